"""Rows into a dataset, and what the checks say about them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.datasets import checking
from core.datasets.checks.check import Tokens
from core.datasets.checks.finding import Finding
from core.datasets.checks.fixes import fix_edit
from core.datasets.edits import InsertRows
from core.datasets.rows import NewRow, Split, from_runs
from core.datasets.store import Dataset
from core.jobs.context import MemoryContext

FILLER = [
    ("How does one keep bees through the winter?", "Leave them enough honey and keep the wind off."),
    ("What is a dovetail joint?", "Two boards whose ends grip each other like fanned tails."),
    ("Why is the sky blue at noon?", "Air scatters short waves of light more than long ones."),
]

WORDS = {
    "english": "river stone market winter honey window teacher garden letter copper morning silver bridge".split(),
    "hindi": "नदी पत्थर बाज़ार सर्दी शहद खिड़की शिक्षक बगीचा चिट्ठी ताँबा सुबह चाँदी पुल किताब रास्ता".split(),
    "urdu": "دریا پتھر بازار سردی شہد کھڑکی استاد باغ خط تانبا صبح چاندی پل کتاب راستہ".split(),
    "chinese": "河流 石头 市场 冬天 蜂蜜 窗户 老师 花园 信件 铜器 早晨 银子 桥梁 书本 道路".split(),
}


def sentence(script: str, n: int, chance: random.Random) -> str:
    words = [chance.choice(WORDS[script]) + chance.choice(WORDS[script]) for _ in range(n)]
    return ("" if script == "chinese" else " ").join(words)


def make(path: Path, rows: Sequence[dict[str, Any]], splits: Sequence[Split] = ()) -> Dataset:
    """A dataset of these rows, with ids from 1 in their order."""
    store = Dataset.create(path / "rows.sqlite")
    store.apply(
        InsertRows([NewRow(row, None, splits[i] if i < len(splits) else "") for i, row in enumerate(rows)])
    )
    return store


def pairs(*rows: tuple[str, str]) -> list[dict[str, Any]]:
    return [{"question": question, "answer": answer} for question, answer in rows]


def check(store: Dataset, tokens: Tokens | None = None) -> dict[str, Finding]:
    """Findings by kind."""
    found = checking.check(store, tokens, MemoryContext()).findings
    assert len({one.kind for one in found}) == len(found)
    return {one.kind: one for one in found}


def ids(finding: Finding | None) -> list[int]:
    return list(from_runs(finding.rows)) if finding else []


def fixed(store: Dataset, finding: Finding) -> list[dict[str, Any]]:
    """The rows after the finding's fix; makes sure that one undo brings everything back."""
    before = [(row.id, row.fields, row.split) for row in store.rows()]
    edit, title = fix_edit(store, finding.fix, ids(finding))
    assert edit is not None
    store.apply(edit, title)
    after = [row.fields | {"split": row.split} for row in store.rows()]
    store.undo()
    assert [(row.id, row.fields, row.split) for row in store.rows()] == before
    return after
