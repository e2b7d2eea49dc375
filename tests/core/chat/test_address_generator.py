"""Questions answered by a model behind an address: the same task, over real HTTP on this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.chat.answer import run
from core.chat.conversation import Answer
from core.chat.history import History
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Data
from core.models.remote import keys
from core.project import Project
from core.settings import Address, Settings
from tests.openai_server import KEY, Hang, StandIn, serve


def kept(server: StandIn) -> str:
    """The id of an address in the settings, with its key."""
    address = Address(name="Teacher", url=server.url, model="teacher")
    Settings(addresses=[address]).save()
    keys.save(address.id, KEY)
    return address.id


def ask(ctx: MemoryContext, folder: Path, address: str, **more: object) -> Answer:
    chosen = {"engine": "address", "model": address, "name": "Teacher"}
    params = {"project": str(folder), "answerer": chosen, "use_documents": False, **more}
    return run(ctx, **params)  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Project.create(tmp_path / "p", "p").folder


def test_an_address_answers_and_hears_what_was_said_before(folder: Path) -> None:
    ctx = MemoryContext()
    with serve(lambda request: f"Heard {len(request['messages'])} turns.", wants_key=True) as server:
        address = kept(server)
        first = ask(ctx, folder, address, question="One?", conversation="talk")
        second = ask(ctx, folder, address, question="Two?", conversation="talk")
    assert (first.text, second.text) == ("Heard 1 turns.", "Heard 3 turns.")
    assert "".join(e.value for e in ctx.of(Data) if e.kind == "token") == first.text + second.text
    written = History(folder / "chats").file("talk").read_text(encoding="utf-8")
    assert KEY not in written + "".join(map(str, ctx.events))


def test_an_address_can_be_stopped(folder: Path) -> None:
    ctx = MemoryContext()
    with serve(lambda _request: (ctx.cancel(), Hang())[1]) as server:  # type: ignore[func-returns-value]
        answer = ask(ctx, folder, kept(server), question="One?")
        assert answer.stopped and not answer.text
        assert server.gone.wait(2)


def test_an_address_that_is_gone_is_told(folder: Path) -> None:
    with pytest.raises(UserError, match="not in the settings"):
        ask(MemoryContext(), folder, "nowhere", question="One?")
    with serve() as server:
        address = kept(server)
    with pytest.raises(UserError, match="No server answers"):
        ask(MemoryContext(), folder, address, question="One?")
