"""Asks which model is to judge a trial's answers, on how many questions; says what that takes and what leaves here.

Does not judge: `params` is what the job gets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from core import fields
from core.chat.conversation import Arm
from core.errors import UserError
from core.evaluation import judge, judge_prompt, verdicts
from core.evaluation.trial import Trial
from core.evaluation.verdicts import Judged, Pair
from core.models.remote import tokens, trouble
from core.project import Project
from core.settings import Settings
from desktop import i18n
from desktop.context import Context
from desktop.evaluation.report.words import say
from desktop.widgets.answerers import Answerer, available
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, fit, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import buddy
from desktop.widgets.labels import label

NUMBERS = (10, 20, 50, 100)
"""Questions that can be chosen, beside all of them."""
TRIED = 20
"""Pairs by which the length of all others is estimated."""
WRITTEN = 60
"""Tokens that a judge writes for a verdict, about."""


@dataclass(frozen=True)
class _Found:
    judges: list[Answerer]
    pairs: list[Pair]
    last: Judged | None


class JudgeDialog(QDialog):
    def __init__(self, context: Context, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("judge.dialog")
        self.setWindowTitle(self.tr("Let a model judge"))
        self.setMinimumWidth(520)
        project = context.project
        assert project is not None
        self._context, self._trial, self._project = context, trial, project
        self._found = _Found([], [], None)
        self._judges: dict[str, Answerer] = {}
        self.judge = ElidedBox()
        self.judge.setObjectName("judge.who")
        self.judge.currentIndexChanged.connect(self._tell)
        self.number = ElidedBox()
        self.number.setObjectName("judge.questions")
        self.number.currentIndexChanged.connect(self._tell)
        self._where = label("", "caution", wrap=True, name="judge.where")
        self._takes = label("", "small", wrap=True, name="judge.takes")
        self._last = label("", "second", wrap=True, name="judge.last", selectable=True)
        self.start = button(
            self.tr("Judge answers"),
            name="dialog.accept",
            role="primary",
            on_click=self.accept,
            enabled=False,
        )
        self._lay_out()
        self._looking = Background(self)
        self._looking.failed.connect(self._fail)
        settings = context.settings
        self._looking.run(lambda: _look(project, settings, trial), self._looked)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(10)
        outer.addWidget(label(self.tr("Let a model judge the answers"), "heading", wrap=True))
        about = self.tr(
            "It compares each two answers to a question, in both orders; only where both verdicts agree somebody wins. "
            "How far it can be trusted shows beside your own votes."
        )
        outer.addWidget(label(about, "second", wrap=True))
        outer.addWidget(buddy(self.tr("Judge"), self.judge, word="judge"))
        outer.addWidget(self.judge)
        outer.addWidget(self._where)
        outer.addWidget(buddy(self.tr("Questions"), self.number))
        outer.addWidget(self.number)
        outer.addWidget(self._takes)
        outer.addWidget(self._last)
        outer.addStretch(1)
        outer.addLayout(foot(self.start, cancel_button(self)))

    @property
    def params(self) -> dict[str, Any]:
        """The job's parameters."""
        return {
            "project": str(self._project.folder),
            "trial": self._trial.id,
            "judge": self._judges[self.judge.currentData()].params(),
            "limit": self.number.currentData() or None,
        }

    def _looked(self, found: _Found) -> None:
        self._found = found
        self._judges = {one.key: one for one in found.judges}
        questions = len({pair.question for pair in found.pairs})
        for n in NUMBERS:
            if n < questions:
                self.number.addItem(i18n.number(n), n)
        self.number.addItem(self.tr("All {count}").format(count=i18n.number(questions)), 0)
        for one in found.judges:
            self.judge.addItem(one.name, one.key)
        if found.last is not None:
            said = " ".join(say(one) for one in verdicts.sentences(found.last))
            self._last.setText(self.tr("Last time: {sentences}").format(sentences=said))
        self._last.setVisible(found.last is not None)
        self._tell()

    def _tell(self, *_: object) -> None:
        """Where the texts go, and how much there is to do."""
        chosen = self._judges.get(self.judge.currentData() or "")
        pairs = self._chosen_pairs()
        self.start.setEnabled(chosen is not None and bool(pairs))
        self.judge.setEnabled(bool(self._judges))
        self._where.hide()
        if not pairs:
            self._takes.setText(self.tr("There is no question that two ways of answering have answered."))
        elif chosen is None:
            self._takes.setText(
                self.tr(
                    "No model here is large enough to judge. Add a larger one on the Models screen, or an address in "
                    "Settings."
                )
            )
        else:
            self._tell_of(chosen, [pair for pair in pairs if not pair.same])
        fit(self, shrinks=True)

    def _tell_of(self, chosen: Answerer, pairs: list[Pair]) -> None:
        count = 2 * len(pairs)
        said = [self.tr("%n verdict(s): each pair of answers in both orders.", "", count)]
        if chosen.engine == "address":
            address = self._context.settings.address(chosen.model)
            if not trouble.is_local(address.url):
                self._where.setText(
                    self.tr("Questions, expected answers, quotes and all answers are sent to {host}.").format(
                        host=i18n.isolate(trouble.host_of(address.url))
                    )
                )
                self._where.show()
            read = self._tokens(pairs)
            read = round(read, 2 - len(str(read)))  # more digits would promise more than an estimate can
            said.append(self.tr("About {tokens} tokens to read.").format(tokens=i18n.number(read)))
            if address.price_in or address.price_out:
                cost = (read * address.price_in + count * WRITTEN * address.price_out) / 1e6
                said.append(self.tr("They cost about {price}.").format(price=i18n.decimal(cost, 2)))
        elif seconds := self._seconds(chosen):
            said.append(self.tr("About {time} here.").format(time=i18n.duration(count * seconds)))
        else:
            said.append(self.tr("How long that takes shows after the first few; you can stop at any time."))
        self._takes.setText(" ".join(said))

    def _chosen_pairs(self) -> list[Pair]:
        """Those of as many questions as were chosen."""
        most = self.number.currentData() or 0
        questions = list(dict.fromkeys(pair.question for pair in self._found.pairs))
        wanted = set(questions[:most] if most else questions)
        return [pair for pair in self._found.pairs if pair.question in wanted]

    def _tokens(self, pairs: list[Pair]) -> int:
        """Tokens of all that is to be read, from the first few."""
        some = pairs[:TRIED]
        if not some:
            return 0
        lengths = []
        for pair in some:
            one, other = (
                reply.said or reply.text if (reply := self._trial.replies[arm][pair.question]) else ""
                for arm in (pair.one, pair.other)
            )
            turns = judge_prompt.turns(self._trial.questions[pair.question], one, other, lambda _: True)
            lengths.append(
                tokens.estimate_turns([{"role": t["role"], "content": t["content"]} for t in turns or []])
            )
        return round(2 * len(pairs) * sum(lengths) / len(lengths))

    def _seconds(self, chosen: Answerer) -> float:
        """What an answer of the same model took in this trial; 0 where it was not in it."""
        for arm, result in zip(self._trial.arms, self._trial.results, strict=False):
            if (arm.engine, arm.model) == (chosen.engine, chosen.model) and result.seconds:
                return result.seconds
        return 0.0

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._takes.setText(i18n.told(error))
        else:
            self._context.show_error(error)


def _look(project: Project, settings: Settings, trial: Trial) -> _Found:
    judges = [
        one
        for one in available(project, settings)
        if one.engine != "quotes" and not judge.is_small(fields.from_builtins(Arm, one.params()))
    ]
    judges.sort(key=lambda one: one.engine != "address")  # the likelier ones to judge well
    return _Found(judges, judge.pairs_of(trial), judge.kept_of(project, trial.id))
