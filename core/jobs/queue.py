"""The queue: who works on what, in which lane, and what became of it; kept on disk so that jobs outlive the window.

Worker threads own the jobs. Does not know Qt: `listener` is called from those threads, in order per job.
"""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from core import fields, paths
from core.errors import UserError
from core.jobs import running, tasks
from core.jobs.context import JobContext
from core.jobs.events import Event, Failed, Finished, Logged, Progress, Started, Stopped, Terminal
from core.jobs.recipe import Recipe
from core.text import QT_TRANSLATE_NOOP, Text, text

if TYPE_CHECKING:
    from core.jobs.worker import ChildProcess

State = Literal["waiting", "running", "finished", "failed", "stopped", "interrupted"]
GRACE = 8.0
"""Seconds a job has to stop by itself after it was asked to; then its process is ended."""
SHARED_GRACE = 60.0
"""The same while others work in that process, and would end with it."""
RELEASE_TIMEOUT = 10.0
KEPT = 100
"""Ended jobs that stay listed."""
SLOTS = {"io": 2, "light": 2, "fetch": 2, "warm": 4, "fresh": 1}


class Job(msgspec.Struct):
    """One piece of work and where it stands. `error` is what the person was told when it failed."""

    id: str
    task: str
    params: dict[str, Any]
    title: Text
    state: State = "waiting"
    created: float = 0
    place: float = 0
    """In its lane: of the jobs that wait, the one with the least place is next."""
    started: float | None = None
    ended: float | None = None
    pid: int = 0
    error: Text | None = None
    fix: Text | None = None
    details: str = ""

    @property
    def about(self) -> tasks.Task:
        return tasks.find(self.task)

    @property
    def active(self) -> bool:
        return self.state in ("waiting", "running")

    @property
    def can_resume(self) -> bool:
        """Whether starting it again goes on where it stopped."""
        return self.state in ("failed", "stopped", "interrupted") and self.about.resumable


class JobQueue:
    """All jobs of this program. Every public method may be called from any thread."""

    def __init__(self, listener: Callable[[Job, Event], None], folder: Path | None = None) -> None:
        self.folder = folder or paths.jobs_dir()
        self._listener = listener
        self._lock = threading.RLock()
        self._jobs: dict[str, Job] = {}
        self._stops: dict[str, Callable[[], None]] = {}
        self._asked: set[str] = set()
        self._hearers: dict[str, Callable[[Event], None]] = {}
        self._taken: set[str] = set()
        self._waits: dict[str, queue.Queue[Event | None]] = {}
        # One entry for each job that was put in; which job that is, is seen when its turn comes.
        self._turns: dict[str, queue.Queue[bool]] = {lane: queue.Queue() for lane in SLOTS}
        self._threads: list[threading.Thread] = []
        self._warm: ChildProcess | None = None
        self._children: set[ChildProcess] = set()
        self._closed = False
        self._load()

    # -- what the person does ------------------------------------------------------------------------------

    def submit(
        self,
        task: str,
        params: dict[str, Any],
        title: Text | None = None,
        hear: Callable[[Event], None] | None = None,
    ) -> Job:
        """Put a job in its lane. The recipe is on disk before this returns, so that a crash does not lose it.

        `hear` is told of the job's events in the listener's place, from worker threads."""
        about = tasks.find(task)
        job = Job(
            id=f"{time.strftime('%Y%m%d-%H%M%S')}-{os.urandom(3).hex()}",
            task=task,
            params=params,
            title=title or text(about.title),
            created=time.time(),
            place=time.time(),
        )
        if hear:
            self._hearers[job.id] = hear
        self._enqueue(job)
        return job

    def begin(self, task: str, params: dict[str, Any], hear: Callable[[Event], None]) -> str:
        """Submit a job whose events go to `hear`; its id."""
        return self.submit(task, params, hear=hear).id

    def resume(self, job_id: str) -> Job:
        """Start an ended resumable job again under its own id."""
        with self._lock:
            job = self._jobs[job_id]
            if not job.can_resume:
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "“{title}” cannot be resumed."),
                    QT_TRANSLATE_NOOP("core", "Start it anew from its screen."),
                    title=str(job.title),
                )
            job.state, job.error, job.fix, job.details = "waiting", None, None, ""
            job.started = job.ended = None
            # At once: with its former place it would be taken before those that were resumed just now.
            job.place = time.time()
        self._enqueue(job)
        return job

    def move(self, job_id: str, by: int) -> None:
        """Let a waiting job change places with its neighbour in line: -1 the one before it, 1 the one after. At the
        ends of the line, or once it has begun, nothing happens."""
        with self._lock:
            job = self._jobs.get(job_id)
            line = self._line(job.about.lane) if job else []
            if job not in line or not 0 <= line.index(job) + by < len(line):
                return
            other = line[line.index(job) + by]
            job.place, other.place = other.place, job.place
            self._save(job)
            self._save(other)

    def stop(self, job_id: str) -> None:
        """Ask a job to stop. One that waits ends at once; a running one at its next check, or by force later."""
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or not job.active:
                return
            # One that was taken from the line is begun, though its first word may not have come yet: were it told to
            # have stopped now, it would go on all the same, and nobody would hear of what it does.
            waiting = job.state == "waiting" and job_id not in self._taken
            stop = self._stops.get(job_id)
            if not waiting:
                self._asked.add(job_id)
        if waiting:
            self._tell(job, Stopped(job=job.id))
        elif stop:
            stop()

    def forget(self, job_id: str) -> None:
        """Take an ended job off the list, with its log and recipe."""
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or job.active:
                return
            del self._jobs[job_id]
        shutil.rmtree(self.folder / job_id, ignore_errors=True)

    def close(self) -> None:
        """Stop everything and wait for it: called when the window closes. Running jobs stay resumable."""
        with self._lock:
            self._closed = True
            children = [*self._children, *([self._warm] if self._warm else [])]
            stops = list(self._stops.values())
        for stop in stops:
            stop()
        for lane, slots in SLOTS.items():
            for _ in range(slots):
                self._turns[lane].put(False)
        for child in children:
            child.end(GRACE)
        for thread in self._threads:
            thread.join(GRACE)

    # -- what the window asks ------------------------------------------------------------------------------

    def jobs(self) -> list[Job]:
        """The listed jobs, newest first."""
        with self._lock:
            listed = [job for job in self._jobs.values() if not job.about.quick]
        return sorted(listed, key=lambda job: job.created, reverse=True)

    def get(self, job_id: str) -> Job | None:
        with self._lock:
            return self._jobs.get(job_id)

    def waiting(self, lane: tasks.Lane) -> list[Job]:
        """The jobs that wait their turn in a lane, the next one first; quick ones left out."""
        with self._lock:
            return [job for job in self._line(lane) if not job.about.quick]

    def held(self, lane: tasks.Lane) -> list[Job]:
        """Jobs that still waited their turn when the program last ended, in their order: they begin when they are
        resumed, and not by themselves."""
        jobs = (job for job in self.jobs() if job.about.lane == lane)
        never = [job for job in jobs if job.state == "interrupted" and job.started is None and job.can_resume]
        return sorted(never, key=lambda job: (job.place, job.id))

    def interrupted(self) -> list[Job]:
        """Jobs that were under way when the program last ended without being asked to."""
        return [job for job in self.jobs() if job.state == "interrupted"]

    def log_file(self, job_id: str) -> Path:
        return self.folder / job_id / "log.txt"

    def recipe_file(self, job_id: str) -> Path:
        return self.folder / job_id / "recipe.json"

    # -- lanes ---------------------------------------------------------------------------------------------

    def _enqueue(self, job: Job) -> None:
        Recipe(job.task, job.params).save(self.recipe_file(job.id), durable=not job.about.quick)
        with self._lock:
            self._jobs[job.id] = job
            self._save(job)
            self._start_threads()
        self._turns[job.about.lane].put(True)

    def _start_threads(self) -> None:
        if self._threads:
            return
        for lane, slots in SLOTS.items():
            for slot in range(slots):
                thread = threading.Thread(target=self._work, args=(lane,), name=f"{lane} {slot}", daemon=True)
                self._threads.append(thread)
                thread.start()

    def _work(self, lane: str) -> None:
        run = self._run_here if lane == "io" else self._run_warm if lane == "warm" else self._run_fresh
        while self._turns[lane].get():
            if (job := self._take(lane)) is None:
                continue
            try:
                run(job)
            except Exception as error:
                # The seam itself failed (no process could be started, say): the job still ends, once.
                reason = f"{type(error).__name__}: {error}"
                template = QT_TRANSLATE_NOOP("core", "The work could not be started: {reason}")
                self._tell(job, Failed(job=job.id, message=text(template, reason=reason), is_bug=True))
            finally:
                with self._lock:
                    self._stops.pop(job.id, None)
                    self._taken.discard(job.id)

    def _take(self, lane: str) -> Job | None:
        """The job whose turn it is; None if it was stopped while it waited."""
        with self._lock:
            line = [] if self._closed else self._line(lane)
            if not line:
                return None
            self._taken.add(line[0].id)
            return line[0]

    def _line(self, lane: str) -> list[Job]:
        waiting = [
            job
            for job in self._jobs.values()
            if job.state == "waiting" and job.about.lane == lane and job.id not in self._taken
        ]
        return sorted(waiting, key=lambda job: (job.place, job.id))

    def _run_here(self, job: Job) -> None:
        context = JobContext(job.id, lambda event: self._tell(job, event))
        with self._lock:
            self._stops[job.id] = context.cancel
            if job.id in self._asked:
                context.cancel()
        running.run(context, job.task, job.params, lambda event: self._tell(job, event))

    def _run_fresh(self, job: Job) -> None:
        if job.about.wants_gpu and self._warm and self._warm.alive:
            for sentence in self._warm.release(RELEASE_TIMEOUT):
                self._tell(job, Progress(job=job.id, note=sentence))
        arguments = [str(self.recipe_file(job.id)), "--attached", "--job", job.id]
        inbox: queue.Queue[Event | None] = queue.Queue()
        from core.jobs.worker import ChildProcess

        child = ChildProcess(arguments, self.log_file(job.id), inbox.put, lambda: inbox.put(None))
        with self._lock:
            self._children.add(child)
            self._stops[job.id] = lambda: self._stop_child_job(job, child)
            closing = self._closed or job.id in self._asked
        if closing:
            child.cancel(job.id)
        self._follow(job, inbox, child)
        child.end(GRACE)
        with self._lock:
            self._children.discard(child)

    def _run_warm(self, job: Job) -> None:
        inbox: queue.Queue[Event | None] = queue.Queue()
        with self._lock:
            child = self._warm_child()
            self._waits[job.id] = inbox
            self._stops[job.id] = lambda: self._stop_child_job(job, child)
        child.run(job.id, job.task, job.params)
        with self._lock:
            asked = job.id in self._asked
        if asked:
            self._stop_child_job(job, child)  # it was asked to before the child knew of it
        if not child.alive:
            inbox.put(None)
        try:
            self._follow(job, inbox, child)
        finally:
            with self._lock:
                self._waits.pop(job.id, None)

    def _warm_child(self) -> ChildProcess:
        if self._warm is None or not self._warm.alive:
            # Here and not above: the window's start need not wait for what only jobs use.
            from core.jobs.worker import ChildProcess

            self._warm = ChildProcess(
                ["--serve"], paths.logs_dir() / "warm.log", self._sort_warm, self._end_warm
            )
        return self._warm

    def _sort_warm(self, event: Event) -> None:
        with self._lock:
            inbox = self._waits.get(event.job)
        if inbox:
            inbox.put(event)

    def _end_warm(self) -> None:
        with self._lock:
            inboxes = list(self._waits.values())
        for inbox in inboxes:
            inbox.put(None)

    def _follow(self, job: Job, inbox: queue.Queue[Event | None], child: ChildProcess) -> None:
        """Pass events on until the terminal one; write it for a child that is gone without."""
        while (event := inbox.get()) is not None:
            self._tell(job, event)
            if isinstance(event, Terminal):
                return
        with self._lock:
            asked = job.id in self._asked
        if asked:
            self._tell(job, Stopped(job=job.id))
        else:
            last = child.obituary(job.about.resumable)
            self._tell(job, msgspec.structs.replace(last, job=job.id))

    def _stop_child_job(self, job: Job, child: ChildProcess) -> None:
        """Ask; and end the whole child if the job is deaf."""
        with self._lock:
            self._asked.add(job.id)
        child.cancel(job.id)
        self._end_later(job, child, GRACE)

    def _end_later(self, job: Job, child: ChildProcess, waited: float) -> None:
        timer = threading.Timer(GRACE, self._end_deaf, args=(job, child, waited))
        timer.daemon = True
        timer.start()

    def _end_deaf(self, job: Job, child: ChildProcess, waited: float) -> None:
        """End the child of a job that has not stopped `waited` seconds after it was asked."""
        if not job.active or not child.alive or self._closed:
            return
        with self._lock:
            shared = child is self._warm and any(
                other != job.id and other not in self._asked for other in self._waits
            )
        if shared and waited < SHARED_GRACE:
            self._end_later(job, child, waited + GRACE)
            return
        self._tell(job, Logged(job=job.id, line="It did not stop when asked; its process was ended."))
        child.kill()

    # -- what became of it ---------------------------------------------------------------------------------

    def _tell(self, job: Job, event: Event) -> None:
        """Note where the job stands and pass the event on; nothing follows a terminal event."""
        with self._lock:
            if not job.active:
                return
            match event:
                case Started():
                    job.state, job.started, job.pid = "running", event.time, event.pid
                case Finished():
                    job.state = "finished"
                case Stopped():
                    # A job stopped because the window closes is offered again at the next start.
                    job.state = "interrupted" if self._closed and job.about.resumable else "stopped"
                case Failed():
                    job.state, job.error, job.fix = "failed", event.message, event.fix
                    job.details = event.details
                case Logged():
                    self._log(job, event.line)
            if isinstance(event, Terminal):
                job.ended = event.time
                self._asked.discard(job.id)
                if job.about.quick:
                    self.forget(job.id)
            if isinstance(event, Started | Terminal):
                self._save(job)
            hear = self._hearers.get(job.id)
            if isinstance(event, Terminal):
                self._hearers.pop(job.id, None)
        if hear:
            hear(event)
        else:
            self._listener(job, event)

    def _log(self, job: Job, line: str) -> None:
        with contextlib.suppress(OSError), self.log_file(job.id).open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def _save(self, job: Job) -> None:
        if not job.about.quick:
            with contextlib.suppress(UserError):
                # A full disk must not end a job whose work is elsewhere; the list is then only as new as it was.
                fields.save(self.folder / job.id / "job.json", job)

    def _load(self) -> None:
        """Take up the jobs of earlier days. What was under way then was interrupted."""
        for file in sorted(self.folder.glob("*/job.json")):
            with contextlib.suppress(UserError, OSError):
                job = fields.from_json(Job, file.read_bytes(), str(file))
                if job.task not in tasks.TASKS:
                    continue
                if job.active:
                    _end_orphan(job.pid)
                    job.state = "interrupted"
                self._jobs[job.id] = job
        for job in self.jobs()[KEPT:]:
            self.forget(job.id)
        for folder in self.folder.glob("*/recipe.json"):
            if not (folder.parent / "job.json").exists():
                shutil.rmtree(folder.parent, ignore_errors=True)


def _end_orphan(pid: int) -> None:
    """A child of a window that died ends by itself within seconds; make sure before its work is taken up again."""
    if not pid:
        return
    import psutil

    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        if any("core.jobs.child" in part or part == "--child" for part in process.cmdline()):
            process.kill()
            process.wait(5)
