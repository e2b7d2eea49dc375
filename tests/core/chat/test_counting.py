"""Records are counted by a rule that is told; what the rule does not understand is told too."""

from __future__ import annotations

import pytest

from core.chat.counting import Counted, NotUnderstood, count, number_of
from core.chat.records import Record, Table, values_of

ROWS = [
    "customer: Ada; city: Berlin; amount: 120.50; order_date: 2023-04-01; status: shipped",
    "customer: Bob; city: Paris; amount: 80; order_date: 2023-05-01; status: open",
    "customer: Cem; city: Berlin; amount: 1,300; order_date: 2024-01-01; status: open",
    "customer: Ada; city: New York; amount: 20; order_date: 2024-02-01; status: open",
]


def table(rows: list[str], file: str = "orders.csv") -> Table:
    text, records = "", []
    for row in rows:
        records.append(Record(len(text), len(text) + len(row), values_of(row)))
        text += row + "\n\n"
    return Table("d", file, "", list(records[0].values), records, text)


ORDERS = table(ROWS)


@pytest.mark.parametrize(
    ("question", "rule", "records"),
    [
        ("How many orders are from Berlin?", "city = “Berlin”", 2),
        ("How many orders are from New York?", "city = “New York”", 1),
        ("How many orders have an amount of more than 100?", "amount > 100", 2),
        ("Which orders cost at most 80?", "amount ≤ 80", 2),
        ("Which orders have an amount between 50 and 200?", "amount ≥ 50, amount ≤ 200", 2),
        ("List all open orders", "status = “open”", 3),
        ("How many open orders are from Berlin?", "city = “Berlin”, status = “open”", 1),
        ("How many orders were placed in 2023?", "order_date = 2023", 2),
        ("How many records does orders.csv have?", "", 4),
        ("How many rows are in the table?", "", 4),
        ("Wie viele orders haben einen amount über 100?", "amount > 100", 2),
        ("कितने orders में amount 100 से अधिक है?", "amount > 100", 2),
        ("How many orders are from Berlin with an amount over 1,000?", "amount > 1000, city = “Berlin”", 1),
    ],
)
def test_the_rule_and_the_number(question: str, rule: str, records: int) -> None:
    found = count(question, [ORDERS])
    assert isinstance(found, list), found
    (one,) = found
    assert {*one.rule.split(", ")} == {*rule.split(", ")}
    assert len(one.records) == records


def test_different_values_are_counted_where_a_field_is_asked_for() -> None:
    (one,) = counted("How many customers are there?")
    assert (one.distinct, one.different, len(one.records)) == ("customer", 3, 4)


def counted(question: str) -> list[Counted]:
    found = count(question, [ORDERS])
    assert isinstance(found, list)
    return found


def test_a_word_that_is_no_field_and_no_value_is_told() -> None:
    found = count("How many orders from Berlin are late?", [ORDERS])
    assert isinstance(found, NotUnderstood) and found.words == ["late"]


@pytest.mark.parametrize("question", ["How many days of leave do I have?", "Who founded the company?"])
def test_what_has_nothing_to_do_with_the_table_is_left_to_passages(question: str) -> None:
    assert count(question, [ORDERS]) is None


def test_the_table_that_fits_best_is_counted() -> None:
    staff = table(
        ["name: Eve; city: Berlin; salary: 4000", "name: Fay; city: Rome; salary: 5000"], "staff.csv"
    )
    found = count("How many staff have a salary over 4500?", [ORDERS, staff])
    assert isinstance(found, list)
    assert [(one.table.file, len(one.records)) for one in found] == [("staff.csv", 1)]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("1,234.5", 1234.5), ("1.234,5", 1234.5), ("12", 12.0), ("-3", -3.0), ("€ 18,400", 18400.0), ("75 kg", 75.0),
        ("3,5", 3.5), ("2023-04-01", None), ("abc", None), ("", None), ("१२", 12.0),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(said: str, number: float | None) -> None:
    assert number_of(said) == number


def test_a_long_record_has_a_line_for_each_field() -> None:
    assert values_of("name: A; B\nnote: one: two\nnothing") == {"name": "A; B", "note": "one: two"}
