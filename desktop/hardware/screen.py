"""Hardware: what this computer is made of, and what of it works for models; tried, not guessed."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core import fields, paths
from core.checkup import plain
from core.checkup.result import Check, Inventory, Report
from core.errors import UserError
from core.jobs.events import Progress
from desktop import i18n, theme
from desktop.context import Changes, Context
from desktop.hardware.check_row import CheckRow
from desktop.hardware.diagnostics_dialog import DiagnosticsDialog
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs, layouts
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.screen import Screen
from desktop.widgets.stat_card import StatCard


class HardwareScreen(Screen):
    """The last report is kept, and shown until there is another."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="hardware", scrolls=True)
        self.set_title(self.tr("Hardware"))
        self.set_subtitle(self.tr("What this computer can do for models: tried, not guessed."))
        self.report: Report | None = None
        self._handle: JobHandle | None = None
        self._checks: list[Check] = []
        self._looked = False
        self._work = Background(self)
        self._work.failed.connect(context.show_error)
        self.copy = button(
            self.tr("Copy diagnostics…"), name="hardware.copy", icon="copy", on_click=self._show_diagnostics
        )
        self.test = button("", name="hardware.test", role="primary", on_click=self._test)
        self.add_action(self.copy)
        self.add_action(self.test)

        self.processor = StatCard(self.tr("Processor"), "hardware.processor")
        self.memory = StatCard(self.tr("Memory"), "hardware.memory")
        self.graphics = StatCard(self.tr("Graphics card"), "hardware.graphics")
        there = QHBoxLayout()
        there.setSpacing(theme.GAP)
        for card in (self.processor, self.memory, self.graphics):
            there.addWidget(card, 1)
        self.body.addLayout(there)
        self.system = ElidedLabel("", "small", name="hardware.system")
        self.body.addWidget(self.system)

        self.card = Card(self.tr("Checks"), name="hardware.checks")
        self.state = label("", "small", name="hardware.state")
        self.card.add_header(self.state)
        self.none_yet = label(
            self.tr(
                "Nothing was tried yet. “Test” does one real operation of each kind: a matrix product on each device, "
                "a step of training, a layer in 4 bits, an ONNX session on each provider, and more. It takes half a "
                "minute to some minutes; what crashes or hangs, does so in a process of its own."
            ),
            "second",
            wrap=True,
            name="hardware.none",
        )
        self.card.body.addWidget(self.none_yet)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.card.body.addLayout(self._rows)
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self._load()
        self._show_state()

    @property
    def file(self) -> Any:
        """Where the last report is kept."""
        return paths.home() / "check.json"

    def shown(self) -> None:
        if not self._looked and self._handle is None:
            self._looked = True
            self._work.run(_look, self._show_inventory)

    def refresh(self, changes: Changes) -> None:
        """The machine does not change with the project."""

    # -- testing -----------------------------------------------------------------------------------------------

    def _test(self) -> None:
        if self._handle is not None:
            self._handle.stop()
            return
        self._checks = []
        layouts.clear(self._rows)
        handle = self._handle = self.context.jobs.submit("check_machine", {})
        handle.streamed.connect(self._take)
        handle.progressed.connect(self._follow)
        handle.finished.connect(self._finish)
        handle.ended.connect(self._end)
        self._show_state()

    def _take(self, kind: str, value: Any) -> None:
        if kind == "inventory":
            self._show_inventory(msgspec.convert(value, Inventory))
        elif kind == "check":
            self._add(msgspec.convert(value, Check))

    def _follow(self, progress: Progress) -> None:
        if progress.note is not None:
            self.state.setText(self.tr("Trying: {what}").format(what=i18n.translate(progress.note)))

    def _finish(self, result: Any) -> None:
        self.report = msgspec.convert(result, Report)
        try:
            fields.save(self.file, self.report)
        except UserError as error:
            self.context.show_error(error)

    def _end(self) -> None:
        self._handle = None
        if self.report is not None and self.report.checks != self._checks:
            # It was stopped or failed half way: the last whole report stands.
            self._show_report(self.report)
        elif self.report is None:
            self._checks = []
            layouts.clear(self._rows)
        self._show_state()

    # -- showing -----------------------------------------------------------------------------------------------

    def _load(self) -> None:
        if not self.file.exists():
            return
        try:
            self._show_report(fields.load(Report, self.file))
        except UserError:
            # Of another version, or damaged: nothing is lost that “Test” does not bring back.
            self.report = None

    def _show_report(self, report: Report) -> None:
        self.report = report
        self._checks = []
        layouts.clear(self._rows)
        for check in report.checks:
            self._add(check)
        self._show_inventory(report.inventory)

    def _add(self, check: Check) -> None:
        self._checks.append(check)
        self._rows.addWidget(CheckRow(check))
        self.none_yet.hide()

    def _show_inventory(self, there: Inventory) -> None:
        self.processor.set_value(self.tr("%n core(s)", "", there.cores), there.processor)
        self.memory.set_value(
            i18n.memory(there.memory), self.tr("{free} free").format(free=i18n.memory(there.available))
        )
        if there.cards:
            best = max(there.cards, key=lambda card: card.memory)
            more = len(there.cards) - 1
            name = self.tr("{name} and %n more", "", more).format(name=best.name) if more else best.name
            self.graphics.set_value(i18n.memory(best.memory), name)
        else:
            self.graphics.set_value(self.tr("None"), self.tr("No NVIDIA card that its driver lists"))
        torch = there.versions.get("torch", "–")
        onnx = there.versions.get("onnxruntime-directml") or there.versions.get("onnxruntime", "–")
        self.system.setText(
            self.tr("{system} · Python {python} · PyTorch {torch} · ONNX Runtime {onnx}").format(
                system=there.system, python=there.python, torch=torch, onnx=onnx
            )
        )

    def _show_state(self) -> None:
        running = self._handle is not None
        self.test.setText(
            self.tr("Stop") if running else self.tr("Test again") if self.report else self.tr("Test")
        )
        self.test.setAccessibleName(self.test.text())
        self.copy.setEnabled(self.report is not None and not running)
        self.none_yet.setVisible(not self._checks and not running)
        if running:
            self.set_pill(self.tr("Testing"), "accent")
            self.state.setText(self.tr("Starting…"))
        elif self.report is None:
            self.set_pill("")
            self.state.setText("")
        else:
            failed = len(self.report.failed)
            if failed:
                self.set_pill(self.tr("%n check(s) failed", "", failed), "error")
            else:
                self.set_pill(self.tr("All is well"), "good")
            self.state.setText(self.tr("Last tested: {when}").format(when=i18n.when(self.report.time)))

    def _show_diagnostics(self) -> None:
        if self.report is not None:
            dialogs.run(DiagnosticsDialog(self, plain.write(self.report)))


def _look() -> Inventory:
    from core.checkup import inventory

    return inventory.look()
