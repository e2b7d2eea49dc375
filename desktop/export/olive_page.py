"""The Olive page of the Export screen: a workflow of its guides, its settings, what is written, and what it made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core import paths
from core.errors import UserError
from core.export.olive import plans
from core.export.olive.names import Change
from core.export.olive.plans import Asked, Opened
from core.export.olive.workflows import WORKFLOWS, Key
from core.jobs.events import Metrics, Progress
from core.text import QT_TRANSLATE_NOOP, Text, text
from desktop import i18n, theme
from desktop.context import Context
from desktop.export.olive_options import OliveOptions
from desktop.export.olive_pack_card import OlivePackCard
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label, set_kind
from desktop.widgets.tables import style_table


class OlivePage(QWidget):
    """Follows the one workflow that runs, whoever started it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("olive.page")
        self._context = context
        self._job: JobHandle | None = None
        self._made: dict[str, Any] = {}
        self._previewing = Background(self, latest_only=True)
        self._previewing.failed.connect(self._no_preview)
        self.pack = OlivePackCard(context)
        self.pack.changed.connect(self._review)
        self.workflow = ElidedBox()
        self.workflow.setObjectName("olive.workflow")
        self.workflow.setAccessibleName(self.tr("Workflow"))
        for key, about in WORKFLOWS.items():
            self.workflow.addItem(f"{i18n.core_text(about.title)}  ·  {about.command}", key)
        self.workflow.currentIndexChanged.connect(self._chosen)
        self.sentence = label("", "second", wrap=True, name="olive.sentence")
        self.options = OliveOptions(context)
        self.options.changed.connect(self._review)
        self.config = QPlainTextEdit()
        self.config.setObjectName("olive.config")
        self.config.setAccessibleName(self.tr("What Olive is told"))
        self.config.setReadOnly(True)
        self.config.setProperty("kind", "mono")
        self.config.setFixedHeight(220)
        self.unsaid = label("", "caution", wrap=True, name="olive.unsaid")
        self.changes = _table(
            [self.tr("As in the guide"), self.tr("As it is now"), self.tr("Why")], "olive.changes"
        )
        self.reason = label("", "small", wrap=True, name="olive.reason")
        self.start = button(
            self.tr("Start"), name="olive.start", icon="play", role="primary", shortcut="Ctrl+Return",
            on_click=self._start,
        )  # fmt: skip
        self.stop = button(
            self.tr("Stop"), name="olive.stop", icon="stop", role="danger", on_click=self._stop
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far Olive is"))
        self.note = label("", "small", name="olive.note")
        self.steps = _table([self.tr("Pass"), self.tr("Time")], "olive.steps")
        self.result = Card(self.tr("Result"), name="olive.result")
        self.result_words = label("", wrap=True, name="olive.result_words", selectable=True)
        self.use = button("", name="olive.use", icon="chat-circle-dots", on_click=self._use)
        self._lay_out()
        context.jobs.opened.connect(self._follow)
        for handle in context.jobs.active():
            self._follow(handle)
        self._chosen()
        self._set_busy(False)
        self.result.hide()

    def fill(self) -> None:
        """Look again at what there is."""
        self.pack.look()
        self.options.fill()

    @property
    def key(self) -> Key:
        found: Key = self.workflow.currentData()
        return found

    # -- drawing -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.GAP)
        outer.addWidget(self.pack)
        work = Card(self.tr("Workflow"), name="olive.work")
        work.body.addWidget(self.workflow)
        work.body.addWidget(self.sentence)
        work.body.addWidget(self.options)
        work.body.addWidget(self.unsaid)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.note)
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.start)
        work.body.addLayout(foot)
        work.body.addWidget(self.steps)
        outer.addWidget(work)
        self.result.body.addWidget(self.result_words)
        row = QHBoxLayout()
        row.addWidget(self.use)
        row.addStretch(1)
        self.result.body.addLayout(row)
        outer.addWidget(self.result)
        told = Card(self.tr("What Olive is told"), name="olive.told")
        told.add_header(button(self.tr("Copy"), name="olive.copy", icon="copy", on_click=self._copy))
        told.add_header(button(self.tr("Save…"), name="olive.save", icon="file-text", on_click=self._save))
        told.body.addWidget(self.changes)
        told.body.addWidget(self.config)
        outer.addWidget(told)

    def _chosen(self) -> None:
        self.sentence.setText(i18n.core_text(WORKFLOWS[self.key].sentence))
        self.options.show_workflow(self.key)

    def _review(self) -> None:
        """What is missing, and the file as it would be written."""
        missing = self.options.missing()
        found = self.pack.found
        if not missing and (found is None or not found.fits):
            missing = self.tr("Install Olive above to start it; the settings can be copied without it.")
        self.reason.setText(missing)
        self.start.setEnabled(not missing and self._job is None)
        try:
            asked = self.options.asked()
        except UserError as error:
            self._no_preview(error)
            return
        if self.key == "own":
            if asked.config or asked.line:
                self._previewing.run(lambda: plans.look(asked.config, asked.line), self._show_opened)
            else:
                self._show_preview(("", []))
        elif self._has_source(asked):
            self._previewing.run(lambda: plans.preview(asked), self._show_preview)
        else:
            self._show_preview(("", []))

    def _has_source(self, asked: Asked) -> bool:
        return bool(asked.model or asked.run or (asked.options.get("model") and asked.options.get("dataset")))

    def _show_preview(self, found: tuple[str, list[Text]]) -> None:
        shown, unsaid = found
        self.config.setPlainText(shown)
        said = "\n".join(f"• {i18n.translate(one)}" for one in unsaid)
        head = self.tr("Olive has no words for this, and trains without:")
        self.unsaid.setText(f"{head}\n{said}" if said else "")
        self.unsaid.setVisible(bool(said))
        set_kind(self.unsaid, "caution")
        self._show_changes([], [])

    def _show_opened(self, found: Opened) -> None:
        self._show_preview((found.shown, []))
        self._show_changes(found.changes, found.refused)
        if found.refused:
            first = found.refused[0]
            self.reason.setText(
                self.tr("{name} is no longer in Olive: {why}").format(
                    name=first.was, why=i18n.translate(first.why)
                )
            )
            self.start.setEnabled(False)

    def _show_changes(self, changes: list[Change], refused: list[Change]) -> None:
        rows = [(one.was, one.now or self.tr("left out"), i18n.translate(one.why)) for one in changes]
        rows += [(one.was, one.now or self.tr("no longer there"), i18n.translate(one.why)) for one in refused]
        _fill(self.changes, rows)

    def _no_preview(self, error: UserError) -> None:
        self._show_preview(("", []))
        self.reason.setText(i18n.translate(error.message))
        self.start.setEnabled(False)

    # -- what the person does ------------------------------------------------------------------------------

    def _start(self) -> None:
        if self._job is not None:
            return
        try:
            asked = self.options.asked()
        except UserError as error:
            self._context.show_error(error)
            return
        title = QT_TRANSLATE_NOOP("core", "Olive: {workflow} “{name}”")
        self._context.jobs.submit(
            "olive", asdict(asked), text(title, workflow=WORKFLOWS[self.key].title, name=asked.name)
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.stop.setEnabled(False)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.config.toPlainText())

    def _save(self) -> None:
        path = dialogs.save_file(
            self,
            self.tr("Save what Olive is told"),
            str(Path(QDir.homePath()) / "olive.json"),
            self.tr("JSON file (*.json)"),
        )
        if path is None:
            return
        try:
            paths.write_atomic(path, self.config.toPlainText() + "\n")
        except UserError as error:
            self._context.show_error(error)

    def _use(self) -> None:
        if self._made.get("makes") in ("onnx", "onnx_adapter"):
            self._context.go("chat", model=self._made["folder"])
        else:
            self._context.go("training", run=self._made["run"])

    # -- following the job ---------------------------------------------------------------------------------

    def _follow(self, handle: JobHandle) -> None:
        if handle.job.task == "install_olive":
            self.pack.follow(handle)
        elif handle.job.task == "olive":
            self._job = handle
            self.result.hide()
            _fill(self.steps, [])
            self._set_busy(True)
            handle.progressed.connect(self._show_progress)
            handle.streamed.connect(self._streamed)
            handle.metered.connect(self._metered)
            handle.finished.connect(self._finished)
            handle.ended.connect(self._ended)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.stop, self.bar, self.note):
            widget.setVisible(busy)
        self.start.setVisible(not busy)
        self.reason.setVisible(not busy)
        self.stop.setEnabled(True)
        self.bar.setValue(0)
        self.note.setText(self.tr("Waits for its turn") if busy else "")

    def _show_progress(self, event: Progress) -> None:
        self.bar.setValue(round(1000 * event.done / event.total) if event.total else 0)
        if event.note is not None:
            self.note.setText(i18n.translate(event.note))

    def _metered(self, event: Metrics) -> None:
        loss = event.values.get("loss")
        if loss is not None:
            self.note.setText(
                self.tr("Step {step}, loss {loss}").format(
                    step=i18n.number(event.step), loss=i18n.decimal(loss, 3)
                )
            )

    def _streamed(self, kind: str, value: Any) -> None:
        if kind == "steps":
            _fill(
                self.steps,
                [
                    (one["type"], "…" if one["seconds"] is None else i18n.duration(one["seconds"]))
                    for one in value
                ],
            )

    def _finished(self, result: dict[str, Any]) -> None:
        self._made = result
        words = {
            "adapter": self.tr(
                "The adapter is in the run “{name}” ({size}), and can be used like any other."
            ),
            "adapter_file": self.tr("The adapter's file “{name}” is in the project's exports ({size})."),
            "onnx": self.tr("“{name}” is in your models ({size}); it opened and answered."),
            "onnx_adapter": self.tr(
                "“{name}” is in your models with its adapter ({size}); both opened and answered."
            ),
        }.get(result["makes"], self.tr("“{name}” is made and opens ({size})."))
        took = self.tr("It took {time}.").format(time=i18n.duration(result["seconds"]))
        said = words.format(name=result["name"], size=i18n.size(result["size"]))
        self.result_words.setText(f"{said} {took}\n{result['folder']}")
        usable = result["makes"] in ("onnx", "onnx_adapter") or bool(result["run"])
        self.use.setText(self.tr("Show the run") if result["run"] else self.tr("Ask it"))
        self.use.setVisible(usable)
        self.result.show()

    def _ended(self) -> None:
        self._job = None
        self._set_busy(False)
        self._context.announce(models=True, runs=True)
        self.options.fill()


def _table(heads: list[str], name: str) -> QTableWidget:
    made = QTableWidget(0, len(heads))
    made.setObjectName(name)
    made.setAccessibleName(heads[0])
    made.setHorizontalHeaderLabels(heads)
    made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    style_table(made, stretch=len(heads) - 1 if len(heads) > 2 else 0, flat=True)
    made.hide()
    return made


def _fill(table: QTableWidget, rows: Sequence[tuple[str, ...]]) -> None:
    table.setRowCount(len(rows))
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            item = QTableWidgetItem(value)
            item.setToolTip(value)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            table.setItem(row, column, item)
    if table.columnCount() > 2:
        table.setColumnWidth(0, 250)
        table.setColumnWidth(1, 220)
    height = table.horizontalHeader().sizeHint().height() + theme.row_height() * min(len(rows), 8) + 4
    table.setFixedHeight(height)
    table.setVisible(bool(rows))
