"""Which tokens end an answer."""

from __future__ import annotations

from typing import Any

from core.models import chat_template


def stop_ids(model: Any, tokenizer: Any) -> list[int]:
    """The tokens that end an answer: those the model names, and those that end a turn in its chat template."""
    config: Any = model.generation_config
    named = config.eos_token_id if config is not None else None
    ids = set(named if isinstance(named, list) else [] if named is None else [named])
    if tokenizer.eos_token_id is not None:
        ids.add(tokenizer.eos_token_id)
    turn = chat_template.render(
        tokenizer, [{"role": "user", "content": "?"}, {"role": "assistant", "content": "."}]
    )
    special = set(tokenizer.all_special_ids)
    ids |= {token for token, own in zip(turn.ids, turn.trained_mask, strict=True) if own and token in special}
    return sorted(ids)
