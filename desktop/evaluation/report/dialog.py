"""Shows a trial's report as it will look, and saves it with the recipe that repeats it.

Does not know how the page is made up.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core import hardware
from core.errors import UserError
from core.evaluation.conclusion import Conclusion
from core.evaluation.report.facts import Facts, gather
from core.evaluation.report.shape import Report
from core.evaluation.report.writing import write
from core.evaluation.trial import Trial
from desktop import i18n, theme
from desktop.context import Context
from desktop.evaluation.report import concluding, html, pdf
from desktop.evaluation.report.preview import Preview
from desktop.evaluation.report.sheet import Sheet
from desktop.widgets import dialogs
from desktop.widgets.accessible import give_role
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.labels import label, set_kind
from desktop.widgets.segmented import SegmentedControl

RECIPE = ".recipe.json"


class ReportDialog(QDialog):
    """The trial's figures must have been worked out (`Trial.measure`). The language is the interface's."""

    def __init__(self, context: Context, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report.dialog")
        self.setWindowTitle(self.tr("Report"))
        self.resize(940, 720)
        self._context, self._trial = context, trial
        self._facts: Facts | None = None
        self._conclusion: Conclusion | None = None
        self._report: Report | None = None
        self.saved: Path | None = None

        self.preview = Preview()
        self.kind = SegmentedControl(
            [("pdf", self.tr("PDF")), ("html", self.tr("HTML"))],
            name="report.kind",
            label=self.tr("Kind of file"),
        )
        self.kind.changed.connect(self._tell_kind)
        self._about_kind = label("", "small", wrap=True)
        self.every = QCheckBox(self.tr("Every question on which they differ"))
        self.every.setObjectName("report.every")
        self.every.toggled.connect(self._show)
        self._about_pages = label("", "small", wrap=True)
        self._said = label("", "small", wrap=True, name="report.said")
        self.save_button = button(
            self.tr("Save…"),
            name="report.save",
            icon="download-simple",
            role="primary",
            on_click=self._save,
            enabled=False,
        )
        self.open_button = button(
            self.tr("Open"), name="report.open", icon="arrow-square-out", on_click=self._open, enabled=False
        )
        self._lay_out()
        self._tell_kind(self.kind.current())
        self._looking = Background(self)
        self._looking.failed.connect(self._fail)
        self._look()

    def _lay_out(self) -> None:
        area = QScrollArea()
        give_role(area, "group")  # it takes keys: the arrows scroll it
        area.setProperty("role", "reading")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setObjectName("report.pages")
        area.setAccessibleName(self.tr("Preview"))
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.preview)
        inside.addStretch(1)
        area.setWidget(page)
        side = QVBoxLayout()
        side.setSpacing(theme.TIGHT)
        side.addWidget(label(self.tr("One page to hand on"), "heading", wrap=True))
        side.addWidget(
            label(
                self.tr("What was asked, which way answers better, how sure that is, and what each costs."),
                "second",
                wrap=True,
            )
        )
        side.addSpacing(theme.GAP)
        side.addWidget(label(self.tr("Kind of file"), "small"))
        side.addWidget(self.kind)
        side.addWidget(self._about_kind)
        side.addSpacing(theme.TIGHT)
        side.addWidget(self.every)
        side.addWidget(self._about_pages)
        side.addStretch(1)
        side.addWidget(self._said)
        panel = QWidget()
        panel.setFixedWidth(280)
        panel.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(area, 1)
        row.addWidget(panel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.addLayout(row, 1)
        outer.addLayout(foot(self.save_button, self.open_button, cancel_button(self, self.tr("Close"))))

    def _look(self) -> None:
        """Gather what the report says beside the figures: files are read, and the graphics driver is asked."""
        project, trial, settings = self._context.project, self._trial, self._context.settings
        assert project is not None

        def look() -> tuple[Facts, Conclusion | None]:
            facts = gather(project, trial, settings, hardware.look())
            return facts, concluding.from_evidence(project, trial)

        self._looking.run(look, self._looked)

    def _looked(self, found: tuple[Facts, Conclusion | None]) -> None:
        self._facts, self._conclusion = found
        theme.load_other_fonts()
        self._show()
        self.save_button.setEnabled(True)

    def _show(self, *_: object) -> None:
        if self._facts is None:
            return
        whole = self.every.isChecked()
        self._report = write(self._trial, self._facts, self._conclusion, None if whole else 3)
        sheet = Sheet(self._report, self._recipe_name("report.pdf"), whole=whole)
        self.preview.show_sheet(sheet)
        pages = self.tr("%n page(s)", "", sheet.pages)
        self._about_pages.setText(pages)

    def _tell_kind(self, kind: str) -> None:
        self._about_kind.setText(
            self.tr("To print and to send.")
            if kind == "pdf"
            else self.tr("The same, for a browser. It needs no network.")
        )

    def _recipe_name(self, file: str) -> str:
        """The recipe's file beside the report's."""
        return f"{Path(file).stem}{RECIPE}" if self._report is None or self._report.recipe else ""

    def _save(self) -> None:
        if self._report is None:
            return
        kind = self.kind.current()
        filters = self.tr("PDF (*.pdf)") if kind == "pdf" else self.tr("HTML (*.html)")
        name = self.tr("Report {name}").format(name=self._report.project)
        chosen = dialogs.save_file(self, self.tr("Save report"), f"{name}.{kind}", filters)
        if chosen is None:
            return
        file = chosen if chosen.suffix.lower() == f".{kind}" else chosen.with_name(f"{chosen.name}.{kind}")
        recipe_name = self._recipe_name(file.name)
        try:
            if kind == "pdf":
                pdf.save(self._report, file, recipe_name, whole=self.every.isChecked())
            else:
                html.save(self._report, file, recipe_name)
            if self._report.recipe is not None:
                self._report.recipe.save(file.with_name(recipe_name))
        except UserError as error:
            self._fail(error)
            return
        self.saved = file
        self.open_button.setEnabled(True)
        said = (
            self.tr("Saved as {name}.")
            if not recipe_name
            else self.tr("Saved as {name}, with the recipe beside it.")
        )
        self._tell(said.format(name=file.name), "good")

    def _open(self) -> None:
        if self.saved is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved))):
            self._tell(self.tr("No program opens this kind of file."), "caution")

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._tell(i18n.sentences(error.message, error.fix), "error")
        else:
            self._context.show_error(error)

    def _tell(self, said: str, kind: str) -> None:
        set_kind(self._said, kind)
        self._said.setText(said)
