"""Trials through the real task: arms behind an address that counts what it is asked, with a clock of the test's own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from core.errors import Cancelled, UserError
from core.evaluation import asking, sitting, trials_kept
from core.evaluation.asking import Asker
from core.evaluation.replies_kept import asking_file
from core.jobs.context import Keep, MemoryContext
from core.jobs.events import Data, Progress, Warned
from core.project import Project
from core.settings import Settings
from tests.core.evaluation.trying import hold, project_with_questions, warm, with_addresses
from tests.openai_server import Bad, Request, serve


def number(request: Request) -> int:
    return int(str(request["messages"][-1]["content"]).removeprefix("What is number ").rstrip("?"))


def teacher_knows_more(request: Request) -> str:
    """“teacher” is right but for one in ten, “other” in every second question."""
    at = number(request)
    knows = at % 10 != 9 if request["model"] == "teacher" else at % 2 == 0
    return f"It is right {at}." if knows else "No idea."


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return project_with_questions(tmp_path / "p", 40)


def test_every_arm_is_asked_and_the_better_one_is_surely_better(ctx: MemoryContext, project: Project) -> None:
    with serve(teacher_knows_more) as server:
        trial = hold(ctx, project, with_addresses(server.url, server.url))
        assert len(server.requests) == 80
    assert trial.ended == "all" and trial.primary == "contains" and not trial.gone
    assert [result.figures["contains"].mean for result in trial.results] == [0.9, 0.5]
    assert [(result.asked, result.failed) for result in trial.results] == [(40, 0), (40, 0)]
    found = trial.comparisons[0]
    assert (found.metric, found.one, found.other, found.n) == ("contains", 1, 0, 40)
    assert found.difference.sure and found.difference.mean == pytest.approx(-0.4)
    told = {(one.value["arm"], one.value["index"]) for one in ctx.of(Data) if one.kind == "reply"}
    assert len(told) == 80
    described = next(one.value for one in ctx.of(Data) if one.kind == "trial")
    assert described["id"] == trial.id and "replies" not in described
    last = ctx.of(Progress)[-1]
    assert (last.done, last.total) == (80, 80)


def test_the_same_arms_asked_again_cost_nothing(ctx: MemoryContext, project: Project, keep: Keep) -> None:
    with serve(teacher_knows_more, models=["teacher", "other", "third"]) as server:
        arms = with_addresses(server.url, server.url)
        first = hold(ctx, project, arms)
        second = hold(warm(keep), project, arms)
        assert len(server.requests) == 80
        assert second.id != first.id and second.replies == first.replies
        hold(warm(keep), project, arms, generation={"max_new_tokens": 17})
        assert len(server.requests) == 160
        settings = Settings.load()
        settings.addresses[1].model = "third"  # another model behind the same address
        settings.save()
        hold(warm(keep), project, arms)
        assert len(server.requests) == 200


def test_a_few_questions_by_all_arms_come_first(ctx: MemoryContext, project: Project) -> None:
    with serve(teacher_knows_more) as server:
        hold(ctx, project, with_addresses(server.url, server.url))
        first = [(request["model"], number(request)) for request in server.requests[:6]]
    assert {at for model, at in first if model == "teacher"} == {
        at for model, at in first if model == "other"
    }


def test_stopped_and_gone_on_with(ctx: MemoryContext, project: Project, keep: Keep) -> None:
    with serve(teacher_knows_more) as server:
        arms = with_addresses(server.url, server.url)

        class Stops(MemoryContext):
            def data(self, kind: str, value: object) -> None:
                super().data(kind, value)
                if sum(one.kind == "reply" for one in self.of(Data)) == 25:
                    self.cancel()

        stopping = Stops()
        stopping.keep = keep
        with pytest.raises(Cancelled):
            hold(stopping, project, arms)
        (found,), problems = trials_kept.list_trials(project)
        assert not problems and found.ended == "stopped"
        assert sum(reply is not None for arm in found.replies for reply in arm) == 25
        assert found.results[0].figures
        trial = hold(warm(keep), project, arms)
        assert trial.id == found.id and trial.ended == "all"
        assert len(server.requests) == 80
    assert not asking_file(trials_kept.folder(project), trial.id).exists()


class Clock:
    """Time that passes only where the test says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        for module in (sitting, asking):
            monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: self.now))


def test_a_budget_is_kept_and_spread_evenly(
    ctx: MemoryContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keep: Keep
) -> None:
    project = project_with_questions(tmp_path / "p", 200)
    clock = Clock(monkeypatch)

    def slowly(request: Request) -> str:
        clock.now += 1 if request["model"] == "teacher" else 3
        return teacher_knows_more(request)

    with serve(slowly) as server:
        arms = with_addresses(server.url, server.url)
        trial = hold(ctx, project, arms, minutes=2)
        used = clock.now - 1000
        assert 110 <= used <= 126
        assert trial.ended == "budget" and trial.seconds == used
        asked = [{at for at, reply in enumerate(arm) if reply} for arm in trial.replies]
        assert 27 <= len(asked[0] & asked[1]) <= 30 and len(asked[0] | asked[1]) <= 31
        tags = Counter(trial.questions[at].tags[0] for at in asked[0])
        assert max(tags.values()) - min(tags.values()) <= 2 and len(tags) == 4
        notes = [str(one.note) for one in ctx.of(Progress)]
        assert any("minute(s) left" not in note and "minutes left" in note for note in notes)
        before = len(server.requests)
        more = hold(warm(keep), project, arms, minutes=4, trial=trial.id)
        again = [{at for at, reply in enumerate(arm) if reply} for arm in more.replies]
        assert more.id == trial.id and asked[0] < again[0] and len(again[0]) >= 54
        assert len(server.requests) - before <= 63


def test_an_answer_that_takes_too_long_is_broken_off(
    ctx: MemoryContext, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock(monkeypatch)

    def hangs(request: Request) -> str:
        clock.now += 500
        return "word " * 400

    with serve(hangs) as server:
        trial = hold(ctx, project, with_addresses(server.url), minutes=1)
    assert trial.ended == "budget" and trial.replies[0] == [None] * 40


def test_a_failing_arm_does_not_spoil_the_others(ctx: MemoryContext, project: Project) -> None:
    def refuses(request: Request) -> str | Bad:
        return (
            teacher_knows_more(request) if request["model"] == "teacher" else Bad(400, '{"error": "broken"}')
        )

    with serve(refuses) as server:
        arms = with_addresses(server.url, server.url)
        gone = {"engine": "torch", "model": "/no/such/model", "name": "Gone", "documents": False}
        rag = {"engine": "quotes", "name": "Quotes"}
        trial = hold(ctx, project, [*arms, gone, rag])
        assert sum(request["model"] == "other" for request in server.requests) == 3
    assert trial.ended == "all" and set(trial.gone) == {1, 2, 3}
    assert "is not there any more" in str(trial.gone[2]) and "No documents" in str(trial.gone[3])
    assert trial.results[0].asked == 40 and trial.results[1].failed == 3
    assert sum("is left out" in str(one.message) for one in ctx.of(Warned)) == 3
    told = {one.value["arm"] for one in ctx.of(Data) if one.kind == "gone"}
    assert told == {1, 2, 3}


def test_one_failed_question_is_asked_again_the_next_time(
    ctx: MemoryContext, project: Project, keep: Keep
) -> None:
    failing = [True]

    def sometimes(request: Request) -> str | Bad:
        return Bad(400, '{"error": "broken"}') if failing[0] and number(request) == 7 else "right 7"

    with serve(sometimes) as server:
        arms = with_addresses(server.url)
        trial = hold(ctx, project, arms)
        assert trial.replies[0][7] and trial.replies[0][7].error and trial.results[0].failed == 1
        assert not trial.gone and trial.results[0].figures["contains"].n == 39
        failing[0] = False
        assert hold(warm(keep), project, arms).results[0].failed == 0
        assert len(server.requests) == 41


class Dies(BaseException):
    """The process ends, with nothing said."""


def test_an_arm_that_ends_the_process_twice_is_given_up(
    ctx: MemoryContext, project: Project, keep: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Asker.ask

    def deadly(self: Asker, arm: Any, question: Any, until: float = 0.0) -> Any:
        if arm.name == "Arm 1" and question.question == "What is number 5?":
            raise Dies
        return real(self, arm, question, until)

    monkeypatch.setattr(Asker, "ask", deadly)
    with serve(teacher_knows_more) as server:
        arms = with_addresses(server.url, server.url)
        for _ in range(2):
            with pytest.raises(Dies):
                hold(warm(keep), project, arms)
        trial = hold(ctx, project, arms)
        assert len(server.requests) < 80
    assert (
        list(trial.gone) == [1] and "ended twice" in str(trial.gone[1]) and "number 5" in str(trial.gone[1])
    )
    assert trial.results[0].asked == 40 and trial.ended == "all"
    assert len(trials_kept.list_trials(project)[0]) == 1


def test_the_persons_own_chat_goes_first(
    ctx: MemoryContext, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While she is answered, nothing is asked; an answer that waits is stopped by Stop."""
    from core.chat import courtesy

    with serve(teacher_knows_more) as server, courtesy.of(ctx).first():
        arms = with_addresses(server.url)
        monkeypatch.setattr(courtesy, "LOOK", 0.001)
        looked = []

        def check() -> None:
            looked.append(1)
            if len(looked) > 200:
                ctx.cancel()
            MemoryContext.check(ctx)

        monkeypatch.setattr(ctx, "check", check)
        with pytest.raises(Cancelled):
            hold(ctx, project, arms)
        assert server.requests == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"arms": []}, "nobody to ask"),
        ({"source": []}, "no questions to ask"),
        ({"source": {"kind": "dataset", "path": "datasets/Rows.sqlite", "split": "dev"}}, "“dev” is no part"),
        ({"source": {"kind": "dataset", "path": "datasets/Rows.sqlite", "split": "train"}}, "no question"),
        ({"source": {"kind": "golden"}}, "no question to ask"),
        ({"source": {"kind": "file", "path": "gone.csv"}}, "gone.csv"),
        ({"primary": "found_at_5"}, "cannot be compared by “found_at_5”"),
        ({"primary": "judge"}, "cannot be compared"),
        ({"leaked": "perhaps"}, "“perhaps”"),
        ({"generation": {"max_new_tokens": 0}}, "Longest answer"),
        ({"trial": "20200101-000000-1"}, "20200101"),
    ],
)
def test_refusals_name_the_cause(
    ctx: MemoryContext, project: Project, change: dict[str, Any], said: str
) -> None:
    with serve() as server:
        arms = change.pop("arms", None)
        with pytest.raises(UserError, match=said):
            hold(ctx, project, with_addresses(server.url) if arms is None else arms, **change)
        assert server.requests == []


def test_two_arms_alike_are_refused(ctx: MemoryContext, project: Project) -> None:
    with serve() as server, pytest.raises(UserError, match="chosen twice"):
        hold(ctx, project, with_addresses(server.url) * 2)


def test_what_an_arm_said_stays_when_it_is_gone(ctx: MemoryContext, project: Project, keep: Keep) -> None:
    with serve(teacher_knows_more) as server:
        trial = hold(ctx, project, with_addresses(server.url, server.url))
        settings = Settings.load()
        del settings.addresses[1]
        settings.save()
        again = hold(warm(keep), project, [], trial=trial.id)
        assert len(server.requests) == 80
    assert again.replies == trial.replies and "not in the settings" in str(again.gone[1])


def test_stopped_at_once_it_keeps_what_it_had(ctx: MemoryContext, project: Project) -> None:
    with serve(teacher_knows_more) as server:
        trial = hold(ctx, project, with_addresses(server.url))
        stopping = warm(ctx.keep)
        real = stopping.progress

        def stop(done: float, total: float | None = None, note: Any = None) -> None:
            real(done, total, note)
            stopping.cancel()

        stopping.progress = stop  # type: ignore[method-assign]
        with pytest.raises(Cancelled):
            hold(stopping, project, [], trial=trial.id)
    found = trials_kept.load(project, trial.id)
    assert found.ended == "stopped" and found.replies == trial.replies
