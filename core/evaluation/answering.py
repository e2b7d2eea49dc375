"""An arm made ready: its model loaded, with its adapter, for questions in batches. Does not know what is measured."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.evaluation import generation
from core.evaluation.trials import Arm
from core.jobs.context import JobContext
from core.models import chat_template, library, loading, weights
from core.models.adapter import is_whole_model
from core.models.stops import stop_ids
from core.project import Project


class Answerer:
    """A loaded model that answers. `fingerprint` is the same for the same weights."""

    def __init__(self, loaded: loading.Loaded, fingerprint: str) -> None:
        self.fingerprint = fingerprint
        self._loaded = loaded

    def prompt(self, messages: list[dict[str, str]]) -> list[int]:
        """The tokens of a conversation up to where the answer begins."""
        return chat_template.render(self._loaded.tokenizer, messages, add_generation_prompt=True).ids

    def length(self, words: str) -> int:
        """How many tokens the words have."""
        return len(self._loaded.tokenizer(words, add_special_tokens=False)["input_ids"])

    def answer_all(
        self, ctx: JobContext, prompts: Sequence[list[int]], most_tokens: int
    ) -> Iterator[tuple[int, str]]:
        """(index of the prompt, answer), as they come. Raises `Cancelled` when asked to stop."""
        tokenizer = self._loaded.tokenizer
        return generation.answer_all(
            self._loaded.model,
            prompts,
            stop=stop_ids(self._loaded.model, tokenizer),
            padding=tokenizer.pad_token_id if tokenizer.pad_token_id is not None else 0,
            decode=lambda tokens: str(tokenizer.decode(tokens, skip_special_tokens=True)),
            most_tokens=most_tokens,
            check=ctx.check,
        )


def load(owner: Project, arm: Arm) -> Answerer:
    """Load the arm. Raises `UserError` if its model or adapter is gone, damaged, or they do not belong together."""
    folder = library.locate(arm.model)
    adapter = owner.folder / arm.adapter if arm.adapter else None
    loaded = loading.load_model(folder, adapter)
    return Answerer(loaded, _fingerprint(folder, adapter, loaded))


def _fingerprint(model: Path, adapter: Path | None, loaded: loading.Loaded) -> str:
    digest = hashlib.blake2b(digest_size=12)
    digest.update(f"{weights.fingerprint(model)} {loaded.device} {loaded.dtype}".encode())
    if adapter and is_whole_model(adapter):
        digest.update(weights.fingerprint(adapter).encode())
    elif adapter:
        for name in ("adapter_config.json", "adapter_model.safetensors"):
            digest.update((adapter / name).read_bytes())
    return digest.hexdigest()
