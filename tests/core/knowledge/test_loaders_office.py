"""Presentations and source code."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserError
from core.knowledge import loaders
from core.knowledge.splitter import split
from tests.support.documents import archive, group, pptx_parts, shape, table


def test_slides_in_the_order_they_are_shown(tmp_path: Path) -> None:
    first = (
        shape([("Subtitle words", 0)])
        + shape([("The", 0), ("Bench", 0)], "ctrTitle")
        + shape([("7", 0)], "sldNum")
    )
    second = (
        shape([("Tools", 0)], "title")
        + shape([("saw", 0), ("fine", 1), ("hammer", 0)], "body")
        + table([("Tool", "Count"), ("Saw", "2")])
        + group(shape([("In a group", 0)]), group(shape([("deeper", 0)])))
    )
    notes = {1: shape([("Say it slowly.", 0)], "body") + shape([("1", 0)], "sldNum")}
    extract = loaders.load(archive(tmp_path / "a.pptx", pptx_parts([first, second, ""], notes)))
    assert extract.text.split("\n\n") == [
        "The Bench", "Subtitle words",
        "Tools", "• saw\n  • fine\n• hammer", "Tool | Count\nSaw | 2", "In a group", "deeper", "Say it slowly.", "",
    ]  # fmt: skip
    assert [extract.page_of(extract.text.index(words)) for words in ("The Bench", "Tools", "slowly")] == [
        1,
        2,
        2,
    ]
    assert len(extract.pages) == 3
    assert [heading.title for heading in extract.headings] == ["The Bench", "Tools"]
    assert "1 slide of “a.pptx” without text" in str(extract.notes[0])


def test_a_presentation_that_is_damaged(tmp_path: Path) -> None:
    parts = pptx_parts([shape([("x", 0)])])
    parts["ppt/presentation.xml"] = "<p:presentation"
    with pytest.raises(UserError, match="damaged"):
        loaders.load(archive(tmp_path / "a.pptx", parts))


ODT = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region>
</text:tracked-changes><text:h text:outline-level="2">The <text:span>Bench</text:span></text:h>
<text:section><text:p>One<text:s text:c="99999999"/>two<text:tab/>three<text:note><text:note-body><text:p>foot</text:p>
</text:note-body></text:note>.</text:p></text:section>
<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>
</text:list-item><text:list-item><text:p>c</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>1</text:p><text:p>x</text:p></table:table-cell>
<table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>"""


def test_open_document_text(tmp_path: Path) -> None:
    extract = loaders.load(archive(tmp_path / "a.odt", {"content.xml": ODT}))
    assert extract.text == "The Bench\n\nOne two three.\n\n• a\n  • b\n• c\n\n1 x | 2"
    assert [(heading.title, heading.level) for heading in extract.headings] == [("The Bench", 2)]
    with pytest.raises(UserError, match="damaged"):
        loaders.load(archive(tmp_path / "b.odt", {"other.xml": ODT}))


# -- source code ---------------------------------------------------------------------------------------------

SOURCES = {
    "a.py": (
        "import x\n\n@deco\nclass A:\n    '''doc'''\n\n    def m(self):\n        return 1\n\n\nasync def f(): pass\n",
        ["class A", "def m", "def f"],
    ),
    "b.js": (
        "// x\nexport default class Foo {\n\tbar() {}\n}\nfunction baz(a) {\n}\n",
        ["export default class Foo", "function baz(a)"],
    ),
    "c.go": (
        "package a\n\nfunc (s *S) Do(a int) error {\n}\n\ntype X struct {\n}\n",
        ["func (s *S) Do(a int) error", "type X struct"],
    ),
    "d.rs": (
        "pub(crate) async fn go() {\n}\nimpl<T> Foo for T {\n}\n",
        ["pub(crate) async fn go()", "impl<T> Foo for T"],
    ),
    "e.sql": ("-- x\ncreate table if not exists t (\n  id int\n);\n", ["create table if not exists t ("]),
    "f.rb": ("module A\n  def x\n  end\nend\ndef y\nend\n", ["module A", "def y"]),
    "g.toml": ("[a]\nb = 1\n[[c]]\n", ["[a]", "[[c]]"]),
    "h.java": ("package a;\n\npublic final class B {\n    void c() {}\n}\n", ["public final class B"]),
    "i.sh": ("#!/bin/sh\ngo() {\n  ls\n}\n", ["go()"]),
    "j.yaml": ("a:\n  - b\n", []),
    "k.py": ("this is no Python (\n", []),
}


@pytest.mark.parametrize("name", SOURCES)
def test_source_code_is_kept_exactly_with_its_definitions_as_headings(tmp_path: Path, name: str) -> None:
    source, definitions = SOURCES[name]
    (tmp_path / name).write_text(source, newline="\r\n")
    extract = loaders.load(tmp_path / name)
    assert extract.text == source
    assert [heading.title for heading in extract.headings] == definitions
    for heading in extract.headings:
        assert heading.start == 0 or extract.text[heading.start - 1] == "\n", "at the beginning of a line"


def test_no_line_of_code_is_lost_between_passages() -> None:
    path = Path(loaders.__file__)
    extract = loaders.load(path)
    assert extract.text == path.read_text(encoding="utf-8")
    pieces = split(extract, lambda text: range(0, len(text), 4))
    kept = "".join("".join(extract.text[piece.start : piece.end] for piece in pieces).split())
    assert kept == "".join(extract.text.split())
    assert ("def load",) in {piece.heading for piece in pieces}
