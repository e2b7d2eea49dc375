"""The offer to prove it: what would be done on which rows with which model, how long it takes, and the button.

Does not know how it is done; a job looks ahead, and the screen begins.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from core import fields, runs
from core.advice import beginning
from core.advice.foreseeing import Ahead
from core.advice.proof import Wishes
from core.datasets import catalog
from core.datasets.plan import Plan
from core.models.library import Library
from core.text import plural
from desktop import i18n
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import Form
from desktop.widgets.labels import label, set_kind

HELD_OUT = 0.2
"""The share of rows that is held out where none are."""


class ProofCard(Card):
    """`wanted` carries the `Wishes` to begin with. Every change is looked ahead anew."""

    wanted = Signal(object)

    def __init__(self, context: Context, *, again: bool = False) -> None:
        title = self.tr("Measure again") if again else self.tr("Prove it on your questions")
        super().__init__(title, name="advice.proof")
        self.explain("held_out")
        self._context = context
        self._job: JobHandle | None = None
        self.ahead: Ahead | None = None
        self._lists = Background(self, latest_only=True)
        self._lists.failed.connect(context.show_error)
        self.body.addWidget(
            label(
                self.tr(
                    "Rules of thumb are general; your questions are not. Ustad indexes your documents, trains a quick "
                    "adapter, asks the model alone, with documents, trained, and both together the questions you held "
                    "out, and says which way is better and how sure that is."
                ),
                "second",
                wrap=True,
            )
        )
        self._model = _combo("advice.proof.model", self.tr("Model"))
        self._dataset = _combo("advice.proof.dataset", self.tr("Dataset"))
        self._run = _combo("advice.proof.run", self.tr("Training"))
        self._form = Form(Wishes, name="advice.proof", only=("primary", "minutes", "curve"), columns=3)
        self.body.addWidget(self._choices())
        self.body.addWidget(self._form)
        self._told = label("", wrap=True, name="advice.proof.ahead")
        self._notes = label("", "small", wrap=True, name="advice.proof.notes")
        self.body.addWidget(self._told)
        self.body.addWidget(self._notes)
        self.start = button(
            self.tr("Prove it"), name="advice.proof.start", icon="exam", role="primary", on_click=self._start,
            enabled=False,
        )  # fmt: skip
        self.split = button(
            self.tr("Hold out a fifth of the rows"), name="advice.proof.split", icon="scissors",
            on_click=self._split,
        )  # fmt: skip
        self.split.hide()
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addWidget(self.split)
        row.addStretch(1)
        self.body.addLayout(row)
        for combo in (self._model, self._dataset, self._run):
            combo.currentIndexChanged.connect(self._look_ahead)
        self._form.changed.connect(self._look_ahead)
        self.refresh()

    def refresh(self) -> None:
        """Read anew which datasets, models and runs there are."""
        project, settings = self._context.project, self._context.settings
        if project is None:
            return

        def look() -> tuple[list[Any], list[Any], list[Any], str]:
            listed = [one for one in catalog.datasets(project) if one.counts.total]
            return (
                listed,
                Library(settings).models(),
                runs.finished(project.runs_dir),
                beginning.usual_model(project),
            )

        self._lists.run(look, lambda found: self._fill(*found))

    def wishes(self) -> Wishes:
        """What is chosen. Raises `UserError` for a figure out of its bounds."""
        made: Wishes = self._form.value()
        made.model = self._model.currentData() or ""
        made.dataset = self._dataset.currentData() or ""
        made.run = self._run.currentData() or ""
        return made

    def _choices(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        for column, combo in enumerate((self._dataset, self._model, self._run)):
            title = label(combo.accessibleName(), "medium")
            title.setBuddy(combo)
            grid.addWidget(title, 0, column)
            grid.addWidget(combo, 1, column)
            grid.setColumnStretch(column, 1)
        return made

    def _fill(self, listed: list[Any], models: list[Any], finished: list[Any], usual: str) -> None:
        project = self._context.project
        if project is None:
            return
        former = self._model.currentData() or usual
        datasets = [(one.name, one.path.relative_to(project.folder).as_posix()) for one in listed]
        _refill(self._dataset, datasets, self._dataset.currentData())
        _refill(self._model, [(one.name, one.id) for one in models], former)
        quick = [(self.tr("A quick one now"), "")]
        _refill(self._run, quick + [(one.about.name, one.id) for one in finished], self._run.currentData())
        if not datasets:
            self._say(
                self.tr(
                    "There are no rows to learn from and to ask. Collect questions with answers on the Dataset screen."
                ),
                "caution",
            )  # fmt: skip
            self.start.setEnabled(False)
            return
        self._look_ahead()

    # -- looking ahead ----------------------------------------------------------------------------------------

    def _look_ahead(self) -> None:
        project = self._context.project
        self.start.setEnabled(False)
        if project is None or not self._dataset.currentData():
            return
        made = self._form.value(strict=False)
        made.model, made.dataset = self._model.currentData() or "", self._dataset.currentData()
        made.run = self._run.currentData() or ""
        self._say(self.tr("Looking ahead…"), "second")
        job = self._context.jobs.submit(
            "foresee_proof", {"project": str(project.folder), "wishes": fields.to_builtins(made)}
        )
        self._job = job
        # A method, not a function: the connection goes with the card, which may be replaced before the answer comes.
        job.finished.connect(self._show)

    def _show(self, result: Any) -> None:
        if self.sender() is not self._job:
            return  # something else was chosen meanwhile
        ahead = fields.from_builtins(Ahead, result)
        self._job, self.ahead = None, ahead
        self.start.setEnabled(ahead.problem is None)
        self.split.setVisible(ahead.splittable)
        self._notes.setText(" ".join(i18n.translate(note) for note in ahead.notes))
        self._notes.setVisible(bool(ahead.notes))
        if ahead.problem is not None:
            self._say(i18n.sentences(ahead.problem, ahead.fix), "caution")
            return
        asked = plural(self.tr("%n held-out question(s)", "", ahead.questions), ahead.questions)
        ways = plural(self.tr("%n way(s) of answering", "", ahead.arms), ahead.arms)
        learnt = plural(self.tr("%n row(s) to learn from", "", ahead.rows), ahead.rows)
        limit = self._form.value(strict=False).minutes * 60
        words = self.tr("{questions}, {rows}, {ways}: about {time} ({parts}).")
        if limit and ahead.seconds > limit:
            words = self.tr(
                "{questions}, {rows}, {ways}: about {time} ({parts}). In the time you give, fewer questions are asked."
            )
        self._say(
            words.format(
                questions=asked, rows=learnt, ways=ways, time=_rough(ahead.seconds), parts=self._parts(ahead)
            )
        )

    def _parts(self, ahead: Ahead) -> str:
        parts = [
            (self.tr("indexing {time}"), ahead.index_seconds),
            (self.tr("training {time}"), ahead.train_seconds),
            (self.tr("asking {time}"), ahead.ask_seconds),
        ]
        return ", ".join(words.format(time=_rough(seconds)) for words, seconds in parts if seconds)

    def _say(self, words: str, kind: str = "") -> None:
        self._told.setText(words)
        set_kind(self._told, kind)

    # -- what the person does -----------------------------------------------------------------------------------

    def _start(self) -> None:
        try:
            wishes = self.wishes()
        except Exception as error:
            self._context.show_error(error)
            return
        self.start.setEnabled(False)
        self.wanted.emit(wishes)

    def _split(self) -> None:
        """Hold out a part of the rows to ask, like rows kept together; one edit that can be undone."""
        project = self._context.project
        if project is None:
            return
        self.split.setEnabled(False)
        job = self._context.jobs.submit(
            "split_rows",
            {
                "project": str(project.folder),
                "dataset": self._dataset.currentText(),
                "plan": fields.to_builtins(Plan(validation=0.0, test=HELD_OUT)),
                "keep": False,
                "apply": True,
            },
        )
        job.ended.connect(self._split_ended)
        job.finished.connect(self._was_split)

    def _split_ended(self) -> None:
        self.split.setEnabled(True)

    def _was_split(self, _: Any) -> None:
        self._context.announce(datasets=True)


def _combo(name: str, words: str) -> QComboBox:
    made = ElidedBox()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setMinimumContentsLength(12)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _refill(combo: QComboBox, entries: list[tuple[str, str]], wanted: str | None) -> None:
    combo.blockSignals(True)
    combo.clear()
    for words, key in entries:
        combo.addItem(words, key)
    combo.setCurrentIndex(max(0, combo.findData(wanted)))
    combo.blockSignals(False)


def _rough(seconds: float) -> str:
    """To ten seconds or to the minute: it is reckoned, not measured."""
    step = 10 if seconds < 90 else 60
    return i18n.duration(max(step, round(seconds / step) * step))
