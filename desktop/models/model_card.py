"""One model, or one folder that cannot be used, as a card with what can be done with it.

Does not know the library; it asks by signals.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.models import encoders
from core.models.library import Broken
from core.models.model import Model
from desktop import i18n
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill


class ModelCard(Card):
    """`index` numbers the object names; a card that is `removable` offers to leave the list."""

    removed = Signal(Path)

    def __init__(self, shown: Model | Broken, index: int, removable: bool) -> None:
        super().__init__(name=f"models.card.{index}")
        self.path = shown.path
        self._index = index
        if isinstance(shown, Model):
            self._show_model(shown, removable)
        else:
            self._show_broken(shown, removable)

    def _show_model(self, model: Model, removable: bool) -> None:
        self.setAccessibleName(model.name)
        ours = model.is_starter or model.id == encoders.ID
        pill = Pill(self.tr("Comes with Ustad"), "accent") if ours else None
        self.body.addLayout(self._heading(model.name, pill, removable))
        if model.note is not None:
            kind = "second" if model.encodes else "caution"
            self.body.addWidget(label(i18n.translate(model.note), kind, wrap=True, name="models.note"))
        self.body.addWidget(self._facts(model))

    def _show_broken(self, broken: Broken, removable: bool) -> None:
        name = broken.path.name
        self.setAccessibleName(name)
        self.body.addLayout(self._heading(name, Pill(self.tr("Cannot be used"), "error"), removable))
        self.body.addWidget(label(i18n.translate(broken.error.message), "", wrap=True, name="models.problem"))
        if broken.error.fix is not None:
            self.body.addWidget(label(i18n.translate(broken.error.fix), "second", wrap=True))

    def _heading(self, name: str, pill: Pill | None, removable: bool) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(3)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(label(name, "heading", name="models.name"))
        if pill is not None:
            first.addWidget(pill)
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(
            ElidedLabel(str(self.path), "small", where=Qt.TextElideMode.ElideMiddle, name="models.path")
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        if self.path.is_dir():
            row.addWidget(
                icon_button(
                    "folder-open",
                    name=f"models.open.{self._index}",
                    tip=self.tr("Show the folder of {name}").format(name=name),
                    on_click=self.open_folder,
                ),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        if removable:
            row.addWidget(
                icon_button(
                    "x",
                    name=f"models.remove.{self._index}",
                    tip=self.tr("Take {name} off the list").format(name=name),
                    on_click=lambda: self.removed.emit(self.path),
                ),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        return row

    def _facts(self, model: Model) -> QWidget:
        unknown = self.tr("not stated")
        context = model.context_length
        facts = [
            (self.tr("Architecture"), model.architecture),
            (self.tr("Parameters"), self._count(model.parameters)),
            (self.tr("On disk"), i18n.size(model.size_bytes)),
            (self.tr("Number type"), model.dtype),
            (
                self.tr("Context"),
                unknown if context is None else self.tr("{count} tokens").format(count=i18n.number(context)),
            ),
        ]
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for column, (name, value) in enumerate(facts):
            grid.addWidget(label(name, "small"), 0, column)
            shown = label(value, "strong")
            shown.setAccessibleName(f"{name}: {value}")
            grid.addWidget(shown, 1, column)
            grid.setColumnStretch(column, 1)
        return made

    def _count(self, parameters: int) -> str:
        """As people say it: 4.5 million, 3.8 billion."""
        if parameters >= 999_500_000:
            return self.tr("{count} billion").format(count=_one_place(parameters / 1e9))
        if parameters >= 99_500:
            return self.tr("{count} million").format(count=_one_place(parameters / 1e6))
        return i18n.number(parameters)

    def open_folder(self) -> None:
        """Show the model's files in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))


def _one_place(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value >= 99.5 else 1)
