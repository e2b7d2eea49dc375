"""Tries what a run has learnt on a text of one's own: its labels, the places in it, or the answer to a question.

Does not know models: a job does the work.
"""

from __future__ import annotations

import html
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from core.errors import UserError
from core.jobs.events import Failed
from core.models import headed
from core.models.extractor import Found
from core.models.headed import Head
from core.runs import Run
from desktop import i18n, theme
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.layouts import scrolling

MOST = 8
"""Labels that are shown."""


class Trying(QWidget):
    """`can_try` says whether a run has anything to try here; `show_run` takes it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.run: Run | None = None
        self._context = context
        self._head: Head | None = None
        self._job: JobHandle | None = None
        self.about = label("", "second", wrap=True, name="training.try.about")
        self.question = QLineEdit()
        self.question.setObjectName("training.try.question")
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setPlaceholderText(self.tr("What is asked"))
        self.question.returnPressed.connect(self.start)
        self.words = QPlainTextEdit()
        self.words.setObjectName("training.try.text")
        self.words.setAccessibleName(self.tr("Text"))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(60)
        self.button = button(
            self.tr("Try"), name="training.try.start", icon="play", role="primary", on_click=self.start
        )
        self.result = label("", wrap=True, name="training.try.result", selectable=True)
        self.result.setTextFormat(Qt.TextFormat.RichText)
        self.result.setAlignment(Qt.AlignmentFlag.AlignTop)
        asking = QVBoxLayout()
        asking.setSpacing(theme.TIGHT)
        asking.addWidget(self.question)
        asking.addWidget(self.words, 1)
        asking.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        answering = QVBoxLayout()
        answering.addWidget(self.result)
        answering.addStretch(1)
        self.results = scrolling(answering, name="training.try.results")
        beside = QHBoxLayout()
        beside.setSpacing(theme.GAP)
        beside.addLayout(asking, 3)
        beside.addWidget(self.results, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.TIGHT)
        outer.addWidget(self.about)
        outer.addLayout(beside, 1)
        theme.notifier().changed.connect(self._forget_result)

    def show_run(self, run: Run) -> None:
        """What was typed stays, since one text is often tried on several runs."""
        if self.run is None or self.run.folder != run.folder:
            self._forget_result()
        self.run, self._head = run, head_of(run)
        if self._head is None:
            return
        self.question.setVisible(self._head.kind == "answer")
        self.about.setText(self._told(self._head))
        self.words.setPlaceholderText(
            self.tr("The text to sort") if self._head.kind == "label" else self.tr("The text to look in")
        )

    def _told(self, head: Head) -> str:
        if head.kind == "label":
            names = ", ".join(f"“{one}”" for one in head.labels[:MOST]) + (
                " …" if len(head.labels) > MOST else ""
            )
            return self.tr("It sorts texts by: {labels}.").format(labels=names)
        if head.kind == "spans":
            names = ", ".join(f"“{one}”" for one in head.labels[:MOST]) + (
                " …" if len(head.labels) > MOST else ""
            )
            return self.tr("It marks: {labels}.").format(labels=names)
        if head.beats_sentence:
            return self.tr("It marks the answer to a question, in the sentences that the chat quotes, too.")
        if head.f1 is None:
            return self.tr(
                "It marks the answer to a question. The chat does not use it, because nothing was measured on "
                "held-out rows."
            )
        return self.tr(
            "It marks the answer to a question. The chat does not use it, because on held-out rows whole sentences "
            "said it better."
        )

    def start(self) -> None:
        if self.run is None or self._job is not None:
            return
        job = self._context.jobs.submit(
            "try_run",
            {
                "run": str(self.run.folder),
                "text": self.words.toPlainText(),
                "question": self.question.text() if self._head and self._head.kind == "answer" else "",
            },
        )
        self._job = job
        self.button.setEnabled(False)
        job.finished.connect(self._show)
        job.failed.connect(self._failed)
        job.ended.connect(self._ended)

    def _show(self, result: Any) -> None:
        if labels := result["labels"]:
            rows = [
                f"<tr><td>{html.escape(name)}</td><td align='right'>&nbsp;&nbsp;{i18n.percent(chance)}</td></tr>"
                for name, chance in labels[:MOST]
            ]
            self.result.setText(f"<table cellspacing='4'>{''.join(rows)}</table>")
            return
        found = msgspec.convert(result["found"], list[Found])
        if not found:
            self.result.setText(html.escape(self.tr("Nothing is found in this text.")))
            return
        self.result.setText(marked(self.words.toPlainText(), found))

    def _failed(self, event: Failed) -> None:
        self._forget_result()

    def _ended(self) -> None:
        self._job = None
        self.button.setEnabled(True)

    def _forget_result(self) -> None:
        self.result.setText("")


def head_of(run: Run) -> Head | None:
    """What a finished run can be tried with; None where it has nothing to try here."""
    if run.product is None or not (run.product / headed.HEAD).is_file():
        return None
    try:
        return headed.read(run.product)
    except UserError:
        return None


def marked(words: str, found: list[Found]) -> str:
    """The text as rich text, each place on a ground of its own with its label behind it."""
    tokens = theme.tokens()
    pieces, done = [], 0
    for place in found:
        pieces.append(html.escape(words[done : place.start]))
        inside = html.escape(words[place.start : place.end])
        pieces.append(
            f"<span style='background-color:{tokens.accent_tint}; color:{tokens.on_tint}; font-weight:600'>"
            f"{inside}</span>"
        )
        if place.label:
            pieces.append(f"<span style='color:{tokens.second}'>&nbsp;{html.escape(place.label)}</span>")
        done = place.end
    pieces.append(html.escape(words[done:]))
    return "".join(pieces).replace("\n", "<br>")
