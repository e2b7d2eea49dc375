"""An answer in the transcript, with its notes, its cost and what can be done with it.

Does not know the conversation; what the person wants is only reported.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.chat.conversation import NOT_COVERED, Answer, Doubt, Passage
from core.jobs.events import Failed
from desktop import i18n
from desktop.chat.markdown_view import MarkdownView
from desktop.chat.message_actions import About, Versions, mark, open_menu
from desktop.chat.question_view import Bubble
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.spinner import Spinner


class AnswerView(QWidget):
    """An answer, also while it is being written: `wait`, then `add`, then `show_answer` or `show_failure`."""

    cited = Signal(object, int)  # this view, the number
    linked = Signal(str)
    wanted_again = Signal()
    saving_wanted = Signal(object)  # this view: its answer is to become a row
    looked_at = Signal(object)  # this view: its sources are to be shown
    wanted = Signal(object, str)  # this view, what else is to be done, by name
    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message: Answer | None = None
        self.passages: list[Passage] = []
        self._about = About()
        self._bubble = Bubble("sunken", mine=False)
        self._bubble.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.markdown = MarkdownView()
        self.markdown.setAccessibleName(self.tr("Answer"))
        self.markdown.cited.connect(self._cite)
        self.markdown.linked.connect(self.linked)
        self.markdown.grew.connect(self.grew)
        self._waiting = QWidget()
        self._spinner = Spinner(16)
        self._doing = label("", "small")
        waiting = QHBoxLayout(self._waiting)
        waiting.setContentsMargins(0, 0, 0, 0)
        waiting.addWidget(self._spinner)
        waiting.addWidget(self._doing, 1)
        self._searched = label("", "faint", wrap=True, name="chat.searched", selectable=True)
        self._searched.hide()
        self._notes = label("", "small", wrap=True, name="chat.notes", selectable=True)
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        inside.addWidget(self._searched)
        inside.addWidget(self.markdown)
        inside.addWidget(self._waiting)
        inside.addWidget(self._notes)
        self._cost = ElidedLabel("", "faint")
        self._cost.setObjectName("chat.cost")
        self._copy = icon_button("copy", name="chat.copy", tip=self.tr("Copy answer"), on_click=self.copy)
        self._sources = icon_button(
            "quotes",
            name="chat.show_sources",
            tip=self.tr("Show the sources of this answer"),
            on_click=self._look,
        )
        self._save = icon_button(
            "table", name="chat.save", tip=self.tr("Save to dataset…"), on_click=self._want_saving
        )
        self._again = icon_button(
            "arrow-clockwise", name="chat.again", tip=self.tr("Ask again"), on_click=self.wanted_again.emit
        )
        self._versions = Versions()
        self._versions.wanted.connect(self._want)
        self._go_on = button(
            self.tr("Continue"), name="chat.go_on", icon="play", role="quiet", tip=self.tr("Let the model go on here"),
            on_click=lambda: self._want("go_on"),
        )  # fmt: skip
        self._up = icon_button(
            "thumbs-up", name="chat.up", tip=self.tr("Good answer"), on_click=lambda: self._want("up")
        )
        self._down = icon_button(
            "thumbs-down", name="chat.down", tip=self.tr("Bad answer"), on_click=lambda: self._want("down")
        )
        self._more = icon_button(
            "dots-three", name="chat.more", tip=self.tr("More"), on_click=self._open_more
        )
        self._footer = QWidget()
        footer = QHBoxLayout()
        footer.setSpacing(2)
        footer.addWidget(self._versions)
        footer.addWidget(self._go_on)
        footer.addStretch(1)
        for control in (self._sources, self._copy, self._up, self._down, self._save, self._again, self._more):
            footer.addWidget(control)
        under = QVBoxLayout(self._footer)
        under.setContentsMargins(4, 2, 0, 0)
        under.setSpacing(0)
        under.addWidget(self._cost)
        under.addLayout(footer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        outer.addWidget(self._bubble)
        outer.addWidget(self._footer)
        self._footer.hide()
        self._notes.hide()
        self._waiting.hide()

    # -- while it is being written -------------------------------------------------------------------------

    def wait(self, doing: str) -> None:
        """Say what is being done; shown until the answer is complete."""
        self._doing.setText(doing)
        self._waiting.setVisible(bool(doing))
        self._spinner.start() if doing else self._spinner.stop()
        self.grew.emit()

    def set_passages(self, passages: list[Passage]) -> None:
        """Which numbers can be cited."""
        self.passages = passages
        self.markdown.set_numbers(frozenset(passage.number for passage in passages))

    def set_searched(self, query: str) -> None:
        """Say what was looked for, where it is not what was asked."""
        self._searched.setText(self.tr("Searched for: {query}").format(query=query) if query else "")
        self._searched.setVisible(bool(query))

    def add(self, piece: str) -> None:
        if self._spinner.is_on():
            self._spinner.stop()  # words that come show that it works; the ring would have all behind it painted anew
        self.markdown.add(piece)

    # -- when it is there ----------------------------------------------------------------------------------

    def show_answer(self, answer: Answer, *, last: bool = True) -> None:
        """Show the answer as it is kept."""
        self.message = answer
        self.wait("")
        self.set_passages(answer.passages)
        self.set_searched(answer.searched)
        shown = _words(answer)
        self.markdown.flush()
        if self.markdown.source.rstrip() != shown.rstrip() or answer.doubts:
            doubts = [(doubt.start, doubt.end, self._why(doubt)) for doubt in answer.doubts]
            self.markdown.set_markdown(shown, doubts=doubts)
        self.markdown.setVisible(bool(shown))
        notes = [i18n.translate(note) for note in answer.notes]
        if answer.stopped and not notes:
            notes.append(
                self.tr("Stopped before it was complete.") if shown else self.tr("Stopped before it began.")
            )
        self._say("\n".join(notes), "small" if _is_plain(answer) else "caution")
        self._cost.setText(self._figures(answer))
        self._copy.setEnabled(bool(shown))
        self._save.setVisible(bool(shown))
        self._judging(bool(shown))
        self._sources.setVisible(bool(answer.passages))
        self._footer.show()
        self.set_last(last)

    def show_failure(self, failed: Failed) -> None:
        """Say why there is no answer, and offer to ask again."""
        self.markdown.flush()
        self.wait("")
        said = [i18n.translate(failed.message)]
        if failed.fix:
            said.append(i18n.translate(failed.fix))
        self._say("\n".join(said), "error")
        self.markdown.setVisible(bool(self.markdown.source))
        self._copy.setEnabled(bool(self.markdown.source))
        self._sources.hide()
        self._save.hide()
        self._judging(False)
        self._cost.setText(self.tr("No answer"))
        self._footer.show()
        self.set_last(True)

    def show_missing(self) -> None:
        """Say that the question before it has no answer, and offer to ask again."""
        self._say(self.tr("This question was not answered."), "small")
        self.markdown.hide()
        self._copy.setEnabled(False)
        self._sources.hide()
        self._save.hide()
        self._judging(False)
        self._footer.show()
        self.set_last(True)

    def set_last(self, last: bool) -> None:
        """Only the last answer can be asked for again, or gone on with."""
        self._again.setVisible(last)
        answer = self.message
        open_end = answer is not None and (answer.stopped or answer.cut) and bool(answer.text)
        can_go_on = last and open_end and answer is not None and answer.arm.engine != "quotes"
        self._go_on.setVisible(can_go_on)
        if can_go_on:
            self._save.hide()  # it makes room; what is not whole is hardly kept, and the menu has it too

    def set_about(self, about: About) -> None:
        """Show which version this is and what the person thinks of it; while an answer is being written, nothing can be
        changed."""
        self._about = about
        self._versions.show_place(about)
        mark(self._up, "thumbs-up", on=about.verdict == "up")
        mark(self._down, "thumbs-down", on=about.verdict == "down" or about.corrected)
        for control in (self._again, self._go_on, self._up, self._down):
            control.setEnabled(not about.busy)

    def _judging(self, possible: bool) -> None:
        for control in (self._up, self._down, self._more):
            control.setVisible(possible)

    def _want(self, what: str) -> None:
        self.wanted.emit(self, what)

    @Slot()
    def _open_more(self) -> None:
        entries = [
            ("correct", "pencil-simple", self.tr("Correct this answer…")),
            ("save", "table", self.tr("Save to dataset…")),
            ("branch", "git-branch", self.tr("New conversation from here")),
        ]
        if not self._about.busy:
            entries.append(("", "", ""))
            if self._about.versions > 1:
                entries.append(("delete_version", "trash", self.tr("Delete this version")))
            entries.append(("delete", "trash", self.tr("Delete question and answer")))
        open_menu(self._more, entries, self._want)

    @property
    def source(self) -> str:
        """The answer's Markdown, as far as it is written."""
        return self.markdown.source

    @Slot()
    def copy(self) -> None:
        """Put the answer on the clipboard, as Markdown."""
        QGuiApplication.clipboard().setText(self.markdown.source)

    @Slot()
    def _look(self) -> None:
        self.looked_at.emit(self)

    @Slot()
    def _want_saving(self) -> None:
        self.saving_wanted.emit(self)

    @Slot(int)
    def _cite(self, number: int) -> None:
        self.cited.emit(self, number)

    def _why(self, doubt: Doubt) -> str:
        """Why a sentence is underlined."""
        if doubt.numbers and doubt.names:
            return self.tr("Not found in the passages: a number and a name in this sentence.")
        if doubt.numbers:
            return self.tr("Not found in the passages: a number in this sentence.")
        if doubt.names:
            return self.tr("Not found in the passages: a name in this sentence.")
        return self.tr("The passages do not seem to say this.")

    def _say(self, words: str, kind: str) -> None:
        self._notes.setText(words)
        set_kind(self._notes, kind)
        self._notes.setVisible(bool(words))

    def _figures(self, answer: Answer) -> str:
        parts = [answer.arm.name or self.tr("Quotes from documents")]
        if answer.seconds:
            parts.append(
                i18n.isolate(self.tr("{seconds} s").format(seconds=i18n.decimal(max(0.1, answer.seconds), 1)))
            )
        if answer.tokens and answer.first_token_seconds:
            first = i18n.decimal(answer.first_token_seconds, 1 if answer.first_token_seconds < 10 else 0)
            parts.append(self.tr("first word after {seconds} s").format(seconds=first))
        if answer.tokens_per_second:
            figure = i18n.decimal(answer.tokens_per_second, 1)
            parts.append(self.tr("{figure} tokens/s").format(figure=figure))
        return i18n.joined(parts)


def _words(answer: Answer) -> str:
    """An answer's words, those of ours in the person's language."""
    if answer.said is not None:
        return i18n.translate(answer.said) + answer.text.removeprefix(str(answer.said))
    return answer.text if answer.covered else i18n.translate(NOT_COVERED)


def _is_plain(answer: Answer) -> bool:
    """Whether the notes only inform: nothing about the answer calls for caution."""
    return (
        not answer.doubts
        and (answer.backed or not answer.passages or not answer.covered)
        and not answer.stopped
    )
