"""The dataset workbench with a million rows, through the real window; and the same work done by others beside it.

The window runs in a process of its own, as every peer does, so that peak memory is each one's own. Peers that are not
installed are named as missing: they are the extra ``bench``, and `--peers` names a Python that has it. Needs about 6 GB
of disk for a million rows and cleans up behind itself; with `--data FOLDER` the million rows stay there for next time.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks import million

PEERS = ("datasets", "pandas", "duckdb")
ROOM = 6_500
"""Bytes of disk per row, all told."""
LIMIT = 600
"""Seconds that the window, or a peer, may take."""


def run(data: Path | None, rows: int = million.ROWS, peers: str = "") -> dict[str, Any]:
    """Keys: rows, first_rows_s, import_rows_per_s, peak_mb, edit_ms, scan_s, indexed_search_ms, delete_10k_s,
    undo_10k_s, scroll_ms, longest_block_ms, more detail for each, and peers (a table for each)."""
    with tempfile.TemporaryDirectory(prefix="ustad-benchmark-") as scratch:
        folder = Path(scratch)
        free = shutil.disk_usage(folder).free
        if free < rows * ROOM:
            raise SystemExit(f"{folder} has {free / 1e9:.1f} GB free; {rows * ROOM / 1e9:.1f} GB are needed.")
        file = (data or folder) / f"million-{rows}.jsonl"
        if not file.exists():
            say(f"making {rows:,} rows")
            million.make(file, rows)
        say("the window")
        ours = process(
            [sys.executable, "-m", "tests.benchmarks.datasets_window", str(file), str(folder / "window")],
            {"USTAD_HOME": str(folder / "home")},
        )
        shutil.rmtree(folder / "window", ignore_errors=True)
        beside = {}
        for name in PEERS:
            say(name)
            place = folder / name
            place.mkdir()
            script = Path(__file__).with_name("datasets_peers.py")
            beside[name] = process(
                [peers or sys.executable, "-I", str(script), name, str(file), str(place)], {}
            )
            shutil.rmtree(place, ignore_errors=True)
    return {"rows": rows, **ours, "peers": beside}


def process(command: list[str], environment: dict[str, str]) -> dict[str, Any]:
    """The figures that a process prints as its last line; what went wrong, if anything did."""
    env = {**os.environ, **environment}
    if not env.get("DISPLAY") and sys.platform == "linux":
        env["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return {"failed": f"it took longer than {LIMIT} s"}
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        return {"failed": (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]}
    figures: dict[str, Any] = json.loads(lines[-1])
    return figures


def say(what: str) -> None:
    print(f"… {what}", file=sys.stderr, flush=True)
