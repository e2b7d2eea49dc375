"""Which settings a form shows, and what rows can teach."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from core.datasets.columns import Mapping
from core.datasets.shapes import mapping_of
from core.training.config import TrainConfig
from core.training.relevance import RULES, methods, obstacle, relevant


def test_every_setting_has_its_rule_and_every_rule_a_setting() -> None:
    assert set(RULES) == {field.name for field in dataclasses.fields(TrainConfig)}


def test_what_is_chosen_apart_is_in_no_form() -> None:
    assert not relevant(TrainConfig()) & {"model", "dataset", "task", "method"}


def test_settings_of_an_adapter_are_shown_for_adapters_alone() -> None:
    assert {"rank", "alpha", "dropout"} <= relevant(TrainConfig(method="lora"))
    shown = relevant(TrainConfig(method="full"))
    assert not {"rank", "alpha"} & shown and {"epochs", "learning_rate"} <= shown
    assert {"bits"} <= relevant(TrainConfig(method="qlora")) and "bits" not in relevant(TrainConfig())
    assert "placement" in relevant(TrainConfig(method="adapters"))


def test_settings_of_conversations_are_shown_where_answers_are_written() -> None:
    assert {"answers", "samples"} <= relevant(TrainConfig())
    assert not {"answers", "samples"} & relevant(TrainConfig(task="classification"))


LABELS = [{"text": f"word {i}", "label": "good" if i % 2 else "bad"} for i in range(10)]
ANSWERS = [{"question": f"what {i}", "answer": f"on page {i}"} for i in range(10)]
LONG = [
    {
        "question": "where",
        "answer": "The lamp stands on the island, behind the harbour, and it is kept by two.",
    }
]
SPANS = [{"text": "Ada met Bo", "spans": [{"start": 0, "end": 3, "text": "Ada", "label": "person"}]}]
SQUAD = [
    {"question": "who", "context": "The keeper lit the lamp and went to bed early.", "answer": "The keeper"}
]
SQUAD_SHAPE = Mapping("pair", user="question", context="context", assistant="answer")


@pytest.mark.parametrize(
    ("shape", "rows", "can"),
    [
        ("text_label", LABELS, {"classification"}),
        ("question_answer", ANSWERS, set()),
        ("question_answer", LONG, {"retrieval"}),
        ("text_spans", SPANS, {"extraction"}),
        (SQUAD_SHAPE, SQUAD, {"extraction", "retrieval"}),
        ("preference", [{"prompt": "a", "chosen": "b", "rejected": "c"}], {"preference"}),
        ("messages", [{"messages": [{"role": "user", "content": "hi"}]}], set()),
        ("text", [{"text": "once upon a time"}], set()),
        (None, [], set()),
    ],
)
def test_what_rows_of_a_shape_can_teach(
    shape: str | Mapping | None, rows: list[dict[str, Any]], can: set[str]
) -> None:
    mapping = mapping_of(shape) if isinstance(shape, str) else shape
    tasks = ("generation", "classification", "extraction", "retrieval", "preference")
    assert {task for task in tasks if obstacle(task, mapping, rows) is None} == {"generation"} | can


def test_models_that_only_read_learn_by_fewer_methods() -> None:
    assert {"qlora", "prefix", "full"} <= set(methods("generation"))
    assert set(methods("classification")) == {"lora", "dora", "full"}


def test_labels_that_are_all_different_are_no_classes() -> None:
    rows = [{"text": f"word {i}", "label": f"label {i}"} for i in range(10)]
    trouble = obstacle("classification", mapping_of("text_label"), rows)
    assert trouble is not None and "labels" in str(trouble)
