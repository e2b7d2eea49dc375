"""Handing a run to another machine, and taking over what it has become there. Does not know how a run is packed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from core.errors import UserError
from core.models import library
from core.models.model import describe
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, text
from desktop import i18n
from desktop.context import Context
from desktop.training.pack_dialog import PackDialog
from desktop.widgets import dialogs


class Packing(QObject):
    """The way of a run out of this machine and back."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent

    def pack(self, run: Run) -> None:
        """Ask where to and how, and begin."""
        try:
            dialog = PackDialog(self._window, run, describe(library.locate(str(run.config()["model"]))))
        except UserError as error:
            self._context.show_error(error)
            return
        if not dialogs.run(dialog):
            return
        title = text(QT_TRANSLATE_NOOP("core", "Pack “{name}”"), name=run.about.name)
        handle = self._context.jobs.submit("pack_run", dialog.params(), title=title)
        handle.finished.connect(self._tell_packed)

    def bring_back(self, run: Run) -> None:
        """Ask for the folder that it was packed into, and take over what is there."""
        folder = dialogs.open_folder(self._window, self.tr("The folder that the run was packed into"))
        if folder is None:
            return
        title = text(QT_TRANSLATE_NOOP("core", "Bring “{name}” back"), name=run.about.name)
        params = {"run": str(run.folder), "folder": str(folder)}
        handle = self._context.jobs.submit("bring_back_run", params, title=title)
        handle.finished.connect(self._tell_back)

    def _tell_packed(self, result: dict[str, Any]) -> None:
        folder = Path(result["folder"])
        self._context.show_message(
            "good",
            self.tr("Packed into {folder} ({size}). Its README has the two commands.").format(
                folder=str(folder), size=i18n.size(result["size"])
            ),
            action_text=self.tr("Open folder"),
            action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )

    def _tell_back(self, result: dict[str, Any]) -> None:
        self._context.announce(runs=True)
        self._context.show_message(
            "good", self.tr("The run is back, at step {step}.").format(step=i18n.number(result["steps"]))
        )
