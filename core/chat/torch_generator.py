"""The PyTorch engine: a transformers model that answers token by token.

Does not know how models are loaded, nor what a passage is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from core import runs
from core.chat.detokeniser import Detokeniser
from core.chat.generator import GenerationConfig
from core.chat.neutral import harmless
from core.chat.prompt import Prompt, Turn, is_begun
from core.chat.torch_models import KEY, ChatModel, Slot
from core.errors import UserError
from core.jobs.context import JobContext
from core.models import chat_template
from core.models.library import locate
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text

PREFILL = 512
"""Tokens of the prompt read at a time: between two such pieces it can be stopped."""
CAPABLE = 250_000_000
"""Weights from which a model is asked to put a question in other words, or to summarise; packed ones count as fewer."""
OVERLAP = 8
"""Tokens that text is gone on from: so that the gap in front of the first new word is not lost."""
_TURN_ENDS = ("<|end|>", "<|im_end|>", "<|eot_id|>", "<|end_of_turn|>", "<end_of_turn>", "<|endoftext|>")


class TorchGenerator:
    """Meets the Protocol `Generator`: a kept model, with one of its adapters or with none."""

    def __init__(self, model: ChatModel, adapter: Path | None = None) -> None:
        self._model = model
        self._adapter = adapter
        self._tokenizer = model.tokenizer
        self._ends = turn_ends(model.base, model.tokenizer)
        self.context_length = context_length(model.base, model.tokenizer)
        self.runs_on: Text | None = model.runs_on
        self.capable = sum(one.numel() for one in model.base.parameters()) >= CAPABLE
        self._marks = frozenset(
            mark for mark in model.tokenizer.all_special_tokens if len(mark) > 2 and not mark.isalnum()
        )

    def count(self, turns: list[Turn]) -> int:
        return len(self.read(turns))

    def read(self, turns: list[Turn]) -> list[int]:
        """The token ids of the turns under the model's chat template, with the opening of its answer; of one that is to
        be gone on with, also its beginning."""
        messages = [
            {"role": turn["role"], "content": harmless(turn["content"], self._marks)} for turn in turns
        ]
        begun = is_begun(turns)
        return chat_template.render(self._tokenizer, messages, not begun, continue_final_message=begun).ids

    def stream(self, prompt: Prompt, config: GenerationConfig, stopped: Callable[[], bool]) -> Iterator[str]:
        ids = self.read(prompt.turns)
        detokeniser = Detokeniser(self._decode, ids[-OVERLAP:] if is_begun(prompt.turns) else ())
        with self._model.using(self._adapter) as model:
            for token in self._tokens(model, ids, config, stopped):
                yield detokeniser.add(token)
        if rest := detokeniser.end():
            yield rest

    def _tokens(
        self, model: Any, ids: list[int], config: GenerationConfig, stopped: Callable[[], bool]
    ) -> Iterator[int]:
        """The new tokens after `ids`, up to but without the one that ends the turn."""
        room = config.max_new_tokens
        if self.context_length:
            room = min(room, self.context_length - len(ids))
        choose = _chooser(config, model.device)
        logits, cache = None, None
        for begin in range(0, len(ids), PREFILL):
            if stopped():
                return
            logits, cache = _forward(model, ids[begin : begin + PREFILL], cache)
        for step in range(room):
            token = choose(logits)
            if token in self._ends or stopped():
                return
            yield token
            if step + 1 < room:
                logits, cache = _forward(model, [token], cache)

    def _decode(self, tokens: list[int]) -> str:
        text: str = self._tokenizer.decode(
            tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return text


def _forward(model: Any, ids: list[int], cache: Any) -> tuple[Any, Any]:
    """Logits after the last of `ids`, shape (vocabulary,), and the grown cache."""
    import torch

    with torch.inference_mode():
        read = torch.tensor([ids], device=model.device)
        out = model(input_ids=read, past_key_values=cache, use_cache=True, logits_to_keep=1)
    return out.logits[0, -1], out.past_key_values


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


def open_torch(ctx: JobContext, project: Project, model: str, run: str) -> TorchGenerator:
    """A generator for a model by its id, or for what a run made: its adapter on the model it was trained on, or its
    own whole model."""
    folder, adapter = locate(model), None
    if run:
        trained = runs.read(project.runs_dir / run)
        product = trained.product
        if product is None:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{run}” has not finished."),
                QT_TRANSLATE_NOOP("core", "Finish its training, or choose another answerer."),
                run=trained.about.name,
            )
        whole = product == trained.model_dir
        folder, adapter = (product, None) if whole else (locate(trained.about.model.id), product)
    slot = ctx.kept(KEY, Slot)
    ctx.keep.on_release(KEY, slot.release)
    return TorchGenerator(slot.get(ctx, folder), adapter)
