"""Files for one conversation: a short one is read whole, a long one searched, and what was left out is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.chat import answer, attachments
from core.chat.attachments import Attached
from core.chat.conversation import Answer, Attachment, Passage
from core.chat.history import History
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.models import starter
from core.project import Project

CONTRACT = (
    "# Delivery\n\nThe kiln bricks arrive on the ninth of May.\n\n# Payment\n\nPaid within thirty days.\n"
)
FILLER = (
    "The weather report of day {n} mentions clouds over hill number {n} and little wind in the valley.\n\n"
)
STARTER = {"engine": "torch", "model": starter.ID, "name": "Starter"}


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "empty", "Empty")


def attach(ctx: MemoryContext, project: Project, file: Path) -> Attachment:
    return attachments.run(ctx, project=str(project.folder), conversation="talk", path=str(file))


def written(folder: Path, name: str, words: str) -> Path:
    file = folder / name
    file.write_text(words, encoding="utf-8")
    return file


def ask(
    ctx: MemoryContext, project: Project, question: str, attached: list[Attachment], **more: Any
) -> Answer:
    from core import fields

    setup = {"attached": [fields.to_builtins(one) for one in attached]}
    return answer.run(
        ctx, project=str(project.folder), question=question, conversation="talk", setup=setup, **more
    )


def test_quotes_come_from_an_attached_file_without_any_document(
    ctx: MemoryContext, empty: Project, tmp_path: Path
) -> None:
    one = attach(ctx, empty, written(tmp_path, "contract.md", CONTRACT))
    assert (one.name, one.pages) == ("contract.md", 0) and one.characters > 50
    found = ask(ctx, empty, "When do the kiln bricks arrive?", [one])
    assert found.covered and "ninth of May" in found.text
    cited = next(passage for passage in found.passages if passage.number == found.citations[0].number)
    assert (cited.file, cited.attachment) == ("contract.md", one.id)
    history = History(empty.chats_dir)
    assert history.attached_file("talk", one.id).is_file()
    assert history.load("talk").setup.attached == [one]
    refused = ask(ctx, empty, "Who is the emperor of Mars?", [one])
    assert not refused.covered


def test_a_short_file_is_read_whole(ctx: MemoryContext, empty: Project, tmp_path: Path) -> None:
    one = attach(ctx, empty, written(tmp_path, "contract.md", CONTRACT))
    few = {"max_new_tokens": 2}
    found = ask(
        ctx, empty, "What is this about?", [one], answerer=STARTER, use_documents=False, generation=few
    )
    assert [passage.heading for passage in found.passages] == ["Delivery", "Payment"]
    assert not any("attached" in str(note) for note in found.notes)


def test_of_a_long_file_the_nearest_passages_are_read_and_the_rest_is_said(
    ctx: MemoryContext, empty: Project, tmp_path: Path
) -> None:
    lines = [FILLER.format(n=n) for n in range(300)]
    lines.insert(170, "The kiln bricks arrive on the ninth of May.\n\n")
    one = attach(ctx, empty, written(tmp_path, "long.md", "".join(lines)))
    history = History(empty.chats_dir)
    given = Attached(ctx, history, "talk", [one]).give("When do the kiln bricks arrive?", lambda _: False)
    assert given.found and "ninth of May" in given.passages[0].text
    assert [passage.number for passage in given.passages] == list(range(1, attachments.NEAREST + 1))
    assert "nearest to the question were read" in str(given.notes[0])

    def fits(passages: list[Passage]) -> bool:
        return len(passages) > attachments.NEAREST

    whole = Attached(ctx, history, "talk", [one]).give("When?", fits)
    assert "".join(passage.text for passage in whole.passages).count("weather") == 300
    assert whole.notes == []


def test_a_pasted_text_becomes_a_file(ctx: MemoryContext, empty: Project) -> None:
    one = attachments.run(
        ctx, project=str(empty.folder), conversation="talk", words=f"  {CONTRACT}", name="Pasted text 1"
    )
    assert (one.name, one.characters) == ("Pasted text 1", len(CONTRACT.strip()))


@pytest.mark.parametrize(("name", "words"), [("a.xyz", "words"), ("empty.txt", ""), ("blank.txt", " \n ")])
def test_what_cannot_be_attached_is_said(
    ctx: MemoryContext, empty: Project, tmp_path: Path, name: str, words: str
) -> None:
    with pytest.raises(UserError, match=name):
        attach(ctx, empty, written(tmp_path, name, words))
    assert not History(empty.chats_dir).attached("talk").exists()
