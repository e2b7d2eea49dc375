"""Lines of a PDF page out of its characters, and where a passage stands among them. Does not know the PDF library.

What a page's text is and where it is found again come from the same lines, so a passage is found as it was read.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

CELL_GAP = 1.3
"""Heights of the type between two words that belong to different cells; spread-out lines stay well below."""
_ALIKE = 0.6
"""Share of a passage's letters that must be found, where its exact letters are not there any more."""
_RUN = 4
"""Letters in a row that count as found in that case; fewer are everywhere."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points."""


class Char(NamedTuple):
    """A character at its place. `drawn` False: the library added it (a space, a line end)."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    drawn: bool = True


@dataclass(frozen=True)
class Row:
    """A line: its words, the number of the page's character behind each character of them (-1: put in between), and
    its measures as `core.knowledge.pdfium.Line` has them."""

    text: str
    at: tuple[int, ...]
    left: float
    right: float
    base: float
    end: float
    height: float

    @property
    def first(self) -> int:
        return next(number for number in self.at if number >= 0)

    @property
    def last(self) -> int:
        return next(number for number in reversed(self.at) if number >= 0)


def rows(chars: Sequence[Char], angle: Callable[[int], float]) -> list[Row]:
    """The lines of a page in the order they are read. `angle`: degrees by which a character is turned to the left."""
    made: list[Row] = []
    begin = 0
    for number, char in enumerate([*chars, Char("\n", 0, 0, 0, 0, False)]):
        if char.text == "\n":
            line = [n for n in range(begin, number) if chars[n].text]
            made += _rows_of(chars, line, angle)
            begin = number + 1
    return _downwards(made)


def _rows_of(chars: Sequence[Char], line: list[int], angle: Callable[[int], float]) -> Iterator[Row]:
    inked = [n for n in line if chars[n].text > " " and chars[n].drawn]
    if not inked:
        return
    first, last = chars[inked[0]], chars[inked[-1]]
    place = chars
    if abs(last.bottom - first.bottom) > (first.top - first.bottom) / 2 and (turn := _turn(angle(inked[0]))):
        place = _Turned(chars, turn)
    for part in _parted(place, line):
        yield _row(place, part)


def _turn(degrees: float) -> int:
    """Quarters by which a line is turned to the left."""
    return round(degrees / 90) % 4 if abs(degrees / 90 - round(degrees / 90)) < 0.05 else 0


class _Turned(Sequence[Char]):
    """Characters as one sees them who turns the page until the line lies level."""

    def __init__(self, chars: Sequence[Char], quarters: int) -> None:
        self._chars = chars
        self._quarters = quarters

    def __len__(self) -> int:
        return len(self._chars)

    def __getitem__(self, number):  # type: ignore[no-untyped-def]
        text, left, bottom, right, top, drawn = self._chars[number]
        match self._quarters:
            case 1:
                return Char(text, bottom, -right, top, -left, drawn)
            case 2:
                return Char(text, -right, -top, -left, -bottom, drawn)
        return Char(text, -top, left, -bottom, right, drawn)


def _parted(chars: Sequence[Char], line: list[int]) -> Iterator[list[int]]:
    """The lines in what the library takes for one: at some line ends it puts a space."""
    inked = [n for n in line if chars[n].text > " " and chars[n].drawn]
    height = chars[inked[0]].top - chars[inked[0]].bottom
    base = chars[inked[0]].bottom
    if abs(chars[inked[-1]].bottom - base) < height / 2:
        yield line
        return
    begin, inked_yet = 0, False
    for n, number in enumerate(line):
        char = chars[number]
        if char.text > " " and char.drawn:
            if abs(char.bottom - base) > height / 2 and char.top > char.bottom:
                if n and chars[line[n - 1]].text == " " and inked_yet:
                    yield line[begin:n]
                    begin, inked_yet = n, False
                base, height = char.bottom, char.top - char.bottom
            inked_yet = True
    yield line[begin:]


def _row(chars: Sequence[Char], line: list[int]) -> Row:
    line = _reread(chars, line)
    inked = [n for n in line if chars[n].text > " " and chars[n].drawn]
    first, last = chars[inked[0]], chars[inked[-1]]
    height = first.top - first.bottom
    bars = _bars(chars, line, height)
    text: list[str] = []
    at: list[int] = []
    for n, number in enumerate(line):
        if n in bars:
            text += " | "
            at += (-1, -1, -1)
            continue
        said = _plain(chars[number].text)
        text += said
        at += [number] * len(said)
    while text and text[0] == " ":
        del text[0], at[0]
    while text and text[-1] == " ":
        del text[-1], at[-1]
    return Row(
        "".join(text), tuple(at), min(first.left, last.left), max(first.right, last.right), first.bottom,
        last.bottom, height,
    )  # fmt: skip


def _reread(chars: Sequence[Char], line: list[int]) -> list[int]:
    """A sign that stands for several letters comes with them in the order of the eye; in scripts written from right to
    left that is the wrong one."""
    result: list[int] = []
    run: list[int] = []
    for number in line:
        if run and chars[number][1:5] == chars[run[-1]][1:5] and _leftward(chars[number].text):
            run.append(number)
            continue
        result += reversed(run)
        run = []
        (run if _leftward(chars[number].text) else result).append(number)
    return [*result, *reversed(run)]


def _leftward(char: str) -> bool:
    return "\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"


def _plain(char: str) -> str:
    """Letters as they are typed, not as they are joined in print."""
    joined = "\ufb00" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"
    return unicodedata.normalize("NFKC", char).strip() if joined else char


def _bars(chars: Sequence[Char], line: list[int], height: float) -> set[int]:
    """Places in the line of spaces as wide as between the cells of a table."""
    found = set()
    words = 1
    for n in range(1, len(line) - 1):
        if chars[line[n]].text != " " or chars[line[n - 1]].text == " " or chars[line[n + 1]].text == " ":
            continue
        words += 1
        before, after = chars[line[n - 1]], chars[line[n + 1]]
        gap = max(after.left - before.right, before.left - after.right)
        level = abs(before.bottom - after.bottom) < height / 2
        if level and gap > CELL_GAP * height:
            found.add(n)
    # Letters set far apart, or a formula, are no table; a row of single words is one.
    inked = sum(chars[number].text != " " for number in line)
    return found if len(found) <= words // 2 or inked >= 2.5 * words else set()


def _downwards(made: list[Row]) -> list[Row]:
    """The lines as they are; but where a file holds them from the last to the first, turned round."""
    up = down = 0
    for before, row in itertools.pairwise(made):
        if min(before.right, row.right) > max(before.left, row.left) and before.height and row.height:
            step = (before.end - row.base) / row.height
            down += 0.3 < step < 2.5
            up += -2.5 < step < -0.3
    return sorted(made, key=lambda row: (-row.base, row.left)) if up > 3 and up > 2 * down else made


# -- finding a passage ---------------------------------------------------------------------------------------------


def find(made: Sequence[Row], passage: str, before: str = "") -> list[list[int]]:
    """The numbers of a passage's characters, line by line, found by its letters whatever the white space; none where
    it is not there.

    `before`: the page's text up to the passage, by which one of several like passages is told from the others. Where
    the exact letters are not on the page (the file has changed since), what is left of them is found.
    """
    wanted = _letters(passage)
    here = [(place, n) for place, row in enumerate(made) for n, c in enumerate(row.text) if c.isalnum()]
    whole = "".join(made[place].text[n] for place, n in here)
    if not wanted or not whole:
        return []
    found = _nearest(whole, wanted, len(_letters(before)))
    spans = [(found, found + len(wanted))] if found >= 0 else _remains(whole, wanted)
    lines = []
    for first, last in spans:
        inside: dict[int, list[int]] = {}
        for place, n in here[first:last]:
            inside.setdefault(place, []).append(n)
        lines += [_whole(made[place], letters[0], letters[-1]) for place, letters in inside.items()]
    return lines


def _whole(row: Row, first: int, last: int) -> list[int]:
    """The numbers of a line's characters from one letter to another, with the points and quotes that cling to them."""
    while first and row.text[first - 1] != " " and not row.text[first - 1].isalnum():
        first -= 1
    while last + 1 < len(row.text) and row.text[last + 1] != " " and not row.text[last + 1].isalnum():
        last += 1
    return [number for c, number in zip(row.text[first : last + 1], row.at[first:], strict=False)
            if number >= 0 and c != " "]  # fmt: skip


def _nearest(whole: str, wanted: str, place: int) -> int:
    """Where `wanted` begins closest to `place`, or -1."""
    after = whole.find(wanted, place)
    before = whole.rfind(wanted, 0, place + len(wanted) - 1)
    if before < 0 or after < 0:
        return max(before, after)
    return after if after - place <= place - before else before


def _remains(whole: str, wanted: str) -> list[tuple[int, int]]:
    """Spans of `whole` that are parts of `wanted` in its order, if they are most of it."""
    from rapidfuzz import fuzz
    from rapidfuzz.distance import Indel

    alike = fuzz.partial_ratio_alignment(wanted, whole, score_cutoff=100 * _ALIKE)
    if alike is None or len(whole) < len(wanted) * _ALIKE:
        return []
    begin = max(0, alike.dest_start - len(wanted) // 4)
    part = whole[begin : alike.dest_end + len(wanted) // 4]
    spans = [
        (begin + step.dest_start, begin + step.dest_end)
        for step in Indel.opcodes(wanted, part)
        if step.tag == "equal" and step.dest_end - step.dest_start >= _RUN
    ]
    return spans if sum(last - first for first, last in spans) >= _ALIKE * len(wanted) else []


def parts(chars: Sequence[Char], line: Sequence[int]) -> list[list[int]]:
    """A line in its pieces: more than one where it has cells, or where a divided word holds two lines together."""
    made: list[list[int]] = []
    for number in line:
        # Beside the letter before it, not beside all before: those reach over the next line's letters, too.
        if made and _beside(chars[made[-1][-1]][1:5], chars[number][1:5]):
            made[-1].append(number)
        else:
            made.append([number])
    return made


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box around all."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def mark(type_: Box, ink: Box) -> Box:
    """What to mark of a line: as high as its type, but not much higher than its ink, where a font claims more room than
    lines have between them."""
    left, bottom, right, top = type_
    if right - left < top - bottom and ink[2] - ink[0] < ink[3] - ink[1]:
        room = 0.3 * (ink[2] - ink[0])
        return max(left, ink[0] - room), min(bottom, ink[1]), min(right, ink[2] + room), max(top, ink[3])
    room = 0.3 * (ink[3] - ink[1])
    return min(left, ink[0]), max(bottom, ink[1] - room), max(right, ink[2]), min(top, ink[3] + room)


def _beside(one: Box, other: Box) -> bool:
    """Whether two boxes stand on one line, level or upright, with a word's gap between them at most."""
    for a, b in ((0, 1), (1, 0)):
        size = min(one[b + 2] - one[b], other[b + 2] - other[b])
        shared = min(one[b + 2], other[b + 2]) - max(one[b], other[b])
        gap = max(one[a], other[a]) - min(one[a + 2], other[a + 2])
        if shared > 0.5 * size and gap < 1.5 * max(size, other[b + 2] - other[b]):
            return True
    return False


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())
