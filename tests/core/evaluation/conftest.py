"""A warm process kept for a whole file: the embedder is loaded once."""

from __future__ import annotations

import pytest

from core.jobs.context import Keep, MemoryContext
from tests.core.evaluation.trying import warm


@pytest.fixture(scope="module")
def keep() -> Keep:
    """What a warm process keeps."""
    return Keep()


@pytest.fixture
def ctx(keep: Keep) -> MemoryContext:
    """A context that remembers what was said, in a process where models stay loaded."""
    return warm(keep)
