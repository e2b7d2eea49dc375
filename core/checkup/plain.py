"""The report as plain text, in English: for the terminal, the clipboard and a letter to whoever can help."""

from __future__ import annotations

import time

from core.checkup.result import Check, Inventory, Report

CONTENTS = (
    "It names the system, the processor, the graphics cards, the memory and the versions of libraries, and what each "
    "check found. It holds no paths, no names of people or machines, no documents, no keys."
)
STATES = {"good": "ok    ", "failed": "FAILED", "absent": "-     "}
GIB = 2**30


def write(report: Report) -> str:
    """The whole report."""
    when = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(report.time))
    failed = len(report.failed)
    verdict = "All is well." if not failed else f"{failed} of {len(report.checks)} checks failed."
    lines = [f"Ustad {report.inventory.ustad}, check of {when}. {verdict}", CONTENTS, ""]
    lines += [*inventory(report.inventory), "", *[line for check in report.checks for line in of(check)]]
    details = [check for check in report.checks if check.details]
    for check in details:
        lines += ["", f"--- {check.title}", check.details.strip()]
    return "\n".join(lines) + "\n"


def inventory(there: Inventory) -> list[str]:
    versions = ", ".join(f"{name} {version}" for name, version in there.versions.items())
    cards = [
        f"Graphics     {card.name}, {_gib(card.memory)} ({_gib(card.free)} free)" for card in there.cards
    ]
    return [
        f"System       {there.system}",
        f"Python       {there.python}",
        f"Processor    {there.processor}, {there.cores} cores, {there.threads} threads",
        f"Memory       {_gib(there.memory)} ({_gib(there.available)} free)",
        *(cards or ["Graphics     no NVIDIA card that its driver lists"]),
        f"Libraries    {versions}",
    ]


def of(check: Check) -> list[str]:
    """One check: a line, and a second and third where it failed."""
    took = duration(check.seconds) if check.seconds else ""
    said = check.found if check.state == "good" else check.reason
    lines = [f"{STATES[check.state]}  {check.title!s:<52} {took:>9}  {said or ''}".rstrip()]
    if check.fix is not None:
        lines.append(f"        {check.fix}")
    return lines


def duration(seconds: float) -> str:
    """Short, in the unit that fits."""
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.1f} s"


def _gib(size: int) -> str:
    return f"{size / GIB:.1f} GiB"
