"""The check of the machine: real operations in a real child, and what a crash, a hang and a refusal of it become."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core import session
from core.checkup import checking, other_probes, plain, privacy, probing, torch_probes
from core.checkup.inventory import look
from core.checkup.prober import Prober
from core.checkup.result import Card, Check, Inventory, Report
from core.errors import Cancelled, UserError
from core.jobs.context import JobContext, MemoryContext
from core.jobs.events import Data
from core.text import text

PLACE = Inventory(
    ustad="0.1.0", system="Windows 11", python="3.11", processor="A processor", cores=8, threads=16,
    memory=16 << 30, available=8 << 30, cards=[Card("NVIDIA RTX", 8 << 30, 7 << 30)],
)  # fmt: skip


def never() -> bool:
    return False


@pytest.mark.parametrize("operation", [torch_probes.multiply, torch_probes.backward, torch_probes.four_bits])
def test_each_operation_of_torch_is_done_and_timed(operation: Any) -> None:
    given = ("cpu", "float32") if operation is torch_probes.multiply else ("cpu",)
    seconds, found = operation(*given)
    assert seconds > 0 and str(found)


def test_a_wrong_result_is_a_failure_with_a_fix() -> None:
    import torch

    with pytest.raises(UserError, match="computes wrongly: 100") as refused:
        torch_probes._hold(torch.zeros(3), torch.ones(3), 0.1)
    assert "driver" in str(refused.value.fix)
    with pytest.raises(UserError):
        torch_probes._hold(torch.tensor([float("nan")]), torch.ones(1), 0.1)


def test_a_session_of_onnx_runs_on_the_provider_that_was_asked_for() -> None:
    seconds, found = other_probes.session("CPUExecutionProvider")
    assert seconds > 0 and "right" in str(found)


def test_what_is_written_to_the_store_is_found_again() -> None:
    assert "100 vectors" in str(other_probes.store()[1])


def test_keys_are_kept_read_and_forgotten(own_home: Path) -> None:
    assert "until Ustad is closed" in str(other_probes.keyring()[1])
    assert session.all_kept() == {} and not list(own_home.rglob("*.json"))


def test_little_room_on_the_disk_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds, found = other_probes.disk()
    assert seconds > 0 and "MB/s" in str(found)
    monkeypatch.setattr(other_probes, "LITTLE_SPACE", 1 << 60)
    with pytest.raises(UserError, match="GB are free"):
        other_probes.disk()


def test_every_operation_that_is_asked_for_exists() -> None:
    class Asked:
        """Says what would be asked, and answers as a machine with two devices and two providers would."""

        def __init__(self) -> None:
            self.operations: list[tuple[str, list[str]]] = []

        def ask(self, operation: str, given: list[str], seconds: float, stopped: Any) -> Any:
            from core.checkup.prober import Outcome

            self.operations.append((operation, given))
            answers: dict[str, Any] = {
                "torch": {"devices": {"cpu": "", "cuda:0": "RTX"}, "built_for": "CUDA 12.8"},
                "onnx": ["DmlExecutionProvider", "CPUExecutionProvider", "AzureExecutionProvider"],
                "unusable": [
                    {"kind": "npu", "reason": msgspec.to_builtins(text("None there.")), "fix": None}
                ],
            }
            return Outcome(result=answers.get(operation, [0.1, msgspec.to_builtins(text("Done"))]))

    work = checking._Checking(MemoryContext())
    asked = work._prober = Asked()  # type: ignore[assignment]
    found = {check.id: check for check in work.all([])}
    known = {*probing.OPERATIONS, "embedder"}
    assert {operation for operation, _ in asked.operations} == known
    assert {"multiply.cuda:0.bfloat16", "four_bits.cuda:0", "session.DmlExecutionProvider"} <= set(found)
    assert "session.AzureExecutionProvider" not in found
    assert found["device.npu"].state == "absent" and all(check.state != "failed" for check in found.values())


def test_a_card_that_torch_cannot_use_is_a_failure() -> None:
    check = checking._unused_card(PLACE.cards[0], "cpu")
    assert check.state == "failed" and "NVIDIA RTX" in str(check.title) and check.fix is not None


# -- the child -----------------------------------------------------------------------------------------------


def test_a_crash_and_a_hang_are_findings_and_the_next_check_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    prober = Prober()
    try:
        first = prober.ask("store", [], 120, never)
        assert first is not None and first.reason is None and first.result[0] > 0
        unknown = prober.ask("no such operation", [], 120, never)
        assert unknown is not None and "KeyError" in str(unknown.reason) and not unknown.fatal
        child = prober._child
        assert child is not None
        os.kill(child.pid, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        crashed = prober.ask("store", [], 120, never)
        assert crashed is not None and crashed.fatal and "crashed" in str(crashed.reason)
        hung = prober.ask("torch", [], 0.0, never)
        assert hung is not None and hung.fatal and "did not answer" in str(hung.reason)
        again = prober.ask("keyring", [], 120, never)
        assert again is not None and again.reason is None
    finally:
        prober.close()


def test_stopping_ends_the_child() -> None:
    class Stopped(JobContext):
        """Stopped as soon as the first check is under way."""

        def progress(self, *args: Any, **more: Any) -> None:
            self.cancel()

    events: list[Any] = []
    began = time.monotonic()
    with pytest.raises(Cancelled):
        checking.run(Stopped("check", events.append))
    assert time.monotonic() - began < checking.SECONDS
    assert [event.kind for event in events if isinstance(event, Data)] == ["inventory"]


# -- what is told --------------------------------------------------------------------------------------------


def test_the_report_tells_all_and_nothing_private(monkeypatch: pytest.MonkeyPatch) -> None:
    words = f"File {Path.home()}/secret/x.py on {os.sep}tmp, {sys.prefix}{os.sep}lib: wrong"
    assert str(Path.home()) not in privacy.scrub(words) and sys.prefix not in privacy.scrub(words)
    failed = Check(
        id="x", title=text("Matrix product"), state="failed", reason=text("It is slow."), fix=text("Wait."),
        details="Traceback",
    )  # fmt: skip
    report = Report(inventory=PLACE, checks=[Check(id="y", title=text("Disk"), seconds=0.2), failed])
    written = plain.write(report)
    for told in (
        "1 of 2 checks failed",
        "NVIDIA RTX",
        "FAILED  Matrix product",
        "Wait.",
        "200.0 ms",
        "Traceback",
    ):
        assert told in written
    assert report.failed == [failed]


def test_this_machine_is_seen() -> None:
    there = look()
    assert there.cores >= 1 and there.memory > 1 << 30 and there.processor and "torch" in there.versions
