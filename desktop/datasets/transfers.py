"""Import and export: asks for files and how they are meant, runs the jobs, and tells how it went.

Does not know the table.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from core.datasets import catalog, history
from core.datasets.columns import Mapping
from core.datasets.history import Transfer
from core.datasets.readers import suffixes
from core.datasets.rows import Runs, to_runs
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.events import Failed
from core.text import QT_TRANSLATE_NOOP, Text, text
from desktop import i18n
from desktop.context import Context
from desktop.datasets.bad_lines import BadLinesDialog
from desktop.datasets.export_dialog import ExportDialog
from desktop.datasets.history_dialog import HistoryDialog
from desktop.datasets.import_dialog import ImportDialog
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs

_OPEN = QDesktopServices.openUrl


class Transfers(QObject):
    """`arriving`: rows of an import have come into a dataset (its path); `opened`: into a new one, which the person
    wants to see; `told` (kind, words, verb, act): how it went, with something to do about it; `rows_wanted` (title,
    runs of ids): rows that an export left out are to be shown."""

    arriving = Signal(str)
    opened = Signal(str)
    told = Signal(str, str, str, object)
    rows_wanted = Signal(str, object)
    imported = Signal(object)
    exported = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, parent: QWidget, current: Callable[[], Path | None]) -> None:
        """`current` tells the dataset that is shown."""
        super().__init__(parent)
        self._context = context
        self._current = current
        self._widget = parent
        self._running: dict[str, JobHandle] = {}
        self._waiting: deque[tuple[Path, Callable[[], None] | None]] = deque()
        self._dialog: QDialog | None = None

    def importing_into(self, path: Path | None) -> bool:
        """Whether rows are coming into this dataset now."""
        return path is not None and str(path) in {
            str(handle.property("dataset")) for handle in self._running.values()
        }

    def hides(self, path: Path) -> bool:
        """Whether this is a dataset of rows that nobody has said yes to: it may be gone in a moment."""
        return (
            isinstance(self._dialog, ImportDialog)
            and self._dialog.isVisible()
            and self._dialog.new_path == path
        )

    # -- in ----------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files, then how each is meant."""
        known = " ".join(f"*{suffix}" for suffix in suffixes())
        filters = self.tr("Files with rows ({known});;All files (*)").format(known=known)
        self.ask(dialogs.open_files(self._widget, self.tr("Import rows"), filters))

    def choose_folder(self) -> None:
        """Ask for a folder of the `datasets` library, then how it is meant."""
        folder = dialogs.open_folder(self._widget, self.tr("Import a folder of the datasets library"))
        if folder is not None:
            self.ask([folder])

    def ask(self, files: list[Path], after: Callable[[], None] | None = None) -> None:
        """Show each file before its rows come in, one after the other; `after` is called when it is done with."""
        if self._context.project is None:
            return
        self._waiting.extend((file, after) for file in files)
        if self._dialog is None:
            self._next()

    def _next(self) -> None:
        project = self._context.project
        if self._dialog is not None or not self._waiting or project is None:
            return
        file, after = self._waiting.popleft()
        dialog = ImportDialog(
            self._widget, project, file, self._current(), lambda params: self._submit(file, params)
        )
        self._dialog = dialog
        dialog.accepted.connect(lambda: self._accepted(dialog, after))
        dialog.rejected.connect(lambda: after() if after is not None else None)
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: QDialog) -> None:
        self._dialog = None
        dialog.deleteLater()
        self._next()

    def _accepted(self, dialog: ImportDialog, after: Callable[[], None] | None) -> None:
        file, mapping = dialog.file, dialog.chosen_mapping()
        fresh, handle, result = dialog.into is None, dialog.released(), dialog.incoming.result
        if fresh and handle is None and result is not None:
            # All rows are in already.
            if mapping is not None:
                self._set_mapping(Path(result["dataset"]), mapping)
            self.opened.emit(result["dataset"])
            self._context.announce(datasets=True)
            self._imported(file, dialog.incoming.warnings, result)
            if after is not None:
                after()
            return
        if handle is None:
            handle = self._submit(file, dialog.params())
            handle.setProperty("dataset", str(dialog.into or ""))
        self._adopt(handle, file, mapping if fresh else None, fresh, after)

    def _submit(self, file: Path, params: dict[str, Any]) -> JobHandle:
        return self._start(
            "import_rows", params, text(QT_TRANSLATE_NOOP("core", "Import {file}"), file=file.name)
        )

    def _start(self, task: str, params: dict[str, Any], title: Text) -> JobHandle:
        """A job whose remarks and trouble are told here."""
        handle = self._context.jobs.submit(task, params, title)
        handle.setProperty("told_by_screen", True)
        return handle

    def _failed(self, event: Failed) -> None:
        if not event.is_bug:
            self._context.show_message("error", event.message, event.fix)

    def _adopt(
        self,
        handle: JobHandle,
        file: Path,
        mapping: Mapping | None,
        fresh: bool,
        after: Callable[[], None] | None,
    ) -> None:
        """Follow a job; with `fresh` its dataset is new, and to be shown as soon as it is there."""
        self._running[handle.id] = handle
        is_first = True

        def arrived(dataset: str) -> None:
            nonlocal is_first
            handle.setProperty("dataset", dataset)
            if is_first and mapping is not None:
                self._set_mapping(Path(dataset), mapping)
            if is_first and fresh:
                self.opened.emit(dataset)
            is_first = False
            self.arriving.emit(dataset)

        def finished(result: dict[str, Any]) -> None:
            arrived(result["dataset"])
            self._imported(file, list(handle.warnings), result)

        def ended() -> None:
            self._ended(handle)
            if after is not None:
                after()

        if fresh and (path := self._made(handle)) is not None:
            arrived(str(path))
        handle.streamed.connect(lambda _kind, value: arrived(value["dataset"]))
        handle.finished.connect(finished)
        handle.failed.connect(self._failed)
        handle.ended.connect(ended)
        self.changed.emit()

    def _made(self, handle: JobHandle) -> Path | None:
        """The new dataset of a job that has brought rows already."""
        project = self._context.project
        name = handle.job.params.get("dataset", "")
        if project is None or not name:
            return None
        path = catalog.path_of(project, name)
        return path if path.exists() else None

    def _set_mapping(self, path: Path, mapping: Mapping) -> None:
        try:
            with Dataset(path) as store:
                history.set_mapping(store, mapping)
        except UserError as error:
            self._context.show_error(error)

    def _imported(self, file: Path, warnings: list[Text], result: dict[str, Any]) -> None:
        message = text(
            QT_TRANSLATE_NOOP("core", "%n row(s) came in from {file} ({encoding})."),
            n=result["rows"],
            file=file.name,
            encoding=result["encoding"],
        )
        others = [i18n.translate(said) for said in warnings]
        words = " ".join([i18n.translate(message), *others])
        if result["bad_count"]:
            left = history.left_from(result["bad"], "line")
            transfer = Transfer("in", file.name, result["rows"], left=left, left_count=result["bad_count"])
            self.told.emit("caution", words, self.tr("Show them"), lambda: self.show_left_out(transfer))
        else:
            self._context.show_message("caution" if others else "good", words)
        self.imported.emit(result)

    def _ended(self, handle: JobHandle) -> None:
        path = str(handle.property("dataset") or "")
        self._running.pop(handle.id, None)
        # Stopped or failed, some rows may have come in.
        self.arriving.emit(path)
        self.changed.emit()
        self._context.announce(datasets=True)

    # -- out ---------------------------------------------------------------------------------------------------

    def export(self, dataset: Path, shown: Runs | None) -> None:
        """Ask how and where to, and export; `shown` are the rows of the table where it does not show all."""
        project = self._context.project
        if project is None or self._dialog is not None:
            return
        try:
            dialog = ExportDialog(self._widget, dataset, shown)
        except UserError as error:
            self._context.show_error(error)
            return
        self._dialog = dialog
        dialog.accepted.connect(lambda: self._export(str(project.folder), dialog.params()))
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()

    def _export(self, project: str, params: dict[str, Any]) -> None:
        file = Path(params["file"])
        handle = self._start(
            "export_rows",
            {"project": project, **params},
            text(QT_TRANSLATE_NOOP("core", "Export {file}"), file=file.name),
        )
        handle.failed.connect(self._failed)
        handle.finished.connect(lambda result: self._exported(handle, result))

    def _exported(self, handle: JobHandle, result: dict[str, Any]) -> None:
        file = Path(result["file"])
        said = text(
            QT_TRANSLATE_NOOP("core", "%n row(s) written to {file}."), n=result["rows"], file=str(file)
        )
        words = " ".join([i18n.translate(said), *(i18n.translate(note) for note in handle.warnings)])
        if result["left_out_count"]:
            left = history.left_from(result["left_out"], "row")
            transfer = Transfer(
                "out", file.name, result["rows"], left=left, left_count=result["left_out_count"]
            )
            runs = to_runs(item["id"] for item in result["left_out"])
            title = self.tr("Left out of {file}").format(file=file.name)

            def show() -> None:
                self.rows_wanted.emit(title, runs)

            self.told.emit("caution", words, self.tr("Show them"), lambda: self.show_left_out(transfer, show))
        else:
            folder = file if file.is_dir() else file.parent
            self.told.emit(
                "caution" if handle.warnings else "good", words, self.tr("Open the folder"),
                lambda: _OPEN(QUrl.fromLocalFile(str(folder))),
            )  # fmt: skip
        self.exported.emit(result)

    # -- afterwards --------------------------------------------------------------------------------------------

    def show_left_out(self, transfer: Transfer, show: Callable[[], object] | None = None) -> None:
        """List what an import or export left out; `show` shows the rows."""
        dialogs.run(BadLinesDialog(self._widget, transfer, show))

    def show_history(self, dataset: Path) -> None:
        """List what came in and went out."""
        try:
            with Dataset(dataset) as store:
                found = history.transfers(store)
        except UserError as error:
            self._context.show_error(error)
            return
        dialogs.run(HistoryDialog(self._widget, found))
