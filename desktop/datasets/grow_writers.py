"""Who can propose rows: models of this machine, finished runs' adapters, and addresses. Loads no model."""

from __future__ import annotations

from dataclasses import dataclass

from core import runs
from core.models.library import Library
from core.models.remote import trouble
from core.project import Project
from core.settings import Settings
from core.synthesis.budget import Prices
from core.text import QT_TRANSLATE_NOOP, Text, text

STARTER_NOTE = QT_TRANSLATE_NOOP(
    "core",
    "Too small to write usable rows. Add a larger model on the Models screen, or an address in Settings.",
)
LOCAL_NOTE = QT_TRANSLATE_NOOP(
    "core", "On this machine. Small models often write little that can be used: try first."
)
HERE_NOTE = QT_TRANSLATE_NOOP("core", "“{model}” at {host}, on this machine.")
AWAY_NOTE = QT_TRANSLATE_NOOP("core", "The passages are sent to {host}.")


NO_PRICES = Prices()


@dataclass(frozen=True)
class Choice:
    """`arm` is the job's ``writer``. `is_away`: what it reads leaves this machine."""

    key: str
    name: str
    arm: dict[str, str]
    note: Text
    is_away: bool = False
    prices: Prices = NO_PRICES


def available(project: Project, settings: Settings) -> list[Choice]:
    """Addresses first, for they are the likelier teachers; then models, the starter last, and adapters."""
    found = []
    for address in settings.addresses:
        if address.serves != "answers":
            continue
        is_away = not trouble.is_local(address.url)
        note = text(
            AWAY_NOTE if is_away else HERE_NOTE, model=address.model, host=trouble.host_of(address.url)
        )
        arm = {"engine": "address", "model": address.id, "name": address.name}
        prices = Prices(address.price_in, address.price_out)
        found.append(Choice(f"address:{address.id}", address.name, arm, note, is_away, prices))
    models = sorted(Library(settings).models(), key=lambda model: model.is_starter)
    for model in models:
        note = text(STARTER_NOTE if model.is_starter else LOCAL_NOTE)
        arm = {"engine": "torch", "model": model.id, "name": model.name}
        found.append(Choice(f"model:{model.id}", model.name, arm, note))
    for run in runs.finished(project.runs_dir):
        arm = {"engine": "torch", "model": run.about.model.id, "run": run.id, "name": run.about.name}
        found.append(Choice(f"run:{run.id}", run.about.name, arm, text(LOCAL_NOTE)))
    return found
