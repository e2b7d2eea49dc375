"""From a run's settings to that which is to be learnt, with the model loaded for it."""

from __future__ import annotations

from core.models.model import Model
from core.training import base
from core.training.config import TrainConfig
from core.training.device import Place
from core.training.objectives.classification import Classification
from core.training.objectives.extraction import Extraction
from core.training.objectives.generation import Generation
from core.training.objectives.objective import Objective
from core.training.objectives.own import OwnGeneration
from core.training.objectives.preference import Preference
from core.training.objectives.retrieval import Retrieval
from core.training.own_loss import Loss


def open_objective(
    config: TrainConfig, model: Model, place: Place, own_loss: Loss | None = None
) -> Objective:
    """Load what `config` asks for. Raises `UserError` where the model cannot be loaded or does not suit the task."""
    if config.task == "classification":
        return Classification(config, model, place)
    if config.task == "extraction":
        return Extraction(config, model, place)
    if config.task == "retrieval":
        return Retrieval(config, model, place)
    loaded = base.load(model.path, config, place, model.parameters)
    if config.task == "preference":
        return Preference(loaded, config)
    return OwnGeneration(loaded, config, own_loss) if own_loss else Generation(loaded, config)
