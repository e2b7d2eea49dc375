"""Any embedding model laid out as sentence-transformers lays them out, run with plain transformers.
Runs no code of theirs.

The layout (modules.json, the pooling's config, prompts) is all that is needed of that library; reading it here keeps
scikit-learn and SciPy out of the installation, and gives the vectors of single tokens, which it does not hand out
beside the whole. Sources: https://sbert.net/docs/package_reference/sentence_transformer/models.html
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.knowledge.embedders.batching import batches, number_type, unit, whole_text
from core.knowledge.embedders.embedder import Encoded, Kind
from core.knowledge.embedders.knowing import how_well
from core.knowledge.embedders.layout import Layout
from core.models import tuned
from core.text import QT_TRANSLATE_NOOP

BATCH_TOKENS = 2048
WIDEST = 768
"""Numbers of a token's vector up to which they are kept for late interaction: 200 tokens of it take 150 kB."""


@dataclass(frozen=True)
class _Read:
    """A text's token numbers; `own`: which tokens are the text's, not marks or words put before it; `spoken`: which
    of those are more than punctuation."""

    ids: list[int]
    own: list[bool]
    spoken: list[bool]


class SentenceTransformerModel:
    """The model in `folder`. `name` is shown; `prompts` stand in where the model's own files name none.

    `revision`: of the hub, where it comes from there; else what is in the weights tells it from others.
    """

    def __init__(
        self,
        folder: Path,
        name: str,
        revision: str = "",
        prompts: dict[Kind, str] | None = None,
        device: str = "",
    ) -> None:
        import torch
        from transformers import AutoModel, AutoTokenizer

        self._layout = layout = Layout.of(folder)
        self._tuned = tuned.read(folder)
        self.label = self._tuned.name if self._tuned else name
        self._prompts = layout.prompts or prompts or {}
        self._torch = torch
        self._lock = threading.Lock()
        self._device = device or ("cuda" if torch.cuda.is_available() else "cpu")
        try:
            tokenizer = AutoTokenizer.from_pretrained(layout.transformer, local_files_only=True)
            self._model = AutoModel.from_pretrained(
                layout.transformer,
                local_files_only=True,
                trust_remote_code=False,
                use_safetensors=True,
                dtype=number_type(torch, self._device),
            )
        except Exception as error:  # the formats raise what they like
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The embedding model “{name}” cannot be loaded: {reason}."),
                QT_TRANSLATE_NOOP("core", "Get its files again, or choose another model."),
                name=name,
                reason=" ".join(str(error).split())[:240].rstrip("."),
            ) from error
        if not getattr(tokenizer, "is_fast", False):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The embedding model “{name}” has no tokenizer.json."),
                QT_TRANSLATE_NOOP("core", "Choose a model that has one."),
                name=name,
            )
        self._model.eval().to(self._device)
        self._pad = tokenizer.pad_token_id or 0
        self._unknown = tokenizer.unk_token_id
        self._words = len(tokenizer)
        self._tokenizer = tokenizer.backend_tokenizer
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._marks = self._tokenizer.num_special_tokens_to_add(False)
        self._longest = min(layout.longest or 10**6, self._room(tokenizer))
        config = self._model.config
        self._dense = [(weight.to(self._device), bias, shape) for weight, bias, shape in layout.dense(torch)]
        self.dimension = int(self._dense[-1][0].shape[0] if self._dense else config.hidden_size)
        self.has_tokens = layout.pooling == "mean" and not self._dense and self.dimension <= WIDEST
        put = len(self._tokenizer.encode(self._prompts.get("passage", ""), add_special_tokens=False).ids)
        self.max_tokens = self._longest - self._marks - put
        told = hashlib.blake2b(repr(sorted(self._prompts.items())).encode(), digest_size=4).hexdigest()
        which = revision or layout.digest()
        kind = (
            "" if str(self._model.dtype) == "torch.float32" else "/" + str(self._model.dtype).split(".")[-1]
        )
        self.identity = "_".join(
            f"{name}@{which}/{layout.pooling}/{self.dimension}/{self._longest}/{told}{kind}".split()
        )

    def _room(self, tokenizer: Any) -> int:
        """Tokens there are places for in the model."""
        config = self._model.config
        places = int(getattr(config, "max_position_embeddings", 0) or 512)
        if config.model_type in ("roberta", "xlm-roberta", "camembert", "mpnet"):
            places -= 2  # these begin to count after the number of the padding
        return min(places, int(tokenizer.model_max_length))

    def token_starts(self, text: str) -> Sequence[int]:
        return [
            start for start, _ in self._tokenizer.encode(whole_text(text), add_special_tokens=False).offsets
        ]

    def knows(self, text: str) -> float:
        ids = self._tokenizer.encode(whole_text(text), add_special_tokens=False).ids
        known = how_well(text, ids, self._unknown, self._words)
        # A model that spells a language out letter by letter may have been tuned to find passages in it all the same.
        return max(known, self._tuned.knows(text)) if self._tuned else known

    def encode(
        self, texts: Sequence[str], kind: Kind = "passage", step: Callable[[int], None] | None = None
    ) -> Encoded:
        import numpy as np

        read = self._read(texts, kind)
        whole = np.zeros((len(texts), self.dimension), np.float32)
        tokens: list[Any] = [None] * len(texts)
        done = 0
        for batch in batches([len(one.ids) for one in read], BATCH_TOKENS):
            for index, vectors in zip(batch, self._run([read[index].ids for index in batch]), strict=True):
                one = read[index]
                whole[index] = self._pooled(vectors, one)
                if self.has_tokens:
                    chosen = (
                        one.spoken if any(one.spoken) else one.own if any(one.own) else [True] * len(one.ids)
                    )
                    tokens[index] = unit(vectors[np.array(chosen)])
            done += len(batch)
            if step:
                step(done)
        return Encoded(whole, tokens if self.has_tokens else None)

    def _read(self, texts: Sequence[str], kind: Kind) -> list[_Read]:
        before = self._prompts.get(kind, "")
        read = []
        for text, encoding in zip(
            texts, self._tokenizer.encode_batch([before + whole_text(text) for text in texts]), strict=True
        ):
            ids, marks, spans = encoding.ids, encoding.special_tokens_mask, encoding.offsets
            if (over := len(ids) - self._longest) > 0:
                # The marks behind the text stay.
                behind = 0
                while behind < len(marks) and marks[len(marks) - 1 - behind]:
                    behind += 1
                keep = [*range(len(ids) - over - behind), *range(len(ids) - behind, len(ids))]
                ids, marks, spans = ([all_[n] for n in keep] for all_ in (ids, marks, spans))
            own = [not mark and end > len(before) for mark, (_, end) in zip(marks, spans, strict=True)]
            spoken = [
                mine and any(c.isalnum() for c in text[max(0, start - len(before)) : end - len(before)])
                for mine, (start, end) in zip(own, spans, strict=True)
            ]
            read.append(_Read(ids, own, spoken))
        return read

    def _run(self, batch: list[list[int]]) -> list[Any]:
        """The last layer's vectors of each text, without the padding."""
        torch = self._torch
        longest = max(1, *map(len, batch))
        ids = torch.full((len(batch), longest), self._pad, dtype=torch.long)
        mask = torch.zeros((len(batch), longest), dtype=torch.long)
        for row, one in enumerate(batch):
            ids[row, : len(one)] = torch.tensor(one, dtype=torch.long)
            mask[row, : len(one)] = 1
        with self._lock, torch.inference_mode():
            last = self._model(
                input_ids=ids.to(self._device), attention_mask=mask.to(self._device)
            ).last_hidden_state
        vectors = last.float().cpu().numpy()
        return [vectors[row, : max(1, len(one))] for row, one in enumerate(batch)]

    def _pooled(self, vectors: Any, read: _Read) -> Any:
        import numpy as np

        if not self._layout.counts_prompt and self._prompts and any(read.own):
            # Pooled without the words put before the text.
            first = read.own.index(True)
            counted = vectors[np.array([*([False] * first), *([True] * (len(vectors) - first))])]
        else:
            counted = vectors
        match self._layout.pooling:
            case "cls":
                pooled = vectors[0]
            case "lasttoken":
                pooled = vectors[-1]
            case "max":
                pooled = counted.max(0)
            case _:
                pooled = counted.mean(0)
        if self._dense:
            torch = self._torch
            flow = torch.from_numpy(pooled).to(self._device)
            for weight, bias, shape in self._dense:
                flow = torch.nn.functional.linear(
                    flow, weight, None if bias is None else bias.to(self._device)
                )
                flow = torch.tanh(flow) if shape == "tanh" else flow
            pooled = flow.cpu().numpy()
        return unit(pooled)
