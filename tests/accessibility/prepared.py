"""A project with something on every screen: documents indexed, rows, a run, a trial, a chat, jobs, a check."""

from __future__ import annotations

import os
from pathlib import Path
from unittest import mock

from core import fields, paths
from core.chat.conversation import Answer, Arm, Citation, Passage, Question
from core.chat.history import History
from core.checkup.result import Report
from core.datasets.sample import import_sample
from core.evaluation import trials_kept
from core.jobs.context import MemoryContext
from core.jobs.queue import Job
from core.knowledge import indexing
from core.project import Project
from core.settings import Settings
from core.text import text
from core.training import running
from tests.core.training.making import new_run, quick
from tests.desktop.evaluation.making import BASE, TUNED, make
from tests.desktop.hardware.test_screen import BAD, GOOD, PLACE
from tests.tiny_models import make_model


def prepare(home: Path) -> Project:
    """Make `home` that of a person who has done everything once. Takes a few seconds."""
    with mock.patch.dict(os.environ, {"USTAD_HOME": str(home)}):
        project = Project.copy_sample(home / "projects")
        folder = str(project.folder)
        _keep_little(project)
        rows = import_sample(project)
        indexing.run(MemoryContext(), project=folder)
        tiny = make_model(home / "models" / "tiny")
        config = quick(
            tiny, epochs=1, dataset=rows.relative_to(project.folder).as_posix(), validation_share=0.1
        )
        running.run(MemoryContext(), run=str(new_run(project, config).folder))
        trials_kept.save(project, make([BASE, TUNED], count=12))
        history = History(project.chats_dir)
        talk = history.begin()
        history.add(talk, Question(text="How many days of paid leave are there?"))
        history.add(talk, _answer(project))
        fields.save(paths.home() / "check.json", Report(inventory=PLACE, checks=[GOOD, BAD]))
        _keep_jobs()
        Settings(language="en", theme="light", recent_projects=[folder]).save()
    return project


def _keep_little(project: Project) -> None:
    """Two documents and some rows: a screen looks the same with them."""
    files = sorted(path for path in project.documents_dir.rglob("*") if path.is_file())
    kept = sorted((path for path in files if path.suffix == ".md"), key=lambda path: path.stat().st_size)[:2]
    for path in files:
        if path not in kept:
            path.unlink()
    for path in (project.folder / "rows").glob("*.jsonl"):
        path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:24]))


def _keep_jobs() -> None:
    """One of each kind that has buttons of its own."""
    done = Job("1", "index", {}, text("Index documents"), "finished", 1, started=1, ended=9)
    left = Job("2", "train", {}, text("Train"), "stopped", 2, started=2, ended=9)
    failed = Job("3", "export_rows", {}, text("Export rows"), "failed", 3, started=3, ended=9)
    failed.error, failed.fix = text("The disk is full."), text("Free some space.")
    for job in (done, left, failed):
        fields.save(paths.jobs_dir() / job.id / "job.json", job)


def _answer(project: Project) -> Answer:
    file = sorted(path for path in project.documents_dir.rglob("*.md"))[0]
    words = file.read_text(encoding="utf-8").split("\n\n")[1].strip()
    name = file.relative_to(project.documents_dir).as_posix()
    return Answer(
        text=f"{words} [1]\n\n```python\nprint('a line of code')  # for its colours\n```",
        arm=Arm(name="Quotes from documents"),
        passages=[Passage(number=1, chunk="a", file=name, text=words, score=0.9)],
        citations=[Citation(number=1, chunk="a", file=name, quote=words, start=0, end=len(words))],
        backed=True,
        seconds=1.2,
    )
