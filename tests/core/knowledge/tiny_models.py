"""Tiny real embedding models, made in the test and laid out as sentence-transformers lays them out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

WORDS = "the a cat dog sat on mat red blue car drives fast question query passage : how old is it ? . , नमस्ते दुनिया"


def make(folder: Path, kind: str, pooling: str, *, prompts: dict[str, str] | None = None, dense: int = 0,
         include_prompt: bool = True) -> Path:  # fmt: skip
    """`kind`: bert, xlm-roberta or qwen3; two layers of random weights, always the same ones."""
    import torch
    from transformers import BertConfig, BertModel, Qwen3Config, Qwen3Model, XLMRobertaConfig, XLMRobertaModel

    folder.mkdir(parents=True)
    tokenizer = _tokenizer(kind)
    tokenizer.save_pretrained(folder)
    size = len(tokenizer)
    common: dict[str, Any] = {
        "vocab_size": size, "hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2,
        "intermediate_size": 32, "pad_token_id": tokenizer.pad_token_id,
    }  # fmt: skip
    torch.manual_seed(5)
    model: Any
    if kind == "bert":
        model = BertModel(BertConfig(**common, max_position_embeddings=40))
    elif kind == "xlm-roberta":
        model = XLMRobertaModel(XLMRobertaConfig(**common, max_position_embeddings=42))
    else:
        model = Qwen3Model(
            Qwen3Config(**common, num_key_value_heads=1, head_dim=8, max_position_embeddings=40)
        )
    model.save_pretrained(folder)
    kinds = ["Transformer", "Pooling", *(["Dense"] if dense else []), "Normalize"]
    modules = []
    for number, module in enumerate(kinds):
        path = "" if number == 0 else f"{number}_{module}"
        (folder / path).mkdir(exist_ok=True)
        modules.append(
            {
                "idx": number,
                "name": str(number),
                "path": path,
                "type": f"sentence_transformers.models.{module}",
            }
        )
    names = {"cls": "cls_token", "mean": "mean_tokens", "max": "max_tokens", "lasttoken": "lasttoken"}
    pooled = {f"pooling_mode_{name}": mode == pooling for mode, name in names.items()}
    _write(
        folder / "1_Pooling" / "config.json",
        {"word_embedding_dimension": 16, **pooled, "include_prompt": include_prompt},
    )
    if dense:
        from safetensors.torch import save_file

        weights = {"linear.weight": torch.randn(dense, 16), "linear.bias": torch.randn(dense)}
        save_file(weights, folder / "2_Dense" / "model.safetensors")
        about = {"in_features": 16, "out_features": dense, "bias": True,
                 "activation_function": "torch.nn.modules.activation.Tanh"}  # fmt: skip
        _write(folder / "2_Dense" / "config.json", about)
    _write(folder / "modules.json", modules)
    _write(folder / "sentence_bert_config.json", {"max_seq_length": 32, "do_lower_case": False})
    if prompts:
        _write(
            folder / "config_sentence_transformers.json", {"prompts": prompts, "default_prompt_name": None}
        )
    return folder


def _tokenizer(kind: str) -> Any:
    from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
    from transformers import PreTrainedTokenizerFast

    if kind == "bert":
        vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *dict.fromkeys(WORDS.split())]
        made = Tokenizer(models.WordPiece({w: n for n, w in enumerate(vocabulary)}, unk_token="[UNK]"))
        made.normalizer = normalizers.BertNormalizer(strip_accents=False)
        made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        ends = [("[CLS]", 2), ("[SEP]", 3)]
        made.post_processor = processors.TemplateProcessing("[CLS] $A [SEP]", None, ends)
        return PreTrainedTokenizerFast(
            tokenizer_object=made, pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]",
            sep_token="[SEP]", model_max_length=40,
        )  # fmt: skip
    if kind == "xlm-roberta":
        letters = sorted(set(WORDS.replace(" ", "")))
        pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
        pieces += [(f"▁{word}", -5.0) for word in dict.fromkeys(WORDS.split())]
        pieces += [("▁", -6.0), *((letter, -9.0) for letter in letters)]
        made = Tokenizer(models.Unigram(pieces, unk_id=3, byte_fallback=False))
        made.pre_tokenizer = pre_tokenizers.Metaspace()
        ends = [("<s>", 0), ("</s>", 2)]
        made.post_processor = processors.TemplateProcessing("<s> $A </s>", None, ends)
        return PreTrainedTokenizerFast(
            tokenizer_object=made, pad_token="<pad>", unk_token="<unk>", bos_token="<s>", eos_token="</s>",
            model_max_length=40,
        )  # fmt: skip
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    made = Tokenizer(models.BPE({c: n for n, c in enumerate([*letters, "<|end|>"])}, []))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    made.post_processor = processors.TemplateProcessing("$A <|end|>", None, [("<|end|>", len(letters))])
    return PreTrainedTokenizerFast(
        tokenizer_object=made, pad_token="<|end|>", eos_token="<|end|>", model_max_length=40,
        padding_side="left",
    )  # fmt: skip


def _write(file: Path, value: Any) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(value), encoding="utf-8")
