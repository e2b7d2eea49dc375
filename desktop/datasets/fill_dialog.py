"""Fill a column: with a value, or with a text made of other columns. Shows what the first rows get; fills nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.datasets.filling import Filling
from core.datasets.messages import as_words
from core.datasets.rows import Fields
from core.errors import UserError
from core.text import plural
from desktop import i18n
from desktop.datasets.rows_scope import RowsScope
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.segmented import SegmentedControl

SHOWN = 4
"""Rows whose outcome is shown."""


class FillDialog(QDialog):
    """`filling` and `ids` are what was asked for when it was accepted."""

    def __init__(
        self, parent: QWidget, columns: list[str], column: str, scope: RowsScope, samples: Sequence[Fields]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.fill.dialog")
        self.setWindowTitle(self.tr("Fill a column"))
        self.setMinimumWidth(560)
        self._names, self._scope, self._samples = columns, scope, list(samples[:SHOWN])
        self._column = ElidedBox()
        self._column.setObjectName("datasets.fill.column")
        self._column.setAccessibleName(self.tr("Column"))
        self._column.setEditable(True)
        self._column.addItems(columns)
        self._column.setCurrentText(column)
        self._column.currentTextChanged.connect(self._tell)
        self._how = SegmentedControl(
            [("value", self.tr("The same value")), ("template", self.tr("Made of other columns"))],
            name="datasets.fill.how",
            label=self.tr("With what"),
        )
        self._how.changed.connect(self._tell)
        self._words = QPlainTextEdit()
        self._words.setObjectName("datasets.fill.words")
        self._words.setAccessibleName(self.tr("With what"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(92)
        self._words.textChanged.connect(self._tell)
        self._hint = label("", "small", wrap=True)
        self._only_empty = QCheckBox(self.tr("Only where the column is empty"))
        self._only_empty.setObjectName("datasets.fill.only_empty")
        self._only_empty.toggled.connect(self._tell)
        self._where = SegmentedControl(
            [
                ("all", self.tr("All rows")),
                ("shown", self.tr("Shown rows")),
                ("selected", self.tr("Selected rows")),
            ],
            name="datasets.fill.where",
            label=self.tr("In which rows"),
        )
        self._where.set_enabled_choice("shown", scope.is_filtered)
        self._where.set_enabled_choice("selected", scope.selected > 0)
        self._where.set_current(scope.advised())
        self._where.changed.connect(self._tell)
        self._outcomes = [
            ElidedLabel("", "second", name=f"datasets.fill.outcome.{at}") for at in range(SHOWN)
        ]
        self._problem = label("", "error", wrap=True, name="datasets.fill.problem")
        self._fill = button(self.tr("Fill"), name="dialog.accept", role="primary", on_click=self.accept)
        self._fill.setDefault(True)
        self._lay_out()
        self._tell()
        self._words.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        lines: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Column"), self._column),
            (self.tr("With"), self._how),
            ("", self._words),
            ("", self._hint),
            (self.tr("Where"), self._where),
            ("", self._only_empty),
        )
        for row, (words, widget) in enumerate(lines):
            grid.addWidget(label(words, "small"), row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(10)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addLayout(grid)
        outer.addWidget(label(self.tr("The first rows get:"), "small"))
        for outcome in self._outcomes:
            outer.addWidget(outcome)
        outer.addWidget(self._problem)
        outer.addLayout(foot(self._fill, cancel_button(self)))

    @property
    def ids(self) -> Sequence[int] | None:
        """The rows meant; None: all."""
        return self._scope.ids(self._where.current())

    @property
    def filling(self) -> Filling:
        """Raises `UserError` where what was typed is no template."""
        return Filling(
            self._column.currentText(),
            self._words.toPlainText(),
            is_template=self._how.current() == "template",
            only_empty=self._only_empty.isChecked(),
        )

    def _tell(self) -> None:
        """Show what the first rows would get, or what is wrong."""
        made_of = self._how.current() == "template"
        names = ", ".join("{" + name + "}" for name in self._names[:6])
        self._hint.setText(
            self.tr("Names of columns in braces stand for what is in them: {names}").format(names=names)
            if made_of
            else self.tr("Leave it empty to empty the column.")
        )
        said = ""
        try:
            filling = self.filling
            filling.check(self._names)
            values = [as_words(filling.value(fields)) for fields in self._samples]
        except UserError as error:
            values = []
            said = i18n.told(error)
        for at, outcome in enumerate(self._outcomes):
            outcome.setText(" ".join(values[at].split())[:300] or "–" if at < len(values) else "")
            outcome.setVisible(at < len(values))
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        n = self._scope.count(self._where.current())
        self._fill.setEnabled(not said and n > 0)
        self._fill.setText(plural(self.tr("Fill %n row(s)", "", n), n))
