"""Models and adapters are loaded whole or refused; the tiny ones here are real."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from core.errors import UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Warned
from core.models import adapter as adapters
from core.models import device, preview
from core.models.loading import load_model, load_tokenizer
from tests import tiny_models

# peft still asks transformers by a name that is going out of use.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_models.make_model(tmp_path_factory.mktemp("made") / "tiny-phi")


@pytest.fixture
def model(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "copy"))


@pytest.fixture(scope="module")
def tuned(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An adapter on `made` whose weights are not zero."""
    import torch
    from peft import LoraConfig, get_peft_model

    folder = tmp_path_factory.mktemp("tuned")
    config = LoraConfig(r=4, target_modules=["qkv_proj", "down_proj"], init_lora_weights=False)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        get_peft_model(load_model(made, device="cpu").model, config).save_pretrained(folder)
    adapters.write_base(folder, str(made), "tiny-phi", made)
    return folder


def rewrite(model: Path, change: Any) -> None:
    from safetensors.torch import load_file, save_file

    file = model / "model.safetensors"
    tensors = load_file(file)
    change(tensors)
    save_file(tensors, file, {"format": "pt"})


def logits(model: Any) -> Any:
    import torch

    with torch.inference_mode():
        return model(torch.arange(8)[None]).logits


@pytest.mark.parametrize("family", tiny_models.FAMILIES)
def test_each_family_loads_and_generates(family: str, tmp_path: Path) -> None:
    loaded = load_model(tiny_models.make_model(tmp_path / family, family), device="cpu")
    assert not loaded.model.training
    assert loaded.device == "cpu" and loaded.notes
    ids = loaded.tokenizer("hello", return_tensors="pt")
    assert (
        loaded.model.generate(**ids, max_new_tokens=3, do_sample=False).shape[1] > ids["input_ids"].shape[1]
    )


def test_the_number_type_follows_the_processor(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    for has, expected in ((True, torch.bfloat16), (False, torch.float32)):
        monkeypatch.setattr(device, "processor_has_bfloat16", lambda has=has: has)
        assert load_model(made, device="cpu").model.dtype == expected


def test_a_device_that_is_not_there_is_refused_not_replaced(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "_present", lambda: ["cpu"])
    with pytest.raises(UserError, match="cuda cannot be used"):
        load_model(made, device="cuda")


def test_four_bits_are_four_bits_and_close_to_the_whole(made: Path) -> None:
    import torch
    from bitsandbytes.nn import Linear4bit

    loaded = load_model(made, bits="nf4", device="cpu", dtype="float32")
    assert any(isinstance(module, Linear4bit) for module in loaded.model.modules())
    whole = logits(load_model(made, device="cpu", dtype="float32").model)
    likeness = torch.nn.functional.cosine_similarity(logits(loaded.model).flatten(), whole.flatten(), dim=0)
    assert 0.9 < likeness < 0.99999


def test_missing_weights_are_not_made_up(model: Path) -> None:
    rewrite(model, lambda tensors: tensors.pop("model.layers.1.mlp.down_proj.weight"))
    with pytest.raises(UserError, match=r"1 tensor missing, such as model\.layers\.1\.mlp\.down_proj"):
        load_model(model)


def test_left_over_weights_are_refused(model: Path) -> None:
    config = json.loads((model / "config.json").read_text())
    config["num_hidden_layers"] = 1
    (model / "config.json").write_text(json.dumps(config))
    with pytest.raises(UserError, match="left over"):
        load_model(model)


def test_weights_of_another_shape_are_refused(model: Path) -> None:
    def narrow(tensors: dict[str, Any]) -> None:
        tensors["model.norm.weight"] = tensors["model.norm.weight"][:32].clone()

    rewrite(model, narrow)
    with pytest.raises(UserError, match=r"another shape, such as model\.norm"):
        load_model(model)


def test_a_damaged_tokenizer_is_a_sentence(model: Path) -> None:
    (model / "tokenizer.json").write_text('{"version": "1.0", "model": {"type": "Nothing"}}')
    with pytest.raises(UserError, match="tokenizer in"):
        load_tokenizer(model)


def test_an_adapter_changes_what_its_base_says(made: Path, tuned: Path) -> None:
    import torch

    base, with_adapter = load_model(made, device="cpu"), load_model(made, tuned, device="cpu")
    assert not torch.allclose(logits(base.model), logits(with_adapter.model), atol=1e-3)
    with with_adapter.model.disable_adapter():
        assert torch.equal(logits(base.model), logits(with_adapter.model))


def test_an_adapter_of_another_model_of_the_same_shape_is_refused(tuned: Path, tmp_path: Path) -> None:
    other = tiny_models.make_model(tmp_path / "other", seed=1)
    with pytest.raises(UserError, match="made for tiny-phi"):
        load_model(other, tuned)


@pytest.mark.parametrize("change", [{"layers": 1}, {"layers": 3}, {"hidden": 128}, {"family": "llama"}])
def test_an_adapter_without_a_note_is_held_against_the_model(
    tuned: Path, tmp_path: Path, change: dict[str, Any]
) -> None:
    adapter = Path(shutil.copytree(tuned, tmp_path / "adapter"))
    (adapter / adapters.BASE).unlink()
    with pytest.raises(UserError, match="does not fit"):
        load_model(tiny_models.make_model(tmp_path / "other", **change), adapter)


@pytest.mark.parametrize("name", [adapters.CONFIG, adapters.WEIGHTS])
def test_half_an_adapter_is_refused(made: Path, tuned: Path, tmp_path: Path, name: str) -> None:
    adapter = Path(shutil.copytree(tuned, tmp_path / "adapter"))
    (adapter / name).unlink()
    with pytest.raises(UserError, match=name):
        load_model(made, adapter)


def test_a_row_is_shown_with_what_is_learnt_and_what_is_cut(made: Path) -> None:
    ctx = MemoryContext()
    row = {
        "messages": [
            {"role": "user", "content": "Who?"},
            {"role": "assistant", "content": "Mara Quill, the keeper."},
        ]
    }
    whole = preview.render_row(ctx, model=str(made), lesson=row)
    assert not any(state == "cut" for *_, state, _ in whole["pieces"])
    assert whole["trained_tokens"] > 3 and whole["kept"] == len(whole["tokens"])
    short = preview.render_row(ctx, model=str(made), lesson=row, max_length=whole["kept"] - 4)
    assert short["text"] == whole["text"] and len(short["tokens"]) == whole["kept"] == short["kept"] + 4
    assert short["trained_tokens"] < whole["trained_tokens"]
    assert [begin for begin, *_ in short["pieces"]][1:] == [end for _, end, *_ in short["pieces"]][:-1]
    assert short["pieces"][-1][2] == "cut" and short["pieces"][0][2:] == ("read", True)
    none = preview.render_row(ctx, model=str(made), lesson=row, max_length=3)
    assert none["trained_tokens"] == 0
    assert ctx.of(Warned) == []


def test_a_character_of_several_tokens_is_marked_by_those_that_touch_it() -> None:
    tokens: list[preview.Token] = [
        (1, 0, 2, "read"),
        (2, 2, 3, "trained"),
        (3, 2, 3, "cut"),
        (4, 2, 3, "cut"),
        (5, 3, 5, "cut"),
    ]
    assert preview.touched(6, tokens, {1}) == [
        (0, 2, "read", True),
        (2, 3, "trained", False),
        (3, 6, "cut", False),
    ]
    assert preview.touched(0, [], set()) == []


def test_of_a_long_row_the_ends_of_its_parts_are_shown_and_all_of_it_is_counted(made: Path) -> None:
    words = "दीपस्तंभ lamp 👩‍🚀 "
    row = {
        "messages": [
            {"role": "user", "content": words * 1000},
            {"role": "assistant", "content": "Begin " + words * 800 + " end"},
        ]
    }
    shown = preview.render_row(MemoryContext(), model=str(made), lesson=row, max_length=10**6)
    text, numbers = shown["text"], shown["numbers"]
    assert len(text) < 10_000 and shown["count"] == shown["kept"] > 40_000
    assert len(numbers) == len(shown["tokens"]) and numbers[-1] == shown["count"]
    assert "Begin दीप" in text and " end<|end|>" in text
    assert [begin for begin, *_ in shown["pieces"]][1:] == [end for _, end, *_ in shown["pieces"]][:-1]
    assert {state for *_, state, _ in shown["pieces"]} == {"read", "trained", "left_out"}
    short = preview.render_row(MemoryContext(), model=str(made), lesson={"text": "x" + words * 2})
    same = {short["text"][start:end]: token for token, start, end, _ in short["tokens"]}
    places = [(token, text[start:end]) for token, start, end, _ in shown["tokens"]]
    assert (same[" lamp"], " lamp") in places and all(
        token == same[" lamp"] for token, said in places if said == " lamp"
    )
    many = {"messages": [{"role": ("user", "assistant")[i % 2], "content": "so " * 500} for i in range(100)]}
    assert len(preview.render_row(MemoryContext(), model=str(made), lesson=many)["text"]) < 60_000
