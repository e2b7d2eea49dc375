"""A peer's part of the benchmark of datasets, in a process of its own: the same work as far as it can do it.

``python datasets_peers.py NAME FILE FOLDER`` prints figures as a line of JSON, or that the peer is missing. Each is
used as its manual has it; where it changes rows only in memory, making that durable means writing its file anew, and
that is what is timed. Depends on nothing of this project, so that any Python with the peer can run it.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

FIRST, PLACES, MANY = 20, 200, 10_000
WORD = "abepein"
Figures = dict[str, Any]


def seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    made = work()
    return time.perf_counter() - start, made


def random_row_us(rows: int, read: Callable[[int], Any]) -> float:
    chance = random.Random(1)
    return statistics.median(seconds(lambda: read(chance.randrange(rows)))[0] for _ in range(PLACES)) * 1e6


def hugging_face(file: Path, folder: Path) -> Figures:
    """Rows in an Arrow file, mapped into memory; every change makes another file."""
    library: Any = importlib.import_module("datasets")
    compute: Any = importlib.import_module("pyarrow.compute")
    library.disable_progress_bars()
    library.disable_caching()

    def first() -> list[Any]:
        stream = library.load_dataset("json", data_files=str(file), split="train", streaming=True)
        return list(stream.take(FIRST))

    def load() -> Any:
        return library.load_dataset(
            "json", data_files=str(file), split="train", cache_dir=str(folder / "cache")
        )

    first_rows, _ = seconds(first)
    loading, rows = seconds(load)

    def edit() -> None:
        new = library.Dataset.from_list(
            [{"messages": [{"role": "user", "content": "Edited"}]}], features=rows.features
        )
        parts = [rows.select(range(len(rows) // 2)), new, rows.select(range(len(rows) // 2 + 1, len(rows)))]
        library.concatenate_datasets(parts).save_to_disk(str(folder / "edited"))

    def scan() -> int:
        hits = 0
        for chunk in rows.data.column("messages").chunks:
            said = compute.struct_field(compute.list_flatten(chunk), "content")
            parents = compute.list_parent_indices(chunk)
            hits += len(compute.unique(parents.filter(compute.match_substring(said, WORD, ignore_case=True))))
        return hits

    def delete() -> Any:
        gone = set(range(0, len(rows), len(rows) // min(MANY, len(rows))))
        return rows.select([at for at in range(len(rows)) if at not in gone])

    scanning, hits = seconds(scan)
    return {
        "first_rows_s": first_rows,
        "import_rows_per_s": len(rows) / loading,
        "random_row_us": random_row_us(len(rows), lambda at: rows[at]),
        "edit_ms": seconds(edit)[0] * 1000,
        "scan_s": scanning,
        "hits": hits,
        "delete_10k_s": seconds(delete)[0],
        "remarks": "delete: a list of what is left, in memory; the edit writes all rows anew",
    }


def pandas(file: Path, folder: Path) -> Figures:
    """All rows as objects in memory."""
    library: Any = importlib.import_module("pandas")
    first_rows, _ = seconds(lambda: library.read_json(file, lines=True, nrows=FIRST))
    loading, rows = seconds(lambda: library.read_json(file, lines=True))
    n = len(rows)

    def edit() -> None:
        rows.at[n // 2, "messages"] = [{"role": "user", "content": "Edited"}]
        rows.to_parquet(folder / "edited.parquet")

    def scan() -> int:
        word = WORD.lower()
        return int(
            rows["messages"].map(lambda said: any(word in turn["content"].lower() for turn in said)).sum()
        )

    scanning, hits = seconds(scan)
    return {
        "first_rows_s": first_rows,
        "import_rows_per_s": n / loading,
        "random_row_us": random_row_us(n, lambda at: rows.iloc[at]["messages"]),
        "edit_ms": seconds(edit)[0] * 1000,
        "scan_s": scanning,
        "hits": hits,
        "delete_10k_s": seconds(lambda: rows.drop(index=range(0, n, n // min(MANY, n))))[0],
        "remarks": "delete: a copy in memory; the edit writes all rows anew, as Parquet",
    }


def duckdb(file: Path, folder: Path) -> Figures:
    """A database in columns, in one file, with two threads as there are cores here."""
    library: Any = importlib.import_module("duckdb")
    db = library.connect(str(folder / "rows.duckdb"))
    source = f"read_ndjson('{str(file).replace(chr(39), chr(39) * 2)}', maximum_object_size=33554432)"
    first_rows, _ = seconds(lambda: db.execute(f"SELECT * FROM {source} LIMIT {FIRST}").fetchall())
    loading, _ = seconds(
        lambda: db.execute(f"CREATE TABLE rows AS SELECT row_number() OVER () AS id, * FROM {source}")
    )
    n = db.execute("SELECT count(*) FROM rows").fetchone()[0]

    def edit() -> None:
        said = [{"role": "user", "content": "Edited"}]
        db.execute("UPDATE rows SET messages = ? WHERE id = ?", [said, random.randrange(n) + 1])

    def scan() -> int:
        holds = "list_filter(messages, lambda m: contains(lower(m.content), ?))"
        hits: int = db.execute(f"SELECT count(*) FROM rows WHERE len({holds}) > 0", [WORD]).fetchone()[0]
        return hits

    row = random_row_us(n, lambda at: db.execute("SELECT * FROM rows WHERE id = ?", [at + 1]).fetchone())
    scanning, hits = seconds(scan)
    step = n // min(MANY, n)
    edits = [seconds(edit)[0] * 1000 for _ in range(20)]
    return {
        "first_rows_s": first_rows,
        "import_rows_per_s": n / loading,
        "random_row_us": row,
        "edit_ms": statistics.median(edits),
        "scan_s": scanning,
        "hits": hits,
        "delete_10k_s": seconds(lambda: db.execute("DELETE FROM rows WHERE id % ? = 0", [step]))[0],
        "remarks": "the order of rows needs a column of its own; nothing to undo with",
    }


PEERS: dict[str, Callable[[Path, Path], Figures]] = {
    "datasets": hugging_face,
    "pandas": pandas,
    "duckdb": duckdb,
}


def peak_mb() -> float:
    if sys.platform == "win32":
        return float("nan")
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def main(name: str, file: Path, folder: Path) -> int:
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        print(json.dumps({"missing": f"{name} is not installed: pip install 'ustad[bench]'"}))
        return 0
    figures = {"version": version, **PEERS[name](file, folder), "peak_mb": peak_mb()}
    print(json.dumps({k: round(v, 3) if isinstance(v, float) else v for k, v in figures.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
