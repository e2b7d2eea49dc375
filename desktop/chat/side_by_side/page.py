"""The page “Side by side” of the Chat screen: the comparisons there are, a new one, and the one that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.chat.comparisons import Comparisons, Summary
from core.chat.conversation import Arm
from core.chat.side_by_side import Comparison
from core.errors import UserError
from desktop import i18n
from desktop.chat import examples
from desktop.chat.side_by_side.asking import Asking
from desktop.chat.side_by_side.comparison_view import ComparisonView
from desktop.chat.side_by_side.setup import Setup
from desktop.context import Changes, Context
from desktop.widgets import answerers, dialogs, layouts, tips
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label
from desktop.widgets.tables import PillDelegate, style_table

ID = int(Qt.ItemDataRole.UserRole)


class SideBySidePage(QWidget):
    """`linked`: a web address in an answer was clicked. Comparisons go on being asked while another page is shown."""

    linked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("side_by_side")
        self._context = context
        self._store: Comparisons | None = None
        self._askings: dict[str, Asking] = {}
        self._summaries: list[Summary] = []
        self.setup = Setup()
        self.setup.begun.connect(self.begin)
        self.view = ComparisonView(context)
        self.view.left.connect(self.show_all)
        self.view.linked.connect(self.linked)
        self._landing = self._make_landing()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._landing)
        self._stack.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _make_landing(self) -> QWidget:
        self._list = QTreeWidget()
        self._list.setObjectName("side_by_side.list")
        self._list.setAccessibleName(self.tr("Comparisons"))
        self._list.setHeaderLabels([self.tr("Comparison"), self.tr("Votes"), self.tr("Changed")])
        style_table(self._list, stretch=0, flat=True)
        self._list.setItemDelegate(PillDelegate(self._list))  # rows as high as in other tables
        for column, width in ((1, 90), (2, 130)):
            self._list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self._list.header().resizeSection(column, width)
        self._list.itemActivated.connect(self._open)
        self._list.currentItemChanged.connect(self._chosen)
        self._none = label(
            self.tr("Comparisons are kept here, with their answers and votes. There is none yet."),
            "second",
            wrap=True,
        )
        self._open_button = button(
            self.tr("Open"), name="side_by_side.open", role="primary", on_click=self._open
        )
        self._rename = button(
            self.tr("Rename…"), name="side_by_side.rename", role="quiet", on_click=self._give_name
        )
        self._delete = button(
            self.tr("Delete…"), name="side_by_side.delete", role="quiet", icon="trash", on_click=self._drop
        )
        row = QHBoxLayout()
        for control in (self._open_button, self._rename, self._delete):
            row.addWidget(control)
        row.addStretch(1)
        card = Card(self.tr("Comparisons"))
        card.body.addWidget(self._none)
        card.body.addWidget(self._list, 1)
        card.body.addLayout(row)
        card.body.addStretch(0)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(14)
        columns.addWidget(card, 5)
        columns.addWidget(layouts.scrolling(self.setup), 6)
        return page

    # -- for the screen --------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Show the world as it is now."""
        project = self._context.project
        if project is None:
            self._store = None
            return
        if changes.project or self._store is None:
            self._store = Comparisons(project)
            self._askings.clear()
            self._stack.setCurrentWidget(self._landing)
        if changes.project or changes.runs or changes.models or changes.settings or changes.documents:
            self.setup.set_answerers(
                answerers.available(project, self._context.settings), examples.has_documents(project)
            )
        if self._stack.currentWidget() is self._landing:
            self._fill()

    @Slot()
    def show_all(self) -> None:
        """The list of comparisons, and a new one."""
        self._stack.setCurrentWidget(self._landing)
        self._fill()

    # -- comparisons -----------------------------------------------------------------------------------------

    @Slot(str, list, bool, bool, dict)
    def begin(
        self, name: str, arms: list[Arm], blind: bool, at_once: bool, generation: dict[str, object]
    ) -> None:
        """Make a comparison and open it."""
        if self._store is None:
            return
        try:
            made = self._store.begin(name, arms, blind=blind, at_once=at_once, generation=generation)
        except UserError as error:
            self._context.show_error(error)
            return
        self._new_asking(self._store, made)
        self.open_comparison(made.id)

    def open_comparison(self, comparison: str) -> None:
        """Show a comparison, with what is being asked in it."""
        if self._store is None:
            return
        try:
            asking = self._asking_of(self._store, comparison)
        except UserError as error:
            self._context.show_error(error)
            self._fill()
            return
        self._stack.setCurrentWidget(self.view)
        self.view.show_comparison(self._store, asking)

    def _asking_of(self, store: Comparisons, comparison: str) -> Asking:
        """Who asks in a comparison: the same one as long as it is at work; the file is read anew otherwise."""
        known = self._askings.get(comparison)
        if known is None or not known.busy:
            if known is not None and known is not self.view.asking:
                known.deleteLater()
            known = self._new_asking(store, store.load(comparison))
        return known

    def _new_asking(self, store: Comparisons, comparison: Comparison) -> Asking:
        made = self._askings[comparison.id] = Asking(self._context, store, comparison)
        self.view.listen(made)
        return made

    @Slot()
    def _open(self) -> None:
        if self._current:
            self.open_comparison(self._current)

    @Slot()
    def _give_name(self) -> None:
        item = self._list.currentItem()
        if item is None or self._store is None:
            return
        name = dialogs.ask_text(self, self.tr("Rename comparison"), "", self.tr("Rename"), item.text(0))
        if name:
            try:
                self._store.rename(self._asking_of(self._store, self._current).comparison, name)
            except UserError as error:
                self._context.show_error(error)
            self._fill()

    @Slot()
    def _drop(self) -> None:
        item = self._list.currentItem()
        if item is None or self._store is None:
            return
        asked = self.tr("“{name}”, its answers and its votes will be gone.").format(name=item.text(0))
        verb = self.tr("Delete comparison")
        if not dialogs.confirm(self, self.tr("Delete this comparison?"), asked, verb, danger=True):
            return
        if asking := self._askings.pop(self._current, None):
            asking.forget()
        try:
            self._store.delete(self._current)
        except UserError as error:
            self._context.show_error(error)
        self._fill()
        self._context.announce(chats=True)

    # -- the list --------------------------------------------------------------------------------------------

    @property
    def _current(self) -> str:
        item = self._list.currentItem()
        return str(item.data(0, ID)) if item else ""

    def _fill(self) -> None:
        current = self._current
        try:
            self._summaries = self._store.summaries() if self._store else []
        except UserError as error:
            self._context.show_error(error)
        self._list.clear()
        for summary in self._summaries:
            votes = self.tr("{votes} of {rounds}").format(
                votes=i18n.number(summary.votes), rounds=i18n.number(summary.rounds)
            )
            item = QTreeWidgetItem([summary.name, votes, i18n.when(summary.changed)])
            item.setData(0, ID, summary.id)
            item.setToolTip(0, tips.plain("\n".join([summary.name, *(arm.name for arm in summary.arms)])))
            self._list.addTopLevelItem(item)
            if summary.id == current:
                self._list.setCurrentItem(item)
        first = self._list.topLevelItem(0)
        if self._list.currentItem() is None and first is not None:
            self._list.setCurrentItem(first)
        self._none.setVisible(not self._summaries)
        self._list.setVisible(bool(self._summaries))
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        for control in (self._open_button, self._rename, self._delete):
            control.setVisible(bool(self._summaries))
            control.setEnabled(bool(self._current))
