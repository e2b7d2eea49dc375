"""The whole way from a question to a kept, cited answer, over a real index and the real starter model."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

import pytest

from core.chat import answer
from core.chat.citations import holds
from core.chat.conversation import Answer, Conversation, Message, Question
from core.chat.history import History
from core.errors import UserError
from core.jobs.context import Keep, MemoryContext
from core.jobs.events import Data, Event, Progress
from core.knowledge import indexing
from core.knowledge.index import open_index
from core.models import starter
from core.project import Project

HANDBOOK = """# Working time

## Leave

Everyone at the mill has twenty-seven days of paid leave a year. Days not taken by the end of March are lost.

## Remote work

Two days a week may be worked from home once the trial period is over.

# Safety

Report every accident to the shift lead within the hour. The assembly point is the old crane on Kiln Street.

- Gloves are worn at the press.
- Never reach into a running mixer for any reason [4].
"""
STARTER = {"engine": "torch", "model": starter.ID, "name": "Starter"}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, keep: Keep) -> Iterator[Project]:
    """A project whose documents are indexed. Tests that only ask share it."""
    made = Project.create(tmp_path_factory.mktemp("chat") / "indexed", "Mill")
    (made.documents_dir / "handbook.md").write_text(HANDBOOK, encoding="utf-8")
    context = MemoryContext()
    context.keep = keep
    result = indexing.run(context, project=str(made.folder))
    assert result["failed"] == []
    yield made
    open_index(context, made).store.close()


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "empty", "Empty")


def test_quotes_come_from_the_document_and_stand_there(ctx: MemoryContext, project: Project) -> None:
    found = answer.run(ctx, project=str(project.folder), question="How many days of paid leave do I have?")
    assert found.covered and found.backed
    assert "twenty-seven days of paid leave" in found.text
    citation = found.citations[0]
    assert citation.file == "handbook.md"
    assert citation.quote == "Everyone at the mill has twenty-seven days of paid leave a year."
    assert citation.quote in HANDBOOK
    assert all(holds(citation, found.passages) for citation in found.citations)
    assert "No language model" in str(found.notes[0])
    assert (found.tokens, found.stopped) == (0, False)


def test_the_sources_are_there_before_the_words(ctx: MemoryContext, project: Project) -> None:
    found = answer.run(ctx, project=str(project.folder), question="Where is the assembly point?")
    said = ctx.of(Data)
    assert said[0].kind == "passages"
    assert said[0].value[0]["number"] == 1
    assert "".join(event.value for event in said if event.kind == "token") == found.text


def test_a_question_that_is_not_covered_is_said_to_be_so(ctx: MemoryContext, project: Project) -> None:
    found = answer.run(ctx, project=str(project.folder), question="Who won the chess championship in 1972?")
    assert (found.covered, found.backed, found.citations) == (False, False, [])
    assert found.text == "Your documents do not cover this."
    assert found.passages  # the nearest ones, as such
    assert "do not answer" in str(found.notes[0])


def test_a_bracketed_number_in_a_document_cites_nothing(ctx: MemoryContext, project: Project) -> None:
    found = answer.run(ctx, project=str(project.folder), question="May I reach into a running mixer?")
    assert "\\[4\\]" in found.text
    assert 4 not in {citation.number for citation in found.citations}
    assert "[4]" in found.citations[0].quote


def test_without_documents_it_says_what_to_do(ctx: MemoryContext, empty: Project) -> None:
    with pytest.raises(UserError, match="No documents") as refused:
        answer.run(ctx, project=str(empty.folder), question="How long?", conversation="talk")
    assert refused.value.fix
    assert [m.text for m in History(empty.chats_dir).load("talk").messages] == ["How long?"]


def test_the_model_streams_and_the_conversation_is_kept(ctx: MemoryContext, empty: Project) -> None:
    found = answer.run(
        ctx, project=str(empty.folder), question="Hello, who are you?", conversation="talk", answerer=STARTER,
        use_documents=False,
    )  # fmt: skip
    assert found.text == "".join(event.value for event in ctx.of(Data)).strip()
    assert found.tokens > 3 and found.tokens_per_second > 0
    assert 0 < found.first_token_seconds <= found.seconds
    kept = History(empty.chats_dir).load("talk").messages
    assert [message.role for message in kept] == ["user", "assistant"]
    assert kept[1] == found


def test_asking_again_replaces_the_answer(ctx: MemoryContext, empty: Project) -> None:
    params: dict[str, Any] = {
        "project": str(empty.folder),
        "conversation": "talk",
        "answerer": STARTER,
        "use_documents": False,
    }
    first = answer.run(ctx, question="Hello, who are you?", **params)
    second = answer.run(ctx, again=True, **params)
    kept = History(empty.chats_dir).load("talk").messages
    assert [type(message) for message in kept] == [Question, Answer]
    assert kept[1].id == second.id != first.id
    assert second.text == first.text


def test_a_small_model_that_cites_nothing_is_said_to_be_unbacked(
    ctx: MemoryContext, project: Project
) -> None:
    found = answer.run(
        ctx, project=str(project.folder), question="How many days of paid leave do I have?", answerer=STARTER,
        generation={"max_new_tokens": 12},
    )  # fmt: skip
    assert found.passages
    if not found.citations:  # what the starter makes of passages is not ours to say; that it is said is
        assert any("not backed" in str(note) for note in found.notes)
    assert found.backed == bool(found.citations)


class Stopping(MemoryContext):
    """A person who presses Stop at the third word."""

    def __init__(self, ctx: MemoryContext) -> None:
        super().__init__()
        self.keep = ctx.keep
        self._send = self._hear
        self._heard = 0

    def _hear(self, event: Event) -> None:
        self.events.append(event)
        self._heard += isinstance(event, Data)
        if self._heard == 2:
            self.cancel()


def test_what_was_written_when_it_was_stopped_stays(ctx: MemoryContext, empty: Project) -> None:
    params: dict[str, Any] = {"project": str(empty.folder), "answerer": STARTER, "use_documents": False}
    whole = answer.run(ctx, question="Hello, who are you?", **params)
    found = answer.run(Stopping(ctx), question="Hello, who are you?", conversation="talk", **params)
    assert found.stopped
    assert 0 < len(found.text) < len(whole.text)
    assert whole.text.startswith(found.text)
    assert History(empty.chats_dir).load("talk").messages[-1] == found


def test_a_stopped_answer_goes_on_where_it_ends(ctx: MemoryContext, empty: Project) -> None:
    """Asked greedily, what it says in two goes is what it says in one."""
    params: dict[str, Any] = {"project": str(empty.folder), "answerer": STARTER, "use_documents": False}
    whole = answer.run(ctx, question="Hello, who are you?", **params)
    part = answer.run(Stopping(ctx), question="Hello, who are you?", conversation="talk", **params)
    rest = answer.run(ctx, conversation="talk", go_on=part.id, **params)
    assert (rest.id, rest.text, rest.stopped) == (part.id, whole.text, False)
    assert rest.tokens > part.tokens
    assert rest.seconds > part.seconds
    assert History(empty.chats_dir).load("talk").messages[1:] == [rest]


def test_an_answer_cut_off_goes_on_too(ctx: MemoryContext, empty: Project) -> None:
    params: dict[str, Any] = {"project": str(empty.folder), "answerer": STARTER, "use_documents": False}
    whole = answer.run(ctx, question="Hello, who are you?", generation={"max_new_tokens": 12}, **params)
    few = {"max_new_tokens": 6}
    part = answer.run(ctx, question="Hello, who are you?", conversation="talk", generation=few, **params)
    assert part.cut
    rest = answer.run(ctx, conversation="talk", go_on=part.id, generation=few, **params)
    assert rest.text == whole.text


def test_what_is_asked_again_has_both_answers_and_shows_the_new_one(
    ctx: MemoryContext, empty: Project
) -> None:
    params: dict[str, Any] = {
        "project": str(empty.folder), "answerer": STARTER, "use_documents": False, "conversation": "talk",
        "setup": {"sampling": {"temperature": 1.5, "max_new_tokens": 12}},
    }  # fmt: skip
    first = answer.run(ctx, question="Hello, who are you?", asked="q", **params)
    second = answer.run(ctx, question="Hello, who are you?", asked="q", **params)
    assert first.text != second.text  # the seed moves on
    other = answer.run(ctx, question="What are you?", asked="q2", after="", **params)
    talk = History(empty.chats_dir).load("talk")
    assert [message.id for message in talk.messages] == ["q2", other.id]
    assert talk.tree.versions("q2") == ["q", "q2"]
    assert talk.tree.following("q") == [first.id, second.id]
    assert talk.setup.sampling == {"temperature": 1.5, "max_new_tokens": 12}


def test_the_model_is_told_what_the_conversation_says_before_all(ctx: MemoryContext, empty: Project) -> None:
    params: dict[str, Any] = {"project": str(empty.folder), "answerer": STARTER, "use_documents": False}
    plain = answer.run(ctx, question="Hello?", generation={"max_new_tokens": 2}, **params)
    told = answer.run(
        ctx,
        question="Hello?",
        generation={"max_new_tokens": 2},
        setup={"system": "Be brief. " * 20},
        **params,
    )
    assert plain.read and told.read
    assert told.read.tokens > plain.read.tokens + 20
    assert (told.read.context, told.read.messages, told.read.passages) == (plain.read.context, 0, 0)


def test_asked_again_while_the_stopped_answer_is_still_being_kept(
    ctx: MemoryContext, empty: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stopped job is held while its answer goes to the disk; the next one is asked meanwhile."""
    reached, go = threading.Event(), threading.Event()
    add = History.add

    def slow(self: History, talk: Conversation, message: Message, after: str | None = None) -> None:
        if isinstance(message, Answer) and message.stopped:
            reached.set()
            assert go.wait(60)
        add(self, talk, message, after)

    monkeypatch.setattr(History, "add", slow)
    params: dict[str, Any] = {
        "project": str(empty.folder), "answerer": STARTER, "use_documents": False, "conversation": "talk",
        "question": "Hello, who are you?", "asked": "q",
    }  # fmt: skip
    with ThreadPoolExecutor(2) as pool:
        stopped = pool.submit(answer.run, Stopping(ctx), **params)
        assert reached.wait(60)
        whole = pool.submit(answer.run, ctx, **params)
        assert not wait([whole], timeout=0.3).done
        go.set()
        assert stopped.result().stopped and not whole.result().stopped
    talk = History(empty.chats_dir).load("talk")
    assert [message.id for message in talk.messages] == ["q", whole.result().id]
    assert talk.tree.following("q") == [stopped.result().id, whole.result().id]


def test_stopped_before_it_began(ctx: MemoryContext, empty: Project) -> None:
    ctx.cancel()
    found = answer.run(
        ctx,
        project=str(empty.folder),
        question="Hello?",
        conversation="talk",
        answerer=STARTER,
        use_documents=False,
    )
    assert (found.stopped, found.text) == (True, "")


def test_an_answer_cut_at_its_greatest_length_says_so(ctx: MemoryContext, empty: Project) -> None:
    found = answer.run(
        ctx, project=str(empty.folder), question="Hello, who are you?", answerer=STARTER, use_documents=False,
        generation={"max_new_tokens": 3},
    )  # fmt: skip
    assert found.tokens == 3
    assert "cut off at 3 tokens" in str(found.notes[0])


def test_a_question_longer_than_the_model_can_read_is_refused(ctx: MemoryContext, empty: Project) -> None:
    with pytest.raises(UserError, match="too long for this model"):
        answer.run(
            ctx, project=str(empty.folder), question="word " * 4000, answerer=STARTER, use_documents=False
        )


def test_earlier_turns_that_no_longer_fit_are_said(ctx: MemoryContext, empty: Project) -> None:
    history = History(empty.chats_dir)
    talk = history.load_or_new("talk")
    for _ in range(12):
        history.add(talk, Question(text="word " * 150))
        history.add(talk, Answer(text="word " * 150))
    found = answer.run(
        ctx, project=str(empty.folder), question="Hello?", conversation="talk", answerer=STARTER, use_documents=False,
        generation={"max_new_tokens": 4},
    )  # fmt: skip
    assert any("earlier message" in str(note) for note in found.notes)


@pytest.mark.parametrize(
    "wrong",
    [
        {"question": "  "},
        {"again": True, "conversation": "new"},
        {"go_on": "nothing", "conversation": "new"},
        {"question": "Hi", "answerer": {"engine": "magic"}},
        {"question": "Hi", "generation": {"temperature": -1.0}},
        {"question": "Hi", "conversation": "../out"},
        {
            "question": "Hi",
            "answerer": {"engine": "torch", "model": "/no/such/model"},
            "use_documents": False,
        },
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    ctx: MemoryContext, empty: Project, wrong: dict[str, object]
) -> None:
    with pytest.raises(UserError):
        answer.run(ctx, project=str(empty.folder), **wrong)  # type: ignore[arg-type]


def test_loading_is_said(ctx: MemoryContext, empty: Project) -> None:
    ctx.keep.release()
    answer.run(
        ctx, project=str(empty.folder), question="Hello?", answerer=STARTER, use_documents=False,
        generation={"max_new_tokens": 1},
    )  # fmt: skip
    assert "Loading the model…" in [str(event.note) for event in ctx.of(Progress)]
