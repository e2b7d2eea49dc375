"""Making a model of its own of what a run has made: asks for its name, and says where it is.

Does not know how it is merged.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.models.merging import why_not
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, text
from desktop.context import Context
from desktop.widgets import dialogs


class Merging(QObject):
    """The way from a finished run to a model in the models folder."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent

    def ask(self, run: Run) -> None:
        """Ask for a name and begin; or say why what the run has made cannot be merged."""
        product = run.product
        if product is None:
            return
        if error := why_not(product):
            self._context.show_error(error)
            return
        name = dialogs.ask_text(
            self._window,
            self.tr("Merge into a model"),
            self.tr(
                "What “{name}” has learnt becomes part of a new model in the models folder. It is chosen, trained "
                "further and exported like any other."
            ).format(name=run.about.name),
            self.tr("Merge"),
            value=run.about.name,
        )
        if name is None:
            return
        handle = self._context.jobs.submit(
            "merge",
            {"base": run.about.model.id, "adapter": str(product), "name": name},
            title=text(QT_TRANSLATE_NOOP("core", "Merge “{name}”"), name=run.about.name),
        )
        handle.finished.connect(self._tell)

    def _tell(self, result: dict[str, Any]) -> None:
        self._context.announce(models=True)
        self._context.show_message(
            "good",
            self.tr("The model “{name}” is in the models folder.").format(name=result["name"]),
            action_text=self.tr("Show it"),
            action=lambda: self._context.go("models"),
        )
