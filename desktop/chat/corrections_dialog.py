"""Asks which corrected and good answers become rows, and of which dataset; the rows are on disk when it is accepted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.chat import corrections
from core.chat.corrections import Judged
from core.chat.history import History
from core.datasets import catalog
from core.errors import UserError
from core.project import Project
from core.text import plural
from desktop import i18n
from desktop.widgets import tips
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import buddy
from desktop.widgets.labels import label


class CorrectionsDialog(QDialog):
    """`saved` is the dataset's name and how many rows were added, once the dialog is accepted."""

    def __init__(self, parent: QWidget | None, project: Project, history: History) -> None:
        super().__init__(parent)
        self.setObjectName("chat.corrections.dialog")
        self.setWindowTitle(self.tr("Corrections to rows"))
        self.resize(680, 560)
        self.saved: tuple[str, int] | None = None
        self._project = project
        self._history = history
        self._judged = corrections.gather(history)
        self.list = QListWidget()
        self.list.setObjectName("chat.corrections")
        self.list.setAccessibleName(self.tr("Answers that can become rows"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(3)
        for one in self._judged:
            self.list.addItem(self._item(one))
        self.list.itemChanged.connect(self._tell)
        self.dataset = ElidedBox()
        self.dataset.setObjectName("chat.corrections.dataset")
        for listed in catalog.datasets(project):
            if listed.problem is None:
                self.dataset.addItem(listed.name, listed.path)
        self.dataset.addItem(self.tr("A new dataset"), None)
        self.dataset.currentIndexChanged.connect(self._tell)
        self.name = QLineEdit(self.tr("From chat"))
        self.name.setObjectName("chat.corrections.name")
        self.name.setAccessibleName(self.tr("Name of the new dataset"))
        self.name.textChanged.connect(self._tell)
        self._trouble = label("", "error", wrap=True, name="chat.corrections.trouble")
        self._save = button(self.tr("Save rows"), name="dialog.accept", role="primary", on_click=self._keep)
        self._lay_out()
        self._tell()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(8)
        outer.addWidget(label(self.windowTitle(), "heading"))
        if self._judged:
            words = self.tr(
                "Answers you corrected, and those with a thumb up, that are in no dataset yet. What the model had said "
                "stays beside a correction as the worse answer, from which preference training learns."
            )
        else:
            words = self.tr(
                "There is nothing to save yet: correct an answer, or mark one as good with the thumb under it."
            )
        outer.addWidget(label(words, "second", wrap=True))
        outer.addWidget(self.list, 1)
        self.list.setVisible(bool(self._judged))
        where = QHBoxLayout()
        where.setSpacing(10)
        where.addWidget(buddy(self.tr("Dataset"), self.dataset))
        where.addWidget(self.dataset, 1)
        where.addWidget(self.name, 1)
        outer.addLayout(where)
        outer.addWidget(self._trouble)
        if not self._judged:
            outer.addStretch(1)
        outer.addLayout(foot(self._save, cancel_button(self)))
        self._trouble.hide()

    def _item(self, one: Judged) -> QListWidgetItem:
        kind = self.tr("Corrected") if one.rejected else self.tr("Good")
        item = QListWidgetItem(f"{kind}: {_short(one.question, 90)}\n{_short(one.answer, 160)}")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        item.setToolTip(tips.plain(one.title))
        return item

    @property
    def chosen(self) -> list[Judged]:
        ticked = [
            self.list.item(row).checkState() == Qt.CheckState.Checked for row in range(self.list.count())
        ]
        return [one for one, wanted in zip(self._judged, ticked, strict=True) if wanted]

    def _tell(self) -> None:
        self.name.setVisible(self.dataset.currentData() is None)
        self._trouble.hide()
        number = len(self.chosen)
        self._save.setText(plural(self.tr("Save %n row(s)", "", number), number))
        named = self.dataset.currentData() is not None or bool(self.name.text().strip())
        self._save.setEnabled(named and number > 0)

    def _keep(self) -> None:
        try:
            path = self._path()
            self.saved = (path.stem, corrections.to_rows(self._history, path, self.chosen))
        except UserError as error:
            self._trouble.setText(i18n.told(error))
            self._trouble.show()
            return
        self.accept()

    def _path(self) -> Path:
        """The chosen dataset's file. A name that is taken is that dataset."""
        chosen = self.dataset.currentData()
        return chosen if isinstance(chosen, Path) else catalog.path_of(self._project, self.name.text())


def _short(words: str, most: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[:most]}…"
