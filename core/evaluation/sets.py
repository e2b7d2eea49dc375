"""Where a trial's questions come from: a dataset's part, the golden questions, a file. Does not ask them.

What cannot be asked is counted by its reason and said; a row or line that has the tag “not covered” is a question that
the documents do not answer, whatever its answer says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec

from core import fields, runs
from core.chat.conversation import Arm
from core.datasets.columns import Mapping
from core.datasets.rows import Fields, Row
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.evaluation import question_files
from core.evaluation.replies_kept import key_of
from core.evaluation.retrieval import golden
from core.evaluation.trial import Question
from core.inside import here, inside
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

SPLITS = ("train", "validation", "test", "all")
UNANSWERABLE = "not covered"
"""The tag, in any case, of what the documents do not answer."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A set of questions. `path`: of a dataset or a file, also relative to the project's folder. `split`: a dataset's
    part. `unanswerable`: lines of a file without an answer are questions that the documents do not answer."""

    kind: Literal["dataset", "golden", "file"]
    path: str = ""
    split: str = "test"
    unanswerable: bool = False


class Questions:
    """What was read, and what was left out, counted by its reason."""

    def __init__(self) -> None:
        self.found: list[Question] = []
        self._known: set[str] = set()
        self._left_out: Counter[str] = Counter()
        self._reasons: dict[str, Text] = {}

    def add(self, question: Question) -> None:
        key = key_of(question)
        if key in self._known:
            self.leave_out(text(QT_TRANSLATE_NOOP("core", "The same question is there already.")))
            return
        self._known.add(key)
        self.found.append(question)

    def leave_out(self, reason: Text) -> None:
        self._reasons[str(reason)] = reason
        self._left_out[str(reason)] += 1

    @property
    def notes(self) -> list[Text]:
        """A sentence for each reason, the commonest first."""
        template = QT_TRANSLATE_NOOP("core", "%n question(s) left out: {reason}")
        return [
            text(template, n=count, reason=self._reasons[key]) for key, count in self._left_out.most_common()
        ]


def read(
    project: Project, sources: Sequence[Source], arms: Sequence[Arm], check: Callable[[], None]
) -> Questions:
    """The questions of all sources, in order, each once. What the arms' runs validated on counts as validation.

    Raises `UserError` where a source cannot be read, or none has a question. `check` may raise, between rows.
    """
    if not sources:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There are no questions to ask."),
            QT_TRANSLATE_NOOP("core", "Choose a dataset, a file or the golden questions."),
        )
    questions = Questions()
    for source in sources:
        match source.kind:
            case "dataset":
                _from_dataset(project, source, arms, questions, check)
            case "golden":
                _from_golden(project, questions)
            case "file":
                for item in question_files.read(here(project.folder, source.path), source.unanswerable):
                    check()
                    if isinstance(item, Text):
                        questions.leave_out(item)
                    else:
                        questions.add(_tagged(item))
    if not questions.found:
        fix = QT_TRANSLATE_NOOP(
            "core", "Choose another part or file, or mark rows as belonging to this part."
        )
        if not questions.notes:
            raise UserError(QT_TRANSLATE_NOOP("core", "There is no question to ask."), fix)
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no question to ask: {reason}"), fix, reason=questions.notes[0]
        )
    return questions


def _tagged(question: Question) -> Question:
    if any(tag.casefold() == UNANSWERABLE for tag in question.tags):
        return msgspec.structs.replace(question, answerable=False, expected=())
    return question


def _from_golden(project: Project, questions: Questions) -> None:
    for one in golden.load(project):
        questions.add(Question(question=one.question, document=one.document, page=one.page, quote=one.quote))


def _from_dataset(
    project: Project,
    source: Source,
    arms: Sequence[Arm],
    questions: Questions,
    check: Callable[[], None],
) -> None:
    if source.split not in SPLITS:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{split}” is no part of a dataset."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            split=source.split,
            known=", ".join(SPLITS),
        )
    file = here(project.folder, source.path)
    with open_dataset(file) as dataset:
        wanted = _wanted(project, dataset, file, source.split, arms)
        mapping = dataset.mapping
        for row in dataset.rows():
            if row.id in wanted:
                check()
                try:
                    questions.add(_tagged(_question(dataset, row, mapping)))
                except UserError as error:
                    questions.leave_out(error.message)


def _question(dataset: Dataset, row: Row, mapping: Mapping | None) -> Question:
    """What a row asks last, and what was said before. Raises `UserError` where that cannot be told."""
    lacks = any(tag.casefold() == UNANSWERABLE for tag in row.marks.tags)
    asked = Row(row.id, _answered(row.fields, mapping)) if lacks and mapping else row
    turns = [{"role": turn["role"], "content": turn["content"]} for turn in dataset.messages(asked, mapping)]
    while turns and turns[-1]["role"] != "assistant":
        turns.pop()
    system = "\n\n".join(turn["content"] for turn in turns if turn["role"] == "system")
    said = [turn for turn in turns if turn["role"] != "system"]
    if len(said) < 2 or any(turn["role"] == "tool" for turn in said):
        raise UserError(QT_TRANSLATE_NOOP("core", "It is no conversation of questions and answers."))
    *earlier, question, answer = said
    if question["role"] != "user" or not question["content"].strip() or not answer["content"].strip():
        raise UserError(QT_TRANSLATE_NOOP("core", "Its last answer has no question before it, or no words."))
    every = question_files.answers_of(row.fields.get(mapping.assistant)) if mapping else ()
    own = answer["content"].strip()
    place = row.source
    return Question(
        question=question["content"].strip(),
        expected=every if own in every else (own,),
        system=system,
        earlier=tuple(earlier),
        row=row.id,
        tags=row.marks.tags,
        document=place.document if place else "",
        page=place.page if place else 0,
        quote=place.quote if place else "",
    )


def _answered(row: Fields, mapping: Mapping) -> Fields:
    """The fields of a row without an answer as if it had one: what is asked is all that is wanted of it."""
    if mapping.shape == "turns":
        turns = row.get(mapping.turns)
        if isinstance(turns, list):
            return {
                **row,
                mapping.turns: [*turns, {mapping.role_key: "assistant", mapping.content_key: "-"}],
            }
        return row
    return {**row, mapping.assistant: "-"}


def _wanted(project: Project, dataset: Dataset, file: Path, split: str, arms: Sequence[Arm]) -> set[int]:
    """The ids of the rows to ask. A row that a run kept back to validate on was not trained, whatever its split."""
    if split == "all":
        return set(dataset.ids())
    if split == "test":
        return {row.id for row in dataset.rows("test")}
    kept_back = _kept_back(project, file, {arm.run for arm in arms if arm.run})
    validation = {row.id for row in dataset.rows("validation")} | kept_back
    if split == "validation":
        return validation
    return {row.id for part in ("train", "") for row in dataset.rows(part)} - validation


def _kept_back(project: Project, file: Path, used: Iterable[str]) -> set[int]:
    """The rows of this dataset on which these runs validated."""
    from core.training import data
    from core.training.config import read
    from core.training.rows import locate

    found: set[int] = set()
    for name in used:
        folder = inside(project.runs_dir, name)
        if not (folder / "run.json").is_file():
            continue  # the arm says so itself when it is asked
        record = runs.read(folder)
        lines = record.data_dir / "validation.jsonl"
        if lines.exists() and locate(record, read(record.config_file)).resolve() == file.resolve():
            found |= {line.row for line in data.load(lines)}
    return found


def sources_of(given: Any) -> list[Source]:
    """A source as a job's params have it: one, or several in a list. Raises `UserError` for what is none."""
    return fields.from_builtins(list[Source], given if isinstance(given, list) else [given])
