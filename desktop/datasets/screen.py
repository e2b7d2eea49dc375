"""The Dataset screen: which datasets the project has, rows in and out, and what to do first.

Does not know rows; the `Workbench` does.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget

from core.datasets import catalog
from core.datasets.filters import Filter
from core.datasets.rows import Runs, to_runs
from core.errors import UserError
from core.text import plural
from desktop import i18n
from desktop.context import Changes, Context
from desktop.datasets.growing import Growing
from desktop.datasets.hub_imports import HubImports
from desktop.datasets.indexer import Indexer
from desktop.datasets.transfers import Transfers
from desktop.datasets.versions_dialog import VersionsDialog
from desktop.datasets.workbench import Workbench
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.screen import Screen

ARRIVALS = 800
"""Milliseconds between two looks at rows that are coming in."""


class DatasetsScreen(Screen):
    """The rows a model learns from and is tested with."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="datasets", scrolls=False)
        self.set_title(self.tr("Dataset"))
        self.workbench = Workbench(context)
        self.transfers = Transfers(context, self, lambda: self.workbench.path)
        self.hub = HubImports(context, self, self.transfers)
        self.setAcceptDrops(True)
        self._chosen: dict[str, Path] = {}
        self._announcing = False
        self._wanted: int | None = None
        self._import = button(
            self.tr("Import"), name="datasets.import", icon="download-simple",
            tip=self.tr("Bring rows in; files may also be dropped here"), on_click=self._open_import_menu,
        )  # fmt: skip
        self.import_menu = self._make_import_menu()
        self._export = button(
            self.tr("Export…"), name="datasets.export", icon="export", shortcut="Ctrl+E",
            on_click=self.export_rows,
        )  # fmt: skip
        self._add = button(
            self.tr("Add row"), name="datasets.add_row", icon="plus", role="primary", shortcut="Ctrl+Shift+N",
            on_click=self.workbench.add_row,
        )  # fmt: skip
        self._grow = button(
            self.tr("Propose rows…"), name="datasets.grow", icon="magic-wand",
            tip=self.tr("Have a model propose rows from documents or from other rows"), on_click=self.propose_rows,
        )  # fmt: skip
        for action in (self._import, self._export, self._grow, self._add):
            self.add_action(action)
        self.growing = Growing(context, self)
        self.growing.arriving.connect(self._arriving)
        self.growing.review_wanted.connect(self._review)
        self.body.addWidget(self.growing)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.workbench)
        self.body.addWidget(self._pages, 1)
        self._empty: EmptyState | None = None
        self.indexer = Indexer(context, self.workbench.editing, self)
        self._arrivals = QTimer(self)
        self._arrivals.setSingleShot(True)
        self._arrivals.setInterval(ARRIVALS)
        self._arrivals.timeout.connect(self.workbench.editing.look_for_more)
        bar = self.workbench.bar
        bar.chosen.connect(self._choose)
        bar.new_dataset.triggered.connect(lambda: self.new_dataset())
        bar.rename_dataset.triggered.connect(lambda: self.rename_dataset())
        bar.delete_dataset.triggered.connect(lambda: self.delete_dataset())
        bar.versions.triggered.connect(lambda: self.show_versions())
        bar.history.triggered.connect(lambda: self.show_history())
        self.workbench.changed.connect(self._changed)
        self.workbench.editing.busy.connect(lambda _busy: self._show_state())
        self.transfers.arriving.connect(self._arriving)
        self.transfers.opened.connect(lambda path: self.show_dataset(Path(path)))
        self.transfers.imported.connect(lambda _result: self.workbench.editing.look_again())
        self.transfers.told.connect(self._tell)
        self.transfers.rows_wanted.connect(self.workbench.show_rows)
        self.transfers.changed.connect(self._show_state)

    # -- as a screen ---------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        if changes.models:
            self.workbench.preview.list_models()
        if changes.project:
            self.workbench.editing.close()
            self.workbench.message.dismiss()
            self.growing.forget()
        if (changes.project or changes.datasets) and not self._announcing:
            self._list()

    def shown(self) -> None:
        self.workbench.table.setFocus()

    def go(self, **arguments: Any) -> None:
        """`dataset`: a name; `row`: an id; `preview`: show what is trained; `checks`: what the checks have found."""
        if name := arguments.get("dataset"):
            self._choose_name(str(name))
        if row := arguments.get("row"):
            self._wanted = int(row)
            if self.workbench.model.position(int(row)) is None:
                self.workbench.filtering.clear()  # it may be there and only not shown
            self._go_to_wanted()
        if arguments.get("preview"):
            self.workbench.show_preview()
        if arguments.get("checks"):
            self.workbench.show_checks()

    def whereabouts(self) -> dict[str, Any]:
        path, row = self.workbench.path, self.workbench.current_row()
        place: dict[str, Any] = {"dataset": path.stem} if path is not None else {}
        return place if row is None else {**place, "row": row.id}

    def _go_to_wanted(self) -> None:
        """Go to the row that was asked for, as soon as it is in the table."""
        if self._wanted is None:
            return
        if self.workbench.model.position(self._wanted) is not None:
            wanted, self._wanted = self._wanted, None
            self.workbench.select(wanted)
        elif not self.workbench.editing.is_reading:
            self._wanted = None  # it is gone

    # -- which dataset -------------------------------------------------------------------------------------

    def _list(self) -> None:
        """Offer the project's datasets and show the one shown before, else the first."""
        project = self.context.project
        if project is None:
            self.workbench.editing.close()
            self._show_page()
            return
        listed = [item for item in catalog.datasets(project) if not self.transfers.hides(item.path)]
        paths = [item.path for item in listed]
        wanted = self.workbench.path or self._chosen.get(str(project.folder))
        if wanted not in paths:
            wanted = max(listed, key=lambda item: item.counts.total).path if listed else None
        self.workbench.bar.set_datasets(listed, wanted)
        if wanted != self.workbench.path:
            self._open(wanted)
        else:
            self.workbench.editing.look_again()
        self._show_page()

    def _open(self, path: Path | None) -> None:
        self.workbench.open(path)
        if path is not None and self.context.project is not None:
            self._chosen[str(self.context.project.folder)] = path
        self._show_state()

    def _show_page(self) -> None:
        """The workbench, or what to do first."""
        if self._empty is not None:
            self._pages.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = self._empty_state()
        if self._empty is not None:
            self._pages.addWidget(self._empty)
            self._pages.setCurrentWidget(self._empty)
        for action in (self._import, self._export, self._add):
            action.setVisible(self._empty is None)
        # Rows can be proposed where there are none yet.
        self._grow.setVisible(self.has_project)

    def _empty_state(self) -> EmptyState | None:
        project = self.context.project
        if project is None:
            return EmptyState(
                "table", self.tr("No project is open"),
                self.tr("A dataset belongs to a project: open one, or make a new one, on the start page."),
                self.tr("Go to the start page"), name="datasets.go_start", on_click=lambda: self.context.go("start"),
            )  # fmt: skip
        if self.workbench.path is not None:
            return None
        words = self.tr(
            "Rows are examples: a question and the answer you want. A model is tuned on some of them and "
            "tested with the others."
        )
        if (project.folder / "rows" / "train.jsonl").is_file():
            return EmptyState(
                "table", self.tr("No rows yet"), words, self.tr("Bring in the handbook's questions"),
                name="datasets.import_sample", on_click=self._import_sample, button_icon="download-simple",
                second_text=self.tr("Import a file…"), second_name="datasets.import_first",
                second_click=self.import_rows,
            )  # fmt: skip
        return EmptyState(
            "table", self.tr("No rows yet"), words, self.tr("Import a file…"), name="datasets.import_first",
            on_click=self.import_rows, button_icon="download-simple", second_text=self.tr("Write the first row"),
            second_name="datasets.first_row", second_click=self.new_dataset_with_row,
        )  # fmt: skip

    def _choose(self, path: object) -> None:
        if isinstance(path, Path) and path != self.workbench.path:
            self._open(path)

    def _choose_name(self, name: str) -> None:
        if self.context.project is not None:
            path = catalog.path_of(self.context.project, name)
            self._list()
            if path.exists():
                self._choose(path)
                self._list()

    def new_dataset(self) -> Path | None:
        name = dialogs.ask_text(self, self.tr("New dataset"), "", self.tr("Create"), self.tr("Rows"))
        return self._create(name) if name else None

    def new_dataset_with_row(self) -> None:
        if self._create(self.tr("Rows")) is not None:
            self.workbench.add_row()

    def _create(self, name: str) -> Path | None:
        assert self.context.project is not None
        try:
            path = catalog.create(self.context.project, name)
        except UserError as error:
            self.context.show_error(error)
            return None
        self._open(path)
        self._list()
        self.context.announce(datasets=True)
        return path

    def rename_dataset(self) -> None:
        path, project = self.workbench.path, self.context.project
        if path is None or project is None:
            return
        name = dialogs.ask_text(self, self.tr("Rename the dataset"), "", self.tr("Rename"), path.stem)
        if not name:
            return
        self.workbench.commit()
        self.workbench.editing.close()
        try:
            path = catalog.rename(project, path, name)
        except UserError as error:
            self.context.show_error(error)
        self._open(path)
        self.context.announce(datasets=True)

    def delete_dataset(self) -> None:
        path = self.workbench.path
        if path is None:
            return
        n = self.workbench.editing.counts().every
        sure = dialogs.confirm(
            self,
            self.tr("Delete “{name}”?").format(name=path.stem),
            plural(
                self.tr(
                    "%n row(s) and all that could be undone in them are deleted. This can't be undone.", "", n
                ),
                n,
            ),
            self.tr("Delete the dataset"),
            danger=True,
        )
        if sure:
            self.workbench.row_panel.forget()
            self.workbench.editing.close()
            try:
                catalog.delete(path)
            except UserError as error:
                self.context.show_error(error)
            self.context.announce(datasets=True)

    # -- what is shown -------------------------------------------------------------------------------------

    def _changed(self) -> None:
        """The dataset has changed: show the counts and tell the other screens."""
        self._go_to_wanted()
        self._show_state()
        self._announcing = True
        try:
            self.context.announce(datasets=True)
        finally:
            self._announcing = False

    def _show_state(self) -> None:
        editing = self.workbench.editing
        importing = self.transfers.importing_into(editing.path)
        editing.is_shared = self.indexer.is_held = importing
        if importing != self.workbench.is_importing:
            self.workbench.is_importing = importing
            self.workbench.show_buttons()
        free = editing.store is not None and not editing.is_changing
        self._export.setEnabled(free)
        self._add.setEnabled(free)
        counts = editing.counts()
        words = [plural(self.tr("%n row(s)", "", counts.total), counts.total)] if editing.store else []
        for template, n in (
            (self.tr("{n} for training"), counts.train),
            (self.tr("{n} for validation"), counts.validation),
            (self.tr("{n} for testing"), counts.test),
            (self.tr("{n} not assigned"), counts.unassigned),
            (self.tr("{n} waiting for review"), counts.draft),
            (self.tr("{n} rejected"), counts.rejected),
        ):
            if n:
                words.append(template.format(n=i18n.number(n)))
        self.set_subtitle(i18n.joined(words))

    # -- in and out ----------------------------------------------------------------------------------------

    def _make_import_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("datasets.import.menu")
        for name, words, keys, act in (
            ("file", self.tr("From files…"), "Ctrl+I", self.import_rows),
            ("folder", self.tr("From a folder of the datasets library…"), "", self.import_folder),
            ("hub", self.tr("From the Hugging Face hub…"), "", self.import_from_hub),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"datasets.import.{name}")
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)
        return menu

    def _open_import_menu(self) -> None:
        self.import_menu.popup(self._import.mapToGlobal(self._import.rect().bottomLeft()))

    def import_rows(self) -> None:
        if not self.has_project:
            return
        self.workbench.commit()
        self.transfers.choose_files()

    def import_folder(self) -> None:
        self.workbench.commit()
        self.transfers.choose_folder()

    def import_from_hub(self) -> None:
        self.workbench.commit()
        self.hub.choose()

    def export_rows(self) -> None:
        self.workbench.commit()
        if self.workbench.path is not None:
            self.transfers.export(self.workbench.path, self._shown_rows())

    def _shown_rows(self) -> Runs | None:
        """The rows of the table, where it does not show all."""
        model = self.workbench.model
        n = model.rowCount()
        if not n or n >= self.workbench.editing.counts().every:
            return None
        return to_runs(model.ids_between(0, n - 1))

    def propose_rows(self) -> None:
        """Have a model propose drafts into the dataset that is shown, or into a new one."""
        self.workbench.commit()
        path = self.workbench.path
        chosen = to_runs(self.workbench.rows.ids()) if path is not None else []
        self.growing.ask(path.stem if path is not None else self.tr("Proposed rows"), chosen)

    def _review(self, path: str) -> None:
        """Show the drafts of a dataset."""
        if Path(path).exists():
            self.show_dataset(Path(path))
            self.workbench.editing.show(Filter(statuses=("draft",)))

    def show_versions(self) -> None:
        """Name states of the dataset, compare them, go back to one."""
        self.workbench.commit()
        path, editing = self.workbench.path, self.workbench.editing
        if path is None:
            return
        try:
            dialog = VersionsDialog(
                self, path, free=not self.workbench.is_importing and not editing.is_changing
            )
        except UserError as error:
            self.context.show_error(error)
            return
        dialog.changed.connect(editing.look_again)
        dialog.broken.connect(self.context.show_error)
        dialog.exec()
        dialog.deleteLater()

    def show_history(self) -> None:
        """What came into the dataset and went out of it."""
        if self.workbench.path is not None:
            self.transfers.show_history(self.workbench.path)

    def show_dataset(self, path: Path) -> None:
        """Show a dataset that has just been made."""
        if path != self.workbench.path:
            self._open(path)
        self._list()

    # -- files dropped onto the screen -----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.has_project and _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := _dropped(event):
            event.acceptProposedAction()
            # The program the files come from waits until this returns.
            QTimer.singleShot(0, self, lambda: self.transfers.ask(files))

    def _import_sample(self) -> None:
        from core.datasets.sample import import_sample

        assert self.context.project is not None
        try:
            self._chosen[str(self.context.project.folder)] = import_sample(self.context.project)
        except UserError as error:
            self.context.show_error(error)
        self.context.announce(datasets=True)

    def _arriving(self, path: str) -> None:
        """Rows are coming in: show them, now and then."""
        if self.workbench.path is None and path and self.context.project is not None:
            self._chosen[str(self.context.project.folder)] = Path(path)
            self._list()
        elif str(self.workbench.path) == path and not self._arrivals.isActive():
            self._arrivals.start()

    def _tell(self, kind: str, words: str, verb: str, act: Callable[[], object]) -> None:
        """How a transfer went, with something to do about it."""
        self.workbench.message.show_message(kind, words, None, verb, act)


def _dropped(event: QDropEvent) -> list[Path]:
    """The files and folders of this machine that are being dropped."""
    data = event.mimeData()
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
