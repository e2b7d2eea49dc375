"""One look at everything the Models screen shows of this computer: models, licences, measures, downloads, memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from core import hardware
from core.hardware import Machine
from core.models import fitting, licence, onnx_folder
from core.models.fitting import Fit, Precision
from core.models.hub import record
from core.models.hub.record import Partial
from core.models.library import Found, Library
from core.models.model import Model
from core.models.onnx_folder import OnnxModel
from core.models.shape import Shape

_OF_DTYPE: dict[str, Precision] = {"float32": "fp32", "float16": "16bit", "bfloat16": "16bit"}
_OF_ONNX: dict[str, Precision] = {**_OF_DTYPE, "int8": "int8", "int4": "int4"}


@dataclass
class Scan:
    """What there is. `licences` and `fits` by a model's folder; `whole`: what was downloaded, by name and folder of
    the repository."""

    found: Found
    machine: Machine
    partials: list[Partial]
    licences: dict[Path, str] = field(default_factory=dict)
    fits: dict[Path, list[Fit]] = field(default_factory=dict)
    whole: dict[tuple[str, str], Path] = field(default_factory=dict)


def scan(library: Library) -> Scan:
    """Look anew. Takes as long as the disk and the graphics driver do: not for the window's own thread."""
    made = Scan(library.scan(), hardware.look(), record.partials(library.models_dir))
    for model in [*made.found.models, *made.found.encoders, *made.found.onnx]:
        note = record.of(model.path)
        if note is not None:
            made.whole[note.name, note.subfolder] = model.path
        known = licence.find(model.path, note.name if note else model.id).name
        made.licences[model.path] = "" if known == licence.UNKNOWN else known
        if fits := _fits(model, made.machine):
            made.fits[model.path] = fits
    return made


def _fits(model: Model, machine: Machine) -> list[Fit]:
    if model.encodes or model.is_starter:
        return []
    if isinstance(model, OnnxModel):
        shape = Shape.of_genai(model.path / onnx_folder.CONFIG, model.parameters)
        precision = _OF_ONNX.get(model.dtype)
        if shape is None or precision is None:
            return []
        return [fitting.fit(shape, machine, precision, weights=model.size_bytes)]
    shape = Shape.of_folder(model.path, model.parameters)
    return fitting.fits(shape, machine) if shape else []
