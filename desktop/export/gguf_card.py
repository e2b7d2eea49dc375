"""Making a GGUF file of what is chosen above, with the person's own llama.cpp."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from core.errors import UserError
from core.export import gguf
from desktop import i18n, theme
from desktop.context import Context
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl


class GgufCard(Card):
    """`wanted` is emitted when a file is to be made. The folder of llama.cpp is kept in the settings."""

    wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("For llama.cpp, Ollama and LM Studio: a GGUF file"), name="export.gguf")
        self.explain("gguf")
        self._context = context
        self.numbers = SegmentedControl(
            [(key, key) for key in get_args(gguf.Numbers)],
            name="export.gguf_numbers",
            label=self.tr("Numbers of the GGUF file"),
        )
        self.picker = FilePicker(
            "folder", name="export.llama_cpp", title=self.tr("Folder of llama.cpp's source code")
        )
        self.picker.field.setPlaceholderText(self.tr("Folder of llama.cpp's source code"))
        self.picker.set_path(context.settings.llama_cpp or None)
        self.picker.changed.connect(self._keep)
        self.make = button(
            self.tr("Make a GGUF file…"), name="export.make_gguf", icon="export", on_click=self.wanted.emit
        )
        self.note = label("", "small", wrap=True, name="export.gguf_note")
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.numbers)
        row.addWidget(self.picker, 1)
        row.addWidget(self.make)
        self.body.addLayout(row)
        self.body.addWidget(self.note)
        self.look()

    def look(self) -> None:
        """Whether there is a converter, and which."""
        try:
            found = gguf.converter(self._context.settings.llama_cpp)
        except UserError as error:
            fix = f" {i18n.translate(error.fix)}" if error.fix else ""
            self.note.setText(i18n.translate(error.message) + fix)
            self.make.setEnabled(False)
            return
        self.note.setText(self.tr("What is chosen above is converted by {path}.").format(path=str(found)))
        self.make.setEnabled(True)

    def _keep(self) -> None:
        path = self.picker.path()
        self._context.settings.llama_cpp = str(Path(path)) if path else ""
        self._context.save_settings()
        self.look()
