"""Try several settings on the golden questions, see which finds best, and use it. A job does the trying."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.evaluation.retrieval import figures, sweep
from core.evaluation.retrieval.scores import Score, Setting
from core.jobs.events import Progress
from desktop import i18n, theme
from desktop.knowledge.interval_delegate import IntervalDelegate
from desktop.knowledge.setting_words import embedder_words, reranker_words
from desktop.knowledge.settings_model import (
    EMBEDDER,
    FIGURE,
    LENGTH,
    OVERLAP,
    RERANKER,
    STATE,
    WEIGHT,
    SettingsModel,
)
from desktop.widgets import layouts
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label
from desktop.widgets.tables import PillDelegate, fit_columns, style_table

LENGTHS = (100, 150, 200, 300, 400)
OVERLAPS = (0, 20, 40, 80)
WEIGHTS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
RERANKERS = ("", "late")


class ScoreSettings(QWidget):
    """`wanted` carries the settings to try, `use` the one to use from now on."""

    wanted = Signal(list)
    use = Signal(object)  # Setting

    def __init__(self) -> None:
        super().__init__()
        self._base: Setting | None = None
        self._working = False
        self._boxes: dict[str, dict[Any, QCheckBox]] = {}
        self.choice = Card(self.tr("What to try"), pad=18)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(14)
        self.choice.body.addLayout(self._groups)
        self.choice.body.addStretch(1)
        self._note = label("", "small", wrap=True, name="knowledge.sweep.note")
        self.choice.body.addWidget(self._note)
        self.bar = QProgressBar()
        self.bar.setObjectName("knowledge.sweep.progress")
        self.bar.setAccessibleName(self.tr("Progress of trying settings"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.hide()
        self.choice.body.addWidget(self.bar)
        self.try_button = button(
            self.tr("Try them"),
            name="knowledge.sweep.start",
            icon="play",
            role="primary",
            on_click=self._start,
        )
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.try_button)
        self.choice.body.addLayout(line)
        self.choice.setFixedWidth(310)

        self.model = SettingsModel(self)
        self.table = QTableView()
        self.table.setObjectName("knowledge.sweep.table")
        self.table.setAccessibleName(self.tr("Settings and how well they find"))
        self.table.setModel(self.model)
        style_table(self.table, stretch=FIGURE, flat=True)
        self.table.setItemDelegateForColumn(FIGURE, IntervalDelegate(self.table))
        self.table.setItemDelegateForColumn(STATE, PillDelegate(self.table))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_choice())
        self.figure = ElidedBox()
        self.figure.setObjectName("knowledge.sweep.figure")
        self.figure.setAccessibleName(self.tr("Figure"))
        for key, words in (
            ("recall_at_1", self.tr("Right passage first")),
            ("recall_at_5", self.tr("Among the first five")),
            ("recall_at_10", self.tr("Among the first ten")),
            ("mrr", self.tr("Mean reciprocal rank")),
            ("ndcg", self.tr("nDCG at ten")),
        ):
            self.figure.addItem(words, key)
        self.figure.currentIndexChanged.connect(self._choose_figure)
        self.use_button = button(
            self.tr("Use the best"), name="knowledge.sweep.use", icon="check-circle", on_click=self._use
        )
        results = Card(self.tr("How well they find"), pad=18)
        results.add_header(self.figure)
        results.body.addWidget(self.table, 1)
        self._verdict = label("", "small", wrap=True, name="knowledge.sweep.verdict")
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._verdict, 1)
        foot.addWidget(self.use_button, 0, Qt.AlignmentFlag.AlignBottom)
        results.body.addLayout(foot)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.GAP)
        outer.addWidget(self.choice)
        outer.addWidget(results, 1)

    # -- what is shown ---------------------------------------------------------------------------------------

    def show_all(
        self, now: Setting, scores: list[Score], embedders: Sequence[str], rerankers: Sequence[str]
    ) -> None:
        """`now`: the setting in force; `scores`: those of the present questions and documents."""
        if self._base != now or not self._boxes:
            self._base = now
            self._fill_choices(embedders, rerankers)
        self.model.set_scores(scores, now)
        fit_columns(self.table, most=150)
        self._hide_what_is_alike(scores)
        self._count()
        self._show_choice()

    def _hide_what_is_alike(self, scores: list[Score]) -> None:
        """Columns in which all settings agree tell nothing; the figure needs their room."""
        for column in (LENGTH, OVERLAP, WEIGHT, RERANKER, EMBEDDER):
            words = {self.model.index(row, column).data() for row in range(len(scores))}
            self.table.setColumnHidden(column, len(words) < 2)

    def set_working(self, working: bool) -> None:
        self._working = working
        self.bar.setVisible(working)
        self.bar.setValue(0)
        for boxes in self._boxes.values():
            for box in boxes.values():
                box.setEnabled(not working)
        self._count()

    def show_progress(self, event: Progress) -> None:
        if event.total:
            self.bar.setValue(round(1000 * event.done / event.total))
        if event.note is not None:
            self._note.setText(i18n.translate(event.note))

    def _fill_choices(self, embedders: Sequence[str], rerankers: Sequence[str]) -> None:
        assert self._base is not None
        layouts.clear(self._groups)
        self._boxes = {}
        index, search = self._base.index, self._base.search
        self._group("chunk_tokens", self.tr("Longest passage, tokens"), LENGTHS, index.chunk_tokens, _number)
        self._group("overlaps", self.tr("Overlap, tokens"), OVERLAPS, index.overlap, _number)
        self._group("dense_weights", self.tr("Weight of meaning"), WEIGHTS, search.dense_weight, _percent)
        self._group(
            "rerankers",
            self.tr("Compare the best"),
            [*RERANKERS, *rerankers],
            search.reranker,
            reranker_words,
        )
        if len({index.embedder, *embedders}) > 1:
            self._group("embedders", self.tr("Embedder"), embedders, index.embedder, embedder_words)

    def _group(
        self, key: str, words: str, values: Sequence[Any], now: Any, said: Callable[[Any], str]
    ) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(words, "medium"))
        row = Flow(gap=14)
        self._boxes[key] = {}
        for value in sorted({*values, now}):
            box = QCheckBox(said(value))
            box.setObjectName(f"knowledge.sweep.{key}.{value}")
            box.setAccessibleName(f"{words}: {said(value)}")
            box.setChecked(value == now)
            box.toggled.connect(self._count)
            self._boxes[key][value] = box
            row.addWidget(box)
        column.addLayout(row)
        self._groups.addWidget(page)

    # -- what is chosen --------------------------------------------------------------------------------------

    def settings(self) -> list[Setting]:
        """Every combination of what is ticked; a group with nothing ticked stays as it is in force."""
        assert self._base is not None
        ticked: dict[str, list[Any]] = {
            key: [value for value, box in boxes.items() if box.isChecked()]
            for key, boxes in self._boxes.items()
        }
        return sweep.grid(self._base, **ticked)

    def chosen(self) -> Score | None:
        """The selected setting, else the best."""
        rows = self.table.selectionModel().selectedRows()
        if rows and rows[0].row() < len(self.model.scores):
            return self.model.scores[rows[0].row()]
        return self.model.scores[0] if self.model.scores else None

    def _count(self) -> None:
        if self._base is None or self._working:
            self.try_button.setEnabled(False)
            return
        settings = self.settings()
        known = [one.setting for one in self.model.scores]
        fresh = [one for one in settings if one not in known]
        indexes = sum(
            1 for index, _ in itertools.groupby(fresh, lambda one: one.index) if index != self._base.index
        )
        if len(settings) > sweep.MOST:
            said = self.tr("{count} settings are too many: {most} at most.").format(
                count=i18n.number(len(settings)), most=i18n.number(sweep.MOST)
            )
        elif not fresh:
            said = self.tr("All of these are measured.")
        else:
            said = self.tr("%n setting(s) to measure.", "", len(fresh))
            if indexes:
                said += " " + self.tr(
                    "%n index(es) are made for it beside the one in use, and removed again.", "", indexes
                )
        self._note.setText(said)
        self.try_button.setEnabled(0 < len(fresh) <= len(settings) <= sweep.MOST)

    def _choose_figure(self) -> None:
        self.model.set_figure(str(self.figure.currentData()))
        self._show_choice()

    def _show_choice(self) -> None:
        score = self.chosen()
        scores = self.model.scores
        selected = bool(self.table.selectionModel().selectedRows())
        self.use_button.setText(self.tr("Use this one") if selected else self.tr("Use the best"))
        self.use_button.setEnabled(score is not None and not self.model.is_now(score) and not self._working)
        now = next((one for one in scores if self.model.is_now(one)), None)
        if score is None:
            said = self.tr("Nothing is measured yet on these questions and documents.")
        elif now is None:
            said = self.tr("The setting in use is not measured yet.")
        elif score is now:
            said = self.tr("This is the setting in use.")
        else:
            said = self._compared(score, now)
        self._verdict.setText(said)

    def _compared(self, score: Score, now: Score) -> str:
        better = figures.difference(score.ranks, now.ranks)
        figure = i18n.decimal(abs(better.value), 3)
        if better.low > 0:
            return self.tr(
                "Better than the setting in use: {figure} in mean reciprocal rank, surely."
            ).format(figure=figure)
        if better.high < 0:
            return self.tr("Worse than the setting in use: {figure} in mean reciprocal rank, surely.").format(
                figure=figure
            )
        return self.tr(
            "These {count} questions do not tell whether it is better than the setting in use; more would."
        ).format(count=i18n.number(score.figures.n))

    def _start(self) -> None:
        self.wanted.emit(self.settings())

    def _use(self) -> None:
        if (score := self.chosen()) is not None:
            self.use.emit(score.setting)


def _number(value: int) -> str:
    return i18n.number(value)


def _percent(value: float) -> str:
    return i18n.percent(value)
