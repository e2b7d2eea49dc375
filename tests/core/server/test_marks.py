"""Marks of citations on their way out: as `citations.check` leaves them, however the words are cut."""

from __future__ import annotations

import pytest

from core.chat import citations
from core.chat.conversation import Passage
from core.server.marks import Marks

PASSAGES = [Passage(number=number, chunk=str(number), file="a.md", text="The pump.") for number in (1, 2)]
SAID = [
    "It is served twice [1]. And oiled [7].",
    "Both [1, 2] say so [3,1].",
    "Nothing is [ 9 ] here [link](x) [12",
    "`a[7]` stays, as does\n```\nb[9]\n```\nbut not [9].",
    "An array[0] and [2]",
]


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("size", [1, 3, 1000])
def test_it_is_what_the_chat_would_show(said: str, size: int) -> None:
    marks = Marks()
    marks.known = {1, 2}
    sent = "".join(marks.add(said[at : at + size]) for at in range(0, len(said), size)) + marks.end()
    assert sent == citations.check(said, PASSAGES).text
