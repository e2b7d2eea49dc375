"""What the rest needs of an embedder. Does not know any model's inside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
else:
    Floats = Any


@dataclass(frozen=True)
class Encoded:
    """Texts as vectors. `whole`: float32, shape (texts, dimension), each of length 1.

    `tokens`: for each text float32, shape (its tokens, dimension), each of length 1, without the model's own marks
    and punctuation: for late interaction.
    """

    whole: Floats
    tokens: list[Floats]


class Embedder(Protocol):
    """Turns texts into vectors whose inner product tells how alike they are.

    `identity` names model and processing: vectors of two identities must not be mixed.
    """

    @property
    def identity(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    @property
    def max_tokens(self) -> int:
        """The longest text it reads to the end, its own marks left out."""
        ...

    def token_starts(self, text: str) -> Sequence[int]:
        """The character offset at which each token of `text` begins, ascending."""
        ...

    def knows(self, text: str) -> float:
        """How well it knows the language of `text`: 1 well, 0 not at all."""
        ...

    def encode(self, texts: Sequence[str], step: Callable[[int], None] | None = None) -> Encoded:
        """Vectors of texts, in their order. `step(n)` is called when n are done; what it raises ends the work."""
        ...
