"""A row as an example for a model that does not write: a text with its label, a text with its marked places, or a
question with the passage that answers it. Does not know tokens."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import msgspec

from core.datasets.columns import Mapping
from core.datasets.messages import answer_words, as_words
from core.datasets.rows import Fields
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

Span = tuple[int, int, str]
"""The first character, the one after the last, and a label ("" for the answer to a question)."""

_LABELS = ("label", "type", "entity_group", "entity", "tag")
_NEGATIVES = ("negative", "negatives", "hard_negatives")


class Labelled(msgspec.Struct, frozen=True):
    text: str
    label: str


class Marked(msgspec.Struct, frozen=True):
    """`spans` are sorted and lie within `text`; `question` is "" where places are marked by what they are."""

    question: str
    text: str
    spans: list[Span]


class Pair(msgspec.Struct, frozen=True):
    """A question, the passage to be found for it, and passages that must not be."""

    question: str
    passage: str
    negatives: list[str]


def labelled(fields: Fields, mapping: Mapping) -> Labelled:
    """A text and its one label. Raises `UserError` where the row lacks either."""
    pair = _pair(mapping)
    words = _words(fields, pair.user)
    if pair.context and (more := as_words(fields.get(pair.context)).strip()):
        words = f"{words}\n\n{more}"
    value = fields.get(pair.assistant)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, list | dict):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{column}” holds several labels or other things than a label."),
            QT_TRANSLATE_NOOP("core", "Write one label for each text."),
            column=pair.assistant,
        )
    label = as_words(value).strip()
    if not label:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{column}” holds no label."),
            QT_TRANSLATE_NOOP("core", "Write the label of the text, or delete the row."),
            column=pair.assistant,
        )
    return Labelled(words, label)


def marked(fields: Fields, mapping: Mapping) -> Marked:
    """A text and the places in it that are to be found. Raises `UserError` where a place lies outside the text, does
    not hold the words it names, overlaps another, or where an answer does not stand in its passage."""
    pair = _pair(mapping)
    if pair.context:
        passage = as_words(fields.get(pair.context))
        if not passage.strip():
            raise _empty(pair.context)
        question = _words(fields, pair.user)
        return Marked(question, passage, _answers(fields, pair, passage))
    words = as_words(fields.get(pair.user))
    if not words.strip():
        raise _empty(pair.user)
    value = fields.get(pair.assistant)
    if isinstance(value, str) and value.lstrip().startswith("["):
        try:
            value = msgspec.json.decode(value)
        except msgspec.DecodeError:
            raise _no_spans(pair.assistant) from None
    if not isinstance(value, list):
        raise _no_spans(pair.assistant)
    spans = sorted(_span(one, words, pair.assistant) for one in value)
    for before, after in itertools.pairwise(spans):
        if after[0] < before[1]:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "Two marked places overlap: “{first}” and “{second}”."),
                QT_TRANSLATE_NOOP("core", "Mark each word once."),
                first=words[before[0] : before[1]][:60],
                second=words[after[0] : after[1]][:60],
            )
    return Marked("", words, spans)


def pair(fields: Fields, mapping: Mapping) -> Pair:
    """A question and its passage: the context where there is one, else the answer. Raises `UserError` for a row that
    lacks either."""
    found = _pair(mapping)
    question = _words(fields, found.user)
    column = found.context or found.assistant
    passage = answer_words(fields.get(column), column).strip()
    if not passage:
        raise _empty(column)
    negatives = [as_words(fields.get(found.rejected))] if found.rejected else []
    for name in _NEGATIVES:
        value = fields.get(name) if name != found.rejected else None
        negatives += [as_words(one) for one in (value if isinstance(value, list) else [value])]
    return Pair(question, passage, [one for one in negatives if one.strip() and one.strip() != passage])


def _pair(mapping: Mapping) -> Mapping:
    found = mapping.inside()
    if found is None or found.shape != "pair":
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "These rows are conversations or plain text; this needs a column with a text and one beside it.",
            ),
            QT_TRANSLATE_NOOP("core", "Choose on the Dataset screen which column is what."),
        )
    return found


def _words(fields: Fields, column: str) -> str:
    words = as_words(fields.get(column)).strip()
    if not words:
        raise _empty(column)
    return words


def _empty(column: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "“{column}” is empty."),
        QT_TRANSLATE_NOOP("core", "Fill it in, or delete the row."),
        column=column,
    )


def _answers(fields: Fields, pair: Mapping, passage: str) -> list[Span]:
    """Every answer given, the first one first; none where the passage does not hold one."""
    value = fields.get(pair.assistant)
    if isinstance(value, dict) and isinstance(value.get("text"), list):
        starts = value.get("answer_start") or value.get("start") or [None] * len(value["text"])
        given = list(zip(value["text"], starts, strict=False))
    elif isinstance(value, list):
        given = [
            (one.get("text"), one.get("start", one.get("answer_start")))
            if isinstance(one, dict)
            else (one, None)
            for one in value
        ]
    else:
        given = [(value, None)] if value is not None and as_words(value).strip() else []
    found = [_answer(as_words(words), start, passage, pair) for words, start in given]
    return list(dict.fromkeys(found))


def _answer(words: str, start: Any, passage: str, pair: Mapping) -> Span:
    if isinstance(start, int) and not isinstance(start, bool):
        return _inside(start, start + len(words), "", passage, words, pair.assistant)
    words = words.strip()
    at = passage.find(words)
    if at < 0:
        at = passage.lower().find(words.lower())
    if not words or at < 0:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The answer “{answer}” does not stand in the passage."),
            QT_TRANSLATE_NOOP("core", "Write it as the words in “{column}” say it, or delete the row."),
            answer=words[:60],
            column=pair.context,
        )
    return at, at + len(words), ""


def _span(value: Any, words: str, column: str) -> Span:
    if isinstance(value, dict):
        start, end = value.get("start"), value.get("end")
        label = next((as_words(value[name]) for name in _LABELS if value.get(name)), "")
        said = value.get("text", value.get("word"))
        if end is None and isinstance(start, int) and isinstance(said, str):
            end = start + len(said)
    elif isinstance(value, Sequence) and not isinstance(value, str) and len(value) == 3:
        start, end, label = value[0], value[1], as_words(value[2])
        said = None
    else:
        raise _no_spans(column)
    if not isinstance(start, int) or not isinstance(end, int):
        raise _no_spans(column)
    return _inside(
        start, end, label.strip() or column, words, said if isinstance(said, str) else None, column
    )


def _inside(start: int, end: int, label: str, words: str, said: str | None, column: str) -> Span:
    if not 0 <= start < end <= len(words):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "“{column}” marks characters {start} to {end}, but the text has {length}."
            ),
            QT_TRANSLATE_NOOP("core", "Mend the marked place, or delete the row."),
            column=column,
            start=start,
            end=end,
            length=len(words),
        )
    if said is not None and words[start:end] != said:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "“{column}” says “{said}”, but at its place, {start} to {end}, stands “{found}”."
            ),
            QT_TRANSLATE_NOOP("core", "Mend the marked place, or delete the row."),
            column=column,
            said=said[:60],
            start=start,
            end=end,
            found=words[start:end][:60],
        )
    return start, end, label


def _no_spans(column: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "“{column}” holds no marked places."),
        QT_TRANSLATE_NOOP(
            "core",
            "Write each as its first character, the one after its last, and its label: start, end, label.",
        ),
        column=column,
    )
