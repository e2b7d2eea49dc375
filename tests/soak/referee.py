"""Has random things done in one house, kills at random, and holds what is there against what must be.

The order of what is wanted follows from the seed alone; when exactly a kill strikes does not. Does not know how a
deed is done.
"""

from __future__ import annotations

import json
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from core.datasets.edits import (
    Cell,
    DeleteRows,
    InsertRows,
    Many,
    PlaceRows,
    SetCell,
    SetCells,
    SetSplit,
    SetStar,
)
from core.datasets.rows import NewRow, Row
from core.project import Project
from tests.core.datasets.plain_rows import Step
from tests.soak.book import Journal, Rows, Talks
from tests.soak.deeds import DIALOGS
from tests.soak.house import Gone, House

DATASET = "soak"
MOST_ROWS, MOST_TALKS, MOST_RUNS = 80, 12, 4
"""What is there is kept to this, so that growth is the program's own."""
PATIENCE = 45.0
"""Seconds in which a process must be gone after the one that it works for."""
SCREENS = (
    "start", "advice", "knowledge", "datasets", "training", "evaluation", "chat", "export", "models", "hardware",
    "settings",
)  # fmt: skip
SCALES = (90, 100, 110, 125)
LANGUAGES = ("en", "hi", "pa", "ur", "kn", "zh")
WORDS = ("the", "mill", "opens", "at", "seven", "rows", "leave", "crane", "who", "asks", "twice", "quietly")
OTHERS = ("नमस्ते दुनिया", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "یہ ایک سطر ہے", "ನಮಸ್ಕಾರ", "你好，世界")
QUESTIONS = (
    "How many days of paid leave do I have?",
    "Who founded the firm?",
    "What do I do when the alarm rings?",
    "Which football club does the emperor of Mars support?",
    "When is the canteen open?",
)


class Referee:
    """`gentle`: the window and its warm child are left alive; only jobs die."""

    def __init__(self, house: House, seed: int, *, gentle: bool) -> None:
        self.house = house
        self.gentle = gentle
        self.dice = random.Random(seed)
        self.journal = Journal(house.folder / "journal.jsonl")
        self.done: Counter[str] = Counter()
        self.killed: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.said: Counter[str] = Counter()
        self.longest_block = 0.0
        self.blocks: list[tuple[float, str]] = []
        self.edits = 0
        self.messages = 0
        self.jobs = 0
        self.widgets: list[tuple[float, int]] = []
        self.ready = 0.0
        """Minutes until all was there that is made once."""
        self._began = time.monotonic()
        self._read_to: dict[Path, int] = {}
        self._strays: dict[int, float] = {}
        self._number = 0
        self._main = self._other = ""
        self._documents: list[str] = []
        self._rows: Rows | None = None
        self._talks = Talks(Path())

    # -- the whole -------------------------------------------------------------------------------------------

    def soak(self, seconds: float, stopped: Callable[[], bool] = lambda: False) -> None:
        """Do random things for so long, once the house is furnished; then end."""
        self.furnish()
        if self.gentle:
            self._get_to_know()
        self.ready = (time.monotonic() - self._began) / 60
        end = time.monotonic() + seconds
        while time.monotonic() < end and not stopped():
            self.act()
        self.end()

    def end(self) -> None:
        """Leave as a person would, and look at what is there then."""
        self._order("settle")
        self._check("at the end")
        for item in self._order("stale") or ():
            self._fault(f"held, and deleted long ago: {item}")
        status = self.house.leave()
        if status != 0:
            self._fault(f"the window left with status {status}")
        self._await_no_orphans("after the end")
        self._check_rows("after the end")
        self._read_logs()
        self.journal.close()

    def act(self) -> None:
        """One random thing, and a look at what there is after it."""
        kinds = [*self._deeds(), *(self._kills())]
        weights = [weight for weight, _ in kinds]
        self.carry_out(self.dice.choices([act for _, act in kinds], weights)[0])

    def carry_out(self, what: Callable[[], None]) -> None:
        """Do this, and look at what there is after it."""
        try:
            what()
        except Gone as gone:
            self._fault(f"the window died: {gone}")
            self._restart("a window that died")
        except TimeoutError as error:
            self._fault(f"the window hangs: {error}")
            self.house.kill()
            self._restart("a window that hung")
        self._check(what.__name__)

    def _deeds(self) -> list[tuple[int, Callable[[], None]]]:
        return [
            (10, self.set_cell), (4, self.add_row), (4, self.delete_rows), (5, self.press_on_row), (5, self.undo),
            (3, self.redo), (3, self.replace), (3, self.filter), (2, self.sort), (2, self.import_file),
            (2, self.export), (2, self.index), (2, self.add_document), (1, self.remove_document), (5, self.search),
            (9, self.ask), (3, self.ask_and_stop), (2, self.ask_again), (3, self.edit_question),
            (4, self.switch_conversation), (2, self.judge), (3, self.train), (1, self.resume_training),
            (1, self.trial), (6, self.visit), (2, self.language), (3, self.look), (6, self.dialog),
            (2, self.other_project), (1, self.serve), (2, self.look_at_jobs),
        ]  # fmt: skip

    def _kills(self) -> list[tuple[int, Callable[[], None]]]:
        kills = [(2, self.kill_job), (2, self.pause_child)]
        return kills if self.gentle else [*kills, (3, self.kill_warm), (8, self.kill_window)]

    def furnish(self, *, indexed: bool = True) -> None:
        """A sample project with a dataset of our own, and a second project."""
        self.house.start()
        self._other = self._order("sample")
        self._main = self._order("sample")
        rows = [
            {"question": f"Question {at} about {self._words()}?", "answer": f"w{at:04x} {self._words()}"}
            for at in range(40)
        ]
        path = self._order("import_file", file=self._file(rows, DATASET))
        self._rows = Rows(Path(path))
        self._talks = Talks(Project.open(Path(self._main)).chats_dir)
        if wrong := self._rows.difference():
            self._fault(f"as imported: {wrong}")
        if indexed:
            self._order("index")

    def _get_to_know(self) -> None:
        """Everything once that is made when it is first wanted and kept, also letters of other scripts and sizes: to
        have it is no growth."""
        for language in (*LANGUAGES[1:], "en"):
            self._order("choose_setting", field="language", value=language)
            self._order("visit", keys=list(SCREENS))
        for theme in ("dark", "light"):
            self._order("choose_setting", field="theme", value=theme)
            self._order("visit", keys=list(SCREENS))
        for scale in (*SCALES, 100):
            self._order("choose_setting", field="text_scale", value=scale)
            self._order("visit", keys=list(SCREENS))
        for which in DIALOGS:
            self._order("look_at_dialog", which=which)
        self._order("ask", words=QUESTIONS[0], engine="model", new=True)
        self._order("train", dataset=DATASET, epochs=1, after="wait")
        self._order("visit", keys=list(SCREENS))

    # -- orders ----------------------------------------------------------------------------------------------

    def _order(self, do: str, **arguments: Any) -> Any:
        """Have something done; its result. A deed that could not be done is a fault."""
        self.journal.note("order", do=do, arguments=arguments)
        self.house.send(do, **arguments)
        return self._take(do, self.house.reply())

    def _take(self, do: str, reply: dict[str, Any]) -> Any:
        self.journal.note("reply", **reply)
        self.done[do] += 1
        self.blocks.append((reply["block_ms"], do))
        self.longest_block = max(self.longest_block, reply["block_ms"])
        self.widgets.append(((time.monotonic() - self._began) / 60, reply["widgets"]))
        if not reply["ok"]:
            self._fault(f"{do}: {reply['error']}")
        for bug in reply["bugs"]:
            self._fault(f"{do}: a bug was shown: {bug}")
        for job in reply["ended_twice"]:
            self._fault(f"{do}: the job {job} ended twice")
        self.said.update(one.splitlines()[0][:120] for one in reply["said"])
        return reply["result"]

    def _edit(self, do: str, steps: list[Step], **arguments: Any) -> None:
        """Have an edit made, which must have these effects."""
        assert self._rows is not None
        if self._order_ok(do, name=DATASET, **arguments):
            self._rows.take(steps)
            self.edits += len(steps)
        elif wrong := self._rows.take_some(steps):
            self._fault(wrong)

    def _order_ok(self, do: str, **arguments: Any) -> bool:
        before = len(self.wrong)
        self._order(do, **arguments)
        return len(self.wrong) == before

    # -- rows ------------------------------------------------------------------------------------------------

    @property
    def _there(self) -> list[Row]:
        assert self._rows is not None
        return self._rows.plain.rows

    def _a_row(self) -> Row:
        return self.dice.choice(self._there)

    def set_cell(self) -> None:
        do, steps, arguments = self._cell_edit()
        self._edit(do, steps, **arguments)

    def _cell_edit(self) -> tuple[str, list[Step], dict[str, Any]]:
        row, column = self._a_row(), self.dice.choice(["question", "answer"])
        words = self._new_words()
        return (
            "set_cell",
            [SetCell(row.id, column, words)],
            {"row": row.id, "column": column, "words": words},
        )

    def add_row(self) -> None:
        do, steps, arguments = self._row_added()
        self._edit(do, steps, **arguments)

    def _row_added(self) -> tuple[str, list[Step], dict[str, Any]]:
        assert self._rows is not None
        row, words = self._a_row(), self._new_words()
        new = self._rows.plain.next_row
        made = NewRow({"question": "", "answer": ""}, None, row.split)
        steps: list[Step] = [InsertRows([made], row.id), SetCell(new, "question", words)]
        return "add_row", steps, {"row": row.id, "column": "question", "words": words}

    def delete_rows(self) -> None:
        do, steps, arguments = self._rows_deleted()
        self._edit(do, steps, **arguments)

    def _rows_deleted(self) -> tuple[str, list[Step], dict[str, Any]]:
        rows = self._there
        n = self.dice.randint(1, 4) if len(rows) < MOST_ROWS else len(rows) // 2
        n = min(n, max(1, len(rows) - 10))
        at = self.dice.randrange(len(rows) - n + 1)
        gone = rows[at : at + n]
        return (
            "delete_rows",
            [DeleteRows.of([row.id for row in gone])],
            {"row": gone[0].id, "to": gone[-1].id},
        )

    def press_on_row(self) -> None:
        do, steps, arguments = self._row_pressed()
        self._edit(do, steps, **arguments)

    def _row_pressed(self) -> tuple[str, list[Step], dict[str, Any]]:
        rows = self._there
        at = self.dice.randrange(1, len(rows) - 1)
        row = rows[at]
        how = self.dice.choice(["duplicate", "star", "up", "down", "train", "validation", "test"])
        made: Step
        match how:
            case "duplicate":
                made = InsertRows([NewRow(row.fields, row.source, row.split, row.marks)], row.id)
            case "star":
                made = SetStar.of([row.id], not row.marks.starred)
            case "up":
                made = PlaceRows.move([row.id], rows[at - 2].id if at > 1 else 0)
            case "down":
                made = PlaceRows.move([row.id], rows[at + 1].id)
            case _:
                made = SetSplit.of([row.id], how)  # type: ignore[arg-type]
        return "press_on_row", [made], {"row": row.id, "how": how}

    def undo(self) -> None:
        assert self._rows is not None
        if self._rows.plain.past:
            self._edit("step", ["undo"], which="undo")

    def redo(self) -> None:
        assert self._rows is not None
        if self._rows.plain.future:
            self._edit("step", ["redo"], which="redo")

    def replace(self) -> None:
        """A word that occurs, by another, in all rows at once."""
        words = [word for row in self._there for word in str(row.fields.get("answer", "")).split()]
        find = self.dice.choice([word for word in words if word.isascii() and word.isalnum()] or [""])
        by = f"r{self.dice.randrange(16**5):05x}"
        edits: list[SetCells] = []
        for column in ("question", "answer"):
            cells = []
            for row in self._there:
                before = str(row.fields.get(column, ""))
                after = _replaced(before, find, by)
                if after != before:
                    cells.append(Cell(row.id, after))
            if cells:
                edits.append(SetCells(column, cells))
        if find and edits:
            self._edit("replace", [Many(list(edits))], find=find, by=by)

    def filter(self) -> None:
        word = str(self._a_row().fields.get("answer", "")).split(" ")[0]
        if not (word.isascii() and word.isalnum()):
            return
        found = self._order("filter_rows", name=DATASET, words=word)
        wanted = [row.id for row in self._there if word.lower() in _words(row)]
        if found is not None and not set(wanted) <= set(found):
            self._fault(f"the filter “{word}” shows {found}, and not all of {wanted}")

    def sort(self) -> None:
        orders = self._order("sort_rows", name=DATASET, column="question")
        ids = [row.id for row in self._there]
        if orders is not None and (orders[2] != ids or sorted(orders[0]) != sorted(ids)):
            self._fault(f"sorted: {orders} instead of {ids} at the end")

    def import_file(self) -> None:
        assert self._rows is not None
        if len(self._there) > MOST_ROWS:
            return
        fields = [{"question": self._new_words(), "answer": self._new_words()} for _ in range(3)]
        self._order("import_file", file=self._file(fields), into=DATASET)
        if wrong := self._rows.imported(fields):
            self._fault(wrong)
        self.edits += 1

    def export(self) -> None:
        file = self.house.files / "out.jsonl"
        file.unlink(missing_ok=True)
        how = self._order("export", name=DATASET, file=str(file))
        if how and how["end"] == "finished":
            there = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
            wanted = [row.fields for row in self._there if row.marks.status == "accepted"]
            kept = [{name: row[name] for name in ("question", "answer") if name in row} for row in there]
            if kept != wanted:
                self._fault(f"exported {len(there)} rows that are not the {len(wanted)} wanted")

    # -- documents, chat, jobs ---------------------------------------------------------------------------------

    def index(self) -> None:
        self._ended(self._order("index"), "index")

    def add_document(self) -> None:
        if len(self._documents) > 3:
            self.remove_document()
            return
        self._number += 1
        name = f"note-{self._number}.md"
        file = self.house.files / name
        file.write_text(f"# Note {self._number}\n\n{self._words(40)}.\n", encoding="utf-8")
        self._ended(self._order("add_document", file=str(file)), "add_document")
        self._documents.append(name)

    def remove_document(self) -> None:
        if self._documents:
            name = self._documents.pop(0)
            self._ended(self._order("remove_document", name=name), "remove_document")

    def search(self) -> None:
        self._ended(self._order("search", words=self.dice.choice(QUESTIONS)), "search")

    def ask(self) -> None:
        self._asked(self._order("ask", **self._question()))
        self._tidy_talks()

    def ask_and_stop(self) -> None:
        arguments = self._question() | {"stop_after": self.dice.randint(0, 600)}
        self._asked(self._order("ask", **arguments))

    def ask_again(self) -> None:
        self._asked(self._order("ask_again"))

    def edit_question(self) -> None:
        self._asked(self._order("edit_question", words=f"{self.dice.choice(QUESTIONS)} {self._words(2)}"))

    def switch_conversation(self) -> None:
        shown = self._order("switch_conversation", by=self.dice.choice([-1, 1]))
        if shown and shown["conversation"] in self._talks.known:
            there = self._talks.there(shown["conversation"])
            lost = [message for message, _ in shown["messages"] if message not in there]
            if lost and not self.killed:
                self._fault(f"shown, and not on disk: {lost}")

    def judge(self) -> None:
        self._order("judge", up=self.dice.random() < 0.5)

    def train(self) -> None:
        after = self.dice.choice(["wait", "pause", "finish", "go on"])
        self._ended(
            self._order("train", dataset=DATASET, epochs=self.dice.randint(1, 2), after=after), "train"
        )
        if self.dice.random() < 0.5:
            self._order("delete_runs", keep=MOST_RUNS)

    def resume_training(self) -> None:
        self._ended(self._order("resume_training"), "train")

    def trial(self) -> None:
        self._ended(self._order("trial", dataset=DATASET, limit=20), "trial")

    def _question(self) -> dict[str, Any]:
        engine = "quotes" if self.dice.random() < 0.6 else "model"
        words = f"{self.dice.choice(QUESTIONS)} {self._words(2)}"
        return {"words": words, "engine": engine, "new": self.dice.random() < 0.3}

    def _asked(self, how: dict[str, Any] | None) -> None:
        """Take note of what was said. What was answered must be on disk, word for word."""
        if how is None or "conversation" not in how:
            return
        self.jobs += 1
        talk = how["conversation"]
        if how["end"] == "finished" and how["asked"] is None:
            self._fault(f"the question is not shown any more once it was answered: {how}")
        elif how["end"] == "finished":
            self._talks.acknowledge(talk, how["asked"]["id"], how["asked"]["text"])
            self._talks.acknowledge(talk, how["result"]["id"], how["result"]["text"])
            self.messages += 2
        if wrong := self._talks.difference():
            self._fault(f"chat: {wrong}")
        self._talks.see()

    def _tidy_talks(self) -> None:
        if len(self._talks.known) > MOST_TALKS:
            oldest = next(iter(self._talks.known))
            if self._order_ok("delete_conversation", conversation=oldest):
                self._talks.forget(oldest)

    def _ended(self, how: dict[str, Any] | None, task: str) -> None:
        if how is not None:
            self.jobs += 1
            self.done[f"{task}: {how['end']}"] += 1

    # -- the window --------------------------------------------------------------------------------------------

    def visit(self) -> None:
        self._order("visit", keys=self.dice.sample(SCREENS, 4))

    def language(self) -> None:
        self._order("choose_setting", field="language", value=self.dice.choice(LANGUAGES))

    def look(self) -> None:
        if self.dice.random() < 0.7:
            self._order("choose_setting", field="theme", value=self.dice.choice(["light", "dark"]))
        else:
            self._order("choose_setting", field="text_scale", value=self.dice.choice(SCALES))

    def dialog(self) -> None:
        self._order("look_at_dialog", which=self.dice.choice(DIALOGS))

    def look_at_jobs(self) -> None:
        self._order("look_at_jobs")
        self._order("reorder")

    def other_project(self) -> None:
        self._order("open_project", folder=self._other)
        self._order("visit", keys=self.dice.sample(SCREENS, 3))
        self._order("open_project", folder=self._main)

    def serve(self) -> None:
        """The local server on, asked by a client of OpenAI's, and off."""
        from openai import APIError, OpenAI

        found = self._order("serve", on=True)
        if found:
            base = (
                found["url"] if found["url"].rstrip("/").endswith("/v1") else found["url"].rstrip("/") + "/v1"
            )
            client = OpenAI(base_url=base, api_key=found["key"], timeout=300, max_retries=0)
            try:
                models = [one.id for one in client.models.list().data]
                reply = client.chat.completions.create(
                    model=models[0], messages=[{"role": "user", "content": QUESTIONS[0]}], max_tokens=12
                )
                self.done["request answered" if reply.choices else "request not answered"] += 1
            except APIError as error:
                self._fault(f"the server: {type(error).__name__}: {error}")
            finally:
                client.close()
        self._order("serve", on=False)

    # -- kills -------------------------------------------------------------------------------------------------

    def kill_job(self) -> None:
        """A training's process dies in the midst of it."""
        self._order("train", dataset=DATASET, epochs=2, after="go on")
        self._strike(warm=False)
        self._order("settle")

    def kill_warm(self) -> None:
        """What answers dies while it answers, or before."""
        self.journal.note("order", do="ask, and kill who answers")
        self.house.send("ask", **self._question())
        self._strike(warm=True)
        self._asked(self._take("ask", self.house.reply()))

    def pause_child(self) -> None:
        """A child is stopped for a while, as by a machine that is out of breath."""
        children = self.house.children()
        if not children:
            return
        child = self.dice.choice(children)
        with suppress(psutil.Error):
            child.suspend()
            self.killed["suspended"] += 1
            try:
                self._order("visit", keys=self.dice.sample(SCREENS, 2))
                time.sleep(self.dice.uniform(0.2, 1.5))
            finally:
                child.resume()

    def _strike(self, *, warm: bool) -> None:
        """Kill a child of that kind at some moment soon; nothing if there is none."""
        deadline = time.monotonic() + 20
        while not (children := self.house.children(warm=warm)) and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(self.dice.uniform(0, 2.0))
        with suppress(psutil.Error, IndexError):
            children[0].send_signal(signal.SIGKILL)
            self.killed["warm child" if warm else "job child"] += 1

    def kill_window(self) -> None:
        """The window itself dies in the midst of something, and is started again."""
        assert self._rows is not None
        steps: list[Step] = []
        match self.dice.choice(["edit", "edit", "edit", "ask", "index", "train", "visit", "nothing"]):
            case "edit":
                make = self.dice.choice(
                    [self._cell_edit, self._row_added, self._rows_deleted, self._row_pressed]
                )
                do, steps, arguments = make()
                arguments |= {"name": DATASET}
            case "ask":
                do, arguments = "ask", self._question()
            case "train":
                do, arguments = "train", {"dataset": DATASET, "epochs": 1, "after": "wait"}
            case "visit":
                do, arguments = "visit", {"keys": self.dice.sample(SCREENS, 5)}
            case "index":
                do, arguments = "index", {}
            case _:
                do, arguments = "settle", {}
        self.journal.note("order", do=do, arguments=arguments, kill=True)
        self.house.send(do, **arguments)
        moment = self.dice.uniform(0, 1.5) if do != "train" else self.dice.uniform(0, 6)
        replied: dict[str, Any] | None = None
        with suppress(TimeoutError):
            replied = self.house.reply(moment)
        self.house.kill()
        self.killed["window"] += 1
        self.journal.note("kill", killed="window", replied=replied is not None)
        if replied is not None:
            self._take(do, replied)
        if replied is not None and replied["ok"] and steps:
            self._rows.take(steps)
            self.edits += len(steps)
        self._await_no_orphans("after the window was killed")
        if wrong := self._rows.take_some([] if replied is not None else steps):
            self._fault(wrong)
        if wrong := self._talks.difference():
            self._fault(f"chat after a kill: {wrong}")
        self._restart("a kill")

    def _restart(self, after: str) -> None:
        with suppress(AssertionError, OSError):
            if self.house.window is not None:
                self.house.kill()
        self._await_no_orphans(f"after {after}")
        try:
            self.house.start()
        except (Gone, TimeoutError) as error:
            self._fault(f"no start after {after}: {error}")
            raise RuntimeError("the program cannot be started any more") from error
        self._order("resume_offered")
        self._order("open_project", folder=self._main)

    # -- what must be so ---------------------------------------------------------------------------------------

    def _check(self, after: str) -> None:
        self._check_rows(after)
        if wrong := self._talks.difference():
            self._fault(f"{after}: chat: {wrong}")
        self._read_logs()
        now = time.monotonic()
        there = {stray.pid: stray for stray in self.house.orphans()}
        self._strays = {pid: self._strays.get(pid, now) for pid in there}
        for pid, since in self._strays.items():
            if now - since > PATIENCE:
                with suppress(psutil.Error):
                    self._fault(f"{after}: an orphan: {' '.join(there[pid].cmdline())[-200:]}")
                    there[pid].kill()

    def _check_rows(self, after: str) -> None:
        if self._rows is not None and (wrong := self._rows.difference()):
            self._fault(f"{after}: rows: {wrong}")
            self._rows = Rows(self._rows.path)  # once is enough

    def _await_no_orphans(self, when: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while (left := self.house.orphans()) and time.monotonic() < deadline:
            psutil.wait_procs(left, 1)
        for stray in left:
            with suppress(psutil.Error):
                self._fault(f"{when}: an orphan: {' '.join(stray.cmdline())[-200:]}")
                stray.kill()

    def _read_logs(self) -> None:
        """What was written since the last look: no traceback may be among it; Qt's warnings are counted."""
        files = [
            self.house.errors,
            *(self.house.home / "logs").glob("*.log"),
            *self.house.home.glob("jobs/*/log.txt"),
        ]
        for file in files:
            with suppress(OSError):
                text = file.read_text(encoding="utf-8", errors="replace")
                start = self._read_to.get(file, 0)
                new = text[start if start <= len(text) else 0 :]
                self._read_to[file] = len(text)
                if "Traceback (most recent call last)" in new:
                    begin = new.index("Traceback (most recent call last)")
                    self._fault(f"{file.name}: {new[begin : begin + 3000]}")
                for line in new.splitlines():
                    if file.name == "window.log" and line[9:].startswith(("Warning:", "Critical:", "Fatal:")):
                        self.said[f"Qt: {line[9:][:120]}"] += 1

    def _fault(self, what: str) -> None:
        self.wrong.append(what)
        self.journal.note("wrong", wrong=what)
        print(f"{self.house.folder.name}: WRONG: {what}", flush=True)

    # -- words -------------------------------------------------------------------------------------------------

    def _words(self, n: int = 5) -> str:
        return " ".join(self.dice.choice(WORDS) for _ in range(n))

    def _new_words(self) -> str:
        token = f"w{self.dice.randrange(16**5):05x}"
        other = f" {self.dice.choice(OTHERS)}" if self.dice.random() < 0.15 else ""
        return f"{token} {self._words(self.dice.randint(1, 6))}{other}"

    def _file(self, rows: list[dict[str, Any]], name: str = "") -> str:
        self._number += 1
        file = self.house.files / f"{name or f'more-{self._number}'}.jsonl"
        file.write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows), encoding="utf-8")
        return str(file)


def _replaced(words: str, find: str, by: str) -> str:
    """What the dialog does without its options: letters match in either case, also inside of words."""
    at, made = 0, []
    low, sought = words.lower(), find.lower()
    while (found := low.find(sought, at)) >= 0:
        made += [words[at:found], by]
        at = found + len(find)
    return "".join([*made, words[at:]])


def _words(row: Row) -> set[str]:
    return {word.lower() for value in row.fields.values() for word in str(value).replace("?", " ").split()}
