"""What every engine that answers can do. Does not know which engines there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from core.chat.prompt import Prompt, Turn
from core.fields import option
from core.text import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True)
class GenerationConfig:
    """How words are chosen."""

    max_new_tokens: int = option(
        512,
        label=QT_TRANSLATE_NOOP("core", "Longest answer"),
        word="token",
        help=QT_TRANSLATE_NOOP("core", "An answer is cut off after this many tokens (word pieces)."),
        minimum=1,
        maximum=32768,
        unit=QT_TRANSLATE_NOOP("core", "tokens"),
    )
    temperature: float = option(
        0.0,
        label=QT_TRANSLATE_NOOP("core", "Variety"),
        word="temperature",
        help=QT_TRANSLATE_NOOP(
            "core", "0 always takes the likeliest word; higher values vary more and err more."
        ),
        minimum=0.0,
        maximum=2.0,
    )
    top_p: float = option(
        1.0,
        label=QT_TRANSLATE_NOOP("core", "Choose among"),
        word="top_p",
        help=QT_TRANSLATE_NOOP(
            "core", "Only the likeliest words that together reach this probability are considered."
        ),
        minimum=0.01,
        maximum=1.0,
        advanced=True,
    )
    top_k: int = option(
        0,
        label=QT_TRANSLATE_NOOP("core", "At most so many words"),
        word="top_k",
        help=QT_TRANSLATE_NOOP(
            "core", "Only so many of the likeliest words are considered; 0 leaves it open."
        ),
        minimum=0,
        maximum=1000,
        advanced=True,
    )
    min_p: float = option(
        0.0,
        label=QT_TRANSLATE_NOOP("core", "Least likely word"),
        help=QT_TRANSLATE_NOOP(
            "core", "A word is considered only if it is at least this share as likely as the likeliest one."
        ),
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    repetition_penalty: float = option(
        1.0,
        label=QT_TRANSLATE_NOOP("core", "Against repetition"),
        word="repetition_penalty",
        help=QT_TRANSLATE_NOOP(
            "core", "Above 1, words that were already said or read become less likely; 1 leaves them alone."
        ),
        minimum=1.0,
        maximum=2.0,
        advanced=True,
    )
    stop: tuple[str, ...] = option(
        (),
        label=QT_TRANSLATE_NOOP("core", "Stop at"),
        help=QT_TRANSLATE_NOOP(
            "core", "The answer ends before the first of these words or signs that it would have written."
        ),
        advanced=True,
        hidden=True,  # a form has no control for several words
    )
    seed: int = option(
        0,
        label=QT_TRANSLATE_NOOP("core", "Seed"),
        word="seed",
        help=QT_TRANSLATE_NOOP("core", "The same seed gives the same answer where the variety is above 0."),
        minimum=0,
        maximum=2**31 - 1,
        advanced=True,
    )


class Generator(Protocol):
    """An engine, ready to answer.

    `context_length`: tokens it can read and write together; 0 where there is no such limit, or it is not known.
    `capable`: whether it follows instructions well enough to put questions in other words and to summarise.
    `runs_on`: what computes, where, and in which numbers; None where nothing computes here.
    """

    context_length: int
    capable: bool
    runs_on: Text | None

    def count(self, turns: list[Turn]) -> int:
        """Tokens of `turns` as the engine reads them, with the opening of its answer, unless the last turn is its
        beginning."""

    def stream(self, prompt: Prompt, config: GenerationConfig, stopped: Callable[[], bool]) -> Iterator[str]:
        """The answer piece by piece: one item per token, empty where a token completes no character. Where the last
        turn is the assistant's, it is the beginning of this answer: what follows goes on from its last letter.

        Ends at the end of the turn, before the first of `config.stop`, after `config.max_new_tokens`, when the context
        is full, or soon after `stopped()` is true, also while the prompt is still being read. What may be the
        beginning of a word of `config.stop` is held back until it is known. Raises `UserError` where the prompt alone
        is longer than the context.
        """
