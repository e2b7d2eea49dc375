"""How a person wants a file to be read where the guess is wrong. Does not know any format."""

from __future__ import annotations

import msgspec


class ReadOptions(msgspec.Struct, frozen=True, omit_defaults=True):
    """Empty means: find out. A reader takes what concerns its format and leaves the rest alone.

    `encoding` is a name in `core.datasets.readers.encoded.ENCODINGS`; `delimiter` separates the cells of a table in
    plain text, whose first line names its columns or not by `header`; `sheet` is the title of one in a workbook.
    """

    encoding: str = ""
    delimiter: str = ""
    header: bool | None = None
    sheet: str = ""


FOUND = ReadOptions()
"""Everything as it is found."""
