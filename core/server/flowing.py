"""Answers on their way to whoever asked: sent as they come, kept alive while nothing comes, ended when he hangs up.

Plain asyncio, so that what is being made is told to end exactly once and has time to tidy up.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, MutableMapping
from contextlib import aclosing, suppress
from typing import Any, TypeVar

from starlette.responses import Response  # noqa: TID253

T = TypeVar("T")
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Gone(Exception):
    """Whoever asked does not wait for the answer any more."""


async def while_there(receive: Receive, work: Awaitable[T]) -> T:
    """What `work` gives; it is ended, and `Gone` raised, when the one who asked hangs up."""

    async def hang_up() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    async def do() -> T:
        return await work

    doing, leaving = asyncio.create_task(do()), asyncio.create_task(hang_up())
    try:
        await asyncio.wait({doing, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not doing.done():
            raise Gone
        return doing.result()
    finally:
        doing.cancel()
        leaving.cancel()
        await asyncio.gather(doing, leaving, return_exceptions=True)


async def lively(parts: AsyncGenerator[T], seconds: float) -> AsyncGenerator[T | None]:
    """The parts as they come, and None whenever none has come for so long."""

    def ask() -> asyncio.Task[T]:
        following: Coroutine[Any, Any, T] = anext(parts)
        return asyncio.create_task(following)

    async with aclosing(parts):
        coming = ask()
        try:
            while True:
                done, _ = await asyncio.wait({coming}, timeout=seconds)
                if not done:
                    yield None
                    continue
                try:
                    part = coming.result()
                except StopAsyncIteration:
                    return
                yield part
                coming = ask()
        finally:
            coming.cancel()
            await asyncio.gather(coming, return_exceptions=True)


class Stream(Response):
    """Sends events as they are made."""

    def __init__(self, parts: AsyncGenerator[bytes]) -> None:
        self._parts = parts
        self.status_code = 200
        self.media_type = "text/event-stream"
        self.background = None
        self.init_headers({"Cache-Control": "no-cache", "X-Accel-Buffering": "no"})

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        with suppress(Gone):  # what was being made has ended, and the board says so
            await while_there(receive, self._send(send))

    async def _send(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        async with aclosing(self._parts) as parts:
            async for part in parts:
                await send({"type": "http.response.body", "body": part, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})
