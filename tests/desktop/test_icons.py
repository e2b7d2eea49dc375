"""Every icon that the code names is there, every icon that is there is named, and both themes draw it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core import paths
from desktop import theme
from desktop.widgets import icons

CODE = "\n".join(file.read_text(encoding="utf-8") for file in Path(theme.__file__).parent.rglob("*.py"))
SHEET = (paths.resources() / "styles" / "ustad.qss").read_text(encoding="utf-8")
FILES = sorted((paths.resources() / "icons").glob("*.svg"))


def test_every_icon_is_used() -> None:
    named = set(re.findall(r'"([a-z][a-z-]*)"', CODE)) | set(re.findall(r"([a-z-]+)\.svg", SHEET))
    assert [file.name for file in FILES if file.stem not in named] == []


def test_every_icon_asked_for_by_a_literal_is_there() -> None:
    asked = set(re.findall(r'icon="([a-z-]+)"', CODE)) | set(
        re.findall(r'icons?\.?(?:icon|pixmap)\("([a-z-]+)"', CODE)
    )
    assert asked and asked <= {file.stem for file in FILES}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_icons_take_the_colour_of_the_theme(themed: QApplication, scheme: theme.Scheme) -> None:
    theme.apply(themed, scheme)
    picture = icons.pixmap("stop", 64, "text").toImage()
    colors = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colors == {theme.color("text").name()}
