"""The front door: the window, the tour, or a recipe run without a window. Loads no more than what is asked for."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import core
from core import quiet

if TYPE_CHECKING:
    from desktop.main_window import MainWindow
    from desktop.tour.tour import Tour

DESCRIPTION = "Make a small language model an expert in your own field."
RUN_HELP = "ustad run RECIPE.json does a job without a window and prints its events as JSON lines."


def main(argv: list[str] | None = None) -> int:
    """Returns the exit status; as the program itself (no `argv`) it leaves with it."""
    if argv is not None:
        return _main(argv)
    # What the start makes, stays: looking for garbage among it costs the person time and finds none.
    gc.disable()
    status = _main(sys.argv[1:])
    # All is saved and every child has ended; to take down each widget by itself would only take time.
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console has none
            stream.flush()
    os._exit(status)


def _main(argv: list[str]) -> int:
    quiet.hush(online=True)
    if argv[:1] == ["run"]:
        return run_recipe(argv[1:])
    if argv in ([], ["--exit-when-ready"]):
        # The usual start parses nothing, and so does not load what parses.
        return show(None, exit_when_ready=bool(argv))
    import argparse

    parser = argparse.ArgumentParser(prog="ustad", description=DESCRIPTION, epilog=RUN_HELP)
    parser.add_argument("--project", type=Path, metavar="FOLDER", help="open this project")
    parser.add_argument(
        "--tour", type=Path, metavar="DIR", help="take the tour; pictures and tour.json go to DIR"
    )
    parser.add_argument("--language", default="", metavar="CODE", help="with --tour: walk in this language")
    parser.add_argument(
        "--check",
        action="store_true",
        help="try what this computer can do, without a window, and say what comes of it",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="with --check: write the report there, too")
    parser.add_argument("--version", action="version", version=f"Ustad {core.__version__}")
    parser.add_argument("--exit-when-ready", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if args.json and not args.check:
        parser.error("--json goes with --check")
    if args.language and not args.tour:
        parser.error("--language goes with --tour")
    if args.check:
        from core.checkup import command

        return command.run(args.json)
    if args.tour:
        return take_tour(args.tour, language=args.language)
    return show(args.project, exit_when_ready=args.exit_when_ready)


def show(project: Path | None, *, exit_when_ready: bool) -> int:
    """Open the window, if there is a display to open it on."""
    if not can_show_windows():
        print(
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "Start Ustad from a desktop session, or see it without one: ustad --tour DIR",
            file=sys.stderr,
        )
        return 1
    return open_window(project, _say_ready if exit_when_ready else None)


def _say_ready(_window: MainWindow) -> int:
    """For whoever times the start."""
    print("ready", flush=True)
    return 0


def open_window(project: Path | None, then: Callable[[MainWindow], int] | None) -> int:
    """Show the window; `then` is called once it is painted, and its result ends the program."""
    # Before Qt: PySide6 reads the source of each module that is imported after it, to see whether it uses Qt.
    import core.jobs.events
    import core.project
    import core.settings  # noqa: F401
    from desktop import app

    return app.main(project, then)


def take_tour(folder: Path, *, language: str = "", tour: type[Tour] | None = None) -> int:
    """Walk through the real window, with settings, models and projects of the tour's own."""
    import tempfile

    from core.settings import Settings
    from desktop.tour import no_display

    folder = folder.resolve()
    with tempfile.TemporaryDirectory(prefix="ustad-tour-", ignore_cleanup_errors=True) as home:
        os.environ["USTAD_HOME"] = home
        before = os.environ.get("QT_QPA_PLATFORM")
        if not can_show_windows() or before == "offscreen":
            os.environ["QT_QPA_PLATFORM"] = no_display.platform(Path(home))
        if language:
            Settings(language=cast(Any, language)).save()
        from desktop.tour.tour import Tour

        def walk(window: MainWindow) -> int:
            try:
                return 0 if (tour or Tour)(window, folder).walk() else 1
            except Exception:  # the event loop would swallow it and wait for ever
                import traceback

                traceback.print_exc()
                return 1

        try:
            return open_window(None, walk)
        finally:
            # The screen's description goes with the folder.
            if before is None:
                os.environ.pop("QT_QPA_PLATFORM", None)
            else:
                os.environ["QT_QPA_PLATFORM"] = before


def run_recipe(argv: list[str]) -> int:
    """The door that the window's own jobs go through."""
    from core.jobs import child

    status = child.main(argv)
    sys.stdout.flush()
    sys.stderr.flush()
    # Not sys.exit: threads of native libraries must not hold back a process whose work is told and done.
    os._exit(status)


def can_show_windows() -> bool:
    """Whether Qt finds a display. Asked first, because Qt itself aborts with a misleading word about a library."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
