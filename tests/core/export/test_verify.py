"""A sound export passes; each way in which exports go wrong is found, and told by its cause."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core import fields
from core.errors import UserError
from core.export import record, verify
from core.export.verdict import Figures, Report, judge
from core.jobs.context import MemoryContext
from core.jobs.events import Warned
from core.project import Project
from tests.core.export.conftest import ROWS, resum, run_of
from tests.tiny_models import TEMPLATES, make_tokenizer

Copied = Callable[[str], Path]

# peft asks transformers by a name that is going away.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


def verified(folder: Path) -> tuple[Report, list[str]]:
    """What is kept beside the export, and the warnings that were given."""
    ctx = MemoryContext()
    result: dict[str, Any] = verify.run(ctx, folder=str(folder))
    report = record.read(folder).report
    assert report is not None and result["grade"] == report.grade
    return report, [str(event.message) for event in ctx.of(Warned)]


def test_the_tuned_starter_says_the_same_in_fp32(copied: Copied) -> None:
    report, warned = verified(copied("fp32"))
    figures = report.figures
    assert report.grade == "good" and not warned, report
    assert figures.tokens_equal == figures.tokens > 25 and figures.places_equal == figures.places > 25
    assert figures.prompts_equal == figures.prompts == ROWS and report.divergence is None
    assert abs(figures.perplexity_change) < 1e-3 and figures.original_perplexity < 2
    assert f"{ROWS} rows of the run “One”" in str(report.notes[0])


def test_int4_is_near_enough_and_its_bounds_are_those_of_int4(copied: Copied) -> None:
    report, _ = verified(copied("int4"))
    assert report.grade in ("good", "differs"), report
    assert report.figures.prompts_equal == ROWS and report.figures.forced > 0.75
    assert judge(report.figures, "fp32")[0] == "broken"


@pytest.mark.parametrize("precision", ["fp32", "int4"])
def test_the_export_of_another_run_is_found(precision: str, copied: Copied, tuned: Project) -> None:
    other = run_of(tuned, "Two")
    assert other.product is not None
    folder = copied(precision)
    resum(folder, run=other.id, run_name="Two", product=record.product_fingerprint(other.product))
    report, warned = verified(folder)
    assert report.grade == "broken" and warned
    assert report.figures.prompts_equal == report.figures.prompts
    assert report.divergence is not None and report.divergence.original != report.divergence.export


def test_another_template_is_found_by_the_tokens_of_the_prompt(copied: Copied) -> None:
    folder = copied("int4")
    shutil.copyfile(TEMPLATES / "qwen.jinja", folder / "chat_template.jinja")
    resum(folder)
    report, _ = verified(folder)
    assert report.grade == "broken" and "chat template or its tokenizer" in str(report.reasons[0])
    assert report.difference is not None and report.difference.original != report.difference.export


def test_another_tokenizer_is_found(copied: Copied, tmp_path: Path) -> None:
    folder = copied("int4")
    make_tokenizer("phi3").save_pretrained(tmp_path / "other")
    shutil.copyfile(tmp_path / "other" / "tokenizer.json", folder / "tokenizer.json")
    resum(folder)
    report, _ = verified(folder)
    assert report.grade == "broken" and "chat template or its tokenizer" in str(report.reasons[0])


def test_a_mark_of_the_end_that_is_not_known_is_found(copied: Copied) -> None:
    folder = copied("int4")
    file = folder / "genai_config.json"
    config = fields.load(dict[str, Any], file)
    config["model"]["eos_token_id"] = [0]
    fields.save(file, config)
    resum(folder)
    report, _ = verified(folder)
    assert report.grade == "broken" and any("mark of the end" in str(one) for one in report.reasons)


def test_one_flipped_byte_is_found_by_its_checksum(copied: Copied) -> None:
    folder = copied("int4")
    _flip(folder / "model.onnx.data", every=10**9)
    report, warned = verified(folder)
    assert report.grade == "broken" and "model.onnx.data is damaged" in str(report.reasons[0]) and warned


@pytest.mark.parametrize("precision", ["fp32", "int4"])
def test_damaged_weights_are_found_by_what_they_say(precision: str, copied: Copied) -> None:
    folder = copied(precision)
    _flip(folder / "model.onnx.data", every=997)
    resum(folder)
    report, _ = verified(folder)
    assert report.grade == "broken" and report.figures.prompts_equal == report.figures.prompts


def test_weights_cut_short_are_found_with_and_without_checksums(copied: Copied) -> None:
    folder = copied("int4")
    data = folder / "model.onnx.data"
    with data.open("r+b") as file:
        file.truncate(data.stat().st_size // 2)
    assert "is damaged" in str(verified(folder)[0].reasons[0])
    resum(folder)
    report, warned = verified(folder)
    assert report.grade == "broken" and "could not be loaded" in str(report.reasons[0]) and warned


def test_a_file_that_is_missing_is_named(copied: Copied) -> None:
    folder = copied("int4")
    (folder / "tokenizer.json").unlink()
    assert "tokenizer.json is missing" in str(verified(folder)[0].reasons[0])


def test_an_original_that_has_changed_is_refused(copied: Copied) -> None:
    folder = copied("int4")
    resum(folder, product="0" * 64)
    with pytest.raises(UserError, match="no longer what was exported"):
        verified(folder)
    assert record.read(folder).report is None


def test_a_folder_that_is_no_export_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not an export"):
        verify.run(MemoryContext(), folder=str(tmp_path))


def test_an_export_for_a_card_that_is_not_here_is_refused_and_nothing_is_noted(copied: Copied) -> None:
    folder = copied("int4")
    about = record.read(folder).about
    about.provider = "dml"
    fields.save(folder / record.FILE, about)
    with pytest.raises(UserError, match="DirectML"):
        verified(folder)
    assert record.read(folder).report is None


def counted(**changes: Any) -> Figures:
    usual: dict[str, Any] = {
        "prompts": 10, "prompts_equal": 10, "prompts_equal_here": 10, "tokens": 100, "tokens_equal": 100,
        "places": 100, "places_equal": 100, "original_perplexity": 4.0, "export_perplexity": 4.0,
    }  # fmt: skip
    return Figures(**{**usual, **changes})


@pytest.mark.parametrize(
    ("precision", "changes", "grade"),
    [
        ("fp32", {}, "good"),
        ("fp32", {"tokens_equal": 99}, "broken"),
        ("fp32", {"export_perplexity": 4.1}, "broken"),
        ("fp16", {"places_equal": 99}, "good"),
        ("fp16", {"places_equal": 96}, "differs"),
        ("int8", {"places_equal": 90}, "broken"),
        ("int4", {"places_equal": 92, "tokens_equal": 60, "export_perplexity": 4.3}, "good"),
        ("int4", {"places_equal": 80, "tokens_equal": 10}, "differs"),
        ("int4", {"export_perplexity": 9.0}, "broken"),
        ("int4", {"export_perplexity": None}, "broken"),
        ("int4", {"prompts_equal": 9}, "broken"),
        ("int4", {"prompts_equal": 9, "prompts_equal_here": 9}, "broken"),
        ("int4", {"unending": 1}, "broken"),
    ],
)
def test_the_grade_follows_the_stated_bounds(precision: str, changes: dict[str, Any], grade: str) -> None:
    assert judge(counted(**changes), precision)[0] == grade


def _flip(file: Path, every: int) -> None:
    """Turn bits of one byte in so many, from the middle on."""
    data = bytearray(file.read_bytes())
    for at in range(len(data) // 2, len(data), every):
        data[at] ^= 0xFF
    file.write_bytes(data)
