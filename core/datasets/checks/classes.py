"""Classes of which there are many more rows than of others."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import LISTED, Finding, Remark, finding
from core.datasets.checks.seen import Seen
from core.datasets.messages import as_words
from core.text import QT_TRANSLATE_NOOP, literal, text

LABELS = ("label", "class", "category", "intent", "topic", "sentiment")
"""Names in use for a column that holds a class."""
MOST_CLASSES = 50
ROWS_EACH = 10
"""Rows there must be per class, on average, for a column to be one of classes."""
RATIO = 10
"""How many times more rows of one class than of another are worth a warning."""
_LONGEST = 50


class Classes:
    """The classes of a column called `label` or the like, else those of short answers that come again and again."""

    def __init__(self, setting: Setting) -> None:
        self._ids = array("q")
        self._of_label: _Column | None = _Column()
        self._of_answer: _Column | None = _Column() if setting.has_answers else None
        self._label = ""

    def look(self, seen: Seen) -> None:
        self._ids.append(seen.id)
        if not self._label:
            self._label = next((name for name in seen.fields if name.strip().lower() in LABELS), "")
        value = seen.fields.get(self._label) if self._label else None
        if self._of_label and not self._of_label.add(as_words(value).strip()):
            self._of_label = None
        if self._of_answer and not self._of_answer.add(seen.answer.strip()):
            self._of_answer = None

    def findings(self) -> Iterable[Finding]:
        for column in (self._of_label, self._of_answer):
            if column is not None and (found := self._unbalanced(column)) is not None:
                yield found
                return

    def _unbalanced(self, column: _Column) -> Finding | None:
        counts = Counter(column.numbers)
        counts.pop(-1, None)
        if len(counts) < 2 or counts.total() < ROWS_EACH * len(counts):
            return None
        (most, n_most), *_ = counts.most_common(1)
        few = [number for number, n in counts.items() if n * RATIO <= n_most]
        if not few:
            return None
        least = min(counts, key=lambda number: counts[number])
        rows = [row for row, number in zip(self._ids, column.numbers, strict=True) if number in few]
        return finding(
            "unbalanced",
            "warning",
            text(QT_TRANSLATE_NOOP("core", "%n row(s) of rare classes"), n=len(rows)),
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "“{most}” has {n_most} rows and “{least}” only {n_least}: a model may never say the rare ones. "
                    "Add rows of them.",
                ),
                most=column.names[most],
                n_most=n_most,
                least=column.names[least],
                n_least=counts[least],
            ),
            rows,
            remarks=[
                Remark(row, literal(column.names[number]))
                for row, number in zip(self._ids, column.numbers, strict=True)
                if number in few
            ][:LISTED],
        )


class _Column:
    """The values of a column as numbers, as long as they can be classes; -1 where there is none."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.numbers = array("b")
        self._known: dict[str, int] = {"": -1}

    def add(self, value: str) -> bool:
        """Take the next row's value; False once there are too many or too long ones."""
        number = self._known.get(value)
        if number is None:
            if len(self.names) == MOST_CLASSES or len(value) > _LONGEST:
                return False
            number = self._known[value] = len(self.names)
            self.names.append(value)
        self.numbers.append(number)
        return True
