"""An embedding model that a run has tuned can be chosen for the documents, and says how well it finds."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from core import runs
from core.knowledge.options import Options
from core.models.tuned import Tuned
from core.runs import RunFile, Source
from core.training.config import TrainConfig
from desktop.context import Context
from desktop.knowledge.options_dialog import OptionsDialog


def test_a_tuned_model_is_offered_under_its_runs_name(context: Context, qtbot: QtBot) -> None:
    project = context.project
    assert project is not None
    config = TrainConfig(task="retrieval")
    run = runs.create(project.runs_dir, config, RunFile("Hindi", "full", Source("encoder"), Source("rows")))
    run.model_dir.mkdir()
    Tuned("Hindi", 0.34, ["DEVANAGARI"]).save(run.model_dir)
    run.mark("finished")

    dialog = OptionsDialog(None, context, project)
    qtbot.addWidget(dialog)
    dialog.show()
    place = dialog.embedder.findText("“Hindi”, tuned here")
    assert place > 0
    dialog.embedder.setCurrentIndex(place)
    assert "Tuned by the run “Hindi”" in dialog.about.text() and "34%" in dialog.about.text()
    assert "A new index is made" in dialog.consequence.text()
    dialog.save.click()
    assert dialog.needs_index and Options.of(project).index.embedder == f"folder:{run.model_dir}"
