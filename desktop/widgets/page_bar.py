"""The row of controls above a document: pages, size, and a search in it. Does not know what is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop import i18n
from desktop.widgets.buttons import icon_button
from desktop.widgets.labels import label


class PageBar(QWidget):
    """`name` begins the object names. Pages count from 1."""

    turned = Signal(int)  # page the person wants
    zoom_step = Signal(int)  # 1 larger, -1 smaller
    fit_wanted = Signal()
    sought = Signal(str)
    hit_wanted = Signal(int)  # the number of the hit, from 0

    def __init__(self, name: str, *, search: bool = True) -> None:
        super().__init__()
        self._page = 0
        self._pages = 0
        self._hit = -1
        self._hits = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.before = icon_button(
            "caret-left", name=f"{name}.before", tip=self.tr("Page before"), shortcut="Ctrl+PgUp",
            on_click=lambda: self.turn(-1),
        )  # fmt: skip
        self.box = QLineEdit()
        self.box.setObjectName(f"{name}.page")
        self.box.setAccessibleName(self.tr("Page number"))
        self.box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.setFixedWidth(58)
        self.box.returnPressed.connect(self._typed)
        self.count = label("", "second", name=f"{name}.pages")
        self.after = icon_button(
            "caret-right", name=f"{name}.after", tip=self.tr("Next page"), shortcut="Ctrl+PgDown",
            on_click=lambda: self.turn(1),
        )  # fmt: skip
        self._paging = (self.before, self.box, self.count, self.after)
        for widget in self._paging:
            row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(
            icon_button(
                "minus", name=f"{name}.smaller", tip=self.tr("Smaller"), shortcut="Ctrl+-",
                on_click=lambda: self.zoom_step.emit(-1),
            )
        )  # fmt: skip
        self.zoom = label("", "second", name=f"{name}.zoom")
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumWidth(48)
        row.addWidget(self.zoom)
        row.addWidget(
            icon_button(
                "plus", name=f"{name}.larger", tip=self.tr("Larger"), shortcut="Ctrl++",
                on_click=lambda: self.zoom_step.emit(1),
            )
        )  # fmt: skip
        self.fit = icon_button(
            "arrows-out-line-horizontal", name=f"{name}.fit", tip=self.tr("As wide as the window"), shortcut="Ctrl+0",
            on_click=self.fit_wanted.emit,
        )  # fmt: skip
        row.addWidget(self.fit)
        row.addStretch(1)
        self.field = QLineEdit()
        self.hits = label("", "small", name=f"{name}.hits")
        self.hit_before = icon_button(
            "caret-up", name=f"{name}.hit_before", tip=self.tr("Place before (Shift+Return)"),
            on_click=lambda: self._go(-1),
        )  # fmt: skip
        self.hit_after = icon_button(
            "caret-down", name=f"{name}.hit_after", tip=self.tr("Next place (Return)"), on_click=lambda: self._go(1)
        )  # fmt: skip
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self._seek)
        self._search = (self.field, self.hits, self.hit_before, self.hit_after)
        if search:
            self._make_search(name, row)

    def _make_search(self, name: str, row: QHBoxLayout) -> None:
        self.field.setObjectName(f"{name}.find")
        self.field.setAccessibleName(self.tr("Find in this document"))
        self.field.setPlaceholderText(self.tr("Find in this document"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(240)
        self.field.setMinimumWidth(204)
        self.field.textChanged.connect(lambda _: self._wait.start())
        self.field.installEventFilter(self)
        for widget in (self.hits, self.field, self.hit_before, self.hit_after):
            row.addWidget(widget)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._focus)
        self.show_hits(0, -1)

    def show_pages(self, page: int, pages: int, *, parts: bool = False) -> None:
        """`parts`: the text has no pages, and is shown in parts."""
        self._page, self._pages = page, pages
        for widget in self._paging:
            widget.setVisible(pages > 1 or not parts)
        self.box.setText(str(page))
        self.box.setValidator(QIntValidator(1, max(1, pages), self.box))
        self.box.setAccessibleName(self.tr("Part number") if parts else self.tr("Page number"))
        words = self.tr("of {pages} parts") if parts else self.tr("of {pages}")
        self.count.setText(words.format(pages=i18n.number(pages)))
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)

    def show_zoom(self, zoom: float, *, can_fit: bool) -> None:
        self.zoom.setText(i18n.percent(zoom))
        self.fit.setVisible(can_fit)

    def show_hits(self, hits: int, at: int, *, sought: bool = False) -> None:
        """How many places were found, and which is shown."""
        self._hits, self._hit = hits, at
        words = (
            self.tr("{at} of {hits}").format(at=i18n.number(at + 1), hits=i18n.number(hits)) if hits else ""
        )
        self.hits.setText(words or (self.tr("Not found") if sought else ""))
        for arrow in (self.hit_before, self.hit_after):
            arrow.setEnabled(hits > 0)

    def set_searchable(self, on: bool) -> None:
        for widget in self._search:
            widget.setEnabled(on)

    def turn(self, by: int) -> None:
        if 1 <= self._page + by <= self._pages:
            self.turned.emit(self._page + by)

    # -- inside ------------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        page = int(self.box.text() or 0)
        if page != self._page and 1 <= page <= self._pages:
            self.turned.emit(page)

    def _focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _seek(self) -> None:
        self.sought.emit(self.field.text())

    def _go(self, by: int) -> None:
        if self._wait.isActive():
            self._wait.stop()
            self._seek()
        elif self._hits:
            self.hit_wanted.emit((self._hit + by) % self._hits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return False
