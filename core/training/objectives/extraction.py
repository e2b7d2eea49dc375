"""Marking places in texts: where the answer to a question stands, or spans by their label.

Answers: a score for each token to begin and to end the answer (Devlin et al., “BERT”, 2018, arXiv 1810.04805, section
4.2), the first token standing for “no answer” (section 4.3). Spans: a label begins, goes on, or none (Ramshaw and
Marcus, “Text Chunking using Transformation-Based Learning”, 1995), at the first token of each word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from core.datasets.examples import Span
from core.errors import UserError
from core.knowledge import sentences
from core.models.extractor import best_answer, best_spans
from core.models.headed import Head
from core.models.model import Model
from core.models.overlap import normalise, token_f1
from core.models.rendered import IGNORED
from core.models.windows import Window, windows_of
from core.text import QT_TRANSLATE_NOOP
from core.training.config import TrainConfig
from core.training.data import Example, Line, Prepared
from core.training.device import Place
from core.training.objectives import encoding
from core.training.objectives.encoding import Encoding


class Extraction(Encoding):
    """An `Objective`. Its loss is the cross-entropy per piece of text (answers: the mean of begin and end) or per word
    (spans), in nats. Of a text that is too long for one piece, answers are learnt from the piece that holds them best,
    and spans from all pieces."""

    def __init__(self, config: TrainConfig, found: Model, place: Place) -> None:
        super().__init__(config, found, place, pooling="")
        self.labels: list[str] = []
        self.asks = False
        self.may_lack = False
        self._lines: dict[int, Line] = {}

    @property
    def head(self) -> Head:
        """What is to be known of the head where it is used."""
        kind = "answer" if self.asks else "spans"
        return Head(kind, self.labels, self.longest, may_lack=self.may_lack)  # type: ignore[arg-type]

    def prepare(self, lines: Iterable[Line], each: Callable[[int], None]) -> Prepared:
        """The first rows prepared are those to train on: they say what is marked, and whether answers may lack."""
        if self.model is None:
            lines = list(lines)
            self._learn_kind(lines)
        prepared = Prepared()
        for some in self._together(lines, each):
            good = []
            for line in some:
                if problem := self._problem(line):
                    prepared.refused.append((line.name, problem))
                else:
                    good.append(line)
            if not good:
                continue
            read = [(line.question, line.text) for line in good]
            for line, pieces in zip(good, windows_of(self._cutter, read, self.longest), strict=True):
                self._lines[line.row] = line
                prepared.rows.append(line.row)
                prepared.examples += self._answer(line, pieces) if self.asks else self._marked(line, pieces)
        return prepared

    def _learn_kind(self, lines: list[Line]) -> None:
        self.asks = any(line.question for line in lines)
        self.may_lack = self.asks and any(not line.spans for line in lines)
        self.labels = [] if self.asks else sorted({label for line in lines for *_, label in line.spans})
        if not any(line.spans for line in lines):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "No place is marked in any training row: there is nothing to learn."
                ),
                QT_TRANSLATE_NOOP("core", "Mark places on the Dataset screen, or choose another dataset."),
            )
        self._put_on(2 if self.asks else 1 + 2 * len(self.labels))

    def _problem(self, line: Line) -> UserError | None:
        if bool(line.question) != self.asks:
            return UserError(
                QT_TRANSLATE_NOOP("core", "Some rows ask a question and others mark places by their label."),
                QT_TRANSLATE_NOOP("core", "Train on one kind of rows at a time."),
            )
        if not self.asks and (lacking := {label for *_, label in line.spans} - set(self.labels)):
            return UserError(
                QT_TRANSLATE_NOOP("core", "No training row marks a place as “{label}”."),
                QT_TRANSLATE_NOOP("core", "Add training rows that do, or leave the row out."),
                label=min(lacking)[:60],
            )
        return None

    def _answer(self, line: Line, pieces: list[Window]) -> list[Example]:
        if not line.spans:
            return [encoding.as_example(pieces[0], labels=[0, 0], row=[line.row])]
        best, labels = pieces[0], [0, 0]
        most = -1
        for piece in pieces:
            if (at := tokens_of(piece, line.spans[0])) is not None:
                # The more of the text on both sides, the better.
                room = min(at[0] - _first(piece), len(piece.ids) - at[1])
                if room > most:
                    best, labels, most = piece, list(at), room
        return [encoding.as_example(best, labels=labels, row=[line.row])]

    def _marked(self, line: Line, pieces: list[Window]) -> list[Example]:
        return [
            encoding.as_example(piece, labels=marks(piece, line.spans, self.labels), row=[line.row])
            for piece in pieces
        ]

    def collate(self, examples: Sequence[Example]) -> dict[str, Any]:
        import torch

        batch = encoding.stacked(examples, self._padding)
        longest = batch["input_ids"].shape[1]
        if self.asks:
            batch["labels"] = torch.tensor([example["labels"] for example in examples])
            # The places an answer may begin and end at; the first token says that there is none.
            batch["spoken"][:, 0] = True
        else:
            rows = [
                example["labels"] + [IGNORED] * (longest - len(example["labels"])) for example in examples
            ]
            batch["labels"] = torch.tensor(rows)
        pairs = [list(zip(example["starts"], example["ends"], strict=True)) for example in examples]
        batch["places"] = torch.tensor([row + [(-1, -1)] * (longest - len(row)) for row in pairs])
        firsts = [example["first"] + [1] * (longest - len(example["first"])) for example in examples]
        batch["first"] = torch.tensor(firsts).bool()
        return batch

    def blank(self) -> Example:
        return encoding.blank(self._padding, [IGNORED] * 2)

    def halves(self, batch: dict[str, Any]) -> list[dict[str, Any]]:
        return encoding.halves(batch)

    def count(self, batch: dict[str, Any]) -> int:
        labels = batch["labels"]
        return int(((labels[:, 0] if self.asks else labels) != IGNORED).sum())

    def loss(self, model: Any, batch: dict[str, Any]) -> Any:
        return self._loss(self._scores(model, batch), batch)

    def _loss(self, scores: Any, batch: dict[str, Any]) -> Any:
        from torch.nn.functional import cross_entropy

        if not self.asks:
            flat, labels = scores.flatten(0, 1), batch["labels"].flatten()
            return cross_entropy(flat, labels, ignore_index=IGNORED, reduction="sum")
        allowed = scores.masked_fill(~batch["spoken"][..., None], -1e4)
        both = [
            cross_entropy(allowed[..., end], batch["labels"][:, end], ignore_index=IGNORED, reduction="sum")
            for end in (0, 1)
        ]
        return (both[0] + both[1]) / 2

    def measure(self, model: Any, batches: Iterator[dict[str, Any]]) -> dict[str, float]:
        total, count = 0.0, 0
        told: list[tuple[Line, list[Span]]] = []
        for batch in batches:
            scores = self._scores(model, batch)
            total += float(self._loss(scores, batch))
            count += self.count(batch)
            told += self._decoded(scores, batch)
        measured = {"eval_loss": total / max(count, 1)}
        return measured | (_of_answers(told) if self.asks else _of_spans(told, self._lines))

    def _decoded(self, scores: Any, batch: dict[str, Any]) -> list[tuple[Line, list[Span]]]:
        """What the scores mark in the text of each example."""
        told = []
        for at, row in enumerate(batch["rows"].tolist()):
            size = int(batch["attention_mask"][at].sum())
            places = [
                None if start < 0 else (start, end) for start, end in batch["places"][at, :size].tolist()
            ]
            window = Window([], [], places, batch["first"][at, :size].tolist())
            own = scores[at, :size].cpu()
            if self.asks:
                found = best_answer(own, window, self.may_lack)
                spans = [(found.start, found.end, "")] if found else []
            else:
                spans = [(one.start, one.end, one.label) for one in best_spans(own, window, self.labels)]
            told.append((self._lines[row], spans))
        return told


def tokens_of(piece: Window, span: Span) -> tuple[int, int] | None:
    """The first and the last token of a span; None where the piece does not hold all of it."""
    start, end, _ = span
    inside = [
        at
        for at, place in enumerate(piece.places)
        if place is not None and place[0] < end and place[1] > start
    ]
    if not inside:
        return None
    first, last = piece.places[inside[0]], piece.places[inside[-1]]
    whole = first is not None and last is not None and first[0] <= start and last[1] >= end
    return (inside[0], inside[-1]) if whole else None


def marks(piece: Window, spans: Sequence[Span], labels: Sequence[str]) -> list[int]:
    """What each token that begins a word is to be marked as; others are left out."""
    made = []
    begun: set[int] = set()
    for place, first in zip(piece.places, piece.first, strict=True):
        if place is None or not first:
            made.append(IGNORED)
            continue
        at = next((n for n, (start, end, _) in enumerate(spans) if place[0] < end and place[1] > start), None)
        if at is None:
            made.append(0)
        else:
            made.append(1 + 2 * labels.index(spans[at][2]) + (at in begun))
            begun.add(at)
    return made


def _first(piece: Window) -> int:
    return next((at for at, place in enumerate(piece.places) if place is not None), 0)


def _of_answers(told: list[tuple[Line, list[Span]]]) -> dict[str, float]:
    """Means over questions: token F1 and equality with the best of the given answers, as SQuAD counts them; and over
    those that have an answer, F1 of the sentence that holds it, for comparison, which knows where to look."""
    exact, overlap, around = [], [], []
    for line, spans in told:
        said = line.text[spans[0][0] : spans[0][1]] if spans else ""
        meant = [line.text[start:end] for start, end, _ in line.spans] or [""]
        exact.append(max(float(normalise(said) == normalise(one)) for one in meant))
        overlap.append(max(token_f1(said, one) for one in meant))
        if line.spans:
            sentence = sentence_around(line.text, line.spans[0])
            around.append(max(token_f1(sentence, one) for one in meant))
    number = max(len(told), 1)
    measured = {"eval_f1": sum(overlap) / number, "eval_exact": sum(exact) / number}
    return measured | ({"eval_sentence_f1": sum(around) / len(around)} if around else {})


def sentence_around(text: str, span: Span) -> str:
    """The sentence in which a span begins."""
    for start, end in sentences.spans(text):
        if start <= span[0] < end:
            return text[start:end]
    return text[span[0] : span[1]]


def _of_spans(told: list[tuple[Line, list[Span]]], lines: dict[int, Line]) -> dict[str, float]:
    """F1 of spans that are right in place and label, over all texts."""
    found: dict[int, set[Span]] = {}
    for line, spans in told:
        found.setdefault(line.row, set()).update(spans)
    right = sum(len(spans & set(lines[row].spans)) for row, spans in found.items())
    marked = sum(len(spans) for spans in found.values()) + sum(len(lines[row].spans) for row in found)
    return {"eval_f1": 2 * right / marked if marked else 1.0}
