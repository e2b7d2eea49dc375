"""Rows that say the same, rows that say the opposite, and held-out rows that are also trained on: letter for letter."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import Finding, finding
from core.datasets.checks.seen import Seen
from core.datasets.shingles import normal
from core.text import QT_TRANSLATE_NOOP, text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BLANK = "\0 \t\r\n"
_HELD_OUT = ("validation", "test")


class Copies:
    """Keeps 41 bytes per row: its id, its part of the split, and fingerprints of the row, its question and answer."""

    def __init__(self, setting: Setting) -> None:
        self._has_answers = setting.has_answers
        self._kept = setting.kept
        self._ids = array("q")
        self._held_out = array("b")
        self._whole, self._question, self._answer = array("Q"), array("Q"), array("Q")

    def look(self, seen: Seen) -> None:
        asked, answer = seen.asked
        if not (asked.strip(_BLANK) or answer.strip()):
            return
        self._ids.append(seen.id)
        self._held_out.append((seen.split in _HELD_OUT) - (not seen.split))
        # Only its own texts make a row a copy; case and spaces are not its text.
        self._whole.frombytes(_print(f"{asked}\1{answer}\1{seen.rejected}", 8))
        # Where nothing is asked, no other row asks the same.
        self._question.frombytes(_print(normal(asked) if asked.strip(_BLANK) else f"\0{seen.id}", 8))
        self._answer.frombytes(_print(normal(answer), 8))

    def findings(self) -> Iterable[Finding]:
        import numpy as np

        if len(self._ids) < 2:
            return
        ids = np.frombuffer(self._ids, np.int64)
        held_out = np.frombuffer(self._held_out, np.int8)
        whole, question, answer = (
            np.frombuffer(prints, np.uint64) for prints in (self._whole, self._question, self._answer)
        )
        copies = list(same(whole))
        if copies:
            surplus = np.sort(np.concatenate([group[1:] for group in copies]))
            yield finding(
                "copies",
                "warning",
                text(QT_TRANSLATE_NOOP("core", "%n row(s) that repeat an earlier one"), n=len(surplus)),
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "Copies weigh more in training than you may want. The first of each stays."
                    )
                ),
                ids[surplus].tolist(),
                "delete",
                [ids[group].tolist() for group in copies],
            )
        asked = list(same(question))
        split = [
            group
            for group in asked
            if (answer[group] != answer[group[0]]).any() and not self._kept.holds(ids[group].tolist())
        ]
        if split and self._has_answers:
            rows = np.sort(np.concatenate(split))
            yield finding(
                "contradictions",
                "warning",
                text(
                    QT_TRANSLATE_NOOP("core", "%n row(s) that answer one question differently"), n=len(rows)
                ),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "Questions with more than one answer: {several}. Keep the right one, unless several are "
                        "wanted.",
                    ),
                    several=len(split),
                ),
                ids[rows].tolist(),
                "",
                [ids[group].tolist() for group in split],
            )
        leaks = [group for group in asked if (held_out[group] == 1).any() and (held_out[group] == 0).any()]
        if leaks:
            rows = np.sort(np.concatenate([group[held_out[group] == 1] for group in leaks]))
            yield finding(
                "leaks",
                "error",
                text(
                    QT_TRANSLATE_NOOP("core", "%n held-out row(s) whose question or text is trained on"),
                    n=len(rows),
                ),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "They would make the model look better than it is. The fix moves them to the training rows.",
                    )
                ),
                ids[rows].tolist(),
                "to_train",
                [ids[group].tolist() for group in leaks],
            )


def _print(words: str, size: int) -> bytes:
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=size).digest()


def same(prints: NDArray[np.uint64]) -> Iterator[NDArray[Any]]:
    """Positions, ascending, of each two and more that have the same fingerprint, by the first of them."""
    import numpy as np

    if not len(prints):
        return
    order = np.argsort(prints, kind="stable")
    edges = np.flatnonzero(np.diff(prints[order])) + 1
    begins, ends = np.concatenate([[0], edges]), np.concatenate([edges, [len(order)]])
    several = np.flatnonzero(ends - begins > 1)
    for at in several[np.argsort(order[begins[several]])].tolist():
        yield order[begins[at] : ends[at]]
