"""The packaged embedder: all-MiniLM-L6-v2 run with plain transformers. Knows English, and says so.

Passages are embedded in the numbers the processor is quick with, which is part of the identity; questions, which are
short, always in exact ones: their likeness to passages loses less so.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from functools import partial
from typing import Any

from core.knowledge.embedders import quantised
from core.knowledge.embedders.batching import batches, number_type, unit, whole_text
from core.knowledge.embedders.embedder import Encoded, Kind
from core.models.encoders import packaged_or_refuse

BATCH_TOKENS = 2048
"""Tokens of one batch, padding included. Small batches of like lengths beat large ones on a processor."""
STREAM_TOKENS = 512
"""The same where each thread has batches of its own: what it works on stays in its cache."""
_FEW = 128
"""Tokens up to which one thread is faster than several."""
_FLUENT, _LOST = 0.27, 0.42
"""Tokens per character in text it knows (English about 0.21) and in text it spells letter by letter."""
_BOUNDS = (
    ((-3.27, 6.33), (-3.28, 2.26), (-6.43, 28.50), (-0.17, 24.55)),
    ((-4.86, 8.13), (-2.78, 3.16), (-6.66, 30.36), (-0.17, 20.41)),
    ((-4.83, 7.99), (-2.47, 2.70), (-12.67, 27.75), (-0.17, 17.54)),
    ((-5.57, 9.66), (-2.70, 2.59), (-13.58, 28.85), (-0.17, 13.64)),
    ((-6.56, 10.52), (-2.87, 3.19), (-12.60, 21.60), (-0.17, 8.54)),
    ((-6.28, 9.92), (-3.38, 3.20), (-12.88, 13.50), (-0.17, 8.75)),
)
"""What flows into each layer's four products (`quantised.Bounds`), over 220 texts in English, Hindi, Chinese, Arabic,
code and numbers."""


class MiniLM:
    """384 dimensions, 256 tokens, mean of the token vectors scaled to length 1 (as its makers pool it)."""

    label = "all-MiniLM-L6-v2"
    dimension = 384
    max_tokens = 254
    has_tokens = True

    def __init__(self, device: str = "", exact: bool = False) -> None:
        """`exact`: embed passages in float32 or bfloat16 also where 8 bits are quicker."""
        import torch
        from tokenizers import Tokenizer
        from transformers import BertModel

        folder = packaged_or_refuse()
        self._torch = torch
        self._device = device or ("cuda" if torch.cuda.is_available() else "cpu")
        self._type = number_type(torch, self._device)
        self._lock = threading.Lock()
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._model = BertModel.from_pretrained(
            folder, add_pooling_layer=False, attn_implementation="sdpa", dtype=self._type
        )
        self._model.eval().to(self._device)
        self._quick = None
        if self._device == "cpu" and self._type == torch.float32 and not exact and quantised.can_run():
            self._quick = quantised.QuantisedBert(self._model, _BOUNDS)
        vocabulary = self._tokenizer.get_vocab()
        self._unknown = vocabulary["[UNK]"]
        self._silent = {number for word, number in vocabulary.items() if not any(c.isalnum() for c in word)}
        self._silent |= {vocabulary["[CLS]"], vocabulary["[SEP]"]}

    @property
    def identity(self) -> str:
        return "all-MiniLM-L6-v2/mean/l2" + ("/int8-1" if self._quick else "")

    def token_starts(self, text: str) -> Sequence[int]:
        encoding = self._tokenizer.encode(whole_text(text), add_special_tokens=False)
        return [start for start, _ in encoding.offsets]

    def knows(self, text: str) -> float:
        tokens = self._tokenizer.encode(whole_text(text), add_special_tokens=False).ids
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
        import numpy as np

        read = self._tokenizer.encode_batch([whole_text(text) for text in texts])
        ids = [encoding.ids[: self.max_tokens + 1] + encoding.ids[-1:] if len(encoding.ids) > self.max_tokens + 2
               else encoding.ids for encoding in read]  # fmt: skip
        whole = np.zeros((len(texts), self.dimension), np.float32)
        tokens: list[Any] = [None] * len(texts)
        done = 0
        quick = self._quick is not None and kind == "passage"
        groups = list(batches([len(one) for one in ids], STREAM_TOKENS if quick else BATCH_TOKENS))
        work = partial(self._vectors, ids, self._run_quick if quick else self._run, whole, tokens)
        for size in self._streams(work, groups) if quick else map(work, groups):
            done += size
            if step:
                step(done)
        return Encoded(whole, tokens)

    def _vectors(
        self, ids: list[list[int]], run: Callable[[list[list[int]]], Any], whole: Any, tokens: list[Any],
        batch: list[int],
    ) -> int:  # fmt: skip
        """Fill in `whole` and `tokens` of the texts of a batch; how many they are."""
        import numpy as np

        for index, vectors in zip(batch, run([ids[index] for index in batch]), strict=True):
            whole[index] = unit(vectors.mean(0))
            spoken = np.array([token not in self._silent for token in ids[index]])
            tokens[index] = unit(vectors[spoken if spoken.any() else slice(None)])
        return len(batch)

    def _streams(self, work: Callable[[list[int]], int], groups: list[list[int]]) -> Iterator[int]:
        """Each thread works on batches of its own: none waits for another after every product."""
        threads = min(self._torch.get_num_threads(), len(groups))
        if threads < 2:
            yield from map(work, groups)
            return
        with ThreadPoolExecutor(threads, "embed", lambda: self._torch.set_num_threads(1)) as pool:
            waiting: list[Future[int]] = [pool.submit(work, batch) for batch in groups]
            try:
                for ended in as_completed(waiting):
                    yield ended.result()
            finally:
                for one in waiting:
                    one.cancel()

    def _run_quick(self, batch: list[list[int]]) -> list[Any]:
        assert self._quick is not None
        with self._torch.inference_mode():
            last = self._quick(*self._padded(batch)).numpy()
        return [last[row, : len(one)] for row, one in enumerate(batch)]

    def _run(self, batch: list[list[int]]) -> list[Any]:
        """The last layer's vectors of each text, without the padding."""
        ids, mask = self._padded(batch)
        # One at a time: two jobs computing at once would only share the same cores.
        with self._lock, self._few_threads(ids.numel()), self._torch.inference_mode():
            last = self._model(
                input_ids=ids.to(self._device), attention_mask=mask.to(self._device)
            ).last_hidden_state
        vectors = last.float().cpu().numpy()
        return [vectors[row, : len(one)] for row, one in enumerate(batch)]

    def _padded(self, batch: list[list[int]]) -> tuple[Any, Any]:
        torch = self._torch
        longest = max(map(len, batch))
        ids = torch.zeros((len(batch), longest), dtype=torch.long)
        mask = torch.zeros((len(batch), longest), dtype=torch.long)
        for row, one in enumerate(batch):
            ids[row, : len(one)] = torch.tensor(one)
            mask[row, : len(one)] = 1
        return ids, mask

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
