"""Asks a model behind an address that speaks the OpenAI protocol: whole answers, or piece by piece.

Does not know passages, conversations or the window. Stopping takes effect within a tenth of a second; the server
sees the connection close. The protocol: https://platform.openai.com/docs/api-reference/chat
"""

from __future__ import annotations

import asyncio
import functools
import random
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import msgspec

from core.errors import UserError
from core.models.remote import protocol, trouble
from core.models.remote.flow import flow
from core.settings import Address
from core.text import QT_TRANSLATE_NOOP, Text, text

TRIES = 5
"""Times a request is sent before a server that is busy, or failing, is given up."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds before the second try, doubled before each further one; and the longest that a server may ask for."""
CONNECT = 10.0
MOST_BYTES = 32 << 20
MOST_STOPS = 4
"""Stop words that the protocol allows; whoever asks looks for all of them."""
AGAIN = (408, 409, 425, 429, 500, 502, 503, 504, 529)

Turns = Sequence[dict[str, str]]


class Sampling(msgspec.Struct, frozen=True, kw_only=True):
    """How words are chosen, and how many at most."""

    max_tokens: int = 1024
    temperature: float = 0.0
    top_p: float = 1.0
    seed: int | None = None
    stop: tuple[str, ...] = ()
    top_k: int = 0
    min_p: float = 0.0
    repetition_penalty: float = 1.0


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """A whole answer. `cut`: it ran into the most tokens allowed. Tokens are the server's own count; None where it
    gives none."""

    text: str
    cut: bool = False
    tokens_in: int | None = None
    tokens_out: int | None = None


class _Vector(msgspec.Struct):
    embedding: list[float]
    index: int = 0


def never() -> bool:
    return False


class Client:
    """`tell` hears sentences about waits. `first_pause`: seconds before a second try."""

    def __init__(
        self,
        address: Address,
        key: str = "",
        *,
        tell: Callable[[Text], None] = lambda _: None,
        first_pause: float = FIRST_PAUSE,
    ) -> None:
        self._base = trouble.check_url(address.url)
        self._address = address
        self._key = key
        self._tell = tell
        self._first_pause = first_pause

    def models(self, stopped: Callable[[], bool] = never) -> list[str]:
        """The names of the models there, by the alphabet; empty if stopped. Raises `UserError`."""
        for body in flow(self._list, stopped):
            found = self._decode(body)
            listed = found.get("data", found.get("models")) if isinstance(found, dict) else found
            if not isinstance(listed, list):
                raise trouble.not_protocol(self._base, body)
            names = [one.get("id") or one.get("name") for one in listed if isinstance(one, dict)]
            return sorted(str(name) for name in names if name)
        return []

    def ask(
        self, turns: Turns, sampling: Sampling | None = None, stopped: Callable[[], bool] = never
    ) -> Reply | None:
        """The whole answer, or None if stopped. Raises `UserError` where there is no answer to be had."""
        request = self._request(turns, sampling or Sampling(), stream=False)
        for body in flow(lambda: self._post(request), stopped):
            return self._reply(body)
        return None

    def stream(
        self, turns: Turns, sampling: Sampling | None = None, stopped: Callable[[], bool] = never
    ) -> Iterator[str]:
        """The answer in pieces as they come. Raises `UserError`, also in the middle of it."""
        request = self._request(turns, sampling or Sampling(), stream=True)
        return flow(lambda: self._pieces(request), stopped)

    def embed(self, request: dict[str, Any], stopped: Callable[[], bool] = never) -> list[list[float]] | None:
        """The vectors for the texts in `request["input"]`, in their order, or None if stopped. Raises `UserError`."""
        for body in flow(lambda: self._post(request, "/embeddings"), stopped):
            found = self._decode(body)
            listed = found.get("data") if isinstance(found, dict) else None
            if not isinstance(listed, list):
                raise self._none(body)
            try:
                rows = msgspec.convert(listed, list[_Vector])
            except msgspec.ValidationError as error:
                raise trouble.not_protocol(self._base, body) from error
            return [row.embedding for row in sorted(rows, key=lambda row: row.index)]
        return None

    # -- requests ------------------------------------------------------------------------------------------

    def _request(self, turns: Turns, sampling: Sampling, *, stream: bool) -> dict[str, Any]:
        made: dict[str, Any] = {
            "model": self._address.model,
            "messages": [{"role": turn["role"], "content": turn["content"]} for turn in turns],
            "max_tokens": sampling.max_tokens,
            "temperature": sampling.temperature,
            "stream": stream,
        }
        if sampling.top_p < 1:
            made["top_p"] = sampling.top_p
        if sampling.seed is not None:
            made["seed"] = sampling.seed
        if sampling.stop:
            made["stop"] = list(sampling.stop[:MOST_STOPS])
        # Not of the protocol itself, but of most programs that speak it; those that do not know them say so.
        if sampling.top_k:
            made["top_k"] = sampling.top_k
        if sampling.min_p:
            made["min_p"] = sampling.min_p
        if sampling.repetition_penalty != 1:
            made["repetition_penalty"] = made["repeat_penalty"] = sampling.repetition_penalty
        return made

    async def _list(self) -> AsyncIterator[bytes]:
        async with self._sent("GET", "/models", None) as response:
            yield await self._whole(response)

    async def _post(self, request: dict[str, Any], path: str = "/chat/completions") -> AsyncIterator[bytes]:
        for is_last in (False, True):
            try:
                async with self._sent("POST", path, request) as response:
                    body = await self._whole(response)
                break
            except trouble.CutOff:
                if is_last:
                    raise
        yield body

    async def _pieces(self, request: dict[str, Any]) -> AsyncIterator[str]:
        async with self._sent("POST", "/chat/completions", request) as response:
            if "event-stream" not in response.headers.get("content-type", ""):
                # A server that does not stream sends all of it at once.
                yield self._reply(await self._whole(response)).text
                return
            ended = False
            try:
                async for line in response.aiter_lines():
                    if not line.startswith("data:"):
                        continue
                    data = line[5:].strip()
                    if data == "[DONE]":
                        return
                    piece, last = self._piece(data)
                    ended = ended or last
                    if piece:
                        yield piece
            except _transport_errors() as error:
                raise _explained(error, self._base, self._address.longest_wait) from error
            if not ended:
                raise trouble.cut_off(self._base)

    @asynccontextmanager
    async def _sent(self, method: str, path: str, request: dict[str, Any] | None) -> AsyncIterator[Any]:
        """An answer with a good status, its body still to be read; tries again where that may help."""
        import httpx2

        timeout = httpx2.Timeout(self._address.longest_wait, connect=CONNECT)
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        # Nothing is encrypted on the way to this very machine, nor does a proxy stand there.
        is_plain = trouble.is_local(self._base) and self._base.startswith("http://")
        async with httpx2.AsyncClient(
            headers=headers,
            timeout=timeout,
            trust_env=not trouble.is_local(self._base),
            verify=False if is_plain else _trusted(),
        ) as client:
            for attempt in range(TRIES):
                try:
                    sent = client.build_request(method, self._base + path, json=request)
                    response = await client.send(sent, stream=True)
                except (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError) as error:
                    if attempt < 1:
                        continue  # a connection that was being closed as we used it
                    raise trouble.of_transport(error, self._base, self._address.longest_wait) from error
                except httpx2.HTTPError as error:
                    raise trouble.of_transport(error, self._base, self._address.longest_wait) from error
                except UnicodeError as error:
                    raise trouble.of_transport(httpx2.ConnectError(str(error)), self._base, 0) from error
                try:
                    if response.is_success:
                        yield response
                        return
                    body = await self._whole(response)
                finally:
                    await response.aclose()
                if request is not None and protocol.adapted(request, response.status_code, body):
                    continue
                refused = trouble.of_status(
                    response.status_code, body, self._base, self._address.model, self._key
                )
                if response.status_code not in AGAIN or attempt == TRIES - 1 or protocol.is_final(body):
                    raise refused
                await self._wait(attempt, response.headers.get("retry-after", ""), refused)

    async def _wait(self, attempt: int, asked: str, refused: UserError) -> None:
        """Wait as long as the server asked for, else longer each time. Raises `refused` where that is too long."""
        pause = min(LONGEST_PAUSE, self._first_pause * 2**attempt) * random.uniform(0.8, 1.2)
        if (wanted := protocol.retry_after(asked)) is not None:
            if wanted > LONGEST_PAUSE:
                raise UserError(
                    refused.message,
                    text(
                        QT_TRANSLATE_NOOP(
                            "core", "It asks to be left alone for {seconds} seconds: try again then."
                        ),
                        seconds=round(wanted),
                    ),
                )
            pause = wanted
        self._tell(
            text(
                QT_TRANSLATE_NOOP("core", "{host} is busy; trying again in {seconds} s…"),
                host=trouble.host_of(self._base),
                seconds=round(pause),
            )
        )
        await asyncio.sleep(pause)

    async def _whole(self, response: Any) -> bytes:
        parts: list[bytes] = []
        size = 0
        try:
            async for part in response.aiter_bytes():
                parts.append(part)
                size += len(part)
                if size > MOST_BYTES:
                    raise trouble.not_protocol(self._base, b"")
        except _transport_errors() as error:
            raise _explained(error, self._base, self._address.longest_wait) from error
        return b"".join(parts)

    # -- answers -------------------------------------------------------------------------------------------

    def _reply(self, body: bytes) -> Reply:
        found = self._decode(body)
        choice = protocol.first_choice(found)
        message = choice.get("message")
        if not isinstance(message, dict):
            raise self._none(body)
        usage = found.get("usage") if isinstance(found.get("usage"), dict) else {}
        return Reply(
            text=protocol.content(message),
            cut=choice.get("finish_reason") == "length",
            tokens_in=protocol.whole_number(usage.get("prompt_tokens")),
            tokens_out=protocol.whole_number(usage.get("completion_tokens")),
        )

    def _piece(self, data: str) -> tuple[str, bool]:
        """A piece of the answer, and whether the answer is complete with it."""
        found = self._decode(data.encode())
        if isinstance(found, dict) and found.get("error"):
            raise trouble.of_status(500, data.encode(), self._base, self._address.model, self._key)
        choice = protocol.first_choice(found)
        delta = choice.get("delta")
        return protocol.content(delta) if isinstance(delta, dict) else "", bool(choice.get("finish_reason"))

    def _decode(self, body: bytes) -> Any:
        try:
            return msgspec.json.decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise trouble.not_protocol(self._base, body) from error

    def _none(self, body: bytes) -> UserError:
        if b'"error"' in body:
            return trouble.of_status(500, body, self._base, self._address.model, self._key)
        return trouble.not_protocol(self._base, body)


@functools.cache
def _trusted() -> Any:
    """Whom to believe that they are who they say: read once, for it takes a tenth of a second."""
    import httpx2

    return httpx2.create_ssl_context()


def _transport_errors() -> tuple[type[Exception], ...]:
    import httpx2

    return (httpx2.HTTPError, httpx2.StreamError)


def _explained(error: Exception, url: str, seconds: float) -> Exception:
    import httpx2

    if isinstance(error, httpx2.TimeoutException):
        return trouble.of_transport(error, url, seconds)
    return trouble.cut_off(url)
