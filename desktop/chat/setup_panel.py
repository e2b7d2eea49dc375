"""How the open conversation is answered: a preset, what the model is told before all, how it chooses words.

Does not know who keeps it: what was changed is reported.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from core import fields
from core.chat import presets
from core.chat.conversation import Arm, Setup
from core.chat.generator import GenerationConfig
from core.chat.presets import Preset
from core.errors import UserError
from desktop import i18n
from desktop.widgets import dialogs, layouts
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import Form, buddy
from desktop.widgets.labels import label

PAUSE = 400
"""Milliseconds after the last change before it is kept."""


class SetupPanel(Card):
    """`changed` carries the setup as it is now; `arm_wanted` who answers in the preset that was chosen."""

    changed = Signal(object)  # Setup
    arm_wanted = Signal(object)  # Arm
    failed = Signal(object)  # UserError
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("", pad=14, name="chat.setup")
        self.set_title(self.tr("How it answers"))
        self.add_header(
            icon_button("x", name="chat.setup.close", tip=self.tr("Close"), on_click=self.closed.emit)
        )
        self._setup = Setup()
        self._arm: Arm | None = None
        self._presets: list[Preset] = []
        self._names: set[str] = set()
        self.preset = ElidedBox()
        self.preset.setObjectName("chat.preset")
        self.preset.setMinimumWidth(80)
        self.preset.activated.connect(self._apply)
        self.save_button = button(self.tr("Save as…"), name="chat.preset.save", on_click=self._save)
        self.delete_button = icon_button(
            "trash", name="chat.preset.delete", tip=self.tr("Delete this preset"), on_click=self._delete
        )
        self.system = QPlainTextEdit()
        self.system.setObjectName("chat.system")
        self.system.setTabChangesFocus(True)
        self.system.setPlaceholderText(self.tr("For example: You are the expert of our mill. Be brief."))
        self.system.setFixedHeight(6 * self.system.fontMetrics().lineSpacing() + 20)
        self.form = Form(GenerationConfig, name="chat.sampling")
        self.stop = QLineEdit()
        self.stop.setObjectName("chat.sampling.stop")
        self.stop.setPlaceholderText(self.tr("Words or signs, with commas between them"))
        self.reset_button = button(
            self.tr("Reset all"), name="chat.setup.reset", icon="arrow-counter-clockwise", on_click=self._reset
        )  # fmt: skip
        self._quoting = label(
            self.tr("Quotes are not written by a model: nothing here changes them."), "caution", wrap=True
        )
        inside = QVBoxLayout()
        inside.setSpacing(8)
        inside.addWidget(self._quoting)
        inside.addWidget(buddy(self.tr("Preset"), self.preset))
        inside.addWidget(self.preset)
        kept = QHBoxLayout()
        kept.addWidget(self.save_button, 1)
        kept.addWidget(self.delete_button)
        inside.addLayout(kept)
        inside.addSpacing(6)
        inside.addWidget(
            buddy(self.tr("What the model is told before all"), self.system, word="system_prompt")
        )
        inside.addWidget(self.system)
        inside.addSpacing(6)
        inside.addWidget(self.form)
        inside.addWidget(buddy(self.tr("Stop at"), self.stop))
        inside.addWidget(self.stop)
        inside.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignLeading)
        inside.addWidget(label(self.tr("This holds for this conversation only."), "small", wrap=True))
        inside.addStretch(1)
        self.body.addWidget(layouts.scrolling(inside), 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.flush)
        self.system.textChanged.connect(self._edited)
        self.form.changed.connect(self._edited)
        self.stop.textChanged.connect(self._edited)

    def show_setup(self, setup: Setup) -> None:
        """Show how a conversation is answered."""
        self._soon.stop()
        self._setup = setup
        config = _config(setup)
        with QSignalBlocker(self.system), QSignalBlocker(self.form), QSignalBlocker(self.stop):
            self.system.setPlainText(setup.system)
            self.form.set_value(config)
            self.stop.setText(", ".join(config.stop))
        self._fill()

    def set_arm(self, arm: Arm) -> None:
        """Who answers now, which a preset can keep."""
        self._arm = arm
        self._quoting.setVisible(arm.engine == "quotes")

    @Slot()
    def flush(self) -> None:
        """Report what was changed, at once."""
        if not self._soon.isActive() and self.sender() is not self._soon:
            return
        self._soon.stop()
        if not self.form.is_valid():
            return
        self._report(msgspec.structs.replace(self._setup, **self._values()))

    def _values(self) -> dict[str, Any]:
        own = asdict(GenerationConfig())
        words = tuple(word.strip() for word in self.stop.text().split(",") if word.strip())
        chosen = asdict(replace(self.form.value(strict=False), stop=words))
        return {
            "system": self.system.toPlainText().strip(),
            "sampling": fields.to_builtins(
                {name: value for name, value in chosen.items() if value != own[name]}
            ),
        }

    @Slot()
    def _edited(self) -> None:
        self._soon.start()

    def _report(self, setup: Setup) -> None:
        known = next((one for one in self._presets if one.name == setup.preset), None)
        if known and (known.system, known.sampling) != (setup.system, setup.sampling):
            setup = msgspec.structs.replace(setup, preset="")
        if setup != self._setup:
            self._setup = setup
            self._fill()
            self.changed.emit(setup)

    # -- presets -------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        try:
            own = presets.own()
        except UserError as error:
            own = []
            self.failed.emit(error)
        self._presets = [*own, *presets.packaged()]
        self._names = {preset.name for preset in own}
        self.preset.clear()
        plain = self._setup.system == "" and not self._setup.sampling
        self.preset.addItem(self.tr("None") if plain else self.tr("Your own values"), None)
        for at, preset in enumerate(self._presets):
            if at == len(own) and own:
                self.preset.insertSeparator(self.preset.count())
            shown = preset.name if preset.name in self._names else i18n.core_text(preset.name)
            self.preset.addItem(shown, preset.name)
        chosen = self.preset.findData(self._setup.preset) if self._setup.preset else 0
        self.preset.setCurrentIndex(max(0, chosen))
        self.delete_button.setVisible(self._setup.preset in self._names)
        self.save_button.setEnabled(not plain)
        self.reset_button.setEnabled(not plain)

    @Slot()
    def _apply(self) -> None:
        name = self.preset.currentData()
        chosen = next((one for one in self._presets if one.name == name), None)
        if chosen is None:
            return
        setup = chosen.setup(self._setup)
        self.show_setup(setup)
        self.changed.emit(setup)
        if chosen.arm:
            self.arm_wanted.emit(chosen.arm)

    @Slot()
    def _save(self) -> None:
        """Keep the values under a name, with who answers now."""
        self.flush()
        name = dialogs.ask_text(
            self,
            self.tr("Save as a preset"),
            self.tr(
                "What the model is told, how it chooses words, and who answers are kept under this name."
            ),
            self.tr("Save"),
            self._setup.preset if self._setup.preset in self._names else "",
        )
        if not name:
            return
        made = Preset(name=name, system=self._setup.system, sampling=self._setup.sampling, arm=self._arm)
        try:
            presets.save(made)
        except UserError as error:
            self.failed.emit(error)
            return
        setup = msgspec.structs.replace(self._setup, preset=" ".join(name.split()))
        self.show_setup(setup)
        self.changed.emit(setup)

    @Slot()
    def _delete(self) -> None:
        name = self._setup.preset
        words = self.tr("“{name}” will no longer be offered. Conversations keep their values.").format(
            name=name
        )
        if not dialogs.confirm(self, self.tr("Delete this preset?"), words, self.tr("Delete"), danger=True):
            return
        try:
            presets.delete(name)
        except UserError as error:
            self.failed.emit(error)
            return
        self._report(msgspec.structs.replace(self._setup, preset=""))

    @Slot()
    def _reset(self) -> None:
        setup = msgspec.structs.replace(self._setup, system="", sampling={}, preset="")
        self.show_setup(setup)
        self.changed.emit(setup)


def _config(setup: Setup) -> GenerationConfig:
    """The sampling of a setup; values of other versions that no longer fit are left out."""
    try:
        config = fields.from_builtins(GenerationConfig, setup.sampling)
        fields.check(config)
    except UserError:
        return GenerationConfig()
    return config
