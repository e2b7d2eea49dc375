"""What a person has said about a row: its status, star, tags and note. Does not know the store.

The strip itself holds tags and note; `status` and `star` are placed by whoever shows it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.datasets.rows import Marks
from desktop.datasets.field_editor import FieldEditor
from desktop.datasets.tags_editor import TagsEditor
from desktop.widgets.buttons import icon_button
from desktop.widgets.icons import icon
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl


class MarksStrip(QWidget):
    """Each signal carries what was chosen."""

    status_chosen = Signal(str)
    star_chosen = Signal(bool)
    tag_added = Signal(str)
    tag_removed = Signal(str)
    note_written = Signal(str)

    def __init__(self, prefix: str = "datasets.") -> None:
        super().__init__()
        self._prefix = prefix
        self._loading = False
        self.status = SegmentedControl(
            [
                ("draft", self.tr("Draft")),
                ("accepted", self.tr("Accepted")),
                ("rejected", self.tr("Rejected")),
            ],
            name=f"{self._prefix}row.status",
            label=self.tr("State of the row"),
        )
        self.status.changed.connect(self._choose_status)
        self.star = icon_button(
            "star",
            name=f"{self._prefix}row.star",
            tip=self.tr("Give the row a star"),
            on_click=self._toggle_star,
        )
        self.tags = TagsEditor(f"{self._prefix}row.tag")
        self.tags.added.connect(self.tag_added)
        self.tags.removed.connect(self.tag_removed)
        self.note = FieldEditor(f"{self._prefix}row.note", self.tr("Note"), least=1)
        self.note.setPlaceholderText(self.tr("For people; no model sees it"))
        self.note.committed.connect(self.note_written)
        self._marks = Marks()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(label(self.tr("Tags"), "small"))
        outer.addWidget(self.tags)
        outer.addSpacing(6)
        outer.addWidget(label(self.tr("Note"), "small"))
        outer.addWidget(self.note)

    def show_marks(self, marks: Marks) -> None:
        """Show a row's marks."""
        self._marks = marks
        self._loading = True
        self.status.set_current(marks.status)
        self._loading = False
        _dress_star(self.star, marks.starred)
        tip = self.tr("Take the star away") if marks.starred else self.tr("Give the row a star")
        self.star.setAccessibleName(tip)
        self.star.setToolTip(tip)
        self.tags.set_tags(marks.tags)
        self.note.set_words(marks.note)

    def commit(self) -> None:
        """Hand over what was typed."""
        self.note.commit()

    def _choose_status(self, status: str) -> None:
        if not self._loading:
            self.status_chosen.emit(status)

    def _toggle_star(self) -> None:
        self.star_chosen.emit(not self._marks.starred)


def _dress_star(made: QPushButton, starred: bool) -> None:
    made.setIcon(icon("star-fill", "curve_2") if starred else icon("star", "second"))
