"""A project whose documents are indexed by the real embedder, once for all tests here; each test has its own copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from core.jobs.context import MemoryContext
from core.knowledge import indexing
from core.project import Project
from core.settings import Address, Settings
from tests.openai_server import StandIn

LEAVE = """# Leave

Everyone at the mill has twenty-seven days of paid leave a year. A day that is left over may be taken until the end \
of March. Whoever falls ill during leave gets those days back with a doctor's note.

# Machines

The large loom is oiled every Monday before the first shift. A machine that smokes is switched off at the red \
handle by the door. Only the foreman switches it on again afterwards.
"""
HINDI = """# छुट्टी

मिल में हर कर्मचारी को साल में सत्ताईस दिन का सवेतन अवकाश मिलता है। बचा हुआ अवकाश मार्च के अंत तक लिया जा सकता है। \
बीमार पड़ने पर डॉक्टर का प्रमाणपत्र तीन दिन के भीतर देना होता है।
"""
URDU = """# چھٹی

مل میں ہر ملازم کو سال میں ستائیس دن کی تنخواہ کے ساتھ چھٹی ملتی ہے۔ بچی ہوئی چھٹی مارچ کے آخر تک لی جا سکتی ہے۔ \
بیمار ہونے پر ڈاکٹر کا سرٹیفکیٹ تین دن کے اندر دینا ہوتا ہے۔
"""


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = Project.create(tmp_path_factory.mktemp("indexed") / "project", "Mill")
    for name, words in (
        ("handbook.md", LEAVE),
        ("hindi.md", HINDI),
        ("urdu.md", URDU),
        ("short.md", "Page 7"),
    ):
        (project.documents_dir / name).write_text(words, encoding="utf-8")
    indexing.run(MemoryContext(), project=str(project.folder))
    return project.folder


@pytest.fixture
def project(indexed: Path, tmp_path: Path) -> Project:
    shutil.copytree(indexed, tmp_path / "project")
    return Project.open(tmp_path / "project")


def at(server: StandIn, **about: object) -> dict[str, str]:
    """The server as an address of the settings, and who writes by it."""
    address = Address(name="Teacher", url=server.url, model="teacher", **about)  # type: ignore[arg-type]
    Settings(addresses=[address]).save()
    return {"engine": "address", "model": address.id, "name": "Teacher"}
