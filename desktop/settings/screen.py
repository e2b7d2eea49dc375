"""Settings: how the window looks, and where projects and models live."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import paths
from core.settings import Settings
from desktop import i18n
from desktop.context import Changes, Context
from desktop.settings.about_card import AboutCard
from desktop.settings.addresses import AddressesCard
from desktop.settings.local_server_card import LocalServerCard
from desktop.settings.stores import StoresCard
from desktop.widgets import layouts
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.form import Form, buddy
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.screen import Screen

SETTLE_MS = 500
"""A number is being typed: wait for the last digit before the whole window changes its size."""
WIDTH = 640


class SettingsScreen(Screen):
    """Every choice is in force at once and saved at once."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="settings", scrolls=True)
        self.set_title(self.tr("Settings"))
        self.set_subtitle(
            self.tr("Kept for you on this machine, in {path}").format(path=paths.settings_file())
        )
        self._showing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._apply)

        look = Card(self.tr("How it looks"))
        self.form = Form(Settings, name="settings.form", only=("language", "theme", "text_scale", "motion"))
        self.form.set_choices("language", _languages())
        self.form.changed.connect(self._edited)
        look.body.addWidget(self.form)

        places = Card(self.tr("Folders"))
        self.projects = FilePicker(
            "folder", name="settings.projects", title=self.tr("Folder for new projects")
        )
        self.projects.field.setPlaceholderText(str(paths.projects_dir()))
        self.projects.changed.connect(self._timer.start)
        places.body.addWidget(buddy(self.tr("Folder for new projects"), self.projects.field))
        places.body.addWidget(self.projects)
        places.body.addSpacing(6)
        places.body.addWidget(label(self.tr("Further folders with models"), "medium"))
        self._folders = QVBoxLayout()
        self._folders.setSpacing(4)
        places.body.addLayout(self._folders)

        self.about = AboutCard(context)
        self.addresses = AddressesCard(context)
        self.stores = StoresCard(context)
        self.server = LocalServerCard(context)

        column = QVBoxLayout()
        column.setSpacing(self.body.spacing())
        for card in (look, places, self.addresses, self.stores, self.server, self.about):
            card.setMaximumWidth(WIDTH)
            column.addWidget(card)
        # Beside a stretch, so that the height of what wraps is reckoned for the width the cards have.
        across = QHBoxLayout()
        across.addLayout(column, 100)
        across.addStretch(1)
        self.body.addLayout(across)
        self.body.addStretch(1)

    def go(self, part: str = "", **_: object) -> None:
        """`part` "server": show the card of the local server."""
        if part == "server":
            # After the layout: a card that was never shown has no place yet.
            QTimer.singleShot(0, lambda: self.scroll_area.ensureWidgetVisible(self.server.switch, 0, 200))

    def refresh(self, changes: Changes) -> None:
        if not changes.settings:
            return
        settings = self.context.settings
        self._showing = True
        self.form.set_value(settings)
        if self.projects.field.text() != settings.projects_folder:
            self.projects.set_path(settings.projects_folder)
        self._show_model_folders(settings.model_folders)
        self.addresses.refresh()
        self.stores.refresh()
        self.server.refresh()
        self.about.refresh()
        self._showing = False

    def _edited(self) -> None:
        if self._showing or not self.form.is_valid():
            return
        form, settings = self.form.value(), self.context.settings
        chosen = (form.language, form.theme, form.motion)
        if chosen != (settings.language, settings.theme, settings.motion):
            self._apply()
        else:
            self._timer.start()

    def _apply(self) -> None:
        self._timer.stop()
        settings = self.context.settings
        chosen = self.projects.path()
        before = _kept(settings)
        settings.projects_folder = str(chosen) if chosen is not None else ""
        if self.form.is_valid():
            form = self.form.value()
            settings.language = form.language
            settings.theme, settings.text_scale, settings.motion = form.theme, form.text_scale, form.motion
        if before != _kept(settings):
            self.context.save_settings()
            self.context.announce(settings=True)

    def _show_model_folders(self, folders: list[str]) -> None:
        layouts.clear(self._folders)
        if not folders:
            self._folders.addWidget(label(self.tr("None. Add models on the Models screen."), "small"))
        for index, folder in enumerate(folders):
            row = QWidget()
            box = QHBoxLayout(row)
            box.setContentsMargins(0, 0, 0, 0)
            kind = "" if Path(folder).is_dir() else "caution"
            box.addWidget(ElidedLabel(folder, kind), 1)
            box.addWidget(
                icon_button(
                    "x",
                    name=f"settings.forget_models.{index}",
                    tip=self.tr("Leave out {path}; its files stay").format(path=folder),
                    on_click=partial(self._forget_models, folder),
                )
            )
            self._folders.addWidget(row)

    def _forget_models(self, folder: str) -> None:
        settings = self.context.settings
        settings.model_folders = [other for other in settings.model_folders if other != folder]
        self.context.save_settings()
        self.context.announce(settings=True, models=True)


def _kept(settings: Settings) -> tuple[object, ...]:
    """What this screen changes."""
    look = (settings.language, settings.theme, settings.text_scale, settings.motion)
    return (*look, settings.projects_folder)


def _languages() -> list[tuple[str, str]]:
    """The languages that are there, each by its own name."""
    of_system = i18n.core_text("Like the system")
    return [("system", of_system), *((code, i18n.LANGUAGES[code].name) for code in i18n.available())]
