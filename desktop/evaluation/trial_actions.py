"""What can be done with a trial that is shown: a report, the person's own votes, a model's judgement. Asks no arm."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from core import fields
from core.errors import UserError
from core.evaluation import verdicts
from core.evaluation.trial import Trial
from core.evaluation.verdicts import Judged
from core.text import QT_TRANSLATE_NOOP, text
from desktop import i18n
from desktop.context import Context
from desktop.evaluation.words import source_words
from desktop.job_signals import JobHandle
from desktop.widgets.buttons import button


class TrialActions(QObject):
    """`judged`: a judgement ended, and the trial may hold more than before. `buttons` are for the header."""

    judged = Signal()

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner
        self._trial: Trial | None = None
        self._judging = False
        self.report_button = button(
            self.tr("Report…"), name="evaluation.report", icon="file-pdf", on_click=self.report,
            tip=self.tr("One page with the figures, examples and costs, to hand on"),
        )  # fmt: skip
        self.judge_button = button(
            self.tr("Judge…"), name="evaluation.judge", icon="seal-check", on_click=self.judge,
            tip=self.tr("Let a larger model say which of two answers is better"),
        )  # fmt: skip
        self.vote_button = button(
            self.tr("Vote side by side"), name="evaluation.vote", icon="thumbs-up", on_click=self.vote,
            tip=self.tr("Say yourself which answers are best, without knowing whose they are"),
        )  # fmt: skip
        self.buttons = [self.report_button, self.judge_button, self.vote_button]

    def offer(self, trial: Trial | None, *, visible: bool) -> None:
        """Offer what this trial allows."""
        self._trial = trial
        several = trial is not None and len(trial.arms) > 1 and bool(trial.questions)
        self.report_button.setVisible(visible and trial is not None)
        for made in (self.judge_button, self.vote_button):
            made.setVisible(visible and several)
        self.judge_button.setEnabled(not self._judging)

    def follow(self, handle: JobHandle) -> None:
        """A judgement was started or resumed, here or elsewhere."""
        self._judging = True
        self.judge_button.setEnabled(False)
        handle.finished.connect(self._tell)
        handle.ended.connect(self._ended)

    @Slot(object)
    def _tell(self, result: dict[str, object]) -> None:
        """How far the judge can be trusted."""
        found = fields.from_builtins(Judged, result["judged"])
        self._context.show_message("info", i18n.sentences(*verdicts.sentences(found)))

    @Slot()
    def _ended(self) -> None:
        self._judging = False
        self.judge_button.setEnabled(True)
        self.judged.emit()

    @Slot()
    def report(self) -> None:
        """Show the report of the trial, to be saved."""
        from desktop.evaluation.report.dialog import ReportDialog

        if self._trial is not None and self._context.project is not None:
            dialog = ReportDialog(self._context, self._trial, self._owner)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    @Slot()
    def vote(self) -> None:
        """Open the chat's side by side with these answers, to be voted on."""
        from core.evaluation import voting

        project, trial = self._context.project, self._trial
        if project is None or trial is None:
            return
        try:
            comparison = voting.begin(project, trial, source_words(trial))
        except UserError as error:
            self._context.show_error(error)
            return
        self._context.announce(chats=True)
        self._context.go("chat", comparison=comparison)

    @Slot()
    def judge(self) -> None:
        """Let a model compare the answers two by two."""
        from desktop.evaluation.judge_dialog import JudgeDialog

        trial = self._trial
        if trial is None or self._context.project is None:
            return
        dialog = JudgeDialog(self._context, trial, self._owner)
        if dialog.exec() == JudgeDialog.DialogCode.Accepted:
            title = text(QT_TRANSLATE_NOOP("core", "Judge answers on “{name}”"), name=source_words(trial))
            self._context.jobs.submit("judge_trial", dialog.params, title)
        dialog.deleteLater()
