"""What an answer costs the window while it is being written, and what a very long conversation costs it.

The answer comes over the wire from a server of ours, through the child that answers, as any model's does; the window
is a process of its own, so that its figures are its alone.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from core import fields
from core.chat.conversation import Answer, Question
from core.chat.history import History
from core.project import Project
from core.settings import Address, Settings
from tests.benchmarks.datasets import process, say
from tests.openai_server import Request, serve

TOKENS, PACE, MESSAGES = 2_500, 80, 2_000
"""Tokens of the answer (four characters each, as models count English), tokens a second, messages of the long
conversation."""

PARTS = (
    "## Part {n}: what was measured\n\nA spindle of the *third* row turns at **{n}12** revolutions a minute, which is "
    "more than [the table](https://example.org/spindles) says. Set it by `spindle --rate {n}` and look again; "
    "if it has not come down, stop the machine and call whoever looks after it today.\n\n",
    "1. Open the guard and wait for the lamp.\n2. Take out the reel:\n   - first the left pin,\n   - then the right "
    "one, which is ~~loose~~ tight.\n3. Put in the new one.\n\n> Nobody reaches into a machine that turns. This has "
    "been so for thirty years.\n\n",
    "```python\ndef rate(spindles: list[Spindle], *, row: int = {n}) -> float:\n    \"\"\"Revolutions a minute.\"\"\"\n"
    "    turning = [one for one in spindles if one.row == row and one.turns]\n    if not turning:\n"
    "        raise ValueError(f\"row {{row}} stands still\")  # as it does at night\n"
    "    return sum(one.rate for one in turning) / len(turning)\n```\n\n",
    "| Row | Spindles | Rate | State |\n|:----|---------:|-----:|:------|\n| 1 | 120 | {n}12.5 | turns |\n"
    "| 2 | 118 | {n}09.1 | turns, two stand still |\n| 3 | 120 | 0 | is being looked after since Monday |\n\n",
    "The mean of a row is $\\bar{{r}} = \\frac{{1}}{{n}} \\sum_{{i=1}}^{{n}} r_i$, and its spread\n\n"
    "$$\\sigma = \\sqrt{{\\frac{{1}}{{n - 1}} \\sum_{{i=1}}^{{n}} (r_i - \\bar{{r}})^2}}$$\n\n"
    "where $r_i$ is the rate of spindle $i$. یہ قطار ابھی چل رہی ہے۔\n\n",
)  # fmt: skip


def run(data: Path | None, rows: int = MESSAGES) -> dict[str, Any]:
    """Keys: see `tests.benchmarks.streaming_window`."""
    written = answer_text()
    figures: dict[str, Any] = {"answer_characters": len(written), "messages": rows}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        project = Project.create(folder / "project", "Benchmark")
        say(f"a conversation of {rows} messages")
        long = keep(project, rows)
        for way, pace in (("paced", PACE), ("at once", 0)):
            say(f"an answer of {TOKENS} tokens, {way}")
            with serve(written, pace=pace) as server:
                figures |= window(folder, project, "stream", way, server.url)
            assert_asked(server.requests)
        say("the long conversation")
        figures |= window(folder, project, "scroll", long, "")
    return figures


def window(folder: Path, project: Project, what: str, of: str, url: str) -> dict[str, Any]:
    """The figures of one window, in a home of its own."""
    home = folder / f"home-{what}-{of.replace(' ', '-')}"
    home.mkdir()
    settings = Settings(addresses=[Address(name="Benchmark", url=url, model="teacher")] if url else [])
    fields.save(home / "settings.json", settings)
    return process(
        [sys.executable, "-m", "tests.benchmarks.streaming_window", str(project.folder), what, of],
        {"USTAD_HOME": str(home)},
    )


def assert_asked(requests: list[Request]) -> None:
    if not requests:
        raise RuntimeError("the window never asked")


def answer_text() -> str:
    """Headings, lists, quotes, code, tables, formulas and a second script, as long as wanted."""
    said = ""
    for number in range(1, 1_000):
        said += PARTS[number % len(PARTS)].format(n=number)
        if len(said) >= TOKENS * 4:
            break
    return said


def keep(project: Project, many: int) -> str:
    """A conversation of `many` messages on disk: short questions, answers of one part to three."""
    history = History(project.chats_dir)
    talk = history.begin()
    for number in range(many):
        if number % 2 == 0:
            history.add(talk, Question(text=f"Question {number}: what about row {number % 7}?"))
        else:
            parts = [PARTS[(number + more) % len(PARTS)].format(n=number) for more in range(1 + number % 3)]
            history.add(talk, Answer(text="".join(parts)))
    return talk.id
