"""Takes what was said out of a conversation: an answer as a row, corrections as rows together, the whole as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from core.chat import exporting
from core.chat.conversation import Question
from core.errors import UserError
from core.paths import write_atomic
from core.text import plural
from desktop.chat.conversing import Conversing
from desktop.chat.message_views import AnswerView
from desktop.context import Context
from desktop.widgets import dialogs


class Keeping(QObject):
    """Opens its dialogs over `owner`."""

    def __init__(self, context: Context, conversing: Conversing, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._conversing = conversing
        self._owner = owner

    @Slot(object)
    def save_answer(self, view: AnswerView) -> None:
        """Let the person put an answer, corrected or not, into a dataset."""
        project, answer = self._context.project, view.message
        if project is None or answer is None:
            return
        talk = self._conversing.talk
        question = talk.question_of(answer.id) or talk.last_question or Question(text="")
        from desktop.chat.save_dialog import SaveDialog

        dialog = SaveDialog(self._owner, project, talk.id, question, answer)
        if not dialogs.run(dialog) or dialog.saved is None:
            return
        name, row = dialog.saved
        self._context.announce(datasets=True)
        self._context.show_message(
            "good",
            self.tr("The answer is a row of “{name}” now.").format(name=name),
            action_text=self.tr("Show the row"),
            action=lambda: self._context.go("datasets", dataset=name, row=row),
        )

    @Slot()
    def corrections(self) -> None:
        """Let the person put all corrections of the project into a dataset."""
        project, history = self._context.project, self._conversing.history
        if project is None or history is None:
            return
        from desktop.chat.corrections_dialog import CorrectionsDialog

        dialog = CorrectionsDialog(self._owner, project, history)
        if not dialogs.run(dialog) or dialog.saved is None:
            return
        name, rows = dialog.saved
        self._conversing.refresh_feedback()
        self._context.announce(datasets=True)
        words = plural(self.tr("%n row(s) added to “{name}”.", "", rows), rows).format(name=name)
        self._context.show_message(
            "good",
            words,
            action_text=self.tr("Show the dataset"),
            action=lambda: self._context.go("datasets", dataset=name),
        )

    @Slot()
    def export(self) -> None:
        """Write the open conversation, as it is shown, to a file of the person's choice."""
        talk = self._conversing.talk
        if not talk.messages:
            self._context.show_message("info", self.tr("Nothing has been said in this conversation yet."))
            return
        allowed = "".join(letter for letter in talk.title if letter.isalnum() or letter in " -_").strip()
        filters = "Markdown (*.md);;JSON (*.json)"
        file = dialogs.save_file(
            self._owner, self.tr("Export conversation"), f"{allowed or talk.id}.md", filters
        )
        if file is None:
            return
        try:
            self._write(file)
        except UserError as error:
            self._context.show_error(error)
            return
        self._context.show_message("good", self.tr("Exported to {file}").format(file=str(file)))

    def _write(self, file: Path) -> None:
        talk = self._conversing.talk
        if file.suffix.lower() == ".json":
            write_atomic(file, exporting.to_json(talk))
        else:
            write_atomic(file, exporting.to_markdown(talk))
