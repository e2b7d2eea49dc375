"""An embedding model behind an address that speaks the OpenAI protocol. Has no vectors of single tokens.

Which tokenizer it reads with is not known here: lengths are estimated by letters, erring upwards, and what is longer
than the model reads is cut there. Protocol: https://platform.openai.com/docs/api-reference/embeddings
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from core.errors import UserError
from core.knowledge.embedders.batching import unit, whole_text
from core.knowledge.embedders.embedder import Encoded, Kind
from core.models.remote import keys, tokens
from core.models.remote.client import Client
from core.settings import Address, Settings
from core.text import QT_TRANSLATE_NOOP, Text

AT_ONCE, BATCH_TOKENS = 96, 16_000
"""Texts and estimated tokens of one request at most."""
_WIDTH_ASCII, _WIDTH_OTHER = 3.6, 1.2
"""Characters of a token, as `tokens.estimate` counts."""
_TASKS: dict[Kind, str] = {"question": "retrieval.query", "passage": "retrieval.passage"}
_LONGEST = {"text-embedding-3-small": 8191, "text-embedding-3-large": 8191, "jina-embeddings-v3": 8192}


class AddressEmbedder:
    """`dimension` 0: what the model gives by itself, found out by asking once."""

    has_tokens = False

    def __init__(
        self, address: Address, key: str = "", dimension: int = 0, *, tell: Callable[[Text], None] = lambda _: None,
        first_pause: float = 1.0,
    ) -> None:  # fmt: skip
        self._address = address
        self._client = Client(address, key, tell=tell, first_pause=first_pause)
        self._asked = dimension
        self.label = address.model
        self.max_tokens = min(address.context_length, _LONGEST.get(address.model, 1 << 20)) - 8
        self.dimension = dimension
        self.dimension = len(self.encode(["dimension"]).whole[0])
        self.identity = "_".join(f"address:{address.url}/{address.model}/{self.dimension}".split())

    @classmethod
    def of(cls, wanted: str) -> AddressEmbedder:
        """The address `wanted` ("ID" or "ID#DIMENSION") of the settings. Raises `UserError`."""
        id, _, dimension = wanted.partition("#")
        address = Settings.load().address(id)
        return cls(address, keys.load(address.id), int(dimension) if dimension.isdigit() else 0)

    def token_starts(self, text: str) -> Sequence[int]:
        starts, width = [], 1.0
        for place, character in enumerate(text):
            if width >= 1:
                starts.append(place)
                width -= 1
            width += 1 / (_WIDTH_ASCII if character < "\x80" else _WIDTH_OTHER)
        return starts

    def knows(self, text: str) -> float:
        """Models behind addresses are made for many languages, and there is nothing here to tell by."""
        return 1.0 if text.strip() else 0.0

    def encode(
        self, texts: Sequence[str], kind: Kind = "passage", step: Callable[[int], None] | None = None
    ) -> Encoded:
        import numpy as np

        rows: list[Any] = []
        for batch in self._batches([self._cut(whole_text(text)) for text in texts]):
            rows += self._ask(batch, kind, step, len(rows))
            if step:
                step(len(rows))
        whole = np.array(rows, np.float32).reshape(len(texts), -1)
        return Encoded(unit(whole).astype(np.float32), None)

    def _ask(self, batch: list[str], kind: Kind, step: Callable[[int], None] | None, done: int) -> list[Any]:
        raised: list[BaseException] = []

        def stopped() -> bool:
            # What `step` raises is how a job says stop; it must also end a wait.
            try:
                if step:
                    step(done)
            except BaseException as error:
                raised.append(error)
            return bool(raised)

        request: dict[str, Any] = {"model": self._address.model, "input": batch, "encoding_format": "float"}
        if self._asked:
            request["dimensions"] = self._asked
        if self._address.model.startswith("jina-embeddings-v"):
            request["task"] = _TASKS[kind]
            del request["encoding_format"]
        found = self._client.embed(request, stopped)
        if raised:
            raise raised[0]
        vectors = [row for row in found or [] if row]
        if len(vectors) != len(batch) or any(
            len(row) != (self.dimension or len(vectors[0])) for row in vectors
        ):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "“{model}” gave other vectors than asked for: {got} instead of {wanted} numbers."
                ),
                QT_TRANSLATE_NOOP("core", "Check the address and its model in Settings."),
                model=self._address.model,
                got=", ".join(sorted({str(len(row)) for row in vectors})) or "0",
                wanted=self.dimension or "?",
            )
        return vectors

    def _cut(self, text: str) -> str:
        """As much as the model reads. Empty texts are refused by some services: a point stands for them."""
        if tokens.estimate(text) > self.max_tokens:
            starts = self.token_starts(text)
            text = text[: starts[self.max_tokens]] if len(starts) > self.max_tokens else text
        return text if text.strip() else "."

    @staticmethod
    def _batches(texts: Sequence[str]) -> Iterator[list[str]]:
        batch: list[str] = []
        size = 0
        for text in texts:
            own = tokens.estimate(text)
            if batch and (len(batch) == AT_ONCE or size + own > BATCH_TOKENS):
                yield batch
                batch, size = [], 0
            batch.append(text)
            size += own
        if batch:
            yield batch
