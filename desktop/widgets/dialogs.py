"""Small dialogs whose buttons say what they do, and the system's file dialogs behind one door."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import bare
from desktop.widgets.buttons import button
from desktop.widgets.labels import label

LONG = 200
"""Characters of a dialog's filters beyond which their patterns are not shown."""

AROUND = 40
"""Pixels of the screen that a window's frame may need."""

_answers: deque[Any] = deque()


def answer_next(value: Any) -> None:
    """Answer the next file dialog without showing it: the system's own dialog cannot be driven by a program."""
    _answers.append(value)


def forget_answers() -> None:
    """Drop answers that no dialog took."""
    _answers.clear()


def cancel_button(dialog: QDialog, words: str = "") -> QPushButton:
    """The button that leaves a dialog as it was found; it says Cancel unless told otherwise."""
    words = words or QCoreApplication.translate("AskDialog", "Cancel")
    return button(words, name="dialog.reject", on_click=dialog.reject)


def foot(*buttons: QPushButton, beside: QWidget | None = None) -> QHBoxLayout:
    """The last line of a dialog: its buttons at the end, the first of them outermost; `beside` them a remark."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 10, 0, 0)
    row.setSpacing(10)
    if beside is None:
        row.addStretch(1)
    else:
        row.addWidget(beside, 1)
    for one in reversed(buttons):
        row.addWidget(one)
    return row


def fit(dialog: QDialog, *, shrinks: bool = False, area: QScrollArea | None = None) -> None:
    """Make a dialog as high as what it says now, which it does not by itself: higher where it must be; lower, too,
    where it `shrinks`. With `area`, which scrolls most of what it says, no higher than the screen."""
    page = dialog if area is None else area.widget()
    inside = page.layout() if page is not None else None
    if inside is None:
        return
    inside.activate()
    width = area.viewport().width() if area is not None else dialog.width()
    needed = max(inside.totalHeightForWidth(width), inside.totalMinimumSize().height())
    if area is not None:
        around = dialog.height() - area.viewport().height()
        needed = min(around + needed, dialog.screen().availableGeometry().height() - AROUND)
    if shrinks or needed > dialog.height():
        dialog.resize(dialog.width(), needed)


class AskDialog(QDialog):
    """A sentence or two, a verb and Cancel; with a text field where one is asked for."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        verb: str,
        *,
        danger: bool = False,
        value: str | None = None,
        may_be_empty: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(10)
        outer.addWidget(label(title, "heading", wrap=True))
        if text:
            outer.addWidget(label(text, "second", wrap=True))
        self.field: QLineEdit | None = None
        self._may_be_empty = may_be_empty
        if value is not None:
            self.field = QLineEdit(value)
            self.field.setObjectName("dialog.text")
            self.field.setAccessibleName(title)
            self.field.selectAll()
            self.field.textChanged.connect(self._check)
            outer.addWidget(self.field)
        self.accept_button = button(
            verb, name="dialog.accept", role="danger" if danger else "primary", on_click=self.accept
        )
        self.reject_button = cancel_button(self)
        # Return does the safe thing where the deed cannot be undone.
        (self.reject_button if danger else self.accept_button).setDefault(True)
        outer.addLayout(foot(self.accept_button, self.reject_button))
        (self.field or (self.reject_button if danger else self.accept_button)).setFocus(
            Qt.FocusReason.OtherFocusReason
        )
        self._check()

    def _check(self) -> None:
        is_enough = self._may_be_empty or self.field is None or bool(self.field.text().strip())
        self.accept_button.setEnabled(is_enough)


def run(dialog: QDialog) -> bool:
    """Show a dialog until it is answered; whether with yes. It goes once whoever asked is through with it: as its
    parent's child it would stay, unseen, as long as that does."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def confirm(parent: QWidget | None, title: str, text: str, verb: str, *, danger: bool = False) -> bool:
    """Ask before doing something; `verb` is on the button ("Delete 3 rows")."""
    return run(AskDialog(parent, title, text, verb, danger=danger))


def ask_text(
    parent: QWidget | None,
    title: str,
    text: str,
    verb: str,
    value: str = "",
    *,
    placeholder: str = "",
    may_be_empty: bool = False,
) -> str | None:
    """Ask for a line of text; None where the person cancelled."""
    dialog = AskDialog(parent, title, text, verb, value=value, may_be_empty=may_be_empty)
    assert dialog.field is not None
    dialog.field.setPlaceholderText(placeholder)
    return dialog.field.text().strip() if run(dialog) else None


def open_files(parent: QWidget | None, title: str, filters: str = "") -> list[Path]:
    """Choose files to read; empty where the person cancelled."""
    if _answers:
        given = _answers.popleft()
        return [Path(path) for path in (given if isinstance(given, list | tuple) else [given])]
    # With a hundred kinds of files the names of the kinds are what can be read.
    options = QFileDialog.Option.HideNameFilterDetails if len(filters) > LONG else QFileDialog.Option(0)
    chosen = QFileDialog.getOpenFileNames(parent, title, "", bare(filters), "", options)[0]
    return [Path(path) for path in chosen]


def open_file(parent: QWidget | None, title: str, filters: str = "") -> Path | None:
    """Choose one file to read."""
    if _answers:
        return Path(_answers.popleft())
    chosen = QFileDialog.getOpenFileName(parent, title, "", bare(filters))[0]
    return Path(chosen) if chosen else None


def open_folder(parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
    """Choose a folder."""
    if _answers:
        return Path(_answers.popleft())
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or ""))
    return Path(chosen) if chosen else None


def save_file(parent: QWidget | None, title: str, suggested: str = "", filters: str = "") -> Path | None:
    """Choose where to write a file; the system's dialog asks before one is replaced."""
    if _answers:
        return Path(_answers.popleft())
    chosen = QFileDialog.getSaveFileName(parent, title, bare(suggested), bare(filters))[0]
    return Path(chosen) if chosen else None


class TellDialog(AskDialog):
    """Says something; there is only one answer."""

    def __init__(self, parent: QWidget | None, title: str, text: str) -> None:
        super().__init__(parent, title, text, QCoreApplication.translate("AskDialog", "Close"))
        self.reject_button.hide()
