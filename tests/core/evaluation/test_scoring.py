"""Golden questions asked of a real index: figures, misses, settings tried beside the index in use, and going on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core import fields
from core.errors import Cancelled, UserError
from core.evaluation.retrieval import golden, scores, scoring, sweep
from core.evaluation.retrieval.golden import Golden
from core.evaluation.retrieval.scores import Setting
from core.jobs.context import Keep, MemoryContext
from core.jobs.events import Data, Progress, Warned
from core.knowledge import indexing
from core.knowledge.embedders.minilm import MiniLM
from core.knowledge.index import close
from core.knowledge.options import IndexOptions, SearchOptions
from core.project import Project

TEXTS = {
    "pumps.md": "# Pumps\n\nThe small pump needs two litres of oil every spring.\n\n"
    "# Valves\n\nA valve that leaks is exchanged within an hour.\n",
    "holidays.md": "# Leave\n\nEverybody has thirty days of leave, and five more after ten years.\n",
}
QUESTIONS = [
    Golden("How much oil does the small pump need?", "pumps.md", "two litres of oil"),
    Golden("How soon is a leaking valve exchanged?", "pumps.md", "exchanged within an hour"),
    Golden("How many days of leave are there?", "", "thirty days of leave"),
]


@pytest.fixture(scope="module")
def keep() -> Keep:
    made = Keep()
    made.get(("embedder", ""), lambda: MiniLM("cpu"))
    return made


def context(keep: Keep) -> MemoryContext:
    made = MemoryContext()
    made.keep = keep
    return made


@pytest.fixture
def project(tmp_path: Path, keep: Keep) -> Iterator[Project]:
    made = Project.create(tmp_path / "project", "Test")
    for name, words in TEXTS.items():
        (made.documents_dir / name).write_text(words, encoding="utf-8")
    indexing.run(context(keep), project=str(made.folder))
    golden.save(made, QUESTIONS)
    yield made
    for folder in [*made.knowledge_dir.glob("index-*"), made.knowledge_dir / "trying"]:
        close(context(keep), folder)


def test_every_question_is_asked_and_the_score_kept(project: Project, keep: Keep) -> None:
    result = scoring.run(context(keep), project=str(project.folder))
    assert result["figures"]["n"] == 3
    assert result["figures"]["recall_at_1"]["value"] == 1
    kept, problems = scores.every(project)
    assert problems == []
    assert kept[0].ranks == [1, 1, 1]
    assert kept[0].setting == Setting(IndexOptions(), SearchOptions())
    assert kept[0].chunks == 3


def test_a_miss_shows_what_was_found_instead(project: Project, keep: Keep) -> None:
    wrong = Golden("How much oil does the small pump need?", "pumps.md", "A valve that leaks is exchanged")
    golden.save(project, [wrong])
    scoring.run(context(keep), project=str(project.folder))
    asked = scores.every(project)[0][0].asked[0]
    assert asked.rank != 1
    assert "two litres" in asked.instead[0].text


def test_questions_without_a_place_are_told_and_not_asked(project: Project, keep: Keep) -> None:
    golden.save(
        project,
        [
            QUESTIONS[0],
            Golden("?", "missing.md", "words"),
            Golden("?", "pumps.md", "words that are not there"),
            Golden("?", "", "oil"),
        ],
    )
    ctx = context(keep)
    assert scoring.run(ctx, project=str(project.folder))["figures"]["n"] == 1
    told = ctx.of(Warned)[0].message
    assert told.args["n"] == 3
    assert "missing.md" in str(told)


def test_no_question_that_can_be_asked_is_an_error_with_its_fix(project: Project, keep: Keep) -> None:
    golden.save(project, [])
    with pytest.raises(UserError, match="no question"):
        scoring.run(context(keep), project=str(project.folder))


def test_settings_are_tried_beside_the_index_in_use(project: Project, keep: Keep) -> None:
    base = Setting(IndexOptions(), SearchOptions())
    settings = sweep.grid(base, chunk_tokens=[40, 200], overlaps=[0, 150], dense_weights=[0.0, 0.4])
    # An overlap of more than half a passage makes no sense for the short ones.
    assert [(one.index.chunk_tokens, one.index.overlap) for one in settings].count((40, 150)) == 0
    settings = sweep.grid(base, chunk_tokens=[40, 200], dense_weights=[0.0, 0.4])
    assert len(settings) == 4
    before = (project.knowledge_dir / "current.json").read_bytes()
    ctx = context(keep)
    given = [fields.to_builtins(one) for one in settings]
    assert sweep.run(ctx, project=str(project.folder), settings=given) == {"measured": 4, "known": 0}
    kept, _ = scores.every(project)
    assert len({one.basis for one in kept}) == 1
    assert sorted(str(one.setting) for one in kept) == sorted(map(str, settings))
    assert (project.knowledge_dir / "current.json").read_bytes() == before
    assert not (project.knowledge_dir / "trying").exists()
    assert len([event for event in ctx.of(Data) if event.kind == "scored"]) == 4
    shares = [event.done / event.total for event in ctx.of(Progress) if event.total]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)


def test_a_sweep_begun_again_measures_only_what_is_missing(project: Project, keep: Keep) -> None:
    base = Setting(IndexOptions(), SearchOptions())
    given = [fields.to_builtins(one) for one in sweep.grid(base, dense_weights=[0.0, 0.2, 0.4])]
    stopped = context(keep)

    class Stopping(MemoryContext):
        """Asks to stop after the first score."""

        def data(self, kind: str, value: object) -> None:
            super().data(kind, value)
            self.cancel()

    stopped = Stopping()
    stopped.keep = keep
    with pytest.raises(Cancelled):
        sweep.run(stopped, project=str(project.folder), settings=given)
    assert sweep.run(context(keep), project=str(project.folder), settings=given) == {
        "measured": 2,
        "known": 1,
    }


def test_other_documents_are_another_basis(project: Project, keep: Keep) -> None:
    scoring.run(context(keep), project=str(project.folder))
    (project.documents_dir / "more.md").write_text("Something else.", encoding="utf-8")
    indexing.run(context(keep), project=str(project.folder))
    scoring.run(context(keep), project=str(project.folder))
    assert len({one.basis for one in scores.every(project)[0]}) == 2


@pytest.mark.parametrize("count", [0, sweep.MOST + 1])
def test_too_many_settings_are_refused(project: Project, keep: Keep, count: int) -> None:
    setting = fields.to_builtins(Setting(IndexOptions(), SearchOptions()))
    with pytest.raises(UserError, match="from one to 200"):
        sweep.run(context(keep), project=str(project.folder), settings=[setting] * count)
