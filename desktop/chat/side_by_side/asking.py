"""Asks the arms of a comparison: a job for each answer, in lanes that work at once, and keeps what comes back.

Does not know widgets. A comparison that is not looked at any more is asked to its end all the same.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from core import fields
from core.chat.comparisons import Comparisons
from core.chat.conversation import Answer, Message, Passage
from core.chat.side_by_side import Comparison, Reply, Round, Work, base_of, work_of
from core.errors import UserError
from core.jobs.events import Failed, Progress
from desktop import i18n
from desktop.context import Context
from desktop.job_signals import JobHandle

PATIENCE = 3
"""Errors of an arm, one after another, after which it is not asked the rest of many questions."""


class Asking(QObject):
    """`start` asks what is missing; `ended` follows when nothing more is to come."""

    began = Signal(str, int)  # id of the round, arm
    doing = Signal(str, int, str)
    wrote = Signal(str, int, str)  # a piece of the answer
    found = Signal(str, int, object)  # list[Passage]
    replied = Signal(str, int)  # the reply is in the comparison, and on disk
    gave_up = Signal(str)  # the arm of this name failed too often in a row
    progressed = Signal()
    ended = Signal()

    def __init__(self, context: Context, store: Comparisons, comparison: Comparison) -> None:
        super().__init__(context)
        self.comparison = comparison
        self.done = self.total = 0
        self._context = context
        self._store = store
        self._lanes: list[Lane] = []
        self._failures: Counter[int] = Counter()
        self._loaded = ""
        self._forgotten = False

    @property
    def busy(self) -> bool:
        return bool(self._lanes)

    @property
    def asked(self) -> set[Work]:
        """What is still to come: asked now, or waiting."""
        return {work for lane in self._lanes for work in lane.left}

    def live(self, round_id: str, arm: int) -> Lane | None:
        """The lane that is writing this answer now, with what there is of it."""
        return next((lane for lane in self._lanes if lane.now == (round_id, arm)), None)

    def start(self, rounds: Iterable[Round], wanted: Iterable[int] | None = None) -> None:
        """Ask what these rounds miss; of each, the `wanted` arms only. While it is at work it takes no more."""
        if self.busy:
            return
        self._failures.clear()
        lanes = work_of(self.comparison, rounds, wanted, self._loaded)
        self.done, self.total = 0, sum(map(len, lanes))
        self._lanes = [Lane(self, work) for work in lanes]
        for lane in list(self._lanes):
            self.next(lane)
        self.progressed.emit()

    @Slot()
    def stop(self) -> None:
        """Ask nothing more. An answer that is being written is kept as far as it is there."""
        for lane in list(self._lanes):
            lane.waiting.clear()
            if lane.handle:
                lane.handle.stop()

    def forget(self) -> None:
        """Stop, and keep nothing more: the comparison is about to be deleted."""
        self._forgotten = True
        self.stop()

    # -- for the lanes -------------------------------------------------------------------------------------

    def next(self, lane: Lane) -> None:
        """Let a lane go on with what it has to do, or end."""
        project = self._context.project
        while lane.waiting and project is not None and project.chats_dir == self._store.folder.parent:
            round_id, arm = lane.now = lane.waiting.popleft()
            one = self.comparison.round(round_id)
            if one is None or arm not in one.missing:
                self.done += 1
                continue
            about = self.comparison.arms[arm]
            self._loaded = base_of(about) or self._loaded
            handle = self._context.jobs.submit(
                "answer",
                {
                    "project": str(project.folder),
                    "question": one.question,
                    "answerer": {
                        "engine": about.engine, "model": about.model, "run": about.run, "name": about.name,
                    },
                    "use_documents": about.documents,
                    "generation": self.comparison.generation,
                    "earlier": [_light(message) for message in self.comparison.earlier(one, arm)],
                },
            )  # fmt: skip
            handle.setProperty("told_by_screen", True)
            lane.follow(handle)
            self.began.emit(round_id, arm)
            return
        lane.now = None
        self._lanes.remove(lane)
        lane.deleteLater()
        if not self._lanes:
            self.ended.emit()

    def keep(self, lane: Lane, reply: Reply | None) -> None:
        """Keep what an arm gave (None: nothing), and go on."""
        assert lane.now is not None
        (round_id, arm), lane.now = lane.now, None
        one = self.comparison.round(round_id)
        try:
            if one is not None and reply is not None and not self._forgotten:
                self._store.reply(self.comparison, one, arm, reply)
        except UserError as error:
            # What cannot be kept need not be asked: the disk is full, or the folder gone.
            self._context.show_error(error)
            self.stop()
        self.done += 1
        self._count(arm, failed=reply is not None and reply.error is not None)
        self.replied.emit(round_id, arm)
        self.progressed.emit()
        self.next(lane)

    def _count(self, arm: int, *, failed: bool) -> None:
        self._failures[arm] = self._failures[arm] + 1 if failed else 0
        if self._failures[arm] != PATIENCE:
            return
        for lane in self._lanes:
            left = deque(work for work in lane.waiting if work[1] != arm)
            self.done += len(lane.waiting) - len(left)
            if len(left) != len(lane.waiting):
                lane.waiting = left
                self.gave_up.emit(self.comparison.arms[arm].name)


class Lane(QObject):
    """Answers that wait for each other. `now` is the one that is being written by the job `handle`: `text` and
    `passages` are what there is of it, `doing` says what is being done."""

    def __init__(self, asking: Asking, work: list[Work]) -> None:
        super().__init__(asking)
        self.waiting = deque(work)
        self.now: Work | None = None
        self.handle: JobHandle | None = None
        self._asking = asking
        self.text = self.doing = ""
        self.passages: list[Passage] = []

    @property
    def left(self) -> list[Work]:
        return [*([self.now] if self.now else []), *self.waiting]

    def follow(self, handle: JobHandle) -> None:
        """Listen to the job of the answer `now`."""
        self.handle, self.text, self.doing, self.passages = handle, "", "", []
        handle.progressed.connect(self._progressed)
        handle.streamed.connect(self._streamed)
        handle.finished.connect(self._finished)
        handle.failed.connect(self._failed)
        handle.stopped.connect(self._stopped)

    @Slot(object)
    def _progressed(self, event: Progress) -> None:
        if self.now and event.note:
            self.doing = i18n.translate(event.note)
            self._asking.doing.emit(*self.now, self.doing)

    @Slot(str, object)
    def _streamed(self, kind: str, value: Any) -> None:
        if self.now is None:
            return
        if kind == "token":
            self.text += str(value)
            self._asking.wrote.emit(*self.now, str(value))
        elif kind == "passages":
            self.passages = msgspec.convert(value, list[Passage])
            self._asking.found.emit(*self.now, self.passages)

    @Slot(object)
    def _finished(self, result: Any) -> None:
        answer = fields.from_builtins(Answer, result)
        self._asking.keep(self, None if answer.stopped and not answer.text else Reply(answer=answer))

    @Slot(object)
    def _failed(self, failed: Failed) -> None:
        self._asking.keep(self, Reply(error=failed.message, fix=failed.fix))

    @Slot()
    def _stopped(self) -> None:
        answer = Answer(text=self.text, passages=self.passages, stopped=True)
        self._asking.keep(self, Reply(answer=answer) if self.text else None)


def _light(message: Message) -> Any:
    """A message without what is not read of it: passages are many times as long as the words."""
    if isinstance(message, Answer):
        message = msgspec.structs.replace(message, passages=[], citations=[], doubts=[], notes=[])
    return msgspec.to_builtins(message)
