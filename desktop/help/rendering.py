"""A page of the guide as the HTML that Qt's text documents understand. Does not know files or windows."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from desktop import theme
from desktop.help.pages import Page

if TYPE_CHECKING:
    from markdown_it import MarkdownIt


def body(page: Page, notice: str, caption: Callable[[str], str]) -> str:
    """`notice` stands above the text ("" for none); `caption` gives, for a picture's file name, words to stand below
    it ("" for none)."""
    env = {"headings": iter(page.headings), "caption": caption}
    said = f'<p class="notice">{escape(notice)}</p>' if notice else ""
    return said + str(_markdown().render(page.without_anchors(), env))


def style() -> str:
    """The style sheet of now: text size, colours."""
    look, size = theme.tokens(), theme.size
    return f"""
        body {{ color: {look.text}; }}
        h1 {{ font-size: {size("title")}px; font-weight: 600; margin: 4px 0 12px 0; }}
        h2 {{ font-size: {round(size("title") * 0.8)}px; font-weight: 600; margin: 26px 0 8px 0; }}
        p {{ line-height: 150%; margin: 0 0 10px 0; }}
        li {{ line-height: 150%; margin: 0 0 5px 0; }}
        a {{ color: {look.accent}; text-decoration: none; }}
        code {{ font-family: "JetBrains Mono"; font-size: {size("mono")}px; background-color: {look.sunken}; }}
        strong {{ font-weight: 600; }}
        table {{ margin: 6px 0 14px 0; }}
        th {{ font-weight: 600; color: {look.second}; padding: 7px 12px; border-bottom: 1px solid {look.field_line}; }}
        td {{ padding: 7px 12px; border-bottom: 1px solid {look.line}; }}
        .notice {{ color: {look.caution}; background-color: {look.caution_tint}; }}
        .caption {{ color: {look.second}; font-size: {size("small")}px; }}
    """


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark").enable("table")
    made.add_render_rule("heading_open", _heading)
    made.add_render_rule("image", _image)
    made.add_render_rule("table_open", lambda *_: '<table cellspacing="0" width="100%">')
    made.add_render_rule("th_open", lambda *_: '<th align="left">')
    return made


def _heading(_self: Any, tokens: Any, at: int, _options: Any, env: Any) -> str:
    level, _, anchor = next(env["headings"])
    name = f'<a name="{anchor}"></a>' if anchor else ""
    return f"<h{level}>{name}"


def _image(_self: Any, tokens: Any, at: int, _options: Any, env: Any) -> str:
    token = tokens[at]
    below = env["caption"](token.attrs["src"])
    told = f'<br><span class="caption">{escape(below)}</span>' if below else ""
    alt = escape(token.content, quote=True)
    return f'<img src="{escape(token.attrs["src"], quote=True)}" alt="{alt}" title="{alt}">{told}'
