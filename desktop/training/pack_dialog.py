"""How a run is handed to other machines: where to, with how many GPUs, and whether the base model goes along.

Does not know how a run is packed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from core import fields
from core.errors import UserError
from core.models.model import Model
from core.runs import Run
from core.training import config as configs
from core.training import processes
from core.training.launching import Launch
from desktop import i18n
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, fit, foot
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.form import Form
from desktop.widgets.labels import label


class PackDialog(QDialog):
    """Accepted, `params()` are those of the job "pack_run"."""

    def __init__(self, parent: QWidget | None, run: Run, model: Model) -> None:
        super().__init__(parent)
        self.setObjectName("training.pack.dialog")
        self.setWindowTitle(self.tr("Pack “{name}” for another machine").format(name=run.about.name))
        self.setMinimumWidth(640)
        self._run = run
        self._config = configs.read(run.config_file)
        self.form = Form(Launch, name="training.pack.form", columns=2)
        self.form.set_value(Launch())
        self.form.changed.connect(self._review)
        self.with_model = QCheckBox(
            self.tr("Copy the base model along ({size})").format(size=i18n.size(model.size_bytes))
        )
        self.with_model.setObjectName("training.pack.with_model")
        self.with_model.setChecked(True)
        self.folder = FilePicker("folder", name="training.pack.folder", title=self.tr("New folder"))
        place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.folder.set_path((place if place.is_dir() else Path.home()) / run.folder.name)
        self.folder.changed.connect(self._review)
        self.trouble = label("", "error", wrap=True, name="training.pack.trouble")
        self.pack = button(
            self.tr("Pack"), name="dialog.accept", role="primary", icon="export", on_click=self.accept
        )
        self.pack.setDefault(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(self.windowTitle(), "heading", wrap=True))
        outer.addWidget(
            label(
                self.tr(
                    "A folder with the run's rows, its settings and Ustad's engine. Two commands in its README train "
                    "it there; “Bring back” takes over what it has become."
                ),
                "second",
                wrap=True,
            )
        )
        outer.addWidget(self.form)
        outer.addWidget(self.with_model)
        where = label(self.folder.field.accessibleName(), "medium")
        where.setBuddy(self.folder.field)
        outer.addWidget(where)
        outer.addWidget(self.folder)
        outer.addWidget(self.trouble)
        outer.addLayout(foot(self.pack, cancel_button(self)))
        self._review()

    def params(self) -> dict[str, Any]:
        return {
            "run": str(self._run.folder),
            "folder": str(self.folder.path()),
            "with_model": self.with_model.isChecked(),
            "launch": fields.to_builtins(self.form.value()),
        }

    def _review(self) -> None:
        """Say what stands in the way as long as it does."""
        words = self._obstacle()
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.pack.setEnabled(not words)
        fit(self)

    def _obstacle(self) -> str:
        if not self.form.is_valid():
            return self.tr("Correct the marked settings.")
        launch: Launch = self.form.value()
        try:
            processes.part(self._config, launch.total)
        except UserError as error:
            return i18n.told(error)
        if launch.machines > 1 and not launch.address.strip():
            return self.tr(
                "Enter the address of the first machine under Advanced: the others look for it there."
            )
        if not launch.on_gpu and launch.sharding != "none":
            return self.tr("Without GPUs there is nothing to keep in parts: choose a whole copy on each.")
        folder = self.folder.path()
        if folder is None:
            return self.tr("Choose a new folder.")
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            return self.tr("The folder {folder} is not empty. Choose a new one.").format(folder=str(folder))
        return ""
