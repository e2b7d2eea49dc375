"""A dataset as a plain Python list, written as simply as can be, and random edits: what the store is held against."""

from __future__ import annotations

import random
from typing import Any, Literal

import msgspec

from core.datasets.columns import Mapping
from core.datasets.edits import (
    Cell,
    DeleteRows,
    Edit,
    Group,
    InsertRows,
    Many,
    PlaceRows,
    SetCell,
    SetCells,
    SetColumns,
    SetMapping,
    SetNote,
    SetSplit,
    SetStar,
    SetStatus,
    SetTags,
)
from core.datasets.rows import SPLITS, STATUSES, Counts, Marks, NewRow, Row, Runs, from_runs, tidy
from core.datasets.store import Dataset

Step = Edit | Literal["undo", "redo"]
State = tuple[list[Row], list[str], Mapping | None]
replace = msgspec.structs.replace


class PlainRows:
    """Rows in a list; undo by keeping every state there was."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.columns: list[str] = []
        self.mapping: Mapping | None = None
        self.next_row = 1
        self.past: list[State] = []
        self.future: list[State] = []
        self._gone: dict[int, Row] = {}

    @property
    def state(self) -> State:
        return list(self.rows), list(self.columns), self.mapping

    def step(self, step: Step) -> None:
        match step:
            case "undo":
                self._swap(self.past, self.future)
            case "redo":
                self._swap(self.future, self.past)
            case _:
                self.past.append(self.state)
                self.future.clear()
                self._apply(step)

    def jump(self, state: State) -> None:
        """Make the rows what they were, as one step."""
        self.past.append(self.state)
        self.future.clear()
        self._gone |= {row.id: row for row in self.rows}
        self.rows, self.columns, self.mapping = list(state[0]), list(state[1]), state[2]

    def difference(self, store: Dataset) -> str:
        """What the store says that is not so; "" where it is the same in all there is to ask."""
        if (there := list(store.rows(every=True))) != self.rows:
            return f"rows {there} instead of {self.rows}"
        if store.columns != self.columns:
            return f"columns {store.columns} instead of {self.columns}"
        if store.counts() != self.counts():
            return f"counts {store.counts()} instead of {self.counts()}"
        ends = (store.undo_text is not None, store.redo_text is not None)
        if ends != (bool(self.past), bool(self.future)):
            return f"undo and redo {ends}"
        return ""

    def counts(self) -> Counts:
        accepted = [row for row in self.rows if row.marks.status == "accepted"]
        return Counts(
            len(accepted),
            *(sum(row.split == part for row in accepted) for part in ("train", "validation", "test")),
            *(sum(row.marks.status == status for row in self.rows) for status in ("draft", "rejected")),
        )

    def _swap(self, give: list[State], take: list[State]) -> None:
        if give:
            take.append(self.state)
            self._gone |= {row.id: row for row in self.rows}
            self.rows, self.columns, self.mapping = give.pop()

    def _apply(self, edit: Edit) -> None:
        match edit:
            case InsertRows(rows, after):
                at = self._behind(after)
                self.rows[at:at] = [
                    Row(row, new.fields, new.source, new.split, replace(new.marks, tags=tidy(new.marks.tags)))
                    for row, new in enumerate(rows, self.next_row)
                ]
                self.next_row += len(rows)
                self._know(column for new in rows for column in new.fields)
            case DeleteRows(runs):
                self._take(runs)
            case PlaceRows(groups):
                taken = self._take([run for group in groups for run in group.rows])
                for group in groups:
                    at = self._behind(group.after)
                    self.rows[at:at] = [taken[row] for row in from_runs(group.rows)]
            case SetCell(row, column, value, absent):
                self._cell(column, Cell(row, value, absent))
            case SetCells(column, cells):
                for cell in cells:
                    self._cell(column, cell)
            case SetSplit(runs, split):
                self._each(runs, lambda row: replace(row, split=split))
            case SetStatus(runs, status):
                self._mark(runs, lambda marks: replace(marks, status=status))
            case SetStar(runs, starred):
                self._mark(runs, lambda marks: replace(marks, starred=starred))
            case SetTags(runs, add, remove):
                self._mark(
                    runs, lambda marks: replace(marks, tags=tidy({*marks.tags} - {*tidy(remove)} | {*add}))
                )
            case SetNote(row, note):
                self._mark([(row, row)], lambda marks: replace(marks, note=note))
            case SetColumns(columns):
                self.columns = list(columns)
            case SetMapping(mapping):
                self.mapping = mapping
            case Many(edits):
                for part in edits:
                    self._apply(part)

    def _behind(self, after: int | None) -> int:
        if after is None:
            return len(self.rows)
        return [0, *(row.id for row in self.rows)].index(after)

    def _take(self, runs: Runs) -> dict[int, Row]:
        wanted = set(from_runs(runs))
        taken = {row: self._gone[row] for row in wanted if row in self._gone}
        taken |= {row.id: row for row in self.rows if row.id in wanted}
        self.rows = [row for row in self.rows if row.id not in wanted]
        self._gone |= taken
        return taken

    def _each(self, runs: Runs, change: Any) -> None:
        wanted = set(from_runs(runs))
        self.rows = [change(row) if row.id in wanted else row for row in self.rows]

    def _mark(self, runs: Runs, change: Any) -> None:
        self._each(runs, lambda row: replace(row, marks=change(row.marks)))

    def _cell(self, column: str, cell: Cell) -> None:
        def change(row: Row) -> Row:
            rest = {name: value for name, value in row.fields.items() if name != column or not cell.absent}
            return replace(row, fields=rest if cell.absent else {**rest, column: cell.value})

        self._each([(cell.row, cell.row)], change)
        if not cell.absent:
            self._know([column])

    def _know(self, columns: Any) -> None:
        self.columns = list(dict.fromkeys([*self.columns, *columns]))


def random_step(dice: random.Random, rows: list[Row], columns: list[str], most: int = 60) -> Step:
    """Something a person might do to these rows next; there stay about as many as `most` / 2."""
    if dice.random() < 0.2:
        return "redo" if dice.random() < 0.3 else "undo"
    if not rows:
        return InsertRows([_new(dice) for _ in range(dice.randint(1, 20))])
    if dice.random() < 0.06:
        # Removing never adds rows, so the parts can be made up beforehand.
        some = _some(dice, rows)
        rest = [row for row in rows if row.id not in some]
        change = _change(dice, rest or rows, columns)
        return Many([change, DeleteRows.of(some)]) if rest else DeleteRows.of(some)
    edit: Edit = _edit(dice, rows, columns, most)
    return edit


def _edit(dice: random.Random, rows: list[Row], columns: list[str], most: int) -> Any:
    ids = [row.id for row in rows]
    what = dice.choice("iiddmmccccccc")
    if what == "i" and len(rows) < most:
        return InsertRows([_new(dice) for _ in range(dice.randint(1, 9))], dice.choice([0, None, *ids]))
    if what in "id":
        return DeleteRows.of(_some(dice, rows))
    if what == "m":
        some = _some(dice, rows)
        rest = [0, *(row for row in ids if row not in some)]
        cut = dice.randint(0, len(some))
        groups = [part for part in (some[:cut], some[cut:]) if part]
        places = dice.sample(rest, len(groups)) if len(rest) >= len(groups) else rest * len(groups)
        return PlaceRows(
            [Group(at, [(row, row) for row in part]) for at, part in zip(places, groups, strict=True)]
        )
    return _change(dice, rows, columns)


def _change(dice: random.Random, rows: list[Row], columns: list[str]) -> Any:
    """An edit that leaves every row where it is."""
    some, column = _some(dice, rows), dice.choice("abc")
    match dice.choice("cccbbbspttnkf"):
        case "c":
            return SetCell(some[0], column, _value(dice))
        case "b":
            cells = [Cell(row, _value(dice)) for row in some]
            # Twice for one row: the later wins.
            cells += [Cell(row, None, True) for row in some if dice.random() < 0.2]
            return SetCells(column, cells)
        case "s":
            return SetStatus.of(some, dice.choice(STATUSES))
        case "p":
            return SetSplit.of(some, dice.choice(SPLITS))
        case "t":
            words = ["easy", "hard", "मुश्किل", "  spaced ", ""]
            return SetTags.of(
                some, dice.sample(words, dice.randint(0, 3)), dice.sample(words, dice.randint(0, 2))
            )
        case "n":
            return SetNote(some[0], dice.choice(["", "look again", "دوبارہ دیکھیں"]))
        case "k":
            return SetStar.of(some, dice.random() < 0.6)
        case _:
            return SetColumns(dice.sample(columns, len(columns)))


def _new(dice: random.Random) -> NewRow:
    marks = Marks(
        dice.choice(STATUSES), dice.random() < 0.3, tuple(dice.sample(["b", "a"], dice.randint(0, 2)))
    )
    fields = {name: _value(dice) for name in dice.sample("abc", dice.randint(0, 3))}
    return NewRow(fields, None, dice.choice(SPLITS), marks if dice.random() < 0.3 else Marks())


def _some(dice: random.Random, rows: list[Row]) -> list[int]:
    """Ids of some rows, each once, in any order: few, a block, or many."""
    ids = [row.id for row in rows]
    n = dice.choice([1, 1, dice.randint(1, len(ids)), max(1, len(ids) // 2)])
    if dice.random() < 0.3:
        at = dice.randrange(len(ids) - n + 1)
        return ids[at : at + n]
    return dice.sample(ids, n)


def _value(dice: random.Random) -> Any:
    return dice.choice(
        [
            "",
            "नमस्ते",
            "line\nline",
            None,
            dice.randint(-9, 9),
            0.5,
            {"deep": ["er", 1]},
            [],
            "x" * dice.randint(0, 300),
        ]
    )
