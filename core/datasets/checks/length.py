"""Rows longer than the model takes: how many tokens, and where they would be cut."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from core.datasets.checks.check import Setting, Tokens
from core.datasets.checks.finding import LISTED, Finding, Remark, finding
from core.datasets.checks.seen import Seen
from core.datasets.columns import Mapping
from core.datasets.messages import Message, to_messages
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, text


class Length:
    """Needs `setting.tokens` and a mapping. Rows that make no conversation are other checks' business."""

    def __init__(self, setting: Setting) -> None:
        assert setting.tokens is not None and setting.mapping is not None
        self._tokens: Tokens = setting.tokens
        self._mapping: Mapping = setting.mapping
        self._overhead = self._count([{"role": "user", "content": ""}, {"role": "assistant", "content": "x"}])
        self._long = array("q")
        self._longest = 0
        self._refused = array("q")
        self._remarks: list[Remark] = []
        self._refusals: list[Remark] = []

    def look(self, seen: Seen) -> None:
        try:
            messages = to_messages(seen.fields, self._mapping)
        except UserError:
            return
        # No tokenizer makes more tokens than there are bytes: most rows need not be cut into tokens to be sure.
        size = sum(len(message["content"].encode("utf-8", "surrogatepass")) + 8 for message in messages)
        if size + self._overhead * len(messages) <= self._tokens.limit:
            return
        try:
            tokens, last = self._tokens.count(messages)
        except UserError as error:
            self._refused.append(seen.id)
            if len(self._refusals) < LISTED:
                self._refusals.append(Remark(seen.id, error.message))
            return
        if tokens > self._tokens.limit:
            self._long.append(seen.id)
            self._longest = max(self._longest, tokens)
            if len(self._remarks) < LISTED:
                cut = text(
                    QT_TRANSLATE_NOOP("core", "{tokens} tokens; cut behind “…{last}”"),
                    tokens=tokens,
                    last=last,
                )
                self._remarks.append(Remark(seen.id, cut))

    def findings(self) -> Iterable[Finding]:
        if self._long:
            yield finding(
                "too_long",
                "warning",
                text(
                    QT_TRANSLATE_NOOP("core", "%n row(s) longer than {limit} tokens"),
                    n=len(self._long),
                    limit=self._tokens.limit,
                ),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "What is beyond is never seen; the longest has {longest} tokens. Shorten them, or raise the "
                        "limit when training.",
                    ),
                    longest=self._longest,
                ),
                self._long,
                remarks=self._remarks,
            )
        if self._refused:
            yield finding(
                "refused",
                "error",
                text(
                    QT_TRANSLATE_NOOP("core", "%n row(s) that the model's template refuses"),
                    n=len(self._refused),
                ),
                text(QT_TRANSLATE_NOOP("core", "This model cannot be trained on them as they are.")),
                self._refused,
                remarks=self._refusals,
            )

    def _count(self, messages: list[Message]) -> int:
        try:
            return self._tokens.count(messages)[0]
        except UserError:
            return self._tokens.limit
