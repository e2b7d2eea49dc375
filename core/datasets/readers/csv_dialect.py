"""How a table in plain text is written: what separates its cells, how quotation marks are meant, who names columns.

Finds it from the first lines. Does not read the file.
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from itertools import islice

from core.datasets.readers.header import is_header, is_sure
from core.datasets.readers.options import FOUND, ReadOptions
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

DELIMITERS = {
    ",": QT_TRANSLATE_NOOP("core", "comma"),
    "\t": QT_TRANSLATE_NOOP("core", "tab"),
    ";": QT_TRANSLATE_NOOP("core", "semicolon"),
    "|": QT_TRANSLATE_NOOP("core", "vertical bar"),
}
_ROWS = 100


@dataclass(frozen=True)
class Dialect:
    """`escape` is a character that takes a quotation mark its meaning, where the file does not double them."""

    delimiter: str = ","
    escape: str | None = None
    header: bool = True
    sure: bool = False


def find(head: list[str], suffix: str, whole: bool, options: ReadOptions = FOUND) -> Dialect:
    """The dialect of a file that begins with the lines `head` (with their ends); `whole`: they are all of it.

    Raises `UserError` for a separator asked for that can be none.
    """
    if options.delimiter and (len(options.delimiter) != 1 or options.delimiter in '\r\n"\\'):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{delimiter}” cannot separate the cells of a table."),
            QT_TRANSLATE_NOOP("core", "Use a single character, such as a comma, a tab or a semicolon."),
            delimiter=options.delimiter,
        )
    sample = "".join(head)
    escape = "\\" if '\\"' in sample and '""' not in sample else None
    best: tuple[float, str, list[list[str]]] | None = None
    for delimiter in (options.delimiter,) if options.delimiter else DELIMITERS:
        rows = _rows(head, delimiter, escape, whole)
        widths = Counter(len(row) for row in rows)
        if not rows or (len(rows[0]) < 2 and delimiter != "," and not options.delimiter):
            continue
        width = len(rows[0])
        score = widths[width] / len(rows) if width > 1 else 0.0
        # Equally regular: the one of the file's ending, then the one that makes more columns.
        usual = delimiter == {".tsv": "\t", ".tab": "\t"}.get(suffix, ",")
        found = (score + 0.15 * usual + 0.001 * min(width, 50), delimiter, rows)
        if best is None or found[0] > best[0]:
            best = found
    if best is None:
        return Dialect(options.delimiter or ",", escape, options.header is not False)
    _, delimiter, (first, *rest) = best
    names = is_header(first) if options.header is None else options.header
    return Dialect(delimiter, escape, names, is_sure(first, rest))


def _rows(head: list[str], delimiter: str, escape: str | None, whole: bool) -> list[list[str]]:
    reader = csv.reader(head, delimiter=delimiter, escapechar=escape, doublequote=escape is None)
    rows = []
    try:
        for row in islice(reader, _ROWS):
            if row:
                rows.append(row)
    except csv.Error:
        pass
    else:
        # The last one may be cut off where the sample ends.
        if not whole and len(rows) > 1 and len(rows) < _ROWS:
            rows.pop()
    return rows
