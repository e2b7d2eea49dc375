"""Import and export: asks for the file, runs the job, and tells how it went. Does not know the table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.datasets.readers import suffixes
from core.text import QT_TRANSLATE_NOOP, text
from desktop import i18n
from desktop.context import Context
from desktop.datasets.bad_lines import BadLinesDialog
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs


class Transfers(QObject):
    """`arriving`: rows of an import have come into a dataset (its path); `imported` (words, result): it is done, and
    what there is to say; the screen says it where lines were left out."""

    arriving = Signal(str)
    imported = Signal(str, object)
    changed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._widget = parent
        self._running: dict[str, JobHandle] = {}

    def importing_into(self, path: Path | None) -> bool:
        """Whether rows are coming into this dataset now."""
        return path is not None and str(path) in {
            str(handle.property("dataset")) for handle in self._running.values()
        }

    def import_file(self, dataset: Path | None) -> None:
        """Ask for a file and import it into `dataset`; None: into a new one named as the file."""
        known = " ".join(f"*{suffix}" for suffix in suffixes())
        filters = f"{self.tr('Files with rows')} ({known});;{self.tr('All files')} (*)"
        file = dialogs.open_file(self._widget, self.tr("Import rows"), filters)
        if file is not None:
            self.start_import(file, dataset)

    def start_import(self, file: Path, dataset: Path | None) -> None:
        project = self._context.project
        if project is None:
            return
        handle = self._context.jobs.submit(
            "import_rows",
            {
                "project": str(project.folder),
                "file": str(file.absolute()),
                "dataset": dataset.stem if dataset is not None else "",
            },
            text(QT_TRANSLATE_NOOP("core", "Import {file}"), file=file.name),
        )
        handle.setProperty("dataset", str(dataset or ""))
        self._running[handle.id] = handle
        handle.streamed.connect(lambda _kind, value: self._arrived(handle, value["dataset"]))
        handle.finished.connect(lambda result: self._imported(file, handle, result))
        handle.ended.connect(lambda: self._ended(handle))
        self.changed.emit()

    def export(self, dataset: Path, split: str | None) -> None:
        """Ask where to, and export all rows, or those of one part."""
        project = self._context.project
        suggested = f"{dataset.stem} ({split}).jsonl" if split else f"{dataset.stem}.jsonl"
        file = dialogs.save_file(
            self._widget, self.tr("Export rows"), suggested, f"{self.tr('JSON Lines')} (*.jsonl)"
        )
        if file is None or project is None:
            return
        if not file.suffix:
            file = file.with_suffix(".jsonl")
        handle = self._context.jobs.submit(
            "export_rows",
            {
                "project": str(project.folder),
                "dataset": dataset.stem,
                "file": str(file.absolute()),
                "split": split,
            },
            text(QT_TRANSLATE_NOOP("core", "Export {file}"), file=file.name),
        )
        handle.finished.connect(self._exported)

    def _arrived(self, handle: JobHandle, dataset: str) -> None:
        handle.setProperty("dataset", dataset)
        self.arriving.emit(dataset)

    def _imported(self, file: Path, handle: JobHandle, result: dict[str, Any]) -> None:
        message = text(
            QT_TRANSLATE_NOOP("core", "%n row(s) came in from {file} ({encoding})."),
            n=result["rows"],
            file=file.name,
            encoding=result["encoding"],
        )
        others = [i18n.translate(said) for said in handle.warnings]
        words = " ".join([i18n.translate(message), *others])
        if not result["bad_count"]:
            self._context.show_message("caution" if others else "good", words)
        self.imported.emit(words, {**result, "file": file.name})

    def _ended(self, handle: JobHandle) -> None:
        path = str(handle.property("dataset") or "")
        self._running.pop(handle.id, None)
        # Stopped or failed, some rows may have come in.
        self.arriving.emit(path)
        self.changed.emit()
        self._context.announce(datasets=True)

    def _exported(self, result: dict[str, Any]) -> None:
        self._context.show_message(
            "good",
            text(
                QT_TRANSLATE_NOOP("core", "%n row(s) written to {file}."),
                n=result["rows"],
                file=result["file"],
            ),
        )

    def show_bad_lines(self, result: dict[str, Any]) -> None:
        """List the lines that an import left out."""
        BadLinesDialog(self._widget, result["file"], result["bad"], result["bad_count"]).exec()
