"""The program: one QApplication, one context, one window; who came second is told so.

Knows the order in which things are made and ended, nothing of what they do.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from core import paths
from core.errors import UserError, explain_os_errors
from core.settings import Settings
from desktop import errors, i18n, motion, theme
from desktop.context import Context
from desktop.garbage import Collector
from desktop.main_window import MainWindow

Then = Callable[[MainWindow], int]


def main(project: Path | None = None, then: Then | None = None) -> int:
    """Show the window until it is closed. `then` is called once it is painted; its result ends the program."""
    # Seconds until a thread that computes lets the window's go on. At Python's own 5 ms the window, which lets go of
    # Python's lock with each thing it paints, would stand still while rows are sought.
    sys.setswitchinterval(0.0005)
    app = make_app()
    i18n.install(app)
    lock = _lock()
    if lock is None:
        return 1
    settings, damaged = Settings.load_or_reset()
    if settings.language != "system":
        i18n.install(app, settings.language)
    theme.set_script(i18n.script())
    theme.apply(app, settings.theme, settings.text_scale, styled=False)
    context = Context(settings)
    window = MainWindow(context)
    theme.apply(app, settings.theme, settings.text_scale)
    hooks = errors.Hooks(context.show_error)
    hooks.install()
    if damaged is not None:
        context.show_error(damaged)
    _open_first(context, project)
    window.closed.connect(app.quit)
    if then is not None:
        end = then
        window.ready.connect(lambda: QTimer.singleShot(0, lambda: _finish(app, window, end)))
    window.ready.connect(lambda: QTimer.singleShot(0, lambda: _after_the_start(window)))
    window.show()
    code = app.exec()
    window.hide()
    context.close()
    hooks.uninstall()
    lock.unlock()
    return code


def _finish(app: QApplication, window: MainWindow, then: Then) -> None:
    """Leave with the result of `then`; a fault in it must not leave a window that nobody looks at."""
    code = 1
    try:
        code = then(window)
    finally:
        app.exit(code)


def _after_the_start(window: MainWindow) -> None:
    """What the person need not wait for. From here on garbage is collected; what the start made is there to stay."""
    theme.load_other_fonts()
    motion.apply(window.context.settings.motion)
    from desktop.widgets import accessible, small_screens

    accessible.install()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    small_screens.watch(app)
    window.offer_resume()
    if window.context.settings.server.at_start:
        window.context.serving.switch_on(window.context.settings, window.context.project)
    Collector(window)


def make_app() -> QApplication:
    """The QApplication of this process, named."""
    # Ctrl+C in a terminal ends the program at once; children notice, and jobs can be resumed.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Inter has no letters of other scripts, and does not need to: the font named after it has them.
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")
    # As arguments, because to set a style from Python makes QStyle known to it, which costs the start 8 ms.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("Ustad")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("ustad")
    app.setQuitOnLastWindowClosed(False)
    return app


def _open_first(context: Context, project: Path | None) -> None:
    """The project that was asked for, else the one of last time, if it is still there."""
    recent = context.settings.recent_projects
    wanted = project or (Path(recent[0]) if recent else None)
    if wanted is None or (project is None and not (wanted / "project.json").is_file()):
        return
    try:
        context.open_project(wanted)
    except UserError as error:
        context.show_error(error)


def _lock() -> QLockFile | None:
    """Hold the program's folder: two windows on the same queue and store would undo each other's work."""
    home = paths.home()
    try:
        with explain_os_errors(home):
            home.mkdir(parents=True, exist_ok=True)
    except UserError as error:
        print(error, file=sys.stderr)
        return None
    lock = QLockFile(str(home / "ustad.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(100):
        return lock
    _tell_second(home, lock)
    return None


def _tell_second(home: Path, lock: QLockFile) -> None:
    words = QApplication.translate("App", "Ustad is already open.")
    fix = QApplication.translate("App", "Use its window; it may be behind others or minimised.")
    if lock.error() == QLockFile.LockError.PermissionError:
        words = QApplication.translate("App", "Ustad may not write to {path}.").format(path=home)
        fix = QApplication.translate(
            "App", "Change the folder's permissions, or set USTAD_HOME to another one."
        )
    print(f"{words} {fix}", file=sys.stderr)
    if QApplication.platformName() == "offscreen":
        return
    from desktop.widgets.dialogs import TellDialog

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "system")
    TellDialog(None, words, fix).exec()
