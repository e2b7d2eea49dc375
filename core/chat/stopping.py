"""Ends an answer before a word it is to stop at, which may be spread over tokens. Does not know engines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


class StopWords:
    """Feeds on pieces of text and gives what is certain not to belong to a stop word."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = [word for word in words if word]
        self._longest = max(map(len, self._words), default=0)
        self._held = ""
        self.met = False

    def add(self, piece: str) -> str:
        """The words that can be shown now; `met` is True once a stop word was completed: nothing comes after it."""
        if not self._words or self.met:
            return "" if self.met else piece
        text = self._held + piece
        found = [at for word in self._words if (at := text.find(word)) >= 0]
        if found:
            self.met, self._held = True, ""
            return text[: min(found)]
        keep = self._beginning(text)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def end(self) -> str:
        """What was held back, where the answer ended by itself."""
        held, self._held = self._held, ""
        return held

    def _beginning(self, text: str) -> int:
        """How many of the last characters may be the beginning of a stop word."""
        for length in range(min(len(text), self._longest - 1), 0, -1):
            ending = text[-length:]
            if any(word.startswith(ending) for word in self._words):
                return length
        return 0


def until(pieces: Iterable[str], words: Sequence[str]) -> Iterator[str]:
    """The pieces up to a stop word: as many as are read, empty ones where text is held back."""
    stop = StopWords(words)
    for piece in pieces:
        shown = stop.add(piece)
        if shown or not stop.met:
            yield shown
        if stop.met:
            return
    if rest := stop.end():
        yield rest
