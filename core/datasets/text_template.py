"""A text made of columns, as in "### Q: {question}\\n### A: {answer}", and taken apart again.

Takes names of columns in braces and nothing else: no expressions, no formats. Does not know what a column means.
"""

from __future__ import annotations

import string

from core.datasets.messages import as_words
from core.datasets.rows import Fields
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP


class TextTemplate:
    """A template; braces that are meant as such are doubled. Raises `UserError` where it is none."""

    def __init__(self, template: str) -> None:
        self.template = template
        self._literals: list[str] = [""]
        self.columns: list[str] = []
        try:
            parts = list(string.Formatter().parse(template))
        except ValueError as error:
            raise self._wrong(str(error)) from error
        for literal, name, form, conversion in parts:
            self._literals[-1] += literal
            if name is None:
                continue
            if not name.strip() or form or conversion or name in self.columns:
                raise self._wrong("{" + name + (f"!{conversion}" if conversion else "") + "}")
            self.columns.append(name)
            self._literals.append("")
        if not self.columns:
            raise self._wrong(template[:60])

    @classmethod
    def of_columns(cls, columns: list[str]) -> TextTemplate:
        """The template that names each column in a line of its own above its text."""
        doubled = [name.replace("{", "{{").replace("}", "}}") for name in columns]
        parts = [f"### {plain}:\n{{{name}}}" for plain, name in zip(doubled, columns, strict=True)]
        return cls("\n\n".join(parts))

    def write(self, fields: Fields) -> str:
        """The text of a row; a column it does not have is empty."""
        words = [as_words(fields.get(name)) for name in self.columns]
        return self._literals[0] + "".join(
            word + literal for word, literal in zip(words, self._literals[1:], strict=True)
        )

    def read(self, text: str) -> dict[str, str] | None:
        """The columns that a text was made of; None where it was not made by this template.

        Where a column's own text holds what stands between two columns, it ends there: compare before trusting.
        """
        first, *between = self._literals
        *between, last = between
        if not text.startswith(first) or not text.endswith(last) or len(text) < len(first) + len(last):
            return None
        at, end = len(first), len(text) - len(last)
        words = []
        for literal in between:
            found = text.find(literal, at, end) if literal else -1
            if found < 0:
                return None
            words.append(text[at:found])
            at = found + len(literal)
        words.append(text[at:end])
        return dict(zip(self.columns, words, strict=True))

    def check(self, columns: list[str]) -> None:
        """Raises `UserError` for a name that is none of the `columns`."""
        for name in self.columns:
            if name not in columns:
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "The template names “{name}”, which is no column: {columns}."),
                    QT_TRANSLATE_NOOP("core", "Use the columns' own names in the braces."),
                    name=name,
                    columns=", ".join(columns) or "-",
                )

    def _wrong(self, part: str) -> UserError:
        return UserError(
            QT_TRANSLATE_NOOP("core", "The template cannot be used: {part}."),
            QT_TRANSLATE_NOOP(
                "core",
                "Write names of columns in braces, each once, as in {example}, and double other braces.",
            ),
            part=part,
            example='"### Q: {question}\\n### A: {answer}"',
        )
