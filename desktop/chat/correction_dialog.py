"""Asks how an answer should have been, and for a remark on it. Does not keep them."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QDialog, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from core.chat import saving
from core.chat.conversation import Answer, Feedback
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.form import buddy
from desktop.widgets.labels import label


class CorrectionDialog(QDialog):
    """`feedback` is what was there before with the correction and the remark in it; an unchanged answer is none."""

    def __init__(self, parent: QWidget | None, question: str, answer: Answer, former: Feedback) -> None:
        super().__init__(parent)
        self.setObjectName("chat.correct.dialog")
        self.setWindowTitle(self.tr("Correct this answer"))
        self.resize(620, 520)
        self._former = former
        self._original = saving.plain(answer.text)
        self.answer = QTextEdit()  # which, unlike the plain one, puts right-to-left text to the right
        self.answer.setAcceptRichText(False)
        self.answer.setObjectName("chat.correct.answer")
        self.answer.setTabChangesFocus(True)
        self.answer.setPlainText(former.correction or self._original)
        self.note = QLineEdit(former.note)
        self.note.setObjectName("chat.correct.note")
        self.note.setPlaceholderText(self.tr("What was wrong with it, for yourself"))
        asked = label(" ".join(question.split())[:300], "second", wrap=True)
        keep = button(self.tr("Keep correction"), name="dialog.accept", role="primary", on_click=self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(8)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(asked)
        outer.addWidget(buddy(self.tr("The answer as it should have been"), self.answer))
        outer.addWidget(self.answer, 1)
        outer.addWidget(buddy(self.tr("Remark"), self.note))
        outer.addWidget(self.note)
        words = self.tr("“Corrections to rows…” in the menu of the chat makes rows of all corrections.")
        outer.addWidget(label(words, "small", wrap=True))
        outer.addLayout(foot(keep, cancel_button(self)))
        self.answer.setFocus()

    @property
    def feedback(self) -> Feedback:
        written = self.answer.toPlainText().strip()
        correction = "" if written == self._original else written
        same = correction == self._former.correction
        return msgspec.structs.replace(
            self._former,
            correction=correction,
            note=self.note.text().strip(),
            verdict="down" if correction and not self._former.verdict else self._former.verdict,
            row=self._former.row if same else "",
        )
