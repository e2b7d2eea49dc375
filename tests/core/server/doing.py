"""What tests of the local server do: it is switched on over real tasks, run in threads of the test, and asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import openai

from core.jobs import running
from core.jobs.context import JobContext, Keep
from core.jobs.events import Event
from core.project import Project
from core.server.local_server import LocalServer
from core.settings import Settings

KEY = "sk-ustad-for-tests"
STARTER = "ustad-starter"


class Threads:
    """A queue without lanes: each job runs at once in a thread of its own, over what the test keeps warm."""

    def __init__(self, keep: Keep) -> None:
        self.keep = keep
        self.begun: list[str] = []
        self.stopped: list[str] = []
        self.busiest = 0
        self._contexts: dict[str, JobContext] = {}
        self._lock = threading.Lock()
        self._idle = threading.Condition(self._lock)

    def begin(self, task: str, params: dict[str, Any], hear: Callable[[Event], None]) -> str:
        with self._lock:
            self.begun.append(task)
            context = JobContext(f"job-{len(self.begun)}", hear, self.keep)
            self._contexts[context.job] = context
            self.busiest = max(self.busiest, len(self._contexts))
        threading.Thread(target=self._run, args=(context, task, params, hear), daemon=True).start()
        return context.job

    def stop(self, job_id: str) -> None:
        with self._lock:
            self.stopped.append(job_id)
            context = self._contexts.get(job_id)
        if context:
            context.cancel()

    def wait(self) -> bool:
        """Whether, within half a minute, no job is left."""
        with self._idle:
            return self._idle.wait_for(lambda: not self._contexts, 30)

    def _run(
        self, context: JobContext, task: str, params: dict[str, Any], hear: Callable[[Event], None]
    ) -> None:
        def send(event: Event) -> None:
            with self._idle:
                if event.__class__.__name__ in ("Finished", "Failed", "Stopped"):
                    self._contexts.pop(context.job)
                    self._idle.notify_all()
            hear(event)

        running.run(context, task, params, send)


@contextmanager
def switched_on(
    queue: Any, project: Project | None = None, settings: Settings | None = None
) -> Iterator[LocalServer]:
    """The server on a free port, for as long as the block lasts."""
    settings = settings or Settings()
    settings.server.port = 0
    server = LocalServer(settings, project, KEY, queue, lambda: None)
    server.start()
    try:
        yield server
    finally:
        server.stop()
        assert not server.running


def client(server: LocalServer, key: str = KEY) -> openai.OpenAI:
    return openai.OpenAI(base_url=server.url, api_key=key, max_retries=0, timeout=60)
