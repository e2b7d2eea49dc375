"""A model in the shape of Qwen2.5-0.5B with random weights, as each engine wants it: how fast it writes depends on
nothing else. Its tokenizer knows a word for each place of the vocabulary, so that whatever it says is text."""

from __future__ import annotations

import itertools
import json
import string
import subprocess
from pathlib import Path
from typing import Any

from tests.benchmarks.training_models import SHAPES, SPECIAL, TEMPLATE
from tests.onnx_models import build

SHAPE = "500M"
LETTERS = string.ascii_lowercase + string.ascii_uppercase + string.digits


def make(folder: Path) -> Path:
    """The model in `folder`, made if it is not there yet: always the same weights."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    if (folder / "model.safetensors").exists():
        return folder
    torch.manual_seed(0)
    kind = dict(SHAPES[SHAPE])
    config = AutoConfig.for_model(kind.pop("model_type"), **kind)
    tokenizer = _tokenizer(config.vocab_size)
    config.bos_token_id = config.pad_token_id = tokenizer.pad_token_id
    config.eos_token_id = tokenizer.eos_token_id
    config.dtype = "float32"
    AutoModelForCausalLM.from_config(config, dtype=torch.float32).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def onnx(model: Path, folder: Path, precision: str) -> Path:
    """Its twin for ONNX Runtime, for the processor; fp32 or int4."""
    out = folder / f"onnx-{precision}"
    if not (out / "genai_config.json").exists():
        build([(model, out, precision)], folder / "cache")
    return out


def gguf(model: Path, folder: Path, python: str) -> Path:
    """Its twin for llama.cpp in q4_0, written by a Python that has the `gguf` package."""
    out = folder / "q4_0.gguf"
    if not out.exists():
        script = Path(__file__).parents[1] / "gguf_models.py"
        part = out.with_suffix(".part")
        done = subprocess.run(
            [python, str(script), str(model), str(part), "q4_0"], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"writing the GGUF failed:\n{done.stderr[-4000:]}")
        part.rename(out)
    return out


def _tokenizer(size: int) -> Any:
    """A byte-level BPE of `size` words: the bytes, then two letters, then three."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    words = [*SPECIAL, *sorted(pre_tokenizers.ByteLevel.alphabet())]
    pairs = ["".join(two) for two in itertools.product(LETTERS, LETTERS)]
    merges: list[tuple[str, str]] = [(pair[0], pair[1]) for pair in pairs]
    more = itertools.product(pairs, LETTERS)
    merges += itertools.islice(more, size - len(words) - len(merges))
    words += [one + other for one, other in merges]
    vocabulary = {word: number for number, word in enumerate(words)}
    tokenizer = Tokenizer(models.BPE(vocabulary, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(name, special=True) for name in SPECIAL])
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        extra_special_tokens=["<|im_start|>"],
    )
    wrapped.chat_template = TEMPLATE
    return wrapped


def words(count: int, seed: int) -> str:
    """So many words of letters drawn by chance, each about two tokens."""
    import random

    source = random.Random(seed)
    return " ".join("".join(source.choices(string.ascii_lowercase, k=4)) for _ in range(count))


def prompt_ids(model: Path, turns: list[dict[str, str]]) -> list[int]:
    """The tokens of a conversation under the model's template, with the opening of the answer."""
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(model)
    text = tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
    found: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    return found


def save(file: Path, value: Any) -> Path:
    file.write_text(json.dumps(value))
    return file
