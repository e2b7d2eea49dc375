"""Makes a loaded model ready to be trained by the method of the settings. Does not know rows or steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP
from core.training.config import TrainConfig
from core.training.methods import bottleneck, low_rank, prompts, whole

FAMILIES = {
    "lora": low_rank.attach,
    "qlora": low_rank.attach,
    "dora": low_rank.attach,
    "full": whole.attach,
    "adapters": bottleneck.attach,
    "ia3": prompts.scale,
    "prefix": prompts.precede,
}


def attach(model: Any, config: TrainConfig, fresh: Sequence[str] = ()) -> Any:
    """What is to be trained: `model` itself, or a peft model around it with a new adapter. Only what learns asks for
    gradients; at first, it does nothing or nearly nothing.

    `fresh` names parts of the model that were never trained, such as a head put on for a task: they learn as a whole
    and are saved with the adapter. Chance is used: seed it before. Raises `UserError` where the method does not suit
    the model or the settings.
    """
    if config.recompute:
        if config.method == "prefix":
            raise UserError(
                QT_TRANSLATE_NOOP("core", "Prefix tuning cannot recompute its intermediate results."),
                QT_TRANSLATE_NOOP(
                    "core", "Turn “Recompute instead of keeping” off, or choose another method."
                ),
            )
        # The other way of recomputing gives no gradients where a block's input wants none, as beside an adapter.
        model.gradient_checkpointing_enable({"use_reentrant": False})
    return FAMILIES[config.method](model, config, list(fresh))
