"""A text file as lines, in whatever encoding, in bounded memory: finds the encoding, names it, and never guesses aloud.

Does not know what the lines mean.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP, Text, text

LONGEST_LINE = 16 << 20
"""Bytes of one line that are looked at; what is longer is told as a bad line and not kept."""
_SAMPLE = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8 with BOM"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32 LE"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32 BE"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16 LE"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16 BE"),
)


class TextLines:
    """The lines of a file as (number, text, or why it is not text). `encoding` may become more exact on the way."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with explain_os_errors(path):
            self._file: BinaryIO = path.open("rb")
            self.total = path.stat().st_size
            sample = self._file.read(_SAMPLE)
        self.done = 0
        if not sample:
            self.close()
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} is empty."),
                QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                path=str(path),
            )
        try:
            self._codec, self.encoding, skip = self._find(sample)
        except UserError:
            self.close()
            raise
        self._only_ascii = True
        self._width = {"utf-16": 2, "utf-32": 4}.get(self._codec[:6], 1)
        head = sample[: 1 << 16]
        end = "\n" if "\n".encode(self._codec) in head or "\r".encode(self._codec) not in head else "\r"
        self._end = end.encode(self._codec)
        with explain_os_errors(path):
            self._file.seek(skip)
        self.done = skip

    def close(self) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[tuple[int, str | Text]]:
        with explain_os_errors(self.path):
            for number, line in enumerate(self._pieces(), 1):
                yield number, self._decode(line)

    def _decode(self, line: bytes | None) -> str | Text:
        if line is None:
            return text(QT_TRANSLATE_NOOP("core", "It is longer than {limit} MB."), limit=LONGEST_LINE >> 20)
        if self._codec == "utf-8" and self._only_ascii and not line.isascii():
            self._only_ascii = False
            self._look_again(line)
        try:
            return line.decode(self._codec)
        except UnicodeDecodeError as error:
            return text(
                QT_TRANSLATE_NOOP("core", "It is not {encoding} from byte {byte} on."),
                encoding=self.encoding,
                byte=error.start + 1,
            )

    def _look_again(self, line: bytes) -> None:
        """The first letter beyond ASCII stands behind the sample: only now can the encoding be told."""
        if _is_utf8(line):
            return
        here = self._file.tell()
        sample = line + b"\n" + self._file.read(_SAMPLE)
        self._file.seek(here)
        if legacy := _legacy(sample):
            self._codec, self.encoding = legacy

    def _find(self, sample: bytes) -> tuple[str, str, int]:
        """Codec, name and length of the mark at the start."""
        for bom, codec, name in _BOMS:
            if sample.startswith(bom):
                return codec, name, len(bom)
        if codec := _utf16_without_bom(sample):
            return codec, codec.upper().replace("-LE", " LE").replace("-BE", " BE"), 0
        if b"\0" not in sample:
            cut = len(sample) == _SAMPLE
            if _is_utf8(sample, cut):
                return "utf-8", "UTF-8", 0
            # One stray byte in a text that is UTF-8 elsewhere spoils its own line only.
            lines = [line for line in sample.split(b"\n") if not line.isascii()]
            good = sum(_is_utf8(line, cut=True) for line in lines)
            if good * 2 >= len(lines) and good:
                return "utf-8", "UTF-8", 0
            if legacy := _legacy(sample):
                return (*legacy, 0)
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is not a text file."),
            QT_TRANSLATE_NOOP("core", "Choose a JSON Lines file: text with one JSON object per line."),
            path=str(self.path),
        )

    def _pieces(self) -> Iterator[bytes | None]:
        """Lines as bytes without their end; None for one that is too long."""
        if self._width == 1 and self._end == b"\n":
            yield from self._plain_lines()
        else:
            yield from self._split_lines()

    def _plain_lines(self) -> Iterator[bytes | None]:
        while line := self._file.readline(LONGEST_LINE):
            self.done += len(line)
            if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                del line
                while rest := self._file.readline(1 << 20):
                    self.done += len(rest)
                    if rest.endswith(b"\n"):
                        break
                yield None
            else:
                yield line

    def _split_lines(self) -> Iterator[bytes | None]:
        kept, too_long = b"", False
        while chunk := self._file.read(1 << 20):
            self.done += len(chunk)
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
                lines.append(data[start:at])
                start = at + len(self._end)
                at = data.find(self._end, start)
            else:
                at = data.find(self._end, at + 1)
        return [*lines, data[start:]]


def _is_utf8(data: bytes, cut: bool = False) -> bool:
    """`cut`: the end may be in the middle of a character."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, final=not cut)
    except UnicodeDecodeError:
        return False
    return True


def _utf16_without_bom(sample: bytes) -> str:
    """JSON is mostly ASCII punctuation: its other byte is zero."""
    head = sample[:400]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) * 0.1 and even * 10 <= odd:
        return "utf-16-le"
    if even > len(head) * 0.1 and odd * 10 <= even:
        return "utf-16-be"
    return ""


def _legacy(sample: bytes) -> tuple[str, str] | None:
    """An encoding of before Unicode, or None where none fits."""
    from charset_normalizer import from_bytes

    found = list(from_bytes(sample[: 1 << 18]))
    if not found:
        return None
    # Equally likely ones come in the order of the alphabet; of those the commonest is meant most often.
    best = min(found, key=lambda match: (match.chaos, -match.coherence, match.encoding != "cp1252"))
    return best.encoding, best.encoding.upper().replace("_", "-")
