"""The guide's pictures from those of a walk: all of them, small, and nothing where a step left none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from desktop.help import pages
from installer import guide_pictures
from installer.guide_pictures import CUTS, GuideTour


def walk(folder: Path) -> Path:
    """What a tour leaves: a picture a step, with more colours than are kept."""
    folder.mkdir()
    for number, cut in enumerate(CUTS, 1):
        image = Image.linear_gradient("L").resize((1280, 800)).convert("RGB")
        ImageDraw.Draw(image).rectangle((0, 0, 1280, 560), fill=(245, 246, 250))
        image.save(folder / f"{number:02}-{cut.step}.png")
    return folder


def test_every_picture_is_made_and_small(tmp_path: Path) -> None:
    made = guide_pictures.make(walk(tmp_path / "walk"), tmp_path / "made")
    assert [file.name for file in made] == [cut.name for cut in CUTS]
    for file in made:
        with Image.open(file) as image:
            assert image.size == (1200, 750) and image.mode == "P"


def test_a_step_without_a_picture_is_named(tmp_path: Path) -> None:
    there = walk(tmp_path / "walk")
    next(there.glob("*-ask-the-documents.png")).unlink()
    with pytest.raises(FileNotFoundError, match="ask-the-documents"):
        guide_pictures.make(there, tmp_path / "made")


def test_each_is_a_step_of_the_tour_and_shown_in_the_guide() -> None:
    steps = {name.replace("_", "-") for name in dir(GuideTour)}
    shown = "".join(pages.load(key, "en").text for key in pages.PAGES if key != "words")
    for cut in CUTS:
        assert cut.step in steps and f"({cut.name})" in shown
        assert (pages.folder() / "pictures" / "en" / cut.name).is_file()
