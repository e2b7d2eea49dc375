"""The Olive pack: what it is, whether it is there, and installing or removing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from core.errors import UserError
from core.export.olive import pack
from core.export.olive.pack import Pack
from core.jobs.events import Progress
from desktop import i18n, theme
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill


class OlivePackCard(Card):
    """`changed` is emitted when the pack came or went."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Microsoft Olive"), name="olive.pack")
        self._context = context
        self._job: JobHandle | None = None
        self.found: Pack | None = None
        self.pill = Pill("", "neutral", name="olive.state")
        self.words = label("", "second", wrap=True, name="olive.about")
        self.install = button(
            self.tr("Install Olive"),
            name="olive.install",
            icon="download-simple",
            role="primary",
            on_click=self._install,
        )
        self.stop = button(self.tr("Stop"), name="olive.install_stop", icon="stop", on_click=self._stop)
        self.remove = button(
            self.tr("Remove…"), name="olive.remove", icon="trash", role="quiet", on_click=self._remove
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the installation is"))
        self.note = label("", "small", name="olive.install_note")
        self.add_header(self.remove)
        self.add_header(self.pill)
        self.body.addWidget(self.words)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for widget in (self.install, self.stop, self.note):
            row.addWidget(widget)
        row.addWidget(self.bar, 1)
        self.body.addWidget(self._row)
        self.look()

    def look(self) -> None:
        """Look again whether it is there."""
        try:
            self.found = pack.installed()
        except UserError as error:
            self.found = None
            self._context.show_error(error)
        found, busy = self.found, self._job is not None
        for widget in (self.stop, self.bar, self.note):
            widget.setVisible(busy)
        self.install.setVisible(not busy and (found is None or not found.fits))
        self.remove.setVisible(found is not None and not busy)
        self._row.setVisible(busy or found is None or not found.fits)
        if busy:
            self.pill.set(self.tr("Being installed"), "accent")
        elif found is None:
            self.pill.set(self.tr("Not installed"), "neutral")
        elif not found.fits:
            self.pill.set(self.tr("Made for an earlier Ustad"), "caution")
        else:
            self.pill.set(self.tr("Installed"), "good")
        self.words.setText(self._say(found))

    def follow(self, handle: JobHandle) -> None:
        """An installation was started, here or elsewhere."""
        self._job = handle
        self.bar.setValue(0)
        self.note.setText(self.tr("Waits for its turn"))
        handle.progressed.connect(self._show_progress)
        handle.ended.connect(self._ended)
        self.look()

    def _say(self, found: Pack | None) -> str:
        if found is not None:
            return self.tr(
                "Olive {version} with an ONNX Runtime GenAI {genai} of its own, {size}. It works offline, and tells "
                "its maker nothing."
            ).format(version=found.version, genai=found.genai, size=i18n.size(found.size))
        return self.tr(
            "Microsoft's tool for tuning, squeezing and converting models, as its guides have it. Version {version} "
            "is installed beside Ustad's own packages and shares PyTorch with them: about {download} to download, "
            "{room} of disk while it is installed."
        ).format(version=pack.locked_version(), download=i18n.size(pack.DOWNLOAD), room=i18n.size(pack.ROOM))

    def _install(self) -> None:
        self._context.jobs.submit("install_olive", {})

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _remove(self) -> None:
        found = self.found
        if found is None or not dialogs.confirm(
            self,
            self.tr("Remove Olive?"),
            self.tr("Its environment is removed ({size}). What it has made stays.").format(
                size=i18n.size(found.size)
            ),
            self.tr("Remove Olive"),
            danger=True,
        ):
            return
        try:
            pack.remove()
        except UserError as error:
            self._context.show_error(error)
        self.look()
        self.changed.emit()

    def _show_progress(self, event: Progress) -> None:
        self.bar.setValue(round(1000 * event.done / event.total) if event.total else 0)
        if event.note is not None:
            self.note.setText(i18n.translate(event.note))

    def _ended(self) -> None:
        self._job = None
        self.look()
        self.changed.emit()
