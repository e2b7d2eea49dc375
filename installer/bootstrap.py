"""Two commands from a fresh checkout: ``python3 installer/bootstrap.py run`` and ``... test``.

Makes the environment `.venv` (once; a second start finds it ready), then starts the window, or the tests.
``setup`` makes the environment and stops there. Where there is no display, ``run`` takes the tour and says where
its pictures are. Standard library only, and in such words that an old Python can still say what it lacks.
"""

from __future__ import annotations

import argparse
import errno
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from installer import machine  # noqa: E402
from installer.console import Console, Trouble  # noqa: E402

HANDED_OVER = "USTAD_BOOTSTRAP_PYTHON"
MOST_AT_ONCE = 4
"""Files of tests at the same time: each may hold a model, about a gigabyte."""


def main(argv: list[str] | None = None) -> int:
    """Returns the exit status: that of the window, the tour or the tests; 1 where the set-up cannot go on."""
    parser = argparse.ArgumentParser(description="Set Ustad up on this machine, and start it or its tests.")
    parser.add_argument("command", choices=["run", "test", "setup"], help="what to do once all is ready")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="handed on to the window, or to pytest")
    args = parser.parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        if not machine.fits(sys.version_info[:3]):
            return with_other_python()
        machine.check_system()
        python = prepare("run" if args.command == "run" else "test")
        if args.command == "setup":
            return 0
        return test(python, args.rest) if args.command == "test" else run(python, args.rest)
    except Trouble as trouble:
        print(f"\n{trouble.cause}\n{trouble.fix}".rstrip(), file=sys.stderr)
        return 1
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        cause = "The disk is full." if full else f"The set-up was refused by the system: {error}."
        fix = (
            f"Free some gigabytes on the disk that holds {ROOT}"
            if full
            else f"See that {ROOT} may be written to"
        )
        print(f"\n{cause}\n{fix}, and run the same command again.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again to go on from here.", file=sys.stderr)
        return 130


def with_other_python() -> int:
    """Start again with a Python that fits. Raises `Trouble` where there is none."""
    this = ".".join(str(part) for part in sys.version_info[:2])
    other = machine.other_python(ROOT) if HANDED_OVER not in os.environ else None
    if other is None:
        raise Trouble(f"Ustad needs Python 3.11, 3.12 or 3.13, and this is {this}.", machine.PYTHON_FIX)
    print(f"This is Python {this}; going on with {' '.join(other)}.", flush=True)
    return subprocess.call([*other, *sys.argv], env={**os.environ, HANDED_OVER: "1"})


def prepare(purpose: str) -> Path:
    """See to the system's libraries and the environment; its Python."""
    from installer.environment import Environment

    console = Console(Environment.STEPS)
    environment = Environment(ROOT, purpose, console)
    missing = machine.missing_libraries()
    if missing:
        print(f"Installing what Qt needs of the system: {', '.join(missing)} …", flush=True)
        print(machine.install_libraries(missing), flush=True)
    if not environment.ready():
        print(f"Setting Ustad up in {environment.folder} (once; this takes some minutes).", flush=True)
        try:
            environment.set_up()
        except BaseException:
            console.close()
            raise
        print(f"Ready after {console.seconds:.0f} s.", flush=True)
    environment.renew_languages()
    return environment.python


def run(python: Path, rest: list[str]) -> int:
    """Start the window, or take the tour where no window can be shown."""
    command = [str(python), "-m", "desktop", *rest]
    if rest or machine.has_display():
        return subprocess.call(command, cwd=ROOT)
    pictures = ROOT / "tour"
    print(f"There is no display, so Ustad takes its tour instead; the pictures go to {pictures}", flush=True)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    status = subprocess.call([*command, "--tour", str(pictures)], cwd=ROOT, env=env)
    if status == 0:
        print(f"The tour is done. Its pictures and tour.json are in {pictures}", flush=True)
    else:
        print(
            f"The tour failed (exit status {status}). What it saw is in {pictures}",
            file=sys.stderr,
            flush=True,
        )
    return status


def test(python: Path, rest: list[str]) -> int:
    """Run the tests, two files or more at a time; `rest` goes to pytest."""
    at_once = str(min(os.cpu_count() or 1, MOST_AT_ONCE))
    command = [str(python), "-m", "pytest", "--numprocesses", at_once, "--dist", "loadfile", *rest]
    return subprocess.call(command, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
