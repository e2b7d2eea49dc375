"""A described dataclass: its bounds, its choices, its file."""

from __future__ import annotations

import math
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest

from core import fields
from core.errors import UserError


@dataclass
class Recipe:
    name: str = fields.option("soup", label="Name")
    method: Literal["boil", "fry"] = fields.option(
        "boil", label="Method", choices=(("boil", "Boil"), ("fry", "Fry"))
    )
    minutes: int = fields.option(10, label="Minutes", minimum=1, maximum=600, unit="min")
    salt: float | None = fields.option(None, label="Salt", minimum=0)
    folder: Path = Path("/kitchen")


def test_describe_tells_a_form_what_it_needs() -> None:
    described = {field.name: field for field in fields.describe(Recipe)}
    assert list(described) == ["name", "method", "minutes", "salt"]
    assert described["minutes"].type is int and described["minutes"].unit == "min"
    assert described["method"].type is str and described["method"].choices[1] == ("fry", "Fry")
    assert described["salt"].type is float and described["salt"].optional


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"minutes": 0}, "“Minutes” is 0, below its least value 1"),
        ({"minutes": 601}, "above its greatest value 600"),
        ({"salt": math.nan}, "not a number"),
        ({"method": "freeze"}, "cannot be freeze"),
        ({"name": None}, "“Name” is empty"),
    ],
)
def test_check_names_the_field_that_fails(change: dict[str, object], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        fields.check(Recipe(**change))  # type: ignore[arg-type]


def test_check_lets_good_values_pass() -> None:
    fields.check(Recipe())
    fields.check(Recipe(method="fry", minutes=600, salt=0.0))


def test_json_round_trip() -> None:
    recipe = Recipe(name="दाल", method="fry", minutes=5, salt=0.5, folder=Path("/a/b"))
    assert fields.from_json(Recipe, fields.to_json(recipe)) == recipe
    assert fields.from_builtins(Recipe, fields.to_builtins(recipe)) == recipe


@pytest.mark.parametrize("data", [b"", b"{", b'{"minutes": "ten"}', b"\xff\xfe{}", b"[1]"])
def test_a_damaged_file_is_named(data: bytes) -> None:
    with pytest.raises(UserError, match=r"recipe\.json cannot be read"):
        fields.from_json(Recipe, data, "recipe.json")


def test_a_newer_versions_unknown_keys_are_passed_over() -> None:
    assert fields.from_json(Recipe, b'{"minutes": 3, "spice": 9}').minutes == 3


_AT_ONCE = """
import sys, threading
sys.setswitchinterval(1e-6)
from core import fields
from core.evaluation.trial import Trial
gate = threading.Barrier(6)
def read():
    gate.wait()
    fields.from_json(Trial, b'{"id": "1", "arms": [], "questions": []}')
threads = [threading.Thread(target=read) for _ in range(6)]
for one in threads: one.start()
for one in threads: one.join()
"""


def test_a_type_may_be_met_first_by_several_threads_at_once() -> None:
    """msgspec itself ends the process over it, in about a quarter of such tries."""
    tries = [subprocess.run([sys.executable, "-c", _AT_ONCE], check=False).returncode for _ in range(6)]
    assert tries == [0] * 6
