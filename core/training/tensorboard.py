"""Writes what a run measures as TensorBoard's event files, so that its curves can be laid beside anyone else's.

The format is a few dozen bytes per figure, so it is written here rather than by a package many times the size of this
program. Does not know what is measured. Sources: TensorFlow's ``record_writer.cc`` (TFRecord: length, its checksum, the
data, its checksum), ``event.proto`` and ``summary.proto``; CRC-32C as in RFC 3720, appendix B.4.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from core.errors import explain_os_errors

NAMES = {
    "loss": "loss/train",
    "eval_loss": "loss/validation",
    "learning_rate": "train/learning_rate",
    "grad_norm": "train/gradient_norm",
    "tokens_per_second": "speed/tokens_per_second",
    "memory": "machine/memory_bytes",
    "processor": "machine/processor_percent",
    "gpu_memory": "machine/gpu_memory_bytes",
    "gpu_use": "machine/gpu_percent",
    "gpu_temperature": "machine/gpu_celsius",
}
"""What our measurements are called there; a slash makes a group. Others stand under ``measured/``."""
_LEFT_OUT = {"step", "seconds", "epoch"}


class EventFile:
    """One run's event file. Each sitting writes it anew from what was measured before, so that steps that are gone
    over again after a crash appear once."""

    def __init__(
        self, folder: Path, former: Iterable[Mapping[str, float]] = (), began: float | None = None
    ) -> None:
        """`former`: what earlier sittings measured, each with its ``step``; `began`: when the run did, Unix time."""
        began = time.time() if began is None else began
        self._path = folder / f"events.out.tfevents.{int(began)}.ustad"
        first = record(_event(began, 0, _text(3, b"brain.Event:2")))
        with explain_os_errors(self._path):
            folder.mkdir(exist_ok=True)
            for old in folder.glob("events.out.tfevents.*"):
                old.unlink()
            lines = (_line(began + one.get("seconds", 0), int(one["step"]), one) for one in former)
            self._path.write_bytes(first + b"".join(lines))

    def measured(self, step: int, values: Mapping[str, float]) -> None:
        """Raises `UserError` where the disk will not take it."""
        with explain_os_errors(self._path), self._path.open("ab") as file:
            file.write(_line(time.time(), step, values))


def record(data: bytes) -> bytes:
    """`data` as one TFRecord."""
    length = struct.pack("<Q", len(data))
    return length + _masked(length) + data + _masked(data)


def _line(when: float, step: int, values: Mapping[str, float]) -> bytes:
    scalars = b"".join(
        # Summary.value (1), of which tag is 1 and simple_value 2.
        _text(1, _text(1, NAMES.get(name, f"measured/{name}").encode()) + b"\x15" + struct.pack("<f", value))
        for name, value in values.items()
        if name not in _LEFT_OUT
    )
    # Event.summary is 5.
    return record(_event(when, step, _text(5, scalars)))


def _event(when: float, step: int, what: bytes) -> bytes:
    """Event.wall_time (1, a double), Event.step (2), and what happened."""
    return b"\x09" + struct.pack("<d", when) + (b"\x10" + _varint(step) if step else b"") + what


def _text(field: int, data: bytes) -> bytes:
    return bytes([field << 3 | 2]) + _varint(len(data)) + data


def _varint(number: int) -> bytes:
    made = bytearray()
    while number > 0x7F:
        made.append(number & 0x7F | 0x80)
        number >>= 7
    made.append(number)
    return bytes(made)


def _masked(data: bytes) -> bytes:
    checksum = crc32c(data)
    return struct.pack("<I", ((checksum >> 15 | checksum << 17) + 0xA282EAD8) & 0xFFFFFFFF)


def crc32c(data: bytes) -> int:
    checksum = 0xFFFFFFFF
    for byte in data:
        checksum = _TABLE[(checksum ^ byte) & 0xFF] ^ checksum >> 8
    return checksum ^ 0xFFFFFFFF


def _entry(number: int) -> int:
    for _ in range(8):
        number = number >> 1 ^ (0x82F63B78 if number & 1 else 0)
    return number


_TABLE = [_entry(number) for number in range(256)]
