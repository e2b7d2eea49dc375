"""One export: what it is of, what verifying it found, and what can be done with it. Asks by signals."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.export.record import Made
from core.export.verdict import Report
from core.jobs.events import Progress
from desktop import i18n, theme
from desktop.export import words
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill

_KINDS = {"good": "second", "differs": "caution", "broken": "error"}


class ExportCard(Card):
    """`index` numbers the object names."""

    verify = Signal(object)  # Made
    package = Signal(object)
    ask = Signal(object)
    delete = Signal(object)

    def __init__(self, made: Made, index: int) -> None:
        super().__init__(name=f"export.card.{index}")
        self.made = made
        self._index = index
        self.setAccessibleName(made.name)
        self.pill = Pill("", "neutral")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("How far the comparison is"))
        self.note = label("", "small")
        self.body.addLayout(self._heading())
        self.body.addWidget(self.note)
        self.body.addWidget(self.bar)
        if made.report is not None:
            self._show_report(made.report)
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Whether it is being verified now."""
        self.verify_button.setEnabled(not busy)
        self.delete_button.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.note.setVisible(busy)
        self.bar.setValue(0)
        shown = (self.tr("Being verified"), "accent") if busy else words.grade(self.made.report)
        self.pill.set(*shown)
        self.note.setText(self.tr("Waits for its turn") if busy else "")

    def show_progress(self, event: Progress) -> None:
        """Move the bar, and say what is done."""
        self.bar.setValue(round(1000 * event.done / event.total) if event.total else 0)
        if event.note is not None:
            self.note.setText(i18n.translate(event.note))

    # -- drawing -------------------------------------------------------------------------------------------

    def _heading(self) -> QHBoxLayout:
        made, at = self.made, self._index
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(ElidedLabel(made.name, "heading", name=f"export.name.{at}"))
        first.addWidget(self.pill)
        first.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addLayout(first)
        column.addWidget(ElidedLabel(self._origin(), "small", name=f"export.origin.{at}"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(column, 1)
        self.verify_button = button(
            self.tr("Verify"),
            name=f"export.verify.{at}",
            icon="seal-check",
            tip=self.tr("Compare it with the original"),
            on_click=lambda: self.verify.emit(made),
        )
        self.ask_button = button(
            self.tr("Ask it"),
            name=f"export.ask.{at}",
            icon="chat-circle-dots",
            on_click=lambda: self.ask.emit(made),
        )
        self.package_button = button(
            self.tr("Package…"),
            name=f"export.package.{at}",
            icon="package",
            tip=self.tr("A folder or ZIP file to hand over, with a sample program"),
            on_click=lambda: self.package.emit(made),
        )
        self.folder_button = icon_button(
            "folder-open",
            name=f"export.folder.{at}",
            tip=self.tr("Show the folder of {name}").format(name=made.name),
            on_click=self.open_folder,
        )
        self.delete_button = icon_button(
            "trash",
            name=f"export.delete.{at}",
            tip=self.tr("Delete {name}").format(name=made.name),
            on_click=lambda: self.delete.emit(made),
        )
        for one in (
            self.verify_button,
            self.ask_button,
            self.package_button,
            self.folder_button,
            self.delete_button,
        ):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _origin(self) -> str:
        about = self.made.about
        origin = about.origin
        what = (
            self.tr("What “{run}” learnt, with {model}").format(run=origin.run_name, model=origin.name)
            if origin.run
            else origin.name
        )
        parts = [
            what,
            about.precision,
            words.say(words.MACHINES[about.provider]),
            i18n.size(self.made.size),
            i18n.when(about.created),
        ]
        return i18n.joined(parts)

    def _show_report(self, report: Report) -> None:
        for reason in report.reasons:
            self.body.addWidget(
                label(i18n.translate(reason), _KINDS[report.grade], wrap=True, name="export.verdict")
            )
        if report.figures.prompts:
            self.body.addWidget(self._figures(report))
        if report.difference is not None:
            self.body.addWidget(
                self._beside(
                    self.tr("“{prompt}” becomes other tokens from the one numbered {at} on:").format(
                        prompt=report.difference.prompt, at=i18n.number(report.difference.at + 1)
                    ),
                    report.difference.original,
                    report.difference.export,
                )
            )
        elif report.divergence is not None:
            self.body.addWidget(
                self._beside(
                    self.tr("First difference: asked “{prompt}”, after “{shared}”").format(
                        prompt=report.divergence.prompt, shared=report.divergence.shared.strip() or "…"
                    ),
                    report.divergence.original,
                    report.divergence.export,
                )
            )
        if report.notes:
            self.body.addWidget(
                label(
                    " ".join(i18n.translate(note) for note in report.notes),
                    "small",
                    wrap=True,
                    name="export.notes",
                )
            )

    def _figures(self, report: Report) -> QWidget:
        figures = report.figures
        other = figures.export_perplexity
        shown = [
            (
                self.tr("Prompts read the same"),
                self.tr("{same} of {all}").format(same=figures.prompts_equal, all=figures.prompts),
                self.tr("Questions that become the same tokens in both. All must."),
            ),
            (
                self.tr("Same next word"),
                i18n.percent(figures.forced),
                self.tr("Places of the same text at which both find the same next word the likeliest."),
            ),
            (
                self.tr("Same answer"),
                i18n.percent(figures.greedy),
                self.tr("Words of the original's answers up to where the export's first differs."),
            ),
            (
                self.tr("Perplexity"),
                f"{i18n.decimal(figures.original_perplexity, 3)} → "
                + (self.tr("none") if other is None else i18n.decimal(min(other, 1e9), 3)),
                self.tr("How much the same text surprises each: original, then export. Less is better."),
            ),
        ]
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for column, (title, value, tip) in enumerate(shown):
            head, figure = label(title, "small"), label(value, "strong", name=f"export.figure.{column}")
            for one in (head, figure):
                one.setToolTip(tip)
            figure.setAccessibleName(f"{title}: {value}")
            grid.addWidget(head, 0, column)
            grid.addWidget(figure, 1, column)
            grid.setColumnStretch(column, 1)
        return made

    def _beside(self, title: str, original: str, export: str) -> QWidget:
        """Two continuations beside each other."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(4)
        grid.addWidget(label(title, "small", wrap=True, name="export.divergence"), 0, 0, 1, 2)
        for column, (head, text) in enumerate(
            ((self.tr("The original goes on"), original), (self.tr("The export goes on"), export))
        ):
            frame = QFrame()
            frame.setProperty("role", "sunken")
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(12, 8, 12, 10)
            inside.setSpacing(2)
            inside.addWidget(label(head, "small"))
            inside.addWidget(label(text.strip() or self.tr("(ends here)"), wrap=True, selectable=True))
            inside.addStretch(1)
            grid.addWidget(frame, 1, column)
            grid.setColumnStretch(column, 1)
        return made

    def open_folder(self) -> None:
        """Show its files in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.folder)))
