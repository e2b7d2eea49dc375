"""Side by side: two to four arms asked the same questions, and which of their answers was judged best.

Does not know how an answer comes about, the file a comparison is kept in, nor what the votes come to.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Sequence
from typing import Any, Literal

import msgspec

from core.chat.conversation import Answer, Arm, Message, Question, new_id
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text

LEAST, MOST = 2, 4
"""Arms of a comparison."""

Kind = Literal["best", "tie", "bad"]


class Reply(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an arm gave for a question: an answer, or why there is none."""

    answer: Answer | None = None
    error: Text | None = None
    fix: Text | None = None

    @property
    def whole(self) -> bool:
        """Whether it can be judged: an answer that was neither stopped nor broken off."""
        return self.answer is not None and not self.answer.stopped


class Vote(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a person said of a round: one answer is the best, none is better than another, or all are bad.

    `best` and `among` are indices of arms: the best one (-1 where there is none), and those whose answers were there to
    be judged. `blind`: the names were hidden, and had not been shown for this round before.
    """

    kind: Kind
    among: list[int]
    best: int = -1
    blind: bool = False
    note: str = ""
    time: float = msgspec.field(default_factory=time.time)


class Round(msgspec.Struct, kw_only=True):
    """One question to all arms. `order` holds the arms' indices from the first place shown to the last.

    `follows`: the id of the round whose question and answers come before this one, "" for none; `kept_order`: its order
    is that one's. `expected`: the answer that a dataset gives, `source` where the question is from; both "" for a
    question that was typed. `replies` is by the index of the arm. `seen`: names were shown after a vote on it.
    """

    id: str = msgspec.field(default_factory=new_id)
    question: str
    order: list[int]
    follows: str = ""
    kept_order: bool = False
    expected: str = ""
    source: str = ""
    time: float = msgspec.field(default_factory=time.time)
    replies: dict[int, Reply] = {}
    vote: Vote | None = None
    seen: bool = False

    @property
    def whole(self) -> list[int]:
        """The arms whose answers can be judged."""
        return [arm for arm in sorted(self.order) if (reply := self.replies.get(arm)) and reply.whole]

    @property
    def missing(self) -> list[int]:
        """The arms that gave nothing yet, or not all of it."""
        return [arm for arm in sorted(self.order) if arm not in self.whole]

    @property
    def can_be_judged(self) -> bool:
        return len(self.whole) >= LEAST


class Comparison(msgspec.Struct, kw_only=True):
    """Arms under a name, and the rounds they went through.

    `blind`: which column is whose is hidden until the vote. `at_once`: arms that live in different places are asked at
    the same time. `seed`: what the orders of the columns are drawn from. `generation`: the values of a
    `GenerationConfig`, the same for all arms. `damaged`: lines of the file that could not be read.
    """

    id: str = msgspec.field(default_factory=new_id)
    name: str
    arms: list[Arm]
    blind: bool = True
    at_once: bool = True
    seed: int = msgspec.field(default_factory=lambda: random.SystemRandom().randrange(2**31))
    generation: dict[str, Any] = {}
    created: float = msgspec.field(default_factory=time.time)
    rounds: list[Round] = []
    damaged: int = 0

    def round(self, round_id: str) -> Round | None:
        return next((one for one in self.rounds if one.id == round_id), None)

    def next_round(self, question: str, *, follows: str = "", expected: str = "", source: str = "") -> Round:
        """A round for a question, its order of columns drawn; not yet part of the comparison.

        A follow-up of a round whose names are still hidden keeps its order: who stands where would else be seen from
        what the columns go on with. Raises `UserError` for an empty question.
        """
        if not question.strip():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The question is empty."),
                QT_TRANSLATE_NOOP("core", "Type a question."),
            )
        former = self.round(follows) if follows else None
        made = Round(
            question=question.strip(), order=list(range(len(self.arms))), follows=former.id if former else "",
            expected=expected, source=source,
        )  # fmt: skip
        if self.blind and former is not None and not self.known(former):
            made.order, made.kept_order = list(former.order), True
        elif self.blind:
            made.order = drawn_order(self.seed, made.id, len(self.arms))
        return made

    def known(self, one: Round) -> bool:
        """Whether the person may know which column is whose: from the start, by a vote on it, or by a vote on a round
        it shares its order with."""
        first = self._first_of_order(one).id
        return not self.blind or any(
            other.seen for other in [*self.rounds, one] if self._first_of_order(other).id == first
        )

    def _first_of_order(self, one: Round) -> Round:
        while one.kept_order and (former := self.round(one.follows)):
            one = former
        return one

    def earlier(self, last: Round, arm: int) -> list[Message]:
        """What an arm was asked and said before a round, oldest first, without rounds it has no whole answer in."""
        said: list[Message] = []
        known = {one.id: one for one in self.rounds}
        walked = {last.id}
        before = known.get(last.follows)
        while before is not None and before.id not in walked:
            walked.add(before.id)
            reply = before.replies.get(arm)
            if reply and reply.answer and reply.whole:
                said[:0] = [Question(text=before.question, id=before.id, time=before.time), reply.answer]
            before = known.get(before.follows)
        return said

    def vote_on(self, judged: Round, kind: Kind, best: int = -1, note: str = "") -> Vote:
        """A vote on a round as it stands. Raises `UserError` where there are not two whole answers to choose from, or
        the best one is none of them."""
        among = judged.whole
        if len(among) < LEAST:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "There are not two whole answers to choose from."),
                QT_TRANSLATE_NOOP("core", "Wait for them, or ask those that failed again."),
            )
        if kind == "best" and best not in among:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "This answer is not there, or not whole: it cannot be the best."),
                QT_TRANSLATE_NOOP("core", "Choose another one, or ask it again."),
            )
        return Vote(
            kind=kind, among=among, best=best if kind == "best" else -1,
            blind=not self.known(judged), note=" ".join(note.split()),
        )  # fmt: skip


def checked_arms(arms: Sequence[Arm]) -> list[Arm]:
    """The arms of a new comparison. Raises `UserError` for too few, too many, or two alike."""
    if not LEAST <= len(arms) <= MOST:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A comparison needs two to four answerers; there are {n}."),
            QT_TRANSLATE_NOOP("core", "Add or remove some."),
            n=len(arms),
        )
    made = [msgspec.structs.replace(arm, documents=True) if arm.engine == "quotes" else arm for arm in arms]
    for index, arm in enumerate(made):
        if any(way_of(arm) == way_of(other) for other in made[:index]):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” is chosen twice in the same way."),
                QT_TRANSLATE_NOOP(
                    "core", "Choose another one, or let only one of the two use your documents."
                ),
                name=arm.name or arm.model or arm.engine,
            )
    return made


def way_of(arm: Arm) -> tuple[str, str, str, bool]:
    """What tells arms apart: all but the name."""
    return arm.engine, arm.model, arm.run, arm.documents


def drawn_order(seed: int, round_id: str, arms: int) -> list[int]:
    """The order of columns for a round: every order as likely as any other, whatever came before, so
    that no vote tells anything about the next round."""
    order = list(range(arms))
    random.Random(f"{seed}:{round_id}").shuffle(order)
    return order


def base_of(arm: Arm) -> str:
    """The model that has to be loaded for an arm; "" where none is, or it is somewhere else."""
    return f"{arm.engine}:{arm.model}" if arm.engine not in ("quotes", "address") else ""


def lanes(arms: Sequence[Arm], *, at_once: bool) -> list[list[int]]:
    """The arms' indices, those together that wait for each other: all that this program works out itself, and those at
    one address, since their times would else tell of each other. Without `at_once` all wait for each other.

    Within a lane, arms on the same model follow each other, so that it is loaded once.
    """
    found: dict[str, list[int]] = {}
    for index, arm in enumerate(arms):
        apart = at_once and arm.engine == "address"
        found.setdefault(f"address {arm.model}" if apart else "", []).append(index)
    return [_by_base(arms, lane) for lane in found.values()]


Work = tuple[str, int]
"""The id of a round, and the arm to be asked."""


def work_of(
    comparison: Comparison, rounds: Iterable[Round], wanted: Iterable[int] | None = None, loaded: str = ""
) -> list[list[Work]]:
    """What is to be asked, lane by lane, in order: of each round the arms it misses, or of these the `wanted` ones.

    Where a lane has several models, all rounds go to the first before the next is loaded. `loaded`: the model that is
    loaded already (`base_of`), which then comes first.
    """
    arms, rounds = comparison.arms, list(rounds)
    only = set(range(len(arms)) if wanted is None else wanted)
    found: list[list[Work]] = []
    for lane in lanes(arms, at_once=comparison.at_once):
        bases = list(dict.fromkeys(base_of(arms[arm]) for arm in lane))
        bases.sort(key=lambda base: base != loaded or not base)
        work = [
            (one.id, arm)
            for base in bases
            for one in rounds
            for arm in lane
            if base_of(arms[arm]) == base and arm in only and arm in one.missing
        ]
        if work:
            found.append(work)
    return found


def _by_base(arms: Sequence[Arm], lane: list[int]) -> list[int]:
    first = {base_of(arms[arm]): place for place, arm in reversed(list(enumerate(lane)))}
    return sorted(lane, key=lambda arm: (first[base_of(arms[arm])], arms[arm].run, arm))
