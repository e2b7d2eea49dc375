"""The metrics there are, by key: what each is called, what it says, what it needs, and which way is better.

Does not know how they are worked out.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from core.text import QT_TRANSLATE_NOOP

Needs = Literal["expected", "label", "source", "documents", "unanswerable", "model", "judge"]
"""What a question must have, or an arm must be: a right answer; one of few that recur; the place where the answer
stands; passages; no answer in the documents; a model whose chances can be read; a judge's or a person's verdict."""
Better = Literal["higher", "lower"]


class Metric(msgspec.Struct, frozen=True, kw_only=True):
    """`within`: the least and the most that it can be for one question. `label` and `help` are templates. `share`: it
    is shown as a percentage. `of_set`: only a whole set has it, no question alone."""

    label: str
    help: str
    needs: Needs = "expected"
    within: tuple[float, float] = (0.0, 1.0)
    better: Better = "higher"
    share: bool = True
    of_set: bool = False

    @property
    def sign(self) -> int:
        """What a value is multiplied by so that more is better: 1 or -1."""
        return 1 if self.better == "higher" else -1


METRICS: dict[str, Metric] = {
    "contains": Metric(
        label=QT_TRANSLATE_NOOP("core", "Answer is there"),
        help=QT_TRANSLATE_NOOP("core", "The expected answer stands in what was said, whatever is said besides."),
    ),
    "exact": Metric(
        label=QT_TRANSLATE_NOOP("core", "Exactly right"),
        help=QT_TRANSLATE_NOOP("core", "What was said is the expected answer, letter for letter."),
    ),
    "squad_exact": Metric(
        label=QT_TRANSLATE_NOOP("core", "Right but for case and signs"),
        help=QT_TRANSLATE_NOOP(
            "core", "The same words as expected; capital letters, punctuation and English articles do not count."
        ),
    ),
    "f1": Metric(
        label=QT_TRANSLATE_NOOP("core", "Words in common (F1)"),
        help=QT_TRANSLATE_NOOP(
            "core", "How many words were expected and said: too many and too few both count against it."
        ),
    ),
    "rouge1": Metric(
        label=QT_TRANSLATE_NOOP("core", "Words in common (ROUGE-1)"),
        help=QT_TRANSLATE_NOOP("core", "Words that a summary shares with the expected one, as F1."),
    ),
    "rouge2": Metric(
        label=QT_TRANSLATE_NOOP("core", "Pairs of words in common (ROUGE-2)"),
        help=QT_TRANSLATE_NOOP("core", "Pairs of neighbouring words shared with the expected answer, as F1."),
    ),
    "rougeL": Metric(
        label=QT_TRANSLATE_NOOP("core", "Longest common thread (ROUGE-L)"),
        help=QT_TRANSLATE_NOOP("core", "The longest row of words in the same order as expected, as F1."),
    ),
    "bleu": Metric(
        label=QT_TRANSLATE_NOOP("core", "Runs of words in common (BLEU)"),
        help=QT_TRANSLATE_NOOP("core", "Runs of one to four words shared with the expected answer: for translations."),
    ),
    "corpus_bleu": Metric(
        label=QT_TRANSLATE_NOOP("core", "Runs of words in common, all answers together (BLEU)"),
        help=QT_TRANSLATE_NOOP("core", "BLEU as it is usually reported: counted over all answers at once."),
        of_set=True,
    ),
    "chrf": Metric(
        label=QT_TRANSLATE_NOOP("core", "Runs of letters in common (chrF)"),
        help=QT_TRANSLATE_NOOP(
            "core", "Runs of one to six letters shared with the expected answer: for any language, endings matter less."
        ),
    ),
    "similarity": Metric(
        label=QT_TRANSLATE_NOOP("core", "Like in meaning"),
        help=QT_TRANSLATE_NOOP(
            "core", "How near what was said is to the expected answer in meaning, as the embedding model sees it."
        ),
        within=(-1.0, 1.0),
    ),
    "accuracy": Metric(
        label=QT_TRANSLATE_NOOP("core", "Right label"),
        help=QT_TRANSLATE_NOOP("core", "The label that was expected, where the answers are a few that recur."),
        needs="label",
    ),
    "macro_f1": Metric(
        label=QT_TRANSLATE_NOOP("core", "Right labels, each counting alike (macro-F1)"),
        help=QT_TRANSLATE_NOOP("core", "How well each label is found and not overused; a rare one counts as much."),
        needs="label",
        of_set=True,
    ),
    "found_at_1": Metric(
        label=QT_TRANSLATE_NOOP("core", "Source found first"),
        help=QT_TRANSLATE_NOOP("core", "The passage that holds the answer was the first one found (recall@1)."),
        needs="source",
    ),
    "found_at_5": Metric(
        label=QT_TRANSLATE_NOOP("core", "Source among five"),
        help=QT_TRANSLATE_NOOP("core", "The passage that holds the answer was among the first five (recall@5)."),
        needs="source",
    ),
    "reciprocal_rank": Metric(
        label=QT_TRANSLATE_NOOP("core", "How high the source stood (MRR)"),
        help=QT_TRANSLATE_NOOP("core", "One divided by the place at which the passage with the answer was found."),
        needs="source",
    ),
    "grounded": Metric(
        label=QT_TRANSLATE_NOOP("core", "Backed by passages"),
        help=QT_TRANSLATE_NOOP("core", "The share of sentences that the passages say too."),
        needs="documents",
    ),
    "citation_recall": Metric(
        label=QT_TRANSLATE_NOOP("core", "Sentences with a source that says so"),
        help=QT_TRANSLATE_NOOP("core", "The share of sentences that the passages they cite say (citation recall)."),
        needs="documents",
    ),
    "citation_precision": Metric(
        label=QT_TRANSLATE_NOOP("core", "Sources that say so"),
        help=QT_TRANSLATE_NOOP("core", "The share of citations that are needed for what they stand behind."),
        needs="documents",
    ),
    "refusal": Metric(
        label=QT_TRANSLATE_NOOP("core", "Says when it does not know"),
        help=QT_TRANSLATE_NOOP("core", "Where the documents hold no answer, it says so instead of making one up."),
        needs="unanswerable",
    ),
    "surprise": Metric(
        label=QT_TRANSLATE_NOOP("core", "Surprise at the right answer"),
        help=QT_TRANSLATE_NOOP(
            "core", "How unlikely the model takes the expected words, in nats a token: e to its power is perplexity."
        ),
        needs="model",
        within=(0.0, 20.0),
        better="lower",
        share=False,
    ),
    "judge": Metric(
        label=QT_TRANSLATE_NOOP("core", "Preferred by the judge"),
        help=QT_TRANSLATE_NOOP(
            "core", "How often a judging model took this answer for the better one, in both orders; a tie is half."
        ),
        needs="judge",
    ),
    "votes": Metric(
        label=QT_TRANSLATE_NOOP("core", "Preferred by you"),
        help=QT_TRANSLATE_NOOP("core", "How often you took this answer for the best, side by side."),
        needs="judge",
    ),
}  # fmt: skip
