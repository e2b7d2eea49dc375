"""A table from a database, from the menu to a passage: the real dialog, a real SQLite file, the real index."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.knowledge.loaders import sql_table
from desktop.knowledge.screen import KnowledgeScreen
from desktop.knowledge.table_dialog import TableDialog
from desktop.main_window import MainWindow
from tests.desktop.doing import press

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.db"
    run(path, "CREATE TABLE customers (name TEXT, remark TEXT)")
    for number in range(7):
        run(path, f"INSERT INTO customers VALUES ('Customer {number}', 'Buys lamp number {number}.')")
    return path


def run(path: Path, statement: str) -> None:
    db = sqlite3.connect(path)
    with db:
        db.execute(statement)
    db.close()


def write(dialog: TableDialog, name: str, words: str, qtbot: QtBot) -> None:
    field = dialog.findChild(QLineEdit, name) or dialog.findChild(QPlainTextEdit, name)
    assert field is not None, name
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def said(dialog: TableDialog) -> str:
    found = dialog.findChild(QLabel, "knowledge.table.result")
    assert found is not None
    return found.text()


def answered(dialog: TableDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog._context is None, timeout=60_000)


def choose(screen: KnowledgeScreen, qtbot: QtBot, act: Callable[[TableDialog], None]) -> None:
    """Open the dialog by the menu; `act` in it."""
    troubles: list[BaseException] = []

    def inside() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TableDialog)
        try:
            act(dialog)
        except BaseException as trouble:
            troubles.append(trouble)
            dialog.reject()

    add = screen.window().findChild(QPushButton, "knowledge.add")
    assert add is not None and add.isVisible()
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(screen.add_menu.isVisible)
    action = screen.findChild(QAction, "knowledge.add_table")
    assert action is not None
    QTimer.singleShot(0, inside)
    qtbot.mouseClick(
        screen.add_menu, Qt.MouseButton.LeftButton, pos=screen.add_menu.actionGeometry(action).center()
    )
    if troubles:
        raise troubles[0]


def read_names(screen: KnowledgeScreen) -> dict[str, str]:
    return {document.path: document.status for document in screen.card.documents}


def test_from_the_menu_to_a_passage_and_read_again(
    screen: KnowledgeScreen, shop: Path, qtbot: QtBot, window: MainWindow
) -> None:
    def fill(dialog: TableDialog) -> None:
        test, add = dialog.test, dialog.save
        assert not test.isEnabled() and not add.isEnabled()
        write(dialog, "knowledge.table.name", "Customers", qtbot)
        write(dialog, "knowledge.table.address", f"sqlite:///{shop}", qtbot)
        write(dialog, "knowledge.table.query", "SELECT nam FROM customers", qtbot)
        press(dialog, "knowledge.table.test")
        answered(dialog, qtbot)
        assert "no such column: nam" in said(dialog) and dialog.rows.isHidden()
        write(dialog, "knowledge.table.query", "SELECT name, remark FROM customers ORDER BY name", qtbot)
        assert said(dialog) == ""
        press(dialog, "knowledge.table.test")
        answered(dialog, qtbot)
        rows = dialog.rows.toPlainText().split("\n\n")
        assert dialog.rows.isVisible() and len(rows) == 5
        assert rows[0] == "name: Customer 0; remark: Buys lamp number 0."
        press(dialog, "dialog.accept")

    choose(screen, qtbot, fill)
    qtbot.waitUntil(lambda: read_names(screen) == {"Customers.sqltable": "waiting"}, timeout=20_000)
    screen.index()
    qtbot.waitUntil(
        lambda: screen._job is None and read_names(screen) == {"Customers.sqltable": "indexed"},
        timeout=120_000,
    )

    # The database changes, and is asked again by the menu of the document.
    run(shop, "INSERT INTO customers VALUES ('Zara', 'Buys the harbour.')")
    before = screen.card.documents[0].id
    screen.card.select("Customers.sqltable")
    screen.card._open_menu(QPoint(5, 5))
    menu = screen.card.findChild(QMenu, "knowledge.menu")
    assert menu is not None
    again = menu.findChild(QAction, "knowledge.read_again")
    assert again is not None and again.isEnabled()
    again.trigger()
    menu.close()
    qtbot.waitUntil(
        lambda: (
            screen._job is None
            and read_names(screen) == {"Customers.sqltable": "indexed"}
            and screen.card.documents[0].id != before
        ),
        timeout=120_000,
    )
    box = screen.findChild(QLineEdit, "knowledge.search_box")
    assert box is not None
    qtbot.keyClicks(box, "Who buys the harbour?")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: any("Zara" in found.text() for found in screen.search.findChildren(QLabel)), timeout=60_000
    )

    # Open shows what is asked, to be changed.
    def look(dialog: TableDialog) -> None:
        assert dialog.address.text() == f"sqlite:///{shop}" and dialog.name.text() == "Customers"
        assert dialog.save.text() == "Save and read again"
        dialog.reject()

    QTimer.singleShot(0, lambda: look(opened()))
    screen.open_document(screen.card.documents[0])

    # Where the database is gone, it is said, and what was read stays.
    shop.unlink()
    told = window.message
    screen.read_again(screen.card.documents[0])
    qtbot.waitUntil(lambda: told.isVisible(), timeout=60_000)
    assert read_names(screen) == {"Customers.sqltable": "indexed"}


def opened() -> TableDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TableDialog)
    return dialog


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> TableDialog:
    assert window.context.project is not None
    made = TableDialog(None, window.context.project)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_query_that_takes_long_is_stopped(dialog: TableDialog, shop: Path, qtbot: QtBot) -> None:
    write(dialog, "knowledge.table.address", f"sqlite:///{shop}", qtbot)
    write(dialog, "knowledge.table.query", ENDLESS, qtbot)
    press(dialog, "knowledge.table.test")
    assert dialog.test.text() == "Stop" and not dialog.save.isEnabled() and dialog.address.isReadOnly()
    press(dialog, "knowledge.table.test")
    answered(dialog, qtbot)
    assert said(dialog) == "Stopped." and dialog.test.text() == "Test" and dialog.save.isEnabled()


def test_a_statement_that_writes_is_refused_at_once(dialog: TableDialog, shop: Path, qtbot: QtBot) -> None:
    write(dialog, "knowledge.table.address", f"sqlite:///{shop}", qtbot)
    for query in ("DROP TABLE customers", "SELECT 1; DROP TABLE customers"):
        write(dialog, "knowledge.table.query", query, qtbot)
        for name in ("knowledge.table.test", "dialog.accept"):
            press(dialog, name)
            assert "change the database (DROP)" in said(dialog) or "several statements" in said(dialog)
    assert dialog.path is None and dialog.isVisible()


def test_a_password_in_the_address_moves_to_its_field(dialog: TableDialog, qtbot: QtBot) -> None:
    write(dialog, "knowledge.table.name", "Shop", qtbot)
    write(dialog, "knowledge.table.address", "postgresql://me:s3cret@db.example/shop", qtbot)
    write(dialog, "knowledge.table.query", "SELECT 1", qtbot)
    press(dialog, "dialog.accept")
    qtbot.waitUntil(lambda: dialog.path is not None)
    assert dialog.path is not None and dialog.address.text() == "postgresql://me@db.example/shop"
    assert dialog.key.echoMode() == QLineEdit.EchoMode.Password
    assert "s3cret" not in dialog.path.read_text()
    assert sql_table.load_password(sql_table.read(dialog.path)) == "s3cret"

    again = TableDialog(None, dialog._project, dialog.path)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: "Kept" in again.key.placeholderText())
    assert again.key.text() == ""
    write(again, "knowledge.table.query", "SELECT 2", qtbot)
    press(again, "dialog.accept")
    qtbot.waitUntil(lambda: again.path is not None)
    found = sql_table.read(dialog.path)
    assert found.query == "SELECT 2" and sql_table.load_password(found) == "s3cret"
