"""One check of the machine as the person sees it: its state, its time, what came of it, and what to do if it failed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.checkup.result import Check
from desktop import i18n, theme
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill

STATE_WIDTH, TIME_WIDTH = 92, 80


class CheckRow(QWidget):
    """A line, and below it the reason and the fix where there are any."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self.setObjectName(f"hardware.check.{check.id}")
        title = i18n.translate(check.title)
        words, kind = self._state(check)
        self.pill = Pill(words, kind)
        state = QWidget()
        state.setFixedWidth(STATE_WIDTH)
        box = QHBoxLayout(state)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.pill)
        box.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(label(title, "medium", wrap=True))
        said = [
            (check.found, "small"),
            (check.reason, "error" if check.state == "failed" else "small"),
            (check.fix, "second" if check.state == "failed" else "small"),
        ]
        for sentence, look in said:
            if sentence is not None:
                lines.addWidget(label(i18n.translate(sentence), look, wrap=True, selectable=True))
        self.took = label(took(check.seconds) if check.seconds else "", "small")
        self.took.setFixedWidth(TIME_WIDTH)
        self.took.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.TIGHT, 0, theme.TIGHT)
        row.setSpacing(12)
        row.addWidget(state)
        row.addLayout(lines, 1)
        row.addWidget(self.took)
        told = [title, words, self.took.text(), *(i18n.translate(one) for one, _ in said if one is not None)]
        self.setAccessibleName(". ".join(one for one in told if one))

    def _state(self, check: Check) -> tuple[str, str]:
        if check.state == "good":
            return self.tr("Works"), "good"
        if check.state == "failed":
            return self.tr("Failed"), "error"
        return self.tr("Not here"), "neutral"


def took(seconds: float) -> str:
    """A short time in the unit that fits."""
    if seconds < 0.001:
        return f"{i18n.number(round(seconds * 1e6))} µs"
    if seconds < 1:
        return f"{i18n.decimal(seconds * 1000, 1)} ms"
    return f"{i18n.decimal(seconds, 1)} s"
