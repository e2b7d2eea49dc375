"""The card of the local server: its switch, where it is, its key, how it is asked, and what was asked of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.errors import UserError
from core.settings import LocalServer
from desktop import i18n, theme
from desktop.context import Changes, Context
from desktop.settings import snippets
from desktop.widgets import dialogs, layouts
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import Form
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill
from desktop.widgets.segmented import SegmentedControl

LISTED = 6
"""Requests that are shown."""
HIDDEN = "•" * 24


class LocalServerCard(Card):
    """What the person changes is saved at once; the port and who may come in count from the next switching on."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Local server"), name="settings.server")
        self.explain("openai_compatible")
        self.context = context
        self._serving = context.serving
        self._key = ""
        self._shows_key = self._filling = False
        self._work = Background(self)
        self._work.failed.connect(context.show_error)
        self.pill = Pill(name="settings.server.pill")
        self.add_header(self.pill)
        self.body.addWidget(
            label(
                self.tr(
                    "Other programs on this machine can ask your models, runs and documents, as they would ask OpenAI. "
                    "Your own chat goes first."
                ),
                "small",
                wrap=True,
            )
        )
        self.switch = button("", name="settings.server.switch", role="primary", on_click=self._switch)
        self.served = label("", "small", wrap=True, name="settings.server.project")
        self.instead = button(
            self.tr("Serve this project instead"), name="settings.server.move", on_click=self._serve_open_one
        )
        self.body.addLayout(_row(self.switch, self.served, stretch=1))
        self.body.addLayout(_row(self.instead))
        self._details = self._make_details()
        self.body.addWidget(self._details)
        self.form = Form(LocalServer, name="settings.server.form")
        self.form.changed.connect(self._edited)
        self.body.addWidget(self.form)
        self._serving.changed.connect(self.refresh)
        self._serving.asked.connect(self._show_requests)
        self._serving.failed.connect(self._tell)
        context.changed.connect(self._hear)
        self.refresh()

    def _hear(self, changes: Changes) -> None:
        if changes.project:
            self.refresh()

    def refresh(self) -> None:
        """Show how it is now."""
        serving = self._serving
        on, busy = serving.is_on, serving.is_busy
        self.switch.setText(self.tr("Switch off") if on else self.tr("Switch on"))
        self.switch.setAccessibleName(self.tr("Local server: {verb}").format(verb=self.switch.text()))
        self.switch.setEnabled(not busy)
        words, kind = (self.tr("On"), "good") if on else (self.tr("Off"), "neutral")
        if busy:
            words, kind = self.tr("One moment…"), "neutral"
        elif serving.open_to_others:
            words, kind = self.tr("On, also for other computers"), "caution"
        self.pill.set(words, kind)
        self.served.setText(self._about_project())
        project = self.context.project
        other = (
            on
            and project is not None
            and serving.project is not None
            and project.folder != serving.project.folder
        )
        bare = on and project is not None and serving.project is None
        self.instead.setVisible((other or bare) and not busy)
        self._details.setVisible(on)
        self._filling = True
        self.form.set_value(self.context.settings.server)
        self._filling = False
        if on:
            self.address.setText(serving.url)
            if not self._key:
                self._load_key()
            self._show_key()
            self._show_requests()
        else:
            self._key, self._shows_key = "", False

    # -- the switch --------------------------------------------------------------------------------------------

    def _switch(self) -> None:
        if self._serving.is_on:
            self._serving.switch_off()
        elif self.form.is_valid():
            self._serving.switch_on(self.context.settings, self.context.project)

    def _serve_open_one(self) -> None:
        self._serving.switch_on(self.context.settings, self.context.project)

    def _about_project(self) -> str:
        on = self._serving.is_on or self._serving.is_busy
        project = self._serving.project if on else self.context.project
        if project is None:
            return self.tr("Models alone: no project is open.")
        if on:
            return self.tr("Serves the project “{name}”.").format(name=project.name)
        return self.tr("Will serve the project “{name}”.").format(name=project.name)

    def _edited(self) -> None:
        if self._filling or not self.form.is_valid():
            return
        wanted = self.form.value()
        had = self.context.settings.server
        if wanted == had:
            return
        if wanted.others and not had.others and not self._agrees():
            self.refresh()
            return
        again = self._serving.is_on and (wanted.port, wanted.others) != (had.port, had.others)
        self.context.settings.server = wanted
        self.context.save_settings()
        self.context.announce(settings=True)
        note = self.tr("In force when it is switched on again.") if again else ""
        self.form.set_note("port", note)

    def _agrees(self) -> bool:
        return dialogs.confirm(
            self,
            self.tr("Let other computers ask?"),
            self.tr(
                "Whoever is in this network and has the key can then ask your models and documents. Questions and "
                "answers cross the network unencrypted."
            ),
            self.tr("Let them ask"),
        )

    def _tell(self, error: BaseException) -> None:
        self.context.show_error(error)
        if isinstance(error, UserError):
            self.refresh()

    # -- address, key and snippet ------------------------------------------------------------------------------

    def _make_details(self) -> QWidget:
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(10)
        self.address = label("", "mono", selectable=True, name="settings.server.address")
        box.addLayout(
            _row(
                label(self.tr("Address"), "medium"), self.address, stretch=1,
                end=[self._copier("settings.server.copy_address", lambda: self._serving.url)],
            )
        )  # fmt: skip
        self.key = label("", "mono", selectable=True, name="settings.server.key")
        self.reveal = button(
            self.tr("Show"), name="settings.server.show_key", icon="eye", on_click=self._toggle_key
        )
        self.renew = button(self.tr("New key…"), name="settings.server.new_key", on_click=self._renew)
        copy = self._copier("settings.server.copy_key", lambda: self._key)
        box.addLayout(
            _row(label(self.tr("Key"), "medium"), self.key, stretch=1, end=[self.reveal, copy, self.renew])
        )
        self.language = SegmentedControl(
            [(one, words) for one, words in snippets.LANGUAGES.items()], name="settings.server.language"
        )
        self.language.changed.connect(self._show_snippet)
        box.addLayout(
            _row(
                self.language, stretch=1,
                end=[self._copier("settings.server.copy_snippet", lambda: self._snippet(self._key))],
            )
        )  # fmt: skip
        self.snippet = QPlainTextEdit()
        self.snippet.setObjectName("settings.server.snippet")
        self.snippet.setAccessibleName(self.tr("How to ask it"))
        self.snippet.setReadOnly(True)
        self.snippet.setFont(theme.font("mono"))
        self.snippet.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.snippet.setFixedHeight(168)
        box.addWidget(self.snippet)
        self.asked = label("", "medium", name="settings.server.asked")
        box.addWidget(self.asked)
        self._requests = QVBoxLayout()
        self._requests.setSpacing(4)
        box.addLayout(self._requests)
        return made

    def _copier(self, name: str, words: object) -> QPushButton:
        made = button(self.tr("Copy"), name=name, icon="copy")
        assert callable(words)
        made.clicked.connect(lambda: self._copy(made, words()))
        return made

    def _copy(self, pressed: QPushButton, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        pressed.setText(self.tr("Copied"))

    def _load_key(self) -> None:
        def ask() -> str:
            from core.server.local_server import load_key

            return load_key()

        self._work.run(ask, self._take_key)

    def _take_key(self, key: str) -> None:
        self._key = key
        self._show_key()

    def _toggle_key(self) -> None:
        self._shows_key = not self._shows_key
        self._show_key()

    def _show_key(self) -> None:
        self.key.setText(self._key if self._shows_key else HIDDEN)
        self.reveal.setText(self.tr("Hide") if self._shows_key else self.tr("Show"))
        self.reveal.setEnabled(bool(self._key))
        self._show_snippet()

    def _renew(self) -> None:
        words = self.tr(
            "Programs with the present key are turned away. The server is switched off and on again."
        )
        if not dialogs.confirm(self, self.tr("Make a new key?"), words, self.tr("Make a new key")):
            return

        def make() -> str:
            from core.server.local_server import new_key

            return new_key()

        self._work.run(make, self._use_new)

    def _use_new(self, key: str) -> None:
        self._key = key
        self._serving.switch_on(self.context.settings, self._serving.project)

    def _snippet(self, key: str) -> str:
        return snippets.of(self.language.current(), self._serving.url, key)

    def _show_snippet(self) -> None:
        shown = self._key if self._shows_key else self.tr("YOUR-KEY")
        self.snippet.setPlainText(self._snippet(shown).rstrip())

    # -- requests ----------------------------------------------------------------------------------------------

    def _show_requests(self) -> None:
        count = self._serving.count
        self.asked.setText(
            self.tr("%n request(s) since it was switched on", "", count)
            if count
            else self.tr("Nothing was asked yet.")
        )
        layouts.clear(self._requests)
        for entry in self._serving.last()[:LISTED]:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            kind = "neutral" if not entry.status else "good" if entry.status < 400 else "error"
            status = str(entry.status) if entry.status else self.tr("now")
            line.addWidget(Pill(self.tr("left") if entry.left else status, "neutral" if entry.left else kind))
            words = i18n.joined(
                (part for part in (i18n.when(entry.time), entry.model or entry.what, entry.caller) if part),
                " · ",
            )
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(ElidedLabel(words, "small"))
            if entry.error:
                column.addWidget(ElidedLabel(entry.error, "error"))
            line.addLayout(column, 1)
            if entry.details:
                report = button(self.tr("Copy details"), name="settings.server.copy_details")
                report.clicked.connect(partial(self._copy, report, entry.details))
                line.addWidget(report)
            elif entry.tokens_out:
                used = self.tr("{read} read, {written} written").format(
                    read=i18n.number(entry.tokens_in), written=i18n.number(entry.tokens_out)
                )
                line.addWidget(label(used, "small"))
            self._requests.addWidget(row)


def _row(*widgets: QWidget | QLabel, stretch: int = -1, end: list[QPushButton] | None = None) -> QHBoxLayout:
    """Widgets in a line; the one at `stretch` takes what is left."""
    line = QHBoxLayout()
    line.setSpacing(10)
    for at, widget in enumerate(widgets):
        line.addWidget(widget, 1 if at == stretch else 0)
    if stretch < 0 or stretch >= len(widgets):
        line.addStretch(1)
    for widget in end or []:
        line.addWidget(widget)
    return line
