"""The parts of a report's page, each a function that draws at a height and says how high it is. Knows no pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.evaluation.report.examples import Example, Said
from core.evaluation.report.shape import MORE, OTHERS, SURENESS, Amount, Cell, Dot, Plot, Report, Way
from core.text import Text, text
from desktop import i18n
from desktop.evaluation.report import words as saying
from desktop.evaluation.report.paper import WIDTH, Kind, Paper
from desktop.evaluation.report.words import heading, say

Part = Callable[[Paper, float], float]
"""Draws from a height on (points) and returns how high it is."""

SIDE = 42.0
INNER = WIDTH - 2 * SIDE
PILL = {
    "sure": ("good", "good_tint"),
    "partly": ("on_tint", "accent_tint"),
    "open": ("caution", "caution_tint"),
}
CELL = 6.0
"""Points between columns."""
NAMES, VALUE, EACH = 112.0, 62.0, 56.0
"""Points for an arm's name, for the figure that decides, for each other one."""
MORE_COLUMNS = 3


@dataclass(frozen=True)
class Fit:
    """How much is shown. `lines`: of each answer; 0 for all of them, `examples` None for every one. `is_close`: rows
    stand close to each other."""

    examples: int | None
    lines: int
    scale: float = 1.0
    reasons: int = 4
    warnings: int = 6
    is_close: bool = False

    @property
    def row(self) -> float:
        """Points above and below the words of a row."""
        return 1.6 if self.is_close else 2.8

    @property
    def cell_lines(self) -> int:
        """Of names and other cells of tables."""
        return 1 if self.is_close else 2


def of(report: Report, fit: Fit, recipe_name: str) -> list[list[Part]]:
    """All of a report, in groups: a heading and what stands under it."""
    groups = [
        [_head(report)],
        [_recommended(report, fit)],
        [_facts(report)],
        [_heading("figures"), _figures(report, fit)],
        [_heading("ways"), _ways(report, fit)],
        [_heading("costs"), _costs(report, fit)],
    ]
    examples = report.examples if fit.examples is None else report.examples[: fit.examples]
    if examples:
        groups.append([_heading("examples"), *(_example(report, one, fit) for one in examples)])
    if report.warnings:
        groups.append([_warnings(report, fit)])
    groups.append([_reproduce(report, recipe_name)])
    return groups


# -- the head -----------------------------------------------------------------------------------------------------


def _head(report: Report) -> Part:
    def draw(paper: Paper, y: float) -> float:
        at = y
        made = say(report.made)
        paper.text(made, SIDE, at, INNER, "tiny", "faint", align="end")
        at += paper.text(report.project, SIDE, at, INNER * 0.7, "small", "second", lines=1, own=False) + 2
        at += paper.text(say(report.title), SIDE, at, INNER, "title", lines=2)
        return at - y

    return draw


def _heading(key: str) -> Part:
    def draw(paper: Paper, y: float) -> float:
        return paper.text(heading(key), SIDE, y, INNER, "heading") + 2

    return draw


def _recommended(report: Report, fit: Fit) -> Part:
    pad = 11.0
    ink, tint = PILL[report.sure]
    pill = i18n.core_text(SURENESS[report.sure])
    concluded = report.recommended

    def inner(paper: Paper, y: float) -> float:
        room = INNER - 2 * pad
        at = y + pad - 1
        beside = room - paper.width_of(pill, "small") - 24
        at += paper.text(heading("recommended"), SIDE + pad, at, beside, "small", ink) + 4
        at += paper.text(say(concluded.said), SIDE + pad, at, room, "lead", lines=3)
        if concluded.how_sure is not None:
            at += 1 + paper.text(say(concluded.how_sure), SIDE + pad, at + 1, room, "body", "second")
        for reason in concluded.reasons[: fit.reasons]:
            at += 2
            paper.dot(SIDE + pad + 2, at + paper.middle("body"), 1.4, ink)
            at += paper.text(say(reason), SIDE + pad + 9, at, room - 9, "body", lines=3)
        return at + pad - 2 - y

    def draw(paper: Paper, y: float) -> float:
        height = inner(paper.blank(), y)
        paper.box(SIDE, y, INNER, height, tint, 7)
        inner(paper, y)
        _pill(paper, pill, SIDE + INNER - pad, y + pad - 4, ink)
        return height

    return draw


def _pill(paper: Paper, said: str, end: float, y: float, ink: str) -> None:
    """A pill that ends at `end`."""
    wide = paper.width_of(said, "small") + 14
    high = paper.blank().text(said, 0, 0, wide, "small") + 4
    paper.box(end - wide, y, wide, high, "card", high / 2)
    paper.text(said, end - wide, y + 2, wide, "small", ink, align="middle")


def _facts(report: Report) -> Part:
    """What was asked and when, in columns."""

    def draw(paper: Paper, y: float) -> float:
        shown = report.facts[1:]  # the project stands above the title
        count = len(shown)
        wide = (INNER - CELL * 2 * (count - 1)) / count
        most = 0.0
        for at, one in enumerate(shown):
            x = SIDE + at * (wide + CELL * 2)
            high = paper.text(say(one.label), x, y, wide, "tiny", "faint", lines=1)
            high += paper.text(saying.fact(one), x, y + high, wide, "small", lines=4)
            most = max(most, high)
        return most

    return draw


# -- the figures --------------------------------------------------------------------------------------------------


def _figures(report: Report, fit: Fit) -> Part:
    """A row for each arm: its name, its dot with whiskers, the figure, and the other metrics."""
    more = report.figures.columns[:MORE_COLUMNS]
    x_plot = SIDE + NAMES + CELL
    plot = INNER - NAMES - VALUE - EACH * len(more) - CELL * (2 + len(more))
    x_value = x_plot + plot + CELL
    x_more = x_value + VALUE + CELL

    def header(paper: Paper, y: float) -> float:
        said = f"{say(report.plot.title)}: {say(report.plot.help)} {heading('interval')}"
        at = y + 3 + paper.text(said, SIDE, y, INNER, "small", "second")
        labels = [say(label) for label in more]
        high = max([paper.blank().text(label, 0, 0, EACH, "tiny", lines=3) for label in labels], default=0.0)
        ticks = paper.blank().text("0", 0, 0, EACH, "tiny")
        for column, label in enumerate(labels):
            paper.text(label, x_more + column * (EACH + CELL), at, EACH, "tiny", "faint", lines=3)
        _axis(paper, report.plot, x_plot, at + max(0.0, high - ticks), plot)
        return at + max(high, ticks) + 2 - y

    def row(paper: Paper, y: float, dot: Dot, cells: list[Cell]) -> float:
        kind: Kind = "strong" if dot.best else "body"
        high = paper.text(dot.name, SIDE, y + fit.row, NAMES, kind, lines=fit.cell_lines) + 2 * fit.row
        _whisker(paper, report.plot, dot, x_plot, y + high / 2, plot)
        measured = saying.figure(dot.figure, report.plot.share) if dot.figure else None
        _cell(paper, measured, x_value, y + fit.row, VALUE, "strong")
        for column, cell in enumerate(cells[:MORE_COLUMNS]):
            _cell(paper, cell, x_more + column * (EACH + CELL), y + fit.row, EACH, "body")
        return high

    def draw(paper: Paper, y: float) -> float:
        at = y + header(paper, y)
        rows = [
            (dot, cells, row(paper.blank(), 0, dot, cells))
            for dot, (_, cells) in zip(report.plot.dots, report.figures.rows, strict=True)
        ]
        for share in _grid(report.plot):
            x = x_plot + share * plot
            paper.line(x, at, x, at + sum(high for *_, high in rows), "grid", 0.8)
        for dot, cells, high in rows:
            paper.line(SIDE, at, SIDE + INNER, at)
            row(paper, at, dot, cells)
            at += high
        return at - y

    return draw


def _cell(paper: Paper, cell: Cell, x: float, y: float, width: float, kind: Kind) -> None:
    """A figure with its interval beside it."""
    if not isinstance(cell, Amount):
        paper.text(saying.NONE, x, y, width, kind, "faint", lines=1)
        return
    said = say(cell)
    beside = max(24.0, paper.width_of(said, kind) + 4)
    paper.text(said, x, y, width, kind)
    paper.text(saying.interval(cell), x + beside, y + 1.4, width - beside, "tiny", "second", lines=1)


def _grid(plot: Plot) -> list[float]:
    return [0.0, 0.25, 0.5, 0.75, 1.0] if plot.share else [0.0, 0.5, 1.0]


def _axis(paper: Paper, plot: Plot, x: float, y: float, width: float) -> float:
    high = 0.0
    for share in _grid(plot):
        value = plot.low + share * (plot.high - plot.low)
        said = saying.tick(value, plot.share)
        high = max(high, paper.text(said, x + share * width - 20, y, 40, "tiny", "faint", align="middle"))
    return high


def _whisker(paper: Paper, plot: Plot, dot: Dot, x: float, y: float, width: float) -> None:
    if dot.figure is None:
        return
    span = (plot.high - plot.low) or 1.0

    def place(value: float) -> float:
        return x + min(1.0, max(0.0, (value - plot.low) / span)) * width

    color = "accent" if dot.best else "second"
    low, high = place(dot.figure.low), place(dot.figure.high)
    paper.line(low, y, high, y, color, 1.3)
    for end in (low, high):
        paper.line(end, y - 2.4, end, y + 2.4, color, 1.3)
    paper.dot(place(dot.figure.mean), y, 4.4, "card")
    paper.dot(place(dot.figure.mean), y, 3.4, color)


# -- the arms and their costs -------------------------------------------------------------------------------------


def _ways(report: Report, fit: Fit) -> Part:
    titles = [heading(key) for key in ("way", "model", "run", "reads")]
    return _table(titles, [_way_cells(way) for way in report.ways], _shares(0.25, 0.27, 0.22, 0.26), fit)


def _way_cells(way: Way) -> list[str]:
    model = say(way.model) + (f" · {way.licence}" if way.licence else "")
    return [way.name, model, say(way.run), say(way.reads)]


def _costs(report: Report, fit: Fit) -> Part:
    widths = _shares(0.25, 0.13, 0.14, 0.13, 0.35)
    titles = [heading("way"), *(say(column) for column in report.costs.columns)]
    rows = [[name, *(say(cell) for cell in cells)] for name, cells in report.costs.rows]
    return _table(titles, rows, widths, fit)


def _shares(*shares: float) -> list[float]:
    room = INNER - CELL * (len(shares) - 1)
    return [share * room for share in shares]


def _table(titles: list[str], rows: list[list[str]], widths: list[float], fit: Fit) -> Part:
    def row(paper: Paper, y: float, cells: list[str], kind: Kind, color: str) -> float:
        x, most = SIDE, 0.0
        for said, width in zip(cells, widths, strict=True):
            most = max(most, paper.text(said, x, y, width, kind, color, lines=fit.cell_lines))
            x += width + CELL
        return most

    def draw(paper: Paper, y: float) -> float:
        at = y + row(paper, y, titles, "tiny", "faint") + 1.5
        for cells in rows:
            paper.line(SIDE, at, SIDE + INNER, at)
            at += fit.row + row(paper, at + fit.row, cells, "small", "text") + fit.row
        return at - y

    return draw


# -- examples -----------------------------------------------------------------------------------------------------


def _example(report: Report, example: Example, fit: Fit) -> Part:
    names, mark = 104.0, 14.0
    room = INNER - names - mark - 2 * CELL

    def line(paper: Paper, y: float, label: str, said: str, color: str, *, own: bool) -> float:
        high = paper.text(label, SIDE, y, names, "small", "faint", lines=1)
        return max(
            high, paper.text(said, SIDE + names + CELL, y, room, "body", color, lines=fit.lines, own=own)
        )

    def draw(paper: Paper, y: float) -> float:
        paper.line(SIDE, y, SIDE + INNER, y)
        at = y + 3
        at += paper.text(example.question, SIDE, at, INNER, "strong", lines=fit.lines and 2, own=True) + 1
        if example.expected:
            at += line(paper, at, heading("expected"), example.expected, "good", own=True)
        for said in example.said:
            ours = isinstance(said.words, Text)
            color = "second" if ours else "text"
            words = say(said.words)
            _mark(paper, said, SIDE + INNER - mark + 2, at + paper.middle("body") - 3.5)
            at += line(paper, at, report.names[said.arm], words, color, own=not ours) + 0.6
        if example.others:
            others = say(text(OTHERS, n=example.others))
            at += paper.text(others, SIDE + names + CELL, at, room, "tiny", "faint")
        return at + 3 - y

    return draw


def _mark(paper: Paper, said: Said, x: float, y: float) -> None:
    if said.score is None:
        return
    if said.score >= saying.RIGHT:
        paper.check(x, y, 7)
    elif said.score <= 1 - saying.RIGHT:
        paper.cross(x, y, 7)
    else:
        paper.text(i18n.percent(said.score), x - 15, y - 1, 24, "tiny", "second", align="end")


# -- the end ------------------------------------------------------------------------------------------------------


def _warnings(report: Report, fit: Fit) -> Part:
    def inner(paper: Paper, y: float) -> float:
        at = y + 7
        at += paper.text(heading("warnings"), SIDE + 10, at, INNER - 20, "small", "caution") + 1
        for one in report.warnings[: fit.warnings]:
            paper.dot(SIDE + 12, at + paper.middle("small"), 1.3, "caution")
            at += paper.text(saying.sentence(one), SIDE + 19, at, INNER - 29, "small", lines=3) + 1
        if len(report.warnings) > fit.warnings:
            more = say(text(MORE, n=len(report.warnings) - fit.warnings))
            at += paper.text(more, SIDE + 19, at, INNER - 29, "small", "second")
        return at + 6 - y

    def draw(paper: Paper, y: float) -> float:
        height = inner(paper.blank(), y)
        paper.box(SIDE, y, INNER, height, "caution_tint", 6)
        return inner(paper, y)

    return draw


def _reproduce(report: Report, recipe_name: str) -> Part:
    def draw(paper: Paper, y: float) -> float:
        paper.line(SIDE, y, SIDE + INNER, y)
        at = y + 5
        at += paper.text(heading("reproduce"), SIDE, at, INNER, "small", "second")
        at += paper.text(say(report.reproduce), SIDE, at, INNER, "tiny", "second") + 1
        if report.command and recipe_name:
            command = saying.command(report, recipe_name)
            high = paper.blank().text(command, 0, 0, INNER - 12, "mono")
            paper.box(SIDE, at + 1, INNER, high + 5, "sunken", 3)
            at += 8 + paper.text(command, SIDE + 6, at + 3.5, INNER - 12, "mono", own=True)
        prints = "   ".join(f"{say(one.label)}: {saying.fact(one)}" for one in report.prints)
        at += paper.text(prints, SIDE, at + 1, INNER, "tiny", "faint", lines=4) + 1
        return at - y

    return draw
