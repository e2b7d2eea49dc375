"""Real models of two layers and their tokenizers, made in a folder in well under a second; for all tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

TEMPLATES = Path(__file__).parent / "data" / "templates"
WORDS = [
    "the",
    "a",
    "is",
    "of",
    "and",
    "to",
    "in",
    "what",
    "who",
    "where",
    "when",
    "how",
    "many",
    "name",
    "answer",
    "question",
    "hello",
    "yes",
    "no",
    "red",
    "blue",
    "green",
    "capital",
    "city",
    "day",
    "open",
    "closed",
    "keeper",
    "lamp",
    "island",
    "harbour",
    "You",
    "are",
    "helpful",
    "assistant",
    "system",
    "user",
    "model",
]

SPECIAL: dict[str, list[str]] = {
    "phi3": ["<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"],
    "llama": [
        "<|end_of_text|>",
        "<|begin_of_text|>",
        "<|start_header_id|>",
        "<|end_header_id|>",
        "<|eot_id|>",
    ],
    "qwen2": ["<|endoftext|>", "<|im_start|>", "<|im_end|>"],
    "gemma": ["<eos>", "<bos>", "<start_of_turn>", "<end_of_turn>"],
}
TEMPLATE = {"phi3": "phi3", "llama": "llama3", "qwen2": "qwen", "gemma": "gemma"}
FAMILIES = tuple(SPECIAL)
STOP = {"phi3": "<|end|>", "llama": "<|eot_id|>", "qwen2": "<|im_end|>", "gemma": "<end_of_turn>"}


def make_tokenizer(family: str = "phi3", template: str | None = None, swallow: bool = False) -> Any:
    """A byte-level BPE of some hundred tokens with the special tokens and the chat template of the family's style.

    `template`: the name of another file in ``tests/data/templates``, or "" for none. `swallow`: the special tokens
    take the white space after them, as Phi-3's do.
    """
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    special = SPECIAL[family]
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=640,
        special_tokens=[AddedToken(name, rstrip=swallow, special=True) for name in special],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([f" {word} {word}" for word in WORDS * 3], trainer)
    stop = special[0] if family == "phi3" else STOP[family]
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token=stop,
        pad_token=special[0],
        bos_token=special[1] if family in ("llama", "gemma") else None,
        extra_special_tokens=special[1:],
    )
    name = TEMPLATE[family] if template is None else template
    if name:
        wrapped.chat_template = (TEMPLATES / f"{name}.jinja").read_text().rstrip("\n")
    return wrapped


def make_model(
    folder: Path,
    family: str = "phi3",
    *,
    layers: int = 2,
    hidden: int = 64,
    seed: int = 0,
    changes: dict[str, Any] | None = None,
) -> Path:
    """Write a model of the family with random weights (about 0.15 million) and its tokenizer; `changes` to its
    configuration may make it larger. Returns `folder`."""
    import torch
    from transformers import (
        GemmaConfig,
        GemmaForCausalLM,
        GenerationConfig,
        LlamaConfig,
        LlamaForCausalLM,
        Phi3Config,
        Phi3ForCausalLM,
        Qwen2Config,
        Qwen2ForCausalLM,
    )

    kinds = {
        "phi3": (Phi3Config, Phi3ForCausalLM, {}),
        "llama": (LlamaConfig, LlamaForCausalLM, {"num_key_value_heads": 1}),
        "qwen2": (Qwen2Config, Qwen2ForCausalLM, {"num_key_value_heads": 1, "tie_word_embeddings": True}),
        "gemma": (GemmaConfig, GemmaForCausalLM, {"num_key_value_heads": 1, "head_dim": 32}),
    }
    tokenizer = make_tokenizer(family)
    stop = tokenizer.convert_tokens_to_ids(STOP[family])
    config_class, model_class, extra = kinds[family]
    settings: dict[str, Any] = {
        "vocab_size": len(tokenizer),
        "hidden_size": hidden,
        "intermediate_size": 2 * hidden,
        "num_hidden_layers": layers,
        "num_attention_heads": 2,
        "num_key_value_heads": 2,
        "max_position_embeddings": 512,
        "bos_token_id": tokenizer.bos_token_id,
        "eos_token_id": stop,
        "pad_token_id": tokenizer.pad_token_id,
    }
    config = config_class(**settings | extra | (changes or {}))
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = model_class(config)
    model.generation_config = GenerationConfig(eos_token_id=stop, pad_token_id=tokenizer.pad_token_id)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
