"""Sentences for the person, kept apart from their values so that the window can translate them.

Does not know the interface language: `str()` gives English; `desktop.i18n.translate` gives the person's own.
"""

from __future__ import annotations

from typing import Union

import msgspec

Value = Union[str, int, float, "Text"]
"""What stands in a sentence; a `Text` is translated with it."""


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:
    """Mark `template` for translation and return it unchanged; `pyside6-lupdate` finds calls by this name."""
    return template


class Text(msgspec.Struct, frozen=True):
    """A sentence: an English template with named `{placeholders}` and the values to fill in.

    A count called `n` chooses the plural form and stands in the template as ``%n row(s)``.
    """

    template: str
    args: dict[str, Value] = {}

    def __str__(self) -> str:
        return fill(self.template, self.args)


def text(template: str, **args: Value) -> Text:
    """A `Text` from a template marked with `QT_TRANSLATE_NOOP` and its values."""
    return Text(template, args)


def literal(sentence: str) -> Text:
    """A `Text` around words that are not ours (a library's message, a file's own title): never translated."""
    return Text("{words}", {"words": sentence})


def fill(template: str, args: dict[str, Value]) -> str:
    """Fill in a template. A template that does not fit its values is shown bare rather than lost."""
    if "n" in args:
        template = plural(template, args["n"])
    if not args:
        return template
    try:
        return template.format(**args)
    except (KeyError, IndexError, ValueError):
        return f"{template} {args}"


def plural(template: str, n: Value) -> str:
    """Resolve Qt's English plural shorthand: ``%n row(s)`` becomes "1 row" or "2 rows"."""
    return template.replace("%n", f"{n:,}" if isinstance(n, int) else str(n)).replace(
        "(s)", "" if n == 1 else "s"
    )
