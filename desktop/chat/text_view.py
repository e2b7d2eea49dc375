"""One segment of text: a document that is as high as its words, with links and citation chips to click.

Fetches nothing: pictures and style sheets named in a document are never loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from desktop import theme
from desktop.chat.render import CITE, FORMULA, document_style

OPEN, CLOSE = "\u2e22", "\u2e23"
"""Around what is doubted, in Markdown and HTML alike: half brackets, which Markdown takes for punctuation, and which
editors of old texts alone use."""


class TextView(QTextBrowser):
    """Shows HTML of our own making, or plain text."""

    cited = Signal(int)
    linked = Signal(str)  # an address the person clicked; nothing is opened here

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "words")
        self.viewport().setAutoFillBackground(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Tab goes through the controls; the links are reached with the mouse or the sources panel.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.anchorClicked.connect(self._clicked)
        self._chips: list[QRectF] = []
        self._has_chips = False

    def set_html(self, html: str, doubted: Sequence[str] = ()) -> None:
        """Replace what is shown; laid out apart and swapped in whole, which is what keeps streaming cheap.

        What stands between the marks `OPEN` and `CLOSE` is underlined with dots; `doubted` says why, for each.
        """
        document = self._new_document()
        document.setDefaultStyleSheet(document_style())
        document.setHtml(html)
        if OPEN in html:
            _underline(document, doubted)
        self._has_chips = CITE in html
        self._chips = []
        self._show(document)

    def set_plain(self, text: str) -> None:
        document = self._new_document()
        document.setPlainText(text)
        self._show(document)

    def set_ink(self, color: str) -> None:
        """The colour of the words, as a hex string, in place of the theme's."""
        self.setStyleSheet(f"QTextBrowser {{ color: {color}; }}")

    def ideal_width(self, limit: int) -> int:
        """The least width in pixels, at most `limit`, that needs no more lines than `limit` does."""
        document = self.document()
        document.setTextWidth(limit)
        width = min(limit, int(document.idealWidth()) + 2)
        document.setTextWidth(self._text_width())
        return width

    def sizeHint(self) -> QSize:
        return QSize(200, int(self.document().size().height()))

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Nothing is ever loaded."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected, formulas as they were written."""
        # A new one: Qt's own would make the words up again when it is asked for them.
        data, cursor = QMimeData(), self.textCursor()
        data.setHtml(super().createMimeDataFromSelection().html())
        data.setText(_written(self.document(), cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the transcript scrolls, not its parts

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chips:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint"))
            for chip in self._chips:
                painter.drawRoundedRect(chip, 5, 5)
            painter.end()
        super().paintEvent(event)

    def _new_document(self) -> QTextDocument:
        # Owned by the widget's inner control, which then deletes it when the next one takes its place.
        document = QTextDocument(self.document().parent())
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(theme.font("body"))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        return document

    def _show(self, document: QTextDocument) -> None:
        _trim(document)
        self.setDocument(document)
        self._fit()

    def _text_width(self) -> int:
        return max(60, self.viewport().width())

    def _fit(self) -> None:
        self.document().setTextWidth(self._text_width())
        height = int(self.document().size().height() + 0.999)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        if self._has_chips:
            self._chips = [
                chip for block in _blocks(self.document()) for chip in _chips(block, self.document())
            ]

    @Slot(QUrl)
    def _clicked(self, address: QUrl) -> None:
        words = address.toString()
        if words.startswith(CITE) and words.removeprefix(CITE).isdigit():
            self.cited.emit(int(words.removeprefix(CITE)))
        else:
            self.linked.emit(words)


def _underline(document: QTextDocument, doubted: Sequence[str]) -> None:
    """Take the marks out and underline what stood between them."""
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    form.setUnderlineColor(theme.color("caution"))
    form.setBackground(theme.color("caution_tint"))
    reasons = iter(doubted)
    while not (opened := document.find(OPEN)).isNull():
        start = opened.selectionStart()
        opened.removeSelectedText()
        closed = document.find(CLOSE, start)
        if closed.isNull():
            continue
        end = closed.selectionStart()
        closed.removeSelectedText()
        marked = QTextCursor(document)
        marked.setPosition(start)
        marked.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form.setToolTip(next(reasons, ""))
        marked.mergeCharFormat(form)
    while not (left := document.find(CLOSE)).isNull():
        left.removeSelectedText()


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found = []
    block = document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _written(document: QTextDocument, start: int, end: int) -> str:
    """The words from `start` to `end`; a formula that they reach into is there as a whole, as it was written."""
    lines = []
    for block in _blocks(document):
        if block.position() > end or block.position() + block.length() <= start:
            continue
        line, formula = "", ""
        walk = block.begin()
        while not walk.atEnd():
            piece = walk.fragment()
            first, last = max(start, piece.position()), min(end, piece.position() + piece.length())
            title = piece.charFormat().toolTip()
            source = title.removeprefix(FORMULA) if title.startswith(FORMULA) else ""
            if first < last and source != formula:
                line += source
            if first < last and not source:
                line += piece.text()[first - piece.position() : last - piece.position()]
            if first < last:
                formula = source
            walk += 1
        lines.append(line)
    return "\n".join(lines).replace("\u2028", "\n").replace("\u00a0", " ").rstrip(" ")


def _chips(block: QTextBlock, document: QTextDocument) -> list[QRectF]:
    """Where the citations of a block stand."""
    spans: list[tuple[int, int, str]] = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        address = fragment.charFormat().anchorHref()
        if address.startswith(CITE):
            start, end = fragment.position(), fragment.position() + fragment.length()
            # A chip is three fragments: a bracket, the number, a bracket. The next chip opens with a bracket again.
            if (
                spans
                and spans[-1][1] == start
                and spans[-1][2] == address
                and not fragment.text().startswith("[")
            ):
                spans[-1] = (spans[-1][0], end, address)
            else:
                spans.append((start, end, address))
        walk += 1
    layout, top = block.layout(), document.documentLayout().blockBoundingRect(block).topLeft()
    chips = []
    for start, end, _ in spans:
        line = layout.lineForTextPosition(start - block.position())
        if not line.isValid():
            continue
        ends = (start - block.position(), min(end - block.position(), line.textStart() + line.textLength()))
        left, right = sorted(cast(tuple[float, int], line.cursorToX(position))[0] for position in ends)
        middle = top.y() + line.y() + line.ascent() - theme.size("small") * 0.36
        height = theme.size("small") + 4
        chips.append(QRectF(top.x() + left + 0.5, middle - height / 2, right - left - 1, height))
    return chips


def _trim(document: QTextDocument) -> None:
    """The last paragraph's lower margin would only be a gap below."""
    cursor = QTextCursor(document.lastBlock())
    form = cursor.blockFormat()
    form.setBottomMargin(0)
    cursor.setBlockFormat(form)
