"""A trial on the sample project, as it ships: quotes and the starter model, with and without the handbook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.chat import answer
from core.chat.conversation import Arm
from core.chat.generator import GenerationConfig
from core.evaluation import fingerprints
from core.evaluation.trial import role
from core.jobs.context import Keep
from core.jobs.events import Data
from core.knowledge import indexing
from core.knowledge.index import open_index
from core.knowledge.options import Options
from core.models import starter
from core.project import Project
from tests.core.evaluation.trying import hold, warm

BASE = {"engine": "torch", "model": starter.ID, "documents": False, "name": "Starter"}
QUOTES = {"engine": "quotes", "name": "Quotes"}
BOTH = {**BASE, "documents": True, "name": "Starter with documents"}
SHORT = {"max_new_tokens": 12}
SOURCE = [
    {"kind": "file", "path": "rows/held_out.jsonl"},
    {"kind": "file", "path": "rows/not_covered.jsonl", "unanswerable": True},
]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, keep: Keep) -> Iterator[Project]:
    project = Project.copy_sample(tmp_path_factory.mktemp("sample"))
    for file in sorted(project.documents_dir.iterdir()):
        if file.name not in ("welcome.md", "travel-and-expenses.md", "it-and-information.md"):
            file.unlink()
    assert indexing.run(warm(keep), project=str(project.folder))["failed"] == []
    yield project
    open_index(warm(keep), project).store.close()


def test_each_way_is_measured_as_it_ships(sample: Project, keep: Keep) -> None:
    ctx = warm(keep)
    trial = hold(ctx, sample, [BASE, QUOTES, BOTH], source=SOURCE, limit=12, generation=SHORT)
    assert trial.ended == "all" and not trial.gone and trial.primary == "contains"
    assert [role(arm) for arm in trial.arms] == ["base", "rag", "rag"]
    assert all(reply and not reply.error for arm in trial.replies for reply in arm)
    base, quotes, both = trial.results
    assert quotes.figures["contains"].mean > base.figures["contains"].mean
    assert "surprise" in base.figures and not {"surprise"} & {*quotes.figures, *both.figures}
    assert {"found_at_1", "citation_recall", "grounded"} <= set(quotes.figures)
    assert "found_at_1" not in base.figures
    lacking = [at for at, one in enumerate(trial.questions) if not one.answerable]
    assert quotes.figures["refusal"].n == len(lacking) > 0
    assert base.tokens_per_second > 0 and quotes.tokens_per_second == 0
    assert quotes.memory > 50_000_000 and base.memory > 50_000_000
    # The chat itself, asked the same, says the same.
    at = next(at for at, one in enumerate(trial.questions) if one.answerable)
    said = answer.run(warm(keep), project=str(sample.folder), question=trial.questions[at].question)
    reply = trial.replies[1][at]
    assert reply and reply.text == said.text and "“" not in reply.said
    assert [one.file for one in reply.found] == [one.file for one in said.passages]
    assert any(one.cited for one in reply.found) == bool(said.citations)
    kinds = {one.kind for one in ctx.of(Data)}
    assert kinds == {"trial", "reply", "results"} or kinds == {"trial", "reply", "results", "gone"}


def test_only_what_a_change_touches_is_asked_again(sample: Project, keep: Keep) -> None:
    def of(arm: dict[str, Any], tokens: int = 256) -> str:
        return fingerprints.of(warm(keep), sample, msgspec.convert(arm, Arm), GenerationConfig(tokens))

    before = [of(BASE), of(QUOTES), of(BOTH)]
    assert len(set(before)) == 3 and before == [of(BASE), of(QUOTES), of(BOTH)]
    assert of({**BASE, "name": "Another name"}) == before[0]
    assert of(BASE, 7) != before[0]
    options = Options.of(sample)
    options.search.dense_weight = 0.9
    options.save(sample)
    searched = [of(BASE), of(QUOTES), of(BOTH)]
    assert searched[0] == before[0] and not set(searched[1:]) & set(before)
    options.search.dense_weight = 0.4
    options.save(sample)
    assert [of(BASE), of(QUOTES), of(BOTH)] == before
    guide = sample.documents_dir / "welcome.md"
    guide.write_text(guide.read_text(encoding="utf-8") + "\nThe mill burnt down.\n", encoding="utf-8")
    indexing.run(warm(keep), project=str(sample.folder))
    indexed = [of(BASE), of(QUOTES), of(BOTH)]
    assert indexed[0] == before[0] and not set(indexed[1:]) & {*before, *searched}


def test_another_models_weights_are_another_arm(sample: Project, keep: Keep, tmp_path: Path) -> None:
    from tests.tiny_models import make_model

    def of(folder: Path) -> str:
        arm = Arm(engine="torch", model=str(folder), documents=False)
        return fingerprints.of(warm(keep), sample, arm, GenerationConfig())

    one = make_model(tmp_path / "one", seed=1)
    before = of(one)
    assert before == of(one) != of(make_model(tmp_path / "two", seed=2))
    template = next(
        file for file in (one / "chat_template.jinja", one / "tokenizer_config.json") if file.exists()
    )
    template.write_text(template.read_text(encoding="utf-8") + " ", encoding="utf-8")
    assert of(one) != before
