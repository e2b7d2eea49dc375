"""Files that one conversation reads besides the project's documents: read once, kept as text beside the conversation.

A short one goes whole into the prompt; of a long one, the passages nearest to the question. Does not know prompts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from core import fields
from core.chat.conversation import ATTACHED, Attachment, Passage
from core.chat.history import History
from core.chat.whole import Reading
from core.errors import UserError
from core.jobs.context import JobContext
from core.knowledge import calibration, splitter, words
from core.knowledge.confidence import FLOOR, Signals, confidence
from core.knowledge.documents import Chunk, Document, embedded_text
from core.knowledge.embedders.embedder import Embedder, Encoded
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.fusion import fuse
from core.knowledge.late_vectors import best_matches
from core.knowledge.loaders import reading
from core.knowledge.loaders.extract import Extract
from core.knowledge.options import SearchOptions
from core.knowledge.rerankers.late import Late
from core.knowledge.rerankers.reranker import Candidate, Question
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

NEAREST = 8
"""Passages taken of files that are too long to be read whole."""
_KEPT = 4
"""Files whose vectors stay in the process."""


def run(
    ctx: JobContext, *, project: str, conversation: str, path: str = "", words: str = "", name: str = ""
) -> Attachment:
    """Read the file at `path` for a conversation (or take `words` under a `name`), in the child that bad files cannot
    harm us from. Raises `UserError` naming the file, the cause and one fix."""
    history = History(Project.open(Path(project)).chats_dir)
    if path:
        file = Path(path)
        ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Reading “{file}”…"), file=file.name))
        extract, name = reading.read(file, ctx), file.name
    else:
        extract = Extract(words.strip())
    if not extract.text.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{file}” holds no text."),
            QT_TRANSLATE_NOOP("core", "Attach a file with words in it."),
            file=name,
        )
    made = Attachment(name=name, characters=len(extract.text), pages=len(extract.pages))
    fields.save(history.attached_file(conversation, made.id), extract)
    return made


@dataclass(frozen=True)
class Given:
    """What of attached files goes to the engine, numbered from 1. `found`: something bears on the question; `notes` say
    what was left out."""

    passages: list[Passage]
    found: bool
    notes: list[Text]


@dataclass
class _File:
    """An attached file cut into passages; their vectors are made when they are first searched."""

    name: str
    chunks: list[Chunk]
    encoded: Encoded | None = None


class Attached:
    """The attached files of one conversation."""

    def __init__(
        self, ctx: JobContext, history: History, conversation: str, attached: Sequence[Attachment]
    ) -> None:
        self._ctx = ctx
        self._embedder = open_embedder(ctx)
        self._files: list[_File] = []
        for one in attached:
            self._files.append(self._open(history.attached_file(conversation, one.id), one))

    def all(self) -> list[Passage]:
        """Every passage of every file, numbered from 1."""
        return [_passage(at, file.name, chunk) for at, (file, chunk) in enumerate(self._every(), 1)]

    def reading(self) -> Reading:
        """All of it, for answers on the whole."""
        documents = [Document(path=file.name, size=0, modified=0) for file in self._files]
        return Reading(documents, self.all())

    def _every(self) -> list[tuple[_File, Chunk]]:
        return [(file, chunk) for file in self._files for chunk in file.chunks]

    def give(self, question: str, fits: Callable[[list[Passage]], bool]) -> Given:
        """The files whole where they fit, else what of them is nearest to the question."""
        whole = self.all()
        if fits(whole):
            return Given(whole, True, [])
        return self.search(question)

    def search(self, question: str) -> Given:
        """The passages nearest to a question, best first."""
        said = text(QT_TRANSLATE_NOOP("core", "Looking through the attached files…"))
        self._ctx.progress(0, None, said)
        ranked = self._ranked(question)
        chosen = [
            msgspec.structs.replace(passage, number=at) for at, passage in enumerate(ranked[:NEAREST], 1)
        ]
        found = any(not passage.weak for passage in chosen[:3])
        notes = []
        if (left := len(ranked) - len(chosen)) > 0:
            template = QT_TRANSLATE_NOOP(
                "core",
                "The attached files are longer than fits: the {read} passages nearest to the question were read, and "
                "%n passage(s) were not.",
            )
            notes.append(text(template, n=left, read=len(chosen)))
        return Given(chosen, found, notes)

    def _ranked(self, question: str) -> list[Passage]:
        """Every passage, best first: by meaning and by word joined, then by late interaction."""
        every = self._every()
        texts = [embedded_text(chunk) for _, chunk in every]
        asked = self._embedder.encode([question], "question")
        encoded = [self._encode(file) for file in self._files]
        near = [float(asked.whole[0] @ vector) for one in encoded for vector in one.whole]
        alike = near
        if asked.tokens is not None:
            alike = [best_matches(asked.tokens[0], own) for one in encoded for own in one.tokens or []]
        covered = words.covered(question, texts)
        knows = self._embedder.knows(question)
        known = {chunk.id: knows * chunk.known for _, chunk in every}
        scores = {chunk.id: (near[at], covered[at]) for at, (_, chunk) in enumerate(every)}
        fused = fuse(scores, known, SearchOptions().dense_weight)
        candidates = [
            Candidate(chunk, texts[at], fused[chunk.id], known[chunk.id], alike[at])
            for at, (_, chunk) in enumerate(every)
        ]
        order = Late().order(Question(question, asked), candidates)
        trusted = calibration.measured(self._embedder)
        ranked = []
        for at in sorted(range(len(every)), key=lambda at: -order[at]):
            file, chunk = every[at]
            score = confidence(Signals(alike[at], covered[at], known[chunk.id]), trusted)
            ranked.append(_passage(0, file.name, chunk, score))
        return ranked

    def _encode(self, file: _File) -> Encoded:
        if file.encoded is None:

            def step(_: int) -> None:
                self._ctx.check()

            file.encoded = self._embedder.encode([embedded_text(one) for one in file.chunks], step=step)
        return file.encoded

    def _open(self, path: Path, attachment: Attachment) -> _File:
        kept: dict[str, _File] = self._ctx.kept("chat.attached", dict)
        if attachment.id not in kept:
            while len(kept) >= _KEPT:
                kept.pop(next(iter(kept)))
            extract = fields.load(Extract, path)
            kept[attachment.id] = _File(attachment.name, _cut(extract, attachment.id, self._embedder))
        return kept[attachment.id]


def _cut(extract: Extract, attachment: str, embedder: Embedder) -> list[Chunk]:
    limit = splitter.largest(embedder.max_tokens)
    return [
        Chunk(
            id=f"{ATTACHED}{attachment}:{at}",
            document=attachment,
            page=piece.page,
            start=piece.start,
            end=piece.end,
            text=extract.text[piece.start : piece.end],
            heading=piece.heading,
            known=embedder.knows(extract.text[piece.start : piece.end]),
            lead=piece.lead,
        )
        for at, piece in enumerate(splitter.split(extract, embedder.token_starts, limit, embedder.knows), 1)
    ]


def _passage(number: int, name: str, chunk: Chunk, score: float = 1.0) -> Passage:
    return Passage(
        number=number,
        chunk=chunk.id,
        file=name,
        text=chunk.text,
        page=chunk.page or 0,
        heading=" › ".join(chunk.heading),
        start=chunk.start,
        score=round(score, 4),
        weak=score < FLOOR,
    )
