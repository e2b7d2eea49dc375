"""The settings of a training: each field says what it is, in plain words, and within which bounds it may lie.

Does not know models or memory; `presets` chooses values, `estimate` says what they cost.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core import fields
from core.fields import option
from core.text import QT_TRANSLATE_NOOP
from core.training.methods.names import METHODS


@dataclass
class TrainConfig:
    """Saved as a run's ``config.json``. `model` and `dataset` are their ids; a dataset's folder may be given too."""

    model: str = ""
    dataset: str = ""
    task: Literal["generation", "classification", "extraction", "retrieval", "preference"] = option(
        "generation",
        label=QT_TRANSLATE_NOOP("core", "What is learnt"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Writing answers is what language models do. Sorting, marking and finding texts are done by small models "
            "that read and do not write.",
        ),
        choices=(
            ("generation", QT_TRANSLATE_NOOP("core", "Writing answers")),
            ("preference", QT_TRANSLATE_NOOP("core", "Preferring the better answer (DPO)")),
            ("classification", QT_TRANSLATE_NOOP("core", "Sorting texts by label")),
            ("extraction", QT_TRANSLATE_NOOP("core", "Marking places in texts")),
            ("retrieval", QT_TRANSLATE_NOOP("core", "Finding the right passage")),
        ),
        hidden=True,
    )
    method: Literal["lora", "qlora", "dora", "full", "adapters", "ia3", "prefix"] = option(
        "lora",
        label=QT_TRANSLATE_NOOP("core", "Method"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Which weights learn. All but “Full” leave the model as it is and train something small beside it.",
        ),
        choices=tuple((name, about.label) for name, about in METHODS.items()),
    )
    epochs: int = option(
        3,
        label=QT_TRANSLATE_NOOP("core", "Passes over the rows"),
        word="epoch",
        help=QT_TRANSLATE_NOOP(
            "core",
            "How often each row is seen. Too few and little is learned; too many and rows are parroted.",
        ),
        minimum=1,
        maximum=1000,
    )
    learning_rate: float = option(
        2e-4,
        label=QT_TRANSLATE_NOOP("core", "Learning rate"),
        word="learning_rate",
        help=QT_TRANSLATE_NOOP(
            "core", "The size of each correction. If the loss jumps about or grows, make it smaller."
        ),
        minimum=1e-7,
        maximum=0.1,
    )
    batch_size: int = option(
        4,
        label=QT_TRANSLATE_NOOP("core", "Rows at once"),
        word="batch",
        help=QT_TRANSLATE_NOOP(
            "core", "Rows worked on together. More is faster where memory allows; less needs less memory."
        ),
        minimum=1,
        maximum=512,
    )
    max_length: int = option(
        1024,
        label=QT_TRANSLATE_NOOP("core", "Longest row"),
        word="token",
        help=QT_TRANSLATE_NOOP(
            "core", "Rows with more tokens are cut off at the end. Longer rows need more memory."
        ),
        minimum=8,
        maximum=131072,
        unit=QT_TRANSLATE_NOOP("core", "tokens"),
    )
    answers: Literal["all", "last"] = option(
        "all",
        label=QT_TRANSLATE_NOOP("core", "Answers to learn"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "In a conversation of several turns: every answer, or only the last, with the others as context.",
        ),
        choices=(
            ("all", QT_TRANSLATE_NOOP("core", "Every answer")),
            ("last", QT_TRANSLATE_NOOP("core", "Only the last")),
        ),
        advanced=True,
    )
    unusable: Literal["refuse", "leave_out"] = option(
        "refuse",
        label=QT_TRANSLATE_NOOP("core", "Rows that cannot be used"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Rows without an answer, or with one that begins beyond the longest row: name them and do not start, or "
            "leave them out and name them.",
        ),
        choices=(
            ("refuse", QT_TRANSLATE_NOOP("core", "Do not start")),
            ("leave_out", QT_TRANSLATE_NOOP("core", "Leave them out")),
        ),
        advanced=True,
    )
    rank: int = option(
        16,
        label=QT_TRANSLATE_NOOP("core", "Adapter rank"),
        word="rank",
        help=QT_TRANSLATE_NOOP(
            "core",
            "How much the adapter can hold. 8 to 32 suit most work; more needs more rows to be worth it.",
        ),
        minimum=1,
        maximum=1024,
        advanced=True,
    )
    alpha: int = option(
        32,
        label=QT_TRANSLATE_NOOP("core", "Adapter strength (alpha)"),
        word="alpha",
        help=QT_TRANSLATE_NOOP(
            "core",
            "How strongly the adapter speaks: it is multiplied by alpha ÷ rank. Twice the rank is usual.",
        ),
        minimum=1,
        maximum=4096,
        advanced=True,
    )
    dropout: float = option(
        0.05,
        label=QT_TRANSLATE_NOOP("core", "Dropout"),
        word="dropout",
        help=QT_TRANSLATE_NOOP(
            "core", "The share of the adapter left out at random in each step, against learning by rote."
        ),
        minimum=0,
        maximum=0.9,
        advanced=True,
    )
    accumulation: int = option(
        1,
        label=QT_TRANSLATE_NOOP("core", "Batches per step"),
        word="gradient_accumulation",
        help=QT_TRANSLATE_NOOP(
            "core",
            "Batches added up before each correction: as if more rows were at once, without their memory.",
        ),
        minimum=1,
        maximum=1024,
        advanced=True,
    )
    warmup: float = option(
        0.03,
        label=QT_TRANSLATE_NOOP("core", "Warm-up"),
        word="warmup",
        help=QT_TRANSLATE_NOOP("core", "The share of all steps in which the learning rate rises from zero."),
        minimum=0,
        maximum=0.9,
        advanced=True,
    )
    scheduler: Literal["cosine", "linear", "constant"] = option(
        "cosine",
        label=QT_TRANSLATE_NOOP("core", "Learning rate over time"),
        help=QT_TRANSLATE_NOOP("core", "How the learning rate falls after the warm-up."),
        choices=(
            ("cosine", QT_TRANSLATE_NOOP("core", "Falls gently to zero")),
            ("linear", QT_TRANSLATE_NOOP("core", "Falls evenly to zero")),
            ("constant", QT_TRANSLATE_NOOP("core", "Stays the same")),
        ),
        advanced=True,
    )
    weight_decay: float = option(
        0.0,
        label=QT_TRANSLATE_NOOP("core", "Weight decay"),
        word="weight_decay",
        help=QT_TRANSLATE_NOOP("core", "Pulls the adapter towards zero in each step, against overfitting."),
        minimum=0,
        maximum=1,
        advanced=True,
    )
    validation_share: float = option(
        0.1,
        label=QT_TRANSLATE_NOOP("core", "Rows kept for validation"),
        word="validation",
        help=QT_TRANSLATE_NOOP(
            "core",
            "If the dataset has no validation rows of its own, this share is kept from training to measure on.",
        ),
        minimum=0,
        maximum=0.5,
        advanced=True,
    )
    share: float = option(
        1.0,
        label=QT_TRANSLATE_NOOP("core", "Share of the rows"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Below 1, so many of the training rows are drawn by chance and the others left out; validation rows all "
            "stay. The same training with fewer rows shows whether more would help.",
        ),
        minimum=0.01,
        maximum=1,
        advanced=True,
    )
    evaluate_every: int = option(
        0,
        label=QT_TRANSLATE_NOOP("core", "Steps between validations"),
        help=QT_TRANSLATE_NOOP("core", "0: ten times over the run."),
        minimum=0,
        maximum=1_000_000,
        advanced=True,
    )
    checkpoint_every: int = option(
        0,
        label=QT_TRANSLATE_NOOP("core", "Steps between checkpoints"),
        word="checkpoint",
        help=QT_TRANSLATE_NOOP(
            "core",
            "A checkpoint is what Resume goes on from. 0: ten times over the run.",
        ),
        minimum=0,
        maximum=1_000_000,
        advanced=True,
    )
    checkpoint_minutes: int = option(
        10,
        label=QT_TRANSLATE_NOOP("core", "Minutes between checkpoints"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "A checkpoint is also saved whenever this much time has gone by since the last: no more than that is "
            "lost to a power cut. 0: only by steps.",
        ),
        minimum=0,
        maximum=1440,
        unit=QT_TRANSLATE_NOOP("core", "minutes"),
        advanced=True,
    )
    samples: int = option(
        3,
        label=QT_TRANSLATE_NOOP("core", "Sample answers"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Questions of the validation rows that the model is asked at each validation, so that you see how its "
            "answers change. They take at most a tenth of the time. 0: none.",
        ),
        minimum=0,
        maximum=20,
        advanced=True,
    )
    mlflow: str = option(
        "",
        label=QT_TRANSLATE_NOOP("core", "MLflow address"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "The address of an MLflow server that is told the settings and figures as well, such as "
            "http://localhost:5000. Empty: nothing is sent anywhere.",
        ),
        advanced=True,
    )
    patience: int = option(
        0,
        label=QT_TRANSLATE_NOOP("core", "Stop early after"),
        word="early_stopping",
        help=QT_TRANSLATE_NOOP(
            "core", "Ends the run when so many validations in a row brought no new best. 0: never."
        ),
        minimum=0,
        maximum=1000,
        unit=QT_TRANSLATE_NOOP("core", "validations"),
        advanced=True,
    )
    keep: Literal["last", "best"] = option(
        "last",
        label=QT_TRANSLATE_NOOP("core", "Weights to keep"),
        help=QT_TRANSLATE_NOOP(
            "core", "The last ones, or those with the lowest validation loss (if there is a validation)."
        ),
        choices=(
            ("last", QT_TRANSLATE_NOOP("core", "The last")),
            ("best", QT_TRANSLATE_NOOP("core", "The best on validation")),
        ),
        advanced=True,
    )
    bits: Literal["nf4", "int8"] = option(
        "nf4",
        label=QT_TRANSLATE_NOOP("core", "Bits of the squeezed model"),
        word="quantization",
        help=QT_TRANSLATE_NOOP(
            "core",
            "For QLoRA. 4 bits need the least memory; 8 bits are closer to the model as it is, need twice the memory "
            "of 4 and are slow on a processor.",
        ),
        choices=(
            ("nf4", QT_TRANSLATE_NOOP("core", "4 bits (NF4, twice quantised)")),
            ("int8", QT_TRANSLATE_NOOP("core", "8 bits")),
        ),
        advanced=True,
    )
    initialisation: Literal["usual", "orthogonal", "pissa", "olora"] = option(
        "usual",
        label=QT_TRANSLATE_NOOP("core", "Where the adapter begins"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Usual: half at random, half at zero. PiSSA and OLoRA begin with the strongest directions of the model's "
            "own weights, which often learns faster; the saved adapter fits the unchanged model and is twice as large.",
        ),
        choices=(
            ("usual", QT_TRANSLATE_NOOP("core", "Usual")),
            ("orthogonal", QT_TRANSLATE_NOOP("core", "Orthogonal")),
            ("pissa", QT_TRANSLATE_NOOP("core", "PiSSA: the strongest directions")),
            ("olora", QT_TRANSLATE_NOOP("core", "OLoRA: an orthonormal basis")),
        ),
        advanced=True,
    )
    rank_stabilised: bool = option(
        False,
        label=QT_TRANSLATE_NOOP("core", "Rank-stabilised (rsLoRA)"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Multiplies the adapter by alpha ÷ √rank in place of alpha ÷ rank, so that high ranks do not fade. Use it "
            "from rank 32 on, with an alpha of about the rank.",
        ),
        advanced=True,
    )
    targets: str = option(
        "",
        label=QT_TRANSLATE_NOOP("core", "Layers with an adapter"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Names of the layers that get an adapter, with commas between, such as q_proj, v_proj. Empty: those that "
            "suit the method, found by looking at the model.",
        ),
        advanced=True,
    )
    placement: Literal["pfeiffer", "houlsby"] = option(
        "pfeiffer",
        label=QT_TRANSLATE_NOOP("core", "Where the small networks go"),
        help=QT_TRANSLATE_NOOP(
            "core", "After each block alone is smaller and quicker; after its attention too can hold more."
        ),
        choices=(
            ("pfeiffer", QT_TRANSLATE_NOOP("core", "After each block (Pfeiffer)")),
            ("houlsby", QT_TRANSLATE_NOOP("core", "After attention and block (Houlsby)")),
        ),
        advanced=True,
    )
    prefix_tokens: int = option(
        20,
        label=QT_TRANSLATE_NOOP("core", "Length of the prefix"),
        help=QT_TRANSLATE_NOOP(
            "core", "How many places in front of every text are learnt. 10 to 100 suit most work."
        ),
        minimum=1,
        maximum=1024,
        unit=QT_TRANSLATE_NOOP("core", "tokens"),
        advanced=True,
    )
    recompute: bool = option(
        False,
        label=QT_TRANSLATE_NOOP("core", "Recompute instead of keeping"),
        word="recompute",
        help=QT_TRANSLATE_NOOP(
            "core",
            "Works intermediate results out again on the way back instead of keeping them: much less memory for long "
            "rows, about a third more time.",
        ),
        advanced=True,
    )
    class_weights: Literal["balanced", "equal"] = option(
        "balanced",
        label=QT_TRANSLATE_NOOP("core", "Weight of rare labels"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Where some labels have far fewer rows than others, these rows can count more, so that no label is "
            "forgotten; or every row counts the same, which gets the most rows right.",
        ),
        choices=(
            ("balanced", QT_TRANSLATE_NOOP("core", "Rare labels count more")),
            ("equal", QT_TRANSLATE_NOOP("core", "Every row counts the same")),
        ),
        advanced=True,
    )
    beta: float = option(
        0.1,
        label=QT_TRANSLATE_NOOP("core", "Loyalty to the base model"),
        word="dpo",
        help=QT_TRANSLATE_NOOP(
            "core",
            "How dearly the model pays for moving away from what it was (beta). Smaller values move it further; "
            "0.05 to 0.5 are usual.",
        ),
        minimum=0.001,
        maximum=10,
        advanced=True,
    )
    own_loss: Path | None = option(
        None,
        label=QT_TRANSLATE_NOOP("core", "A loss of your own"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "A Python file with a function “loss(scores, labels)” that gives one number per token. You are shown it "
            "before it is run. Empty: cross-entropy, as usual.",
        ),
        advanced=True,
    )
    temperature: float = option(
        0.05,
        label=QT_TRANSLATE_NOOP("core", "Sharpness of comparison"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "How much better than the other passages of a batch the right one has to be. Smaller values look at the "
            "nearest wrong passages alone; 0.02 to 0.1 are usual.",
        ),
        minimum=0.005,
        maximum=1,
        advanced=True,
    )
    hold_on: float = option(
        20.0,
        label=QT_TRANSLATE_NOOP("core", "Hold on to what it knew"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Texts in English that come with Ustad are to keep the vectors they had, so that what the model was good "
            "at stays. 0 lets it go; larger values hold on to more and learn less.",
        ),
        minimum=0,
        maximum=1000,
        advanced=True,
    )
    seed: int = option(
        42,
        label=QT_TRANSLATE_NOOP("core", "Seed"),
        word="seed",
        help=QT_TRANSLATE_NOOP(
            "core", "Where chance begins: the same seed, rows and settings give the same run."
        ),
        minimum=0,
        maximum=2**31 - 1,
        advanced=True,
    )


def read(file: Path) -> TrainConfig:
    """A run's settings, held against their bounds. Raises `UserError` naming the file or the field."""
    config = fields.load(TrainConfig, file)
    fields.check(config)
    return config
