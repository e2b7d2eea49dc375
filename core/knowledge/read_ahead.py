"""Reads and cuts documents in a thread of its own, a little ahead of the embedder, so that neither waits long.

Does not know vectors or the catalogue. What is wrong with one file is handed on with it.
"""

from __future__ import annotations

import functools
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from core.errors import Cancelled, UserError, os_error
from core.jobs.context import JobContext
from core.jobs.events import Progress
from core.knowledge import documents, splitter, words
from core.knowledge.documents import Chunk, Document
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.late_vectors import text_mark
from core.knowledge.loaders import reading
from core.knowledge.loaders.extract import Extract
from core.knowledge.options import IndexOptions
from core.knowledge.words import Sparse

_AHEAD = 64
"""Documents read before their turn, at most."""
_CHARACTERS = 20_000_000
"""Characters of text read before their turn, at most, but for one document."""
_MOMENT = 0.03
"""Seconds to wait for the next document before doing with those there are: small ones come quickly after each other."""
_CHANGES = 3


@dataclass
class Ready:
    """A document read and cut; `texts` are what is embedded of its chunks, `marks` and `sparse` belong to them.

    `twin`: another document has this content, and it is indexed. `unchanged`: it was indexed so already and only
    touched. `gone`: it was removed before it was read.
    """

    document: Document
    extract: Extract | None = None
    chunks: list[Chunk] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    marks: list[bytes] = field(default_factory=list)
    sparse: list[Sparse] = field(default_factory=list)
    twin: str = ""
    unchanged: bool = False
    gone: bool = False
    error: UserError | None = None


class ReadAhead:
    """`todo`: documents as they were found. `indexed`: those whose passages are all in the index. `waiting`: told the
    path of a long document being read, its parts done and all its parts. Iterate once, inside ``with``, which ends the
    thread."""

    def __init__(
        self,
        ctx: JobContext,
        folder: Path,
        todo: Sequence[Document],
        indexed: Sequence[Document],
        embedder: Embedder,
        options: IndexOptions,
        waiting: Callable[[str, int, int], None],
    ) -> None:
        self._ctx = ctx
        # A context of its own, so that leaving early ends the reading of a file.
        self._reading = JobContext(ctx.job, lambda _: None, ctx.keep)
        self._folder = folder
        self._todo = todo
        # A file that is to be read again vouches for itself only: its content may be about to leave the index.
        again = {document.path for document in todo}
        self._own = {document.path: document for document in indexed if document.path in again}
        self._known = {document.id: document for document in indexed if document.path not in again}
        self._embedder = embedder
        self._options = options
        self._queue: queue.Queue[Ready | BaseException | None] = queue.Queue(_AHEAD)
        self._room = threading.Condition()
        self._held = 0
        self._waiting = waiting
        self._part: tuple[str, int, int] | None = None
        self._thread = threading.Thread(target=self._work, name="read ahead", daemon=True)

    def __enter__(self) -> ReadAhead:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._reading.cancel()
        while self._thread.is_alive():
            self._empty()
            with self._room:
                self._room.notify()
            self._thread.join(0.05)

    def __iter__(self) -> Iterator[Ready | None]:
        """Documents in order; None whenever the next is not read yet and the caller may do something else."""
        while True:
            try:
                got = self._queue.get(timeout=_MOMENT)
            except queue.Empty:
                yield None
                got = self._wait()
            if got is None:
                return
            if isinstance(got, BaseException):
                raise got
            self._release(got)
            yield got

    # -- in the caller's thread ------------------------------------------------------------------------------

    def _wait(self) -> Ready | BaseException | None:
        while True:
            self._ctx.check()
            try:
                return self._queue.get(timeout=0.1)
            except queue.Empty:
                if part := self._part:
                    self._waiting(*part)

    def _release(self, ready: Ready) -> None:
        with self._room:
            self._held -= _size(ready)
            self._room.notify()

    def _empty(self) -> None:
        while True:
            try:
                self._queue.get_nowait()
            except queue.Empty:
                return

    # -- in its own thread -----------------------------------------------------------------------------------

    def _work(self) -> None:
        try:
            for document in self._todo:
                self._reading.check()
                ready = self._read(document)
                self._hold(_size(ready))
                self._queue.put(ready)
            self._queue.put(None)
        except Cancelled:
            self._queue.put(None)
        except BaseException as error:  # a bug here must end the job, not leave it waiting
            self._queue.put(error)
        finally:
            reading.close(self._reading)

    def _hold(self, size: int) -> None:
        """Wait until there is room for so much text more."""
        with self._room:
            self._room.wait_for(
                lambda: self._reading.cancelled or not self._held or self._held + size <= _CHARACTERS
            )
            self._held += size

    def _read(self, document: Document) -> Ready:
        path = self._folder / document.path
        try:
            for _ in range(_CHANGES):
                about = path.stat()
                document = msgspec.structs.replace(
                    document,
                    size=about.st_size,
                    modified=about.st_mtime_ns,
                    id=documents.content_id(path),
                )
                if again := self._again(document):
                    return again
                extract = reading.read(path, self._reading, told=functools.partial(self._tell, document.path))
                # The text belongs to the content its id was made of, or it is read again.
                after = path.stat()
                if (after.st_size, after.st_mtime_ns) == (about.st_size, about.st_mtime_ns):
                    break
            ready = self._cut(document, extract)
            pages = len(extract.pages) or None
            self._known[document.id] = msgspec.structs.replace(document, pages=pages)
            return ready
        except FileNotFoundError:
            return Ready(document, gone=True)
        except OSError as error:
            return Ready(document, error=os_error(error, path))
        except UserError as error:
            return Ready(document, gone=True) if _is_gone(path) else Ready(document, error=error)
        finally:
            self._part = None

    def _again(self, document: Document) -> Ready | None:
        """What to do where the content is indexed already: the file was only touched, or is a copy of another."""
        if known := self._known.get(document.id):
            return Ready(msgspec.structs.replace(document, pages=known.pages), twin=known.path)
        own = self._own.get(document.path)
        if own is None or own.id != document.id:
            return None
        own = msgspec.structs.replace(own, size=document.size, modified=document.modified)
        self._known[document.id] = own
        return Ready(own, unchanged=True)

    def _tell(self, path: str, told: Progress) -> None:
        if told.total:
            self._part = (path, int(told.done), int(told.total))

    def _cut(self, document: Document, extract: Extract) -> Ready:
        embedder = self._embedder
        limit = splitter.largest(embedder.max_tokens, self._options.chunk_tokens)
        pieces = splitter.split(extract, embedder.token_starts, limit, embedder.knows, self._options.overlap)
        chunks = {}
        for piece in pieces:
            passage = extract.text[piece.start : piece.end]
            made = Chunk(
                id=documents.chunk_id(document.id, piece.start, piece.end, passage),
                document=document.id,
                page=piece.page,
                start=piece.start,
                end=piece.end,
                text=passage,
                heading=piece.heading,
                known=round(embedder.knows(passage), 3),
                lead=piece.lead,
            )
            chunks[made.id] = made
        texts = [documents.embedded_text(chunk) for chunk in chunks.values()]
        return Ready(
            document,
            extract,
            list(chunks.values()),
            texts,
            [text_mark(text) for text in texts],
            [words.passage_vector(text) for text in texts],
        )


def _is_gone(path: Path) -> bool:
    try:
        path.stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False


def _size(ready: Ready) -> int:
    return len(ready.extract.text) if ready.extract else 0
