"""A report's figures and sentences as the person reads them. Does not know pages."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from core.evaluation.report.shape import HEADINGS, Amount, Cell, Fact, Report
from core.evaluation.trial import Figure
from core.text import QT_TRANSLATE_NOOP, Text, text
from desktop import i18n

NONE = "–"
RIGHT = 0.995
"""From this share of what can be scored on an answer is simply right; so far from none it is simply wrong."""
_WEEKDAY = re.compile(r"[\s,،]*\bdddd\b[\s,،]*|dddd")


def heading(key: str) -> str:
    """One of the report's fixed words."""
    return i18n.core_text(HEADINGS[key])


def say(cell: Cell | str) -> str:
    """A sentence, a figure without its interval, or a dash."""
    if cell is None:
        return NONE
    return amount(cell.value, cell.kind) if isinstance(cell, Amount) else i18n.translate(_apart(cell))


def _apart(said: Text | str) -> Text | str:
    """A sentence whose names keep together, whatever they are written in."""
    if isinstance(said, str) or not mirrored():
        return said
    args = {
        name: _apart(value)
        if isinstance(value, Text)
        else i18n.isolate(value)
        if isinstance(value, str)
        else value
        for name, value in said.args.items()
    }
    return Text(said.template, args)


def interval(cell: Amount) -> str:
    """ "74–89", without what the figure itself says already; "" where there is none."""
    if cell.low is None or cell.high is None:
        return ""
    places = 0 if cell.kind == "share" else 2
    scale = 100 if cell.kind == "share" else 1
    low, high = (i18n.decimal(scale * one + 0.0, places) for one in (cell.low, cell.high))
    return i18n.isolate(f"{low}–{high}")


def amount(value: float, kind: str) -> str:
    match kind:
        case "share":
            return i18n.percent(value)
        case "seconds":
            said = i18n.decimal(value, 2 if value < 1 else 1) if value < 60 else ""
            template = QT_TRANSLATE_NOOP("core", "{seconds} s")
            return (
                i18n.isolate(i18n.translate(text(template, seconds=said))) if said else i18n.duration(value)
            )
        case "duration":
            return i18n.duration(value)
        case "memory":
            return i18n.memory(value)
        case "moment":
            return moment(value)
    return i18n.decimal(value, 2)


def moment(value: float) -> str:
    """A day and the time, in full, since a report is read long after: "22 November 2026, 14:05"."""
    locale, then = QLocale(), QDateTime.fromSecsSinceEpoch(int(value))
    if locale.language() == QLocale.Language.C:  # a system that names no language
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    day = i18n.isolate(locale.toString(then.date(), pattern))
    time = i18n.isolate(locale.toString(then.time(), locale.timeFormat(QLocale.FormatType.ShortFormat)))
    said = QCoreApplication.translate("i18n", "{day}, {time}").format(day=day, time=time)
    return f"\u2067{said}\u2069" if mirrored() else said


def figure(measured: Figure, share: bool) -> Amount:
    return Amount(measured.mean, "share" if share else "number", measured.low, measured.high)


def tick(value: float, share: bool) -> str:
    return i18n.percent(value) if share else i18n.decimal(value, 2)


def command(report: Report, recipe_name: str) -> str:
    """What to type to repeat it."""
    return report.command.format(recipe=f'"{recipe_name}"')


def fact(one: Fact) -> str:
    return " · ".join(say(part) for part in one.parts)


def sentence(parts: tuple[Text, ...]) -> str:
    return " ".join(say(part) for part in parts)


def mirrored() -> bool:
    """Whether the interface language is written from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def is_right_to_left(words: str) -> bool:
    """Whether these words are, by their first letter that says so."""
    for character in words:
        match unicodedata.bidirectional(character):
            case "R" | "AL":
                return True
            case "L":
                return False
    return mirrored()
