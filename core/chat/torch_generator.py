"""The PyTorch engine: a transformers model that answers token by token.

Does not know how models are found or loaded, nor what a passage is.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

from core.chat.detokeniser import Detokeniser
from core.chat.generator import GenerationConfig
from core.chat.prompt import Prompt, Turn

PREFILL = 512
"""Tokens of the prompt read at a time: between two such pieces it can be stopped."""
_TURN_ENDS = ("<|end|>", "<|im_end|>", "<|eot_id|>", "<|end_of_turn|>", "<end_of_turn>", "<|endoftext|>")


class TorchGenerator:
    """Meets the Protocol `Generator`.

    `render(turns)` gives the token ids of the turns under the model's chat template, with the opening of its answer.
    `lock` is held while it answers: a model has one state.
    """

    def __init__(
        self, model: Any, tokenizer: Any, render: Callable[[list[Turn]], list[int]], lock: threading.Lock
    ) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._render = render
        self._lock = lock
        self._ends = turn_ends(model, tokenizer)
        self.context_length = context_length(model, tokenizer)

    def count(self, turns: list[Turn]) -> int:
        return len(self._render(turns))

    def stream(self, prompt: Prompt, config: GenerationConfig, stopped: Callable[[], bool]) -> Iterator[str]:
        detokeniser = Detokeniser(self._decode)
        with self._lock:
            for token in self.tokens(self._render(prompt.turns), config, stopped):
                yield detokeniser.add(token)
        if rest := detokeniser.end():
            yield rest

    def tokens(self, ids: list[int], config: GenerationConfig, stopped: Callable[[], bool]) -> Iterator[int]:
        """The new tokens after `ids`, up to but without the one that ends the turn."""
        room = config.max_new_tokens
        if self.context_length:
            room = min(room, self.context_length - len(ids))
        choose = _chooser(config, self._model.device)
        logits, cache = None, None
        for begin in range(0, len(ids), PREFILL):
            if stopped():
                return
            logits, cache = self._forward(ids[begin : begin + PREFILL], cache)
        for step in range(room):
            token = choose(logits)
            if token in self._ends or stopped():
                return
            yield token
            if step + 1 < room:
                logits, cache = self._forward([token], cache)

    def _forward(self, ids: list[int], cache: Any) -> tuple[Any, Any]:
        """Logits after the last of `ids`, shape (vocabulary,), and the grown cache."""
        import torch

        with torch.inference_mode():
            read = torch.tensor([ids], device=self._model.device)
            out = self._model(input_ids=read, past_key_values=cache, use_cache=True, logits_to_keep=1)
        return out.logits[0, -1], out.past_key_values

    def _decode(self, tokens: list[int]) -> str:
        text: str = self._tokenizer.decode(
            tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return text


def turn_ends(model: Any, tokenizer: Any) -> set[int]:
    """The tokens that end a turn: the model's own, and the marks that chat templates commonly use."""
    ends: set[int] = set()
    configured = getattr(getattr(model, "generation_config", None), "eos_token_id", None)
    for found in (configured, tokenizer.eos_token_id):
        if found is not None:
            ends.update(found if isinstance(found, list) else [found])
    known = tokenizer.get_added_vocab()
    ends.update(known[mark] for mark in _TURN_ENDS if mark in known)
    return ends


def context_length(model: Any, tokenizer: Any) -> int:
    """Tokens the model was made to read and write together; 0 where it does not say."""
    config = model.config.get_text_config() if hasattr(model.config, "get_text_config") else model.config
    limits = [getattr(config, "max_position_embeddings", 0) or 0, tokenizer.model_max_length or 0]
    sane = [limit for limit in limits if 0 < limit < 10_000_000]
    return min(sane, default=0)


def _chooser(config: GenerationConfig, device: Any) -> Callable[[Any], int]:
    """How the next token is taken from the logits: the likeliest, or drawn among those within `top_p`."""
    import torch

    if config.temperature == 0:
        return lambda logits: int(logits.argmax())
    source = torch.Generator(device=device).manual_seed(config.seed)

    def draw(logits: Any) -> int:
        chances = torch.softmax(logits.float() / config.temperature, -1)
        if config.top_p < 1:
            ordered, places = chances.sort(descending=True)
            ordered[ordered.cumsum(-1) - ordered > config.top_p] = 0  # the first always stays
            return int(places[torch.multinomial(ordered, 1, generator=source)])
        return int(torch.multinomial(chances, 1, generator=source))

    return draw
