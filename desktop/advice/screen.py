"""The wizard from question to advice. Does not know the rules; a job weighs the answers and keeps the advice."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from core import fields
from core.advice import advice as kept
from core.advice.advice import Advice
from core.advice.questions import QUESTIONS, UNKNOWN
from core.datasets.catalog import datasets
from core.errors import UserError
from desktop import i18n, theme
from desktop.advice.evidence_card import EvidenceCard
from desktop.advice.proof_card import ProofCard
from desktop.advice.prover import Prover
from desktop.advice.question_page import QuestionPage
from desktop.advice.result_page import ResultPage
from desktop.advice.steps_card import StepsCard
from desktop.context import Changes, Context
from desktop.job_signals import JobHandle
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.screen import Screen


class AdviceScreen(Screen):
    """One page at a time: a question, the advice, or the hint that a project is needed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="advice", scrolls=True)
        self.set_title(self.tr("Decide"))
        self.answers: dict[str, str] = {}
        self.advice: Advice | None = None
        self._number = 0
        self._page: QWidget | None = None
        self._job: JobHandle | None = None
        self.prover = Prover(context)
        self.prover.setParent(self)
        self.prover.changed.connect(self._review_proof)
        self.prover.proved.connect(self._proved)
        self._again = False
        theme.notifier().changed.connect(self._redraw)

    def refresh(self, changes: Changes) -> None:
        if changes.project:
            self._begin()
        elif not isinstance(self._page, ResultPage):
            return
        elif changes.datasets:
            self._show_result()
        elif (changes.models or changes.runs) and isinstance(self._page.proof, ProofCard):
            self._page.proof.refresh()

    def shown(self) -> None:
        if isinstance(self._page, QuestionPage):
            self._page.setFocus()

    def go(self, **arguments: Any) -> None:
        """`question`: the id of the one to open."""
        ids = [question.id for question in QUESTIONS]
        if self.has_project and arguments.get("question") in ids:
            self._ask(ids.index(arguments["question"]))

    # -- pages ------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Show what the open project has decided, or the first question."""
        self._job, self._again = None, False
        self.answers, self.advice = {}, None
        self.prover.open(self.context.project)
        if self.context.project is None:
            self._show_empty()
            return
        try:
            self.advice = kept.load(self.context.project)
        except UserError as error:
            self.context.show_error(error)
        if self.advice is None:
            self._ask(0)
        else:
            self.answers = dict(self.advice.answers)
            self._show_result()

    def _show_empty(self) -> None:
        self.set_subtitle("")
        self._put(
            EmptyState(
                "compass",
                self.tr("Which way suits your work?"),
                self.tr(
                    "A few questions lead to advice: documents, training, both or neither yet. First open a project."
                ),
                self.tr("Open a project"),
                name="advice.open_project",
                on_click=lambda: self.context.go("start"),
            )
        )

    def _ask(self, number: int) -> None:
        self._number = number
        self.set_subtitle(self.tr("A few plain questions, then advice with its reasons"))
        if not isinstance(self._page, QuestionPage):
            page = QuestionPage()
            page.chosen.connect(self._choose)
            page.onward.connect(self._onward)
            page.backward.connect(self._backward)
            self._put(page)
        assert isinstance(self._page, QuestionPage)
        question = QUESTIONS[number]
        self._page.show_question(question, self.answers.get(question.id, ""), number + 1, len(QUESTIONS))

    def _show_result(self) -> None:
        assert self.advice is not None
        self.set_subtitle(self.tr("Decided: {when}").format(when=i18n.when(self.advice.created)))
        page = ResultPage(self.advice, has_rows=self._has_rows(), proof=self._proof_card())
        page.started.connect(self._start)
        page.change_wanted.connect(self._change)
        self._put(page)

    def _proof_card(self) -> QWidget:
        """The proof as it stands: under way, over, or offered."""
        assert self.advice is not None
        if self.prover.plan is not None:
            steps = StepsCard(self.prover)
            steps.left.connect(self._give_up)
            return steps
        if self.advice.evidence is not None and not self._again:
            shown = EvidenceCard(self.advice.evidence)
            shown.trial_wanted.connect(lambda trial: self.context.go("evaluation", trial=trial))
            shown.report_wanted.connect(lambda trial: self.context.go("evaluation", report=trial))
            shown.again_wanted.connect(self._measure_again)
            return shown
        offer = ProofCard(self.context, again=self.advice.evidence is not None)
        offer.wanted.connect(self.prover.begin)
        return offer

    def _put(self, page: QWidget) -> None:
        if self._page is not None:
            self.body.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = page
        self.body.addWidget(page, 1)
        page.show()
        self.scroll_area.verticalScrollBar().setValue(0)

    def _redraw(self) -> None:
        """The icons of the result are pictures in the colours of the theme."""
        if isinstance(self._page, ResultPage):
            self._show_result()

    def _has_rows(self) -> bool:
        project = self.context.project
        return project is not None and any(listed.counts.total for listed in datasets(project))

    # -- what the person does ---------------------------------------------------------------------------------

    def _choose(self, answer: str) -> None:
        self.answers[QUESTIONS[self._number].id] = answer

    def _onward(self) -> None:
        if self._number + 1 < len(QUESTIONS):
            self._ask(self._number + 1)
        else:
            self._advise()

    def _backward(self) -> None:
        self._ask(self._number - 1)

    def _change(self) -> None:
        self._ask(0)

    def _start(self, screen: str) -> None:
        if screen:
            self.context.go(screen)
            return
        unanswered = [n for n, q in enumerate(QUESTIONS) if self.answers.get(q.id, UNKNOWN) == UNKNOWN]
        self._ask(unanswered[0])

    # -- the proof ----------------------------------------------------------------------------------------------

    def _review_proof(self) -> None:
        """Another step, or another state of it."""
        page = self._page
        if not isinstance(page, ResultPage):
            return
        if isinstance(page.proof, StepsCard) and page.proof.fits(self.prover.plan):
            page.proof.review()
        elif isinstance(page.proof, ProofCard) and self.prover.plan is None:
            page.proof.refresh()
        else:
            page.set_proof(self._proof_card())

    def _proved(self, advice: Advice) -> None:
        self.advice, self._again = advice, False
        self._show_result()

    def _measure_again(self) -> None:
        self._again = True
        if isinstance(self._page, ResultPage):
            self._page.set_proof(self._proof_card())

    def _give_up(self) -> None:
        self._again = False
        self.prover.give_up()

    # -- the job ----------------------------------------------------------------------------------------------

    def _advise(self) -> None:
        project = self.context.project
        if project is None or not isinstance(self._page, QuestionPage):
            return
        self._page.set_busy(True)
        job = self.context.jobs.submit("advise", {"answers": self.answers, "project": str(project.folder)})
        job.finished.connect(lambda result: self._advised(job, result))
        job.ended.connect(lambda: self._ended(job))
        self._job = job

    def _advised(self, job: JobHandle, result: Any) -> None:
        if job is not self._job:
            return  # another project was opened meanwhile
        self.advice = fields.from_builtins(Advice, result)
        self._show_result()
        self.context.announce(advice=True)

    def _ended(self, job: JobHandle) -> None:
        if job is self._job:
            self._job = None
            if isinstance(self._page, QuestionPage):
                self._page.set_busy(False)
