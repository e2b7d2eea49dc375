"""The HTTP server under the app: uvicorn, without what it would do to the process it lives in.

A connection that has not sent a whole request head in time is closed: slow ones would else use up all places.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import uvicorn  # noqa: TID253
from uvicorn.protocols.http.h11_impl import H11Protocol  # noqa: TID253

HEAD_SECONDS = 15.0
KEEP_ALIVE_SECONDS = 30


class Patient(H11Protocol):
    """Waits for a request's head only so long."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._timer = self.loop.call_later(HEAD_SECONDS, self._give_up)

    def connection_lost(self, exc: Exception | None) -> None:
        self._timer.cancel()
        super().connection_lost(exc)

    def _give_up(self) -> None:
        if self.cycle is None:  # not one request yet
            self.transport.close()


class Server(uvicorn.Server):
    """`up` is called once it can be reached. Leaves signals, and the logs of the process, alone."""

    def __init__(self, config: uvicorn.Config, up: Callable[[], None]) -> None:
        super().__init__(config)
        self._up = up

    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        self._up()


def make_server(app: Any, up: Callable[[], None], *, most: int, leaving: int) -> Server:
    """A server for `app` with at most `most` connections, and `leaving` seconds for answers under way at its end."""
    config = uvicorn.Config(
        app,
        http=Patient,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=most,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=leaving,
    )
    return Server(config, up)
