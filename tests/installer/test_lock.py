"""The lock: all of it hashed, nothing of one machine in it, and right on every platform and Python."""

from __future__ import annotations

import itertools
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from installer.lock import LEFT_OUT, blocks, name_of

ROOT = Path(__file__).resolve().parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SYSTEMS = {"win32": ("nt", "Windows"), "linux": ("posix", "Linux"), "darwin": ("posix", "Darwin")}
PYTHONS = ["3.11", "3.12", "3.13"]
LOCKS = ["run.txt", "test.txt", "release.txt"]
EXTRAS = {"run.txt": [], "test.txt": ["dev"], "release.txt": ["release"]}


def read(lock: str) -> list[str]:
    return blocks((ROOT / "installer" / "lock" / lock).read_text(encoding="utf-8"))


def requirement(block: str) -> Requirement:
    return Requirement(block.split("\\")[0].strip())


def environment(system: str, python: str) -> dict[str, str]:
    os_name, platform_system = SYSTEMS[system]
    machine = {"win32": "AMD64", "linux": "x86_64", "darwin": "arm64"}[system]
    return {
        "os_name": os_name,
        "sys_platform": system,
        "platform_system": platform_system,
        "platform_machine": machine,
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
        "python_version": python,
        "python_full_version": f"{python}.4",
        "extra": "",
    }


def pins(lock: str, system: str, python: str) -> dict[str, str]:
    """What would be installed there: name -> version. Fails where two versions of one package would."""
    found: dict[str, str] = {}
    for each in map(requirement, read(lock)):
        if each.marker is None or each.marker.evaluate(environment(system, python)):
            name = canonicalize_name(each.name)
            assert name not in found, f"{name} twice on {system} with Python {python}"
            found[name] = str(each.specifier).removeprefix("==")
    return found


every_place = pytest.mark.parametrize(
    ("lock", "system", "python"), list(itertools.product(LOCKS, SYSTEMS, PYTHONS))
)


@every_place
def test_one_onnx_runtime_each(lock: str, system: str, python: str) -> None:
    runtimes = {name for name in pins(lock, system, python) if name.startswith("onnxruntime")}
    pair = {"onnxruntime-directml", "onnxruntime-genai-directml"}
    assert runtimes == (pair if system == "win32" else {"onnxruntime", "onnxruntime-genai"})


@every_place
def test_holds_what_the_project_asks_for(lock: str, system: str, python: str) -> None:
    optional = PROJECT["optional-dependencies"]
    asked = [*PROJECT["dependencies"], *optional["build"]]
    asked += [wish for extra in EXTRAS[lock] for wish in optional[extra]]
    locked = pins(lock, system, python)
    for wish in map(Requirement, asked):
        name = canonicalize_name(wish.name)
        if name == "torch" or (wish.marker and not wish.marker.evaluate(environment(system, python))):
            continue
        assert name in locked
        assert wish.specifier.contains(locked[name]), f"{wish} and {locked[name]}"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_exact_and_hashed(lock: str) -> None:
    for block in read(lock):
        assert re.match(r"[a-z0-9-]+==[^ ]+ ", block), block
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block


@pytest.mark.parametrize("lock", LOCKS)
def test_torch_is_left_to_the_machine(lock: str) -> None:
    assert not [name for name in map(name_of, read(lock)) if LEFT_OUT.match(name)]
    assert any(dependency.startswith("torch==") for dependency in PROJECT["dependencies"])


@pytest.mark.parametrize("lock", LOCKS)
def test_names_no_index(lock: str) -> None:
    text = (ROOT / "installer" / "lock" / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|file:| @ ", text)


@pytest.mark.parametrize("lock", LOCKS[1:])
def test_what_is_tested_and_released_is_what_people_run(lock: str) -> None:
    for system, python in itertools.product(SYSTEMS, PYTHONS):
        assert pins("run.txt", system, python).items() <= pins(lock, system, python).items()


def test_serves_the_pythons_that_the_project_names() -> None:
    served = SpecifierSet(PROJECT["requires-python"])
    assert all(served.contains(f"{python}.0") for python in PYTHONS)
    assert not served.contains("3.10.0")
    assert not served.contains("3.14.0")
