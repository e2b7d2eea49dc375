"""A dataset or an index that somebody else has made to act by itself is not opened, and is left as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.datasets import index
from core.datasets.edits import InsertRows, SetCell
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from core.errors import UserError
from core.knowledge.catalogue import Catalogue
from core.knowledge.documents import Document
from core.knowledge.tags import Tags
from core.project import Project

COUNTS = "CREATE TRIGGER again AFTER INSERT ON documents BEGIN DELETE FROM documents; END"
STRANGERS = {
    "a trigger": "CREATE TRIGGER quiet AFTER UPDATE ON row BEGIN DELETE FROM row; END",
    "our trigger, changed": "CREATE TRIGGER touch AFTER UPDATE OF fields ON row BEGIN DELETE FROM row; END",
    "a view": "CREATE VIEW also AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n",
    "a virtual table": "CREATE VIRTUAL TABLE other USING fts5 (text)",
    "a computed column": "ALTER TABLE meta ADD COLUMN shown TEXT AS (upper(value))",
    "a table by a view": "ALTER TABLE seat RENAME TO kept; CREATE VIEW seat AS SELECT * FROM kept",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "given.sqlite"
    with Dataset.create(path) as store:
        store.apply(InsertRows([NewRow({"question": "Where?", "answer": "Here."})]))
    return path


@pytest.mark.parametrize("what", STRANGERS)
def test_a_dataset_that_acts_by_itself_is_refused_and_left(what: str, path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.executescript(STRANGERS[what])
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    with pytest.raises(UserError, match="would act by itself"):
        Dataset(path)
    assert path.read_bytes() == before


def test_our_own_trigger_is_no_stranger(path: Path) -> None:
    with Dataset(path) as store:
        index.catch_up(store)
    with Dataset(path) as store:
        store.apply(SetCell(1, "answer", "There."))
        assert index.answers(store, "where") and index.behind(store) == 1


def test_an_index_of_words_with_a_stranger_is_made_anew(path: Path) -> None:
    with Dataset(path) as store:
        index.catch_up(store)
        with closing(sqlite3.connect(index.path_of(path))) as db, db:
            db.execute("CREATE TRIGGER lie AFTER INSERT ON again BEGIN DELETE FROM state; END")
        with index.WordIndex(store) as found:
            assert not found.fits
        index.catch_up(store)
        with index.WordIndex(store) as found:
            assert found.fits and list(found.find("where", [], lambda: False)) == [1]


def test_a_list_of_documents_with_a_stranger_is_refused(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "Given", "Given")
    catalogue = Catalogue(project)
    catalogue.put(Document("a.md", 3, 5))
    with closing(sqlite3.connect(catalogue.file)) as db, db:
        db.execute(COUNTS)
    with pytest.raises(UserError, match="would act by itself"):
        catalogue.put(Document("b.md", 3, 5))
    with pytest.raises(UserError, match="would act by itself"):
        catalogue.documents()


def test_tags_with_a_stranger_are_refused(tmp_path: Path) -> None:
    tags = Tags(tmp_path)
    tags.change(["a.md"], add=["new"])
    (file,) = tmp_path.glob("*.sqlite")
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("CREATE TRIGGER lie AFTER INSERT ON tags BEGIN DELETE FROM tags; END")
    with pytest.raises(UserError, match="would act by itself"):
        tags.change(["b.md"], add=["new"])


def test_what_stands_in_a_file_may_call_nothing_that_reaches_further(path: Path) -> None:
    with Dataset(path) as store:
        assert store.connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
