"""A tokenizer's chat template, and where in the text it makes the assistant's own words stand.

Knows nothing of tokens. Templates are other people's programs: what they do is found out by rendering, and where
that leaves a doubt, the conversation is refused rather than marked wrongly.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from core.errors import UserError
from core.models.rendered import Span
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

PLAIN = (
    "{% for message in messages %}"
    "{{ message['role'].capitalize() + ': ' + message['content'] + (eos_token or '') + '\\n\\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ 'Assistant: ' }}{% endif %}"
)
"""For models that bring no template of their own."""

Turn = dict[str, Any]

_GENERATION = re.compile(r"\{%-?\s*generation\s*-?%\}")
# Word joiners: in no template, and no template trims them away.
_MARK = "\u2060\u2060content{number}\u2060\u2060"
_ROLES = {"system", "developer", "user", "human", "assistant", "model", "bot", "instruction", "question"}
_KEPT = 256
"""Orders of speakers whose skeleton is remembered."""
_SHOWN = 120
"""Characters of a template's own words that are quoted."""
_tracking = threading.Lock()
"""transformers' own tracker of `generation` blocks belongs to the compiled template, which threads share."""


class Template:
    """One tokenizer's template, or another in its place (`source`), with the questions asked of it.

    `tools`: those that may be called in every conversation it is given.
    """

    def __init__(self, tokenizer: Any, source: str = "", tools: Sequence[dict[str, Any]] = ()) -> None:
        self.tokenizer = tokenizer
        self.tools = list(tools) or None
        self.own = bool(source) or bool(getattr(tokenizer, "chat_template", None))
        try:
            self.source: str = source or (tokenizer.get_chat_template() if self.own else PLAIN)
        except ValueError as error:  # several named templates and none called "default"
            raise refused(str(error)) from error
        self.has_marks = bool(_GENERATION.search(self.source))
        self.special = sorted(
            {token.content for token in tokenizer.added_tokens_decoder.values()}
            | set(tokenizer.all_special_tokens)
        )
        self._skeletons: dict[tuple[tuple[str, ...], bool], _Skeleton | None] = {}
        self._systems: dict[tuple[str, ...], bool] = {}
        self._said: dict[tuple[str, ...], list[Text]] = {}
        self._calls: bool | None = None

    # -- the text ------------------------------------------------------------------------------------------

    def text(self, turns: Sequence[Turn], add_generation_prompt: bool = False) -> str:
        """What the template makes of the turns. Raises `UserError` where it refuses them."""
        from jinja2.exceptions import TemplateError

        try:
            rendered: str = self.tokenizer.apply_chat_template(
                list(turns),
                tools=self.tools,
                chat_template=self.source,
                tokenize=False,
                add_generation_prompt=add_generation_prompt,
            )
        except TemplateError as error:
            raise refused(error.message or str(error)) from error
        except (TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
            raise refused(str(error) or type(error).__name__) from error
        return rendered

    def fit(self, turns: list[Turn]) -> tuple[list[Turn], list[Text]]:
        """The turns as the template takes them: without a system role of its own, it moves into the first question."""
        if turns[0]["role"] != "system":
            return turns, []
        roles = tuple(turn["role"] for turn in turns)
        if roles not in self._systems:
            self._systems[roles] = self._takes_system(turns)
        if self._systems[roles]:
            return turns, []
        if len(turns) == 1 or turns[1]["role"] != "user":
            raise refused("there is no question that the system message could go with")
        first = {"role": "user", "content": f"{turns[0]['content']}\n\n{turns[1]['content']}"}
        note = text(
            QT_TRANSLATE_NOOP(
                "core",
                "The model's chat template has no system message; it is put in front of the first question.",
            )
        )
        return [first, *turns[2:]], [note]

    def _takes_system(self, turns: list[Turn]) -> bool:
        """Whether it renders, and the system message is in what comes out."""
        mark = _mark(0)
        try:
            return mark in self.text([{"role": "system", "content": mark}, *turns[1:]])
        except UserError:
            return False

    # -- what it does of itself ----------------------------------------------------------------------------

    def remarks(self, turns: list[Turn]) -> list[Text]:
        """What the person should know of the template: that there is none, or that it adds words of its own."""
        roles = tuple(turn["role"] for turn in turns)
        if roles not in self._said:
            if len(self._said) >= _KEPT:
                self._said.clear()
            self._said[roles] = self._look(turns)
        return self._said[roles]

    def _look(self, turns: list[Turn]) -> list[Text]:
        said = []
        if not self.own:
            said.append(
                text(QT_TRANSLATE_NOOP("core", "The model brings no chat template; a plain one is used."))
            )
        skeleton = self._skeleton(turns, False)
        opening = self._own_words(skeleton.literals[0]) if skeleton is not None else ""
        if self.tools:
            name = str((self.tools[0].get("function") or self.tools[0]).get("name", ""))
            if skeleton is not None and name and not any(name in part for part in skeleton.literals):
                said.append(
                    text(
                        QT_TRANSLATE_NOOP(
                            "core", "The model's chat template does not show the tools that may be called."
                        )
                    )
                )
        elif opening:
            said.append(
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "The model's chat template puts words of its own in front: “{words}”."
                    ),
                    words=opening if len(opening) <= _SHOWN else f"{opening[:_SHOWN]}…",
                )
            )
        if "strftime_now" in self.source:
            said.append(
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "The model's chat template writes the day of training into the text."
                    )
                )
            )
        return said

    def _own_words(self, opening: str) -> str:
        """The words of what stands before the first turn, without special tokens and names of speakers."""
        for token in self.special:
            opening = opening.replace(token, "\n")
        lines = [line.strip() for line in opening.splitlines()]
        said = " ".join(line for line in lines if line and line.lower().strip("#:[]<>| ") not in _ROLES)
        return said if len(re.findall(r"\w+", said)) > 1 else ""

    # -- where the answers are -----------------------------------------------------------------------------

    def answers(self, turns: list[Turn], whole: str, prompt: bool = False) -> list[Span]:
        """Where each of the assistant's turns stands in `whole`: all that the model has to write itself.

        Raises `UserError` where the template leaves a turn out or cannot be seen through.
        """
        skeleton = self._skeleton(turns, prompt)
        if skeleton is None or any(turn.get("tool_calls") for turn in turns):
            self._check_complete(turns)
        if self.has_marks and (marked := self._marked(turns, prompt, whole)):
            return marked
        found = skeleton.spans(turns, whole) if skeleton is not None else None
        return found if found is not None else self._found(turns, whole, prompt)

    def shortens(self, turns: list[Turn], whole: str, spans: Sequence[Span]) -> bool:
        """Whether an answer is not in the text as it was written (templates take thoughts out of earlier ones)."""
        answers = [turn["content"].strip() for turn in turns if turn["role"] == "assistant"]
        if len(answers) != len(spans):
            return False
        shown = [whole[start:end] for start, end in spans]
        return any(
            answer not in there and _dense(answer) not in _dense(there)
            for answer, there in zip(answers, shown, strict=True)
        )

    def _marked(self, turns: list[Turn], prompt: bool, whole: str) -> list[Span]:
        """Where the template itself says the assistant speaks: its ``generation`` blocks, and the end of the turn
        where a block leaves it out."""
        from transformers.utils.chat_template_utils import render_jinja_template

        with _tracking:
            _, indices = render_jinja_template(
                conversations=[turns],
                tools=self.tools,
                chat_template=self.source,
                return_assistant_tokens_mask=True,
                add_generation_prompt=prompt,
                **self.tokenizer.special_tokens_map,
            )
        spans = []
        for start, end in indices[0]:
            stop = self.tokenizer.eos_token
            if stop and whole.startswith(stop, end):
                end += len(stop)
            spans.append((start, end))
        return spans

    def _found(self, turns: list[Turn], whole: str, prompt: bool) -> list[Span]:
        """The answers of a template without such blocks.

        An answer begins where the prompt ends that the model is given for this turn. Its content ends where the text
        goes on whatever the content is (seen by rendering it with another one). Then comes the end of the turn: the
        first special token of what follows, or all that follows in a conversation that ends there.
        """
        spans: list[Span] = []
        for i, turn in enumerate(turns):
            if turn["role"] != "assistant":
                continue
            before, after = self._around(turns, i, prompt)
            given = self._prompt(turns[:i])
            if given is not None and whole.startswith(given) and before.startswith(given):
                start = len(given)
            elif whole.startswith(before):
                start = len(before)
            else:
                raise _unclear(i + 1)
            if not whole.endswith(after):
                raise _unclear(i + 1)
            end = max(start, len(whole) - len(after))
            _, alone = self._around(turns[: i + 1], i, False)
            closing = whole[end : end + _common_prefix(whole[end:], alone)]
            end += self._end_of_turn(closing)
            if spans and start < spans[-1][1]:
                raise _unclear(i + 1)
            spans.append((start, end))
        return spans

    def _around(self, turns: list[Turn], i: int, prompt: bool) -> tuple[str, str]:
        """The text before and after what turn `i` says, seen by putting a mark in its place."""
        mark = _mark(i)
        marked = {"role": turns[i]["role"], "content": mark}
        before, found, after = self.text([*turns[:i], marked, *turns[i + 1 :]], prompt).partition(mark)
        if not found:
            raise _left_out(i + 1, turns[i]["role"])
        return before, after.split(mark)[-1]

    def _prompt(self, turns: list[Turn]) -> str | None:
        """What the model is given before it writes; None where the template takes no such conversation."""
        try:
            return self.text(turns, True) if turns else None
        except UserError:
            return None

    def _end_of_turn(self, closing: str) -> int:
        """How much of what follows an answer the model has to write: up to its first special token."""
        found = [(at, -len(name)) for name in self.special if (at := closing.find(name)) >= 0]
        if not found:
            return len(closing)
        at, length = min(found)
        return at - length

    def _check_complete(self, turns: list[Turn]) -> None:
        """Raises `UserError` for a turn, or a call of a tool, that would be left out of the text in silence."""
        marked = [{"role": turn["role"], "content": _mark(i)} for i, turn in enumerate(turns)]
        whole = self.text(marked)
        for i, turn in enumerate(turns):
            if _mark(i) not in whole:
                raise _left_out(i + 1, turn["role"])
        for i, turn in enumerate(turns):
            if turn.get("tool_calls") and not self._shows_calls(turns, i):
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "core", "The model's chat template leaves out the call of a tool in turn {turn}."
                    ),
                    QT_TRANSLATE_NOOP("core", "Choose a model that knows tools, or reject the row."),
                    turn=i + 1,
                )

    def _shows_calls(self, turns: list[Turn], i: int) -> bool:
        if self._calls is None:
            mark = _mark(i)
            called = {"type": "function", "function": {"name": mark, "arguments": {}}}
            shown = {**turns[i], "tool_calls": [called]}
            self._calls = mark in self.text([*turns[:i], shown, *turns[i + 1 :]])
        return self._calls

    def _skeleton(self, turns: list[Turn], prompt: bool) -> _Skeleton | None:
        key = (tuple(turn["role"] for turn in turns), prompt)
        if key not in self._skeletons:
            if len(self._skeletons) >= _KEPT:
                self._skeletons.clear()
            self._skeletons[key] = self._make_skeleton(key[0], prompt)
        return self._skeletons[key]

    def _make_skeleton(self, roles: tuple[str, ...], prompt: bool) -> _Skeleton | None:
        """What the template writes around the turns of these speakers; None where it is not that simple."""
        marked: list[Turn] = [{"role": role, "content": _mark(i)} for i, role in enumerate(roles)]
        try:
            rest = self.text(marked, prompt)
            found = self._found(marked, rest, prompt)
        except UserError:
            return None
        literals, places, at = [], [], 0
        for i in range(len(roles)):
            before, seen, rest = rest.partition(_mark(i))
            if not seen or _mark(i) in rest:
                return None
            literals.append(before)
            places.append(at + len(before))
            at = places[-1] + len(seen)
        literals.append(rest)
        spoken = [i for i, role in enumerate(roles) if role == "assistant"]
        reach = [
            (i, places[i] - start, end - places[i] - len(_mark(i)))
            for i, (start, end) in zip(spoken, found, strict=True)
        ]
        return _Skeleton(literals, reach)


class _Skeleton:
    """What a template writes around turns, and how far each answer's stretch reaches beyond its content.

    Most rows are this and their own words, so that one rendering of the row is enough; it is held against the
    row's real text each time, and where it differs the row is looked at in full.
    """

    def __init__(self, literals: list[str], reach: list[tuple[int, int, int]]) -> None:
        self.literals = literals
        self._reach = reach

    def spans(self, turns: Sequence[Mapping[str, Any]], whole: str) -> list[Span] | None:
        """Where the answers stand in `whole`; None where it is not made of the skeleton and the turns' words."""
        said = [turn["content"] for turn in turns]
        for words in (said, [one.strip() for one in said]):
            at = 0
            places: list[int] = []
            parts: list[str] = []
            for before, content in zip(self.literals, words, strict=False):
                places.append(at + len(before))
                at = places[-1] + len(content)
                parts += (before, content)
            if "".join(parts) + self.literals[-1] == whole:
                return [(places[i] - lead, places[i] + len(words[i]) + tail) for i, lead, tail in self._reach]
        return None


def _mark(number: int) -> str:
    return _MARK.format(number=number)


def _dense(words: str) -> str:
    return "".join(words.split())


def _common_prefix(one: str, other: str) -> int:
    """How many characters are the same from the start."""
    if one.startswith(other):
        return len(other)
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def refused(reason: str) -> UserError:
    """The sentence for a conversation that the template does not take."""
    return UserError(
        QT_TRANSLATE_NOOP("core", "The model's chat template does not take this conversation: {reason}."),
        QT_TRANSLATE_NOOP(
            "core",
            "Let questions and answers take turns, beginning with a question; or choose another model.",
        ),
        reason=literal(reason.rstrip(".")).args["words"],
    )


def _left_out(turn: int, role: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The model's chat template leaves turn {turn} ({role}) out of the text."),
        QT_TRANSLATE_NOOP("core", "Choose a model whose template knows such turns, or take the turn out."),
        turn=turn,
        role=role,
    )


def _unclear(turn: int) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "core",
            "The model's chat template writes turn {turn} in a way that does not show which words are the answer.",
        ),
        QT_TRANSLATE_NOOP(
            "core", "Choose another model, or split the conversation so that it ends with this turn."
        ),
        turn=turn,
    )
