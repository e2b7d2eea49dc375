"""A report as one HTML file: no script, nothing from outside, its plot as SVG; whatever was said stays mere text.

Does not know the dialog.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QLocale

from core.evaluation.report.examples import Example, Said
from core.evaluation.report.shape import OTHERS, SURENESS, Amount, Cell, Dot, Fact, Plot, Report
from core.paths import write_atomic
from core.text import Text, text
from desktop import i18n, theme
from desktop.evaluation.report import words as saying
from desktop.evaluation.report.words import heading, say

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
WIDE, HIGH, EDGE = 210, 24, 8
"""Pixels of a row of the plot; `EDGE` leaves room for a dot that stands at an end."""
_PILL = {
    "sure": ("good", "good_tint"),
    "partly": ("on_tint", "accent_tint"),
    "open": ("caution", "caution_tint"),
}

_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; background: @ground; color: @text;
  font: 15px/1.5 Inter, "Noto Sans", "Segoe UI", system-ui,
  "Noto Sans Devanagari", "Nirmala UI", "Noto Sans Arabic", sans-serif; }
main { max-width: 960px; margin: 32px auto; padding: 40px 48px; background: @card; border: 1px solid @line;
  border-radius: 12px; }
header { display: flex; justify-content: space-between; gap: 16px; color: @second; font-size: 13px; }
h1 { font-size: 28px; line-height: 1.25; margin: 4px 0 20px; }
h2 { font-size: 17px; margin: 28px 0 6px; }
h3 { font-size: 15px; margin: 0 0 6px; }
p { margin: 0 0 6px; }
.small { font-size: 13px; color: @second; }
.pill { background: @card; border-radius: 999px; padding: 2px 12px; font-size: 13px; white-space: nowrap; }
.advice { border-radius: 12px; padding: 18px 22px; }
.advice > div { display: flex; justify-content: space-between; align-items: start; gap: 16px; font-size: 13px; }
.advice strong { display: block; font-size: 19px; line-height: 1.35; margin: 6px 0; }
.advice ul, .care ul { margin: 8px 0 0; padding-inline-start: 20px; }
.facts { display: flex; flex-wrap: wrap; gap: 10px 32px; margin: 20px 0 0; }
.facts div { flex: 1 1 150px; }
dt { font-size: 12px; color: @faint; }
dd { margin: 0; font-size: 14px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th { text-align: start; font-weight: 400; font-size: 12px; color: @faint; vertical-align: bottom; }
th, td { padding: 5px 12px 5px 0; }
[dir=rtl] th, [dir=rtl] td { padding: 5px 0 5px 12px; }
td { border-top: 1px solid @line; vertical-align: top; overflow-wrap: anywhere; }
tbody th { font-size: 14px; color: @text; border-top: 1px solid @line; vertical-align: top; overflow-wrap: anywhere; }
tr.best th, tr.best b { font-weight: 600; }
.figures th, .figures td { vertical-align: middle; }
.figures thead th { vertical-align: bottom; }
tbody th { min-width: 130px; }
.plot svg { display: block; width: 210px; }
.figure { white-space: nowrap; }
.figure b { font-weight: 600; }
.figure i { font-style: normal; font-size: 12px; color: @second; }
th, td, h3, article dt, article dd { text-align: match-parent; text-align: -webkit-match-parent; }
article { border-top: 1px solid @line; padding: 10px 0 12px; break-inside: avoid; }
article dl { display: grid; grid-template-columns: minmax(90px, 180px) 1fr auto; gap: 3px 16px; margin: 0; }
article dt { grid-column: 1; font-size: 13px; }
article .is { grid-column: 2 / -1; }
.ours { color: @second; }
.right { color: @good; }
.wrong { color: @error; }
.care { margin-top: 24px; border-radius: 10px; padding: 12px 18px; background: @caution_tint; font-size: 14px; }
.care h2 { margin: 0; font-size: 14px; color: @caution; }
footer { margin-top: 28px; border-top: 1px solid @line; padding-top: 10px; font-size: 13px; color: @second; }
footer h2 { margin: 0 0 4px; font-size: 14px; }
code { display: block; direction: ltr; text-align: left; background: @sunken; border-radius: 6px; padding: 6px 10px;
  font: 13px/1.5 "JetBrains Mono", ui-monospace, monospace; overflow-wrap: anywhere; }
footer dl { display: flex; flex-wrap: wrap; gap: 2px 20px; margin: 8px 0 0; }
footer dl div { display: flex; gap: 6px; align-items: baseline; }
footer dd { font-size: 12px; }
@media (max-width: 640px) { main { margin: 0; padding: 20px; border: 0; border-radius: 0; } }
@media print {
  .plot svg { width: 150px; }
  @page { size: A4; margin: 14mm; }
  body { background: none; font-size: 11px; }
  main { margin: 0; padding: 0; border: 0; max-width: none; }
  .advice, .care, .pill, code, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
}
"""


def save(report: Report, file: Path, recipe_name: str = "") -> None:
    """Write the report. Raises `UserError` where the disk will not take it; what was there then stays."""
    write_atomic(file, render(report, recipe_name))


def render(report: Report, recipe_name: str = "") -> str:
    """The whole file."""
    title = escape(say(report.title))
    direction = "rtl" if saying.mirrored() else "ltr"
    language = QLocale().name().replace("_", "-")
    parts = [
        f"<header>{_theirs(report.project)}<span>{escape(say(report.made))}</span></header>",
        f"<h1>{title}</h1>",
        _advice(report),
        f'<dl class="facts">{"".join(_fact(one) for one in report.facts[1:])}</dl>',
        _figures(report),
        _table("ways", ["way", "model", "licence", "run", "reads"], _ways(report)),
        _table("costs", ["way", *report.costs.columns], [(name, cells) for name, cells in report.costs.rows]),
        _examples(report),
        _care(report),
        _footer(report, recipe_name),
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title} – {escape(report.project)}</title>\n<style>{_style()}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(part for part in parts if part)
        + "\n</main>\n</body>\n</html>\n"
    )


def _style() -> str:
    found = _STYLE
    for name, value in sorted(theme.LIGHT._asdict().items(), key=lambda one: -len(one[0])):
        found = found.replace(f"@{name}", str(value))
    return found


def _theirs(said: str, tag: str = "span", kind: str = "") -> str:
    """Words that are not ours: escaped, and in the direction of their own script."""
    named = f' class="{kind}"' if kind else ""
    return f'<{tag}{named} dir="auto">{escape(said)}</{tag}>'


def _ours(said: Cell) -> str:
    return escape(say(said))


def _advice(report: Report) -> str:
    ink, tint = (getattr(theme.LIGHT, name) for name in _PILL[report.sure])
    concluded = report.recommended
    how = f"<p>{_ours(concluded.how_sure)}</p>" if concluded.how_sure else ""
    reasons = "".join(f"<li>{_ours(reason)}</li>" for reason in concluded.reasons)
    reasons = reasons and f"<ul>{reasons}</ul>"
    return (
        f'<section class="advice" style="background:{tint}"><div style="color:{ink}"><span>'
        f'{escape(heading("recommended"))}</span><span class="pill">{escape(i18n.core_text(SURENESS[report.sure]))}'
        f"</span></div><strong>{_ours(concluded.said)}</strong>{how}{reasons}</section>"
    )


def _fact(one: Fact) -> str:
    return f"<div><dt>{_ours(one.label)}</dt><dd>{escape(saying.fact(one))}</dd></div>"


# -- tables -------------------------------------------------------------------------------------------------------


def _figures(report: Report) -> str:
    plot = report.plot
    heads = "".join(f'<th scope="col">{_ours(label)}</th>' for label in report.figures.columns)
    rows = []
    for dot, (name, cells) in zip(plot.dots, report.figures.rows, strict=True):
        measured = saying.figure(dot.figure, plot.share) if dot.figure else None
        others = "".join(f'<td class="figure">{_figure(cell)}</td>' for cell in cells)
        rows.append(
            f'<tr{" class=best" if dot.best else ""}><th scope="row" dir="auto">{escape(name)}</th>'
            f'<td class="plot">{_whisker(plot, dot)}</td><td class="figure">{_figure(measured)}</td>{others}</tr>'
        )
    return (
        f'<section><h2>{escape(heading("figures"))}</h2><p class="small">{_ours(plot.title)}: {_ours(plot.help)} '
        f'{escape(heading("interval"))}</p><div class="wide"><table class="figures"><thead><tr><th scope="col">'
        f'{escape(heading("way"))}</th><th class="plot">{_axis(plot)}</th><th scope="col">{_ours(plot.title)}</th>'
        f"{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table></div></section>"
    )


def _figure(cell: Cell) -> str:
    if not isinstance(cell, Amount):
        return f'<span class="small" title="{escape(heading("not_measured"))}">{saying.NONE}</span>'
    return f"<b>{_ours(cell)}</b> <i>{escape(saying.interval(cell))}</i>"


def _table(key: str, titles: list[str | Text], rows: list[tuple[str, list[Cell]]]) -> str:
    heads = "".join(
        f'<th scope="col">{escape(heading(one) if isinstance(one, str) else say(one))}</th>' for one in titles
    )
    body = "".join(
        f'<tr><th scope="row" dir="auto">{escape(name)}</th>'
        + "".join(f"<td>{_ours(cell)}</td>" for cell in cells)
        + "</tr>"
        for name, cells in rows
    )
    return (
        f'<section><h2>{escape(heading(key))}</h2><div class="wide"><table><thead><tr>{heads}</tr></thead>'
        f"<tbody>{body}</tbody></table></div></section>"
    )


def _ways(report: Report) -> list[tuple[str, list[Cell]]]:
    return [
        (
            way.name,
            [way.model, text("{words}", words=way.licence) if way.licence else None, way.run, way.reads],
        )
        for way in report.ways
    ]


# -- the plot -----------------------------------------------------------------------------------------------------


def _place(plot: Plot, value: float) -> float:
    """Where a value stands, from the side where lines begin."""
    share = min(1.0, max(0.0, (value - plot.low) / ((plot.high - plot.low) or 1.0)))
    x = EDGE + share * (WIDE - 2 * EDGE)
    return round(WIDE - x if saying.mirrored() else x, 1)


def _ticks(plot: Plot) -> list[float]:
    shares = (0, 0.25, 0.5, 0.75, 1) if plot.share else (0, 0.5, 1)
    return [plot.low + share * (plot.high - plot.low) for share in shares]


def _axis(plot: Plot) -> str:
    marks = "".join(
        f'<text x="{_place(plot, value)}" y="14" text-anchor="{_anchor(_place(plot, value))}" font-size="11" '
        f'fill="{theme.LIGHT.faint}">{escape(saying.tick(value, plot.share))}</text>'
        for value in _ticks(plot)
    )
    return f'<svg viewBox="0 0 {WIDE} 18" direction="ltr" aria-hidden="true">{marks}</svg>'


def _anchor(x: float) -> str:
    """So that the numbers at the ends stay inside."""
    return "start" if x <= EDGE else "end" if x >= WIDE - EDGE else "middle"


def _whisker(plot: Plot, dot: Dot) -> str:
    look, middle = theme.LIGHT, HIGH / 2
    grid = "".join(
        f'<path d="M{_place(plot, value)} 0V{HIGH}" stroke="{look.grid}"/>' for value in _ticks(plot)
    )
    if dot.figure is None:
        return f'<svg viewBox="0 0 {WIDE} {HIGH}" aria-hidden="true">{grid}</svg>'
    color = look.accent if dot.best else look.second
    low, mean, high = (_place(plot, value) for value in (dot.figure.low, dot.figure.mean, dot.figure.high))
    said = f"{dot.name}: {say(found := saying.figure(dot.figure, plot.share))} ({saying.interval(found)})"
    return (
        f'<svg viewBox="0 0 {WIDE} {HIGH}" role="img" aria-label="{escape(said)}">{grid}'
        f'<path d="M{low} {middle}H{high}M{low} {middle - 3.5}v7M{high} {middle - 3.5}v7" stroke="{color}" '
        f'stroke-width="1.8" fill="none" stroke-linecap="round"/><circle cx="{mean}" cy="{middle}" r="5" '
        f'fill="{color}" stroke="{look.card}" stroke-width="1.5"/></svg>'
    )


# -- examples and the end -----------------------------------------------------------------------------------------


def _examples(report: Report) -> str:
    if not report.examples:
        return ""
    shown = "".join(_example(report, one) for one in report.examples)
    return f"<section><h2>{escape(heading('examples'))}</h2>{shown}</section>"


def _example(report: Report, example: Example) -> str:
    lines = []
    if example.expected:
        expected = _theirs(example.expected, "dd", "is right")
        lines.append(f"<dt>{escape(heading('expected'))}</dt>{expected}")
    for said in example.said:
        words = (
            f'<dd class="ours">{_ours(said.words)}</dd>'
            if isinstance(said.words, Text)
            else _theirs(said.words, "dd")
        )
        lines.append(f"{_theirs(report.names[said.arm], 'dt')}{words}{_mark(said)}")
    if example.others:
        lines.append(f'<dd class="is small">{_ours(text(OTHERS, n=example.others))}</dd>')
    return f"<article>{_theirs(example.question, 'h3')}<dl>{''.join(lines)}</dl></article>"


def _mark(said: Said) -> str:
    if said.score is None:
        return "<dd></dd>"
    if said.score >= saying.RIGHT:
        return '<dd class="right">✓</dd>'
    if said.score <= 1 - saying.RIGHT:
        return '<dd class="wrong">✗</dd>'
    return f'<dd class="small">{escape(i18n.percent(said.score))}</dd>'


def _care(report: Report) -> str:
    if not report.warnings:
        return ""
    items = "".join(f"<li>{escape(saying.sentence(one))}</li>" for one in report.warnings)
    return f'<section class="care"><h2>{escape(heading("warnings"))}</h2><ul>{items}</ul></section>'


def _footer(report: Report, recipe_name: str) -> str:
    command = (
        f"<code>{escape(saying.command(report, recipe_name))}</code>"
        if report.command and recipe_name
        else ""
    )
    prints = "".join(_fact(one) for one in report.prints)
    title = f"<h2>{escape(heading('reproduce'))}</h2>"
    return f"<footer>{title}<p>{_ours(report.reproduce)}</p>{command}<dl>{prints}</dl></footer>"
