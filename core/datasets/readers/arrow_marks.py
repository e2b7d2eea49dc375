"""What our own Parquet files say of themselves in their schema. Does not know the format."""

from __future__ import annotations

import msgspec

MARK = b"ustad"
"""The key in the schema's notes."""


class Marks(msgspec.Struct):
    """Columns that are JSON text; columns in which a null means that nothing was there."""

    json: list[str] = []
    absent: list[str] = []
