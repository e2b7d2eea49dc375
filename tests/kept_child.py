"""One child process for the tables of many tests: starting one for each file would take a third of a second each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.datasets.readers.rows_child import RowsChild


class KeptChild(RowsChild):
    """Goes on from file to file until `end`."""

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def kept_child() -> Iterator[KeptChild]:
    child = KeptChild()
    yield child
    child.end()


@pytest.fixture
def one_child(kept_child: KeptChild, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every reading in the test uses the same child."""
    for module in ("arrow", "folder"):
        monkeypatch.setattr(f"core.datasets.readers.{module}.RowsChild", lambda: kept_child)
