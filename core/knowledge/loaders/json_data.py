"""JSON and JSON lines: each object a record, its nested values by their paths. Does not know what they mean."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.knowledge.loaders.decoding import read_text
from core.knowledge.loaders.extract import Extract, ExtractBuilder, note, progress
from core.knowledge.loaders.records import flat, record
from core.text import QT_TRANSLATE_NOOP, text

_LINES = (".jsonl", ".ndjson")
_OFTEN = 2_000


class JsonLoader:
    suffixes: tuple[str, ...] = (".json", *_LINES)

    def load(self, path: Path) -> Extract:
        words = read_text(path)
        builder = ExtractBuilder()
        if path.suffix.lower() in _LINES:
            _add_records(_lines(words, path), builder)
        else:
            try:
                _add(json.loads(words), builder)
            except json.JSONDecodeError as error:
                # Some call a file of JSON lines .json.
                if error.msg != "Extra data":
                    raise _no_json(path, error.lineno) from None
                _add_records(_lines(words, path), builder)
        return builder.build()


def _add(value: Any, builder: ExtractBuilder) -> None:
    if _is_records(value):
        _add_records(value, builder)
        return
    if isinstance(value, dict):
        # Lists of objects under a name: that name is their heading; the other values are one record's.
        rest = {name: one for name, one in value.items() if not _is_records(one)}
        builder.block("\n".join(f"{name}: {said}" for name, said in flat(rest) if said))
        for name, one in value.items():
            if name not in rest:
                builder.heading(name, 1)
                _add_records(one, builder)
        return
    builder.block("\n".join(f"{name}: {said}" if name else said for name, said in flat(value) if said))


def _is_records(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _add_records(values: Iterable[Any], builder: ExtractBuilder) -> None:
    for number, value in enumerate(values):
        if number % _OFTEN == 0:
            progress(number, 0)
        builder.record(record(flat(value)))


def _lines(words: str, path: Path) -> Iterator[Any]:
    bad: list[int] = []
    good = 0
    for number, line in enumerate(words.split("\n"), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except json.JSONDecodeError:
            bad.append(number)
        else:
            good += 1
            yield value
    if bad and not good:
        raise _no_json(path, bad[0])
    if bad:
        template = QT_TRANSLATE_NOOP(
            "core", "%n line(s) of “{file}” that are no JSON left out; the first is line {line}."
        )
        note(text(template, n=len(bad), file=path.name, line=bad[0]))


def _no_json(path: Path, line: int) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "“{file}” is not JSON: line {line} cannot be understood."),
        QT_TRANSLATE_NOOP("core", "Correct that line, or get the file anew."),
        file=path.name,
        line=line,
    )
