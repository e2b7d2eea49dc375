"""How a model sees a conversation: the text its chat template makes, its tokens, and which of them are learnt.

One function for the trainer, the chat and the dataset preview, so that what is shown is what is trained.
Does not know models' weights; any fast tokenizer with a template will do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

PLAIN = (
    "{% for message in messages %}"
    "{{ message['role'].capitalize() + ': ' + message['content'] + (eos_token or '') + '\\n\\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ 'Assistant: ' }}{% endif %}"
)
"""For models that bring no template of their own."""

Message = Mapping[str, str]
Span = tuple[int, int]

_GENERATION = re.compile(r"\{%-?\s*generation\s*-?%\}")
# Word joiners: in no template, and no template trims them away.
_MARK = "\u2060\u2060content\u2060\u2060"


@dataclass(frozen=True)
class Piece:
    """A stretch of the text that is learnt, or is not."""

    text: str
    trained: bool


@dataclass(frozen=True)
class Rendered:
    """`ids`: the tokens; `trained_mask`: one truth value per token; `offsets`: each token's (start, end) in `text`;
    `notes`: what was done to the conversation so that the template takes it."""

    text: str
    ids: list[int]
    trained_mask: list[bool]
    offsets: list[Span]
    notes: list[Text] = field(default_factory=list)

    @property
    def pieces(self) -> list[Piece]:
        """The text in stretches of equal treatment; together they are the whole text."""
        return pieces(self.text, self.offsets, self.trained_mask)


def render(tokenizer: Any, messages: Sequence[Message], add_generation_prompt: bool = False) -> Rendered:
    """Render `messages` (each a role and a content) and mark the assistant's tokens, the end of its turn included.

    `add_generation_prompt`: end with the opening of the assistant's next turn, for the model to go on.
    Raises `UserError` where the template does not take the conversation or the tokenizer keeps no offsets.
    """
    turns = [{"role": message["role"], "content": message["content"]} for message in messages]
    if not turns:
        raise UserError(QT_TRANSLATE_NOOP("core", "The conversation is empty."))
    if not getattr(tokenizer, "is_fast", False):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This model's tokenizer is of the old, slow kind."),
            QT_TRANSLATE_NOOP("core", "Get a copy of the model that has a tokenizer.json."),
        )
    template = _Template(tokenizer)
    turns, notes = template.fit(turns)
    whole = template.text(turns, add_generation_prompt)
    find = template.marked_spans if template.has_marks else template.found_spans
    spans = find(turns, whole, add_generation_prompt)
    encoded = tokenizer(whole, add_special_tokens=False, return_offsets_mapping=True)
    ids: list[int] = list(encoded["input_ids"])
    offsets: list[Span] = [(start, end) for start, end in encoded["offset_mapping"]]
    if not template.own:
        notes.append(
            text(QT_TRANSLATE_NOOP("core", "The model brings no chat template; a plain one is used."))
        )
    return Rendered(whole, ids, mask(whole, offsets, spans), offsets, notes)


def mask(whole: str, offsets: Sequence[Span], spans: Sequence[Span]) -> list[bool]:
    """Which tokens are learnt: those that begin in a span, or that begin before it but hold some of its words.

    (Some special tokens swallow the white space after them: that alone does not make them the assistant's.)
    """
    trained = []
    at = 0
    for start, end in offsets:
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if at == len(spans) or end < spans[at][0]:
            trained.append(False)
        elif start >= spans[at][0]:
            trained.append(True)
        else:
            trained.append(bool(whole[spans[at][0] : end].strip()))
    return trained


def pieces(whole: str, offsets: Sequence[Span], trained: Sequence[bool]) -> list[Piece]:
    """Cut `whole` where the treatment changes. Text between tokens goes with the token before it."""
    cut: list[Piece] = []
    begin, state = 0, False
    for (start, end), learnt in zip(offsets, trained, strict=True):
        if end > start and learnt != state:
            if start > begin:
                cut.append(Piece(whole[begin:start], state))
            begin, state = max(start, begin), learnt
    if begin < len(whole):
        cut.append(Piece(whole[begin:], state))
    return cut


class _Template:
    """One tokenizer's template, with the questions asked of it."""

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer
        self.own = bool(getattr(tokenizer, "chat_template", None))
        try:
            self.source: str = tokenizer.get_chat_template() if self.own else PLAIN
        except ValueError as error:  # several named templates and none called "default"
            raise _refused(str(error)) from error
        self.has_marks = bool(_GENERATION.search(self.source))
        self.special = sorted(
            {token.content for token in tokenizer.added_tokens_decoder.values()}
            | set(tokenizer.all_special_tokens)
        )
        self.mark = _MARK

    def text(self, turns: list[dict[str, str]], add_generation_prompt: bool = False) -> str:
        from jinja2.exceptions import TemplateError

        try:
            rendered: str = self.tokenizer.apply_chat_template(
                turns,
                chat_template=self.source,
                tokenize=False,
                add_generation_prompt=add_generation_prompt,
            )
        except TemplateError as error:
            raise _refused(error.message or str(error)) from error
        return rendered

    def fit(self, turns: list[dict[str, str]]) -> tuple[list[dict[str, str]], list[Text]]:
        """The turns as the template takes them: without a system role of its own, it moves into the first question."""
        if turns[0]["role"] != "system" or self._takes_system(turns):
            return turns, []
        if len(turns) == 1 or turns[1]["role"] != "user":
            raise _refused("there is no question that the system message could go with")
        first = {"role": "user", "content": f"{turns[0]['content']}\n\n{turns[1]['content']}"}
        note = text(
            QT_TRANSLATE_NOOP(
                "core",
                "The model's chat template has no system message; it is put in front of the first question.",
            )
        )
        return [first, *turns[2:]], [note]

    def _takes_system(self, turns: list[dict[str, str]]) -> bool:
        """Whether it renders, and the system message is in what comes out."""
        try:
            probe = [{"role": "system", "content": self.mark}, *turns[1:]]
            return self.mark in self.text(probe)
        except UserError:
            return False

    def marked_spans(self, turns: list[dict[str, str]], whole: str, prompt: bool) -> list[Span]:
        """Where the template itself says the assistant speaks: its ``generation`` blocks, and the end of the turn
        where a block leaves it out."""
        from transformers.utils.chat_template_utils import render_jinja_template

        _, indices = render_jinja_template(
            conversations=[turns],
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

    def found_spans(self, turns: list[dict[str, str]], whole: str, prompt: bool) -> list[Span]:
        """Where each of the assistant's turns stands in `whole`: all that the model has to write itself.

        It begins where the prompt ends that the model is given for this turn. Its content ends where the text goes on
        whatever the content is (seen by rendering it with another one). Then comes the end of the turn: the first
        special token of what follows, or all that follows in a conversation that ends there.
        """
        spans = []
        for i, turn in enumerate(turns):
            if turn["role"] != "assistant":
                continue
            before, after = self._around(turns, i, prompt)
            start = _common_prefix(whole, before)
            given = self._prompt(turns[:i])
            if given is not None and len(given) <= start and whole.startswith(given):
                start = len(given)
            end = max(start, len(whole) - _common_prefix(whole[::-1], after[::-1]))
            _, alone = self._around(turns[: i + 1], i, False)
            closing = whole[end : end + _common_prefix(whole[end:], alone)]
            spans.append((start, end + self._end_of_turn(closing)))
        return spans

    def _around(self, turns: list[dict[str, str]], i: int, prompt: bool) -> tuple[str, str]:
        """The text before and after the content of turn `i`, seen by putting a mark in its place."""
        marked = self.text([*turns[:i], {**turns[i], "content": self.mark}, *turns[i + 1 :]], prompt)
        before, found, after = marked.partition(self.mark)
        if not found:
            raise _refused("an answer does not appear in the text that it makes")
        return before, after.split(self.mark)[-1]

    def _prompt(self, turns: list[dict[str, str]]) -> str | None:
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


def _common_prefix(one: str, other: str) -> int:
    """How many characters are the same from the start."""
    if one.startswith(other):
        return len(other)
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _refused(reason: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The model's chat template does not take this conversation: {reason}."),
        QT_TRANSLATE_NOOP(
            "core",
            "Let questions and answers take turns, beginning with a question; or choose another model.",
        ),
        reason=literal(reason).args["words"],
    )
