"""A project in which every screen has something to show, made once by the jobs that the window starts, and kept.

Nothing is made up but one conversation with a table, code and a formula, which the starter model cannot write.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from pathlib import Path
from typing import Any

from core import fields, runs
from core.advice import beginning, proof
from core.advice.proof import Wishes
from core.chat.comparisons import Comparisons
from core.chat.conversation import Answer, Arm, Question, new_id
from core.chat.history import History
from core.chat.side_by_side import Vote
from core.datasets import catalog, edits, sample, versions
from core.datasets.rows import Marks, NewRow, Split
from core.datasets.store import open_dataset
from core.evaluation import trials_kept, voting, watch
from core.evaluation.retrieval import golden
from core.jobs.events import Event, Failed, Terminal
from core.jobs.queue import Job, JobQueue
from core.models import starter
from core.project import Project
from core.runs import RunFile, Source
from core.settings import Settings
from core.text import Text, text
from core.training import config as configs
from core.training import sweeps
from core.training.sweeps import Axis, SweepFile

SEED = 5
SPLITS: tuple[Split, ...] = ("train", "train", "train", "train", "validation")
WRITTEN = """Here is what each branch charges, as asked.

| Branch | Late fee per day | Most |
|---|---:|---:|
| Town hall | 0.20 | 6.00 |
| Riverside | 0.10 | 3.00 |

The fee grows as $f(d) = \\min(0.2 \\cdot d, 6)$. In code:

```python
def fee(days: int, rate: float = 0.2, most: float = 6.0) -> float:
    return min(days * rate, most)
```

1. Count the days after the last day of the loan.
2. Multiply; stop at the most.
"""


def prepared(cache: Path) -> tuple[Path, Path]:
    """The home and the project kept in `cache`; what is not there yet is made, which takes some minutes the first time.
    Once stopped it goes on with the step it was at."""
    home, folder = cache / "home", cache / "work"
    home.mkdir(parents=True, exist_ok=True)
    os.environ["USTAD_HOME"] = str(home)
    if not (cache / "begun").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        begun = Project.copy_sample(folder)
        sample.import_sample(begun)
        Settings(recent_projects=[str(begun.folder)]).save()
        (cache / "begun").touch()
    project = Project.open(next(path.parent for path in folder.glob("*/project.json")))
    work = None
    try:
        for step in STEPS:
            if (cache / step.__name__.strip("_")).exists():
                continue
            print(
                f"The project to be pictured: {step.__name__.strip('_').replace('_', ' ')}", file=sys.stderr
            )
            work = work or _Work(project)
            step(work)
            (cache / step.__name__.strip("_")).touch()
    finally:
        if work is not None:
            work.queue.close()
    return home, project.folder


class _Work:
    """Does one job after the other."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._ended: dict[str, Event] = {}
        self._waiting = threading.Condition()
        self.queue = JobQueue(self._heard)

    def do(self, task: str, title: Text | None = None, **params: Any) -> Any:
        """The job's result. Ends the program where it fails."""
        job = self.queue.submit(task, params, title)
        with self._waiting:
            self._waiting.wait_for(lambda: job.id in self._ended)
        event = self._ended[job.id]
        if isinstance(event, Failed):
            raise SystemExit(f"{task}: {event.message} {event.fix or ''} {event.details}")
        return getattr(event, "result", None)

    def _heard(self, job: Job, event: Event) -> None:
        if isinstance(event, Terminal):
            with self._waiting:
                self._ended[job.id] = event
                self._waiting.notify_all()


def _prove(work: _Work) -> None:
    """Index, train, compare in each way, and say what follows."""
    project = work.project
    rows = catalog.datasets(project)[0].path
    wishes = Wishes(model=starter.ID, dataset=str(rows.relative_to(project.folder)), seed=SEED)
    plan = proof.load(project) or beginning.begin(project, wishes)
    while step := proof.next_step(project, plan):
        began = time.monotonic()
        work.do(step.task, step.title, **step.params)
        if step.key == "index":
            proof.note_indexing(project, time.monotonic() - began)
        plan = proof.load(project) or plan


def _measure_the_search(work: _Work) -> None:
    rows = catalog.datasets(work.project)[0].path
    golden.save(work.project, golden.from_dataset(rows, "test").questions)
    work.do("score_retrieval", project=str(work.project.folder))


def _edit_the_rows(work: _Work) -> None:
    """A version, edits after it, tags, stars, drafts that wait for review; and the checks."""
    rows = catalog.datasets(work.project)[0].path
    with open_dataset(rows) as store:
        versions.name_state(store, "As it came", "Before anything was changed")
        ids = list(store.ids())
        first = store.row(ids[0])
        assert first is not None
        column = next(iter(first.fields))
        store.apply(edits.SetCell(ids[0], column, f"{first.fields[column]} Please answer in one sentence."))
        store.apply(edits.SetStar.of(ids[1:3], True))
        drafts = [
            NewRow(
                {
                    "question": f"May a reader bring {thing} into the reading room?",
                    "answer": "Yes, with care.",
                },
                marks=Marks(status="draft", tags=("proposed",)),
            )
            for thing in ("tea", "a laptop", "a guide dog")
        ]
        store.append(drafts, text("Add"))
        versions.name_state(store, "With drafts", "")
    work.do("check_rows", project=str(work.project.folder), dataset=rows.stem)


def _train_more(work: _Work) -> None:
    """A run on few rows to compare with, and a search for settings on the same."""
    project = work.project
    first = runs.finished(project.runs_dir)[0]
    path = catalog.create(project, "Greetings")
    said = [
        NewRow({"question": f"Good {part}, {name}!", "answer": f"Good {part}. How can I help?"}, split=split)
        for part in ("morning", "evening", "day")
        for name, split in zip(("Ustad", "friend", "all", "you", "there"), SPLITS, strict=True)
    ]
    with open_dataset(path) as dataset:
        dataset.append(said, text("Add"))
    config = configs.read(first.config_file)
    config.dataset, config.epochs = str(path.relative_to(project.folder)), 2
    about = RunFile(
        name="Greetings", method=config.method, model=Source(starter.ID, first.about.model.name),
        dataset=Source(config.dataset, path.stem),
    )  # fmt: skip
    run = runs.create(project.runs_dir, config, about)
    work.do("train", text("Train “{name}”", name=about.name), run=str(run.folder))
    axes = [Axis("learning_rate", low=1e-4, high=1e-2, log=True), Axis("rank", choices=[4, 8, 16])]
    made = sweeps.create(project.folder, SweepFile("Search 1", fields.to_builtins(config), axes, trials=4))
    work.do("sweep", text("Search for settings: “{name}”", name="Search 1"), sweep=str(made.folder))


def _talk(work: _Work) -> None:
    """Questions that the documents answer, one they do not, and an answer with everything that can stand in one."""
    project = str(work.project.folder)
    asked = [one.question for one in golden.load(work.project)[:3]]
    conversation = new_id()
    for question in [*asked, "How high is the tower of Pisa?"]:
        work.do("answer", project=project, conversation=conversation, question=question)
    store = History(work.project.chats_dir)
    written = store.begin()
    store.add(written, Question(text="What does each branch charge for late books? Give a table and code."))
    arm = Arm(engine="torch", model=starter.ID, name="Starter")
    store.add(written, Answer(text=WRITTEN, arm=arm, seconds=8.4, tokens=146, tokens_per_second=17.4))


def _judge(work: _Work) -> None:
    """The trial kept as a check, and votes on its answers."""
    project = work.project
    trial = trials_kept.list_trials(project)[0][0]
    watch.keep(project, trial, "After each run")
    store = Comparisons(project)
    comparison = store.load(voting.begin(project, trial, "Sample rows"))
    for at, one in enumerate(comparison.rounds[:8]):
        among = sorted(one.replies)
        if at % 4 == 3:
            vote = Vote(kind="tie", among=among, blind=True)
        else:
            vote = Vote(kind="best", among=among, best=among[-1], blind=True)
        store.vote(comparison, one, vote)


def _export(work: _Work) -> None:
    run = runs.finished(work.project.runs_dir)[0]
    params = {"project": str(work.project.folder), "run": run.id}
    name = "Handbook"
    made = work.do("export_onnx", text("Export “{name}”", name=name), name=name, precision="int8", **params)
    work.do(
        "verify_export", text("Verify “{name}”", name=name), folder=made["folder"], project=params["project"]
    )


STEPS = (_prove, _measure_the_search, _edit_the_rows, _train_more, _talk, _judge, _export)
