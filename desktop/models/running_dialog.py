"""How one model computes when it answers: squeezed or not, and for an ONNX model on which device."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from core.models.model import Model
from core.models.onnx_folder import OnnxModel
from core.settings import Running, Settings
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.form import Form
from desktop.widgets.labels import label


class RunningDialog(QDialog):
    """Accepted: `value` is what was chosen."""

    def __init__(self, parent: QWidget | None, model: Model, value: Running) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How {name} runs").format(name=model.name))
        only = ("device",) if isinstance(model, OnnxModel) else ("bits",)
        self.form = Form(Running, name="models.running", only=only)
        self.form.set_value(value)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(model.name, "heading", wrap=True))
        column.addWidget(self.form)
        column.addStretch(1)
        save = button(self.tr("Save"), name="dialog.accept", role="primary", on_click=self.accept)
        save.setDefault(True)
        column.addLayout(dialogs.foot(save, dialogs.cancel_button(self)))
        self.resize(480, 260)
        dialogs.fit(self)

    @property
    def value(self) -> Running:
        chosen: Running = self.form.value()
        return chosen


def ask(parent: QWidget, settings: Settings, model: Model) -> bool:
    """Ask how the model is to compute, and save it; whether anything was chosen."""
    dialog = RunningDialog(parent, model, settings.running.get(model.id, Running()))
    if not dialogs.run(dialog):
        return False
    if dialog.value == Running():
        settings.running.pop(model.id, None)
    else:
        settings.running[model.id] = dialog.value
    settings.save()
    return True
