"""Every sentence reaches every language: none escapes extraction, none is left untranslated or does not fit."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pytest

from installer.languages import checking, compiling, extraction, sentences
from installer.languages.sentences import Key

LANGUAGES = compiling.languages()


@cache
def in_program() -> frozenset[Key]:
    return frozenset(extraction.everything())


def listed(keys: Iterable[Key]) -> str:
    found = sorted(keys)
    lines = [f"{context}: {source}" for context, source in found[:40]]
    return "\n".join([*lines, f"… and {len(found) - 40} more"] if len(found) > 40 else lines)


def test_no_sentence_in_code_escapes_extraction() -> None:
    seen = {key: f"{file}:{line}" for key, file, line in extraction.seen_in_code()}
    overlooked = [f"{where} {key[1]}" for key, where in seen.items() if key not in in_program()]
    assert not overlooked, (
        "Qt's tool does not see these; take them out of f-strings and nested calls:\n" + "\n".join(overlooked)
    )
    unknown = set(extraction.in_code()) - set(seen)
    assert not unknown, "these are looked up in another context than they are extracted to:\n" + listed(
        unknown
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_sentences_of_the_program(language: str) -> None:
    there = {one.key for one in sentences.read(compiling.ts_file(language))}
    missing, gone = in_program() - there, there - in_program()
    assert not missing and not gone, (
        f"`python installer/translate.py update` brings {language} up to date.\n"
        f"New:\n{listed(missing)}\nGone:\n{listed(gone)}"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_whole(language: str) -> None:
    found = sentences.read(compiling.ts_file(language))
    bare = [one.key for one in found if not one.forms]
    assert not bare, f"`python installer/translate.py missing {language}` writes these out:\n{listed(bare)}"
    wrong = [
        f"{one.context}: “{one.source}” {problem}"
        for one in found
        for problem in checking.problems(language, one.source, one.forms)
    ]
    assert not wrong, "\n".join(wrong)
