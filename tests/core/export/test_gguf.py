"""GGUF: the converter is found or plainly missed, run as a program, and what it writes is looked at.

The real converter is used where ``LLAMA_CPP`` names llama.cpp's source; else a program stands in for it at the edge.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from core.errors import Cancelled, UserError
from core.export import gguf
from core.jobs.context import MemoryContext
from core.settings import Settings
from tests.tiny_models import make_model

STAND_IN = """\
import pathlib, sys
source, target = pathlib.Path(sys.argv[1]), sys.argv[sys.argv.index("--outfile") + 1]
assert (source / "model.safetensors").is_file() and "--outtype" in sys.argv
print("Writing:  50%|#####", flush=True)
{body}
"""
WHOLE = "pathlib.Path(target).write_bytes(b'GGUF' + (3).to_bytes(4, 'little') + (7).to_bytes(8, 'little') + bytes(64))"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("models") / "tiny", "llama")


@pytest.fixture(autouse=True)
def without_gguf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether its package is installed or not, the stand-in's file has only a head."""
    monkeypatch.setitem(sys.modules, "gguf", None)


def installed(folder: Path, body: str) -> None:
    """Put a converter into the folder and name it in the settings."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / gguf.SCRIPT).write_text(STAND_IN.format(body=body))
    Settings(llama_cpp=str(folder)).save()


def test_without_a_converter_it_says_what_is_missing_and_the_one_fix(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match="not on this computer") as caught:
        gguf.run(MemoryContext(), model=str(tiny), to=str(tmp_path / "a.gguf"))
    assert "convert_hf_to_gguf.py" in str(caught.value.fix)
    Settings(llama_cpp=str(tmp_path / "gone")).save()
    with pytest.raises(UserError, match="is not at"):
        gguf.run(MemoryContext(), model=str(tiny), to=str(tmp_path / "a.gguf"))


def test_one_on_the_path_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "convert-hf-to-gguf.py").write_text("")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert gguf.converter() == tmp_path / "convert-hf-to-gguf.py"


def test_a_file_is_made_and_counted(tiny: Path, tmp_path: Path) -> None:
    installed(tmp_path / "llama.cpp", WHOLE)
    result = gguf.run(MemoryContext(), model=str(tiny), to=str(tmp_path / "a.gguf"))
    assert result["tensors"] == 7 and (tmp_path / "a.gguf").is_file()
    with pytest.raises(UserError, match="There is something at"):
        gguf.run(MemoryContext(), model=str(tiny), to=str(tmp_path / "a.gguf"))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("raise NotImplementedError('Error: BPE pre-tokenizer was not recognized')", "was not recognized"),
        ("import no_such_package", "needs the Python package no_such_package"),
        ("pathlib.Path(target).write_bytes(b'GGUF')", "not a whole GGUF file"),
        ("pathlib.Path(target).write_bytes(b'X' * 100)", "not a whole GGUF file"),
        ("pass", "is not there"),
    ],
)
def test_what_goes_wrong_is_told_and_nothing_is_left(
    body: str, said: str, tiny: Path, tmp_path: Path
) -> None:
    installed(tmp_path / "llama.cpp", body)
    with pytest.raises(UserError, match=said):
        gguf.run(MemoryContext(), model=str(tiny), to=str(tmp_path / "out" / "a.gguf"))
    assert list((tmp_path / "out").iterdir()) == []


def test_it_can_be_stopped(tiny: Path, tmp_path: Path) -> None:
    installed(
        tmp_path / "llama.cpp", "import threading; print('waiting', flush=True); threading.Event().wait()"
    )
    ctx = MemoryContext()
    ctx.log = lambda line: ctx.cancel()  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        gguf.run(ctx, model=str(tiny), to=str(tmp_path / "out" / "a.gguf"))
    assert list((tmp_path / "out").iterdir()) == []


def test_numbers_that_there_are_not_are_refused(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not made in “q2”"):
        gguf.run(MemoryContext(), model=str(tiny), to=str(tmp_path / "a.gguf"), numbers="q2")


@pytest.mark.skipif("LLAMA_CPP" not in os.environ, reason="LLAMA_CPP does not name llama.cpp's source")
def test_the_real_converter_makes_a_file_that_it_can_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "gguf")
    monkeypatch.syspath_prepend(str(Path(os.environ["LLAMA_CPP"]) / "gguf-py"))
    Settings(llama_cpp=os.environ["LLAMA_CPP"]).save()
    model = with_pieces(make_model(tmp_path / "tiny", "llama"))
    result = gguf.run(MemoryContext(), model=str(model), to=str(tmp_path / "a.gguf"), numbers="f16")
    assert result["tensors"] >= 20


def with_pieces(model: Path) -> Path:
    """Give the model a tokenizer of Llama's first kind, which falls back to bytes: the converter knows others by the
    fingerprints of published ones only."""
    from tokenizers import Tokenizer, decoders, models, normalizers
    from transformers import PreTrainedTokenizerFast

    names = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁", "a", "b", "c"]
    vocabulary = {name: number for number, name in enumerate(names)}
    made = Tokenizer(models.BPE(vocabulary, [], unk_token="<unk>", byte_fallback=True))
    made.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    made.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=made, unk_token="<unk>", bos_token="<s>", eos_token="</s>"
    )
    wrapped.save_pretrained(model)
    return model
