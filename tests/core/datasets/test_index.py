"""The index of words: what it finds is what a plain look at all words finds, whatever was changed, broken or killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.datasets import catalog, index, search, wording
from core.datasets.edits import Cell, DeleteRows, InsertRows, PlaceRows, SetCell, SetCells
from core.datasets.known_order import Order
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from core.errors import Cancelled
from core.jobs.worker import child_environment
from core.project import Project

TEXTS = (
    "What is the Capital of France? Paris, of course.",
    "कृषि मंत्री ने किसानों को बीज और उर्वरक के बारे में बताया। की कि का",
    "भाषा और भाषाएँ: हिन्दी हिंदी, कृ कृत कृति",
    "آپ کی کتاب میز پر ہے، میرے پاس می‌خواهم قلم نہیں",
    "合同第十条：甲方应当在三十日内付款。机器学习与深度学习",
    "東京タワーへ行きます。カタカナ",
    "ภาษาไทยไม่มีช่องว่าง",
    "Größe, naïve café, Ångström — Straße; e\u0301te\u0301 été",
    "def read_next(self, stream) -> int: return self._buffer[i] if i >= 10 else foo(bar)",
    "HTTP/2 error 404: user@example.com, C++ and C#; 3.14",
    'She said: "no" \\ and\nwent\taway',
    "한국어를 배우고 있습니다",
)
ASKED = (
    "capital", "PARIS", "of", "of course", "par", "france paris", "cap of", "aris",
    "की", "कि", "का", "कृ", "किसान", "बीज और", "भाषा", "हिंदी",
    "کتاب", "می", "میز پر", "می‌خواهم", "میخواهم",
    "合同", "甲方", "十条", "学习", "器学", "付款。", "タワー", "東京", "ไม่มี", "ภาษา",
    "größe", "GRÖSSE", "strasse", "café", "cafe", "été", "e\u0301te\u0301", "ångström",
    "read_next", "foo(bar)", "foo bar", "self._buffer[i]", ">= 10", "404", "C++", "c#", "3.14", "3", "user@example",
    '"no"', "한국어", "한국", "nothing like it", "went away", "user", "2",
)  # fmt: skip


def reference(fields: dict[str, Any], asked: str) -> bool:
    """Words as runs of letters, signs on letters and digits; the asked ones in a row, the last perhaps only begun."""

    def words(text: str) -> list[str]:
        found, now = [], ""
        for letter in wording.spelled(text) + " ":
            if unicodedata.category(letter) in ("Mn", "Mc", "Co") or unicodedata.category(letter)[0] in "LN":
                now += letter.lower()
            elif now:
                found.append(now)
                now = ""
        return found

    def values(value: Any) -> Iterator[str]:
        if isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                yield from values(inner)
        elif value is not None:
            yield str(value)

    wanted = words(asked)
    signs = any(unicodedata.category(letter)[0] not in "LNMZ" for letter in asked)
    begun = wording.phrase(asked).endswith("*")
    for text in values(fields):
        there = words(text)
        for at in range(len(there) - len(wanted) + 1):
            part = there[at : at + len(wanted)]
            if part[:-1] == wanted[:-1] and (
                part[-1].startswith(wanted[-1]) if begun else part[-1] == wanted[-1]
            ):
                return not signs or any(asked.casefold() in said.casefold() for said in values(fields))
    return False


def rows_of(texts: tuple[str, ...] | list[str]) -> list[NewRow]:
    return [
        NewRow(
            {"messages": [{"role": "user", "content": text}, {"role": "assistant", "content": None}], "n": n}
        )
        for n, text in enumerate(texts)
    ]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Dataset]:
    with Dataset.create(tmp_path / "set v1.2.sqlite") as store:
        store.apply(InsertRows(rows_of(TEXTS)))
        yield store


def check(store: Dataset, asked: tuple[str, ...] = ASKED) -> None:
    """The index answers, and right, in the rows' order, whether that is known before or not."""
    rows = list(store.rows(every=True))
    _, known = Order.read(store)
    assert known is not None
    for words in asked:
        for order in (None, known):
            found = search.look(store, words, known=order)
            assert found.indexed, words
            assert list(found.ids) == [row.id for row in rows if reference(row.fields, words)], words


def test_it_finds_what_a_look_at_all_words_finds_in_any_script(store: Dataset) -> None:
    index.catch_up(store)
    assert index.behind(store) == 0
    check(store)
    assert len(search.find(store, "की")) == 1 and not len(search.find(store, "कु"))
    assert len(search.find(store, "学习")) == 1


def test_inside_of_words_the_rows_are_looked_through(store: Dataset) -> None:
    index.catch_up(store)
    assert not len(search.find(store, "aris"))
    found = search.look(store, "aris", inside=True)
    assert (len(found.ids), found.indexed) == (1, False)


def test_signs_alone_are_looked_for_in_the_rows(store: Dataset) -> None:
    index.catch_up(store)
    assert not index.answers(store, "->") and index.answers(store, "int")
    found = search.look(store, "->")
    assert (len(found.ids), found.indexed) == (1, False)


def test_names_of_fields_are_no_hits(store: Dataset) -> None:
    index.catch_up(store)
    assert not len(search.find(store, "messages")) and not len(search.find(store, "content"))


def test_no_phrase_reaches_from_one_value_into_the_next(store: Dataset) -> None:
    store.apply(InsertRows([NewRow({"a": "alpha beta", "b": "gamma delta"})]))
    index.catch_up(store)
    assert len(search.find(store, "alpha beta")) == 1 and not len(search.find(store, "beta gamma"))


def test_every_change_and_its_undo_shows_at_once(store: Dataset) -> None:
    index.catch_up(store)
    ids = list(store.ids(every=True))
    store.apply(SetCell(ids[0], "n", "a zebra instead"))
    check(store, ("zebra", "capital"))
    store.apply(SetCells("messages", [Cell(row, "an okapi") for row in ids[:4]]))
    check(store, ("okapi", "zebra", "capital", "کتاب"))
    store.undo()
    check(store, ("okapi", "zebra", "capital", "کتاب"))
    store.apply(InsertRows(rows_of(["a quagga and an okapi"]), after=0))
    check(store, ("okapi", "quagga"))
    store.apply(DeleteRows.of([ids[0]]))
    check(store, ("zebra", "quagga"))
    store.undo()
    store.apply(PlaceRows.move([ids[0]], None))
    check(store, ("of", "zebra"))
    while store.undo():
        pass
    check(store, ("zebra", "okapi", "quagga", "capital"))
    store.apply(InsertRows(rows_of(["a dodo after all that is forgotten"])))
    check(store, ("dodo", "quagga"))
    assert index.behind(store) == 0
    assert store.integrity() == []


@pytest.mark.parametrize("seed", range(6))
def test_random_changes_are_followed(store: Dataset, seed: int) -> None:
    chance = random.Random(seed)
    index.catch_up(store)
    for _ in range(60):
        ids = list(store.ids(every=True))
        match chance.randrange(6):
            case 0:
                store.apply(InsertRows(rows_of([chance.choice(TEXTS)]), chance.choice([0, None])))
            case 1 if len(ids) > 3:
                store.apply(DeleteRows.of(chance.sample(ids, 2)))
            case 2:
                store.undo()
            case 3:
                store.redo()
            case _ if ids:
                store.apply(
                    SetCell(chance.choice(ids), chance.choice(["n", "messages"]), chance.choice(TEXTS))
                )
        check(store, tuple(chance.sample(ASKED[:40], 3)))


def test_without_an_index_and_with_one_far_behind_the_rows_are_looked_through(
    store: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert index.behind(store) is None and not search.look(store, "paris").indexed
    index.catch_up(store)
    monkeypatch.setattr(index, "AT_ONCE", 2)
    store.apply(InsertRows(rows_of(["okapi one", "okapi two", "okapi three"])))
    found = search.look(store, "okapi")
    assert (len(found.ids), found.indexed) == (3, False)
    assert index.behind(store) == 3
    index.catch_up(store)
    check(store, ("okapi",))


def break_nothing_there(path: Path) -> None:
    path.unlink()


def break_no_database(path: Path) -> None:
    path.write_bytes(b"This is no database at all. " * 500)


def break_cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def break_holes(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for at in range(8192, len(data), 8192):
        data[at : at + 600] = os.urandom(600)
    path.write_bytes(bytes(data))


def break_empty(path: Path) -> None:
    path.write_bytes(b"")


def break_version(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (77).to_bytes(4, "big")
    path.write_bytes(bytes(data))


@pytest.mark.parametrize(
    "harm",
    [break_nothing_there, break_no_database, break_cut_short, break_holes, break_empty, break_version],
)
def test_a_damaged_index_is_never_believed_and_made_anew(
    store: Dataset, harm: Callable[[Path], None]
) -> None:
    index.catch_up(store)
    harm(index.path_of(store.path))
    found = search.look(store, "paris")
    assert len(found.ids) == 1, "what the index cannot tell the rows do"
    index.catch_up(store)
    check(store)


def test_an_index_does_not_fit_a_dataset_put_in_the_place_of_its_own(store: Dataset, tmp_path: Path) -> None:
    index.catch_up(store)
    store.settle()
    before = store.path.read_bytes()
    store.apply(SetCell(1, "n", "a zebra"))
    check(store, ("zebra",))
    store.close()
    store.path.write_bytes(before)
    with Dataset(store.path) as older:
        assert index.behind(older) is None
        assert not len(search.find(older, "zebra"))
        index.catch_up(older)
        check(older, ("zebra", "paris"))


def test_a_copy_has_no_part_in_the_index_of_another(store: Dataset) -> None:
    index.catch_up(store)
    other = store.path.with_name("other.sqlite")
    with Dataset.create(other) as second:
        second.apply(InsertRows(rows_of(TEXTS[:2])))
        index.path_of(other).write_bytes(index.path_of(store.path).read_bytes())
        assert index.behind(second) is None
        assert not len(search.find(second, "کتاب"))


def token(store: Dataset) -> str:
    """Each index that is made has another."""
    found: str = store.connection.execute("SELECT value FROM meta WHERE key = 'words'").fetchone()[0]
    return found


def test_it_is_made_anew_when_most_of_it_is_of_the_past(
    store: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "_STALE", 20)
    index.catch_up(store)
    for n in range(21):
        store.apply(SetCell(1, "n", f"change {n}"))
        index.catch_up(store)
    before = token(store)
    index.catch_up(store)
    assert token(store) != before
    check(store, ("change", "change 20", "change 3"))


def test_stopped_it_keeps_what_is_done_and_goes_on_there(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "many.sqlite") as store:
        store.apply(InsertRows(rows_of([f"word{n} among others" for n in range(5000)])))
        told: list[tuple[int, int]] = []
        with pytest.raises(Cancelled):
            index.catch_up(store, lambda *how: told.append(how), lambda: len(told) >= 3)
        assert told[-1] == (1500, 5000)
        assert index.behind(store) == 3500
        assert not search.look(store, "word7").indexed
        index.catch_up(store, lambda *how: told.append(how))
        assert told[-1] == (3500, 3500)
        check(store, ("word7", "word4999", "word10 among"))


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_killed_while_it_is_made_it_goes_on_and_is_right(tmp_path: Path) -> None:
    chance = random.Random(3)
    with Dataset.create(tmp_path / "many.sqlite") as store:
        texts = [" ".join(chance.choices(TEXTS, k=3)) + f" number{n}" for n in range(4000)]
        store.apply(InsertRows(rows_of(texts)))
    code = (
        "import sys; from pathlib import Path\n"
        "from core.datasets import index; from core.datasets.store import Dataset\n"
        "index._COMMIT = 1\n"
        "with Dataset(Path(sys.argv[1])) as store:\n"
        "    index.catch_up(store, lambda done, of: print(done, flush=True))\n"
    )
    for rounds in range(3):
        command = [sys.executable, "-c", code, str(tmp_path / "many.sqlite")]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=child_environment()) as child:
            assert child.stdout is not None
            for _ in range(1 + rounds):
                child.stdout.readline()
            os.kill(child.pid, signal.SIGKILL)
    with Dataset(tmp_path / "many.sqlite") as store:
        missing = index.behind(store)
        assert missing is not None and 0 <= missing <= 3500
        index.catch_up(store)
        rows = list(store.rows(every=True))
        for words in ("number7", "合同", "foo bar", "number3999", "की"):
            expected = [row.id for row in rows if reference(row.fields, words)]
            assert list(search.find(store, words)) == expected, words


def test_it_goes_where_its_dataset_goes(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "project", "Project")
    path = catalog.create(project, "First")
    with Dataset(path) as store:
        store.apply(InsertRows(rows_of(TEXTS)))
        index.catch_up(store)
    moved = catalog.rename(project, path, "Second")
    assert not index.path_of(path).exists()
    with Dataset(moved) as store:
        assert index.behind(store) == 0
        check(store, ("paris",))
    assert [listed.name for listed in catalog.datasets(project)] == ["Second"]
    catalog.delete(moved)
    assert list(project.datasets_dir.iterdir()) == []
