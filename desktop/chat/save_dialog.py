"""Asks how an answer goes into a dataset: corrected or not, into which one, to be reviewed or accepted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.chat import saving
from core.chat.conversation import Answer, Question
from core.datasets import catalog
from core.datasets.rows import Status
from core.errors import UserError
from core.project import Project
from desktop import i18n
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import buddy
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl


class SaveDialog(QDialog):
    """`saved` is the dataset's name and the row's id, once the dialog is accepted: the row is on disk by then."""

    def __init__(
        self, parent: QWidget | None, project: Project, conversation: str, question: Question, answer: Answer
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chat.save.dialog")
        self.setWindowTitle(self.tr("Save to dataset"))
        self.resize(620, 560)
        self.saved: tuple[str, int] | None = None
        self._project = project
        self._source = saving.source_of(answer, conversation)
        self._original = saving.plain(answer.text)
        self.question = self._text("chat.save.question", question.text, 3)
        self.answer = self._text("chat.save.answer", self._original, 7)
        self.answer.textChanged.connect(self._tell)
        self.keep = QCheckBox(self.tr("Keep the original answer beside it, as the worse one"))
        self.keep.setObjectName("chat.save.keep")
        self.keep.setChecked(True)
        self.keep.setToolTip(
            self.tr("It goes into the column for rejected answers, from which preference training learns.")
        )
        self.dataset = ElidedBox()
        self.dataset.setObjectName("chat.save.dataset")
        for listed in catalog.datasets(project):
            if listed.problem is None:
                self.dataset.addItem(listed.name, listed.path)
        self.dataset.addItem(self.tr("A new dataset"), None)
        self.dataset.currentIndexChanged.connect(self._tell)
        self.name = QLineEdit(self.tr("From chat"))
        self.name.setObjectName("chat.save.name")
        self.name.setAccessibleName(self.tr("Name of the new dataset"))
        self.name.textChanged.connect(self._tell)
        self.status = SegmentedControl(
            [("accepted", self.tr("Accepted")), ("draft", self.tr("To be reviewed"))],
            name="chat.save.status",
            label=self.tr("Status of the row"),
        )
        self._trouble = label("", "error", wrap=True, name="chat.save.trouble")
        self._save = button(
            self.tr("Save row"), name="dialog.accept", role="primary", on_click=self._keep_row
        )
        self._lay_out(marked=self._original != answer.text.strip())
        self._tell()

    def _lay_out(self, *, marked: bool) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(8)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(buddy(self.tr("Question"), self.question))
        outer.addWidget(self.question, 1)
        outer.addWidget(buddy(self.tr("Answer: correct it as you want the model to answer"), self.answer))
        outer.addWidget(self.answer, 3)
        if marked:
            words = self.tr("The numbers of sources are left out; the first source is kept with the row.")
            outer.addWidget(label(words, "small", wrap=True))
        outer.addWidget(self.keep)
        where = QHBoxLayout()
        where.setSpacing(10)
        where.addWidget(buddy(self.tr("Dataset"), self.dataset))
        where.addWidget(self.dataset, 1)
        where.addWidget(self.name, 1)
        where.addWidget(self.status)
        outer.addSpacing(4)
        outer.addLayout(where)
        outer.addWidget(self._trouble)
        outer.addLayout(foot(self._save, cancel_button(self)))
        self._trouble.hide()

    def _text(self, name: str, words: str, lines: int) -> QTextEdit:
        made = QTextEdit()  # which, unlike the plain one, puts right-to-left text to the right
        made.setAcceptRichText(False)
        made.setPlainText(words)
        made.setObjectName(name)
        made.setTabChangesFocus(True)
        made.setMinimumHeight(lines * made.fontMetrics().lineSpacing() + 20)
        return made

    @property
    def is_corrected(self) -> bool:
        return self.answer.toPlainText().strip() != self._original

    def _tell(self) -> None:
        self.keep.setVisible(self.is_corrected and bool(self._original))
        self.name.setVisible(self.dataset.currentData() is None)
        self._trouble.hide()
        named = self.dataset.currentData() is not None or bool(self.name.text().strip())
        self._save.setEnabled(named and bool(self.answer.toPlainText().strip()))

    def _keep_row(self) -> None:
        status: Status = "draft" if self.status.current() == "draft" else "accepted"
        keep = self.is_corrected and self.keep.isChecked()
        try:
            path = self._path()
            row = saving.save(
                path,
                question=self.question.toPlainText(),
                answer=self.answer.toPlainText(),
                rejected=self._original if keep else "",
                source=self._source,
                status=status,
            )
        except UserError as error:
            self._trouble.setText(i18n.told(error))
            self._trouble.show()
            return
        self.saved = (path.stem, row)
        self.accept()

    def _path(self) -> Path:
        """The chosen dataset's file. A name that is taken is that dataset."""
        chosen = self.dataset.currentData()
        return chosen if isinstance(chosen, Path) else catalog.path_of(self._project, self.name.text())
