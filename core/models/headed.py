"""A text encoder with what a task puts on it, as a module and as a folder: sorting texts, marking places in them.

The folder is one that transformers' `AutoModel` loads, with the head beside it. Does not know how either was trained.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

import msgspec

from core import fields
from core.errors import UserError
from core.models import encoders
from core.text import QT_TRANSLATE_NOOP

HEAD, WEIGHTS = "head.json", "head.safetensors"
Kind = Literal["label", "answer", "spans"]
Pooling = Literal["", "mean", "cls"]


class Head(msgspec.Struct, frozen=True):
    """What the scores mean. `kind`: one of `labels` for a text, the answer to a question, or `labels` of places.

    `longest`: tokens read at once, the model's own marks included. `may_lack`: it has learnt that a text may hold no
    answer. `name` is the run's. `f1` was measured on held-out texts, as was `sentence_f1`: that of the whole sentence
    around the right answer, which no choice of a sentence can exceed by much; None where nothing was measured.
    """

    kind: Kind
    labels: list[str]
    longest: int
    name: str = ""
    may_lack: bool = False
    f1: float | None = None
    sentence_f1: float | None = None

    @property
    def beats_sentence(self) -> bool:
        """Whether a marked answer says more exactly what was asked for than its sentence does."""
        return self.f1 is not None and self.sentence_f1 is not None and self.f1 > self.sentence_f1

    @property
    def outputs(self) -> int:
        """Scores of each text or token: of places, where each label begins and goes on, and none."""
        return {"label": len(self.labels), "answer": 2, "spans": 1 + 2 * len(self.labels)}[self.kind]


def put_on(encoder: Any, outputs: int, pooling: Pooling, seed: int = 0) -> Any:
    """A torch module around `encoder`; without `outputs` it gives vectors of length 1.

    Called with `input_ids`, `attention_mask` and, if need be, `token_type_ids`, it gives float tensors of shape
    (texts, outputs or width), or (texts, tokens, outputs) where nothing is pooled. The head begins as `seed` has it.
    """
    made = _module()(encoder, outputs, pooling)
    if outputs:
        import torch

        chance = torch.Generator().manual_seed(seed)
        torch.nn.init.normal_(made.head.weight, std=0.02, generator=chance)
        torch.nn.init.zeros_(made.head.bias)
    return made


@cache
def _module() -> Any:
    import torch

    class Headed(torch.nn.Module):  # type: ignore[misc]
        def __init__(self, encoder: Any, outputs: int, pooling: Pooling) -> None:
            super().__init__()
            self.encoder = encoder
            self.config = encoder.config
            self.pooling = pooling
            self.head = torch.nn.Linear(encoder.config.hidden_size, outputs) if outputs else None
            self._types = int(getattr(encoder.config, "type_vocab_size", 0) or 0) > 1

        def get_output_embeddings(self) -> Any:
            """The head is no layer to put an adapter beside."""
            return self.head

        def gradient_checkpointing_enable(self, options: dict[str, Any] | None = None) -> None:
            self.encoder.gradient_checkpointing_enable(options)

        def forward(
            self, input_ids: Any = None, attention_mask: Any = None, token_type_ids: Any = None, **_: Any
        ) -> Any:
            more = {"token_type_ids": token_type_ids} if self._types and token_type_ids is not None else {}
            states = self.encoder(
                input_ids=input_ids, attention_mask=attention_mask, **more
            ).last_hidden_state
            if self.pooling == "mean":
                counted = attention_mask[..., None].to(states.dtype)
                states = (states * counted).sum(1) / counted.sum(1)
            elif self.pooling == "cls":
                states = states[:, 0]
            if self.head is None:
                return torch.nn.functional.normalize(states.float(), dim=-1)
            return self.head(states)

    return Headed


def save(model: Any, head: Head, folder: Path) -> None:
    """Write encoder and head into `folder`, beside whatever is there."""
    from safetensors.torch import save_file

    model.encoder.save_pretrained(str(folder))
    tensors = {name: value.detach().cpu().contiguous() for name, value in model.head.state_dict().items()}
    save_file(tensors, folder / WEIGHTS, metadata={"format": "pt"})
    fields.save(folder / HEAD, head)


def read(folder: Path) -> Head:
    """What a folder's head does. Raises `UserError` if it has none or it cannot be read."""
    file = folder / HEAD
    if not file.is_file():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The model in {folder} was not trained to sort or mark texts."),
            QT_TRANSLATE_NOOP("core", "Choose a run that has learnt it."),
            folder=str(folder),
        )
    return fields.from_json(Head, file.read_bytes(), str(file))


def load(folder: Path, device: str = "cpu") -> tuple[Any, Head]:
    """Encoder and head, in evaluation mode. Raises `UserError` where anything is missing or does not fit together."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    head = read(folder)
    pooling: Pooling = "mean" if head.kind == "label" else ""
    model = put_on(encoders.load(folder), head.outputs, pooling)
    try:
        model.head.load_state_dict(load_file(folder / WEIGHTS))
    except (OSError, RuntimeError, SafetensorError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The file {file} is damaged or was cut short."),
            QT_TRANSLATE_NOOP("core", "Choose another run, or train this one again."),
            file=str(folder / WEIGHTS),
        ) from error
    return model.eval().to(device), head
