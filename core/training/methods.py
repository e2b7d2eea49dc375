"""The ways to train: LoRA beside the weights as they are, or QLoRA beside weights squeezed to 4 bits.

Does not know rows or steps.
"""

from __future__ import annotations

from typing import Any

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP
from core.training.config import TrainConfig


def attach(model: Any, config: TrainConfig) -> Any:
    """The base model with a fresh adapter on every linear layer of its blocks; only the adapter is trained.

    Sources: Hu et al., “LoRA: Low-Rank Adaptation of Large Language Models”, 2021 (arXiv 2106.09685); Dettmers et
    al., “QLoRA: Efficient Finetuning of Quantized LLMs”, 2023 (arXiv 2305.14314).
    """
    import peft

    if config.method == "qlora":
        model = peft.prepare_model_for_kbit_training(model, use_gradient_checkpointing=False)
    adapter = peft.LoraConfig(
        task_type="CAUSAL_LM",
        r=config.rank,
        lora_alpha=config.alpha,
        lora_dropout=config.dropout,
        target_modules=target_modules(model),
    )
    return peft.get_peft_model(model, adapter)


def target_modules(model: Any) -> list[str]:
    """The names, within a block, of the linear layers an adapter goes beside: found by looking, not by a list.

    The layer that turns states into words (the output head) is left alone.
    """
    from torch import nn
    from transformers.pytorch_utils import Conv1D

    head = model.get_output_embeddings()
    names = {
        name.rpartition(".")[2]
        for name, module in model.named_modules()
        if isinstance(module, nn.Linear | Conv1D) and module is not head
    }
    if not names:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This model has no layers that an adapter could be put beside."),
            QT_TRANSLATE_NOOP("core", "Choose another model."),
        )
    return sorted(names)
