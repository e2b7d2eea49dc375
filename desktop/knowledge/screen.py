"""The Documents screen: what the project knows, whether it is indexed, and what a search finds in it.

Does not know how documents are read; it submits jobs and shows what became of them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget

from core.errors import UserError
from core.inside import inside
from core.jobs.events import Progress
from core.knowledge.catalogue import Catalogue
from core.knowledge.documents import Document
from core.knowledge.loaders import SOURCE_CODE, SUFFIXES, TABLES
from core.knowledge.loaders.sql_table import SUFFIX as SQL_TABLE
from core.knowledge.tags import Tags
from desktop import i18n
from desktop.context import Changes, Context
from desktop.job_signals import JobHandle
from desktop.knowledge.documents_card import DocumentsCard
from desktop.knowledge.follower import Follower
from desktop.knowledge.score_page import ScorePage
from desktop.knowledge.search_panel import SearchPanel
from desktop.knowledge.tagging import ask_tags
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.icons import icon as make_icon
from desktop.widgets.opening import open_file
from desktop.widgets.screen import Screen


class KnowledgeScreen(Screen):
    """Files in, passages out."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="knowledge", scrolls=False)
        self.set_title(self.tr("Documents"))
        self.setAcceptDrops(True)
        self._job: JobHandle | None = None
        self._paused = False
        # While documents are indexed the list is read again at this pace, not at every document.
        self._again = QTimer(self, singleShot=True, interval=1000)
        self._again.timeout.connect(self._list)
        self._look = Background(self, latest_only=True)
        self._look.failed.connect(context.show_error)
        self._tagging = Background(self)
        self._tagging.failed.connect(context.show_error)
        self._add_what = button(
            self.tr("Add"), name="knowledge.add", icon="plus", on_click=self._open_add_menu,
            tip=self.tr("Files, a folder, or a table from a database; files may also be dropped here"),
        )  # fmt: skip
        self.add_menu = self._make_add_menu()
        self._index = button(
            self.tr("Index"), name="knowledge.index", icon="stack", role="primary", shortcut="Ctrl+Return",
            tip=self.tr("Read what is new or changed, so that it can be found"), on_click=self.index, enabled=False,
        )  # fmt: skip
        self._score = button(
            self.tr("Score…"), name="knowledge.score", icon="exam", on_click=self.show_score,
            tip=self.tr("How often the right passage is found for questions of your own"),
        )  # fmt: skip
        self._watched = icon_button(
            "eye", name="knowledge.watched", tip=self.tr("Watched folders…"), on_click=self.show_watched
        )
        self._options = icon_button(
            "sliders-horizontal",
            name="knowledge.options",
            tip=self.tr("How documents are read and searched…"),
            on_click=self.show_options,
        )
        self._score_page: ScorePage | None = None
        self._scoring = False
        for action in (
            self._score,
            self._add_what,
            self._watched,
            self._options,
            self._index,
        ):
            self.add_action(action)
        self.card = DocumentsCard()
        self.card.opened.connect(self.open_document)
        self.card.removed.connect(self.remove)
        self.card.passages_wanted.connect(self.show_passages)
        self.card.paused.connect(self.pause)
        self.card.retried.connect(self.index)
        self.card.wanted_again.connect(self.read_again)
        self.card.tags_wanted.connect(self.ask_tags)
        self.search = SearchPanel(context)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.card)
        splitter.addWidget(self.search)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 2)
        splitter.setHandleWidth(18)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([690, 350])
        self._pages = QStackedWidget()
        self._pages.addWidget(splitter)
        self.body.addWidget(self._pages, 1)
        self._empty: EmptyState | None = None
        context.jobs.opened.connect(self._follow)
        for handle in context.jobs.active():
            self._follow(handle)

    # -- as a screen -----------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        if changes.project:
            self._paused = False
            self.search.forget()
            self._attach(None)
            for handle in self.context.jobs.active():
                self._follow(handle)
        if changes.project:
            self._leave_score()
        if changes.project or changes.documents:
            self._list()
            if self._scoring and self._score_page is not None:
                self._score_page.refresh()

    def shown(self) -> None:
        # Files may have come or gone by other programs meanwhile.
        self._list()

    def go(self, **arguments: Any) -> None:
        """`query`: search for it; `file`: select it."""
        if query := arguments.get("query"):
            self.search.box.setText(str(query))
            self.search.box.setCursorPosition(0)  # its beginning is seen
            self.search.search()
        if file := arguments.get("file"):
            self.card.select(str(file))

    # -- the list --------------------------------------------------------------------------------------------

    def _list(self) -> None:
        project = self.context.project
        if project is None:
            self._show(([], {}))
            return
        tags = Tags(project.knowledge_dir)
        self._look.run(lambda: (Catalogue(project).listing(skipped=True), tags.all()), self._show)

    def _show(self, found: tuple[list[Document], dict[str, tuple[str, ...]]]) -> None:
        self.card.set_documents(*found)
        self._show_page()
        self._show_state()

    def _show_page(self) -> None:
        """The table and the search, or what to do first."""
        wanted = self._empty_state()
        if self._empty is not None:
            self._pages.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = wanted
        if wanted is not None:
            self._pages.addWidget(wanted)
            self._pages.setCurrentWidget(wanted)
        elif self._scoring and self._score_page is not None:
            self._pages.setCurrentWidget(self._score_page)
        for action in (self._score, self._index):
            action.setVisible(wanted is None and not self._scoring)
        self._add_what.setVisible(not self._scoring)
        self._watched.setVisible(not self._scoring)

    # -- how well it is found -------------------------------------------------------------------------------

    def show_score(self) -> None:
        """Golden questions and what they say about the search, in place of the documents."""
        if self._score_page is None:
            self._score_page = ScorePage(self.context)
            self._score_page.left.connect(self._leave_score)
            self._pages.addWidget(self._score_page)
        self._scoring = True
        self._score_page.refresh()
        self._show_page()

    def _leave_score(self) -> None:
        self._scoring = False
        self._pages.setCurrentIndex(0)
        self._show_page()

    def _empty_state(self) -> EmptyState | None:
        if self.card.documents:
            return None
        return EmptyState(
            "files", self.tr("Add the files that hold the knowledge"),
            self.tr(
                "PDF, Word, PowerPoint, Excel, web pages, mails, books, Markdown, text and more are read. The project "
                "keeps its own copies; your files stay as they are."
            ),
            self.tr("Add files…"), name="knowledge.add_first", on_click=self.add_files, button_icon="plus",
            second_text=self.tr("Add folder…"), second_name="knowledge.add_first_folder",
            second_click=self.add_folder,
        )  # fmt: skip

    def _show_state(self) -> None:
        documents = [one for one in self.card.documents if one.status != "skipped"]
        count = Counter(one.status for one in documents)
        passages = sum(one.chunks for one in documents if one.status == "indexed")
        self.set_subtitle(
            i18n.joined(
                (
                    self.tr("%n document(s)", "", len(documents)),
                    self.tr("%n passage(s) can be found", "", passages),
                )
            )
            if documents
            else self.tr("What answers are looked up in")
        )
        working = self._job is not None
        self._index.setEnabled(not working and bool(documents))
        if working:
            return
        waiting = count["waiting"]
        self._index.setText(self.tr("Go on") if self._paused and waiting else self.tr("Index"))
        if self._paused and waiting:
            self.set_pill(self.tr("Paused"), "caution")
            self.card.state.setText(
                self.tr("Paused: {done} of {total} documents are read; the rest waits.").format(
                    done=i18n.number(len(documents) - waiting), total=i18n.number(len(documents))
                )
            )
        elif waiting:
            self.set_pill(self.tr("%n waiting", "", waiting), "caution")
            self.card.state.setText(self.tr("%n document(s) to index.", "", waiting))
        elif count["failed"]:
            self.set_pill(self.tr("%n failed", "", count["failed"]), "error")
            self.card.state.setText(self.tr("%n document(s) could not be read.", "", count["failed"]))
        else:
            self.set_pill(self.tr("Indexed") if documents else "", "good")
            self.card.state.setText(self.tr("All documents are indexed.") if documents else "")

    # -- what the person does --------------------------------------------------------------------------------

    def _make_add_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("knowledge.add_menu")
        for name, words, icon, keys, act in (
            ("add_files", self.tr("Files…"), "file-text", "Ctrl+O", self.add_files),
            ("add_folder", self.tr("Folder…"), "folder-plus", "Ctrl+Shift+O", self.add_folder),
            ("add_table", self.tr("Table from a database…"), "table", "", self.add_table),
        ):
            action = menu.addAction(make_icon(icon, "second"), words)
            action.setObjectName(f"knowledge.{name}")
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)
        return menu

    def _open_add_menu(self) -> None:
        self.add_menu.popup(self._add_what.mapToGlobal(self._add_what.rect().bottomLeft()))

    def add_files(self) -> None:
        kinds = [
            (self.tr("All kinds that are read"), SUFFIXES),
            (self.tr("Documents"), SUFFIXES - TABLES - SOURCE_CODE),
            (self.tr("Tables and data"), TABLES),
            (self.tr("Source code and settings"), SOURCE_CODE),
        ]
        listed = [
            f"{name} ({' '.join(f'*{suffix}' for suffix in sorted(suffixes))})" for name, suffixes in kinds
        ]
        filters = ";;".join([*listed, self.tr("All files (*)")])
        self._add(dialogs.open_files(self, self.tr("Add files"), filters))

    def add_folder(self) -> None:
        if folder := dialogs.open_folder(self, self.tr("Add a folder and what is below it")):
            self._add([folder])

    def add_table(self) -> None:
        """The rows of a database as a document."""
        self._ask_table(None)

    def _ask_table(self, file: Path | None) -> None:
        from desktop.knowledge.table_dialog import TableDialog

        if self.context.project is None:
            return
        try:
            dialog = TableDialog(self, self.context.project, file)
        except UserError as error:
            self.context.show_error(error)
            return
        if dialog.exec():
            self.context.announce(documents=True)
            if file is not None:
                self.index()
        dialog.deleteLater()

    def ask_tags(self, chosen: list[Document]) -> None:
        """Ask which tags these documents are to have."""
        project = self.context.project
        if project is not None and (put_on := ask_tags(self, project, chosen, self.card.model.tags)):
            self._tagging.run(put_on, lambda _: self.context.announce(documents=True))

    def read_again(self, document: Document) -> None:
        """Ask a database anew for the rows of a table; those read before stay until it has answered."""
        if self.context.project is not None:
            params = {"project": str(self.context.project.folder), "path": document.path}
            handle = self.context.jobs.submit("read_table_again", params)
            handle.finished.connect(lambda _result: self._index_again())

    def _index_again(self) -> None:
        self.context.announce(documents=True)
        self.index()

    def _add(self, sources: list[Path]) -> None:
        project = self.context.project
        if not sources or project is None:
            return
        params = {"project": str(project.folder), "sources": [str(source) for source in sources]}
        handle = self.context.jobs.submit("add_documents", params)
        handle.finished.connect(self._added)
        handle.ended.connect(lambda: self.context.announce(documents=True))

    def _added(self, result: dict[str, Any]) -> None:
        if result["already"]:
            self.context.show_message(
                "info", self.tr("%n file(s) were in the project already.", "", result["already"])
            )

    def index(self) -> None:
        """Index what waits, and try again what failed."""
        if self.context.project is not None and self._job is None and self.card.documents:
            self.context.jobs.submit("index", {"project": str(self.context.project.folder)})

    def pause(self) -> None:
        """What is indexed stays; indexing again goes on from there."""
        if self._job is not None:
            self._job.stop()

    def show_watched(self) -> None:
        """The folders this project follows."""
        from desktop.knowledge.watching_dialog import WatchingDialog

        window = self.window()
        follower = window.findChild(Follower)
        if self.context.project is not None and follower is not None:
            dialog = WatchingDialog(self, self.context.project, follower)
            dialog.exec()
            dialog.deleteLater()

    def show_options(self) -> None:
        """Which model embeds, how passages are cut, where vectors are kept; a new index is begun where it needs one."""
        from desktop.knowledge.options_dialog import OptionsDialog

        if self.context.project is None:
            return
        try:
            dialog = OptionsDialog(self, self.context, self.context.project)
        except UserError as error:
            self.context.show_error(error)
            return
        if dialog.exec():
            self.context.announce(documents=True)
            if dialog.needs_index:
                self.index()
        dialog.deleteLater()

    def remove(self, chosen: list[Document]) -> None:
        project = self.context.project
        if project is None or self._job is not None:
            return
        question = self.tr("Remove %n document(s)?", "", len(chosen))
        words = self.tr("The project's copy and its passages are deleted. The file it was copied from stays.")
        if not dialogs.confirm(self, question, words, self.tr("Remove"), danger=True):
            return
        params = {"project": str(project.folder), "paths": [document.path for document in chosen]}
        handle = self.context.jobs.submit("remove_documents", params)
        handle.ended.connect(lambda: self.context.announce(documents=True))

    def show_passages(self, document: Document) -> None:
        """Show how a document is cut."""
        from desktop.knowledge.chunks_dialog import open_chunks

        open_chunks(self, self.context, document)

    def open_document(self, document: Document) -> None:
        """Open the project's copy in the program that the system uses for it; a table of a database here."""
        assert self.context.project is not None
        path = inside(self.context.project.documents_dir, document.path)
        if path.suffix.lower() == SQL_TABLE:
            self._ask_table(path)
            return
        match open_file(path):
            case "nothing":
                self.context.show_message(
                    "caution", self.tr("No program on this machine opens this kind of file.")
                )
            case "folder":
                self.context.show_message(
                    "info",
                    self.tr(
                        "Its folder was opened: a file of this kind can be a program, which Ustad does not start."
                    ),
                )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.context.project is not None and _local(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._add(_local(event.mimeData().urls()))

    # -- indexing, wherever it was started -------------------------------------------------------------------

    def _follow(self, handle: JobHandle) -> None:
        project = self.context.project
        ours = project is not None and handle.job.params.get("project") == str(project.folder)
        if handle.job.task == "index" and ours:
            self._attach(handle)

    def _attach(self, handle: JobHandle | None) -> None:
        if handle is self._job:
            return
        self._job = handle
        self.card.set_working(handle is not None)
        self._again.stop()
        if handle is not None:
            self._paused = False
            handle.stopped.connect(self._stopped)
            self.set_pill(self.tr("Indexing"), "accent")
            handle.progressed.connect(lambda event: self._progress(handle, event))
            handle.finished.connect(self._indexed)
            handle.ended.connect(lambda: self._ended(handle))
        self._show_state()

    def _progress(self, handle: JobHandle, event: Progress) -> None:
        if handle is self._job and self.card.show_progress(event) and not self._again.isActive():
            self._again.start()

    def _stopped(self) -> None:
        self._paused = True

    def _indexed(self, result: dict[str, Any]) -> None:
        if result["failed"]:
            self.context.show_message(
                "caution",
                self.tr(
                    "%n document(s) could not be read; the others are indexed.", "", len(result["failed"])
                ),
            )

    def _ended(self, handle: JobHandle) -> None:
        if handle is self._job:
            self._attach(None)
        self.context.announce(documents=True)


def _local(urls: list[QUrl]) -> list[Path]:
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
