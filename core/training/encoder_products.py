"""What a run makes of a model that reads and does not write: a whole model's folder that other programs load too.

What an adapter has learnt is worked into the weights: these models are small. Put in place whole or not at all.
Does not know how it was trained.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import msgspec

from core.models import adapter, companions, encoders, headed
from core.models.tuned import Tuned
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP
from core.training import data, readme
from core.training.config import TrainConfig
from core.training.objectives.encoding import Encoding
from core.training.placing import no_use, put_in_place

_POOLING, _LIMITS = Path("1_Pooling") / "config.json", "sentence_bert_config.json"


class EncoderProduct:
    """`model` is what is trained: the encoder with its head, or peft's wrapping of both."""

    def __init__(self, record: Run, config: TrainConfig, objective: Encoding, model: Any) -> None:
        self._record, self._config, self._objective, self._model = record, config, objective, model

    @property
    def folder(self) -> Path:
        return self._record.model_dir

    def put_in_place(self, checkpoint: Path) -> Path:
        """Make the product from a whole checkpoint.

        Raises `UserError` where a weight is no number or none was changed, and where the disk is full.
        """
        return put_in_place(self.folder, lambda folder: self._fill(self._trained(checkpoint), folder))

    def _trained(self, checkpoint: Path) -> Any:
        """The module with the checkpoint's weights, nothing around it."""
        from peft import set_peft_model_state_dict
        from safetensors.torch import load_file

        model = self._model
        if self._config.method == "full":
            model.load_state_dict(load_file(checkpoint / "model.safetensors"))
            return model
        loaded = set_peft_model_state_dict(model, load_file(checkpoint / adapter.WEIGHTS))
        if loaded.unexpected_keys:
            raise no_use(QT_TRANSLATE_NOOP("core", "The checkpoint does not fit the model."))
        return model.merge_and_unload()

    def _fill(self, model: Any, folder: Path) -> None:
        base = Path(self._record.about.model.path)
        _check(model, base)
        head = self._objective.head
        if head is not None:
            said = msgspec.structs.replace(
                head,
                name=self._record.about.name,
                f1=_measured(self._record, "eval_f1"),
                sentence_f1=_measured(self._record, "eval_sentence_f1"),
            )
            headed.save(model, said, folder)
        else:
            model.encoder.save_pretrained(str(folder))
            self._lay_out(base, folder)
        companions.copy(base, folder)
        readme.write_model(folder, self._record)
        encoders.load(folder)

    def _lay_out(self, base: Path, folder: Path) -> None:
        """The files by which sentence-transformers, and Ustad, make one vector of a text; what it was tuned on."""
        (folder / _POOLING.parent).mkdir()
        shutil.copyfile(base / _POOLING, folder / _POOLING)
        limits = json.loads((base / _LIMITS).read_text("utf-8")) if (base / _LIMITS).is_file() else {}
        limits["max_seq_length"] = self._objective.longest
        (folder / _LIMITS).write_text(json.dumps(limits, indent=2) + "\n", "utf-8")
        Tuned(self._record.about.name, _measured(self._record, "eval_recall_1"), _scripts(self._record)).save(
            folder
        )


def _measured(record: Run, name: str) -> float | None:
    """A figure of the held-out rows at the step whose weights are kept; None where nothing was measured."""
    steps, values = record.series(name)
    loss_steps, losses = record.series("eval_loss")
    if not values:
        return None
    if record.config().get("keep") == "best":
        step = loss_steps[losses.index(min(losses))]
        return values[steps.index(step)] if step in steps else values[-1]
    return values[-1]


def _scripts(record: Run) -> list[str]:
    from core.models.tuned import scripts

    lines = data.load(record.data_dir / "train.jsonl")
    return scripts(line.text for line in lines)


def _check(model: Any, base: Path) -> None:
    """Raises `UserError` if a weight is no number, or none of the encoder's differs from the base's."""
    import torch

    trained = model.encoder.state_dict()
    if not all(bool(torch.isfinite(value).all()) for value in model.state_dict().values()):
        raise no_use(QT_TRANSLATE_NOOP("core", "What was trained has weights that are not numbers."))
    former = encoders.load(base).state_dict()
    if all(torch.equal(value.cpu(), former[name]) for name, value in trained.items()):
        raise no_use(QT_TRANSLATE_NOOP("core", "Training has not changed a single weight."))
