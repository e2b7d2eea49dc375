"""What a model needs, reckoned, against what real processes and published files take."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from core.hardware import Gpu, Machine
from core.models import catalog, fitting
from core.models.fitting import Precision
from core.models.shape import Shape
from tests import tiny_models

GB = 1_000_000_000
SHAPE = Shape(30, 576, 9, 3, 64, 1536, 49152, tied=True, context=8192)

_CHAT = """
import json, sys, torch
from core.models.loading import load_model

model = load_model(sys.argv[1], device="cpu", dtype=sys.argv[2]).model
with torch.inference_mode():
    said = model(torch.randint(5, 600, (1, int(sys.argv[3]))), logits_to_keep=1)
    for _ in range(4):
        said = model(said.logits[:, -1:].argmax(-1), past_key_values=said.past_key_values)
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps(int(peak.split()[1]) * 1024))
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As large and as shaped as the smallest of the catalogue."""
    return tiny_models.make_model(
        tmp_path_factory.mktemp("made") / "model",
        "llama",
        layers=SHAPE.layers,
        hidden=SHAPE.hidden,
        changes={
            "intermediate_size": SHAPE.intermediate,
            "num_attention_heads": SHAPE.heads,
            "num_key_value_heads": SHAPE.kv_heads,
            "head_dim": SHAPE.head_dim,
            "vocab_size": SHAPE.vocabulary,
            "max_position_embeddings": SHAPE.context,
            "tie_word_embeddings": True,
        },
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the most memory a process had is read from /proc")
@pytest.mark.parametrize("context", [16, 1024])
def test_the_most_memory_of_a_real_process_is_foreseen(made: Path, context: int) -> None:
    shape = Shape.of_folder(made)
    assert shape is not None and shape.layers == SHAPE.layers
    told = subprocess.run(
        [sys.executable, "-c", _CHAT, str(made), "float32", str(context)],
        capture_output=True,
        text=True,
        check=True,
    )
    measured = json.loads(told.stdout.splitlines()[-1])
    assert fitting.needed(shape, "fp32", context).total == pytest.approx(measured, rel=0.15)


@pytest.mark.parametrize(
    ("id", "published"),
    [
        # Sizes of the .onnx.data files in the makers' repositories, four bits for the processor.
        ("microsoft/Phi-3-mini-4k-instruct", 2.72),
        ("microsoft/Phi-4-mini-instruct", 4.86),
    ],
)
def test_published_four_bit_files_are_as_large_as_reckoned(id: str, published: float) -> None:
    entry = catalog.find(id)
    assert entry is not None and entry.measures is not None
    assert fitting.needed(entry.measures, "int4").weights / GB == pytest.approx(published, rel=0.02)


def test_the_catalogues_measures_agree_with_the_published_numbers_of_parameters() -> None:
    for entry in catalog.worth_having():
        assert entry.shape is not None
        if entry.id == "google/gemma-3-4b-it":
            # The rest is what it sees pictures with.
            assert 0.88 < entry.shape.reckoned() / entry.parameters < 0.92
        else:
            assert entry.shape.reckoned() == pytest.approx(entry.parameters, rel=0.001), entry.id


def test_the_catalogue_says_what_a_person_needs() -> None:
    entries = catalog.worth_having()
    assert len({entry.id for entry in entries}) == len(entries) >= 15
    for entry in entries:
        assert entry.name and entry.licence and entry.languages and entry.good_at and entry.context >= 4096
        assert "/" in entry.id and "://" not in "".join([entry.id, entry.good_at, entry.asks])
        assert bool(entry.asks) == (entry.licence in ("Llama 3.2 Community", "Gemma Terms of Use"))
    assert [entry.parameters for entry in entries if not entry.builds] == sorted(
        entry.parameters for entry in entries if not entry.builds
    )


def test_fits_tight_and_not_on_machines_of_different_sizes() -> None:
    entry = catalog.find("microsoft/Phi-4-mini-instruct")
    assert entry is not None and entry.measures is not None

    def verdicts(machine: Machine) -> dict[Precision, tuple[str, str]]:
        assert entry is not None and entry.measures is not None
        return {fit.precision: (fit.verdict, fit.place) for fit in fitting.fits(entry.measures, machine)}

    small = verdicts(Machine(4, 8 * GB, 5 * GB))
    assert small["fp32"] == ("no", "memory") and small["int4"] == ("tight", "memory")
    assert set(verdicts(Machine(8, 64 * GB, 60 * GB)).values()) == {("fits", "memory")}
    card = verdicts(Machine(8, 64 * GB, 60 * GB, [Gpu("Card", 11 * GB, 10 * GB)]))
    assert card["int4"] == ("fits", "gpu") and card["16bit"] == ("tight", "gpu")
    assert card["fp32"] == ("fits", "memory")


def test_the_arithmetic_adds_up_in_its_own_sentences() -> None:
    shape = catalog.find("Qwen/Qwen3-4B")
    assert shape is not None and shape.measures is not None
    fit = fitting.fit(shape.measures, Machine(4, 16 * GB, 12 * GB), "16bit", 8192)
    said = [str(sentence) for sentence in fit.sentences()]
    assert said[0].startswith("Weights, 16 bits each: 8.04 GB")
    assert "8,192 tokens" in said[1] or "8192 tokens" in said[1]
    parts = [float(sentence.split(": ")[1].split(" ")[0]) for sentence in said[:4]]
    assert sum(parts) == pytest.approx(float(said[4].split(": ")[1].split(" ")[0]), abs=0.03)
    assert "12" in said[5] and said[6].startswith("So it")


def test_a_short_memory_in_most_layers_keeps_the_cache_small() -> None:
    gemma = catalog.find("google/gemma-3-1b-it")
    assert gemma is not None and gemma.measures is not None
    short, long = (fitting.needed(gemma.measures, "fp32", length).cache for length in (512, 16384))
    per_token = 2 * 256 * 4
    assert short == 26 * 512 * per_token
    assert long == (4 * 16384 + 22 * 512) * per_token


@pytest.mark.parametrize(
    "config", [{}, {"num_hidden_layers": "x"}, {"num_hidden_layers": 2, "hidden_size": 8}]
)
def test_a_config_that_lacks_measures_gives_none(config: dict[str, object]) -> None:
    assert Shape.of(config) is None


def test_a_config_with_its_words_inside_is_read() -> None:
    inner = {
        "num_hidden_layers": 34, "hidden_size": 2560, "num_attention_heads": 8, "num_key_value_heads": 4,
        "head_dim": 256, "intermediate_size": 10240, "vocab_size": 262208, "sliding_window": 1024,
        "model_type": "gemma3_text",
    }  # fmt: skip
    shape = Shape.of({"model_type": "gemma3", "text_config": inner})
    assert shape is not None and (shape.tied, shape.window, shape.far_layers) == (True, 1024, 5)
