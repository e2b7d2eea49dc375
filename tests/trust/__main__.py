"""``python -m tests.trust tour DIR``: the whole tour, with keys planted and in use, where nothing can leave.

In a network of its own where the system allows that (`unshare`), watched by the guard in every Python and by strace for
what native code does. Writes ``trust.json`` to DIR; exit status 0 where the tour passed, nothing tried to leave and no
key stands in any file.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.trust import planting, scan, tracing
from tests.trust.guard import socket_guard

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.trust", description=__doc__)
    parser.add_argument("what", choices=["tour"])
    parser.add_argument("folder", type=Path, help="an empty folder for what the tour writes")
    args = parser.parse_args()
    folder: Path = args.folder.resolve()
    if folder.exists() and any(folder.iterdir()):
        parser.error(f"{folder} is not empty")
    for name in ("watch", "walk/person", "walk/tmp"):
        (folder / name).mkdir(parents=True)
    return _tour(folder)


def _tour(folder: Path) -> int:
    walk, watch = folder / "walk", folder / "watch"
    attempts, trace = watch / "attempts.txt", watch / "calls.txt"
    attempts.touch()
    apart = _apart()
    traced = tracing.command(trace)
    hidden = ("HF_", "TRANSFORMERS_", "USTAD_", "PYTHONPATH")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    environment |= {
        "PYTHONPATH": os.pathsep.join([str(Path(socket_guard.__file__).parent), str(ROOT)]),
        socket_guard.FILE: str(attempts),
        "HOME": str(walk / "person"),
        "TMPDIR": str(walk / "tmp"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    began = time.monotonic()
    done = subprocess.run(
        [*apart, *traced, sys.executable, "-m", "tests.trust.walk", str(walk)],
        cwd=ROOT,
        env=environment,
        check=False,
    )
    away, within = tracing.read(trace) if traced else ([], {})
    found = {
        "passed": done.returncode == 0,
        "seconds": round(time.monotonic() - began),
        "network of its own": bool(apart),
        "native code watched": bool(traced),
        "tried to leave, seen in Python": attempts.read_text(encoding="utf-8").splitlines(),
        "tried to leave, seen by the system": away,
        "within this machine": within,
        "keys found": scan.find(walk, planting.SECRETS),
        "files searched": sum(file.is_file() for file in walk.rglob("*")),
    }
    (folder / "trust.json").write_text(json.dumps(found, indent=2), encoding="utf-8")
    print(json.dumps(found, indent=2))
    clean = not any(found[name] for name in found if name.startswith(("tried", "keys")))
    return 0 if found["passed"] and clean else 1


def _apart() -> list[str]:
    """What starts a command where there is no network but this machine itself."""
    unshare, ip = shutil.which("unshare"), shutil.which("ip")
    if unshare is None or ip is None:
        return []
    command = [unshare, "--net", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    up = ["sh", "-c", f'{ip} link set lo up && exec "$@"', "sh"]
    tried = subprocess.run([*command, *up, "true"], check=False, capture_output=True)
    return [*command, *up] if tried.returncode == 0 else []


if __name__ == "__main__":
    sys.exit(main())
