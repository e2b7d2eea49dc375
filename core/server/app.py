"""The server's addresses: what comes in by HTTP becomes a job, what the job says goes out again.

Does not know sockets, nor where jobs are done. Starlette is loaded with this file, which is why only the server's own
thread imports it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import Any, TypeVar

import msgspec
from starlette.applications import Starlette  # noqa: TID253
from starlette.exceptions import HTTPException  # noqa: TID253
from starlette.requests import Request  # noqa: TID253
from starlette.responses import Response  # noqa: TID253
from starlette.routing import Route  # noqa: TID253

from core.errors import UserError
from core.jobs.events import Finished
from core.server import asking, embedding, replying
from core.server.answerers import Answerer, Answerers
from core.server.board import Board, Entry
from core.server.flowing import Gone, Stream, lively, while_there
from core.server.guard import BODY_SECONDS, MOST_BYTES, Guard
from core.server.refusal import Refusal, bad
from core.server.replying import Completed, Reply
from core.server.work import Queue, Work

ALIVE_SECONDS = 10.0
"""A stream that has nothing to say for so long says at least that it lives."""

T = TypeVar("T")
Part = str | Completed
Handler = Callable[[Request, Entry], Awaitable[Response]]


class App:
    """`answerers` are looked up anew for each request; `project`: the folder of the one that is served, or ""."""

    def __init__(
        self, queue: Queue, answerers: Callable[[], Answerers], project: str, guard: Guard, board: Board
    ) -> None:
        self._answerers = answerers
        self._project = project
        self._guard = guard
        self._board = board
        self._completing = Work(queue, "complete")
        self._embedding = Work(queue, "embed_texts")

    def asgi(self) -> Starlette:
        routes = [
            Route("/v1/models", self._handled(self._models)),
            Route("/v1/models/{id:path}", self._handled(self._model)),
            Route("/v1/chat/completions", self._handled(self._complete), methods=["POST"]),
            Route("/v1/embeddings", self._handled(self._embed), methods=["POST"]),
        ]
        return Starlette(routes=routes, exception_handlers={HTTPException: self._no_such})

    # -- what is answered ----------------------------------------------------------------------------------

    async def _models(self, request: Request, entry: Entry) -> Response:
        listed = await asyncio.to_thread(lambda: self._answerers().all())
        return _json({"object": "list", "data": [one.listed() for one in listed]})

    async def _model(self, request: Request, entry: Entry) -> Response:
        return _json((await self._find(request.path_params["id"], entry)).listed())

    async def _complete(self, request: Request, entry: Entry) -> Response:
        asked = asking.read(asking.decode(await _body(request)))
        found = await self._find(asked.model, entry)
        if found.arm is None:
            raise bad(f"“{asked.model}” embeds texts; it does not answer.", "model", "wrong_purpose")
        documents = found.arm.documents
        params = {
            "project": self._project,
            "answerer": msgspec.to_builtins(found.arm),
            "turns": asked.turns,
            "generation": asked.generation,
        }
        reply = Reply(asked.model, counts=asked.counts, documents=documents)
        made = self._made(asked.caller or entry.caller, params, entry)
        if asked.stream:
            parts = lively(made, ALIVE_SECONDS)
            # What is refused at once, is refused with its status.
            first = await while_there(request.receive, anext(parts))
            return Stream(self._streamed(first, parts, reply, entry))
        return _json(reply.whole(await while_there(request.receive, _last(made, Completed))))

    async def _embed(self, request: Request, entry: Entry) -> Response:
        asked = embedding.read(asking.decode(await _body(request)))
        found = await self._find(asked.model, entry)
        if found.embedder is None:
            raise bad(f"“{asked.model}” answers; it does not embed texts.", "model", "wrong_purpose")
        params = {"embedder": found.embedder, "texts": asked.texts, "kind": asked.kind}
        listening = self._embedding.events(entry.caller, params)
        done = await while_there(request.receive, _last(listening, Finished))
        made = msgspec.convert(done.result, embedding.Embedded)
        entry.tokens_in = made.tokens
        return _json(asked.reply(made))

    async def _made(self, caller: str, params: dict[str, Any], entry: Entry) -> AsyncGenerator[Part]:
        """The words of an answer as they come, and at last all there is to say of it."""
        async with aclosing(self._completing.events(caller, params)) as events:
            async for event in events:
                if isinstance(event, Finished):
                    made = msgspec.convert(event.result, Completed)
                    entry.tokens_in, entry.tokens_out = made.tokens_in, made.tokens_out
                    yield made
                elif event.kind == "words":
                    yield str(event.value)

    async def _streamed(
        self, first: Part | None, rest: AsyncGenerator[Part | None], reply: Reply, entry: Entry
    ) -> AsyncGenerator[bytes]:
        status = 499
        try:
            yield reply.opening() + _put(first, reply)
            async with aclosing(rest):
                async for part in rest:
                    yield _put(part, reply)
            status = 200
        except Refusal as refused:
            status, entry.error, entry.details = refused.status, refused.message, refused.details
            yield replying.broken_off(refused)
        finally:
            entry.left = status == 499
            self._board.end(entry, status)

    async def _find(self, wanted: str, entry: Entry) -> Answerer:
        entry.model = wanted
        return await asyncio.to_thread(lambda: self._answerers().find(wanted))

    # -- around all of it ----------------------------------------------------------------------------------

    def _handled(self, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        """`handler` behind the guard, counted, and with its refusals put as the protocol has them."""

        async def handle(request: Request) -> Response:
            entry = self._board.begin(f"{request.method} {request.url.path}", _caller(request))
            try:
                self._guard.check(request.headers)
                response = await handler(request, entry)
            except Refusal as refused:
                response = self._refused(refused, entry)
            except UserError as error:
                fix = f" {error.fix}" if error.fix else ""
                response = self._refused(bad(f"{error.message}{fix}", code="cannot_answer"), entry)
            except Gone:
                entry.left = True
                response = Response(status_code=499)
            if not isinstance(response, Stream):
                self._board.end(entry, response.status_code)
            return response

        return handle

    def _refused(self, refused: Refusal, entry: Entry) -> Response:
        entry.error, entry.details = refused.message, refused.details
        return _json(refused.body(), refused.status, refused.headers)

    async def _no_such(self, request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        entry = self._board.begin(f"{request.method} {request.url.path}", _caller(request))
        words = f"There is no {request.method} {request.url.path} here."
        response = self._refused(Refusal(error.status_code, words, code="unknown_url"), entry)
        self._board.end(entry, error.status_code)
        return response


def _json(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(msgspec.json.encode(value), status, headers, "application/json")


def _caller(request: Request) -> str:
    """The program that asks, as it calls itself."""
    return request.headers.get("user-agent", "")[:80]


async def _body(request: Request) -> bytes:
    """All of it. Raises `Refusal` for one that is too large, or too slow in coming."""
    too_large = Refusal(413, f"The body is larger than {MOST_BYTES >> 20} MB.", code="too_large")
    if int(request.headers.get("content-length") or 0) > MOST_BYTES:
        raise too_large
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for part in request.stream():
                parts.append(part)
                size += len(part)
                if size > MOST_BYTES:
                    raise too_large
    except TimeoutError as error:
        raise Refusal(408, "The body was too slow in coming.", code="too_slow") from error
    return b"".join(parts)


async def _last(parts: AsyncGenerator[Any], kind: type[T]) -> T:
    async with aclosing(parts):
        found = [part async for part in parts if isinstance(part, kind)]
    return found[-1]


def _put(part: Part | None, reply: Reply) -> bytes:
    """What goes out for a part of an answer, or for none yet."""
    if part is None:
        return replying.STILL_THERE
    return reply.piece(part) if isinstance(part, str) else reply.closing(part)
