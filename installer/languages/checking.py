"""Whether a translation can stand for its sentence: the same placeholders, tags, blanks and plural forms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from installer.languages.sentences import forms_of

PLACEHOLDER = re.compile(r"\{[^{}]*\}")
NUMBERED = re.compile(r"%\d")
TAG = re.compile(r"</?[a-z][^<>]*>")
FILTER = re.compile(r"\(\*[^()]*\)")
"""The files of a kind, in the filter of a file dialog."""
MNEMONIC = re.compile(r"&(?=\w)")


def problems(language: str, source: str, forms: Sequence[str]) -> list[str]:
    """What is wrong with a translation, in words for whoever translates; empty where nothing is."""
    wanted = forms_of(language, source)
    if len(forms) != wanted:
        return [f"has {len(forms)} forms, and {language} needs {wanted}"]
    found = []
    for form in forms:
        if not form.strip():
            found.append("is empty")
            continue
        for what, of in _COMPARED.items():
            here, there = of(form), of(source)
            if here != there:
                found.append(f"{what}: {_said(there)} in the sentence, {_said(here)} in “{form}”")
        # The form for one may do without the number; the form for many may not.
        if "%n" in source and "%n" not in form and (wanted == 1 or form is forms[-1]):
            found.append(f"lacks %n: “{form}”")
        if "%n" not in source and "%n" in form:
            found.append(f"has %n, and the sentence has not: “{form}”")
    return found


def _all(pattern: re.Pattern[str]) -> Callable[[str], object]:
    return lambda words: Counter(pattern.findall(words))


_COMPARED: dict[str, Callable[[str], object]] = {
    "placeholders": _all(PLACEHOLDER),
    "numbered places": _all(NUMBERED),
    "tags": _all(TAG),
    "kinds of files": _all(FILTER),
    "mnemonics": lambda words: len(MNEMONIC.findall(words)),
    "blanks in front": lambda words: words[: len(words) - len(words.lstrip())],
    "blanks at the end": lambda words: words[len(words.rstrip()) :],
}


def _said(what: object) -> str:
    if isinstance(what, Counter):
        return " ".join(sorted(what.elements())) or "none"
    return repr(what)
