"""Shows a report whole, and says what it holds, before it is copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.labels import label


class ReportDialog(QDialog):
    """Nothing leaves this machine by it: what is copied goes where the person pastes it. `holds` says what is in it."""

    def __init__(self, parent: QWidget | None, report: str, holds: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("diagnostics")
        self.setWindowTitle(self.tr("Diagnostics"))
        self.report = QPlainTextEdit(report)
        self.report.setObjectName("diagnostics.report")
        self.report.setAccessibleName(self.tr("Diagnostics"))
        self.report.setReadOnly(True)
        self.report.setProperty("role", "log")
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copied = label("", "good", name="diagnostics.copied")
        copy = button(
            self.tr("Copy"), name="diagnostics.copy", icon="copy", role="primary", on_click=self._copy
        )
        copy.setDefault(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(self.tr("What will be copied"), "heading"))
        self.holds = label(holds, "second", wrap=True, name="diagnostics.holds")
        outer.addWidget(self.holds)
        outer.addWidget(self.report, 1)
        outer.addLayout(dialogs.foot(dialogs.cancel_button(self, self.tr("Close")), copy, beside=self.copied))
        self.resize(820, 560)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copied.setText(self.tr("Copied"))
