"""What holding an export against its original has found, and what is to be thought of it. Runs no model.

The limits are stated here, once, with their reasons; figures are shares from 0 to 1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from core.text import QT_TRANSLATE_NOOP, Text, text

Grade = Literal["good", "differs", "broken"]


class Limits(NamedTuple):
    """`greedy`: least share of words of free answers that are equal; `forced`: least share of places where both find
    the same next word the likeliest, given the same text before it; `perplexity`: by how much that of the export may
    be higher or lower, as a share."""

    greedy: float
    forced: float
    perplexity: float


class Bounds(NamedTuple):
    """Within `good` all is well; within `least` the export is usable, and differs; beyond it is broken."""

    good: Limits
    least: Limits


BOUNDS: dict[str, Bounds] = {
    # The same arithmetic in another order: nothing may differ but ties.
    "fp32": Bounds(Limits(1.0, 1.0, 0.001), Limits(1.0, 1.0, 0.001)),
    # Ten bits of fraction instead of 23: near ties fall otherwise, and free answers part after one that did.
    "fp16": Bounds(Limits(0.9, 0.98, 0.02), Limits(0.5, 0.95, 0.05)),
    # Each weight off by up to 1/256 of its block's widest one.
    "int8": Bounds(Limits(0.8, 0.97, 0.03), Limits(0.4, 0.92, 0.1)),
    # Each weight off by up to 1/16 of it: published losses of perplexity are 2 to 15 % for 1 to 7 billion weights, and
    # more for smaller models. One weight file for another gives factors, not shares.
    "int4": Bounds(Limits(0.5, 0.9, 0.15), Limits(0.0, 0.75, 0.5)),
}
TIE = 1e-3
"""Scores (natural logarithms) that lie nearer together than this are a tie: which one wins is chance in any
arithmetic."""


@dataclass(frozen=True)
class Divergence:
    """Where the two first parted on one prompt: what both had said, and how each went on. `at`: the number of words
    (tokens) before it; `margin`: by how much the original preferred its own."""

    prompt: str
    shared: str
    original: str
    export: str
    at: int
    margin: float


@dataclass(frozen=True)
class TokenDifference:
    """Where the same conversation became other tokens: `at` counts tokens from the start."""

    prompt: str
    at: int
    original: str
    export: str


@dataclass
class Figures:
    """What was counted. `perplexity`: e to the mean loss in nats for a token of the same text."""

    prompts: int = 0
    prompts_equal: int = 0
    """Prompts that become the same tokens by the export's tokenizer and template as GenAI reads them."""
    prompts_equal_here: int = 0
    """The same as this program reads them."""
    tokens: int = 0
    tokens_equal: int = 0
    """Of free answers, up to where they part; after that none is counted as equal."""
    places: int = 0
    places_equal: int = 0
    original_perplexity: float = 1.0
    export_perplexity: float | None = 1.0
    """None where the export computes no numbers."""
    unending: int = 0
    """Answers that the original ended and the export did not."""

    @property
    def greedy(self) -> float:
        return self.tokens_equal / self.tokens if self.tokens else 1.0

    @property
    def forced(self) -> float:
        return self.places_equal / self.places if self.places else 1.0

    @property
    def perplexity_change(self) -> float:
        """0.05: five per cent higher; infinite where there are no numbers."""
        return (
            math.inf
            if self.export_perplexity is None
            else self.export_perplexity / self.original_perplexity - 1
        )


@dataclass
class Report:
    """What ``verify.json`` says. `reasons`: in words, worst first; `notes`: how it was measured."""

    grade: Grade
    reasons: list[Text]
    figures: Figures
    notes: list[Text] = field(default_factory=list)
    divergence: Divergence | None = None
    difference: TokenDifference | None = None
    runs_on: Text | None = None
    seconds: float = 0
    created: float = 0


def judge(figures: Figures, precision: str, reference: str = "fp32") -> tuple[Grade, list[Text]]:
    """The grade, and the reasons in words. `reference`: the numbers that the original computed in: two computations are
    not asked to agree better than the coarser of both allows."""
    bounds = max(BOUNDS[precision], BOUNDS[reference], key=lambda one: 1 - one.good.forced)
    broken = [*_tokens(figures), *_beyond(figures, bounds.least)]
    if broken:
        return "broken", broken
    differs = _beyond(figures, bounds.good)
    if differs:
        return "differs", differs
    if precision == "fp32":
        return "good", [text(QT_TRANSLATE_NOOP("core", "It says the same as the original, word for word."))]
    return "good", [
        text(
            QT_TRANSLATE_NOOP("core", "It stays as near to the original as {precision} numbers can."),
            precision=precision,
        )
    ]


def _tokens(figures: Figures) -> list[Text]:
    said = []
    if missed := figures.prompts - figures.prompts_equal_here:
        template = QT_TRANSLATE_NOOP(
            "core",
            "It reads %n prompt(s) as other tokens than the original does: its chat template or its tokenizer is not "
            "the model's.",
        )
        said.append(text(template, n=missed))
    elif missed := figures.prompts - figures.prompts_equal:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Its files are right, but ONNX Runtime GenAI reads %n prompt(s) as other tokens than the original does: "
            "other programs will get worse answers than Ustad.",
        )
        said.append(text(template, n=missed))
    if figures.unending:
        template = QT_TRANSLATE_NOOP(
            "core",
            "It does not end %n answer(s) that the original ends: it does not know the mark of the end.",
        )
        said.append(text(template, n=figures.unending))
    return said


def _beyond(figures: Figures, limits: Limits) -> list[Text]:
    said = []
    if figures.export_perplexity is None:
        return [text(QT_TRANSLATE_NOOP("core", "It computes no numbers: its weights are damaged."))]
    change = figures.perplexity_change
    if abs(change) > limits.perplexity:
        template = QT_TRANSLATE_NOOP(
            "core",
            "The same text surprises it otherwise: perplexity {export} instead of {original}; up to {limit} % apart is "
            "expected.",
        )
        said.append(
            text(
                template,
                export=_short(figures.export_perplexity),
                original=_short(figures.original_perplexity),
                limit=_percent(limits.perplexity),
            )
        )
    if figures.forced < limits.forced:
        template = QT_TRANSLATE_NOOP(
            "core",
            "After the same text it finds the same next word the likeliest at {share} % of the places; {limit} % or "
            "more are expected.",
        )
        said.append(text(template, share=_percent(figures.forced), limit=_percent(limits.forced)))
    if figures.greedy < limits.greedy:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Of its own answers, {share} % of the words are the original's before they part; {limit} % or more are "
            "expected.",
        )
        said.append(text(template, share=_percent(figures.greedy), limit=_percent(limits.greedy)))
    return said


def _percent(share: float) -> str:
    return f"{100 * share:.3g}"


def _short(value: float) -> str:
    return f"{value:.4g}" if value < 1e6 else f"{value:.1e}"
