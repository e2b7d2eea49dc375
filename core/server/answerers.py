"""Who answers other programs, under names that they can keep: each model, each finished run, quotes, with documents and
without. Loads no model.

A name is made from the one the person gave. Where two would get the same, each also carries a part of its own id, and
the bare name is refused: it never comes to mean another than before without a word.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import msgspec

from core import runs
from core.chat.conversation import Arm
from core.knowledge.catalogue import Catalogue
from core.knowledge.embedders.opening import ADDRESS, FOLDER, PACKAGED
from core.knowledge.options import Options
from core.models.library import Library
from core.project import Project
from core.server.refusal import Refusal
from core.settings import Settings

WITH_DOCUMENTS = ":documents"
QUOTES = "quotes"
PACKAGED_EMBEDDER = "all-minilm-l6-v2"


@dataclass(frozen=True)
class Answerer:
    """`arm` for what answers; `embedder` (as `open_embedder` names it) for what embeds. `created`: in seconds since
    1970; 0 where nobody knows."""

    id: str
    name: str
    arm: Arm | None = None
    embedder: str | None = None
    created: int = 0

    def listed(self) -> dict[str, object]:
        """As the protocol lists a model, and what it is for."""
        return {
            "id": self.id,
            "object": "model",
            "created": self.created,
            "owned_by": "ustad",
            "name": self.name,
            "purpose": "embeddings" if self.arm is None else "chat",
        }


@dataclass(frozen=True)
class _Bare:
    """One that answers, before it has a name that others ask it by. `key`: its own id, here."""

    key: str
    name: str
    arm: Arm
    created: float = 0.0

    @property
    def mark(self) -> str:
        """Four signs that tell it from others of its name."""
        return hashlib.sha256(self.key.encode()).hexdigest()[:4]

    def served(self, id: str, *, documents: bool = False) -> Answerer:
        arm = msgspec.structs.replace(self.arm, documents=documents, name=id)
        return Answerer(id, self.name, arm, created=int(self.created))


class Answerers:
    """Those that answer with the settings and the project (None: none is open) as they are now."""

    def __init__(self, settings: Settings, project: Project | None) -> None:
        self._settings = settings
        self._project = project

    def all(self) -> list[Answerer]:
        """Quotes first, then runs, models and addresses, each without documents and with; the embedder last."""
        bare = [*self._runs(), *self._models(), *self._addresses()]
        names = [slug(one.name) for one in bare]
        has_documents = self._project is not None and Catalogue(self._project).count() > 0
        found = [Answerer(QUOTES, "Quotes", Arm(engine="quotes", name=QUOTES))] if has_documents else []
        for one, name in zip(bare, names, strict=True):
            id = name if names.count(name) == 1 and name != QUOTES else f"{name}-{one.mark}"
            found.append(one.served(id))
            if has_documents:
                found.append(one.served(id + WITH_DOCUMENTS, documents=True))
        return [*found, self._embedder()]

    def find(self, wanted: str) -> Answerer:
        """The one of this name. Raises `Refusal` where there is none, or the name could mean several."""
        listed = self.all()
        for one in listed:
            if one.id == wanted:
                return one
        name, _, tail = wanted.partition(":")
        like = [
            one.id for one in listed if re.fullmatch(rf"{re.escape(name)}-[0-9a-f]{{4}}(:{tail})?", one.id)
        ]
        if like:
            words = f"“{wanted}” could mean several here. Ask for one of: {', '.join(like)}."
        else:
            words = f"The model “{wanted}” does not exist here. Ask for one of: {', '.join(one.id for one in listed)}."
        raise Refusal(404, words, code="model_not_found", param="model")

    def _runs(self) -> list[_Bare]:
        if self._project is None:
            return []
        return [
            _Bare(
                run.id,
                run.about.name,
                Arm(model=run.about.model.id, run=run.id, engine="torch"),
                run.about.created,
            )
            for run in runs.finished(self._project.runs_dir)
        ]

    def _models(self) -> list[_Bare]:
        found = Library(self._settings).scan()
        return [
            *(_Bare(model.id, model.name, Arm(engine="torch", model=model.id)) for model in found.models),
            *(_Bare(model.id, model.name, Arm(engine="onnx", model=model.id)) for model in found.onnx),
        ]

    def _addresses(self) -> list[_Bare]:
        return [
            _Bare(one.id, one.name, Arm(engine="address", model=one.id))
            for one in self._settings.addresses
            if one.serves == "answers"
        ]

    def _embedder(self) -> Answerer:
        name = Options.of(self._project).index.embedder if self._project else PACKAGED
        if name == PACKAGED:
            called = PACKAGED_EMBEDDER
        elif name.startswith(FOLDER):
            called = Path(name.removeprefix(FOLDER)).name
        elif name.startswith(ADDRESS):
            called = self._settings.address(name.removeprefix(ADDRESS).partition("#")[0]).model
        else:
            called = name
        return Answerer(slug(called), called, embedder=name)


def slug(name: str) -> str:
    """A name as programs can write it: small letters of any script, digits, points and hyphens."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return re.sub(r"[^\w.]+", "-", plain).strip("-._") or "model"
