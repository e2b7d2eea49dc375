"""The prompt a model is asked with: to be edited, shown filled in for one passage, and tried on it for real.

Does not know which model it is; it asks to have the prompt tried.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from core.synthesis import kinds
from core.synthesis.kinds import KINDS, Kind
from core.synthesis.passages import Passage
from core.synthesis.reading import REASONS
from desktop import i18n, theme
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.spinner import Spinner


class GrowPrompt(QWidget):
    """`changed`: the prompt is another. `try_wanted`: with the passage shown; again while it runs: stop."""

    changed = Signal()
    try_wanted = Signal()

    def __init__(self, prompts: dict[Kind, str]) -> None:
        super().__init__()
        self._prompts = prompts
        self._kind: Kind = "questions"
        self._passages: list[Passage] = []
        self._at = 0
        self._n = 1
        self.views = SegmentedControl(
            [
                ("prompt", self.tr("Prompt")),
                ("filled", self.tr("Filled in")),
                ("answer", self.tr("What the model writes")),
            ],
            name="datasets.grow.view",
            label=self.tr("What is shown of the prompt"),
        )
        self.views.changed.connect(self._show_view)
        self.restore = button(
            self.tr("Restore"), name="datasets.grow.restore", role="quiet", icon="arrow-counter-clockwise",
            tip=self.tr("Take the prompt this kind comes with"), on_click=self._restore,
        )  # fmt: skip
        self.editor = _text("datasets.grow.prompt", self.tr("Prompt"))
        self.editor.textChanged.connect(self._edited)
        self.filled = _text("datasets.grow.filled", self.tr("The prompt, filled in"), read_only=True)
        self.answer = _text("datasets.grow.answer", self.tr("What the model wrote"), read_only=True)
        self._stack = QStackedWidget()
        for view in (self.editor, self.filled, self.answer):
            self._stack.addWidget(view)
        self._hint = label("", "small", wrap=True, name="datasets.grow.hint")
        self._where = ElidedLabel("", "small", name="datasets.grow.passage")
        self._before = icon_button(
            "caret-left", name="datasets.grow.before", tip=self.tr("The passage before"),
            on_click=lambda: self._step(-1),
        )  # fmt: skip
        self._after = icon_button(
            "caret-right", name="datasets.grow.after", tip=self.tr("The next passage"),
            on_click=lambda: self._step(+1),
        )  # fmt: skip
        self.try_button = button(
            self.tr("Try on this passage"),
            name="datasets.grow.try",
            icon="play",
            on_click=self.try_wanted.emit,
        )
        self._spinner = Spinner(16)
        self._lay_out()
        self.set_kind("questions")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.views)
        head.addStretch(1)
        head.addWidget(self.restore)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for widget in (self._before, self._after):
            foot.addWidget(widget)
        foot.addWidget(self._where, 1)
        foot.addWidget(self._spinner)
        foot.addWidget(self.try_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(head)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._hint)
        outer.addLayout(foot)
        self._spinner.hide()

    # -- what it is about ----------------------------------------------------------------------------------

    @property
    def prompt(self) -> str:
        return self.editor.toPlainText()

    @property
    def passage(self) -> Passage | None:
        """The one that is shown."""
        return self._passages[self._at] if self._passages else None

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.editor.blockSignals(True)
        self.editor.setPlainText(self._prompts.get(kind, KINDS[kind].prompt))
        self.editor.blockSignals(False)
        self.restore.setVisible(self.prompt != KINDS[kind].prompt)
        self._fill()

    def set_passages(self, passages: list[Passage]) -> None:
        """What the prompt can be filled with: first one with enough text in it."""
        self._passages = passages
        self._at = next((at for at, passage in enumerate(passages) if not passage.is_poor), 0)
        self._fill()

    def set_number(self, n: int) -> None:
        self._n = n
        self._fill()

    # -- trying --------------------------------------------------------------------------------------------

    def show_trying(self, words: str) -> None:
        """The model is being asked; "": it is no longer."""
        self._spinner.setVisible(bool(words))
        self._spinner.start() if words else self._spinner.stop()
        self.try_button.setText(self.tr("Stop") if words else self.tr("Try on this passage"))
        if words:
            self.views.set_current("answer")
            self._show_view("answer")
            self.answer.setPlainText("")
            self._say(words, "small")

    def show_answer(self, result: dict[str, Any]) -> None:
        """What the model wrote, and what would become of it."""
        self.show_trying("")
        self.answer.setPlainText(str(result["written"]))
        pairs, left = len(result["pairs"]), result["left"]
        reasons = ", ".join(dict.fromkeys(i18n.core_text(REASONS[one["reason"]]) for one in left))
        figures = self.tr("{seconds} s, {read} tokens read, {written} written").format(
            seconds=i18n.decimal(result["seconds"], 1),
            read=i18n.number(result["tokens_in"]),
            written=i18n.number(result["tokens_out"]),
        )
        if pairs:
            words = self.tr("{n} usable").format(n=i18n.number(pairs))
        else:
            words = self.tr("Nothing usable")
        if left:
            words += "  ·  " + self.tr("{n} left out: {reasons}").format(
                n=i18n.number(len(left)), reasons=reasons
            )
        self._say(f"{words}  ·  {figures}", "good" if pairs else "caution")

    def show_trouble(self, words: str) -> None:
        self.show_trying("")
        self._say(words, "error")

    # -- inside --------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        self._prompts[self._kind] = self.prompt
        self.restore.setVisible(self.prompt != KINDS[self._kind].prompt)
        self._fill()
        self.changed.emit()

    def _restore(self) -> None:
        self._prompts.pop(self._kind, None)
        self.set_kind(self._kind)
        self.changed.emit()

    def _step(self, by: int) -> None:
        self._at = (self._at + by) % max(1, len(self._passages))
        self._fill()
        if self.views.current() == "answer":
            self.views.set_current("filled")
            self._show_view("filled")

    def _fill(self) -> None:
        passage = self.passage
        for control in (self._before, self._after):
            control.setEnabled(len(self._passages) > 1)
        if passage is None:
            self.filled.setPlainText("")
            self._where.setText("")
        else:
            self.filled.setPlainText(kinds.fill(self._kind, self.prompt, passage.values(self._n)))
            place = passage.document or self.tr("row")
            if passage.page:
                place += "  ·  " + self.tr("page {n}").format(n=i18n.number(passage.page))
            self._where.setText(
                self.tr("{at} of {n}").format(
                    at=i18n.number(self._at + 1), n=i18n.number(len(self._passages))
                )
                + f"  ·  {place}"
            )
        if self.views.current() != "answer":
            self._show_places()

    def _show_view(self, key: str) -> None:
        self._stack.setCurrentIndex(("prompt", "filled", "answer").index(key))
        if key != "answer":
            self._show_places()
        elif not self.answer.toPlainText():
            self._say(self.tr("Try the prompt to see what this model really writes."), "small")

    def _show_places(self) -> None:
        places = "  ".join(f"{{{place}}}" for place in KINDS[self._kind].places)
        self._say(self.tr("Filled in for each passage: {places}").format(places=places), "small")

    def _say(self, words: str, kind: str) -> None:
        self._hint.setText(words)
        set_kind(self._hint, kind)


def _text(name: str, title: str, *, read_only: bool = False) -> QTextEdit:
    made = QTextEdit()
    made.setObjectName(name)
    made.setAccessibleName(title)
    made.setAcceptRichText(False)
    made.setReadOnly(read_only)
    made.setTabChangesFocus(True)
    made.setFont(theme.font("small"))
    return made
