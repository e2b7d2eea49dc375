"""Questions that a few passages cannot answer, through the real task: with quotes, a tiny model and an address."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator

import pytest

from core.chat.citations import holds
from core.jobs.context import Keep, MemoryContext
from core.jobs.events import Data, Progress
from core.knowledge import indexing
from core.models import starter
from core.project import Project
from core.settings import Address, Settings
from tests.core.chat.doing import ask, indexed
from tests.openai_server import Request, StandIn, serve

STARTER = {"engine": "torch", "model": starter.ID, "name": "Starter"}
HANDBOOK = """# Leave

Everyone at the mill has twenty-seven days of paid leave a year. Ask for it on the green slip.

# Safety

Gloves are worn at the press. The assembly point is the old crane on Kiln Street.

# Pumps

The large pump is serviced twice a year. The small pump is serviced every week. Gloves are worn at the small pump too.
"""
ORDERS = "customer,city,amount\n" + "".join(
    f"Customer {n},{'Berlin' if n % 3 == 0 else 'Paris'},{n * 10}\n" for n in range(1, 31)
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, keep: Keep) -> Iterator[Project]:
    files = {"handbook.md": HANDBOOK, "orders.csv": ORDERS}
    with indexed(tmp_path_factory.mktemp("broad") / "indexed", keep, files) as made:
        yield made


def address_of(server: StandIn) -> dict[str, str]:
    address = Address(name="Teacher", url=server.url, model="teacher", context_length=2048)
    Settings(addresses=[address]).save()
    return {"engine": "address", "model": address.id, "name": "Teacher"}


def test_records_are_counted_by_a_rule_that_is_told(ctx: MemoryContext, project: Project) -> None:
    found = ask(ctx, project, "How many orders are from Berlin?")
    assert found.text.startswith("10 of 30 records of “orders.csv”: those where city = “Berlin”.")
    assert (found.way, found.covered, len(found.citations)) == ("count", True, 10)
    assert all(holds(one, found.passages) and "Berlin" in one.quote for one in found.citations)
    assert str(found.said) and any("no language model counted" in str(note) for note in found.notes)


def test_of_many_records_the_first_are_shown_and_that_is_said(ctx: MemoryContext, project: Project) -> None:
    found = ask(ctx, project, "Which orders have an amount of more than 50?")
    assert found.text.startswith("25 of 30 records")
    assert len(found.passages) == 20 and "first 20 of 25" in str(found.notes[0])


def test_what_cannot_be_counted_is_refused_with_the_reason_and_a_fix(
    ctx: MemoryContext, project: Project
) -> None:
    found = ask(ctx, project, "How many records from Berlin are overdue?")
    assert not found.covered and "“overdue” is no field and no value" in found.text
    assert "“customer”, “city”, “amount”" in str(found.notes[0])


def test_a_number_that_stands_in_the_text_is_still_read(ctx: MemoryContext, project: Project) -> None:
    found = ask(ctx, project, "How many days of paid leave do I have?")
    assert found.way == "passages" and "twenty-seven days" in found.text


def test_mentions_are_found_in_every_passage(ctx: MemoryContext, project: Project) -> None:
    found = ask(ctx, project, "How many times are gloves mentioned?")
    assert (
        found.text.startswith("2 sentences in your documents have the word(s)") or "2 sentence" in found.text
    )
    assert {one.quote for one in found.citations} == {
        "Gloves are worn at the press.", "Gloves are worn at the small pump too.",
    }  # fmt: skip
    assert ask(ctx, project, "List all mentions of zebras").covered is False


def test_without_a_model_a_summary_is_the_outline_and_says_so(ctx: MemoryContext, project: Project) -> None:
    found = ask(ctx, project, "Summarise the handbook.")
    assert found.way == "whole" and "The outline of “handbook.md”" in found.text
    assert "**Leave**" in found.text and "**Pumps**" in found.text and "orders" not in found.text
    assert all(holds(one, found.passages) for one in found.citations) and len(found.citations) == 3
    assert "Choose a language model" in str(found.notes[-1])


def test_a_model_too_small_says_so(ctx: MemoryContext, project: Project) -> None:
    found = ask(ctx, project, "What is the handbook about?", answerer=STARTER)
    assert "too small to read a whole document" in str(found.notes[-1])
    assert "**Safety**" in found.text


def test_a_model_reads_a_document_in_parts_and_says_what_it_read(
    ctx: MemoryContext, project: Project
) -> None:
    long = "\n\n".join(
        f"# Part {n}\n\n" + f"Rule {n} says that valve {n} is closed at noon. " * 12 for n in range(30)
    )
    (project.documents_dir / "valves.md").write_text(long, encoding="utf-8")
    assert indexing.run(ctx, project=str(project.folder))["failed"] == []

    def model(request: Request) -> str:
        number = re.search(r"\[(\d+)\]", str(request["messages"][-1]["content"]))
        return f"Valves are closed at noon [{number[1] if number else 1}]."

    with serve(model) as server:
        found = ask(ctx, project, "Summarise valves.md", answerer=address_of(server))
        prompts = server.prompts()
    assert len(prompts) > 3 and "notes on the parts" in prompts[-1]
    assert re.search(r"Read for this: all \d+ passages of “valves.md”, in \d+ parts", str(found.notes[0]))
    assert found.way == "whole" and found.backed and found.citations[0].file == "valves.md"
    assert any("part 2 of" in str(event.note) for event in ctx.of(Progress))


def test_a_summary_can_be_stopped(ctx: MemoryContext, project: Project) -> None:
    def model(request: Request) -> str:
        ctx.cancel()
        return "Too late."

    with serve(model) as server:
        found = ask(ctx, project, "Summarise valves.md", answerer=address_of(server))
        assert len(server.requests) == 1
    assert found.stopped and not found.text


def test_the_model_is_not_asked_where_nothing_is_found(ctx: MemoryContext, project: Project) -> None:
    with serve("Bobby Fischer.") as server:
        found = ask(ctx, project, "Who won the chess championship in 1972?", answerer=address_of(server))
        assert server.requests == []
    assert not found.covered


def test_a_follow_up_finds_its_passage_and_says_what_was_searched(
    ctx: MemoryContext, project: Project
) -> None:
    ask(ctx, project, "How often is the large pump serviced?", conversation="pumps")
    found = ask(ctx, project, "and the small pump?", conversation="pumps")
    assert found.searched == "How often is the small pump serviced?"
    assert found.citations[0].quote == "The small pump is serviced every week."
    assert [e.value for e in ctx.of(Data) if e.kind == "searched"] == [found.searched]


def test_a_model_puts_a_follow_up_in_its_words(ctx: MemoryContext, project: Project) -> None:
    def model(request: Request) -> str:
        prompt = str(request["messages"][-1]["content"])
        return "How often is the small pump serviced?" if "by itself" in prompt else "Every week [1]."

    with serve(model) as server:
        chosen = address_of(server)
        ask(ctx, project, "How often is the large pump serviced?", conversation="two", answerer=chosen)
        found = ask(ctx, project, "and the small one?", conversation="two", answerer=chosen)
        assert any("New question: and the small one?" in prompt for prompt in server.prompts())
        assert "(How often is the small pump serviced?)" in server.prompts()[-1]
    assert found.searched == "How often is the small pump serviced?"


def test_sentences_that_no_passage_says_are_marked(ctx: MemoryContext, project: Project) -> None:
    said = "The large pump is serviced twice a year [1]. It was painted by Rembrandt in 1642."
    with serve(said) as server:
        found = ask(ctx, project, "How often is the large pump serviced?", answerer=address_of(server))
    (doubt,) = found.doubts
    assert "Rembrandt" in found.text[doubt.start : doubt.end] and doubt.numbers and doubt.names
    assert any("underlined" in str(note) for note in found.notes)


def test_one_asks_while_documents_are_indexed(ctx: MemoryContext, project: Project, keep: Keep) -> None:
    for number in range(12):
        (project.documents_dir / f"more{number}.md").write_text(
            f"# More {number}\n\nThis is new text {number}."
        )
    begun, go_on = threading.Event(), threading.Event()
    context = MemoryContext()
    context.keep = keep
    context._send = lambda event: (begun.set(), go_on.wait(60), context.events.append(event))[2]  # type: ignore[func-returns-value]
    work = threading.Thread(target=lambda: indexing.run(context, project=str(project.folder)))
    work.start()
    assert begun.wait(60)
    found = ask(ctx, project, "How many days of paid leave do I have?")
    assert work.is_alive() and "twenty-seven days" in found.text
    go_on.set()
    work.join(120)
    assert not work.is_alive()
