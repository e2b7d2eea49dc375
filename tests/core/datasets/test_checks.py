"""Each check finds what is wrong, leaves alone what only looks like it, and its fix is one undo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import ftfy
import pytest
from ftfy.badness import is_bad

from core.advice.needs import EXAMPLES
from core.datasets import catalog, checking, report
from core.datasets.checks import letters
from core.datasets.checks.fixes import fix_edit
from core.datasets.checks.size import FEW
from core.datasets.checks.turns import disorder
from core.datasets.columns import Mapping
from core.datasets.edits import DeleteRows, InsertRows, SetCell, SetMapping
from core.datasets.messages import Message
from core.datasets.report import Choices, State
from core.datasets.rows import Marks, NewRow, count
from core.datasets.store import Dataset
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Progress
from core.models import preview, starter
from core.project import Project
from core.text import QT_TRANSLATE_NOOP
from tests.core.datasets.checks import FILLER, check, fixed, ids, make, pairs


def test_sound_rows_give_only_the_note_that_they_are_few(tmp_path: Path) -> None:
    with make(tmp_path, pairs(*FILLER)) as store:
        assert set(check(store)) == {"too_few"}


def test_no_rows_give_no_findings(tmp_path: Path) -> None:
    with make(tmp_path, []) as store:
        assert check(store) == {}


def test_empty_and_near_empty_fields(tmp_path: Path) -> None:
    rows = pairs(*FILLER, ("Who?", ""), ("", "Nobody."), ("What?", "N/A"), ("When?", "…"), ("How many?", "7"))
    with make(tmp_path, [*rows, {"question": "No answer field at all?"}]) as store:
        found = check(store)
        assert ids(found["empty_answer"]) == [4, 9]
        assert ids(found["empty_question"]) == [5]
        assert ids(found["near_empty"]) == [6, 7]
        assert len(fixed(store, found["empty_answer"])) == 7


def test_copies_go_but_the_first(tmp_path: Path) -> None:
    rows = pairs(*FILLER, FILLER[0], FILLER[1], FILLER[0])
    with make(tmp_path, rows) as store:
        found = check(store)
        assert ids(found["copies"]) == [4, 5, 6]
        assert found["copies"].groups == [[1, 4, 6], [2, 5]]
        assert "contradictions" not in found and "likes" not in found
        assert [row["question"] for row in fixed(store, found["copies"])] == [q for q, _ in FILLER]


def test_one_question_with_two_answers_contradicts_itself(tmp_path: Path) -> None:
    rows = pairs(*FILLER, ("  WHAT is a dovetail  joint?", "A kind of pigeon."), ("", "a"), ("", "b"))
    with make(tmp_path, rows) as store:
        found = check(store)["contradictions"]
        assert ids(found) == [2, 4] and found.groups == [[2, 4]] and not found.fix


def test_the_same_question_about_another_context_is_another_question(tmp_path: Path) -> None:
    rows = [
        {"question": "Who wrote it?", "context": "Letters by Ghalib.", "answer": "Ghalib"},
        {"question": "Who wrote it?", "context": "Godaan, a novel by Premchand.", "answer": "Premchand"},
    ]
    with make(tmp_path, rows) as store:
        assert "contradictions" not in check(store)


def test_held_out_rows_that_are_trained_on(tmp_path: Path) -> None:
    q, a = FILLER[0]
    rows = pairs(*FILLER, (q.upper(), a + " And feed them."), (q.replace("winter", "winters"), a))
    with make(tmp_path, rows, ["train", "train", "train", "test", "validation"]) as store:
        found = check(store)
        assert ids(found["leaks"]) == [4] and ids(found["near_leaks"]) == [4, 5]
        assert [row["split"] for row in fixed(store, found["leaks"])][3] == "train"


def test_without_a_split_nothing_leaks(tmp_path: Path) -> None:
    with make(tmp_path, pairs(FILLER[0], FILLER[0])) as store:
        assert {"leaks", "near_leaks"} & set(check(store)) == set()


def test_plain_text_has_no_answers_to_miss(tmp_path: Path) -> None:
    rows = [{"text": answer} for _, answer in FILLER] + [{"text": " "}]
    with make(tmp_path, rows) as store:
        store.apply(SetMapping(Mapping("text", text="text")))
        found = check(store)
        assert set(found) == {"empty_row", "too_few"} and ids(found["empty_row"]) == [4]


def test_columns_nobody_has_explained_are_said_to_be_unchecked(tmp_path: Path) -> None:
    with make(tmp_path, [{"alpha": "one thing", "omega": "another thing"}] * 2) as store:
        result = checking.check(store, None, MemoryContext())
        assert [one.kind for one in result.findings] == ["copies", "too_few"]
        assert "it is not clear which column" in str(result.skipped[0])


@pytest.mark.parametrize(
    ("turns", "problem"),
    [
        ("sua", ""), ("ua", ""), ("uaua", ""), ("uatta", ""), ("uata", ""),
        ("uu a", "Turn 2: the user speaks twice in a row"),
        ("uaa", "Turn 3: the assistant speaks twice in a row"),
        ("au", "Turn 1: the assistant speaks before the user"),
        ("sa", "Turn 2: the assistant speaks before the user"),
        ("usa", "Turn 2: the system speaks in the middle"),
        ("uta", "Turn 2: a tool answers although none was called"),
        ("uatu", "Turn 4: nobody answers what the tool said"),
        ("uau", "The last word is not the assistant's"),
        ("", "The last word is not the assistant's"),
    ],
)  # fmt: skip
def test_the_order_of_turns(turns: str, problem: str) -> None:
    roles = {"s": "system", "u": "user", "a": "assistant", "t": "tool"}
    assert str(disorder([(roles[one], "words") for one in turns.replace(" ", "")]) or "") == problem


def test_conversations_are_checked_turn_by_turn(tmp_path: Path) -> None:
    def talk(*turns: tuple[str, str]) -> dict[str, Any]:
        return {"conversations": [{"from": role, "value": words} for role, words in turns]}

    rows = [
        talk(("human", FILLER[0][0]), ("gpt", FILLER[0][1])),
        talk(("human", FILLER[1][0]), ("wizard", FILLER[1][1])),
        talk(("gpt", FILLER[2][1]), ("human", FILLER[2][0])),
        {"conversations": [{"from": "human", "value": "Anyone there?"}, "not a turn"]},
    ]
    with make(tmp_path, rows) as store:
        found = check(store)
        assert ids(found["strange_roles"]) == [2, 4] and ids(found["disorder"]) == [3]
        assert "wizard" in str(found["strange_roles"].remarks[0].text)


class Words:
    """Every word a token, plus one for each turn."""

    limit = 12

    def count(self, messages: list[Message]) -> tuple[int, str]:
        words = " ".join(message["content"] for message in messages).split()
        if "forbidden" in words:
            raise UserError(QT_TRANSLATE_NOOP("core", "This template takes no such word."))
        return len(words) + len(messages), " ".join(words[: self.limit][-2:])


def test_rows_longer_than_the_model_takes(tmp_path: Path) -> None:
    rows = pairs(("one two", "three"), ("word " * 20, "the end"), ("is it " * 8 + "forbidden", "yes"))
    with make(tmp_path, rows) as store:
        found = check(store, Words())
        assert ids(found["too_long"]) == [2]
        assert str(found["too_long"].remarks[0].text) == "24 tokens; cut behind “…word word”"
        assert ids(found["refused"]) == [3] and "no such word" in str(found["refused"].remarks[0].text)


def test_mojibake_is_found_and_mended_also_inside_turns(tmp_path: Path) -> None:
    good = "Schön! Die Lösung heißt “Übung macht den Meister”."
    bad = good.encode().decode("windows-1252", "replace").replace("�", "\x9d")
    hindi = "नमस्ते, आप कैसे हैं?"
    garbled = hindi.encode().decode("latin-1")
    rows = [
        {"messages": [{"role": "user", "content": bad}, {"role": "assistant", "content": "Ja, sehr schön."}]},
        {"messages": [{"role": "user", "content": garbled}, {"role": "assistant", "content": "मैं ठीक हूँ।"}]},
        {
            "messages": [
                {"role": "user", "content": "یہ اردو ہے"},
                {"role": "assistant", "content": "中文也好。"},
            ]
        },
        {"messages": [{"role": "user", "content": "Verlor�n?"}, {"role": "assistant", "content": "Ja."}]},
    ]
    with make(tmp_path, rows) as store:
        found = check(store)
        assert ids(found["garbled"]) == [1, 2] and ids(found["lost_letters"]) == [4]
        after = fixed(store, found["garbled"])
        assert after[0]["messages"][0]["content"] == good
        assert after[1]["messages"][0]["content"] == hindi


@pytest.mark.parametrize(
    "encoding", ["latin-1", "cp1252", "cp1251", "cp1250", "cp1253", "mac-roman", "cp437"]
)
@pytest.mark.parametrize(
    "words", ["it’s “fine” — naïve café", "नमस्ते, आप कैसे हैं", "یہ ایک خط ہے", "你好，世界", "Привет"]
)
def test_the_quick_look_misses_nothing_that_a_close_one_finds(words: str, encoding: str) -> None:
    garbled = "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in words.encode())
    assert letters.repaired(words) == words
    assert letters.repaired(garbled) == (ftfy.fix_encoding(garbled) if is_bad(garbled) else garbled)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("<|user|>\nHello<|end|>", "Hello"),
        ("<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\nHi<|im_end|>", "Hello\nHi"),
        ("[INST] <<SYS>>\nBe kind.\n<</SYS>>\n\nHello [/INST]", "Be kind.\nHello"),
        ("<start_of_turn>model\nHi there<end_of_turn>", "Hi there"),
        ("### Instruction:\nAdd these.\n### Response:\n5", "Add these.\n5"),
        ("<s>Hello</s>", "Hello"),
    ],
)
def test_signs_of_a_template_are_found_and_taken_out(tmp_path: Path, words: str, left: str) -> None:
    with make(tmp_path, pairs(("Say it?", words))) as store:
        found = check(store)["typed_tokens"]
        assert ids(found) == [1] and fixed(store, found)[0]["answer"] == left


@pytest.mark.parametrize(
    "words",
    ["Is 3 < 4 | 5 > 2?", "### Results\nGood.", "x[INSTALL]", "<b>bold</b> and <s>gone</s> too", "a <- b"],
)
def test_ordinary_signs_are_left_alone(tmp_path: Path, words: str) -> None:
    with make(tmp_path, pairs(("Say it?", words))) as store:
        assert "typed_tokens" not in check(store)


def test_scripts_and_answers_in_another_one(tmp_path: Path) -> None:
    rows = pairs(
        *FILLER,
        ("दिल्ली किस देश में है?", "दिल्ली भारत में है।"),
        ("پاکستان کا دارالحکومت کیا ہے؟", "Islamabad, since 1967"),
        ("北京在哪里？", "在中国北方。"),
        ("東京はどこですか", "日本の東にあります"),
        ("कितने?", "308"),
    )
    with make(tmp_path, rows) as store:
        found = check(store)
        assert ids(found["scripts"]) == [4, 6, 7, 8]
        assert "Devanagari 25 %" in str(found["scripts"].detail)
        assert ids(found["other_script"]) == [5]


def test_rare_classes(tmp_path: Path) -> None:
    rows = [
        {"text": f"Complaint number {n} about {'abcdefgh'[n % 8] * 9}", "label": "billing"} for n in range(60)
    ]
    rows += [{"text": f"My parcel {n} is late", "label": "delivery"} for n in range(20)]
    rows += [{"text": "It broke", "label": "repair"}, {"text": "It fell apart", "label": "repair"}]
    with make(tmp_path, rows) as store:
        found = check(store)["unbalanced"]
        assert ids(found) == [81, 82]
        assert "“billing” has 60 rows and “repair” only 2" in str(found.detail)


def test_free_answers_are_no_classes(tmp_path: Path) -> None:
    with make(tmp_path, pairs(*((f"Question {n}?", f"Answer {n % 70}") for n in range(800)))) as store:
        assert "unbalanced" not in check(store)


def test_few_is_what_the_wizard_calls_few() -> None:
    assert EXAMPLES["few"] == FEW


def test_held_out_rows_are_not_counted_as_trained_on(tmp_path: Path) -> None:
    rows = pairs(*((f"What is {n} in words, and why {n * n}?", f"Number {n}") for n in range(FEW + 3)))
    with make(tmp_path, rows, ["test"] * 4) as store:
        assert str(check(store)["too_few"].title) == f"Only {FEW - 1} rows to train on"


def test_the_job_gives_json_streams_progress_and_stops(project: Project) -> None:
    path = catalog.create(project, "Rows")
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow(row) for row in pairs(*FILLER, FILLER[0]) * 400]))
    ctx = MemoryContext()
    found = checking.run(ctx, project=str(project.folder), dataset="Rows")
    assert found == {"rows": 1600, "findings": {"copies": 1597}}
    assert ctx.of(Progress)
    told = report.load(path)
    assert told is not None and told.rows == 1600
    copies = told.finding("copies")
    assert copies is not None and count(copies.runs()) == copies.count == 1597 and copies.group_count == 3
    done = checking.fix(ctx, project=str(project.folder), dataset="Rows", kind="copies")
    assert done == {"rows": 1597}
    with Dataset(path) as store:
        assert store.counts().total == 3
        assert str(store.undo_text) == "Delete 1,597 repeated rows"
        left = report.load(path)
        assert left is not None and left.findings == [] and left.state == State.of(store) and left.rows == 3
    stopped = MemoryContext()
    stopped.cancel()
    with Dataset(path) as store:
        store.undo()
    with pytest.raises(Cancelled):
        checking.run(stopped, project=str(project.folder), dataset="Rows")


def test_lengths_are_measured_as_the_model_sees_them(project: Project) -> None:
    path = catalog.create(project, "Rows")
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow(row) for row in pairs(*FILLER, ("Count.", "one two three " * 40))]))
    checking.run(
        MemoryContext(), project=str(project.folder), dataset="Rows", model=starter.ID, max_length=100
    )
    told = report.load(path)
    assert told is not None
    too_long = told.finding("too_long")
    assert too_long is not None
    assert too_long.runs() == [(4, 4)]
    assert told.skipped == [] and (told.model, told.max_length) == (starter.ID, 100)
    said = too_long.remarks[0].text.args
    rendered = preview.render_row(
        MemoryContext(),
        model=starter.ID,
        lesson={
            "messages": [
                {"role": "user", "content": "Count."},
                {"role": "assistant", "content": "one two three " * 40},
            ]
        },
        max_length=100,
    )
    assert said["tokens"] == len(rendered["tokens"]) > 100
    kept = max(end for _, end, state, _ in rendered["pieces"] if state != "cut")
    assert rendered["text"][:kept].endswith(str(said["last"]))


def test_a_fix_leaves_rows_that_are_gone_alone(tmp_path: Path) -> None:
    with make(tmp_path, pairs(*FILLER, FILLER[0], FILLER[0])) as store:
        found = check(store)["copies"]
        store.apply(DeleteRows.of([4]))
        edit, title = fix_edit(store, "delete", ids(found))
        assert edit == DeleteRows.of([5]) and str(title) == "Delete 1 row"
        store.apply(DeleteRows.of([5]))
        assert fix_edit(store, "delete", ids(found))[0] is None


def test_rows_edited_after_the_check_are_not_fixed_blindly(project: Project) -> None:
    path = catalog.create(project, "Rows")
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow(row) for row in pairs(*FILLER, FILLER[0])]))
    checking.run(MemoryContext(), project=str(project.folder), dataset="Rows")
    with Dataset(path) as store:
        store.apply(SetCell(4, "question", "How does one keep wasps?"))
        told = report.load(path)
        assert told is not None and State.of(store).edits_since(told.state) == 1
    with pytest.raises(UserError, match="were edited after"):
        checking.fix(MemoryContext(), project=str(project.folder), dataset="Rows", kind="copies")
    with Dataset(path) as store:
        store.undo()
        assert State.of(store).edits_since(told.state) == 0
    checking.fix(MemoryContext(), project=str(project.folder), dataset="Rows", kind="copies")
    with Dataset(path) as store:
        assert store.counts().total == 3


def test_after_a_fix_the_other_findings_lose_what_was_deleted(project: Project) -> None:
    path = catalog.create(project, "Rows")
    rows = pairs(*FILLER, ("Who?", ""), ("Who?", ""), ("Mail?", "To a@mail.in"), ("Mail?", "To b@mail.in"))
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow(row) for row in rows]))
    arguments: dict[str, Any] = {"project": str(project.folder), "dataset": "Rows"}
    found = checking.run(MemoryContext(), **arguments)["findings"]
    assert found["copies"] == 1 and found["empty_answer"] == 2
    checking.fix(MemoryContext(), **arguments, kind="empty_answer")
    told = report.load(path)
    assert told is not None and told.finding("copies") is None and told.finding("empty_answer") is None
    assert checking.fix(MemoryContext(), **arguments, kind="personal_email") == {"rows": 2}
    with Dataset(path) as store:
        assert [row.fields["answer"] for row in store.rows()][-2:] == ["To [EMAIL]"] * 2
        assert str(store.undo_text) == "Mask personal data in 2 rows"


def test_rows_that_are_all_to_stay_are_not_found_again(project: Project) -> None:
    path = catalog.create(project, "Rows")
    q, a = FILLER[0]
    near = (q.replace("winter", "winters"), a)
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow(row) for row in pairs(*FILLER, near, (q, "Not at all."))]))
    arguments: dict[str, Any] = {"project": str(project.folder), "dataset": "Rows"}
    assert {"likes", "contradictions"} <= set(checking.run(MemoryContext(), **arguments)["findings"])
    report.save_choices(path, Choices(kept=((1, 4), (1, 5))))
    assert not {"likes", "contradictions"} & set(checking.run(MemoryContext(), **arguments)["findings"])


def test_only_accepted_rows_are_checked(project: Project) -> None:
    path = catalog.create(project, "Rows")
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow(row) for row in pairs(*FILLER)]))
        store.apply(InsertRows([NewRow(row, marks=Marks("draft")) for row in pairs(FILLER[0])]))
        store.apply(InsertRows([NewRow(row, marks=Marks("rejected")) for row in pairs(FILLER[1])]))
    found = checking.run(MemoryContext(), project=str(project.folder), dataset="Rows")
    told = report.load(path)
    assert found["rows"] == 3 and "copies" not in found["findings"]
    assert told is not None and told.left_out == 2


def test_a_report_goes_with_its_dataset_and_a_damaged_one_is_none(project: Project) -> None:
    path = catalog.create(project, "Rows")
    checking.run(MemoryContext(), project=str(project.folder), dataset="Rows")
    report.save_choices(path, Choices(ignored=("scripts",)))
    renamed = catalog.rename(project, path, "Others")
    assert report.load(renamed) is not None and report.load(path) is None
    assert report.load_choices(renamed).ignored == ("scripts",)
    report.report_file(renamed).write_bytes(b"{]")
    assert report.load(renamed) is None
    report.choices_file(renamed).write_bytes(b"{]")
    with pytest.raises(UserError):
        report.load_choices(renamed)
    catalog.delete(renamed)
    assert not any(file.exists() for file in report.companions(renamed))


def test_preference_pairs_with_other_worse_answers_are_no_copies(tmp_path: Path) -> None:
    def row(prompt: str, chosen: str, rejected: str) -> dict[str, Any]:
        return {"prompt": prompt, "chosen": chosen, "rejected": rejected}

    (q, a), (other, b), _ = FILLER
    rows = [
        row(q, a, "In a jar."),
        row(q, a, "Under water, by the sea."),
        row(other, b, b),
        row(other, b, ""),
    ]
    with make(tmp_path, rows) as store:
        found = check(store)
        assert "copies" not in found
        assert ids(found["same_answers"]) == [3] and ids(found["no_rejected"]) == [4]


def test_a_number_or_a_short_answer_makes_another_row_not_a_copy(tmp_path: Path) -> None:
    sums = [
        ("How much are 12 apples and 31 pears together?", "43"),
        ("How much are 12 apples and 32 pears together?", "44"),
    ]
    said = [
        ("Does the old bridge over the river stand?", "A"),
        ("Does the old bridge over the river stands?", "B"),
    ]
    near = [
        ("Does the old mill by the lake still turn?", "Yes, it does."),
        ("Does the old mill by a lake still turn?", "Yes it does"),
    ]
    with make(tmp_path, pairs(*FILLER, *sums, *said, *near)) as store:
        found = check(store)
        assert found["variants"].groups == [[4, 5], [6, 7]] and not found["variants"].fix
        assert ids(found["likes"]) == [9]


def test_rows_that_differ_in_a_number_only_are_no_copies_where_columns_are_not_explained(
    tmp_path: Path,
) -> None:
    rows = [{"name": "a thing", "size": n} for n in (1, 2, 2)]
    with make(tmp_path, rows) as store:
        assert ids(check(store)["copies"]) == [3]
