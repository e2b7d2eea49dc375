"""Asks before a run does more than train: run a Python file of the person's own, tell a server elsewhere of itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from core.settings import Settings
from core.training import own_loss, tracking
from core.training.config import TrainConfig
from desktop import theme
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, confirm, foot
from desktop.widgets.labels import label


class AgreeDialog(QDialog):
    """Accepted, the person has seen the file and agreed to it."""

    def __init__(self, parent: QWidget | None, file: Path) -> None:
        super().__init__(parent)
        self.setObjectName("training.agree.dialog")
        self.setWindowTitle(self.tr("Run “{name}”?").format(name=file.name))
        self.resize(720, 520)
        words = QPlainTextEdit(file.read_text(encoding="utf-8", errors="replace"))
        words.setObjectName("training.agree.words")
        words.setAccessibleName(self.tr("What the file says"))
        words.setReadOnly(True)
        words.setFont(theme.font("mono"))
        agree = button(
            self.tr("I have read it: run it"), name="dialog.accept", role="danger", on_click=self.accept
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading", wrap=True))
        outer.addWidget(
            label(
                self.tr(
                    "A Python file can do anything on this computer that you can: read your files, change them, send "
                    "them elsewhere. Run it only if it is yours, or you know what each line does. You are asked again "
                    "if it changes."
                ),
                "caution",
                wrap=True,
            )
        )
        outer.addWidget(label(str(file), "small", wrap=True, selectable=True))
        outer.addWidget(words, 1)
        cancel = cancel_button(self)
        cancel.setDefault(True)
        outer.addLayout(foot(agree, cancel))
        cancel.setFocus()


def agrees_to_all(parent: QWidget | None, settings: Settings, config: TrainConfig) -> bool:
    """Whether all that these settings would do beyond training is agreed to: run a file, tell a server elsewhere.
    Raises `UserError` if the file is gone or is no Python file."""
    if config.own_loss and not agrees(parent, settings, config.own_loss):
        return False
    return agrees_to_tell(parent, settings, config.mlflow)


def agrees_to_tell(parent: QWidget | None, settings: Settings, address: str) -> bool:
    """Whether a run may be told to this address: agreed to before, or now."""
    if tracking.may_tell(address, settings.agreed_trackers):
        return True
    words = QCoreApplication.translate(
        "AgreeDialog",
        "The settings and figures of this run would go to {address} while it trains; rows and answers would not. You "
        "are asked once for each address.",
    )
    if not confirm(
        parent,
        QCoreApplication.translate("AgreeDialog", "Tell another computer of this run?"),
        words.format(address=tracking.clean(address)),
        QCoreApplication.translate("AgreeDialog", "Tell it"),
    ):
        return False
    settings.agreed_trackers.append(tracking.clean(address))
    settings.save()
    return True


def agrees(parent: QWidget | None, settings: Settings, file: Path) -> bool:
    """Whether `file` may be run: agreed to before, or now. Raises `UserError` if it is gone or is no Python file."""
    mark = own_loss.fingerprint(file)
    if mark not in settings.agreed_files:
        if not dialogs.run(AgreeDialog(parent, file)):
            return False
        settings.agreed_files.append(mark)
        settings.save()
    return True
