"""Full fine-tuning: every weight learns. Does not know rows or steps."""

from __future__ import annotations

from typing import Any

from core.training.config import TrainConfig


def attach(model: Any, config: TrainConfig, fresh: list[str]) -> Any:
    """The model itself."""
    for weight in model.parameters():
        weight.requires_grad_(True)
    return model
