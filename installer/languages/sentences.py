"""Translations as Qt Linguist keeps them (.ts): read, put together with the sentences of the program, written.

Does not know where sentences come from, nor how a translation is checked.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent.parent

Key = tuple[str, str]
"""Context and source."""

FORMS = {"zh": 1}
"""How many forms a count has in a language, by Qt's own rules; two, one and other, where none are named."""


@dataclass(frozen=True)
class Sentence:
    """`forms` is the translation: one, or one for each plural form; empty where there is none."""

    context: str
    source: str
    forms: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        return self.context, self.source

    @property
    def counts(self) -> bool:
        """Whether it has plural forms."""
        return "%n" in self.source


def forms_of(language: str, source: str) -> int:
    """How many forms a translation has."""
    return FORMS.get(language, 2) if "%n" in source else 1


def read(file: Path) -> list[Sentence]:
    """The sentences of a .ts file, in its order."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: tuple[str, ...] = ()
            if translation is not None:
                several = [form.text or "" for form in translation.findall("numerusform")]
                forms = tuple(several) or (translation.text or "",)
            source = message.findtext("source") or ""
            found.append(Sentence(name, source, forms if all(forms) else ()))
    return found


def write(file: Path, language: str, sentences: Iterable[Sentence]) -> None:
    """Write a .ts file without line numbers, sorted, so that it changes only where sentences do."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}">',
    ]
    context = None
    for one in sorted(sentences, key=lambda sentence: sentence.key):
        if one.context != context:
            lines += ["</context>"] * (context is not None)
            context = one.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines.append('    <message numerus="yes">' if one.counts else "    <message>")
        lines.append(f"        <source>{escape(one.source)}</source>")
        mark = "" if one.forms else ' type="unfinished"'
        if one.counts:
            lines.append(f"        <translation{mark}>")
            forms = one.forms or ("",) * forms_of(language, one.source)
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{mark}>{escape(''.join(one.forms))}</translation>")
        lines.append("    </message>")
    lines += ["</context>"] * (context is not None)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def together(sources: Iterable[Key], translated: Mapping[Key, tuple[str, ...]]) -> list[Sentence]:
    """The sentences of the program with what is translated of them. A sentence that moved to another place takes the
    translation it had, where that is the same everywhere."""
    elsewhere: dict[str, set[tuple[str, ...]]] = {}
    for (_, source), forms in translated.items():
        if forms:
            elsewhere.setdefault(source, set()).add(forms)
    made = []
    for context, source in sources:
        forms = translated.get((context, source), ())
        others = elsewhere.get(source, set())
        if not forms and len(others) == 1:
            (forms,) = others
        made.append(Sentence(context, source, forms))
    return made
