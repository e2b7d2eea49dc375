"""The models this person has: the starter, those in the models folder, and folders they added. Loads no weights."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from core import paths
from core.errors import UserError, explain_os_errors
from core.inside import elsewhere, here
from core.models import encoders, onnx_folder, starter
from core.models.model import Model, describe, is_encoder
from core.models.onnx_folder import OnnxModel
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Broken:
    """A folder that is in the list but cannot be used, and why."""

    path: Path
    error: UserError


@dataclass
class Found:
    """What `Library.scan` saw."""

    models: list[Model] = field(default_factory=list)
    encoders: list[Model] = field(default_factory=list)
    """Those that read texts and write none; the one that comes with the program first."""
    onnx: list[OnnxModel] = field(default_factory=list)
    """Those that ONNX Runtime GenAI runs; they write, and cannot be trained."""
    broken: list[Broken] = field(default_factory=list)


class Library:
    """`settings` holds the folders that were added; adding and removing saves them."""

    def __init__(self, settings: Settings, models_dir: Path | None = None) -> None:
        self.settings = settings
        self.models_dir = models_dir or paths.models_dir()

    def scan(self) -> Found:
        """Look at every folder anew: the starter first, then by name; what cannot be used, with the reason."""
        found = Found()
        for folder in self._folders():
            try:
                if onnx_folder.is_onnx(folder):
                    found.onnx.append(onnx_folder.describe(folder))
                elif is_encoder(folder):
                    found.encoders.append(encoders.look(folder))
                else:
                    found.models.append(describe(folder))
            except UserError as error:
                found.broken.append(Broken(folder, error))
        found.encoders.sort(key=lambda model: (model.id != encoders.ID, model.name.casefold()))
        found.onnx.sort(key=lambda model: model.name.casefold())
        found.models.sort(key=lambda model: (not model.is_starter, model.name.casefold()))
        return found

    def models(self) -> list[Model]:
        return self.scan().models

    def find(self, id: str) -> Model:
        """The model with this id (the starter's name or a folder). Raises `UserError` where it is gone or damaged."""
        return _look(locate(id))

    def add_folder(self, folder: Path) -> Model:
        """Check the model in `folder` and list it. Adding it twice changes nothing. Raises `UserError` where it lacks
        something."""
        model = _look(folder)
        if model.path not in self._folders():
            self.settings.model_folders.append(str(model.path))
            self.settings.save()
        return model

    def is_removable(self, folder: Path) -> bool:
        """Whether the folder is in the list because the person added it."""
        return str(folder) in self.settings.model_folders

    def remove(self, folder: Path) -> None:
        """Take an added folder off the list. Its files stay."""
        if not self.is_removable(folder):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "{folder} was not added by hand, so it cannot be taken off the list."
                ),
                QT_TRANSLATE_NOOP("core", "Move the folder elsewhere if you do not want to see it here."),
                folder=str(folder),
            )
        self.settings.model_folders.remove(str(folder))
        self.settings.save()

    def _folders(self) -> list[Path]:
        """The starter, the models folder's own folders, the added ones; each once."""
        folders = [starter.path().absolute(), *([packaged] if (packaged := encoders.packaged()) else [])]
        if self.models_dir.is_dir():
            with explain_os_errors(self.models_dir):
                inside = sorted(path for path in self.models_dir.iterdir() if path.is_dir())
            folders += [path.absolute() for path in inside if not path.name.startswith(".")]
        folders += [Path(folder) for folder in self.settings.model_folders]
        return list(dict.fromkeys(folders))


def locate(id: str) -> Path:
    """The folder of the model with this id. A model's id is its folder, but for those that move with Ustad: the
    starter, and the encoder that comes with it. Raises `UserError` where the latter is not installed, and for a model
    on another computer in no folder of the settings: a project may have it from somebody else."""
    if id == encoders.ID:
        return encoders.packaged_or_refuse()
    if id == starter.ID:
        return starter.path()
    if elsewhere(id) and not any(Path(id).is_relative_to(known) for known in Settings.load().model_folders):
        here(paths.models_dir(), id)
    return Path(id)


def _look(folder: Path) -> Model:
    if onnx_folder.is_onnx(folder):
        return onnx_folder.describe(folder)
    return encoders.look(folder) if is_encoder(folder) else describe(folder)
