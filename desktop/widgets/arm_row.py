"""Who one of the arms is: an answerer, with documents or without. Does not know the others."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QWidget

from core.chat.conversation import Arm
from desktop import i18n
from desktop.widgets import tips
from desktop.widgets.answerers import Answerer
from desktop.widgets.buttons import icon_button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.pill import Pill, pill_size

MOST = 8
"""Rows that there may be."""


class ArmRow(QWidget):
    """`removed` carries the row itself. `name` begins the object names of its controls."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, place: int, name: str = "side_by_side") -> None:
        super().__init__()
        self._name = name
        self._answerers: list[Answerer] = []
        self._letter = Pill("", "accent")
        # All as wide as the widest, so that what stands beside them is in line.
        self._letter.setMinimumWidth(max(pill_size(i18n.number(n + 1)).width() for n in range(MOST)))
        self._who = ElidedBox()
        self._who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._who.setMinimumContentsLength(6)
        self._who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._who.currentIndexChanged.connect(self._choose)
        self._documents = QCheckBox(self.tr("Use my documents"))
        self._documents.clicked.connect(self.changed)
        self._remove = icon_button(
            "x",
            name="",
            tip=self.tr("Take it out of the comparison"),
            on_click=lambda: self.removed.emit(self),
        )
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._letter)
        row.addWidget(self._who, 1)
        row.addWidget(self._documents)
        row.addWidget(self._remove)
        self.set_place(place)

    def set_place(self, place: int) -> None:
        self._letter.set(i18n.number(place + 1), "accent")
        self._who.setObjectName(f"{self._name}.answerer.{place + 1}")
        self._who.setAccessibleName(self.tr("Answerer {number}").format(number=i18n.number(place + 1)))
        self._documents.setObjectName(f"{self._name}.documents.{place + 1}")
        self._remove.setObjectName(f"{self._name}.remove.{place + 1}")

    def add_sign(self, sign: QWidget) -> None:
        """Put something between who answers and whether with documents."""
        self._row.insertWidget(2, sign)

    def set_removable(self, removable: bool) -> None:
        self._remove.setEnabled(removable)

    def set_answerers(self, answerers: list[Answerer]) -> None:
        former, documents = self.key, self.documents
        with QSignalBlocker(self._who):
            self._who.clear()
            self._answerers = answerers
            for answerer in answerers:
                self._who.addItem(answerer.name, answerer.key)
        if former:
            self.choose(former, documents)

    def choose(self, key: str, documents: bool) -> None:
        with QSignalBlocker(self._who):
            self._who.setCurrentIndex(max(0, self._who.findData(key)))
        self._documents.setChecked(documents)
        self._choose()

    @property
    def _answerer(self) -> Answerer | None:
        index = self._who.currentIndex()
        return self._answerers[index] if 0 <= index < len(self._answerers) else None

    @property
    def key(self) -> str:
        return self._answerer.key if self._answerer else ""

    @property
    def documents(self) -> bool:
        return self._documents.isChecked()

    @property
    def arm(self) -> Arm | None:
        answerer = self._answerer
        if answerer is None:
            return None
        name = answerer.name
        if self.documents and answerer.engine != "quotes":
            name = self.tr("{name}, with documents").format(name=name)
        return Arm(
            engine=answerer.engine,  # type: ignore[arg-type]
            model=answerer.model, run=answerer.run, documents=self.documents, name=name,
        )  # fmt: skip

    @Slot()
    def _choose(self) -> None:
        answerer = self._answerer
        if answerer is None:
            return
        quoting = answerer.engine == "quotes"
        self._documents.setEnabled(not quoting)
        if quoting:
            self._documents.setChecked(True)
        self._documents.setToolTip(
            self.tr("Quotes come from documents, so this stays on.") if quoting else ""
        )
        # The name, too: beside the rest there may not be room for all of it.
        self._who.setToolTip(
            tips.plain("\n".join(filter(None, (answerer.name, i18n.sentences(answerer.note)))))
        )
        self.changed.emit()
