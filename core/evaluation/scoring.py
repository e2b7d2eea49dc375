"""How an answer scores: every metric that its question and its arm allow, and what only a whole set has.

Does not know how it was asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.chat.conversation import Answer, Arm
from core.evaluation.metrics import (
    backing,
    exact,
    labels,
    meaning,
    refusing,
    rouge,
    sources,
    squad,
    translation,
)
from core.evaluation.metrics.containing import contains
from core.evaluation.metrics.script import script_of
from core.evaluation.saying import said
from core.evaluation.trial import Figure, Question, Trial

if TYPE_CHECKING:
    from core.knowledge.embedders.embedder import Embedder

SET_METRICS = ("corpus_bleu", "macro_f1")
"""What `of_set` gives."""

VERSION = 1
"""To be counted up with every change of a score: replies that were kept are scored anew then."""


def score(question: Question, answer: Answer, arm: Arm, embedder: Embedder | None) -> dict[str, float]:
    """Metric's key to the value, the best over the expected answers.

    Without an embedder there is no likeness in meaning, and citations are not judged. An answer that says it does not
    know, where there is one, scores 0 in all that is held against the expected answer; it states nothing that could be
    backed or cited. What takes the whole set is added by `labels.scored` and `of_set`.
    """
    scores: dict[str, float] = {}
    refused = refusing.refuses(answer, arm)
    if not question.answerable:
        scores["refusal"] = float(refused)
    elif question.expected:
        words = said(answer, arm)
        scores |= against(question, words, embedder)
        refused = refused and not (answer.covered and scores["contains"])
        if refused:
            scores = dict.fromkeys(scores, 0.0)
    if not (arm.documents or arm.engine == "quotes") or answer.way != "passages":
        return scores
    if question.answerable and sources.known(question):
        scores |= sources.found(question, answer.passages)
    if answer.passages and not refused:
        backed = backing.grounded(answer)
        if backed is not None:
            scores["grounded"] = backed
        if embedder is not None:
            scores |= backing.cited(answer, embedder)
    return scores


def against(question: Question, words: str, embedder: Embedder | None) -> dict[str, float]:
    """What was said, held against the expected answers."""
    script = script_of(question.question, *question.expected)
    best: dict[str, float] = {}
    for expected in question.expected:
        found = {
            "contains": float(contains(words, expected)),
            "exact": float(exact(words, expected)),
            "squad_exact": float(squad.exact(words, expected, script)),
            "f1": squad.f1(words, expected, script),
            **rouge.rouge(words, expected),
        }
        best = {key: max(value, best.get(key, value)) for key, value in found.items()}
    best["bleu"] = translation.bleu(words, question.expected, script)
    best["chrf"] = translation.chrf(words, question.expected)
    if embedder is not None:
        like = meaning.similarity(words, question.expected, embedder)
        if like is not None:
            best["similarity"] = like
    return best


def of_set(trial: Trial, arm: int) -> dict[str, Figure]:
    """What only a whole set has, for an arm by its index: `corpus_bleu`, and `macro_f1` where answers are labels."""
    found: dict[str, Figure] = {}
    answered = [
        (reply.said, question.expected, script_of(question.question, *question.expected))
        for question, reply in zip(trial.questions, trial.replies[arm], strict=True)
        if reply is not None and reply.error is None and question.answerable and question.expected
    ]
    if answered:
        bleu = translation.corpus_bleu(answered)
        found["corpus_bleu"] = Figure(bleu.value, bleu.low, bleu.high, bleu.n)
    macro = labels.macro_f1(trial, arm)
    if macro is not None:
        found["macro_f1"] = macro
    return found
