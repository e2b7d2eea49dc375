"""The guide in a window of its own, beside the work: contents and search at the side, one page in front.

Opens local pages only; other addresses are asked about first. Does not know the screens it speaks of.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core import fields, paths
from core.errors import UserError
from desktop import errors, i18n, theme
from desktop.help import pages
from desktop.help.browser import GuideBrowser
from desktop.help.find_bar import FindBar
from desktop.widgets import dialogs, icons
from desktop.widgets.accessible import give_role
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import label

GUIDED = "ustad:guided"
"""The link that begins the guided first run, or goes on with it."""
_PLACE = Qt.ItemDataRole.UserRole
SIDE = 250
"""Pixels of the contents at the usual text size."""


class Place(msgspec.Struct):
    """Where the person was: ``guide.json`` in the program's folder."""

    page: str = pages.PAGES[0]
    at: int = 0
    geometry: str = ""


class GuideWindow(QWidget):
    """Made when it is first asked for, and again for another language. `guided`: the guided first run is wanted."""

    guided = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        give_role(self, "window")
        self.setObjectName("guide")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(560, 420)
        self.setAutoFillBackground(True)
        self.language = i18n.current()
        self._back: list[tuple[str, int]] = []
        self._forward: list[tuple[str, int]] = []
        self._host: QDialog | None = None
        self.browser = GuideBrowser()
        self.browser.followed.connect(self.follow)
        self.find_bar = FindBar()
        self.find_bar.sought.connect(self._find)
        self.find_bar.moved.connect(self._move)
        self.find_bar.closed.connect(self._stop_finding)
        self._lay_out()
        for keys, slot in (
            (QKeySequence.StandardKey.Find, self.find_bar.open_bar),
            ("Ctrl+K", self.search.setFocus),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self._restore()
        theme.notifier().changed.connect(self._fill)

    def _lay_out(self) -> None:
        self.back = icon_button(
            "arrow-left", name="guide.back", tip=self.tr("Back"), shortcut="Alt+Left", on_click=self.go_back
        )
        self.forward = icon_button(
            "arrow-right", name="guide.forward", tip=self.tr("Forward"), shortcut="Alt+Right",
            on_click=self.go_forward,
        )  # fmt: skip
        self.search = QLineEdit()
        self.search.setObjectName("guide.search")
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._open_first)
        self.contents = QListWidget()
        self.contents.setObjectName("guide.contents")
        self.contents.setProperty("flat", True)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.itemActivated.connect(self._open_item)
        self.contents.itemClicked.connect(self._open_item)
        self.nothing = label("", "second", wrap=True, name="guide.nothing")
        self.run = button(
            self.tr("Guided first run"), name="guide.guided", icon="signpost", on_click=self.guided.emit,
            tip=self.tr("Seven steps on the sample project, each shown to you"),
        )  # fmt: skip
        keys = QHBoxLayout()
        keys.setSpacing(4)
        keys.addWidget(self.back)
        keys.addWidget(self.forward)
        keys.addWidget(self.search, 1)
        side = QFrame()
        side.setProperty("role", "sidebar")
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addLayout(keys)
        column.addWidget(self.contents, 1)
        column.addWidget(self.nothing)
        column.addWidget(self.run)
        page = QWidget()
        beside = QVBoxLayout(page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.find_bar)
        beside.addWidget(self.browser, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(side)
        split.addWidget(page)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        width = round(SIDE * theme.size("body") / theme.SIZES["body"])
        split.setSizes([width, 10 * width])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    # -- going about -----------------------------------------------------------------------------------------

    def open_at(self, page: str, anchor: str = "") -> None:
        """Come to the front at a place of the guide; "" is where the person was last."""
        self._come()
        if page:
            self.turn_to(page, anchor)

    def turn_to(self, page: str, anchor: str = "") -> None:
        """Show a place, remembering the one before."""
        here = self.here
        if here is not None:
            self._back.append(here)
            self._forward.clear()
        self._show(page)
        self.browser.go_to(anchor)
        self._tell(anchor)

    @property
    def here(self) -> tuple[str, int] | None:
        """The page in front, and the place in it."""
        page = self.browser.page
        return (page.key, self.browser.place) if page is not None else None

    def go_back(self) -> None:
        self._step(self._back, self._forward)

    def go_forward(self) -> None:
        self._step(self._forward, self._back)

    def follow(self, address: str) -> None:
        """A link: to a page, to the guided first run, or out of the guide, which is asked about."""
        if address == GUIDED:
            self.guided.emit()
            return
        page, _, anchor = address.partition("#")
        if not page and self.browser.page is not None:
            page = f"{self.browser.page.key}.md"
        if page.removesuffix(".md") in pages.PAGES:
            self.turn_to(page.removesuffix(".md"), anchor)
            return
        url = QUrl(address)
        if url.scheme() in ("http", "https") and dialogs.confirm(
            self,
            self.tr("Open a page on the internet?"),
            self.tr("{address} is opened in your web browser.").format(address=url.toDisplayString()),
            self.tr("Open"),
        ):
            QDesktopServices.openUrl(url)

    def _step(self, source: list[tuple[str, int]], target: list[tuple[str, int]]) -> None:
        here = self.here
        if source and here is not None:
            target.append(here)
            page, place = source.pop()
            self._show(page)
            self.browser.go_to_place(place)
            self._tell()

    def _show(self, key: str) -> None:
        self.find_bar.hide()
        if self.browser.page is None or self.browser.page.key != key or self.browser.found[1]:
            self.browser.show_page(pages.load(key, self.language), self.language)
        self.setWindowTitle(self.tr("{page} – Ustad's guide").format(page=self.browser.accessibleName()))

    def _tell(self, anchor: str = "") -> None:
        self.back.setEnabled(bool(self._back))
        self.forward.setEnabled(bool(self._forward))
        if not self.search.text():
            self._fill(anchor)

    # -- contents and search -----------------------------------------------------------------------------------

    def _fill(self, anchor: str = "") -> None:
        """The contents, with the sections of the page in front; or what the search has found."""
        wanted = self.search.text().strip()
        self.contents.clear()
        self.contents.setAccessibleName(self.tr("Found") if wanted else self.tr("Contents"))
        if wanted:
            hits = pages.search(wanted, self.language)
            for hit in hits:
                title = pages.load(hit.page, self.language).title
                head = title if hit.title == title else f"{title}: {hit.title}"
                self._add(f"{head}\n{hit.around}" if hit.around else head, hit.page, hit.anchor)
            self.nothing.setText(self.tr("Nothing in the guide holds these words."))
            self.nothing.setVisible(not hits)
            return
        self.nothing.hide()
        here = self.browser.page.key if self.browser.page is not None else ""
        for key in pages.PAGES:
            page = pages.load(key, self.language)
            item = self._add(page.title, key, "")
            if key != here:
                continue
            font = theme.font("body")
            font.setWeight(font.Weight.DemiBold)
            item.setFont(font)
            self.contents.setCurrentItem(item)
            if key == "words":
                continue  # too many to be listed; the search finds them
            for section in page.sections[1:]:
                inner = self._add(f"\u2003{section.title}", key, section.anchor)
                inner.setFont(theme.font("small"))
                inner.setForeground(theme.color("second"))
                if anchor and section.anchor == anchor:
                    self.contents.setCurrentItem(inner)

    def _add(self, words: str, page: str, anchor: str) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(_PLACE, (page, anchor))
        self.contents.addItem(item)
        return item

    def _open_item(self, item: QListWidgetItem) -> None:
        page, anchor = item.data(_PLACE)
        self.turn_to(page, anchor)
        if wanted := self.search.text().strip():
            self.browser.find_words(wanted, behind=anchor)

    def _open_first(self) -> None:
        if self.search.text().strip() and self.contents.count():
            self.contents.setCurrentRow(0)
            self._open_item(self.contents.item(0))

    def _find(self, words: str) -> None:
        self.browser.find_words(words.strip())
        self.find_bar.show_count(*self.browser.found)

    def _move(self, by: int) -> None:
        self.browser.next_found(by)
        self.find_bar.show_count(*self.browser.found)

    def _stop_finding(self) -> None:
        self.browser.find_words("")
        self.browser.setFocus()

    # -- the window itself -------------------------------------------------------------------------------------

    def _come(self) -> None:
        """To the front; before a dialog that lets nothing else be used, as its own."""
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog) and modal is not self._host:
            self._host = modal
            self.setParent(modal, Qt.WindowType.Window)
            modal.finished.connect(self._leave_host)
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_host(self) -> None:
        """The dialog goes; the guide stays."""
        self._host = None
        shown = self.isVisible()
        self.setParent(None, Qt.WindowType.Window)
        self.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.browser.draw()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        super().closeEvent(event)

    def remember(self) -> None:
        """Keep the place for the next time."""
        page, at = self.here or (pages.PAGES[0], 0)
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        try:
            fields.save(paths.home() / "guide.json", Place(page, at, geometry))
        except UserError as error:
            errors.log(f"the place in the guide could not be saved: {error}")

    def _restore(self) -> None:
        file = paths.home() / "guide.json"
        place = Place()
        if file.is_file():
            try:
                place = fields.load(Place, file)
            except UserError as error:
                errors.log(f"the place in the guide could not be read: {error}")
        if not (place.geometry and self.restoreGeometry(QByteArray.fromBase64(place.geometry.encode()))):
            self.resize(1000, 680)
        self._show(place.page if place.page in pages.PAGES else pages.PAGES[0])
        self.browser.go_to_place(place.at)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(1000, 680)
