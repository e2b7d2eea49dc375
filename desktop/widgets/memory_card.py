"""The small card in the sidebar: memory in use, and whether there is a graphics card. Looks in a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from desktop import i18n
from desktop.widgets.background import Background
from desktop.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:
    from core.hardware import Machine

EVERY_MS = 4000
FIRST_MS = 400
"""After the window is there: its start is not to wait for a graphics driver."""


def _look() -> Machine:
    from core import hardware

    return hardware.look()


class MemoryCard(QFrame):
    """Refreshed while it is visible."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window.memory")
        self.setProperty("role", "card")
        self.figure = label("", "tiny")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.sub = ElidedLabel("", "tiny")
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Memory"), "tiny"))
        top.addStretch(1)
        top.addWidget(self.figure)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 9, 12, 10)
        box.setSpacing(6)
        box.addLayout(top)
        box.addWidget(self.bar)
        box.addWidget(self.sub)
        self._background = Background(self)
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start(EVERY_MS)
        QTimer.singleShot(FIRST_MS, self._look)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def _look(self) -> None:
        if self._busy or not self.isVisible():
            return
        self._busy = True
        self._background.run(_look, self._show)

    def _show(self, machine: Machine) -> None:
        self._busy = False
        gpu = machine.best_gpu
        used, total = machine.memory - machine.available, machine.memory
        name = self.tr("Processor only, no GPU")
        if gpu is not None:
            name = self.tr("{gpu}: {used} / {total}").format(
                gpu=gpu.name, used=i18n.memory(gpu.memory - gpu.free), total=i18n.memory(gpu.memory)
            )
        gib = 1024**3
        words = self.tr("{used} / {total} GB").format(
            used=i18n.decimal(used / gib, 1), total=i18n.number(total / gib)
        )
        self.figure.setText(i18n.isolate(words))
        self.bar.setValue(round(1000 * used / max(1, total)))
        self.sub.setText(name)
        self.setAccessibleName(self.tr("Memory: {words}. {name}").format(words=words, name=name))
