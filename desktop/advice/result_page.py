"""The advice on a page: the outcome, the reasons with their answers, what the machine needs, what is still open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.advice.advice import Advice
from core.advice.evidence import Found
from core.advice.questions import BY_ID
from core.advice.recommend import OpenPoint, Reason
from core.advice.rules import Way
from desktop import theme
from desktop.advice.needs_card import NeedsCard
from desktop.i18n import core_text, translate
from desktop.widgets import icons
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill

ICONS = {
    "rag": "books",
    "tuning": "graduation-cap",
    "both": "sparkle",
    "neither": "compass",
    "unsure": "question",
}


class ResultPage(QWidget):
    """Built anew for each advice. `started` carries the screen to go to, or "" for the first open question."""

    started = Signal(str)
    change_wanted = Signal()

    def __init__(self, advice: Advice, *, has_rows: bool, proof: QWidget | None = None) -> None:
        """`proof`: the card about it, which stands below the headline."""
        super().__init__()
        self.setObjectName("advice.result")
        self._advice = advice
        self._has_rows = has_rows
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.GAP)
        outer.addWidget(self._headline())
        self.proof_place = QVBoxLayout()
        outer.addLayout(self.proof_place)
        self.proof = proof
        if proof is not None:
            self.proof_place.addWidget(proof)
        ways = QHBoxLayout()
        ways.setSpacing(theme.GAP)
        ways.addWidget(self._way("rag", self.tr("Documents (RAG)")), 1)
        ways.addWidget(self._way("tuning", self.tr("Fine-tuning")), 1)
        outer.addLayout(ways)
        if (think := self._think()) is not None:
            outer.addWidget(think)
        outer.addWidget(NeedsCard(advice))
        outer.addStretch(1)

    # -- the headline ---------------------------------------------------------------------------------------

    def _headline(self) -> Card:
        card = Card(name="advice.headline")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(_picture(ICONS[self._advised], 34, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        title, summary = self._outcome_words()
        words = QVBoxLayout()
        words.setSpacing(5)
        self.title = label(title, "title", wrap=True, name="advice.outcome")
        words.addWidget(self.title)
        words.addWidget(label(summary, "second", wrap=True))
        if self._advice.recommendation.adapters:
            words.addWidget(
                label(
                    self.tr(
                        "For several tasks, keep one base model and train one small adapter for each task."
                    ),
                    "second",
                    wrap=True,
                )
            )
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 9, 0, 0)
        buttons.setSpacing(10)
        for made in self._buttons():
            buttons.addWidget(made)
        buttons.addStretch(1)
        words.addLayout(buttons)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    @property
    def _advised(self) -> Found:
        """What the evidence says where there is some, else the rules."""
        evidence = self._advice.evidence
        return evidence.outcome if evidence else self._advice.recommendation.outcome

    def set_proof(self, proof: QWidget) -> None:
        """Put another card in the place of the one about the proof."""
        if self.proof is not None:
            self.proof_place.removeWidget(self.proof)
            self.proof.hide()
            self.proof.deleteLater()
        self.proof = proof
        self.proof_place.addWidget(proof)
        proof.show()

    def _outcome_words(self) -> tuple[str, str]:
        match self._advised:
            case "rag":
                return self.tr("Let the model look things up: RAG"), self.tr(
                    "Give it your documents. It finds the passages that matter, answers from them and shows them."
                )
            case "tuning":
                return self.tr("Teach the model by examples: fine-tuning"), self.tr(
                    "Train a small adapter on your examples until the model does the work the way you do."
                )
            case "both":
                return self.tr("Do both: RAG and fine-tuning"), self.tr(
                    "Documents bring in the facts, training brings in the manner. Begin with the documents: "
                    "they help from the first hour."
                )
            case "unsure":
                return self.tr("Not sure yet"), self._leaning_words()
            case "neither" if self._advice.evidence is not None:
                return self.tr("The model alone does as well"), self.tr(
                    "On your questions neither documents nor training made the answers surely better. Keep it simple."
                )
            case _ if self._advice.recommendation.waits is not None:
                return self.tr("Neither yet"), self.tr(
                    "Fine-tuning would suit the work, but the examples to learn from are missing. Collect them first."
                )
            case _:
                return self.tr("Neither yet"), self.tr(
                    "Your answers do not speak clearly enough for one way or the other. "
                    "Here is what to find out before you spend time or money."
                )

    def _leaning_words(self) -> str:
        evidence = self._advice.evidence
        leaning = {
            "rag": self.tr("Your questions do not settle it. Until they do, begin with the documents."),
            "tuning": self.tr("Your questions do not settle it. Until they do, begin with fine-tuning."),
            "both": self.tr("Your questions do not settle it. Until they do, go on with both."),
        }
        undecided = self.tr("Your questions do not settle it. Until they do, keep the model as it is.")
        return leaning.get(evidence.leaning, undecided) if evidence else undecided

    def _buttons(self) -> list[QPushButton]:
        made = []
        if (start := self._start()) is not None:
            words, target, icon = start
            made.append(
                button(
                    words, name="advice.start", icon=icon, role="primary",
                    on_click=lambda: self.started.emit(target),
                )
            )  # fmt: skip
        made.append(
            button(
                self.tr("Change my answers"), name="advice.change", icon="pencil-simple",
                role="" if made else "primary", on_click=self.change_wanted.emit,
            )
        )  # fmt: skip
        return made

    def _start(self) -> tuple[str, str, str] | None:
        """Words, screen and icon of the button that starts the advised way."""
        advised, evidence = self._advice.recommendation, self._advice.evidence
        outcome = evidence.leaning if evidence else advised.outcome
        if outcome in ("rag", "both"):
            return self.tr("Start with the documents"), "knowledge", "books"
        if outcome == "tuning" and self._has_rows:
            return self.tr("Start training"), "training", "graduation-cap"
        if outcome == "tuning" or (advised.waits is not None and evidence is None):
            return self.tr("Start collecting examples"), "datasets", "table"
        if evidence is None and any(point.would_change for point in advised.open_points):
            return self.tr("Answer the open questions"), "", "question"
        return None

    # -- the two ways ---------------------------------------------------------------------------------------

    def _way(self, way: Way, title: str) -> Card:
        advised = self._advice.recommendation
        card = Card(title, name=f"advice.{way}")
        card.explain({"rag": "rag", "tuning": "fine_tuning"}[way])
        if advised.outcome in (way, "both"):
            by_rules = self._advice.evidence is not None
            card.add_header(Pill(self.tr("Advised by the rules") if by_rules else self.tr("Advised"), "good"))
        elif way == "tuning" and advised.waits is not None:
            card.add_header(Pill(self.tr("Waits for examples"), "caution"))
        else:
            by_rules = self._advice.evidence is not None
            words = self.tr("Not advised by the rules") if by_rules else self.tr("Not advised")
            card.add_header(Pill(words, "neutral"))
        about = [reason for reason in advised.reasons if reason.way == way]
        for reason in sorted(about, key=lambda reason: not reason.speaks_for):
            card.body.addLayout(self._reason(reason))
        if not about:
            card.body.addWidget(
                label(self.tr("None of your answers speaks for or against it."), "second", wrap=True)
            )
        card.body.addStretch(1)
        return card

    def _reason(self, reason: Reason) -> QHBoxLayout:
        if reason.speaks_for:
            row = _row("check-circle", "good", self.tr("Speaks for it"))
        else:
            row = _row("x-circle", "caution", self.tr("Speaks against it"))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(translate(reason.words), wrap=True))
        question = BY_ID[reason.question]
        said = self.tr("{topic}: “{answer}”").format(
            topic=core_text(question.topic), answer=core_text(question.words(reason.answer))
        )
        words.addWidget(label(said, "faint", wrap=True))
        row.addLayout(words, 1)
        return row

    # -- what is still to be thought about -------------------------------------------------------------------

    def _think(self) -> Card | None:
        advised = self._advice.recommendation
        telling = [point for point in advised.open_points if point.would_change]
        warnings = [
            translate(words) for words in ([advised.waits] if advised.waits else []) + advised.conflicts
        ]
        if not warnings and not telling:
            return None
        card = Card(self.tr("Before you decide"), name="advice.think")
        for warning in warnings:
            row = _row("warning", "caution", self.tr("To think about"))
            row.addWidget(label(warning, wrap=True), 1)
            card.body.addLayout(row)
        for point in telling:
            row = _row("question", "second", self.tr("Still open"))
            words = QVBoxLayout()
            words.setSpacing(1)
            words.addWidget(label(core_text(BY_ID[point.question].ask), wrap=True))
            words.addWidget(label(self._turns(point), "faint", wrap=True))
            row.addLayout(words, 1)
            card.body.addLayout(row)
        return card

    def _turns(self, point: OpenPoint) -> str:
        names = {
            "rag": self.tr("RAG"),
            "tuning": self.tr("fine-tuning"),
            "both": self.tr("both"),
            "neither": self.tr("neither yet"),
        }
        question = BY_ID[point.question]
        turn = self.tr("“{answer}” would make it {outcome}.")
        return " ".join(
            turn.format(answer=core_text(question.words(answer)), outcome=names[outcome])
            for answer, outcome in point.would_change.items()
        )


def _row(icon: str, color: str, meaning: str) -> QHBoxLayout:
    """A line that begins with an icon; `meaning` says in words what the icon says."""
    row = QHBoxLayout()
    row.setSpacing(10)
    picture = _picture(icon, 20, color)
    picture.setAccessibleName(meaning)
    picture.setToolTip(meaning)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _picture(icon: str, side: int, color: str) -> QLabel:
    made = QLabel()
    made.setPixmap(icons.pixmap(icon, side, color))
    made.setFixedSize(side, side)
    return made
