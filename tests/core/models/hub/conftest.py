"""A hub on this machine with a tiny model that has large files too, and the real client turned to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core import quiet
from tests import tiny_models
from tests.hub_server import Hub

NAME = "owner/tiny"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model whose weights are about five megabytes."""
    folder = tiny_models.make_model(tmp_path_factory.mktemp("hub") / "tiny", "llama", layers=2, hidden=256)
    (folder / "README.md").write_text("---\nlicense: apache-2.0\n---\n")
    return folder


@pytest.fixture
def hub(made: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    from huggingface_hub import close_session, constants

    server = Hub().start()
    repo = server.add(NAME, made, parameters=1_000_000)
    repo.files |= {
        "pytorch_model.bin": b"pickle" * 9000,
        "modeling_tiny.py": b"raise SystemExit",
        "original/consolidated.00.pth": b"x" * 9,
        ".gitattributes": b"x",
    }
    # For the children too.
    monkeypatch.setenv("HF_ENDPOINT", server.address)
    # As for a person, who has not set it: what fetches may, and no other child.
    for name in quiet.OFFLINE:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.delenv("HF_TOKEN", raising=False)
    yield server
    server.stop()
    close_session()
