"""Proposes rows as a job: asks a model about passages or rows, checks what it writes, and puts drafts into a dataset.

What it proposes waits for review and is never part of the set by itself. Does not know which model it is.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from core import fields
from core.chat.conversation import Arm
from core.datasets import catalog
from core.datasets.columns import Mapping
from core.datasets.messages import to_messages
from core.datasets.pairing import QUESTIONS, fields_of, place_for
from core.datasets.rows import NewRow, Runs
from core.datasets.shapes import SHAPES
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.context import JobContext
from core.project import Project
from core.synthesis import checking, kinds, passages
from core.synthesis.asking import Asking, judge, said
from core.synthesis.budget import Ended, Limits, Spent
from core.synthesis.checking import Known
from core.synthesis.kinds import Kind
from core.synthesis.ledger import Answered, Done, Ledger
from core.synthesis.passages import Passage
from core.synthesis.reading import Left, Pair
from core.synthesis.writer import Writer, open_writer
from core.text import QT_TRANSLATE_NOOP, text

GIVE_UP = 12
"""Passages after which a model that has given nothing usable is not asked any more."""
LISTED = 500
"""Things left out that are listed in the result; all are counted."""
SUMMARISE = "Summarise this text:"
_ABOUT_TEXTS = ("document", "article", "text")


def run(
    ctx: JobContext,
    *,
    project: str,
    dataset: str,
    writer: dict[str, Any],
    asking: dict[str, Any] | None = None,
    documents: list[str] | None = None,
    rows: Runs | None = None,
    rows_of: str = "",
    limits: dict[str, Any] | None = None,
    ticket: str = "",
) -> dict[str, Any]:
    """Propose rows into the dataset called `dataset` (made if there is none).

    `writer`: the values of an `Arm`. `asking`: those of an `Asking`. `documents`: paths of indexed documents to ask
    about; or `rows` of the dataset `rows_of` ("": the same one) to say otherwise. `ticket`: a name for this run, by
    which it goes on after a crash ("": from the other parameters).
    Streams ``proposed`` {"dataset", "rows", "asked", "left"} after each passage. Stopped, it leaves what came.
    Returns {"dataset", "rows", "asked", "of", "useless", "ended", "reasons": {reason: n}, "left": [{reason, words,
    document, page}], "tokens_in", "tokens_out", "seconds", "cost", "model"}; `useless` counts passages that gave no
    row.
    """
    opened = Project.open(Path(project))
    wanted = fields.from_builtins(Asking, asking or {})
    kinds.check(wanted.kind, wanted.words)
    bounds = fields.from_builtins(Limits, limits or {})
    fields.check(bounds)
    arm = fields.from_builtins(Arm, writer)
    path = catalog.path_of(opened, dataset)
    found, others = _passages(opened, wanted, documents, rows, catalog.path_of(opened, rows_of or dataset))
    ticket = ticket or _ticket([project, dataset, writer, asking, documents, rows, rows_of, limits])
    is_new = not path.exists()
    with Dataset.create(path) if is_new else Dataset(path) as store, Ledger.of(opened, ticket) as ledger:
        work = None
        try:
            target = place_for(store, _usual(wanted.kind))
            ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Getting the model ready…")))
            model = open_writer(ctx, opened, arm)
            work = Proposing(ctx, store, ledger, wanted, target, model, bounds)
            work.leave("not_a_pair", others)
            result = work.run(found)
        finally:
            if is_new and (work is None or not work.spent.rows):
                store.close()
                catalog.delete(path)
        ledger.forget()
    return result


class Proposing:
    """One run."""

    def __init__(
        self,
        ctx: JobContext,
        store: Dataset,
        ledger: Ledger,
        asking: Asking,
        target: Mapping,
        writer: Writer,
        limits: Limits,
    ) -> None:
        self._ctx = ctx
        self._store = store
        self._ledger = ledger
        self._asking = asking
        self._target = target
        self._writer = writer
        self.spent = Spent(limits, writer.prices)
        self._known = Known()
        self._reasons: Counter[str] = Counter()
        self._left: list[dict[str, Any]] = []
        self._useless = 0
        self._entry = 0
        self._total = 0

    def leave(self, reason: str, n: int = 1) -> None:
        """Count what is left out without having been asked about."""
        if n:
            self._reasons[reason] += n

    def run(self, found: list[Passage]) -> dict[str, Any]:
        self._take_up()
        self._learn()
        self._total = self._expected(len(found))
        ended: Ended = "all"
        for passage in passages.in_order(found, self._enough(), self._asking.seed):
            if passage.id in self._ledger.done:
                continue
            prompt = self._asking.filled(passage)
            reply = self._ledger.answers.get(passage.id)
            is_again = reply is not None
            if reply is None:
                if passage.is_poor:
                    self.leave("too_short")
                    continue
                tokens, room = self._writer.count(prompt), self._room(prompt)
                if room is None:
                    self.leave("too_long")
                    continue
                if limit := self.spent.exhausted(tokens, room if self.spent.limits.cost else 0):
                    ended = limit
                    break
                if self._is_hopeless():
                    ended = "useless"
                    break
                reply = self._ask(passage, prompt, room)
            self._propose(passage, reply, is_again)
        if not self.spent.rows and self.spent.requests:
            self._complain()
        self._store.checkpoint()
        return self._result(ended, len(found))

    def _take_up(self) -> None:
        """Count what an earlier, broken-off part of this run did."""
        for answer in self._ledger.answers.values():
            self.spent.add(answer.tokens_in, answer.tokens_out)
            self.spent.before += answer.seconds
        for done in self._ledger.done.values():
            self.spent.rows += done.rows
            self._useless += not done.rows
            self._entry = max(self._entry, done.entry)
            self._note(None, done.left)

    def _learn(self) -> None:
        """Read the questions of all rows there are, so that none is proposed again."""
        mapping = self._store.mapping
        if mapping is None:
            return
        total = self._store.counts().every
        for at, row in enumerate(self._store.rows(every=True)):
            if at % 2000 == 0:
                self._ctx.check()
                if total > 20_000:
                    note = text(QT_TRANSLATE_NOOP("core", "Reading the rows that are there…"))
                    self._ctx.progress(at, total, note)
            try:
                turns = to_messages(row.fields, mapping)
            except UserError:
                continue
            question = next((turn["content"] for turn in turns if turn["role"] == "user"), "")
            question = question.removeprefix(f"{SUMMARISE}\n\n")
            is_own = row.marks.status == "draft" and passages.TAG in row.marks.tags
            self._known.add(question, turns[-1]["content"] if is_own else "")
        if total > checking.REMEMBERED:
            self._ctx.warn(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Proposals are compared closely with the first {n} rows only; with the others they are held "
                    "for the same just where not a letter differs.",
                ),
                n=checking.REMEMBERED,
            )

    def _ask(self, passage: Passage, prompt: str, room: int) -> Answered:
        self._ctx.check()
        self._tell()
        # Another seed for each passage, and the same one whenever this passage is asked about.
        seed = self._asking.seed + int.from_bytes(
            hashlib.blake2b(passage.id.encode(), digest_size=3).digest(), "big"
        )
        written = self._writer.write(
            prompt, room, self._asking.temperature, seed, lambda: self._ctx.cancelled
        )
        self._ctx.check()
        assert written is not None  # None means stopped, and then `check` has raised
        answered = Answered(
            passage.id, written.text, written.cut, written.tokens_in, written.tokens_out, written.seconds
        )
        self._ledger.add(answered)
        self.spent.add(written.tokens_in, written.tokens_out)
        return answered

    def _propose(self, passage: Passage, reply: Answered, is_again: bool) -> None:
        """Put what is usable of a reply into the dataset as drafts."""
        made, left = judge(self._asking, passage, reply.text, reply.cut, self._known, is_again=is_again)
        room = self.spent.limits.rows - self.spent.rows
        left += [Left("too_many", pair.question[:200]) for pair in made[room:]]
        made = made[:room]
        there = [pair for pair in made if is_again and self._known.has_pair(*said(passage, pair))]
        new = [self._row(passage, pair) for pair in made if pair not in there]
        self.spent.rows += len(made)
        if new:
            title = text(QT_TRANSLATE_NOOP("core", "Propose %n row(s)"), n=self.spent.rows)
            self._entry = self._store.append(new, title, self._entry)
        self._useless += not made
        self._ledger.add(Done(passage.id, len(made), left, self._entry))
        self._note(passage, left)
        self._tell()
        self._ctx.data(
            "proposed",
            {
                "dataset": str(self._store.path),
                "rows": self.spent.rows,
                "asked": self.spent.requests,
                "left": sum(self._reasons.values()),
            },
        )

    def _row(self, passage: Passage, pair: Pair) -> NewRow:
        question, answer = said(passage, pair)
        if self._asking.kind == "summary" and self._target.user.lower() not in _ABOUT_TEXTS:
            question = f"{SUMMARISE}\n\n{question}"
        made = fields_of(self._target, question, answer)
        former = self._store.row(passage.row) if passage.row else None
        quote = passage.text if self._asking.kind == "summary" else checking.quote(passage.text, answer)
        return passages.new_row(passage, made, quote, self._writer.name, former)

    def _room(self, prompt: str) -> int | None:
        """Tokens left for the answer; None where the prompt leaves too few."""
        length = self._writer.context_length
        if not length:
            return self._asking.room
        room = min(self._asking.room, length - self._writer.count(prompt))
        return room if room >= kinds.SPARE else None

    def _is_hopeless(self) -> bool:
        return not self.spent.rows and self._useless >= GIVE_UP

    def _complain(self) -> None:
        self._ctx.warn(
            QT_TRANSLATE_NOOP(
                "core",
                "“{model}” gave nothing usable for {useless} of {asked} passages. Choose a larger model, or try "
                "another prompt on one passage first.",
            ),
            model=self._writer.name,
            useless=self._useless,
            asked=self.spent.requests,
        )

    def _enough(self) -> int:
        return -(-self.spent.limits.rows // self._asking.n)

    def _expected(self, available: int) -> int:
        wanted = min(available, self._enough())
        return min(wanted, self.spent.limits.requests) if self.spent.limits.requests else wanted

    def _tell(self) -> None:
        note = text(
            QT_TRANSLATE_NOOP(
                "core", "Proposed: {rows}  ·  left out: {left}  ·  passages asked about: {asked}"
            ),
            rows=self.spent.rows,
            left=sum(self._reasons.values()),
            asked=self.spent.requests,
        )
        self._ctx.progress(self.spent.requests, max(self._total, self.spent.requests), note)

    def _note(self, passage: Passage | None, left: list[Left]) -> None:
        for one in left:
            self._reasons[one.reason] += 1
            if len(self._left) < LISTED:
                where = {"document": passage.document, "page": passage.page} if passage else {}
                self._left.append({"reason": one.reason, "words": one.words, **where})

    def _result(self, ended: Ended, of: int) -> dict[str, Any]:
        spent = self.spent
        return {
            "dataset": str(self._store.path),
            "rows": spent.rows,
            "asked": spent.requests,
            "of": of,
            "useless": self._useless,
            "ended": ended,
            "reasons": dict(self._reasons.most_common()),
            "left": self._left,
            "tokens_in": spent.tokens_in,
            "tokens_out": spent.tokens_out,
            "seconds": round(spent.seconds, 2),
            "cost": spent.cost if spent.prices.known else None,
            "model": self._writer.name,
        }


def _passages(
    project: Project, asking: Asking, documents: list[str] | None, rows: Runs | None, rows_of: Path
) -> tuple[list[Passage], int]:
    """What to ask about, and how many rows cannot be asked about. Raises `UserError` where there is nothing."""
    if asking.kind == "paraphrase":
        found, others = passages.of_rows(rows_of, [(first, last) for first, last in rows or []])
        if not found:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "None of these rows is one question and one answer."),
                QT_TRANSLATE_NOOP("core", "Select other rows, or say what the columns are."),
            )
        return found, others
    found = passages.of_documents(project, documents or [])
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "No documents are chosen to propose rows from."),
            QT_TRANSLATE_NOOP("core", "Tick at least one document that is indexed."),
        )
    return found, 0


def _usual(kind: Kind) -> Mapping:
    """The columns of a new dataset."""
    return SHAPES["document_summary"][1] if kind == "summary" else QUESTIONS


def _ticket(params: list[Any]) -> str:
    return hashlib.blake2b(msgspec.json.encode(params), digest_size=10).hexdigest()
