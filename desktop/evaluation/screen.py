"""The Evaluation screen: the same questions to several ways of answering, and which answers are right.

Does not know how answers are made; it follows the job.
"""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from core.evaluation import metrics, trials, verdict
from core.evaluation.trials import Arm, Question, Trial
from core.jobs.events import Progress
from core.text import QT_TRANSLATE_NOOP, text
from desktop import i18n, theme
from desktop.context import Changes, Context
from desktop.evaluation.answers_table import AnswersTable
from desktop.evaluation.choice_card import ChoiceCard
from desktop.evaluation.trials_table import TrialsTable, split_words
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import label
from desktop.widgets.screen import Screen
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.stat_card import StatCard

MOST_CARDS = 4
DRAW_MS = 200


class EvaluationScreen(Screen):
    def __init__(self, context: Context) -> None:
        super().__init__(context, key="evaluation")
        self.set_title(self.tr("Evaluation"))
        self._subtitle_at_rest = self.tr(
            "Ask the same questions before and after training, and see what is right."
        )
        self.set_subtitle(self._subtitle_at_rest)
        self._handle: JobHandle | None = None
        self._shown: Trial | None = None
        self._arms: list[Arm] = []
        self._wanted_run = ""
        self._waiting: list[Question] = []
        self._timer = QTimer(self)
        self._timer.setInterval(DRAW_MS)
        self._timer.timeout.connect(self._draw)

        self.stop_button = button(
            self.tr("Stop"), name="evaluation.stop", icon="stop", role="danger", on_click=self._stop
        )
        self.stop_button.hide()
        self.add_action(self.stop_button)
        self.choice = ChoiceCard(context)
        self.choice.wanted.connect(self._compare)
        self.cards = QWidget()
        self._card_row = QHBoxLayout(self.cards)
        self._card_row.setContentsMargins(0, 0, 0, 0)
        self._card_row.setSpacing(theme.GAP)
        self._cards: list[StatCard] = []
        self.verdict = label("", "", wrap=True, name="evaluation.verdict")
        self.table = AnswersTable("evaluation.table")
        self.trials = TrialsTable("evaluation.trials")
        self.trials.doubleClicked.connect(self._open)
        self.trials.activated.connect(self._open)
        self.open_button = button(
            self.tr("Show"), name="evaluation.open", icon="eye", role="quiet", on_click=self._open
        )
        self.delete_button = button(
            self.tr("Delete"), name="evaluation.delete", icon="trash", role="quiet", on_click=self._delete
        )
        self.view = SegmentedControl(
            [("answers", self.tr("Answers")), ("earlier", self.tr("Earlier comparisons"))],
            name="evaluation.view",
            label=self.tr("What the table shows"),
        )
        self.view.changed.connect(self._choose_view)
        self.tables = QStackedWidget()
        self.tables.addWidget(self.table)
        self.tables.addWidget(self.trials)
        self.answers_card = Card(self.tr("Answers"))
        for widget in (self.open_button, self.delete_button, self.view):
            self.answers_card.add_header(widget)
        self.answers_card.body.addWidget(self.tables)
        self._choose_view("answers")
        self.empty = EmptyState(
            "exam",
            self.tr("There are no questions to ask yet"),
            self.tr(
                "A comparison asks the questions of a dataset, and looks whether the answers are the same."
            ),
            self.tr("Go to Datasets"),
            name="evaluation.to_datasets",
            on_click=lambda: context.go("datasets"),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.choice)
        column.addWidget(self.cards)
        column.addWidget(self.verdict)
        column.addWidget(self.answers_card, 1)
        column.addStretch(0)
        self.page = page
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)
        context.jobs.opened.connect(self._follow)
        for handle in context.jobs.active():
            self._follow(handle)

    # -- what is shown -------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        if changes.project:
            self._shown = None
            self._show_nothing()
        self.choice.fill()
        if self._wanted_run:
            self.choice.choose_run(self._wanted_run)
            self._wanted_run = ""
        self.stack.setCurrentWidget(self.page if self.choice.has_choice else self.empty)
        self._list()

    def shown(self) -> None:
        self.choice.fill()

    def go(self, **arguments: Any) -> None:
        """`run`: the id of a run to compare with its base."""
        if "run" in arguments:
            self._wanted_run = str(arguments["run"])
            self.choice.fill()
            self.choice.choose_run(self._wanted_run)

    def _list(self) -> None:
        project = self.context.project
        found, problems = trials.list_trials(project) if project else ([], [])
        self.trials.trials.set_trials(found)
        for problem in problems:
            self.context.show_error(problem)
        if self._shown is None and self._handle is None and found:
            self.show_trial(found[0])

    def _show_nothing(self) -> None:
        self.table.answers.begin([])
        self._make_cards([])
        self.verdict.hide()
        self.answers_card.hide()
        self.choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _choose_view(self, key: str) -> None:
        earlier = key == "earlier"
        self.tables.setCurrentWidget(self.trials if earlier else self.table)
        self.answers_card.set_title(self.tr("Earlier comparisons") if earlier else self.tr("Answers"))
        self.open_button.setVisible(earlier)
        self.delete_button.setVisible(earlier)

    def show_trial(self, trial: Trial) -> None:
        """Show an earlier comparison."""
        self._shown = trial
        self._begin(trial.arms)
        self.table.answers.show(trial.questions, [arm.name for arm in trial.arms])
        self._draw()
        self._show_verdict(trial)

    def _begin(self, arms: list[Arm]) -> None:
        self._arms = arms
        self._waiting = []
        self.verdict.hide()
        self.answers_card.show()
        self.view.set_current("answers")
        self.table.answers.begin([arm.name for arm in arms])
        self._make_cards(arms)

    def _show_verdict(self, trial: Trial) -> None:
        """What the figures come to, and how sure that is; nothing for comparisons of before this was worked out."""
        said = verdict.sentences(trial)
        self.verdict.setText("\n".join(i18n.translate(one) for one in said))
        self.verdict.setVisible(bool(said))

    def _make_cards(self, arms: list[Arm]) -> None:
        for card in self._cards:
            card.deleteLater()
        self._cards = []
        named = set()
        for place, arm in enumerate(arms[:MOST_CARDS]):
            name = "evaluation.exact_tuned" if arm.adapter else "evaluation.exact_base"
            if name in named:
                name = f"evaluation.exact_{place}"
            named.add(name)
            card = StatCard(arm.name, name)
            self._card_row.addWidget(card, 1)
            self._cards.append(card)
        self.cards.setVisible(bool(arms))

    def _draw(self) -> None:
        """The figures of each arm from the answers there are."""
        if self._waiting:
            self.table.answers.add(self._waiting)
            self._waiting = []
        total = len(self.table.answers.questions)
        best = None
        for place, card in enumerate(self._cards):
            scores = self.table.answers.scores(place)
            if not scores:
                card.set_value("–", self.tr("not asked yet"))
                card.set_pill("")
                continue
            mean = metrics.mean(scores)
            words = self.tr("exactly right of {count}  ·  F1 {f1}").format(
                count=i18n.number(len(scores)), f1=i18n.percent(mean.f1)
            )
            if len(scores) < total:
                words = self.tr("{done} of {count} asked  ·  F1 {f1}").format(
                    done=i18n.number(len(scores)), count=i18n.number(total), f1=i18n.percent(mean.f1)
                )
            card.set_value(i18n.percent(mean.exact), words, mean.exact)
            best = mean.exact if best is None else best
            change = round((mean.exact - best) * 100)
            card.set_pill(
                f"{'+' if change > 0 else '−'}{abs(change)}" if place and change else "",
                "good" if change > 0 else "caution",
            )

    # -- what the person does ------------------------------------------------------------------------------

    def _compare(self) -> None:
        project, dataset = self.context.project, self.choice.chosen_dataset
        if project is None or dataset is None:
            return
        split = str(self.choice.split.currentData())
        params = {
            "project": str(project.folder),
            "dataset": dataset.path.relative_to(project.folder).as_posix(),
            "split": split,
            "arms": [msgspec.to_builtins(arm) for arm in self.choice.arms()],
            "limit": self.choice.limit.currentData() or None,
        }
        title = text(QT_TRANSLATE_NOOP("core", "Compare answers on “{name}”"), name=dataset.name)
        self.context.jobs.submit("evaluate", params, title)

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()
            self.stop_button.setEnabled(False)

    def _open(self, *_: Any) -> None:
        if (trial := self.trials.trial) and self._handle is None:
            self.show_trial(trial)

    def _delete(self) -> None:
        trial, project = self.trials.trial, self.context.project
        if trial is None or project is None:
            return
        if dialogs.confirm(
            self,
            self.tr("Delete this comparison?"),
            self.tr("Its answers and figures are lost. The runs stay as they are."),
            self.tr("Delete the comparison"),
            danger=True,
        ):
            trials.delete(project, trial.id)
            if self._shown is not None and self._shown.id == trial.id:
                self._shown = None
                self._show_nothing()
            self.context.announce(trials=True)

    # -- following the job ---------------------------------------------------------------------------------

    def _follow(self, handle: JobHandle) -> None:
        """A comparison was started or resumed, here or elsewhere."""
        project = self.context.project
        params = handle.job.params
        if handle.job.task != "evaluate" or project is None or params.get("project") != str(project.folder):
            return
        self._handle = handle
        self._shown = None
        self._begin([msgspec.convert(arm, Arm) for arm in params["arms"]])
        self.set_pill(self.tr("Running"), "good")
        self.set_subtitle(split_words(str(params.get("split", ""))))
        self.stop_button.show()
        self.stop_button.setEnabled(True)
        self.choice.compare.setEnabled(False)
        handle.progressed.connect(self._progress)
        handle.streamed.connect(self._take)
        handle.finished.connect(self._finish)
        handle.ended.connect(self._end)
        self._timer.start()
        self._draw()

    def _progress(self, event: Progress) -> None:
        if event.note:
            self.set_subtitle(i18n.translate(event.note))

    def _take(self, kind: str, value: Any) -> None:
        if kind == "question":
            blank: list[str | None] = [None] * len(self._arms)
            self._waiting.append(Question(value["row"], value["question"], value["expected"], blank))
        elif kind == "answer":
            if self._waiting:
                self._draw()
            self.table.answers.answer(value["index"], value["arm"], value["answer"])

    def _finish(self, result: Any) -> None:
        project = self.context.project
        found = trials.list_trials(project)[0] if project else []
        self._shown = next((trial for trial in found if trial.id == result["trial"]), None)
        if self._shown is not None:
            self._show_verdict(self._shown)

    def _end(self) -> None:
        self._handle = None
        self._timer.stop()
        self._draw()
        self.set_pill("")
        self.set_subtitle(self._subtitle_at_rest)
        self.stop_button.hide()
        self.choice.fill()
        self.context.announce(trials=True)
