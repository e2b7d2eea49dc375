"""Asks for the person's token of the hub, and for a mirror's address. The token is never shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from core.errors import UserError
from core.models.hub import access
from core.models.remote import keys
from core.text import Text
from desktop import i18n
from desktop.context import Context
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.labels import label, set_kind
from desktop.widgets.trying_dialog import field_column


class HubAccess(QDialog):
    """Accepted when it was saved."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._has_token = False
        self._work = Background(self)
        self._work.failed.connect(self._failed)
        self.setWindowTitle(self.tr("Hub access"))
        self.token = QLineEdit()
        self.token.setObjectName("models.access.token")
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText("hf_…")
        self.mirror = QLineEdit(context.settings.hub_mirror)
        self.mirror.setObjectName("models.access.mirror")
        self.mirror.setPlaceholderText(self.tr("The hub itself"))
        self.place = label("", "small", wrap=True, name="models.access.place")
        self.said = label("", "small", wrap=True, name="models.access.said")
        self.check = button(self.tr("Check"), name="models.access.check", on_click=self.try_it)
        self.forget = button(
            self.tr("Forget the token"), name="models.access.forget", role="quiet", on_click=self.forget_token
        )
        self.forget.hide()
        self.save = button(self.tr("Save"), name="dialog.accept", role="primary", on_click=self.keep)
        self.save.setDefault(True)
        words = label(
            self.tr(
                "Most models can be had without an account. Some makers give theirs only to those who agreed to "
                "terms on the model's page: for those, make a token for reading in your account's settings at the hub."
            ),
            "second",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addWidget(words)
        column.addLayout(field_column(self.tr("Token"), self.token))
        column.addWidget(self.place)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(field_column(self.tr("Address of a mirror"), self.mirror))
        column.addWidget(self.said)
        column.addStretch(1)
        column.addLayout(dialogs.foot(self.save, dialogs.cancel_button(self), self.check))
        self.resize(560, 420)
        dialogs.fit(self)
        self._work.run(lambda: (keys.place(), bool(keys.load(access.KEY))), self._know)

    def try_it(self) -> None:
        """Ask the hub whom the token is of."""
        typed, has_token = self.token.text().strip(), self._has_token
        mirror = self._mirror()
        if mirror is None:
            return
        if not typed and not has_token:
            self._say(self.tr("Enter a token first."), "caution")
            return
        self._say(self.tr("Asking the hub…"), "small")
        self.check.setEnabled(False)
        self._work.run(lambda: access.who(typed or keys.load(access.KEY), mirror), self._known)

    def keep(self) -> None:
        """Save what was entered; the window stays open where that cannot be."""
        mirror = self._mirror()
        if mirror is None:
            return
        try:
            where = access.save_token(self.token.text()) if self.token.text().strip() else None
        except UserError as error:
            self._failed(error)
            return
        self._context.settings.hub_mirror = mirror
        self._context.save_settings()
        if where == "session":
            self._context.show_message("caution", keys.place())
        self.accept()

    def forget_token(self) -> None:
        """Drop the token that is kept."""
        keys.forget(access.KEY)
        self._has_token = False
        self.token.clear()
        self.token.setPlaceholderText("hf_…")
        self.forget.hide()
        self._say(self.tr("The token is forgotten."), "good")

    def _mirror(self) -> str | None:
        """What was entered; None, with a word about it, where it cannot be an address."""
        entered = self.mirror.text().strip().rstrip("/")
        if not entered:
            return ""
        try:
            return access.check_mirror(entered)
        except UserError as error:
            self._failed(error)
            return None

    def _know(self, known: tuple[Text, bool]) -> None:
        place, self._has_token = known
        self.place.setText(i18n.translate(place))
        if self._has_token:
            self.token.setPlaceholderText(self.tr("A token is kept; enter another to replace it"))
            self.forget.show()
        dialogs.fit(self)

    def _known(self, name: str) -> None:
        self.check.setEnabled(True)
        self._say(self.tr("The hub knows it: it is of {name}.").format(name=name), "good")

    def _failed(self, error: BaseException) -> None:
        self.check.setEnabled(True)
        if isinstance(error, UserError):
            self._say(i18n.told(error), "error")
        else:
            self._context.show_error(error)

    def _say(self, words: str, kind: str) -> None:
        self.said.setText(words)
        set_kind(self.said, kind)
        dialogs.fit(self)
