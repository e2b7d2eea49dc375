"""What engines that compute here share: how a conversation becomes tokens, and tokens words. Does not know models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from core.chat.detokeniser import Detokeniser
from core.chat.neutral import harmless
from core.chat.prompt import Turn, is_begun
from core.chat.stopping import until
from core.errors import UserError
from core.models import chat_template
from core.text import QT_TRANSLATE_NOOP

_TURN_ENDS = ("<|end|>", "<|im_end|>", "<|eot_id|>", "<|end_of_turn|>", "<end_of_turn>", "<|endoftext|>")

_OVERLAP = 8
"""Tokens of a beginning that is gone on from: so that the gap in front of the first new word is not lost."""


class Words:
    """A tokenizer with its chat template, as the chat uses them."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._marks = frozenset(
            mark for mark in tokenizer.all_special_tokens if len(mark) > 2 and not mark.isalnum()
        )

    def ids(self, turns: list[Turn]) -> list[int]:
        """The token ids of the turns under the chat template, with the opening of the answer, and its beginning where
        the last turn is one."""
        messages = [
            {"role": turn["role"], "content": harmless(turn["content"], self._marks)} for turn in turns
        ]
        return chat_template.render(
            self._tokenizer, messages, add_generation_prompt=True, continue_final_message=is_begun(turns)
        ).ids

    def spoken(
        self, tokens: Iterable[int], stop: tuple[str, ...], turns: list[Turn], ids: list[int]
    ) -> Iterator[str]:
        """The text of tokens as they come, up to a stop word; `turns` and `ids` are what they follow."""
        return until(self._pieces(tokens, ids[-_OVERLAP:] if is_begun(turns) else []), stop)

    def _pieces(self, tokens: Iterable[int], before: list[int]) -> Iterator[str]:
        detokeniser = Detokeniser(self._decode, before)
        for token in tokens:
            yield detokeniser.add(token)
        if rest := detokeniser.end():
            yield rest

    def _decode(self, tokens: list[int]) -> str:
        text: str = self._tokenizer.decode(
            tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return text


def marked_ends(tokenizer: Any) -> set[int]:
    """The tokens that end a turn as the tokenizer has it: its own, and the marks that chat templates commonly use."""
    known = tokenizer.get_added_vocab()
    ends = {known[mark] for mark in _TURN_ENDS if mark in known}
    return ends if tokenizer.eos_token_id is None else ends | {int(tokenizer.eos_token_id)}


def room(ids: list[int], context: int, wanted: int) -> int:
    """How many tokens can be written after `ids`, of those wanted; `context` 0: without a limit.

    Raises `UserError` where the prompt alone fills the context.
    """
    if not context:
        return wanted
    if len(ids) >= context:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "What is asked is too long for this model: {needed} tokens, and it can read and write "
                "{limit} together.",
            ),
            QT_TRANSLATE_NOOP(
                "core", "Shorten it, begin a new conversation, or choose a model that reads more."
            ),
            needed=len(ids),
            limit=context,
        )
    return min(wanted, context - len(ids))


def piece_size(weights: int, on_processor: bool) -> int:
    """Tokens of a prompt read at a time: between two such pieces it can be stopped. Few for a large model on a
    processor, so that a piece takes two or three seconds."""
    return max(32, min(512, 128_000_000_000 // max(1, weights))) if on_processor else 512
