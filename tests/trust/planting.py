"""Plants keys of every kind, uses them where they are refused, repeated and redirected, and breaks things meanwhile."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import psutil

from core.errors import UserError
from core.knowledge.stores import server as qdrant
from core.models.hub import access
from core.models.remote import keys
from core.server import local_server
from core.settings import Address, StoreAddress
from desktop import errors
from desktop.main_window import MainWindow

ADDRESS_KEY = "sk-plantedAnswers-7Yq2Lw9ZrT"
STORE_KEY = "plantedVectors.Kd83hfPQ0x"
HUB_TOKEN = "hf_plantedHubTokenB6vNq1"
SECRETS = (ADDRESS_KEY, STORE_KEY, HUB_TOKEN)

Until = Callable[[Callable[[], bool]], None]
"""Waits for something, and lets the window work meanwhile."""


class Refusing(BaseHTTPRequestHandler):
    """Refuses every key and repeats it, once after a redirect."""

    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(length)
        held = self.headers.get("Authorization") or self.headers.get("api-key") or ""
        assert isinstance(self.server, Echo)
        self.server.heard.append(held)
        if self.path.startswith("/turned/"):
            self.send_response(307)
            self.send_header("Location", f"/v1/{self.path.removeprefix('/turned/')}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        words = json.dumps(
            {"error": {"message": f"Incorrect API key provided: {held}"}, "status": {"error": held}}
        )
        self.send_response(401)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Error-Message", f"no access with {held}")
        self.send_header("Content-Length", str(len(words)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(words.encode())

    do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = _answer

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is to be said."""


class Echo(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Refusing)
        self.heard: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


@contextlib.contextmanager
def echoing() -> Iterator[Echo]:
    made = Echo()
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


def plant(window: MainWindow, server: Echo) -> None:
    """Enter the keys as the dialogs do."""
    settings = window.context.settings
    settings.addresses = [
        Address(name="Teacher", url=f"{server.url}/v1", model="m", id="teacher"),
        Address(name="Turned", url=f"{server.url}/turned/v1", model="m", id="turned"),
    ]
    settings.stores = [StoreAddress("Vectors", server.url, id="vectors")]
    settings.hub_mirror = server.url
    window.context.save_settings()
    for name, key in (("teacher", ADDRESS_KEY), ("turned", ADDRESS_KEY), ("vectors", STORE_KEY)):
        assert keys.save(name, key) == "session"
    assert access.save_token(HUB_TOKEN) == "session"


def use(window: MainWindow, server: Echo, until: Until, report: Path) -> list[str]:
    """Use each of them; returns what children showed of them: in their environment, in their command line."""
    context = window.context
    project = context.project
    assert project is not None
    seen: list[str] = []

    def job(task: str, **params: Any) -> None:
        ended: list[bool] = []
        handle = context.jobs.submit(task, params)
        handle.ended.connect(lambda: ended.append(True))
        until(lambda: bool(ended))
        seen.extend(_shown([*SECRETS, local_server.load_key()]))

    for arm in ("teacher", "turned"):
        job(
            "answer", project=str(project.folder), question="Who?", conversation="talk", use_documents=False,
            answerer={"engine": "address", "model": arm, "name": arm},
        )  # fmt: skip
    job("download_model", name="owner/model")
    with contextlib.suppress(UserError):
        qdrant.look(context.settings.stores[0], STORE_KEY)
    _ask_the_local_server(window, until)
    # A fault in the window itself, over a key; what it says goes to the log and to the report.
    try:
        raise RuntimeError(f"headers: Bearer {ADDRESS_KEY}, {STORE_KEY}, {HUB_TOKEN}")
    except RuntimeError as error:
        for line in errors.details_of(error).splitlines():
            errors.log(line)
        window.show_crash(error)
    assert window.crash_dialog is not None
    report.write_text(window.crash_dialog.report.toPlainText(), encoding="utf-8")
    window.crash_dialog.close()
    _kill_what_knows(window)
    project.save()
    heard = " ".join(server.heard)
    missed = [key for key in SECRETS if key not in heard]
    assert not missed, f"never used: {missed}"
    return seen


def _ask_the_local_server(window: MainWindow, until: Until) -> None:
    context = window.context
    context.serving.switch_on(context.settings, context.project)
    until(lambda: context.serving.is_on)
    place = context.serving.url.split("//")[1].split("/")[0]
    for key in (local_server.load_key(), "sk-wrong"):
        there = http.client.HTTPConnection(place, timeout=20)
        there.request("GET", "/v1/models", headers={"Authorization": f"Bearer {key}"})
        assert there.getresponse().status in (200, 401)
        there.close()
    context.serving.switch_off()
    until(lambda: not context.serving.is_on)


def _kill_what_knows(window: MainWindow) -> None:
    """The child that has held the keys dies the hard way, and writes down what it can."""
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if "core.jobs.child" in " ".join(child.cmdline()):
                child.send_signal(signal.SIGABRT if os.name != "nt" else signal.SIGTERM)


def _shown(secrets: list[str]) -> list[str]:
    """What the system tells others of this process and its children."""
    found = []
    for process in [psutil.Process(), *psutil.Process().children(recursive=True)]:
        with contextlib.suppress(psutil.Error, OSError):
            told = " ".join(
                [*process.cmdline(), *(f"{name}={value}" for name, value in process.environ().items())]
            )
            found += [f"{process.name()} shows a key" for secret in secrets if secret in told]
    return found
