"""Quotes marks the answer inside its sentence, once a run has learnt to do it better than the sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from core import fields
from core.chat import marking
from core.chat.conversation import Passage
from core.chat.generator import GenerationConfig
from core.chat.prompt import Prompt
from core.chat.quotes import Quote, Quotes, marked
from core.jobs.context import Keep, MemoryContext
from core.jobs.events import Warned
from core.knowledge.embedders.opening import open_embedder
from core.models import headed
from core.models.extractor import Found
from core.models.headed import Head
from core.project import Project
from core.runs import Run
from tests.core.training.encoding_rows import asked, project_of, settings, trained
from tests.tiny_encoders import make_encoder

WORDS = "the man built ship . the king lives in oslo ."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Run]:
    """A project whose run has learnt where the city stands, measured on held-out rows."""
    folder = tmp_path_factory.mktemp("marking")
    project = project_of(folder / "p", asked(), validation=4)
    config = settings(make_encoder(folder / "tiny"), "extraction", epochs=20, learning_rate=1e-2)
    return project, trained(project, config, "Cities")


def test_a_run_that_beats_the_sentence_marks_the_answer(made: tuple[Project, Run], keep: Keep) -> None:
    project, run = made
    found = marking.run_of(project)
    assert found is not None and found[0].id == run.id
    assert found[1].f1 == 1.0 and found[1].sentence_f1 is not None and found[1].sentence_f1 < 1.0
    context = MemoryContext()
    context.keep = keep
    extractor = marking.extractor_of(context, project)
    assert marking.extractor_of(context, project) is extractor
    quotes = Quotes(open_embedder(context), extractor)
    passage = Passage(number=1, chunk="c", file="a.md", text=WORDS, score=0.9)
    asking = Prompt(turns=[], question="where lives the king ?", passages=[passage])
    said = "".join(quotes.stream(asking, GenerationConfig(), lambda: False))
    assert "**oslo**" in said and quotes.marked_by == "Cities"


def test_one_that_does_not_beat_it_marks_nothing(made: tuple[Project, Run]) -> None:
    project, run = made
    file = run.model_dir / headed.HEAD
    before = headed.read(run.model_dir)
    others: list[Head] = [replace(before, f1=0.1), replace(before, f1=None), replace(before, kind="label")]
    try:
        for head in others:
            fields.save(file, head)
            assert marking.run_of(project) is None and marking.extractor_of(MemoryContext(), project) is None
    finally:
        fields.save(file, before)


def test_a_damaged_model_is_warned_of_and_quotes_go_on(made: tuple[Project, Run]) -> None:
    project, run = made
    file = run.model_dir / headed.WEIGHTS
    before = file.read_bytes()
    file.write_bytes(before[:20])
    try:
        context = MemoryContext()
        assert marking.extractor_of(context, project) is None
        (said,) = context.of(Warned)
        assert "“Cities” cannot be used" in str(said.message)
    finally:
        file.write_bytes(before)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (None, r"live in \*oslo\*."),
        (Found(8, 14, "", 1.0), r"live in **\*oslo\***."),
        (Found(7, 14, "", 1.0), r"live in **\*oslo\***."),
        (Found(0, 15, "", 1.0), r"live in \*oslo\*."),
    ],
)
def test_bold_is_put_around_words_and_not_space(place: Found | None, shown: str) -> None:
    passage = Passage(number=1, chunk="c", file="a.md", text="live in *oslo*.", score=0.9)
    assert marked(Quote(passage, 0, 15, 1.0), place) == shown


def test_a_project_without_runs_marks_nothing(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "p", "Test")
    assert marking.run_of(project) is None
