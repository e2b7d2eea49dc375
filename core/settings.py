"""What the person chose for the program as a whole. Does not know projects' own contents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from core import fields, paths
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP

RECENT = 12


@dataclass
class Settings:
    """Kept in one JSON file; unknown keys of newer versions are ignored, missing ones take their defaults."""

    theme: Literal["system", "light", "dark"] = fields.option(
        "system",
        label=QT_TRANSLATE_NOOP("core", "Appearance"),
        choices=(
            ("system", QT_TRANSLATE_NOOP("core", "Like the system")),
            ("light", QT_TRANSLATE_NOOP("core", "Light")),
            ("dark", QT_TRANSLATE_NOOP("core", "Dark")),
        ),
    )
    text_scale: int = fields.option(
        100,
        label=QT_TRANSLATE_NOOP("core", "Text size"),
        minimum=80,
        maximum=200,
        unit="%",
    )
    projects_folder: str = ""
    model_folders: list[str] = field(default_factory=list)
    recent_projects: list[str] = field(default_factory=list)

    @classmethod
    def load(cls) -> Settings:
        """The saved settings, or the defaults where none were saved. Raises `UserError` if the file is damaged."""
        file = paths.settings_file()
        if not file.exists():
            return cls()
        with explain_os_errors(file):
            data = file.read_bytes()
        return fields.from_json(cls, data, str(file))

    @classmethod
    def load_or_reset(cls) -> tuple[Settings, UserError | None]:
        """The saved settings; a damaged file is set aside (kept, renamed) and the defaults used, with the reason."""
        try:
            return cls.load(), None
        except UserError as error:
            file = paths.settings_file()
            file.replace(file.with_suffix(".damaged.json"))
            return cls(), error

    def save(self) -> None:
        fields.save(paths.settings_file(), self)

    def remember_project(self, folder: str) -> None:
        """Put a project first among the recent ones."""
        self.recent_projects = [folder, *(other for other in self.recent_projects if other != folder)][
            :RECENT
        ]
