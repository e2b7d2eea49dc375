"""Settings and command lines of guides and older releases, read as Olive would have them now."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from core.errors import UserError
from core.export.olive import commands, names, plans
from tests.core.export import olive_place

GUIDE = {
    "model": {"type": "PyTorchModel", "config": {"model_path": "some/model", "task": "text-generation"}},
    "data_configs": [
        {
            "name": "custom_dataset",
            "type": "HuggingfaceContainer",
            "load_dataset_config": {"data_files": "rows.json", "split": "train"},
            "pre_process_data_config": {"text_template": "User: {input}\nAssistant: {output}"},
        }
    ],
    "passes": {
        "lora": {
            "type": "LoRA",
            "config": {"r": 16, "lora_alpha": 32, "target_modules": ["c_attn"], "weight_decay": 0.01},
        }
    },
}
"""The guide's configuration, with the regularisation it recommends further on."""


def changes(read: names.Read | commands.Line) -> dict[str, str]:
    return {one.was: one.now for one in read.changes}


def test_the_guides_config_says_the_same_in_the_words_of_now() -> None:
    read = names.read(GUIDE)
    assert read.refused == []
    assert read.config["input_model"]["type"] == "HfModel"
    assert read.config["data_configs"][0]["load_dataset_config"]["data_name"] == "json"
    lora = read.config["passes"]["lora"]["config"]
    assert lora == {
        "r": 16,
        "alpha": 32,
        "target_modules": ["c_attn"],
        "training_args": {"weight_decay": 0.01},
        "train_data_config": "custom_dataset",
    }
    assert changes(read) == {
        "model": "input_model",
        "input_model.type = PyTorchModel": "HfModel",
        "data_configs.custom_dataset.load_dataset_config.data_files": "data_name = json, data_files",
        "passes.lora.lora_alpha": "passes.lora.alpha",
        "passes.lora.weight_decay": "passes.lora.training_args.weight_decay",
        "passes.lora = {…}": "passes.lora.train_data_config = custom_dataset",
    }


def test_what_is_read_is_left_as_it_was() -> None:
    before = json.dumps(GUIDE)
    names.read(GUIDE)
    assert json.dumps(GUIDE) == before


def test_what_needs_no_change_gets_none() -> None:
    now = {
        "input_model": {"type": "HfModel", "model_path": "some/model"},
        "systems": {"local": {"type": "LocalSystem", "accelerators": [{"device": "cpu"}]}},
        "passes": {"b": {"type": "ModelBuilder", "precision": "int4"}},
        "output_dir": "out",
    }
    read = names.read(now)
    assert (read.config, read.changes, read.refused) == (now, [], [])


def test_an_old_model_old_systems_and_old_passes() -> None:
    read = names.read(
        {
            "input_model": {
                "type": "PyTorchModel",
                "config": {"hf_config": {"model_name": "some/model", "task": "text-generation"}},
            },
            "systems": {"local": {"type": "LocalSystem", "config": {"accelerators": ["gpu"]}}},
            "passes": {
                "quant": {"type": "OnnxMatMul4Quantizer"},
                "tune": {"type": "OrtPerfTuning"},
                "gptq": {"type": "GptqQuantizer"},
                "dynamic": {"type": "OnnxDynamicQuantization", "config": {"weight_type": "QInt8"}},
            },
            "engine": {"search_strategy": {"execution_order": "joint", "search_algorithm": "tpe"}},
        }
    )
    assert read.refused == []
    assert read.config["input_model"] == {
        "type": "HfModel",
        "config": {"model_path": "some/model", "task": "text-generation"},
    }
    assert read.config["systems"]["local"]["config"]["accelerators"] == [{"device": "gpu"}]
    kinds = [one["type"] for one in read.config["passes"].values()]
    assert kinds == [
        "OnnxBlockWiseRtnQuantization",
        "OrtSessionParamsTuning",
        "Gptq",
        "OnnxDynamicQuantization",
    ]
    assert read.config["passes"]["dynamic"]["config"] == {"precision": "int8"}
    assert read.config["engine"]["search_strategy"]["sampler"] == "tpe"


def test_training_arguments_that_transformers_renamed_or_dropped() -> None:
    read = names.read(
        {
            "input_model": {"type": "HfModel", "model_path": "m"},
            "passes": {"l": {"type": "QLoRA", "train_data_config": "d"}},
            "training_config": {
                "fp16": True,
                "warmup_ratio": 0.1,
                "logging_dir": "x",
                "report_to": "tensorboard",
            },
        }
    )
    lora = read.config["passes"]["l"]
    assert lora["training_args"] == {"warmup_steps": 0.1, "report_to": "none"}
    assert lora["torch_dtype"] == "float16"
    assert "training_config" not in read.config
    assert changes(read)["passes.l.training_args.logging_dir"] == ""


@pytest.mark.parametrize(
    ("config", "name"),
    [
        ({"search_space": {"lora_r": {"type": "int"}}}, "search_space"),
        ({"auto_optimizer_config": {}}, "auto_optimizer_config"),
        ({"engine": {"pass_flows": [["a"]]}}, "engine.pass_flows"),
        ({"passes": {"a": {"type": "InsertBeamSearch"}}}, "passes.a.type = InsertBeamSearch"),
        ({"passes": {"a": {"type": "IncQuantization"}}}, "passes.a.type = IncQuantization"),
        ({"systems": {"c": {"type": "AzureML"}}}, "systems.c.type = AzureML"),
        ({"training_config": {"fp16": True}}, "training_config"),
        ({"something_else": 1}, "something_else"),
    ],
)
def test_what_exists_no_more_is_refused_by_name_with_what_to_use(
    config: dict[str, object], name: str
) -> None:
    refused = names.read(config).refused
    assert [one.was for one in refused] == [name]
    assert len(str(refused[0].why)) > 20


def test_the_guides_commands() -> None:
    tuned = commands.read(
        "olive finetune \\\n  --method qlora \\\n  --model_name_or_path some/model \\\n"
        "  --gradient_checkpointing true --trust_remote_code --report_to tensorboard --logging_dir ./logs \\\n"
        '  --text_template "### Question: {prompt} \\n### Answer: {response}"'
    )
    assert tuned.words == [
        "finetune", "--method", "qlora", "--model_name_or_path", "some/model",
        "--activation_checkpointing", "true", "--text_template", "### Question: {prompt} \\n### Answer: {response}",
    ]  # fmt: skip
    assert changes(tuned).keys() == {
        "--gradient_checkpointing", "--trust_remote_code", "--report_to tensorboard", "--logging_dir",
    }  # fmt: skip
    optimised = commands.read(
        "olive auto-opt -m x --use_ort_genai --use_model_builder --provider CPUExecutionProvider"
    )
    assert str(optimised) == "olive optimize -m x --exporter model_builder --provider CPUExecutionProvider"
    kept = commands.read("olive auto-opt -m x --provider DmlExecutionProvider")
    assert kept.words[0] == "auto-opt" and not kept.changes
    adapters = commands.read("olive generate-adapter --base_model_path models/base --adapter_paths a,b -o x")
    assert adapters.words == ["generate-adapter", "--model_name_or_path", "models/base", "-o", "x"]
    assert changes(adapters) == {"--base_model_path": "--model_name_or_path", "--adapter_paths": ""}
    assert commands.read("python -m olive.workflows.run --config a.json").words == [
        "run",
        "--config",
        "a.json",
    ]


def test_commands_that_are_gone_or_none() -> None:
    assert commands.read("olive manage-aml-compute --create").refused[0].was == "olive manage-aml-compute"
    assert commands.read("olive fly").refused[0].was == "olive fly"
    for line in ("pip install olive-ai", "olive", "", 'olive run "'):
        with pytest.raises(UserError):
            commands.read(line)


def test_a_file_that_is_no_config(tmp_path: Path) -> None:
    for name, content in (("a.json", "{"), ("a.yaml", "a: [1"), ("a.yml", "- 1"), ("a.txt", "{}")):
        (tmp_path / name).write_text(content)
        with pytest.raises(UserError) as caught:
            plans.look(str(tmp_path / name), "")
        assert name in str(caught.value)


@pytest.mark.skipif(not olive_place.is_named(), reason=olive_place.MISSING)
def test_the_table_holds_against_the_installed_olive() -> None:
    environment = Path(os.environ[olive_place.VARIABLE]).parent.parent
    file = next(environment.glob("**/site-packages/olive/olive_config.json"))
    passes = {name.lower() for name in json.loads(file.read_text())["passes"]}
    assert {now.lower() for now, _ in names.PASSES.values()} <= passes
    assert {now.lower() for now in names.GONE_PASSES.values() if now} <= passes
    assert {name.lower() for name in names.FOREIGN_PASSES} <= passes
    needing = {"optimumconversion", "optimummerging"}
    assert not {name.lower() for name in names.GONE_PASSES} & (passes - needing)
    commands_there = {path.stem for path in (file.parent / "cli").glob("*.py")}
    assert {"finetune", "optimize", "auto_opt", "convert_adapters", "generate_adapter"} <= commands_there
