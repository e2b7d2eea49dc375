"""What is pictured: every screen, its pages, and the dialogs it opens, in the order in which a person meets them."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from core import runs
from core.errors import UserError, explain_os_errors
from core.evaluation import trials_kept
from desktop.tour.hands import TourError
from tests.pictures.stage import Stage


class Place(NamedTuple):
    """`show` brings it to the front; with `dialog` it opens one, which is pictured in place of the window."""

    name: str
    show: Callable[[Stage], object]
    dialog: bool = False


def _screen(key: str, *presses: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go(key)
        for name in presses:
            stage.press(name)

    return show


def _opens(key: str, *presses: str) -> Callable[[Stage], None]:
    """As `_screen`; the last press opens a dialog and does not return before that is closed."""

    def show(stage: Stage) -> None:
        stage.go(key)
        for name in presses:
            stage.press(name)

    return show


def _evaluation(room: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        project = stage.window.context.project
        assert project is not None
        if room not in ("setup", "earlier", "checks"):
            stage.go("evaluation", trial=trials_kept.list_trials(project)[0][0].id)
        else:
            stage.go("evaluation")
        stage.press(f"evaluation.view.{room}")

    return show


def _evaluation_dialog(name: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        _evaluation("result")(stage)
        stage.press(name)

    return show


def _question(stage: Stage) -> None:
    stage.go("advice", question="terms")


def _advice(stage: Stage) -> None:
    screen = stage.window.screen_for("advice")
    screen._begin()  # type: ignore[attr-defined]
    stage.go("advice")


def _again(stage: Stage) -> None:
    _advice(stage)
    stage.press("advice.evidence.again")


def _run(view: str) -> Callable[[Stage], None]:
    """The oldest run, which is the longest."""

    def show(stage: Stage) -> None:
        project = stage.window.context.project
        assert project is not None
        stage.go("training", run=runs.finished(project.runs_dir)[-1].id)
        stage.press(f"training.view.{view}")

    return show


def _setup(stage: Stage) -> None:
    _run("curves")(stage)
    stage.press("training.new")
    stage.settle_late()


def _compare(stage: Stage) -> None:
    project = stage.window.context.project
    assert project is not None
    stage.go("training")
    stage.window.screen_for("training").show_comparison(runs.finished(project.runs_dir)[:2])  # type: ignore[attr-defined]
    stage.settle()


def _search(view: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go("training")
        stage.window.screen_for("training").show_searches()  # type: ignore[attr-defined]
        stage.settle()
        stage.press(f"training.search.view.{view}")

    return show


def _search_setup(stage: Stage) -> None:
    _setup(stage)
    stage.press("training.search")


def _row(stage: Stage) -> None:
    stage.go("datasets", row=3)


def _dataset(*presses: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go("datasets", row=3)
        for name in presses:
            stage.press(name)

    return show


def _action(name: str) -> Callable[[Stage], None]:
    """What a menu of the dataset's tool bar would start."""

    def show(stage: Stage) -> None:
        stage.go("datasets", row=3)
        getattr(stage.window.screen_for("datasets").workbench.bar, name).trigger()  # type: ignore[attr-defined]

    return show


def _conversation(number: int) -> Callable[[Stage], None]:
    """The one of that place in the order of time."""

    def show(stage: Stage) -> None:
        from core.chat.history import History

        project = stage.window.context.project
        assert project is not None
        found = sorted(History(project.chats_dir).summaries(), key=lambda one: one.id)
        stage.go("chat", conversation=found[number].id)

    return show


def _side_by_side(part: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        from core.chat.comparisons import Comparisons

        project = stage.window.context.project
        assert project is not None
        stage.go("chat", comparison=Comparisons(project).summaries()[0].id)
        stage.press(f"side_by_side.part.{part}")

    return show


def _side_list(stage: Stage) -> None:
    _side_by_side("answers")(stage)
    stage.press("side_by_side.back")


def _score(view: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go("knowledge")
        stage.window.screen_for("knowledge").show_score()  # type: ignore[attr-defined]
        stage.settle()
        stage.press(f"knowledge.score.view.{view}")

    return show


def _found(stage: Stage) -> None:
    screen = stage.window.screen_for("knowledge")
    stage.go("knowledge")
    screen._leave_score()  # type: ignore[attr-defined]
    stage.go("knowledge", query="How long may instruments be borrowed?")
    stage.hands.wait(lambda: not screen.search.spinner.is_on(), "something is found", 30)  # type: ignore[attr-defined]


def _documents(*presses: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go("knowledge")
        screen = stage.window.screen_for("knowledge")
        screen._leave_score()  # type: ignore[attr-defined]
        screen.go(file="welcome.md")
        stage.settle()
        for name in presses:
            stage.press(name)

    return show


def _jobs(stage: Stage) -> None:
    stage.go("start")
    stage.press("window.jobs")


def _of_the_system(error: OSError, path: str) -> UserError:
    try:
        with explain_os_errors(Path(path)):
            raise error
    except UserError as told:
        return told


def _told(stage: Stage) -> None:
    stage.window.context.show_error(_of_the_system(OSError(errno.ENOSPC, ""), "Handbook/runs"))
    stage.go("models")


def _untold(stage: Stage) -> None:
    stage.window.message.dismiss()
    stage.go("models")


def _crashed(stage: Stage) -> None:
    stage.window.show_crash(ValueError("a value that nobody thought of"))


PLACES = (
    Place("start", _screen("start")),
    Place("start-new", _opens("start", "start.other_new"), dialog=True),
    Place("jobs", _jobs),
    Place("message", _told),
    Place("models-here", _untold),
    Place("models-worth", _screen("models", "models.pages.worth")),
    Place("models-hub", _screen("models", "models.pages.hub")),
    Place("models-access", _opens("models", "models.access"), dialog=True),
    Place("advice-question", _question),
    Place("advice", _advice),
    Place("advice-proof", _again),
    Place("documents", _documents()),
    Place("documents-found", _found),
    Place("documents-options", _documents("knowledge.options"), dialog=True),
    Place("documents-watched", _documents("knowledge.watched"), dialog=True),
    Place("documents-passages", _documents("knowledge.passages"), dialog=True),
    Place("score-questions", _score("questions")),
    Place("score-settings", _score("settings")),
    Place("dataset-table", _dataset("datasets.row")),
    Place("dataset-checks", _dataset("datasets.checks")),
    Place("dataset-preview", _dataset("datasets.preview")),
    Place("dataset-filters", _dataset("datasets.row", "datasets.filters"), dialog=True),
    Place("dataset-export", _dataset("datasets.export"), dialog=True),
    Place("dataset-split", _dataset("datasets.split"), dialog=True),
    Place("dataset-grow", _dataset("datasets.grow"), dialog=True),
    Place("dataset-versions", _action("versions"), dialog=True),
    Place("dataset-history", _action("history"), dialog=True),
    Place("dataset-replace", _action("replace"), dialog=True),
    Place("dataset-fill", _action("fill"), dialog=True),
    Place("dataset-columns", _action("columns"), dialog=True),
    Place("dataset-tags", _action("tag"), dialog=True),
    Place("training-form", _setup),
    Place("training-search-form", _search_setup),
    Place("training-run", _run("curves")),
    Place("training-answers", _run("answers")),
    Place("training-about", _run("about")),
    Place("training-compare", _compare),
    Place("search-history", _search("history")),
    Place("search-settings", _search("settings")),
    Place("search-importance", _search("importance")),
    Place("evaluation-new", _evaluation("setup")),
    Place("evaluation-result", _evaluation("result")),
    Place("evaluation-answers", _evaluation("answers")),
    Place("evaluation-slices", _evaluation("slices")),
    Place("evaluation-leaks", _evaluation("leaks")),
    Place("evaluation-earlier", _evaluation("earlier")),
    Place("evaluation-checks", _evaluation("checks")),
    Place("evaluation-report", _evaluation_dialog("evaluation.report"), dialog=True),
    Place("evaluation-judge", _evaluation_dialog("evaluation.judge"), dialog=True),
    Place("chat-quotes", _conversation(0)),
    Place("chat-written", _conversation(-1)),
    Place("chat-setup", _screen("chat", "chat.setup.open")),
    Place("side-by-side", _side_by_side("answers")),
    Place("side-by-side-questions", _side_by_side("questions")),
    Place("side-by-side-tally", _side_by_side("tally")),
    Place("side-by-side-list", _side_list),
    Place("export", _screen("export", "export.page.exports")),
    Place("export-olive", _screen("export", "export.page.olive")),
    Place("hardware", _screen("hardware")),
    Place("settings", _screen("settings")),
    Place("settings-address", _opens("settings", "settings.add_address"), dialog=True),
    Place("settings-store", _opens("settings", "settings.add_store"), dialog=True),
    Place("shortcuts", lambda stage: stage.window.show_shortcuts(), dialog=True),
    Place("crash", _crashed, dialog=True),
)  # fmt: skip


def visit(stage: Stage, place: Place) -> str:
    """Show and picture it; what went wrong where it cannot be shown."""
    try:
        if place.dialog:
            stage.dialog(place.name, lambda: place.show(stage))
        else:
            place.show(stage)
            stage.picture(place.name)
            if place.name == "jobs":
                stage.window.toggle_jobs()
    except TourError as error:
        return str(error)
    return ""
