"""An answer ends before its stop word, wherever pieces are cut, and nothing is lost where there was none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.chat.stopping import StopWords, until

LETTERS = st.text("ab\n", max_size=12)


@given(st.lists(LETTERS, max_size=8), st.lists(st.text("ab\n", min_size=1, max_size=4), max_size=3))
def test_it_is_the_text_up_to_the_first_stop_word_however_it_comes(
    pieces: list[str], words: list[str]
) -> None:
    shown: list[str] = []
    stop = StopWords(words)
    for piece in pieces:
        shown.append(stop.add(piece))
        if stop.met:
            break
        text = "".join(shown)
        assert not any(word in text for word in words)
    said = "".join(shown) + ("" if stop.met else stop.end())
    whole = "".join(pieces)
    places = [at for word in words if (at := whole.find(word)) >= 0]
    if not places:
        assert said == whole
    else:
        # The word that was complete first, not the one that began first: what begins earlier may never be completed.
        assert stop.met
        assert whole.startswith(said)
        assert any(whole.startswith(word, len(said)) for word in words)


def test_the_beginning_of_a_stop_word_is_held_back_and_said_where_it_was_none() -> None:
    pieces = ["Yes", " \n", "\nU", "na", "\n\nUser:", " no"]
    assert list(until(pieces, ["\n\nUser:"])) == ["Yes", " ", "", "\n\nUna"]
    assert "".join(until(["one", "\n\nUs"], ["\n\nUser:"])) == "one\n\nUs"


def test_pieces_after_the_stop_word_are_not_even_asked_for() -> None:
    asked: list[str] = []

    def pieces() -> object:
        for piece in ("a", "b", "STOP", "c"):
            asked.append(piece)
            yield piece

    assert "".join(until(pieces(), ["STOP"])) == "ab"  # type: ignore[arg-type]
    assert asked == ["a", "b", "STOP"]


def test_without_stop_words_every_piece_goes_through_as_it_is() -> None:
    assert list(until(["a", "", "b"], ())) == ["a", "", "b"]
