"""The two sides of a comparison, by one Protocol: the original in PyTorch, and the export in ONNX Runtime GenAI.

The export is read by its own tokenizer and template, as any program does that it is handed to. Does not judge.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from core.chat.onnx_models import OnnxChatModel
from core.models import chat_template, loading, stops

Messages = Sequence[dict[str, str]]
Check = Callable[[], None]
PREFILL = 256


@dataclass(frozen=True)
class Followed:
    """What a model thinks at each place of a given text: `top`: the likeliest token there; `losses`: of the token that
    is there, in nats; `margins`: by how much the likeliest scores above the second, in nats."""

    top: list[int]
    losses: list[float]
    margins: list[float]


class Engine(Protocol):
    """One side, ready to answer."""

    def read(self, messages: Messages) -> list[int]:
        """The conversation as tokens, with the opening of the answer."""

    def decode(self, tokens: Sequence[int]) -> str: ...

    def answer(self, tokens: Sequence[int], most: int, check: Check) -> tuple[list[int], bool]:
        """The likeliest tokens after these, at most so many, and whether it ended the answer itself (the mark of the
        end is left out). `check` is called between tokens and may raise."""

    def follow(self, tokens: Sequence[int], places: Sequence[int]) -> Followed:
        """What it thinks at these places (numbers of tokens, from 1) of the given text."""


class TorchEngine:
    """The model in `folder`, with what a run made of it, if anything, computing on the processor in `dtype`."""

    def __init__(self, folder: Path, product: Path | None, dtype: str) -> None:
        loaded = loading.load_model(folder, product, device="cpu", dtype=dtype)
        self._model, self._tokenizer = loaded.model, loaded.tokenizer
        self._ends = set(stops.stop_ids(loaded.model, loaded.tokenizer))

    def read(self, messages: Messages) -> list[int]:
        return chat_template.render(self._tokenizer, messages, add_generation_prompt=True).ids

    def read_whole(self, messages: Messages) -> tuple[list[int], list[int]]:
        """A conversation with its answer as tokens, and the places of the answer's."""
        rendered = chat_template.render(self._tokenizer, messages)
        learnt = [at for at, one in enumerate(rendered.trained_mask) if one]
        # Earlier answers are learnt too; the last unbroken stretch is the one to compare.
        begin = next((at for at in reversed(learnt) if not rendered.trained_mask[at - 1]), 0)
        return rendered.ids, [at for at in learnt if at >= begin]

    def decode(self, tokens: Sequence[int]) -> str:
        return str(self._tokenizer.decode(list(tokens), skip_special_tokens=False))

    def answer(self, tokens: Sequence[int], most: int, check: Check) -> tuple[list[int], bool]:
        import torch

        made: list[int] = []
        given, cache = list(tokens), None
        with torch.inference_mode():
            while len(made) < most:
                check()
                out = self._model(
                    input_ids=torch.tensor([given]), past_key_values=cache, use_cache=True, logits_to_keep=1
                )
                cache = out.past_key_values
                token = int(out.logits[0, -1].argmax())
                if token in self._ends:
                    return made, True
                made.append(token)
                given = [token]
        return made, False

    def follow(self, tokens: Sequence[int], places: Sequence[int]) -> Followed:
        import torch

        with torch.inference_mode():
            scores = self._model(input_ids=torch.tensor([list(tokens)])).logits[0]
        return _followed(scores.float().numpy(), tokens, places)


class OnnxEngine:
    """The export in `folder`, on the kind of processor it was made for. Raises `UserError` where it does not open."""

    def __init__(self, folder: Path) -> None:
        self._model = OnnxChatModel(folder)
        self._tokenizer = self._model.own_tokenizer()
        self.runs_on = self._model.runs_on

    def read(self, messages: Messages) -> list[int]:
        turns = json.dumps(list(messages), ensure_ascii=False)
        words = self._tokenizer.apply_chat_template(messages=turns, add_generation_prompt=True)
        return [int(token) for token in self._tokenizer.encode(words)]

    def read_here(self, messages: Messages) -> list[int]:
        """The same as `read` by this program's own engine, which uses the files otherwise."""
        return chat_template.render(self._model.tokenizer, messages, add_generation_prompt=True).ids

    def decode(self, tokens: Sequence[int]) -> str:
        import numpy

        return str(self._tokenizer.decode(numpy.array(tokens, dtype=numpy.int32)))

    def answer(self, tokens: Sequence[int], most: int, check: Check) -> tuple[list[int], bool]:
        generator = self._model.fresh(len(tokens) + most)
        for begin in range(0, len(tokens), PREFILL):
            check()
            generator.append_tokens(list(tokens[begin : begin + PREFILL]))
        made: list[int] = []
        # Its own marks of the end, and no more: other programs know no more either.
        ends = {int(token) for token in self._tokenizer.eos_token_ids}
        while len(made) < most:
            check()
            generator.generate_next_token()
            token = int(generator.get_next_tokens()[0])
            if token in ends:
                return made, True
            made.append(token)
            if generator.is_done():
                break
        return made, False

    def follow(self, tokens: Sequence[int], places: Sequence[int]) -> Followed:
        generator = self._model.fresh(len(tokens) + 1)
        generator.append_tokens(list(tokens))
        return _followed(generator.get_output("logits")[0], tokens, places)


def _followed(scores: Any, tokens: Sequence[int], places: Sequence[int]) -> Followed:
    """From scores of shape (tokens, vocabulary): those before each place say what is thought there."""
    import numpy

    if not places:
        return Followed([], [], [])
    rows = numpy.asarray(scores, dtype=numpy.float32)[[place - 1 for place in places]]
    wanted = numpy.array([tokens[place] for place in places])
    highest = rows.max(axis=1)
    spread = highest + numpy.log(numpy.exp(rows - highest[:, None]).sum(axis=1))
    losses = spread - rows[numpy.arange(len(places)), wanted]
    two = numpy.partition(rows, -2, axis=1)[:, -2:]
    return Followed(rows.argmax(axis=1).tolist(), losses.tolist(), numpy.abs(two[:, 1] - two[:, 0]).tolist())
