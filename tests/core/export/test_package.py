"""A package holds what another needs, and its sample program really runs."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import UserError
from core.export import package, verify
from core.export.engines import OnnxEngine
from core.jobs.context import MemoryContext
from tests.core.export.conftest import ROWS, Built

# peft asks transformers by a name that is going away.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


def pack(folder: Path, to: Path, form: str = "folder") -> Path:
    package.run(MemoryContext(), folder=str(folder), to=str(to), form=form)  # type: ignore[arg-type]
    return to


def test_the_sample_in_a_package_answers_as_the_export_does(built: Built, tmp_path: Path) -> None:
    made = pack(built("int4"), tmp_path / "For you")
    question = "what is the red of 0"
    said = subprocess.run(
        [sys.executable, str(made / "sample.py"), question],
        capture_output=True, cwd=tmp_path, check=True, env={"PATH": "", "OMP_NUM_THREADS": "1"},
    ).stdout.decode()  # fmt: skip
    engine = OnnxEngine(built("int4"))
    tokens, ended = engine.answer(engine.read([{"role": "user", "content": question}]), 200, lambda: None)
    assert ended and said.strip() == engine.decode(tokens).strip() != ""
    assert len((made / "sample.py").read_text().splitlines()) < 20


def test_checksums_name_every_file_and_match(built: Built, tmp_path: Path) -> None:
    made = pack(built("int4"), tmp_path / "one")
    lines: dict[str, str] = {}
    for line in (made / "CHECKSUMS").read_text().splitlines():
        digest, name = line.split("  ", 1)
        lines[name] = digest
    files = {file.relative_to(made).as_posix() for file in made.rglob("*") if file.is_file()}
    assert set(lines) == files - {"CHECKSUMS"}
    assert all(
        hashlib.sha256((made / name).read_bytes()).hexdigest() == wanted for name, wanted in lines.items()
    )
    assert (made / "requirements.txt").read_text().startswith("onnxruntime-genai>=")
    assert not (made / "model" / "export.json").exists()


def test_the_card_tells_origin_and_what_verifying_found(
    copied: Callable[[str], Path], tmp_path: Path
) -> None:
    folder = copied("int4")
    assert "not compared" in (pack(folder, tmp_path / "before") / "README.md").read_text()
    verify.run(MemoryContext(), folder=str(folder))
    card = (pack(folder, tmp_path / "after") / "README.md").read_text()
    assert "the run “One”" in card and f"{ROWS} rows" in card and "training loss" in card
    assert f"{ROWS} of {ROWS}" in card and "passed" in card and "Apache" in card


def test_a_zip_has_one_folder(built: Built, tmp_path: Path) -> None:
    made = pack(built("int4"), tmp_path / "expert.zip", "zip")
    with zipfile.ZipFile(made) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    assert all(name.startswith("expert/") for name in names)
    assert {"expert/model/model.onnx.data", "expert/sample.py", "expert/CHECKSUMS"} <= set(names)
    assert [file.name for file in tmp_path.iterdir()] == ["expert.zip"]


def test_what_is_damaged_is_not_handed_over(copied: Callable[[str], Path], tmp_path: Path) -> None:
    folder = copied("int4")
    with (folder / "model.onnx.data").open("r+b") as file:
        file.write(b"\xff" * 8)
    with pytest.raises(UserError, match=r"model.onnx.data of this export is damaged"):
        pack(folder, tmp_path / "bad")
    assert not (tmp_path / "bad").exists() and not list(tmp_path.glob(".*"))


def test_what_is_there_stays(built: Built, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(UserError, match="There is something at"):
        pack(built("int4"), tmp_path / "mine")
    shutil.rmtree(tmp_path / "mine")
    (tmp_path / "mine").mkdir()
    assert (pack(built("int4"), tmp_path / "mine") / "sample.py").is_file()
