"""Tells an MLflow server what a run was asked and measures, by its plain REST protocol, beside the training.

A thread of its own talks to the server, so a slow one costs no time; one that fails is given up, and that is said
once: nothing that is only told elsewhere may stop a run. Source: MLflow's REST API 2.0.
"""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec

from core.errors import Cancelled, UserError
from core.models.remote.trouble import is_local
from core.paths import write_atomic
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, Text, text

PATIENCE = 10.0
"""Seconds that the server may take for an answer, and that the end of a run waits for the last of it to be told."""
_TOGETHER = 900
"""Figures in one request; MLflow takes at most 1000."""
_SETTINGS = 100
"""Settings in one request, likewise."""
_OUTSIDE = {"step", "seconds", "epoch"}

Warn = Callable[[Text], None]


def may_tell(address: str, agreed: Collection[str]) -> bool:
    """Whether a run may be told to this address: one of this very machine, or one that the person has agreed to. A run
    may come from somebody else, who would like to be told."""
    return not address.strip() or is_local(address) or clean(address) in agreed


def clean(address: str) -> str:
    """The address as it is kept among those agreed to."""
    return address.strip().rstrip("/")


def told(address: str, agreed: Collection[str], warn: Warn) -> str:
    """The address that is told of a run: "" where it may not be, which is said."""
    if may_tell(address, agreed):
        return clean(address)
    warn(
        text(
            QT_TRANSLATE_NOOP(
                "core",
                "The MLflow server at {address} is told nothing: nobody has agreed to that on this computer. Begin a "
                "run of your own with this address to be asked.",
            ),
            address=clean(address),
        )
    )
    return ""


class Known(msgspec.Struct):
    """Kept in the run's folder: under which id the server knows it, so that a resumed run goes on there."""

    address: str
    run_id: str


class Tracker:
    """One sitting, told to the server at `address`; to nobody if that is empty. Used with ``with``."""

    def __init__(self, address: str, run: Run, warn: Warn) -> None:
        self._address, self._run, self._warn = clean(address), run, warn
        self._waiting: queue.SimpleQueue[dict[str, Any] | str] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Tracker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._address and (self._thread is not None or self._file.exists()):
            ended = "FINISHED" if error is None else "KILLED" if isinstance(error, Cancelled) else "FAILED"
            self._put(ended)
            if self._thread is not None:
                self._thread.join(PATIENCE)

    def measured(self, step: int, values: Mapping[str, float]) -> None:
        if self._address:
            now = int(time.time() * 1000)
            for name, value in values.items():
                if name not in _OUTSIDE:
                    self._put({"key": name, "value": value, "timestamp": now, "step": step})

    @property
    def _file(self) -> Path:
        return self._run.folder / "mlflow.json"

    def _put(self, told: dict[str, Any] | str) -> None:
        self._waiting.put(told)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="mlflow", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        import httpx2

        token = os.environ.get("MLFLOW_TRACKING_TOKEN", "")
        try:
            with httpx2.Client(
                base_url=f"{self._address}/api/2.0/mlflow/",
                timeout=PATIENCE,
                headers={"Authorization": f"Bearer {token}"} if token else {},
            ) as client:
                self._talk(_Server(client))
        except (httpx2.HTTPError, httpx2.InvalidURL, ValueError, LookupError, UserError) as error:
            self._warn(
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "The MLflow server at {address} is told nothing more: {reason}. The run goes on, and its own "
                        "folder has everything.",
                    ),
                    address=self._address,
                    reason=str(error).strip().split("\n")[0][:200].rstrip(".") or type(error).__name__,
                )
            )

    def _talk(self, server: _Server) -> None:
        run_id = self._begin(server)
        while True:
            told = [self._waiting.get()]
            while len(told) < _TOGETHER and not self._waiting.empty():
                told.append(self._waiting.get())
            figures = [one for one in told if not isinstance(one, str)]
            if figures:
                server.post("runs/log-batch", run_id=run_id, metrics=figures)
            if isinstance(told[-1], str):
                server.post("runs/update", run_id=run_id, status=told[-1], end_time=int(time.time() * 1000))
                return

    def _begin(self, server: _Server) -> str:
        if self._file.exists():
            known = msgspec.json.decode(self._file.read_bytes(), type=Known)
            if known.address == self._address:
                server.post("runs/update", run_id=known.run_id, status="RUNNING")
                return known.run_id
        about = self._run.about
        made = server.post(
            "runs/create",
            experiment_id=server.experiment(f"Ustad {self._run.folder.parent.parent.name}"),
            run_name=about.name,
            start_time=int((about.started or time.time()) * 1000),
            tags=[
                {"key": "model", "value": about.model.name or about.model.id},
                {"key": "dataset", "value": about.dataset.name or about.dataset.id},
                {"key": "dataset_fingerprint", "value": about.dataset.fingerprint},
            ],
        )
        run_id = str(made["run"]["info"]["run_id"])
        settings = [{"key": name, "value": str(value)[:500]} for name, value in self._run.config().items()]
        for start in range(0, len(settings), _SETTINGS):
            server.post("runs/log-batch", run_id=run_id, params=settings[start : start + _SETTINGS])
        write_atomic(self._file, msgspec.json.encode(Known(self._address, run_id)))
        return run_id


class _Server:
    """The few calls of the protocol that are needed. Raises httpx2's errors, and `ValueError` for a strange answer."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def experiment(self, name: str) -> str:
        """The id of the experiment of that name, made if there is none."""
        found = self._client.get("experiments/get-by-name", params={"experiment_name": name})
        if found.status_code == 404:
            return str(self.post("experiments/create", name=name)["experiment_id"])
        return str(_answer(found)["experiment"]["experiment_id"])

    def post(self, method: str, **values: Any) -> dict[str, Any]:
        return _answer(self._client.post(method, json=values))


def _answer(response: Any) -> dict[str, Any]:
    if response.is_error:
        raise ValueError(f"{response.status_code} {response.text[:150]}")
    return msgspec.json.decode(response.content or b"{}", type=dict[str, Any])
