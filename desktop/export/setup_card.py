"""What is to be exported, for which machine and in which numbers. Does not know how it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from core import paths, runs
from core.errors import UserError
from core.export import forms
from core.export.forms import Precision, Provider
from core.jobs.events import Progress
from core.models import adapter as adapters
from core.models import merging
from core.models.library import Library, locate
from core.models.model import Model, describe
from desktop import i18n, theme
from desktop.context import Context
from desktop.export import words
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import buddy
from desktop.widgets.labels import label, set_kind
from desktop.widgets.segmented import SegmentedControl


@dataclass(frozen=True)
class Source:
    """A model by its id, or what the run with this id has made; `about`: the model the export is as large as."""

    name: str
    about: Model
    model: str = ""
    run: str = ""
    refusal: UserError | None = None


class SetupCard(Card):
    """`wanted` is emitted when the export is to begin, `stopped` when the one that runs is to end."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("New export"), name="export.setup")
        self.explain("onnx")
        self._context = context
        self._sources: list[Source] = []
        self._wish = ""
        self._named = False
        self._busy = False
        self._looking = Background(self, latest_only=True)
        self._looking.failed.connect(context.show_error)
        self.source = ElidedBox()
        self.source.setObjectName("export.source")
        self.source.currentIndexChanged.connect(self._chosen)
        self.name = QLineEdit()
        self.name.setObjectName("export.name")
        self.name.textEdited.connect(self._name_edited)
        self.machine = SegmentedControl(
            [(key, words.say(words.MACHINES[key])) for key in get_args(Provider)],
            name="export.machine",
            label=self.tr("For which machine"),
        )
        self.machine.changed.connect(self._machine_changed)
        self.numbers = SegmentedControl(
            [(key, key) for key in ("int4", "int8", "fp16", "fp32")],
            name="export.numbers",
            label=self.tr("Numbers"),
        )
        self.numbers.changed.connect(self._describe)
        self.reason = label("", "small", wrap=True, name="export.reason")
        self.then_verify = QCheckBox(self.tr("Then compare it with the original"))
        self.then_verify.setObjectName("export.then_verify")
        self.then_verify.setChecked(True)
        self.start = button(
            self.tr("Export"),
            name="export.start",
            icon="export",
            role="primary",
            shortcut="Ctrl+Return",
            on_click=self.wanted.emit,
        )
        self.stop = button(
            self.tr("Stop"), name="export.stop", icon="stop", role="danger", on_click=self.stopped.emit
        )
        self.bar = QProgressBar()
        self.bar.setObjectName("export.progress")
        self.bar.setAccessibleName(self.tr("How far the export is"))
        self.bar.setRange(0, 1000)
        self.note = label("", "small", name="export.note")
        self._lay_out()
        self._machine_changed()
        self.set_busy(False)

    # -- what there is -------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Look again which models and finished runs there are, keeping what was chosen."""
        project = self._context.project
        library = Library(self._context.settings)
        runs_dir = project.runs_dir if project else None

        def look() -> list[Source]:
            made = runs.finished(runs_dir) if runs_dir else []
            found = [source for run in made if (source := _of_run(run)) is not None]
            return found + [Source(one.name, one, model=one.id) for one in library.models()]

        self._looking.run(look, self._show)

    def choose(self, *, run: str = "", model: str = "") -> None:
        """Choose a run or a model; one that is not looked at yet, once it is."""
        self._wish = f"run:{run}" if run else f"model:{model}"
        self._take_wish()

    @property
    def chosen(self) -> Source | None:
        at = self.source.currentIndex()
        return self._sources[at] if 0 <= at < len(self._sources) else None

    @property
    def precision(self) -> Precision:
        return cast(Precision, self.numbers.current())

    @property
    def provider(self) -> Provider:
        return cast(Provider, self.machine.current())

    # -- while it runs -------------------------------------------------------------------------------------

    def set_busy(self, busy: bool) -> None:
        """Whether an export is under way; another can be started only after it."""
        self._busy = busy
        for widget in (self.stop, self.bar, self.note):
            widget.setVisible(busy)
        self.stop.setEnabled(True)
        self.start.setVisible(not busy)
        self.bar.setValue(0)
        self.note.setText(self.tr("Waits for its turn") if busy else "")
        self._describe()

    def show_progress(self, event: Progress) -> None:
        """Move the bar, and say what is done."""
        self.bar.setValue(round(1000 * event.done / event.total) if event.total else 0)
        if event.note is not None:
            self.note.setText(i18n.translate(event.note))

    # -- drawing -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(6)
        parts: list[tuple[QWidget, QWidget, int, int]] = [
            (buddy(self.tr("What"), self.source, word="merge"), self.source, 0, 0),
            (buddy(self.tr("Name of the export"), self.name), self.name, 0, 1),
            (buddy(self.tr("For which machine"), self.machine, word="provider"), self.machine, 3, 0),
            (buddy(self.tr("Numbers"), self.numbers, word="int4"), self.numbers, 3, 1),
        ]
        for head, control, row, column in parts:
            grid.addWidget(head, row, column)
            grid.addWidget(control, row + 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(2, 6)
        self.body.addLayout(grid)
        self.body.addWidget(self.reason)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.then_verify)
        foot.addWidget(self.note)
        foot.addWidget(self.bar, 1)
        foot.addStretch(0)
        foot.addWidget(self.stop)
        foot.addWidget(self.start)
        self.body.addLayout(foot)

    def _show(self, found: list[Source]) -> None:
        kept = self.chosen
        self._sources = found
        self.source.blockSignals(True)
        self.source.clear()
        for one in found:
            self.source.addItem(
                self.tr("What “{run}” learnt, with {model}").format(run=one.name, model=one.about.name)
                if one.run
                else one.name
            )
        same = [at for at, one in enumerate(found) if kept and (one.model, one.run) == (kept.model, kept.run)]
        self.source.setCurrentIndex(same[0] if same else 0 if found else -1)
        self.source.blockSignals(False)
        self._take_wish()
        self._chosen()

    def _take_wish(self) -> None:
        for at, one in enumerate(self._sources):
            if self._wish in (f"run:{one.run}", f"model:{one.model}") and self._wish[-1] != ":":
                self._wish = ""
                self._named = False
                self.source.setCurrentIndex(at)
                self._chosen()
                return

    def _chosen(self) -> None:
        self._suggest_name()
        self._describe()

    def _name_edited(self) -> None:
        self._named = bool(self.name.text().strip())
        self._describe()

    def _suggest_name(self) -> None:
        """A name that none has yet, unless the person has written one."""
        source = self.chosen
        if self._named or source is None:
            return
        stem = source.name.replace("/", "-")
        wanted = name = f"{stem} {self.precision}" + ("" if self.provider == "cpu" else f" {self.provider}")
        number = 2
        while (paths.models_dir() / name).exists():
            name, number = f"{wanted} {number}", number + 1
        self.name.setText(name)

    def _machine_changed(self) -> None:
        offered = forms.PAIRS[self.provider]
        for key in ("int4", "int8", "fp16", "fp32"):
            self.numbers.set_shown(key, key in offered)
        if self.precision not in offered:
            self.numbers.set_current(offered[0])
        self._suggest_name()
        self._describe()

    def _describe(self) -> None:
        """Why these numbers, and how large it will be; or why it cannot be exported."""
        self._suggest_name()
        source = self.chosen
        refusal = source.refusal if source else None
        if source is not None and refusal is None:
            try:
                forms.check(self.precision, self.provider)
                forms.check_architecture(source.about)
            except UserError as error:
                refusal = error
        self.start.setEnabled(source is not None and refusal is None and bool(self.name.text().strip()))
        if refusal is not None:
            set_kind(self.reason, "error")
            fix = f" {i18n.translate(refusal.fix)}" if refusal.fix else ""
            self.reason.setText(i18n.translate(refusal.message) + fix)
            return
        set_kind(self.reason, "small")
        said = [words.say(words.REASONS[self.precision])]
        if source is not None:
            size = forms.size(source.about, self.precision, self.provider)
            said.append(
                self.tr("About {size} on disk; the original takes {original}.").format(
                    size=i18n.size(size), original=i18n.size(source.about.size_bytes)
                )
            )
        if self.provider == "dml":
            said.append(
                self.tr(
                    "It is built here; to run and to verify it, a Windows computer with DirectML is needed."
                )
            )
        elif self.provider == "cuda":
            said.append(self.tr("To run and to verify it, an NVIDIA card is needed."))
        self.reason.setText(" ".join(said))


def _of_run(run: runs.Run) -> Source | None:
    """The source for a finished run; None where its model is gone."""
    product = run.product
    if product is None:
        return None
    try:
        about = describe(product if adapters.is_whole_model(product) else locate(run.about.model.id))
    except UserError:
        return None
    return Source(run.about.name, about, run=run.id, refusal=merging.why_not(product))
