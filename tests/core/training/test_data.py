"""Rows become tokens as told, in an order that repeats and wastes little."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserError
from core.models.lesson import Lesson
from core.models.rendered import IGNORED, Rendered
from core.training import batching, data
from core.training import lines as lines_of
from core.training.data import Line


def words(lessons: list[Lesson]) -> list[Rendered]:
    """A token per word; those of the last message are trained."""
    made = []
    for lesson in lessons:
        sizes = [len(message["content"].split()) for message in lesson.messages]
        trained = [False] * sum(sizes[:-1]) + [True] * sizes[-1]
        trained[0] = False
        made.append(Rendered("", list(range(len(trained))), trained, [(0, 0)] * len(trained)))
    return made


def line(row: int, question: int, answer: int) -> Line:
    return Line(
        row,
        [{"role": "user", "content": "q " * question}, {"role": "assistant", "content": "a " * answer}],
    )


def test_cut_and_untrained_rows_are_told_apart() -> None:
    prepared = data.prepare([line(1, 3, 3), line(2, 3, 9), line(3, 9, 3)], words, 8)
    assert prepared.rows == [1, 2] and prepared.lengths == [6, 8] and prepared.trained_tokens == 8
    assert prepared.cut == [2, 3] and prepared.untrained == [3]
    said = [str(remark) for remark in data.remarks(prepared, 8)]
    assert said[0] == "1 row are longer than 8 tokens; only their beginning is used: 2." or "1 row" in said[0]
    assert "3" in said[1] and len(said) == 2


def test_rows_that_cannot_be_used_are_refused_by_number_with_one_way_out() -> None:
    lines = [line(31, 3, 3), line(32, 9, 3), line(33, 12, 1)]
    for number, one in enumerate(lines, 1):
        one.number = number
    prepared = data.prepare(lines, words, 8)
    with pytest.raises(UserError) as caught:
        data.refuse_untrained(prepared, 8)
    assert "2 row(s)" in caught.value.message.template.replace("%n", "2")
    assert str(caught.value.message).endswith("their answer begins beyond 8 tokens: 2, 3.")
    assert "to at least 13 tokens" in str(caught.value.fix)
    data.refuse_untrained(data.prepare(lines, words, 13), 13)


def test_a_row_that_the_template_refuses_is_named_and_the_others_are_prepared() -> None:
    def some(lessons: list[Lesson]) -> list[Rendered | UserError]:
        return [UserError("Not this one.") if i == 1 else one for i, one in enumerate(words(lessons))]

    prepared = data.prepare([line(4, 1, 1), line(5, 1, 1), line(6, 1, 1)], some, 8)
    assert prepared.rows == [4, 6]
    with pytest.raises(UserError, match=r"cannot be trained on: 5\. Row 5: Not this one\."):
        data.refuse_unusable(prepared.refused)
    assert "5. Row 5: Not this one." in str(data.remarks(prepared, 8)[0])


def test_a_label_on_the_first_token_alone_trains_nothing() -> None:
    prepared = data.prepare([line(7, 0, 1)], words, 8)
    assert prepared.untrained == [7]
    with pytest.raises(UserError, match="anything to learn"):
        data.refuse_nothing(prepared, 8)


def test_a_damaged_copy_names_its_line(tmp_path: Path) -> None:
    file = tmp_path / "train.jsonl"
    data.save(file, [line(1, 1, 1), line(2, 1, 1)])
    assert [one.row for one in data.load(file)] == [1, 2]
    file.write_bytes(file.read_bytes() + b'{"row": 3, "mess')
    with pytest.raises(UserError, match="Line 3 of"):
        list(data.load(file))


def test_holding_back_is_by_seed_and_leaves_rows_to_train_on() -> None:
    lines = [line(row, 1, 1) for row in range(20)]
    train, validation = data.hold_back(lines, 0.1, seed=1)
    assert len(validation) == 2 and sorted(one.row for one in [*train, *validation]) == list(range(20))
    assert data.hold_back(lines, 0.1, seed=1) == (train, validation) != data.hold_back(lines, 0.1, seed=2)
    assert data.hold_back(lines[:1], 0.5, seed=1) == (lines[:1], [])
    assert data.hold_back(lines, 0.0, seed=1) == (lines, [])


def test_a_share_of_the_rows_is_drawn_by_chance_and_a_larger_one_holds_the_smaller() -> None:
    every = [Line(row, [{"role": "user", "content": str(row)}]) for row in range(1, 101)]
    quarter, half = lines_of.some(every, 0.25, 7), lines_of.some(every, 0.5, 7)
    assert (len(quarter), len(half)) == (25, 50)
    assert {one.row for one in quarter} < {one.row for one in half}
    assert [one.row for one in half] == sorted(one.row for one in half)
    assert quarter == lines_of.some(every, 0.25, 7) != lines_of.some(every, 0.25, 8)
    assert lines_of.some(every, 1.0, 7) is every
    assert len(lines_of.some(every[:3], 0.01, 7)) == 1
    # Rows on one passage go together.
    on_passages = [Line(row, text=f"Passage {row // 4}", question=f"{row}?") for row in range(40)]
    texts = [one.text for one in lines_of.some(on_passages, 0.5, 7)]
    assert len(texts) == 20 and all(texts.count(one) == 4 for one in texts)


@pytest.mark.parametrize("rows", [0, 1, 5, 64, 200])
def test_every_row_once_an_epoch(rows: int) -> None:
    lengths = [(7 * row) % 50 + 1 for row in range(rows)]
    orders = [batching.order(lengths, 8, 3, epoch) for epoch in range(3)]
    assert all(sorted(order) == list(range(rows)) for order in orders)
    assert orders[1] == batching.order(lengths, 8, 3, 1)
    assert rows < 5 or orders[0] != orders[1]


def test_like_lengths_go_together() -> None:
    lengths = [(7 * row) % 50 + 1 for row in range(256)]
    order = batching.order(lengths, 8, 0, 0)
    grouped = sum(8 * max(lengths[i] for i in order[at : at + 8]) for at in range(0, 256, 8))
    plain = sum(8 * max(lengths[at : at + 8]) for at in range(0, 256, 8))
    assert grouped < 1.15 * sum(lengths) < plain


def test_padding_is_masked_and_not_trained() -> None:
    batch = batching.collate(
        [{"input_ids": [5, 6, 7], "labels": [IGNORED, 6, 7]}, {"input_ids": [5], "labels": [5]}], padding=9
    )
    assert batch["input_ids"].tolist() == [[5, 6, 7], [5, 9, 9]]
    assert batch["attention_mask"].tolist() == [[1, 1, 1], [1, 0, 0]]
    assert batch["labels"].tolist() == [[IGNORED, 6, 7], [5, IGNORED, IGNORED]]
