"""The check from the command line: no window, nothing but words, and a file where one is asked for."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from core import fields
from core.checkup import checking, plain
from core.checkup.result import Check, Inventory
from core.errors import UserError
from core.jobs.context import JobContext
from core.jobs.events import Data, Event


def run(file: Path | None = None) -> int:
    """Check this machine, say what comes of it as it comes, and write the report to `file` (JSON). Exit status: 0 where
    all is well, 1 where a check failed or the file cannot be written."""
    if hasattr(sys.stdout, "reconfigure"):
        # A console of Windows may know no “µ”; the report matters more than the letter.
        sys.stdout.reconfigure(errors="replace")
    print(
        "Checking this computer: half a minute to some minutes.",
        plain.CONTENTS,
        sep="\n",
        end="\n\n",
        flush=True,
    )
    report = checking.run(JobContext("check", _say))
    failed = len(report.failed)
    print("", "All is well." if not failed else f"{failed} of {len(report.checks)} checks failed.", sep="\n")
    for check in report.failed:
        if check.details:
            print(f"\n--- {check.title}\n{check.details.strip()}")
    if file is not None:
        try:
            fields.save(file, report)
        except UserError as error:
            print(error.message, error.fix or "", file=sys.stderr)
            return 1
        print(f"Written to {file}")
    return 1 if failed else 0


def _say(event: Event) -> None:
    if not isinstance(event, Data):
        return
    if event.kind == "inventory":
        lines = [*plain.inventory(msgspec.convert(event.value, Inventory)), ""]
    else:
        lines = plain.of(msgspec.convert(event.value, Check))
    print(*lines, sep="\n", flush=True)
