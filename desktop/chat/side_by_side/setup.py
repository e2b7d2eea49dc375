"""A new comparison: who answers, each with documents or without, and whether names are hidden. Does not begin it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout

from core.chat.conversation import Arm
from core.chat.generator import GenerationConfig
from core.chat.side_by_side import LEAST, MOST, checked_arms, lanes
from core.errors import UserError
from core.fields import to_builtins
from desktop import i18n
from desktop.widgets.answerers import Answerer
from desktop.widgets.arm_row import ArmRow
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.form import Form
from desktop.widgets.labels import label, set_kind
from desktop.widgets.ways import Way, first_choice, pace_words, quick_choice, ways_of


class Setup(Card):
    """`begun` carries the name, the arms, whether blind, whether at once, and the values of a `GenerationConfig`."""

    begun = Signal(str, list, bool, bool, dict)

    def __init__(self) -> None:
        super().__init__(name="side_by_side.setup")
        self.set_title(self.tr("Ask several at once, and see which answer is best"))
        self._answerers: list[Answerer] = []
        self._has_documents = False
        self._rows: list[ArmRow] = []
        self._named = False
        about = label(
            self.tr(
                "The same question goes to two to four answerers. You vote for the best answer without knowing whose "
                "it is, and the votes are counted."
            ),
            "second",
            wrap=True,
        )
        self._quick = button(
            self.tr("Base, tuned, with documents, both"), name="side_by_side.quick", icon="magic-wand",
            tip=self.tr("Fill in the newest run and the model it was trained on, each with and without documents"),
            on_click=self.fill_quickly,
        )  # fmt: skip
        self._add = button(
            self.tr("Add an answerer"),
            name="side_by_side.add",
            icon="plus",
            role="quiet",
            on_click=self._more,
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._pace = label("", "faint", wrap=True, name="side_by_side.pace")
        self.blind = QCheckBox(self.tr("Hide who answered until I have voted"))
        self.blind.setObjectName("side_by_side.blind")
        self.blind.setChecked(True)
        self.at_once = QCheckBox(self.tr("Ask at once those that live in different places"))
        self.at_once.setObjectName("side_by_side.at_once")
        self.at_once.setChecked(True)
        self.at_once.toggled.connect(self._tell)
        self._form = Form(
            GenerationConfig,
            name="side_by_side.generation",
            only=("max_new_tokens", "temperature"),
            columns=2,
        )
        self._form.changed.connect(self._tell)
        self.name = QLineEdit()
        self.name.setObjectName("side_by_side.name")
        self.name.setAccessibleName(self.tr("Name of the comparison"))
        self.name.textEdited.connect(self._name_it)
        naming = label(self.tr("Name"), "medium")
        naming.setBuddy(self.name)
        self._trouble = label("", "error", wrap=True, name="side_by_side.trouble")
        self._begin = button(
            self.tr("Begin"), name="side_by_side.begin", role="primary", icon="play", on_click=self._start
        )
        adding = Flow(gap=10)
        adding.addWidget(self._add)
        adding.addWidget(self._quick)
        beginning = QHBoxLayout()
        beginning.addWidget(self._trouble, 1)
        beginning.addWidget(self._begin)
        self.body.addWidget(about)
        self.body.addLayout(self._list)
        self.body.addLayout(adding)
        self.body.addWidget(self.blind)
        self.body.addWidget(self.at_once)
        self.body.addWidget(self._pace)
        self.body.addWidget(self._form)
        self.body.addWidget(naming)
        self.body.addWidget(self.name)
        self.body.addLayout(beginning)
        self.body.addStretch(1)

    # -- who there is ----------------------------------------------------------------------------------------

    def set_answerers(self, answerers: list[Answerer], has_documents: bool) -> None:
        """Offer these; what was chosen stays chosen while it is among them."""
        self._answerers, self._has_documents = answerers, has_documents
        for row in self._rows:
            row.set_answerers(answerers)
        if not self._rows and answerers:
            self.fill_with(first_choice(answerers, has_documents))
        self._quick.setVisible(bool(quick_choice(answerers, has_documents)))
        self._tell()

    def fill_with(self, chosen: Sequence[Way]) -> None:
        """Choose these, each with documents or without."""
        while self._rows:
            self._drop(self._rows[-1])
        for answerer, documents in chosen:
            self._put(answerer, documents)
        self._tell()

    @Slot()
    def fill_quickly(self) -> None:
        """Base, tuned, with documents, both: what the newest run can be compared with."""
        self.fill_with(quick_choice(self._answerers, self._has_documents))

    @property
    def arms(self) -> list[Arm]:
        """As they are chosen now."""
        return [arm for row in self._rows if (arm := row.arm)]

    @property
    def _ways(self) -> list[Way]:
        """All that can be compared here, each with documents or without."""
        return ways_of(self._answerers, self._has_documents)

    @property
    def _free(self) -> list[Way]:
        """Those that are not chosen yet."""
        taken = {(row.key, row.documents) for row in self._rows}
        return [way for way in self._ways if (way[0].key, way[1]) not in taken]

    @Slot()
    def _more(self) -> None:
        if len(self._rows) < MOST and self._free:
            self._put(*self._free[0])
            self._tell()

    def _put(self, answerer: Answerer, documents: bool) -> None:
        row = ArmRow(len(self._rows))
        row.set_answerers(self._answerers)
        row.choose(answerer.key, documents)
        row.changed.connect(self._tell)
        row.removed.connect(self._drop)
        self._rows.append(row)
        self._list.addWidget(row)

    @Slot(object)
    def _drop(self, row: ArmRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        for place, left in enumerate(self._rows):
            left.set_place(place)
        self._tell()

    # -- beginning -------------------------------------------------------------------------------------------

    @Slot()
    def _tell(self) -> None:
        """Say what would come of what is chosen."""
        for row in self._rows:
            row.set_removable(len(self._rows) > LEAST)
        self._add.setEnabled(len(self._rows) < MOST and bool(self._free))
        arms, trouble = self.arms, ""
        try:
            checked_arms(arms)
        except UserError as error:
            trouble = i18n.told(error)
        if not self._has_documents and any(arm.documents for arm in arms):
            trouble = trouble or self.tr(
                "There are no documents in this project yet: add some, or choose models without them."
            )
        if not self._form.is_valid():
            trouble = trouble or self.tr("Correct what is marked.")
        kind = "error"
        if len(self._ways) < LEAST:
            # Nothing the person did: there is only one that could answer.
            kind, trouble = (
                "second",
                self.tr(
                    "There is only one way to answer here so far. Add documents, train a run, or get another model."
                ),
            )
        set_kind(self._trouble, kind)
        self._trouble.setText(trouble)
        self._begin.setEnabled(not trouble)
        self._pace.setText(pace_words(arms, at_once=self.at_once.isChecked()))
        apart = len(lanes(arms, at_once=True)) > 1
        self.at_once.setEnabled(apart)
        if not self._named:
            self.name.setText(_named_after(arms))
            self.name.setCursorPosition(0)  # its beginning is seen

    @Slot()
    def _name_it(self) -> None:
        self._named = bool(self.name.text().strip())

    @Slot()
    def _start(self) -> None:
        arms = self.arms
        name = self.name.text().strip() or _named_after(arms)
        generation = to_builtins(self._form.value())
        self._named = False
        self.begun.emit(name, arms, self.blind.isChecked(), self.at_once.isChecked(), generation)


def _named_after(arms: list[Arm]) -> str:
    return " / ".join(i18n.isolate(arm.name) for arm in arms)[:80]
