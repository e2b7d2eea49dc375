"""Start: make, open or try a project; with one open, how far it is and what comes next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.errors import UserError
from core.project import Project
from desktop import theme
from desktop.context import Changes, Context
from desktop.widgets import icons
from desktop.widgets.background import Background
from desktop.widgets.buttons import OnClick, button
from desktop.widgets.card import Card
from desktop.widgets.labels import label
from desktop.widgets.screen import Screen

if TYPE_CHECKING:
    from desktop.start.checklist import Checklist
    from desktop.start.overview import Overview
    from desktop.start.recent import RecentProjects


class StartScreen(Screen):
    """The first thing one sees."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="start", scrolls=True)
        self._copying = Background(self)
        self._copying.failed.connect(self._copy_failed)
        self._looking = Background(self, latest_only=True)
        self._looking.failed.connect(context.show_error)
        self._told: set[str] = set()
        self._ways = self._make_ways()
        # What only a project or a past needs is made with the first of it.
        self._path: Card | None = None
        self._checklist: Checklist | None = None
        self._recent: RecentProjects | None = None
        self._others: QWidget | None = None
        self._other_sample: QPushButton | None = None
        self.body.addWidget(self._ways)
        self.body.addStretch(1)

    def refresh(self, changes: Changes) -> None:
        project = self.context.project
        self._ways.setVisible(project is None)
        if self._path is not None:
            self._path.setVisible(project is None)
        if project is not None or self._checklist is not None:
            self.checklist.setVisible(project is not None)
            self.others.setVisible(project is not None)
        if project is None:
            self.set_title(self.tr("Welcome to Ustad"))
            self.set_subtitle(
                self.tr("Make a small language model an expert in your own field, on this machine.")
            )
        else:
            self.set_title(project.name)
            self.set_subtitle(str(project.folder))
            from desktop.start.overview import look

            self._looking.run(lambda: (project.folder, look(project)), self._show_overview)
        folders = self.context.settings.recent_projects
        if folders or self._recent is not None:
            self.recent.show_folders(folders, str(project.folder) if project else "")

    @property
    def checklist(self) -> Checklist:
        """How far the project is."""
        if self._checklist is None:
            from desktop.start.checklist import Checklist

            self._checklist = Checklist(self.context)
            self.body.insertWidget(1, self._checklist)
        return self._checklist

    @property
    def recent(self) -> RecentProjects:
        """The projects of before; last on the page."""
        if self._recent is None:
            from desktop.start.recent import RecentProjects

            self._recent = RecentProjects()
            self._recent.opened.connect(self._open)
            self._recent.removed.connect(self._forget)
            self.body.insertWidget(self.body.count() - 1, self._recent)
        return self._recent

    @property
    def others(self) -> QWidget:
        """The ways to other projects while one is open, beside the title."""
        if self._others is None:
            self._others = QWidget()
            row = QHBoxLayout(self._others)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            self._other_sample = button(
                self.tr("Try the sample"), name="start.other_sample", icon="sparkle", on_click=self.try_sample
            )
            row.addWidget(self._other_sample)
            for text, name, icon, shortcut, on_click in (
                (self.tr("Open project…"), "start.other_open", "folder-open", "Ctrl+O", self.open_project),
                (self.tr("New project…"), "start.other_new", "folder-plus", "Ctrl+N", self.new_project),
            ):
                row.addWidget(button(text, name=name, icon=icon, shortcut=shortcut, on_click=on_click))
            self.add_action(self._others)
        return self._others

    def shown(self) -> None:
        # Explains and does nothing, so the first sight of the window does not wait for it.
        if self._path is None and not self.has_project:
            QTimer.singleShot(50, self._add_path)

    def _add_path(self) -> None:
        if self._path is None:
            from desktop.start.path_card import PathCard

            self._path = PathCard()
            self.body.insertWidget(1, self._path)
        self._path.setVisible(not self.has_project)

    # -- what the person does -------------------------------------------------------------------------------

    def new_project(self) -> None:
        from desktop.start.new_project import NewProjectDialog
        from desktop.widgets import dialogs

        dialog = NewProjectDialog(self, self.context.projects_folder)
        if dialogs.run(dialog) and dialog.project is not None:
            self.context.use(dialog.project)

    def open_project(self) -> None:
        from desktop.widgets import dialogs

        folder = dialogs.open_folder(self, self.tr("Open project"), self.context.projects_folder)
        if folder is not None:
            self._open(str(folder))

    def try_sample(self) -> None:
        """Copy the sample project, bring its rows in, and open it."""
        self._set_busy(True)
        place = self.context.projects_folder
        self._copying.run(lambda: copy_sample(place), self._copied)

    # -- how ------------------------------------------------------------------------------------------------

    def _make_ways(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.PAD)
        self._sample, self._sample_button = self._way(
            "sparkle", self.tr("Try the sample"),
            self.tr("The handbook of an invented firm, with questions and answers. Walk the whole way in minutes."),
            self.tr("Open a copy"), "start.sample", self.try_sample, role="primary",
        )  # fmt: skip
        row.addWidget(self._sample)
        row.addWidget(
            self._way(
                "folder-plus", self.tr("New project"),
                self.tr("A folder that will hold your documents, rows, runs and chats."),
                self.tr("New project…"), "start.new", self.new_project, shortcut="Ctrl+N",
            )[0]
        )  # fmt: skip
        row.addWidget(
            self._way(
                "folder-open", self.tr("Open project"),
                self.tr("Go on with a project from this machine, or with one you were given."),
                self.tr("Open project…"), "start.open", self.open_project, shortcut="Ctrl+O",
            )[0]
        )  # fmt: skip
        return ways

    def _way(
        self, icon: str, title: str, text: str, verb: str, name: str, on_click: OnClick,
        *, role: str = "", shortcut: str = "",
    ) -> tuple[Card, QWidget]:  # fmt: skip
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all of one width
        picture = _Picture(icon)
        made = button(verb, name=name, role=role, shortcut=shortcut, on_click=on_click)
        words = label(text, "second", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addWidget(picture)
        inner.addSpacing(4)
        inner.addWidget(label(title, "heading"))
        inner.addWidget(words, 1)
        inner.addSpacing(8)
        inner.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addLayout(inner)
        return card, made

    def _show_overview(self, seen: tuple[Path, Overview]) -> None:
        folder, overview = seen
        project = self.context.project
        if project is None or project.folder != folder:
            return
        self.checklist.show_overview(overview)
        for trouble in overview.trouble:
            if str(trouble) not in self._told:
                self._told.add(str(trouble))
                self.context.show_error(trouble)

    def _open(self, folder: str) -> None:
        try:
            self.context.open_project(Path(folder))
        except UserError as error:
            self.context.show_error(error)

    def _forget(self, folder: str) -> None:
        settings = self.context.settings
        settings.recent_projects = [other for other in settings.recent_projects if other != folder]
        self.context.save_settings()
        self.context.announce(settings=True)

    def _copied(self, project: Project) -> None:
        self._set_busy(False)
        self.context.use(project)

    def _copy_failed(self, error: BaseException) -> None:
        self._set_busy(False)
        self.context.show_error(error)

    def _set_busy(self, busy: bool) -> None:
        for made in (self._sample_button, self._other_sample):
            if made is not None:
                made.setEnabled(not busy)


class _Picture(QLabel):
    """An icon in a tinted square, redrawn when the theme changes."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setObjectName("picture")
        self.setProperty("kind", "picture")
        self.setFixedSize(42, 42)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.notifier().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(icons.pixmap(self._icon, 22, "on_tint"))


def copy_sample(place: Path) -> Project:
    """A fresh copy of the sample with its rows in a dataset. Takes a second: for a thread."""
    from core.datasets.sample import import_sample
    from desktop.help import coaching

    project = Project.copy_sample(place)
    import_sample(project)
    coaching.begin_with(project)
    return project
