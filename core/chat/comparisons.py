"""Comparisons on disk: one file each, a line per event, only ever added to: a crash costs the answer being written.

Does not know the window, nor who answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from core.chat import journal
from core.chat.conversation import Arm
from core.chat.side_by_side import Comparison, Reply, Round, Vote, checked_arms
from core.errors import UserError, explain_os_errors
from core.project import Project
from core.text import QT_TRANSLATE_NOOP

FOLDER = "side_by_side"


class Begun(msgspec.Struct, tag_field="line", tag="begun"):
    """The first line: all that holds for the whole comparison."""

    comparison: Comparison


class Named(msgspec.Struct, tag_field="line", tag="named"):
    name: str


class Asked(msgspec.Struct, tag_field="line", tag="asked"):
    """A question was put to the arms; nothing has come back yet."""

    round: Round


class Replied(msgspec.Struct, tag_field="line", tag="replied"):
    """What an arm gave; it takes the place of what it gave before."""

    round: str
    arm: int
    reply: Reply


class Voted(msgspec.Struct, tag_field="line", tag="voted"):
    """The vote that holds from here on; None: it was taken back."""

    round: str
    vote: Vote | None


class Removed(msgspec.Struct, tag_field="line", tag="removed"):
    """The round counts no longer."""

    round: str


Line = Begun | Named | Asked | Replied | Voted | Removed
_decoder: msgspec.json.Decoder[Line] = msgspec.json.Decoder(Line)
_LONG = b'{"line":"replied"'
"""How the lines begin that hold whole answers; a list does not need them."""


class Summary(msgspec.Struct, frozen=True):
    """A comparison in a list. `changed`: seconds since 1970."""

    id: str
    name: str
    arms: list[Arm]
    blind: bool
    changed: float
    rounds: int
    votes: int


class Comparisons:
    """The comparisons of one project, in a folder beside its conversations.

    For what measures them: `judged` gives every vote with its round; `core.chat.tally.tally` what they come to.
    """

    def __init__(self, project: Project) -> None:
        self.folder = project.chats_dir / FOLDER

    def file(self, comparison: str) -> Path:
        """Where a comparison is kept. Raises `UserError` for an id that is no plain name."""
        if not comparison or Path(comparison).name != comparison or comparison.startswith("."):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” cannot be the name of a comparison's file."),
                QT_TRANSLATE_NOOP("core", "Use letters, digits and hyphens only."),
                name=comparison,
            )
        return self.folder / f"{comparison}.jsonl"

    def summaries(self) -> list[Summary]:
        """All comparisons, the one that changed last first; answers are not read for it. A file without a first line
        that can be read is left out: `load` says what is wrong with it."""
        found = []
        with explain_os_errors(self.folder):
            files = sorted(self.folder.glob("*.jsonl")) if self.folder.is_dir() else []
        for file in files:
            try:
                changed, one = file.stat().st_mtime, _read(file, answers=False)
            except (OSError, UserError):
                continue
            voted = sum(one_round.vote is not None for one_round in one.rounds)
            found.append(Summary(one.id, one.name, one.arms, one.blind, changed, len(one.rounds), voted))
        return sorted(found, key=lambda summary: summary.changed, reverse=True)

    def load(self, comparison: str) -> Comparison:
        """Read a comparison. Lines that cannot be read are counted in `damaged` and left where they are.

        Raises `UserError` where the file is gone, or its first line cannot be read.
        """
        file = self.file(comparison)
        with explain_os_errors(file):
            return _read(file)

    def judged(self) -> Iterator[tuple[Comparison, Round]]:
        """Every round with a vote, of all comparisons that can be read."""
        for summary in self.summaries():
            comparison = self.load(summary.id)
            for one in comparison.rounds:
                if one.vote is not None:
                    yield comparison, one

    def begin(
        self,
        name: str,
        arms: Sequence[Arm],
        *,
        blind: bool = True,
        at_once: bool = True,
        generation: dict[str, object] | None = None,
    ) -> Comparison:
        """Keep a new comparison. Raises `UserError` for arms that cannot be compared, or an empty name."""
        made = Comparison(
            name=_named(name), arms=checked_arms(arms), blind=blind, at_once=at_once,
            generation=dict(generation or {}),
        )  # fmt: skip
        self._append(made.id, Begun(made))
        return made

    def ask(self, comparison: Comparison, rounds: Sequence[Round]) -> None:
        """Add rounds (made by `Comparison.next_round`) that are about to be asked."""
        self._append(comparison.id, *(Asked(one) for one in rounds))
        for one in rounds:
            _take(Asked(one), comparison)

    def reply(self, comparison: Comparison, asked: Round, arm: int, reply: Reply) -> None:
        """Keep what an arm gave."""
        self._add(comparison, Replied(asked.id, arm, reply))

    def vote(self, comparison: Comparison, judged: Round, vote: Vote | None) -> None:
        """Keep a vote (made by `Comparison.vote_on`) in place of the one before; None takes it back."""
        self._add(comparison, Voted(judged.id, vote))

    def remove(self, comparison: Comparison, removed: Round) -> None:
        """Take a round out of the comparison (its lines stay in the file)."""
        self._add(comparison, Removed(removed.id))

    def rename(self, comparison: Comparison, name: str) -> None:
        """Raises `UserError` for an empty name."""
        self._add(comparison, Named(_named(name)))

    def delete(self, comparison: str) -> None:
        """Delete a comparison's file; no harm if it is gone already."""
        file = self.file(comparison)
        with explain_os_errors(file):
            file.unlink(missing_ok=True)

    def _add(self, comparison: Comparison, line: Line) -> None:
        self._append(comparison.id, line)
        _take(line, comparison)

    def _append(self, comparison: str, *lines: Line) -> None:
        journal.append(self.file(comparison), [msgspec.json.encode(line) for line in lines])


def _read(file: Path, *, answers: bool = True) -> Comparison:
    """The comparison in a file; `answers`: with what the arms gave."""
    made: Comparison | None = None
    damaged = 0
    for raw in file.read_bytes().split(b"\n"):
        if not raw.strip() or (not answers and raw.startswith(_LONG)):
            continue
        try:
            line = _decoder.decode(raw)
        except (msgspec.DecodeError, UnicodeDecodeError):
            damaged += 1
            continue
        if isinstance(line, Begun):
            made = made or msgspec.structs.replace(line.comparison, id=file.stem, rounds=[])
        elif made is not None:
            _take(line, made)
        else:
            damaged += 1
    if made is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} cannot be read: it does not say what is compared."),
            QT_TRANSLATE_NOOP("core", "Restore it from a copy, or delete it and compare anew."),
            path=str(file),
        )
    made.damaged = damaged
    return made


def _take(line: Line, comparison: Comparison) -> None:
    match line:
        case Named():
            comparison.name = line.name
        case Asked():
            comparison.rounds.append(line.round)
        case Removed():
            comparison.rounds = [one for one in comparison.rounds if one.id != line.round]
        case Replied():
            if one := comparison.round(line.round):
                one.replies[line.arm] = line.reply
        case Voted():
            if one := comparison.round(line.round):
                one.vote, one.seen = line.vote, True


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A comparison needs a name."),
            QT_TRANSLATE_NOOP("core", "Type at least one letter."),
        )
    return name
