"""Excel workbooks: each sheet under its name, each row a record, by the values last calculated.

Nothing is calculated here. Does not read charts, comments and pictures.
"""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.knowledge.loaders.extract import Extract, ExtractBuilder, note, progress
from core.knowledge.loaders.package import Package
from core.knowledge.loaders.records import add_rows, said
from core.text import QT_TRANSLATE_NOOP, text

_OFTEN = 2_000
_WIDEST = 2_000
"""Columns of a row that are read; the format allows 16,384, people do not."""


class XlsxLoader:
    suffixes: tuple[str, ...] = (".xlsx", ".xlsm")

    def load(self, path: Path) -> Extract:
        builder = ExtractBuilder()
        with Package(path, "Excel workbook", ".xlsx") as package, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that are not kept
            self._read(package, builder)
        return builder.build()

    def _read(self, package: Package, builder: ExtractBuilder) -> None:
        import openpyxl

        with package.explained():
            book = openpyxl.load_workbook(package.path, read_only=True, data_only=True, keep_links=False)
        lost = _Lost()
        try:
            sheets = book.worksheets
            for number, sheet in enumerate(sheets):
                progress(number, len(sheets))
                builder.heading(str(sheet.title), 1)
                with package.explained():
                    sheet.reset_dimensions()  # what the file says of its size may be wrong, or a trap
                    add_rows(_rows(sheet, lost), builder)
        finally:
            book.close()
        if lost.wide:
            template = QT_TRANSLATE_NOOP(
                "core", "“{file}” has rows wider than {most} cells: the rest is left out."
            )
            note(text(template, file=package.path.name, most=_WIDEST))
        if _has_uncalculated(package):
            template = QT_TRANSLATE_NOOP(
                "core",
                "“{file}” holds formulas that were never calculated: open it in a spreadsheet and save it, "
                "and their values can be read.",
            )
            note(text(template, file=package.path.name))


class _Lost:
    wide = False


def _rows(sheet: Any, lost: _Lost) -> Iterator[list[str]]:
    for number, row in enumerate(sheet.iter_rows(values_only=True)):
        if number % _OFTEN == 0:
            progress(number, 0)
        if len(row) > _WIDEST:
            lost.wide = lost.wide or any(cell is not None for cell in row[_WIDEST:])
            row = row[:_WIDEST]
        cells = [_said(cell) for cell in row]
        if any(cells):
            yield cells


def _said(cell: Any) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, datetime.datetime):
        midnight = not (cell.hour or cell.minute or cell.second)
        return cell.date().isoformat() if midnight else cell.isoformat(" ", "seconds")
    if isinstance(cell, float) and not cell.is_integer():
        return f"{cell:.12g}"
    return said(cell)


def _has_uncalculated(package: Package) -> bool:
    """Whether a sheet has a formula without its value: programs that write workbooks do not calculate."""
    for name in package.names:
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            tail = b""
            for part in package.parts(name):
                window = tail + part
                if (
                    b"</f><v></v>" in window
                    or b"</f><v/>" in window
                    or b"</f><v />" in window
                    or b"</f></c>" in window
                ):
                    return True
                tail = window[-16:]
    return False
