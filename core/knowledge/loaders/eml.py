"""E-mails saved as files: who, when, subject, the text, and what is attached, if it is of a kind that is read.

Nothing is fetched. Does not know what the attachments are: they go through the loaders of their own kinds.
"""

from __future__ import annotations

import tempfile
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import msgspec

from core.errors import UserError
from core.knowledge.loaders.decoding import decode, plain
from core.knowledge.loaders.extract import Extract, ExtractBuilder, current, note, progress
from core.knowledge.loaders.html import read_html, said_encoding
from core.text import QT_TRANSLATE_NOOP, text

_HEADERS = ("From", "To", "Cc", "Date")
_DEEPEST = 3
"""Messages within messages that are read."""
_MOST = 100
"""Attachments that are read."""
_MOST_PARTS = 5_000


class EmlLoader:
    suffixes: tuple[str, ...] = (".eml",)

    def load(self, path: Path) -> Extract:
        with path.open("rb") as file:
            try:
                message = BytesParser(policy=policy.default).parse(file)
                return _Mail(path, message).extract()
            except (LookupError, ValueError, TypeError, AttributeError, IndexError) as error:
                # What the library raises over headers no standard foresees.
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "“{file}” is not an e-mail, or it is damaged."),
                    QT_TRANSLATE_NOOP("core", "Open it in a mail program and save it again as .eml."),
                    file=path.name,
                ) from error


class _Mail:
    def __init__(self, path: Path, message: EmailMessage) -> None:
        self._path = path
        self._message = message
        self._builder = ExtractBuilder()
        self._unread: list[str] = []

    def extract(self) -> Extract:
        if not self._message.keys():
            raise ValueError("no headers")
        self._add(self._message, 1)
        if self._unread:
            template = QT_TRANSLATE_NOOP("core", "%n attachment(s) of “{file}” not read: {names}.")
            names = ", ".join(self._unread[:5]) + (", …" if len(self._unread) > 5 else "")
            note(text(template, n=len(self._unread), file=self._path.name, names=names))
        return self._builder.build()

    def _add(self, message: EmailMessage, level: int) -> None:
        self._builder.heading(str(message.get("Subject", "")) or self._path.stem, level)
        lines = [f"{name}: {' '.join(str(message[name]).split())}" for name in _HEADERS if message[name]]
        self._builder.block("\n".join(lines))
        body = message.get_body(preferencelist=("plain", "html"))
        if isinstance(body, EmailMessage):
            self._add_body(body, level)
        for number, part in enumerate(self._attached(message, body)):
            progress(number, 0)
            if number >= _MOST:
                self._unread.append(_name(part))
            else:
                self._add_attachment(part, level)

    def _add_body(self, body: EmailMessage, level: int) -> None:
        data = body.get_payload(decode=True)
        if not isinstance(data, bytes) or not data.strip():
            return
        said = body.get_content_charset() or ""
        if body.get_content_type() == "text/html":
            page = decode(data, self._path, said or said_encoding(data))
            read_html(page, self._builder, shift=level, titled=False)
        else:
            for block in plain(decode(data, self._path, said)).split("\n\n"):
                self._builder.block(block)

    def _attached(self, message: EmailMessage, body: object) -> list[EmailMessage]:
        """The parts that are files or messages, in their order, not going into messages."""
        found: list[EmailMessage] = []
        waiting = [message]
        seen = 0
        while waiting and seen < _MOST_PARTS:
            part = waiting.pop()
            seen += 1
            if part.get_content_maintype() == "multipart":
                waiting += reversed([one for one in part.iter_parts() if isinstance(one, EmailMessage)])
            elif part is not body and part is not message:
                is_file = part.get_filename() or part.get_content_disposition() == "attachment"
                if part.get_content_type() == "message/rfc822" or is_file:
                    found.append(part)
        return found

    def _add_attachment(self, part: EmailMessage, level: int) -> None:
        name = _name(part)
        if part.get_content_type() == "message/rfc822":
            inner = part.get_content()
            if level > _DEEPEST or not isinstance(inner, EmailMessage):
                self._unread.append(name)
            else:
                self._add(inner, level + 1)
            return
        data = part.get_payload(decode=True)
        if part.get_content_disposition() == "inline" and part.get_content_maintype() == "image":
            return  # a picture in the text
        extract = self._read(name, data) if isinstance(data, bytes) else None
        if extract is None:
            self._unread.append(name)
        else:
            self._builder.heading(name, level + 1)
            self._builder.insert(extract, level + 1)

    def _read(self, name: str, data: bytes) -> Extract | None:
        """What an attachment says; None for one of another kind, or that cannot be read."""
        from core.knowledge import loaders

        suffix = Path(name).suffix.lower()
        reading = current()
        if suffix not in loaders.SUFFIXES or reading.depth >= _DEEPEST:
            return None
        # Under a name of ours: the attachment's own may be made to do harm.
        with tempfile.TemporaryDirectory(prefix="ustad-mail-") as folder:
            file = Path(folder) / f"attachment{suffix}"
            file.write_bytes(data)
            reading.depth += 1
            try:
                extract = loaders.load(file)
            except UserError:
                return None
            finally:
                reading.depth -= 1
        for said in extract.notes:
            note(msgspec.structs.replace(said, args={**said.args, "file": name}))
        return extract


def _name(part: EmailMessage) -> str:
    name = str(part.get_filename() or "")
    if not name and part.get_content_type() == "message/rfc822":
        name = "message.eml"
    return " ".join(name.replace("\\", "/").rpartition("/")[2].split())[:200] or "attachment"
