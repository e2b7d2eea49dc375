"""What an empty conversation shows: what to do, and questions to begin with where the project has some."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.widgets.buttons import button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import label


class Welcome(QWidget):
    """`asked` carries the question that was clicked."""

    asked = Signal(str)
    documents_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self.buttons: list[QPushButton] = []

    def show_examples(self, questions: list[str], has_documents: bool) -> None:
        """Offer these questions; without documents, the way to add some."""
        if self._content:
            self._layout.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self.buttons = []
        if not has_documents:
            self._content = EmptyState(
                "chat-circle-dots",
                self.tr("What do you want to know?"),
                self.tr(
                    "Ask a model below, or add documents first: then answers can quote them and say where."
                ),
                self.tr("Add documents"),
                name="chat.add_documents",
                on_click=self.documents_wanted.emit,
            )
        else:
            self._content = QWidget()
            column = QVBoxLayout(self._content)
            state = EmptyState(
                "chat-circle-dots",
                self.tr("What do you want to know?"),
                self.tr("Answers show the passages they rest on."),
            )
            column.addWidget(state, 3)
            if questions:
                caption = label(self.tr("From your own rows:"), "small")
                column.addWidget(caption, 0, Qt.AlignmentFlag.AlignHCenter)
            for number, question in enumerate(questions, 1):
                made = button(question, name=f"chat.example_{number}", on_click=self._asker(question))
                self.buttons.append(made)
                column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addStretch(2)
        self._layout.addWidget(self._content, 1)

    def _asker(self, question: str) -> Callable[[], None]:
        return lambda: self.asked.emit(question)
