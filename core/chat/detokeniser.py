"""Text from tokens one at a time, where one character may be spread over several tokens and one word begins with a gap.

Does not know models: it is handed the decoding function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

Decode = Callable[[list[int]], str]

_UNFINISHED = "\ufffd"
_PATIENCE = 8
"""Tokens to wait for a character to be completed: four bytes at most, one token each, and some to spare."""


class Detokeniser:
    """Feeds on token ids; each call gives the text that has become certain.

    Decodes a short window of tokens twice, without and with the new one, and gives the difference: so the gap in
    front of a word survives, and bytes of one character (UTF-8 in two to four tokens) wait for each other.
    `before`: tokens the text goes on from, which were given already.
    """

    def __init__(self, decode: Decode, before: Sequence[int] = ()) -> None:
        self._decode = decode
        self._tokens = list(before)
        self._shown = len(before)  # tokens already given as text
        self._context = 0  # where the window begins

    def add(self, token: int) -> str:
        """The new text that `token` completes; "" while a character is incomplete."""
        self._tokens.append(token)
        return self._emit(flush=False)

    def end(self) -> str:
        """What was held back; a character that was never completed shows as a replacement character."""
        return self._emit(flush=True)

    def _emit(self, *, flush: bool) -> str:
        before = self._decode(self._tokens[self._context : self._shown])
        now = self._decode(self._tokens[self._context :])
        waiting = len(self._tokens) - self._shown
        if not flush and now.endswith(_UNFINISHED) and waiting < _PATIENCE:
            return ""
        if len(now) <= len(before):
            return ""
        self._context, self._shown = self._shown, len(self._tokens)
        return now[len(before) :]
