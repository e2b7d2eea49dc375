"""Markdown that streams is cut so that nothing is lost and nothing behind us changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.segments import Segments, split

TEXT = """# Title

First paragraph
of two lines.

- one
- two
  - nested

| a | b |
|---|---|
| 1 | 2 |

```python
def f():

    return "`"
```

After.

~~~
plain ``` inside
~~~
"""


def kinds(source: str) -> list[str]:
    return [segment.kind for segment in split(source)]


def test_code_stands_by_itself() -> None:
    assert kinds(TEXT) == ["text", "code", "text", "code"]
    code = split(TEXT)[1]
    assert (code.language, code.code) == ("python", 'def f():\n\n    return "`"\n')
    assert split(TEXT)[3].code == "plain ``` inside\n"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 40])
def test_streamed_in_any_pieces_it_is_the_same(size: int) -> None:
    segments = Segments()
    for at in range(0, len(TEXT), size):
        segments.add(TEXT[at : at + size])
    assert segments.source == TEXT
    assert [(s.kind, s.code, s.language) for s in segments.items] == [
        (s.kind, s.code, s.language) for s in split(TEXT, 600)
    ]


def test_only_the_last_segment_changes() -> None:
    """Whatever is added, segments before the one reported stay the same objects."""
    segments = Segments(limit=60)
    for number in range(60):
        before = list(segments.items)
        first = segments.add(f"Paragraph {number} goes on for a while and then ends.\n\n")
        assert segments.items[:first] == before[:first]
        assert all(one is two for one, two in zip(segments.items[:first], before[:first], strict=True))
        assert len(before) - first <= 1
    assert len(segments.items) > 20


def test_a_long_list_is_cut_between_its_items() -> None:
    source = "".join(f"{n}. An item of some length, number {n}.\n" for n in range(1, 200))
    found = split(source, 600)
    assert len(found) > 5
    assert all(segment.source.split(".")[0].isdigit() for segment in found)
    assert "".join(segment.source for segment in found) == source


def test_code_that_is_still_open_grows_cheaply() -> None:
    segments = Segments()
    segments.add("```py")
    segments.add("thon\nx = 1\n")
    assert (segments.items[0].language, segments.items[0].code) == ("python", "x = 1\n")
    for number in range(50):
        assert segments.add(f"y{number} = 2\n") == 0
    segments.add("``")
    segments.add("`\nDone.")
    assert [s.kind for s in segments.items] == ["code", "text"]
    assert segments.items[0].code.endswith("y49 = 2\n")


@given(st.lists(st.text(alphabet="ab `~#-*>|\n1.[]()<\x0c\u2028é中", max_size=12), max_size=30))
def test_nothing_is_ever_lost(pieces: list[str]) -> None:
    segments = Segments(limit=20)
    for piece in pieces:
        segments.add(piece)
    assert segments.source == "".join(pieces)
