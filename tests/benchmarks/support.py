"""How well the check of an answer's sentences tells what passages say from what they do not.

Statements are made from public questions: the question with its answer put in ("statement"), and the sentence of the
passage that holds the answer ("verbatim"), both supported. The same with the answer swapped for another one of the same
article and kind (a number for a number, a name for a name) are not: one that no given passage holds ("swapped"), or one
that stands elsewhere in the very passage ("near"). A statement judged by other passages of its article is "elsewhere".
Each is judged with its passage and three others of the article, as an answer would be.

The weights and the threshold of `core.chat.support` were fitted on every other article; figures are of the others.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, cast

from core.chat import support
from core.jobs.context import MemoryContext
from core.knowledge import sentences
from core.knowledge.embedders.embedder import Embedder, Encoded
from core.knowledge.embedders.opening import open_embedder

SETS = ("squad_dev", "xquad_hi", "xquad_zh", "xquad_ar")
EACH = 400
"""Questions of each set."""
GOOD = ("statement", "verbatim")
_ASKING = re.compile(
    r"\b(?:(?:what|which) (?:\w+(?= (?:is|are|was|were|did|does|do|has|have|can)\b))?|what|which|whom?|when|where|why|"
    r"how (?:many|much|long|often|old|far|big|large)|how)\b",
    re.IGNORECASE,
)


def run(data: Path | None, rows: int = EACH) -> dict[str, float | str]:
    """Keys ``{set}.{precision|recall|accuracy}`` of finding what is not supported, and ``{set}.marked.{kind}``: the
    share of sentences of that kind that would be marked."""
    if data is None:
        raise SystemExit("support needs a FOLDER with squad_dev and xquad_*.jsonl.gz.")
    figures: dict[str, float | str] = {"threshold": support.THRESHOLD}
    for name in SETS:
        figures |= _figures(name, measure(data, name, 1, rows))
        print(f"{name}: done", file=sys.stderr, flush=True)
    return figures


def measure(data: Path, name: str, half: int, rows: int) -> list[tuple[str, support.Signals]]:
    """(kind, signals) of the sentences made from one half of a set."""
    cases = _cases(data, name, half, rows)
    embedder = _Remembering(open_embedder(MemoryContext()))
    embedder.learn(
        dict.fromkeys(
            piece
            for _, sentence, passages in cases
            for text in (sentence, *passages)
            for piece in (text[start:end] for start, end in sentences.spans(text))
        )
    )
    return [
        (kind, support.judge([sentence], passages, cast(Embedder, embedder))[0])
        for kind, sentence, passages in cases
    ]


class _Remembering:
    """An embedder that encodes each text once: the same passages come with many sentences."""

    def __init__(self, inner: Embedder) -> None:
        self._inner = inner
        self._kept: dict[str, tuple[Any, Any]] = {}

    def learn(self, texts: Iterable[str]) -> None:
        new = [text for text in texts if text not in self._kept]
        if new:
            encoded = self._inner.encode(new)
            assert encoded.tokens is not None
            self._kept |= dict(zip(new, zip(encoded.whole, encoded.tokens, strict=True), strict=True))

    def encode(self, texts: Sequence[str], step: object = None) -> Encoded:
        import numpy as np

        self.learn(texts)
        found = [self._kept[text] for text in texts]
        return Encoded(np.stack([whole for whole, _ in found]), [tokens for _, tokens in found])

    def knows(self, text: str) -> float:
        return self._inner.knows(text)


def _cases(data: Path, name: str, half: int, rows: int) -> list[tuple[str, str, list[str]]]:
    with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        every = [json.loads(line) for line in lines]
    articles = list(dict.fromkeys(row["article"] for row in every))
    own = [
        row for row in every
        if articles.index(row["article"]) % 2 == half and row["answers"] and not row.get("impossible")
    ]  # fmt: skip
    draw = random.Random(7)
    draw.shuffle(own)
    contexts: dict[str, list[str]] = defaultdict(list)
    answers: dict[str, list[str]] = defaultdict(list)
    for row in own:
        if row["context"] not in contexts[row["article"]]:
            contexts[row["article"]].append(row["context"])
        answers[row["article"]].append(row["answers"][0]["text"])
    cases = []
    for row in own[:rows]:
        others = [one for one in contexts[row["article"]] if one != row["context"]]
        around = draw.sample(others, min(3, len(others)))
        cases += _made(row, around, answers[row["article"]])
    return cases


def _made(row: dict[str, Any], around: list[str], answers: list[str]) -> list[tuple[str, str, list[str]]]:
    answer, context = row["answers"][0]["text"], row["context"]
    at = row["answers"][0]["start"]
    given = [context, *around]
    held = next(
        (context[s:e] for s, e in sentences.spans(context) if s <= at < e), context
    )  # the sentence that holds the answer
    cases = [
        ("statement", _stated(row["question"], answer), given),
        ("verbatim", held, given),
        ("elsewhere", _stated(row["question"], answer), around),
    ]
    for kind, near in (("swapped", False), ("near", True)):
        wrong = next((one for one in answers if _fits(one, answer, context, given, near)), None)
        if wrong:
            cases.append((kind, _stated(row["question"], wrong), given))
            if not near and answer in held:
                cases.append(("swapped verbatim", held.replace(answer, wrong), given))
    if any(answer.casefold() in one.casefold() for one in around):
        cases = [case for case in cases if case[0] != "elsewhere"]
    return cases


def _fits(one: str, answer: str, context: str, given: list[str], near: bool) -> bool:
    """Whether `one` may stand for `answer` as a wrong answer of the same kind."""
    if one.casefold() in answer.casefold() or answer.casefold() in one.casefold() or len(one.split()) > 5:
        return False
    alike = (
        any(map(str.isdigit, one)) == any(map(str.isdigit, answer))
        and one[:1].isupper() == answer[:1].isupper()
    )
    inside = [one.casefold() in passage.casefold() for passage in given]
    return alike and (inside[0] if near else not any(inside))


def _stated(question: str, answer: str) -> str:
    """The question as a statement: its asking words replaced by the answer, or the answer behind it."""
    bare = question.strip().rstrip("?？؟ ")
    if _ASKING.search(bare):
        return _ASKING.sub(lambda _: answer, bare, count=1) + "."
    return f"{bare}: {answer}."


def _figures(name: str, judged: list[tuple[str, support.Signals]]) -> dict[str, float]:
    marked: dict[str, list[bool]] = defaultdict(list)
    for kind, signals in judged:
        marked[kind].append(support.likely(signals) < support.THRESHOLD)
    good = [one for kind in GOOD for one in marked[kind]]
    bad = [one for kind, every in marked.items() if kind not in GOOD for one in every]
    figures = {
        f"{name}.precision": sum(bad) / max(1, sum(bad) + sum(good)),
        f"{name}.recall": sum(bad) / max(1, len(bad)),
        f"{name}.accuracy": (sum(bad) + len(good) - sum(good)) / max(1, len(bad) + len(good)),
    }
    figures |= {f"{name}.marked.{kind}": sum(every) / len(every) for kind, every in marked.items()}
    return figures
