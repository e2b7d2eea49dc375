"""How many tokens a text has, roughly, where no tokenizer is at hand: of a model behind an address, say.

Calibrated to err upwards, so that what fits by this count fits in truth.
"""

from __future__ import annotations

from collections.abc import Sequence

PER_TURN = 6
"""Tokens that a chat template puts around a turn."""
_ASCII, _OTHER = 3.6, 1.2
"""Characters per token: of ASCII text (English prose has about 4.5), and of any other (Hindi has 1.3 to 3, Chinese 1.2
to 1.7 with the vocabularies of today's models)."""


def estimate(text: str) -> int:
    """Tokens of a text, rather too many than too few."""
    plain = sum(character < "\x80" for character in text)
    return int(plain / _ASCII + (len(text) - plain) / _OTHER) + (1 if text else 0)


def estimate_turns(turns: Sequence[dict[str, str]]) -> int:
    """Tokens of turns, with what a template adds."""
    return sum(estimate(turn["content"]) + PER_TURN for turn in turns) + PER_TURN
