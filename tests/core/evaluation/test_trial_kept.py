"""Trials as they lie in a project: format 2, format 1 brought up, newer ones refused, damaged ones named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core import fields
from core.chat.conversation import Arm
from core.errors import UserError
from core.evaluation import trials_kept
from core.evaluation.replies_kept import Asking, KeptReplies
from core.evaluation.significance import interval
from core.evaluation.trial import Question, Reply, Trial
from core.project import Project
from core.text import text


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "p", "P")


def made(project: Project, answers: int = 6) -> Trial:
    trial = Trial(
        id=trials_kept.new_id(project),
        arms=[Arm(engine="torch", model="m", documents=False, name="Base"), Arm(name="RAG")],
        questions=[Question(question=f"{at}?", expected=("yes",)) for at in range(8)],
    )
    for at in range(answers):
        trial.replies[0][at] = Reply(
            text="a", said="a", scores={"contains": float(at % 2), "surprise": 2.0 + at}, seconds=at, memory=at,
            tokens_per_second=10.0 + at,
        )  # fmt: skip
        trial.replies[1][at] = Reply(text="b", said="b", scores={"contains": 1.0})
    trial.replies[1][7] = Reply(error=text("It broke."))
    trial.gone = {1: text("It broke.")}
    trial.measure()
    return trial


def test_what_is_saved_is_read(project: Project) -> None:
    trial = made(project)
    trials_kept.save(project, trial)
    assert trials_kept.load(project, trial.id) == trial
    assert trials_kept.list_trials(project) == ([trial], [])
    assert trials_kept.new_id(project) != trial.id
    trials_kept.delete(project, trial.id)
    assert trials_kept.list_trials(project) == ([], [])


def test_a_trial_is_measured(project: Project) -> None:
    base, rag = made(project).results
    assert (base.asked, base.failed, base.seconds, base.tokens_per_second, base.memory) == (
        6,
        0,
        2.5,
        12.5,
        5,
    )
    assert (rag.asked, rag.failed) == (7, 1)
    assert list(base.figures) == ["contains", "surprise"] and list(rag.figures) == ["contains"]
    found = interval([0, 1, 0, 1, 0, 1])
    assert (base.figures["contains"].low, base.figures["contains"].high) == (found.low, found.high)
    compared = made(project).comparisons
    assert [(one.metric, one.one, one.other, one.n) for one in compared] == [("contains", 1, 0, 6)]
    assert compared[0].difference.mean == 0.5
    few = made(project)
    few.measure({"surprise"})
    assert list(few.results[0].figures) == ["surprise"] and few.comparisons == []


def test_one_of_format_1_is_shown_as_one(project: Project) -> None:
    asked: list[tuple[int, str, str, list[str | None]]] = [
        (3, "Who?", "Ann", ["Ann", "Ann"]),
        (4, "When?", "Nine", ["ten", "nine"]),
        (5, "Where?", "Here", ["there", None]),
    ]
    keys = ("row", "question", "expected", "answers")
    former = {
        "id": "20250101-100000-1", "dataset": "datasets/Rows.sqlite", "split": "test",
        "arms": [
            {"name": "Base", "model": "tiny", "adapter": None},
            {"name": "Run 1", "model": "tiny", "adapter": "runs/run-1/adapter"},
        ],
        "questions": [dict(zip(keys, one, strict=True)) for one in asked],
        "results": [
            {"name": "Base", "exact": 1 / 3, "squad_exact": 1 / 3, "f1": 0.5, "n": 3, "seconds": 6.0},
            {"name": "Run 1", "exact": 0.5, "squad_exact": 1.0, "f1": 1.0, "n": 2, "seconds": 4.0},
        ],
        "comparisons": [], "created": 1735725600.0, "format": 1,
    }  # fmt: skip
    fields.save(trials_kept.file_of(project, str(former["id"])), former)
    (trial,), problems = trials_kept.list_trials(project)
    assert not problems and trial.id == former["id"] and trial.created == former["created"]
    assert trial.arms[1] == Arm(engine="torch", model="tiny", run="run-1", documents=False, name="Run 1")
    assert (trial.source, trial.split, trial.primary, trial.ended) == (
        former["dataset"],
        "test",
        "exact",
        "stopped",
    )
    assert trial.questions[1] == Question(question="When?", expected=("Nine",), row=4)
    assert trial.replies[1][1] and trial.replies[1][1].scores["squad_exact"] == 1
    assert trial.replies[1][2] is None
    assert [result.figures["exact"].mean for result in trial.results] == [1 / 3, 0.5]
    assert trial.results[0].seconds == 2.0 and trial.seconds == 10.0
    trials_kept.save(project, trial)
    assert json.loads(trials_kept.file_of(project, trial.id).read_text())["format"] == 2
    assert trials_kept.load(project, trial.id) == trial


def test_newer_and_damaged_ones_are_named(project: Project) -> None:
    good = made(project)
    trials_kept.save(project, good)
    folder = trials_kept.folder(project)
    whole = json.loads(trials_kept.file_of(project, good.id).read_text())
    (folder / "newer.json").write_text(json.dumps({**whole, "format": 3, "arms": "other"}))
    (folder / "cut.json").write_text(json.dumps(whole)[:200])
    (folder / "short.json").write_text(json.dumps({**whole, "replies": [[None]]}))
    (folder / "nonsense.json").write_bytes(b"\xff\xfe\x00")
    found, problems = trials_kept.list_trials(project)
    assert [one.id for one in found] == [good.id]
    said = " ".join(str(problem) for problem in problems)
    assert len(problems) == 4 and "newer version" in said and "do not fit" in said
    assert all(name in said for name in ("newer.json", "cut.json", "short.json", "nonsense.json"))
    with pytest.raises(UserError, match="newer version"):
        trials_kept.load(project, "newer")


def test_replies_survive_a_cut_line(tmp_path: Path) -> None:
    questions = [Question(question=f"{at}?", expected=("x",)) for at in range(3)]
    kept = KeptReplies(tmp_path, "arm")
    kept.put(questions[0], Reply(text="one", scores={"contains": 1.0}))
    kept.put(questions[1], Reply(error=text("It broke.")))
    file = tmp_path / "replies" / "arm.jsonl"
    file.write_bytes(file.read_bytes() + b'{"question": "abc", "repl')
    again = KeptReplies(tmp_path, "arm")
    again.put(questions[2], Reply(text="three"))
    third = KeptReplies(tmp_path, "arm")
    assert [bool(third.get(one)) for one in questions] == [True, False, True]
    same = Question(question="0?", expected=("x",), row=9, tags=("t",), leak="near", leak_of="0??")
    assert third.get(same) == Reply(text="one", scores={"contains": 1.0})
    assert third.get(Question(question="0?", expected=("y",))) is None
    assert KeptReplies(tmp_path, "other").get(questions[0]) is None


def test_a_note_of_what_is_asked_counts_ends_at_the_same_question_only(tmp_path: Path) -> None:
    one, other = Question(question="one?"), Question(question="other?")
    for question in (one, other, one):
        note = Asking(tmp_path, "t")
        assert not note.is_deadly("arm", one)
        note.begin("arm", question)
    assert Asking(tmp_path, "t").is_deadly("arm", one)
    assert not Asking(tmp_path, "t").is_deadly("arm", other) and not Asking(tmp_path, "t").is_deadly("b", one)
    (tmp_path / "t.asking").write_bytes(b"{cut")
    assert not Asking(tmp_path, "t").is_deadly("arm", one)
