"""What was read is gone on with where it may be, and never where it could be wrong."""

from __future__ import annotations

from core.chat.prefixes import Reading, Readings

LONG = list(range(100))


def cut(reading: Reading[list[int]], length: int) -> bool:
    assert reading.state is not None
    del reading.state[length:]
    return True


def read(readings: Readings[list[int]], key: str, ids: list[int]) -> int:
    """Read `ids` to the end as an engine does; how many of them were there."""
    reading, kept = readings.take(key, ids, cut)
    assert reading.ids == (reading.state or []) == ids[:kept]
    reading.state = list(ids)
    reading.ids = list(ids)
    readings.give_back(reading)
    return kept


def test_the_longest_common_beginning_is_kept_but_never_all_of_it() -> None:
    readings: Readings[list[int]] = Readings()
    assert read(readings, "", LONG) == 0
    assert read(readings, "", [*LONG, 7, 8]) == 100
    assert read(readings, "", [*LONG[:60], 7]) == 60
    assert read(readings, "", [*LONG[:60], 7]) == 60  # the last is needed for what comes next


def test_an_adapter_sees_nothing_of_what_another_read() -> None:
    readings: Readings[list[int]] = Readings()
    read(readings, "", LONG)
    assert read(readings, "tuned", LONG) == 0
    assert read(readings, "", LONG) == 99
    assert read(readings, "tuned", LONG) == 99


def test_another_prompt_takes_the_place_of_the_one_not_used_for_longest() -> None:
    readings: Readings[list[int]] = Readings()
    other, third = [200 + at for at in LONG], [400 + at for at in LONG]
    for ids in (LONG, other, third):
        read(readings, "", ids)
    assert read(readings, "", other) == 99
    assert read(readings, "", LONG) == 0


def test_a_few_words_in_common_are_not_worth_a_long_reading() -> None:
    readings: Readings[list[int]] = Readings()
    read(readings, "", LONG)
    assert read(readings, "", [0, 1, 2, 900, 901]) == 0
    assert read(readings, "", LONG) == 99


def test_what_cannot_be_shortened_is_read_anew() -> None:
    readings: Readings[list[int]] = Readings()
    read(readings, "", LONG)
    reading, kept = readings.take("", [*LONG[:50], 1], lambda _reading, _length: False)
    assert (reading.ids, reading.state, kept) == ([], None, 0)


def test_a_reading_that_broke_off_is_forgotten() -> None:
    readings: Readings[list[int]] = Readings()
    read(readings, "", LONG)
    readings.take("", [*LONG, 1], cut)
    assert read(readings, "", LONG) == 0
