"""Answers that a few passages cannot give: on whole documents, on everything of a kind, and by counting records.

What can be done depends on the documents and on who answers; what cannot is refused with the reason and one fix, never
answered from fragments. Does not know how a question is recognised as one of these.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import msgspec

from core.chat import counting, quotes, records, whole
from core.chat.citations import quote
from core.chat.conversation import Answer, Message, Passage
from core.chat.counting import Counted, NotUnderstood
from core.chat.generator import GenerationConfig, Generator
from core.chat.kinds import Wanted
from core.chat.prompt import Prompt
from core.chat.records import Table
from core.chat.whole import Reading
from core.chat.writing import Writer
from core.errors import Cancelled
from core.jobs.context import JobContext
from core.knowledge.catalogue import Catalogue
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

LISTED = 20
"""Records, or sentences, shown of those that were counted."""
_SHOWN = 240
"""Characters shown of a record."""

Check = Callable[[str, list[Passage], list[Text], bool], Answer]


class Broad:
    """One such answer. `generator` is opened only where a model has something to do."""

    def __init__(
        self,
        ctx: JobContext,
        project: Project,
        writer: Writer,
        generator: Callable[[], Generator],
        config: GenerationConfig,
        check: Check,
    ) -> None:
        self._ctx = ctx
        self._catalogue = Catalogue(project)
        self._writer = writer
        self._generator = generator
        self._config = config
        self._check = check
        self._quoting = writer.draft.arm.engine == "quotes"
        self._given: Reading | None = None

    def answer(self, question: str, wanted: Wanted, earlier: Sequence[Message]) -> Answer | None:
        """The answer, or None where passages are to give it."""
        self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Looking through your documents…")))
        if wanted.kind in ("count", "list"):
            counted = self._count(question, wanted)
            if counted is not None or not wanted.sure:
                return counted
            if wanted.kind == "count":
                return self._mentions(question, earlier, counting_only=True) or self._cannot_count()
        return self._whole(question, earlier, collect=wanted.kind == "list")

    def on_whole(self, question: str, reading: Reading, *, collect: bool) -> Answer | None:
        """The answer on the whole of what is given, in place of the project's documents; `collect`: everything of a
        kind in it."""
        self._given = reading
        return self._whole(question, [], collect=collect)

    # -- by counting ---------------------------------------------------------------------------------------

    def _count(self, question: str, wanted: Wanted) -> Answer | None:
        tables = list(records.tables(self._catalogue))
        found = counting.count(question, tables) if tables else None
        if isinstance(found, NotUnderstood):
            # Whether it was a question for the records at all is not sure either.
            return self._not_understood(found) if wanted.sure and wanted.kind == "count" else None
        return self._counted(found) if found else None

    def _counted(self, found: list[Counted]) -> Answer:
        chunks = {one.table.document: self._catalogue.chunks_of(one.table.document) for one in found}
        passages: list[Passage] = []
        lines: list[str] = []
        for one in found:
            for record in one.records[: LISTED - len(lines)]:
                holding = [
                    chunk for chunk in chunks[one.table.document] if chunk.start <= record.start < chunk.end
                ]
                number = len(passages) + 1
                passages.append(
                    Passage(
                        number=number,
                        chunk=holding[0].id if holding else "",
                        file=one.table.file,
                        heading=one.table.name,
                        text=one.table.text[record.start : record.end],
                        start=record.start,
                        score=1.0,
                    )
                )
                shown = ", ".join(f"{name}: {value}" for name, value in record.values.items() if value)
                lines.append(
                    f"- {quotes.escape(shown[:_SHOWN] + ('…' if len(shown) > _SHOWN else ''))} [{number}]"
                )
        matching = sum(len(one.records) for one in found)
        said = self._sum(found, matching)
        notes: list[Text] = []
        if matching > len(lines):
            template = QT_TRANSLATE_NOOP("core", "The first {shown} of {all} are shown.")
            notes.append(text(template, shown=len(lines), all=matching))
        notes.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core", "Counted over all records, by this rule; no language model counted."
                )
            )
        )
        return self._made(said, lines, passages, notes, "count")

    def _sum(self, found: list[Counted], matching: int) -> Text:
        first = found[0]
        files = ", ".join(dict.fromkeys(f"“{_place(one.table)}”" for one in found))
        values: dict[str, str | int | float] = {
            "n": matching,
            "all": sum(len(one.table.records) for one in found),
            "files": files,
            "rule": first.rule,
        }
        if first.distinct and len(found) == 1:
            values |= {"field": first.distinct, "different": first.different}
            if first.rule:
                template = QT_TRANSLATE_NOOP(
                    "core",
                    "{different} different values of “{field}”, in %n of {all} records of {files} where {rule}.",
                )
            else:
                template = QT_TRANSLATE_NOOP(
                    "core", "{different} different values of “{field}”, in %n record(s) of {files}."
                )
        elif first.rule:
            template = QT_TRANSLATE_NOOP("core", "%n of {all} records of {files}: those where {rule}.")
        else:
            template = QT_TRANSLATE_NOOP("core", "%n record(s) in {files}.")
        return text(template, **values)

    def _not_understood(self, found: NotUnderstood) -> Answer:
        said = text(
            QT_TRANSLATE_NOOP(
                "core", "This was not counted: “{words}” is no field and no value of the records of “{file}”."
            ),
            words=", ".join(found.words),
            file=_place(found.table),
        )
        fields = ", ".join(f"“{field}”" for field in found.table.fields[:12])
        fix = text(
            QT_TRANSLATE_NOOP("core", "Ask by these fields and their values: {fields}."), fields=fields
        )
        return self._refused(said, fix, "count")

    def _cannot_count(self) -> Answer:
        said = text(
            QT_TRANSLATE_NOOP(
                "core",
                "This asks to count, and your documents hold no records that could be counted: a number taken from a "
                "few passages could be wrong.",
            )
        )
        fix = text(
            QT_TRANSLATE_NOOP(
                "core",
                "Add the table it is about (CSV, XLSX, JSON), or ask what the documents say of the number.",
            )
        )
        return self._refused(said, fix, "count")

    # -- on whole documents --------------------------------------------------------------------------------

    def _reading(self, question: str, earlier: Sequence[Message]) -> Reading:
        if self._given is not None:
            return self._given
        return whole.read(self._catalogue, whole.chosen(question, earlier, self._catalogue))

    def _mentions(
        self, question: str, earlier: Sequence[Message], *, counting_only: bool = False
    ) -> Answer | None:
        """Every sentence that has the words asked for; None where the question names none, or none has them."""
        reading = self._reading(question, earlier)
        found, said = whole.mentions(reading, question)
        if not said or (counting_only and (len(said) > 4 or not found)) or not found:
            return None
        passages: list[Passage] = []
        lines: list[str] = []
        cited = []
        for passage, start, end in found[:LISTED]:
            if not passages or passages[-1].chunk != passage.chunk:
                passages.append(msgspec.structs.replace(passage, number=len(passages) + 1))
            lines.append(f"- “{quotes.escape(passage.text[start:end])}” [{passages[-1].number}]")
            cited.append(quote(passages[-1], (start, end)))
        words = " + ".join(f"“{word}”" for word in said)
        template = QT_TRANSLATE_NOOP("core", "%n sentence(s) in your documents have the word(s) {words}:")
        notes: list[Text] = []
        if len(found) > len(lines):
            shown = QT_TRANSLATE_NOOP("core", "The first {shown} of {all} are shown.")
            notes.append(text(shown, shown=len(lines), all=len(found)))
        notes.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Found by these very words in every passage; what is said in other words is not among them.",
                )
            )
        )
        made = self._made(text(template, n=len(found), words=words), lines, passages, notes, "whole")
        return msgspec.structs.replace(made, citations=cited)

    def _whole(self, question: str, earlier: Sequence[Message], *, collect: bool) -> Answer | None:
        generator = None if self._quoting else self._generator()
        if generator is None or not generator.capable:
            if collect:
                return self._mentions(question, earlier) or self._cannot_list()
            return self._outline(question, earlier, model=generator is not None)
        reading = self._reading(question, earlier)
        passages: list[Passage] = []
        written, notes, stopped = "", [], False
        self._put_way()
        try:
            prepared = whole.prepare(
                self._ctx, self._writer, generator, question, reading, collect=collect,
                longest=self._config.max_new_tokens,
            )  # fmt: skip
            passages, notes = prepared.passages, prepared.notes
            self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Writing…")))
            if prepared.turns:
                room = (generator.context_length or 4096) - generator.count(prepared.turns)
                config = replace(self._config, max_new_tokens=max(1, min(self._config.max_new_tokens, room)))
                asking = Prompt(turns=prepared.turns, question=question, passages=passages)
                written = "".join(self._writer.write(generator, asking, config))
            else:
                written = prepared.words
                self._writer.send(written)
            stopped = self._ctx.cancelled
        except Cancelled:
            stopped = True
        if collect and not written.strip() and not stopped:
            return self._cannot_list()
        return self._only_cited(self._check(written, passages, notes, stopped))

    def _put_way(self) -> None:
        self._writer.draft = msgspec.structs.replace(self._writer.draft, way="whole")

    def _only_cited(self, answer: Answer) -> Answer:
        """The whole of what was read would bury the sources: those cited are kept, or the first ones."""
        cited = {citation.number for citation in answer.citations}
        kept = [passage for passage in answer.passages if passage.number in cited] or answer.passages[:6]
        self._ctx.data("passages", kept)
        return msgspec.structs.replace(answer, passages=kept)

    def _outline(self, question: str, earlier: Sequence[Message], *, model: bool) -> Answer:
        reading = self._reading(question, earlier)
        words, passages, sections = whole.outline(reading)
        if not passages:
            return self._cannot_list()
        named = ", ".join(f"“{document.path}”" for document in reading.documents[:3])
        if len(reading.documents) > 3:
            named += f" + {len(reading.documents) - 3}"
        said = text(
            QT_TRANSLATE_NOOP(
                "core", "The outline of {documents}: headings, each with the first sentence under it."
            ),
            documents=named,
        )
        notes: list[Text] = []
        if sections > len(passages):
            template = QT_TRANSLATE_NOOP("core", "{shown} of {all} sections are shown, evenly spread.")
            notes.append(text(template, shown=len(passages), all=sections))
        template = (
            QT_TRANSLATE_NOOP(
                "core",
                "This model is too small to read a whole document and say it in its own words. Choose a larger model, "
                "or an address, for a summary.",
            )
            if model
            else QT_TRANSLATE_NOOP(
                "core",
                "Quotes are not put together in other words. Choose a language model above for a summary.",
            )
        )
        notes.append(text(template))
        return self._made(said, [words], passages, notes, "whole")

    def _cannot_list(self) -> Answer:
        said = text(
            QT_TRANSLATE_NOOP(
                "core",
                "This asks for everything of a kind, and no records and no sentences with these words are in your "
                "documents: a list taken from a few passages could lack most of it.",
            )
        )
        fix = text(
            QT_TRANSLATE_NOOP(
                "core",
                "Name it by a word that the documents use, or choose a language model that can read all of them.",
            )
        )
        return self._refused(said, fix, "whole")

    # -- both ----------------------------------------------------------------------------------------------

    def _made(
        self, said: Text, lines: list[str], passages: list[Passage], notes: list[Text], way: str
    ) -> Answer:
        """An answer whose first sentence is ours, and the rest quoted."""
        from core.chat import citations

        written = "\n\n".join([str(said), "\n".join(lines)]).strip()
        self._ctx.data("passages", passages)
        self._writer.send(written)
        checked = citations.check(written, passages)
        return msgspec.structs.replace(
            self._writer.finished(quoting=True),
            text=checked.text,
            said=said,
            citations=checked.citations,
            passages=passages,
            backed=bool(checked.citations),
            notes=notes,
            way=way,
        )

    def _refused(self, said: Text, fix: Text, way: str) -> Answer:
        return msgspec.structs.replace(
            self._writer.finished(quoting=True),
            text=str(said),
            said=said,
            covered=False,
            notes=[fix],
            way=way,
        )


def _place(table: Table) -> str:
    return f"{table.file} › {table.name}" if table.name else table.file
