"""What Olive is told: the same training in its words, the other workflows, and what is refused before it is started."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core import fields, runs
from core.errors import UserError
from core.export.olive import pack, plans, running, tuning, workflows
from core.export.olive.log import Log, Step
from core.export.olive.plans import Asked
from core.jobs.context import MemoryContext
from core.training.config import TrainConfig
from core.training.data import Line
from tests.core.training.making import project_with_rows, quick


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("USTAD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def tuned(folder: Path, config: TrainConfig) -> plans.Plan:
    project = project_with_rows(folder / "project", validation=2)
    work = folder / "work"
    work.mkdir()
    asked = Asked("finetune", "By Olive", project=str(project.folder), options=fields.to_builtins(config))
    plan = plans.make(asked, work, lambda: None)
    assert json.loads(Path(plan.words[2]).read_text()) == plan.config
    return plan


def test_a_training_is_said_with_every_number_of_its_own(tmp_path: Path) -> None:
    config = quick(
        "starter", rank=8, alpha=24, dropout=0.1, warmup=0.2, accumulation=2, weight_decay=0.01, seed=7
    )
    plan = tuned(tmp_path, config)
    one = plan.config["passes"]["train"]
    assert (one["type"], one["r"], one["alpha"], one["lora_dropout"]) == ("LoRA", 8, 24, 0.1)
    assert one["target_modules"] == ["down_proj", "gate_up_proj", "o_proj", "qkv_proj"]
    arguments = one["training_args"]
    assert {
        "learning_rate": config.learning_rate,
        "num_train_epochs": config.epochs,
        "per_device_train_batch_size": config.batch_size,
        "gradient_accumulation_steps": 2,
        "warmup_steps": 0.2,
        "lr_scheduler_type": config.scheduler,
        "weight_decay": 0.01,
        "seed": 7,
    }.items() <= arguments.items()
    assert plan.config["input_model"]["model_path"].endswith("starter_model")
    for data, count in zip(plan.config["data_configs"], (12, 2), strict=True):
        text = Path(data["load_dataset_config"]["data_files"][0]).read_text()
        rows = [json.loads(line) for line in text.splitlines()]
        assert len(rows) == count
        assert [turn["role"] for turn in rows[0]["messages"]] == ["user", "assistant"]
        assert data["pre_process_data_config"]["max_seq_len"] == config.max_length
    assert (one["train_data_config"], one["eval_data_config"]) == ("train_data", "eval_data")


def test_a_training_becomes_a_run_that_tells_how_it_ended(tmp_path: Path) -> None:
    plan = tuned(tmp_path, quick("starter"))
    assert plan.record is not None
    plan.measured(1, 2.5)
    plan.measured(2, 1.5)
    plan.fail(UserError("It went wrong."))
    run = runs.read(plan.record.folder)
    assert run.state == "failed" and str(run.about.error) == "It went wrong."
    assert run.series("loss") == ([1, 2], [2.5, 1.5])
    assert run.about.train_rows == 12 and run.about.validation_rows == 2


def test_squeezed_and_weight_decomposed_training() -> None:
    for method, kind in (("qlora", "QLoRA"), ("dora", "DoRA")):
        _, one = tuning.passes(
            TrainConfig(method=method, targets="q_proj"),  # type: ignore[arg-type]
            Path("m"),
            Path("r"),
            "float32",
            validates=False,
        )
        assert one["type"] == kind and one["target_modules"] == ["q_proj"]
        assert ("quant_type" in one) == (method == "qlora") and "eval_data_config" not in one


def test_what_olive_has_no_words_for_is_listed() -> None:
    usual = tuning.unsaid(TrainConfig(checkpoint_minutes=0, samples=0), validates=False)
    assert len(usual) == 1 and "questions" in str(usual[0])
    config = TrainConfig(
        method="qlora", bits="int8", initialisation="pissa", rank_stabilised=True, patience=3, keep="best",
        own_loss=Path("loss.py"), mlflow="http://localhost:5000", answers="last",
    )  # fmt: skip
    said = "\n".join(map(str, tuning.unsaid(config, validates=True)))
    for words in (
        "pissa",
        "√rank",
        "8 bits",
        "3 validations",
        "best",
        "loss of your own",
        "localhost",
        "last answer",
    ):
        assert words in said


def test_trainings_that_olive_does_not_have_are_refused() -> None:
    for config in (TrainConfig(method="full"), TrainConfig(method="prefix"), TrainConfig(task="preference")):
        with pytest.raises(UserError):
            tuning.check(config)
    with pytest.raises(UserError, match="Row 3"):
        tuning.write_rows(Path("never"), [Line(3, text="plain")])


def test_the_passes_of_each_workflow() -> None:
    kinds = {
        "optimise": ["MergeAdapterWeights", "ModelBuilder"],
        "quantise": ["MergeAdapterWeights", "Rtn", "ModelBuilder"],
        "capture": ["MergeAdapterWeights", "ModelBuilder"],
        "adapters": ["ModelBuilder", "ExtractAdapters"],
    }
    for key, wanted in kinds.items():
        options = plans.OPTIONS[key]() if key in plans.OPTIONS else None
        made = workflows.steps(key, options, merges=True)  # type: ignore[arg-type]
        assert [one["type"] for one in made.values()] == wanted
    alone = workflows.steps("optimise", workflows.Optimising("fp16", "dml"), merges=False)
    assert alone == {"builder": {"type": "ModelBuilder", "precision": "fp16"}}
    said = workflows.config(alone, Path("m"), None, Path("t"), Path("c"), "dml")
    accelerator = said["systems"]["local_system"]["accelerators"][0]
    assert accelerator == {"device": "gpu", "execution_providers": ["DmlExecutionProvider"]}


@pytest.mark.parametrize(
    "asked",
    [
        Asked("fly", "x"),
        Asked("optimise", "x", model="starter", options={"precision": "fp16", "provider": "cpu"}),
        Asked("optimise", "x", model="starter", options={"precision": "int3"}),
        Asked("optimise", "a/b", model="starter"),
        Asked("adapters", "x", model="starter"),
        Asked("own", "x", config="missing.json"),
        Asked("own", "x", line="olive manage-aml-compute"),
    ],
)
def test_what_does_not_do_is_refused_before_anything_is_begun(asked: Asked, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        plans.make(asked, tmp_path, lambda: None)


def test_the_preview_makes_nothing(tmp_path: Path, own_home: Path) -> None:
    project = project_with_rows(tmp_path / "project")
    asked = Asked(
        "finetune",
        "x",
        project=str(project.folder),
        options=fields.to_builtins(quick("starter", validation_share=0.1)),
    )
    shown, unsaid = plans.preview(asked)
    assert json.loads(shown)["passes"]["train"]["type"] == "LoRA" and unsaid
    shown, unsaid = plans.preview(Asked("optimise", "x", model="starter"))
    assert (
        json.loads(shown)["passes"] == {"builder": {"type": "ModelBuilder", "precision": "int4"}}
        and not unsaid
    )
    assert not list((project.folder / "runs").glob("*")) and not (own_home / "models").exists()


def test_a_command_of_ones_own_writes_where_it_is_looked_at(tmp_path: Path) -> None:
    line = "olive optimize -m some/model -o elsewhere --log_level 3 --provider CPUExecutionProvider"
    plan = plans.make(Asked("own", "x", line=line), tmp_path, lambda: None)
    assert plan.words[:5] == ["optimize", "-m", "some/model", "--provider", "CPUExecutionProvider"]
    assert plan.words[5:] == ["-o", str(tmp_path / "made"), "--log_level", "1"]


def test_without_the_pack_it_says_where_to_get_it(own_home: Path) -> None:
    assert pack.installed() is None
    with pytest.raises(UserError) as caught:
        running.run(MemoryContext(), workflow="optimise", name="x", model="starter")
    assert "Install" in str(caught.value.fix) and not (own_home / "models").exists()


def test_the_lock_pins_all_with_hashes_and_names_no_place() -> None:
    text = pack.lock().read_text()
    blocks = [block for block in text.split("\n") if block[:1].isalpha()]
    assert len(blocks) > 10 and all("==" in block for block in blocks)
    assert text.count("--hash=sha256:") >= len(blocks) and "://" not in text
    packages = {block.split("==")[0] for block in blocks}
    assert {"olive-ai", "onnxruntime-genai", "onnxruntime-genai-directml"} <= packages
    # The program's own: installing them again would cost gigabytes, or break it.
    assert not packages & {"torch", "transformers", "peft", "onnxruntime", "onnxruntime-directml"}
    assert pack.locked_version() in text


def test_the_log_tells_passes_times_and_losses() -> None:
    told: list[tuple[float, str]] = []
    losses: list[tuple[int, float]] = []

    def tell(share: float, step: Step) -> None:
        told.append((share, step.type))

    log = Log(2, tell, lambda step, loss: losses.append((step, loss)), ["LoRA", "ModelBuilder"])
    for line in (
        "[2026-01-01] [INFO] [engine.py:665:_run_pass] Running pass train:lora",
        " 50%|#####     | 3/6 [00:01<00:01]",
        " {'loss': '1.5', 'grad_norm': '0.7', 'epoch': '0.5'}",
        "[2026-01-01] [INFO] [engine.py:733:_run_pass] Pass train:lora finished in 12.500000 seconds",
        "[2026-01-01] [INFO] [engine.py:665:_run_pass] Running pass builder:modelbuilder",
        "[2026-01-01] [INFO] [engine.py:733:_run_pass] Pass builder:modelbuilder finished in 3.000000 seconds",
        "[2026-01-01] [INFO] [engine.py:235:run] Saved output model to /somewhere",
    ):
        log.take(line.encode())
    assert told == [
        (0.0, "LoRA"),
        (0.25, "LoRA"),
        (0.5, "LoRA"),
        (0.5, "ModelBuilder"),
        (1.0, "ModelBuilder"),
    ]
    assert [(one.type, one.seconds) for one in log.steps] == [("LoRA", 12.5), ("ModelBuilder", 3.0)]
    assert losses == [(1, 1.5)] and log.saved


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "ValueError: Model already has an adapter. Please provide a model without one.",
            "has an adapter already",
        ),
        ("ModuleNotFoundError: No module named 'neural_compressor'", "neural_compressor"),
        ("RuntimeError: … unsupported type: DynamicCache", "OnnxConversion"),
        ("KeyError: <Precision.INT8: 'int8'>", "KeyError: <Precision.INT8: 'int8'>"),
    ],
)
def test_why_olive_made_nothing_from_its_own_words(line: str, words: str) -> None:
    log = Log(1, lambda share, step: None, lambda step, loss: None)
    for said in (
        "Running pass a:modelbuilder",
        "Traceback (most recent call last):",
        line,
        "No output model produced.",
    ):
        log.take(said.encode())
    assert words in str(log.failure()) and not log.saved


def test_what_olive_does_not_take_is_said_as_such() -> None:
    log = Log(1, lambda share, step: None, lambda step, loss: None)
    log.take(b"olive: error: unrecognized arguments: guide")
    assert "did not take what it was told: olive: error: unrecognized arguments: guide" in str(log.failure())
