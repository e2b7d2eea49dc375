"""Tags for several rows at once: which to give, and which of those they have to take away. Does not apply them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.text import plural
from desktop import i18n
from desktop.datasets.tags_editor import TagsEditor
from desktop.widgets.buttons import button, dress
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label


class TagDialog(QDialog):
    """`add` and `remove` are the answer. `there`: the tags the rows have, each with its number of rows."""

    def __init__(self, parent: QWidget, rows: int, there: dict[str, int], known: list[str]) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.tag.dialog")
        self.setWindowTitle(plural(self.tr("Tag %n row(s)", "", rows), rows))
        self.setMinimumWidth(460)
        self.add: list[str] = []
        self._there: dict[str, QPushButton] = {}
        self.tags = TagsEditor("datasets.tag")
        self.tags.set_known(known)
        self.tags.added.connect(self._add)
        self.tags.removed.connect(self._drop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(10)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(label(self.tr("Give them"), "small"))
        outer.addWidget(self.tags)
        if there:
            outer.addWidget(label(self.tr("They have; a click takes away"), "small"))
            box = QWidget()
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            box.setSizePolicy(policy)
            flow = Flow(box)
            for tag, n in there.items():
                made = QPushButton(f"{tag}  {i18n.number(n)}".replace("&", "&&"))
                made.setObjectName(f"datasets.tag.there.{tag}")
                made.setAccessibleName(self.tr("Take the tag “{tag}” away").format(tag=tag))
                made.setCheckable(True)
                made.setChecked(True)
                dress(made, role="chip")
                flow.addWidget(made)
                self._there[tag] = made
            outer.addWidget(box)
        outer.addLayout(
            foot(
                button(self.tr("Tag"), name="dialog.accept", role="primary", on_click=self.accept),
                cancel_button(self),
            )
        )
        self.tags.field.setFocus()

    @property
    def remove(self) -> list[str]:
        return [tag for tag, made in self._there.items() if not made.isChecked()]

    def accept(self) -> None:
        self.tags.commit()
        super().accept()

    def _add(self, tag: str) -> None:
        self.add.append(tag)
        self.tags.set_tags(self.add)

    def _drop(self, tag: str) -> None:
        self.add.remove(tag)
        self.tags.set_tags(self.add)
