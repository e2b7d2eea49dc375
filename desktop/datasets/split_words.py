"""How a dataset was split, in words, with what is still to do. Reads nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.datasets.plan import COLUMN, TAGS, Plan, Together
from core.datasets.rows import Counts, Split
from core.text import QT_TRANSLATE_NOOP, plural
from desktop import i18n
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label

TOGETHER: dict[Together, str] = {
    "likes": QT_TRANSLATE_NOOP("core", "near-duplicates"),
    "documents": QT_TRANSLATE_NOOP("core", "one document"),
    "chats": QT_TRANSLATE_NOOP("core", "one conversation"),
    "passages": QT_TRANSLATE_NOOP("core", "one passage"),
}
PARTS: dict[Split, str] = {
    "train": QT_TRANSLATE_NOOP("core", "training"),
    "validation": QT_TRANSLATE_NOOP("core", "validation"),
    "test": QT_TRANSLATE_NOOP("core", "test"),
    "": QT_TRANSLATE_NOOP("core", "not assigned"),
}


def by_words(by: str, nothing: str, tags: str) -> str:
    """What the parts have an even share of."""
    return nothing if not by else tags if by == TAGS else by.removeprefix(COLUMN)


class SplitWords(QFrame):
    """`assign_wanted`: assign the rows that came since; `split_wanted`: choose how to split."""

    assign_wanted = Signal()
    split_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sunken")
        self.setObjectName("datasets.split.card")
        self._title = label("", "medium", wrap=True, name="datasets.split.said")
        self._rest = label("", "small", wrap=True, name="datasets.split.rest")
        self._assign = button(
            self.tr("Assign them"), name="datasets.split.assign", role="small",
            tip=self.tr("Those that are split already stay where they are"), on_click=self.assign_wanted.emit,
        )  # fmt: skip
        self._split = button("", name="datasets.split.change", role="link", on_click=self.split_wanted.emit)
        actions = QWidget()
        flow = Flow(actions, gap=8)
        flow.setContentsMargins(-4, 0, 0, 0)
        flow.addWidget(self._split)
        flow.addWidget(self._assign)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 11, 12, 11)
        column.setSpacing(5)
        column.addWidget(self._title)
        column.addWidget(self._rest)
        column.addWidget(actions)

    def show_plan(self, plan: Plan | None, counts: Counts, free: bool) -> None:
        """Say how the rows are split. `free`: they can be changed now."""
        self.setVisible(counts.total > 0)
        assigned = counts.total - counts.unassigned
        if plan is not None and assigned:
            self._title.setText(self.tr("Split: {plan}").format(plan=self.plan_words(plan)))
        elif assigned:
            self._title.setText(self.tr("Split by hand, or as the rows came in"))
        else:
            self._title.setText(self.tr("Not split yet"))
        n = counts.unassigned
        if not assigned:
            words = self.tr(
                "Without validation rows no one sees whether the model understands or only repeats."
            )
        elif n and plan is not None:
            words = plural(self.tr("%n row(s) added since are not assigned.", "", n), n)
        elif n:
            words = plural(self.tr("%n row(s) are not assigned.", "", n), n)
        else:
            words = self.tr("{train} for training, {validation} for validation, {test} for testing").format(
                train=i18n.number(counts.train),
                validation=i18n.number(counts.validation),
                test=i18n.number(counts.test),
            )
        self._rest.setText(words)
        self._assign.setVisible(plan is not None and bool(assigned) and n > 0)
        self._assign.setEnabled(free)
        self._split.setEnabled(free)
        self._split.setText(self.tr("Change…") if assigned else self.tr("Split…"))
        self._split.setAccessibleName(self._split.text())

    def plan_words(self, plan: Plan) -> str:
        """The plan in short: "80/10/10, seed 20, whole: near-duplicates, one document"."""
        shares = [plan.shares["train"], plan.validation, *([plan.test] if plan.test else [])]
        words = ["/".join(i18n.number(round(100 * share)) for share in shares)]
        words.append(self.tr("seed {n}").format(n=plan.seed))
        if plan.by:
            words.append(self.tr("even by {what}").format(what=by_words(plan.by, "", self.tr("tags"))))
        if plan.together:
            kept = ", ".join(i18n.core_text(TOGETHER[one]) for one in plan.together)
            words.append(self.tr("kept together: {what}").format(what=kept))
        return ", ".join(words)
