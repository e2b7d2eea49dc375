"""A new comparison: who answers, each with documents or without, and whether names are hidden. Does not begin it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from core.chat.conversation import Arm
from core.chat.generator import GenerationConfig
from core.chat.side_by_side import LEAST, MOST, checked_arms, lanes
from core.errors import UserError
from core.fields import to_builtins
from desktop import i18n
from desktop.chat.answerers import Answerer
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.form import Form
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill


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
        adding = QHBoxLayout()
        adding.addWidget(self._add)
        adding.addWidget(self._quick)
        adding.addStretch(1)
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
            self.fill_with(_first_choice(answerers, has_documents))
        self._quick.setVisible(bool(quick_choice(answerers, has_documents)))
        self._tell()

    def fill_with(self, chosen: Sequence[tuple[Answerer, bool]]) -> None:
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

    @Slot()
    def _more(self) -> None:
        taken = {(row.key, row.documents) for row in self._rows}
        ways = [
            (one, with_them) for one in self._answerers for with_them in (False, True) if _can(one, with_them)
        ]
        free = [way for way in ways if (way[0].key, way[1]) not in taken]
        if len(self._rows) < MOST and ways:
            self._put(*(free or ways)[0])
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
        self._add.setEnabled(len(self._rows) < MOST)
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
        self._trouble.setText(trouble)
        self._begin.setEnabled(not trouble)
        self._pace.setText(pace_words(arms, at_once=self.at_once.isChecked()))
        apart = len(lanes(arms, at_once=True)) > 1
        self.at_once.setEnabled(apart)
        if not self._named:
            self.name.setText(" / ".join(arm.name for arm in arms)[:80])

    @Slot()
    def _name_it(self) -> None:
        self._named = bool(self.name.text().strip())

    @Slot()
    def _start(self) -> None:
        arms = self.arms
        name = self.name.text().strip() or " / ".join(arm.name for arm in arms)[:80]
        generation = to_builtins(self._form.value())
        self._named = False
        self.begun.emit(name, arms, self.blind.isChecked(), self.at_once.isChecked(), generation)


class ArmRow(QWidget):
    """Who one of the columns is."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, place: int) -> None:
        super().__init__()
        self._answerers: list[Answerer] = []
        self._letter = Pill("", "accent")
        self._who = QComboBox()
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._letter)
        row.addWidget(self._who, 1)
        row.addWidget(self._documents)
        row.addWidget(self._remove)
        self.set_place(place)

    def set_place(self, place: int) -> None:
        self._letter.set(i18n.number(place + 1), "accent")
        self._who.setObjectName(f"side_by_side.answerer.{place + 1}")
        self._who.setAccessibleName(self.tr("Answerer {number}").format(number=i18n.number(place + 1)))
        self._documents.setObjectName(f"side_by_side.documents.{place + 1}")
        self._remove.setObjectName(f"side_by_side.remove.{place + 1}")

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
        self._who.setToolTip(i18n.translate(answerer.note) if answerer.note else "")
        self.changed.emit()


def quick_choice(answerers: Sequence[Answerer], has_documents: bool) -> list[tuple[Answerer, bool]]:
    """Base, tuned, with documents, both, for the newest run whose model is here; empty where there is none."""
    models = {one.model: one for one in answerers if one.engine != "address" and one.model and not one.run}
    for run in answerers:
        base = models.get(run.model) if run.run else None
        if base is not None:
            plain = [(base, False), (run, False)]
            return [*plain, (base, True), (run, True)] if has_documents else plain
    return []


def pace_words(arms: Sequence[Arm], *, at_once: bool) -> str:
    """Who waits for whom, and what the times are worth."""
    from PySide6.QtCore import QCoreApplication

    if len(arms) < LEAST:
        return ""
    if len(lanes(arms, at_once=at_once)) > 1:
        return QCoreApplication.translate(
            "SideBySide",
            "Those at addresses are asked at once with those on this computer; what shares a place takes turns. "
            "Times may suffer from each other where an address is on this computer, too.",
        )
    return QCoreApplication.translate(
        "SideBySide",
        "They are asked one after another, so that the times are fair; those on the same model follow each other.",
    )


def _first_choice(answerers: Sequence[Answerer], has_documents: bool) -> list[tuple[Answerer, bool]]:
    """Something sensible to begin from."""
    ways = [
        (one, documents)
        for one in answerers
        for documents in (False, True)
        if _can(one, documents) and (has_documents or not documents)
    ]
    return quick_choice(answerers, has_documents) or ways[:LEAST]


def _can(answerer: Answerer, documents: bool) -> bool:
    return documents or answerer.engine != "quotes"
