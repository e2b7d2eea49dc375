"""BLEU and chrF, as sacrebleu counts them: the runs of words, and of letters, that an answer shares with expected ones.

Sources: Papineni et al., “BLEU: a Method for Automatic Evaluation of Machine Translation”, 2002; Popović, “chrF:
character n-gram F-score for automatic MT evaluation”, 2015; Post, “A Call for Clarity in Reporting BLEU Scores”, 2018
(arXiv 1804.08771). A single answer's BLEU takes only runs as long as the answer has (sacrebleu's effective order), and
smooths as sacrebleu does (“exp”). Words are cut by its tokenizers: “13a” for Latin, “zh” for Chinese, “char” for other
scripts without blanks, “intl” for the rest. Several expected answers count together, as sacrebleu has it. Does not know
trials.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from core.evaluation.metrics.script import Script

if TYPE_CHECKING:
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF

DRAWS = 1000
"""Resamples of a set."""
_ORDERS = 4


class Corpus(msgspec.Struct, frozen=True):
    """A whole set's BLEU, 0 to 1, and between what it lies with 95 %."""

    value: float
    low: float
    high: float
    n: int


def bleu(answer: str, expected: Sequence[str], script: Script = "latin") -> float:
    """BLEU of one answer, 0 to 1."""
    return float(_bleu(_tokenizer(script)).sentence_score(answer, list(expected)).score) / 100


def chrf(answer: str, expected: Sequence[str]) -> float:
    """chrF2 of one answer, 0 to 1: runs of up to six letters, in any script."""
    return float(_chrf().sentence_score(answer, list(expected)).score) / 100


def corpus_bleu(answers: Iterable[tuple[str, Sequence[str], Script]], seed: int = 0) -> Corpus:
    """BLEU of a set of (answer, expected answers, script), which is not the mean of theirs: its runs are counted over
    all. The interval is the bootstrap's, as in Koehn, “Statistical Significance Tests for Machine Translation
    Evaluation”, 2004. Raises `ValueError` for no answers."""
    import numpy as np

    counted = np.array([_counts(*one) for one in answers], np.int64)
    if not len(counted):
        raise ValueError("no answers")
    chance = np.random.default_rng(seed)
    drawn = [_of_counts(counted[chance.integers(0, len(counted), len(counted))].sum(0)) for _ in range(DRAWS)]
    low, high = np.quantile(drawn, (0.025, 0.975))
    return Corpus(_of_counts(counted.sum(0)), float(low), float(high), len(counted))


def _counts(answer: str, expected: Sequence[str], script: Script) -> list[int]:
    found = _bleu(_tokenizer(script)).sentence_score(answer, list(expected))
    return [found.sys_len, found.ref_len, *found.counts, *found.totals]


def _of_counts(counts: Any) -> float:
    from sacrebleu.metrics.bleu import BLEU

    own, theirs, *rest = counts.tolist()
    found = BLEU.compute_bleu(rest[:_ORDERS], rest[_ORDERS:], own, theirs, smooth_method="exp")
    return float(found.score) / 100


def _tokenizer(script: Script) -> str:
    match script:
        case "latin":
            return "13a"
        case "han":
            return "zh"
        case "unspaced":
            return "char"
    return "intl"


@functools.cache
def _bleu(tokenizer: str) -> BLEU:
    from sacrebleu.metrics.bleu import BLEU

    return BLEU(tokenize=tokenizer, effective_order=True)


@functools.cache
def _chrf() -> CHRF:
    from sacrebleu.metrics.chrf import CHRF

    return CHRF()
