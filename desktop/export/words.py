"""What the Export screen calls things: numbers, machines, and what verifying has found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.export.forms import Precision, Provider
from core.export.verdict import Report
from core.text import QT_TRANSLATE_NOOP

MACHINES: dict[Provider, str] = {
    "cpu": QT_TRANSLATE_NOOP("ExportWords", "This processor"),
    "cuda": QT_TRANSLATE_NOOP("ExportWords", "NVIDIA card"),
    "dml": QT_TRANSLATE_NOOP("ExportWords", "Windows DirectML"),
}
REASONS: dict[Precision, str] = {
    "int4": QT_TRANSLATE_NOOP(
        "ExportWords",
        "Recommended: an eighth of the full size and the quickest answers, since reading the weights takes most of the "
        "time. Some words differ from the original; verifying says how many.",
    ),
    "int8": QT_TRANSLATE_NOOP(
        "ExportWords", "A quarter of the full size, and nearer to the original than int4."
    ),
    "fp16": QT_TRANSLATE_NOOP(
        "ExportWords", "Half of the full size, nearly exact. For cards with enough memory."
    ),
    "fp32": QT_TRANSLATE_NOOP(
        "ExportWords", "Says the same as the original, word for word. Large and slow: for comparing."
    ),
}
_GRADES = {
    "good": (QT_TRANSLATE_NOOP("ExportWords", "Verified"), "good"),
    "differs": (QT_TRANSLATE_NOOP("ExportWords", "Verified, differs"), "caution"),
    "broken": (QT_TRANSLATE_NOOP("ExportWords", "Broken"), "error"),
}


def say(template: str) -> str:
    """A word of the lists above in the interface language."""
    return QCoreApplication.translate("ExportWords", template)


def grade(report: Report | None) -> tuple[str, str]:
    """The pill for what verifying has found: words and kind."""
    if report is None:
        return QCoreApplication.translate("ExportWords", "Not verified"), "neutral"
    words, kind = _GRADES[report.grade]
    return say(words), kind
