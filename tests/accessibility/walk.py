"""A walk through all screens and dialogs: what is named, what Tab comes to, and in which order.

The same by hand, with a line for each place: ``python -m tests.accessibility --walk FILE``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.accessibility.job import KeyboardJob
from tests.accessibility.order import order_faults, round_trip, unreached
from tests.accessibility.program import SCREENS, Program
from tests.accessibility.rules import CELLS, CONTROLS, faults, where


@dataclass(frozen=True)
class Seen:
    """A place: how many controls it shows, how many Tab stops at, and a line for each thing that is wrong."""

    place: str
    controls: int
    stops: int
    faults: tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """How keys lead from a screen to a dialog: a key of its own, or a control that is pressed."""

    dialog: str
    screen: str
    key: str = ""
    through: tuple[str, ...] = ()


DIALOGS = (
    Way("start.new_dialog", "start", key="ctrl+n"),
    Way("knowledge.options.dialog", "knowledge", through=("knowledge.options",)),
    Way("knowledge.watching", "knowledge", through=("knowledge.watched",)),
    Way("datasets.import.dialog", "datasets", key="ctrl+i"),
    Way("datasets.export.dialog", "datasets", key="ctrl+e"),
    Way("datasets.split.dialog", "datasets", through=("datasets.split",)),
    Way("datasets.grow.dialog", "datasets", through=("datasets.grow",)),
    Way("licences", "settings", through=("settings.licences",)),
    Way("shortcuts", "settings", key="ctrl+slash"),
    Way("report.dialog", "evaluation", through=("evaluation.view.result", "evaluation.report")),
    Way("diagnostics", "hardware", through=("hardware.copy",)),
    Way("guide.page", "knowledge", key="F1"),
)
CHOICES = (("training", ("training.new", "training.model")), ("chat", ("chat.answerer",)))
"""Each screen on which a model is chosen, and what is pressed to open the list of them."""


class Walk:
    """Goes through the program that is given; `home` has been prepared, so that every screen shows what it can."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._job = KeyboardJob(program)

    def screens(self) -> Iterator[Seen]:
        for screen in SCREENS:
            self.program.go(screen)
            yield self.look(screen)

    def dialogs(self, ways: Sequence[Way] = DIALOGS) -> Iterator[Seen]:
        for way in ways:
            self._open(way)
            yield self.look(way.dialog)
            self._close(way.dialog)

    def choices(self) -> Iterator[Seen]:
        """The open lists of boxes: what can be chosen is told as the arrow keys come to it."""
        for screen, through in CHOICES:
            self.program.go(screen)
            for control in through:
                self._job.use(control, 60)
            offered = self.program.walk("Home", 1) + self.program.walk("Down", 9)
            wrong = [] if offered else ["nothing is told of what can be chosen"]
            wrong += [f"has no name: {where(node)}" for node in offered if not node.name.strip()]
            wrong += [f"is no choice: {where(node)}" for node in offered if node.role != "list item"]
            self.program.press("Escape")
            held = self.program.focus()
            if held is None or held.place != self.program.find(through[-1]).place:
                wrong.append(f"Escape leads to {held}, not back to {through[-1]}")
            yield Seen(f"{through[-1]}, open", 1, len({node.place for node in offered}), tuple(wrong))

    def panel(self) -> Iterator[Seen]:
        """The list of jobs, which lies over a screen: Tab comes to all that is in it, and stays there."""
        program = self.program
        program.go("models")
        program.settled(60)
        program.press("ctrl+j")
        program.find("jobs.panel")
        shown = next(node for node in program.settled(60).all() if node.id.endswith("jobs.panel"))
        parts = {node.place: node for node in shown.all()}
        held = program.focus()
        visited = [*([held] if held else []), *program.round()]
        inside = [parts[node.place] for node in visited if node.place in parts]
        wrong = [*faults(shown), *order_faults(inside)]
        wrong += [f"Tab does not come to {line}" for line in unreached(shown, inside)]
        wrong += [f"Tab leads out of it, to {where(node)}" for node in visited if node.place not in parts]
        self._close("jobs.panel")
        controls = [node for node in shown.all() if node.role in CONTROLS]
        yield Seen("jobs.panel", len(controls), len(round_trip(inside)), tuple(wrong))

    def look(self, place: str) -> Seen:
        """What is wrong in the window that has the keys."""
        program = self.program
        shown = program.front(program.settled(60))
        wrong = list(faults(shown))
        for node in shown.all():
            if node.role == "combo box" and not program.bus.labels(node):
                wrong.append(f"says what is chosen and not what for: {where(node)}")
        visited = program.round()
        shown = program.front(program.tree())
        wrong += [f"Tab does not come to {line}" for line in unreached(shown, visited)]
        wrong += order_faults(visited)
        controls = [node for node in shown.all() if node.role in CONTROLS and node.role not in CELLS]
        return Seen(place, len(controls), len(round_trip(visited)), tuple(wrong))

    def _open(self, way: Way) -> None:
        program = self.program
        program.go(way.screen)
        program.settled(60)
        if way.key:
            program.press(way.key)
        for control in way.through:
            self._job.use(control, 60)
        if way.dialog == "datasets.import.dialog":
            self._job.name_a_file()
        program.wait(lambda: self._is_open(way.dialog), f"“{way.dialog}” is open", 60)

    def _close(self, dialog: str) -> None:
        self.program.press("Escape")
        self.program.wait(lambda: not self._is_open(dialog), f"Escape closes “{dialog}”", 30)

    def _is_open(self, dialog: str) -> bool:
        """Whether it is shown; on the screen behind it a button may be called the same."""
        ends = (f".{dialog}", dialog)
        return any(node.id.endswith(ends) and ".screen." not in node.id for node in self.program.tree().all())


def save(seen: Sequence[Seen], file: Path) -> None:
    """As JSON, or as a table where the file's name ends in .md."""
    if file.suffix != ".md":
        file.write_text(
            json.dumps([asdict(one) for one in seen], ensure_ascii=False, indent=1), encoding="utf-8"
        )
        return
    lines = [
        "# Every place by keys and by ear",
        "",
        "| Place | Controls | Stops of Tab | Faults |",
        "|---|---|---|---|",
    ]
    lines += [f"| {one.place} | {one.controls} | {one.stops} | {len(one.faults)} |" for one in seen]
    for one in seen:
        if one.faults:
            lines += ["", f"## {one.place}", "", *(f"- {fault}" for fault in one.faults)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
