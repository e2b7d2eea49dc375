"""The filters a person has named: choose one, name the present one, drop one. Does not know where they are kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from core.datasets.saved_filters import Saved
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.elided_box import ElidedBox


class SavedFiltersRow(QWidget):
    """`chosen` carries a `Filter`; `save_wanted` a name for the present one; `forget_wanted` a name."""

    chosen = Signal(object)
    save_wanted = Signal(str)
    forget_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._list = ElidedBox()
        self._list.setObjectName("datasets.filter.saved")
        self._list.setAccessibleName(self.tr("Saved filters"))
        self._list.setPlaceholderText(self.tr("Saved filters"))
        self._list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._list.activated.connect(self._choose)
        self._drop = icon_button(
            "trash",
            name="datasets.filter.forget",
            tip=self.tr("Delete the saved filter"),
            on_click=self._forget,
        )
        self._save = button(
            self.tr("Save…"), name="datasets.filter.save", icon="bookmark-simple",
            tip=self.tr("Give this filter a name, to use it again"), on_click=self._ask_name,
        )  # fmt: skip
        self._name = QLineEdit()
        self._name.setObjectName("datasets.filter.name")
        self._name.setAccessibleName(self.tr("Name of the filter"))
        self._name.setPlaceholderText(self.tr("Name of the filter"))
        self._name.returnPressed.connect(self._keep)
        self._keep_button = button(
            self.tr("Save"), name="datasets.filter.keep", role="primary", on_click=self._keep
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 4)
        line.setSpacing(6)
        for widget, room in (
            (self._list, 1), (self._drop, 0), (self._save, 0), (self._name, 1), (self._keep_button, 0),
        ):  # fmt: skip
            line.addWidget(widget, room)
        self._naming(False)

    def set_saved(self, saved: list[Saved], chosen: str = "") -> None:
        """Offer these filters."""
        self._naming(False)
        self._list.clear()
        for one in saved:
            self._list.addItem(one.name, one.filter)
        self._list.setEnabled(bool(saved))
        self._list.setCurrentIndex(self._list.findText(chosen) if chosen else -1)
        self._drop.setEnabled(self._list.currentIndex() >= 0)

    def _choose(self, at: int) -> None:
        self._drop.setEnabled(at >= 0)
        self.chosen.emit(self._list.itemData(at))

    def _forget(self) -> None:
        if name := self._list.currentText():
            self.forget_wanted.emit(name)

    def _ask_name(self) -> None:
        self._naming(True)
        self._name.setText(self._list.currentText())
        self._name.selectAll()
        self._name.setFocus()

    def _keep(self) -> None:
        if name := self._name.text().strip():
            self.save_wanted.emit(name)

    def _naming(self, on: bool) -> None:
        usual: list[QWidget] = [self._list, self._drop, self._save]
        naming: list[QWidget] = [self._name, self._keep_button]
        for widget in usual:
            widget.setVisible(not on)
        for widget in naming:
            widget.setVisible(on)
