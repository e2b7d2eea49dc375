"""A warm process kept for a whole file: the starter model and the embedder are loaded once."""

from __future__ import annotations

import pytest

from core.jobs.context import JobContext, Keep, MemoryContext

_keep = Keep()


@pytest.fixture
def ctx() -> MemoryContext:
    """A context that remembers what was said, in a process where models stay loaded."""
    context = MemoryContext()
    context.keep = _keep
    return context


@pytest.fixture
def another() -> type[JobContext]:
    """Further contexts in the same process."""

    class Warm(MemoryContext):
        def __init__(self) -> None:
            super().__init__()
            self.keep = _keep

    return Warm
