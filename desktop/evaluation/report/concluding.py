"""What a report recommends where the advice has weighed the trial: its evidence in the report's words.

Does not know how evidence is weighed.
"""

from __future__ import annotations

from core.advice import advice
from core.advice.evidence import Evidence
from core.evaluation.conclusion import Conclusion
from core.evaluation.trial import Trial
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text

_GO = {
    "rag": QT_TRANSLATE_NOOP("core", "Go with documents (RAG)."),
    "tuning": QT_TRANSLATE_NOOP("core", "Go with fine-tuning."),
    "both": QT_TRANSLATE_NOOP("core", "Go with both: documents and fine-tuning."),
    "neither": QT_TRANSLATE_NOOP("core", "Go with the model alone."),
}
_BEGIN = {
    "rag": QT_TRANSLATE_NOOP("core", "Not sure yet. Until then, begin with documents (RAG)."),
    "tuning": QT_TRANSLATE_NOOP("core", "Not sure yet. Until then, begin with fine-tuning."),
    "both": QT_TRANSLATE_NOOP("core", "Not sure yet. Until then, begin with documents and fine-tuning."),
    "neither": QT_TRANSLATE_NOOP("core", "Not sure yet. Until then, stay with the model alone."),
}
REASONS = 5


def from_evidence(project: Project, trial: Trial) -> Conclusion | None:
    """From the advice's evidence, where that is of this very trial; else None. Raises `UserError` where the advice
    cannot be read."""
    kept = advice.load(project)
    found = kept.evidence if kept else None
    return conclusion(found) if found is not None and found.trial == trial.id else None


def conclusion(evidence: Evidence) -> Conclusion:
    """The evidence as a report gives it."""
    if evidence.outcome == "unsure":
        return Conclusion(
            said=text(_BEGIN[evidence.leaning]),
            how_sure=evidence.todo[0] if evidence.todo else None,
            reasons=tuple([*evidence.problems, *evidence.reasons][:REASONS]),
        )
    return Conclusion(
        said=text(_GO[evidence.outcome]),
        sure="sure",
        how_sure=text(
            QT_TRANSLATE_NOOP(
                "core",
                "Weighed were how well each way answers, its time and memory, and the trouble when knowledge changes.",
            )
        ),
        reasons=tuple([*evidence.reasons, *evidence.verdict][:REASONS]),
    )
