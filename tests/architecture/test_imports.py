"""What comes along when the engine, and then the window, are imported: nothing heavy, and never Qt into the engine."""

from __future__ import annotations

import ast
import json
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import core
import desktop

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = {
    "PIL",
    "accelerate",
    "bitsandbytes",
    "docx",
    "numpy",
    "onnxruntime",
    "peft",
    "pypdf",
    "pypdfium2",
    "qdrant_client",
    "safetensors",
    "sentence_transformers",
    "tokenizers",
    "torch",
    "transformers",
}


def modules_of(package: object) -> list[str]:
    found = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")  # type: ignore[attr-defined]
    return sorted(module.name for module in found if not module.name.endswith("__main__"))


def loaded_by(names: list[str]) -> dict[str, list[str]]:
    """For each module, the top-level packages that its import adds, in one fresh process."""
    program = (
        "import importlib, json, sys\n"
        "added, before = {}, set()\n"
        "for name in json.loads(sys.argv[1]):\n"
        "    importlib.import_module(name)\n"
        "    now = {module.partition('.')[0] for module in sys.modules}\n"
        "    added[name], before = sorted(now - before), now\n"
        "print(json.dumps(added))\n"
    )
    command = [sys.executable, "-c", program, json.dumps(names)]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    result: dict[str, list[str]] = json.loads(answer.stdout)
    return result


def test_the_engine_loads_neither_qt_nor_a_model_library() -> None:
    names = modules_of(core)
    assert "core.jobs.child" in names
    unwanted = HEAVY | {"PySide6", "shiboken6", "desktop"}
    guilty = {
        name: unwanted & set(added) for name, added in loaded_by(names).items() if unwanted & set(added)
    }
    assert not guilty


def test_the_window_loads_no_model_library() -> None:
    names = modules_of(desktop)
    guilty = {name: HEAVY & set(added) for name, added in loaded_by(names).items() if HEAVY & set(added)}
    assert not guilty


def test_the_checker_would_notice_a_heavy_import() -> None:
    assert "numpy" in loaded_by(["numpy"])["numpy"]


@pytest.mark.parametrize("package", [core, desktop], ids=["core", "desktop"])
def test_every_file_has_a_caption(package: object) -> None:
    folder = Path(package.__path__[0])  # type: ignore[attr-defined]
    files = [
        file for file in folder.rglob("*.py") if file.name != "__init__.py" or file.parent.parent == ROOT
    ]
    bare = [
        str(file.relative_to(ROOT))
        for file in files
        if not (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").strip()
    ]
    assert files
    assert not bare
