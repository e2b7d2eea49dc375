"""What a folder for ONNX Runtime GenAI says of itself, read without the packages that made it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.errors import UserError
from core.models import library, onnx_folder
from core.settings import Settings


def make(folder: Path, *, bits: list[int] | None = None, cache: int = 1, options: Any = ()) -> Path:
    """A folder with a real graph: `bits` of its squeezed matrices, `cache`: ONNX's number for the type of its cache."""
    import onnx
    from onnx import helper

    nodes = [
        helper.make_node(
            "MatMulNBits",
            ["x", f"w{at}", f"s{at}"],
            [f"y{at}"],
            domain="com.microsoft",
            K=32,
            N=32,
            bits=each,
        )
        for at, each in enumerate(bits or [])
    ]
    given = [
        helper.make_tensor_value_info(f"past_key_values.{at}.key", cache, ["b", 2, "n", 32])
        for at in range(2)
    ]
    graph = helper.make_graph(nodes, "graph", given, [])
    folder.mkdir(parents=True)
    onnx.save(helper.make_model(graph), str(folder / "model.onnx"))
    (folder / "model.onnx.data").write_bytes(bytes(4000))
    (folder / "tokenizer.json").write_text("{}")
    session = {"provider_options": list(options)}
    decoder = {"filename": "model.onnx", "session_options": session}
    model = {"type": "phi3", "context_length": 4096, "eos_token_id": [4, 0], "decoder": decoder}
    (folder / "genai_config.json").write_text(json.dumps({"model": model}))
    return folder


@pytest.mark.parametrize(
    ("about", "numbers"),
    [
        ({}, "float32"),
        ({"cache": 10}, "float16"),
        ({"cache": 16}, "bfloat16"),
        ({"bits": [4, 4, 8]}, "int4"),
        ({"bits": [8, 8, 8], "cache": 10}, "int8"),
    ],
)
def test_it_says_in_which_numbers_it_is(tmp_path: Path, about: dict[str, Any], numbers: str) -> None:
    assert onnx_folder.describe(make(tmp_path / "m", **about)).dtype == numbers


@pytest.mark.parametrize(
    ("options", "built_for"),
    [
        ([], "cpu"),
        ([{"dml": {}}], "dml"),
        ([{"cuda": {"enable_cuda_graph": "0"}}], "cuda"),
        ([{"qnn": {}}], "npu"),
        ([{"webgpu": {}}], "webgpu"),
    ],
)
def test_it_says_what_it_was_built_for(tmp_path: Path, options: list[Any], built_for: str) -> None:
    found = onnx_folder.describe(make(tmp_path / "m", options=options))
    assert (found.built_for, found.context_length, found.ends) == (built_for, 4096, (4, 0))
    assert found.architecture == "Phi-3"
    assert not found.has_chat_template
    assert found.note is not None


@pytest.mark.parametrize("file", ["model.onnx", "tokenizer.json"])
def test_a_folder_that_lacks_a_file_is_refused_by_its_name(tmp_path: Path, file: str) -> None:
    folder = make(tmp_path / "m")
    (folder / file).unlink()
    with pytest.raises(UserError, match=file):
        onnx_folder.describe(folder)


@pytest.mark.parametrize("words", ["", "{", "[]", '{"model": 5}', '{"model": {"decoder": []}}'])
def test_a_damaged_config_is_refused(tmp_path: Path, words: str) -> None:
    folder = make(tmp_path / "m")
    (folder / "genai_config.json").write_text(words)
    with pytest.raises(UserError, match=r"genai_config\.json"):
        onnx_folder.describe(folder)


def test_an_empty_graph_is_refused(tmp_path: Path) -> None:
    folder = make(tmp_path / "m")
    (folder / "model.onnx").write_bytes(b"")
    with pytest.raises(UserError, match="empty"):
        onnx_folder.describe(folder)


def test_the_library_lists_it_apart_from_models_that_can_be_trained(tmp_path: Path) -> None:
    folder = make(tmp_path / "models" / "ready")
    found = library.Library(Settings(), tmp_path / "models").scan()
    assert [one.id for one in found.onnx] == [str(folder)]
    assert str(folder) not in [one.id for one in found.models]
    assert found.broken == []
