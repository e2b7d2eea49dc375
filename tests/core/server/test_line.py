"""Who is next at the local server, and that nobody's turn is lost."""

from __future__ import annotations

import asyncio

import pytest

from core.server.line import Line
from core.server.refusal import Refusal


def test_callers_take_turns_however_many_requests_each_has() -> None:
    order: list[str] = []

    async def ask(line: Line, caller: str, name: str) -> None:
        await line.turn(caller)
        order.append(name)
        await asyncio.sleep(0)
        line.leave()

    async def all_of_them() -> None:
        line = Line()
        await line.turn("first")
        waiting = [asyncio.create_task(ask(line, "many", f"many {at}")) for at in range(4)]
        await asyncio.sleep(0)
        waiting.append(asyncio.create_task(ask(line, "one", "one")))
        await asyncio.sleep(0)
        line.leave()
        await asyncio.gather(*waiting)
        assert line.waiting == 0

    asyncio.run(all_of_them())
    assert order == ["many 0", "one", "many 1", "many 2", "many 3"]


def test_who_leaves_while_waiting_or_just_when_called_holds_nobody_up() -> None:
    async def all_of_them() -> None:
        line = Line()
        await line.turn("a")
        gone, called, last = (asyncio.create_task(line.turn(name)) for name in "bcd")
        await asyncio.sleep(0)
        gone.cancel()
        line.leave()
        called.cancel()  # its turn has come, and it does not know yet
        await asyncio.wait_for(last, 5)
        line.leave()
        await asyncio.wait_for(line.turn("e"), 5)

    asyncio.run(all_of_them())


def test_too_long_a_line_is_refused() -> None:
    async def all_of_them() -> None:
        line = Line(most=1)
        await line.turn("a")
        waiting = asyncio.create_task(line.turn("a"))
        await asyncio.sleep(0)
        with pytest.raises(Refusal) as refused:
            await line.turn("b")
        assert refused.value.status == 429 and refused.value.headers["Retry-After"]
        line.leave()
        await waiting

    asyncio.run(all_of_them())
