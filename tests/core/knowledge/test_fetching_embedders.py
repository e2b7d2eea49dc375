"""Embedding models from the hub, against a stand-in that speaks its protocol on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Progress
from core.knowledge.embedders import fetching, known
from core.knowledge.embedders.opening import open_embedder
from tests.core.knowledge import tiny_models
from tests.hub_server import COMMIT, Hub

NAME = "owner/tiny"


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    from huggingface_hub import close_session, constants

    made = Hub().start()
    repo = made.add(NAME, tiny_models.make(tmp_path / "made", "bert", "mean"))
    repo.files |= {
        "onnx/model.onnx": b"x" * 9,
        "pytorch_model.bin": b"pickle",
        "modeling.py": b"raise SystemExit",
    }
    monkeypatch.setenv("HF_ENDPOINT", made.address)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    yield made
    made.stop()
    close_session()


def test_a_model_is_fetched_once_with_progress_and_opened(hub: Hub) -> None:
    ctx = MemoryContext()
    assert fetching.present(NAME) is None
    done = fetching.run(ctx, name=NAME)
    last = ctx.of(Progress)[-1]
    assert last.done == last.total == done["bytes"] > 0
    assert "model.safetensors" in hub.served
    assert not {"onnx/model.onnx", "pytorch_model.bin", "modeling.py"} & set(hub.served)
    model = open_embedder(ctx, NAME)
    assert model.encode(["the cat"]).whole.shape == (1, 16)
    assert f"{NAME}@{COMMIT[:12]}/" in model.identity
    assert fetching.present(NAME) == Path(done["folder"])


def test_stop_ends_it_and_what_is_not_whole_is_not_opened(hub: Hub) -> None:
    ctx = MemoryContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        fetching.run(ctx, name=NAME)
    assert fetching.present(NAME) is None
    with pytest.raises(UserError, match="is not on this machine"):
        open_embedder(MemoryContext(), NAME)


def test_it_goes_on_where_it_stopped(hub: Hub) -> None:
    ctx = _StoppedAfterOne()
    with pytest.raises(Cancelled):
        fetching.run(ctx, name=NAME)
    before = hub.total()
    assert before > 0 and fetching.present(NAME) is None
    done = fetching.run(MemoryContext(), name=NAME)
    assert hub.total() == done["bytes"] and fetching.present(NAME) == Path(done["folder"])


class _StoppedAfterOne(MemoryContext):
    """Stopped by the person once the first file is here."""

    def check(self) -> None:
        if any(event.done > 0 for event in self.of(Progress)):
            self.cancel()
        super().check()


def test_what_is_not_there_not_such_a_model_or_out_of_reach_is_told(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError, match="The hub has no model called “owner/none”"):
        fetching.run(MemoryContext(), name="owner/none")
    del hub.repos[NAME].files["modules.json"]
    with pytest.raises(UserError, match="is no embedding model"):
        fetching.run(MemoryContext(), name=NAME)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(UserError, match="cannot be reached"):
        fetching.run(MemoryContext(), name=NAME)


def test_the_catalogue_says_what_a_person_needs_before_a_download() -> None:
    listed = known.entries()
    assert len({entry.id for entry in listed}) == len(listed) >= 5
    for entry in listed:
        assert entry.size > 10**8 and entry.licence and entry.dimension and entry.max_tokens >= 512
    e5 = known.find("intfloat/multilingual-e5-small")
    assert e5 is not None and e5.prompts == {"question": "query: ", "passage": "passage: "}


def test_weights_that_can_hold_programs_are_neither_fetched_nor_opened(hub: Hub, tmp_path: Path) -> None:
    import torch
    from safetensors.torch import load_file

    files = hub.repos[NAME].files
    del files["model.safetensors"]
    with pytest.raises(UserError, match="in no safetensors file"):
        fetching.run(MemoryContext(), name=NAME)
    assert "pytorch_model.bin" not in hub.served

    folder = tiny_models.make(tmp_path / "pickled", "bert", "mean")
    torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()
    with pytest.raises(UserError, match="cannot be loaded"):
        open_embedder(MemoryContext(), f"folder:{folder}")
