"""Makes the starter model, tokenizer and all, from `corpus.py`: same seed, same text. Run it to make the files anew.

    python resources/starter_model/build.py [--out FOLDER] [--steps N] [--quick]

`--quick` takes a few steps only: the script is tested with it.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from pathlib import Path

import corpus

HERE = Path(__file__).resolve().parent
SPECIAL = ("<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>")
# The form of Phi-4-mini, a Phi-3 architecture: no line breaks between the turns.
TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)
VOCABULARY = 4096
CONTEXT = 2048
SHAPE = {
    "hidden_size": 256,
    "intermediate_size": 768,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 4,
}


def make_tokenizer(text: corpus.Corpus, out: Path) -> object:
    """A byte-level BPE: any text has tokens, and single digits stay single."""
    from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    pattern = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(pattern), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=list(SPECIAL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(text.spelling(), trainer)
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token="<|endoftext|>",
        pad_token="<|endoftext|>",
        model_max_length=CONTEXT,
        clean_up_tokenization_spaces=False,
        extra_special_tokens=list(SPECIAL[1:]),
    )
    wrapped.chat_template = TEMPLATE
    wrapped.save_pretrained(out)
    return wrapped


def rows(text: corpus.Corpus, tokenizer: object, batch: int, longest: int = 160):  # type: ignore[no-untyped-def]
    """Batches of (ids, labels), padded; the question is learnt too, so that the model knows what is asked at all."""
    import torch

    assistant, end = (tokenizer.convert_tokens_to_ids(name) for name in ("<|assistant|>", "<|end|>"))  # type: ignore[attr-defined]
    stream = text.stream()
    while True:
        pool = []
        while len(pool) < batch * 16:
            messages = next(stream)
            rendered = "".join(f"<|{m['role']}|>{m['content']}<|end|>" for m in messages)
            ids = tokenizer(rendered)["input_ids"]  # type: ignore[operator]
            if len(ids) <= longest:
                pool.append(ids)
        pool.sort(key=len)
        batches = [pool[i : i + batch] for i in range(0, len(pool), batch)]
        text.speaker.random.shuffle(batches)
        for chosen in batches:
            width = max(map(len, chosen))
            ids = torch.zeros(batch, width, dtype=torch.long)
            weights = torch.zeros(batch, width)
            for i, row in enumerate(chosen):
                ids[i, : len(row)] = torch.tensor(row)
                answer = row.index(assistant)
                weights[i, 1 : len(row)] = 0.1
                weights[i, answer + 1 : len(row)] = 1.0
            yield ids, weights


def train(model: object, batches: object, steps: int, rate: float, report: int = 100) -> float:
    """AdamW with warm-up and a cosine; returns the last mean loss over the answers."""
    import torch
    from torch.nn import functional

    parameters = list(model.parameters())  # type: ignore[attr-defined]
    decayed = [p for p in parameters if p.dim() > 1]
    other = [p for p in parameters if p.dim() <= 1]
    groups = [{"params": decayed, "weight_decay": 0.05}, {"params": other, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98))
    started, recent = time.monotonic(), 0.0
    for step in range(steps):
        share = min(1.0, (step + 1) / 50) * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * step / steps)))
        for group in optimizer.param_groups:
            group["lr"] = rate * share
        ids, weights = next(batches)  # type: ignore[call-overload]
        logits = model(input_ids=ids).logits[:, :-1]  # type: ignore[operator]
        losses = functional.cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten(), reduction="none")
        weight = weights[:, 1:].flatten()
        loss = (losses * weight).sum() / weight.sum()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        answers = weight == 1.0
        recent = 0.98 * recent + 0.02 * losses[answers].mean().item() if step else losses[answers].mean().item()
        if step % report == report - 1:
            print(f"step {step + 1}/{steps}  answer loss {recent:.3f}  {time.monotonic() - started:.0f} s", flush=True)
    return recent


def build(out: Path, steps: int, batch: int = 32, rate: float = 2e-3, seed: int = 1) -> dict[str, float]:
    """Make tokenizer and model in `out`. Returns figures of the build."""
    import torch
    from transformers import GenerationConfig, Phi3Config, Phi3ForCausalLM

    started = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    text = corpus.Corpus(seed)
    tokenizer = make_tokenizer(text, out)
    stop = tokenizer.convert_tokens_to_ids("<|end|>")  # type: ignore[attr-defined]
    config = Phi3Config(
        vocab_size=VOCABULARY,
        max_position_embeddings=CONTEXT,
        original_max_position_embeddings=CONTEXT,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=[stop, 0],
        pad_token_id=0,
        **SHAPE,
    )
    model = Phi3ForCausalLM(config)
    model.config._attn_implementation = "sdpa"
    model.train()
    loss = train(model, rows(text, tokenizer, batch), steps, rate)
    model.generation_config = GenerationConfig(do_sample=False, eos_token_id=[stop, 0], pad_token_id=0)
    # Half the bytes; on load a processor without bf16 arithmetic widens them again without loss.
    model.to(torch.bfloat16).save_pretrained(out)
    (out / "model.safetensors").chmod(0o644)
    figures = {
        "parameters": sum(p.numel() for p in model.parameters()),
        "steps": steps,
        "answer_loss": round(loss, 4),
        "seconds": round(time.monotonic() - started),
    }
    print(json.dumps(figures))
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HERE)
    parser.add_argument("--steps", type=int, default=900)
    parser.add_argument("--quick", action="store_true", help="a few steps, to test the script")
    arguments = parser.parse_args()
    build(arguments.out, 3 if arguments.quick else arguments.steps)


if __name__ == "__main__":
    main()
