"""The program's mark in the containers of Windows (.ico) and macOS (.icns), from the SVG that the window shows."""

from __future__ import annotations

import struct
from pathlib import Path

MARK = Path("resources/icons/ustad.svg")
ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""Apple's names of PNG pictures by their size in pixels."""


def png(svg: Path, size: int) -> bytes:
    """The picture as PNG, `size` pixels each way."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ValueError(f"{svg} cannot be drawn as PNG")
    return bytes(held.data())


def ico(svg: Path) -> bytes:
    """All sizes in one .ico: a head, an entry of 16 bytes each, the pictures as PNG (Windows Vista and later)."""
    pictures = [png(svg, size) for size in ICO]
    head, place = struct.pack("<HHH", 0, 1, len(ICO)), 6 + 16 * len(ICO)
    for size, picture in zip(ICO, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures)


def icns(svg: Path) -> bytes:
    """All sizes in one .icns: the word, the length, and each picture behind its name and length, big-endian."""
    parts = [(name, png(svg, size)) for name, size in ICNS.items()]
    body = b"".join(name + struct.pack(">I", 8 + len(picture)) + picture for name, picture in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
