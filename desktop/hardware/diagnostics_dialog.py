"""Shows what the checks found, whole, and says what it holds, before it is copied."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.widgets.report_dialog import ReportDialog


class DiagnosticsDialog(ReportDialog):
    def __init__(self, parent: QWidget | None, report: str) -> None:
        super().__init__(parent, report)
        self.holds.setText(
            self.tr(
                "It names the system, the processor, the graphics cards, the memory and the versions of libraries, "
                "and what each check found. It holds no paths, no names of people or machines, no documents, no "
                "keys."
            )
        )
