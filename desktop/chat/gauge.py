"""How much of what the model can read was used for the last answer, and what was left out so that it fitted."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from core.chat.conversation import Answer
from core.text import plural
from desktop import i18n
from desktop.widgets.labels import label, set_kind

FULL = 0.9
"""Share from which the gauge warns."""


class Gauge(QWidget):
    """Hidden while there is nothing to measure."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chat.gauge")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setFixedWidth(72)
        self._bar.setTextVisible(False)
        self._words = label("", "faint", name="chat.gauge.words")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        self.hide()

    def show_answer(self, answer: Answer | None) -> None:
        """Measure by the last answer that is shown."""
        read = answer.read if answer else None
        self.setVisible(read is not None)
        if answer is None or read is None:
            return
        used = read.tokens + answer.tokens
        share = min(1.0, used / read.context) if read.context else 0.0
        left_out = read.messages or read.passages
        self._bar.setVisible(bool(read.context))
        self._bar.setValue(round(1000 * share))
        if left_out:
            said = (
                self.tr("{share} read, the beginning left out")
                if read.messages
                else self.tr("{share} read, passages left out")
            )
            self._words.setText(said.format(share=i18n.percent(share)))
        elif read.context:
            self._words.setText(self.tr("{share} of what it can read").format(share=i18n.percent(share)))
        else:
            self._words.setText(plural(self.tr("%n token(s) read", "", used), used))
        set_kind(self._words, "caution" if left_out or share >= FULL else "faint")
        self.setToolTip(self._told(answer, used))
        self.setAccessibleName(self._words.text())

    def _told(self, answer: Answer, used: int) -> str:
        """All of it in sentences."""
        read = answer.read
        assert read is not None
        if read.context:
            lines = [
                self.tr("For the last answer {used} of {all} tokens (word pieces) were used.").format(
                    used=i18n.number(used), all=i18n.number(read.context)
                )
            ]
        else:
            lines = [self.tr("How much this model can read is not known here.")]
        if read.messages:
            words = self.tr(
                "%n message(s) from the beginning of this conversation were not read.", "", read.messages
            )
            lines.append(plural(words, read.messages))
            lines.append(self.tr("Begin a new conversation, or say again what matters of them."))
        if read.passages:
            words = self.tr("%n passage(s) did not fit and were not read.", "", read.passages)
            lines.append(plural(words, read.passages))
        if not read.messages and not read.passages:
            lines.append(
                self.tr("All of this conversation was read; when it no longer fits, the oldest go first.")
            )
        return "\n".join(lines)
