"""What Olive's guides and older releases call things, and what they are called now: a file of settings or a command
line of then is read, every change is said, and what exists no more is refused by name.

Held against olive-ai 0.13. Runs nothing.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from core.text import QT_TRANSLATE_NOOP, Text, text

Config = dict[str, Any]


_RENAMED = text(QT_TRANSLATE_NOOP("core", "It has another name now."))


@dataclass(frozen=True)
class Change:
    """One name or way of then. `now` is "" where it exists no more; `why`: what to use, or what became of it."""

    was: str
    now: str
    why: Text = _RENAMED


@dataclass
class Read:
    """What was read of settings of then: as they are said now, with every change; `refused` has what cannot be said."""

    config: Config
    changes: list[Change] = field(default_factory=list)
    refused: list[Change] = field(default_factory=list)


_BUILT_IN = text(QT_TRANSLATE_NOOP("core", "The same is built into Olive now and needs no further package."))
_SERVICE = text(QT_TRANSLATE_NOOP("core", "Olive runs on this computer only now. Use a “LocalSystem”."))
_REMOVED = text(
    QT_TRANSLATE_NOOP("core", "This pass is no longer usable. Take it out, or use what is named beside.")
)

PASSES: dict[str, tuple[str, Text]] = {
    "GenAIModelExporter": ("ModelBuilder", _RENAMED),
    "OnnxModelOptimizer": ("OnnxPeepholeOptimizer", _RENAMED),
    "OrtPerfTuning": ("OrtSessionParamsTuning", _RENAMED),
    "OrtTransformerOptimization": ("OrtTransformersOptimization", _RENAMED),
    "OnnxMatMul4Quantizer": ("OnnxBlockWiseRtnQuantization", _RENAMED),
    "GptqQuantizer": ("Gptq", _BUILT_IN),
    "DeviceSpecificOnnxConversion": ("OnnxConversion", _RENAMED),
}
"""Passes that were renamed, or have a better one."""

GONE_PASSES: dict[str, str] = {
    "AppendPrePostProcessingOps": "",
    "InsertBeamSearch": "ModelBuilder",
    "MoEExpertsDistributor": "",
    "OptimumConversion": "ModelBuilder",
    "OptimumMerging": "ModelBuilder",
    "QuantizationAwareTraining": "LoRA",
    "SNPEConversion": "QNNConversion",
    "SNPEQuantization": "QNNConversion",
    "SNPEtoONNXConversion": "",
    "TensorParallel": "",
    "TorchTRTConversion": "",
    "TransformersTrainingOptimization": "",
    "VitisAIQuantization": "",
}
"""Passes that exist no more, or need what the present transformers no longer offers; what does their work now."""

FOREIGN_PASSES: dict[str, str] = {
    "AimetQuantization": "aimet-onnx",
    "AutoAWQQuantizer": "autoawq",
    "GptqModel": "gptqmodel",
    "IncDynamicQuantization": "neural-compressor",
    "IncQuantization": "neural-compressor",
    "IncStaticQuantization": "neural-compressor",
    "MobiusBuilder": "mobius-ai",
    "NVModelOptQuantization": "nvidia-modelopt",
    "OpenVINOConversion": "openvino",
    "OpenVINOQuantization": "openvino",
    "QuarkQuantization": "amd-quark",
}
"""Passes of other makers: the package that they need, and that the pack does not bring."""

LORA: dict[str, str] = {"lora_r": "r", "lora_alpha": "alpha", "dropout": "lora_dropout"}
LORA_PASSES = ("lora", "qlora", "dora", "loftq", "loha", "lokr")
TRAINING: dict[str, str] = {
    "evaluation_strategy": "eval_strategy",
    "gradient_checkpointing_kwargs": "activation_checkpointing_kwargs",
    "warmup_ratio": "warmup_steps",
    "no_cuda": "use_cpu",
}
"""Arguments of transformers' trainer; Olive leaves out what it does not know, and says so at most in passing."""
GONE_TRAINING = (
    "logging_dir",
    "save_safetensors",
    "tpu_num_cores",
    "past_index",
    "use_mps_device",
    "torchdynamo",
)
IN_TRAINING = (
    "learning_rate", "weight_decay", "num_train_epochs", "max_steps", "per_device_train_batch_size",
    "per_device_eval_batch_size", "gradient_accumulation_steps", "lr_scheduler_type", "optim", "seed",
    "dataloader_num_workers", "logging_steps", "eval_steps", "save_steps",
)  # fmt: skip
"""What belongs into the pass's ``training_args``, wherever a guide writes it."""
DATA: dict[str, str] = {"source_max_len": "max_seq_len", "corpus_strategy": "strategy"}
QUANTISING: dict[str, str] = {"weight_type": "precision", "activation_type": "act_precision"}
TYPES = {"QInt8": "int8", "QUInt8": "uint8", "QInt16": "int16", "QUInt16": "uint16"}
TOP: dict[str, str] = {"model": "input_model", "input_models": "input_model"}
GONE_TOP: dict[str, Text] = {
    "auto_optimizer_config": text(
        QT_TRANSLATE_NOOP(
            "core", "Olive no longer chooses the passes itself. Choose “Optimise”, or write them."
        )
    ),
    "azureml_client": _SERVICE,
    "workflow_host": _SERVICE,
    "pass_flows": text(QT_TRANSLATE_NOOP("core", "Passes run in the order in which they stand.")),
    "search_space": text(
        QT_TRANSLATE_NOOP(
            "core",
            "Olive never had it: values to try stand in the passes, and need an evaluator. “Search for settings” on "
            "the Training screen does what is meant here.",
        )
    ),
}
KNOWN_TOP = frozenset(
    ["workflow_id", "input_model", "systems", "data_configs", "evaluators", "engine", "passes", "search_strategy",
     "host", "target", "evaluator", "plot_pareto_frontier", "no_artifacts", "evaluate_input_model", "output_dir",
     "packaging_config", "cache_config", "cache_dir", "clean_cache", "clean_evaluation_cache", "enable_shared_cache",
     "log_severity_level", "ort_log_severity_level", "ort_py_log_severity_level", "log_to_file"]
)  # fmt: skip
"""What may stand at the top, or in ``engine``."""
EXTENSIONS = text(
    QT_TRANSLATE_NOOP("core", "Nothing reads it. Take it out, or see how Olive's present guide says it.")
)


def read(config: Config) -> Read:
    """A file of settings of then as it would be written now. Nothing is dropped that is not named."""
    found = Read(copy.deepcopy(config))
    _top(found)
    _model(found)
    _systems(found)
    _data(found)
    for name, one in _passes(found):
        _pass(found, name, one)
    _search(found)
    return found


def _top(found: Read) -> None:
    config = found.config
    _rename(found, config, TOP, "")
    for place, words in ((config, ""), (config.get("engine"), "engine.")):
        if not isinstance(place, dict):
            continue
        for key, why in GONE_TOP.items():
            if key in place:
                found.refused.append(Change(words + key, "", why))
    if isinstance(loose := config.get("training_config"), dict):
        for name, one in _passes(found):
            if str(one.get("type", "")).lower() in LORA_PASSES:
                _parameters(one).setdefault("training_args", {}).update(config.pop("training_config", {}))
                found.changes.append(Change("training_config", f"passes.{name}.training_args"))
        if loose is config.get("training_config"):
            found.refused.append(
                Change(
                    "training_config",
                    "",
                    text(QT_TRANSLATE_NOOP("core", "There is no pass that trains and could take it.")),
                )
            )
    known = KNOWN_TOP | GONE_TOP.keys() | {"training_config"}
    found.refused += [Change(key, "", EXTENSIONS) for key in config if key not in known]


def _model(found: Read) -> None:
    model = found.config.get("input_model")
    if not isinstance(model, dict):
        return
    inner = _parameters(model)
    old = inner.pop("hf_config", None) if isinstance(inner.get("hf_config"), dict) else None
    if old is not None:
        for was, now in (("model_name", "model_path"), ("task", "task"), ("adapter_path", "adapter_path")):
            if was in old:
                inner.setdefault(now, old[was])
                found.changes.append(Change(f"input_model.hf_config.{was}", f"input_model.{now}"))
        loading = old.get("from_pretrained_args") or old.get("model_loading_args")
        if loading:
            inner.setdefault("load_kwargs", loading)
            found.changes.append(Change("hf_config.from_pretrained_args", "input_model.load_kwargs"))
    path = str(inner.get("model_path", ""))
    plain = not inner.get("model_script") and not path.endswith((".pt", ".pth"))
    if (
        str(model.get("type", "")).lower() == "pytorchmodel"
        and plain
        and (old is not None or "task" in inner)
    ):
        model["type"] = "HfModel"
        found.changes.append(
            Change(
                "input_model.type = PyTorchModel",
                "HfModel",
                text(QT_TRANSLATE_NOOP("core", "Models of transformers have a type of their own now.")),
            )
        )


def _systems(found: Read) -> None:
    systems = found.config.get("systems")
    for name, system in (systems if isinstance(systems, dict) else {}).items():
        if str(system.get("type", "")).lower() in ("azureml", "isolatedort"):
            found.refused.append(Change(f"systems.{name}.type = {system['type']}", "LocalSystem", _SERVICE))
        inner = _parameters(system)
        listed = inner.get("accelerators")
        if isinstance(listed, list) and any(isinstance(one, str) for one in listed):
            inner["accelerators"] = [{"device": one} if isinstance(one, str) else one for one in listed]
            found.changes.append(Change(f"systems.{name}.accelerators = [“…”]", "[{“device”: “…”}]"))


def _data(found: Read) -> None:
    listed = found.config.get("data_configs")
    if isinstance(listed, dict):
        listed = found.config["data_configs"] = [{"name": name, **one} for name, one in listed.items()]
        found.changes.append(Change("data_configs = {…}", "[{“name”: …}]"))
    for one in listed if isinstance(listed, list) else []:
        where = f"data_configs.{one.get('name', '')}"
        read = one.get("load_dataset_config")
        inner = _parameters(read, "params") if isinstance(read, dict) else {}
        if "data_files" in inner and "data_name" not in inner:
            inner["data_name"] = "json"
            found.changes.append(
                Change(
                    f"{where}.load_dataset_config.data_files",
                    "data_name = json, data_files",
                    text(QT_TRANSLATE_NOOP("core", "Olive must be told what kind of files they are.")),
                )
            )
        if isinstance(prepared := one.get("pre_process_data_config"), dict):
            _rename(found, _parameters(prepared, "params"), DATA, f"{where}.pre_process_data_config.")


def _pass(found: Read, name: str, one: Config) -> None:
    kind, where = str(one.get("type", "")), f"passes.{name}"
    if kind in PASSES:
        one["type"], why = PASSES[kind]
        found.changes.append(Change(f"{where}.type = {kind}", one["type"], why))
    elif kind in GONE_PASSES:
        found.refused.append(Change(f"{where}.type = {kind}", GONE_PASSES[kind], _REMOVED))
    elif kind in FOREIGN_PASSES:
        needs = QT_TRANSLATE_NOOP("core", "It needs the package {package}, which the pack does not bring.")
        found.refused.append(Change(f"{where}.type = {kind}", "", text(needs, package=FOREIGN_PASSES[kind])))
    inner = _parameters(one)
    if kind.lower() in LORA_PASSES:
        _lora(found, where, inner)
    elif "quantization" in kind.lower():
        _rename(found, inner, QUANTISING, f"{where}.")
        for key in QUANTISING.values():
            if inner.get(key) in TYPES:
                found.changes.append(Change(f"{where}.{key} = {inner[key]}", TYPES[inner[key]]))
                inner[key] = TYPES[inner[key]]


def _lora(found: Read, where: str, inner: Config) -> None:
    _rename(found, inner, LORA, f"{where}.")
    for key in [key for key in inner if key in IN_TRAINING]:
        inner.setdefault("training_args", {})[key] = inner.pop(key)
        found.changes.append(Change(f"{where}.{key}", f"{where}.training_args.{key}"))
    arguments = inner.get("training_args")
    if isinstance(arguments, dict):
        _training(found, f"{where}.training_args", arguments, inner)
    listed = found.config.get("data_configs")
    if "train_data_config" not in inner and isinstance(listed, list) and listed:
        inner["train_data_config"] = listed[0].get("name")
        found.changes.append(
            Change(
                f"{where} = {{…}}",
                f"{where}.train_data_config = {listed[0].get('name')}",
                text(QT_TRANSLATE_NOOP("core", "A pass that trains must name its rows.")),
            )
        )


def _training(found: Read, where: str, arguments: Config, inner: Config) -> None:
    _rename(found, arguments, TRAINING, f"{where}.")
    for key, numbers in (("fp16", "float16"), ("bf16", "bfloat16")):
        if arguments.pop(key, False):
            inner["torch_dtype"] = numbers
            found.changes.append(Change(f"{where}.{key}", f"torch_dtype = {numbers}"))
    if arguments.pop("group_by_length", False):
        arguments["train_sampling_strategy"] = "group_by_length"
        found.changes.append(Change(f"{where}.group_by_length", "train_sampling_strategy = group_by_length"))
    if arguments.get("report_to", "none") not in ("none", [], ["none"]):
        arguments["report_to"] = "none"
        why = QT_TRANSLATE_NOOP("core", "Losses are shown here; the pack brings no TensorBoard.")
        found.changes.append(Change(f"{where}.report_to", "none", text(why)))
    for key in [key for key in arguments if key in GONE_TRAINING]:
        del arguments[key]
        why = QT_TRANSLATE_NOOP("core", "Transformers no longer has it; what it was for is kept by the job.")
        found.changes.append(Change(f"{where}.{key}", "", text(why)))


def _search(found: Read) -> None:
    place = found.config
    if "search_strategy" not in place and isinstance(place.get("engine"), dict):
        place = place["engine"]
    strategy = place.get("search_strategy")
    if not isinstance(strategy, dict):
        return
    names = {"search_algorithm": "sampler", "type": "sampler", "search_algorithm_config": "sampler_config"}
    _rename(found, strategy, names, "search_strategy.")
    inner = strategy.get("sampler_config", strategy)
    _rename(found, inner, {"num_samples": "max_samples", "num_trials": "max_samples"}, "search_strategy.")
    if "execution_order" not in strategy:
        strategy["execution_order"] = "joint"
        found.changes.append(Change("search_strategy = {…}", "search_strategy.execution_order = joint"))


def _passes(found: Read) -> Iterable[tuple[str, Config]]:
    passes = found.config.get("passes")
    if isinstance(passes, list):
        # A list of passes was allowed for a while; they are named now.
        passes = found.config["passes"] = {
            str(one.get("type", at)).lower(): one for at, one in enumerate(passes)
        }
        found.changes.append(Change("passes = […]", "passes = {“name”: {…}}"))
    for name, ones in (passes if isinstance(passes, dict) else {}).items():
        for one in ones if isinstance(ones, list) else [ones]:
            if isinstance(one, dict):
                yield name, one


def _parameters(thing: Config, inner: str = "config") -> Config:
    """Where its settings stand: Olive takes them in ``config`` and beside its type."""
    found = thing.get(inner)
    return found if isinstance(found, dict) else thing


def _rename(found: Read, place: Config, names: dict[str, str], words: str) -> None:
    for was, now in names.items():
        if was in place and now not in place:
            place[now] = place.pop(was)
            found.changes.append(Change(words + was, words + now))
