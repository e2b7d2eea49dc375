"""By keys alone and by ear, each as a command that writes down what it found:

python -m tests.accessibility --record FILE    a whole job, from the sample to an answer with its source
python -m tests.accessibility --walk FILE      every screen and the main dialogs: names, roles, reach and order of Tab

FILE is a .md or a .json. On a machine with two processors the job takes some minutes, the walk two or three.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.accessibility import desk
from tests.accessibility.desk import Desk


def main() -> int:
    """Returns the exit status: 1 where something is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.accessibility",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--record", type=Path, metavar="FILE", help="do a whole job and write every press down")
    what.add_argument(
        "--walk", type=Path, metavar="FILE", help="look at every screen, the main dialogs and lists"
    )
    parser.add_argument("--short", action="store_true", help="only what needs no model; only the screens")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="the program's home, kept with its logs")
    arguments = parser.parse_args()
    if lacking := desk.missing():
        print(f"This needs a Linux with these packages: {', '.join(lacking)}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="ustad-keys-") as lent, Desk() as made:
        home = arguments.keep or Path(lent)
        if arguments.record:
            return _record(made, home, arguments.record, short=arguments.short)
        return _walk(made, home, arguments.walk, short=arguments.short)


def _record(made: Desk, home: Path, file: Path, *, short: bool) -> int:
    from tests.accessibility.job import KeyboardJob
    from tests.accessibility.program import Program

    with Program(made, home) as program:
        job = KeyboardJob(program)
        try:
            job.take(job.short() if short else job.whole())
        except BaseException:
            made.screen().save(str(file.with_suffix(".png")))
            raise
        finally:
            job.record.save(file)
    print(f"{job.record.figures()}; each press, and what had the focus after it, is in {file}")
    return 0


def _walk(made: Desk, home: Path, file: Path, *, short: bool) -> int:
    from tests.accessibility.prepared import prepare
    from tests.accessibility.program import Program
    from tests.accessibility.walk import Seen, Walk, save

    prepare(home)
    seen: list[Seen] = []
    with Program(made, home) as program:
        walk = Walk(program)
        try:
            parts = (walk.screens,) if short else (walk.screens, walk.dialogs, walk.choices, walk.panel)
            for part in parts:
                for one in part():
                    seen.append(one)
                    print(
                        f"{one.place}: {one.controls} controls, {one.stops} stops, {len(one.faults)} faults",
                        flush=True,
                    )
        except BaseException:
            made.screen().save(str(file.with_suffix(".png")))
            raise
        finally:
            save(seen, file)
    return int(any(one.faults for one in seen))


if __name__ == "__main__":
    raise SystemExit(main())
