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


def render(tokenizer: Any, messages: Sequence[Message], add_generation_prompt: bool = False) -> Rendered:
    """Render `messages` (each a role and a content) and mark the assistant's tokens, the end of its turn included.

    `add_generation_prompt`: end with the opening of the assistant's next turn, for the model to go on.
    Raises `UserError` where the template does not take the conversation or the tokenizer keeps no offsets.
    """
    return Reader(tokenizer).read(Lesson([dict(message) for message in messages]), add_generation_prompt)
