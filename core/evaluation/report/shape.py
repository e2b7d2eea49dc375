"""What a report is made of: figures, facts, tables and a plot, before any language or drawing.

Does not know where its content comes from.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from core.evaluation.conclusion import Conclusion, Sure
from core.evaluation.report.examples import Example
from core.evaluation.trial import Figure
from core.jobs.recipe import Recipe
from core.text import QT_TRANSLATE_NOOP, Text

Kind = Literal["share", "number", "seconds", "duration", "memory", "moment"]


class Amount(msgspec.Struct, frozen=True):
    """A figure that each language writes in its own way; `low` and `high` where it is a measured mean. Seconds since
    1970 for a moment, bytes for memory."""

    value: float
    kind: Kind
    low: float | None = None
    high: float | None = None


Cell = Text | Amount | None
"""None: there is nothing to say."""


class Fact(msgspec.Struct, frozen=True):
    """A line under a label; its parts stand one after another."""

    label: Text
    parts: tuple[Text | Amount, ...]
    mono: bool = False


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """An arm: its name, what it adds to a model, the model with its licence, the run, what it reads. `why_gone`: it
    could not answer at all."""

    name: str
    role: Text
    model: Text
    licence: str = ""
    run: Cell = None
    reads: Cell = None
    why_gone: Text | None = None
    best: bool = False


class Dot(msgspec.Struct, frozen=True):
    """A row of the plot: the mean with its interval, on `n` questions; None where nothing was measured."""

    name: str
    figure: Figure | None
    best: bool = False


class Plot(msgspec.Struct, frozen=True, kw_only=True):
    """Dots with whiskers on one axis from `low` to `high`."""

    title: Text
    help: Text
    dots: list[Dot]
    low: float
    high: float
    share: bool


class Table(msgspec.Struct, frozen=True):
    """Each row begins with an arm's name. `helps`: what the columns mean, "" where that is plain."""

    columns: list[Text]
    rows: list[tuple[str, list[Cell]]]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The whole page, from top to bottom. `recipe` is saved beside it under `recipe_name`."""

    title: Text
    project: str
    measured: Amount
    sure: Sure
    recommended: Conclusion
    facts: list[Fact]
    warnings: list[tuple[Text, ...]]
    plot: Plot
    figures: Table
    ways: list[Way]
    costs: Table
    examples: list[Example]
    names: list[str]
    reproduce: Text
    command: str
    prints: list[Fact]
    recipe: Recipe | None
    made: Text


HEADINGS = {
    "recommended": QT_TRANSLATE_NOOP("core", "What we recommend"),
    "figures": QT_TRANSLATE_NOOP("core", "How well each way answers"),
    "ways": QT_TRANSLATE_NOOP("core", "What was compared"),
    "costs": QT_TRANSLATE_NOOP("core", "What each way costs"),
    "examples": QT_TRANSLATE_NOOP("core", "Where the answers differ"),
    "warnings": QT_TRANSLATE_NOOP("core", "Read this with care"),
    "reproduce": QT_TRANSLATE_NOOP("core", "How to repeat it"),
    "expected": QT_TRANSLATE_NOOP("core", "Expected"),
    "way": QT_TRANSLATE_NOOP("core", "Way of answering"),
    "model": QT_TRANSLATE_NOOP("core", "Model"),
    "licence": QT_TRANSLATE_NOOP("core", "Licence"),
    "run": QT_TRANSLATE_NOOP("core", "Trained in"),
    "reads": QT_TRANSLATE_NOOP("core", "Reads"),
    "interval": QT_TRANSLATE_NOOP(
        "core", "The line around a dot shows where the true figure lies, 95 times of 100."
    ),
    "not_measured": QT_TRANSLATE_NOOP("core", "not measured"),
}
OTHERS = QT_TRANSLATE_NOOP("core", "%n more way(s) of answering not shown here.")
MORE = QT_TRANSLATE_NOOP("core", "%n more remark(s) in the report with all examples.")
SURENESS: dict[Sure, str] = {
    "sure": QT_TRANSLATE_NOOP("core", "Sure"),
    "partly": QT_TRANSLATE_NOOP("core", "Partly sure"),
    "open": QT_TRANSLATE_NOOP("core", "Not sure yet"),
}
