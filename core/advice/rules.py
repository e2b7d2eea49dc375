"""What each answer speaks for and against, as data. To change the advice, change a line here.

After two guides of the Phi-3 cookbook, *Let Phi-3 become an industry expert* and *Fine-Tuning: Customizing Models
for Specific Tasks*, put in our own words; a rule without such a source is our own and says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.text import QT_TRANSLATE_NOOP

Way = Literal["rag", "tuning", "adapters"]

EXPERT = "Let Phi-3 become an industry expert"
TUNING = "Fine-Tuning: Customizing Models for Specific Tasks"
OWN = "Ustad"

ADVISED_FROM = 3
"""The weight that must speak for a way before it is advised."""


@dataclass(frozen=True)
class Rule:
    """If `question` is answered with `answer`, `weight` is added to each way in `speaks_for` and taken from each
    in `speaks_against`. 3 is enough on its own, 2 is strong, 1 is a hint. `blocks`: ways that must wait whatever else
    speaks for them."""

    id: str
    question: str
    answer: str
    reason: str
    speaks_for: tuple[Way, ...] = ()
    speaks_against: tuple[Way, ...] = ()
    weight: int = 3
    blocks: tuple[Way, ...] = ()
    source: str = OWN


RULES: tuple[Rule, ...] = (
    Rule(
        "outside-data", "outside", "yes",
        QT_TRANSLATE_NOOP("core", "The answers need facts from outside the model; looking them up brings those in."),
        speaks_for=("rag",), source=EXPERT,
    ),
    Rule(
        "nothing-outside", "outside", "no",
        QT_TRANSLATE_NOOP("core", "The answers need no documents, so there is little to look up."),
        speaks_against=("rag",), weight=2,
    ),
    Rule(
        "changes-often", "change", "often",
        QT_TRANSLATE_NOOP("core", "What changes often is current as soon as the document is replaced."),
        speaks_for=("rag",), source=EXPERT,
    ),
    Rule(
        "changes-often-tuning", "change", "often",
        QT_TRANSLATE_NOOP("core", "Each change would have to be trained in again, which soon becomes complicated."),
        speaks_against=("tuning",), weight=1, source=EXPERT,
    ),
    Rule(
        "stands-still", "change", "hardly",
        QT_TRANSLATE_NOOP("core", "What hardly changes can be trained in once and stays right."),
        speaks_for=("tuning",), weight=1,
    ),
    Rule(
        "needs-sources", "sources", "yes",
        QT_TRANSLATE_NOOP("core", "Each answer can show the passage it rests on, and a wrong one can be put right."),
        speaks_for=("rag",), source=EXPERT,
    ),
    Rule(
        "needs-sources-tuning", "sources", "yes",
        QT_TRANSLATE_NOOP("core", "A fine-tuned model is a black box: it cannot say where an answer comes from."),
        speaks_against=("tuning",), weight=1, source=EXPERT,
    ),
    Rule(
        "combines", "combine", "yes",
        QT_TRANSLATE_NOOP("core", "Several passages can be found and laid side by side for one answer."),
        speaks_for=("rag",), source=EXPERT,
    ),
    Rule(
        "fixed-terms", "terms", "yes",
        QT_TRANSLATE_NOOP("core", "Terms and phrases become stable and precise when the model has practised them."),
        speaks_for=("tuning",), source=EXPERT,
    ),
    Rule(
        "free-terms", "terms", "no",
        QT_TRANSLATE_NOOP("core", "Ordinary language is what a model speaks already; there is nothing to practise."),
        speaks_against=("tuning",), weight=1,
    ),
    Rule(
        "few-examples", "examples", "few",
        QT_TRANSLATE_NOOP("core", "Looking things up works without any examples."),
        speaks_for=("rag",), source=EXPERT,
    ),
    Rule(
        "few-examples-tuning", "examples", "few",
        QT_TRANSLATE_NOOP("core", "With so few examples, fine-tuning would make little difference."),
        speaks_against=("tuning",), blocks=("tuning",), source=EXPERT,
    ),
    Rule(
        "some-examples", "examples", "some",
        QT_TRANSLATE_NOOP("core", "Some hundreds of good examples are enough to begin with."),
        speaks_for=("tuning",), weight=1,
    ),
    Rule(
        "many-examples", "examples", "many",
        QT_TRANSLATE_NOOP("core", "A large and good set of examples that keeps growing is what fine-tuning lives on."),
        speaks_for=("tuning",), source=EXPERT,
    ),
    Rule(
        "special-task", "task", "special",
        QT_TRANSLATE_NOOP("core", "One kind of task, a style or a format is learned best by practice."),
        speaks_for=("tuning",), source=TUNING,
    ),
    Rule(
        "answering", "task", "answer",
        QT_TRANSLATE_NOOP("core", "Answering questions from what you know is what looking things up is made for."),
        speaks_for=("rag",), weight=2, source=EXPERT,
    ),
    Rule(
        "business-flow", "task", "flow",
        QT_TRANSLATE_NOOP("core", "A business flow needs both the facts of the case and a practised way of working."),
        speaks_for=("rag", "tuning"), source=EXPERT,
    ),
    Rule(
        "several-tasks", "tasks", "several",
        QT_TRANSLATE_NOOP("core", "One base model can carry a small adapter for each task, so none is stored twice."),
        speaks_for=("adapters",), source=TUNING,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Conflict:
    """Two answers that do not fit together, and what to think about."""

    first: tuple[str, str]
    second: tuple[str, str]
    words: str


CONFLICTS: tuple[Conflict, ...] = (
    Conflict(
        ("outside", "no"), ("sources", "yes"),
        QT_TRANSLATE_NOOP(
            "core",
            "People must see sources, yet no documents are needed. A source can only be a document: which would it be?",
        ),
    ),
    Conflict(
        ("outside", "no"), ("task", "answer"),
        QT_TRANSLATE_NOOP(
            "core",
            "It shall answer from what you know, yet needs none of your documents. Where does that knowledge stand?",
        ),
    ),
    Conflict(
        ("outside", "no"), ("combine", "yes"),
        QT_TRANSLATE_NOOP(
            "core",
            "Facts from several places are to be brought together, yet none of your documents is needed. Which places?",
        ),
    ),
    Conflict(
        ("change", "often"), ("examples", "many"),
        QT_TRANSLATE_NOOP(
            "core",
            "The knowledge changes often, and there are many examples: check that old examples do not teach old facts.",
        ),
    ),
)  # fmt: skip
