"""The interface language: core's sentences, numbers, sizes, durations and dates as the person reads them.

Does not know who shows them.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QGuiApplication

from core import paths
from core.errors import UserError
from core.text import Text, Value, fill, plural

_installed: list[QTranslator] = []


class Language(NamedTuple):
    """`name` in the language itself; `locale` says how numbers and dates look; `script` is "" where Inter has it."""

    name: str
    locale: str
    script: str = ""
    mirrored: bool = False


LANGUAGES = {
    "en": Language("English", "en_GB"),
    "hi": Language("हिन्दी", "hi_IN", "Devanagari"),
    "pa": Language("ਪੰਜਾਬੀ", "pa_IN", "Gurmukhi"),
    "ur": Language("اردو", "ur_PK", "Arabic", mirrored=True),
    "kn": Language("ಕನ್ನಡ", "kn_IN", "Kannada"),
    "zh": Language("中文", "zh_CN", "SC"),
}


class _State:
    """The one language of this process."""

    language = "en"


class EnglishPlurals(QTranslator):
    """Resolves the plural shorthand of our own sentences, "%n row(s)", where no language file has the form."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        # None: look further; Qt then fills in the count itself.
        return plural(source, n) if n >= 0 and "(s)" in source else None


def available() -> list[str]:
    """The languages that are there, English first: only what is wholly translated was made into a file."""
    return [code for code in LANGUAGES if code == "en" or _file(code).exists()]


def current() -> str:
    """The language of the window: a key of `LANGUAGES`."""
    return _State.language


def script() -> str:
    """The script of the window's language, "" where it is Latin."""
    return LANGUAGES[_State.language].script


def resolve(wanted: str) -> str:
    """The language that is meant by "system", or by one that is not there (any more)."""
    there = available()
    if wanted in there:
        return wanted
    of_system = [name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages()]
    return next((code for code in of_system if code in there), "en")


def install(app: QCoreApplication, wanted: str = "system") -> None:
    """Speak a language from now on: sentences, Qt's own words, numbers and dates, and the side where lines begin.
    What is shown already stays as it is until it is made anew."""
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    code = _State.language = resolve(wanted)
    language, system = LANGUAGES[code], QLocale.system()
    locale = QLocale(language.locale)
    if system.language() == locale.language():
        locale = system
    elif code == "en" and system.language() != QLocale.Language.C:
        # The figures of where the person is.
        locale = QLocale(QLocale.Language.English, system.territory())
    QLocale.setDefault(locale)
    plurals = EnglishPlurals(app)
    app.installTranslator(plurals)  # the first is asked last
    _installed.append(plurals)
    if code != "en":
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", of_qt), ("ustad", str(_folder()))):
            translator = QTranslator(app)
            if translator.load(QLocale(language.locale), name, "_", folder):
                app.installTranslator(translator)
                _installed.append(translator)
    if isinstance(app, QGuiApplication):
        way = Qt.LayoutDirection.RightToLeft if language.mirrored else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(way)


def _folder() -> Path:
    return paths.resources() / "translations"


def _file(code: str) -> Path:
    return _folder() / f"ustad_{code}.qm"


def translate(text: Text | str) -> str:
    """A sentence in the interface language; a plain string is taken as already translated."""
    if isinstance(text, str):
        return text
    n = text.args.get("n")
    if isinstance(n, int):
        found = QCoreApplication.translate("core", text.template, "", n)
        # Without a translation Qt returns the template, its "%n" replaced but the English "(s)" unresolved.
        if found in (text.template, text.template.replace("%n", str(n))):
            found = plural(text.template, n)
        return fill(found, {**_shown(text.args), "n": str(n)})
    return fill(QCoreApplication.translate("core", text.template), _shown(text.args))


def sentences(*said: Text | str | None) -> str:
    """Sentences one after another, in the interface language; what is not there is left out."""
    return " ".join(translate(one) for one in said if one)


def told(error: BaseException) -> str:
    """An error in one line: its cause and its fix; one that was not made for the person by its kind."""
    if isinstance(error, UserError):
        return sentences(error.message, error.fix)
    return f"{type(error).__name__}: {error}"


def core_text(template: str) -> str:
    """A marked template of `core` without values (a field's label or help), translated."""
    return QCoreApplication.translate("core", template) if template else ""


def _shown(args: dict[str, Value]) -> dict[str, Value]:
    shown: dict[str, Value] = {}
    for name, value in args.items():
        if isinstance(value, Text):
            shown[name] = translate(value)
        elif isinstance(value, bool) or not isinstance(value, int):
            shown[name] = value
        else:
            shown[name] = number(value)
    return shown


def number(value: float) -> str:
    """A whole number with the language's thousands separator."""
    return _locale().toString(round(value))


def decimal(value: float, places: int = 3) -> str:
    """A number with a fixed count of decimal places; very small ones in scientific notation."""
    if not math.isfinite(value):
        return "–" if math.isnan(value) else "∞"
    if value and abs(value) < 10**-places:
        return f"{value:.2g}"
    words = _locale().toString(float(value), "f", places)
    return isolate(words) if value < 0 else words  # the sign stays in front


def percent(share: float, places: int = 0) -> str:
    """A share from 0 to 1 as a percentage."""
    value = _locale().toString(share * 100.0, "f", places)
    return isolate(QCoreApplication.translate("i18n", "{value}%").format(value=value))


def size(count: float) -> str:
    """Bytes as KB, MB or GB (powers of 1,000, as on the box of a disk)."""
    value, units = float(count), ["B", "kB", "MB", "GB", "TB"]
    while abs(value) >= 999.5 and len(units) > 1:
        value, units = value / 1000, units[1:]
    places = 1 if units[0] in ("GB", "TB") and value < 100 else 0
    return isolate(f"{_locale().toString(value, 'f', places)} {units[0]}")


def memory(count: float) -> str:
    """Bytes of main memory or of a graphics card in MB or GB (powers of 1,024, as on the box of a memory module)."""
    value, unit = (count / 1024**3, "GB") if count >= 1024**3 * 0.95 else (count / 1024**2, "MB")
    places = 0 if unit == "MB" or value >= 99.95 or abs(value - round(value)) < 0.05 else 1
    return isolate(f"{_locale().toString(value, 'f', places)} {unit}")


def seconds(value: float, places: int) -> str:
    """A short time with places behind the point: "0.2 s"."""
    return isolate(QCoreApplication.translate("i18n", "{seconds} s").format(seconds=decimal(value, places)))


def duration(seconds: float) -> str:
    """A length of time in its two largest units: "1 h 44 min"."""
    if not math.isfinite(seconds) or seconds < 0:
        return "–"
    whole = round(seconds)
    if whole < 60:
        return isolate(QCoreApplication.translate("i18n", "{seconds} s").format(seconds=whole))
    minutes, rest = divmod(whole, 60)
    if minutes < 10 and rest:
        return isolate(
            QCoreApplication.translate("i18n", "{minutes} min {seconds} s").format(
                minutes=minutes, seconds=rest
            )
        )
    minutes = round(whole / 60)
    if minutes < 60:
        return isolate(QCoreApplication.translate("i18n", "{minutes} min").format(minutes=minutes))
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        if not minutes:
            return isolate(QCoreApplication.translate("i18n", "{hours} h").format(hours=hours))
        return isolate(
            QCoreApplication.translate("i18n", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
        )
    return isolate(QCoreApplication.translate("i18n", "{days} days").format(days=round(hours / 24)))


def when(moment: float, now: float | None = None) -> str:
    """A point in time (seconds since 1970) as "Today, 16:20", "Yesterday, 16:20", "Monday, 09:41" or a date."""
    then = datetime.fromtimestamp(moment)
    today = datetime.now() if now is None else datetime.fromtimestamp(now)
    locale = _locale()
    clock = locale.toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)
    days = (today.date() - then.date()).days
    if days == 0:
        day = QCoreApplication.translate("i18n", "Today")
    elif days == 1:
        day = QCoreApplication.translate("i18n", "Yesterday")
    elif 1 < days < 7:
        day = locale.dayName(then.isoweekday(), QLocale.FormatType.LongFormat)
    else:
        return locale.toString(QDateTime.fromSecsSinceEpoch(int(moment)), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("i18n", "{day}, {time}").format(day=day, time=clock)


def isolate(words: str) -> str:
    """Keep a run of figures and units together in right-to-left text; unchanged otherwise."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{words}\u2069" if mirrored else words


def joined(parts: Iterable[str | None], between: str = "  ·  ") -> str:
    """Parts of a line that do not make a sentence, in the order of the window: in a mirrored one the first stands at
    the right, whatever letters it is of. Empty ones are left out."""
    line = between.join(isolate(part) for part in parts if part)
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u200f{line}" if mirrored and line else line


def bare(words: str) -> str:
    """Words without the marks that `isolate` and translations put around values: for names of files."""
    return words.translate(dict.fromkeys([0x200F, *range(0x2066, 0x206A)]))


def has_right_to_left(words: str) -> bool:
    """Whether any letter runs from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in words)


def is_right_to_left(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for letter in words[:80]:
        if (kind := unicodedata.bidirectional(letter)) in ("L", "R", "AL"):
            return kind != "L"
    return False


def _locale() -> QLocale:
    """The person's own; a system that names none gets English with thousands separators."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return locale
