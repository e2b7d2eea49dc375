"""Drives a project's proof: asks for its next step, submits the job, follows it, and so on until the advice has it.

Knows no widgets. What is done is read off the disk, so a proof that was stopped goes on wherever it was.
"""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, Signal

from core import fields
from core.advice import beginning, proof
from core.advice.advice import Advice
from core.advice.proof import Key, Plan, Step, Wishes
from core.errors import UserError
from core.jobs.events import Failed, Progress
from core.project import Project
from core.text import Text
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets.background import Background

_TELLS = {"index": "documents", "reader": "runs", "train": "runs", "trial": "trials", "weigh": "advice"}


class Prover(QObject):
    """`changed`: another step, or its state; `progressed`: how far the step is; `proved`: the advice with evidence."""

    changed = Signal()
    progressed = Signal(object)  # Progress
    proved = Signal(object)  # Advice

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._work = Background(self, latest_only=True)
        self._work.failed.connect(self._failed_to_begin)
        self._handle: JobHandle | None = None
        self._began = 0.0
        self.project: Project | None = None
        self.plan: Plan | None = None
        self.step: Step | None = None
        self.progress: Progress | None = None
        self.trouble: Text | None = None
        self.fix: Text | None = None
        self.running = False

    @property
    def unfinished(self) -> bool:
        """Whether a proof was begun that is not over."""
        return self.plan is not None

    def open(self, project: Project | None) -> None:
        """Turn to this project; a proof of it that is not over can be gone on with. Jobs of the former one go on."""
        self._let_go()
        self.project, self.plan, self.step, self.running = project, None, None, False
        self.trouble = self.fix = self.progress = None
        if project is None:
            return
        self._work.run(lambda: _unfinished(project), self._found)

    def begin(self, wishes: Wishes) -> None:
        """Begin a proof in place of a former one. What speaks against it is told by the context."""
        project = self.project
        assert project is not None
        self._let_go()
        self.running, self.trouble, self.fix, self.step = True, None, None, None
        self.changed.emit()
        self._work.run(lambda: beginning.begin(project, wishes), self._begun)

    def go_on(self) -> None:
        """Do what is to be done next."""
        project, plan = self.project, self.plan
        if project is None or plan is None:
            return
        self.running, self.trouble, self.fix, self.progress = True, None, None, None
        self.changed.emit()
        self._work.run(lambda: _next(project), self._do)

    def stop(self) -> None:
        """Stop after saving what can be; “Go on” continues."""
        self.running = False
        if self._handle is not None:
            self._handle.stop()
        self.changed.emit()

    def give_up(self) -> None:
        """Put the proof away; what it made stays."""
        if self.project is None or self.running:
            return
        try:
            proof.forget(self.project)
        except UserError as error:
            self._context.show_error(error)
        self.plan = self.step = self.trouble = self.fix = None
        self.changed.emit()

    # -- steps ------------------------------------------------------------------------------------------------

    def _found(self, found: tuple[Plan, Step | None] | None) -> None:
        if found is not None:
            self.plan, self.step = found
            self.changed.emit()

    def _begun(self, plan: Plan) -> None:
        self.plan = plan
        self._context.announce(runs=True)
        self.go_on()

    def _do(self, found: tuple[Plan, Step | None]) -> None:
        self.plan, self.step = found
        if not self.running:
            self.changed.emit()
            return
        if self.step is None:
            self._over()
            return
        self._began = time.monotonic()
        self._follow(self._running_job(self.step) or self._submit(self.step))
        self.changed.emit()

    def _submit(self, step: Step) -> JobHandle:
        return self._context.jobs.submit(step.task, step.params, step.title)

    def _running_job(self, step: Step) -> JobHandle | None:
        """The same work, begun elsewhere: on the Documents or the Training screen, or before the window was closed."""
        return next(
            (
                handle
                for handle in self._context.jobs.active()
                if handle.job.task == step.task and handle.job.params == step.params
            ),
            None,
        )

    def _follow(self, handle: JobHandle) -> None:
        self._handle = handle
        handle.progressed.connect(self._progressed)
        handle.finished.connect(self._finished)
        handle.failed.connect(self._failed)
        handle.stopped.connect(self._stopped)

    def _progressed(self, event: Progress) -> None:
        if self.sender() is self._handle:
            self.progress = event
            self.progressed.emit(event)

    def _finished(self, result: Any) -> None:
        if self.sender() is not self._handle or self.step is None or self.project is None:
            return
        self._handle = None
        project, step, seconds = self.project, self.step, time.monotonic() - self._began
        self._context.announce(**{_TELLS[step.key]: True})
        if step.key == "weigh":
            self.proved.emit(fields.from_builtins(Advice, result))
        if step.key == "index":
            self._work.run(lambda: proof.note_indexing(project, seconds), lambda _: self._next_if_running())
        else:
            self._next_if_running()

    def _next_if_running(self) -> None:
        if self.running:
            self.go_on()
        else:
            self.changed.emit()

    def _failed(self, event: Failed) -> None:
        if self.sender() is self._handle:
            self._handle, self.running = None, False
            self.trouble, self.fix = event.message, event.fix
            self.changed.emit()

    def _stopped(self) -> None:
        if self.sender() is self._handle:
            self._handle, self.running = None, False
            self.changed.emit()

    def _failed_to_begin(self, error: BaseException) -> None:
        self.running = False
        if isinstance(error, UserError) and self.plan is not None:
            self.trouble, self.fix = error.message, error.fix
        else:
            self._context.show_error(error)
        self.changed.emit()

    def _over(self) -> None:
        self.running, self.plan, self.step = False, None, None
        self.changed.emit()

    def _let_go(self) -> None:
        """Follow no job any more."""
        self._handle = None


def done(plan: Plan, step: Step | None) -> int:
    """How many of the plan's steps are done, where `step` is the next one."""
    if step is None:
        return 0
    run = step.params["run"].rpartition("/")[2].rpartition("\\")[2] if step.key == "train" else ""
    wanted: tuple[Key, str] = (step.key, run)
    listed = proof.steps(plan)
    return listed.index(wanted) if wanted in listed else 0


def _unfinished(project: Project) -> tuple[Plan, Step | None] | None:
    """The project's plan and its next step, where something of it is still to be done."""
    plan = proof.load(project)
    if plan is None:
        return None
    try:
        step = proof.next_step(project, plan)
    except UserError:
        return plan, None  # what is wrong is said when it is gone on with
    return (plan, step) if step else None


def _next(project: Project) -> tuple[Plan, Step | None]:
    plan = proof.load(project)
    assert plan is not None
    return plan, proof.next_step(project, plan)
