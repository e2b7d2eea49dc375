"""Another stack's training of the same rows, in the same order, run by a Python that has it.

``python -P training_peers.py JOB.json``: writes how long each step took, its loss and the peak of memory to the file
that the job names. Imports nothing of this repository: the peers live in environments of their own.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

LORA = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


def watch(out: Path) -> Any:
    from transformers import TrainerCallback

    class Watch(TrainerCallback):  # type: ignore[misc]
        """Notes each step's seconds and loss, and writes them down: the process may be stopped."""

        def __init__(self) -> None:
            self.seconds: list[float] = []
            self.losses: list[float] = []

        def on_step_begin(self, *_: Any, **__: Any) -> None:
            self._began = time.monotonic()

        def on_step_end(self, *_: Any, **__: Any) -> None:
            self.seconds.append(time.monotonic() - self._began)

        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
            if logs and "loss" in logs:
                self.losses.append(float(logs["loss"]))
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
                figures = {"seconds": self.seconds, "losses": self.losses, "peak_mb": peak}
                out.write_text(json.dumps(figures))

    return Watch()


def common(job: dict[str, Any]) -> dict[str, Any]:
    """What all have alike: the settings of the app's run."""
    return {
        "output_dir": job["scratch"],
        "per_device_train_batch_size": job["batch"],
        "gradient_accumulation_steps": 1,
        "num_train_epochs": 1,
        "learning_rate": job["learning_rate"],
        "lr_scheduler_type": "constant",
        "weight_decay": 0.0,
        "logging_steps": 1,
        "save_strategy": "no",
        "report_to": "none",
        "seed": 42,
        "use_cpu": True,
    }


def trl(job: dict[str, Any], watcher: Any) -> None:
    """`SFTTrainer` as its guide shows it: a dataset of prompts and completions, a model's name, a LoRA config."""
    from datasets import Dataset  # type: ignore[import-not-found,unused-ignore]
    from peft import LoraConfig
    from transformers import AutoTokenizer
    from trl import SFTConfig, SFTTrainer  # type: ignore[import-not-found]

    rows = [json.loads(line) for line in Path(job["rows"]).read_text().splitlines()]
    args = SFTConfig(
        **{**common(job), "train_sampling_strategy": "sequential", "max_length": 1024, **job["extra"]}
    )
    trainer = SFTTrainer(
        model=job["model"],
        args=args,
        train_dataset=Dataset.from_list([{"prompt": row[:-1], "completion": row[-1:]} for row in rows]),
        processing_class=AutoTokenizer.from_pretrained(job["model"]),
        peft_config=LoraConfig(
            r=16, lora_alpha=32, lora_dropout=0.0, target_modules=list(LORA), task_type="CAUSAL_LM"
        ),
        callbacks=[watcher],
    )
    trainer.train()


def llamafactory(job: dict[str, Any], watcher: Any) -> None:
    """`llamafactory-cli train` with the settings of its LoRA example."""
    from llamafactory.train.tuner import run_exp  # type: ignore[import-not-found]

    rows = [json.loads(line) for line in Path(job["rows"]).read_text().splitlines()]
    folder = Path(job["scratch"])
    folder.mkdir(parents=True, exist_ok=True)
    pairs = [{"instruction": row[0]["content"], "input": "", "output": row[1]["content"]} for row in rows]
    (folder / "rows.json").write_text(json.dumps(pairs))
    (folder / "dataset_info.json").write_text(json.dumps({"rows": {"file_name": "rows.json"}}))
    run_exp(
        {
            **common(job),
            "stage": "sft",
            "do_train": True,
            "model_name_or_path": job["model"],
            "finetuning_type": "lora",
            "lora_target": "all",
            "lora_rank": 16,
            "lora_alpha": 32,
            "lora_dropout": 0.0,
            "dataset": "rows",
            "dataset_dir": str(folder),
            "template": "chatml",
            "cutoff_len": 2048,
            "overwrite_cache": True,
            "overwrite_output_dir": True,
            "preprocessing_num_workers": 1,
            "disable_shuffling": True,
            **job["extra"],
        },
        callbacks=[watcher],
    )


def main() -> None:
    job = json.loads(Path(sys.argv[1]).read_text())
    {"trl": trl, "llamafactory": llamafactory}[job["stack"]](job, watch(Path(job["out"])))


if __name__ == "__main__":
    main()
