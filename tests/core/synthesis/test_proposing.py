"""Rows proposed from documents and rows: over real HTTP, by the real starter model, and across a kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.datasets import catalog
from core.datasets.columns import Mapping
from core.datasets.edits import InsertRows, SetMapping
from core.datasets.rows import NewRow, Row, Source
from core.datasets.store import Dataset
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Data, Warned
from core.jobs.recipe import Recipe
from core.project import Project
from core.settings import Address, Settings
from core.synthesis import trying
from core.synthesis.ledger import FOLDER
from core.synthesis.passages import of_documents, sizes
from core.synthesis.proposing import GIVE_UP, run
from tests.core.synthesis.conftest import at
from tests.openai_server import KEY, Bad, Said, serve, teacher

DOCUMENTS = ["handbook.md", "hindi.md", "urdu.md", "short.md"]
ROWS = [
    {"question": "How much leave is there?", "answer": "27 days."},
    {"question": "When is the loom oiled?", "answer": "Every Monday."},
]


def propose(
    project: Project, writer: dict[str, str], ctx: MemoryContext | None = None, **more: Any
) -> dict[str, Any]:
    params = {"project": str(project.folder), "dataset": "Rows", "writer": writer, **more}
    if "rows" not in params:
        params.setdefault("documents", DOCUMENTS)
    return run(ctx or MemoryContext(), **params)


def rows_of(project: Project, name: str = "Rows") -> list[Row]:
    with Dataset(catalog.path_of(project, name)) as store:
        return list(store.rows(every=True))


def fill(project: Project, *rows: NewRow) -> Path:
    path = catalog.create(project, "Rows")
    with Dataset(path) as store:
        store.apply(InsertRows(list(rows)))
    return path


def test_rows_come_as_drafts_with_their_passage_and_model(project: Project) -> None:
    ctx = MemoryContext()
    with serve(teacher, wants_key=False) as server:
        result = propose(project, at(server, price_in=1.0, price_out=2.0), ctx)
    rows = rows_of(project)
    assert result["rows"] == len(rows) >= 9 and result["ended"] == "all" and result["model"] == "teacher"
    assert result["reasons"] == {"too_short": 1} and result["asked"] == len(server.requests)
    for row in rows:
        assert row.marks.status == "draft" and row.marks.tags == ("proposed",) and row.split == ""
        assert row.source is not None and row.source.model == "teacher"
        words = (project.documents_dir / row.source.document).read_text(encoding="utf-8")
        assert row.source.quote == row.fields["answer"] and row.source.quote in words
    assert {row.source.document for row in rows if row.source} == {"handbook.md", "hindi.md", "urdu.md"}
    assert any("अवकाश" in row.fields["answer"] for row in rows) and any(
        "چھٹی" in row.fields["answer"] for row in rows
    )
    assert result["cost"] == pytest.approx((result["tokens_in"] + 2 * result["tokens_out"]) / 1e6)
    with Dataset(catalog.path_of(project, "Rows")) as store:
        assert store.counts().total == 0 and store.counts().draft == len(rows)
        assert str(store.undo_text) == f"Propose {len(rows)} rows"
        store.undo()  # all of it is one step
        assert store.counts().every == 0
    told = [event.value for event in ctx.of(Data) if event.kind == "proposed"]
    assert told[-1]["rows"] == len(rows) and not list((project.datasets_dir / FOLDER).iterdir())


def test_nothing_unusable_is_dropped_without_being_counted(project: Project) -> None:
    said: list[Said] = [
        '[{"question": "How many unicorns work here?", "answer": "Seventeen purple unicorns dance upstairs."},'
        ' {"question": "What is oiled every Monday?", "answer": "The large loom is oiled every Monday."},'
        ' {"question": "How much leave is there??", "answer": "Everyone has twenty-seven days of paid leave."},'
        ' {"question": "Nothing?"}]',
        "I would rather not.",
    ]
    fill(project, *(NewRow(fields) for fields in ROWS))
    with serve(
        lambda request: said[0] if "Monday" in str(request) or "Leave" in str(request) else said[1]
    ) as server:
        result = propose(project, at(server), asking={"per_passage": 4})
    assert result["reasons"]["ungrounded"] >= 1 and result["reasons"]["known"] >= 1
    assert result["reasons"]["no_answer"] >= 1 and result["reasons"]["no_json"] == 2
    assert result["rows"] == 1 and result["useless"] >= 2
    assert {one["reason"] for one in result["left"]} == set(result["reasons"]) - {"too_short"}
    assert "unicorns" in next(one["words"] for one in result["left"] if one["reason"] == "ungrounded")


def test_asked_again_nothing_is_proposed_twice(project: Project) -> None:
    with serve(teacher) as server:
        first = propose(project, at(server), ticket="one")
        again = propose(project, at(server), ticket="two")
    assert first["rows"] > 0 and again["rows"] == 0 and again["reasons"]["known"] == first["rows"]


def test_a_budget_of_rows_reaches_more_than_the_first_document(project: Project) -> None:
    with serve(teacher) as server:
        result = propose(project, at(server), limits={"rows": 2}, asking={"per_passage": 1, "seed": 2})
    assert result["rows"] == 2 and result["ended"] == "rows"
    assert len({row.source.document for row in rows_of(project) if row.source}) == 2
    with serve(teacher) as server:
        result = propose(project, at(server), dataset="Other", limits={"rows": 100, "requests": 1})
    assert result["asked"] == 1 == len(server.requests) and result["ended"] == "requests"


def test_budgets_of_tokens_and_cost_are_kept_before_they_are_broken(project: Project) -> None:
    with serve(teacher) as server:
        result = propose(project, at(server), limits={"rows": 100, "tokens": 700})
        assert result["ended"] == "tokens" and result["tokens_in"] + result["tokens_out"] <= 700
        priced = at(server, price_in=10.0, price_out=30.0)
        result = propose(project, priced, dataset="Other", limits={"rows": 100, "cost": 0.03})
    assert result["ended"] == "cost" and 0 < result["cost"] <= 0.03


def test_stop_keeps_what_came_and_the_same_job_goes_on_from_there(project: Project) -> None:
    ctx = MemoryContext()

    def answer(request: dict[str, Any]) -> str:
        if len(server.requests) == 2:
            ctx.cancel()
        return teacher(request)

    with serve(answer) as server:
        writer = at(server)
        with pytest.raises(Cancelled):
            propose(project, writer, ctx)
        kept = len(rows_of(project))
        assert kept > 0
        result = propose(project, writer)
        prompts = server.prompts()
    rows = rows_of(project)
    assert result["rows"] == len(rows) > kept
    # The answer that was under way when Stop came may be asked for again, no other.
    assert len(prompts) - len(set(prompts)) <= 1
    with Dataset(catalog.path_of(project, "Rows")) as store:
        store.undo()
        assert store.counts().every == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("after", [1, 2, 3])
def test_killed_in_the_middle_no_passage_is_asked_twice_and_no_row_comes_twice(
    project: Project, tmp_path: Path, after: int
) -> None:
    with serve(teacher) as server:
        params = {
            "project": str(project.folder),
            "dataset": "Rows",
            "writer": at(server),
            "documents": DOCUMENTS,
        }
        recipe = tmp_path / "recipe.json"
        Recipe("propose_rows", params).save(recipe)
        process = subprocess.Popen(
            [sys.executable, "-m", "core.jobs.child", str(recipe)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert process.stdout is not None
        seen = 0
        for line in process.stdout:
            seen += json.loads(line).get("kind") == "proposed"
            if seen == after:
                os.kill(process.pid, signal.SIGKILL)
                break
        process.wait()
        process.stdout.close()
        result = run(MemoryContext(), **params)  # type: ignore[arg-type]
        prompts = server.prompts()
    rows = rows_of(project)
    assert len({row.fields["question"] for row in rows}) == len(rows) == result["rows"]
    assert len(prompts) - len(set(prompts)) <= 1  # the one that was on its way when the process died
    with Dataset(catalog.path_of(project, "Rows")) as store:
        assert store.integrity() == []


def test_a_reply_whose_rows_were_saved_before_the_crash_is_not_saved_again(project: Project) -> None:
    """The moment between the rows and their line in the ledger."""
    with serve(teacher) as server:
        writer = at(server)
        ctx = MemoryContext()

        def stop(request: dict[str, Any]) -> str:
            if len(server.requests) == 3:
                ctx.cancel()
            return teacher(request)

        server.answer = stop
        with pytest.raises(Cancelled):
            propose(project, writer, ctx, ticket="t")
        before = len(rows_of(project))
        file = project.datasets_dir / FOLDER / "t.jsonl"
        lines = file.read_bytes().splitlines(keepends=True)
        assert b'"done"' in lines[-1]
        file.write_bytes(b"".join(lines[:-1]) + lines[-1][:20])
        server.answer = teacher
        result = propose(project, writer, ticket="t")
    rows = rows_of(project)
    assert before > 0 and len(rows) == result["rows"] == len({row.fields["question"] for row in rows})
    assert "known" not in result["reasons"]


def test_a_failing_server_leaves_what_came(project: Project) -> None:
    def answer(request: dict[str, Any]) -> Said:
        return Bad(401, "{}") if len(server.requests) > 1 else teacher(request)

    with serve(answer) as server, pytest.raises(UserError, match="wants a key"):
        propose(project, at(server))
    assert rows_of(project)


def test_summaries_and_the_columns_they_go_into(project: Project) -> None:
    with serve(teacher) as server:
        writer = at(server)
        propose(project, writer, dataset="New", asking={"kind": "summary"}, documents=["hindi.md"])
        fill(project, *(NewRow(fields) for fields in ROWS))
        propose(project, writer, asking={"kind": "summary"}, documents=["urdu.md"])
    new = rows_of(project, "New")[0]
    assert list(new.fields) == ["document", "summary"] and "अवकाश" in new.fields["document"]
    beside = rows_of(project)[-1]
    assert beside.fields["question"].startswith("Summarise this text:\n\n") and beside.marks.status == "draft"


def test_paraphrases_stay_in_their_part_and_keep_their_source(project: Project) -> None:
    source = Source(document="handbook.md", page=2, quote="27 days")
    path = fill(
        project, NewRow(ROWS[0], source, "test"), NewRow(ROWS[1], None, "train"), NewRow({"question": "x"})
    )
    asked = {"kind": "paraphrase", "per_passage": 2}
    with serve(teacher) as server:
        result = propose(project, at(server), rows=[[1, 3]], asking=asked)
    made = rows_of(project)[3:]
    assert result["rows"] == 4 and result["reasons"] == {"not_a_pair": 1}
    assert [row.split for row in made] == ["test", "test", "train", "train"]
    assert made[0].source == Source(document="handbook.md", page=2, quote="27 days", model="teacher")
    assert made[2].source == Source(model="teacher")
    with serve('[{"question": "How many days off are there, please?", "answer": "28 days."}]') as server:
        result = propose(project, at(server), rows=[[1, 1]], asking=asked)
    assert result["reasons"] == {"numbers": 1}
    with Dataset(path) as store:
        assert store.counts().test == 1


def test_conversations_get_conversations(project: Project) -> None:
    turns = [{"from": "human", "value": "Hi?"}, {"from": "gpt", "value": "Hello."}]
    fill(project, NewRow({"conversations": turns}))
    with serve(teacher) as server:
        propose(project, at(server), documents=["handbook.md"], limits={"rows": 1})
    made = rows_of(project)[-1].fields["conversations"]
    assert [turn["from"] for turn in made] == ["human", "gpt"] and made[1]["value"]


def test_plain_text_has_no_place_for_pairs_and_an_empty_new_set_is_not_left_behind(project: Project) -> None:
    path = fill(project, NewRow({"text": "words"}))
    with Dataset(path) as store:
        store.apply(SetMapping(Mapping("text", text="text")))
    with serve(teacher) as server:
        with pytest.raises(UserError, match="no columns for a question and an answer"):
            propose(project, at(server))
        assert not server.requests
        with pytest.raises(UserError, match=r"passage. is missing"):
            propose(project, at(server), asking={"prompt": "Write questions!"})
        with pytest.raises(UserError, match="not indexed"):
            propose(project, at(server), documents=["gone.md"])
        with pytest.raises(UserError, match="No documents are chosen"):
            propose(project, at(server), documents=[])
    with serve("No.") as server:
        result = propose(project, at(server), dataset="New")
    assert result["rows"] == 0 and not catalog.path_of(project, "New").exists()


def test_a_model_that_is_too_small_is_told_and_not_asked_for_ever(project: Project) -> None:
    (project.documents_dir / "handbook.md").unlink()
    ctx = MemoryContext()
    with serve("Leave is nice.") as server:
        result = propose(project, at(server), ctx)
    assert result["rows"] == 0 and result["reasons"]["no_json"] == result["asked"] == result["useless"]
    warned = [str(event.message) for event in ctx.of(Warned)]
    asked = result["asked"]
    assert any(
        f"gave nothing usable for {asked} of {asked} passages. Choose a larger model" in said
        for said in warned
    )


def test_the_starter_model_is_said_to_be_too_small(project: Project) -> None:
    ctx = MemoryContext()
    writer = {"engine": "torch", "model": "starter", "name": "Starter"}
    result = propose(project, writer, ctx, documents=["handbook.md"], asking={"per_passage": 1})
    assert result["rows"] == 0 and result["asked"] >= 1 and result["asked"] <= GIVE_UP
    assert any("“Starter” gave nothing usable" in str(event.message) for event in ctx.of(Warned))
    passage = of_documents(project, ["handbook.md"])[0]
    tried = trying.run(
        MemoryContext(), project=str(project.folder), writer=writer,
        passage={"id": passage.id, "text": passage.text, "document": passage.document},
        asking={"per_passage": 1},
    )  # fmt: skip
    assert tried["pairs"] == [] and tried["left"] and tried["tokens_out"] > 0 and tried["seconds"] > 0


def test_a_prompt_tried_on_one_passage_shows_the_real_answer(project: Project) -> None:
    passage = of_documents(project, ["urdu.md"])[0]
    with serve(teacher) as server:
        tried = trying.run(
            MemoryContext(), project=str(project.folder), writer=at(server),
            passage={"id": passage.id, "text": passage.text, "document": "urdu.md"}, asking={"per_passage": 2},
        )  # fmt: skip
    assert "```json" in tried["written"] and len(tried["pairs"]) == 2
    assert [one["reason"] for one in tried["left"]] == ["too_many"]
    assert "Write 2 questions" in server.prompts()[0] and passage.text in server.prompts()[0]


def test_no_key_is_in_what_a_run_leaves_behind(project: Project) -> None:
    from core.models.remote import keys

    ctx = MemoryContext()
    with serve(teacher, wants_key=True) as server:
        address = Address(name="T", url=server.url, model="teacher")
        Settings(addresses=[address]).save()
        keys.save(address.id, KEY)
        result = propose(project, {"engine": "address", "model": "T"}, ctx)
    assert result["rows"] and KEY not in str(result) + "".join(map(str, ctx.events))
    assert not any(KEY.encode() in file.read_bytes() for file in project.folder.rglob("*") if file.is_file())


def test_sizes_of_documents(project: Project) -> None:
    found = {size.path: size.passages for size in sizes(project)}
    assert set(found) == set(DOCUMENTS) and found["handbook.md"] >= 2 and found["hindi.md"] == 1
