"""The pictures of the guide, made by the tour: ``python -m installer.guide_pictures [--from DIR] LANGUAGE …``

For each language the real window is driven in it through the whole main job, and what the guide shows is taken from
the tour's pictures: 1,200 pixels wide, few colours, at most 120 kB each. `--from` takes the pictures of a walk that was
made before with ``--keep DIR`` (for one language).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from core import paths
from desktop.main_window import MainWindow
from desktop.tour.hands import Hands
from desktop.tour.tour import Tour

WIDTH = 1200
"""Pixels across."""
MOST_BYTES = 120_000
COLORS = (192, 128, 96, 64, 48, 32)
"""Sizes of the palette, tried until a picture is small enough."""


class Cut(NamedTuple):
    """A picture of the guide: the step of the tour that it is from."""

    name: str
    step: str


CUTS = (
    Cut("start.png", "open-the-sample"),
    Cut("decide.png", "read-the-advice"),
    Cut("documents.png", "search-the-documents"),
    Cut("score.png", "measure-the-search"),
    Cut("dataset.png", "see-what-is-trained"),
    Cut("train-setup.png", "prepare-the-training"),
    Cut("train.png", "finish-the-training"),
    Cut("evaluate.png", "compare-the-answers"),
    Cut("chat.png", "ask-the-documents"),
    Cut("citation.png", "open-the-citation"),
    Cut("models.png", "look-at-the-models"),
    Cut("export.png", "look-at-the-export"),
)


class PatientHands(Hands):
    """Nobody waits for the pictures, and the machine may have other work."""

    def wait(self, ready: Callable[[], bool], what: str, patience: float) -> None:
        super().wait(ready, what, 8 * patience)


class GuideTour(Tour):
    """The tour, with the screens that only the guide shows; without those in the dark."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window, folder)
        self.hands = PatientHands(window)

    def steps(self) -> list[Callable[[], None]]:
        walked = [step for step in super().steps() if "dark" not in step.__name__]
        return [*walked, self.look_at_the_models, self.look_at_the_export]

    def open_the_sample(self) -> None:
        super().open_the_sample()
        self.hands.rest(600)
        shorten_paths(self.window)

    def look_at_the_models(self) -> None:
        """The models on this computer."""
        self.hands.press(Qt.Key.Key_Escape)
        self.hands.click("nav.models")
        self.hands.rest(600)
        shorten_paths(self.window)

    def look_at_the_export(self) -> None:
        """What the run has learnt, ready to be exported."""
        self.hands.click("nav.export")
        self.hands.rest(600)


def shorten_paths(window: QWidget) -> None:
    """Whoever looks at the guide has other folders than whoever made its pictures."""
    for shown in window.findChildren(QLabel):
        path = Path(shown.text())
        if path.is_absolute() and shown.isVisible():
            shown.setText(f"…/{path.name}")


def main(argv: list[str] | None = None) -> int:
    """Exit status 0 where all pictures were made."""
    parser = argparse.ArgumentParser(prog="python -m installer.guide_pictures", description=__doc__)
    parser.add_argument("language", nargs="+", help="en, hi, …")
    parser.add_argument("--from", dest="walked", type=Path, metavar="DIR", help="take a walk made before")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="walk, and leave the tour's pictures there")
    parser.add_argument("--walk", type=Path, metavar="DIR", help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if args.walk:
        return _walk(args.walk, args.language[0])
    for language in args.language:
        with tempfile.TemporaryDirectory(prefix="ustad-pictures-") as own:
            there = args.walked or args.keep or Path(own)
            # A window speaks one language from its start, so each walk is a program of its own.
            if not args.walked and subprocess.call(
                [sys.executable, "-m", "installer.guide_pictures", "--walk", str(there.resolve()), language]
            ):
                return 1
            made = make(there, paths.resources() / "guide" / "pictures" / language)
            size = sum(file.stat().st_size for file in made)
            print(f"{language}: {len(made)} pictures, {size / 1000:.0f} kB")
    return 0


def make(walked: Path, folder: Path) -> list[Path]:
    """The guide's pictures from those of a walk. Raises `FileNotFoundError` where a step left none."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for cut in CUTS:
        found = sorted(walked.glob(f"*-{cut.step}.png"))
        if not found:
            raise FileNotFoundError(f"the walk left no picture of “{cut.step}”")
        made.append(_shrink(found[-1], folder / cut.name))
    return made


def _shrink(source: Path, target: Path) -> Path:
    """Scaled down, and with so few colours that it is small enough."""
    from PIL import Image

    with Image.open(source) as opened:
        image = opened.convert("RGB")
    if image.width > WIDTH:
        image = image.resize((WIDTH, round(image.height * WIDTH / image.width)), Image.Resampling.LANCZOS)
    for colors in COLORS:
        few = image.quantize(colors, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            break
    return target


def _walk(folder: Path, language: str) -> int:
    """The tour in a language, with settings, models and projects of its own."""
    from desktop import __main__ as front_door

    return front_door.take_tour(folder, language=language, tour=GuideTour)


if __name__ == "__main__":
    # Without a display it is drawn all the same.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
