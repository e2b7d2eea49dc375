"""Who answers: up to eight arms, each with its role, documents or without. Does not ask them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.chat.conversation import Arm
from core.chat.side_by_side import way_of
from desktop.evaluation.words import role_words
from desktop.widgets.answerers import Answerer
from desktop.widgets.arm_row import MOST, ArmRow
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill, pill_size
from desktop.widgets.ways import Way, quick_choice, ways_of

_ROLES = [
    Arm(engine="torch", documents=documents, run=run) for documents in (False, True) for run in ("", "run")
]
"""One arm of each role."""


class ArmsCard(Card):
    """`changed`: others are chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Who answers"))
        self._answerers: list[Answerer] = []
        self._has_documents = False
        self._rows: list[ArmRow] = []
        self._pills: dict[ArmRow, Pill] = {}
        self.add = button(
            self.tr("Add…"), name="evaluation.add", icon="plus", role="quiet", on_click=self._more,
            tip=self.tr("Add another model, run or address, with documents or without"),
        )  # fmt: skip
        self.quick = button(
            self.tr("Base, documents, tuned, both"), name="evaluation.quick", icon="magic-wand", role="quiet",
            tip=self.tr("Fill in the newest run and the model it was trained on, each with and without documents"),
            on_click=self.propose,
        )  # fmt: skip
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.trouble = label("", "caution", wrap=True, name="evaluation.trouble")
        adding = QHBoxLayout()
        adding.addWidget(self.add)
        adding.addWidget(self.quick)
        adding.addStretch(1)
        self.body.addLayout(self._list)
        self.body.addLayout(adding)
        self.body.addWidget(self.trouble)
        self.body.addStretch(1)

    # -- who there is ----------------------------------------------------------------------------------------

    def set_answerers(self, answerers: list[Answerer], has_documents: bool) -> None:
        """Offer these; what was chosen stays chosen while it is among them."""
        fresh = self._answerers != answerers or self._has_documents != has_documents
        self._answerers, self._has_documents = answerers, has_documents
        if not fresh:
            return
        known = {one.key for one in answerers}
        for row in list(self._rows):
            if row.key in known:
                row.set_answerers(answerers)
            else:
                self._drop(row)
        if not self._rows:
            self.propose()
        self.quick.setVisible(bool(quick_choice(answerers, has_documents)))
        self._tell()

    @Slot()
    def propose(self) -> None:
        """Base, with documents, tuned, both for the newest run, and quotes; without a run what there is."""
        chosen = quick_choice(self._answerers, self._has_documents)
        ways = ways_of(self._answerers, self._has_documents)
        quotes = [way for way in ways if way[0].engine == "quotes"]
        if not chosen:
            models = [way for way in ways if way[0].engine == "torch" and not way[0].run]
            first = models[0][0].key if models else ""
            chosen = [way for way in models if way[0].key == first]
        self.fill(_in_order(chosen) + quotes)

    def choose_run(self, run: str) -> None:
        """This run and its base, as they are."""
        tuned = next((one for one in self._answerers if one.run == run and one.engine == "torch"), None)
        if tuned is None:
            return
        bases = [
            one
            for one in self._answerers
            if one.engine == "torch" and one.model == tuned.model and not one.run
        ]
        self.fill([*((base, False) for base in bases[:1]), (tuned, False)])

    def fill(self, chosen: Sequence[Way]) -> None:
        """Choose these, each with documents or without."""
        for row in list(self._rows):
            self._drop(row)
        for answerer, documents in chosen[:MOST]:
            self._put(answerer, documents)
        self._tell()

    @property
    def arms(self) -> list[Arm]:
        """As they are chosen now."""
        return [arm for row in self._rows if (arm := row.arm)]

    @property
    def can_ask(self) -> bool:
        """Whether there is somebody, and no two are alike."""
        ways = [way_of(arm) for arm in self.arms]
        return bool(ways) and len(set(ways)) == len(ways) and not self._lacks_documents

    @property
    def _lacks_documents(self) -> bool:
        return not self._has_documents and any(arm.documents for arm in self.arms)

    # -- rows ------------------------------------------------------------------------------------------------

    @Slot()
    def _more(self) -> None:
        taken = {(row.key, row.documents) for row in self._rows}
        free = [
            way for way in ways_of(self._answerers, self._has_documents) if (way[0].key, way[1]) not in taken
        ]
        if free and len(self._rows) < MOST:
            self._put(*free[0])
            self._tell()

    def _put(self, answerer: Answerer, documents: bool) -> None:
        row = ArmRow(len(self._rows), "evaluation")
        pill = Pill("")
        # All as wide as the widest, so that what stands beside them is in line.
        pill.setMinimumWidth(max(pill_size(role_words(arm)[0]).width() for arm in _ROLES))
        row.add_sign(pill)
        self._pills[row] = pill
        row.set_answerers(self._answerers)
        row.choose(answerer.key, documents)
        row.changed.connect(self._tell)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._list.addWidget(row)

    @Slot(object)
    def _remove(self, row: ArmRow) -> None:
        self._drop(row)
        self._tell()

    def _drop(self, row: ArmRow) -> None:
        self._rows.remove(row)
        del self._pills[row]
        self._list.removeWidget(row)
        row.setObjectName("")
        row.hide()
        row.deleteLater()
        for place, left in enumerate(self._rows):
            left.set_place(place)

    @Slot()
    def _tell(self) -> None:
        """Say what would come of what is chosen."""
        for row, pill in self._pills.items():
            row.set_removable(len(self._rows) > 1)
            if arm := row.arm:
                pill.set(*role_words(arm))
        ways = [way_of(arm) for arm in self.arms]
        words = ""
        if not self._answerers:
            words = self.tr(
                "There is nobody who could answer yet: get a model, or add documents to quote from."
            )
        elif len(set(ways)) < len(ways):
            words = self.tr(
                "Two are the same: choose another one, or let only one of them use your documents."
            )
        elif self._lacks_documents:
            words = self.tr("No documents are indexed yet: add some on Documents, or ask without them.")
        elif len(self.arms) == 1:
            words = self.tr("With one alone there is a figure, and nothing to compare it with.")
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.add.setEnabled(len(self._rows) < MOST and bool(self._answerers))
        self.changed.emit()


def _in_order(chosen: Sequence[Way]) -> list[Way]:
    """Base, with documents, tuned, both: as they are spoken of."""
    return sorted(chosen, key=lambda way: (bool(way[0].run), way[1]))
