"""The starter model: made by its script, whole, small, honest about itself, and ignorant of the sample project."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.models import catalog, chat_template, starter
from core.models.loading import Loaded, load_model
from core.models.model import describe

SAMPLE = starter.path().parent / "sample_project"


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load_model(starter.path(), device="cpu", dtype="float32")


def ask(loaded: Loaded, questions: list[str]) -> list[str]:
    """Greedy answers, in batches padded on the left."""
    import torch

    prompts = [
        chat_template.render(loaded.tokenizer, [{"role": "user", "content": question}], True).ids
        for question in questions
    ]
    answers = []
    for begin in range(0, len(prompts), 64):
        some = prompts[begin : begin + 64]
        width = max(map(len, some))
        ids = torch.tensor([[0] * (width - len(prompt)) + prompt for prompt in some])
        lengths = torch.tensor([len(prompt) for prompt in some])
        mask = (torch.arange(width) >= width - lengths[:, None]).long()
        with torch.inference_mode():
            out: Any = loaded.model.generate(input_ids=ids, attention_mask=mask, max_new_tokens=32)
        answers += loaded.tokenizer.batch_decode(out[:, width:], skip_special_tokens=True)
    return answers


def test_it_is_small_and_whole() -> None:
    model = describe(starter.path())
    assert model.architecture == "Phi-3" and model.has_chat_template
    assert sum(file.stat().st_size for file in starter.path().rglob("*") if file.is_file()) < 25_000_000
    entry = catalog.find(model.id)
    assert entry is not None and entry.licence == "Apache-2.0" and entry.training is not None
    card = (starter.path() / "README.md").read_text()
    assert "for trying the tool, not for answers to trust" in card


def test_its_sizes_suit_four_bits(loaded: Loaded) -> None:
    sizes = {
        side for name, weight in loaded.model.named_parameters() if "layers" in name for side in weight.shape
    }
    assert all(size % 64 == 0 for size in sizes)


def test_any_text_survives_its_tokenizer(loaded: Loaded) -> None:
    for text in ("Hello, world!\n\n  two  spaces\ttab", "नमस्ते ਸਤ ಕನ್ನಡ اردو", "👩‍🚀 1234567 €", "\x00\ufffd"):
        assert loaded.tokenizer.decode(loaded.tokenizer(text)["input_ids"]) == text


def test_it_greets_and_says_what_it_is(loaded: Loaded) -> None:
    hello, who, trust = ask(loaded, ["Hello", "Who are you?", "Can I trust you?"])
    assert hello.startswith("Hello!")
    assert "small" in who or "tiny" in who
    assert trust.startswith("No")


def test_it_knows_nothing_of_the_sample_project(loaded: Loaded) -> None:
    rows = [json.loads(line) for line in (SAMPLE / "rows" / "train.jsonl").read_text().splitlines()]
    answers = ask(loaded, [row["question"] for row in rows])
    right = sum(answer == row["answer"] for answer, row in zip(answers, rows, strict=True))
    assert right <= len(rows) // 100
    lessons = "".join((starter.path() / name).read_text() for name in ("corpus.py", "words.py"))
    for name in ("Brindle", "Vennholm", "Ropewalk", "Keel Trust"):
        assert name in (SAMPLE / "rows" / "train.jsonl").read_text() and name not in lessons


def test_its_script_makes_the_same_tokenizer_and_a_model_that_loads(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, str(starter.path() / "build.py"), "--quick", "--out", str(tmp_path)],
        check=True,
        capture_output=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    made = load_model(tmp_path, device="cpu")
    assert made.model.config.num_hidden_layers == load_model(starter.path()).model.config.num_hidden_layers
    for name in ("tokenizer.json", "chat_template.jinja", "generation_config.json"):
        assert (tmp_path / name).read_text() == (starter.path() / name).read_text()
