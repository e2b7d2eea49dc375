"""Whether the expected answer stands in what was said.

Does not know whether what is said besides is right.
"""

from __future__ import annotations

from core.evaluation.metrics.tokens import ARTICLES, tokens


def contains(said: str, expected: str) -> bool:
    """Whether the expected words stand in what was said, side by side and in their order, as `tokens` counts words.

    An answer without words (a sign alone) must stand there to the letter. It is the “accuracy” of Mallen et al., “When
    Not to Trust Language Models”, 2023 (arXiv 2212.10511), with words instead of letters, so that “art” is not found
    in “start”.
    """
    wanted = tokens(expected)
    if not wanted:
        return bool(expected.strip()) and expected.strip() in said
    given, long = tokens(said, articles=ARTICLES.issuperset(wanted)), len(wanted)
    return any(given[at : at + long] == wanted for at in range(len(given) - long + 1))
