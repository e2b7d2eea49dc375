"""One finding: what is wrong, why it matters, an example or two, and what can be done. Only asks, never acts."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.datasets.checks.finding import Severity
from core.datasets.checks.fixes import fix_words
from core.datasets.report import Noted
from desktop import i18n
from desktop.i18n import is_right_to_left
from desktop.widgets import icons
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import ElidedLabel, label

EXAMPLES = 2
LOOKS: dict[Severity, tuple[str, str]] = {
    "error": ("x-circle", "error"),
    "warning": ("warning", "caution"),
    "note": ("info", "second"),
}
"""The icon and its colour."""


class FindingCard(QFrame):
    """`rows_wanted`, `fix_wanted`, `compare_wanted`, `ignore_wanted` carry the finding; `advice_wanted` nothing."""

    rows_wanted = Signal(object)
    fix_wanted = Signal(object)
    compare_wanted = Signal(object)
    ignore_wanted = Signal(object)
    advice_wanted = Signal()

    def __init__(self, found: Noted, why_no_fix: str = "") -> None:
        super().__init__()
        self.finding = found
        kind = found.kind
        self.setObjectName(f"datasets.finding.{kind}")
        self.setProperty("role", "sunken")
        title = i18n.translate(found.title)
        self.setAccessibleName(title)
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(label(title, "medium", wrap=True, name=f"datasets.finding.{kind}.title"))
        column.addWidget(label(i18n.translate(found.detail), "small", wrap=True))
        for remark in found.remarks[:EXAMPLES]:
            column.addWidget(_example(i18n.translate(remark.text)))
        column.addWidget(self._actions(found, title, why_no_fix))
        ignore = icon_button(
            "eye-slash", name=f"datasets.finding.{kind}.ignore",
            tip=self.tr("Ignore this: {finding}").format(finding=title),
            on_click=lambda: self.ignore_wanted.emit(found),
        )  # fmt: skip
        ignore.setFixedHeight(26)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(12, 10, 8, 11)
        outer.setSpacing(8)
        outer.addWidget(_Sign(*LOOKS[found.severity]), 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(column, 1)
        outer.addWidget(ignore, 0, Qt.AlignmentFlag.AlignTop)

    def _actions(self, found: Noted, title: str, why_no_fix: str) -> QWidget:
        place = QWidget()
        flow = Flow(place, gap=8)
        # A link begins where the text above it does, not where its frame does.
        flow.setContentsMargins(-4, 0, 0, 0)
        kind = found.kind
        if found.count:
            flow.addWidget(
                button(
                    self.tr("Show them"), name=f"datasets.finding.{kind}.rows", role="link",
                    tip=self.tr("Show only these rows in the table: {finding}").format(finding=title),
                    on_click=lambda: self.rows_wanted.emit(found),
                )
            )  # fmt: skip
        if found.groups and kind != "copies":
            flow.addWidget(
                button(
                    self.tr("Compare…"), name=f"datasets.finding.{kind}.compare", role="link",
                    tip=self.tr("See rows that belong together side by side"),
                    on_click=lambda: self.compare_wanted.emit(found),
                )
            )  # fmt: skip
        if kind == "too_few":
            flow.addWidget(
                button(
                    self.tr("Ask for advice"), name="datasets.finding.too_few.advice", role="link",
                    on_click=self.advice_wanted.emit,
                )
            )  # fmt: skip
        if found.fix:
            flow.addWidget(
                button(
                    i18n.translate(fix_words(found.fix, kind, found.count)), name=f"datasets.finding.{kind}.fix",
                    role="small", tip=why_no_fix or self.tr("One undo takes it back"), enabled=not why_no_fix,
                    on_click=lambda: self.fix_wanted.emit(found),
                )
            )  # fmt: skip
        return place


class _Sign(QWidget):
    """An icon in a colour."""

    def __init__(self, name: str, color: str) -> None:
        super().__init__()
        self.setFixedSize(20, 20)
        self._look = (name, color)

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), QRect(0, 1, 18, 18), *self._look)


def _example(words: str) -> ElidedLabel:
    """One line from a row, in its own direction."""
    one_line = " ".join(words.split())
    made = ElidedLabel(one_line, "faint")
    if is_right_to_left(one_line):
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return made
