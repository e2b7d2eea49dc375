"""Asks what the columns of a dataset are, at any time after its rows came in."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.datasets.columns import Mapping
from core.datasets.rows import Fields
from desktop.datasets.mapping_panel import MappingPanel
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.labels import label
from desktop.widgets.tab_order import OrderedDialog


class MappingDialog(OrderedDialog):
    """`rows` are some to show. `mapping()` is the answer."""

    def __init__(
        self, parent: QWidget | None, columns: list[str], mapping: Mapping | None, rows: list[Fields]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.mapping.dialog")
        self.setWindowTitle(self.tr("What the columns are"))
        self.resize(1060, 600)
        self.panel = MappingPanel(droppable=False)
        self.panel.set_rows(columns, rows, mapping)
        self.panel.changed.connect(self._tell)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(self.panel, 1)
        self._accept = button(self.tr("Use"), name="dialog.accept", role="primary", on_click=self.accept)
        self._accept.setDefault(True)
        outer.addLayout(foot(self._accept, cancel_button(self)))
        self._tell()

    def mapping(self) -> Mapping | None:
        return self.panel.mapping()

    def accept(self) -> None:
        self.panel.commit()
        if not self.panel.problem():
            super().accept()

    def _tell(self) -> None:
        self._accept.setEnabled(not self.panel.problem())
