"""Dialogs that bring golden questions in: one typed, or those of a dataset. They do not keep them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.datasets.catalog import Listed
from core.evaluation.retrieval.golden import LONGEST, Golden, Part
from desktop import i18n
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label


class GoldenDialog(QDialog):
    """A question, and where it is answered. `golden` is what was typed."""

    def __init__(self, parent: QWidget | None, documents: Sequence[str], given: Golden | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("knowledge.golden.dialog")
        self.setWindowTitle(self.tr("Edit the question") if given else self.tr("Add a question"))
        self.setMinimumWidth(560)
        self._given = given or Golden("")
        self.question = QLineEdit(self._given.question)
        self.question.setObjectName("knowledge.golden.question")
        self.question.setMaxLength(LONGEST)
        self.question.setPlaceholderText(self.tr("As somebody would ask it"))
        self.document = ElidedBox()
        self.document.setObjectName("knowledge.golden.document")
        self.document.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.document.addItem(self.tr("Found by the quote"), "")
        for path in documents:
            self.document.addItem(path, path)
        self.document.setCurrentIndex(max(0, self.document.findData(self._given.document)))
        self.page = QSpinBox()
        self.page.setObjectName("knowledge.golden.page")
        self.page.setRange(0, 99_999)
        self.page.setSpecialValueText(self.tr("Any"))
        self.page.setValue(self._given.page)
        self.page.lineEdit().setTextMargins(8, 0, 0, 0)
        self.quote = QPlainTextEdit(self._given.quote)
        self.quote.setObjectName("knowledge.golden.quote")
        self.quote.setTabChangesFocus(True)
        self.quote.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 20)
        self.quote.setPlaceholderText(self.tr("The words of the document that answer it"))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        for words, control in (
            (self.tr("Question"), self.question),
            (self.tr("Document"), self.document),
            (self.tr("Words that answer it"), self.quote),
            (self.tr("Page"), self.page),
        ):
            control.setAccessibleName(words)
            form.addRow(label(words, "medium"), control)
        self._note = label("", "small", wrap=True, name="knowledge.golden.note")
        self.accept_button = button(
            self.tr("Save") if given else self.tr("Add"),
            name="dialog.accept",
            role="primary",
            on_click=self.accept,
        )
        self.accept_button.setDefault(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addLayout(form)
        outer.addWidget(self._note)
        outer.addLayout(foot(self.accept_button, cancel_button(self)))
        self.question.textChanged.connect(self._check)
        self.quote.textChanged.connect(self._check)
        self.document.currentIndexChanged.connect(self._check)
        self._check()

    @property
    def golden(self) -> Golden:
        return Golden(
            self.question.text().strip(),
            str(self.document.currentData()),
            self.quote.toPlainText().strip(),
            self.page.value() if self.document.currentData() else 0,
            self._given.origin,
        )

    def _check(self) -> None:
        golden = self.golden
        self.page.setEnabled(bool(golden.document))
        self.accept_button.setEnabled(bool(golden.question and (golden.document or golden.quote)))
        if golden.quote:
            said = self.tr("A passage counts as right when it holds at least half of these words.")
        elif golden.document:
            said = self.tr("Without words every passage of the page, or of the document, counts as right.")
        else:
            said = self.tr("Choose a document, or give the words that answer the question.")
        self._note.setText(said)


class FromDatasetDialog(QDialog):
    """Which rows of which dataset. Rows that do not name their document are left out, and that is said after."""

    def __init__(self, parent: QWidget | None, datasets: Sequence[Listed]) -> None:
        super().__init__(parent)
        self.setObjectName("knowledge.golden.from_dataset")
        self.setWindowTitle(self.tr("Take questions from a dataset"))
        self.setMinimumWidth(480)
        self._datasets = datasets
        self.dataset = ElidedBox()
        self.dataset.setObjectName("knowledge.golden.dataset")
        self.dataset.addItems([one.name for one in datasets])
        self.part = ElidedBox()
        self.part.setObjectName("knowledge.golden.part")
        for key, words in (
            ("test", self.tr("Test rows")),
            ("validation", self.tr("Validation rows")),
            ("train", self.tr("Training rows")),
            ("all", self.tr("All rows")),
        ):
            self.part.addItem(words, key)
        self._note = label("", "small", wrap=True)
        self.accept_button = button(
            self.tr("Take them"), name="dialog.accept", role="primary", on_click=self.accept
        )
        self.accept_button.setDefault(True)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        for words, control in ((self.tr("Dataset"), self.dataset), (self.tr("Rows"), self.part)):
            control.setAccessibleName(words)
            form.addRow(label(words, "medium"), control)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(
            label(
                self.tr(
                    "Rows that were proposed from your documents know the passage they speak about. Propose rows "
                    "and review them in Datasets; rows that nothing is trained on tell the most."
                ),
                "second",
                wrap=True,
            )
        )
        outer.addLayout(form)
        outer.addWidget(self._note)
        outer.addLayout(foot(self.accept_button, cancel_button(self)))
        self.dataset.currentIndexChanged.connect(self._count)
        self.part.currentIndexChanged.connect(self._count)
        self._count()

    @property
    def chosen(self) -> tuple[Path, Part]:
        part: Part = self.part.currentData()
        return self._datasets[self.dataset.currentIndex()].path, part

    def _count(self) -> None:
        counts = self._datasets[self.dataset.currentIndex()].counts
        count = {
            "train": counts.train + counts.unassigned,
            "validation": counts.validation,
            "test": counts.test,
            "all": counts.total,
        }[self.part.currentData()]
        self._note.setText(self.tr("{count} rows are marked as such.").format(count=i18n.number(count)))
        self.accept_button.setEnabled(count > 0)
