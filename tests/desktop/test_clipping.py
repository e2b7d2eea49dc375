"""Every screen in every language: nothing is cut off, nothing lies over another, all of it can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, QThreadPool
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.datasets import sample
from core.project import Project
from core.settings import Settings
from desktop import i18n, theme
from desktop.context import Context
from desktop.main_window import PLACES, MainWindow
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.tables import style_table
from tests.desktop import clipping, ink


@pytest.fixture(params=i18n.LANGUAGES)
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, themed: QApplication, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window at 1280 by 720 with the sample project and its rows, in one language."""
    language = request.param
    if language not in i18n.available():
        pytest.skip(f"{i18n.LANGUAGES[language].name} is not wholly translated.")
    i18n.install(themed, language)
    theme.set_script(i18n.script())
    theme.apply(themed, "light")
    context = Context(Settings(language=language, theme="light"))
    project = Project.copy_sample(tmp_path)
    sample.import_sample(project)
    context.use(project)
    made = MainWindow(context)
    made.resize(1280, 720)
    qtbot.addWidget(made, before_close_func=lambda _: setattr(made, "_may_close", lambda _: True))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()
    context.close()
    QThreadPool.globalInstance().waitForDone(5000)
    i18n.install(themed, "en")
    theme.set_script("")
    QLocale.setDefault(QLocale.c())


def settle(app: QApplication) -> None:
    """Let what was begun in threads arrive and be laid out."""
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone(10_000)
        app.processEvents()


def test_no_screen_cuts_words_off(window: MainWindow, themed: QApplication) -> None:
    found = {}
    for place in PLACES:
        window.go(place.key)
        settle(themed)
        # Figures of the machine arrive when they please, and are laid out the moment after.
        if clipping.problems(window):
            settle(themed)
        if said := clipping.problems(window) + ink.problems(window):
            found[place.key] = said
    assert not found, "\n".join(f"{key}: {one}" for key, said in found.items() for one in said)


# -- that the check sees faults --------------------------------------------------------------------------------


@pytest.fixture
def page(themed: QApplication, qtbot: QtBot) -> QWidget:
    """A window to plant faults in; its widgets stand one above the other."""
    made = QWidget()
    made.resize(400, 300)
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def look(page: QWidget, qtbot: QtBot, *widgets: QWidget) -> list[str]:
    column = page.layout()
    assert column is not None
    for one in widgets:
        column.addWidget(one)
    with qtbot.waitExposed(page):
        page.show()
    return clipping.problems(page) + ink.problems(page)


def test_it_sees_what_is_cut_off(themed: QApplication, qtbot: QtBot) -> None:
    shown = QWidget()
    qtbot.addWidget(shown)
    row = QHBoxLayout(shown)
    words, verb, fine = (
        QLabel("Words that need more room than this"),
        QPushButton("A long verb"),
        QLabel("Fine as it is, and wide"),
    )
    words.setFixedWidth(60)
    verb.setFixedWidth(40)
    for one in (words, verb, fine):
        row.addWidget(one)
    over = QLabel("Over it", shown)
    with qtbot.waitExposed(shown):
        shown.show()
    over.setGeometry(fine.geometry())
    said = "\n".join(clipping.problems(shown))
    assert "Words that need" in said and "A long verb" in said and "lie over each other" in said
    assert said.count("\n") == 2


def test_it_sees_nothing_in_a_page_that_is_right(page: QWidget, qtbot: QtBot) -> None:
    wrapped = QLabel("A sentence that goes on in the next line, for it is longer than the window is wide.")
    wrapped.setWordWrap(True)
    box = QComboBox()
    box.addItem("One of them")
    assert look(page, qtbot, wrapped, box, QPushButton("Do it"), ElidedLabel("Words " * 30)) == []


def test_it_sees_choices_figures_and_hints_that_do_not_fit(page: QWidget, qtbot: QtBot) -> None:
    box, figure, field = QComboBox(), QSpinBox(), QLineEdit()
    box.addItem("The name of a model that is long")
    box.setFixedWidth(90)
    figure.setSuffix(" thousands of tokens")
    figure.setFixedWidth(80)
    field.setPlaceholderText("What is to be typed here in so many words")
    field.setFixedWidth(70)
    said = look(page, qtbot, box, figure, field)
    assert len(said) == 3 and "The name of a model" in said[0]
    box.setToolTip(box.currentText())
    field.setToolTip(field.placeholderText())
    assert len(clipping.problems(page)) == 1


def test_it_sees_a_control_that_is_pressed_flat(page: QWidget, qtbot: QtBot) -> None:
    figure, words = QSpinBox(), QLabel("Words")
    figure.setFixedHeight(13)
    words.setFixedHeight(9)
    said = "\n".join(look(page, qtbot, figure, words))
    assert "needs a height of" in said and "Words" in said


def test_it_sees_cells_that_no_tip_says_whole(page: QWidget, qtbot: QtBot) -> None:
    table, words = QTableWidget(2, 1), "a line that is much longer than the column is wide"
    table.setWordWrap(False)
    table.setColumnWidth(0, 120)
    table.setItem(0, 0, QTableWidgetItem("short"))
    table.setItem(1, 0, QTableWidgetItem(words))
    said = look(page, qtbot, table)
    assert len(said) == 1 and "a line that is much longer" in said[0]
    style_table(table, stretch=None)  # says it to the pointer
    assert clipping.problems(page) == []


def test_it_sees_a_column_as_narrow_as_the_size_that_an_item_was_given(page: QWidget, qtbot: QtBot) -> None:
    tree = QTreeWidget()
    tree.setHeaderLabels(["When", "What"])
    item = QTreeWidgetItem(["Yesterday, at twenty past four", "Import"])
    item.setSizeHint(0, QSize(0, 38))  # for its height's sake
    tree.addTopLevelItem(item)
    style_table(tree, stretch=1)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    said = look(page, qtbot, tree)
    assert len(said) == 1 and "Yesterday" in said[0]


def test_it_sees_a_page_wider_than_what_shows_it(page: QWidget, qtbot: QtBot) -> None:
    area, inside = QScrollArea(), QWidget()
    inside.setMinimumWidth(900)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    said = look(page, qtbot, area)
    assert len(said) == 1 and "cannot be scrolled there" in said[0]


def test_it_sees_ink_that_the_sizes_know_nothing_of(page: QWidget, qtbot: QtBot) -> None:
    class Modest(QLabel):
        """Says that it needs less than its letters do, as some fonts do."""

        def sizeHint(self) -> QSize:
            return QSize(super().sizeHint().width(), 8)

        minimumSizeHint = sizeHint

    modest = Modest("Ågj")
    modest.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    said = look(page, qtbot, modest, QLabel("Ågj"))
    assert len(said) == 1 and "ink reaches" in said[0]


def test_it_sees_lines_from_the_right_that_qt_moved_out_of_their_label(
    themed: QApplication, qtbot: QtBot
) -> None:
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        words = (
            "ماڈل اور اس کے جوابات کے بارے میں سوالات اور جوابات پھر نیٹ ورک پر بغیر خفیہ کاری کے گزرتے ہیں "
            * 3
        )
        bare, own = QLabel(words), label(words, wrap=True)
        bare.setWordWrap(True)
        spilt = {True: 0, False: 0}
        for one in (bare, own):
            qtbot.addWidget(one)
            # At some widths a line is as wide as its label.
            for width in range(200, 260, 5):
                one.resize(width, one.heightForWidth(width))
                spilt[one is own] += bool(ink.spilt(one))
        assert spilt[False] > 0 and spilt[True] == 0
    finally:
        themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_sees_painted_words_that_run_into_each_other(page: QWidget, qtbot: QtBot) -> None:
    class Axis(QWidget):
        gap = 20.0

        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self)
            for number in range(3):
                painter.drawText(QPointF(10 + number * self.gap, 40), "1,000")
            painter.drawText(QRectF(0, 60, 30, 20), Qt.AlignmentFlag.AlignCenter, "Words that are cut off")

    axis = Axis()
    axis.setMinimumHeight(100)
    said = look(page, qtbot, axis)
    assert sum("run into each other" in one for one in said) == 2
    assert sum("is cut off at the side" in one for one in said) == 1
    axis.gap = 90.0
    assert not any("run into" in one for one in ink.problems(page))
