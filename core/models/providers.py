"""What ONNX Runtime can compute with on this machine, why not with the rest, and which of it a model gets.

The facts are handed in, so that what a Windows machine would be told can be checked on any other. Does not load models.
"""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import sys
from dataclasses import dataclass, field
from typing import Any, Literal

from core import quiet
from core.errors import UserError
from core.models.onnx_folder import NAMES
from core.text import QT_TRANSLATE_NOOP, Text, text

Kind = Literal["cpu", "cuda", "dml", "npu"]
Wanted = Literal["auto", "cpu", "cuda", "dml", "npu"]
KINDS: tuple[Kind, ...] = ("cuda", "dml", "npu", "cpu")

NPU = {
    "QNNExecutionProvider": "qnn",
    "OpenVINOExecutionProvider": "openvino",
    "VitisAIExecutionProvider": "vitisai",
}
"""Windows ML's execution providers that drive neural processors (Qualcomm, Intel, AMD), and GenAI's names of them."""
WINDOWS_ML = "winui3.microsoft.windows.ai.machinelearning"
DML_BUILD, NPU_BUILD = 18362, 26100
"""The builds of Windows from which DirectML is there (10, version 1903) and Windows ML brings providers (11, 24H2):
Microsoft's own words."""


@dataclass(frozen=True)
class Facts:
    """`platform`: as `sys.platform`; `build`: of Windows, else 0; `listed`: what ONNX Runtime was built with, in its
    own names; `genai`: of cuda and dml, what GenAI says it can use; `card`: whether an NVIDIA driver answers;
    `catalogue`: (name, library) of the providers that Windows ML has ready; `windows_ml`: whether its Python package
    is installed; `devices`: (provider, CPU, GPU or NPU) that ONNX Runtime sees."""

    platform: str
    build: int = 0
    listed: tuple[str, ...] = ("CPUExecutionProvider",)
    genai: frozenset[str] = frozenset()
    card: bool = False
    catalogue: tuple[tuple[str, str], ...] = ()
    windows_ml: bool = False
    devices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Provider:
    """`name`: what GenAI calls it, "" for the processor; `library`: to be registered first, where it is one of Windows
    ML's; `reason`, `fix`: why it cannot be used, and what helps (None where it can)."""

    kind: Kind
    name: str = ""
    library: tuple[str, str] | None = None
    options: dict[str, str] = field(default_factory=dict)
    reason: Text | None = None
    fix: Text | None = None

    @property
    def usable(self) -> bool:
        return self.reason is None


def look() -> Facts:
    """What is so on this machine. Takes what importing ONNX Runtime takes."""
    import onnxruntime_genai as genai

    onnxruntime = quiet.onnxruntime()
    # Each by its own name: GenAI answers for what it was built with, whether there is such a device or not.
    usable = frozenset(
        name
        for name, asked in (("cuda", genai.is_cuda_available), ("dml", genai.is_dml_available))
        if asked()
    )
    found = (
        importlib.util.find_spec("winui3") is not None and importlib.util.find_spec(WINDOWS_ML) is not None
    )
    return Facts(
        platform=sys.platform,
        # "10.0.26100" for a Windows 11 of that build
        build=int(platform.version().rpartition(".")[2]) if sys.platform == "win32" else 0,
        listed=tuple(onnxruntime.get_available_providers()),
        genai=usable,
        card=_has_card(),
        catalogue=_catalogue() if found else (),
        windows_ml=found,
        devices=tuple((str(one.ep_name), one.device.type.name) for one in onnxruntime.get_ep_devices()),
    )


def all_of(facts: Facts) -> list[Provider]:
    """Each kind, best first, with the reason where it cannot be used."""
    return [_of(kind, facts) for kind in KINDS]


def choose(wanted: Wanted, built_for: str, facts: Facts) -> Provider:
    """What a model built for `built_for` is run with: "auto" takes just that, whatever else there is.

    Raises `UserError` where it cannot be used: another one is never taken in its place.
    """
    kind = built_for if wanted == "auto" else wanted
    if kind not in NAMES:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The model was built for {provider}, which is not known here."),
            QT_TRANSLATE_NOOP("core", "Export it for the processor, CUDA or DirectML."),
            provider=kind,
        )
    if wanted != "auto" and "npu" in (wanted, built_for) and wanted != built_for:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "A model that was built for one device, {built}, does not run on {wanted}."
            ),
            QT_TRANSLATE_NOOP("core", "Choose “auto”, or a build of the model for that device."),
            built=built_for,
            wanted=wanted,
        )
    found = _of(kind, facts)
    if found.reason is not None:
        raise UserError(found.reason, found.fix or "")
    return found


def apply(config: Any, provider: Provider) -> None:
    """Tell GenAI's `Config` to use this provider and no other. One of Windows ML's is registered first."""
    if provider.library is not None:
        import onnxruntime_genai as genai

        genai.register_execution_provider_library(*provider.library)
    config.clear_providers()
    if not provider.name:
        config.overlay(
            json.dumps({"model": {"decoder": {"session_options": {"intra_op_num_threads": cores()}}}})
        )
        return
    config.append_provider(provider.name)
    for key, value in provider.options.items():
        config.set_provider_option(provider.name, key, value)


def cores() -> int:
    """How many threads to compute with. ONNX Runtime itself counts one core for two on some virtual machines."""
    import psutil

    allowed = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))


def runs_on(kind: Kind, numbers: str) -> Text:
    """The sentence for what computes, where, and in which numbers."""
    template = {
        "cpu": QT_TRANSLATE_NOOP("core", "ONNX Runtime, processor, {numbers}"),
        "cuda": QT_TRANSLATE_NOOP("core", "ONNX Runtime, graphics card (CUDA), {numbers}"),
        "dml": QT_TRANSLATE_NOOP("core", "ONNX Runtime, graphics card (DirectML), {numbers}"),
        "npu": QT_TRANSLATE_NOOP("core", "ONNX Runtime, neural processor, {numbers}"),
    }[kind]
    return text(template, numbers=numbers)


def _of(kind: str, facts: Facts) -> Provider:
    match kind:
        case "cuda":
            return _cuda(facts)
        case "dml":
            return _dml(facts)
        case "npu":
            return _npu(facts)
    return Provider("cpu")


def _cuda(facts: Facts) -> Provider:
    if facts.platform == "darwin" or not facts.card:
        return _not(
            "cuda",
            QT_TRANSLATE_NOOP("core", "No NVIDIA graphics card with a working driver was found."),
            QT_TRANSLATE_NOOP("core", "Use a build of the model for the processor or for DirectML."),
        )
    if "CUDAExecutionProvider" not in facts.listed or "cuda" not in facts.genai:
        return _not(
            "cuda",
            QT_TRANSLATE_NOOP("core", "The installed ONNX Runtime was built without CUDA."),
            QT_TRANSLATE_NOOP(
                "core",
                "Use a build of the model for the processor or for DirectML, or chat with it in PyTorch.",
            ),
        )
    return Provider("cuda", "cuda")


def _dml(facts: Facts) -> Provider:
    if facts.platform != "win32":
        return _not(
            "dml",
            QT_TRANSLATE_NOOP("core", "DirectML is a part of Windows, and this is not Windows."),
            QT_TRANSLATE_NOOP("core", "Use a build of the model for the processor or for CUDA."),
        )
    if facts.build < DML_BUILD:
        return _not(
            "dml",
            QT_TRANSLATE_NOOP("core", "This Windows is too old for DirectML."),
            QT_TRANSLATE_NOOP("core", "Update Windows, or use a build of the model for the processor."),
        )
    if "DmlExecutionProvider" not in facts.listed or "dml" not in facts.genai:
        return _not(
            "dml",
            QT_TRANSLATE_NOOP("core", "The installed ONNX Runtime was built without DirectML."),
            QT_TRANSLATE_NOOP(
                "core", "Run the installer again, or use a build of the model for the processor."
            ),
        )
    return Provider("dml", "dml")


def _npu(facts: Facts) -> Provider:
    if facts.platform != "win32" or facts.build < NPU_BUILD:
        return _not(
            "npu",
            QT_TRANSLATE_NOOP(
                "core", "Neural processors are reached through Windows 11, version 24H2 or newer."
            ),
            QT_TRANSLATE_NOOP("core", "Use a build of the model for the processor or a graphics card."),
        )
    if not facts.windows_ml:
        return _not(
            "npu",
            QT_TRANSLATE_NOOP("core", "Windows ML's package for Python is not installed."),
            QT_TRANSLATE_NOOP(
                "core",
                "Install winui3-Microsoft.Windows.AI.MachineLearning beside Ustad, or use another device.",
            ),
        )
    libraries = dict(facts.catalogue)
    drives = {name for name, device in facts.devices if device == "NPU"}
    ready = [name for name in NPU if name in libraries or name in drives]
    if not ready:
        return _not(
            "npu",
            QT_TRANSLATE_NOOP(
                "core", "Windows ML has no provider ready for a neural processor of this machine."
            ),
            QT_TRANSLATE_NOOP(
                "core", "Install what Windows Update offers for the neural processor, or use another device."
            ),
        )
    name = ready[0]
    library = (name, libraries[name]) if name in libraries and name not in drives else None
    options = {"device_type": "NPU"} if name == "OpenVINOExecutionProvider" else {}
    return Provider("npu", NPU[name], library, options)


def _not(kind: Kind, reason: str, fix: str) -> Provider:
    return Provider(kind, reason=text(reason), fix=text(fix))


def _has_card() -> bool:
    """Whether NVIDIA's driver is there and answers; its library is asked, no program is started."""
    import ctypes

    name = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        driver = ctypes.CDLL(name)
        count = ctypes.c_int(0)
        return driver.cuInit(0) == 0 and driver.cuDeviceGetCount(ctypes.byref(count)) == 0 and count.value > 0
    except (OSError, AttributeError):
        return False


def _catalogue() -> tuple[tuple[str, str], ...]:
    """The providers that Windows ML has on this machine, made ready; nothing is downloaded that Windows has not
    fetched itself."""
    import importlib

    module = importlib.import_module(WINDOWS_ML)
    found = []
    for one in module.ExecutionProviderCatalog.get_default().find_all_providers():
        if one.ready_state == module.ExecutionProviderReadyState.NOT_PRESENT:
            continue
        one.ensure_ready_async().get()
        if one.library_path:
            found.append((str(one.name), str(one.library_path)))
    return tuple(found)
