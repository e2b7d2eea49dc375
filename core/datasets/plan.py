"""How a dataset is split: the shares, the seed, what is kept even and what is kept together. Splits nothing itself."""

from __future__ import annotations

from typing import Literal

import msgspec

from core.datasets.rows import Split
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

ADVISED = (0.10, 0.20)
"""The share of rows that is best kept for validation."""
SEED = 20
MOST = 0.9
"""The largest share that can be held out."""

Together = Literal["likes", "documents", "chats", "passages"]
TOGETHER: tuple[Together, ...] = ("likes", "documents", "chats", "passages")
"""What can keep rows together: being nearly the same; one document; one chat or conversation; one long passage."""

TAGS = "tags"
COLUMN = "column:"


class Plan(msgspec.Struct, frozen=True, omit_defaults=True):
    """`validation` and `test` are shares of all rows; with `test` 0, rows marked as test stay test and shares are of
    the others. `by`: what each part has an even share of: "tags", "column:<name>", or "" for nothing."""

    validation: float = 0.15
    test: float = 0.0
    seed: int = SEED
    by: str = ""
    together: tuple[Together, ...] = TOGETHER

    @property
    def shares(self) -> dict[Split, float]:
        return {"train": 1 - self.validation - self.test, "validation": self.validation, "test": self.test}

    def check(self) -> None:
        """Raise `UserError` where the shares cannot be."""
        if not (min(self.validation, self.test) >= 0 and self.validation + self.test <= MOST + 1e-9):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{share} cannot be the share of rows that is held out."),
                QT_TRANSLATE_NOOP("core", "Choose one from 0 to 0.9; 0.1 to 0.2 is advised."),
                share=self.validation + self.test,
            )
