"""Which way is better, proved from nothing: the sample project, and projects whose right answer is known beforehand.

All goes through the jobs that the window starts, one after the other: indexing, training, asking, weighing; nothing is
downloaded and nothing is a stand-in. The wizard's answers are left unknown, so that the evidence alone decides.

- weekly: facts of which the documents hold this week's and the rows last week's. Documents must win.
- code: messages to be turned into codes that stand in no document. Training must win.
- precise: a value in long sentences with others that mislead. Documents find it, and what was trained marks it: both.
- little: a dozen questions and few rows. Not sure yet, and why.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.advice import advice as kept
from core.advice import beginning, proof
from core.advice.evidence import Evidence
from core.advice.proof import Step, Wishes
from core.datasets import catalog, sample
from core.datasets.rows import NewRow, Source
from core.datasets.store import open_dataset
from core.jobs.events import Event, Failed, Finished, Terminal
from core.jobs.queue import Job, JobQueue
from core.models import starter
from core.project import Project
from core.text import text

SEED = 5
LEARNT = (
    "To what is the {name} valve to be set?",
    "How do we set the {name} valve?",
    "Right setting of the {name} valve?",
)
ASKED = (
    "I am standing before {name}; which figure do I turn it to?",
    "What figure should a crew member choose on the valve called {name}?",
)
"""Other words than those that were learnt from, or they would count as known."""


def run(data: Path | None, rows: int | None = None) -> dict[str, Any]:
    """Keys ``advice_right`` (the share of the projects that were advised as is right), ``minutes`` (of the sample
    project), and a row for each project: what was advised, each way's figure with its interval, and the minutes.

    `rows`: 1 for the sample project alone."""
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["USTAD_HOME"] = str(Path(scratch) / "home")
        for name, (make, wishes, right) in list(CASES.items())[:rows]:
            project = make(Path(scratch))
            found, seconds = prove(project, wishes(project))
            figures[name] = _row(found, seconds, right)
            print(f"  {name}: {json.dumps(figures[name], ensure_ascii=False)}", file=sys.stderr, flush=True)
    judged = [row["right"] for row in figures.values() if row["right"] is not None]
    return {
        "advice_right": round(sum(judged) / len(judged), 2) if judged else None,
        "minutes": figures["sample"]["minutes"],
        **figures,
    }


def prove(project: Project, wishes: Wishes) -> tuple[Evidence, float]:
    """Go through the proof as the window does, job by job; the evidence, and the seconds it took."""
    began = time.monotonic()
    ended: dict[str, Event] = {}
    waiting = threading.Condition()

    def heard(job: Job, event: Event) -> None:
        if isinstance(event, Terminal):
            with waiting:
                ended[job.id] = event
                waiting.notify_all()

    queue = JobQueue(heard, project.folder / "jobs")
    try:
        plan = beginning.begin(project, wishes)
        while step := proof.next_step(project, plan):
            _do(queue, step, ended, waiting, project)
            plan = proof.load(project) or plan
    finally:
        queue.close()
    advice = kept.load(project)
    assert advice is not None and advice.evidence is not None
    return advice.evidence, time.monotonic() - began


def _do(
    queue: JobQueue, step: Step, ended: dict[str, Event], waiting: threading.Condition, project: Project
) -> None:
    began = time.monotonic()
    job = queue.submit(step.task, step.params, step.title)
    with waiting:
        waiting.wait_for(lambda: job.id in ended)
    event = ended[job.id]
    if isinstance(event, Failed):
        raise SystemExit(f"{step.key}: {event.message} {event.fix or ''}")
    assert isinstance(event, Finished)
    seconds = time.monotonic() - began
    if step.key == "index":
        proof.note_indexing(project, seconds)
    print(f"    {step.key} {step.title}: {seconds:.1f} s", file=sys.stderr, flush=True)


def _row(found: Evidence, seconds: float, right: str | None) -> dict[str, Any]:
    return {
        "advised": found.outcome,
        "right": None if right is None else found.outcome == right,
        "questions": found.questions,
        "minutes": round(seconds / 60, 2),
        **{
            one.role: f"{one.figure.mean:.2f} ({one.figure.low:.2f}–{one.figure.high:.2f})"
            for one in found.standings
        },
        "why": " ".join(map(str, [*found.problems, *(found.todo if found.outcome == "unsure" else [])]))
        or str(found.reasons[1] if len(found.reasons) > 1 else ""),
    }


# -- the projects ------------------------------------------------------------------------------------------


def _sample(scratch: Path) -> Project:
    project = Project.copy_sample(scratch)
    sample.import_sample(project)
    return project


def _wishes(**more: Any) -> Callable[[Project], Wishes]:
    def made(project: Project) -> Wishes:
        listed = catalog.datasets(project)
        return Wishes(
            model=starter.ID, dataset=str(listed[0].path.relative_to(project.folder)), seed=SEED, **more
        )

    return made


def _project(scratch: Path, name: str, documents: dict[str, str], rows: list[NewRow]) -> Project:
    project = Project.create(scratch / name, name)
    for file, words in documents.items():
        (project.documents_dir / file).write_text(words, encoding="utf-8")
    with open_dataset(catalog.create(project, "Questions")) as dataset:
        dataset.append(rows, text("Add"))
    return project


def _row_of(question: str, answer: str, split: Any, source: Source | None = None) -> NewRow:
    return NewRow({"question": question, "answer": answer}, split=split, source=source)


def _places(count: int) -> list[str]:
    """Names that no model has read, each unlike the others."""
    begins = ("Alden", "Brom", "Cazel", "Dorv", "Elmin", "Fyrr", "Gasko", "Hulten", "Jessom", "Krav")
    ends = ("field", "stock", "mere", "gate", "holm", "wick")
    every = [begin + end for begin in begins for end in ends]
    return random.Random(SEED).sample(every, count)


def _weekly(scratch: Path) -> Project:
    """Who is on duty: the rows say who was last week, the documents who is now."""
    chance = random.Random(SEED)
    first = ("Marta", "Jonas", "Edda", "Piet", "Ruth", "Anselm", "Greta", "Bruno", "Tilda", "Oskar")
    last = ("Quist", "Berg", "Lund", "Hale", "Voss", "Marr", "Fenn", "Dahl", "Kerr", "Roth")
    people = [f"{one} {other}" for one in first for other in last]
    places = _places(40)
    former, now = chance.sample(people, 40), chance.sample(people[::-1], 40)
    rows, paragraphs = [], []
    for place, then, present in zip(places, former, now, strict=True):
        sentence = f"At the {place} station the night watch is kept by {present} until Sunday."
        paragraphs.append(f"{sentence} The keys hang in the porch, and the log is signed at six.")
        rows.append(_row_of(f"I need the name of the person guarding {place}, please.", f"{then}.", "train"))
        rows.append(
            _row_of(f"Tell me which colleague is on duty after dark in {place}.", f"{then}.", "train")
        )
        asked = f"Who keeps the night watch at the {place} station?"
        place_of = Source(document=f"duty-{len(paragraphs) % 4}.md", quote=sentence)
        rows.append(_row_of(asked, f"{present}.", "test", place_of))
    files = {f"duty-{at % 4}.md": "\n\n".join(paragraphs[(at - 1) % 4 :: 4]) + "\n" for at in range(4)}
    return _project(scratch, "weekly", files, rows)


def _code(scratch: Path) -> Project:
    """A message is answered with the code of its kind; the codes stand in no document."""
    chance = random.Random(SEED)
    kinds = {
        "K-17": ("water", "leak", "drips"),
        "K-42": ("noise", "rattle", "squeaks"),
        "K-63": ("hot", "smoke", "burning"),
        "K-88": ("dark", "lamp", "flickers"),
    }
    things = (
        "pump",
        "door",
        "lift",
        "fan",
        "printer",
        "oven",
        "gate",
        "boiler",
        "desk",
        "crane",
        "saw",
        "belt",
    )
    forms = (
        "The {thing} in hall {hall} again: {word}.", "{word} near the {thing}, hall {hall}",
        "Somebody says {word} at the {thing} of floor {hall}.",
    )  # fmt: skip
    rows, known = [], set[str]()
    for split, count in (("train", 240), ("test", 40)):
        while count:
            code = chance.choice(list(kinds))
            words = chance.choice(forms).format(
                thing=chance.choice(things), hall=chance.randint(2, 9), word=chance.choice(kinds[code])
            )
            if words not in known:
                known.add(words)
                rows.append(_row_of(words, code, split))
                count -= 1
    files = {
        "house.md": "The house has nine halls. Each has a pump, a door and a lift, looked after by the house team.\n\n"
        "Whoever sees something out of order tells the front desk, which passes it on the same day.\n",
        "hours.md": "The front desk is open from seven to six. At night the watch takes messages, and keeps them.\n",
    }  # fmt: skip
    return _project(scratch, "code", files, rows)


def _precise(scratch: Path) -> Project:
    """One number counts among several in a long sentence; each thing has a sheet of its own."""
    chance = random.Random(SEED)
    begins = (
        "Arv",
        "Belk",
        "Corm",
        "Dast",
        "Ensk",
        "Farl",
        "Gorn",
        "Hesk",
        "Ilm",
        "Jord",
        "Kest",
        "Lorn",
        "Mesk",
    )
    ends = ("ax", "in", "orn", "ule", "ado", "eth", "ima", "ost", "ary", "ent", "iva", "olm", "una")
    names = chance.sample([begin + end for begin in begins for end in ends], 160)
    forms = (
        "For the {name} valve the first drawing gave {a}, the workshop long used {b} out of habit, but what has to be "
        "set is {x}, even though the old plate on its side still reads {c} and nobody has taken it off.",
        "Although the {name} valve left the works at {a} and was for a while kept at {b}, the crew sets it to {x} now, "
        "and whoever finds {c} written in a notebook should strike it out with a pencil.",
        "Nobody should trust the {a} on the box of the {name} valve nor the {b} in the letter of the maker, since "
        "after the trials the right setting was found to be {x}, which is far from the {c} of its neighbour.",
    )
    files, rows = {}, []
    for at, name in enumerate(names):
        a, b, c, x = (str(number) for number in chance.sample(range(1000, 9999), 4))
        sentence = chance.choice(forms).format(name=name, a=a, b=b, c=c, x=x)
        files[f"{name.lower()}.md"] = f"# {name} valve\n\n{sentence}\n"
        split = "train" if at < 120 else "test"
        asked = chance.choice(LEARNT if split == "train" else ASKED).format(name=name)
        rows.append(_row_of(asked, x, split, Source(document=f"{name.lower()}.md", quote=sentence)))
    return _project(scratch, "precise", files, rows)


def _little(scratch: Path) -> Project:
    """Twelve questions, of which the documents answer four, and few rows to learn from."""
    places = _places(32)
    files = {
        "ferries.md": "\n\n".join(
            f"The ferry to {one} leaves from pier {at + 3}." for at, one in enumerate(places[:4])
        )
    }
    rows = [
        _row_of(
            f"From which pier does the {one} ferry leave?", f"Pier {at + 3}.", "test" if at < 12 else "train"
        )
        for at, one in enumerate(places)
    ]
    return _project(scratch, "little", files, rows)


CASES: dict[str, tuple[Callable[[Path], Project], Callable[[Project], Wishes], str | None]] = {
    "sample": (_sample, _wishes(), None),
    "weekly": (_weekly, _wishes(), "rag"),
    "code": (_code, _wishes(), "tuning"),
    "precise": (_precise, _wishes(primary="f1"), "both"),
    "little": (_little, _wishes(), "unsure"),
}
"""How each is made, what is wished for, and what is right; None where nobody knows."""
