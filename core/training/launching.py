"""How many processes train a run together, and how they share the model: the settings file of ``accelerate launch``.

Does not know the run.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from core.fields import option
from core.text import QT_TRANSLATE_NOOP

PORT = 29500
"""Where the machines meet; the port that torch takes by default."""


@dataclass
class Launch:
    """The machines that a run is handed to."""

    machines: int = option(
        1,
        label=QT_TRANSLATE_NOOP("core", "Machines"),
        help=QT_TRANSLATE_NOOP("core", "Computers that train together; each needs a copy of the folder."),
        minimum=1,
        maximum=1024,
    )
    processes: int = option(
        1,
        label=QT_TRANSLATE_NOOP("core", "GPUs per machine"),
        help=QT_TRANSLATE_NOOP("core", "One process is started for each GPU."),
        minimum=1,
        maximum=64,
    )
    on_gpu: bool = option(
        True,
        label=QT_TRANSLATE_NOOP("core", "With GPUs"),
        help=QT_TRANSLATE_NOOP("core", "Off: the processes share the work of the machine's processor."),
    )
    sharding: Literal["none", "fsdp", "zero2", "zero3"] = option(
        "none",
        label=QT_TRANSLATE_NOOP("core", "The model among the GPUs"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "A whole copy on each is fastest. Where it does not fit, each GPU keeps a part: FSDP comes with PyTorch, "
            "DeepSpeed must be installed there.",
        ),
        choices=(
            ("none", QT_TRANSLATE_NOOP("core", "A whole copy on each")),
            ("fsdp", QT_TRANSLATE_NOOP("core", "A part on each (FSDP)")),
            ("zero2", QT_TRANSLATE_NOOP("core", "Whole, optimiser in parts (DeepSpeed ZeRO 2)")),
            ("zero3", QT_TRANSLATE_NOOP("core", "A part on each (DeepSpeed ZeRO 3)")),
        ),
    )
    offload: bool = option(
        False,
        label=QT_TRANSLATE_NOOP("core", "Keep parts in main memory"),
        help=QT_TRANSLATE_NOOP("core", "What a GPU does not need at the moment waits outside it: slower."),
        advanced=True,
    )
    address: str = option(
        "",
        label=QT_TRANSLATE_NOOP("core", "Address of the first machine"),
        help=QT_TRANSLATE_NOOP("core", "Where the others find it; only for several machines."),
        advanced=True,
    )

    @property
    def total(self) -> int:
        """Processes on all machines."""
        return self.machines * self.processes


def settings(launch: Launch, *, precision: str, accumulation: int) -> dict[str, Any]:
    """The settings for ``accelerate launch --config_file``, as JSON values (accelerate 1.x, ClusterConfig).

    `precision`: no, bf16 or fp16. `accumulation`: batches per correction of one process.
    """
    made: dict[str, Any] = {
        "compute_environment": "LOCAL_MACHINE",
        "distributed_type": _kind(launch),
        "machine_rank": 0,
        "main_training_function": "main",
        "mixed_precision": precision,
        "num_machines": launch.machines,
        "num_processes": launch.total,
        "rdzv_backend": "static",
        "same_network": True,
        "use_cpu": not launch.on_gpu,
    }
    if launch.machines > 1:
        made |= {"main_process_ip": launch.address, "main_process_port": PORT}
    if launch.sharding == "fsdp":
        made["fsdp_config"] = {
            "fsdp_version": 2,
            "fsdp_auto_wrap_policy": "TRANSFORMER_BASED_WRAP",
            "fsdp_cpu_ram_efficient_loading": False,
            "fsdp_offload_params": launch.offload,
            "fsdp_reshard_after_forward": True,
            "fsdp_state_dict_type": "FULL_STATE_DICT",
        }
    elif launch.sharding != "none":
        made["deepspeed_config"] = {
            "gradient_accumulation_steps": accumulation,
            "gradient_clipping": 1.0,
            "offload_optimizer_device": "cpu" if launch.offload else "none",
            "offload_param_device": "cpu" if launch.offload and launch.sharding == "zero3" else "none",
            "zero3_init_flag": False,
            "zero3_save_16bit_model": launch.sharding == "zero3",
            "zero_stage": 2 if launch.sharding == "zero2" else 3,
        }
    return made


def _kind(launch: Launch) -> str:
    if launch.sharding != "none":
        return "FSDP" if launch.sharding == "fsdp" else "DEEPSPEED"
    if launch.total == 1:
        return "NO"
    return "MULTI_GPU" if launch.on_gpu else "MULTI_CPU"
