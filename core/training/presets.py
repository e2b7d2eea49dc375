"""Settings to begin with, for a model and a number of rows. The person may change every one.

Larger models follow the usual advice for adapters (a learning rate of a few ten-thousandths, few passes, sixteen rows
per correction); a model of a few million weights learns only with far larger and more corrections.
"""

from __future__ import annotations

import math

from core.models import catalog
from core.models.model import Model
from core.training.config import TrainConfig

TINY = 50_000_000
"""Weights below which a model needs the recipe for tiny ones."""
STEPS = 60
"""Corrections that a small dataset should at least bring."""
MOST_EPOCHS = 10


def suggest(model: Model, rows: int) -> TrainConfig:
    """Settings that suit the model and the number of training rows."""
    length = min(1024, model.context_length or 1024)
    if (known := catalog.find(model.id)) and (advised := known.training):
        # Measured with this very model, and meant for learning by heart: nothing is to be left out by chance.
        return TrainConfig(
            model=model.id,
            epochs=advised.epochs,
            learning_rate=advised.learning_rate,
            batch_size=advised.batch_size,
            max_length=length,
            rank=advised.rank,
            alpha=advised.alpha,
            dropout=0.0,
        )
    if model.parameters < TINY:
        return TrainConfig(
            model=model.id,
            epochs=20,
            learning_rate=4e-3,
            batch_size=16,
            max_length=length,
            rank=32,
            alpha=64,
            dropout=0.0,
        )
    # Sixteen rows make one correction; few rows are seen more often, so that there are enough corrections.
    epochs = min(MOST_EPOCHS, max(3, math.ceil(STEPS * 16 / rows))) if rows else 3
    return TrainConfig(model=model.id, epochs=epochs, batch_size=4, accumulation=4, max_length=length)
