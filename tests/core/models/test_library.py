"""The list of models, and what is said about folders that are not whole models. None of it may load torch."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core import paths
from core.errors import UserError
from core.models import starter, weights
from core.models.library import Library
from core.models.model import describe
from core.settings import Settings
from tests import tiny_models


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_models.make_model(tmp_path_factory.mktemp("made") / "tiny-phi")


@pytest.fixture
def model(made: Path, tmp_path: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(made, tmp_path / "tiny-phi"))


@pytest.fixture
def library() -> Library:
    return Library(Settings())


def edit(file: Path, **values: object) -> None:
    data = json.loads(file.read_text())
    data.update(values)
    file.write_text(json.dumps(data))


def test_the_starter_is_there_from_the_beginning(library: Library) -> None:
    (model,) = library.models()
    assert (model.id, model.is_starter, model.architecture) == ("starter", True, "Phi-3")
    assert model.path == starter.path() and model.has_chat_template
    assert "not to be trusted" in str(model.note)
    assert 0 < model.size_bytes < 25_000_000


def test_an_added_folder_is_listed_with_its_facts_and_remembered(model: Path) -> None:
    added = Library(Settings()).add_folder(model)
    library = Library(Settings.load())
    assert [found.name for found in library.models()] == ["Ustad Starter", "tiny-phi"]
    assert library.find(added.id) == added
    assert (added.architecture, added.context_length, added.dtype) == ("Phi-3", 512, "float32")

    from transformers import AutoModelForCausalLM

    loaded = AutoModelForCausalLM.from_pretrained(model)
    assert added.parameters == loaded.num_parameters()
    assert added.size_bytes == (model / "model.safetensors").stat().st_size


def test_adding_twice_lists_once_and_removing_leaves_the_files(model: Path, library: Library) -> None:
    library.add_folder(model)
    library.add_folder(model)
    assert len(library.models()) == 2
    library.remove(model)
    assert len(Library(Settings.load()).models()) == 1
    assert (model / "config.json").is_file()
    with pytest.raises(UserError, match="not added by hand"):
        library.remove(starter.path())


def test_models_in_the_models_folder_are_found(model: Path, library: Library) -> None:
    shutil.copytree(model, paths.models_dir() / "mine")
    assert [found.name for found in library.models()] == ["Ustad Starter", "mine"]


def test_a_folder_that_went_away_is_listed_with_the_reason(model: Path, library: Library) -> None:
    library.add_folder(model)
    shutil.rmtree(model)
    found = library.scan()
    assert len(found.models) == 1
    assert [broken.path for broken in found.broken] == [model]
    library.remove(model)
    assert library.scan().broken == []


def test_the_name_inside_the_hubs_cache(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "models--someone--small" / "snapshots" / ("0" * 40)
    shutil.copytree(made, folder)
    assert describe(folder).name == "someone/small"


def split(model: Path) -> None:
    """Two weight files with an index."""
    from safetensors.torch import load_file, save_file

    tensors = load_file(model / "model.safetensors")
    names = sorted(tensors)
    parts = {"a.safetensors": names[::2], "b.safetensors": names[1::2]}
    for file, some in parts.items():
        save_file({name: tensors[name] for name in some}, model / file)
    where = {name: file for file, some in parts.items() for name in some}
    (model / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": where}))
    (model / "model.safetensors").unlink()


def test_weights_in_several_files(model: Path) -> None:
    whole = describe(model)
    split(model)
    assert describe(model).parameters == whole.parameters


def no_tokenizer(model: Path) -> None:
    (model / "tokenizer.json").unlink()


def no_config(model: Path) -> None:
    (model / "config.json").unlink()


def broken_config(model: Path) -> None:
    (model / "config.json").write_text('{"model_type": "ph')


def no_weights(model: Path) -> None:
    (model / "model.safetensors").unlink()


def pickled(model: Path) -> None:
    (model / "model.safetensors").rename(model / "pytorch_model.bin")


def shard_missing(model: Path) -> None:
    split(model)
    (model / "b.safetensors").unlink()


def cut_header(model: Path) -> None:
    file = model / "model.safetensors"
    file.write_bytes(file.read_bytes()[:200])


def cut_tensors(model: Path) -> None:
    file = model / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1])


def zero_bytes(model: Path) -> None:
    (model / "model.safetensors").write_bytes(b"")


def own_code(model: Path) -> None:
    edit(model / "config.json", model_type="strange_new", auto_map={"AutoModelForCausalLM": "model.Strange"})


def unknown_kind(model: Path) -> None:
    edit(model / "config.json", model_type="../../strange")


def no_kind(model: Path) -> None:
    edit(model / "config.json", model_type="")


def not_a_writer(model: Path) -> None:
    edit(model / "config.json", architectures=["ViTForImageClassification"], model_type="vit")


def an_adapter(model: Path) -> None:
    (model / "config.json").rename(model / "adapter_config.json")


def gguf(model: Path) -> None:
    (model / "config.json").rename(model / "model.gguf")


def broken_tokenizer(model: Path) -> None:
    (model / "tokenizer.json").write_text("{")


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (no_tokenizer, "no tokenizer"),
        (broken_tokenizer, "damaged"),
        (no_config, "config.json is missing"),
        (broken_config, "damaged"),
        (no_weights, "no weights"),
        (pickled, "pickles"),
        (shard_missing, "1 weight file missing, among them b.safetensors"),
        (cut_header, "cut short"),
        (cut_tensors, "cut short"),
        (zero_bytes, "cut short"),
        (own_code, "does not run it"),
        (unknown_kind, "not known"),
        (no_kind, "does not say"),
        (not_a_writer, "does not write text"),
        (an_adapter, "adapter, not a whole model"),
        (gguf, "GGUF"),
    ],
)
def test_what_a_folder_lacks_is_said_with_its_name_and_a_fix(
    model: Path, library: Library, damage: object, says: str
) -> None:
    assert callable(damage)
    damage(model)
    with pytest.raises(UserError) as caught:
        library.add_folder(model)
    assert says in str(caught.value.message)
    assert str(model) in str(caught.value.message)
    assert caught.value.fix is not None
    assert len(library.models()) == 1


def test_code_that_is_not_needed_is_left_alone_and_said(model: Path) -> None:
    edit(model / "config.json", auto_map={"AutoModelForCausalLM": "modeling_phi3.Phi3ForCausalLM"})
    assert "not run" in str(describe(model).note)


def test_the_fingerprint_follows_the_weights_and_not_the_place(
    made: Path, model: Path, tmp_path: Path
) -> None:
    assert weights.fingerprint(model) == weights.fingerprint(made)
    other = tiny_models.make_model(tmp_path / "other", seed=1)
    assert weights.fingerprint(other) != weights.fingerprint(made)


def test_none_of_this_loads_torch() -> None:
    program = (
        "import sys\nfrom core.models.library import Library\nfrom core.models import catalog\n"
        "from core.settings import Settings\nassert Library(Settings()).models() and catalog.find('starter')\n"
        "heavy = {'torch', 'transformers', 'tokenizers', 'numpy', 'safetensors'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
