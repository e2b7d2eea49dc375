"""What peft wants to know of a model: by which of its classes it is wrapped. Does not know methods."""

from __future__ import annotations

from typing import Any

_TASKS = {
    "ForSequenceClassification": "SEQ_CLS",
    "ForTokenClassification": "TOKEN_CLS",
    "ForQuestionAnswering": "QUESTION_ANS",
}


def task_of(model: Any) -> str:
    """peft's name for what the model does; a model without a head yields features."""
    name = type(model).__name__
    known = next((task for end, task in _TASKS.items() if name.endswith(end)), "")
    return known or ("CAUSAL_LM" if getattr(model, "can_generate", lambda: False)() else "FEATURE_EXTRACTION")
