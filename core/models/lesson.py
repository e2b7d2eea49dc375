"""What a row teaches, and how a model reads it: rendered, cut into tokens, with what is learnt marked.

The one way from a row to tokens: the trainer, the preview and the figures for a whole set take it, so that what is
shown is what is trained. Does not know models' weights, nor how rows are stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from core.errors import UserError
from core.models.rendered import Rendered, Span, mask
from core.models.template import Template
from core.text import QT_TRANSLATE_NOOP, Text, text

Answers = Literal["all", "last"]
_KEYS = ("role", "content", "tool_calls", "tool_call_id", "name", "reasoning_content")
"""What a turn may hold beside its words that templates know of."""


_KEPT = 64
"""Templates, or lists of tools, that are remembered."""


class Lesson(msgspec.Struct, frozen=True, omit_defaults=True):
    """The turns of a conversation, whose answers are learnt; or, without turns, a text, all of which is.

    `template`: a chat template (Jinja) to be used in place of the model's own. `tools`: the tools that may be
    called, each as its JSON schema.
    """

    messages: list[dict[str, Any]] = []
    text: str = ""
    template: str = ""
    tools: list[dict[str, Any]] = []


class Reader:
    """Reads lessons as one model does. `answers`: learn all answers of a conversation, or only the last one."""

    def __init__(self, tokenizer: Any, answers: Answers = "all") -> None:
        if not getattr(tokenizer, "is_fast", False):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "This model's tokenizer is of the old, slow kind."),
                QT_TRANSLATE_NOOP("core", "Get a copy of the model that has a tokenizer.json."),
            )
        self._tokenizer = tokenizer
        self._answers = answers
        self._templates: dict[bytes, Template] = {}

    @property
    def tokenizer(self) -> Any:
        return self._tokenizer

    def words(self, ids: Sequence[int]) -> str:
        """What tokens say, the special ones left out."""
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True))

    def read(self, lesson: Lesson, add_generation_prompt: bool = False, begun: str = "") -> Rendered:
        """One lesson. `begun`: words behind it, the beginning of the answer that is to follow.
        Raises `UserError` where the template does not take it."""
        laid = self._lay_out(lesson, add_generation_prompt)
        return self._encode([msgspec.structs.replace(laid, text=laid.text + begun)])[0]

    def read_all(self, lessons: Sequence[Lesson]) -> list[Rendered | UserError]:
        """Many lessons, in the same order; the error in place of one that cannot be read. Some hundred at a time are
        several times quicker than one by one."""
        laid: list[_Laid | UserError] = []
        for lesson in lessons:
            try:
                laid.append(self._lay_out(lesson))
            except UserError as error:
                laid.append(error)
        encoded = iter(self._encode([one for one in laid if isinstance(one, _Laid)]))
        return [one if isinstance(one, UserError) else next(encoded) for one in laid]

    def _lay_out(self, lesson: Lesson, prompt: bool = False) -> _Laid:
        """The text of a lesson, and where in it is learnt."""
        if not lesson.messages:
            return self._plain(lesson.text)
        turns = [_turn(message) for message in lesson.messages]
        template = self._template(lesson)
        turns, notes = template.fit(turns)
        whole = template.text(turns, prompt)
        spans = template.answers(turns, whole, prompt)
        notes = [*notes, *template.remarks(turns)]
        if template.shortens(turns, whole, spans):
            notes.append(
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "The model's chat template leaves part of an answer out (thoughts of earlier answers, say); "
                        "what is left out is not trained.",
                    )
                )
            )
        return _Laid(whole, spans if self._answers == "all" else spans[-1:], notes)

    def _plain(self, words: str) -> _Laid:
        """A text, between the signs that the tokenizer puts at its beginning, and that of its end."""
        if not words:
            raise UserError(QT_TRANSLATE_NOOP("core", "The conversation is empty."))
        tokenizer = self._tokenizer
        first = tokenizer("a").input_ids[:1]
        begins = tokenizer.bos_token and first == [tokenizer.bos_token_id]
        ends = tokenizer.eos_token and not words.endswith(tokenizer.eos_token)
        return _Laid(words, [(0, len(words))], [], begins=bool(begins), ends=bool(ends))

    def _encode(self, laid: list[_Laid]) -> list[Rendered]:
        if not laid:
            return []
        # Straight to the tokenizer's own core: what the wrapper around it adds takes as long as the cutting itself.
        cutter = self._tokenizer.backend_tokenizer
        if cutter.truncation is not None:
            cutter.no_truncation()
        if cutter.padding is not None:
            cutter.no_padding()
        encoded = cutter.encode_batch([one.text for one in laid], add_special_tokens=False)
        made = []
        for one, tokens in zip(laid, encoded, strict=True):
            places: list[Span] = tokens.offsets
            rendered = Rendered(one.text, tokens.ids, mask(one.text, places, one.spans), places, one.notes)
            made.append(self._framed(rendered, one) if one.begins or one.ends else rendered)
        return made

    def _framed(self, words: Rendered, laid: _Laid) -> Rendered:
        """A text between the tokens of its beginning, which is given, and its end, which is learnt."""
        tokenizer = self._tokenizer
        begin = tokenizer.bos_token if laid.begins else ""
        end = tokenizer.eos_token if laid.ends else ""
        shift, over = len(begin), len(begin) + len(words.text)
        ids, offsets = words.ids, [(start + shift, stop + shift) for start, stop in words.offsets]
        if begin:
            ids, offsets = [tokenizer.bos_token_id, *ids], [(0, shift), *offsets]
        if end:
            ids, offsets = [*ids, tokenizer.eos_token_id], [*offsets, (over, over + len(end))]
        whole = f"{begin}{words.text}{end}"
        return Rendered(whole, ids, mask(whole, offsets, [(shift, len(whole))]), offsets, words.notes)

    def _template(self, lesson: Lesson) -> Template:
        key = msgspec.json.encode((lesson.template, lesson.tools)) if lesson.template or lesson.tools else b""
        if key not in self._templates:
            if len(self._templates) >= _KEPT:
                self._templates.clear()
            self._templates[key] = Template(self._tokenizer, lesson.template, lesson.tools)
        return self._templates[key]


class _Laid(msgspec.Struct, frozen=True):
    text: str
    spans: list[Span]
    notes: list[Text]
    begins: bool = False
    ends: bool = False


def _turn(message: dict[str, Any]) -> dict[str, Any]:
    return {"content": "", **{key: message[key] for key in _KEYS if message.get(key) is not None}}
