"""Small models worth having: what each is good at, under which licence, and whether it fits here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.hardware import Machine
from core.models import catalog, fitting
from core.models.catalog import Entry
from core.models.fitting import Fit
from desktop import i18n
from desktop.models.downloads import Key
from desktop.models.figures import parameters
from desktop.models.fit_line import FitLine
from desktop.widgets import layouts
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill
from desktop.widgets.segmented import SegmentedControl


class WorthPage(QWidget):
    """`wanted`: a model's name on the hub and the folder of its repository are to be downloaded."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._entries = catalog.worth_having()
        self._machine: Machine | None = None
        self._here: set[Key] = set()
        self._under_way: set[Key] = set()
        self.filter = SegmentedControl(
            [
                ("all", self.tr("All")),
                ("fits", self.tr("Fit here")),
                ("train", self.tr("For training")),
                ("onnx", self.tr("ONNX builds")),
            ],
            name="models.worth",
            label=self.tr("Which models to show"),
        )
        self.filter.changed.connect(lambda _: self._fill())
        self.none = label("", "second", wrap=True, name="models.worth.none")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.filter)
        box.addWidget(self.none)
        box.addLayout(self._list)

    def show_state(self, machine: Machine, here: set[Key], under_way: set[Key]) -> None:
        """Show them for this machine, with what is `here` already or comes just now."""
        before = (self._machine, self._here, self._under_way)
        self._machine, self._here, self._under_way = machine, here, under_way
        # Free memory moves all the time; cards do not blink for a little of it.
        if before[0] is None or before[1:] != (here, under_way):
            self._fill()

    def _fill(self) -> None:
        layouts.clear(self._list)
        shown = [entry for entry in self._entries if self._is_shown(entry)]
        for entry in shown:
            self._list.addWidget(self._card(entry))
        self.none.setText("" if shown else self.tr("None of them fits into the memory that is free now."))
        self.none.setVisible(not shown)

    def _is_shown(self, entry: Entry) -> bool:
        chosen = self.filter.current()
        if chosen == "fits":
            return any(fit.verdict == "fits" for fit in self._fits(entry))
        return chosen == "all" or (chosen == "onnx") == bool(entry.builds)

    def _fits(self, entry: Entry) -> list[Fit]:
        shape = entry.measures
        if shape is None or self._machine is None:
            return []
        found = fitting.fits(shape, self._machine)
        return [fit for fit in found if fit.precision == "int4"] if entry.builds else found

    def _card(self, entry: Entry) -> Card:
        name = f"models.worth.{entry.id}"
        made = Card(name=name, pad=16)
        made.setAccessibleName(entry.name)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(label(entry.name, "heading"))
        if entry.gated:
            first.addWidget(Pill(self.tr("Its makers ask for consent"), "caution"))
        first.addStretch(1)
        self._add_buttons(first, entry, name)
        made.body.addLayout(first)
        made.body.addWidget(label(i18n.core_text(entry.good_at), "second", wrap=True))
        made.body.addWidget(label(i18n.joined(self._facts(entry), " · "), "small", wrap=True))
        if entry.asks:
            made.body.addWidget(label(i18n.core_text(entry.asks), "small", wrap=True))
        if entry.unchecked:
            words = self.tr("Not held against its makers' page: {what}.").format(
                what=i18n.core_text(entry.unchecked)
            )
            made.body.addWidget(label(words, "small", wrap=True))
        if fits := self._fits(entry):
            made.body.addWidget(FitLine(fits, name=f"{name}.fits"))
        return made

    def _facts(self, entry: Entry) -> list[str]:
        return [
            self.tr("{count} parameters").format(count=parameters(entry.parameters)),
            entry.licence,
            self.tr("{count} tokens at a time").format(count=i18n.number(entry.context)),
            i18n.core_text(entry.languages),
            entry.id,
        ]

    def _add_buttons(self, row: QHBoxLayout, entry: Entry, name: str) -> None:
        words = {
            "cpu": self.tr("For the processor"),
            "gpu": self.tr("For graphics cards"),
            "cuda": self.tr("For NVIDIA cards"),
            "dml": self.tr("For DirectML"),
        }
        choices = [(one.subfolder, words[one.runs_on]) for one in entry.builds] or [("", self.tr("Download"))]
        for number, (subfolder, text) in enumerate(choices):
            key = (entry.id, subfolder)
            if key in self._here:
                row.addWidget(Pill(self.tr("On this computer"), "good"))
                continue
            made = button(
                self.tr("Begun, see above") if key in self._under_way else text,
                name=f"{name}.download.{number}",
                icon="download-simple",
                on_click=partial(self.wanted.emit, *key),
                enabled=key not in self._under_way,
            )
            made.setAccessibleName(self.tr("Download {name}: {what}").format(name=entry.name, what=text))
            row.addWidget(made)
