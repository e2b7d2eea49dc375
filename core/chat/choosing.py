"""How the next token is taken from a model's logits: the same for every engine that computes here.

Does not know models. Nucleus: Holtzman et al., 2020 (arXiv 1904.09751); least share: Nguyen et al., 2024 (arXiv
2407.01082); repetition: Keskar et al., 2019 (arXiv 1909.05858).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.chat.generator import GenerationConfig


class Chooser:
    """The likeliest token, or one drawn. `plain`: always the likeliest, as the logits have it, so that an engine may
    look for it where they are."""

    def __init__(self, config: GenerationConfig) -> None:
        import numpy as np

        self._config = config
        self._source = np.random.default_rng(config.seed)
        self.plain = config.temperature == 0 and config.repetition_penalty == 1

    def __call__(self, logits: Any, said: Sequence[int]) -> int:
        """One of the places of `logits`, float32 of shape (vocabulary,); `said`: the tokens before it."""
        import numpy as np

        config = self._config
        if config.repetition_penalty != 1 and len(said):
            logits = logits.copy()
            before = np.unique(np.asarray(said))
            found = logits[before]
            penalty = config.repetition_penalty
            logits[before] = np.where(found > 0, found / penalty, found * penalty)
        if config.temperature == 0:
            return int(logits.argmax())
        places = None
        if 0 < config.top_k < len(logits):
            places = np.argpartition(logits, -config.top_k)[-config.top_k :]
            logits = logits[places]
        chances = np.exp((logits - logits.max()) / config.temperature)
        if config.min_p > 0:
            chances[chances < config.min_p] = 0  # the likeliest has 1 here
        if config.top_p < 1:
            chances = _nucleus(chances, config.top_p)
        heaped = np.cumsum(chances, dtype=np.float64)
        drawn = int(np.searchsorted(heaped, self._source.random() * heaped[-1], side="right"))
        return drawn if places is None else int(places[drawn])


def _nucleus(chances: Any, share: float) -> Any:
    """`chances` with 0 for all but the likeliest that together reach `share` of them; the first always stays."""
    import numpy as np

    total = float(chances.sum())
    # All that are smaller than this do not come to 1 - share together: only the others need to be put in order.
    places = np.flatnonzero(chances >= min((1 - share) * total / len(chances), float(chances.max())))
    places = places[np.argsort(-chances[places], kind="stable")]
    heaped = np.cumsum(chances[places], dtype=np.float64) - chances[places]
    kept = places[heaped < share * total]
    within = np.zeros_like(chances)
    within[kept] = chances[kept]
    return within
