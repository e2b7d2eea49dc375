"""All runs of a project, and what can be done with those that are chosen. Does not know how it is done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QMenu

from desktop.training.compare_page import MOST
from desktop.training.runs_table import RunsTable
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.icons import icon

_ICON = 40
"""Pixels of a button without words."""


class RunsCard(Card):
    """Says which button was pressed, and for which run."""

    opened = Signal(object)  # Run: it is wanted by itself
    again = Signal(object)  # Run: its settings are wanted for a new one
    deleted = Signal(object)  # Run
    packed = Signal(object)  # Run: it is to go on elsewhere
    brought_back = Signal(object)  # Run: it has gone on elsewhere
    compared = Signal(list)  # of Run: they are wanted beside each other
    searches = Signal()  # the searches for settings are wanted

    def __init__(self) -> None:
        super().__init__(self.tr("Runs"), pad=14)
        self.table = RunsTable("training.runs")
        self.table.doubleClicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.table.customContextMenuRequested.connect(self._menu)
        self.searches_button = button(
            self.tr("Searches"),
            name="training.searches",
            icon="magnifying-glass",
            role="quiet",
            tip=self.tr("Searches for settings, and their trials"),
            on_click=self.searches.emit,
        )
        self.compare_button = button(
            self.tr("Compare runs"),
            name="training.overlay",
            icon="chart-line-up",
            role="quiet",
            tip=self.tr(
                "Choose from two to six runs in the table: their curves and settings beside each other"
            ),
            on_click=lambda: self.compared.emit(self.table.chosen),
        )
        self.open_button = button(
            self.tr("Show"), name="training.open", icon="eye", role="quiet", on_click=self._open
        )
        self.again_button = button(
            self.tr("Again with …"),
            name="training.again",
            icon="arrow-clockwise",
            role="quiet",
            tip=self.tr("Start a new run from this one's settings"),
            on_click=lambda: self._tell(self.again),
        )
        self.delete_button = button(
            self.tr("Delete"),
            name="training.delete",
            icon="trash",
            role="quiet",
            on_click=lambda: self._tell(self.deleted),
        )
        self.more_button = icon_button(
            "dots-three", name="training.more", tip=self.tr("More"), on_click=self._show_more
        )
        self.more = QMenu(self)
        self.folder_action = self._action(self.tr("Open folder"), "folder-open", "training.folder")
        self.folder_action.triggered.connect(self._open_folder)
        self.pack_action = self._action(self.tr("Pack for another machine …"), "export", "training.pack")
        self.pack_action.triggered.connect(lambda: self._tell(self.packed))
        self.back_action = self._action(
            self.tr("Bring back from another machine …"), "download-simple", "training.bring_back"
        )
        self.back_action.triggered.connect(lambda: self._tell(self.brought_back))
        self._worded = (
            self.searches_button,
            self.compare_button,
            self.open_button,
            self.again_button,
            self.delete_button,
        )
        self._words = [made.text() for made in self._worded]
        for made, words in zip(self._worded, self._words, strict=True):
            made.setToolTip(made.toolTip() or words)
            # Where there is little room the words give way, and the icon stays.
            made.setMinimumWidth(_ICON)
            self.add_header(made)
        self.add_header(self.more_button)
        self.body.addWidget(self.table)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.model().modelReset.connect(self._selected)
        self._selected()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        assert self.title_label is not None
        for made, words in zip(self._worded, self._words, strict=True):
            made.setText(words)
        shown = [made for made in (*self._worded, self.more_button) if not made.isHidden()]
        needed = self.title_label.sizeHint().width() + sum(made.sizeHint().width() + 10 for made in shown)
        if needed > self.contentsRect().width() - 28:
            for made in self._worded:
                made.setText("")

    def _action(self, words: str, picture: str, name: str) -> QAction:
        made = self.more.addAction(icon(picture), words)
        made.setObjectName(name)
        return made

    def _tell(self, signal: Any) -> None:
        if run := self.table.run:
            signal.emit(run)

    def _open(self, _: Any = None) -> None:
        self._tell(self.opened)

    def _open_folder(self) -> None:
        if run := self.table.run:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(run.folder)))

    def _show_more(self) -> None:
        self.more.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _selected(self, *_: Any) -> None:
        run = self.table.run
        idle = run is not None and run.state != "running"
        for made in (self.open_button, self.again_button, self.more_button):
            made.setEnabled(run is not None)
        self.compare_button.setEnabled(2 <= len(self.table.chosen) <= MOST)
        self.delete_button.setEnabled(idle)
        self.folder_action.setEnabled(run is not None)
        self.pack_action.setEnabled(idle)
        self.back_action.setEnabled(idle)

    def _menu(self, at: QPoint) -> None:
        """The same by the right button."""
        if not self.table.chosen:
            return
        menu = QMenu(self)
        for made, name in (
            (self.compare_button, "chart-line-up"),
            (self.open_button, "eye"),
            (self.again_button, "arrow-clockwise"),
            (self.delete_button, "trash"),
        ):
            action = menu.addAction(icon(name), made.accessibleName())
            action.setEnabled(made.isEnabled())
            action.triggered.connect(made.click)
        if self.more_button.isEnabled():
            menu.addSeparator()
            menu.addActions(self.more.actions())
        menu.exec(self.table.viewport().mapToGlobal(at))
        menu.deleteLater()
