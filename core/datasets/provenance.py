"""Where a row says it comes from: the field ``source`` of a file's rows, taken in and given back without loss."""

from __future__ import annotations

from typing import Any

from core.datasets.rows import Fields, Row, Source

_TYPES: dict[str, type] = {"file": str, "document": str, "page": int, "quote": str, "chat": str, "model": str}


def take_source(fields: Fields, file: str, line: int) -> Source:
    """The source of a row read from `file`; its field ``source`` is taken out of `fields` where all of it is
    understood (file or document, page, quote, chat, model) and left alone where it means something else."""
    said = fields.get("source")
    if not isinstance(said, dict) or not said or not all(_known(key, value) for key, value in said.items()):
        return Source(file=file, line=line)
    if "file" in said and "document" in said:
        return Source(file=file, line=line)
    del fields["source"]
    return Source(
        file=file,
        line=line,
        document=said.get("file") or said.get("document") or "",
        page=said.get("page") or 0,
        quote=said.get("quote") or "",
        chat=said.get("chat") or "",
        model=said.get("model") or "",
    )


def with_source(row: Row) -> Fields:
    """The row's fields as they are written to a file, with what is known of the passage it speaks about."""
    source = row.source
    if source is None or "source" in row.fields:
        return row.fields
    said: dict[str, Any] = {}
    if source.document:
        said = {"file": source.document, "page": source.page or None, "quote": source.quote}
    said |= {key: value for key, value in (("chat", source.chat), ("model", source.model)) if value}
    return {**row.fields, "source": said} if said else row.fields


def _known(key: str, value: Any) -> bool:
    if key not in _TYPES or isinstance(value, bool):
        return False
    return value is None or isinstance(value, _TYPES[key])
