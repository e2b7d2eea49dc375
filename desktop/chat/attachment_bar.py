"""The files a conversation reads, as chips above the composer, each of which can be taken away. Reads none itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.chat.conversation import Attachment
from core.text import plural
from desktop import i18n
from desktop.widgets import layouts, tips
from desktop.widgets.buttons import icon_button
from desktop.widgets.icons import pixmap
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.spinner import Spinner

PER_ROW = 3


class AttachmentBar(QWidget):
    """Hidden while there are none."""

    removed = Signal(str)  # the id of an attachment

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chat.attachments")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self.hide()

    def show_attached(self, attached: list[Attachment], reading: list[str]) -> None:
        """Show the files, and behind them the names of those that are still being read."""
        layouts.clear(self._rows)
        chips: list[QWidget] = [self._chip(one) for one in attached]
        chips += [_reading(name) for name in reading]
        for at in range(0, len(chips), PER_ROW):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for chip in chips[at : at + PER_ROW]:
                row.addWidget(chip)
            row.addStretch(1)
            self._rows.addWidget(line)
        self.setVisible(bool(chips))

    def _chip(self, attachment: Attachment) -> QWidget:
        chip, row = _frame()
        picture = label("")
        picture.setPixmap(pixmap("file-text", 16, "second"))
        row.addWidget(picture)
        name = ElidedLabel(attachment.name, "small", where=Qt.TextElideMode.ElideMiddle)
        row.addWidget(name, 1)
        size = self.tr("{size} characters").format(size=i18n.number(attachment.characters))
        if attachment.pages:
            pages = self.tr("%n page(s)", "", attachment.pages)
            size = f"{plural(pages, attachment.pages)}, {size}"
        chip.setToolTip(tips.plain(f"{attachment.name}\n{size}"))
        tip = self.tr("Take “{name}” out of this conversation").format(name=attachment.name)
        row.addWidget(
            icon_button(
                "x", name=f"chat.detach.{attachment.id}", tip=tip,
                on_click=lambda: self.removed.emit(attachment.id),
            )
        )  # fmt: skip
        return chip


def _reading(name: str) -> QWidget:
    chip, row = _frame()
    spinner = Spinner(14)
    spinner.start()
    row.addWidget(spinner)
    row.addWidget(ElidedLabel(name, "small", where=Qt.TextElideMode.ElideMiddle), 1)
    return chip


def _frame() -> tuple[QFrame, QHBoxLayout]:
    chip = QFrame()
    chip.setProperty("role", "sunken")
    chip.setMaximumWidth(280)
    row = QHBoxLayout(chip)
    row.setContentsMargins(10, 2, 4, 2)
    row.setSpacing(8)
    return chip, row
