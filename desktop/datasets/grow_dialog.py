"""Asks how rows are to be proposed: from what, by which model, with which prompt, and how much it may cost.

Does not run anything but a try on one passage; `params` is what the job gets.
"""

from __future__ import annotations

import contextlib
import time
from typing import Any

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.datasets.rows import Runs, count
from core.errors import UserError
from core.jobs.events import Failed, Progress
from core.models.remote import tokens
from core.project import Project
from core.synthesis import budget, kinds, passages
from core.synthesis.asking import Asking
from core.synthesis.budget import Estimate, Limits, Tried
from core.synthesis.kinds import Kind
from core.synthesis.passages import Passage, Size
from core.text import plural
from desktop import i18n
from desktop.context import Context
from desktop.datasets import grow_writers
from desktop.datasets.grow_prompt import GrowPrompt
from desktop.datasets.grow_sources import GrowSources
from desktop.job_signals import JobHandle
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import Form, buddy
from desktop.widgets.labels import label, set_kind
from desktop.widgets.segmented import SegmentedControl

LEFT_WIDTH = 400
SIZE = (1080, 640)
NUMBERS = (1, 2, 3, 4, 5, 8, 10, 15, 20)
"""Rows per passage that can be chosen."""


class Memory(msgspec.Struct):
    """What the dialog was left with, for the next time."""

    kind: Kind = "questions"
    writer: str = ""
    per_passage: int = 3
    prompts: dict[Kind, str] = {}
    limits: Limits = Limits()


class GrowDialog(QDialog):
    """`dataset`: the name of the one that rows go into; `selected`: rows of it that can be said otherwise."""

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        dataset: str,
        selected: Runs,
        sizes: list[Size],
        memory: Memory,
    ) -> None:
        super().__init__(parent)
        project = context.project
        assert project is not None
        self.setObjectName("datasets.grow.dialog")
        self.setWindowTitle(self.tr("Propose rows"))
        self.resize(*SIZE)
        self._context, self._project, self._dataset, self._selected = context, project, dataset, selected
        self._memory = memory
        self._trying: JobHandle | None = None
        self._tried: dict[tuple[str, str, int], Tried] = {}
        self._tokens_each = 0.0
        self._passages: list[Passage] = []
        self._reading = Background(self, latest_only=True)
        self._reading.failed.connect(self._unreadable)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self._tell)

        self.kind = SegmentedControl(
            [
                ("questions", self.tr("Questions")),
                ("summary", self.tr("Summaries")),
                ("paraphrase", self.tr("Rows in other words")),
            ],
            name="datasets.grow.kind",
            label=self.tr("What is proposed"),
        )
        self.sources = GrowSources(sizes, count(selected))
        self.writers = grow_writers.available(project, context.settings)
        self.writer = ElidedBox()
        self.writer.setObjectName("datasets.grow.writer")
        self.writer.setMinimumWidth(120)
        self.writer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for one in self.writers:
            self.writer.addItem(one.name, one.key)
        self.writer.setCurrentIndex(max(0, self.writer.findData(memory.writer)))
        self._writer_note = label("", "small", wrap=True, name="datasets.grow.writer.note")
        self.number = ElidedBox()
        self.number.setObjectName("datasets.grow.number")
        for n in NUMBERS:
            self.number.addItem(i18n.number(n), n)
        self.number.setCurrentIndex(max(0, self.number.findData(memory.per_passage)))
        self.limits = Form(Limits, name="datasets.grow.limits", columns=4)
        self.limits.set_value(memory.limits)
        self.prompt = GrowPrompt(memory.prompts)
        self._estimate = label("", "small", wrap=True, name="datasets.grow.estimate")
        self.start = button(
            self.tr("Propose rows"), name="dialog.accept", role="primary", on_click=self._start
        )
        self._lay_out()
        self.kind.set_current(memory.kind)
        self.kind.changed.connect(self._choose_kind)
        self.sources.changed.connect(self._read)
        self.writer.currentIndexChanged.connect(self._choose_writer)
        self.number.currentIndexChanged.connect(self._choose_number)
        self.limits.changed.connect(self._soon.start)
        self.prompt.changed.connect(self._soon.start)
        self.prompt.try_wanted.connect(self.try_it)
        self._choose_kind(memory.kind)
        self._choose_writer()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.kind)
        left.addWidget(self.sources, 1)
        who = QHBoxLayout()
        who.setSpacing(10)
        chosen, number = QVBoxLayout(), QVBoxLayout()
        for column, words, control in (
            (chosen, self.tr("Model"), self.writer),
            (number, self.tr("Rows per passage"), self.number),
        ):
            column.setSpacing(4)
            column.addWidget(buddy(words, control))
            column.addWidget(control)
        who.addLayout(chosen, 1)
        who.addLayout(number)
        left.addLayout(who)
        left.addWidget(self._writer_note)
        side = self._side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        middle = QHBoxLayout()
        middle.setSpacing(22)
        middle.addWidget(side)
        middle.addWidget(self.prompt, 1)
        words = self.tr("The rows go to “{name}” as drafts. Each waits until you accept or reject it.")
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(label(self.windowTitle(), "heading"))
        head.addWidget(label(words.format(name=self._dataset), "small", wrap=True))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(14)
        outer.addLayout(head)
        outer.addLayout(middle, 1)
        outer.addWidget(self.limits)
        outer.addLayout(foot(self.start, cancel_button(self), beside=self._estimate))

    # -- what is chosen ------------------------------------------------------------------------------------

    @property
    def chosen_kind(self) -> Kind:
        key = self.kind.current()
        return "summary" if key == "summary" else "paraphrase" if key == "paraphrase" else "questions"

    @property
    def choice(self) -> grow_writers.Choice | None:
        at = self.writer.currentIndex()
        return self.writers[at] if 0 <= at < len(self.writers) else None

    @property
    def asking(self) -> Asking:
        default = kinds.KINDS[self.chosen_kind].prompt
        prompt = self.prompt.prompt
        return Asking(
            kind=self.chosen_kind,
            prompt="" if prompt == default else prompt,
            per_passage=1 if self.chosen_kind == "summary" else int(self.number.currentData()),
            temperature=0.7 if self.chosen_kind == "paraphrase" else 0.3,
        )

    def params(self) -> dict[str, Any]:
        """What the job ``propose_rows`` is given. Raises `UserError` naming what is wrong."""
        choice = self.choice
        assert choice is not None
        is_rows = self.chosen_kind == "paraphrase"
        return {
            "project": str(self._project.folder),
            "dataset": self._dataset,
            "writer": choice.arm,
            "asking": msgspec.to_builtins(self.asking),
            "documents": None if is_rows else self.sources.documents(),
            "rows": [list(pair) for pair in self._selected] if is_rows else None,
            "limits": msgspec.to_builtins(self.limits.value()),
            # A run of its own: asking for the same once more is no resumption.
            "ticket": f"{time.time_ns():x}",
        }

    def _choose_kind(self, kind: str) -> None:
        self.sources.show_rows(kind == "paraphrase")
        self.number.setEnabled(kind != "summary")
        self.prompt.set_kind(self.chosen_kind)
        self._choose_number()
        self._read()

    def _choose_writer(self) -> None:
        choice = self.choice
        if choice is not None:
            self._writer_note.setText(i18n.translate(choice.note))
            set_kind(self._writer_note, "caution" if choice.is_away else "small")
            self.limits.set_field_visible("cost", choice.prices.known)
        self._tell()

    def _choose_number(self) -> None:
        self.prompt.set_number(self.asking.n)
        self._tell()

    # -- what it is about ----------------------------------------------------------------------------------

    def _read(self) -> None:
        """Read the passages that are chosen, beside the window."""
        project, selected, paths = self._project, self._selected, self.sources.documents()
        dataset, is_rows = self._dataset, self.chosen_kind == "paraphrase"
        self._reading.run(lambda: _read(project, dataset, selected if is_rows else None, paths), self._take)

    def _take(self, found: tuple[list[Passage], float]) -> None:
        self._passages, self._tokens_each = found
        self.prompt.set_passages(self._passages)
        self._tell()

    def _unreadable(self, error: BaseException) -> None:
        self._take(([], 0.0))
        if isinstance(error, UserError):
            self._say(i18n.translate(error.message), "error")
        else:
            self._context.show_error(error)

    # -- what it will take ---------------------------------------------------------------------------------

    def estimate(self) -> Estimate | None:
        """None where nothing can be estimated: nothing is chosen, or a limit is wrong."""
        choice = self.choice
        if choice is None or not self._passages or not self.limits.is_valid():
            return None
        asking = self.asking
        return budget.estimate(
            tokens_each=tokens.estimate(asking.words) + self._tokens_each,
            available=len(self._passages),
            per_passage=asking.n,
            room=asking.room,
            limits=self.limits.value(),
            prices=choice.prices,
            tried=self._tried.get((choice.key, asking.kind, asking.n)),
        )

    def _tell(self) -> None:
        found = self.estimate()
        trouble = ""
        with contextlib.suppress(UserError):
            kinds.check(self.chosen_kind, self.prompt.prompt)
            trouble = "-"
        is_whole = trouble == "-"
        self.start.setEnabled(
            found is not None and found.requests > 0 and is_whole and self.choice is not None
        )
        self.prompt.try_button.setEnabled(
            self._trying is not None or (bool(self._passages) and is_whole and self.choice is not None)
        )
        if self.choice is None:
            self._say(self.tr("There is no model that could write: add one on the Models screen."), "error")
        elif not is_whole:
            try:
                kinds.check(self.chosen_kind, self.prompt.prompt)
            except UserError as error:
                self._say(i18n.translate(error.message), "error")
        elif found is None:
            self._say("", "small")
        elif not found.requests:
            self._say(self.tr("The limits leave no room for even one request."), "error")
        else:
            self._say(self._said(found), "small")

    def _said(self, found: Estimate) -> str:
        parts = [
            plural(self.tr("About %n row(s)", "", found.rows), found.rows),
            plural(self.tr("%n request(s)", "", found.requests), found.requests),
            self.tr("{read} tokens read, {written} written").format(
                read=i18n.number(_rounded(found.tokens_in)), written=i18n.number(_rounded(found.tokens_out))
            ),
        ]
        if found.seconds is not None:
            parts.append(self.tr("about {time}").format(time=i18n.duration(found.seconds)))
        else:
            parts.append(self.tr("time: try one passage to know"))
        if found.cost is not None:
            parts.append(
                self.tr("cost about {cost}").format(cost=i18n.decimal(found.cost, 3 if found.cost < 1 else 2))
            )
        return i18n.joined(parts)

    def _say(self, words: str, kind: str) -> None:
        self._estimate.setText(words)
        set_kind(self._estimate, kind)

    # -- trying --------------------------------------------------------------------------------------------

    def try_it(self) -> None:
        """Ask the model about the passage that is shown; again: stop."""
        if self._trying is not None:
            self._trying.stop()
            return
        choice, passage = self.choice, self.prompt.passage
        if choice is None or passage is None:
            return
        asking = self.asking
        handle = self._context.jobs.submit(
            "propose_once",
            {
                "project": str(self._project.folder),
                "writer": choice.arm,
                "passage": msgspec.to_builtins(passage),
                "asking": msgspec.to_builtins(asking),
            },
        )
        key = (choice.key, asking.kind, asking.n)
        handle.progressed.connect(self._progressed)
        handle.finished.connect(lambda result: self._show_tried(key, result))
        handle.failed.connect(self._show_failed)
        handle.stopped.connect(lambda: self.prompt.show_trouble(self.tr("Stopped.")))
        handle.ended.connect(self._end_try)
        self._trying = handle
        self.prompt.show_trying(self.tr("Getting the model ready…"))

    def _progressed(self, event: Progress) -> None:
        if event.note is not None and self._trying is not None:
            self.prompt.show_trying(i18n.translate(event.note))

    def _show_tried(self, key: tuple[str, str, int], result: dict[str, Any]) -> None:
        self._tried[key] = Tried(result["tokens_out"], result["seconds"])
        self.prompt.show_answer(result)

    def _show_failed(self, failed: Failed) -> None:
        self.prompt.show_trouble(i18n.sentences(failed.message, failed.fix))

    def _end_try(self) -> None:
        self._trying = None
        self._tell()

    # -- leaving -------------------------------------------------------------------------------------------

    def _start(self) -> None:
        try:
            self.params()
        except UserError as error:
            self._say(i18n.translate(error.message), "error")
            return
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        # Only now are the letters as large as the person wants them.
        self._side.setFixedWidth(max(LEFT_WIDTH, self.kind.sizeHint().width()))
        super().showEvent(event)

    def done(self, result: int) -> None:
        """Remember what was chosen, also where the person only looked."""
        memory = self._memory
        memory.kind, memory.per_passage = self.chosen_kind, int(self.number.currentData())
        memory.writer = str(self.writer.currentData() or "")
        if self.limits.is_valid():
            memory.limits = self.limits.value()
        if self._trying is not None:
            handle, self._trying = self._trying, None
            for signal in (handle.progressed, handle.finished, handle.failed, handle.stopped, handle.ended):
                signal.disconnect()
            handle.stop()
        super().done(result)


def _read(project: Project, dataset: str, rows: Runs | None, paths: list[str]) -> tuple[list[Passage], float]:
    """In a thread: the passages, and the tokens of one on average."""
    if rows is not None:
        from core.datasets import catalog

        path = catalog.path_of(project, dataset)
        found = passages.of_rows(path, rows)[0] if rows and path.exists() else []
    else:
        found = passages.of_documents(project, paths)
    total = sum(tokens.estimate(passage.text) for passage in found)
    return found, total / len(found) if found else 0.0


def _rounded(n: int) -> int:
    """Two digits that count: more would pretend to know."""
    digits = max(0, len(str(n)) - 2)
    return round(n, -digits)
