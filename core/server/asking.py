"""A request for an answer, as the protocol has it: read, held against what can be done here, and refused where it asks
for more. Does not know who answers.

Source: https://platform.openai.com/docs/api-reference/chat/create
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from core.chat.prompt import Turn
from core.server.refusal import Refusal, bad

SEEDS = 2**31 - 1
LONGEST = 32768
"""Tokens of an answer for which no bound was asked; the model's own reach ends it sooner."""
MOST_STOPS = 4
HARMLESS = frozenset(
    "user store metadata service_tier safety_identifier prompt_cache_key prompt_cache_retention "
    "parallel_tool_calls".split()
)
"""Change nothing of the answer: they are for the accounts and caches of others."""
KNOWN = frozenset(
    "model messages stream stream_options temperature top_p top_k min_p repetition_penalty max_tokens "
    "max_completion_tokens seed stop n".split()
)
NEUTRAL: dict[str, tuple[Any, ...]] = {
    "tools": (None, []), "tool_choice": (None, "none", "auto"), "functions": (None, []),
    "function_call": (None, "none", "auto"), "response_format": (None, {"type": "text"}),
    "logprobs": (None, False), "top_logprobs": (None, 0), "logit_bias": (None, {}), "presence_penalty": (None, 0),
    "frequency_penalty": (None, 0), "modalities": (None, ["text"]), "audio": (None,),
    "reasoning_effort": (None, "none"),
}  # fmt: skip
"""Fields whose work is not done here, and the values that ask for none of it."""
ROLES: dict[str, Literal["system", "user", "assistant"]] = {
    "system": "system", "developer": "system", "user": "user", "assistant": "assistant",
}  # fmt: skip


@dataclass(frozen=True)
class Asking:
    """`generation`: the values of a `GenerationConfig`. `counts`: whether a stream ends with what it used."""

    model: str
    turns: list[Turn]
    generation: dict[str, Any]
    stream: bool
    counts: bool
    caller: str


def decode(body: bytes) -> dict[str, Any]:
    """The object in the body of a request. Raises `Refusal`."""
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise bad(f"The body is not JSON: {error}.") from error
    if not isinstance(found, dict):
        raise bad("The body has to be a JSON object.")
    return found


def read(given: dict[str, Any]) -> Asking:
    """What is asked. Raises `Refusal` for what is not understood, or cannot be done here."""
    for name, value in given.items():
        if name in NEUTRAL:
            if value not in NEUTRAL[name]:
                raise bad(f"“{name}” is not supported here: leave it out.", name, "unsupported_parameter")
        elif name not in KNOWN | HARMLESS:
            raise bad(f"Unrecognized request argument: {name}. Leave it out.", name, "unknown_parameter")
    if _number(given, "n", 1, 1, 1, whole=True) != 1:
        raise bad("Only one answer at a time: leave “n” out.", "n")
    stream = _flag(given, "stream", "stream")
    options = given.get("stream_options")
    if options is not None and not isinstance(options, dict):
        raise bad("“stream_options” has to be an object.", "stream_options")
    if options and not stream:
        raise bad("“stream_options” is only for “stream”: true.", "stream_options")
    return Asking(
        model=name_of(given),
        turns=_turns(given.get("messages")),
        generation=_generation(given),
        stream=stream,
        counts=_flag(options or {}, "include_usage", "stream_options"),
        caller=str(given.get("user") or ""),
    )


def name_of(given: dict[str, Any]) -> str:
    """The model that is asked. Raises `Refusal` where there is none."""
    if isinstance(name := given.get("model"), str) and name:
        return name
    raise bad("“model” is missing: GET /v1/models lists those that answer here.", "model")


def _generation(given: dict[str, Any]) -> dict[str, Any]:
    if given.get("max_tokens") is not None and given.get("max_completion_tokens") is not None:
        raise bad("Give “max_completion_tokens” or “max_tokens”, not both.", "max_tokens")
    most = "max_tokens" if given.get("max_tokens") is not None else "max_completion_tokens"
    seed = _number(given, "seed", None, -(2**63), 2**63 - 1, whole=True)
    made: dict[str, Any] = {
        "max_new_tokens": _number(given, most, LONGEST, 1, LONGEST, whole=True),
        "temperature": _number(given, "temperature", 0.0, 0.0, 2.0),
        # 0 means the likeliest word alone, and so does the least we take.
        "top_p": max(0.01, _number(given, "top_p", 1.0, 0.0, 1.0)),
        "seed": secrets.randbelow(SEEDS) + 1 if seed is None else int(seed) % SEEDS,
        "stop": _stops(given.get("stop")),
    }
    for name, least, greatest in (("top_k", 0, 1000), ("min_p", 0.0, 1.0), ("repetition_penalty", 1.0, 2.0)):
        if given.get(name) is not None:
            made[name] = _number(given, name, None, least, greatest, whole=name == "top_k")
    return made


def _number(
    given: dict[str, Any],
    name: str,
    default: float | None,
    least: float,
    greatest: float,
    *,
    whole: bool = False,
) -> Any:
    value = given.get(name)
    if value is None:
        return default
    wanted = "a whole number" if whole else "a number"
    if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
        raise bad(f"“{name}” has to be {wanted}.", name, "invalid_type")
    if not least <= value <= greatest:
        raise bad(f"“{name}” is {value}; it has to be from {least} to {greatest}.", name, "invalid_value")
    return value if whole else float(value)


def _flag(given: dict[str, Any], name: str, param: str) -> bool:
    value = given.get(name)
    if value is not None and not isinstance(value, bool):
        raise bad(f"“{name}” has to be true or false.", param, "invalid_type")
    return bool(value)


def _stops(given: Any) -> list[str]:
    stops = [given] if isinstance(given, str) else given if given is not None else []
    if not isinstance(stops, list) or not all(isinstance(one, str) and one for one in stops):
        raise bad("“stop” has to be a text, or a list of texts, none of them empty.", "stop", "invalid_type")
    if len(stops) > MOST_STOPS:
        raise bad(f"“stop” holds {len(stops)} texts; it can hold {MOST_STOPS}.", "stop", "invalid_value")
    return stops


# -- messages ----------------------------------------------------------------------------------------------


def _turns(given: Any) -> list[Turn]:
    if not isinstance(given, list) or not given:
        raise bad("“messages” has to be a list with at least one message.", "messages")
    turns = [_turn(message, f"messages[{place}]") for place, message in enumerate(given)]
    if turns[-1]["role"] != "user":
        raise bad(
            "The last message has to be the user's: it is what is answered.", f"messages[{len(turns) - 1}]"
        )
    return _taking_turns(turns)


def _turn(message: Any, place: str) -> Turn:
    if not isinstance(message, dict):
        raise bad(f"“{place}” has to be an object.", place, "invalid_type")
    role = message.get("role")
    if role in ("tool", "function") or message.get("tool_calls") or message.get("function_call"):
        raise bad("Tools are not supported here: leave their messages out.", place, "unsupported_value")
    if role not in ROLES:
        raise bad(f"“{place}.role” is {role!r}; it has to be one of {', '.join(ROLES)}.", f"{place}.role")
    return {"role": ROLES[role], "content": _words(message.get("content"), f"{place}.content")}


def _words(content: Any, place: str) -> str:
    if isinstance(content, str):
        return content
    if not isinstance(content, list) or not content:
        raise bad(f"“{place}” has to be a text, or a list of parts of text.", place, "invalid_type")
    return "".join(_part(part, f"{place}[{number}]") for number, part in enumerate(content))


def _part(part: Any, place: str) -> str:
    kind = part.get("type") if isinstance(part, dict) else None
    if kind != "text":
        raise bad(
            f"“{place}” is of the type {kind!r}; what answers here reads text only.",
            place,
            "unsupported_value",
        )
    if not isinstance(words := part.get("text"), str):
        raise bad(f"“{place}.text” has to be a text.", f"{place}.text", "invalid_type")
    return words


def _taking_turns(turns: list[Turn]) -> list[Turn]:
    """What one says in several messages, one behind the other, as one: chat templates want the two to take turns. All
    that is said for the system stands first."""
    system = "\n\n".join(
        turn["content"] for turn in turns if turn["role"] == "system" and turn["content"].strip()
    )
    merged: list[Turn] = [{"role": "system", "content": system}] if system else []
    for turn in turns:
        if turn["role"] == "system":
            continue
        if merged and merged[-1]["role"] == turn["role"]:
            merged[-1] = {"role": turn["role"], "content": f"{merged[-1]['content']}\n\n{turn['content']}"}
        else:
            merged.append(turn)
    if not merged[-1]["content"].strip():
        raise Refusal(400, "The last message is empty.", param="messages", code="invalid_value")
    return merged
