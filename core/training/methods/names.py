"""The methods by name, with what a person needs to know to choose one. Does not know models."""

from __future__ import annotations

from typing import NamedTuple

from core.text import QT_TRANSLATE_NOOP


class About(NamedTuple):
    """`label` names it, `sentence` says when it is the right one; `merges`: what it learns can be worked into the
    model's own weights."""

    label: str
    sentence: str
    merges: bool = True


METHODS: dict[str, About] = {
    "lora": About(
        QT_TRANSLATE_NOOP("core", "LoRA"),
        QT_TRANSLATE_NOOP(
            "core",
            "Leaves the model as it is and trains a small adapter beside its layers: the usual choice, quick and "
            "hard to break.",
        ),
    ),
    "qlora": About(
        QT_TRANSLATE_NOOP("core", "QLoRA"),
        QT_TRANSLATE_NOOP(
            "core",
            "LoRA beside a model squeezed to 4 or 8 bits: about a quarter or half of the memory, and takes longer. "
            "For models that would not fit otherwise.",
        ),
    ),
    "dora": About(
        QT_TRANSLATE_NOOP("core", "DoRA"),
        QT_TRANSLATE_NOOP(
            "core",
            "LoRA that also learns how strong each direction is: often a little better at small ranks, and slower.",
        ),
    ),
    "full": About(
        QT_TRANSLATE_NOOP("core", "Full"),
        QT_TRANSLATE_NOOP(
            "core",
            "Trains every weight and makes a whole new model: it learns the most, forgets the most, and needs four "
            "times the memory of the model or more. Use a small learning rate.",
        ),
    ),
    "adapters": About(
        QT_TRANSLATE_NOOP("core", "Bottleneck adapters"),
        QT_TRANSLATE_NOOP(
            "core",
            "Puts small networks with a bend behind the blocks: they can learn what LoRA cannot, but cannot be merged "
            "and slow each answer a little.",
        ),
        merges=False,
    ),
    "ia3": About(
        QT_TRANSLATE_NOOP("core", "(IA)³"),
        QT_TRANSLATE_NOOP(
            "core",
            "Only makes some of the model's inner values stronger or weaker: a few thousand weights, for small "
            "changes of manner with few rows. Wants a learning rate about ten times that of LoRA.",
        ),
    ),
    "prefix": About(
        QT_TRANSLATE_NOOP("core", "Prefix tuning"),
        QT_TRANSLATE_NOOP(
            "core",
            "Learns invisible tokens in front of every text and leaves the model as it is. Small, but uses up room "
            "in the context and cannot be merged. Wants a learning rate about ten times that of LoRA.",
        ),
        merges=False,
    ),
}
