"""The soak: ``python -m tests.soak --minutes 60 --seed 1 --json FILE``.

Two windows at once, each with a home of its own: one that lives through the whole time, whose growth is measured, and
one that is killed again and again. Exit status 0 if all that must be so was so.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

from tests.soak.house import House
from tests.soak.measure import Growth, Sampler, by_minute, growth
from tests.soak.referee import Referee

MOST_GROWTH = 0.05
WARM_UP = 10.0
"""Minutes, or a fourth of a shorter soak; growth is reckoned from then on, or from when everything was made once."""
LEAST = 20
"""Minutes after the warm-up below which growth is told, and not judged."""


FEW = 3
"""Handles, threads or MB that may come and go."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write all figures there")
    parser.add_argument("--keep", type=Path, help="do it in this folder, and leave it there")
    parser.add_argument("--xvfb", action="store_true", help="show the windows on a virtual display")
    parser.add_argument("--only", choices=["living", "killed"], help="only one of the two windows")
    wanted = parser.parse_args(arguments)
    folder = wanted.keep or Path(tempfile.mkdtemp(prefix="soak"))
    folder.mkdir(parents=True, exist_ok=True)
    display = subprocess.Popen(["Xvfb", ":97", "-screen", "0", "1400x900x24"]) if wanted.xvfb else None
    try:
        report = soak(folder, wanted.minutes, wanted.seed, ":97" if display else "", wanted.only)
    finally:
        if display is not None:
            display.terminate()
            display.wait()
        if wanted.keep is None:
            shutil.rmtree(folder, ignore_errors=True)
    if wanted.json is not None:
        wanted.json.write_text(json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8")
    print(shown(report))
    return 0 if report["ok"] else 1


def soak(
    folder: Path, minutes: float, seed: int, display: str = "", only: str | None = None
) -> dict[str, Any]:
    """Both houses, side by side; what was done, found and measured in each."""
    began = time.monotonic()
    report: dict[str, Any] = {"minutes": minutes, "seed": seed, "houses": {}}
    threads = []
    for number, name in enumerate(("living", "killed")):
        if only in (None, name):
            referee = Referee(House(folder / name, display), seed * 2 + number, gentle=name == "living")
            thread = threading.Thread(
                target=_run, args=(name, referee, minutes, began, report["houses"]), name=name
            )
            thread.start()
            threads.append(thread)
    for thread in threads:
        thread.join()
    report["ok"] = len(report["houses"]) == len(threads) and all(
        not house["wrong"] and not house["grown"] for house in report["houses"].values()
    )
    return report


def _run(name: str, referee: Referee, minutes: float, began: float, told: dict[str, Any]) -> None:
    sampler = Sampler(referee.house, began)
    sampler.start()
    try:
        referee.soak(minutes * 60)
    except Exception:
        # A referee that cannot go on is a soak that failed, told with the rest.
        referee.wrong.append(traceback.format_exc())
        print(f"{name}: {referee.wrong[-1]}", flush=True)
        if referee.house.window is not None:
            referee.house.kill()
    finally:
        sampler.stop()
    told[name] = _told(referee, sampler, minutes)


def _told(referee: Referee, sampler: Sampler, minutes: float) -> dict[str, Any]:
    samples = sampler.samples
    since = max(min(WARM_UP, minutes / 4), referee.ready)
    found: dict[str, Growth | None] = {}
    if referee.gentle:
        found["window"] = growth(samples, lambda one: one.window, since)
        found["handles"] = growth(samples, lambda one: one.handles, since)
        found["threads"] = growth(samples, lambda one: one.threads, since)
        longest = Counter(one.warm_pid for one in samples if one.warm_pid).most_common(1)
        if longest:
            of_warm = [one for one in samples if one.warm_pid == longest[0][0]]
            begun = max(since, of_warm[0].minute + min(WARM_UP, minutes / 4))
            found["warm child"] = growth(of_warm, lambda one: one.warm, begun)
            found["warm child's handles"] = growth(of_warm, lambda one: one.warm_handles, begun)
    grown = [
        what
        for what, one in found.items()
        if one is not None
        and one.minutes >= LEAST
        and one.share >= MOST_GROWTH
        and one.last - one.first >= FEW
    ]
    widgets: dict[int, float] = {}
    for minute, n in referee.widgets:
        widgets[int(minute)] = n
    columns: dict[str, dict[int, float]] = {
        "window MB": by_minute(samples, lambda one: one.window),
        "resident MB": by_minute(samples, lambda one: one.resident),
        "handles": by_minute(samples, lambda one: one.handles),
        "threads": by_minute(samples, lambda one: one.threads),
        "warm MB": by_minute(samples, lambda one: one.warm),
        "warm handles": by_minute(samples, lambda one: one.warm_handles),
        "disk MB": by_minute(samples, lambda one: one.disk),
        "temporary": by_minute(samples, lambda one: one.temporary),
        "widgets": widgets,
    }
    return {
        "wrong": referee.wrong,
        "grown": grown,
        "growth": {what: one._asdict() if one else None for what, one in found.items()},
        "lives": referee.house.lives,
        "done": dict(sorted(referee.done.items())),
        "killed": dict(referee.killed),
        "edits": referee.edits,
        "messages": referee.messages,
        "jobs": referee.jobs,
        "longest_block_ms": referee.longest_block,
        "longest_blocks": sorted(referee.blocks, reverse=True)[:8],
        "said": dict(referee.said.most_common()),
        "by_minute": {
            what: {str(at): round(value, 1) for at, value in one.items()} for what, one in columns.items()
        },
    }


def shown(report: dict[str, Any]) -> str:
    """The report for reading."""
    lines = [
        f"{report['minutes']:g} minutes, seed {report['seed']}: {'all is well' if report['ok'] else 'NOT WELL'}"
    ]
    for name, house in report["houses"].items():
        lines += [
            "",
            f"{name}: {sum(n for what, n in house['done'].items() if ':' not in what)} deeds, {house['edits']} edits, "
            f"{house['messages']} messages, {house['jobs']} jobs, {house['lives']} lives, killed {house['killed']}",
            f"longest blocks (ms): {house['longest_blocks']}",
        ]
        for what, one in house["growth"].items():
            if one is not None:
                lines.append(
                    f"growth of {what}: {one['share']:+.1%} in {one['minutes']} min "
                    f"({one['first']:.1f} -> {one['last']:.1f})"
                )
        table = house["by_minute"]
        lines.append("minute " + " ".join(f"{what:>12}" for what in table))
        for minute in next(iter(table.values())):
            values = " ".join(f"{column.get(minute, ''):>12}" for column in table.values())
            lines.append(f"{minute:>6} {values}")
        lines += [f"said {n} times: {what}" for what, n in house["said"].items()]
        lines += [f"WRONG: {wrong}" for wrong in house["wrong"]]
        lines += [f"GROWN: {what}" for what in house["grown"]]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
