"""A segment of Markdown as the HTML that Qt's documents understand, with nothing in it that could reach out.

HTML in the source is shown as text, images as links; does not know which passages exist beyond their numbers.
"""

from __future__ import annotations

import html
import re
from collections.abc import MutableMapping, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from desktop import theme
from desktop.chat import formula
from desktop.chat.formula_rules import add_formulas

CITE = "cite:"
FORMULA = "\u2062"
"""Begins the title of what is drawn of a formula; its source follows, as it was written."""
_TASK = re.compile(r"\[([ xX])\]\s+")
_MARK = re.compile(r"\[\s*([0-9]{1,4}(?:\s*[,;]\s*[0-9]{1,4})*)\s*\](?!\()")


def to_html(source: str, numbers: frozenset[int]) -> str:
    """HTML of `source`; marks with a number in `numbers` become links ``cite:N``, others stay as they are."""
    made: str = _parser().render(source, {"numbers": numbers})
    return made


def document_style() -> str:
    """The style sheet of the documents, in today's colours."""
    look = theme.tokens()
    small, mono = theme.size("small"), theme.size("mono")
    return f"""
        b, strong {{ font-weight: 600; }}
        a {{ color: {look.accent}; text-decoration: none; }}
        p {{ margin-top: 0px; margin-bottom: 8px; line-height: 135%; }}
        code, pre {{ font-family: "JetBrains Mono"; font-size: {mono}px; background-color: {look.sunken}; }}
        p.heading {{ font-size: {theme.size("heading")}px; margin-top: 6px; margin-bottom: 4px; }}
        p.top {{ font-size: {theme.size("heading") + 2}px; margin-top: 8px; margin-bottom: 6px; }}
        p.formula {{ margin-top: 2px; margin-bottom: 10px; }}
        ul, ol {{ margin-top: 0px; margin-bottom: 8px; }}
        li {{ margin-top: 0px; margin-bottom: 3px; line-height: 135%; }}
        th {{ font-weight: 600; font-size: {small}px; color: {look.second}; text-align: left; }}
        a.cite {{ color: {look.on_tint}; font-size: {small}px; font-weight: 600; }}
    """


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    add_formulas(parser)
    parser.inline.ruler.before("link", "cite", _cite)
    parser.core.ruler.push("tasks", _tick)
    for name, rule in {
        "cite": _draw_cite, "image": _draw_image, "table_open": _draw_table, "link_open": _draw_link,
        "td_open": _draw_cell, "th_open": _draw_cell, "fence": _draw_code, "code_block": _draw_code,
        "formula": _draw_formula, "formula_block": _draw_formulas,
        "blockquote_open": _open_quote, "blockquote_close": _close_quote,
        "hr": _draw_rule, "heading_open": _open_heading, "heading_close": _close_heading,
    }.items():  # fmt: skip
        parser.add_render_rule(name, rule)
    return parser


def _tick(state: StateCore) -> None:
    """Boxes of a list of tasks."""
    for item, paragraph, words in zip(state.tokens, state.tokens[1:], state.tokens[2:], strict=False):
        if item.type != "list_item_open" or paragraph.type != "paragraph_open" or not words.children:
            continue
        first = words.children[0]
        if first.type == "text" and (box := _TASK.match(first.content + " ")):
            first.content = ("☐ " if box[1] == " " else "☑ ") + first.content[box.end() :]


def _cite(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "[":
        return False
    match = _MARK.match(state.src, state.pos, state.posMax)
    numbers = state.env.get("numbers", frozenset())
    if match is None or state.linkLevel:
        return False
    marked = [int(number) for number in re.findall("[0-9]+", match[1])]
    if not all(number in numbers for number in marked):
        return False
    if not silent:
        for number in marked:
            state.push("cite", "", 0).content = str(number)
    state.pos = match.end()
    return True


Tokens = Sequence[Token]
Env = MutableMapping[str, Any]


def _draw_cite(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    # The brackets give the chip its width and stay in what is copied; only the number is seen.
    number = tokens[at].content
    hidden = "<span style='color: transparent'>{}</span>"
    return f"<a class='cite' href='{CITE}{number}'>{hidden.format('[')}{number}{hidden.format(']')}</a>"


def _draw_link(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    address = html.escape(str(tokens[at].attrGet("href") or ""), quote=True)
    return f"<a href='{address}' title='{address}'>"


def _draw_image(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    address = str(tokens[at].attrGet("src") or "")
    words = tokens[at].content or address
    address = html.escape(address, quote=True)
    return f"<a href='{address}' title='{address}'>{html.escape(words)}</a>"


def _draw_table(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    # Solid, or Qt lightens and darkens the lines as if the table stood out.
    border = f"border-collapse: collapse; border-style: solid; border-color: {theme.tokens().field_line};"
    return (
        "<table border='1' cellspacing='0' cellpadding='6' "
        f"style='{border} margin-top: 4px; margin-bottom: 8px;'>"
    )


def _draw_cell(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    style = str(tokens[at].attrGet("style") or "")
    side = style.removeprefix("text-align:") if style.startswith("text-align:") else ""
    return (
        f"<{tokens[at].tag} align='{side}'>" if side in ("left", "center", "right") else f"<{tokens[at].tag}>"
    )


def _draw_code(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    return f"<pre>{html.escape(tokens[at].content.rstrip())}</pre>"


def _draw_formula(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    source = _as_written(tokens[at])
    made = formula.to_html(tokens[at].content)
    if made is None:
        return f"<code>{html.escape(source)}</code>"
    return f"<span title='{FORMULA}{html.escape(source, quote=True)}'>{made}</span>"


def _draw_formulas(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    source = _as_written(tokens[at])
    made = formula.to_html(tokens[at].content, display=True) if tokens[at].meta["closed"] else None
    if made is None:
        return f"<pre>{html.escape(source)}</pre>"
    title = html.escape(FORMULA + source, quote=True)
    cells = [f"<span title='{title}'>{cell}</span>" for cell in formula.in_cells(made)]
    if len(cells) == 1:
        return f"<p class='formula' align='center'>{cells[0]}</p>"
    row = "".join(f"<td style='vertical-align: middle'>{cell}</td>" for cell in cells)
    return f"<table align='center' cellspacing='0' cellpadding='3'><tr>{row}</tr></table>"


def _as_written(token: Token) -> str:
    """A formula with what it stood between."""
    room = "\n" if token.map is not None and token.map[1] - token.map[0] > 1 else ""
    closes = {"\\[": "\\]", "\\(": "\\)"}.get(token.markup, token.markup)
    if token.meta.get("closed") is False:
        return f"{token.markup}\n{token.content}"
    return f"{token.markup}{room}{token.content}{room}{closes}"


def _open_quote(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    look = theme.tokens()
    return (
        "<table cellspacing='0' cellpadding='8' style='margin-bottom: 8px; border-collapse: collapse;'>"
        f"<tr><td style='border-left: 3px solid {look.faint}; color: {look.second};'>"
    )


def _close_quote(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    return "</td></tr></table>"


def _draw_rule(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    return "<hr />"


def _open_heading(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    # Not <h1>: Qt would add a size of its own to the one given.
    return f"<p class='{'top' if tokens[at].tag in ('h1', 'h2') else 'heading'}'><b>"


def _close_heading(_: RendererHTML, tokens: Tokens, at: int, options: OptionsDict, env: Env) -> str:
    return "</b></p>"
