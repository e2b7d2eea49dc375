"""What is done in the window under soak, each deed by the controls that a person uses. Does not know why, or when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QTableView,
    QTreeView,
    QWidget,
)

from core.chat.conversation import Answer
from core.jobs.events import Event, Failed, Finished, Stopped
from desktop.chat.screen import ChatScreen
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from desktop.job_signals import JobHandle
from desktop.tour.hands import TourError
from desktop.widgets import dialogs
from tests.soak.agent import Agent, Deed, Until
from tests.soak.held import stale_items

W = TypeVar("W", bound=QWidget)
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LONG = 800.0
"""Seconds that a job may take on a machine that is busy with other things."""


# -- how ---------------------------------------------------------------------------------------------------


def go(agent: Agent, key: str) -> Deed:
    """Press the screen's entry in the sidebar."""
    yield from agent.click(f"nav.{key}")
    yield Until(lambda: agent.window.here == key, f"{key} is in front")
    yield agent.turn(60)


def seen(agent: Agent, name: str, kind: type[W]) -> W:
    found = agent.hands.seen(name, kind)
    if not found:
        raise TourError(f"“{name}” is not to be seen")
    return found[0]


def key(widget: QWidget, pressed: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, pressed, modifier or Qt.KeyboardModifier.NoModifier)


def write(widget: QWidget, words: str) -> None:
    """Type over what is there; words that a keyboard has no keys for are pasted."""
    # Keys go to the widget either way; but a table that has the focus would take those that it has a use for.
    widget.setFocus()
    key(widget, Qt.Key.Key_A, CONTROL)
    if words.isascii():
        QTest.keyClicks(widget, words)
    else:
        QGuiApplication.clipboard().setText(words)
        key(widget, Qt.Key.Key_V, CONTROL)


def dialog(agent: Agent, name: str = "") -> Deed:
    """Wait for a dialog (of that name) and return it."""

    def there() -> bool:
        top = QApplication.activeModalWidget()
        return isinstance(top, QDialog) and top.isVisible() and (not name or top.objectName() == name)

    yield Until(there, f"the dialog {name} is open")
    yield agent.turn(40)
    return QApplication.activeModalWidget()


def no_dialog() -> Until:
    return Until(lambda: QApplication.activeModalWidget() is None, "the dialog is closed")


class Ends:
    """How the jobs of some tasks that begin from now on end."""

    def __init__(self, agent: Agent, *tasks: str) -> None:
        self.agent, self.tasks = agent, tasks
        self.handles: list[JobHandle] = []
        self.events: list[Finished | Failed | Stopped] = []

    def opened(self, handle: JobHandle) -> None:
        if handle.job.task in self.tasks:
            self.handles.append(handle)

    def arrived(self, handle: JobHandle, event: Event) -> None:
        if handle.job.task in self.tasks and isinstance(event, Finished | Failed | Stopped):
            self.events.append(event)

    def begun(self) -> Until:
        return Until(lambda: bool(self.handles), f"{self.tasks[0]} begins")

    def over(self) -> Until:
        return Until(lambda: bool(self.events), f"{self.tasks[0]} is over", LONG)

    @property
    def how(self) -> dict[str, Any]:
        """The first end: its kind, result or reason."""
        event = self.events[0]
        if isinstance(event, Finished):
            return {"end": "finished", "result": event.result}
        return (
            {"end": "failed", "why": str(event.message)} if isinstance(event, Failed) else {"end": "stopped"}
        )


@contextmanager
def watching(agent: Agent, *tasks: str) -> Iterator[Ends]:
    ends = Ends(agent, *tasks)
    jobs = agent.context.jobs
    jobs.opened.connect(ends.opened)
    jobs.arrived.connect(ends.arrived)
    try:
        yield ends
    finally:
        jobs.opened.disconnect(ends.opened)
        jobs.arrived.disconnect(ends.arrived)


# -- projects and the window -------------------------------------------------------------------------------


def sample(agent: Agent) -> Deed:
    """Open a copy of the sample project; where it is."""
    yield from go(agent, "start")
    before = agent.context.project
    yield from agent.click("start.sample" if before is None else "start.other_sample")
    yield Until(
        lambda: agent.context.project is not None and agent.context.project is not before,
        "the sample is open",
    )
    yield agent.turn(300)
    assert agent.context.project is not None
    return str(agent.context.project.folder)


def open_project(agent: Agent, folder: str) -> Deed:
    yield from go(agent, "start")
    dialogs.answer_next(folder)
    yield from agent.click("start.other_open")
    yield Until(
        lambda: agent.context.project is not None and str(agent.context.project.folder) == folder,
        "the project is open",
    )
    yield agent.turn(200)
    return None


def visit(agent: Agent, keys: list[str]) -> Deed:
    for one in keys:
        yield from go(agent, one)
    return None


def settle(agent: Agent) -> Deed:
    """Until no job is under way."""
    yield Until(lambda: not agent.context.jobs.active(), "no job is under way", LONG)
    yield agent.turn(300)
    return [[job.id, job.task, job.state] for job in agent.context.jobs.listing()]


def stale(agent: Agent) -> Deed:
    """What Python holds of layouts that is no more."""
    yield agent.turn()
    return stale_items()


def resume_offered(agent: Agent) -> Deed:
    """Take up what was cut off, if that is offered; the tasks that were resumed."""
    yield agent.turn(400)
    resumed = []
    for job in agent.context.jobs.queue.interrupted():
        if job.can_resume:
            agent.later(lambda job=job: agent.window.resume(job.id))  # type: ignore[misc]
            resumed.append(job.task)
            yield agent.turn(50)
    return resumed


def look_at_jobs(agent: Agent) -> Deed:
    yield from agent.click("window.jobs")
    yield agent.until_there("jobs.panel")
    yield agent.turn(100)
    key(QApplication.focusWidget() or agent.window, Qt.Key.Key_Escape)
    yield agent.turn(50)
    return None


def reorder(agent: Agent) -> Deed:
    """Let the last job that waits for the one of its lane go first."""
    waiting = agent.context.jobs.queue.waiting("fresh")
    if len(waiting) > 1:
        agent.later(lambda: agent.context.jobs.move(waiting[-1].id, -1))
    yield agent.turn(50)
    return len(waiting)


def choose_setting(agent: Agent, field: str, value: Any) -> Deed:
    yield from go(agent, "settings")
    name = f"settings.form.{field}"
    yield agent.until_there(name)
    control = seen(agent, name, QWidget)
    if isinstance(control, QComboBox):
        if control.findData(value) < 0:
            return "not offered"  # a language whose translation is not compiled here
        agent.hands.choose(name, lambda _, data: data == value)
    else:
        yield agent.focused(control)
        write(control, str(value))
    yield Until(lambda: getattr(agent.context.settings, field) == value, f"{field} is {value}")
    yield agent.turn(400)
    return None


_DIALOGS: dict[str, tuple[str, Callable[[Workbench], Callable[[], object]]]] = {
    "replace": ("datasets", lambda bench: bench.bar.replace.trigger),
    "fill": ("datasets", lambda bench: bench.bar.fill.trigger),
    "tag": ("datasets", lambda bench: bench.bar.tag.trigger),
    "columns": ("datasets", lambda bench: bench.bar.columns.trigger),
    "versions": ("datasets", lambda bench: bench.bar.versions.trigger),
    "history": ("datasets", lambda bench: bench.bar.history.trigger),
    "split": ("datasets", lambda bench: bench.bar.split.click),
    "rename": ("datasets", lambda bench: bench.bar.rename_dataset.trigger),
    "delete": ("datasets", lambda bench: bench.bar.delete_dataset.trigger),
}
DIALOGS = (*_DIALOGS, "keys", "options", "corrections")


def look_at_dialog(agent: Agent, which: str) -> Deed:
    """Open a dialog and leave it by Escape."""
    if which in _DIALOGS:
        screen, act = _DIALOGS[which]
        yield from go(agent, screen)
        agent.later(act(bench(agent)))
    elif which == "keys":
        yield from go(agent, "start")
        agent.later(agent.window.show_shortcuts)
    elif which == "options":
        yield from go(agent, "knowledge")
        yield from agent.click("knowledge.options")
    else:
        yield from go(agent, "chat")
        page = chat(agent).page
        agent.later(page.keeping.corrections)
    opened = yield from dialog(agent)
    agent.later(lambda: key(opened, Qt.Key.Key_Escape))
    yield no_dialog()
    yield agent.turn(50)
    return None


# -- rows --------------------------------------------------------------------------------------------------


def bench(agent: Agent) -> Workbench:
    screen = agent.window.screen_for("datasets")
    assert isinstance(screen, DatasetsScreen)
    return screen.workbench


def dataset(agent: Agent, name: str) -> Deed:
    """The workbench with this dataset in front, all its rows shown and nothing under way."""
    yield from go(agent, "datasets")
    made = bench(agent)
    box = seen(agent, "datasets.dataset", QComboBox)
    if box.currentText() != name:
        agent.hands.choose("datasets.dataset", lambda words, _: words == name)
    yield Until(lambda: made.path is not None and made.path.stem == name, f"“{name}” is open")
    if made.bar.filter.text():
        write(made.bar.filter, " ")
        key(made.bar.filter, Qt.Key.Key_Backspace)
    yield Until(
        lambda: not made.editing.is_busy and made.model.rowCount() == made.editing.counts().every,
        "all rows are shown",
    )
    return made


def cell(agent: Agent, made: Workbench, row: int, column: int = 0) -> Deed:
    """Click a cell of the row with this id."""
    position = made.model.position(row)
    if position is None:
        raise TourError(f"row {row} is not in the table")
    index = made.model.index(position, column)
    made.table.scrollTo(index)
    yield agent.turn(20)
    agent.hands.click_at(made.table.viewport(), made.table.visualRect(index).center())
    yield Until(lambda: made.table.currentIndex() == index, f"row {row} is the current one")
    return index


def column_of(made: Workbench, name: str) -> int:
    for at in range(made.model.columnCount()):
        if made.model.column_name(at) == name:
            return at
    raise TourError(f"no column {name}")


def import_file(agent: Agent, file: str, into: str = "") -> Deed:
    """Import a file, as a new dataset or into the one of that name."""
    yield from go(agent, "datasets")
    if into:
        yield from dataset(agent, into)
    screen = agent.window.screen_for("datasets")
    dialogs.answer_next([file])
    with watching(agent, "import_rows") as ends:
        agent.later(screen.import_rows)  # type: ignore[attr-defined]
        yield from dialog(agent, "datasets.import.dialog")
        box = seen(agent, "datasets.import.into", QComboBox)
        wanted = [at for at in range(box.count()) if (box.itemData(at) is None) == (not into)]
        if into:
            wanted = [at for at in wanted if Path(str(box.itemData(at))).stem == into]
        while box.currentIndex() != wanted[0]:
            key(box, Qt.Key.Key_Down if box.currentIndex() < wanted[0] else Qt.Key.Key_Up)
        yield from agent.click("dialog.accept")
        yield no_dialog()
        yield ends.over()
        # The first look at a file for a new dataset is the import itself; with another aim there is a second.
        yield Until(lambda: not agent.context.jobs.any_of(["import_rows"]), "all rows are in", LONG)
    yield agent.turn(200)
    made = bench(agent)
    yield Until(lambda: not made.editing.is_busy, "the rows are shown")
    return str(made.path)


def set_cell(agent: Agent, name: str, row: int, column: str, words: str) -> Deed:
    made = yield from dataset(agent, name)
    index = yield from cell(agent, made, row, column_of(made, column))
    key(made.table, Qt.Key.Key_F2)
    yield agent.until_there("datasets.cell")
    editor = seen(agent, "datasets.cell", QLineEdit)
    write(editor, words)
    key(editor, Qt.Key.Key_Return)
    yield Until(lambda: index.data() == words, "the cell shows its new words")
    return None


def delete_rows(agent: Agent, name: str, row: int, to: int) -> Deed:
    """Delete the rows from the one id to the other."""
    made = yield from dataset(agent, name)
    before = made.model.rowCount()
    yield from cell(agent, made, row)
    at, last = made.model.position(row), made.model.position(to)
    assert at is not None and last is not None
    for _ in range(last - at):
        key(made.table, Qt.Key.Key_Down, SHIFT)
    key(made.table, Qt.Key.Key_Delete)
    yield Until(
        lambda: not made.editing.is_busy and made.model.rowCount() == before - (last - at + 1),
        "the rows are gone",
    )
    return None


def add_row(agent: Agent, name: str, row: int, column: str, words: str) -> Deed:
    """Add a row behind another and write into it."""
    made = yield from dataset(agent, name)
    yield from cell(agent, made, row)
    before = made.model.rowCount()
    yield from agent.click("datasets.add_row")
    yield Until(lambda: made.model.rowCount() == before + 1, "the row is there")
    field = f"datasets.field.{column}"
    yield agent.until_there(field)
    editor = seen(agent, field, QWidget)
    yield agent.focused(editor)
    write(editor, words)
    key(editor, Qt.Key.Key_Return, CONTROL)
    current = made.current_row
    yield Until(
        lambda: (found := current()) is not None and found.fields.get(column) == words, "the row is kept"
    )
    return None


def press_on_row(agent: Agent, name: str, row: int, how: str) -> Deed:
    """Duplicate, star or move a row, by its keys; or put it into a part, by the menu."""
    made = yield from dataset(agent, name)
    yield from cell(agent, made, row)
    assert made.editing.store is not None
    before = made.editing.store.state
    if how in ("train", "validation", "test"):
        made.bar.parts[how].trigger()
    else:
        pressed = {
            "duplicate": (Qt.Key.Key_D, CONTROL),
            "star": (Qt.Key.Key_B, CONTROL),
            "up": (Qt.Key.Key_Up, ALT),
            "down": (Qt.Key.Key_Down, ALT),
        }[how]
        key(made.table, *pressed)
    yield Until(
        lambda: (
            not made.editing.is_busy and made.editing.store is not None and made.editing.store.state != before
        ),
        f"{how} is done",
    )
    return None


def step(agent: Agent, name: str, which: str) -> Deed:
    """Press undo, or redo."""
    made = yield from dataset(agent, name)
    assert made.editing.store is not None
    before = made.editing.store.version
    yield from agent.click(f"datasets.{which}")
    yield Until(
        lambda: (
            made.editing.store is not None
            and made.editing.store.version != before
            and not made.editing.is_busy
        ),
        f"{which} is done",
    )
    return None


def replace(agent: Agent, name: str, find: str, by: str) -> Deed:
    """Find and replace in all rows."""
    made = yield from dataset(agent, name)
    assert made.editing.store is not None
    before = made.editing.store.state
    agent.later(made.bar.replace.trigger)
    yield from dialog(agent, "datasets.replace.dialog")
    write(seen(agent, "datasets.replace.find", QLineEdit), find)
    write(seen(agent, "datasets.replace.with", QLineEdit), by)
    where = seen(agent, "datasets.replace.dialog", QDialog).where  # type: ignore[attr-defined]
    if where.current() != "all":
        agent.later(lambda: agent.hands.click("datasets.replace.where.all"))
        yield Until(lambda: where.current() == "all", "all rows are meant")
    yield agent.until_there("dialog.accept")
    yield from agent.click("dialog.accept")
    yield no_dialog()
    yield Until(
        lambda: (
            not made.editing.is_busy and made.editing.store is not None and made.editing.store.state != before
        ),
        "it is replaced",
    )
    return None


def filter_rows(agent: Agent, name: str, words: str) -> Deed:
    """Show only rows that hold these words; the ids of those."""
    made = yield from dataset(agent, name)
    everything = made.model.rowCount()
    write(made.bar.filter, words)
    yield Until(lambda: made.editing.filter.words == words and not made.editing.is_busy, "the rows are found")
    found = list(made.model.all_ids)
    write(made.bar.filter, " ")
    key(made.bar.filter, Qt.Key.Key_Backspace)
    yield Until(
        lambda: not made.editing.is_busy and made.model.rowCount() == everything, "all rows are shown"
    )
    return found


def sort_rows(agent: Agent, name: str, column: str) -> Deed:
    """Sort by a column, the other way round, and back to the rows' own order; the ids as they were sorted."""
    made = yield from dataset(agent, name)
    heads = made.table.horizontalHeader()
    at = column_of(made, column)
    orders = []
    for _ in range(3):
        place = QPoint(heads.sectionViewportPosition(at) + 30, heads.height() // 2)
        agent.hands.click_at(heads.viewport(), place)
        yield agent.turn(60)
        yield Until(lambda: not made.editing.is_busy, "the rows are sorted")
        orders.append(list(made.model.all_ids))
    return orders


def export(agent: Agent, name: str, file: str) -> Deed:
    yield from dataset(agent, name)
    with watching(agent, "export_rows") as ends:
        yield from agent.click("datasets.export")
        yield from dialog(agent, "datasets.export.dialog")
        write(seen(agent, "datasets.export.file.path", QLineEdit), file)
        key(seen(agent, "datasets.export.file.path", QLineEdit), Qt.Key.Key_Tab)
        yield from agent.click("dialog.accept")
        yield ends.over()
    yield no_dialog()
    return ends.how


# -- documents ---------------------------------------------------------------------------------------------


def index(agent: Agent) -> Deed:
    """Press Index; how it ended, or "not needed"."""
    yield from go(agent, "knowledge")
    if not agent.is_there("knowledge.index"):
        return {"end": "not needed"}
    with watching(agent, "index") as ends:
        yield from agent.click("knowledge.index")
        yield ends.begun()
        yield ends.over()
    yield agent.turn(100)
    return ends.how


def add_document(agent: Agent, file: str) -> Deed:
    yield from go(agent, "knowledge")
    dialogs.answer_next([file])
    screen = agent.window.screen_for("knowledge")
    with watching(agent, "add_documents") as ends:
        agent.later(screen.add_files)  # type: ignore[attr-defined]
        yield ends.over()
    yield agent.turn(200)
    return ends.how


def remove_document(agent: Agent, name: str) -> Deed:
    yield from go(agent, "knowledge")
    table = seen(
        agent, "knowledge.table", QTreeView if agent.hands.seen("knowledge.table", QTreeView) else QTableView
    )
    model = table.model()
    rows = [at for at in range(model.rowCount()) if name in str(model.index(at, 0).data())]
    if not rows:
        return {"end": "not there"}
    place = model.index(rows[0], 0)
    table.scrollTo(place)
    agent.hands.click_at(table.viewport(), table.visualRect(place).center())
    with watching(agent, "remove_documents") as ends:
        yield from agent.click("knowledge.remove")
        yield from dialog(agent)
        yield from agent.click("dialog.accept")
        yield no_dialog()
        yield ends.over()
    yield agent.turn(100)
    return ends.how


def search(agent: Agent, words: str) -> Deed:
    yield from go(agent, "knowledge")
    if not agent.is_there("knowledge.search_box"):
        return {"end": "no index"}
    box = seen(agent, "knowledge.search_box", QLineEdit)
    with watching(agent, "search") as ends:
        write(box, words)
        key(box, Qt.Key.Key_Return)
        yield ends.begun()
        yield ends.over()
    how = ends.how
    if how["end"] == "finished":
        how["result"] = [passage["file"] for passage in how["result"]["passages"]]
    return how


# -- chat --------------------------------------------------------------------------------------------------


def chat(agent: Agent) -> ChatScreen:
    found = agent.window.screen_for("chat")
    assert isinstance(found, ChatScreen)
    return found


def who(agent: Agent, engine: str) -> None:
    """Have it answered by the documents' own sentences, or by a model."""
    agent.hands.choose("chat.answerer", lambda _, data: (data == "quotes") == (engine == "quotes"))


def answered(agent: Agent, act: Callable[[], object], stop_after: int | None = None) -> Deed:
    """Do what has a question answered, stop it after so many milliseconds, and tell what came of it."""
    conversing = chat(agent).page.conversing
    with watching(agent, "answer") as ends:
        agent.later(act)
        yield ends.begun()
        talk = conversing.talk.id
        if stop_after is not None:
            yield agent.turn(stop_after)
            if conversing.live is not None:
                key(chat(agent).page.composer.field, Qt.Key.Key_Escape)
        yield ends.over()
        yield Until(lambda: conversing.live is None, "the answer is there")
    how = ends.how
    how["conversation"] = talk
    if how["end"] == "finished":
        how["result"] = {"id": how["result"]["id"], "text": how["result"]["text"]}
    last = conversing.talk.last_question
    how["asked"] = {"id": last.id, "text": last.text} if last is not None else None
    return how


def ask(agent: Agent, words: str, engine: str, new: bool, stop_after: int | None = None) -> Deed:
    """Type a question and send it."""
    yield from go(agent, "chat")
    if new:
        yield from agent.click("chat.new")
    who(agent, engine)
    field = chat(agent).page.composer.field
    yield agent.focused(field)
    write(field, words)
    how = yield from answered(agent, lambda: key(field, Qt.Key.Key_Return), stop_after)
    return how


def ask_again(agent: Agent) -> Deed:
    yield from go(agent, "chat")
    if chat(agent).page.conversing.talk.last_question is None:
        return {"end": "nothing asked"}
    how = yield from answered(agent, chat(agent).page.conversing.again)
    return how


def edit_question(agent: Agent, words: str) -> Deed:
    """Change the last question: the former one and its answer stay beside it."""
    yield from go(agent, "chat")
    page = chat(agent).page
    if page.conversing.talk.last_question is None:
        return {"end": "nothing asked"}
    yield agent.focused(page.composer.field)
    key(page.composer.field, Qt.Key.Key_A, CONTROL)
    key(page.composer.field, Qt.Key.Key_Backspace)
    key(page.composer.field, Qt.Key.Key_Up)
    write(page.composer.field, words)
    how = yield from answered(agent, lambda: key(page.composer.field, Qt.Key.Key_Return))
    return how


def switch_conversation(agent: Agent, by: int) -> Deed:
    """Go up or down in the list; what is shown then."""
    yield from go(agent, "chat")
    page = chat(agent).page
    page.list.step(by)
    yield agent.turn(150)
    talk = page.conversing.talk
    return {"conversation": talk.id, "messages": [[message.id, message.text] for message in talk.messages]}


def delete_conversation(agent: Agent, conversation: str) -> Deed:
    yield from go(agent, "chat")
    page = chat(agent).page
    page.open(conversation)
    yield Until(lambda: page.conversing.talk.id == conversation, "the conversation is open")
    view = seen(agent, "chat.conversations", QListView)
    yield agent.focused(view)
    agent.later(lambda: key(view, Qt.Key.Key_Delete))
    yield Until(lambda: conversation not in page.list.ids, "the conversation is put aside")
    yield agent.turn(100)
    return None


def judge(agent: Agent, up: bool) -> Deed:
    yield from go(agent, "chat")
    view = chat(agent).page.transcript.last_answer_view
    if view is None or not isinstance(view.message, Answer):
        return False
    chat(agent).page.actions_on.do(view, "up" if up else "down")
    yield agent.turn(50)
    return True


# -- training and trials -----------------------------------------------------------------------------------


def train(agent: Agent, dataset: str, epochs: int, after: str) -> Deed:
    """Start a run, and `after` the first steps: let it "go on", "pause" or "finish" it, or "wait" for its end."""
    yield from go(agent, "training")
    agent.later(lambda: agent.context.go("training", dataset=dataset))
    yield agent.until_there("training.start")
    yield agent.turn(300)
    passes = seen(agent, "training.form.epochs", QLineEdit)
    yield agent.focused(passes)
    write(passes, str(epochs))
    with watching(agent, "train") as ends:
        yield from agent.click("training.start")
        yield ends.begun()
        run = ends.handles[0].job.params["run"]
        if after == "go on":
            return {"end": "goes on", "run": run}
        steps: list[object] = []
        ends.handles[0].metered.connect(steps.append)
        yield Until(lambda: bool(steps or ends.events), "it learns", LONG)
        if after in ("pause", "finish") and not ends.events:
            name = "training.stop" if after == "pause" else "training.finish"
            yield Until(lambda: bool(ends.events) or agent.is_there(name), f"{after} can be pressed")
            if not ends.events:
                yield from agent.click(name)
        yield ends.over()
    yield agent.turn(200)
    return {"end": ends.how["end"], "run": run}


def resume_training(agent: Agent) -> Deed:
    yield from go(agent, "training")
    if not agent.is_there("training.resume"):
        return {"end": "nothing to resume"}
    with watching(agent, "train") as ends:
        yield from agent.click("training.resume")
        yield ends.begun()
        yield ends.over()
    yield agent.turn(200)
    return {"end": ends.how["end"]}


def delete_runs(agent: Agent, keep: int) -> Deed:
    """Delete the oldest runs, as the screen does once it was agreed to."""
    yield from go(agent, "training")
    screen: Any = agent.window.screen_for("training")
    gone = 0
    for run in screen._runs()[keep:]:
        if screen._is_live(run):
            continue
        agent.later(lambda run=run: screen._delete(run))  # type: ignore[misc]
        yield from dialog(agent)
        yield from agent.click("dialog.accept")
        yield no_dialog()
        yield agent.turn(60)
        gone += 1
    return gone


def trial(agent: Agent, dataset: str, limit: int) -> Deed:
    """Compare the offered ways on some questions."""
    yield from go(agent, "evaluation")
    yield agent.turn(200)
    if agent.is_there("evaluation.new"):
        yield from agent.click("evaluation.new")
        yield agent.turn(200)
    if not agent.is_there("evaluation.compare"):
        return {"end": "not ready"}
    agent.hands.choose("evaluation.dataset", lambda words, _: words == dataset)
    agent.hands.choose("evaluation.limit", lambda _, amount: amount == ("limit", limit))
    yield agent.turn(200)
    if not agent.is_there("evaluation.compare"):
        return {"end": "not ready"}
    with watching(agent, "trial") as ends:
        yield from agent.click("evaluation.compare")
        yield ends.begun()
        yield ends.over()
    yield agent.turn(200)
    return {"end": ends.how["end"], "why": ends.how.get("why", "")}


# -- the server --------------------------------------------------------------------------------------------


def serve(agent: Agent, on: bool) -> Deed:
    """Switch the local server on or off; its address and key."""
    yield from go(agent, "settings")
    serving = agent.context.serving
    yield Until(lambda: not serving.is_busy, "the switch can be pressed")
    if serving.is_on != on:
        yield from agent.click("settings.server.switch")
        yield Until(
            lambda: serving.is_on == on and not serving.is_busy, f"the server is {'on' if on else 'off'}"
        )
    if not on:
        return None
    from core.server.local_server import load_key

    return {"url": serving.url, "key": load_key()}


DEEDS: dict[str, Callable[..., Deed]] = {
    made.__name__: made
    for made in (
        sample, open_project, visit, settle, stale, resume_offered, look_at_jobs, reorder, choose_setting,
        look_at_dialog, import_file, set_cell, delete_rows, add_row, press_on_row, step, replace, filter_rows,
        sort_rows, export, index, add_document, remove_document, search, ask, ask_again, edit_question,
        switch_conversation, delete_conversation, judge, train, resume_training, delete_runs, trial, serve,
    )
}  # fmt: skip
