"""The window's part of the benchmark of datasets: imports, scrolls, edits, searches, deletes and undoes, and prints
figures as a line of JSON. The window's loop is felt by a fast timer all the while."""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QItemSelection, QItemSelectionModel, QObject, QTimer

from core.datasets import index
from core.datasets.edits import DeleteRows, SetCell
from core.datasets.filters import Filter
from core.datasets.rows import to_runs
from core.datasets.store import Dataset
from core.project import Project
from desktop import app
from desktop.datasets.import_dialog import ImportDialog
from desktop.datasets.screen import DatasetsScreen
from desktop.main_window import MainWindow
from desktop.tour.hands import Hands
from desktop.tour.pulse import Pulse

WORDS = ("fabepeing", "animal", "school money", "morn", "संविधान", "合同", "return sum(v")
"""Sought in the index: rare and common ones, a phrase, the beginning of one, other scripts, code."""
INSIDE = ("abepein", "nima", "合同", "no row holds this")
PLACES, EDITS, MANY = 200, 40, 10_000
PATIENCE, LONG = 60.0, 400.0
"""Seconds that a step may take before the benchmark fails; and an import, or an index."""


class TwoPulses(Pulse):
    """Notes beside the longest gap how much of the processor the loop itself used in one: on a busy machine the rest
    of a gap is the other programs'."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_own_ms = 0.0
        self._own: float | None = None

    def start(self) -> None:
        self._own = None
        super().start()

    def _beat(self) -> None:
        now = time.thread_time()
        if self._own is not None:
            self.longest_own_ms = max(self.longest_own_ms, (now - self._own) * 1000)
        self._own = now
        super()._beat()


class Bench:
    """Drives the window and notes what it sees."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        self.window, self.file = window, file
        self.hands = Hands(window)
        self.pulse = TwoPulses(window)
        self.figures: dict[str, Any] = {"file_mb": file.stat().st_size / 1e6}
        self.blocks: dict[str, tuple[float, float]] = {}
        window.go("datasets")
        screen = window.screen_for("datasets")
        assert isinstance(screen, DatasetsScreen)
        self.screen = screen
        self.bench = screen.workbench
        self.editing = self.bench.editing
        self.model = self.bench.model

    def run(self) -> dict[str, Any]:
        self.hands.rest(500)
        self.figures["idle_mb"] = peak_mb()
        with self.phase("import"):
            self.bring_in()
        with self.phase("index"):
            self.wait_for_the_index()
        with self.phase("open"):
            self.open_again()
        with self.phase("scroll"):
            self.scroll()
        with self.phase("edit"):
            self.edit()
        with self.phase("search"):
            self.search()
        with self.phase("delete"):
            self.delete()
        self.figures["peak_mb"] = peak_mb()
        self.figures["longest_block_ms"] = max(block for block, _ in self.blocks.values())
        self.figures["blocks (ms, own processor ms)"] = self.blocks
        return rounded(self.figures)

    # -- the work --------------------------------------------------------------------------------------------

    def bring_in(self) -> None:
        """From the file chosen to its last row in the table."""
        ended: list[Any] = []
        start = time.perf_counter()
        jobs = self.window.context.jobs
        jobs.opened.connect(
            lambda handle: handle.finished.connect(lambda _: ended.append(time.perf_counter()))
        )
        failed: list[Any] = []
        jobs.opened.connect(lambda handle: handle.failed.connect(failed.append))
        self.screen.transfers.ask([self.file])
        dialog = self.hands.find("datasets.import.dialog", ImportDialog)
        self.until(lambda: dialog.peek is not None)
        dialog.panel.repaint()
        self.figures["first_rows_s"] = time.perf_counter() - start
        pressed = time.perf_counter()
        self.hands.click("dialog.accept")
        self.until(lambda: self.model.rowCount() > 0)
        self.bench.table.viewport().repaint()
        self.figures["rows_in_table_s"] = time.perf_counter() - pressed
        self.until(lambda: bool(ended or failed), patience=LONG)
        if failed:
            raise RuntimeError(str(failed[0].message))
        rows = self.editing.counts().every
        self.figures["import_rows_per_s"] = rows / (ended[0] - start)
        self.until(lambda: self.model.rowCount() == rows)
        self.figures["all_shown_s"] = time.perf_counter() - start

    def wait_for_the_index(self) -> None:
        start = time.perf_counter()
        self.until(lambda: self.store is not None and index.behind(self.store) == 0, pause=500, patience=LONG)
        self.figures["index_s"] = time.perf_counter() - start
        self.figures["index_mb"] = index.path_of(self.store.path).stat().st_size / 1e6
        self.figures["dataset_mb"] = self.store.path.stat().st_size / 1e6

    def open_again(self) -> None:
        path, rows = self.store.path, self.model.rowCount()
        self.bench.open(None)
        self.hands.rest(300)
        start = time.perf_counter()
        self.bench.open(path)
        self.until(lambda: self.model.rowCount() == rows)
        self.bench.table.viewport().repaint()
        self.figures["open_s"] = time.perf_counter() - start

    def scroll(self) -> None:
        """The scroll bar to places anywhere, each painted."""
        chance, bar, took = random.Random(1), self.bench.table.verticalScrollBar(), []
        for _ in range(PLACES):
            start = time.perf_counter()
            bar.setValue(chance.randrange(bar.maximum()))
            self.bench.table.viewport().repaint()
            took.append((time.perf_counter() - start) * 1000)
            self.hands.rest(5)
        self.figures |= {"scroll_ms": max(took), "scroll_median_ms": statistics.median(took)}

    def edit(self) -> None:
        """A field of some row anywhere, on disk when the call returns; with all that the window then shows anew."""
        chance, took, stored = random.Random(2), [], []
        turns = self.model.columns[0]
        for n in range(EDITS):
            row = self.model.ids([chance.randrange(self.model.rowCount())])[0]
            self.bench.select(row)
            self.hands.rest(10)
            said = [{"role": "user", "content": f"Edit {n}"}, {"role": "assistant", "content": "Done."}]
            start = time.perf_counter()
            self.store.apply(SetCell(row, turns, said))
            stored.append((time.perf_counter() - start) * 1000)
            start = time.perf_counter()
            self.editing.apply(SetCell(row, turns, [*said, {"role": "user", "content": "Thanks."}]))
            took.append((time.perf_counter() - start) * 1000)
            self.hands.rest(10)
        self.figures |= {"edit_ms": statistics.median(stored), "edit_worst_ms": max(stored)}
        self.figures["edit_in_window_ms"] = statistics.median(took)

    def search(self) -> None:
        """By the index and by a look through all rows: until the found rows are in the table."""
        found = {}
        for words in WORDS:
            seconds = self.shown(Filter(words=words))
            assert self.editing.is_indexed, words
            found[words] = (round(seconds * 1000, 1), self.model.rowCount())
        self.figures["indexed_search_ms"] = statistics.median(ms for ms, _ in found.values())
        self.figures["indexed_searches (ms, rows)"] = found
        looked = {}
        for words in INSIDE:
            seconds = self.shown(Filter(words=words, inside=True))
            looked[words] = (round(seconds, 2), self.model.rowCount())
        self.figures["scan_s"] = statistics.median(s for s, _ in looked.values())
        self.figures["scans (s, rows)"] = looked
        self.figures["all_again_s"] = self.shown(Filter())

    def delete(self) -> None:
        """Ten thousand rows that stand together; as many that stand apart, as a fix of a finding does; and
        those again, in the filtered table. Each is undone by the button."""
        table, all_rows = self.bench.table, self.model.rowCount()
        many = min(MANY, all_rows // 10)
        middle = all_rows // 2
        chosen = QItemSelection(self.model.index(middle, 0), self.model.index(middle + many - 1, 0))
        flags = QItemSelectionModel.SelectionFlag
        table.setCurrentIndex(self.model.index(middle, 0))
        table.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        table.setFocus()
        self.hands.rest(100)
        apart = self.model.ids(list(range(0, all_rows, all_rows // many)))[:many]
        took: dict[str, tuple[float, float]] = {}
        took["together"] = self.there_and_back(
            lambda: self.hands.click("datasets.delete_rows"), all_rows - many, all_rows
        )
        took["apart"] = self.there_and_back(
            lambda: self.editing.apply(DeleteRows.of(apart)), all_rows - many, all_rows
        )
        self.shown(Filter(rows=to_runs(apart), title="Apart"))
        table.selectAll()
        table.setFocus()
        self.hands.rest(100)
        took["filtered"] = self.there_and_back(lambda: self.hands.click("datasets.delete_rows"), 0, many)
        self.shown(Filter())
        self.figures["delete_10k_s"] = max(there for there, _ in took.values())
        self.figures["undo_10k_s"] = max(back for _, back in took.values())
        self.figures["deletes (s, undo s)"] = {
            kind: (round(there, 3), round(back, 3)) for kind, (there, back) in took.items()
        }

    def there_and_back(self, act: Callable[[], object], fewer: int, all_rows: int) -> tuple[float, float]:
        start = time.perf_counter()
        act()
        self.until(lambda: self.model.rowCount() == fewer and not self.editing.is_busy)
        self.bench.table.viewport().repaint()
        there = time.perf_counter() - start
        self.hands.rest(300)
        start = time.perf_counter()
        self.hands.click("datasets.undo")
        self.until(lambda: self.model.rowCount() == all_rows and not self.editing.is_busy)
        self.bench.table.viewport().repaint()
        back = time.perf_counter() - start
        self.hands.rest(300)
        return there, back

    # -- helpers ---------------------------------------------------------------------------------------------

    @property
    def store(self) -> Dataset:
        assert self.editing.store is not None
        return self.editing.store

    def shown(self, wanted: Filter) -> float:
        """Seconds until the rows of a filter are in the table, and painted."""
        self.hands.rest(50)
        start = time.perf_counter()
        self.editing.show(wanted)
        self.until(lambda: not self.editing.is_busy)
        self.bench.table.viewport().repaint()
        return time.perf_counter() - start

    def until(self, ready: Callable[[], bool], pause: int = 2, patience: float = PATIENCE) -> None:
        """Let the window live until `ready`; looks often, so that what is timed is not the looking."""
        loop, timer = QEventLoop(), QTimer()
        deadline = time.monotonic() + patience
        timer.setInterval(pause)
        timer.timeout.connect(lambda: loop.quit() if ready() or time.monotonic() > deadline else None)
        timer.start()
        if not ready():
            loop.exec()
        timer.stop()
        if not ready():
            raise TimeoutError(f"waited {patience:.0f} s")

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Feel the loop's pulse meanwhile."""
        print(f"… {name}", file=sys.stderr, flush=True)
        self.pulse.longest_ms = self.pulse.longest_own_ms = 0.0
        self.pulse.start()
        try:
            yield
            self.hands.rest(100)
        finally:
            self.pulse.stop()
            self.blocks[name] = (round(self.pulse.longest_ms, 1), round(self.pulse.longest_own_ms, 1))


def peak_mb() -> float:
    """The most memory this process has had at a time, in MB."""
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process().memory_info().peak_wset / 1e6)
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def rounded(figures: dict[str, Any]) -> dict[str, Any]:
    return {key: round(value, 3) if isinstance(value, float) else value for key, value in figures.items()}


def main(file: Path, folder: Path) -> int:
    Project.create(folder, "Benchmark")

    def then(window: MainWindow) -> int:
        window.resize(1280, 800)
        try:
            print(json.dumps(Bench(window, file).run(), ensure_ascii=False), flush=True)
        except Exception:
            # Not to the crash dialog, which nobody would close.
            traceback.print_exc()
            return 1
        return 0

    return app.main(folder, then)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
