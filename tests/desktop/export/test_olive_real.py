"""Every workflow of Olive's guides, run from the window by the real Olive on the starter, where one is at hand."""

from __future__ import annotations

import json
import shlex
import time
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime_genai as genai
import pytest
import torch
from pytestqt.qtbot import QtBot

from core import paths, runs
from core.errors import UserError
from core.export import record
from core.export.olive import checking
from core.export.olive.workflows import Key
from core.models import loading, onnx_folder
from desktop.export.olive_page import OlivePage
from desktop.export.screen import ExportScreen
from desktop.main_window import MainWindow
from tests.core.export import olive_place
from tests.core.training.making import project_with_rows
from tests.desktop.doing import click, part

pytestmark = [
    pytest.mark.skipif(not olive_place.is_named(), reason=olive_place.MISSING),
    pytest.mark.timeout(7200),
]
PATIENCE = 3_600_000
GUIDE = """
model:
  type: PyTorchModel
  config:
    model_path: "{model}"
    task: "text-generation"

data_configs:
  - name: "custom_dataset"
    type: "HuggingfaceContainer"
    load_dataset_config:
      data_files: "rows.json"
      split: "train"
    pre_process_data_config:
      text_template: "User: {{input}}\\nAssistant: {{output}}"
      strategy: "line-by-line"
      max_seq_len: 64

passes:
  lora:
    type: LoRA
    config:
      r: 16
      lora_alpha: 32
      target_modules: ["qkv_proj", "o_proj"]
      torch_dtype: float32
      training_args:
        max_steps: 4
        evaluation_strategy: "no"
        logging_dir: "logs"
"""
"""The configuration file of the guide, with the starter, its layers, and few steps."""


TOKENS = [5, 17, 99, 300, 41, 7, 1200, 33]


def torch_scores(adapter: Path | None) -> Any:
    """The starter's scores after each of some tokens, with an adapter or without."""
    model = loading.load_model(
        paths.resources() / "starter_model", adapter, device="cpu", dtype="float32"
    ).model
    with torch.inference_mode():
        return model(input_ids=torch.tensor([TOKENS])).logits[0].float().numpy()


def onnx_scores(folder: Path, adapter: Path | None) -> Any:
    """The same of an ONNX model that has its adapter in a file of its own."""
    model = genai.Model(str(folder))
    held = genai.Adapters(model)
    params = genai.GeneratorParams(model)
    params.set_search_options(max_length=len(TOKENS) + 1, do_sample=False)
    generator = genai.Generator(model, params)
    if adapter is not None:
        held.load(str(adapter), "run")
        generator.set_active_adapter(held, "run")
    generator.append_tokens(TOKENS)
    return generator.get_output("logits")[0]


class Olive:
    """The page, and what a person does with it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        screen = window.screen_for("export")
        assert isinstance(screen, ExportScreen)
        self.window, self.qtbot, self.screen = window, qtbot, screen
        window.go("export")
        screen.show_page("olive")
        assert screen.olive is not None
        self.page: OlivePage = screen.olive
        qtbot.waitUntil(lambda: self.page.options.source.count() > 0)

    def choose(self, key: Key, source: str = "") -> None:
        self.page.workflow.setCurrentIndex(self.page.workflow.findData(key))
        if source:
            combo = self.page.options.source
            at = next(at for at in range(combo.count()) if source in combo.itemText(at))
            combo.setCurrentIndex(at)

    def start(self, name: str, *, within: int = PATIENCE) -> dict[str, Any]:
        """Start it by a click and wait for its result, which the window then tells."""
        page = self.page
        page.options.name.setText(name)
        page.options.name.textEdited.emit(name)
        self.qtbot.waitUntil(page.start.isEnabled)
        self.screen.scroll_area.ensureWidgetVisible(page.start)
        began = time.monotonic()
        click(page.start)
        self.qtbot.waitUntil(lambda: page._job is not None)
        job = page._job
        assert job is not None
        results: list[Any] = []
        job.finished.connect(results.append)
        job.failed.connect(results.append)
        self.qtbot.waitUntil(lambda: page._job is None, timeout=within)
        assert results and isinstance(results[0], dict), results
        assert page.result.isVisible() and name in page.result_words.text()
        result: dict[str, Any] = results[0]
        steps = ", ".join(f"{one['type']} {one['seconds']:.1f} s" for one in result["steps"])
        print(f"\n{name}: {time.monotonic() - began:.0f} s ({steps}), {result['size']:,} bytes", flush=True)
        return result


@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
def test_each_workflow_makes_what_it_says(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    olive_place.put_in_place()
    project = project_with_rows(tmp_path / "project", validation=2)
    window.context.use(project)
    olive = Olive(window, qtbot)
    page = olive.page
    assert page.pack.found is not None and page.pack.found.fits

    # Fine-tune: LoRA, then QLoRA. Each becomes a run with a curve and an adapter.
    form = page.options.forms["finetune"]
    for method, name in (("lora", "Olive LoRA"), ("qlora", "Olive QLoRA")):
        olive.choose("finetune", "Starter")
        qtbot.waitUntil(lambda: page.options.dataset.count() > 0)
        value = form.value()
        value.method, value.epochs, value.rank, value.alpha, value.max_length = method, 1, 8, 16, 128
        value.learning_rate = 1e-2
        form.set_value(value)
        qtbot.waitUntil(lambda: "Olive has no words" in page.unsaid.text())
        result = olive.start(name)
        run = runs.read(project.runs_dir / result["run"])
        assert run.state == "finished" and run.adapter is not None
        assert len(run.series("loss")[0]) == 3
        settings = json.loads((run.adapter / "adapter_config.json").read_text())
        assert (settings["r"], settings["lora_alpha"]) == (8, 16)

    # Of a run: an ONNX model with what it learnt, squeezed or not, listed and openable.
    for key, name in (("optimise", "Olive int4"), ("quantise", "Olive RTN"), ("capture", "Olive graph")):
        olive.choose(key, "Olive LoRA")  # type: ignore[arg-type]
        result = olive.start(name)
        assert result["makes"] == "onnx"
        folder = paths.models_dir() / name
        assert onnx_folder.describe(folder).dtype == ("float32" if key == "capture" else "int4")
        assert record.read(folder).about.origin.run_name == "Olive LoRA"

    olive.choose("adapters", "Olive LoRA")
    base = Path(olive.start("Olive apart")["folder"])
    file = next(base.glob("*.onnx_adapter"))
    assert len(checking.adapter_file(file, base)) > 0
    tuned = runs.read(project.runs_dir / "olive-lora").adapter
    assert tuned is not None
    for adapter, with_file in ((tuned, file), (None, None)):
        assert np.abs(torch_scores(adapter) - onnx_scores(base, with_file)).max() < 1e-3
    assert np.abs(torch_scores(tuned) - torch_scores(None)).max() > 1e-2

    olive.choose("convert", "Olive QLoRA")
    converted = Path(olive.start("Olive second")["folder"])
    assert any(name.endswith("lora_A.weight") for name in checking.adapter_file(converted))
    # The model builder parts and names layers otherwise, as the window says of this workflow.
    with pytest.raises(UserError):
        checking.adapter_file(converted, base)


def test_the_guides_own_file_and_command_line(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    olive_place.put_in_place()
    olive = Olive(window, qtbot)
    page = olive.page
    rows = [{"input": f"What is {at}?", "output": f"The number {at}."} for at in range(8)]
    (tmp_path / "rows.json").write_text(json.dumps(rows))
    file = tmp_path / "olive-config.yaml"
    file.write_text(GUIDE.format(model=paths.resources() / "starter_model"))
    olive.choose("own")
    page.options.file.set_path(file)
    qtbot.waitUntil(lambda: part(page, "olive.changes").rowCount() > 3)
    made = olive.start("Olive guide")
    assert made["makes"] == "adapter"
    page.options.line.setText(
        f"olive auto-opt --model_name_or_path {paths.resources() / 'starter_model'} "
        f"--adapter_path {shlex.quote(made['folder'])} "
        "--device cpu --provider CPUExecutionProvider --use_ort_genai --output_path models/llama/onnx --log_level 1"
    )
    qtbot.waitUntil(lambda: page.config.toPlainText().startswith("olive optimize"))
    assert olive.start("Olive guide line")["makes"] == "onnx"
