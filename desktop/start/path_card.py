"""Before a project is open: the way that lies ahead, in five short steps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.card import Card
from desktop.widgets.labels import label


class PathCard(Card):
    """Words only; the sidebar holds the ways in."""

    def __init__(self) -> None:
        super().__init__("", name="start.path")
        self.set_title(self.tr("From your documents to your own expert"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 4)
        row.setSpacing(22)
        for number, (title, text) in enumerate(
            (
                (self.tr("Decide"), self.tr("A few plain questions tell which way will serve you.")),
                (self.tr("Documents"), self.tr("Let answers draw on your files, with page and quote.")),
                (self.tr("Dataset"), self.tr("Collect questions with the answers an expert gives.")),
                (self.tr("Train"), self.tr("Teach a small model those answers, here on this machine.")),
                (self.tr("Chat"), self.tr("Ask, check the sources, and compare before and after.")),
            ),
            1,
        ):
            row.addWidget(self._step(number, title, text), 1)
        self.body.addLayout(row)

    def _step(self, number: int, title: str, text: str) -> QWidget:
        step = QWidget()
        step.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        badge = QLabel(str(number))
        badge.setProperty("kind", "badge")
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        badge.setFixedSize(26, 26)
        words = label(text, "small", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        box = QVBoxLayout(step)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(badge)
        box.addWidget(label(title, "strong"))
        box.addWidget(words, 1)
        return step
