"""Who is next: requests wait in line, and the programs that ask take turns, however many requests each has waiting.

Lives in one event loop, and knows neither requests nor jobs.
"""

from __future__ import annotations

import asyncio
from collections import deque

from core.server.refusal import Refusal

MOST_WAITING = 64


class Line:
    """`slots` at a time have their turn."""

    def __init__(self, slots: int = 1, most: int = MOST_WAITING) -> None:
        self._free = slots
        self._most = most
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}

    @property
    def waiting(self) -> int:
        return sum(len(own) for own in self._waiting.values())

    async def turn(self, caller: str) -> None:
        """Wait for the turn; `leave` has to follow, once. Raises `Refusal` where too many wait."""
        if self._free and not self._waiting:
            self._free -= 1
            return
        if self.waiting >= self._most:
            raise Refusal(429, f"{self._most} requests are waiting already. Ask again later.", code="busy")
        place = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(caller, deque()).append(place)
        try:
            await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled():
                self.leave()  # it had just become its turn
            else:
                self._forget(caller, place)
            raise

    def leave(self) -> None:
        """Give the turn to the next: of the caller that has waited longest since its last one."""
        for caller in list(self._waiting):
            own = self._waiting.pop(caller)
            place = own.popleft()
            if own:
                self._waiting[caller] = own  # behind the others
            if not place.done():
                place.set_result(None)
                return
        self._free += 1

    def _forget(self, caller: str, place: asyncio.Future[None]) -> None:
        own = self._waiting.get(caller)
        if own and place in own:
            own.remove(place)
            if not own:
                del self._waiting[caller]
