"""The one command that a person can run and send: what it prints, what it writes, and how it ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core import fields
from core.checkup import checking, command
from core.checkup.result import Check, Report
from core.text import text
from desktop.__main__ import main

FAILED = Check(
    id="x", title=text("Matrix product"), state="failed", reason=text("It crashed."), fix=text("Update the driver."),
    details="Segmentation fault",
)  # fmt: skip


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> list[Check]:
    """Only the disk is tried, for real; what is put into this list is found besides."""
    besides: list[Check] = []

    def some(work: Any, cards: object) -> Iterator[Check]:
        yield work._check(checking._Step("disk", text("Disk"), "disk"))
        for check in besides:
            yield work._add(check)

    monkeypatch.setattr(checking._Checking, "all", some)
    return besides


def test_all_well_ends_with_zero_and_a_file(
    few: list[Check], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "check.json"
    assert main(["--check", "--json", str(file)]) == 0
    said = capsys.readouterr().out
    for told in ("no names of people", "Processor", "ok      Disk", "All is well.", str(file)):
        assert told in said
    assert [check.id for check in fields.load(Report, file).checks] == ["disk"]


def test_a_failure_is_told_with_its_fix_and_ends_with_one(
    few: list[Check], capsys: pytest.CaptureFixture[str]
) -> None:
    few.append(FAILED)
    assert command.run() == 1
    said = capsys.readouterr().out
    assert "FAILED  Matrix product" in said and "Update the driver." in said and "Segmentation fault" in said
    assert "1 of 2 checks failed." in said


def test_a_file_that_cannot_be_written_is_told(
    few: list[Check], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file, no folder")
    assert command.run(tmp_path / "taken" / "check.json") == 1
    assert "taken" in capsys.readouterr().err


def test_a_file_without_a_check_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--json", str(tmp_path / "x.json")])
    assert ended.value.code == 2
