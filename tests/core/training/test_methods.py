"""Every method on every family of models, by the real trainer: learns, is kept, goes on bit for bit, is merged."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core import paths, runs
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Warned
from core.models import adapter as adapters
from core.models import library, loading, merging, quantising
from core.models.lesson import Reader
from core.models.model import describe
from core.project import Project
from core.runs import Run
from core.settings import Settings
from core.training import data, products, running
from core.training.base import Base
from core.training.config import TrainConfig
from core.training.methods import attaching, targets
from core.training.methods.names import METHODS
from core.training.objectives.generation import Generation
from tests.core.training.making import losses, new_run, quick
from tests.core.training.test_running import StopsAt
from tests.tiny_models import FAMILIES, make_model, make_tokenizer

pytestmark = pytest.mark.filterwarnings(
    "ignore:`is_gradient_checkpointing` is deprecated:FutureWarning",
    "ignore:MatMul8bitLt:UserWarning",
)

KINDS: dict[str, dict[str, Any]] = {
    "lora": {},
    "rslora": {"method": "lora", "rank_stabilised": True, "rank": 16, "alpha": 8},
    "pissa": {"method": "lora", "initialisation": "pissa", "rank_stabilised": True},
    "olora": {"method": "lora", "initialisation": "olora"},
    "orthogonal": {"method": "lora", "initialisation": "orthogonal"},
    "qlora": {"method": "qlora"},
    "int8": {"method": "qlora", "bits": "int8"},
    "dora": {"method": "dora"},
    "full": {"method": "full", "learning_rate": 3e-3},
    "pfeiffer": {"method": "adapters"},
    "houlsby": {"method": "adapters", "placement": "houlsby"},
    "ia3": {"method": "ia3", "learning_rate": 0.1, "epochs": 16},
    "prefix": {"method": "prefix", "prefix_tokens": 16, "learning_rate": 0.1, "epochs": 24},
}
ONE_FAMILY = {"rslora": "llama", "olora": "qwen2", "orthogonal": "gemma", "int8": "phi3", "houlsby": "qwen2"}
"""Variants of a method that is tried on every family itself."""
CELLS = [(kind, family) for kind in KINDS for family in FAMILIES if ONE_FAMILY.get(kind, family) == family]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A tiny model of a family, made once."""
    folder = tmp_path_factory.mktemp("models")

    def made(family: str) -> Path:
        path = folder / family
        return path if path.exists() else make_model(path, family)

    return made


def settings(kind: str) -> dict[str, Any]:
    usual = {"validation_share": 0.25, "evaluate_every": 100, "epochs": 6, "learning_rate": 3e-2}
    return {**usual, **KINDS[kind]}


def product_bytes(run: Run) -> bytes:
    assert run.product is not None
    return b"".join(file.read_bytes() for file in sorted(run.product.glob("*.safetensors")))


def loss_of(loaded: loading.Loaded, run: Run, config: TrainConfig) -> float:
    """The loss on the run's validation rows, measured anew."""
    import torch

    tokenizer = loaded.tokenizer
    objective = Generation(Base(loaded.model, Reader(tokenizer, "all"), tokenizer.pad_token_id, 1), config)
    lines = data.load(run.data_dir / "validation.jsonl")
    examples = objective.prepare(lines, lambda done: None).examples
    with torch.no_grad():
        return objective.measure(loaded.model, iter([objective.collate(examples)]))["eval_loss"]


def logits(model: Any) -> Any:
    import torch

    with torch.inference_mode():
        return model(input_ids=torch.arange(9, 41)[None]).logits


@pytest.mark.parametrize(("kind", "family"), CELLS, ids=[f"{kind}-{family}" for kind, family in CELLS])
def test_it_learns_is_kept_goes_on_and_is_merged(
    kind: str, family: str, project: Project, models: Callable[[str], Path]
) -> None:
    import torch

    model = models(family)
    config = quick(model, **settings(kind))
    run = new_run(project, config)
    result = running.run(MemoryContext(), run=str(run.folder))
    run = runs.read(run.folder)
    about = run.about
    assert about.loss_first is not None and about.loss_last is not None and about.validation_last is not None
    # Random weights leave little to be gained by making some of them stronger.
    assert about.loss_last < (0.99 if config.method == "ia3" else 0.95) * about.loss_first
    assert run.product is not None and result["product"] == str(run.product)
    assert run.product.name == ("model" if config.method == "full" else "adapter")

    # Stopped in the middle and gone on with, it is the same run to the last bit.
    broken = new_run(project, config, "Broken")
    with pytest.raises(Cancelled):
        running.run(StopsAt(5), run=str(broken.folder))
    running.run(MemoryContext(), run=str(broken.folder))
    broken = runs.read(broken.folder)
    assert losses(broken) == losses(run) and product_bytes(broken) == product_bytes(run)

    # What was kept, on the unchanged base, is what was measured at the end.
    bits = config.bits if config.method == "qlora" else None
    loaded = loading.load_model(model, run.product, bits=bits, device="cpu", dtype="float32")
    assert loss_of(loaded, run, config) == pytest.approx(about.validation_last, rel=1e-4)

    merge = {"base": str(model), "adapter": str(run.product), "name": f"{kind} {family}"}
    if not METHODS[config.method].merges:
        with pytest.raises(UserError, match="cannot be merged"):
            merging.run(MemoryContext(), **merge)
        assert merging.why_not(run.product) is not None
        assert not list(paths.models_dir().glob("*")) and not list(paths.models_dir().glob(".*"))
        return
    ctx = MemoryContext()
    made = Path(merging.run(ctx, **merge)["model"])
    assert bool(ctx.of(Warned)) == (config.method == "qlora")
    merged = loading.load_model(made, device="cpu", dtype="float32")
    with_adapter = loading.load_model(model, run.product, device="cpu", dtype="float32")
    torch.testing.assert_close(logits(merged.model), logits(with_adapter.model), rtol=1e-4, atol=1e-4)
    assert type(merged.model).__name__ == type(loading.load_model(model).model).__name__
    assert describe(made).has_chat_template and describe(made).parameters == describe(model).parameters
    assert made in [one.path for one in library.Library(Settings()).models()]


def test_a_tuned_model_is_as_its_base_and_can_be_trained_and_merged_further(
    project: Project, tmp_path: Path
) -> None:
    import torch
    from transformers import AutoModelForCausalLM

    model = make_model(tmp_path / "half", "llama")
    AutoModelForCausalLM.from_pretrained(model, dtype=torch.bfloat16).save_pretrained(model)
    (model / "LICENSE").write_text("Free.")
    run = finished(project, quick(model, method="full", epochs=1))
    assert run.adapter is None and run.product == run.model_dir
    made, base = describe(run.model_dir), describe(model)
    assert (made.dtype, made.parameters, made.size_bytes) == ("bfloat16", base.parameters, base.size_bytes)
    assert made.has_chat_template and (run.model_dir / "LICENSE").read_text() == "Free."
    words = (run.folder / "README.md").read_text()
    assert "the result is in `model`" in words and 'base = "model"' in words

    tuned = loading.load_model(model, run.model_dir).model
    said = tuned.generate(input_ids=torch.tensor([[9, 10, 11]]), max_new_tokens=2, do_sample=False)
    assert said.shape[1] > 3

    further = finished(project, quick(run.model_dir, epochs=1), "Further")
    assert further.about.model.name == "model" and further.adapter is not None
    name = {"base": str(run.model_dir), "adapter": str(further.product), "name": "मेरा model"}
    merged = Path(merging.run(MemoryContext(), **name)["model"])
    assert describe(merged).dtype == "bfloat16" and (merged / "LICENSE").exists()
    copied = merging.run(MemoryContext(), base=str(model), adapter=str(run.model_dir), name="Copy")
    assert (Path(copied["model"]) / "model.safetensors").read_bytes() == product_bytes(run)


def test_bottleneck_adapters_bring_what_it_takes_to_use_them_elsewhere(
    project: Project, models: Callable[[str], Path]
) -> None:
    run = finished(project, quick(models("llama"), method="adapters", epochs=1))
    code = (run.adapter_dir / "README.md").read_text().split("```python\n")[1].split("```")[0]
    check = "import torch; print(model(torch.arange(9, 41)[None]).logits.double().sum().item())"
    said = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code + check],
        cwd=run.adapter_dir, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": ""},
    )  # fmt: skip
    loaded = loading.load_model(models("llama"), run.adapter, device="cpu", dtype="float32")
    assert float(said.stdout) == pytest.approx(logits(loaded.model).double().sum().item(), rel=1e-4)


# -- where adapters go ----------------------------------------------------------------------------------------


def gpt2(folder: Path) -> Path:
    """Layers of another class, turned weights, a tied head."""
    from transformers import GPT2Config, GPT2LMHeadModel

    tokenizer = make_tokenizer("phi3")
    GPT2LMHeadModel(
        GPT2Config(vocab_size=len(tokenizer), n_embd=32, n_layer=2, n_head=2, n_positions=128)
    ).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def bert() -> Any:
    from transformers import BertConfig, BertModel

    sizes = {"hidden_size": 32, "num_hidden_layers": 12, "num_attention_heads": 2, "intermediate_size": 48}
    return BertModel(BertConfig(vocab_size=99, **sizes))


def on(model: Any) -> set[str]:
    """The layers that an adapter is on, by their names in the model."""
    from peft.tuners.tuners_utils import BaseTunerLayer

    base = model.get_base_model()
    return {name for name, module in base.named_modules() if isinstance(module, BaseTunerLayer)}


def test_layers_are_found_by_looking(models: Callable[[str], Path], tmp_path: Path) -> None:
    loaded = {family: loading.load_model(models(family), device="cpu").model for family in FAMILIES}
    other = loading.load_model(gpt2(tmp_path / "gpt2"), device="cpu").model
    assert targets.every(loaded["phi3"]) == ["down_proj", "gate_up_proj", "o_proj", "qkv_proj"]
    llama = ["down_proj", "gate_proj", "k_proj", "o_proj", "q_proj", "up_proj", "v_proj"]
    assert targets.every(loaded["llama"]) == targets.every(loaded["qwen2"]) == llama
    assert targets.every(other) == ["c_attn", "c_fc", "c_proj"]
    assert targets.outputs(other, attention=False) == ["mlp.c_proj"]
    assert targets.outputs(other, attention=True) == ["c_proj"]
    assert [targets.keys_values(loaded[one]) for one in ("phi3", "gemma")] == [
        ["qkv_proj"],
        ["k_proj", "v_proj"],
    ]
    for family in FAMILIES:
        assert targets.outputs(loaded[family], attention=True) == ["down_proj", "o_proj"]
        assert targets.of_folder(models(family)) == targets.every(loaded[family])
    assert targets.every(bert()) == ["intermediate.dense", "key", "output.dense", "query", "value"]


def test_no_more_layers_than_those_that_were_meant() -> None:
    """In BERT, a layer called “dense” is in three places of each block, and in one outside."""
    blocks = {f"encoder.layer.{number}" for number in range(12)}
    config = TrainConfig(method="adapters", rank=4)
    assert on(attaching.attach(bert(), config)) == {f"{block}.output.dense" for block in blocks}
    assert len(on(attaching.attach(bert(), TrainConfig(method="adapters", placement="houlsby")))) == 24
    assert len(on(attaching.attach(bert(), TrainConfig(method="ia3")))) == 36
    assert len(on(attaching.attach(bert(), TrainConfig()))) == 72


@pytest.mark.parametrize("method", ["lora", "dora", "ia3", "adapters", "qlora"])
def test_named_layers_alone_get_an_adapter(method: str, models: Callable[[str], Path]) -> None:
    bits: quantising.Bits | None = "nf4" if method == "qlora" else None
    model = loading.load_model(models("llama"), bits=bits, device="cpu").model
    config = TrainConfig(method=method, targets=" q_proj,down_proj , ")  # type: ignore[arg-type]
    assert {name.rpartition(".")[2] for name in on(attaching.attach(model, config))} == {
        "q_proj",
        "down_proj",
    }


def test_unknown_layers_are_named_with_those_there_are(
    project: Project, models: Callable[[str], Path]
) -> None:
    run = new_run(project, quick(models("phi3"), targets="q_proj, down_proj, lm_head"))
    with pytest.raises(UserError, match="no layers called lm_head, q_proj") as caught:
        running.run(MemoryContext(), run=str(run.folder))
    assert "down_proj, gate_up_proj, o_proj, qkv_proj" in str(caught.value.fix)


@pytest.mark.parametrize("kind", ["lora", "pissa", "dora", "ia3", "pfeiffer", "prefix", "full"])
def test_other_architectures_train_and_merge_too(kind: str, project: Project, tmp_path: Path) -> None:
    model = gpt2(tmp_path / "gpt2")
    run = finished(project, quick(model, **settings(kind)))
    assert run.about.loss_last is not None and run.about.loss_first is not None
    assert run.about.loss_last < run.about.loss_first
    if METHODS[run.about.method].merges:
        merge = {"base": str(model), "adapter": str(run.product), "name": kind}
        assert merging.run(MemoryContext(), **merge)["difference"] < 1e-4


# -- memory ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["lora", "full", "adapters", "qlora"])
def test_recomputing_learns_the_same(method: str, project: Project, models: Callable[[str], Path]) -> None:
    config = quick(models("gemma"), method=method, epochs=2, dropout=0.1, learning_rate=1e-3)
    kept = finished(project, config)
    config.recompute = True
    again = finished(project, config, "Again")
    for one, other in zip(losses(kept), losses(again), strict=True):
        assert one == pytest.approx(other, rel=1e-4)


# -- what is refused ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"method": "qlora", "initialisation": "pissa"}, "squeezed to few bits"),
        ({"method": "dora", "initialisation": "olora"}, "With DoRA"),
        ({"initialisation": "orthogonal", "rank": 5}, "even rank"),
        ({"method": "prefix", "recompute": True}, "cannot recompute"),
    ],
)
def test_settings_that_do_not_go_together_are_refused(
    changes: dict[str, Any], words: str, project: Project, models: Callable[[str], Path]
) -> None:
    run = new_run(project, quick(models("phi3"), **changes))
    with pytest.raises(UserError, match=words):
        running.run(MemoryContext(), run=str(run.folder))


def test_few_bits_where_the_device_cannot(
    project: Project, models: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError, match="Apple"):
        quantising.check("nf4", "mps")
    monkeypatch.setattr(quantising, "_capability", lambda: (7, 0))
    quantising.check("nf4", "cuda")
    with pytest.raises(UserError, match="too old for models squeezed to 8 bits"):
        quantising.check("int8", "cuda")
    monkeypatch.setitem(sys.modules, "bitsandbytes", None)
    run = new_run(project, quick(models("phi3"), method="qlora"))
    with pytest.raises(UserError, match="bitsandbytes says") as caught:
        running.run(MemoryContext(), run=str(run.folder))
    assert "LoRA instead" in str(caught.value.fix)


def with_own_code(model: Path) -> None:
    config = json.loads((model / "config.json").read_text())
    config |= {"model_type": "homemade", "auto_map": {"AutoModelForCausalLM": "modeling.Own"}}
    (model / "config.json").write_text(json.dumps(config))
    (model / "modeling.py").write_text("raise SystemExit('run')")


def pickled(model: Path) -> None:
    import torch

    (model / "model.safetensors").unlink()
    torch.save({}, model / "pytorch_model.bin")


@pytest.mark.parametrize(("change", "words"), [(with_own_code, "does not run it"), (pickled, "pickles")])
def test_models_that_could_run_programs_are_not_opened(
    change: Callable[[Path], None], words: str, project: Project, tmp_path: Path
) -> None:
    model = make_model(tmp_path / "model")
    change(model)
    run = new_run(project, quick(model))
    with pytest.raises(UserError, match=words):
        running.run(MemoryContext(), run=str(run.folder))
    assert runs.read(run.folder).state == "failed"


def test_what_has_not_changed_or_is_no_number_is_no_product(
    project: Project, models: Callable[[str], Path], tmp_path: Path
) -> None:
    import torch

    for method in ("lora", "full"):
        config = quick(models("llama"), method=method)
        run = new_run(project, config, method)
        run.about.model.path = str(models("llama"))
        loaded = loading.load_model(models("llama"), device="cpu", dtype="float32")
        model = attaching.attach(loaded.model, config)
        product = products.Product(run, config, model)
        checkpoint = tmp_path / method
        model.save_pretrained(checkpoint)
        with pytest.raises(UserError, match="not changed a single weight"):
            product.put_in_place(checkpoint)
        trained = next(weight for weight in model.parameters() if weight.requires_grad)
        trained.data[0, 0] = torch.nan
        model.save_pretrained(checkpoint)
        with pytest.raises(UserError, match="not numbers"):
            product.put_in_place(checkpoint)
        assert not product.folder.exists() and not list(run.folder.glob(".*"))


def test_merging_refuses_and_leaves_nothing(
    project: Project, models: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = models("phi3")
    run = finished(project, quick(model, epochs=1))

    def refused(words: str, **changes: str) -> None:
        merge = {"base": str(model), "adapter": str(run.product), "name": "New", **changes}
        with pytest.raises(UserError, match=words):
            merging.run(MemoryContext(), **merge)
        assert {path.name for path in paths.models_dir().glob("*")} <= {"Taken"}

    refused("made for phi3", base=str(make_model(tmp_path / "other", seed=1)))
    refused("cannot be the name", name="../up")
    refused("cannot be the name", name="  ")
    (paths.models_dir() / "Taken").mkdir(parents=True)
    refused("already a model called", name="Taken")
    half = Path(shutil.copytree(run.adapter_dir, tmp_path / "half"))
    (half / adapters.WEIGHTS).unlink()
    refused("is not complete", adapter=str(half))
    with monkeypatch.context() as patch:
        usage = shutil.disk_usage(tmp_path)
        patch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
        refused("are free")
    with monkeypatch.context() as patch:
        # As if rounding had spoilt it.
        real = merging._scores
        patch.setattr(merging, "_scores", lambda model: real(model) * (1 + hasattr(model, "peft_config")))
        refused("does not say the same")
    ctx = MemoryContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        merging.run(ctx, base=str(model), adapter=str(run.product), name="New")
    assert [path.name for path in paths.models_dir().iterdir()] == ["Taken"]


def finished(project: Project, config: TrainConfig, name: str = "Run 1") -> Run:
    run = new_run(project, config, name)
    running.run(MemoryContext(), run=str(run.folder))
    return runs.read(run.folder)
