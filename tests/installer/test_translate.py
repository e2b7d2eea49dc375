"""Translating: sentences go out, translations come in, and what does not fit is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from installer import translate
from installer.languages import checking, compiling, extraction, sentences
from installer.languages.sentences import Sentence

SOURCES = [
    ("core", "%n row(s) of {name}"),
    ("core", "Save"),
    ("Screen", "Save"),
    ("Screen", "Save the &rows…"),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of languages, and a program of four sentences."""
    monkeypatch.setattr(compiling, "FOLDER", tmp_path)
    monkeypatch.setattr(extraction, "everything", lambda: list(SOURCES))
    return tmp_path


def given(folder: Path, data: object) -> str:
    file = folder / "given.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize(
    ("source", "forms", "said"),
    [
        ("{a} of {b}", ["{b} में {a}"], ""),
        ("{a} of {b}", ["{a} में {c}"], "placeholders"),
        ("Save", [" सहेजें"], "blanks in front"),
        (" or ", [" या"], "blanks at the end"),
        ("<b>{a}</b>", ["<b>{a}<b>"], "tags"),
        ("Cu&t", ["काटें"], "mnemonics"),
        ("Cu&t", ["काटें (&T)"], ""),
        ("%1 of %2", ["%2 में"], "numbered places"),
        ("All files (*)", ["सभी फ़ाइलें"], "kinds of files"),
        ("%n row(s)", ["एक पंक्ति", "%n पंक्तियाँ"], ""),
        ("%n row(s)", ["%n पंक्ति", "पंक्तियाँ"], "lacks %n"),
        ("%n row(s)", ["%n पंक्तियाँ"], "1 forms"),
        ("Rows", [""], "empty"),
    ],
)
def test_knows_what_does_not_fit(source: str, forms: list[str], said: str) -> None:
    found = checking.problems("hi", source, forms)
    assert bool(found) == bool(said)
    assert said in " ".join(found)


def test_a_round_from_the_code_to_the_window(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert translate.main(["update", "hi"]) == 0
    assert translate.main(["missing", "hi", "--into", str(folder / "out")]) == 0
    out = json.loads((folder / "out" / "hi-00.json").read_text(encoding="utf-8"))
    assert {one["source"] for one in out} == {source for _, source in SOURCES}

    wrong = given(folder, {"Save": "सहेजें", "%n row(s) of {name}": ["{name} की %n पंक्ति", "%n पंक्तियाँ"]})
    assert translate.main(["take", "hi", wrong]) == 1
    assert "placeholders: {name} in the sentence, none in “%n पंक्तियाँ”" in capsys.readouterr().err
    assert "2 of 4 sentences are missing" in compiling.compile_all()[0]
    assert not compiling.qm_file("hi").exists()

    right = given(
        folder,
        [
            {"source": "%n row(s) of {name}", "hi": ["{name} की %n पंक्ति", "{name} की %n पंक्तियाँ"], "ur": "…"},
            {"source": "Save the &rows…", "context": "Screen", "hi": "&पंक्तियाँ सहेजें…"},
            {"source": "Save", "context": "Screen", "hi": "रखें"},
        ],
    )
    assert translate.main(["take", "hi", right]) == 0
    assert compiling.compile_all() == ["hi: 4 sentences"]
    translator = QTranslator()
    assert translator.load(str(compiling.qm_file("hi")))
    assert translator.translate("core", "%n row(s) of {name}", "", 1) == "{name} की %Ln पंक्ति"
    assert translator.translate("core", "%n row(s) of {name}", "", 7) == "{name} की %Ln पंक्तियाँ"
    assert (translator.translate("core", "Save"), translator.translate("Screen", "Save")) == ("सहेजें", "रखें")


def test_an_update_keeps_what_is_translated_and_drops_what_is_gone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentences.write(
        compiling.ts_file("zh"),
        "zh",
        [Sentence("Old", "Save", ("保存",)), Sentence("core", "Gone", ("没有了",)), Sentence("core", "Save")],
    )
    translate.update(["zh"])
    now = {one.key: one.forms for one in sentences.read(compiling.ts_file("zh"))}
    assert set(now) == set(SOURCES)
    # It moved to other places, and is the same everywhere.
    assert now["core", "Save"] == now["Screen", "Save"] == ("保存",)
    before = compiling.ts_file("zh").read_bytes()
    translate.update(["zh"])
    assert compiling.ts_file("zh").read_bytes() == before


def test_a_language_with_one_form_takes_the_one_for_many(folder: Path) -> None:
    translate.update(["zh"])
    file = given(folder, {"%n row(s) of {name}": ["{name} 的 %n 行", "{name} 的 %n 行"]})
    assert translate.main(["take", "zh", file]) == 0
    assert [one.forms for one in sentences.read(compiling.ts_file("zh")) if one.counts] == [
        ("{name} 的 %n 行",)
    ]


def test_a_language_that_was_not_begun_is_not_taken(folder: Path) -> None:
    with pytest.raises(SystemExit, match="begin it with"):
        translate.main(["take", "kn", given(folder, {})])


def test_values_are_kept_apart_where_lines_run_from_the_right(folder: Path) -> None:
    keys = [("core", "{n} of {all}"), ("core", "<b>{n}</b>")]
    made = [Sentence(context, source, (source,)) for context, source in keys]
    compiling.compile_one("ur", made, folder / "ustad_ur.qm")
    translator = QTranslator()
    assert translator.load(str(folder / "ustad_ur.qm"))
    assert translator.translate("core", "{n} of {all}") == "\u2068{n}\u2069 of \u2068{all}\u2069"
    assert translator.translate("core", "<b>{n}</b>") == "<b>{n}</b>"  # within tags they may be addresses


@pytest.mark.parametrize(
    ("form", "mark"),
    [("“{name}” بہترین ہے", True), ("Olive انسٹال کریں", True), ("نام: {name}", False), ("%n سوال", False),
     ("{used} / {total}", False), ("\u200f“{name}” ہے", False)],
)  # fmt: skip
def test_a_sentence_runs_from_the_right_whatever_it_begins_with(folder: Path, form: str, mark: bool) -> None:
    compiling.compile_one("ur", [Sentence("core", "Source", (form,))], folder / "ustad_ur.qm")
    translator = QTranslator()
    assert translator.load(str(folder / "ustad_ur.qm"))
    said = translator.translate("core", "Source") or ""
    assert said.startswith("\u200f") == (mark or form.startswith("\u200f"))
    assert said.count("\u200f") <= 1
