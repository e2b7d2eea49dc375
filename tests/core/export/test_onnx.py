"""What an export leaves on disk, what it refuses before it begins, and that nothing is left of one that ends early."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from core import paths
from core.errors import Cancelled, UserError
from core.export import building, forms, onnx, record
from core.jobs.context import MemoryContext
from core.jobs.worker import child_environment
from core.models import loading
from core.models.model import describe
from core.models.stops import stop_ids
from core.project import Project
from core.training import running
from tests.core.export.conftest import ROWS, Built, run_of
from tests.core.training.making import new_run, quick
from tests.tiny_models import make_model

# peft asks transformers by a name that is going away.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("models") / "tiny", "llama")


def test_an_export_is_whole_and_says_what_it_is_of(built: Built, tuned: Project) -> None:
    folder = built("fp32")
    names = {file.name for file in folder.iterdir()}
    assert names >= {
        "model.onnx", "model.onnx.data", "genai_config.json", "tokenizer.json", "chat_template.jinja",
        "generation_config.json", "README.md", "export.json",
    }  # fmt: skip
    assert not list(folder.parent.glob(".*"))
    made = record.read(folder)
    run = run_of(tuned, "One")
    origin = made.about.origin
    assert (origin.model, origin.run, origin.run_name, origin.rows) == ("starter", run.id, "One", ROWS)
    assert made.about.sums.keys() >= {"model.onnx", "model.onnx.data", "tokenizer.json"}
    assert "onnxruntime-genai" in made.about.builder and made.report is None
    config = json.loads((folder / "genai_config.json").read_text())
    tokenizer = loading.load_tokenizer(paths.resources() / "starter_model")
    model = type("Model", (), {"generation_config": None})
    assert set(stop_ids(model, tokenizer)) <= set(config["model"]["eos_token_id"])
    estimated = forms.size(describe(paths.resources() / "starter_model"), "fp32", "cpu")
    assert (folder / "model.onnx.data").stat().st_size == pytest.approx(estimated, rel=0.1)


@pytest.mark.parametrize(
    ("precision", "provider", "said"),
    [
        ("fp16", "cpu", "do not compute in 16-bit"),
        ("fp32", "dml", "not made for DirectML"),
        ("int8", "dml", "not made for DirectML"),
        ("int3", "cpu", "There is no export as “int3”"),
        ("int4", "tpu", "There is no export as"),
    ],
)
def test_pairs_that_there_are_not_are_refused(precision: str, provider: str, said: str, tiny: Path) -> None:
    with pytest.raises(UserError, match=said):
        onnx.run(MemoryContext(), name="No", model=str(tiny), precision=precision, provider=provider)
    assert not (paths.models_dir() / "No").exists()


def test_the_pairs_are_those_that_the_builder_names() -> None:
    file = Path(next(iter(__import__("onnxruntime_genai").__path__))) / "models" / "builder.py"
    listed = file.read_text().split("combinations are: ", 1)[1].split('"', 1)[0].split(", ")
    theirs = {
        tuple(pair.lower().split())
        for pair in listed
        if pair.split()[1] in ("CPU", "CUDA", "DML") and not pair.startswith("BF16")
    }
    assert {(number, provider) for provider, pair in forms.PAIRS.items() for number in pair} == theirs


def test_a_kind_of_model_that_the_builder_does_not_know_is_refused_by_name(
    tiny: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copytree(tiny, tmp_path / "other"))
    config = json.loads((other / "config.json").read_text())
    config["architectures"] = ["GPT2LMHeadModel"]
    (other / "config.json").write_text(json.dumps(config))
    with pytest.raises(UserError, match="does not know models of the kind GPT2LMHeadModel"):
        onnx.run(MemoryContext(), name="No", model=str(other))
    assert "LlamaForCausalLM" in forms.architectures() and "Phi3ForCausalLM" in forms.architectures()


def test_an_adapter_that_cannot_be_merged_is_refused_before_anything_is_done(
    tuned: Project, tiny: Path
) -> None:
    run = new_run(tuned, quick(tiny, method="adapters", epochs=1), "Bent")
    running.run(MemoryContext(), run=str(run.folder))
    with pytest.raises(UserError, match="Bottleneck adapters cannot be merged"):
        onnx.run(MemoryContext(), name="No", project=str(tuned.folder), run=run.id)
    run.delete()


def test_a_full_disk_is_told_before_it_begins(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1000))
    with pytest.raises(UserError, match="GB are free"):
        onnx.run(MemoryContext(), name="No", model=str(tiny))


def test_a_name_that_is_taken_is_refused(tiny: Path) -> None:
    (paths.models_dir() / "Mine").mkdir(parents=True)
    with pytest.raises(UserError, match="already a model called “Mine”"):
        onnx.run(MemoryContext(), name="Mine", model=str(tiny))


def test_one_that_is_stopped_leaves_nothing(tiny: Path) -> None:
    ctx = MemoryContext()
    heard = ctx.log

    def stop(line: str) -> None:
        heard(line)
        ctx.cancel()

    ctx.log = stop  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        onnx.run(ctx, name="Stopped", model=str(tiny), precision="fp32")
    assert list(paths.models_dir().iterdir()) == []


def test_a_builder_that_fails_is_told_in_its_own_words(tiny: Path, tmp_path: Path) -> None:
    broken = Path(shutil.copytree(tiny, tmp_path / "broken"))
    config = json.loads((broken / "config.json").read_text())
    config["hidden_act"] = "no_such_thing"
    (broken / "config.json").write_text(json.dumps(config))
    with pytest.raises(UserError, match=r"could not build this model: .*no_such_thing"):
        onnx.run(MemoryContext(), name="Broken", model=str(broken), precision="fp32")
    assert list(paths.models_dir().iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_what_a_killed_one_left_is_swept_by_the_next(tiny: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    left = paths.models_dir() / f".exporting-{dead.pid}-Gone" / "export"
    left.mkdir(parents=True)
    (left / "model.onnx").write_bytes(b"half")
    mine = paths.models_dir() / f".exporting-{os.getppid()}-Other"
    mine.mkdir()
    onnx._sweep(paths.models_dir())
    assert not left.parent.exists() and mine.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_the_builder_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    script = tmp_path / "forever.py"
    script.write_text("import os, threading\nprint(os.getpid(), flush=True)\nthreading.Event().wait()\n")
    starter = (
        "from core.export import building\n"
        f"child = building.start(building.leashed({str(script)!r}))\n"
        "print(child.stdout.readline().decode().strip(), flush=True)\n"
        "child.wait()\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", starter], stdout=subprocess.PIPE, env=child_environment()
    )
    assert parent.stdout is not None
    import psutil

    child = psutil.Process(int(parent.stdout.readline()))
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    psutil.wait_procs([child], timeout=60)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


def test_progress_is_read_from_the_builders_output() -> None:
    told: list[float] = []
    for line in (
        b"Reading layer 0", b"Reading layer 3",
        b"complete quantization of /model/layers.3/mlp/down_proj/MatMul with 4 bits",
        b"Saving lm_head.MatMul.weight (f32, [256,4096]):  50%|#### | 16/32", b"something else 99%|",
    ):  # fmt: skip
        building._progress(line, 4, told.append)
    assert told == sorted(told) and len(told) == 4 and told[-1] == pytest.approx(0.85)


def test_exports_are_listed_newest_first_and_a_damaged_one_is_a_problem(
    built: Built, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for number, name in enumerate(("old", "new", "bad")):
        copy = Path(shutil.copytree(built("int4"), tmp_path / name))
        file = copy / "export.json"
        about: dict[str, Any] = json.loads(file.read_text())
        file.write_text(json.dumps(about | {"created": 1000 + number}) if name != "bad" else "{")
    (tmp_path / "old" / "verify.json").write_text("{")
    found, problems = record.list_exports(tmp_path)
    assert [made.name for made in found] == ["new", "old"] and len(problems) == 2
    assert found[1].report is None
    record.delete(found[0].folder)
    assert [made.name for made in record.list_exports(tmp_path)[0]] == ["old"]
    with pytest.raises(UserError, match="is not an export"):
        record.delete(tmp_path)
