"""One row in two states, field by field, with what differs marked; or one that came or went. Only reads."""

from __future__ import annotations

import html
from typing import Any

import msgspec
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTextBrowser

from core.datasets.comparing import Difference, differences
from core.datasets.differences import Spans
from core.datasets.differences import differences as words_that_differ
from core.datasets.messages import as_words
from core.datasets.rows import Row
from desktop import i18n, theme
from desktop.datasets.filter_words import status_words
from desktop.datasets.split_words import PARTS
from desktop.i18n import is_right_to_left

LONGEST = 20_000
"""Characters of a field that are shown."""


class ChangedRow(QTextBrowser):
    """What went is struck through, what came underlined: the colours are not all that tells."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("datasets.versions.row")
        self.setAccessibleName(self.tr("What differs in the row"))
        self.setOpenLinks(False)
        self._pair: tuple[Row | None, Row | None] = (None, None)
        self._names = ("", "")
        self._says = ""

    def show_rows(self, old: Row | None, new: Row | None, names: tuple[str, str] = ("", "")) -> None:
        """A row in two states, which have `names`; None where it is not there in one."""
        self._pair, self._names = (old, new), names
        self._says = ""
        self._draw()

    def say(self, words: str) -> None:
        """Show a sentence in place of a row."""
        self._pair = None, None
        self._says = words
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_says"):
            self._draw()

    def _draw(self) -> None:
        old, new = self._pair
        if old is None and new is None:
            self.setHtml(f'<p style="color:{theme.tokens().second}">{html.escape(self._says)}</p>')
        elif old is not None and new is not None:
            found = differences(old, new)
            same = {
                name: value
                for name, value in new.fields.items()
                if name not in {one.name for one in found if not one.is_mark}
            }
            parts = [self._difference(one) for one in found]
            if found:
                parts.insert(0, self._columns([self._head(name) for name in self._names]))
            if not found:
                parts = [self._head(self.tr("Says the same; it only stands elsewhere."))]
            elif same:
                parts.append(self._head(self.tr("The same in both")))
            parts += [self._field(name, value) for name, value in same.items()]
            self.setHtml("".join(parts))
        else:
            row = new or old
            assert row is not None
            self.setHtml("".join(self._field(name, value) for name, value in row.fields.items()))

    def _difference(self, one: Difference) -> str:
        name = self._mark_name(one.name) if one.is_mark else one.name
        old, new = (
            self._mark_words(one.name, value) if one.is_mark else _words(value)
            for value in (one.old, one.new)
        )
        spans = words_that_differ(old, new)
        tokens = theme.tokens()
        sides = [
            self._block(words, some, f"background-color:{tint};color:{ink};text-decoration:{line}")
            for words, some, tint, ink, line in (
                (old, spans[0], tokens.error_tint, tokens.error, "line-through"),
                (new, spans[1], tokens.good_tint, tokens.good, "underline"),
            )
        ]
        not_there = html.escape(self.tr("not there"))
        absent = f'<i style="color:{tokens.second}">{not_there}</i>'
        sides = [
            absent if value is msgspec.UNSET else side
            for value, side in zip((one.old, one.new), sides, strict=True)
        ]
        return self._head(name) + self._columns(sides)

    def _columns(self, sides: list[str]) -> str:
        cells = "".join(f'<td width="50%" style="padding:2px 12px 2px 0">{side}</td>' for side in sides)
        return f'<table width="100%" cellspacing="0"><tr>{cells}</tr></table>'

    def _field(self, name: str, value: Any) -> str:
        return self._head(name) + self._block(_words(value), [], "")

    def _head(self, words: str) -> str:
        return (
            f'<p style="margin-top:8px;margin-bottom:2px;color:{theme.tokens().second};font-weight:600">'
            f"{html.escape(words)}</p>"
        )

    def _block(self, words: str, spans: Spans, style: str) -> str:
        """Words as a paragraph that runs in their own direction."""
        shown, rest = words[:LONGEST], len(words) - LONGEST
        parts, at = [], 0
        for begin, end in spans:
            parts.append(html.escape(shown[at:begin]))
            if marked := shown[begin:end]:
                parts.append(f'<span style="{style}">{html.escape(marked)}</span>')
            at = end
        parts.append(html.escape(shown[at:]))
        direction = "rtl" if is_right_to_left(shown) else "ltr"
        text = "".join(parts)
        if rest > 0:
            more = self.tr("… and {n} more letters").format(n=i18n.number(rest))
            text += f' <i style="color:{theme.tokens().second}">{html.escape(more)}</i>'
        return f'<p dir="{direction}" style="white-space:pre-wrap;line-height:112%;margin:0">{text}</p>'

    def _mark_name(self, name: str) -> str:
        return {
            "split": self.tr("Part of the split"),
            "status": self.tr("Status"),
            "starred": self.tr("Star"),
            "tags": self.tr("Tags"),
            "note": self.tr("Note"),
        }[name]

    def _mark_words(self, name: str, value: Any) -> str:
        match name:
            case "split":
                return i18n.core_text(PARTS[value])
            case "status":
                return status_words(value)
            case "starred":
                return self.tr("starred") if value else self.tr("no star")
            case "tags":
                return ", ".join(value) or self.tr("no tags")
        return str(value) or self.tr("no note")


def _words(value: Any) -> str:
    """A value as a person reads it: turns one under the other, each with its speaker."""
    if value is msgspec.UNSET:
        return ""
    if isinstance(value, list) and value and all(isinstance(turn, dict) for turn in value):
        turns = [_turn(turn) for turn in value]
        if all(turns):
            return "\n\n".join(turns)
    return as_words(value)


def _turn(turn: dict[str, Any]) -> str:
    for speaker, words in (("role", "content"), ("from", "value")):
        if isinstance(turn.get(speaker), str) and isinstance(turn.get(words), str) and len(turn) == 2:
            return f"{turn[speaker]}: {turn[words]}"
    return ""


def glance(row: Row) -> str:
    """A row in a line: what its first fields say."""
    parts = [" ".join(_words(value)[:300].split()) for value in list(row.fields.values())[:3]]
    return "  ·  ".join(part for part in parts if part)[:400]
