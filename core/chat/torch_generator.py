"""The PyTorch engine: a transformers model that answers token by token.

Does not know how models are loaded, nor what a passage is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from core import runs
from core.chat import reading
from core.chat.choosing import Chooser
from core.chat.generator import GenerationConfig
from core.chat.prefixes import Reading, common
from core.chat.prompt import Prompt, Turn
from core.chat.torch_models import KEY, ChatModel, Slot
from core.errors import UserError
from core.jobs.context import JobContext
from core.models.library import locate
from core.models.quantising import Bits
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text

PREFILL = 0
"""Tokens of the prompt read at a time; 0: as many as suit the model."""
CAPABLE = 250_000_000
"""Weights from which a model is asked to put a question in other words, or to summarise; packed ones count as fewer."""


class TorchGenerator:
    """Meets the Protocol `Generator`: a kept model, with one of its adapters or with none."""

    def __init__(self, model: ChatModel, adapter: Path | None = None) -> None:
        self._model = model
        self._adapter = adapter
        self._words = reading.Words(model.tokenizer)
        self._ends = turn_ends(model.base, model.tokenizer)
        self.context_length = context_length(model.base, model.tokenizer)
        self.runs_on: Text | None = model.runs_on
        weights = sum(one.numel() for one in model.base.parameters())
        self.capable = weights >= CAPABLE
        self._piece = reading.piece_size(weights, model.base.device.type == "cpu")

    def count(self, turns: list[Turn]) -> int:
        return len(self.read(turns))

    def read(self, turns: list[Turn]) -> list[int]:
        """The token ids of the turns under the model's chat template, with the opening of its answer."""
        return self._words.ids(turns)

    def stream(self, prompt: Prompt, config: GenerationConfig, stopped: Callable[[], bool]) -> Iterator[str]:
        ids = self.read(prompt.turns)
        room = reading.room(ids, self.context_length, config.max_new_tokens)
        with self._model.using(self._adapter) as model, self._model.reading(model, ids) as read:
            tokens = self._tokens(model, ids, read, room, config, stopped)
            yield from self._words.spoken(tokens, config.stop, prompt.turns, ids)

    def surprise(self, turns: list[Turn], expected: str) -> float | None:
        """How unlikely the model takes `expected` for its answer to `turns`: the mean negative log-likelihood of its
        tokens, the end of the turn left out, in nats. None where both together are longer than it can read.

        One pass over all; its power of e is the perplexity (Jelinek et al., “Perplexity – a measure of the difficulty
        of speech recognition tasks”, 1977).
        """
        import torch

        opened = self.read(turns)
        whole = self.read([*turns, {"role": "assistant", "content": expected}])
        # Where the answer's first letters melt into a token of the opening, they are counted from that token on.
        begin = common(opened, whole)
        if begin >= len(whole) or (self.context_length and len(whole) > self.context_length):
            return None
        asked = torch.tensor(whole[begin:])
        with self._model.using(self._adapter) as model, torch.inference_mode():
            given = torch.tensor([whole[:-1]], device=model.device)
            logits = model(input_ids=given, use_cache=False, logits_to_keep=len(asked)).logits[0]
        likely = torch.log_softmax(logits.float(), -1).cpu().gather(-1, asked[:, None])
        return -float(likely.mean())

    def _tokens(
        self,
        model: Any,
        ids: list[int],
        read: Reading[Any],
        room: int,
        config: GenerationConfig,
        stopped: Callable[[], bool],
    ) -> Iterator[int]:
        """The new tokens after `ids`, up to but without the one that ends the turn. `read`: what was read before, the
        beginning of `ids`; it grows."""
        choose = Chooser(config)
        logits = None
        step = PREFILL or self._piece
        for begin in range(len(read.ids), len(ids), step):
            if stopped():
                return
            logits = _forward(model, ids[begin : begin + step], read)
        for left in range(room, 0, -1):
            token = int(logits.argmax()) if choose.plain else choose(logits.float().cpu().numpy(), read.ids)  # type: ignore[union-attr]
            if token in self._ends or stopped():
                return
            yield token
            if left > 1:
                logits = _forward(model, [token], read)


def _forward(model: Any, ids: list[int], read: Reading[Any]) -> Any:
    """Logits after the last of `ids`, shape (vocabulary,); what was read grows by them."""
    import torch

    with torch.inference_mode():
        given = torch.tensor([ids], device=model.device)
        out = model(input_ids=given, past_key_values=read.state, use_cache=True, logits_to_keep=1)
    read.state = out.past_key_values
    read.ids += ids
    return out.logits[0, -1]


def turn_ends(model: Any, tokenizer: Any) -> set[int]:
    """The tokens that end a turn: the model's own, and those of its tokenizer."""
    configured = getattr(getattr(model, "generation_config", None), "eos_token_id", None)
    own = configured if isinstance(configured, list) else [] if configured is None else [configured]
    return {*own, *reading.marked_ends(tokenizer)}


def context_length(model: Any, tokenizer: Any) -> int:
    """Tokens the model was made to read and write together; 0 where it does not say."""
    config = model.config.get_text_config() if hasattr(model.config, "get_text_config") else model.config
    limits = [getattr(config, "max_position_embeddings", 0) or 0, tokenizer.model_max_length or 0]
    sane = [limit for limit in limits if 0 < limit < 10_000_000]
    return min(sane, default=0)


def open_torch(
    ctx: JobContext, project: Project, model: str, run: str, bits: Bits | None = None
) -> TorchGenerator:
    """A generator for a model by its id, or for what a run made: its adapter on the model it was trained on, or its
    own whole model. `bits`: squeeze the weights."""
    folder, adapter = locate(model), None
    if run:
        trained = runs.find(project.runs_dir, run)
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
    return TorchGenerator(slot.get(ctx, folder, bits), adapter)
