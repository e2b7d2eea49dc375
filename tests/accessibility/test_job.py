"""The first part of a whole job by keys alone; all of it takes minutes: python -m tests.accessibility --record FILE."""

from __future__ import annotations

import json
from pathlib import Path

from tests.accessibility.desk import Desk
from tests.accessibility.job import KeyboardJob
from tests.accessibility.program import Program


def test_the_sample_and_a_row_by_keys_alone(lent_desk: Desk, tmp_path: Path) -> None:
    with Program(lent_desk, tmp_path / "home") as program:
        job = KeyboardJob(program)
        record = job.take([job.try_the_sample, job.edit_a_cell])
    record.save(tmp_path / "record.json")
    presses = json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))["presses"]
    assert {"try the sample", "edit a cell"} == {press["step"] for press in presses}
    assert all(press["name"] and press["role"] for press in presses if press["keys"] == "Tab")
