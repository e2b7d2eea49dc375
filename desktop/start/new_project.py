"""The dialog that makes a project: its name and where its folder goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import UserError
from core.project import Project, free_name
from desktop.i18n import told
from desktop.widgets.buttons import button
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.form import buddy
from desktop.widgets.labels import ElidedLabel, label

FORBIDDEN = '<>:"/\\|?*'
"""Characters some file system will not have in a name."""


class NewProjectDialog(QDialog):
    """After `exec` has accepted, `project` is the new project."""

    def __init__(self, parent: QWidget | None, parent_folder: Path) -> None:
        super().__init__(parent)
        self.setObjectName("start.new_dialog")
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(520)
        self.project: Project | None = None
        self.name = QLineEdit(free_name(parent_folder, self.tr("My expert")).name)
        self.name.setObjectName("start.name")
        self.name.setMaxLength(80)
        self.name.selectAll()
        self.place = FilePicker("folder", name="start.folder", title=self.tr("Folder for projects"))
        self.place.set_path(parent_folder)
        self.result_path = ElidedLabel("", "small")
        self.trouble = label("", "error", wrap=True, name="start.trouble")
        self.create_button = button(
            self.tr("Create project"), name="start.create", role="primary", on_click=self._create
        )
        self.create_button.setDefault(True)
        cancel = button(self.tr("Cancel"), name="start.cancel", on_click=self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.create_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 22, 24, 20)
        box.setSpacing(8)
        box.addWidget(label(self.tr("New project"), "heading"))
        box.addSpacing(4)
        box.addWidget(buddy(self.tr("Name"), self.name))
        box.addWidget(self.name)
        box.addSpacing(6)
        box.addWidget(buddy(self.tr("Folder for projects"), self.place.field))
        box.addWidget(self.place)
        box.addWidget(self.result_path)
        box.addWidget(self.trouble)
        box.addSpacing(8)
        box.addLayout(foot)
        self.name.textChanged.connect(self._check)
        self.place.changed.connect(self._check)
        self.name.setFocus()
        self._check()

    def _folder(self) -> Path | None:
        place, name = self.place.path(), self.name.text().strip()
        return place / name if place is not None and name else None

    def _check(self) -> None:
        name = self.name.text().strip()
        wrong = [char for char in name if char in FORBIDDEN or ord(char) < 32]
        words = ""
        if wrong:
            words = self.tr("A folder's name cannot hold {char}.").format(char=wrong[0])
        elif name in (".", "..") or name.endswith("."):
            words = self.tr("A folder's name cannot end with a full stop.")
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        folder = self._folder()
        self.result_path.setText(self.tr("Makes {path}").format(path=folder) if folder else "")
        self.create_button.setEnabled(folder is not None and not words)

    def _create(self) -> None:
        folder = self._folder()
        assert folder is not None
        try:
            self.project = Project.create(folder, folder.name)
        except UserError as error:
            self.trouble.setText(told(error))
            self.trouble.show()
            return
        self.accept()
