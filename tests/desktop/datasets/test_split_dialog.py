"""The split as a person makes it: what would come of it is shown first, then it is done, stored and one undo."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.datasets.edits import InsertRows, SetSplit
from core.datasets.plan import Plan
from core.datasets.rows import Marks, NewRow
from core.datasets.store import Dataset
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.split_dialog import SplitDialog
from desktop.datasets.workbench import Workbench
from tests.core.datasets.checks import sentence
from tests.desktop.datasets.conftest import fill

Find = Callable[[str], Any]


def rows(n: int) -> list[dict[str, Any]]:
    chance = random.Random(11)
    return [
        {
            "text": sentence(("hindi", "urdu", "english")[at % 3], 12, chance),
            "label": "rare" if at % 5 == 0 else "usual",
        }
        for at in range(n)
    ]


def in_dialog(*steps: Callable[[SplitDialog], object]) -> None:
    """Once the dialog shows what comes of the settings, do the next step."""
    left = list(steps)

    def look() -> None:
        found = [
            top for top in QApplication.topLevelWidgets() if isinstance(top, SplitDialog) and top.isVisible()
        ]
        if found and found[0].is_settled:
            left.pop(0)(found[0])
        if left:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def part(dialog: QDialog, name: str) -> Any:
    found = dialog.findChild(QWidget, name)
    assert found is not None, name
    return found


def said(dialog: QDialog) -> str:
    return f"{part(dialog, 'datasets.split.outcome').text()}\n{part(dialog, 'datasets.split.lines').text()}"


def test_what_comes_of_it_is_shown_then_done_stored_and_one_undo(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    path = fill(screen, rows(100))
    bench = screen.workbench
    seen: list[str] = []

    def first(dialog: SplitDialog) -> None:
        assert part(dialog, "datasets.split.by").currentText() == "label"
        part(dialog, "datasets.split.percent").setValue(20)
        part(dialog, "datasets.split.test").setValue(10)
        assert not part(dialog, "dialog.accept").isEnabled()

    def second(dialog: SplitDialog) -> None:
        seen.append(said(dialog))
        assert bench.editing.counts().unassigned == 100
        part(dialog, "dialog.accept").click()

    in_dialog(first, second)
    find("datasets.split").click()
    assert seen[0].startswith(
        "70 rows for training, 20 for validation, 10 for tests\n100 rows that were in no part"
    )
    counts = bench.editing.counts()
    assert (counts.train, counts.validation, counts.test) == (70, 20, 10)
    with Dataset(path) as store:
        assert store.plan == Plan(0.2, 0.1, by="column:label")
        assert sum(row.fields["label"] == "rare" for row in store.rows("validation")) == 4
    assert find("datasets.undo").accessibleName() == "Undo: Split: 30 % held out"
    find("datasets.undo").click()
    assert bench.editing.counts().unassigned == 100
    assert bench.editing.store is not None and bench.editing.store.plan is None


def test_rows_added_since_are_told_and_assigned_by_a_click(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    path = fill(screen, rows(60))
    bench = screen.workbench
    find("datasets.checks").click()
    qtbot.waitUntil(lambda: find("datasets.split.said").text() == "Not split yet")
    in_dialog(lambda dialog: part(dialog, "dialog.accept").click())
    find("datasets.split.change").click()
    plan = "Split: 85/15, seed 20, even by label, kept together: near"
    qtbot.waitUntil(lambda: find("datasets.split.said").text().startswith(plan))
    assert not find("datasets.split.assign").isVisible()
    with Dataset(path) as store:
        before = {row.id: row.split for row in store.rows()}
        store.apply(InsertRows([NewRow(fields) for fields in rows(80)[60:]]))
        store.apply(InsertRows([NewRow({"text": "maybe", "label": "usual"}, marks=Marks("draft"))]))
    screen.context.announce(datasets=True)
    qtbot.waitUntil(lambda: find("datasets.split.rest").text() == "20 rows added since are not assigned.")
    find("datasets.split.assign").click()
    qtbot.waitUntil(lambda: bench.editing.counts().unassigned == 0, timeout=20_000)
    with Dataset(path) as store:
        after = {row.id: row.split for row in store.rows()}
    assert before.items() <= after.items() and len(after) == 80
    qtbot.waitUntil(lambda: find("datasets.undo").accessibleName() == "Undo: Assign 20 rows")


def test_groups_kept_whole_and_rows_that_move_are_counted(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    some = rows(40)
    path = fill(screen, [*some, *({**row, "text": row["text"] + "!"} for row in some[:6])])
    with Dataset(path) as store:
        store.apply(SetSplit([(1, 40)], "train"))
        store.apply(SetSplit([(41, 46)], "validation"))
    screen.context.announce(datasets=True)
    seen: list[str] = []

    def first(dialog: SplitDialog) -> None:
        seen.append(said(dialog))
        part(dialog, "datasets.split.keep").setChecked(True)

    def second(dialog: SplitDialog) -> None:
        seen.append(said(dialog))
        part(dialog, "datasets.split.together.likes").setChecked(False)

    def third(dialog: SplitDialog) -> None:
        seen.append(said(dialog))
        dialog.reject()

    in_dialog(first, second, third)
    find("datasets.split").click()
    assert (
        "6 groups of rows that belong together are kept whole: 12 rows in all, 2 in the largest." in seen[0]
    )
    assert "6 rows move from validation to training." in seen[1]
    assert "Nothing changes" in seen[2] and "groups" not in seen[2]
    assert screen.workbench.editing.counts().validation == 6


def test_a_column_that_is_no_label_is_not_taken_for_one(screen: DatasetsScreen, find: Find) -> None:
    fill(screen, [{"question": f"{n * 31}?", "answer": f"{n}"} for n in range(20)])
    seen: list[Any] = []

    def first(dialog: SplitDialog) -> None:
        seen.append(part(dialog, "datasets.split.by").currentData())
        part(dialog, "datasets.split.percent").setValue(50)
        part(dialog, "datasets.split.test").setValue(50)

    def second(dialog: SplitDialog) -> None:
        seen.append(part(dialog, "datasets.split.problem").text())
        seen.append(part(dialog, "dialog.accept").isEnabled())
        dialog.reject()

    in_dialog(first, second)
    find("datasets.split").click()
    assert seen == ["", "1.0 cannot be the share of rows that is held out.", False]


def test_stopping_the_dialog_changes_nothing(screen: DatasetsScreen, find: Find, bench: Workbench) -> None:
    in_dialog(lambda dialog: dialog.reject())
    find("datasets.split").click()
    assert bench.editing.counts().unassigned == 20
