"""Event files as TensorBoard itself writes them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import UserError
from core.training import tensorboard
from core.training.tensorboard import EventFile, crc32c

WRITTEN_BY_TENSORBOARD = bytes.fromhex(
    "2100000000000000017becf60900006040fc54d94110ac022a130a110a0a6c6f73732f747261696e150000003f3f46acdc"
)
"""``Event(wall_time=1700000001.5, step=300)`` with ``loss/train`` = 0.5, by the writer of TensorBoard 2.21 itself."""


def records(file: Path) -> Iterator[bytes]:
    data = file.read_bytes()
    while data:
        (length,) = struct.unpack("<Q", data[:8])
        yield data[12 : 12 + length]
        data = data[12 + length + 4 :]


def test_the_checksum_is_the_standards() -> None:
    assert crc32c(b"123456789") == 0xE3069283
    assert crc32c(bytes(32)) == 0x8A9136AA  # RFC 3720, B.4


def test_a_figure_is_byte_for_byte_tensorboards(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = EventFile(tmp_path / "tensorboard", began=1700000000.0)
    monkeypatch.setattr("time.time", lambda: 1700000001.5)
    file.measured(300, {"loss": 0.5, "seconds": 7.0, "epoch": 1.0})
    (written,) = (tmp_path / "tensorboard").iterdir()
    assert written.name == "events.out.tfevents.1700000000.ustad"
    first, second = records(written)
    assert first.endswith(b"brain.Event:2")
    assert written.read_bytes().endswith(WRITTEN_BY_TENSORBOARD)
    assert second == WRITTEN_BY_TENSORBOARD[12:-4]


def test_a_later_sitting_writes_what_was_measured_before_once(tmp_path: Path) -> None:
    EventFile(tmp_path, began=1.0).measured(1, {"loss": 1.0})
    former = [
        {"step": 1.0, "loss": 1.0, "seconds": 0.5},
        {"step": 2.0, "loss": 0.5, "f1": 0.25, "seconds": 1.0},
    ]
    EventFile(tmp_path, former, began=1.0).measured(3, {"eval_loss": 0.25})
    (file,) = tmp_path.iterdir()
    found = list(records(file))
    assert len(found) == 4
    assert b"measured/f1" in found[2] and b"loss/validation" in found[3]


def test_a_disk_that_refuses_is_named(tmp_path: Path) -> None:
    (tmp_path / "tensorboard").write_text("in the way")
    with pytest.raises(UserError, match="tensorboard"):
        EventFile(tmp_path / "tensorboard")


def test_large_steps() -> None:
    assert tensorboard.record(b"")[:8] == bytes(8)
    assert tensorboard._varint(127) == b"\x7f" and tensorboard._varint(128) == b"\x80\x01"
    assert tensorboard._varint(1_000_000) == b"\xc0\x84\x3d"
