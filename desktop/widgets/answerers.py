"""Who can answer here: the quoter, each model on this machine, finished runs' adapters, addresses. Loads no model."""

from __future__ import annotations

from dataclasses import dataclass

from core import runs
from core.models.library import Library
from core.models.onnx_folder import NAMES
from core.models.remote import trouble
from core.project import Project
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP, Text, text
from desktop import i18n

QUOTES_NAME = QT_TRANSLATE_NOOP("core", "Quotes from documents")
QUOTES_NOTE = QT_TRANSLATE_NOOP(
    "core", "Answers only with sentences quoted from your documents, word for word. No language model writes."
)
TUNED_NOTE = QT_TRANSLATE_NOOP("core", "“{model}” with what it learnt in “{run}”. {note}")
HERE_NOTE = QT_TRANSLATE_NOOP("core", "“{model}” at {host}, on this machine.")
AWAY_NOTE = QT_TRANSLATE_NOOP(
    "core", "“{model}” at {host}. Your question, and the passages found for it, are sent there."
)
ONNX_NOTE = QT_TRANSLATE_NOOP("core", "An ONNX model for the {provider}, in {numbers}.")


@dataclass(frozen=True)
class Answerer:
    """A choice: the values of an arm, the name it is chosen by, and what the person should know of it."""

    key: str
    name: str
    engine: str
    model: str = ""
    run: str = ""
    note: Text | None = None

    def params(self) -> dict[str, str]:
        """The job's ``answerer``."""
        return {"engine": self.engine, "model": self.model, "run": self.run, "name": self.name}


def available(project: Project, settings: Settings) -> list[Answerer]:
    """The quoter first, then adapters (newest first), then models, those for ONNX Runtime, then addresses."""
    library = Library(settings).scan()
    found = [Answerer("quotes", i18n.core_text(QUOTES_NAME), "quotes", note=text(QUOTES_NOTE))]
    models = {model.id: model for model in library.models}
    for run in runs.finished(project.runs_dir):
        base = models.get(run.about.model.id)
        note = i18n.translate(base.note) if base and base.note else ""
        said = text(
            TUNED_NOTE, model=run.about.model.name or run.about.model.id, run=run.about.name, note=note
        )
        found.append(Answerer(f"run:{run.id}", run.about.name, "torch", run.about.model.id, run.id, said))
    for model in models.values():
        found.append(Answerer(f"model:{model.id}", model.name, "torch", model.id, note=model.note))
    for onnx in library.onnx:
        said = text(
            ONNX_NOTE, numbers=onnx.dtype, provider=i18n.core_text(NAMES.get(onnx.built_for, onnx.built_for))
        )
        found.append(Answerer(f"onnx:{onnx.id}", onnx.name, "onnx", onnx.id, note=said))
    for address in settings.addresses:
        if address.serves != "answers":
            continue
        note = HERE_NOTE if trouble.is_local(address.url) else AWAY_NOTE
        said = text(note, model=address.model, host=trouble.host_of(address.url))
        found.append(Answerer(f"address:{address.id}", address.name, "address", address.id, note=said))
    return found
