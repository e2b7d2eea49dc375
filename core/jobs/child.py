"""The child process: runs one recipe, or serves many jobs from memory kept warm; events leave as JSON lines.

``python -m core.jobs.child RECIPE.json`` is the one door for the window, for ``accelerate launch`` and for
automation. Exit status: 0 finished, 1 failed, 130 stopped. Does not know who started it.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from core import quiet, session
from core.errors import UserError
from core.jobs import running, tasks
from core.jobs.context import JobContext, Keep
from core.jobs.events import Data, Event, Failed, Finished, Stopped, Terminal, encode
from core.jobs.recipe import Recipe

GRACE_AFTER_PARENT = 3.0
"""Seconds a task has to end by itself once the process that started it is gone."""


class Command(msgspec.Struct, tag_field="do", tag=str.lower):
    """What the parent may ask for, one JSON line each."""


class Run(Command, tag="run"):
    job: str
    task: str
    params: dict[str, Any] = {}


class Cancel(Command, tag="cancel"):
    job: str


class Release(Command, tag="release"):
    """Give back memory and the GPU."""


class Know(Command, tag="know"):
    """The keys of this sitting, in place of those told before. The first line that any child is sent."""

    kept: dict[str, str] = {}


_commands: msgspec.json.Decoder[Run | Cancel | Release | Know] = msgspec.json.Decoder(
    Run | Cancel | Release | Know
)


class Outlet:
    """The way out for events: a descriptor of its own, so that a library's ``print`` cannot corrupt the stream."""

    def __init__(self) -> None:
        self._file = os.dup(1)
        os.dup2(2, 1)
        os.set_inheritable(self._file, False)
        self._lock = threading.Lock()
        # Under `accelerate launch` every rank does the work, and the first one speaks.
        self._silent = os.environ.get("RANK", "0") != "0"

    def send(self, event: Event) -> None:
        if self._silent:
            return
        line = memoryview(encode(event))
        with self._lock:
            try:
                while line:
                    line = line[os.write(self._file, line) :]
            except BrokenPipeError:
                os._exit(1)  # nobody is left to work for


class Child:
    """The jobs of this process, by id."""

    def __init__(self, outlet: Outlet) -> None:
        self._outlet = outlet
        self._keep = Keep()
        self._contexts: dict[str, JobContext] = {}
        self._lock = threading.Lock()
        self._idle = threading.Condition(self._lock)

    def run(self, job: str, task: str, params: dict[str, Any]) -> Terminal:
        return self._run(self._open(job), task, params)

    def cancel(self, job: str | None = None) -> None:
        """Ask one job, or all of them, to stop."""
        with self._lock:
            contexts = [self._contexts.get(job)] if job else list(self._contexts.values())
        for context in contexts:
            if context:
                context.cancel()

    def serve(self, commands: BinaryIO) -> None:
        """Run jobs side by side as they are asked for, until the parent closes its end."""
        for line in commands:
            command = _commands.decode(line)
            if isinstance(command, Run):
                context = self._open(command.job)
                work = (context, command.task, command.params)
                threading.Thread(target=self._run, args=work, name=command.job, daemon=True).start()
            elif isinstance(command, Cancel):
                self.cancel(command.job)
            elif isinstance(command, Know):
                session.replace(command.kept)
            else:
                released = [msgspec.to_builtins(sentence) for sentence in self._keep.release()]
                self._outlet.send(Data(kind="released", value=released))

    def obey(self, commands: BinaryIO) -> None:
        """Beside a single job: stop it when told to, and when the parent is gone."""
        for line in commands:
            command = _commands.decode(line)
            if isinstance(command, Cancel):
                self.cancel()
        self.cancel()
        _leave_soon()

    @staticmethod
    def learn(commands: BinaryIO) -> None:
        """Read the one line that comes before a single job begins; nothing, where the parent is gone already."""
        line = commands.readline()
        if line and isinstance(command := _commands.decode(line), Know):
            session.replace(command.kept)

    def wait(self, seconds: float) -> None:
        """Wait until no job runs, at most so long."""
        with self._idle:
            self._idle.wait_for(lambda: not self._contexts, seconds)

    def _open(self, job: str) -> JobContext:
        context = JobContext(job, self._outlet.send, self._keep)
        with self._lock:
            self._contexts[job] = context
        return context

    def _run(self, context: JobContext, task: str, params: dict[str, Any]) -> Terminal:
        try:
            return running.run(context, task, params, self._outlet.send)
        finally:
            with self._idle:
                self._contexts.pop(context.job, None)
                self._idle.notify_all()


def main(argv: list[str] | None = None) -> int:
    """Run a recipe or serve; returns the exit status."""
    import argparse  # the window imports this module too, and never parses

    parser = argparse.ArgumentParser(prog="ustad run", description="Run a recipe without a window.")
    parser.add_argument("recipe", nargs="?", type=Path, help="the recipe file (JSON)")
    parser.add_argument("--job", default="", help=argparse.SUPPRESS)
    parser.add_argument("--attached", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if not args.serve and args.recipe is None:
        parser.error("a recipe is needed")

    quiet.hush(online=args.recipe is not None and _goes_online(args.recipe))
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    _share_processor()
    outlet = Outlet()
    child = Child(outlet)
    if args.serve:
        _step_back()
        child.serve(sys.stdin.buffer)
        child.cancel()
        child.wait(GRACE_AFTER_PARENT)
        return 0
    if args.attached:
        _step_back()
        child.learn(sys.stdin.buffer)
        threading.Thread(target=child.obey, args=(sys.stdin.buffer,), name="commands", daemon=True).start()
    else:
        for wish in (signal.SIGINT, signal.SIGTERM):
            signal.signal(wish, lambda *_: child.cancel())
    try:
        recipe = Recipe.load(args.recipe)
    except UserError as error:
        outlet.send(Failed(job=args.job, message=error.message, fix=error.fix))
        return 1
    return _exit_status(child.run(args.job or args.recipe.stem, recipe.task, recipe.params))


def _exit_status(outcome: Terminal) -> int:
    match outcome:
        case Finished():
            return 0
        case Stopped():
            return 130
        case Failed():
            print(outcome.message, outcome.fix or "", file=sys.stderr)
            return 1


def _goes_online(recipe: Path) -> bool:
    """Whether a recipe fetches something, on the person's word. No other task may let a library reach out."""
    try:
        return tasks.find(Recipe.load(recipe).task).lane == "fetch"
    except UserError:
        return False  # what is wrong with it is said when it is run


def _share_processor() -> None:
    """Threads of OpenMP that wait for each other must soon sleep: with another busy program on the machine, spinning
    made training ten times slower. Not at once, either: to be woken for each small piece of work made it half as quick
    as it is when they spin for some microseconds. Read when the library loads, so before torch."""
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", "5000")


def _step_back() -> None:
    """Let the window go first: it needs the processor rarely, but then at once."""
    import psutil

    process = psutil.Process()
    if sys.platform == "win32":
        process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        process.nice(10)


def _leave_soon() -> None:
    """The parent is gone: end by ourselves if the work does not."""
    timer = threading.Timer(GRACE_AFTER_PARENT, os._exit, args=(1,))
    timer.daemon = True
    timer.start()


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    # Not sys.exit: threads of native libraries must not hold back a process whose work is told and done.
    os._exit(status)
