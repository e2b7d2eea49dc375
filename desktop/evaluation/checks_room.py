"""Checks: the same questions asked again after each new run or index, and how the figures go over time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.evaluation import watch
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Trial, role
from core.evaluation.watch import Check
from core.project import Project
from core.text import Text, plural
from desktop import i18n, theme
from desktop.context import Context
from desktop.evaluation.trials_table import TrialsTable
from desktop.evaluation.words import role_words
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import label
from desktop.widgets.line_plot import LinePlot

COLORS = ("run_1", "run_2", "run_3", "run_4", "run_5", "run_6")
ID = int(Qt.ItemDataRole.UserRole)


class ChecksRoom(QWidget):
    """`asked_again`: the check is to be asked now. `wanted`: a trial of it is to be shown."""

    asked_again = Signal(object)  # Check
    wanted = Signal(object)  # Trial

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._checks: list[Check] = []
        self._trials: list[Trial] = []
        self._busy = False
        self._news = Background(self, latest_only=True)
        self.list = QListWidget()
        self.list.setObjectName("evaluation.checks")
        self.list.setAccessibleName(self.tr("Checks"))
        self.list.currentItemChanged.connect(self._draw)
        self.title = label("", "heading", wrap=True, name="evaluation.check.name")
        self.about = label("", "second", wrap=True, name="evaluation.check.about")
        self.news = label("", "caution", wrap=True, name="evaluation.check.news")
        self.again = button(
            self.tr("Ask again"), name="evaluation.check.again", icon="arrow-clockwise", role="primary",
            on_click=self._again,
        )  # fmt: skip
        self.remove = button(
            self.tr("Delete"),
            name="evaluation.check.delete",
            icon="trash",
            role="quiet",
            on_click=self._delete,
        )
        self.plot = LinePlot("evaluation.check.trend")
        self.plot.setMinimumHeight(200)
        self.plot.set_start(1)
        self.table = TrialsTable("evaluation.check.trials")
        # All of a check's trials ask the same questions of the same arms.
        for column in (1, 2):
            self.table.setColumnHidden(column, True)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.doubleClicked.connect(self._open)
        self.table.activated.connect(self._open)
        self._lay_out()

    def _lay_out(self) -> None:
        left = Card(self.tr("Checks"), pad=14)
        left.body.addWidget(self.list, 1)
        left.setMaximumWidth(300)
        right = Card()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title, 1)
        head.addWidget(self.remove)
        head.addWidget(self.again)
        right.body.addLayout(head)
        right.body.addWidget(self.about)
        right.body.addWidget(self.news)
        right.body.addWidget(self.plot, 2)
        right.body.addWidget(self.table, 1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(left, 1)
        row.addWidget(right, 3)
        empty = EmptyState(
            "bookmark-simple",
            self.tr("No check is kept yet"),
            self.tr(
                "Keep a comparison as a check (under Earlier), and ask the same questions again after each new run or "
                "index: a step back is seen at once."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    # -- what is shown ---------------------------------------------------------------------------------------

    def show_checks(self, checks: list[Check], trials: list[Trial]) -> None:
        """List these; the one that was chosen stays chosen."""
        current = self.check.id if self.check else ""
        self._checks, self._trials = checks, trials
        self.list.blockSignals(True)
        self.list.clear()
        for check in checks:
            item = QListWidgetItem(check.name)
            item.setData(ID, check.id)
            self.list.addItem(item)
            if check.id == current:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and checks:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(1 if checks else 0)
        self._draw()

    def choose(self, check_id: str) -> None:
        for row, check in enumerate(self._checks):
            if check.id == check_id:
                self.list.setCurrentRow(row)

    def set_busy(self, busy: bool) -> None:
        """Whether something is being asked already."""
        self._busy = busy
        self.again.setEnabled(not busy)

    @property
    def check(self) -> Check | None:
        item = self.list.currentItem()
        return next((one for one in self._checks if item and one.id == item.data(ID)), None)

    @Slot()
    def _draw(self) -> None:
        check, project = self.check, self._context.project
        if check is None or project is None:
            return
        found = watch.trials_of(check, self._trials)
        self.title.setText(check.name)
        words = plural(self.tr("Asked %n time(s)", "", len(found)), len(found))
        if found:
            words += " · " + self.tr("last {when}").format(when=i18n.when(found[-1].created))
            if len({len(one.questions) for one in found}) > 1:
                words += " · " + self.tr("the questions have changed on the way")
        self.about.setText(words)
        self.table.trials.set_trials(found[::-1])
        self._draw_trend(check, found)
        self.news.hide()
        last = found[-1] if found else None
        self._news.run(lambda: _news(project, check, last), self._tell)

    def _tell(self, said: list[Text]) -> None:
        words = i18n.sentences(*said)
        self.news.setText(words + " " + self.tr("Asking again may come to something else.") if words else "")
        self.news.setVisible(bool(words))

    def _draw_trend(self, check: Check, found: list[Trial]) -> None:
        """The deciding metric of each arm over the trials; the newest run of a model is one line."""
        metric = str(check.recipe.get("primary") or "contains")
        for key in self.plot.series():
            self.plot.remove_series(key)
        self.plot.set_labels(
            x=self.tr("Time"), name=i18n.core_text(METRICS[metric].label),
            empty=self.tr("The line begins with the first time it is asked."),
        )  # fmt: skip
        scale = 100.0 if METRICS[metric].share else 1.0
        for place, watched in enumerate(check.arms[: len(COLORS)]):
            points = []
            for number, trial in enumerate(found, start=1):
                arm = _arm_in(trial, watched)
                figure = (
                    trial.results[arm].figures.get(metric)
                    if arm is not None and arm < len(trial.results)
                    else None
                )
                if figure:
                    points.append(
                        (float(number), figure.mean * scale, figure.low * scale, figure.high * scale)
                    )
            if not points:
                continue
            key = f"arm{place}"
            title = (
                f"{watched.arm.name} · {role_words(watched.arm)[0]}" if watched.newest else watched.arm.name
            )
            self.plot.add_series(key, title, color=COLORS[place], style="points")
            self.plot.set_data(key, [one[0] for one in points], [one[1] for one in points])
            self.plot.set_spread(key, [one[2] for one in points], [one[3] for one in points])

    # -- what the person does --------------------------------------------------------------------------------

    @Slot()
    def _again(self) -> None:
        if self.check is not None and not self._busy:
            self.asked_again.emit(self.check)

    @Slot()
    def _open(self) -> None:
        if len(chosen := self.table.chosen) == 1:
            self.wanted.emit(chosen[0])

    @Slot()
    def _delete(self) -> None:
        check, project = self.check, self._context.project
        if check is None or project is None:
            return
        if dialogs.confirm(
            self, self.tr("Delete this check?"),
            self.tr("“{name}” is asked no more. Its comparisons stay under Earlier.").format(name=check.name),
            self.tr("Delete the check"), danger=True,
        ):  # fmt: skip
            try:
                watch.delete(project, check.id)
            except UserError as error:
                self._context.show_error(error)
            self._context.announce(trials=True)


def _news(project: Project, check: Check, last: Trial | None) -> list[Text]:
    return watch.news(project, check, last)


def _arm_in(trial: Trial, watched: watch.Watched) -> int | None:
    """The arm of a trial that stands for a watched one: the same, or where the newest run is meant, of its model."""
    for at, arm in enumerate(trial.arms):
        same = (arm.engine, arm.model, arm.documents) == (
            watched.arm.engine,
            watched.arm.model,
            watched.arm.documents,
        )
        if same and (arm.run == watched.arm.run or (watched.newest and role(arm) == role(watched.arm))):
            return at
    return None
