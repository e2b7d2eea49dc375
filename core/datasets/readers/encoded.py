"""A text file in whatever encoding: finds the encoding and names it, and never guesses aloud.

Does not know what the text means.
"""

from __future__ import annotations

import codecs
import io
import unicodedata
from pathlib import Path

from core.datasets.readers.unpacking import ByteFile, Joined
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP

SAMPLE = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8 with BOM"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32 LE"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32 BE"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16 LE"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16 BE"),
)


ENCODINGS = {
    "UTF-8": "utf-8", "UTF-16 LE": "utf-16-le", "UTF-16 BE": "utf-16-be", "Windows-1252": "cp1252",
    "Windows-1250": "cp1250", "Windows-1251": "cp1251", "Windows-1253": "cp1253", "Windows-1254": "cp1254",
    "Windows-1255": "cp1255", "Windows-1256": "cp1256", "ISO 8859-15": "iso8859_15", "KOI8-R": "koi8_r",
    "GB18030 (GBK)": "gb18030", "Big5": "big5hkscs", "Shift JIS": "cp932", "EUC-JP": "euc_jp", "EUC-KR": "cp949",
}  # fmt: skip
"""Encodings that a person may ask for, by the names people know, and what Python calls them."""


class EncodedFile:
    """An open text file, perhaps packed. `encoding` may become more exact on the way, unless it was asked for."""

    def __init__(self, path: Path, encoding: str = "") -> None:
        """Raises `UserError` for an empty file, one that is no text, and an `encoding` not in `ENCODINGS`."""
        self.path = path
        self._bytes = ByteFile(path)
        self._file = self._bytes.file
        self.total = self._bytes.total
        try:
            with explain_os_errors(path):
                sample = self._file.read(SAMPLE)
            if not sample:
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "{path} is empty."),
                    QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                    path=str(path),
                )
            self._codec, self.encoding, self._skipped = (
                _asked(encoding, sample) if encoding else self._find(sample)
            )
            if not self._skipped and not encoding and not _reads_as_text(sample[: 1 << 14], self._codec):
                raise self._no_text()
            with explain_os_errors(path):
                if self._bytes.packing:
                    self._put_back(sample[self._skipped :])
                else:
                    self._file.seek(self._skipped)
        except BaseException:
            self.close()
            raise
        # While it is so, the encoding may still turn out to be another.
        self._only_ascii = not encoding
        self._width = {"utf-16": 2, "utf-32": 4}.get(self._codec[:6], 1)
        head = sample[: 1 << 16]
        end = "\n" if "\n".encode(self._codec) in head or "\r".encode(self._codec) not in head else "\r"
        self._end = end.encode(self._codec)
        self._done = self._skipped

    @property
    def done(self) -> int:
        """Bytes on disk that are behind us."""
        return self._bytes.done if self._bytes.packing else self._done

    def close(self) -> None:
        self._bytes.close()

    def _put_back(self, data: bytes) -> None:
        self._file = io.BufferedReader(Joined(data, self._file), 1 << 20)

    def _look_again(self, piece: bytes) -> None:
        """`piece`, read last, has the first letter beyond ASCII, behind the sample: only now the encoding shows."""
        self._only_ascii = False
        if is_utf8(piece, cut=True):
            return
        more = self._file.read(SAMPLE)
        self._put_back(more)
        if legacy := _legacy(piece + b"\n" + more):
            self._codec, self.encoding = legacy

    def _find(self, sample: bytes) -> tuple[str, str, int]:
        """Codec, name and length of the mark at the start."""
        for bom, codec, name in _BOMS:
            if sample.startswith(bom):
                return codec, name, len(bom)
        if codec := _utf16_without_bom(sample):
            return codec, codec.upper().replace("-LE", " LE").replace("-BE", " BE"), 0
        if b"\0" not in sample:
            cut = len(sample) == SAMPLE
            if is_utf8(sample, cut):
                return "utf-8", "UTF-8", 0
            # One stray byte in a text that is UTF-8 elsewhere spoils its own line only.
            lines = [line for line in sample.split(b"\n") if not line.isascii()]
            good = sum(is_utf8(line, cut=True) for line in lines)
            if good * 2 >= len(lines) and good:
                return "utf-8", "UTF-8", 0
            if legacy := _legacy(sample):
                return (*legacy, 0)
        raise self._no_text()

    def _no_text(self) -> UserError:
        return UserError(
            QT_TRANSLATE_NOOP("core", "{path} is not a text file."),
            QT_TRANSLATE_NOOP("core", "Choose a file of rows, such as JSON Lines, CSV, Excel or Parquet."),
            path=str(self.path),
        )


def _asked(encoding: str, sample: bytes) -> tuple[str, str, int]:
    codec = ENCODINGS.get(encoding, "")
    if not codec:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no encoding called “{name}” here."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            name=encoding,
            known=", ".join(ENCODINGS),
        )
    mark = next((len(bom) for bom, own, _ in _BOMS if own == codec and sample.startswith(bom)), 0)
    return codec, encoding, mark


def is_utf8(data: bytes, cut: bool = False) -> bool:
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
    # Chinese and its like have hardly any such byte; their letters are of few blocks, read the right way round.
    blocks = {
        codec: _blocks(sample[: 4000 - len(sample[:4000]) % 2], codec) for codec in ("utf-16-le", "utf-16-be")
    }
    best = min(blocks, key=lambda codec: blocks[codec])
    return best if b"\0" in sample and blocks[best] < 1.0 else ""


def _blocks(sample: bytes, codec: str) -> float:
    """How many blocks of letters a text is spread over, from 0 to 1; 2 where it is none."""
    words = sample.decode(codec, "ignore")
    if any(
        unicodedata.category(letter) in ("Cc", "Cn", "Co", "Cs") and letter not in "\t\r\n"
        for letter in words
    ):
        return 2.0
    spread = len({ord(letter) >> 8 for letter in words})
    return spread / 256 if "\n" in words else 2.0


def _legacy(sample: bytes) -> tuple[str, str] | None:
    """An encoding of before Unicode, or None where none fits."""
    from charset_normalizer import from_bytes

    found = list(from_bytes(sample[: 1 << 18]))
    if not found:
        return None
    # Equally likely ones come in the order of the alphabet; of those the commonest is meant most often.
    best = min(found, key=lambda match: (match.chaos, -match.coherence, match.encoding != "cp1252"))
    return best.encoding, best.encoding.upper().replace("_", "-")


def _reads_as_text(sample: bytes, codec: str) -> bool:
    """Whether there is little in it that no text has: control characters."""
    words = sample.decode(codec, "replace")
    control = sum(letter < " " and letter not in "\t\n\r\f\v\b\x1b" for letter in words)
    return control <= 8 + len(words) // 20
