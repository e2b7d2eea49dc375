"""What the rest needs of an embedder. Does not know any model's inside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
else:
    Floats = Any


Kind = Literal["passage", "question"]
"""What a text is to the model: many put different words before the one and the other."""


@dataclass(frozen=True)
class Encoded:
    """Texts as vectors. `whole`: float32, shape (texts, dimension), each of length 1.

    `tokens`: for each text float32, shape (its tokens, dimension), each of length 1, without the model's own marks,
    punctuation and the words its makers put before a text: for late interaction. None from an embedder without
    them (`Embedder.has_tokens`).
    """

    whole: Floats
    tokens: list[Floats] | None


class Embedder(Protocol):
    """Turns texts into vectors whose inner product tells how alike they are.

    `identity` names model and processing: vectors of two identities must not be mixed. `label` is for people.
    """

    @property
    def identity(self) -> str: ...

    @property
    def label(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    @property
    def max_tokens(self) -> int:
        """The longest text it reads to the end, its own marks and the words put before it left out."""
        ...

    @property
    def has_tokens(self) -> bool:
        """Whether `encode` gives a vector for each token; without, nothing can be compared token by token."""
        ...

    def token_starts(self, text: str) -> Sequence[int]:
        """The character offset at which each token of `text` begins, ascending."""
        ...

    def knows(self, text: str) -> float:
        """How well it knows the language of `text`: 1 well, 0 not at all."""
        ...

    def encode(
        self, texts: Sequence[str], kind: Kind = "passage", step: Callable[[int], None] | None = None
    ) -> Encoded:
        """Vectors of texts, in their order. `step(n)` is called when n are done; what it raises ends the work.
        Raises `UserError` where the model cannot be asked (one behind an address that does not answer)."""
        ...
