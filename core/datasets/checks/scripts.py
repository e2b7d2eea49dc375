"""In which scripts the rows are written, and answers in another script than their question.

Scripts are told by their letters; languages that share one (English and French, Hindi and Marathi) are not.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import Finding, finding
from core.datasets.checks.seen import Seen
from core.text import QT_TRANSLATE_NOOP, text

LEAST_SHARE = 0.01
"""A script with fewer of the rows is not worth a note."""
_LOOKED_AT = 600
_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x41, 0x24F, "Latin"), (0x370, 0x3FF, "Greek"), (0x400, 0x52F, "Cyrillic"), (0x530, 0x58F, "Armenian"),
    (0x590, 0x5FF, "Hebrew"), (0x600, 0x6FF, "Arabic"), (0x750, 0x77F, "Arabic"), (0x8A0, 0x8FF, "Arabic"),
    (0x900, 0x97F, "Devanagari"), (0x980, 0x9FF, "Bengali"), (0xA00, 0xA7F, "Gurmukhi"),
    (0xA80, 0xAFF, "Gujarati"), (0xB00, 0xB7F, "Odia"), (0xB80, 0xBFF, "Tamil"), (0xC00, 0xC7F, "Telugu"),
    (0xC80, 0xCFF, "Kannada"), (0xD00, 0xD7F, "Malayalam"), (0xD80, 0xDFF, "Sinhala"), (0xE00, 0xE7F, "Thai"),
    (0xE80, 0xEFF, "Lao"), (0xF00, 0xFFF, "Tibetan"), (0x1000, 0x109F, "Burmese"), (0x10A0, 0x10FF, "Georgian"),
    (0x1200, 0x139F, "Ethiopic"), (0x1780, 0x17FF, "Khmer"), (0x1E00, 0x1EFF, "Latin"),
    (0x1F00, 0x1FFF, "Greek"), (0x3040, 0x30FF, "Japanese"), (0x3400, 0x4DBF, "Chinese"),
    (0x4E00, 0x9FFF, "Chinese"), (0xAC00, 0xD7AF, "Korean"), (0xF900, 0xFAFF, "Chinese"),
    (0xFB50, 0xFDFF, "Arabic"), (0xFE70, 0xFEFF, "Arabic"), (0x20000, 0x323AF, "Chinese"),
)  # fmt: skip
_BEGINS = [begin for begin, _, _ in _RANGES]


class Scripts:
    def __init__(self, setting: Setting) -> None:
        self._ids = array("q")
        self._script = array("B")
        self._names: list[str] = []
        self._differing = array("q")

    def look(self, seen: Seen) -> None:
        question, answer = script(seen.question), script(seen.answer)
        main = answer or question
        if main:
            if main not in self._names:
                self._names.append(main)
            self._ids.append(seen.id)
            self._script.append(self._names.index(main))
        if question and answer and question != answer and {question, answer} != {"Chinese", "Japanese"}:
            self._differing.append(seen.id)

    def findings(self) -> Iterable[Finding]:
        shares = {
            self._names[number]: n / len(self._ids) for number, n in Counter(self._script).most_common()
        }
        spoken = [name for name, share in shares.items() if share >= LEAST_SHARE]
        if len(spoken) > 1:
            main = self._names.index(spoken[0])
            yield finding(
                "scripts",
                "note",
                text(QT_TRANSLATE_NOOP("core", "Rows in {several} scripts"), several=len(spoken)),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "{shares}. A model trained on a mixture may answer in the wrong one; the rows "
                        "not in the main script are listed.",
                    ),
                    shares=", ".join(f"{name} {max(1, round(100 * shares[name]))} %" for name in spoken),
                ),
                (row for row, number in zip(self._ids, self._script, strict=True) if number != main),
            )
        if self._differing:
            yield finding(
                "other_script",
                "note" if len(self._differing) > 0.5 * len(self._ids) else "warning",
                text(
                    QT_TRANSLATE_NOOP("core", "%n row(s) answered in another script than asked"),
                    n=len(self._differing),
                ),
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "Fine for translations; otherwise the model learns to change its language."
                    )
                ),
                self._differing,
            )


def script(words: str) -> str:
    """The script of most letters in the beginning of `words`; "" where there are none."""
    words = words[:_LOOKED_AT]
    if words.isascii():
        return "Latin" if any(map(str.isalpha, words)) else ""
    found: Counter[str] = Counter()
    for letter, n in Counter(words).items():
        at = bisect_right(_BEGINS, ord(letter)) - 1
        if at >= 0 and ord(letter) <= _RANGES[at][1] and (letter.isalpha() or ord(letter) > 0x8FF):
            found[_RANGES[at][2]] += n
    # Japanese is written with Chinese characters too, and its own betray it.
    if found["Japanese"] * 10 > found["Chinese"]:
        found["Japanese"] += found.pop("Chinese", 0)
    return max(found, key=lambda name: found[name]) if found.total() else ""
