"""Brings a set from the hub: asks which, has its files fetched, and hands them to the import like any folder."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.datasets.catalog import clean_name
from core.text import QT_TRANSLATE_NOOP, text
from desktop.context import Context
from desktop.datasets.hub_dialog import HubDialog
from desktop.datasets.transfers import Transfers
from desktop.job_signals import JobHandle


class HubImports(QObject):
    """Fetched files lie in a folder for the time of the import."""

    def __init__(self, context: Context, parent: QWidget, transfers: Transfers) -> None:
        super().__init__(parent)
        self._context = context
        self._widget = parent
        self._transfers = transfers
        self._dialog: HubDialog | None = None

    def choose(self) -> None:
        """Ask for a set by name and which of its parts."""
        if self._context.project is None or self._dialog is not None:
            return
        self._dialog = dialog = HubDialog(self._widget, self._context)
        dialog.accepted.connect(lambda: self._fetch(dialog.chosen()))
        dialog.finished.connect(lambda _: self._closed())
        dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _fetch(self, chosen: dict[str, Any]) -> None:
        """The folder is called as the set: so are the rows' source and a new dataset."""
        place = Path(tempfile.mkdtemp(prefix="ustad-"))
        folder = place / clean_name(chosen["name"].replace("/", " "))
        handle: JobHandle = self._context.jobs.submit(
            "fetch_from_hub",
            {**chosen, "folder": str(folder)},
            text(QT_TRANSLATE_NOOP("core", "Fetch {name} from the hub"), name=chosen["name"]),
        )
        self._context.show_message(
            "info",
            text(
                QT_TRANSLATE_NOOP(
                    "core", "Fetching {name}: its first rows are shown when its files are here."
                ),
                name=chosen["name"],
            ),
            text(QT_TRANSLATE_NOOP("core", "How far it is, and Stop, are under Jobs.")),
        )
        came: list[Path] = []

        def forget() -> None:
            shutil.rmtree(place, ignore_errors=True)

        def finished(result: dict[str, Any]) -> None:
            came.append(Path(result["folder"]))
            self._context.go("datasets")
            self._transfers.ask(came, forget)

        def ended() -> None:
            if not came:
                forget()

        handle.finished.connect(finished)
        handle.ended.connect(ended)
