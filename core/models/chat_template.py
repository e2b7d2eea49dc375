"""How a model sees a conversation: the text its chat template makes, its tokens, and which of them are learnt.

The way in for single conversations: the chat and the measuring of answers. Many rows go through `core.models.lesson`,
by the same code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.models.lesson import Lesson, Reader
from core.models.rendered import Piece, Rendered, Span, mask, pieces
from core.models.template import PLAIN

__all__ = ["PLAIN", "Message", "Piece", "Rendered", "Span", "mask", "pieces", "render"]

Message = Mapping[str, Any]


def render(
    tokenizer: Any,
    messages: Sequence[Message],
    add_generation_prompt: bool = False,
    continue_final_message: bool = False,
) -> Rendered:
    """Render `messages` (each a role and a content) and mark the assistant's tokens, the end of its turn included.

    `add_generation_prompt`: end with the opening of the assistant's next turn, for the model to go on.
    `continue_final_message`: the last message is the assistant's own and not complete: end with its words, as they
    would stand had the model just written them behind that opening. None of it is marked then.
    Raises `UserError` where the template does not take the conversation or the tokenizer keeps no offsets.
    """
    turns = [dict(message) for message in messages]
    if continue_final_message:
        return Reader(tokenizer).read(Lesson(turns[:-1]), True, begun=turns[-1]["content"])
    return Reader(tokenizer).read(Lesson(turns), add_generation_prompt)
