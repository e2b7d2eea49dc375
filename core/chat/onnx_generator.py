"""The ONNX engine: a model of ONNX Runtime GenAI that answers token by token.

The chat template and the choice of tokens are ours, the same as for every engine; what has been read is kept, and only
what is new of the next prompt is computed. Does not know how models are loaded, nor what a passage is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from core.chat import reading
from core.chat.choosing import Chooser
from core.chat.generator import GenerationConfig
from core.chat.onnx_models import KEY, OnnxChatModel, Slot
from core.chat.prefixes import Reading
from core.chat.prompt import Prompt, Turn
from core.errors import UserError
from core.jobs.context import JobContext
from core.models import providers
from core.text import QT_TRANSLATE_NOOP, Text

PREFILL = 0
"""Tokens of the prompt read at a time; 0: as many as suit the model."""
CAPABLE = 250_000_000
"""Weights from which a model is asked to put a question in other words, or to summarise."""


class OnnxGenerator:
    """Meets the Protocol `Generator`."""

    def __init__(self, model: OnnxChatModel) -> None:
        self._model = model
        self._words = reading.Words(model.tokenizer)
        self._ends = model.ends()
        self.context_length = model.about.context_length or 0
        self.runs_on: Text | None = model.runs_on
        self.capable = model.about.parameters >= CAPABLE
        self._piece = reading.piece_size(model.about.parameters, model.on_processor)

    def count(self, turns: list[Turn]) -> int:
        return len(self.read(turns))

    def read(self, turns: list[Turn]) -> list[int]:
        """The token ids of the turns under the model's chat template, with the opening of its answer."""
        return self._words.ids(turns)

    def stream(self, prompt: Prompt, config: GenerationConfig, stopped: Callable[[], bool]) -> Iterator[str]:
        ids = self.read(prompt.turns)
        room = reading.room(ids, self.context_length, config.max_new_tokens)
        with self._model.reading(ids, len(ids) + room) as read:
            tokens = self._tokens(ids, read, room, config, stopped)
            yield from self._words.spoken(tokens, config.stop, prompt.turns, ids)

    def _tokens(
        self,
        ids: list[int],
        read: Reading[Any],
        room: int,
        config: GenerationConfig,
        stopped: Callable[[], bool],
    ) -> Iterator[int]:
        """The new tokens after `ids`, up to but without the one that ends the turn. `read`: what was read before, the
        beginning of `ids`; it grows."""
        import numpy as np

        choose = Chooser(config)
        generator = read.state.generator  # type: ignore[union-attr]
        step = (PREFILL or self._piece) if self._model.goes_on else len(ids)
        for begin in range(len(read.ids), len(ids), step):
            if stopped():
                return
            piece = ids[begin : begin + step]
            generator.append_tokens(np.array(piece, dtype=np.int32))
            read.ids += piece
        for _ in range(room):
            if not choose.plain:
                _force(generator, choose, read.ids)
            generator.generate_next_token()
            token = int(generator.get_next_tokens()[0])
            read.ids.append(token)
            if token in self._ends or stopped():
                return
            yield token


def _force(generator: Any, choose: Chooser, said: list[int]) -> None:
    """Leave the generator no choice but the token that `choose` takes."""
    import numpy as np

    logits = generator.get_logits()
    token = choose(logits.reshape(-1).astype(np.float32), said)
    only = np.full_like(logits, -np.inf)
    only[..., token] = 0
    generator.set_logits(only)


def open_onnx(ctx: JobContext, model: str, run: str, wanted: providers.Wanted = "auto") -> OnnxGenerator:
    """A generator for the model in a folder. Raises `UserError` where it cannot be used, and for a run: what a run made
    is exported with its model."""
    if run:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "An ONNX model cannot take what a run has learnt while it chats."),
            QT_TRANSLATE_NOOP("core", "Export the run: its adapter is merged into the ONNX model."),
        )
    slot = ctx.kept(KEY, Slot)
    ctx.keep.on_release(KEY, slot.release)
    return OnnxGenerator(slot.get(ctx, Path(model), wanted))
