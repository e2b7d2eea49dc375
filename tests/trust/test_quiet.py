"""No library reports anything of its own accord: what each asks its environment, in the window and in every child."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core import quiet
from core.jobs import child
from core.jobs.recipe import Recipe
from core.jobs.worker import child_environment

ASKED = """
import json, os, sys
from core import quiet
quiet.hush(online={online})
from huggingface_hub import constants
from huggingface_hub.utils import build_hf_headers
import transformers, transformers.utils.hub as hub
print(json.dumps({{
    "telemetry off": constants.HF_HUB_DISABLE_TELEMETRY,
    "offline": constants.is_offline_mode(),
    "token goes along": not constants.HF_HUB_DISABLE_IMPLICIT_TOKEN,
    "agent": build_hf_headers(library_name="ustad")["user-agent"],
    "reports to": transformers.TrainingArguments("x", report_to="none").report_to,
    "pickles": os.environ.get("TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"),
}}))
"""


def asked(online: bool, **more: str) -> dict[str, object]:
    hidden = (*quiet.SILENT, *quiet.OFFLINE)
    environment = {name: value for name, value in child_environment().items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", ASKED.format(online=online)],
        env=environment | more, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("online", [True, False])
def test_the_libraries_hear_it(online: bool) -> None:
    """Also where the environment said otherwise. On its own, the hub's client would tell of this machine and look up
    at its maker's who is asking: the guard of these tests has seen it."""
    found = asked(online, HF_HUB_DISABLE_TELEMETRY="0", TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD="1")
    assert found["telemetry off"] and not found["token goes along"] and found["offline"] is not online
    assert "torch" not in str(found["agent"]) and str(found["agent"]).startswith("ustad")
    assert found["reports to"] == [] and found["pickles"] is None


@pytest.mark.parametrize(
    ("task", "online"),
    [("download_model", True), ("fetch_embedder", True), ("train", False), ("index", False)],
)
def test_only_a_child_that_fetches_may_ask_the_hub(task: str, online: bool, tmp_path: Path) -> None:
    Recipe(task, {}).save(tmp_path / "recipe.json")
    assert child._goes_online(tmp_path / "recipe.json") is online


def test_a_damaged_recipe_goes_nowhere(tmp_path: Path) -> None:
    (tmp_path / "recipe.json").write_text("{")
    assert not child._goes_online(tmp_path / "recipe.json") and not child._goes_online(tmp_path / "gone.json")


def test_what_the_person_says_about_being_offline_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    quiet.hush(online=False)
    assert os.environ["HF_HUB_OFFLINE"] == "0" and os.environ["DO_NOT_TRACK"] == "1"


def test_onnx_runtime_is_told_not_to_tell_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    import onnxruntime

    told: list[bool] = []
    monkeypatch.setattr(onnxruntime, "disable_telemetry_events", lambda: told.append(True))
    assert quiet.onnxruntime() is onnxruntime and told == [True]


def test_whoever_loads_onnx_runtime_goes_through_the_one_door() -> None:
    root = Path(quiet.__file__).parent
    # Olive's own trial runs in Olive's environment, which is told by variables.
    allowed = {"quiet.py", "checking.py"}
    using = {
        file.name for file in root.rglob("*.py") if "import onnxruntime\n" in file.read_text(encoding="utf-8")
    }
    assert using <= allowed, using - allowed
