"""Shows a document at a passage, the passage marked: a PDF page as it is printed, other formats as their text.

Does not know what found the passage.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.knowledge import pdfium
from core.knowledge.catalogue import Catalogue
from core.knowledge.loaders.extract import Extract
from core.project import Project
from desktop import i18n, theme
from desktop.context import Context
from desktop.widgets.background import Background
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.spinner import Spinner

AROUND = 20_000
"""Characters of a text shown before and after the passage: enough to read on, little enough to open at once."""
POINTS_ACROSS = 595.0


class Shown(Protocol):
    """What is needed to show a passage; `page` counts from 1, 0 or None in formats without pages."""

    @property
    def file(self) -> str: ...
    @property
    def page(self) -> int | None: ...
    @property
    def text(self) -> str: ...
    @property
    def start(self) -> int: ...


def open_passage(parent: QWidget, context: Context, passage: Shown, quote: str = "") -> PassageDialog | None:
    """Open the document of a passage with it marked; with `quote`, only these words of it."""
    if context.project is None:
        return None
    dialog = PassageDialog(parent, context, context.project, passage, quote)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class PassageDialog(QDialog):
    """Not larger than the screen; closes with Escape."""

    def __init__(
        self, parent: QWidget, context: Context, project: Project, passage: Shown, quote: str = ""
    ) -> None:
        super().__init__(parent.window())
        self.setObjectName("passage")
        self.setWindowTitle(passage.file.rsplit("/", 1)[-1])
        self.setSizeGripEnabled(True)
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(820, room.width() - 40), min(760, room.height() - 60))
        self._context = context
        self._project = project
        self._passage = passage
        self._wanted = quote or passage.text
        self._path = project.documents_dir / passage.file
        self._page = passage.page or 0
        self._pages = 0
        self._plain = ""
        self.marked = False
        self._background = Background(self, latest_only=True)
        self._background.failed.connect(self._fail)

        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 18, 22, 18)
        outer.setSpacing(12)
        outer.addLayout(self._header())
        self.note = label("", "caution", wrap=True, name="passage.note")
        self.note.hide()
        outer.addWidget(self.note)
        self._sheet = _Sheet()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._sheet)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.text = QPlainTextEdit()
        self.text.setObjectName("passage.text")
        self.text.setAccessibleName(self.tr("Text of the document"))
        self.text.setReadOnly(True)
        self.text.setProperty("role", "reading")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.text)
        outer.addWidget(self._stack, 1)
        self._load()

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(
            ElidedLabel(
                self._passage.file, "heading", where=Qt.TextElideMode.ElideMiddle, name="passage.file"
            )
        )
        self._where = label("", "small", name="passage.where")
        titles.addWidget(self._where)
        row.addLayout(titles, 1)
        self._spinner = Spinner(18)
        row.addWidget(self._spinner)
        self._before = icon_button(
            "caret-left",
            name="passage.before",
            tip=self.tr("Page before"),
            shortcut="PgUp",
            on_click=self._back,
        )
        self._after = icon_button(
            "caret-right",
            name="passage.after",
            tip=self.tr("Next page"),
            shortcut="PgDown",
            on_click=self._on,
        )
        row.addWidget(self._before)
        row.addWidget(self._after)
        row.addWidget(
            button(self.tr("Open file"), name="passage.open", icon="folder-open", on_click=self._open_file)
        )
        row.addWidget(button(self.tr("Close"), name="passage.close", on_click=self.reject))
        return row

    # -- loading, off the window's loop ----------------------------------------------------------------------

    def _load(self) -> None:
        self._spinner.start()
        is_pdf = self._path.suffix.lower() == ".pdf"
        self._before.setVisible(is_pdf)
        self._after.setVisible(is_pdf)
        if is_pdf and self._path.exists():
            self._stack.setCurrentWidget(self._scroll)
            scale = max(1.0, (self.width() - 70) / POINTS_ACROSS) * self.devicePixelRatioF()
            path, page, words = self._path, self._page, self._wanted if self._on_its_page else ""
            self._background.run(lambda: pdfium.draw(path, page, scale, words), self._show_page)
        else:
            self._stack.setCurrentWidget(self.text)
            project, file = self._project, self._passage.file
            self._background.run(lambda: _extract(project, file), self._show_text)

    @property
    def _on_its_page(self) -> bool:
        return self._page == (self._passage.page or 0)

    def _show_page(self, picture: pdfium.Picture) -> None:
        self._spinner.stop()
        self._pages = picture.pages
        ratio = self.devicePixelRatioF()
        self._sheet.show_picture(picture, ratio)
        self._where.setText(
            self.tr("Page {page} of {pages}").format(
                page=i18n.number(self._page), pages=i18n.number(self._pages)
            )
        )
        self._before.setEnabled(self._page > 1)
        self._after.setEnabled(self._page < self._pages)
        self.marked = bool(picture.marks)
        if picture.marks:
            _, top, _, height = picture.marks[0]
            self._scroll.ensureVisible(0, round((top + height / 2) / ratio), 0, self._scroll.height() // 3)
        elif self._on_its_page:
            self._say(self.tr("The words of this passage are not on the page as it is now."))

    def _show_text(self, extract: Extract | None) -> None:
        self._spinner.stop()
        if not self._path.exists():
            self._say(
                self.tr("The document is no longer in the project; this is its text as it was indexed.")
            )
        if extract is None:
            self.text.setPlainText(self._passage.text)
            self._say(self.tr("The document is no longer indexed; this is the passage as it was."))
            return
        found = _find(extract.text, self._wanted, self._passage.start)
        at = self._passage.start if found < 0 else found
        first = extract.text.rfind("\n\n", 0, max(0, at - AROUND)) + 2 if at > AROUND else 0
        last = extract.text.find("\n\n", at + len(self._wanted) + AROUND)
        shown = extract.text[first : last if last >= 0 else len(extract.text)]
        self._plain = shown
        self.text.setPlainText(shown)
        self._dress_headings(extract, first, len(shown))
        if len(shown) < len(extract.text):
            self._where.setText(self.tr("The part around the passage"))
        else:
            self._where.setText(self.tr("The text as it was read from the file"))
        if found < 0:
            self._say(self.tr("The words of this passage are not in the document as it is now."))
            return
        self.marked = True
        self._mark(found - first, len(self._wanted))

    def _dress_headings(self, extract: Extract, first: int, length: int) -> None:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        for heading in extract.headings:
            if first <= heading.start and heading.end <= first + length:
                self._cursor(heading.start - first, heading.end - first).mergeCharFormat(bold)

    def _mark(self, start: int, length: int) -> None:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._cursor(start, start + length)
        mark.format = QTextCharFormat()
        mark.format.setBackground(QColor("#5c4a16" if theme.tokens().dark else "#ffeeb8"))
        mark.format.setForeground(theme.color("text"))
        self.text.setExtraSelections([mark])
        self.text.setTextCursor(self._cursor(start, start))
        self.text.centerCursor()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        """Qt counts in UTF-16, Python in characters."""
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(_units(self._plain[:start]))
        cursor.setPosition(_units(self._plain[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # -- what the person does ---------------------------------------------------------------------------------

    def _back(self) -> None:
        self._turn(-1)

    def _on(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        if 1 <= self._page + by <= self._pages:
            self._page += by
            self.note.hide()
            self._load()

    def _open_file(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path))):
            self._say(self.tr("No program on this machine opens this kind of file."))

    def _say(self, words: str) -> None:
        set_kind(self.note, "caution")
        self.note.setText(words)
        self.note.show()

    def _fail(self, error: BaseException) -> None:
        self._spinner.stop()
        if isinstance(error, UserError):
            self._say(" ".join(i18n.translate(part) for part in (error.message, error.fix) if part))
        else:
            self._context.show_error(error)


class _Sheet(QWidget):
    """A drawn page with its marks."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._marks: list[QRectF] = []

    def show_picture(self, picture: pdfium.Picture, ratio: float) -> None:
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
        )
        self._image = image.copy()
        self._image.setDevicePixelRatio(ratio)
        self._marks = [QRectF(x / ratio, y / ratio, w / ratio, h / ratio) for x, y, w, h in picture.marks]
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return self._image.deviceIndependentSize().toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        # On paper, in the light and in the dark: a marker pen is yellow.
        painter.setBrush(QColor("#ffe58a"))
        for mark in self._marks:
            painter.drawRoundedRect(mark.adjusted(-2, -1, 2, 1), 2, 2)


def _extract(project: Project, file: str) -> Extract | None:
    catalogue = Catalogue(project)
    document = catalogue.document(file)
    return catalogue.extract(document.id) if document and document.id else None


def _find(text: str, wanted: str, start: int) -> int:
    """Where `wanted` is: at or after `start`, else anywhere, else -1."""
    at = text.find(wanted, max(0, start))
    return at if at >= 0 else text.find(wanted)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
