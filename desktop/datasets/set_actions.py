"""What is done to a dataset as a whole: its split, what its columns are, which tags it knows. Does not know rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.datasets.edits import SetMapping
from core.datasets.store import Dataset
from desktop.context import Context
from desktop.datasets.background import Background, Stopped
from desktop.datasets.editing import Editing
from desktop.datasets.mapping_dialog import MappingDialog
from desktop.datasets.rows_table import RowsTable
from desktop.datasets.split_dialog import SplitDialog
from desktop.datasets.tags_editor import TagsEditor
from desktop.widgets import dialogs


class SetActions(QObject):
    """`commit` hands over what is being typed."""

    def __init__(
        self, context: Context, table: RowsTable, editing: Editing, commit: Callable[[], None]
    ) -> None:
        super().__init__(table)
        self._context, self._table, self._editing, self._commit = context, table, editing, commit
        self._tags = Background(self)

    def close(self) -> None:
        """The dataset is about to be another."""
        self._tags.stop()

    def offer_tags(self, field: TagsEditor) -> None:
        """Look up the tags in use for who is about to type one."""
        path = self._editing.path
        if path is None:
            return

        def look(_stopped: Stopped) -> list[str]:
            with Dataset(path) as store:
                return list(store.tags())

        self._tags.run(look, field.set_known)

    def split(self) -> None:
        self._commit()
        store = self._editing.store
        if store is not None:
            dialog = SplitDialog(self._table.window(), self._context, store)
            if dialogs.run(dialog):
                self._context.announce(datasets=True)

    def assign(self) -> None:
        """Assign the rows that came in after the split, as it was made."""
        path, project = self._editing.path, self._context.project
        if path is None or project is None:
            return
        self._commit()
        handle = self._context.jobs.submit(
            "split_rows",
            {"project": str(project.folder), "dataset": path.stem, "plan": None, "keep": True, "apply": True},
        )
        handle.finished.connect(lambda _: self._context.announce(datasets=True))

    def map_columns(self) -> None:
        store = self._editing.store
        if store is None:
            return
        at = max(0, self._table.currentIndex().row())
        rows = [
            row.fields for near in range(at, at + 50) if (row := self._editing.model.row(near)) is not None
        ]
        dialog = MappingDialog(self._table.window(), store.columns, store.mapping, rows)
        if dialogs.run(dialog) and dialog.mapping() != store.mapping:
            self._editing.apply(SetMapping(dialog.mapping()))
