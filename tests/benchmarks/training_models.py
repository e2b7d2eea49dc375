"""Models of well-known shapes with random weights, and conversations of public data, for measuring training.

Speed and memory depend on a model's shape and not on what its weights know.
"""

from __future__ import annotations

import gzip
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Conversation = list[dict[str, str]]

SHAPES: dict[str, dict[str, Any]] = {
    "135M": {
        "model_type": "llama",
        "vocab_size": 49152,
        "hidden_size": 576,
        "intermediate_size": 1536,
        "num_hidden_layers": 30,
        "num_attention_heads": 9,
        "num_key_value_heads": 3,
        "max_position_embeddings": 8192,
        "rope_theta": 100000.0,
        "tie_word_embeddings": True,
    },
    "500M": {
        "model_type": "qwen2",
        "vocab_size": 151936,
        "hidden_size": 896,
        "intermediate_size": 4864,
        "num_hidden_layers": 24,
        "num_attention_heads": 14,
        "num_key_value_heads": 2,
        "max_position_embeddings": 32768,
        "rope_theta": 1000000.0,
        "tie_word_embeddings": True,
    },
}
"""As the config.json of SmolLM2-135M and of Qwen2.5-0.5B have it."""

TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' "
    "+ '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
TOKENS = 16_000
"""Tokens of the tokenizer, learnt from the rows themselves: enough that text is cut as by those of real models."""


def conversations(data: Path) -> Iterator[Conversation]:
    """A question and an answer each, of two public sets in turn: short sums, and long stories."""
    sums = _pairs(data / "gsm8k_train.jsonl.gz", ("question",), "answer")
    stories = _pairs(data / "gpteacher_roleplay.jsonl.gz", ("instruction", "input"), "output")
    for pair in zip(sums, stories, strict=False):
        yield from pair


def make(folder: Path, shape: str, data: Path) -> Path:
    """The model in `folder`, made if it is not there yet: always the same weights."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    if (folder / "model.safetensors").exists():
        return folder
    tokenizer = _tokenizer(data)
    torch.manual_seed(0)
    kind = dict(SHAPES[shape])
    config = AutoConfig.for_model(kind.pop("model_type"), **kind)
    config.bos_token_id = config.pad_token_id = tokenizer.pad_token_id
    config.eos_token_id = tokenizer.eos_token_id
    config.dtype = "float32"
    AutoModelForCausalLM.from_config(config, dtype=torch.float32).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def _tokenizer(data: Path) -> Any:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=TOKENS,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    turns = (turn["content"] for one in itertools.islice(conversations(data), 4000) for turn in one)
    tokenizer.train_from_iterator(turns, trainer)
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token=None,
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        additional_special_tokens=["<|im_start|>"],
    )
    wrapped.chat_template = TEMPLATE
    return wrapped


def _pairs(file: Path, asked: tuple[str, ...], answered: str) -> Iterator[Conversation]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            question = "\n".join(row[name] for name in asked if row[name])
            if question and row[answered]:
                yield [{"role": "user", "content": question}, {"role": "assistant", "content": row[answered]}]
