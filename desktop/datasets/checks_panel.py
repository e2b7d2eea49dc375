"""What the checks have found in the dataset, by how bad it is, and what can be done. Does not check or fix anything.

The work is done by jobs; the report lies beside the dataset and is shown again when the dataset is opened.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.datasets import report as reports
from core.datasets.checks.finding import Severity
from core.datasets.checks.fixes import fix_words
from core.datasets.edits import DeleteRows
from core.datasets.report import Choices, Noted, Report, State
from core.jobs.events import Progress
from core.text import QT_TRANSLATE_NOOP, plural, text
from desktop import i18n, motion, theme
from desktop.context import Context
from desktop.datasets.check_settings import CheckSettings
from desktop.datasets.compare_dialog import CompareDialog
from desktop.datasets.editing import Editing
from desktop.datasets.finding_card import FindingCard
from desktop.datasets.split_words import SplitWords
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs, layouts
from desktop.widgets.background import Background
from desktop.widgets.buttons import button, dress, icon_button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import label, set_kind
from desktop.widgets.pill import Pill

_ORDER: tuple[Severity, ...] = ("error", "warning", "note")


class ChecksPanel(QWidget):
    """`rows_wanted` (title, runs): show these rows in the table. `split_wanted`, `assign_wanted`: as `SplitWords`.
    `told`: what is shown is up to date."""

    rows_wanted = Signal(str, object)
    split_wanted = Signal()
    assign_wanted = Signal()
    told = Signal()

    def __init__(self, context: Context, editing: Editing) -> None:
        super().__init__()
        self._context = context
        self._editing = editing
        self.report: Report | None = None
        self._choices = Choices()
        self._handle: JobHandle | None = None
        self._reading = Background(self, latest_only=True)
        self._reading.failed.connect(context.show_error)
        self._rows = Background(self, latest_only=True)
        self._rows.failed.connect(context.show_error)
        self._read_for: object = None
        self._stale = True
        self._is_reading = False
        self._drawn: object = None

        self._summary = label("", "heading", wrap=True, name="datasets.checks.summary")
        self._age = label("", "small", wrap=True, name="datasets.checks.age")
        self._check = button(self.tr("Check again"), name="datasets.checks.run", on_click=self.check)
        self._settings = icon_button(
            "gear-six",
            name="datasets.checks.settings",
            tip=self.tr("How rows are checked"),
            on_click=self.choose,
        )
        top = QHBoxLayout()
        top.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._summary)
        words.addWidget(self._age)
        top.addLayout(words, 1)
        top.addWidget(self._settings, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._check, 0, Qt.AlignmentFlag.AlignTop)

        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1000)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._note = label("", "small", name="datasets.checks.note")
        stop = button(self.tr("Stop"), name="datasets.checks.stop", icon="stop", on_click=self.stop)
        self._running = QWidget()
        line = QHBoxLayout(self._running)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self._note)
        beside.addWidget(self._progress)
        line.addLayout(beside, 1)
        line.addWidget(stop)

        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._area = layouts.scrolling(self._list)
        self._first = EmptyState(
            "list-checks", self.tr("Not checked yet"),
            self.tr(
                "Finds empty fields, copies, contradictions, garbled letters, personal data and held-out rows that "
                "are also trained on. Nothing is changed unless you say so."
            ),
            self.tr("Check now"), name="datasets.checks.first", on_click=self.check,
        )  # fmt: skip
        self._pages = QStackedWidget()
        for shown in (self._first, self._area, QWidget()):
            self._pages.addWidget(shown)
        self.split_words = SplitWords()
        self.split_words.assign_wanted.connect(self.assign_wanted)
        self.split_words.split_wanted.connect(self.split_wanted)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(top)
        outer.addWidget(self._running)
        outer.addWidget(self._pages, 1)
        outer.addWidget(self.split_words)
        editing.changed.connect(self.update_soon)
        editing.busy.connect(lambda _busy: self._show_free())
        context.jobs.opened.connect(self._adopt)
        self._show()

    # -- what is shown -------------------------------------------------------------------------------------

    def update_soon(self) -> None:
        """The dataset is another, or has changed."""
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        path = self._editing.path
        self._stale = False
        self._follow()
        if path is None:
            self._take(None, (None, Choices()))
            return
        self._is_reading = True
        self._reading.run(
            lambda: (reports.load(path), reports.load_choices(path)), lambda read: self._take(path, read)
        )

    def _take(self, path: object, read: tuple[Report | None, Choices]) -> None:
        self._is_reading = False
        if path == self._editing.path:
            self.report, self._choices = read
            self._show()
            self.told.emit()

    @property
    def is_settled(self) -> bool:
        """Whether no job is at work here and what is shown is what lies beside the dataset."""
        return self._handle is None and not self._stale and not self._is_reading

    def edits_since(self) -> int:
        """Edits after the report that is shown."""
        store = self._editing.store
        return State.of(store).edits_since(self.report.state) if store is not None and self.report else 0

    def _show(self) -> None:
        told, store = self.report, self._editing.store
        running = self._handle is not None
        self._running.setVisible(running)
        self._check.setVisible(told is not None and not running)
        self._settings.setVisible(told is not None and not running)
        self._summary.setVisible(told is not None or running)
        self._age.setVisible(told is not None and not running)
        self._pages.setCurrentIndex(1 if told is not None else 2 if running else 0)
        if store is not None:
            self.split_words.show_plan(store.plan, store.counts(), not self._editing.is_changing)
        else:
            self.split_words.hide()
        if running and told is None:
            self._summary.setText(self.tr("Checking…"))
        if told is None:
            return
        shown = [one for one in told.findings if one.kind not in self._choices.ignored]
        edits = self.edits_since()
        self._tell(told, shown, edits)
        why = (
            self.tr("Rows were edited since: check again first") if edits
            else self.tr("Something is being done to the rows") if running or self._editing.is_changing else ""
        )  # fmt: skip
        # A button that is about to be clicked must not be replaced by another for nothing.
        if self._drawn != (told, self._choices, why):
            self._drawn = (told, self._choices, why)
            self._draw(told, shown, why)

    def _draw(self, told: Report, shown: list[Noted], why: str) -> None:
        """Make the list anew."""
        at = self._area.verticalScrollBar().value()
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for severity in _ORDER:
            some = [one for one in shown if one.severity == severity]
            if some:
                self._list.addWidget(self._heading(severity, len(some)))
            for found in some:
                self._list.addWidget(self._card(found, why))
        if not any(one.severity != "note" for one in shown):
            self._list.insertWidget(0, self._all_good(told))
        self._add_ignored(told)
        self._add_skipped(told)
        self._list.addStretch(1)
        self._area.verticalScrollBar().setValue(at)

    def _tell(self, told: Report, shown: list[Noted], edits: int) -> None:
        n = len(shown)
        self._summary.setText(plural(self.tr("%n finding(s)", "", n), n) if n else self.tr("Nothing found"))
        words = plural(self.tr("%n row(s) checked", "", told.rows), told.rows) + " · " + i18n.when(told.time)
        if edits:
            words += "\n" + plural(self.tr("%n edit(s) since", "", edits), edits)
        set_kind(self._age, "caution" if edits else "small")
        self._age.setText(words)
        dress(self._check, role="primary" if edits else "")
        theme.repolish(self._check)

    def _heading(self, severity: Severity, n: int) -> QWidget:
        words = {
            "error": self.tr("To be mended"),
            "warning": self.tr("To be looked at"),
            "note": self.tr("Good to know"),
        }[severity]
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(8)
        line.addWidget(label(words, "strong"))
        line.addWidget(
            Pill(i18n.number(n), {"error": "error", "warning": "caution", "note": "neutral"}[severity])
        )
        line.addStretch(1)
        return place

    def _card(self, found: Noted, why: str) -> FindingCard:
        card = FindingCard(found, why)
        card.rows_wanted.connect(self._show_rows)
        card.fix_wanted.connect(self.fix)
        card.compare_wanted.connect(self.compare)
        card.ignore_wanted.connect(self.ignore)
        card.advice_wanted.connect(lambda: self._context.go("advice"))
        return card

    def _all_good(self, told: Report) -> QLabel:
        words = (
            self.tr("No trouble was found in these rows.")
            if told.rows
            else self.tr("There are no accepted rows.")
        )
        return label(words, "good" if told.rows else "second", wrap=True, name="datasets.checks.good")

    def _add_ignored(self, told: Report) -> None:
        ignored = [one for one in told.findings if one.kind in self._choices.ignored]
        if not ignored:
            return
        self._list.addWidget(label(self.tr("Ignored"), "strong"))
        for found in ignored:
            place = QWidget()
            line = QHBoxLayout(place)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label(i18n.translate(found.title), "small", wrap=True), 1)
            line.addWidget(
                button(
                    self.tr("Show again"), name=f"datasets.finding.{found.kind}.unignore", role="link",
                    on_click=partial(self.ignore, found, False),
                )
            )  # fmt: skip
            self._list.addWidget(place)

    def _add_skipped(self, told: Report) -> None:
        """What was not looked at, and why."""
        lines = [i18n.translate(one) for one in told.skipped]
        if told.left_out:
            n = told.left_out
            lines.append(plural(self.tr("%n row(s) that are drafts or rejected were not checked.", "", n), n))
        if told.model:
            lines.append(
                self.tr("Lengths as {model} counts, up to {n} tokens.").format(
                    model=told.model, n=i18n.number(told.max_length)
                )
            )
        for number, words in enumerate(lines):
            self._list.addWidget(label(words, "faint", wrap=True, name=f"datasets.checks.skipped.{number}"))

    def _show_free(self) -> None:
        store = self._editing.store
        if store is not None and self.isVisible():
            self.split_words.show_plan(store.plan, store.counts(), not self._editing.is_changing)

    # -- what is done --------------------------------------------------------------------------------------

    def check(self) -> None:
        """Check all rows."""
        path, project = self._editing.path, self._context.project
        if path is None or project is None or self._handle is not None:
            return
        self._context.jobs.submit(
            "check_rows",
            {"project": str(project.folder), "dataset": path.stem},
            text(QT_TRANSLATE_NOOP("core", "Check {name}"), name=path.stem),
        )

    def stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def fix(self, found: Noted) -> None:
        """Have a finding's rows fixed."""
        path, project = self._editing.path, self._context.project
        if path is None or project is None or self._handle is not None:
            return
        self._context.jobs.submit(
            "fix_rows",
            {"project": str(project.folder), "dataset": path.stem, "kind": found.kind},
            fix_words(found.fix, found.kind, found.count),
        )

    def ignore(self, found: Noted, ignored: bool = True) -> None:
        """Show a kind of finding no more among the others, or again."""
        kinds = [kind for kind in self._choices.ignored if kind != found.kind]
        self._choose(
            msgspec.structs.replace(self._choices, ignored=(*kinds, *([found.kind] if ignored else [])))
        )
        self._show()

    def choose(self) -> None:
        """Ask how lengths are measured, and check again."""
        dialog = CheckSettings(self, self._context, self._choices)
        if dialogs.run(dialog):
            self._choose(dialog.choices())
            self.check()

    def compare(self, found: Noted) -> None:
        """Show the groups of a finding side by side."""
        store = self._editing.store
        if store is None:
            return
        dialog = CompareDialog(
            self, i18n.translate(found.title), found.groups, found.group_count,
            lambda ids: list(store.rows(ids=ids)), store.mapping,
        )  # fmt: skip
        dialog.delete_wanted.connect(self._delete)
        dialog.keep_wanted.connect(lambda rows: self._keep(found.kind, rows))
        dialogs.run(dialog)
        self._show()

    def _delete(self, row: int) -> None:
        fresh = not self.edits_since()
        self._editing.apply(DeleteRows.of([row]))
        if fresh and self.report is not None and (store := self._editing.store) is not None:
            self._save(self.report.after("", {row}, State.of(store)))

    def _keep(self, kind: str, rows: list[int]) -> None:
        self._choose(msgspec.structs.replace(self._choices, kept=(*self._choices.kept, tuple(rows))))
        if self.report is not None:
            self._save(self.report.keeping(kind, set(rows)))

    def _choose(self, choices: Choices) -> None:
        self._choices = choices
        if (path := self._editing.path) is not None:
            reports.save_choices(path, choices)

    def _save(self, told: Report) -> None:
        self.report = told
        if (path := self._editing.path) is not None:
            reports.save(path, told)

    def _show_rows(self, found: Noted) -> None:
        title = i18n.translate(found.title)
        self._rows.run(found.runs, lambda runs: self.rows_wanted.emit(title, runs))

    # -- jobs ----------------------------------------------------------------------------------------------

    def _is_ours(self, handle: JobHandle) -> bool:
        params: dict[str, Any] = handle.job.params
        path, project = self._editing.path, self._context.project
        return (
            handle.job.task in ("check_rows", "fix_rows")
            and path is not None and project is not None
            and params.get("dataset") == path.stem and params.get("project") == str(project.folder)
        )  # fmt: skip

    def _follow(self) -> None:
        """Follow the job that is at work on the dataset shown, if there is one."""
        if self._handle is None or not self._is_ours(self._handle):
            self._handle = None
            for handle in self._context.jobs.active():
                self._adopt(handle)

    def _adopt(self, handle: JobHandle) -> None:
        """Follow a check or a fix, whoever has started it."""
        if not self._is_ours(handle):
            return
        self._handle = handle
        self._note.setText(i18n.translate(handle.job.title))
        motion.show_busy(self._progress)
        handle.progressed.connect(self._progressed)
        handle.ended.connect(lambda: self._ended(handle))
        self._show()

    def _progressed(self, event: Progress) -> None:
        if event.total:
            self._progress.setRange(0, 1000)
            self._progress.setValue(round(1000 * event.done / event.total))
        if event.note is not None:
            self._note.setText(i18n.translate(event.note))

    def _ended(self, handle: JobHandle) -> None:
        if handle is self._handle:
            self._handle = None
        if handle.job.task == "fix_rows":
            self._context.announce(datasets=True)
        self.update_soon()
        self._show()
