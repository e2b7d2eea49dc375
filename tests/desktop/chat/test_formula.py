"""Formulas in answers: what is one, how it is read, and that what is not understood stays as it was written."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.chat import formula
from desktop.chat.markdown_view import MarkdownView
from desktop.chat.render import to_html
from desktop.chat.segments import Segments, split
from desktop.chat.text_view import TextView


def plain(source: str, *, display: bool = False) -> str | None:
    made = formula.to_html(source, display=display)
    return None if made is None else re.sub("</?[ib]>", "", made).replace("\u2009", "")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (r"x^2 + y_{i+1}", "x<sup>2</sup> + y<sub>i + 1</sub>"),
        (r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}", "(−b ± √(b<sup>2</sup> − 4ac))/(2a)"),
        (r"\frac12 mv^2", "<sup>1</sup>⁄<sub>2</sub>mv<sup>2</sup>"),
        (r"\sum_{i=1}^{n} \alpha_i", "∑<sub>i = 1</sub><sup>n</sup>α<sub>i</sub>"),
        (r"\sqrt[3]{8} = 2", "<sup>3</sup>√8 = 2"),
        (r"\mathbf{W} \in \mathbb{R}^{d \times k}", "W ∈ ℝ<sup>d × k</sup>"),
        (r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "(1\u20022; 3\u20024)"),
        (r"a < b \;\text{if } c", "a &lt; b if c"),
    ],
)
def test_formulas_are_read(source: str, shown: str) -> None:
    assert plain(source) == shown


@pytest.mark.parametrize(
    "source",
    [
        r"\foo{x}",
        "{x",
        "x}",
        r"\frac{1}",
        "x^",
        r"\begin{matrix} 1",
        r"\begin{what}1\end{what}",
        "&",
        "{" * 90,
    ],
)
def test_what_is_not_understood_is_shown_as_it_was_written(source: str) -> None:
    assert formula.to_html(source) is None
    assert "<code>" in to_html(f"so \\(a = {source}\\) there", frozenset())


@pytest.mark.parametrize(
    "words",
    [
        "It costs $5 and $7.",
        "From $5-$7 to 5$ each",
        "US$5, or $1,000 and $2,000",
        "set $HOME/bin:$PATH",
        "`$x$` and \\$x\\$",
        "\\[1\\] and \\(see below\\)",
        "$ x $",
    ],
)
def test_money_and_brackets_are_no_formulas(words: str) -> None:
    assert "<i>" not in to_html(words, frozenset())


def test_a_matrix_by_itself_stands_in_rows() -> None:
    made = formula.to_html(r"A = \begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}", display=True)
    assert made is not None
    assert formula.in_cells(made)[1:] == ["⎡<br>⎣", "1<br>3", "2<br>4", "⎤<br>⎦"]


def test_html_in_a_formula_is_shown_as_text() -> None:
    assert "<script" not in to_html(r"$a <script>b</script>$ and $\text{<img src=x>}$", frozenset())


def test_a_formula_is_never_cut_and_shows_its_source_until_it_is_whole() -> None:
    source = "So:\n\n$$\nx = 1\n- 2\n\\begin{aligned} a \\end{aligned}\n$$\n\nand on.\n"
    assert [one.source for one in split(source, limit=1)][
        1
    ] == "$$\nx = 1\n- 2\n\\begin{aligned} a \\end{aligned}\n$$\n\n"
    streamed = Segments()
    for letter in source:
        streamed.add(letter)
    assert streamed.source == source
    assert "<pre>$$\nx = 1\n- 2</pre>" in to_html("$$\nx = 1\n- 2", frozenset())


def test_copying_gives_the_source(qtbot: QtBot, themed: QApplication) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_markdown("Its root $\\sqrt{x}$ is **here**.\n\n$$\na^2\n$$\n\nEnd")
    part = view.findChild(TextView)
    assert isinstance(part, TextView)
    part.selectAll()
    assert part.createMimeDataFromSelection().text() == "Its root $\\sqrt{x}$ is here.\n$$\na^2\n$$\nEnd"
    cursor = part.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)
    part.setTextCursor(cursor)
    assert part.createMimeDataFromSelection().text() == "Its"
