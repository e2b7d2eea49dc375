"""A text made of a row by a Jinja chat template, as models bring one: "{% for message in messages %}…{% endfor %}".

Runs in Jinja's sandbox, with bounds on time and length. Does not know which column is what: it is given the turns.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from core.datasets.rows import Fields
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

LONGEST = 8 << 20
"""Characters of a text; a template that makes more is stopped."""
SECONDS = 5.0
GIVEN = {"messages", "bos_token", "eos_token", "add_generation_prompt", "tools", "documents"}
"""Names that every template may use, as those of models do; the row's columns are the others."""
_GENERATION = re.compile(r"\{%(-?)\s*(end)?generation\s*(-?)%\}")


class ChatText:
    """A template ready for use. Raises `UserError` naming the line where it is none."""

    def __init__(self, source: str) -> None:
        from jinja2 import TemplateSyntaxError, meta

        self.source = source
        plain = _GENERATION.sub(
            lambda tag: f"{{%{tag[1]} {'endif' if tag[2] else 'if true'} {tag[3]}%}}", source
        )
        try:
            made = _environment()
            self._names = meta.find_undeclared_variables(made.parse(plain))
            self._template = made.from_string(plain)
        except TemplateSyntaxError as error:
            raise _wrong(error.lineno, error.message or "") from error
        except (RecursionError, SyntaxError, ValueError, OverflowError, MemoryError) as error:
            raise _wrong(1, str(error) or type(error).__name__) from error
        if not source.strip():
            raise _wrong(1, "-")

    @property
    def columns(self) -> set[str]:
        """The names it uses beyond `GIVEN`: columns of the row."""
        return self._names - GIVEN - _HELPERS.keys()

    @property
    def wants_messages(self) -> bool:
        return "messages" in self._names

    def check(self, columns: Sequence[str]) -> None:
        """Raises `UserError` for a name that is none of the `columns`."""
        for name in sorted(self.columns - set(columns)):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The template names “{name}”, which is no column: {columns}."),
                QT_TRANSLATE_NOOP("core", "Use the columns' own names, or “messages” for the turns."),
                name=name,
                columns=", ".join(columns) or "-",
            )

    def write(self, fields: Fields, messages: Sequence[dict[str, Any]]) -> str:
        """The text of a row with these turns. Raises `UserError` naming the line where the template fails."""
        values = {name: value for name, value in fields.items() if name not in GIVEN}
        values |= {
            "messages": list(messages),
            "bos_token": "",
            "eos_token": "",
            "add_generation_prompt": False,
        }
        values["tools"] = fields.get("tools")
        parts: list[str] = []
        length, until = 0, time.monotonic() + SECONDS
        try:
            for part in self._template.generate(values):
                parts.append(part)
                length += len(part)
                if length > LONGEST or time.monotonic() > until:
                    raise OverflowError("it does not come to an end")
        except UserError:
            raise
        except Exception as error:
            raise _wrong(_line(error), str(error) or type(error).__name__) from error
        return "".join(parts)


@lru_cache(maxsize=8)
def chat_text(source: str) -> ChatText:
    """The template, made ready once."""
    return ChatText(source)


def _refuse(message: Any) -> None:
    raise UserError(
        QT_TRANSLATE_NOOP("core", "The template refuses the row: {reason}"),
        QT_TRANSLATE_NOOP("core", "Change the template, or the row."),
        reason=str(message)[:200],
    )


def _now(form: str) -> str:
    return time.strftime(form)


_HELPERS = {"raise_exception": _refuse, "strftime_now": _now}


@lru_cache(maxsize=1)
def _environment() -> Any:
    from jinja2.ext import loopcontrols
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Environment(ImmutableSandboxedEnvironment):
        intercepted_binops = frozenset({"*", "**"})

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            # A short text times a large number is a large text, before any bound on what is written is met.
            if operator == "**" or ((_size(left) or _size(right)) and _times(left, right) > LONGEST):
                raise OverflowError(f"{operator} is not allowed here")
            return super().call_binop(context, operator, left, right)

    made = Environment(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
    made.filters["tojson"] = _to_json
    made.globals.update(_HELPERS)
    return made


def _size(value: Any) -> int:
    return len(value) if isinstance(value, str | list | tuple) else 0


def _times(left: Any, right: Any) -> int:
    one, other = (_size(value) or (value if isinstance(value, int) else 0) for value in (left, right))
    return int(one * other)


def _to_json(value: Any, ensure_ascii: bool = False, indent: int | None = None, **_other: Any) -> str:
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=min(indent, 8) if indent else indent)


def _line(error: BaseException) -> int:
    """The line of the template where it failed; Jinja puts it into the traceback."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line or 1


def _wrong(line: int, reason: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The template cannot be used: line {line}: {reason}."),
        QT_TRANSLATE_NOOP("core", "Write it as Jinja: {example}"),
        line=line,
        reason=" ".join(reason.split())[:160].rstrip("."),
        example="{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}",
    )
