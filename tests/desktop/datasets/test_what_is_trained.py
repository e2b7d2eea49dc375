"""What is trained, in the real window: of one row and of the whole set, by the very tokens."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextOption
from pytestqt.qtbot import QtBot

from core.datasets.columns import Mapping
from core.datasets.edits import SetCell, SetMapping, SetStatus
from core.jobs.context import MemoryContext
from core.models import starter
from core.models.preview import render_row
from desktop import theme
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from desktop.widgets.histogram import Histogram
from tests.desktop.datasets.conftest import fill

Find = Callable[[str], Any]

HINDI = "दीपस्तंभ की रखवाली मारा क्विल करती हैं, और चाबी उन्हीं के पास रहती है। "
URDU = "مینار کی رکھوالی مارا کوئل کرتی ہیں، اور چابی انہی کے پاس رہتی ہے۔ "
ROWS: list[dict[str, Any]] = [
    {"question": "दीपस्तंभ की रखवाली कौन करता है?\n" + HINDI * 4, "answer": HINDI * 5},
    {"question": "مینار کی رکھوالی کون کرتا ہے؟\n" + URDU * 4, "answer": URDU * 5},
    {"question": "Who keeps the lamp? 👩‍🚀", "answer": "Mara Quill 👩‍🚀 keeps it.\n\n\tAnd the key."},
    *[
        {"question": f"Question {i}?", "answer": f"Answer {i}: " + "yes, indeed. " * (i % 9)}
        for i in range(60)
    ],
    {"question": "A long one. " * 90, "answer": "Short."},
]


@pytest.fixture
def preview(qtbot: QtBot, screen: DatasetsScreen, find: Find) -> Workbench:
    """The rows above, with the panel in front and its first row rendered."""
    fill(screen, ROWS)
    bench = screen.workbench
    with qtbot.waitSignal(bench.preview.rendered, timeout=90_000):
        qtbot.mouseClick(find("datasets.preview"), Qt.MouseButton.LeftButton)
    return bench


def select(qtbot: QtBot, bench: Workbench, row: int) -> None:
    with qtbot.waitSignal(bench.preview.rendered, timeout=30_000):
        bench.table.setCurrentIndex(bench.model.index(row, 0))


def struck_and_marked(view: Any) -> tuple[str, str]:
    """The words that are struck through, and those marked as learnt, as they are drawn."""
    struck, marked = "", ""
    block = view.document().begin()
    while block.isValid():
        for run in block.textFormats():
            words = block.text().encode("utf-16-le")[2 * run.start : 2 * (run.start + run.length)]
            said = words.decode("utf-16-le")
            if run.format.fontStrikeOut():
                struck += said
            elif run.format.hasProperty(run.format.Property.BackgroundBrush) and (
                run.format.foreground().color() == theme.color("on_tint")
            ):
                marked += said
        struck, marked, block = struck + "\n", marked + "\n", block.next()
    return struck, marked


def test_the_drawn_marks_are_those_of_the_tokens(qtbot: QtBot, preview: Workbench, find: Find) -> None:
    view = find("datasets.preview.text")
    with qtbot.waitSignal(preview.preview.rendered, timeout=30_000):
        find("datasets.preview.length").setValue(2048)
    for number in (0, 1, 2):
        if number:
            select(qtbot, preview, number)
        row = preview.current_row()
        assert row is not None
        turns = [
            {"role": "user", "content": row.fields["question"]},
            {"role": "assistant", "content": row.fields["answer"]},
        ]
        told = render_row(MemoryContext(), model=starter.ID, lesson={"messages": turns}, max_length=2048)
        _, marked = struck_and_marked(view)
        pieces = [told["text"][start:end] for start, end, state, _ in told["pieces"] if state == "trained"]
        learnt = "".join(pieces)
        assert marked.replace("\u2066", "").replace("\u2069", "").split() == learnt.split()
        assert row.fields["answer"].split()[0] in marked and "question" not in marked
        count = find("datasets.preview.count").text()
        assert count == f"{len(told['tokens']):,} of 2,048 tokens, {told['trained_tokens']:,} learnt"


def test_what_is_cut_is_struck_and_no_sign_is_torn(qtbot: QtBot, preview: Workbench, find: Find) -> None:
    view, length = find("datasets.preview.text"), find("datasets.preview.length")
    for cut in (97, 98, 99, 100):
        with qtbot.waitSignal(preview.preview.rendered, timeout=30_000):
            length.setValue(cut)
        struck, _ = struck_and_marked(view)
        words = struck.strip("\n")
        assert words.endswith(f"{ROWS[0]['answer']}\u2066<|end|>\u2069")
        assert not unicodedata.category(words[0]).startswith("M")
        assert f"cut at {cut}" in find("datasets.preview.count").text()


def test_the_token_under_the_cursor_is_named(qtbot: QtBot, preview: Workbench, find: Find) -> None:
    select(qtbot, preview, 2)
    view, said = find("datasets.preview.text"), find("datasets.preview.token")
    text = view.toPlainText()
    cursor = view.textCursor()
    at = text.index("Quill 👩‍🚀 keeps")
    cursor.setPosition(len(text[:at].encode("utf-16-le")) // 2 + len("Quill "))
    view.setTextCursor(cursor)
    assert "👩" in said.text() and "learnt" in said.text() and said.text().startswith("Tokens")
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.Right, n=3)
    view.setTextCursor(cursor)
    assert said.text() == "Token 1, id 2: “<|user|>”, read, not learnt"
    view.selectAll()
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("<|user|>Who keeps the lamp?") and "\u2066" not in copied


def test_spaces_are_drawn_on_demand(qtbot: QtBot, preview: Workbench, find: Find) -> None:
    view, box = find("datasets.preview.text"), find("datasets.preview.spaces")
    flag = QTextOption.Flag.ShowTabsAndSpaces
    assert not view.document().defaultTextOption().flags() & flag
    box.click()
    assert view.document().defaultTextOption().flags() & flag
    select(qtbot, preview, 1)
    assert view.document().defaultTextOption().flags() & flag
    box.click()
    assert not view.document().defaultTextOption().flags() & flag


def test_plain_text_is_trained_whole(qtbot: QtBot, preview: Workbench, find: Find) -> None:
    preview.editing.apply(SetMapping(Mapping("text", text="answer")))
    with qtbot.waitSignal(preview.preview.rendered, timeout=30_000):
        preview.preview.update_soon()
    tokens, rest = find("datasets.preview.count").text().split(" of ")
    assert rest == f"1,024 tokens, {int(tokens) - 1} learnt"


def test_the_whole_set_in_figures_and_its_rows_in_the_table(
    qtbot: QtBot, preview: Workbench, find: Find
) -> None:
    preview.editing.apply(SetStatus([(10, 12)], "draft"))
    find("datasets.preview.length").setValue(128)
    panel = preview.preview.set
    with qtbot.waitSignal(panel.shown, timeout=60_000):
        qtbot.mouseClick(find("datasets.preview.of.set"), Qt.MouseButton.LeftButton)
    found = panel.figures
    assert found is not None and found.drafts == 3 and found.untrained == 2 + 1 == found.cut
    assert sum(bar.count for bar in panel.plot.bars()) == len(ROWS) - 3

    def said() -> str:
        return " ".join(one.text() for one in panel.findChildren(type(panel.words)) if one.isVisible())

    qtbot.waitUntil(lambda: "Training does not start with them" in said(), timeout=5_000)
    assert "3 in draft, 0 rejected" in said()

    # By keyboard, the chart says the same in words.
    plot = find("datasets.set.lengths")
    assert isinstance(plot, Histogram)
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert "tokens" in plot.accessibleDescription() and "1 of them cut" in plot.accessibleDescription()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert "cut" not in plot.accessibleDescription()

    # A longer cut is arithmetic; a shown figure leads to its rows.
    with qtbot.waitSignal(panel.shown, timeout=30_000):
        find("datasets.preview.length").setValue(4096)
    assert panel.figures is not None and panel.figures.cut == 0
    with qtbot.waitSignal(panel.shown, timeout=30_000):
        find("datasets.preview.length").setValue(128)
    with qtbot.waitSignal(panel.rows_wanted, timeout=30_000):
        find("datasets.set.untrained").click()
    qtbot.waitUntil(lambda: preview.model.rowCount() == 3, timeout=20_000)

    # A changed row asks for all to be looked at anew.
    with qtbot.waitSignal(panel.shown, timeout=60_000):
        preview.editing.apply(SetCell(64, "question", "A short one."))
    assert panel.figures is not None and panel.figures.untrained == 2


def test_a_long_survey_is_begun_by_hand_and_can_be_stopped(
    qtbot: QtBot, preview: Workbench, find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.datasets.set_panel.SOON", -1.0)
    panel = preview.preview.set
    qtbot.mouseClick(find("datasets.preview.of.set"), Qt.MouseButton.LeftButton)
    start = find("datasets.set.start")
    qtbot.waitUntil(start.isVisible, timeout=60_000)
    assert "once: about" in panel.words.text()
    start.click()
    stop = find("datasets.set.stop")
    assert stop.isVisible() and not start.isVisible()
    stop.click()
    # It may have been quicker than the click.
    qtbot.waitUntil(lambda: start.isVisible() or panel.figures is not None, timeout=60_000)
    if panel.figures is None:
        with qtbot.waitSignal(panel.shown, timeout=60_000):
            start.click()
    assert panel.figures is not None and not stop.isVisible()
