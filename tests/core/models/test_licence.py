"""The licence of a model as its folder says it, and no guess where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.models import licence, starter
from core.models.licence import Licence

APACHE = "\n                                 Apache License\n                           Version 2.0, January 2004\n"


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("README.md", "---\nlanguage:\n- en\nlicense: apache-2.0\n---\n# Model", "apache-2.0"),
        ("README.md", "---\nlicense: 'mit' # as we say\n---\n", "mit"),
        ("README.md", "---\nlicense: other\nlicense_name: my-own-terms\n---\n", "my-own-terms"),
        ("LICENSE", APACHE, "Apache-2.0"),
        ("LICENSE.txt", "MIT License\n\nCopyright (c) 2026 Somebody\n", "MIT"),
        ("LICENCE", "\n# My Community Licence Agreement\n\nYou may …", "My Community Licence Agreement"),
    ],
)
def test_it_is_found(tmp_path: Path, name: str, words: str, expected: str) -> None:
    (tmp_path / name).write_text(words)
    assert licence.find(tmp_path) == Licence(expected, name)


@pytest.mark.parametrize(
    "card",
    [
        "# Model\nlicense: mit\n",
        "---\nlicense: unknown\n---\n",
        "---\nlicense: other\n---\n",
        "---\nlicense:\n---\n",
        "---\nlicense: mit\n",
        "",
    ],
)
def test_what_is_not_said_is_not_guessed(tmp_path: Path, card: str) -> None:
    (tmp_path / "README.md").write_text(card)
    assert licence.find(tmp_path) == Licence("unknown", "")


def test_a_card_goes_before_a_file_of_terms(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("---\nlicense: cc-by-4.0\n---\n")
    (tmp_path / "LICENSE").write_text(APACHE)
    assert licence.find(tmp_path).name == "cc-by-4.0"


def test_bytes_that_are_no_text_and_folders_that_are_gone(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").write_bytes(b"\xff\xfe\x00")
    assert licence.find(tmp_path).source == "LICENSE"
    assert licence.find(tmp_path / "gone") == Licence()


def test_the_catalogue_knows_its_own(tmp_path: Path) -> None:
    assert licence.find(starter.path(), starter.ID) == Licence("Apache-2.0", "the catalogue")
