"""Where a question is typed, who is to answer it is chosen, and an answer is stopped; not what is then done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from desktop import i18n
from desktop.chat.attachment_bar import AttachmentBar
from desktop.chat.gauge import Gauge
from desktop.widgets import dialogs
from desktop.widgets.answerers import Answerer
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label

MOST_LINES = 6
LONG = 4000
"""Characters from which a pasted text is attached, and not put into the question."""


class Composer(Card):
    """Enter sends, Shift+Enter begins a new line, Esc stops the answer that is being written.

    `chooser`, which says who answers, is for the screen to place.
    """

    sent = Signal(str)
    stopped = Signal()
    chosen = Signal()  # another answerer, or with or without documents
    editing_left = Signal()
    last_wanted = Signal()  # the last question is to be edited
    files_given = Signal(list)  # paths of files that are to be attached
    text_given = Signal(str)  # a text too long to be a question

    def __init__(self) -> None:
        super().__init__(pad=12)
        self._answerers: list[Answerer] = []
        self._busy = False
        self._wants_documents = True
        self.field = _Field()
        self.field.setObjectName("chat.composer")
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.setPlaceholderText(self.tr("Ask something"))
        self.field.entered.connect(self._send)
        self.field.escaped.connect(self._leave)
        self.field.upped.connect(self.last_wanted)
        self.field.files_given.connect(self.files_given)
        self.field.text_given.connect(self.text_given)
        self.field.textChanged.connect(self._check)
        self._who = ElidedBox()
        self._who.setObjectName("chat.answerer")
        self._who.setAccessibleName(self.tr("Who answers"))
        self._who.setMinimumWidth(120)
        self._who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._who.currentIndexChanged.connect(self._choose)
        who = label(self.tr("Answered by"), "small")
        who.setBuddy(self._who)
        self._documents = QCheckBox(self.tr("Use my documents"))
        self._documents.setObjectName("chat.use_documents")
        self._documents.clicked.connect(self._wish)
        self._send_button = button(
            self.tr("Send"), name="chat.send", icon="paper-plane-right", role="primary", on_click=self._send,
            tip=self.tr("Send (Enter). Shift+Enter begins a new line."),
        )  # fmt: skip
        self._stop_button = button(
            self.tr("Stop"), name="chat.stop", icon="stop", role="danger", on_click=self._stop,
            tip=self.tr("Stop this answer (Esc)"),
        )  # fmt: skip
        self._attach = icon_button(
            "paperclip", name="chat.attach", tip=self.tr("Attach files to this conversation"), shortcut="Ctrl+O",
            on_click=self._pick,
        )  # fmt: skip
        self.chips = AttachmentBar()
        self.gauge = Gauge()
        self._editing = QWidget()
        editing = QHBoxLayout(self._editing)
        editing.setContentsMargins(0, 0, 0, 0)
        words = self.tr("Editing a question: it is asked again, and what was there stays as another version.")
        editing.addWidget(label(words, "caution", wrap=True), 1)
        editing.addWidget(
            button(self.tr("Cancel"), name="chat.edit.cancel", role="quiet", on_click=self.leave_editing)
        )
        self._editing.hide()
        self._note = label("", "faint", wrap=True, name="chat.note")
        self.chooser = QWidget()
        choosing = QHBoxLayout(self.chooser)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(10)
        for widget in (who, self._who, self._documents):
            choosing.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._attach.setFixedHeight(self.field.height())
        row.addWidget(self._attach, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.field, 1)
        for control in (self._stop_button, self._send_button):
            # As high as the field of one line; the style sheet's own least height would win over any other way.
            control.setStyleSheet(f"QPushButton {{ min-height: {self.field.height() - 18}px; }}")
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.setSpacing(8)
        self.body.addWidget(self._editing)
        self.body.addWidget(self.chips)
        self.body.addLayout(row)
        self.body.addWidget(self._note)
        self.body.addWidget(self.gauge, 0, Qt.AlignmentFlag.AlignTrailing)
        self.set_busy(False)

    # -- who answers ---------------------------------------------------------------------------------------

    @property
    def answerer(self) -> Answerer | None:
        index = self._who.currentIndex()
        return self._answerers[index] if 0 <= index < len(self._answerers) else None

    @property
    def answerers(self) -> list[Answerer]:
        """Those that can be chosen."""
        return list(self._answerers)

    @property
    def use_documents(self) -> bool:
        return self._documents.isChecked()

    def set_answerers(self, answerers: list[Answerer]) -> None:
        """Offer these; the one chosen before stays chosen while it is among them."""
        former = self.answerer
        if answerers == self._answerers:
            return
        with QSignalBlocker(self._who):
            self._who.clear()
            self._answerers = answerers
            for answerer in answerers:
                self._who.addItem(answerer.name, answerer.key)
            if former and not self.choose(former.key):
                self._who.setCurrentIndex(0)
        self._choose()

    def choose(self, key: str) -> bool:
        """Choose an answerer; False where there is none of that key."""
        index = self._who.findData(key)
        if index >= 0:
            self._who.setCurrentIndex(index)
        return index >= 0

    def choose_run(self, run: str) -> bool:
        """Choose the adapter of a run."""
        return any(answerer.run == run and self.choose(answerer.key) for answerer in self._answerers)

    # -- asking --------------------------------------------------------------------------------------------

    def set_busy(self, busy: bool) -> None:
        """While an answer is being written it can be stopped, and the next question be typed but not sent."""
        self._busy = busy
        self._stop_button.setVisible(busy)
        self._send_button.setVisible(not busy)
        self._check()

    def clear(self) -> None:
        self.field.clear()
        self._editing.hide()

    # -- editing -------------------------------------------------------------------------------------------

    def edit(self, words: str) -> None:
        """Take a question that was asked, to be asked in other words."""
        self.field.setPlainText(words)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._editing.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave_editing(self) -> None:
        """The question stays as it is."""
        if self._editing.isHidden():
            return
        self.clear()
        self.editing_left.emit()

    @Slot()
    def _pick(self) -> None:
        from core.knowledge.loaders import SUFFIXES

        known = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        filters = self.tr("Documents ({patterns})").format(patterns=known)
        if files := dialogs.open_files(self, self.tr("Attach files"), filters):
            self.files_given.emit(files)

    @Slot()
    def _leave(self) -> None:
        """Esc: first what is being edited, then what is being written."""
        if not self._editing.isHidden():
            self.leave_editing()
        else:
            self._stop()

    @Slot()
    def _send(self) -> None:
        words = self.field.toPlainText().strip()
        if words and not self._busy and self.answerer:
            self.sent.emit(words)

    @Slot()
    def _stop(self) -> None:
        if self._busy:
            self.stopped.emit()

    @Slot()
    def _check(self) -> None:
        self._send_button.setEnabled(not self._busy and bool(self.field.toPlainText().strip()))

    @Slot()
    def _choose(self) -> None:
        answerer = self.answerer
        if answerer is None:
            return
        quoting = answerer.engine == "quotes"
        self._documents.setEnabled(not quoting)
        self._documents.setChecked(quoting or self._wants_documents)
        self._documents.setToolTip(
            self.tr("Quotes come from documents, so this stays on.") if quoting else ""
        )
        self._note.setText(i18n.translate(answerer.note) if answerer.note else "")
        self.chosen.emit()

    @Slot()
    def _wish(self) -> None:
        self._wants_documents = self._documents.isChecked()
        self.chosen.emit()


class _Field(QPlainTextEdit):
    """Grows with what is typed. Files that are dropped or pasted are reported, and so is a pasted text too long to be
    part of a question."""

    entered = Signal()
    escaped = Signal()
    upped = Signal()
    files_given = Signal(list)
    text_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ShiftModifier
            | Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Up and plain and not self.toPlainText():
            self.upped.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(files_in(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := files_in(source):
            self.files_given.emit(files)
        elif source.hasText() and len(source.text()) > LONG:
            self.text_given.emit(source.text())
        else:
            super().insertFromMimeData(source)

    @Slot()
    def _fit(self) -> None:
        lines = max(1, min(MOST_LINES, int(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 26)


def files_in(source: QMimeData) -> list[Path]:
    """The files of this machine that are dropped or pasted."""
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
