"""Questions in a file of anybody's: a table or JSON with the usual names of columns, or SQuAD's own JSON.

SQuAD: Rajpurkar et al., “Know What You Don't Know”, 2018 (arXiv 1806.03822); XQuAD, MLQA and others share its form.
Does not know datasets or projects.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from core.datasets import readers
from core.datasets.readers.reader import BadLine
from core.datasets.rows import Fields, tidy
from core.errors import UserError, explain_os_errors
from core.evaluation.trial import Question
from core.knowledge import sentences
from core.text import QT_TRANSLATE_NOOP, Text, text

_QUESTION = ("question", "query", "prompt", "instruction", "user", "input")
_ANSWER = ("expected", "answers", "answer", "response", "completion", "output", "assistant", "label")
_DOCUMENT = ("document", "file", "filename", "path", "doc")
_QUOTE = ("quote", "passage", "evidence", "reference")
_PAGE = ("page", "page_number")
_TAGS = ("tags", "tag", "category", "topic")
_IMPOSSIBLE = ("is_impossible", "unanswerable")


class _Answer(msgspec.Struct):
    text: str
    answer_start: int = -1


class _Asked(msgspec.Struct):
    question: str
    answers: list[_Answer] = []
    is_impossible: bool = False


class _Paragraph(msgspec.Struct):
    context: str
    qas: list[_Asked]


class _Article(msgspec.Struct):
    paragraphs: list[_Paragraph]
    title: str = ""


class _Squad(msgspec.Struct):
    data: list[_Article]


def read(file: Path, unanswerable: bool = False) -> Iterator[Question | Text]:
    """The file's questions in order; for a line that cannot be asked, why.

    `unanswerable`: a line without an answer asks what the documents do not answer. Raises `UserError` where the file
    is missing, of an unknown kind, or holds nothing.
    """
    if file.suffix.lower() == ".json" and (articles := _squad(file)):
        yield from _of_squad(articles)
        return
    reading = readers.reader_for(file).open(file)
    found = 0
    try:
        for record in reading:
            found += 1
            if isinstance(record, BadLine):
                yield record.reason
            else:
                yield _of_line(record.fields, unanswerable)
    finally:
        reading.close()
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{file}” holds no questions."),
            QT_TRANSLATE_NOOP("core", "Give it the columns question and answer, and choose it again."),
            file=file.name,
        )


def _squad(file: Path) -> list[_Article]:
    """The articles, where the file is of SQuAD's form."""
    with explain_os_errors(file):
        data = file.read_bytes()
    try:
        return msgspec.json.decode(data, type=_Squad).data
    except (msgspec.DecodeError, UnicodeDecodeError):
        return []


def _of_squad(articles: Iterable[_Article]) -> Iterator[Question | Text]:
    for article in articles:
        tags = (article.title.replace("_", " "),) if article.title else ()
        for paragraph in article.paragraphs:
            for asked in paragraph.qas:
                answers = [] if asked.is_impossible else asked.answers
                expected = _unlike(answer.text for answer in answers)
                if not asked.question.strip() or not (expected or asked.is_impossible):
                    yield _no_question() if expected else _no_answer()
                    continue
                yield Question(
                    question=asked.question.strip(),
                    expected=expected,
                    answerable=not asked.is_impossible,
                    tags=tags,
                    quote=_sentence(paragraph.context, answers[0].text, answers[0].answer_start)
                    if answers
                    else "",
                )


def _of_line(line: Fields, unanswerable: bool) -> Question | Text:
    values = {name.strip().lower(): value for name, value in line.items()}
    if isinstance(place := values.get("source"), dict):
        values = {**{str(name).lower(): value for name, value in place.items()}, **values}
    elif isinstance(place, str):
        values.setdefault("file", place)
    question = _first(values, _QUESTION)
    if not question:
        return _no_question()
    impossible = any(values.get(name) in (True, 1, "true", "True") for name in _IMPOSSIBLE)
    expected = () if impossible else next(
        (found for name in _ANSWER if (found := answers_of(values.get(name)))), ()
    )  # fmt: skip
    document, quote = _first(values, _DOCUMENT), _first(values, _QUOTE)
    if (context := _first(values, ("context",))) and not quote and expected:
        quote = _sentence(context, expected[0])
    answerable = bool(expected) or not (impossible or unanswerable)
    if answerable and not expected and not (document or quote):
        return _no_answer()
    page = _first(values, _PAGE)
    return Question(
        question=question,
        expected=expected,
        answerable=answerable,
        tags=_tags(values),
        document=document,
        page=int(page) if page.isdecimal() and page.isascii() else 0,
        quote=quote,
    )


def answers_of(value: Any) -> tuple[str, ...]:
    """The right answers that a field holds: a text, a number, or several, also as SQuAD writes them, or as JSON in a
    cell of a table. Each once, none empty."""
    if isinstance(value, str) and value.lstrip().startswith('["'):
        try:
            value = msgspec.json.decode(value, type=list[str])
        except msgspec.DecodeError:
            return _unlike([value])
    if isinstance(value, dict):
        return answers_of(value.get("text"))
    if isinstance(value, list):
        return _unlike(answer for item in value for answer in answers_of(item))
    if isinstance(value, bool):
        return ("true" if value else "false",)
    if isinstance(value, str | int | float):
        return _unlike([_words(value)])
    return ()


def _unlike(answers: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stripped for answer in answers if (stripped := answer.strip())))


def _words(value: str | int | float) -> str:
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)


def _first(values: dict[str, Any], names: Iterable[str]) -> str:
    """The first of these columns that holds words."""
    for name in names:
        value = values.get(name)
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            continue
        if words := _words(value).strip():
            return words
    return ""


def _tags(values: dict[str, Any]) -> tuple[str, ...]:
    value = next((values[name] for name in _TAGS if values.get(name)), ())
    if isinstance(value, str):
        value = value.split(",")
    return tidy(str(one) for one in value) if isinstance(value, list | tuple) else tidy([str(value)])


def _sentence(context: str, answer: str, start: int = -1) -> str:
    """The sentence of a passage in which the answer stands; all of it where the answer is not in it."""
    at = start if start >= 0 and context.startswith(answer, start) else context.find(answer)
    if at < 0:
        return context
    return next((context[begin:end] for begin, end in sentences.spans(context) if begin <= at < end), context)


def _no_question() -> Text:
    return text(QT_TRANSLATE_NOOP("core", "The line has no column “question”."))


def _no_answer() -> Text:
    return text(QT_TRANSLATE_NOOP("core", "The line has no answer, and does not say where it stands."))
