"""Ways of answering under a name: what a model is told before all, how it chooses words, and who answers.

Some come with the program; the person's own are kept beside the settings. Does not know conversations.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from core import fields, paths
from core.chat.conversation import Arm, Setup
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP


class Preset(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`sampling`: what differs from `GenerationConfig`'s own values. `arm`: who answers; None: whoever is chosen."""

    name: str
    system: str = ""
    sampling: dict[str, Any] = {}
    arm: Arm | None = None

    def setup(self, former: Setup) -> Setup:
        """A conversation's setup with this preset in it; the files it reads stay."""
        return msgspec.structs.replace(former, system=self.system, sampling=self.sampling, preset=self.name)


def packaged() -> list[Preset]:
    """The presets that come with the program."""
    return fields.load(list[Preset], paths.resources() / "presets.json")


def own() -> list[Preset]:
    """The person's own, by name. Raises `UserError` where their file is damaged."""
    file = _file()
    found = fields.load(list[Preset], file) if file.exists() else []
    return sorted(found, key=lambda preset: preset.name.casefold())


def save(preset: Preset) -> None:
    """Keep a preset, in place of the person's own one of that name. Raises `UserError` for a name that is empty or that
    of one that comes with the program."""
    name = " ".join(preset.name.split())
    if not name:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A preset needs a name."),
            QT_TRANSLATE_NOOP("core", "Type at least one letter."),
        )
    if any(one.name == name for one in packaged()):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is the name of a preset that comes with Ustad."),
            QT_TRANSLATE_NOOP("core", "Choose another name."),
            name=name,
        )
    kept = [one for one in own() if one.name != name]
    fields.save(_file(), [*kept, msgspec.structs.replace(preset, name=name)])


def delete(name: str) -> None:
    """Delete one of the person's own; no harm if it is gone already."""
    fields.save(_file(), [one for one in own() if one.name != name])


def _file() -> Path:
    return paths.settings_file().with_name("presets.json")
