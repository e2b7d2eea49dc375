"""Texts to vectors for other programs, by the embedder that the project's documents are searched with: the request as
the protocol has it, the task, and the reply.

Source: https://platform.openai.com/docs/api-reference/embeddings
"""

from __future__ import annotations

import base64
import struct
from dataclasses import dataclass
from typing import Any

import msgspec

from core.jobs.context import JobContext
from core.knowledge.embedders.embedder import Kind
from core.knowledge.embedders.opening import open_embedder
from core.server.asking import HARMLESS, name_of
from core.server.refusal import bad

MOST_TEXTS = 2048
KNOWN = frozenset("model input encoding_format dimensions input_type".split())
KINDS: dict[Any, Kind] = {None: "passage", "passage": "passage", "document": "passage", "query": "question"}


class Embedded(msgspec.Struct, frozen=True):
    """`vectors`: one behind the other, float32, little-endian, in base64; `dimension` numbers each."""

    vectors: str
    dimension: int
    tokens: int


@dataclass(frozen=True)
class Asked:
    """`kind`: what the texts are to the embedder; the protocol has no word for it, so “input_type” says it where it is
    not passages."""

    model: str
    texts: list[str]
    kind: Kind
    base64: bool
    dimensions: int | None

    def reply(self, made: Embedded) -> dict[str, Any]:
        """Raises `Refusal` where the vectors have another length than was asked for."""
        if self.dimensions not in (None, made.dimension):
            raise bad(
                f"This embedder gives {made.dimension} numbers, and no others.", "dimensions", "invalid_value"
            )
        data = base64.b64decode(made.vectors)
        width = 4 * made.dimension
        rows = [data[at : at + width] for at in range(0, len(data), width)]
        listed = [
            {"object": "embedding", "index": index, "embedding": self._form(row)}
            for index, row in enumerate(rows)
        ]
        used = {"prompt_tokens": made.tokens, "total_tokens": made.tokens}
        return {"object": "list", "data": listed, "model": self.model, "usage": used}

    def _form(self, row: bytes) -> str | list[float]:
        if self.base64:
            return base64.b64encode(row).decode()
        return list(struct.unpack(f"<{len(row) // 4}f", row))


def read(given: dict[str, Any]) -> Asked:
    """What is asked. Raises `Refusal`."""
    for name in given:
        if name not in KNOWN | HARMLESS:
            raise bad(f"Unrecognized request argument: {name}. Leave it out.", name, "unknown_parameter")
    texts = given.get("input")
    texts = [texts] if isinstance(texts, str) else texts
    if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
        raise bad(
            "“input” has to be a text, or a list of texts; tokens are not read here.", "input", "invalid_type"
        )
    if not texts or not all(one.strip() for one in texts):
        raise bad("“input” holds no text, or an empty one.", "input", "invalid_value")
    if len(texts) > MOST_TEXTS:
        raise bad(
            f"“input” holds {len(texts)} texts; {MOST_TEXTS} are taken at once.", "input", "invalid_value"
        )
    form = given.get("encoding_format") or "float"
    if form not in ("float", "base64"):
        raise bad("“encoding_format” has to be “float” or “base64”.", "encoding_format", "invalid_value")
    dimensions = given.get("dimensions")
    if dimensions is not None and (isinstance(dimensions, bool) or not isinstance(dimensions, int)):
        raise bad("“dimensions” has to be a whole number.", "dimensions", "invalid_type")
    if (kind := given.get("input_type")) not in KINDS:
        raise bad("“input_type” has to be “passage” or “query”.", "input_type", "invalid_value")
    return Asked(name_of(given), texts, KINDS[kind], form == "base64", dimensions)


def run(ctx: JobContext, *, embedder: str, texts: list[str], kind: Kind = "passage") -> Embedded:
    """The vectors of `texts`, each of length 1. Raises `UserError` where the embedder cannot be had."""
    opened = open_embedder(ctx, embedder)

    def step(done: int) -> None:
        ctx.check()

    import numpy as np

    encoded = opened.encode(texts, kind, step)
    whole = np.ascontiguousarray(encoded.whole, dtype="<f4")
    # What the model reads of each, which is not more than it can.
    tokens = sum(min(len(opened.token_starts(one)), opened.max_tokens) for one in texts)
    return Embedded(base64.b64encode(whole.tobytes()).decode(), whole.shape[1], tokens)
