"""Sheets of small pictures with their names, to look many over at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

ACROSS, DOWN = 3, 3
WIDTH, HEIGHT, LINE = 640, 360, 22


def make(folder: Path) -> None:
    """Write ``sheet-1.png`` and so on into `folder`, of all pictures there."""
    for old in folder.glob("sheet-*.png"):
        old.unlink()
    files = sorted(folder.glob("*.png"), key=lambda file: file.stat().st_mtime_ns)
    for number, first in enumerate(range(0, len(files), ACROSS * DOWN), 1):
        sheet = QImage(ACROSS * WIDTH, DOWN * (HEIGHT + LINE), QImage.Format.Format_RGB32)
        sheet.fill(QColor("#808080"))
        painter = QPainter(sheet)
        for at, file in enumerate(files[first : first + ACROSS * DOWN]):
            x, y = at % ACROSS * WIDTH, at // ACROSS * (HEIGHT + LINE)
            small = QImage(str(file)).scaled(
                WIDTH - 4,
                HEIGHT,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawText(QRect(x + 4, y, WIDTH, LINE), Qt.AlignmentFlag.AlignVCenter, file.stem)
            painter.drawImage(x + 2, y + LINE, small)
        painter.end()
        sheet.save(str(folder / f"sheet-{number}.png"))
