"""A text file as lines, in whatever encoding, in bounded memory. Does not know what the lines mean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from core.datasets.readers.encoded import EncodedFile
from core.errors import explain_os_errors
from core.text import QT_TRANSLATE_NOOP, Text, text

LONGEST_LINE = 16 << 20
"""Bytes of one line that are looked at; what is longer is told as a bad line and not kept."""


class TextLines(EncodedFile):
    """The lines of a file as (number, text, or why it is not text). With `ends` each has its end, whatever it is."""

    def __init__(self, path: Path, ends: bool = False, encoding: str = "") -> None:
        super().__init__(path, encoding)
        self._ends = ends

    def __iter__(self) -> Iterator[tuple[int, str | Text]]:
        with explain_os_errors(self.path):
            for number, line in enumerate(self._pieces(), 1):
                yield number, self._decode(line)

    def _decode(self, line: bytes | None) -> str | Text:
        if line is None:
            return text(QT_TRANSLATE_NOOP("core", "It is longer than {limit} MB."), limit=LONGEST_LINE >> 20)
        if self._only_ascii and self._codec == "utf-8" and not line.isascii():
            self._look_again(line)
        try:
            return line.decode(self._codec)
        except UnicodeDecodeError as error:
            return text(
                QT_TRANSLATE_NOOP("core", "It is not {encoding} from byte {byte} on."),
                encoding=self.encoding,
                byte=error.start + 1,
            )

    def _pieces(self) -> Iterator[bytes | None]:
        """Lines as bytes without their end; None for one that is too long."""
        return self._plain_lines() if self._width == 1 and self._end == b"\n" else self._split_lines()

    def _plain_lines(self) -> Iterator[bytes | None]:
        while line := self._file.readline(LONGEST_LINE):
            self._done += len(line)
            if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                del line
                while rest := self._file.readline(1 << 20):
                    self._done += len(rest)
                    if rest.endswith(b"\n"):
                        break
                yield None
            else:
                yield line

    def _split_lines(self) -> Iterator[bytes | None]:
        kept, too_long = b"", False
        while chunk := self._file.read(1 << 20):
            self._done += len(chunk)
            *lines, rest = self._split(kept + chunk)
            for line in lines:
                yield None if too_long else line
                too_long = False
            too_long = too_long or len(rest) > LONGEST_LINE
            # A character cut in two at the chunk's end waits for its other half.
            kept = rest[len(rest) - len(rest) % self._width :] if too_long else rest
        if kept or too_long:
            yield None if too_long else kept

    def _split(self, data: bytes) -> list[bytes]:
        """Split at line ends that stand on a character's border."""
        lines, start, at = [], 0, data.find(self._end)
        while at >= 0:
            if (at - start) % self._width == 0:
                after = at + len(self._end)
                lines.append(data[start : after if self._ends else at])
                start = after
                at = data.find(self._end, start)
            else:
                at = data.find(self._end, at + 1)
        return [*lines, data[start:]]
