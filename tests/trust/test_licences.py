"""Everything the program is made of is listed with its licence, and the words of each can be read in the window."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from core import licences, paths
from core.licences import Part
from desktop.settings.licences_dialog import LicencesDialog

LOCK = Path(__file__).resolve().parents[2] / "installer" / "lock" / "run.txt"
OWN = {
    "catalog", "export", "guide", "licences", "packs", "pictures", "sample_project", "starter_model", "styles",
    "translations",
}  # fmt: skip
"""Folders of `resources` whose contents are ours, or (licences) are licences."""
OTHERS = {"fonts": ("Inter", "JetBrains Mono", "Noto Sans"), "icons": ("Phosphor Icons",)}
FONTS = {"Inter": "Inter", "JetBrainsMono": "JetBrains Mono", "NotoSans": "Noto Sans"}


@pytest.fixture(scope="module")
def found() -> dict[str, Part]:
    return {_plain(part.name): part for part in licences.parts()}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def test_every_package_of_the_lock_is_listed_with_its_licence_and_the_words(found: dict[str, Part]) -> None:
    names = re.findall(r"^([A-Za-z0-9][\w.-]*)==", LOCK.read_text(encoding="utf-8"), re.M)
    assert len(names) > 80
    missing, nameless, wordless = [], [], []
    for name in [*names, "torch"]:
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue  # of another platform
        part = found.get(_plain(name))
        if part is None or part.version != version:
            missing.append(name)
        elif not part.licence or "\n" in part.licence:
            nameless.append(name)
        elif len(part.words()) < 200:
            wordless.append(name)
    assert (missing, nameless, wordless) == ([], [], [])


def test_every_folder_of_resources_is_ours_or_names_its_makers(found: dict[str, Part]) -> None:
    there = {place.name for place in paths.resources().iterdir() if place.is_dir()}
    assert there - set(OTHERS) == OWN
    for names in OTHERS.values():
        for name in names:
            assert found[_plain(name)].licence and "ermission" in found[_plain(name)].words()


def test_every_font_is_of_a_family_that_is_listed(found: dict[str, Part]) -> None:
    for file in (paths.resources() / "fonts").glob("*.ttf"):
        family = next(name for start, name in FONTS.items() if file.name.startswith(start))
        assert (
            found[_plain(family)].licence == "OFL-1.1"
            and "OPEN FONT LICENSE" in found[_plain(family)].words().upper()
        )


def test_packages_that_bring_no_text_have_that_of_the_licence_they_name(found: dict[str, Part]) -> None:
    words = found["pyside6-essentials"].words()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in words and "GNU GENERAL PUBLIC LICENSE" in words
    assert "Apache License" in found["tokenizers"].words() and "Apache License" in licences.own().words()


def test_the_window_lists_them_finds_them_and_shows_the_words(qtbot: QtBot, qapp: object) -> None:
    dialog = LicencesDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    listed, words = (
        dialog.findChild(QTreeWidget, "licences.list"),
        dialog.findChild(QPlainTextEdit, "licences.words"),
    )
    search = dialog.findChild(QLineEdit, "licences.filter")
    assert listed is not None and words is not None and search is not None
    qtbot.waitUntil(lambda: listed.topLevelItemCount() > 100, timeout=60_000)
    qtbot.waitUntil(lambda: "Apache License" in words.toPlainText(), timeout=60_000)
    search.setText("phosphor")
    shown = [listed.topLevelItem(row) for row in range(listed.topLevelItemCount())]
    (only,) = [item for item in shown if item is not None and not item.isHidden()]
    assert [only.text(column) for column in range(3)] == ["Phosphor Icons", "", "MIT"]
    listed.setCurrentItem(only)
    qtbot.waitUntil(lambda: "Phosphor Icons" in words.toPlainText(), timeout=60_000)
