"""A warm process and a server kept for a whole file: the starter model and the embedder are loaded once."""

from __future__ import annotations

from collections.abc import Iterator

import openai
import pytest

from core.jobs.context import Keep
from core.project import Project
from core.server.local_server import LocalServer
from tests.core.chat.doing import indexed
from tests.core.server.doing import Threads, client, switched_on

PUMP = (
    "# The pump\n\nThe small pump is serviced every spring. The large pump is serviced every six months.\n\n"
    "Its oil filter is changed by the miller after forty hours of work."
)


@pytest.fixture(scope="module")
def keep() -> Keep:
    """What a warm process keeps."""
    return Keep()


@pytest.fixture(scope="module")
def mill(keep: Keep, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A project with an indexed document."""
    with indexed(tmp_path_factory.mktemp("mill") / "Mill", keep, {"pump.md": PUMP}) as made:
        yield made


@pytest.fixture(scope="module")
def threads(keep: Keep) -> Threads:
    return Threads(keep)


@pytest.fixture(scope="module")
def server(threads: Threads, mill: Project) -> Iterator[LocalServer]:
    with switched_on(threads, mill) as made:
        yield made


@pytest.fixture
def ai(server: LocalServer) -> Iterator[openai.OpenAI]:
    """The client that other programs have."""
    with client(server) as made:
        yield made
