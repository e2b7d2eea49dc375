"""One model, or one folder that cannot be used, as a card with what can be done with it.

Does not know the library; it asks by signals.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.models import encoders
from core.models.fitting import Fit
from core.models.library import Broken
from core.models.model import Model
from core.models.onnx_folder import OnnxModel
from desktop import i18n
from desktop.models.figures import parameters
from desktop.models.fit_line import FitLine
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill


class ModelCard(Card):
    """`index` numbers the object names; a card that is `removable` offers to leave the list, one that is `deletable` to
    be deleted, one that is `checkable` to have its files held against their checksums."""

    removed = Signal(Path)
    deleted = Signal(Path)
    checked = Signal(Path)
    exported = Signal(str)  # the model's id
    tuned = Signal(object)  # the model, for how it is to compute

    def __init__(
        self,
        shown: Model | Broken,
        index: int,
        removable: bool,
        *,
        licence: str = "",
        fits: Sequence[Fit] = (),
        deletable: bool = False,
        checkable: bool = False,
    ) -> None:
        super().__init__(name=f"models.card.{index}")
        self.path = shown.path
        self._index = index
        self._licence = licence
        self._deletable, self._checkable = deletable, checkable
        self._fits = fits
        writes = isinstance(shown, Model) and not shown.encodes and not isinstance(shown, OnnxModel)
        self._answers = shown if isinstance(shown, Model) and not shown.encodes else None
        self._export_id = shown.id if isinstance(shown, Model) and writes else ""
        if isinstance(shown, Model):
            self._show_model(shown, removable)
        else:
            self._show_broken(shown, removable)

    def _show_model(self, model: Model, removable: bool) -> None:
        self.setAccessibleName(model.name)
        ours = model.is_starter or model.id == encoders.ID
        pills = [Pill(self.tr("Comes with Ustad"), "accent")] if ours else []
        self.body.addLayout(self._heading(model.name, [*pills, *self._abilities(model)], removable))
        if model.note is not None:
            kind = "second" if model.encodes else "caution"
            self.body.addWidget(label(i18n.translate(model.note), kind, wrap=True, name="models.note"))
        self.body.addWidget(self._facts(model))
        if self._fits:
            self.body.addWidget(FitLine(self._fits, name=f"models.fits.{self._index}"))

    def _show_broken(self, broken: Broken, removable: bool) -> None:
        name = broken.path.name
        self.setAccessibleName(name)
        self.body.addLayout(self._heading(name, [Pill(self.tr("Cannot be used"), "error")], removable))
        self.body.addWidget(label(i18n.translate(broken.error.message), "", wrap=True, name="models.problem"))
        if broken.error.fix is not None:
            self.body.addWidget(label(i18n.translate(broken.error.fix), "second", wrap=True))

    def _abilities(self, model: Model) -> list[Pill]:
        """What it can do."""
        if model.encodes:
            return [Pill(self.tr("Reads"), "neutral")]
        if isinstance(model, OnnxModel):
            device = {
                "cpu": self.tr("ONNX for the processor"),
                "cuda": self.tr("ONNX for NVIDIA cards"),
                "dml": self.tr("ONNX for DirectML"),
                "npu": self.tr("ONNX for an NPU"),
            }.get(model.built_for, self.tr("ONNX for {device}").format(device=model.built_for))
            return [Pill(self.tr("Answers"), "good"), Pill(device, "neutral")]
        return [Pill(self.tr("Answers"), "good"), Pill(self.tr("Can be trained"), "neutral")]

    def _heading(self, name: str, pills: list[Pill], removable: bool) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(3)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(
            ElidedLabel(name, "heading", where=Qt.TextElideMode.ElideMiddle, name="models.name"), 1
        )
        for pill in pills:
            first.addWidget(pill)
        words.addLayout(first)
        words.addWidget(
            ElidedLabel(str(self.path), "small", where=Qt.TextElideMode.ElideMiddle, name="models.path")
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        actions = [
            (
                self.path.is_dir(),
                "folder-open",
                "open",
                self.tr("Show the folder of {name}"),
                self.open_folder,
            ),
            (
                self._answers is not None,
                "sliders-horizontal",
                "running",
                self.tr("How {name} runs"),
                lambda: self.tuned.emit(self._answers),
            ),
            (
                bool(self._export_id),
                "package",
                "export",
                self.tr("Export {name}"),
                lambda: self.exported.emit(self._export_id),
            ),
            (
                self._checkable,
                "list-checks",
                "check",
                self.tr("Check the files of {name} against their checksums"),
                lambda: self.checked.emit(self.path),
            ),
            (
                self._deletable,
                "trash",
                "delete",
                self.tr("Delete {name}"),
                lambda: self.deleted.emit(self.path),
            ),
            (
                removable,
                "x",
                "remove",
                self.tr("Take {name} off the list"),
                lambda: self.removed.emit(self.path),
            ),
        ]
        for offered, icon, what, tip, act in actions:
            if offered:
                made = icon_button(
                    icon, name=f"models.{what}.{self._index}", tip=tip.format(name=name), on_click=act
                )
                row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _facts(self, model: Model) -> QWidget:
        unknown = self.tr("not stated")
        context = model.context_length
        facts = [
            (self.tr("Architecture"), model.architecture),
            (self.tr("Parameters"), parameters(model.parameters)),
            (self.tr("On disk"), i18n.size(model.size_bytes)),
            (self.tr("Number type"), model.dtype),
            (
                self.tr("Context"),
                unknown if context is None else self.tr("{count} tokens").format(count=i18n.number(context)),
            ),
            (self.tr("Licence"), self._licence or unknown),
        ]
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for column, (name, value) in enumerate(facts):
            grid.addWidget(label(name, "small"), 0, column)
            shown = ElidedLabel(value, "strong")
            shown.setAccessibleName(f"{name}: {value}")
            grid.addWidget(shown, 1, column)
            grid.setColumnStretch(column, 1)
        return made

    def open_folder(self) -> None:
        """Show the model's files in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))
