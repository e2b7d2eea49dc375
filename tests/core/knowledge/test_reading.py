"""Reading in a child: what a file that kills, hangs or swells its reader costs, and what it does not."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from core import paths
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.knowledge import loaders
from core.knowledge.loaders import reading
from core.knowledge.loaders.limits import Limits
from core.knowledge.loaders.reading_child import ReadingChild

SAMPLE = paths.resources() / "sample_project" / "documents"


@pytest.fixture
def ctx() -> Iterator[MemoryContext]:
    ctx = MemoryContext()
    yield ctx
    reading.close(ctx)


def child(ctx: MemoryContext) -> ReadingChild:
    found: ReadingChild = ctx.keep.get("reading child", ReadingChild)
    return found


def refusal(path: Path, ctx: MemoryContext, limits: Limits | None = None) -> UserError:
    with pytest.raises(UserError) as caught:
        reading.read(path, ctx, limits=limits or Limits())
    assert path.name in str(caught.value.message), "the sentence names the file"
    assert caught.value.fix is not None, "and the fix"
    return caught.value


def good(folder: Path) -> Path:
    path = folder / "good.txt"
    path.write_text("Words that are read.")
    return path


def test_a_child_reads_what_the_loaders_read(ctx: MemoryContext) -> None:
    for path in sorted(SAMPLE.iterdir()):
        assert reading.read(path, ctx) == loaders.load(path)
    assert child(ctx).started == 1


def test_pages_are_told_as_they_are_read(ctx: MemoryContext) -> None:
    told: list[tuple[float, float | None]] = []
    reading.read(
        SAMPLE / "products-and-warranty.pdf", ctx, told=lambda one: told.append((one.done, one.total))
    )
    assert told and told[-1] == (6, 6)


def test_what_a_loader_says_reaches_the_person(tmp_path: Path, ctx: MemoryContext) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"no pdf")
    assert "damaged" in str(refusal(broken, ctx).message)
    assert reading.read(good(tmp_path), ctx).text
    assert child(ctx).started == 1, "a file that is refused costs no process"


def test_a_child_killed_from_outside_is_told_and_the_next_file_goes_on(
    tmp_path: Path, ctx: MemoryContext
) -> None:
    reading.read(good(tmp_path), ctx)
    psutil.Process(child(ctx).pid).kill()
    psutil.Process(child(ctx).pid).wait()
    assert "broke down" in str(refusal(tmp_path / "good.txt", ctx).message)
    assert reading.read(tmp_path / "good.txt", ctx).text
    assert child(ctx).started == 2


def test_a_reader_that_gets_no_further_is_ended(tmp_path: Path, ctx: MemoryContext) -> None:
    reading.read(good(tmp_path), ctx)
    stuck = psutil.Process(child(ctx).pid)
    stuck.suspend()
    error = refusal(tmp_path / "good.txt", ctx, Limits(seconds=0.3))
    assert "got no further within 0.3 seconds" in str(error.message)
    assert not stuck.is_running()
    assert reading.read(tmp_path / "good.txt", ctx).text


def test_a_file_that_takes_longer_than_any_should(tmp_path: Path, ctx: MemoryContext) -> None:
    """It gets on, page by page, and is ended all the same."""
    reading.read(good(tmp_path), ctx)
    error = refusal(SAMPLE / "products-and-warranty.pdf", ctx, Limits(total=0.0))
    assert "took more than 0" in str(error.message)


def test_a_file_that_takes_too_much_memory(tmp_path: Path, ctx: MemoryContext) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        for _ in range(300):
            file.write(b"all the same words \n" * 50_000)
    assert "MB of memory" in str(refusal(large, ctx, Limits(memory=200_000_000)).message)
    assert reading.read(good(tmp_path), ctx).text


def test_a_file_of_too_much_text(tmp_path: Path, ctx: MemoryContext) -> None:
    large = tmp_path / "large.txt"
    large.write_text("words and more\n" * 200_000)
    assert "million characters" in str(refusal(large, ctx, Limits(characters=2_000_000)).message)
    assert reading.read(good(tmp_path), ctx).text


def test_stopping_ends_the_child_at_once(tmp_path: Path, ctx: MemoryContext) -> None:
    reading.read(good(tmp_path), ctx)
    process = psutil.Process(child(ctx).pid)
    process.suspend()
    threading.Timer(0.1, ctx.cancel).start()
    with pytest.raises(Cancelled):
        reading.read(tmp_path / "good.txt", ctx)
    assert not process.is_running()


def test_a_file_that_changes_while_it_is_read(tmp_path: Path, ctx: MemoryContext) -> None:
    """Every page told, the file grows: what was read is no state the file ever had."""
    path = tmp_path / "growing.pdf"
    path.write_bytes((SAMPLE / "products-and-warranty.pdf").read_bytes())

    def grow(_: object) -> None:
        with path.open("ab") as file:
            file.write(b"\n%")

    with pytest.raises(UserError, match="changed again and again"):
        reading.read(path, ctx, told=grow)
    times = iter([grow])
    assert reading.read(path, ctx, told=lambda one: next(times, lambda _: None)(one)).text, "read again whole"


def test_ten_thousand_tiny_files_cost_one_process(tmp_path: Path, ctx: MemoryContext) -> None:
    paths_ = [tmp_path / f"{number}.txt" for number in range(10_000)]
    for number, path in enumerate(paths_):
        path.write_text(f"Note {number}.")
    assert all(reading.read(path, ctx).text == f"Note {path.stem}." for path in paths_)
    assert child(ctx).started == 1
    assert psutil.Process(child(ctx).pid).memory_info().rss < 200_000_000


def test_the_child_is_gone_with_who_asked(tmp_path: Path) -> None:
    ctx = MemoryContext()
    reading.read(good(tmp_path), ctx)
    process = psutil.Process(child(ctx).pid)
    del ctx
    assert not process.is_running()


def test_the_child_loads_no_model_library() -> None:
    code = (
        "import sys, core.jobs.child, core.knowledge.loaders.reading_task as t\n"
        "from core.jobs.context import MemoryContext\n"
        "from pathlib import Path\n"
        f"for path in Path({str(SAMPLE)!r}).iterdir():\n"
        "    t.run(MemoryContext(), path=str(path), limits={})\n"
        "print(sorted({'torch','transformers','numpy','onnxruntime','qdrant_client'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
