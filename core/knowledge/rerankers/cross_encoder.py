"""Order by a cross-encoder: a model that reads question and passage together, from a folder or the hub's store here.

Slower than late interaction and, where it was trained for it, better. Does not know how passages were found.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.knowledge.rerankers.on_disk import missing, no_reranker, unreadable
from core.knowledge.rerankers.reranker import Candidate, Question
from core.models.device import choose

READ = 20
"""Candidates read; the others keep their order behind them."""
_BATCH = 8
_LONGEST = 512
"""Tokens of question and passage together at most, as these models are trained."""
_UNKNOWN = 4.0
"""How much a share of unknown tokens takes from the trust in the model: at a quarter nothing is left."""


class CrossEncoder:
    """`name`: a folder, or a model's name on the hub that was downloaded to this machine before; nothing is fetched.
    Raises `UserError` where there is none, or it is no reranker."""

    def __init__(self, name: str, device: str = "auto") -> None:
        import torch
        from transformers import AutoModelForSequenceClassification, AutoTokenizer

        self._torch = torch
        self._lock = threading.Lock()
        self._device = choose(device).device
        try:
            self._tokenizer: Any = AutoTokenizer.from_pretrained(
                name, local_files_only=True, trust_remote_code=False
            )
            model, report = AutoModelForSequenceClassification.from_pretrained(
                name,
                local_files_only=True,
                trust_remote_code=False,
                use_safetensors=True,
                dtype=torch.float32,
                output_loading_info=True,
            )
        except (OSError, ValueError, KeyError) as error:
            raise missing(name) if not Path(name).is_dir() else unreadable(name, error) from error
        self._model: Any = model.eval().to(self._device)
        if report["missing_keys"] or report.get("mismatched_keys") or model.config.num_labels > 2:
            raise no_reranker(name)
        positions = getattr(model.config, "max_position_embeddings", None) or _LONGEST
        # RoBERTa and its kin count their positions from the padding's number on.
        first = (model.config.pad_token_id or 0) + 1 if "roberta" in model.config.model_type else 0
        self._longest = min(_LONGEST, int(self._tokenizer.model_max_length), positions - first)
        if self._tokenizer.pad_token is None:
            raise no_reranker(name)

    def order(self, question: Question, candidates: Sequence[Candidate]) -> list[float]:
        ranked = sorted(range(len(candidates)), key=lambda index: -candidates[index].fused)
        read = ranked[:READ]
        scores = self.scores(question.text, [candidates[index].text for index in read])
        # Where the model does not know the letters, its opinion is worth as little: the search's order stays.
        trust = self._knows(question.text)
        low, high = min(scores, default=0.0), max(scores, default=0.0)
        order = [one.fused - 2.0 for one in candidates]
        for index, score in zip(read, scores, strict=True):
            share = (score - low) / (high - low) if high > low else 0.0
            order[index] = trust * share + (1 - trust) * candidates[index].fused
        return order

    def scores(self, question: str, passages: Sequence[str]) -> list[float]:
        """The model's own score of each passage."""
        torch = self._torch
        found = [0.0] * len(passages)
        by_length = sorted(range(len(passages)), key=lambda index: -len(passages[index]))
        for first in range(0, len(by_length), _BATCH):
            batch = by_length[first : first + _BATCH]
            # Of a question too long for both, half the room at most: the passage is what is judged.
            read = self._tokenizer(
                [self._short(question)] * len(batch),
                [passages[index] for index in batch],
                truncation="only_second",
                max_length=self._longest,
                padding=True,
                return_tensors="pt",
            ).to(self._device)
            with self._lock, torch.inference_mode():
                logits = self._model(**read).logits.float().cpu()
            told = logits[:, 1] - logits[:, 0] if logits.shape[1] == 2 else logits[:, 0]
            for index, score in zip(batch, told.tolist(), strict=True):
                found[index] = float(score)
        return found

    def _short(self, question: str) -> str:
        offsets = self._tokenizer(question, add_special_tokens=False, return_offsets_mapping=True)[
            "offset_mapping"
        ]
        most = self._longest // 2
        return question if len(offsets) <= most else question[: offsets[most - 1][1]]

    def _knows(self, text: str) -> float:
        tokens = self._tokenizer(text, add_special_tokens=False)["input_ids"]
        if not tokens:
            return 0.0
        unknown = sum(token == self._tokenizer.unk_token_id for token in tokens) / len(tokens)
        return float(max(0.0, 1 - _UNKNOWN * unknown))
