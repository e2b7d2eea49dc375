"""The files of a package that are written for whoever gets it: card, sample program, requirements, checksums.

English, since they go to others. Does not copy anything.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.export import record
from core.export.record import Export, Made
from core.export.verdict import BOUNDS, Report
from core.models import licence
from core.models.library import locate
from core.runs import Run

CARD, SAMPLE, REQUIREMENTS, CHECKSUMS = "README.md", "sample.py", "requirements.txt", "CHECKSUMS"
PACKAGES = {
    "cpu": "onnxruntime-genai",
    "cuda": "onnxruntime-genai-cuda",
    "dml": "onnxruntime-genai-directml",
}
LEAST = "0.9"
"""The first release whose tokenizer applies a chat template by itself."""
_GRADES = {"good": "passed", "differs": "passed, with differences", "broken": "FAILED"}

_SAMPLE = """\
# Usage: python sample.py "Your question"
import json, os, sys
import onnxruntime_genai as og

model = og.Model(os.path.join(os.path.dirname(os.path.abspath(__file__)), "model"))
tokenizer = og.Tokenizer(model)
messages = json.dumps([{"role": "user", "content": " ".join(sys.argv[1:]) or "Who are you?"}])
prompt = tokenizer.encode(tokenizer.apply_chat_template(messages, add_generation_prompt=True))
params = og.GeneratorParams(model)
params.set_search_options(max_length=len(prompt) + 512, do_sample=False)
generator = og.Generator(model, params)
generator.append_tokens(prompt)
stream = tokenizer.create_stream()
while not generator.is_done():
    generator.generate_next_token()
    print(stream.decode(generator.get_next_tokens()[0]), end="", flush=True)
print()
"""


def sample() -> str:
    """A program that asks the model one question."""
    return _SAMPLE


def requirements(about: Export) -> str:
    """The one line for pip."""
    return f"{PACKAGES[about.provider]}>={LEAST}\n"


def checksums(folder: Path, check: Callable[[], None]) -> str:
    """The SHA-256 of every file, in the form that ``sha256sum -c CHECKSUMS`` reads."""
    return "".join(f"{digest}  {name}\n" for name, digest in record.sums(folder, check).items())


def card(made: Made, run: Run | None) -> str:
    """The model card: what it is, of what, under which licence, how near to the original, and how to use it."""
    about, origin = made.about, made.about.origin
    what = f"the model “{origin.name}”"
    if origin.run:
        what = f"what the run “{origin.run_name}” made of the model “{origin.name}”"
    lines = [
        f"# {made.name}",
        "",
        f"An ONNX model: {what}, in {about.precision} for {_MACHINES[about.provider]}. Made with Ustad.",
        "",
        "## Use",
        "",
        "```",
        "pip install -r requirements.txt",
        'python sample.py "Your question"',
        "```",
        "",
        *_origin(made, run),
        *_verified(made.report, about),
    ]
    return "\n".join(lines).rstrip() + "\n"


_MACHINES = {"cpu": "processors", "cuda": "NVIDIA graphics cards", "dml": "DirectML on Windows"}


def _origin(made: Made, run: Run | None) -> list[str]:
    about, origin = made.about, made.about.origin
    found = licence.find(locate(origin.model), origin.model)
    terms = f"{found.name} ({found.source})" if found.source else "unknown: ask whoever gave you the model"
    lines = [
        "## What it was made of",
        "",
        "| | |",
        "|---|---|",
        f"| base model | {origin.name} (fingerprint `{origin.fingerprint}`) |",
        f"| licence of the base | {terms}; it holds for this model too |",
    ]
    if origin.run:
        lines.append(f"| learnt from | {origin.dataset}, {origin.rows:,} rows |")
    if run is not None:
        known = run.about
        lines.append(f"| method | {known.method}, {known.steps_done:,} steps |")
        if known.loss_first is not None and known.loss_last is not None:
            lines.append(f"| training loss, first → last | {known.loss_first:.4g} → {known.loss_last:.4g} |")
        if known.validation_best is not None:
            lines.append(f"| best validation loss | {known.validation_best:.4g} |")
    lines += [f"| built by | {about.builder} |", ""]
    return lines


def _verified(report: Report | None, about: Export) -> list[str]:
    if report is None:
        return ["## Verification", "", "It was not compared with the original.", ""]
    figures, bounds = report.figures, BOUNDS[about.precision]
    other = "none" if figures.export_perplexity is None else f"{figures.export_perplexity:.4g}"
    return [
        "## Verification",
        "",
        f"Compared with the original: **{_GRADES[report.grade]}**. "
        + " ".join(str(one) for one in report.reasons),
        "",
        "| | found | expected |",
        "|---|---|---|",
        f"| prompts that become the same tokens | {figures.prompts_equal} of {figures.prompts} | all |",
        f"| same likeliest next word after the same text | {figures.forced:.1%} | {bounds.good.forced:.0%} |",
        f"| words of free answers equal before they part | {figures.greedy:.1%} | {bounds.good.greedy:.0%} |",
        f"| perplexity of the same text, original → export | {figures.original_perplexity:.4g} → {other} | "
        f"within {bounds.good.perplexity:.1%} |",
        "",
        *(str(note) for note in report.notes),
        "",
    ]
