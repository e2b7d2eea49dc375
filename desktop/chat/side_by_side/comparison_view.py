"""One comparison: its answers, its list of questions, its tally, and where the next question is typed.

Does not know how answers come about; `asking.Asking` has them made and kept.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from core.chat import comparison_export
from core.chat.comparisons import Comparisons
from core.chat.side_by_side import Comparison, Round
from core.errors import UserError
from desktop import i18n
from desktop.chat.side_by_side import held_out
from desktop.chat.side_by_side.answers_page import AnswersPage
from desktop.chat.side_by_side.asking import Asking
from desktop.chat.side_by_side.rounds_table import RoundsTable
from desktop.chat.side_by_side.tally_panel import TallyPanel
from desktop.context import Context
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.segmented import SegmentedControl


class ComparisonView(QWidget):
    left = Signal()
    linked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._store: Comparisons | None = None
        self._asking: Asking | None = None
        self._background = Background(self)
        self._background.failed.connect(context.show_error)
        self._parts = SegmentedControl(
            [
                ("answers", self.tr("Answers")), ("questions", self.tr("Questions")), ("tally", self.tr("Tally")),
            ],
            name="side_by_side.part",
            label=self.tr("What is shown"),
        )  # fmt: skip
        self._parts.changed.connect(self._show_part)
        self.answers = AnswersPage(context)
        self.answers.changed.connect(self._tell)
        self.answers.again_wanted.connect(self._ask_again)
        self.answers.linked.connect(self.linked)
        self._questions = RoundsTable()
        self._questions.opened.connect(self.open_round)
        self._questions.removed.connect(self._remove)
        self._questions.missing_wanted.connect(self.ask_missing)
        self._tally = TallyPanel()
        self._tally.export_wanted.connect(self._export)
        self._stack = QStackedWidget()
        for page in (self.answers, self._questions, self._tally):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addLayout(self._head())
        outer.addWidget(self._stack, 1)
        outer.addLayout(self._composer())

    def _head(self) -> QHBoxLayout:
        back = button(
            self.tr("All comparisons"), name="side_by_side.back", icon="arrow-left", role="quiet",
            on_click=self.left.emit,
        )  # fmt: skip
        self._title = ElidedLabel("", "heading", name="side_by_side.title")
        self._progress = label("", "small", name="side_by_side.progress")
        self._stop = button(
            self.tr("Stop"), name="side_by_side.stop", icon="stop", role="danger", shortcut="Esc",
            tip=self.tr("Stop asking; what is there is kept"), on_click=self.stop,
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(back)
        row.addWidget(self._title, 1)
        row.addWidget(self._progress)
        row.addWidget(self._stop)
        row.addWidget(self._parts)
        return row

    def _composer(self) -> QHBoxLayout:
        self.field = QLineEdit()
        self.field.setObjectName("side_by_side.composer")
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.setPlaceholderText(self.tr("Ask all of them something"))
        self.field.returnPressed.connect(self._send)
        self.field.textChanged.connect(self._check)
        self._follow = QCheckBox(self.tr("Follow-up"))
        self._follow.setObjectName("side_by_side.follow")
        self._follow.setToolTip(self.tr("Each goes on from its own answer to the question shown"))
        self._several = button(
            self.tr("Several…"), name="side_by_side.several", icon="list-checks",
            tip=self.tr("Ask held-out questions one after another"), on_click=self._ask_several,
        )  # fmt: skip
        self._ask = button(
            self.tr("Ask"),
            name="side_by_side.ask",
            role="primary",
            icon="paper-plane-right",
            on_click=self._send,
        )
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self._follow)
        row.addWidget(self._several)
        row.addWidget(self._ask)
        return row

    # -- which comparison ------------------------------------------------------------------------------------

    def listen(self, asking: Asking) -> None:
        """Follow who asks; once for each, before it is shown."""
        asking.began.connect(self._heard)
        asking.replied.connect(self._heard)
        asking.gave_up.connect(self._gave_up)
        asking.progressed.connect(self._tell)
        asking.ended.connect(self._draw)
        self.answers.columns.listen(asking)

    def show_comparison(self, store: Comparisons, asking: Asking) -> None:
        """Show a comparison, with what is being asked in it."""
        self._store, self._asking = store, asking
        self._title.setText(asking.comparison.name)
        self._follow.setChecked(False)
        self.field.clear()
        self.answers.show_comparison(store, asking)
        self._parts.set_current("answers")
        self._draw()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asking(self) -> Asking | None:
        """Who asks in the comparison that is shown."""
        return self._asking

    @property
    def comparison(self) -> Comparison | None:
        return self._asking.comparison if self._asking else None

    @property
    def round(self) -> Round | None:
        """The question that is shown."""
        return self.answers.round

    @Slot(str)
    def open_round(self, round_id: str) -> None:
        """Show the answers to a question."""
        self._parts.set_current("answers")
        self.answers.open_round(round_id)

    # -- asking ----------------------------------------------------------------------------------------------

    @Slot()
    def _send(self) -> None:
        if self.field.text().strip() and self._asking and not self._asking.busy:
            self.ask(self.field.text())

    def ask(self, question: str) -> None:
        """Put a question to all arms; as a follow-up of the one shown where that is wished."""
        comparison = self.comparison
        wished = self._follow.isEnabled() and self._follow.isChecked()
        follows = self.round.id if wished and self.round else ""
        if comparison is None:
            return
        try:
            self._begin([comparison.next_round(question, follows=follows)])
        except UserError as error:
            self._context.show_error(error)
            return
        self.field.clear()

    @Slot()
    def _ask_several(self) -> None:
        """Let the person choose held-out questions, and ask them one after another."""
        from desktop.chat.side_by_side.batch_dialog import BatchDialog

        project, comparison = self._context.project, self.comparison
        if project is None or comparison is None:
            return
        sources = held_out.sources(project)
        if not sources:
            self._context.show_message(
                "info",
                self.tr(
                    "No dataset here has test rows, and there are no golden questions: nothing is held out."
                ),
                self.tr("Split a dataset on the Dataset screen, or collect golden questions."),
                self.tr("Go to Dataset"),
                lambda: self._context.go("datasets"),
            )
            return
        dialog = BatchDialog(self, sources, len(comparison.arms))
        if not dialogs.run(dialog):
            return
        source, most = dialog.source, dialog.count
        asked = {one.question for one in comparison.rounds}
        self._background.run(lambda: held_out.take(project, source, most, asked), self.ask_all)

    def ask_all(self, questions: list[held_out.HeldOut]) -> None:
        """Ask these one after another, each by itself."""
        comparison = self.comparison
        if comparison is None or self._asking is None or self._asking.busy:
            return
        if not questions:
            self._context.show_message("info", self.tr("All of these questions have been asked already."))
            return
        try:
            self._begin(
                [
                    comparison.next_round(one.question, expected=one.expected, source=one.source)
                    for one in questions
                ]
            )
        except UserError as error:
            self._context.show_error(error)

    def _begin(self, rounds: list[Round]) -> None:
        """Keep these rounds and ask them. Raises `UserError` where the disk does not allow it."""
        if self._store is None or self._asking is None:
            return
        self._store.ask(self._asking.comparison, rounds)
        self._asking.start(rounds)
        self.open_round(rounds[0].id)

    @Slot()
    def ask_missing(self) -> None:
        """Ask whatever has no whole answer yet, in all questions."""
        if self._asking and not self._asking.busy:
            self._asking.start(self._asking.comparison.rounds)
            self._draw()

    @Slot(int)
    def _ask_again(self, place: int) -> None:
        one = self.round
        if one and self._asking and not self._asking.busy:
            self._asking.start([one], [one.order[place]])
            self._draw()

    @Slot()
    def stop(self) -> None:
        if self._asking:
            self._asking.stop()

    @Slot(str, int)
    def _heard(self, round_id: str, arm: int) -> None:
        """An answer is being asked for, or has come."""
        one = self.round
        if one is None or one.id != round_id:
            self._tell()
            return
        self._draw()
        writing = self.field.hasFocus() and bool(self.field.text())
        if self.answers.votable(one) and one.vote is None and not writing and self.answers.isVisible():
            self.answers.columns.focus()

    @Slot(str)
    def _gave_up(self, name: str) -> None:
        said = self.tr("“{name}” failed several times in a row and is not asked the rest.")
        fix = self.tr("See what its column says, then ask for what is missing under “Questions”.")
        self._context.show_message("caution", said.format(name=name), fix)

    # -- the other parts -------------------------------------------------------------------------------------

    @Slot(str)
    def _remove(self, round_id: str) -> None:
        comparison = self.comparison
        one = comparison.round(round_id) if comparison else None
        if one is None or comparison is None or self._store is None:
            return
        asked = self.tr("“{question}”, its answers and its vote count no longer.")
        verb = self.tr("Remove question")
        words = asked.format(question=one.question[:200])
        if not dialogs.confirm(self, self.tr("Remove this question?"), words, verb, danger=True):
            return
        try:
            self._store.remove(comparison, one)
        except UserError as error:
            self._context.show_error(error)
        if self._asking and self.round is None:
            self.answers.show_comparison(self._store, self._asking)
        self._draw()

    @Slot()
    def _export(self) -> None:
        comparison = self.comparison
        if comparison is None:
            return
        filters = self.tr("Table (*.csv);;All of it (*.json)")
        name = "".join(letter for letter in comparison.name if letter not in '\\/:*?"<>|')[:60].strip()
        file = dialogs.save_file(self, self.tr("Export comparison"), f"{name}.csv", filters)
        if file is None:
            return
        try:
            comparison_export.save(comparison, file)
        except UserError as error:
            self._context.show_error(error)
            return
        self._context.show_message("good", self.tr("Written to {path}.").format(path=str(file)))

    # -- drawing ---------------------------------------------------------------------------------------------

    @Slot(str)
    def _show_part(self, part: str) -> None:
        self._stack.setCurrentIndex(("answers", "questions", "tally").index(part))
        self._tell()

    @Slot()
    def _draw(self) -> None:
        self.answers.draw()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """What stands around the answers, and what is in front."""
        asking = self._asking
        if asking is None:
            return
        self.answers.tell()
        if self._stack.currentWidget() is self._questions:
            self._questions.show_comparison(asking.comparison, busy=asking.busy)
        elif self._stack.currentWidget() is self._tally:
            self._tally.show_comparison(asking.comparison)
        self._stop.setVisible(asking.busy)
        done = self.tr("{done} of {all} answers").format(
            done=i18n.number(asking.done), all=i18n.number(asking.total)
        )
        self._progress.setText(done if asking.busy else "")
        self._several.setEnabled(not asking.busy)
        self._follow.setEnabled(self.round is not None and bool(self.round.whole))
        self._check()

    @Slot()
    def _check(self) -> None:
        busy = self._asking is not None and self._asking.busy
        self._ask.setEnabled(bool(self.field.text().strip()) and not busy)
