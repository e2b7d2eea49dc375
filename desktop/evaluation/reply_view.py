"""What one arm said to one question: its mark, its words with the expected ones marked, scores, passages found."""

from __future__ import annotations

import html
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.evaluation.marks import mark
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Found, Question, Reply, Trial
from core.evaluation.words_in_common import shared
from desktop import i18n, theme
from desktop.evaluation.report.words import is_right_to_left
from desktop.evaluation.words import mark_words, role_words, value_words
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill

LONGEST = 20_000
"""Characters of an answer that are shown."""
_KINDS = {"right": "good", "partly": "caution", "wrong": "neutral", "failed": "error", "unscored": "neutral"}


class ReplyView(QFrame):
    """`opened`: a document is to be shown, with the page and words to mark there."""

    opened = Signal(str, int, str)

    def __init__(self, trial: Trial, arm: int, place: int, name: str) -> None:
        super().__init__()
        self.setProperty("role", "sunken")
        self.setObjectName(f"evaluation.detail.reply.{arm}")
        self.setAccessibleName(name)
        question, reply = trial.questions[place], trial.replies[arm][place]
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ElidedLabel(name, "medium"), 1)
        head.addWidget(Pill(*role_words(trial.arms[arm])))
        found = mark(reply, trial.primary)
        if found:
            head.addWidget(Pill(mark_words(found)[0], _KINDS[found]))
        column.addLayout(head)
        if reply is None:
            words = trial.gone.get(arm)
            column.addWidget(
                label(i18n.translate(words) if words else self.tr("Not asked."), "second", wrap=True)
            )
            return
        if reply.error is not None:
            column.addWidget(
                label(i18n.sentences(reply.error, reply.fix), "error", wrap=True, selectable=True)
            )
            return
        self._show_words(column, question, reply)
        column.addWidget(label(self._figures(reply), "faint", wrap=True))
        if reply.found:
            column.addWidget(self._passages(question, reply))

    def _show_words(self, column: QVBoxLayout, question: Question, reply: Reply) -> None:
        said = (reply.said or reply.text)[:LONGEST]
        expected = _nearest(said, question.expected)
        marked = shared(said, expected)
        self.words = label("", wrap=True, name="evaluation.detail.said", selectable=True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setText(_marked(said, marked.spans) if said.strip() else self.tr("Nothing."))
        self.words.setAccessibleName(said)
        column.addWidget(self.words)
        if len(reply.text) > len(said) + 40:
            # The words that were scored are a part of what was said, as where a run marks the answer in a sentence.
            column.addWidget(label(reply.text[:LONGEST], "faint", wrap=True, selectable=True))
        if marked.missing and expected and mark(reply, "contains") != "right":
            missing = self.tr("Not said: {words}").format(words=" ".join(marked.missing[:60]))
            column.addWidget(label(missing, "caution", wrap=True, name="evaluation.detail.missing"))

    def _figures(self, reply: Reply) -> str:
        parts = [
            f"{i18n.core_text(METRICS[key].label)} {value_words(key, value)}"
            for key, value in reply.scores.items()
            if key in METRICS
        ]
        if reply.seconds:
            parts.append(self.tr("{seconds} s").format(seconds=i18n.decimal(reply.seconds, 2)))
        return i18n.joined(parts)

    def _passages(self, question: Question, reply: Reply) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        for found in reply.found:
            right = holds_answer(question, found)
            where = f"{i18n.number(found.number)}  {found.file.rsplit('/', 1)[-1]}"
            if found.page:
                where = self.tr("{where}, page {page}").format(where=where, page=i18n.number(found.page))
            if right:
                tip = self.tr("Found here: the answer stands in this place")
            elif found.cited:
                tip = self.tr("The answer cites this passage")
            else:
                tip = self.tr("Found, and not cited")
            quote = question.quote if right else ""
            made = button(
                where, name=f"evaluation.detail.passage.{found.number}", tip=tip,
                role="link", icon="seal-check" if right else "file-text",
                on_click=partial(self.opened.emit, found.file, found.page, quote),
            )  # fmt: skip
            flow.addWidget(made)
        return holder


def holds_answer(question: Question, found: Found) -> bool:
    """Whether the passage is of the place where the answer stands; where the page is known, of that page."""
    if not question.document or found.file != question.document:
        return False
    return not question.page or not found.page or found.page == question.page


def _nearest(said: str, expected: tuple[str, ...]) -> str:
    """Of several right answers the one that most of is there."""
    return min(expected, key=lambda one: len(shared(said, one).missing), default="")


def _marked(said: str, spans: list[tuple[int, int]]) -> str:
    """As HTML: what was expected stands on a tinted ground, and is underlined for those who see no tint."""
    tint, ink = theme.tokens().good_tint, theme.tokens().good
    parts, at = [], 0
    for start, end in spans:
        parts.append(html.escape(said[at:start]))
        words = html.escape(said[start:end])
        parts.append(
            f'<span style="background:{tint}; color:{ink}; text-decoration:underline">{words}</span>'
        )
        at = end
    parts.append(html.escape(said[at:]))
    way = "rtl" if is_right_to_left(said) else "ltr"
    return f'<div dir="{way}">' + "".join(parts).replace("\n", "<br>") + "</div>"
