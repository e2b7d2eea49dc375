"""Run by the build of the wheel, and of the editable one of a set-up: makes the languages' .qm files beforehand."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Languages(BuildHookInterface):  # type: ignore[type-arg]
    """Asks PySide6's tools, which a build without isolation finds in its environment."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        sys.path.insert(0, str(Path(self.root)))
        from installer.languages import compiling

        for line in compiling.compile_all():
            self.app.display_info(line)
