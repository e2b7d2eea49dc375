"""What the machine says of itself; the graphics driver is the one thing replaced."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core import hardware
from core.hardware import MIB, Gpu, GpuUse, parse, parse_use


def test_this_machine() -> None:
    machine = hardware.look()
    assert machine.cores >= 1
    assert machine.memory >= machine.available > 0


def test_two_cards() -> None:
    assert parse("NVIDIA RTX 4090, 24564, 23000\nNVIDIA A100, SXM, 81920, 80000\n") == [
        Gpu("NVIDIA RTX 4090", 24564 * MIB, 23000 * MIB),
        Gpu("NVIDIA A100, SXM", 81920 * MIB, 80000 * MIB),
    ]


@pytest.mark.parametrize("listing", ["", "No devices were found", "NVIDIA GB10, [N/A], [N/A]", "a,b\n,,\n"])
def test_what_is_no_card_is_left_out(listing: str) -> None:
    assert parse(listing) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the driver's program is played by a shell script")
@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("echo 'Card, 8192, 4096'", [Gpu("Card", 8192 * MIB, 4096 * MIB)]),
        ("echo 'NVIDIA-SMI has failed' >&2; exit 9", []),
        ("exec sleep 60", []),
    ],
)
def test_the_driver_is_asked_but_not_waited_for_for_ever(
    script: str, expected: list[Gpu], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setattr("shutil.which", lambda name: str(program))
    monkeypatch.setattr(hardware, "ASK_SECONDS", 0.5)
    assert hardware.nvidia_gpus() == expected


def test_how_busy_and_warm_a_card_is() -> None:
    assert parse_use("37, 61\n") == GpuUse(37.0, 61.0)
    assert parse_use("[N/A], 61") == GpuUse(None, 61.0)


@pytest.mark.parametrize("listing", ["", "No devices were found", "1, 2, 3"])
def test_a_card_that_tells_nothing(listing: str) -> None:
    assert parse_use(listing) == GpuUse()


@pytest.mark.skipif(sys.platform == "win32", reason="the driver's program is played by a shell script")
def test_one_card_is_asked_for_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text('#!/bin/sh\ncase "$1" in --id=GPU-1) echo "12, 40";; *) exit 6;; esac\n')
    program.chmod(0o755)
    monkeypatch.setattr("shutil.which", lambda name: str(program))
    assert hardware.gpu_use("GPU-1") == GpuUse(12.0, 40.0)
    assert hardware.gpu_use("GPU-2") == GpuUse()
