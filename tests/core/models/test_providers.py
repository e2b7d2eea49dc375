"""Which device an ONNX model gets, and what is said where it gets none: for machines of many kinds, by their facts."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from core.errors import UserError
from core.models import providers
from core.models.providers import Facts

CPU = ("CPUExecutionProvider",)
LINUX = Facts("linux", listed=CPU)
NVIDIA = Facts("linux", listed=("CUDAExecutionProvider", *CPU), genai=frozenset({"cuda"}), card=True)
WINDOWS = Facts("win32", build=26100, listed=("DmlExecutionProvider", *CPU), genai=frozenset({"dml"}))
QUALCOMM = Facts(
    "win32",
    build=26100,
    listed=WINDOWS.listed,
    genai=WINDOWS.genai,
    windows_ml=True,
    catalogue=(("QNNExecutionProvider", r"C:\eps\qnn.dll"),),
)
INTEL = Facts(
    "win32",
    build=26200,
    listed=CPU,
    windows_ml=True,
    devices=(
        ("CPUExecutionProvider", "CPU"),
        ("OpenVINOExecutionProvider", "GPU"),
        ("OpenVINOExecutionProvider", "NPU"),
    ),
)


def usable(facts: Facts) -> list[str]:
    return [one.kind for one in providers.all_of(facts) if one.usable]


def test_each_machine_has_what_it_has() -> None:
    assert usable(LINUX) == ["cpu"]
    assert usable(NVIDIA) == ["cuda", "cpu"]
    assert usable(WINDOWS) == ["dml", "cpu"]
    assert usable(QUALCOMM) == ["dml", "npu", "cpu"]
    assert usable(INTEL) == ["npu", "cpu"]
    assert usable(Facts("darwin", card=True)) == ["cpu"]


@pytest.mark.parametrize(
    ("facts", "built_for", "name"),
    [
        (LINUX, "cpu", ""),
        (NVIDIA, "cuda", "cuda"),
        (NVIDIA, "cpu", ""),
        (WINDOWS, "dml", "dml"),
        (QUALCOMM, "npu", "qnn"),
    ],
)
def test_of_itself_a_model_gets_what_it_was_built_for(facts: Facts, built_for: str, name: str) -> None:
    assert providers.choose("auto", built_for, facts).name == name


@pytest.mark.parametrize(
    ("facts", "wanted", "built_for", "said"),
    [
        (LINUX, "auto", "dml", "this is not Windows"),
        (LINUX, "auto", "cuda", "No NVIDIA graphics card"),
        (LINUX, "cuda", "cpu", "No NVIDIA graphics card"),
        (LINUX, "auto", "npu", "Windows 11"),
        (Facts("linux", listed=CPU, card=True), "auto", "cuda", "built without CUDA"),
        (Facts("linux", listed=NVIDIA.listed, card=True), "auto", "cuda", "built without CUDA"),
        (Facts("win32", build=26100, listed=CPU), "auto", "dml", "built without DirectML"),
        (Facts("win32", build=10240, listed=WINDOWS.listed, genai=WINDOWS.genai), "dml", "dml", "too old"),
        (Facts("win32", build=22631, windows_ml=True), "auto", "npu", "24H2"),
        (WINDOWS, "auto", "npu", "package for Python is not installed"),
        (Facts("win32", build=26100, windows_ml=True), "auto", "npu", "no provider ready"),
        (QUALCOMM, "npu", "cpu", "does not run on npu"),
        (QUALCOMM, "cpu", "npu", "does not run on cpu"),
        (WINDOWS, "auto", "webgpu", "not known here"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_way_out_and_nothing_takes_its_place(
    facts: Facts, wanted: Any, built_for: str, said: str
) -> None:
    with pytest.raises(UserError, match=said) as refused:
        providers.choose(wanted, built_for, facts)
    assert str(refused.value.fix)


def test_asked_for_by_name_another_device_is_taken_where_the_model_allows_it() -> None:
    assert providers.choose("cpu", "dml", WINDOWS).kind == "cpu"
    assert providers.choose("cuda", "cpu", NVIDIA).name == "cuda"


def test_a_provider_of_windows_ml_is_registered_where_onnx_runtime_does_not_have_it_yet() -> None:
    assert providers.choose("auto", "npu", QUALCOMM).library == ("QNNExecutionProvider", r"C:\eps\qnn.dll")
    chosen = providers.choose("auto", "npu", INTEL)
    assert (chosen.name, chosen.library, chosen.options) == ("openvino", None, {"device_type": "NPU"})


def test_this_machine_is_seen_as_it_is() -> None:
    facts = providers.look()
    assert "CPUExecutionProvider" in facts.listed
    assert "cpu" in usable(facts)


def test_genai_is_told_of_one_provider_only() -> None:
    class Config:
        """Hears what it is told, as GenAI's own does."""

        def __init__(self) -> None:
            self.told: list[tuple[str, ...]] = []

        def clear_providers(self) -> None:
            self.told.clear()

        def append_provider(self, name: str) -> None:
            self.told.append((name,))

        def overlay(self, words: str) -> None:
            self.told.append((words,))

        def set_provider_option(self, name: str, key: str, value: str) -> None:
            self.told.append((name, key, value))

    config = Config()
    for facts, built_for, told in (
        (INTEL, "npu", [("openvino",), ("openvino", "device_type", "NPU")]),
        (WINDOWS, "dml", [("dml",)]),
        (WINDOWS, "cpu", [(_threads(),)]),
    ):
        providers.apply(config, providers.choose("auto", built_for, facts))
        assert config.told == told


def _threads() -> str:
    session = {"intra_op_num_threads": providers.cores()}
    return json.dumps({"model": {"decoder": {"session_options": session}}})


def test_all_cores_this_process_may_use_compute_and_no_more() -> None:
    assert 1 <= providers.cores() <= (os.cpu_count() or 1)
