"""A text as a model reads it: its tokens, where each stands in the text, and which are learnt. Knows no templates."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from core.text import Text

Span = tuple[int, int]

IGNORED = -100
"""The label of a token that is not trained; the value torch's cross-entropy leaves out."""


@dataclass(frozen=True)
class Piece:
    """A stretch of the text that is learnt, or is not."""

    text: str
    trained: bool


@dataclass(frozen=True)
class Rendered:
    """`ids`: the tokens; `trained_mask`: one truth value per token; `offsets`: each token's (start, end) in `text`;
    `notes`: what was done to the conversation so that the template takes it, and what the template does to it."""

    text: str
    ids: list[int]
    trained_mask: list[bool]
    offsets: list[Span]
    notes: list[Text] = field(default_factory=list)

    @property
    def pieces(self) -> list[Piece]:
        """The text in stretches of equal treatment; together they are the whole text."""
        return pieces(self.text, self.offsets, self.trained_mask)

    def example(self, max_length: int | None = None) -> dict[str, list[int]]:
        """What the trainer is given: `input_ids` and `labels` of the first `max_length` tokens.

        The one place where labels are made: the trainer, the preview and the figures for a set all come from here.
        """
        ids = self.ids[:max_length]
        trained = zip(ids, self.trained_mask, strict=False)
        return {"input_ids": ids, "labels": [token if learnt else IGNORED for token, learnt in trained]}


def mask(whole: str, offsets: Sequence[Span], spans: Sequence[Span]) -> list[bool]:
    """Which tokens are learnt: those that begin in a span, or that begin before it but hold some of its words.

    (Some special tokens swallow the white space after them: that alone does not make them the assistant's.)
    The first token of all is never learnt: there is nothing before it that it could be predicted from.
    """
    trained = [False] * len(offsets)
    for begin, stop in spans:
        first = bisect_left(offsets, begin, key=itemgetter(0))
        last = bisect_left(offsets, stop, first, key=itemgetter(0))
        trained[first:last] = [True] * (last - first)
        for at in range(first - 1, -1, -1):
            end = offsets[at][1]
            if end <= begin:
                break
            trained[at] = trained[at] or bool(whole[begin:end].strip())
    if trained:
        trained[0] = False
    return trained


def pieces(whole: str, offsets: Sequence[Span], trained: Sequence[bool]) -> list[Piece]:
    """Cut `whole` where the treatment changes. Text between tokens goes with the token before it."""
    cut: list[Piece] = []
    begin, state = 0, False
    for (start, end), learnt in zip(offsets, trained, strict=True):
        if end > start and learnt != state:
            if start > begin:
                cut.append(Piece(whole[begin:start], state))
            begin, state = max(start, begin), learnt
    if begin < len(whole):
        cut.append(Piece(whole[begin:], state))
    return cut
