"""The tokens that the preview marks as trained are those with labels in the batches of the real trainer.

For every shape of rows, with and without a system turn, of one and of several turns, with tools, whole and cut, in
the styles of four families of chat templates.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.datasets import catalog
from core.datasets.columns import Mapping
from core.datasets.edits import InsertRows, SetMapping
from core.datasets.lessons import lesson_of
from core.datasets.rows import NewRow
from core.datasets.shapes import SHAPES
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Warned
from core.models.preview import render_row
from core.models.rendered import IGNORED
from core.project import Project
from core.training import base, data, rows, trainer
from core.training.base import Base
from core.training.callback import Watch
from core.training.data import Example
from core.training.device import Place
from core.training.objectives.generation import Generation
from tests import tiny_models
from tests.core.training.making import new_run, quick

STYLES = {
    "phi3": "phi3",
    "llama3": "llama",
    "llama31": "llama",
    "qwen": "qwen2",
    "qwen25": "qwen2",
    "marked": "qwen2",
    "gemma": "gemma",
}
"""Templates, and the family whose tokenizer and model they go with."""
CPU = Place("cpu", "float32", "", [])
HINDI = "दीपस्तंभ ansHi की चाबी"
URDU = "چابی ansUr مینار"

Fields = dict[str, Any]


def turns(*said: tuple[str, str], role: str = "role", content: str = "content") -> list[Fields]:
    return [{role: who, content: words} for who, words in said]


ONE = (("user", "ask the keeper"), ("assistant", "ans Mara"))
TWO = (*ONE, ("user", "ask who else"), ("assistant", f"ans nobody {HINDI}"))
SYSTEM = ("system", "rule: be brief")
LABEL = [{"start": 0, "end": 3, "label": "ansPerson"}]
ROWS: dict[str, tuple[Mapping, list[Fields]]] = {
    "messages": (
        SHAPES["messages"][1],
        [{"messages": turns(*said)} for said in (ONE, TWO, (SYSTEM, *ONE), (SYSTEM, *TWO))],
    ),
    "sharegpt": (
        SHAPES["sharegpt"][1],
        [
            {"conversations": turns(*said, role="from", content="value")}
            for said in (
                (("human", "ask a"), ("gpt", "ans b")),
                (("system", "rule"), ("human", "ask a"), ("gpt", "ans b"), ("human", "ask c"), ("gpt", URDU)),
            )
        ],
    ),
    "alpaca": (
        SHAPES["alpaca"][1],
        [
            {"instruction": "ask in short", "input": "", "output": "ans one", "system": ""},
            {"instruction": "ask of this", "input": "ask text", "output": f"ans {HINDI}", "system": "rule"},
        ],
    ),
    "question_answer": (
        SHAPES["question_answer"][1],
        [{"question": f"ask {i}", "answer": "ans " + "so it is " * i} for i in range(12)]
        + [{"question": "ask with rule", "answer": URDU, "system": "rule: be brief"}],
    ),
    "prompt_completion": (
        SHAPES["prompt_completion"][1],
        [{"prompt": "ask to go on", "completion": " ans and on\n"}, {"prompt": "ask ", "completion": "ans!"}],
    ),
    "preference": (
        SHAPES["preference"][1],
        [
            {"prompt": "ask", "chosen": "ans better", "rejected": "ask worse"},
            {"prompt": "ask", "chosen": turns(("user", "ask"), ("assistant", "ans b")), "rejected": "ask w"},
        ],
    ),
    "text_label": (SHAPES["text_label"][1], [{"text": "ask a lamp", "label": "ansLamp"}]),
    "text_spans": (SHAPES["text_spans"][1], [{"text": "ask Mara", "spans": LABEL}]),
    "document_summary": (
        SHAPES["document_summary"][1],
        [{"document": "ask " * 40, "summary": "ans"}, {"document": "ask", "summary": "ans a. " * 30}],
    ),
    "text": (SHAPES["text"][1], [{"text": f"ans all of it {HINDI} {URDU} 👩‍🚀"}, {"text": "ans\n\tb " * 9}]),
    "text_template": (
        Mapping("text", template="### Q: {q}\n### A: {a}"),
        [{"q": "ansq", "a": "ans"}, {"q": f"ans {HINDI}", "a": URDU}],
    ),
    "jinja_turns": (
        Mapping(
            "text",
            turns="messages",
            chat_template="{% for m in messages %}[{{ m.role }}] {{ m.content }}{{ eos_token }}\n{% endfor %}"
            "{% if add_generation_prompt %}[assistant] {% endif %}",
        ),
        [{"messages": turns(*said)} for said in (ONE, TWO, (SYSTEM, *TWO))],
    ),
    "jinja_columns": (
        Mapping("text", chat_template="Q: {{ q | upper }} A: {{ a }}"),
        [{"q": "ansq", "a": f"ans {HINDI}"}],
    ),
}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Base]]:
    """A real model of each style, loaded for training."""
    made = {}
    for style, family in STYLES.items():
        folder = tiny_models.make_model(tmp_path_factory.mktemp("models") / style, family)
        template = (tiny_models.TEMPLATES / f"{style}.jinja").read_text().rstrip("\n")
        (folder / "chat_template.jinja").write_text(template)
        made[style] = (folder, base.load(folder, quick(folder), CPU, 1))
    return made


def store_rows(project: Project, name: str, mapping: Mapping, fields: list[Fields]) -> Path:
    path = catalog.path_of(project, name)
    with Dataset.create(path) as dataset:
        dataset.apply(InsertRows([NewRow(one, split="train") for one in fields]))
        dataset.apply(SetMapping(mapping))
    return path


def trained(
    project: Project, path: Path, folder: Path, loaded: Base, length: int
) -> tuple[list[tuple[list[int], list[int]]], data.Prepared]:
    """What the real trainer's batches hold of a dataset: ids and labels of each row, sorted."""
    config = quick(folder, dataset=str(path), max_length=length, unusable="leave_out", batch_size=3)
    record = new_run(project, config, f"{path.stem} {length}")
    rows.keep_copy(record, config, lambda: None)
    lines = data.load(record.data_dir / "train.jsonl")
    objective = Generation(loaded, config)
    prepared = objective.prepare(lines, lambda done: None)
    if not prepared.examples:
        return [], prepared
    made = trainer.make(
        loaded.model,
        trainer.arguments(config, record.checkpoints_dir, CPU),
        config,
        prepared.examples,
        [],
        objective,
        Watch(MemoryContext(), record, config, validates=False),
        record.checkpoints_dir,
    )
    found = []
    for batch in made.get_train_dataloader():
        found += rows_in(batch)
    return sorted(found), prepared


def rows_in(batch: dict[str, Any]) -> list[tuple[list[int], list[int]]]:
    """Ids and labels of each row of a batch, whose rows are laid end to end, or filled up to the longest."""
    if "rows" not in batch:
        sizes = batch["attention_mask"].sum(1).tolist()
        both = zip(batch["input_ids"].tolist(), batch["labels"].tolist(), sizes, strict=True)
        assert all(
            set(labels[size:]) <= {IGNORED}
            for labels, size in zip(batch["labels"].tolist(), sizes, strict=True)
        )
        return [(ids[:size], labels[:size]) for ids, labels, size in both]
    ids = batch["input_ids"][0].tolist()
    labels = [IGNORED] * len(ids)
    for place, token in zip(batch["kept"].tolist(), batch["targets"].tolist(), strict=True):
        labels[place + 1] = token
    found, start = [], 0
    for size in batch["rows"]:
        found.append((ids[start : start + size], labels[start : start + size]))
        start += size
    assert start == len(ids)
    return found


def previewed(path: Path, folder: Path, length: int) -> list[dict[str, Any]]:
    with open_dataset(path) as dataset:
        lessons = [lesson_of(dataset, row) for row in dataset.rows()]
    return [
        render_row(MemoryContext(), model=str(folder), lesson=msgspec.to_builtins(lesson), max_length=length)
        for lesson in lessons
    ]


def as_example(shown: dict[str, Any]) -> tuple[list[int], list[int]]:
    """What the preview shows, as ids and labels: learnt where it is marked so."""
    kept = [token for token in shown["tokens"] if token[3] != "cut"]
    return [one[0] for one in kept], [one[0] if one[3] == "trained" else IGNORED for one in kept]


def words_of(shown: dict[str, Any], state: str) -> str:
    return "".join(shown["text"][start:end] for start, end, mark, _ in shown["pieces"] if mark == state)


@pytest.mark.parametrize("shape", ROWS)
@pytest.mark.parametrize("style", STYLES)
def test_what_is_marked_is_what_has_labels(
    style: str, shape: str, project: Project, models: dict[str, tuple[Path, Base]]
) -> None:
    folder, loaded = models[style]
    mapping, fields = ROWS[shape]
    path = store_rows(project, shape, mapping, fields)
    for length in (4096, 40, 17):
        shown = previewed(path, folder, length)
        batches, prepared = trained(project, path, folder, loaded, length)
        learning = [one for one in shown if one["trained_tokens"]]
        assert batches == sorted(as_example(one) for one in learning)
        assert len(prepared.untrained) == len(shown) - len(learning)
        assert all(one["kept"] == min(length, len(one["tokens"])) for one in shown)
        assert all(labels[0] == IGNORED for _, labels in batches)
        assert prepared.trained_tokens == sum(one["trained_tokens"] for one in shown)
        for one in shown:
            assert one["pieces"][0][0] == 0 and one["pieces"][-1][1] == len(one["text"])
            # By the words themselves: nothing that was asked or ruled is learnt, and nothing answered is only read.
            assert "ask" not in words_of(one, "trained") and "rule" not in words_of(one, "trained")
            assert "ans" not in words_of(one, "read").replace("Mara", "").replace("answer", "")
    assert len(previewed(path, folder, 4096)) == len(fields)


def test_only_the_last_answer_where_that_is_wanted(
    project: Project, models: dict[str, tuple[Path, Base]]
) -> None:
    for style in STYLES:
        folder, _ = models[style]
        lesson = {"messages": turns(*TWO)}
        whole = render_row(MemoryContext(), model=str(folder), lesson=lesson)
        last = render_row(MemoryContext(), model=str(folder), lesson=lesson, answers="last")
        assert "ans Mara" in words_of(whole, "trained") and "ans nobody" in words_of(whole, "trained")
        assert "ans Mara" in words_of(last, "read") and "ans nobody" in words_of(last, "trained")


CALL = {"type": "function", "function": {"name": "look_up", "arguments": '{"word": "ansCall"}'}}
TOOLS = [{"type": "function", "function": {"name": "look_up", "parameters": {"type": "object"}}}]
TOOL_ROWS: list[Fields] = [
    {
        "tools": TOOLS,
        "messages": [
            {"role": "user", "content": "ask for it"},
            {"role": "assistant", "content": None, "tool_calls": [CALL]},
            {"role": "tool", "content": "ask: it says so", "tool_call_id": "1"},
            {"role": "assistant", "content": "ans as it says"},
        ],
    },
    {
        "messages": [
            {"role": "system", "content": "rule"},
            {"role": "user", "content": "ask only for the call"},
            {"role": "assistant", "content": "", "tool_calls": [CALL]},
        ]
    },
]


@pytest.mark.parametrize("style", ["llama31", "qwen25"])
def test_calls_of_tools_are_learnt_and_their_results_are_not(
    style: str, project: Project, models: dict[str, tuple[Path, Base]]
) -> None:
    folder, loaded = models[style]
    path = store_rows(project, "Tools", SHAPES["messages"][1], TOOL_ROWS)
    shown = previewed(path, folder, 4096)
    batches, prepared = trained(project, path, folder, loaded, 4096)
    assert prepared.refused == [] and batches == sorted(as_example(one) for one in shown)
    for one in shown:
        learnt = words_of(one, "trained")
        assert '{"word": "ansCall"}' in learnt and "look_up" in learnt and "ask" not in learnt
        assert learnt.count(tiny_models.STOP[STYLES[style]]) == (2 if one is shown[0] else 1)
    assert "ans as it says" in words_of(shown[0], "trained")
    assert '"parameters": {"type": "object"}' in words_of(shown[0], "read")


@pytest.mark.parametrize(("style", "said"), [("phi3", "leaves turn 3"), ("qwen", "call of a tool in turn 2")])
def test_a_template_that_would_drop_a_tools_turn_is_refused_with_the_row_named(
    style: str, said: str, project: Project, models: dict[str, tuple[Path, Base]]
) -> None:
    folder, loaded = models[style]
    path = store_rows(project, "Tools", SHAPES["messages"][1], [{"messages": turns(*ONE)}, TOOL_ROWS[0]])
    _, prepared = trained(project, path, folder, loaded, 4096)
    assert [number for number, _ in prepared.refused] == [2] and said in str(prepared.refused[0][1].message)
    with pytest.raises(UserError, match=r"cannot be trained on: 2\. Row 2: The model's chat template leaves"):
        data.refuse_unusable(prepared.refused)


def said_of(folder: Path, *said: tuple[str, str]) -> list[str]:
    ctx = MemoryContext()
    render_row(ctx, model=str(folder), lesson={"messages": turns(*said)})
    return [str(event.message) for event in ctx.of(Warned)]


def test_what_a_template_does_of_itself_is_said(models: dict[str, tuple[Path, Base]]) -> None:
    assert said_of(models["phi3"][0], *ONE) == said_of(models["llama3"][0], *ONE) == []
    assert any(
        "“You are a helpful assistant of the tests.”" in one for one in said_of(models["qwen25"][0], *ONE)
    )
    assert said_of(models["qwen25"][0], SYSTEM, *ONE) == []
    dated = said_of(models["llama31"][0], *ONE)
    assert any("Knowledge until" in one for one in dated) and any(
        "the day of training" in one for one in dated
    )
    assert any("in front of the first question" in one for one in said_of(models["gemma"][0], SYSTEM, *ONE))
    thought = ("assistant", "<think>ans because</think>ans Mara")
    assert any(
        "leaves part of an answer out" in one for one in said_of(models["qwen"][0], ONE[0], thought, *ONE)
    )
    assert said_of(models["qwen"][0], ONE[0], thought)[1:] == []


def test_plain_text_is_learnt_between_the_signs_of_the_tokenizer(
    models: dict[str, tuple[Path, Base]],
) -> None:
    shown = render_row(MemoryContext(), model=str(models["phi3"][0]), lesson={"text": "ans and more"})
    assert shown["text"] == "ans and more<|endoftext|>"
    assert [state for *_, state in shown["tokens"]] == ["read", *["trained"] * (len(shown["tokens"]) - 1)]


def test_labels_come_from_one_place() -> None:
    """Neither the trainer nor the preview may make labels of its own."""
    core = Path(trainer.__file__).parent.parent
    makers = [
        file.relative_to(core).as_posix()
        for file in core.rglob("*.py")
        if re.search(r'"labels": \[\w+ if ', file.read_text(encoding="utf-8"))
    ]
    assert makers == ["models/rendered.py"]
    example: Example = {"input_ids": [1], "labels": [IGNORED]}
    assert example
