"""The open project as a list of steps in the order of the work, each with what there is and a way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.context import Context
from desktop.widgets import icons
from desktop.widgets.asking import asking
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label, line

if TYPE_CHECKING:
    from desktop.start.overview import Overview


class _Step(QWidget):
    """One line: done or not, what it is, what there is, and the button."""

    def __init__(self, context: Context, key: str, title: str) -> None:
        super().__init__()
        self._key, self._context = key, context
        self._mark = QLabel()
        self._done = False
        self.title = label(title, "strong")
        self.text = label("", "small", wrap=True, name=f"start.{key}.count")
        self.button: QPushButton = button("", name=f"start.go_{key}", on_click=self._go)
        self.button.setAccessibleName(title)
        self.button.setMinimumWidth(124)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(14)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        theme.notifier().changed.connect(self._draw)
        self._draw()

    def show_state(self, done: bool, text: str, action: str, *, following: bool) -> None:
        self._done = done
        self.text.setText(text)
        self.button.setText(action)
        self.button.setAccessibleName(f"{self.title.text()}: {action}")
        self.button.setProperty("role", "primary" if following else "")
        theme.repolish(self.button)
        self._draw()

    def _draw(self) -> None:
        name, color = ("check-circle", "good") if self._done else ("circle", "faint")
        self._mark.setPixmap(icons.pixmap(name, 24, color))
        self._mark.setAccessibleName(self.tr("Done") if self._done else self.tr("To do"))

    def _go(self) -> None:
        self._context.go(self._key)


class Checklist(Card):
    """Shows an `Overview`; the first step not done carries the primary button."""

    def __init__(self, context: Context) -> None:
        super().__init__("", name="start.checklist")
        self.set_title(self.tr("The way to your own expert"))
        self.add_header(
            button(
                self.tr("Guide me"), name="start.guide_me", icon="signpost", role="quiet",
                on_click=asking().guided.emit, tip=self.tr("Seven steps, each shown to you"),
            )
        )  # fmt: skip
        self.body.setSpacing(0)
        self._steps = {
            "advice": _Step(context, "advice", self.tr("Decide")),
            "knowledge": _Step(context, "knowledge", self.tr("Documents")),
            "datasets": _Step(context, "datasets", self.tr("Dataset")),
            "training": _Step(context, "training", self.tr("Train")),
            "chat": _Step(context, "chat", self.tr("Chat")),
        }
        for index, step in enumerate(self._steps.values()):
            if index:
                self.body.addWidget(line())
            self.body.addWidget(step)

    def show_overview(self, seen: Overview) -> None:
        """Say of each step what there is."""
        said = {
            "advice": (bool(seen.outcome), self._advice(seen), self.tr("Decide")),
            "knowledge": (
                bool(seen.documents) and seen.indexed >= seen.documents - seen.failed,
                self._documents(seen),
                self.tr("Documents"),
            ),
            "datasets": (bool(seen.rows), self._rows(seen), self.tr("Dataset")),
            "training": (bool(seen.finished), self._runs(seen), self.tr("Train")),
            "chat": (bool(seen.chats), self._chats(seen), self.tr("Chat")),
        }
        following = next((key for key, (done, _, _) in said.items() if not done), "chat")
        for key, (done, text, action) in said.items():
            self._steps[key].show_state(done, text, action, following=key == following)

    def _advice(self, seen: Overview) -> str:
        return {
            "rag": self.tr("Advised: answers from your documents (RAG)"),
            "tuning": self.tr("Advised: fine-tuning"),
            "both": self.tr("Advised: documents and fine-tuning together"),
            "neither": self.tr("Advised: neither yet"),
        }.get(
            seen.outcome,
            self.tr("A few questions tell whether documents, fine-tuning or both will serve you."),
        )

    def _documents(self, seen: Overview) -> str:
        if not seen.documents:
            return self.tr("Add the files that hold the knowledge: Markdown, text, PDF, Word.")
        words = [
            counted(self.tr("%n document(s)", "", seen.documents), seen.documents),
            counted(self.tr("%n indexed", "", seen.indexed), seen.indexed),
        ]
        if seen.failed:
            words.append(counted(self.tr("%n could not be read", "", seen.failed), seen.failed))
        return ", ".join(words)

    def _rows(self, seen: Overview) -> str:
        if not seen.rows:
            return self.tr("Collect examples: questions with the answers an expert would give.")
        return self.tr("{rows} in {datasets}").format(
            rows=counted(self.tr("%n row(s)", "", seen.rows), seen.rows),
            datasets=counted(self.tr("%n dataset(s)", "", seen.datasets), seen.datasets),
        )

    def _runs(self, seen: Overview) -> str:
        if not seen.runs:
            return self.tr("Teach a small model your rows; the loss shows how it learns.")
        return self.tr("{runs}, {finished} finished").format(
            runs=counted(self.tr("%n run(s)", "", seen.runs), seen.runs), finished=seen.finished
        )

    def _chats(self, seen: Overview) -> str:
        if not seen.chats:
            return self.tr("Ask your expert; answers from documents come with their sources.")
        return counted(self.tr("%n conversation(s)", "", seen.chats), seen.chats)


def counted(words: str, n: int) -> str:
    """English as written in the source has "(s)"; translations bring their own plurals."""
    return words.replace("(s)", "" if n == 1 else "s")
