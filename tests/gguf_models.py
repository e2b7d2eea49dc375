"""Writes a Llama or Qwen 2 model in llama.cpp's own format, by its `gguf` package; for tests and benchmarks.

``python gguf_models.py MODEL OUT.gguf f32|q4_0``: a program of its own, to run where
that package is installed.
"""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path
from typing import Any

_TYPES = {"F32": "float32", "F16": "float16"}
_WHOLE = {
    "model.embed_tokens.weight": "token_embd.weight",
    "model.norm.weight": "output_norm.weight",
    "lm_head.weight": "output.weight",
}
_PARTS = {
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def write(model: Path, out: Path, numbers: str) -> None:
    """`numbers`: f32, or q4_0 for the matrices (the table of words in q8_0)."""
    import gguf  # type: ignore[import-not-found,unused-ignore]

    config = json.loads((model / "config.json").read_text())
    kind = config["model_type"]
    heads, shared = config["num_attention_heads"], config["num_key_value_heads"]
    rope = config.get("rope_parameters") or config
    writer = gguf.GGUFWriter(str(out), kind)
    writer.add_name("random")
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(heads)
    writer.add_head_count_kv(shared)
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(rope.get("rope_theta", 10000.0))
    writer.add_rope_dimension_count(config["hidden_size"] // heads)
    writer.add_vocab_size(config["vocab_size"])
    squeezed = numbers == "q4_0"
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_0 if squeezed else gguf.LlamaFileType.ALL_F32)
    _words(writer, model, config["vocab_size"])
    for name, tensor in tensors(model):
        if name == "lm_head.weight" and config.get("tie_word_embeddings"):
            continue
        given = _named(name)
        if kind == "llama" and given.endswith(("attn_q.weight", "attn_k.weight")):
            tensor = _turned(tensor, heads if "attn_q" in given else shared)
        if squeezed and tensor.ndim == 2:
            into = gguf.GGMLQuantizationType.Q8_0 if "embd" in given else gguf.GGMLQuantizationType.Q4_0
            writer.add_tensor(given, gguf.quants.quantize(tensor, into), raw_dtype=into)
        else:
            writer.add_tensor(given, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def tensors(model: Path) -> Any:
    """(name, float32 array) of each tensor in the safetensors of a folder."""
    import numpy as np

    for file in sorted(model.glob("*.safetensors")):
        data = file.read_bytes()
        (length,) = struct.unpack("<Q", data[:8])
        header = json.loads(data[8 : 8 + length])
        for name, about in header.items():
            if name == "__metadata__":
                continue
            begin, end = (8 + length + at for at in about["data_offsets"])
            flat = np.frombuffer(data[begin:end], dtype=_TYPES[about["dtype"]])
            yield name, flat.reshape(about["shape"]).astype(np.float32)


def _named(name: str) -> str:
    if name in _WHOLE:
        return _WHOLE[name]
    _, _, number, rest = name.split(".", 3)
    part, _, last = rest.rpartition(".")
    return f"blk.{number}.{_PARTS[part]}.{last}"


def _turned(tensor: Any, heads: int) -> Any:
    """llama.cpp turns neighbours, where transformers turns halves (rotary embedding)."""
    rows = tensor.shape[0]
    halves = tensor.reshape(heads, 2, rows // heads // 2, *tensor.shape[1:])
    return halves.swapaxes(1, 2).reshape(tensor.shape)


def _words(writer: Any, model: Path, size: int) -> None:
    import gguf

    tokenizer = json.loads((model / "tokenizer.json").read_text())
    known = {number: word for word, number in tokenizer["model"]["vocab"].items()}
    special = {one["id"]: one["content"] for one in tokenizer["added_tokens"]}
    known |= special
    words = [known.get(number, f"[unused{number}]") for number in range(size)]
    kinds = [
        gguf.TokenType.CONTROL
        if number in special
        else gguf.TokenType.NORMAL if number in known else gguf.TokenType.UNUSED
        for number in range(size)
    ]  # fmt: skip
    merges = [one if isinstance(one, str) else " ".join(one) for one in tokenizer["model"]["merges"]]
    about = json.loads((model / "tokenizer_config.json").read_text())
    numbers = {word: number for number, word in known.items()}
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(words)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
    writer.add_eos_token_id(numbers[about["eos_token"]])
    if about.get("bos_token"):
        writer.add_bos_token_id(numbers[about["bos_token"]])
    writer.add_add_bos_token(False)
    template = model / "chat_template.jinja"
    writer.add_chat_template(template.read_text() if template.is_file() else about["chat_template"])


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
