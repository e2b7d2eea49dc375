"""Which rows a filter lets through, in which order, and that nothing typed can hang it."""

from __future__ import annotations

import itertools
import time
from pathlib import Path
from typing import Any

import pytest

from core.datasets import filters, saved_filters
from core.datasets.edits import DeleteRows, InsertRows, SetNote, SetSplit, SetStar, SetStatus, SetTags
from core.datasets.filters import Condition, Filter
from core.datasets.pattern import Pattern
from core.datasets.rows import NewRow, Source
from core.datasets.sorting import Sort
from core.datasets.store import Dataset
from core.errors import Cancelled, UserError

ROWS: list[dict[str, Any]] = [
    {"question": "Who?", "answer": "Nobody at all", "score": 3},
    {"question": "वापसी कब?", "answer": "", "score": 10},
    {"question": "واپسی کب؟", "answer": "تیس دن", "score": 2.5},
    {"question": "退货?", "answer": "三十天", "score": None},
    {"question": "What is 5 + 5?", "answer": "10", "score": "high"},
    {"question": "Extra", "messages": [{"role": "user", "content": "Tell me"}]},
]


@pytest.fixture
def store(tmp_path: Path) -> Dataset:
    made = Dataset.create(tmp_path / "rows.sqlite")
    made.apply(InsertRows([NewRow(row, Source(file="a.jsonl", line=at)) for at, row in enumerate(ROWS, 1)]))
    return made


def test_each_condition_alone_and_all_together(store: Dataset) -> None:
    ids = list(store.ids())
    store.apply(SetStatus.of([ids[1]], "draft"))
    store.apply(SetStatus.of([ids[2]], "rejected"))
    store.apply(SetStar.of(ids[:2], True))
    store.apply(SetTags.of([ids[0], ids[3]], add=["Returns", "urgent"]))
    store.apply(SetTags.of([ids[4]], add=["sums"]))
    store.apply(SetNote(ids[4], "Check this"))
    store.apply(SetSplit.of(ids[3:5], "test"))
    store.apply(InsertRows([NewRow({"question": "From a book"}, Source(document="book.pdf", page=2))]))
    book = max(store.ids())

    def found(**what: Any) -> list[int]:
        return [row - ids[0] if row != book else -1 for row in filters.find(store, Filter(**what))]

    assert found() == [0, 1, 2, 3, 4, 5, -1]
    assert found(statuses=("draft", "rejected")) == [1, 2]
    assert found(statuses=("accepted",), starred=True) == [0]
    assert found(parts=("test",)) == [3, 4]
    assert found(parts=("",), statuses=("draft",)) == [1]
    assert found(tags=("Returns", "sums")) == [0, 3, 4]
    assert found(noted=True) == [4]
    assert found(document="book.pdf") == [-1]
    assert found(file="a.jsonl", tags=("urgent",)) == [0, 3]
    assert found(words="nobody") == [0]
    assert found(rows=[(ids[4], ids[5]), (ids[0], ids[0])], title="Finding") == [0, 4, 5]
    assert found(rows=[(ids[4], ids[4])], parts=("train",)) == []
    known = filters.choices(store)
    assert known.tags == {"Returns": 2, "sums": 1, "urgent": 2}
    assert known.files == {"a.jsonl": 6} and known.documents == {"book.pdf": 1}
    store.apply(DeleteRows.of([ids[0]]))
    assert found(tags=("Returns",)) == [3]
    assert filters.choices(store).tags["Returns"] == 1


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Condition("answer", "empty"), [1, 5]),
        (Condition("answer", "filled"), [0, 2, 3, 4]),
        (Condition("answer", "contains", "NOBODY"), [0]),
        (Condition("question", "contains", "واپسی"), [2]),
        (Condition("question", "lacks", "?"), [2, 5]),
        (Condition("answer", "matches", r"^\d+$"), [4]),
        (Condition("question", "matches", r"\p{Han}"), [3]),
        (Condition("answer", "longer", number=6), [0]),
        (Condition("question", "shorter", number=5), [0, 3]),
        (Condition("messages", "contains", "user"), []),
        (Condition("messages", "contains", "tell"), [5]),
        (Condition("score", "contains", "2.5"), [2]),
        (Condition("no such", "filled"), []),
    ],
)
def test_a_condition_on_a_column(store: Dataset, condition: Condition, expected: list[int]) -> None:
    ids = list(store.ids())
    found = filters.find(store, Filter(conditions=(condition,)))
    assert [ids.index(row) for row in found] == expected


def test_rows_are_sorted_with_numbers_first_and_nothing_last(store: Dataset) -> None:
    ids = list(store.ids())

    def order(sort: Sort, **what: Any) -> list[int]:
        return [ids.index(row) for row in filters.find(store, Filter(sort=sort, **what))]

    assert order(Sort("column", "score")) == [2, 0, 1, 4, 3, 5]
    assert order(Sort("column", "score", descending=True)) == [4, 1, 0, 2, 3, 5]
    assert order(Sort("column", "question"))[:3] == [5, 4, 0]
    store.apply(SetStatus.of([ids[0]], "rejected"))
    store.apply(SetStar.of([ids[4]], True))
    assert order(Sort("status"))[-1] == 0
    assert order(Sort("star"))[0] == 4
    lengths = [len(str(fields)) for fields in ROWS]
    assert order(Sort("length"))[0] == lengths.index(min(lengths))
    assert order(Sort("column", "score"), conditions=(Condition("answer", "filled"),)) == [2, 0, 4, 3]
    assert list(store.ids(every=True)) == ids  # the dataset's own order is what it was
    assert filters.find(store, Filter()).tolist() == ids


def test_a_search_stops_soon(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "many.sqlite") as store:
        store.apply(InsertRows([NewRow({"text": f"Row {i} " * 20}) for i in range(20_000)]))
        for wanted in (
            Filter(conditions=(Condition("text", "matches", "x+y"),)),
            Filter(sort=Sort("column", "text")),
        ):
            asked = itertools.count()
            with pytest.raises(Cancelled):
                filters.find(store, wanted, lambda asked=asked: next(asked) >= 2)  # type: ignore[misc]
        assert len(filters.find(store, Filter(words="Row"))) == 20_000


def test_a_pattern_that_explodes_is_given_up_with_a_sentence(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        store.apply(InsertRows([NewRow({"text": "a" * 60 + "b"})]))
        began = time.perf_counter()
        with pytest.raises(UserError, match="takes too long"):
            filters.find(store, Filter(conditions=(Condition("text", "matches", r"(?:(a|aa)+)+$"),)))
        assert time.perf_counter() - began < 30


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("(", "missing )"),
        ("[a", "unterminated character set"),
        ("*a", "nothing to repeat"),
        (r"\k<z>", "no regular expression"),
        ("((a{1000}){1000}){1000}", "repeats too much"),
        ("(?:a{99999999999})", "repeats too much"),
        ("(" * 500 + ")" * 500, "no regular expression"),
    ],
)
def test_a_bad_pattern_is_one_sentence(source: str, said: str) -> None:
    with pytest.raises(UserError, match=None) as caught:
        Pattern(source, is_regex=True)
    assert said in str(caught.value.message) and caught.value.fix is not None


def test_words_are_whole_in_scripts_with_vowel_signs() -> None:
    pattern = Pattern("कि", whole_words=True)
    assert not pattern.is_in("किस किताब में") and pattern.is_in("उसने कहा कि।")
    assert Pattern("a.b").is_in("xA.Bx") and not Pattern("a.b").is_in("axb")
    assert not Pattern("a", match_case=True).is_in("A")


def test_filters_are_kept_by_name_and_survive_closing(store: Dataset) -> None:
    drafts = Filter(statuses=("draft",), conditions=(Condition("answer", "longer", number=9),))
    saved_filters.save(store, "drafts", drafts)
    saved_filters.save(store, "Anything", Filter(words="x", rows=[(1, 4)], title="Finding"))
    path = store.path
    store.close()
    with Dataset(path) as again:
        kept = {one.name: one.filter for one in saved_filters.saved(again)}
        assert list(kept) == ["Anything", "drafts"]
        assert kept["drafts"] == drafts and kept["Anything"] == Filter(words="x")
        saved_filters.save(again, "drafts", Filter(starred=True))
        saved_filters.forget(again, "Anything")
        assert saved_filters.saved(again) == [saved_filters.Saved("drafts", Filter(starred=True))]
        again.connection.execute("UPDATE meta SET value = '[{\"name\": 3}]' WHERE key = 'filters'")
        assert saved_filters.saved(again) == []
