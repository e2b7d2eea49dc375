"""Bottleneck adapters: small networks behind the parts of each block. Does not know rows or steps."""

from __future__ import annotations

from typing import Any

from core.models import bottleneck
from core.training.config import TrainConfig
from core.training.methods import targets
from core.training.methods.kind import task_of


def attach(model: Any, config: TrainConfig, fresh: list[str]) -> Any:
    """`model` with networks of the width `config.rank`, which do nothing until they are trained."""
    import peft

    found = [] if config.targets else targets.outputs(model, attention=config.placement == "houlsby")
    adapter = bottleneck.register()(
        task_type=task_of(model),
        r=config.rank,
        dropout=config.dropout,
        target_modules=targets.chosen(config, model, found),
        modules_to_save=fresh or None,
    )
    return peft.get_peft_model(model, adapter)
