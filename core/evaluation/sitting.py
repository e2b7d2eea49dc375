"""One sitting of a trial: asks what is still missing, arm by arm in blocks, until all is asked or the time is over.

Does not know where the questions come from, nor how one is asked.
"""

from __future__ import annotations

import time
from statistics import fmean

import msgspec

from core.chat.conversation import Arm
from core.chat.generator import GenerationConfig
from core.chat.side_by_side import base_of
from core.errors import Cancelled, UserError
from core.evaluation import fingerprints, order, scoring, trials_kept
from core.evaluation.asking import Asker, TimeIsUp
from core.evaluation.metrics import labels
from core.evaluation.replies_kept import Asking, KeptReplies
from core.evaluation.trial import Ended, Reply, Trial
from core.jobs.context import JobContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

AT_FIRST, IN_A_ROW = 3, 10
"""Failures one after the other with which an arm is given up: before it ever answered, and later."""
OVER = 1.05
"""How far beyond its time a trial may go, for the answer that is being written."""
TELL, SAVE = 3.0, 30.0
"""Seconds between two looks at the results, and two savings of the trial, at least."""
_PATIENCE = 20
"""So many times as long as working the results out takes, they are not worked out again."""


class Sitting:
    """What is asked of a trial now. Its replies are those kept for its arms as they stand now, and new ones; what one
    said that cannot be asked any more, stays."""

    def __init__(self, ctx: JobContext, project: Project, trial: Trial, generation: GenerationConfig) -> None:
        self._ctx = ctx
        self._project = project
        self._trial = trial
        self._generation = generation
        self._labels = labels.labels_of(trial.questions)
        self._began = time.monotonic() - trial.seconds
        self._kept: dict[int, tuple[str, KeptReplies]] = {}
        self._spent: dict[int, list[float]] = {}
        self._failures: dict[int, int] = {}
        self._told = self._saved = time.monotonic()
        self._pause = TELL

    def hold(self) -> None:
        """Raises `Cancelled` where the person stops; the trial is saved as far as it came, then too."""
        trial = self._trial
        trial.ended, trial.gone = "", {}
        described = msgspec.to_builtins(trial)
        del described["replies"]
        self._ctx.data("trial", described)
        self._asking = Asking(trials_kept.folder(self._project), trial.id)
        try:
            self._look_at_arms()
            self._asker = Asker(self._ctx, self._project, self._generation)
            ended = self._ask_all()
        except Cancelled:
            self._end("stopped")
            raise
        self._end(ended)

    def _end(self, ended: Ended) -> None:
        self._trial.ended = ended
        self._trial.seconds = round(time.monotonic() - self._began, 2)
        self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Working out the figures")))
        self._tell()
        asked = sum(reply is not None for arm in self._trial.replies for reply in arm)
        self._ctx.progress(asked, asked if ended != "stopped" else None)
        trials_kept.save(self._project, self._trial)
        self._asking.remove() if ended == "all" else self._asking.done()

    def _look_at_arms(self) -> None:
        """Which arms can be asked, and what they said before."""
        self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Looking at what is to be compared")))
        trial, folder = self._trial, trials_kept.folder(self._project)
        for index, arm in enumerate(trial.arms):
            self._ctx.check()
            try:
                found = fingerprints.of(self._ctx, self._project, arm, self._generation)
            except UserError as error:
                self._give_up(index, error.message)
                continue
            kept = KeptReplies(folder, found)
            self._kept[index] = found, kept
            former, trial.replies[index] = trial.replies[index], [None] * len(trial.questions)
            for at, reply in enumerate(former):
                if reply and (same := kept.get(trial.questions[at])):
                    self._take(index, at, same)

    def _ask_all(self) -> Ended:
        asked = order.spread(self._trial.questions)
        turn = _by_model(self._trial.arms)
        done = 0
        for block in order.blocks(asked):
            fits = self._fitting(block)
            for index in turn:
                try:
                    self._ask_block(index, block[:fits])
                except TimeIsUp:
                    return "budget"
            if fits < len(block):
                return "budget"
            done += len(block)
            turn.reverse()  # the model that answered last is loaded
        return "all"

    def _ask_block(self, index: int, block: list[int]) -> None:
        ready = False
        for at in block:
            if index in self._trial.gone:
                return
            self._ctx.check()
            question = self._trial.questions[at]
            fingerprint, kept = self._kept[index]
            if (reply := kept.get(question)) is None:
                if self._left() < self._each(index):
                    raise TimeIsUp
                self._progress(index)
                if self._asking.is_deadly(fingerprint, question):
                    template = QT_TRANSLATE_NOOP(
                        "core",
                        "The program ended twice while it answered “{question}”, so it is not asked again.",
                    )
                    self._give_up(index, text(template, question=_short(question.question)))
                    return
                self._asking.begin(fingerprint, question)
                began = time.monotonic()
                if not ready:
                    try:
                        self._asker.ready(self._trial.arms[index])
                    except UserError as error:
                        self._give_up(index, error.message)
                        return
                    ready = True
                    began = time.monotonic()
                reply = self._asker.ask(self._trial.arms[index], question, self._until())
                self._spent.setdefault(index, []).append(time.monotonic() - began)
                kept.put(question, reply)
            if self._trial.replies[index][at] is None:
                self._take(index, at, reply)

    def _take(self, index: int, at: int, reply: Reply) -> None:
        reply = labels.scored(self._trial.questions[at], reply, self._labels)
        self._trial.replies[index][at] = reply
        self._ctx.data("reply", {"arm": index, "index": at, "reply": msgspec.to_builtins(reply)})
        self._failures[index] = self._failures.get(index, 0) + 1 if reply.error else 0
        answered = any(one and not one.error for one in self._trial.replies[index])
        if reply.error and self._failures[index] >= (IN_A_ROW if answered else AT_FIRST):
            self._give_up(index, reply.error)
        now = time.monotonic()
        if now - self._told >= self._pause:
            self._tell({self._trial.primary})
            self._told = time.monotonic()
            self._pause = max(TELL, _PATIENCE * (self._told - now))
        if now - self._saved >= SAVE:
            self._trial.seconds = round(now - self._began, 2)
            trials_kept.save(self._project, self._trial)
            self._saved = time.monotonic()

    def _tell(self, only: set[str] | None = None) -> None:
        self._trial.measure(only)
        if only is None:
            for index, result in enumerate(self._trial.results):
                result.figures |= scoring.of_set(self._trial, index)
        told = {"results": self._trial.results, "comparisons": self._trial.comparisons}
        self._ctx.data("results", msgspec.to_builtins(told))

    def _give_up(self, index: int, why: Text) -> None:
        self._trial.gone[index] = why
        self._ctx.data("gone", {"arm": index, "why": msgspec.to_builtins(why)})
        self._ctx.warn(
            QT_TRANSLATE_NOOP("core", "“{name}” is left out: {reason}"),
            name=name_of(self._trial.arms[index]),
            reason=why,
        )

    # -- time ----------------------------------------------------------------------------------------------

    def _left(self) -> float:
        """Seconds of the time that there is; without end where none was set."""
        if not self._trial.minutes:
            return float("inf")
        return self._began + 60 * self._trial.minutes - time.monotonic()

    def _until(self) -> float:
        return self._began + OVER * 60 * self._trial.minutes if self._trial.minutes else 0.0

    def _each(self, index: int) -> float:
        """Seconds that a question takes this arm; 0 while that is not known."""
        return fmean(spent) if (spent := self._spent.get(index)) else 0.0

    def _fitting(self, block: list[int]) -> int:
        """How many of a block's questions all arms can be asked in the time that is left."""
        left = self._left()
        for count, at in enumerate(block):
            left -= sum(self._each(index) for index in self._missing(at))
            if left < 0:
                return count
        return len(block)

    def _missing(self, at: int) -> list[int]:
        """The arms that have to be asked a question."""
        question = self._trial.questions[at]
        return [
            index
            for index, (_, kept) in self._kept.items()
            if index not in self._trial.gone
            and self._trial.replies[index][at] is None
            and kept.get(question) is None
        ]

    def _progress(self, index: int) -> None:
        there = [place for place in self._kept if place not in self._trial.gone]
        questions = len(self._trial.questions)
        done = sum(reply is not None for place in there for reply in self._trial.replies[place])
        name = name_of(self._trial.arms[index])
        if not all(place in self._spent for place in there):
            note = text(QT_TRANSLATE_NOOP("core", "“{name}” answers"), name=name)
            self._ctx.progress(done, questions * len(there), note)
            return
        ahead = sum(
            self._each(place) * sum(reply is None for reply in self._trial.replies[place]) for place in there
        )
        share = min(1.0, self._left() / ahead) if ahead else 1.0
        template = QT_TRANSLATE_NOOP("core", "“{name}” answers; about %n minute(s) left")
        note = text(template, n=max(1, round(min(ahead, self._left()) / 60)), name=name)
        rest = round(share * (questions * len(there) - done))
        self._ctx.progress(done, done + rest, note)


def name_of(arm: Arm) -> str:
    return arm.name or arm.model or arm.engine


def _by_model(arms: list[Arm]) -> list[int]:
    """The arms' indices: those that need no model first, those on the same model together, so that it is loaded
    once."""
    bases = list(dict.fromkeys(base_of(arm) for arm in arms))
    return sorted(
        range(len(arms)), key=lambda at: (bool(base_of(arms[at])), bases.index(base_of(arms[at])), at)
    )


def _short(question: str) -> str:
    return question if len(question) <= 60 else f"{question[:57]}…"
