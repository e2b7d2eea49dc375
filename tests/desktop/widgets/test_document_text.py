"""A part of a text: all of it laid out, each line in its direction and its dress, clicks told by their character."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.knowledge.loaders.extract import Extract, Heading
from desktop.widgets.document_text import DocumentText, Mark


def shown(qtbot: QtBot, extract: Extract, first: int = 0) -> DocumentText:
    made = DocumentText("text")
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.show_part(extract, first, len(extract.text))
    return made


def test_every_line_of_a_part_has_a_height(qtbot: QtBot, themed: QApplication) -> None:
    lines = [
        f"Paragraph {n} of a long report that wraps in the window, for it is longer than that. " * 3
        for n in range(40)
    ]
    lines[25] = "When | What | With whom"
    made = shown(qtbot, Extract("\n\n".join(lines)))
    layout = made.document().documentLayout()
    block = made.document().firstBlock()
    while block.isValid():
        assert layout.blockBoundingRect(block).height() > 0, block.text()
        block = block.next()


def test_right_to_left_lines_stand_on_the_right(qtbot: QtBot, themed: QApplication) -> None:
    made = shown(qtbot, Extract("المرصد البحري.\n\nThe station."))
    arabic, english = (made.cursorRect(made.cursor_over(at, at)).left() for at in (0, 16))
    assert arabic > made.viewport().width() * 0.8 and english < 20


def test_tables_and_code_stand_in_one_width_and_headings_are_strong(
    qtbot: QtBot, themed: QApplication
) -> None:
    words = "Lamps\n\nOrdinary words.\n\nA | B\n1 | 2\n\n    return lamp"
    made = shown(qtbot, Extract(words, (Heading(0, 5, 1, "Lamps"),)))

    def families(of: str) -> list[str]:
        at = words.index(of) + 1
        return list(made.cursor_over(at, at + 1).charFormat().fontFamilies() or [])

    assert families("A |")[:1] == families("1 |")[:1] == families("return")[:1] == ["JetBrains Mono"]
    assert not families("Ordinary")
    assert made.cursor_over(1, 2).charFormat().fontWeight() > 500


def test_marks_are_lines_and_clicks_are_characters_of_the_whole_document(
    qtbot: QtBot, themed: QApplication
) -> None:
    words = "🙂 skipped\n\n🙂 first line\n\nsecond line"
    made = shown(qtbot, Extract(words), words.index("🙂 first"))
    made.set_marks([Mark(words.index("first"), len(words), "#ffeeb8")])
    selections = made.extraSelections()
    assert [one.cursor.selectedText() for one in selections] == ["first line", "second line"]
    at = words.index("second") + 2
    point = made.cursorRect(made.cursor_over(at, at)).center() + QPoint(1, 0)
    with qtbot.waitSignal(made.pressed) as clicked:
        qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert clicked.args == [at]
    assert not QTextCursor(made.textCursor()).hasSelection()
