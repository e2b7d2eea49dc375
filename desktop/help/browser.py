"""Shows one page of the guide: pictures as wide as there is room, words that are sought marked, links handed on.

Opens nothing itself.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from desktop import i18n, theme
from desktop.help import pages, rendering
from desktop.help.pages import Page

WIDEST = 760
"""Pixels of a line of text at the usual size: longer ones are hard to read."""


class GuideBrowser(QTextBrowser):
    """`followed` carries the address of a link that was pressed."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guide.page")
        self.setProperty("role", "words")
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self.page: Page | None = None
        self._language = "en"
        self._drawn_for = 0
        self._wanted: int | None = None
        self._sought = ""
        self._found: list[QTextCursor] = []
        self._at = -1
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self.draw)
        theme.notifier().changed.connect(self.draw)

    # -- the page ------------------------------------------------------------------------------------------

    def show_page(self, page: Page, language: str) -> None:
        """Show a page; `language` is the one that is wanted."""
        self.page, self._language = page, language
        self._sought, self._found, self._at = "", [], -1
        self._wanted = 0
        self.draw()
        self.setAccessibleName(page.title)

    def draw(self) -> None:
        """Draw it anew: the theme, the size of the text or the room has changed. The place is kept."""
        if self.page is None:
            return
        place = self.place if self._wanted is None else self._wanted
        self._set_room()
        document = self.document()
        document.setDefaultStyleSheet(rendering.style())
        document.setDefaultFont(theme.font("body"))
        written = i18n.LANGUAGES[self.page.language]
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if written.mirrored else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        notice = ""
        if self.page.language != self._language:
            notice = self.tr("This page is not translated yet. It is shown in English.")
        document.setHtml(rendering.body(self.page, notice, self._caption))
        self.go_to_place(place)
        self._look()
        self._mark()

    @property
    def place(self) -> int:
        """Where in the text the first line is that is seen, in characters: it holds for every width."""
        return self.cursorForPosition(QPoint(2, 2)).position()

    def go_to_place(self, place: int) -> None:
        """Scroll so that this place is the first that is seen."""
        # Not yet as wide as it will be: the place is taken again when it is shown.
        self._wanted = None if self.isVisible() else place
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place, max(0, self.document().characterCount() - 1)))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def go_to(self, anchor: str) -> None:
        """Scroll to a place of the page; "" is its beginning."""
        if anchor:
            self.scrollToAnchor(anchor)
        else:
            self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures of the guide alone, made as wide as there is room."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        wanted = name.toString() if isinstance(name, QUrl) else name
        file, _ = pages.picture(wanted, self._language)
        image = QImage(str(file)) if "/" not in wanted else QImage()
        if image.isNull():
            return QByteArray()
        ratio = self.devicePixelRatioF()
        room = round(min(self._room(), image.width()) * ratio)
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        framed = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(framed)
        painter.setPen(QPen(theme.color("field_line"), 2 * ratio))
        painter.drawRect(framed.rect())
        painter.end()
        framed.setDevicePixelRatio(ratio)
        return framed

    def _caption(self, name: str) -> str:
        if pages.picture(name, self._language)[1]:
            return ""
        return self.tr("The picture shows the window in English.")

    def _room(self) -> int:
        margins = self.viewportMargins()
        return max(200, self._inner() - margins.left() - margins.right() - 16)

    def _inner(self) -> int:
        """The width beside a scroll bar, whether it is there or not: it goes and comes while a page is drawn."""
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _set_room(self) -> None:
        """Lines no longer than can be read with ease; the rest of the width is margin."""
        widest = round(WIDEST * theme.size("body") / theme.SIZES["body"])
        spare = max(28, (self._inner() - widest) // 2)
        self._drawn_for = self.width()
        self.setViewportMargins(spare, 18, spare, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._drawn_for:
            self._soon.start()

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 200)

    # -- words that are sought -----------------------------------------------------------------------------

    def find_words(self, words: str, *, behind: str = "") -> int:
        """Mark the words wherever they stand, and go to the first place, or the first behind an anchor. Returns how
        many places there are."""
        self._sought, self._at = words, -1
        self._look()
        if behind:
            self.go_to(behind)
        if self._found:
            start = self.cursorForPosition(self.viewport().rect().topLeft()).position() if behind else 0
            later = [at for at, one in enumerate(self._found) if one.position() >= start]
            self._at = later[0] if later else 0
            self._reach()
        self._mark()
        return len(self._found)

    def next_found(self, by: int = 1) -> int:
        """Go to the next place (or, with -1, the one before). Returns which it is, from 1; 0 where there is none."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._reach()
            self._mark()
        return self._at + 1

    @property
    def found(self) -> tuple[int, int]:
        """Which place is marked strongly, from 1, and how many there are."""
        return self._at + 1, len(self._found)

    def _look(self) -> None:
        """Where the words stand: all of them together, else each."""
        document, words = self.document(), self._sought
        self._found = []
        for word in [words] if words and not document.find(words).isNull() else words.split():
            cursor = document.find(word)
            while not cursor.isNull():
                self._found.append(cursor)
                cursor = document.find(word, cursor)
        self._found.sort(key=lambda one: one.position())

    def _reach(self) -> None:
        at = QTextCursor(self._found[self._at])
        at.clearSelection()
        self.setTextCursor(at)
        bar, place = self.verticalScrollBar(), self.cursorRect(at)
        bar.setValue(bar.value() + place.top() - self.viewport().height() // 3)

    def _mark(self) -> None:
        marks = []
        for at, cursor in enumerate(self._found):
            mark = QTextEdit.ExtraSelection()
            here = at == self._at
            form = QTextCharFormat()
            form.setBackground(theme.color("button" if here else "accent_tint"))
            form.setForeground(theme.color("#ffffff" if here else "on_tint"))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)
