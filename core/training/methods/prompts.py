"""The smallest methods: (IA)³ scales inner values, prefix tuning learns what comes before every text.

Liu et al., “Few-Shot Parameter-Efficient Fine-Tuning is Better and Cheaper than In-Context Learning”, 2022 (arXiv
2205.05638); Li and Liang, “Prefix-Tuning”, 2021 (arXiv 2101.00190).
"""

from __future__ import annotations

from typing import Any

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP
from core.training.config import TrainConfig
from core.training.methods import targets
from core.training.methods.kind import task_of


def scale(model: Any, config: TrainConfig, fresh: list[str]) -> Any:
    """`model` with factors, one at first, on its keys, its values and what its feed-forward parts read last."""
    import peft

    last = targets.outputs(model, attention=False)
    names = targets.chosen(config, model, [] if config.targets else [*targets.keys_values(model), *last])
    adapter = peft.IA3Config(
        task_type=task_of(model),
        target_modules=names,
        feedforward_modules=[name for name in names if name in last],
        fan_in_fan_out=targets.are_turned(model),
        modules_to_save=fresh or None,
    )
    return peft.get_peft_model(model, adapter)


def precede(model: Any, config: TrainConfig, fresh: list[str]) -> Any:
    """`model` with learnt keys and values before the first token of every block."""
    import peft

    if not getattr(model, "can_generate", lambda: False)() or fresh:
        raise _no_prefix()
    adapter = peft.PrefixTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=config.prefix_tokens)
    try:
        first = _states_of_words(model, config.prefix_tokens)
        made = peft.get_peft_model(model, adapter)
        made.prompt_encoder["default"].load_prompt_embeddings(first)
    except (AttributeError, KeyError, RuntimeError, ValueError) as error:
        raise _no_prefix() from error
    return made


def _states_of_words(model: Any, count: int) -> Any:
    """Keys and values of `count` tokens drawn by chance, as peft keeps them: (tokens, blocks × 2 × width).

    Numbers drawn by chance instead would make the model babble and learn badly (section 7.4 of the paper).
    """
    import torch

    ids = torch.randint(model.config.get_text_config().vocab_size, (1, count)).to(model.device)
    with torch.no_grad():
        cache = model(input_ids=ids, use_cache=True).past_key_values
    states = torch.stack([part for layer in cache.layers for part in (layer.keys, layer.values)])
    return states.permute(1, 3, 0, 2, 4).reshape(count, -1).float()


def _no_prefix() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "Prefix tuning does not suit this model."),
        QT_TRANSLATE_NOOP("core", "Choose LoRA, which suits every model."),
    )
