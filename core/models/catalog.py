"""What is known beforehand of some models: licence, measures, purpose, and how to train them well."""

from __future__ import annotations

import msgspec

from core import fields, paths
from core.models.shape import Shape


class Training(msgspec.Struct, frozen=True):
    """LoRA settings that were measured to work well with a model."""

    rank: int
    alpha: int
    learning_rate: float
    epochs: int
    batch_size: int


class OnnxBuild(msgspec.Struct, frozen=True):
    """A folder of the repository that holds the model for one kind of device: cpu, gpu, cuda or dml."""

    subfolder: str
    runs_on: str


class Entry(msgspec.Struct, frozen=True):
    """`id` as in `Model.id`, or on the hub; `licence` as an SPDX name, or the vendor's own, and then `asks`: what it
    asks for; `context` in tokens, as its makers promise; `gated`: given only to those who agreed to its terms; `builds`
    for repositories of ONNX builds; `unchecked`: what could not be held against the makers' own page."""

    id: str
    name: str
    licence: str
    training: Training | None = None
    asks: str = ""
    gated: bool = False
    context: int = 0
    parameters: int = 0
    shape: Shape | None = None
    languages: str = ""
    good_at: str = ""
    builds: list[OnnxBuild] = []
    unchecked: str = ""

    @property
    def measures(self) -> Shape | None:
        """The shape, with the number of parameters and the context that go with it."""
        if self.shape is None:
            return None
        return msgspec.structs.replace(self.shape, parameters=self.parameters, context=self.context)


def entries() -> list[Entry]:
    """All entries. Raises `UserError` where the program's own file is damaged."""
    file = paths.resources() / "catalog" / "models.json"
    return fields.from_json(list[Entry], file.read_bytes(), str(file))


def worth_having() -> list[Entry]:
    """Those that can be downloaded, small ones first, those for training before ONNX builds."""
    found = [entry for entry in entries() if entry.shape is not None]
    return sorted(found, key=lambda entry: (bool(entry.builds), entry.parameters))


def find(id: str) -> Entry | None:
    """What is known of the model with this id, if anything is."""
    return next((entry for entry in entries() if entry.id == id), None)
