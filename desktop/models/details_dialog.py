"""What the hub says of one model before it is downloaded: licence, size, which builds there are, whether they fit."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from core.hardware import Machine
from core.models import fitting
from core.models.hub.listing import Details
from desktop import i18n
from desktop.models.fit_line import FitLine
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label
from desktop.widgets.trying_dialog import field_column


class DetailsDialog(QDialog):
    """Accepted: `subfolder` is to be downloaded. `asks`: what the licence asks for, where that is known."""

    def __init__(
        self,
        parent: QWidget | None,
        details: Details,
        machine: Machine,
        *,
        asks: str = "",
        subfolder: str | None = None,
    ) -> None:
        super().__init__(parent)
        self.details = details
        self.setWindowTitle(details.id)
        self.build = ElidedBox()
        self.build.setObjectName("models.details.build")
        for one in details.builds:
            self.build.addItem(self._words(one.subfolder, one.kind, one.size), one.subfolder)
        if subfolder is not None:
            self.build.setCurrentIndex(max(0, self.build.findData(subfolder)))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(details.id, "heading", wrap=True, selectable=True))
        licence = details.licence or self.tr("not stated")
        column.addWidget(
            label(self.tr("Licence: {name}").format(name=licence), name="models.details.licence")
        )
        if asks:
            column.addWidget(label(asks, "second", wrap=True))
        if details.gated:
            words = self.tr(
                "Its makers give it only to those who agreed to their terms: agree on the model's page at the hub, and "
                "enter a token under “Hub access”."
            )
            column.addWidget(label(words, "caution", wrap=True, name="models.details.gated"))
        if details.trouble is not None:
            words = i18n.sentences(details.trouble, details.fix)
            column.addWidget(label(words, "error", wrap=True, name="models.details.trouble"))
        elif len(details.builds) > 1:
            column.addLayout(field_column(self.tr("What to download"), self.build))
        else:
            column.addWidget(label(self.build.currentText()))
        if details.shape is not None and details.trouble is None:
            column.addSpacing(4)
            column.addWidget(label(self.tr("Chat with it on this computer"), "small"))
            column.addWidget(FitLine(fitting.fits(details.shape, machine), name="models.details.fits"))
        column.addStretch(1)
        go = button(
            self.tr("Download"),
            name="dialog.accept",
            role="primary",
            icon="download-simple",
            on_click=self.accept,
            enabled=bool(details.builds),
        )
        go.setDefault(True)
        column.addLayout(dialogs.foot(go, dialogs.cancel_button(self)))
        self.resize(580, 320)
        dialogs.fit(self)

    @property
    def subfolder(self) -> str:
        return str(self.build.currentData() or "")

    def _words(self, subfolder: str, kind: str, size: int) -> str:
        if kind == "safetensors":
            return self.tr("For training and chat: {size}").format(size=i18n.size(size))
        return self.tr("ONNX, {folder}: {size}").format(
            folder=subfolder.rpartition("/")[2] or "/", size=i18n.size(size)
        )
