"""Says which Ustad this is, what it is made of, and what leaves this computer."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QHBoxLayout

import core
from core import paths
from core.models.remote import trouble
from desktop.context import Context
from desktop.settings.licences_dialog import LicencesDialog
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label


class AboutCard(Card):
    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("About"))
        self._context = context
        version = self.tr("Ustad {version}, under the Apache licence 2.0").format(version=core.__version__)
        self.body.addWidget(label(version, "medium", name="settings.version", wrap=True))
        self.body.addWidget(label(self.tr("What leaves this computer"), "medium"))
        self.leaves = label("", "small", wrap=True, selectable=True, name="settings.leaves")
        self.body.addWidget(self.leaves)
        self.body.addWidget(
            label(
                self.tr(
                    "Ustad counts nothing, reports nothing and looks for nothing by itself: no statistics, no error "
                    "reports, no search for updates. It asks the model hub when you search or download there, and an "
                    "address when you use it. Keys are kept in the system's keyring, never in a file."
                ),
                "small",
                wrap=True,
                name="settings.promise",
            )
        )
        row = QHBoxLayout()
        row.addWidget(
            button(
                self.tr("Licences of what Ustad is made of…"),
                name="settings.licences",
                icon="books",
                on_click=self.show_licences,
            )
        )
        row.addStretch(1)
        self.body.addLayout(row)

    def show_licences(self) -> None:
        dialogs.run(LicencesDialog(self.window()))

    def refresh(self) -> None:
        settings = self._context.settings
        addresses = _hosts([*(one.url for one in settings.addresses), *(one.url for one in settings.stores)])
        trackers = _hosts(settings.agreed_trackers)
        words = [self.tr("Your documents, rows, questions and answers stay on this computer.")]
        if addresses:
            words = [
                self.tr(
                    "Your documents, rows, questions and answers stay on this computer, but for what you send to the "
                    "addresses above: {hosts}."
                ).format(hosts=addresses)
            ]
        if trackers:
            words.append(
                self.tr("Settings and figures of runs go to {hosts}, where a run says so.").format(
                    hosts=trackers
                )
            )
        if settings.server.others:
            words.append(
                self.tr("While the local server is on, it answers other computers that have its key.")
            )
        words.append(self.tr("Logs are in {path}").format(path=paths.logs_dir()))
        self.leaves.setText("\n".join(words))


def _hosts(urls: list[str]) -> str:
    """The other computers among these addresses."""
    away = [
        urlsplit(url if "://" in url else f"//{url}").hostname or url
        for url in urls
        if not trouble.is_local(url)
    ]
    return ", ".join(dict.fromkeys(away))
