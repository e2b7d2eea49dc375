"""Pictures of every place of the window, in every language, light and dark, at two scales; and what is wrong in them.

    python -m tests.pictures FOLDER [--languages ur kn] [--themes light] [--scales 1 2] [--texts 100 200] [--places …]

Pictures are FOLDER/<language>-<theme>-<scale>[-text]/<place>.png, sheets of small ones beside them; faults.txt says
what the checks found and latin.txt which words are in Latin letters alone. The project that is pictured is made once,
which takes some minutes, and kept in --cache. The exit status is 1 where there is a fault.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from desktop.tour import no_display

LANGUAGES = ("en", "hi", "pa", "ur", "kn", "zh")
KEPT = Path(__file__).resolve().parent.parent.parent / "build" / "pictures"


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.pictures",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES, choices=LANGUAGES)
    parser.add_argument("--themes", nargs="+", default=("light", "dark"), choices=("light", "dark"))
    parser.add_argument("--scales", nargs="+", type=float, default=(1, 2))
    parser.add_argument("--texts", nargs="+", type=int, default=(100,), help="text sizes in percent")
    parser.add_argument("--places", nargs="+", default=(), help="only those whose names begin so")
    parser.add_argument("--size", default="1280x720", help="of the window, in its own pixels")
    parser.add_argument("--cache", type=Path, default=KEPT)
    args = parser.parse_args(argv)
    from tests.pictures.project import prepared

    _, project = prepared(args.cache.resolve())
    args.folder.mkdir(parents=True, exist_ok=True)
    faults = taken = 0
    for language in args.languages:
        for scale in args.scales:
            for text in args.texts:
                # A process each: the scale is read when the program starts.
                found = _one(args, project, language, scale, text)
                taken += found["taken"]
                faults += found["faults"]
    print(f"{taken} pictures, {faults} faults: {args.folder}")
    return 1 if faults else 0


def _one(args: argparse.Namespace, project: Path, language: str, scale: float, text: int) -> dict[str, int]:
    folder = args.folder.resolve()
    width, height = (int(part) for part in args.size.split("x"))
    task = {
        "project": str(project), "language": language, "themes": list(args.themes), "text": text, "width": width,
        "height": height, "places": list(args.places), "folder": str(folder), "scale": f"{scale:g}",
    }  # fmt: skip
    # Its own home: two that walk at once would meet each other's jobs there.
    home = Path(tempfile.mkdtemp(prefix="pictures-")) / "home"
    shutil.copytree(os.environ["USTAD_HOME"], home)
    environment = {
        **os.environ,
        "USTAD_HOME": str(home),
        "QT_QPA_PLATFORM": no_display.platform(home.parent, round(width * scale), round(height * scale)),
        "QT_SCALE_FACTOR": f"{scale:g}",
        "OMP_NUM_THREADS": "1",
    }
    command = [sys.executable, "-m", "tests.pictures.walk", json.dumps(task)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, text=True)
    shutil.rmtree(home.parent, ignore_errors=True)
    found: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    raise SystemExit(main())
