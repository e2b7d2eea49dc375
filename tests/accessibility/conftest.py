"""One screen, one prepared home and one running program for all tests of this folder."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.accessibility import desk
from tests.accessibility.desk import Desk

if TYPE_CHECKING:
    from tests.accessibility.program import Program

collect_ignore_glob = [] if sys.platform.startswith("linux") else ["test_*.py"]
"""AT-SPI, and the package that speaks its protocol, are there on Linux only."""


@pytest.fixture(scope="session")
def lent_desk() -> Iterator[Desk]:
    """A screen of 1280×720 with the bus for assistive programs."""
    lacking = desk.missing()
    if lacking:
        pytest.skip(f"needs a Linux with these packages: {', '.join(lacking)}")
    with Desk() as made:
        yield made


@pytest.fixture(scope="session")
def used_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of a person who has done everything once."""
    from tests.accessibility.prepared import prepare

    home = tmp_path_factory.mktemp("used")
    prepare(home)
    return home


@pytest.fixture(scope="module")
def program(lent_desk: Desk, used_home: Path) -> Iterator[Program]:
    """The program with the prepared project open."""
    from tests.accessibility.program import Program

    with Program(lent_desk, used_home) as made:
        yield made
