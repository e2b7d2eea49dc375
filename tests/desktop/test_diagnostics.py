"""Whatever the window offers to copy is shown whole first, and names neither paths, people, documents nor keys."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from core import paths, session
from core.datasets import catalog
from core.errors import UserError
from core.jobs import running
from core.jobs.context import MemoryContext
from core.jobs.events import Failed
from core.models.remote import keys
from desktop import errors
from desktop.main_window import MainWindow
from desktop.widgets.report_dialog import ReportDialog

KEY = "sk-planted-Q8/w+4"
DOCUMENT, DATASET = "Dismissal of Jane Roe.pdf", "Salaries 2031"


def planted(window: MainWindow) -> tuple[str, list[str]]:
    """What an error might say, and what of it must not stand in any report."""
    project = window.context.project
    assert project is not None
    (project.documents_dir / "staff").mkdir()
    (project.documents_dir / "staff" / DOCUMENT).write_bytes(b"x")
    catalog.create(project, DATASET)
    keys.save("planted", KEY)
    said = (
        f"401 for {KEY} at x.example/?key=sk-planted-Q8%2Fw%2B4 in {project.folder}/documents/staff/{DOCUMENT}, "
        f"“{DATASET}”, {DATASET}.sqlite of {getpass.getuser()}, {Path.home()}/notes.txt, {project.name}"
    )
    return said, [
        KEY,
        "Q8%2Fw%2B4",
        DOCUMENT,
        DATASET,
        str(project.folder),
        str(Path.home()) + "/",
        project.name,
    ]


def test_a_crash_is_shown_whole_and_names_nobody(window: MainWindow) -> None:
    said, private = planted(window)
    paths.logs_dir().mkdir(parents=True, exist_ok=True)
    errors.log(said)
    try:
        raise KeyError(said)
    except KeyError as error:
        window.show_crash(error)
    dialog = window.crash_dialog
    assert dialog is not None
    shown = dialog.report.toPlainText()
    assert "KeyError" in shown and "<document>" in shown and "<dataset>" in shown and session.HIDDEN in shown
    assert [one for one in private if one in shown] == []
    button = dialog.findChild(QPushButton, "crash.copy")
    assert button is not None
    button.click()
    assert QGuiApplication.clipboard().text() == shown
    assert KEY not in errors.log_file().read_text(encoding="utf-8")
    dialog.close()


def test_the_details_of_a_job_are_shown_whole_before_they_are_copied(
    window: MainWindow, qtbot: QtBot
) -> None:
    said, private = planted(window)
    assert window.context.project is not None
    report = errors.diagnostics(said, window.context.project)
    assert [one for one in private if one in report] == []
    dialog = ReportDialog(window, report, "What it holds.")
    qtbot.addWidget(dialog)
    QGuiApplication.clipboard().setText("before")
    words, holds = (
        dialog.findChild(QPlainTextEdit, "diagnostics.report"),
        dialog.findChild(QLabel, "diagnostics.holds"),
    )
    assert words is not None and words.toPlainText() == report and holds is not None and holds.text()
    assert QGuiApplication.clipboard().text() == "before"
    button = dialog.findChild(QPushButton, "diagnostics.copy")
    assert button is not None
    button.click()
    assert QGuiApplication.clipboard().text() == report


def test_a_job_that_breaks_over_a_key_does_not_repeat_it(monkeypatch: pytest.MonkeyPatch) -> None:
    keys.save("planted", KEY)

    def broken(ctx: MemoryContext, *, project: str) -> None:
        raise ValueError(f"bad header: Bearer {KEY}")

    monkeypatch.setattr("core.knowledge.adding.run", broken)
    ctx = MemoryContext()
    end = running.run(ctx, "add_documents", {"project": ""}, lambda event: None)
    assert isinstance(end, Failed) and end.is_bug
    assert KEY not in f"{end.message} {end.details}" and session.HIDDEN in end.details


def test_what_is_no_key_is_not_kept_from_reports() -> None:
    with pytest.raises(UserError):
        keys.save("a", "two words")
    assert session.redact("two words") == "two words"
