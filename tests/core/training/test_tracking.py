"""A run told to an MLflow server: a small server of its protocol, over a real connection, and what happens without."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import msgspec
import pytest

from core import runs
from core.errors import Cancelled
from core.project import Project
from core.runs import Run
from core.text import Text
from core.training.tracking import Tracker
from tests.core.training.making import new_run, quick

BASE = "/api/2.0/mlflow/"


class Server(ThreadingHTTPServer):
    """Knows one experiment at most, and keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.experiments: dict[str, str] = {}
        self.broken = False

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def of(self, method: str) -> list[dict[str, Any]]:
        return [values for called, values in self.calls if called == method]


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        known = self.server.experiments
        self._answer(
            {"experiment": {"experiment_id": next(iter(known))}} if known else {}, 200 if known else 404
        )

    def do_POST(self) -> None:
        values = msgspec.json.decode(
            self.rfile.read(int(self.headers["Content-Length"])), type=dict[str, Any]
        )
        method = self.path.removeprefix(BASE)
        self.server.calls.append((method, {**values, "authorization": self.headers["Authorization"]}))
        if method == "experiments/create":
            self.server.experiments["7"] = values["name"]
        made = {
            "experiments/create": {"experiment_id": "7"},
            "runs/create": {"run": {"info": {"run_id": "abc"}}},
        }
        self._answer(made.get(method, {}), 500 if self.server.broken and method == "runs/log-batch" else 200)

    def _answer(self, value: object, status: int) -> None:
        body = msgspec.json.encode(value)
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def run(project: Project) -> Run:
    return new_run(project, quick("model", learning_rate=0.25))


def fail(words: Text) -> None:
    raise AssertionError(str(words))


def test_the_settings_the_figures_and_the_end_are_told(server: Server, run: Run) -> None:
    with Tracker(f" {server.address}/ ", run, fail) as tracker:
        for step in range(1, 2001):
            tracker.measured(step, {"loss": 1 / step, "seconds": 1.0, "epoch": 0.5})
    (created,) = server.of("runs/create")
    assert created["run_name"] == "Run 1" and created["experiment_id"] == "7"
    assert server.experiments == {"7": "Ustad project"}
    batches = server.of("runs/log-batch")
    told = {one["key"]: one["value"] for one in batches[0]["params"]}
    assert told["learning_rate"] == "0.25" and told["model"] == "model"
    figures = [one for batch in batches for one in batch.get("metrics", [])]
    assert [(one["key"], one["step"]) for one in figures] == [("loss", step) for step in range(1, 2001)]
    assert max(len(batch.get("metrics", [])) for batch in batches) <= 1000
    assert [one["status"] for one in server.of("runs/update")] == ["FINISHED"]


def test_a_resumed_run_goes_on_under_its_id(server: Server, run: Run) -> None:
    with pytest.raises(Cancelled), Tracker(server.address, run, fail) as tracker:
        tracker.measured(1, {"loss": 1.0})
        raise Cancelled
    with pytest.raises(ValueError), Tracker(server.address, run, fail) as tracker:
        tracker.measured(2, {"loss": 0.5})
        raise ValueError
    assert len(server.of("runs/create")) == 1
    assert [one["status"] for one in server.of("runs/update")] == ["KILLED", "RUNNING", "FAILED"]
    # Nothing was left to measure: the server still hears that it has finished.
    with Tracker(server.address, run, fail):
        pass
    assert [one["status"] for one in server.of("runs/update")][-2:] == ["RUNNING", "FINISHED"]


def test_a_token_of_the_environment_is_sent(
    server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MLFLOW_TRACKING_TOKEN", "secret")
    with Tracker(server.address, run, fail) as tracker:
        tracker.measured(1, {"loss": 1.0})
    assert {call["authorization"] for _, call in server.calls} == {"Bearer secret"}


def test_a_server_that_fails_is_given_up_and_that_is_said_once(server: Server, run: Run) -> None:
    server.broken = True
    said: list[Text] = []
    with Tracker(server.address, run, said.append) as tracker:
        for step in range(50):
            tracker.measured(step, {"loss": 1.0})
    (words,) = said
    assert server.address in str(words) and "500" in str(words) and "The run goes on" in str(words)


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "localhost:5000", "ftp://here", "http://[::"])
def test_an_address_where_nobody_is(run: Run, address: str) -> None:
    said: list[Text] = []
    with Tracker(address, run, said.append) as tracker:
        tracker.measured(1, {"loss": 1.0})
    assert len(said) == 1 and address in str(said[0])
    assert not (run.folder / "mlflow.json").exists()


def test_without_an_address_nobody_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("httpx2.Client", fail)
    with Tracker("", run, fail) as tracker:
        tracker.measured(1, {"loss": 1.0})
    assert not (run.folder / "mlflow.json").exists() and runs.read(run.folder).state == "prepared"
