"""A whole job with the keyboard alone: from the sample to an answer with its source, no mouse, no look inside.

Every key press is written down with what had the focus then. The same by hand:
``python -m tests.accessibility --record FILE``.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from desktop.tour.tour import ANSWERS
from tests.accessibility.bus import Node
from tests.accessibility.program import SCREENS, Program, Stuck
from tests.accessibility.rules import CELLS

FAR = 90
"""Presses of Tab after which a control is held to be out of reach."""
NOTHING = "–"
"""In place of keys, where what was awaited came and took the focus by itself."""
TOLD = {"checked", "expanded", "selected", "enabled"}
"""States that are written down."""
LONG = 900.0
"""Seconds a job of the program may take on a busy machine."""


@dataclass(frozen=True)
class Pressed:
    """A key, or words typed; then the control with the focus: its name, its role, its states."""

    step: str
    keys: str
    name: str
    role: str
    states: tuple[str, ...]


@dataclass
class Record:
    """All presses in their order, what a screen reader was to say of itself, and how long each step took."""

    presses: list[Pressed] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    def figures(self) -> str:
        """What it came to, in a line."""
        letters = sum(len(one.keys) - 2 for one in self.presses if one.keys.startswith("“"))
        keys = sum(len(one.keys.split()) for one in self.presses if one.keys[0] not in f"“{NOTHING}")
        return (
            f"{len(self.seconds)} steps, {keys} key presses and {letters} letters typed, "
            f"{sum(self.seconds.values()):.0f} s"
        )

    def save(self, file: Path) -> None:
        """As JSON, or as tables where the file's name ends in .md."""
        if file.suffix != ".md":
            file.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1), encoding="utf-8")
            return
        lines = ["# A whole job by keys alone", "", self.figures(), "", "| Step | Seconds |", "|---|---|"]
        lines += [f"| {step} | {seconds:.0f} |" for step, seconds in self.seconds.items()]
        lines += ["", "| Step | Keys | Focus afterwards | Role | States |", "|---|---|---|---|---|"]
        for one in self.presses:
            cells = (one.step, one.keys, one.name, one.role, ", ".join(one.states))
            lines.append("| " + " | ".join(_in_a_cell(cell) for cell in cells) + " |")
        lines += ["", "What a screen reader was told besides:", ""]
        lines += [f"- {' '.join(words.split())}" for words in self.said]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")


class KeyboardJob:
    """Steps are methods; each leaves the program ready for the next. Raises `Stuck` where keys do not lead on."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.record = Record()
        self._step = ""

    def short(self) -> list[Callable[[], None]]:
        """What needs no model."""
        return [self.try_the_sample, self.decide, self.edit_a_cell, self.import_rows]

    def whole(self) -> list[Callable[[], None]]:
        return [
            self.try_the_sample,
            self.decide,
            self.index_and_search,
            self.edit_a_cell,
            self.import_rows,
            self.train,
            self.evaluate,
            self.ask,
        ]

    def take(self, steps: Sequence[Callable[[], None]]) -> Record:
        """Take these steps."""
        for step in steps:
            self._step = step.__name__.replace("_", " ")
            start = time.monotonic()
            try:
                step()
            finally:
                self.record.seconds[self._step] = round(time.monotonic() - start, 1)
                self.record.said = list(self.program.said)
        return self.record

    # -- steps ----------------------------------------------------------------------------------------------

    def try_the_sample(self) -> None:
        self.use("start.sample")
        self.program.find("start.checklist", 60)

    def decide(self) -> None:
        self.go("advice")
        for answer in ANSWERS:
            self.use(f"advice.{answer}")
            self.use("advice.next")
        self.program.find("advice.outcome", 60)

    def index_and_search(self) -> None:
        self.go("knowledge")
        self.use("knowledge.index")
        self.until_done()
        self.reach("knowledge.search_box")
        self.type("How many days of paid leave are there?")
        self.press("Return")
        self.program.find("knowledge.result_1", LONG)

    def edit_a_cell(self) -> None:
        """A cell's new text is kept, and undone."""
        self.go("datasets")
        self.reach("datasets.table")
        before = self.first_cell()
        self.press("ctrl+Home")
        self.press("F2")
        self.program.wait(lambda: _role(self.program.focus()) == "text", "the cell can be written in", 15)
        self.press("ctrl+a")
        self.type("Who founded the firm?")
        self.press("Return")
        self.program.wait(
            lambda: self.first_cell() == "Who founded the firm?", "the cell has its new text", 15
        )
        self.press("ctrl+z")
        self.program.wait(lambda: self.first_cell() == before, "it has its former text again", 15)

    def import_rows(self) -> None:
        """A file is named by its path, looked at, and brought in."""
        self.go("datasets")
        self.press("ctrl+i")
        self.name_a_file()
        self.program.find("datasets.import.dialog", 30)
        self.program.wait(
            lambda: "enabled" in self.program.find("dialog.accept").states, "the file has been read", 60
        )
        self.use("dialog.accept")
        self.program.wait(
            lambda: "more.csv" in self.program.find("datasets.undo").name,
            "the rows are there, and can be undone",
            60,
        )

    def train(self) -> None:
        """One pass over the rows that were brought in."""
        self.go("training")
        self.reach("training.form.epochs")
        self.press("ctrl+a")
        self.type("1")
        self.use("training.start", 60)
        self.until_done()

    def evaluate(self) -> None:
        self.go("evaluation")
        self.reach("evaluation.compare", 60)
        self.press("space")
        self.until_done()

    def ask(self) -> None:
        """An answer is read out, and its source opened."""
        self.go("chat")
        self.reach("chat.composer")
        self.type("How many days of paid leave are there?")
        before = len(self.program.said)
        self.press("Return")
        self.program.wait(
            lambda: any(words.startswith("The answer: ") for words in self.program.said[before:]),
            "the answer is read out",
            LONG,
        )
        self.use("chat.citation.1")
        self.program.find("passage", 60)
        self.press("Escape")
        self.program.wait(lambda: self.program.there("passage") is None, "the document has gone", 15)

    # -- how ------------------------------------------------------------------------------------------------

    def go(self, screen: str) -> None:
        self.program.go(screen)
        self._note(f"ctrl+{SCREENS[screen]}", self.program.focus())
        self.program.settled(60)

    def use(self, control: str, patience: float = 15) -> None:
        """Go to a control with Tab and press it with the space bar."""
        self.reach(control, patience)
        self.press("space")

    def reach(self, control: str, patience: float = 15) -> None:
        """Press Tab until the control has the focus, once it can be used; an arrow, where one of several holds."""
        program = self.program
        program.wait(
            lambda: "enabled" in program.find(control, patience).states, f"“{control}” can be used", patience
        )
        found = program.find(control)
        wanted, beside = found.place, program.bus.parent(found)
        for _ in range(FAR):
            held = program.focus()
            if held is not None and held.place == wanted:
                if self.record.presses and self.record.presses[-1].name != self._named(held):
                    self._note(NOTHING, held)
                return
            if held is not None and held.role in CELLS and program.bus.parent(held) == wanted:
                return
            several = found.role == "radio button" and _role(held) == "radio button"
            if several and held is not None and program.bus.parent(held) == beside:
                arrow = "Right" if found.box[1] == held.box[1] else "Down"
                self._note(arrow, program.step(arrow))
            else:
                self._note("Tab", program.step("Tab"))
        raise Stuck(f"{FAR} presses of Tab do not lead to “{control}”")

    def press(self, *keys: str) -> None:
        self.program.press(*keys)
        self.program.listen(0.1)
        self._note(" ".join(keys), self.program.focus())

    def name_a_file(self) -> None:
        """In the dialog that asks for one: rows in a table."""
        file = self.program.desk.folder / "more.csv"
        file.write_text("question,answer\nWhat is the lamp made of?,Brass.\nWho lights it?,The keeper.\n")
        self.program.wait(lambda: _role(self.program.focus()) == "text", "a file can be named", 30)
        self.type(str(file))
        self.press("Return")

    def type(self, words: str) -> None:
        self.program.type(words)
        self._note(f"“{words}”", self.program.focus())

    def until_done(self) -> None:
        """Until a screen reader is told that a job is done."""
        known = len(self.program.said)
        self.program.wait(
            lambda: any(words.endswith("is done.") for words in self.program.said[known:]),
            "the job is done",
            LONG,
        )

    def first_cell(self) -> str:
        table = self.program.find("datasets.table")
        return next((cell.name for cell in table.children if cell.role == "cell" and len(cell.name) > 4), "")

    def _note(self, keys: str, node: Node | None) -> None:
        states = tuple(sorted((node.states if node else frozenset()) & TOLD))
        name = self._named(node) if node else ""
        self.record.presses.append(Pressed(self._step, keys, name, _role(node), states))

    def _named(self, node: Node) -> str:
        """As it is read out: of a box of choices first what it is for, which its label tells."""
        if node.role != "combo box":
            return node.name
        labels = [Node(place) for place in self.program.bus.labels(node)]
        self.program.bus.look(labels)
        return ": ".join([*(label.name for label in labels), node.name])


def _in_a_cell(words: str) -> str:
    """Words for a table in Markdown."""
    return " ".join(words.split()).replace("|", "\\|")


def _role(node: Node | None) -> str:
    return node.role if node else ""
