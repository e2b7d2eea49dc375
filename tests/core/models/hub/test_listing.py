"""Looking for models on the hub, and at one of them, through the real client."""

from __future__ import annotations

import pytest

from core.errors import UserError
from core.jobs.context import MemoryContext
from core.models.hub import access, listing
from core.models.remote import keys
from core.settings import Settings
from tests.core.models.hub.conftest import NAME
from tests.hub_server import Hub, Repo


def test_a_search_finds_by_name_and_form_and_says_what_matters(hub: Hub) -> None:
    hub.repos["vendor/Tiny-Gated"] = Repo(
        {},
        tags=["safetensors", "license:gemma"],
        gated=True,
        downloads=900,
        config={"model_type": "strange_one"},
    )
    hub.repos["vendor/tiny-onnx"] = Repo({}, tags=["onnx"])
    first, second = listing.search(MemoryContext(), words="tiny")
    assert (first["id"], first["gated"], first["licence"], first["known"]) == (
        "vendor/Tiny-Gated",
        True,
        "gemma",
        False,
    )
    assert (second["id"], second["known"], second["parameters"]) == (NAME, True, 1_000_000)
    assert second["updated"] > 1.7e9
    assert [one["id"] for one in listing.search(MemoryContext(), words="tiny", wanted="onnx")] == [
        "vendor/tiny-onnx"
    ]
    assert listing.search(MemoryContext(), words="nothing such") == []


def test_a_look_tells_licence_size_and_shape_and_fetches_no_weights(hub: Hub) -> None:
    told = listing.look(MemoryContext(), name=NAME)
    assert told["licence"] == "apache-2.0" and told["trouble"] is None
    (build,) = told["builds"]
    wanted = {
        name for name in hub.repos[NAME].files if name.endswith((".json", ".safetensors", ".jinja", ".md"))
    }
    assert build["kind"] == "safetensors"
    assert build["size"] == sum(len(hub.repos[NAME].files[name]) for name in wanted)
    assert told["shape"]["layers"] == 2
    assert set(hub.served) == {"config.json"}


def test_a_look_at_what_cannot_be_had_says_why(hub: Hub) -> None:
    hub.repos[NAME].files["config.json"] = b'{"model_type": "strange", "auto_map": {"AutoModel": "m.M"}}'
    told = listing.look(MemoryContext(), name=NAME)
    assert told["builds"] == [] and "needs Python code" in told["trouble"]["template"]
    hub.repos[NAME].gated = True
    told = listing.look(MemoryContext(), name=NAME)
    assert told["gated"] and told["shape"] is None


def test_the_mirror_of_the_settings_is_asked_unless_the_environment_names_another(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HF_ENDPOINT")
    Settings(hub_mirror=hub.address + "/").save()
    assert access.endpoint() == hub.address
    assert listing.look(MemoryContext(), name=NAME)["id"] == NAME
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(UserError, match="cannot be reached"):
        listing.look(MemoryContext(), name=NAME)


def test_a_token_is_tried_kept_and_forgotten(hub: Hub) -> None:
    assert access.who("hf_goodgoodgood") == "someone"
    with pytest.raises(UserError, match="refuses your token"):
        access.who("hf_wrongwrongwrong")
    with pytest.raises(UserError, match="begin with hf_"):
        access.save_token("my password")
    access.save_token(" hf_goodgoodgood ")
    assert access.token(MemoryContext()) == "hf_goodgoodgood"
    access.save_token("")
    assert keys.load(access.KEY) == ""
