"""Says that something of ours went wrong, what is safe, and offers the report to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.widgets import icons
from desktop.widgets.buttons import OnClick, button
from desktop.widgets.labels import label


class CrashDialog(QDialog):
    """Not modal: the rest of the window stays usable. `report` is shown whole before it is copied."""

    def __init__(
        self,
        parent: QWidget | None,
        sentence: str,
        report: str,
        restart_text: str = "",
        restart: OnClick | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("Something went wrong"))
        self._restart = restart
        picture = QLabel()
        picture.setPixmap(icons.pixmap("bug", 32, "error"))
        self.sentence = label(sentence, "second", wrap=True, name="crash.sentence", selectable=True)
        self.report = QPlainTextEdit(report)
        self.report.setObjectName("crash.report")
        self.report.setAccessibleName(self.tr("Diagnostics"))
        self.report.setReadOnly(True)
        self.report.setProperty("role", "log")
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copied = label("", "good", name="crash.copied")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(self.tr("That was our mistake, not yours"), "heading"))
        words.addWidget(self.sentence)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(picture)
        top.addLayout(words, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        copy = button(self.tr("Copy diagnostics"), name="crash.copy", icon="copy", on_click=self._copy)
        row.addWidget(copy)
        row.addWidget(self.copied)
        row.addStretch(1)
        if restart_text:
            row.addWidget(button(restart_text, name="crash.restart", on_click=self._again))
        close = button(self.tr("Close"), name="crash.close", role="primary", on_click=self.accept)
        close.setDefault(True)
        row.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addLayout(top)
        outer.addWidget(
            label(
                self.tr(
                    "These diagnostics stay on this machine unless you pass them on. Paths, names of people, documents "
                    "and datasets, and keys are taken out; an error can still quote a few words of what it was about."
                ),
                "small",
                wrap=True,
            )
        )
        outer.addWidget(self.report, 1)
        outer.addLayout(row)
        close.setFocus()
        self.resize(680, 460)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copied.setText(self.tr("Copied"))

    def _again(self) -> None:
        self.accept()
        if self._restart is not None:
            self._restart()
