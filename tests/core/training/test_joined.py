"""Rows end to end: what is learnt of each is what is learnt of it alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch.nn.functional import cross_entropy
from transformers import AutoConfig, AutoModelForCausalLM

from core import runs
from core.jobs.context import MemoryContext
from core.models.rendered import IGNORED
from core.project import Project
from core.training import head_loss, joined, running
from tests.core.training.making import new_run, quick
from tests.tiny_models import FAMILIES, make_model

SMALL = {
    "gpt2": {"n_layer": 2, "n_embd": 32, "n_head": 2, "bos_token_id": 1, "eos_token_id": 2},
    "mistral": {
        "num_hidden_layers": 2,
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "sliding_window": 3,
    },
}
"""One with positions that are learnt, and one that looks back no more than three tokens."""


def rows() -> list[dict[str, list[int]]]:
    """Five rows of 3 to 19 tokens, of which the later two thirds are learnt."""
    made = []
    for row in range(5):
        ids = [(11 * row + 5 * at) % 37 + 1 for at in range(3 + 4 * row)]
        given = len(ids) // 3 or 1
        made.append({"input_ids": ids, "labels": [IGNORED] * given + ids[given:]})
    return made


def alone(model: Any, row: dict[str, list[int]]) -> Any:
    scores = model(input_ids=torch.tensor([row["input_ids"]])).logits[0, :-1]
    return cross_entropy(scores, torch.tensor(row["labels"][1:]), ignore_index=IGNORED, reduction="sum")


def together(model: Any, batch: dict[str, Any]) -> Any:
    with head_loss.in_place_of_scores(model.get_output_embeddings(), batch["targets"]):
        return model(**joined.inputs(batch), logits_to_keep=batch["kept"]).logits


@pytest.fixture(scope="module", params=[*FAMILIES, *SMALL])
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    torch.manual_seed(3)
    if request.param in SMALL:
        config = AutoConfig.for_model(request.param, vocab_size=64, **SMALL[request.param])
        made = AutoModelForCausalLM.from_config(config)
    else:
        folder: Path = make_model(tmp_path_factory.mktemp("models") / request.param, request.param)
        made = AutoModelForCausalLM.from_pretrained(folder)
    assert joined.suits(made) and head_loss.suits(made)
    return made.eval()


def gradients(model: Any, loss: Any) -> list[Any]:
    model.zero_grad()
    loss.backward()
    return [weight.grad.clone() for weight in model.parameters() if weight.grad is not None]


def test_every_row_loses_what_it_loses_alone(model: Any) -> None:
    each = rows()
    for row in each:
        with torch.no_grad():
            others = [one for one in each if one is not row]
            batch = joined.join([*others[:2], row, *others[2:]])
            gone = together(model, batch) - together(model, joined.join(others))
        torch.testing.assert_close(gone, alone(model, row), rtol=1e-4, atol=1e-4)


def test_the_gradients_of_all_weights_are_those_of_the_rows_alone(model: Any) -> None:
    found = gradients(model, together(model, joined.join(rows())))
    wanted = gradients(model, sum(alone(model, row) for row in rows()))
    assert len(found) == len(wanted) > 10
    for one, other in zip(found, wanted, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-5)


def test_halves_are_the_rows_parted(model: Any) -> None:
    batch = joined.join(rows())
    first, second = joined.halves(batch)
    assert (len(first["rows"]), len(second["rows"])) == (2, 3)
    assert len(joined.halves(first)) == 2 and len(joined.halves(joined.join(rows()[:1]))) == 1
    with torch.no_grad():
        parted = together(model, first) + together(model, second)
        torch.testing.assert_close(parted, together(model, batch), rtol=1e-5, atol=1e-4)


def test_writing_goes_on_as_before(model: Any) -> None:
    """With a cache, one token at a time, and with rows filled up at the front."""
    ids = torch.tensor([[5, 6, 7, 8], [9, 10, 11, 12]])
    padded = torch.tensor([[0, 0, 5, 6, 7, 8]])
    mask = torch.tensor([[0, 0, 1, 1, 1, 1]])
    with torch.no_grad():
        written = model.generate(ids, max_new_tokens=3, do_sample=False, pad_token_id=0)
        again = model(input_ids=written).logits.argmax(-1)
        assert torch.equal(written[:, 4:], again[:, 3:-1])
        model.set_attn_implementation("sdpa")
        wanted = model.generate(
            padded, attention_mask=mask, max_new_tokens=3, do_sample=False, pad_token_id=0
        )
        model.set_attn_implementation(joined.NAME)
        found = model.generate(padded, attention_mask=mask, max_new_tokens=3, do_sample=False, pad_token_id=0)
    assert torch.equal(found, wanted)


def test_what_cannot_be_joined_or_scored_apart_is_left_as_it_is() -> None:
    config = AutoConfig.for_model(
        "gemma2",
        vocab_size=64,
        num_hidden_layers=2,
        hidden_size=32,
        intermediate_size=64,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=16,
        final_logit_softcapping=0.05,
    )
    model = AutoModelForCausalLM.from_config(config)
    assert not joined.suits(model) and not head_loss.suits(model)
    assert model.config._attn_implementation == "eager" and model.training


@pytest.mark.parametrize("frozen", [True, False])
def test_the_loss_in_parts_is_the_loss_at_once(frozen: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(head_loss, "SCORES", 64 * 500)
    hidden = torch.randn(300, 16, requires_grad=True)
    weight, bias = torch.randn(500, 16, requires_grad=not frozen), torch.randn(500, requires_grad=not frozen)
    targets = torch.randint(0, 500, (300,))
    weights = [one for one in (hidden, weight, bias) if one.requires_grad]
    assert head_loss.together(500) == 64
    found = head_loss.loss(hidden, weight, bias, targets)
    wanted = cross_entropy(hidden @ weight.t() + bias, targets, reduction="sum")
    torch.testing.assert_close(found, wanted)
    for one, other in zip(
        torch.autograd.grad(3 * found, weights), torch.autograd.grad(3 * wanted, weights), strict=True
    ):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-4)


def test_nothing_to_learn_is_a_loss_of_nothing() -> None:
    hidden = torch.randn(0, 16, requires_grad=True)
    loss = head_loss.loss(hidden, torch.randn(50, 16), None, torch.zeros(0, dtype=torch.long))
    loss.backward()
    assert loss.item() == 0 and hidden.grad is not None


def test_a_run_says_what_was_chosen(tiny: Path, project: Project) -> None:
    run = new_run(project, quick(tiny, epochs=1))
    running.run(MemoryContext(), run=str(run.folder))
    said = [str(choice) for choice in runs.read(run.folder).about.choices]
    assert any("end to end" in one for one in said) and any("scored only where" in one for one in said)
    assert any("thread" in one for one in said) and any("processor" in one for one in said)
