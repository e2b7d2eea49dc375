"""A training as Olive does it: the settings of one's own run, said in Olive's words, and what Olive has no words for.

Runs nothing. Rows are written as conversations, which Olive puts into the model's own chat template.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from core.errors import UserError
from core.models.template import PLAIN
from core.paths import write_atomic
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training.config import TrainConfig
from core.training.data import Line
from core.training.methods import targets

PASSES = {"lora": "LoRA", "qlora": "QLoRA", "dora": "DoRA"}
"""Ways to train that Olive has too, and what its pass is called."""
TRAIN, VALIDATION = "train.jsonl", "validation.jsonl"


def check(config: TrainConfig) -> None:
    """Raises `UserError` where Olive cannot train what is asked for at all."""
    if config.task != "generation":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Olive trains models to write answers only."),
            QT_TRANSLATE_NOOP("core", "Train this on the Training screen."),
        )
    if config.method not in PASSES:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Olive has no training of the kind “{method}”."),
            QT_TRANSLATE_NOOP("core", "Choose LoRA, QLoRA or DoRA, or train it on the Training screen."),
            method=config.method,
        )


def passes(
    config: TrainConfig, model: Path, folder: Path, numbers: str, *, validates: bool
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Olive's data settings and its pass for `config`. The rows are in `folder`; `numbers`: float32, bfloat16 or
    float16; `validates`: whether there are rows to validate on.

    Raises `UserError` where the model's weights cannot be read.
    """
    named = sorted({name.strip() for name in config.targets.split(",")} - {""})
    arguments: dict[str, Any] = {
        "learning_rate": config.learning_rate,
        "num_train_epochs": config.epochs,
        "per_device_train_batch_size": config.batch_size,
        "per_device_eval_batch_size": config.batch_size,
        "gradient_accumulation_steps": config.accumulation,
        # A share below one is one of all steps.
        "warmup_steps": config.warmup,
        "lr_scheduler_type": config.scheduler,
        "weight_decay": config.weight_decay,
        "gradient_checkpointing": config.recompute,
        "logging_steps": 1,
        "save_strategy": "no",
        "seed": config.seed,
        "data_seed": config.seed,
        "report_to": "none",
    }
    one: dict[str, Any] = {
        "type": PASSES[config.method],
        "r": config.rank,
        "alpha": config.alpha,
        "lora_dropout": config.dropout,
        "target_modules": named or targets.of_folder(model),
        "train_data_config": "train_data",
        "training_args": arguments,
    }
    if config.method == "qlora":
        one |= {
            "quant_type": "nf4",
            "double_quant": True,
            "compute_dtype": numbers,
            "save_quant_config": False,
        }
    else:
        one["torch_dtype"] = numbers
    data = [_data("train_data", folder / TRAIN, config.max_length)]
    if validates:
        data.append(_data("eval_data", folder / VALIDATION, config.max_length))
        one["eval_data_config"] = "eval_data"
        arguments["eval_strategy"] = "epoch" if not config.evaluate_every else "steps"
        if config.evaluate_every:
            arguments["eval_steps"] = config.evaluate_every
    return data, one


def unsaid(config: TrainConfig, *, validates: bool) -> list[Text]:
    """What of the settings Olive has no words for, a sentence each: it trains without."""
    said = [
        text(
            QT_TRANSLATE_NOOP(
                "core",
                "Only answers are learnt: Olive learns the questions too, and every token counts the same.",
            )
        )
    ]
    named: list[tuple[bool, str]] = [
        (
            config.answers == "last",
            QT_TRANSLATE_NOOP("core", "Only the last answer of a conversation is learnt."),
        ),
        (config.initialisation != "usual", QT_TRANSLATE_NOOP("core", "The adapter's beginning, {value}.")),
        (config.rank_stabilised, QT_TRANSLATE_NOOP("core", "Rank-stabilised LoRA (alpha ÷ √rank).")),
        (
            config.method == "qlora" and config.bits != "nf4",
            QT_TRANSLATE_NOOP("core", "8 bits: Olive's QLoRA squeezes to 4 bits."),
        ),
        (config.own_loss is not None, QT_TRANSLATE_NOOP("core", "The loss of your own.")),
        (config.patience > 0, QT_TRANSLATE_NOOP("core", "Stopping early after {patience} validations.")),
        (
            config.keep == "best" and validates,
            QT_TRANSLATE_NOOP("core", "The weights that were best on validation: Olive keeps the last."),
        ),
        (config.samples > 0 and validates, QT_TRANSLATE_NOOP("core", "Sample answers while it trains.")),
        (
            config.checkpoint_minutes > 0 or config.checkpoint_every > 0,
            QT_TRANSLATE_NOOP("core", "Checkpoints: what Olive has begun, it begins anew."),
        ),
        (bool(config.mlflow), QT_TRANSLATE_NOOP("core", "Telling MLflow at {mlflow}.")),
    ]
    values = {"value": config.initialisation, "patience": config.patience, "mlflow": config.mlflow}
    said += [text(template, **_used(template, values)) for applies, template in named if applies]
    return said


def write_rows(file: Path, lines: Iterable[Line]) -> int:
    """The rows as Olive reads them: ``{"messages": […]}`` a line. Returns how many.

    Raises `UserError` naming a row that is no conversation, since Olive knows rows of one kind only.
    """
    encoded = []
    for line in lines:
        if not line.messages:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "Row {row} is plain text, and Olive is given conversations here."),
                QT_TRANSLATE_NOOP(
                    "core", "Train it on the Training screen, or give the rows questions and answers."
                ),
                row=line.name,
            )
        encoded.append(msgspec.json.encode({"messages": line.messages}))
    write_atomic(file, b"".join(line + b"\n" for line in encoded))
    return len(encoded)


def _data(name: str, file: Path, longest: int) -> dict[str, Any]:
    return {
        "name": name,
        "type": "HuggingfaceContainer",
        "load_dataset_config": {"data_name": "json", "data_files": [str(file)], "split": "train"},
        "pre_process_data_config": {
            "chat_template": True,
            "message_col": "messages",
            "strategy": "line-by-line",
            "max_seq_len": longest,
            "pad_to_max_len": False,
            "add_special_tokens": False,
        },
    }


def with_template(data: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same for a model that brings no chat template: the plain one that the program uses for it."""
    for one in data:
        one["pre_process_data_config"]["chat_template"] = PLAIN
    return data


def _used(template: str, values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if f"{{{name}}}" in template}
