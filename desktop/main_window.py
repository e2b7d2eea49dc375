"""The window: a sidebar of screens, the screen in front, messages above it, jobs beside it.

Knows the screens by name only; each is imported and made when it is first visited.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from core import paths
from core.errors import UserError
from core.jobs.events import Event, Failed, Finished, Stopped, Warned
from core.text import QT_TRANSLATE_NOOP
from desktop import errors, i18n, motion, theme
from desktop.context import Changes, Context, Message
from desktop.job_signals import JobHandle
from desktop.knowledge.follower import Follower
from desktop.widgets import icons, small_screens
from desktop.widgets.asking import asking
from desktop.widgets.carrying import carry_over
from desktop.widgets.jobs_button import JobsButton
from desktop.widgets.memory_card import MemoryCard
from desktop.widgets.read_only import Holding, ReadOnlyBar
from desktop.widgets.screen import Screen
from desktop.widgets.serving_sign import ServingSign
from desktop.widgets.shown import Shown
from desktop.widgets.sidebar import Entry, Sidebar

if TYPE_CHECKING:
    from desktop.help.helping import Helping
    from desktop.widgets.crash_dialog import CrashDialog
    from desktop.widgets.empty_state import EmptyState
    from desktop.widgets.job_panel import JobPanel
    from desktop.widgets.message_bar import MessageBar

PANEL = 460
GUIDED_FILE = "guided.json"
"""What is kept of the guided first run with a project in which it was begun."""


class Place(NamedTuple):
    """A screen as the sidebar lists it. `group` heads it; those without stand at the bottom."""

    key: str
    title: str
    icon: str
    target: str
    group: str = ""
    needs_project: bool = True


_KEYS = "1234567890,"
"""The keys of the places, as they lie on the keyboard; the comma is what opens settings elsewhere, too."""
_PLAN = QT_TRANSLATE_NOOP("MainWindow", "PLAN")
_BUILD = QT_TRANSLATE_NOOP("MainWindow", "BUILD")
_TRY = QT_TRANSLATE_NOOP("MainWindow", "TRY")

PLACES = (
    Place("start", QT_TRANSLATE_NOOP("MainWindow", "Start"), "house", "desktop.start.screen:StartScreen", _PLAN, False),
    Place("advice", QT_TRANSLATE_NOOP("MainWindow", "Decide"), "compass", "desktop.advice.screen:AdviceScreen", _PLAN),
    Place(
        "knowledge", QT_TRANSLATE_NOOP("MainWindow", "Documents"), "files",
        "desktop.knowledge.screen:KnowledgeScreen", _BUILD,
    ),
    Place(
        "datasets", QT_TRANSLATE_NOOP("MainWindow", "Dataset"), "table",
        "desktop.datasets.screen:DatasetsScreen", _BUILD,
    ),
    Place(
        "training", QT_TRANSLATE_NOOP("MainWindow", "Train"), "chart-line-up",
        "desktop.training.screen:TrainingScreen", _BUILD,
    ),
    Place(
        "evaluation", QT_TRANSLATE_NOOP("MainWindow", "Evaluate"), "exam",
        "desktop.evaluation.screen:EvaluationScreen", _TRY,
    ),
    Place("chat", QT_TRANSLATE_NOOP("MainWindow", "Chat"), "chat-circle-dots", "desktop.chat.screen:ChatScreen", _TRY),
    Place(
        "export", QT_TRANSLATE_NOOP("MainWindow", "Export"), "package",
        "desktop.export.screen:ExportScreen", _TRY, False,
    ),
    Place(
        "models", QT_TRANSLATE_NOOP("MainWindow", "Models"), "cube",
        "desktop.models.screen:ModelsScreen", needs_project=False,
    ),
    Place(
        "hardware", QT_TRANSLATE_NOOP("MainWindow", "Hardware"), "cpu",
        "desktop.hardware.screen:HardwareScreen", needs_project=False,
    ),
    Place(
        "settings", QT_TRANSLATE_NOOP("MainWindow", "Settings"), "gear-six",
        "desktop.settings.screen:SettingsScreen", needs_project=False,
    ),
)  # fmt: skip


FOLLOWED = {
    "chat": ("answer", "attach"),
    "datasets": ("import_rows", "export_rows", "fetch_from_hub", "split_rows"),
    "knowledge": ("add_documents", "remove_documents", "read_table_again"),
    "training": ("merge", "pack_run", "bring_back_run", "try_run"),
    "export": ("package_export", "export_gguf"),
}
"""Jobs that only the screen that started them follows to their end; all others are taken up by a screen that is new."""


class MainWindow(QMainWindow):
    """Made once. `screen_for(key)` gives a screen, making it if need be."""

    ready = Signal()  # painted for the first time
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.setObjectName("window")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(480, 320)  # below what it needs it scrolls
        self._places = {place.key: place for place in PLACES}
        self._screens: dict[str, Screen] = {}
        self._former: set[str] = set()
        """Screens that still speak the language of before."""
        self._language = i18n.current()
        self._here = ""
        self._painted = False
        self._helping: Helping | None = None
        self.crash_dialog: CrashDialog | None = None
        self._last_message: Message | None = None
        self._holding = Holding(self)
        self._furnish()
        for keys, slot in (
            ("F1", self.help_on_screen),
            ("Ctrl+/", self.show_shortcuts),
            ("F6", self._next_region),
            (QKeySequence.StandardKey.Quit, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

        context.changed.connect(self._hear)
        context.messaged.connect(self._show_message)
        context.crashed.connect(self.show_crash)
        context.wanted.connect(self._go_wanted)
        context.jobs.arrived.connect(self._hear_job)
        asking().page.connect(self.open_guide)
        asking().guided.connect(self.lead)
        self._restore_geometry()
        self._name_window()
        self.follower = Follower(context, self)
        self.go("start")

    def _furnish(self) -> None:
        """Everything but the screens, in the language of now."""
        context = self.context
        self._message: MessageBar | None = None
        self._jobs_panel: JobPanel | None = None
        self._no_project: EmptyState | None = None
        self._read_only: QWidget | None = None
        self._stack = Shown()
        self._content = QVBoxLayout()
        self._content.setSpacing(0)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.addWidget(self._stack, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.jobs_button = JobsButton(context)
        self.jobs_button.clicked.connect(self.toggle_jobs)
        entries = [
            Entry(
                place.key,
                self.tr(place.title),
                place.icon,
                self.tr(place.group) if place.group else "",
                f"Ctrl+{_KEYS[at]}" if at < len(_KEYS) else "",
            )
            for at, place in enumerate(PLACES)
        ]
        self._sidebar = Sidebar(entries, above=[self.jobs_button], below=[ServingSign(context), MemoryCard()])
        self._sidebar.chosen.connect(self._go_chosen)
        self._sidebar.guide_wanted.connect(self.open_guide)
        row.addWidget(self._sidebar)
        row.addLayout(self._content, 1)
        self._area = small_screens.scrolling(centre)
        self.setCentralWidget(self._area)
        if self._helping is not None:
            self._helping.place(self._content)
        self._show_read_only()

    # -- the language -----------------------------------------------------------------------------------------

    def speak(self, language: str) -> None:
        """Show everything in another language: what frames the screens at once, each screen when it is next visited.
        The open project, the jobs, and what was typed stay."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        i18n.install(app, language)
        if i18n.current() == self._language:
            return
        self._language = i18n.current()
        theme.set_script(i18n.script())
        theme.apply_to_all(self.context.settings.theme, self.context.settings.text_scale)
        jobs_shown = self._jobs_panel is not None and self._jobs_panel.isVisible()
        told = self._message is not None and self._message.isVisible()
        old = self.centralWidget()
        assert old is not None
        self.takeCentralWidget()
        self._furnish()
        for screen in self._screens.values():
            self._stack.addWidget(screen)
        old.deleteLater()
        self._former = set(self._screens)
        self.go(self._here)
        if told and self._last_message is not None:
            self._show_message(self._last_message)
        if jobs_shown:
            self.toggle_jobs()

    def _renew(self, key: str) -> None:
        """Make a screen anew in the language of now, unless it is in the midst of something."""
        former = self._screens[key]
        if self.context.jobs.any_of(FOLLOWED.get(key, ())):
            return
        self._former.discard(key)
        place, focus = former.whereabouts(), former.focusWidget()
        held = focus.objectName() if focus is not None and former.isVisible() else ""
        del self._screens[key]
        present = self.screen_for(key)
        self._stack.setCurrentWidget(present)
        if place:
            present.go(**place)
        carry_over(former, present)
        self._stack.removeWidget(former)
        former.hide()
        former.deleteLater()
        again = present.findChild(QWidget, held) if held else None
        if isinstance(again, QWidget):
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- screens --------------------------------------------------------------------------------------------

    def go(self, key: str, arguments: dict[str, Any] | None = None) -> None:
        """Bring a screen to the front."""
        if key not in self._places:
            raise ValueError(f"no such screen: {key}")
        self._here = key
        self._sidebar.set_current(key)
        if self._places[key].needs_project and self.context.project is None:
            if self._no_project is None:
                self._no_project = self._make_no_project()
                self._stack.addWidget(self._no_project)
            self._stack.setCurrentWidget(self._no_project)
            return
        if key in self._former:
            self._renew(key)
        screen = self.screen_for(key)
        self._stack.setCurrentWidget(screen)
        if arguments:
            screen.go(**arguments)

    def _show_read_only(self) -> None:
        """The bar of a project that is only read from, and its controls held back; neither for another."""
        self._holding.let_go()
        if self._read_only is not None:
            self._content.removeWidget(self._read_only)
            self._read_only.hide()
            self._read_only.deleteLater()
            self._read_only = None
        project = self.context.project
        if project is None or project.read_only is None:
            return
        self._holding.hold(project.read_only)
        bar = ReadOnlyBar()
        bar.tell(project.read_only)
        self._read_only = QWidget()
        box = QVBoxLayout(self._read_only)
        box.setContentsMargins(theme.MARGIN, 14, theme.MARGIN, 0)
        box.addWidget(bar)
        self._content.insertWidget(0, self._read_only)

    def screen_for(self, key: str) -> Screen:
        """The screen of that key."""
        if key not in self._screens:
            module, _, name = self._places[key].target.partition(":")
            made = cast(Screen, getattr(importlib.import_module(module), name)(self.context))
            self._screens[key] = made
            self._stack.addWidget(made)
        return self._screens[key]

    @property
    def here(self) -> str:
        """Key of the screen in front."""
        return self._here

    def _go_wanted(self, key: str, arguments: dict[str, Any]) -> None:
        self._hide_jobs()
        self.go(key, arguments)
        self._focus_screen()

    def _go_chosen(self, key: str) -> None:
        self._hide_jobs()
        self.go(key)

    def _make_no_project(self) -> EmptyState:
        from desktop.widgets.empty_state import EmptyState

        return EmptyState(
            "folder-open",
            self.tr("No project is open"),
            self.tr(
                "A project is a folder that holds documents, rows, runs and chats. Open one, or try the sample."
            ),
            self.tr("Go to Start"),
            name="window.go_start",
            on_click=lambda: self.go("start"),
        )

    # -- help -------------------------------------------------------------------------------------------------

    @property
    def helping(self) -> Helping:
        """The guide and the guided first run; made when they are first needed."""
        if self._helping is None:
            from desktop.help.helping import Helping

            self._helping = Helping(self.context, self)
            self._helping.place(self._content)
        return self._helping

    @Slot()
    @Slot(str, str)
    def open_guide(self, page: str = "", anchor: str = "") -> None:
        self.helping.open_page(page, anchor)

    def help_on_screen(self) -> None:
        """What the guide says of the screen in front."""
        self.helping.open_for(self._here)

    @Slot()
    def lead(self) -> None:
        """Begin the guided first run, or go on with it."""
        self.helping.lead()

    def _offer_first_run(self) -> None:
        """Go on leading through a project in which it was begun."""
        project = self.context.project
        if self._helping is None and project is not None and (project.folder / GUIDED_FILE).is_file():
            self.helping.coaching.open()

    # -- messages ---------------------------------------------------------------------------------------------

    @property
    def message(self) -> MessageBar:
        """The line above the content; made for the first message."""
        if self._message is None:
            from desktop.widgets.message_bar import MessageBar

            self._message = MessageBar()
            # In a frame that is hidden with it, so that the margins go too.
            frame = QWidget()
            box = QVBoxLayout(frame)
            box.setContentsMargins(theme.MARGIN, 14, theme.MARGIN, 0)
            box.addWidget(self._message)
            frame.hide()
            self._message.shown.connect(frame.show)
            self._message.dismissed.connect(frame.hide)
            self._content.insertWidget(0, frame)
        return self._message

    def _show_message(self, message: Message) -> None:
        self._last_message = message
        self.message.show_message(
            message.kind, message.text, message.fix, message.action_text, message.action
        )

    def show_crash(self, error: BaseException) -> None:
        """A bug: say so, with the report."""
        sentence = self.tr(
            "{kind}: {words}. Your project is safe; what was shown as saved is on disk. You can go on working."
        ).format(kind=type(error).__name__, words=str(error).rstrip("."))
        self._open_crash(sentence, errors.diagnostics(errors.details_of(error), self.context.project))

    def _hear_job(self, handle: JobHandle, event: Event) -> None:
        if isinstance(event, Finished | Stopped) and not handle.job.about.quick:
            from desktop.widgets.accessible import announce

            words = (
                self.tr("“{title}” is done.")
                if isinstance(event, Finished)
                else self.tr("“{title}” is stopped.")
            )
            announce(self, words.format(title=i18n.translate(handle.job.title)))
        if handle.property("told_by_screen") and not (isinstance(event, Failed) and event.is_bug):
            # Said there, once, and with something to do about it.
            return
        if isinstance(event, Warned):
            self.message.show_message("caution", event.message)
        elif isinstance(event, Failed) and not event.is_bug:
            job = handle.job
            if job.can_resume:
                self.message.show_message(
                    "error", event.message, event.fix, self.tr("Resume"), lambda: self.resume(job.id)
                )
            else:
                self.message.show_message("error", event.message, event.fix)
        elif isinstance(event, Failed):
            job = handle.job
            sentence = self.tr("“{title}” ended with a fault: {words}").format(
                title=i18n.translate(job.title), words=i18n.translate(event.message)
            )
            report = errors.diagnostics(
                f"Task {job.task}\n{event.message}\n{event.details}", self.context.project
            )
            again = (lambda: self.resume(job.id)) if job.can_resume else None
            self._open_crash(sentence, report, self.tr("Start the job again") if again else "", again)

    def _open_crash(self, sentence: str, report: str, restart_text: str = "", restart: Any = None) -> None:
        from desktop.widgets.crash_dialog import CrashDialog

        if self.crash_dialog is not None:
            self.crash_dialog.deleteLater()
        self.crash_dialog = CrashDialog(self, sentence, report, restart_text, restart)
        self.crash_dialog.show()

    # -- jobs -------------------------------------------------------------------------------------------------

    @property
    def jobs_panel(self) -> JobPanel:
        """The list of jobs; made when it is first opened."""
        if self._jobs_panel is None:
            from desktop.widgets.job_panel import JobPanel

            # Not in the area itself: of that, screen readers are told nothing but what scrolls in it.
            self._jobs_panel = JobPanel(self.context, self._area.viewport())
            self._jobs_panel.closed.connect(self._focus_screen)
        return self._jobs_panel

    def _hide_jobs(self) -> None:
        if self._jobs_panel is not None:
            self._jobs_panel.hide()

    def toggle_jobs(self) -> None:
        """Open the list of jobs, or close it."""
        if self.jobs_panel.isVisible():
            self.jobs_panel.close_panel()
        else:
            self._place_panel()
            self.jobs_panel.open_panel()

    def offer_resume(self) -> None:
        """Tell of jobs that were cut off when the program last ended."""
        jobs = [job for job in self.context.jobs.queue.interrupted() if job.can_resume]
        if len(jobs) == 1:
            job = jobs[0]
            self.message.show_message(
                "caution",
                self.tr("“{title}” was cut off when Ustad last ended.").format(
                    title=i18n.translate(job.title)
                ),
                self.tr("Resume goes on from where it stopped; it also waits for you under Jobs."),
                self.tr("Resume"),
                lambda: self.resume(job.id),
            )
        elif jobs:
            self.message.show_message(
                "caution",
                self.tr("{count} jobs were cut off when Ustad last ended.").format(count=len(jobs)),
                self.tr("Each can go on from where it stopped."),
                self.tr("Show jobs"),
                self.toggle_jobs,
            )

    def resume(self, job_id: str) -> None:
        try:
            self.context.jobs.resume(job_id)
        except UserError as error:
            self.context.show_error(error)

    # -- the window itself --------------------------------------------------------------------------------------

    def show_shortcuts(self) -> None:
        """All keys, in one list."""
        from desktop.widgets import dialogs
        from desktop.widgets.shortcuts import ShortcutsDialog

        dialogs.run(ShortcutsDialog(self))

    def _hear(self, changes: Changes) -> None:
        if changes.project:
            self._name_window()
            self._offer_first_run()
            self._show_read_only()
            # Screens that need a project show the hint without one, and the other way round.
            self.go(self._here)
        if changes.settings:
            settings = self.context.settings
            theme.apply_to_all(settings.theme, settings.text_scale)
            motion.apply(settings.motion)
            if i18n.resolve(settings.language) != self._language:
                # Not now: the control that was chosen with is among what is made anew.
                QTimer.singleShot(0, self, lambda: self.speak(self.context.settings.language))

    def _name_window(self) -> None:
        project = self.context.project
        self.setWindowTitle(f"{project.name} – Ustad" if project is not None else "Ustad")

    def _focus_screen(self) -> None:
        shown = self._stack.currentWidget()
        if shown is None:
            return
        first = next((stop for stop in self._order() if stop.isEnabled() and shown.isAncestorOf(stop)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt asks here for Tab, and also when what has the focus goes or can no more be used: it stays on the screen
        then, rather than to begin anew at the top of the window."""
        stops = [stop for stop in self._order() if stop.isEnabled()]
        # Not by a widget's own focusWidget() or nextInFocusChain(): PySide then takes it for the parent of what it
        # returns, and what is well alive is gone for Python when that one goes.
        held, shown = QApplication.focusWidget(), self._stack.currentWidget()
        if stops and held is stops[-1 if forward else 0]:
            # Behind the last stop Qt keeps what hands the focus on to a part of its own: that would hold the person.
            why = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            stops[0 if forward else -1].setFocus(why)
            return True
        moved = super().focusNextPrevChild(forward)
        if held is not None and shown is not None and shown.isVisible() and shown.isAncestorOf(held):
            gone = not (held.isVisible() and held.isEnabled())
            now = QApplication.focusWidget()
            if gone and (now is None or not shown.isAncestorOf(now)):
                self._focus_screen()
        return moved

    def _order(self) -> list[QWidget]:
        from desktop.widgets.tab_order import follow_layout

        return follow_layout(self)

    def _next_region(self) -> None:
        """F6: from the sidebar to the screen, to the strip of the guided first run, and back."""
        focus = QApplication.focusWidget()
        coach = self._helping.coach if self._helping is not None else None
        if focus is not None and self._sidebar.isAncestorOf(focus):
            self._focus_screen()
        elif coach is None or (focus is not None and coach.isAncestorOf(focus)) or not coach.focus_first():
            self._sidebar.focus_current()

    def _place_panel(self) -> None:
        ground = self._area.viewport()
        width = min(PANEL, ground.width() - self._sidebar.width() - 40)
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else ground.width() - width
        self.jobs_panel.setGeometry(left, 0, width, ground.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._jobs_panel is not None and self._jobs_panel.isVisible():
            self._place_panel()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._painted:
            self._painted = True
            # No control has the focus, and no ring is drawn, until the person presses Tab.
            self.setFocus()
            # Twice round the loop: layout and the first paint are behind us then.
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, self.ready.emit))

    def closeEvent(self, event: QCloseEvent) -> None:
        running = [handle for handle in self.context.jobs.active() if handle.job.state == "running"]
        if running and not self._may_close(running):
            event.ignore()
            return
        self._save_geometry()
        if self._helping is not None:
            self._helping.close()
        self.hide()
        self.closed.emit()
        super().closeEvent(event)

    def _may_close(self, running: list[JobHandle]) -> bool:
        title = i18n.translate(running[0].job.title)
        lost = [handle for handle in running if not handle.job.about.resumable]
        text = self.tr("It can go on from where it stopped when Ustad starts again.")
        if lost:
            text = self.tr("It would have to begin anew.")
        from desktop.widgets import dialogs

        return dialogs.confirm(
            self,
            self.tr("“{title}” is still running").format(title=title),
            text,
            self.tr("Stop it and close"),
        )

    def _save_geometry(self) -> None:
        state = bytes(self.saveGeometry().toBase64().data())
        try:
            paths.write_atomic(paths.home() / "window.geometry", state)
        except UserError as error:
            errors.log(f"the window's place could not be saved: {error}")

    def _restore_geometry(self) -> None:
        file = paths.home() / "window.geometry"
        if not (file.exists() and self.restoreGeometry(QByteArray.fromBase64(file.read_bytes()))):
            self.resize(QSize(1280, 800).boundedTo(small_screens.room(self)))
