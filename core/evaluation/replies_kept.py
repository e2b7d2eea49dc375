"""Replies kept as they come, by what gave them and what was asked: nothing is asked twice of the same arm.

A file for each arm as it stood (`core.evaluation.fingerprints`), one line for each reply. Beside a trial lies the note
of what is being asked: where the process died over it, the next one sees that. Does not know how arms answer.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from core.chat import journal
from core.errors import explain_os_errors
from core.evaluation.trial import Question, Reply
from core.paths import write_atomic

DEADLY = 2
"""Times that the process may end over one question to one arm, before that arm is given up."""


class _Line(msgspec.Struct):
    question: str
    reply: Reply


class _Note(msgspec.Struct):
    """`asking`: an arm and a question, "" when none is; `ends`: over which the process ended, and how often."""

    asking: str = ""
    ends: dict[str, int] = {}


def key_of(question: Question) -> str:
    """What tells questions apart: all that decides how an arm answers and how that scores."""
    plain = msgspec.structs.replace(question, row=0, tags=(), leak="", leak_of="")
    return hashlib.blake2b(msgspec.json.encode(plain), digest_size=12).hexdigest()


class KeptReplies:
    """What one arm, as it stands now, has said so far."""

    def __init__(self, folder: Path, fingerprint: str) -> None:
        """Raises `UserError` where the file cannot be read. A line cut short by a crash is left out."""
        self._file = folder / "replies" / f"{fingerprint}.jsonl"
        self._known: dict[str, Reply] = {}
        if not self._file.exists():
            return
        with explain_os_errors(self._file):
            lines = self._file.read_bytes().splitlines()
        for line in filter(None, lines):
            try:
                kept = msgspec.json.decode(line, type=_Line)
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue
            self._known[kept.question] = kept.reply

    def get(self, question: Question) -> Reply | None:
        return self._known.get(key_of(question))

    def put(self, question: Question, reply: Reply) -> None:
        """Keep a reply, on the disk when this returns. One that failed is not kept: it is asked again."""
        if reply.error is None:
            self._known[key_of(question)] = reply
            journal.append(self._file, [msgspec.json.encode(_Line(key_of(question), reply))])


def asking_file(folder: Path, trial_id: str) -> Path:
    """Where a trial notes what it is asking. Not a trial, whatever lists them by their ending."""
    return folder / f"{trial_id}.asking"


class Asking:
    """The note of what is being asked, for the case that the process ends over it."""

    def __init__(self, folder: Path, trial_id: str) -> None:
        """Counts what the last process ended over. The note is no work: a damaged one begins anew."""
        self._file = asking_file(folder, trial_id)
        self._note = _Note()
        if self._file.exists():
            with explain_os_errors(self._file):
                data = self._file.read_bytes()
            try:
                self._note = msgspec.json.decode(data, type=_Note)
            except (msgspec.DecodeError, UnicodeDecodeError):
                self._note = _Note()
        if over := self._note.asking:
            self._note.ends[over] = self._note.ends.get(over, 0) + 1
            self._note.asking = ""
            self._write()

    def is_deadly(self, arm: str, question: Question) -> bool:
        """Whether the process ended over this too often. `arm` is its fingerprint."""
        return self._note.ends.get(f"{arm} {key_of(question)}", 0) >= DEADLY

    def begin(self, arm: str, question: Question) -> None:
        self._note.asking = f"{arm} {key_of(question)}"
        self._write()

    def done(self) -> None:
        """Nothing is being asked any more. Told once for many questions: the next `begin` says the same."""
        self._note.asking = ""
        self._write()

    def remove(self) -> None:
        with explain_os_errors(self._file):
            self._file.unlink(missing_ok=True)

    def _write(self) -> None:
        write_atomic(self._file, msgspec.json.encode(self._note), durable=False)
