"""A dialog for something that can be tried before it is saved: a server, a model behind an address, a database.

Knows its key or password, the two buttons, and what is said under way; not what is tried, or where that is kept.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import Cancelled, UserError
from core.jobs.context import JobContext
from core.models.remote import keys
from core.text import Text
from desktop import i18n
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.form import buddy
from desktop.widgets.labels import label, set_kind
from desktop.widgets.spinner import Spinner


class TryingDialog(QDialog):
    """A subclass makes its fields, lays them out by `_stack`, and then calls `_begin`.

    What is slow (the keyring, the server) is asked in a thread: `_has_key`, `_ask` and `_keep` run there.
    """

    def __init__(self, parent: QWidget | None, name: str, *, secret: str = "key") -> None:
        """`name` begins the object names of what is in it; `secret` ends that of the key."""
        super().__init__(parent)
        self.setObjectName(f"{name}.dialog")
        self.setMinimumWidth(640)
        self._work = Background(self, latest_only=True)
        self._work.failed.connect(self._failed)
        self._look = Background(self)
        self._look.failed.connect(lambda error: self._say(i18n.told(error), "caution"))
        self.key = QLineEdit()
        self.key.setObjectName(f"{name}.{secret}")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.textChanged.connect(self._edited)
        self._place = label("", "small", wrap=True, name=f"{name}.place")
        self._caution = label("", "caution", wrap=True, name=f"{name}.caution")
        self._spinner = Spinner(16)
        self._result = label("", "small", wrap=True, name=f"{name}.result", selectable=True)
        self.test = button(
            self.tr("Test connection"), name=f"{name}.test", icon="plugs-connected", on_click=self.try_it
        )
        self.save = button(self.tr("Save"), name="dialog.accept", role="primary", on_click=self._save)
        self.save.setDefault(True)
        self._waits = False
        self._context: JobContext | None = None
        """Of the try that is under way."""
        self._caution.hide()
        self._spinner.hide()

    # -- what a subclass gives ---------------------------------------------------------------------------------

    def _entered(self) -> Any:
        """What the fields say. Raises `UserError` naming what is wrong with it."""
        raise NotImplementedError

    def _allowed(self) -> tuple[bool, bool]:
        """Whether what stands there can be tried, and saved."""
        raise NotImplementedError

    def _has_key(self) -> bool:
        """Whether one is kept from before."""
        raise NotImplementedError

    def _ask(self, ctx: JobContext, entered: Any, typed: str) -> Any:
        """Try it, with the key that was `typed`, or where none was, with the one that is kept. Raises `Cancelled`."""
        raise NotImplementedError

    def _tell(self, found: Any) -> None:
        """Say what `_ask` found."""
        raise NotImplementedError

    def _keep(self, entered: Any, typed: str) -> Any:
        """Keep the key, and what must not be done in the window."""
        raise NotImplementedError

    def _kept(self, entered: Any, kept: Any) -> None:
        """Take over what was entered, and what `_keep` made of it; the dialog is accepted then."""
        raise NotImplementedError

    def _asking(self, entered: Any) -> str:
        """What is said while it is tried."""
        raise NotImplementedError

    def _leaving(self) -> str:
        """What leaves this machine, where that wants a word of caution."""
        return ""

    def _tell_place(self, place: Text) -> str:
        return i18n.translate(place)

    # -- for its laying out ------------------------------------------------------------------------------------

    def _stack(self, *parts: QWidget | QLayout, then: QWidget | None = None, spacing: int = 14) -> None:
        """The heading, the parts of a subclass, the line of trying, what came of it, and the buttons."""
        trying = QHBoxLayout()
        trying.setSpacing(10)
        trying.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        trying.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignTop)
        trying.addWidget(self._result, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(spacing)
        outer.addWidget(label(self.windowTitle(), "heading"))
        for part in (*parts, self._caution, trying, then):
            if isinstance(part, QLayout):
                outer.addLayout(part)
            elif part is not None:
                outer.addWidget(part)
        outer.addStretch(1)
        outer.addLayout(dialogs.foot(self.save, dialogs.cancel_button(self)))

    def _begin(self) -> None:
        """Once the fields are filled: say what there is to say of them."""
        self._check()
        self._look.run(lambda: (keys.place(), self._has_key()), self._know_keys)

    def _know_keys(self, known: tuple[Text, bool]) -> None:
        place, had_key = known
        self._place.setText(self._tell_place(place))
        self.key.setPlaceholderText(self.tr("Kept; type another to replace it") if had_key else "")
        self._fit()

    # -- what the person does ----------------------------------------------------------------------------------

    def try_it(self) -> None:
        """Ask what is there with what stands in the fields."""
        if (entered := self._read()) is not None:
            typed = self.key.text()
            context = self._context = JobContext("try", lambda _event: None)
            self._wait(self._asking(entered))
            self._work.run(lambda: self._ask(context, entered, typed), self._tried)

    def _save(self) -> None:
        if (entered := self._read()) is not None:
            typed = self.key.text()
            self._wait(self.tr("Saving…"))
            self._work.run(lambda: self._keep(entered, typed), lambda kept: self._saved(entered, kept))

    def _read(self) -> Any:
        """What was entered; None, once it is said what is wrong with it."""
        try:
            return self._entered()
        except UserError as error:
            self._say(i18n.told(error), "error")
            return None

    def _tried(self, found: Any) -> None:
        self._wait("")
        self._tell(found)

    def _saved(self, entered: Any, kept: Any) -> None:
        self._kept(entered, kept)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._wait("")
        if isinstance(error, Cancelled):
            self._say(self.tr("Stopped."), "small")
        else:
            self._say(i18n.told(error), "error")

    def done(self, result: int) -> None:
        """Closing it ends what was asked."""
        if self._context is not None:
            self._context.cancel()
        super().done(result)

    # -- telling -----------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        """What was said of other entries is not said of these."""
        if not self._waits:
            self._say("", "small")
        self._check()

    def _check(self) -> None:
        words = self._leaving()
        self._caution.setText(words)
        if self._caution.isHidden() == bool(words):
            self._caution.setVisible(bool(words))
            self._fit()
        for control, allowed in zip((self.test, self.save), self._allowed(), strict=True):
            control.setEnabled(allowed and not self._waits)

    def _wait(self, words: str) -> None:
        """Say what is waited for; empty: no longer."""
        self._waits = bool(words)
        if not words:
            self._context = None
        self._spinner.setVisible(self._waits)
        self._spinner.start() if self._waits else self._spinner.stop()
        self._check()
        if words:
            self._say(words, "small")

    def _say(self, words: str, kind: str) -> None:
        self._result.setText(words)
        set_kind(self._result, kind)
        self._fit()

    def _fit(self) -> None:
        dialogs.fit(self)


def field_column(
    words: str, control: QWidget, note: QWidget | None = None, *, field: QWidget | None = None
) -> QVBoxLayout:
    """A control under its name, and a note under it; `field` is the part of it that its name leads to."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(buddy(words, field or control))
    column.addWidget(control)
    if note is not None:
        column.addWidget(note)
    column.addStretch(1)
    return column
