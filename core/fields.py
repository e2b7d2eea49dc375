"""One description of a setting serves everywhere: the dataclass field is the form, its help, its bounds and the file.

Does not know widgets; `desktop.widgets.form` draws what `describe` says.
"""

from __future__ import annotations

import dataclasses
import threading
import types
import typing
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar, cast

import msgspec

from core.errors import UserError, explain_os_errors
from core.paths import write_atomic
from core.text import QT_TRANSLATE_NOOP

_KEY = "ustad"
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}
_making = threading.Lock()


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]


T = TypeVar("T")
D = TypeVar("D", bound=_Dataclass)


@dataclasses.dataclass(frozen=True)
class Field:
    """What a form and a check need to know of one setting."""

    name: str
    type: type
    default: Any
    label: str
    help: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[tuple[Any, str], ...] = ()
    unit: str = ""
    advanced: bool = False
    hidden: bool = False
    word: str = ""
    choice_words: tuple[tuple[Any, str], ...] = ()
    optional: bool = False


def option(
    default: Any = dataclasses.MISSING,
    *,
    label: str,
    help: str = "",
    factory: Any = dataclasses.MISSING,
    minimum: float | None = None,
    maximum: float | None = None,
    choices: tuple[tuple[Any, str], ...] = (),
    unit: str = "",
    advanced: bool = False,
    hidden: bool = False,
    word: str = "",
    choice_words: tuple[tuple[Any, str], ...] = (),
) -> Any:
    """A dataclass field that describes itself. `label`, `help` and the words of `choices` ((value, words), …)
    are marked with `QT_TRANSLATE_NOOP` where they are written. `word`: the key of the technical word that is explained
    beside it; `choice_words` ((value, key), …): the one while that value is chosen."""
    about = {
        "label": label, "help": help, "minimum": minimum, "maximum": maximum,
        "choices": choices, "unit": unit, "advanced": advanced, "hidden": hidden,
        "word": word, "choice_words": choice_words,
    }  # fmt: skip
    return dataclasses.field(default=default, default_factory=factory, metadata={_KEY: about})


def describe(cls: type[_Dataclass]) -> list[Field]:
    """The fields of a dataclass made with `option`, in order; fields made otherwise are left out."""
    hints = typing.get_type_hints(cls)
    described = []
    for field in dataclasses.fields(cls):
        if _KEY not in field.metadata:
            continue
        plain, optional = _plain_type(hints[field.name])
        default = (
            field.default_factory() if field.default_factory is not dataclasses.MISSING else field.default
        )
        described.append(
            Field(name=field.name, type=plain, default=default, optional=optional, **field.metadata[_KEY])
        )
    return described


def check(value: _Dataclass) -> None:
    """Hold every described field against its bounds and choices. Raises `UserError` naming the first that fails."""
    for field in describe(type(value)):
        if problem := field_problem(field, getattr(value, field.name)):
            raise problem


def field_problem(field: Field, value: Any) -> UserError | None:
    """What is wrong with `value` for `field`, or None."""
    if value is None:
        return None if field.optional else _problem(field, QT_TRANSLATE_NOOP("core", "“{label}” is empty."))
    if field.choices and value not in [choice for choice, _ in field.choices]:
        return _problem(field, QT_TRANSLATE_NOOP("core", "“{label}” cannot be {value}."), value=str(value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        if value != value:
            return _problem(field, QT_TRANSLATE_NOOP("core", "“{label}” is not a number."))
        if field.minimum is not None and value < field.minimum:
            template = QT_TRANSLATE_NOOP("core", "“{label}” is {value}, below its least value {bound}.")
            return _problem(field, template, value=value, bound=field.minimum)
        if field.maximum is not None and value > field.maximum:
            template = QT_TRANSLATE_NOOP("core", "“{label}” is {value}, above its greatest value {bound}.")
            return _problem(field, template, value=value, bound=field.maximum)
    return None


def _problem(field: Field, template: str, **args: str | int | float) -> UserError:
    return UserError(
        template, QT_TRANSLATE_NOOP("core", "Change “{label}” and try again."), label=field.label, **args
    )


def _plain_type(hint: Any) -> tuple[type, bool]:
    """The type without its None, Literal or parameters, and whether None was allowed."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        rest = [arg for arg in typing.get_args(hint) if arg is not type(None)]
        return _plain_type(rest[0])[0], len(rest) < len(typing.get_args(hint))
    if origin is typing.Literal:
        return type(typing.get_args(hint)[0]), False
    return origin or hint, False


def to_json(value: Any) -> bytes:
    """Readable JSON of a dataclass, struct or plain value."""
    return msgspec.json.format(msgspec.json.encode(value, enc_hook=_encode_extra), indent=2) + b"\n"


def from_json(cls: type[T], data: bytes | str, source: str = "") -> T:
    """A dataclass or struct back from JSON, types checked. Raises `UserError` naming `source` and the wrong place."""
    try:
        return cast(T, _decoder(cls).decode(data))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{source} cannot be read: {reason}."),
            QT_TRANSLATE_NOOP("core", "Restore it from a copy, or move it away so that a new one is made."),
            source=source or cls.__name__,
            reason=str(error),
        ) from error


def _decoder(cls: Any) -> msgspec.json.Decoder[Any]:
    """The one decoder of a type. msgspec works a type out when it meets it first, and where two threads do so at once,
    the process has been seen to end."""
    found = _decoders.get(cls)
    if found is None:
        with _making:
            found = _decoders.setdefault(cls, msgspec.json.Decoder(cls, dec_hook=_decode_extra))
    return found


def load(cls: type[T], file: Path) -> T:
    """What `save` has written. Raises `UserError` as `from_json`, and where the file cannot be read."""
    with explain_os_errors(file):
        data = file.read_bytes()
    return from_json(cls, data, str(file))


def from_builtins(cls: type[T], data: Any) -> T:
    """A dataclass or struct from JSON values already decoded (a job's params). Raises `UserError` as `from_json`."""
    return from_json(cls, msgspec.json.encode(data))


def to_builtins(value: Any) -> Any:
    """JSON values of a dataclass or struct, for a job's params."""
    return msgspec.to_builtins(value, enc_hook=_encode_extra)


def save(path: Path, value: Any) -> None:
    """Write as JSON, whole or not at all."""
    write_atomic(path, to_json(value))


def _encode_extra(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} has no JSON form")


def _decode_extra(kind: type, value: Any) -> Any:
    if issubclass(kind, Path):
        return Path(value)
    raise NotImplementedError(f"{kind.__name__} has no JSON form")
