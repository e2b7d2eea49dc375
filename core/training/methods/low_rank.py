"""LoRA and its kin: beside each layer a product of two thin matrices learns what is to be added to its weights.

Hu et al., “LoRA”, 2021 (arXiv 2106.09685); Dettmers et al., “QLoRA”, 2023 (arXiv 2305.14314); Liu et al., “DoRA”,
2024 (arXiv 2402.09353); Kalajdzievski, “Rank Stabilization Scaling Factor” (rsLoRA), 2023 (arXiv 2312.03732); Meng
et al., “PiSSA”, 2024 (arXiv 2404.02948); Büyükakyüz, “OLoRA”, 2024 (arXiv 2406.01775).
"""

from __future__ import annotations

from typing import Any

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP
from core.training.config import TrainConfig
from core.training.methods import targets
from core.training.methods.kind import task_of

FIRST_WEIGHTS = {"usual": True, "orthogonal": "orthogonal", "pissa": "pissa", "olora": "olora"}
CHANGES_BASE = ("pissa", "olora")
"""First weights that are taken out of the base; `products` gives them back."""


def attach(model: Any, config: TrainConfig, fresh: list[str]) -> Any:
    """`model` with an adapter beside the linear layers of its blocks."""
    import peft

    _check(config)
    if config.method == "qlora":
        model = peft.prepare_model_for_kbit_training(model, use_gradient_checkpointing=False)
    adapter = peft.LoraConfig(
        task_type=task_of(model),
        r=config.rank,
        lora_alpha=config.alpha,
        lora_dropout=config.dropout,
        use_rslora=config.rank_stabilised,
        use_dora=config.method == "dora",
        init_lora_weights=FIRST_WEIGHTS[config.initialisation],
        target_modules=targets.chosen(config, model, targets.every(model)),
        fan_in_fan_out=targets.are_turned(model),
        modules_to_save=fresh or None,
    )
    return peft.get_peft_model(model, adapter)


def _check(config: TrainConfig) -> None:
    changes = config.initialisation in CHANGES_BASE
    if changes and config.method == "qlora":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "PiSSA and OLoRA cannot begin beside a model squeezed to few bits."),
            QT_TRANSLATE_NOOP("core", "Set “Where the adapter begins” to “Usual”, or choose LoRA."),
        )
    if changes and config.method == "dora":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "With DoRA, PiSSA and OLoRA cannot be saved for the unchanged model."),
            QT_TRANSLATE_NOOP("core", "Set “Where the adapter begins” to “Usual”, or choose LoRA."),
        )
    if config.initialisation == "orthogonal" and config.rank % 2:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The orthogonal beginning wants an even rank, and {rank} is odd."),
            QT_TRANSLATE_NOOP("core", "Change “Adapter rank” to {even}."),
            rank=config.rank,
            even=config.rank + 1,
        )
