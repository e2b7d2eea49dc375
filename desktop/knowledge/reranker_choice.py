"""The choice of what compares the best passages with the question once more: nothing, the embedder, a cross-encoder.

Says whether the cross-encoder is there and is one; does not load it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.knowledge.rerankers import on_disk
from core.knowledge.rerankers.cross_encoder import READ
from core.knowledge.rerankers.opening import LATE
from desktop import i18n
from desktop.knowledge.setting_words import reranker_words
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import icon_button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import buddy
from desktop.widgets.labels import label, set_kind


class RerankerChoice(QWidget):
    """`value()` is a name as the search's options have it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = ElidedBox()
        self.box.setObjectName("knowledge.options.reranker")
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for name in (LATE, ""):
            self.box.addItem(reranker_words(name), name)
        self.box.currentIndexChanged.connect(self._judge)
        folder = icon_button(
            "folder-open",
            name="knowledge.options.reranker_folder",
            tip=self.tr("Choose the folder of a cross-encoder"),
            on_click=self.choose_folder,
        )
        self._words = label("", "small", wrap=True, name="knowledge.options.reranker_words")
        self._words.hide()
        self._judging = Background(self, latest_only=True)
        self._judging.failed.connect(lambda error: self._say(i18n.told(error), "caution"))
        self._look = Background(self)
        self._look.failed.connect(lambda error: self._say(i18n.told(error), "caution"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.box, 1)
        line.addWidget(folder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addWidget(buddy(self.tr("Compare the best again"), self.box, word="reranker"))
        outer.addLayout(line)
        outer.addWidget(self._words)
        outer.addStretch(1)
        self._look.run(on_disk.of_hub, self._offer)

    def value(self) -> str:
        return str(self.box.currentData() or "")

    def set_value(self, name: str) -> None:
        """One that is not in the list is added, so that a choice is never changed by looking at it."""
        if self.box.findData(name) < 0:
            self.box.addItem(reranker_words(name), name)
        self.box.setCurrentIndex(self.box.findData(name))

    def choose_folder(self) -> None:
        folder = dialogs.open_folder(self, self.tr("The folder of a cross-encoder"))
        if folder is not None:
            self.set_value(str(folder))

    def _offer(self, names: list[str]) -> None:
        for name in names:
            if self.box.findData(name) < 0:
                self.box.addItem(reranker_words(name), name)

    def _judge(self) -> None:
        name = self.value()
        self._say("", "small")
        if name in (LATE, ""):
            self._judging.run(lambda: None, lambda _: None)  # what is still under way is of another
        else:
            self._judging.run(lambda: on_disk.check(name), self._found)
        self.changed.emit()

    def _found(self, labels: int) -> None:
        words = self.tr("Reads the best {count} together with the question: slower, and often more exact.")
        self._say(words.format(count=i18n.number(READ)), "small")

    def _say(self, words: str, kind: str) -> None:
        self._words.setText(words)
        set_kind(self._words, kind)
        self._words.setVisible(bool(words))
