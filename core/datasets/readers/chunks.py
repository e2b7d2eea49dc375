"""A text file as pieces of any length, in whatever encoding, in bounded memory. Does not know what the text means."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from core.datasets.readers.encoded import EncodedFile
from core.errors import explain_os_errors

CHUNK = 1 << 20
MARK = "\udcff"
"""Stands for bytes that are no text; no text can hold it otherwise."""


def _mark(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return MARK, error.end


codecs.register_error("ustad.mark", _mark)


class TextChunks(EncodedFile):
    """The text piece by piece; `MARK` where bytes are not in its encoding."""

    def __iter__(self) -> Iterator[str]:
        with explain_os_errors(self.path):
            decoder = codecs.getincrementaldecoder(self._codec)("ustad.mark")
            while data := self._file.read(CHUNK):
                self._done += len(data)
                if self._only_ascii and self._codec == "utf-8" and not data.isascii():
                    self._look_again(data)
                    decoder = codecs.getincrementaldecoder(self._codec)("ustad.mark")
                if piece := decoder.decode(data):
                    yield piece
            if piece := decoder.decode(b"", True):
                yield piece
