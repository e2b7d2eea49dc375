"""The benchmarks' one door: run one by name, print its table, write its figures."""

from __future__ import annotations

import argparse
import importlib
import json
import platform
import sys
from pathlib import Path

from tests.benchmarks.table import print_table

BENCHMARKS = {
    "citations": "cited passages of PDFs of many makings: the right page, the right words marked (a FOLDER of more)",
    "retrieval": "public questions over all passages of their set, by each way of searching (needs --data; --peers)",
    "support": "which sentences of an answer are marked as not in the passages: precision and recall (needs --data)",
    "follow_ups": "follow-up questions as asked and as rewritten, and questions left alone (--data: SQuAD's too)",
    "floor": "questions their documents answer and do not answer: which count as found (needs --data; --rows)",
    "indexing": "passages embedded a second, beside sentence-transformers; what the pipeline keeps (--rows, --peers)",
    "stores": "each vector store at growing size: latency, memory, opening and writing time (--rows: one size)",
    "tasks": "sorting, finding and marking, learnt by the packaged encoder, beside what is not trained (needs --data)",
    "answers": "SQuAD's questions to the answerer that quotes, and to one that learnt to mark (needs --data; --rows)",
    "estimates": "memory and time of trainings as said beforehand, and as real runs then needed (--rows: cases)",
    "startup": "cold start to a usable window, beside an empty PySide6 window",
    "streaming": "a long answer written in the window, and 2,000 messages opened and scrolled (--rows: how many)",
    "round_trips": "real sets: mapping guessed, each shape and format there and back (needs --data)",
    "datasets": "the workbench with a million rows, and the same with datasets, pandas and DuckDB (--rows, --peers)",
    "training": "LoRA training of two shapes, beside TRL and LLaMA-Factory (needs --data; --peers; --rows a step)",
    "decode": "how fast the chat writes beside the bare engines and llama.cpp (--peers; --data keeps models; --rows)",
    "proof": "the wizard's proof of the sample project, and of four whose right answer is known (--rows: only so many)",
    "near_duplicates": "planted near-duplicates among real rows: recall, precision, time and memory",
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "name", choices=sorted(BENCHMARKS), help="; ".join(f"{k}: {v}" for k, v in BENCHMARKS.items())
    )
    parser.add_argument("folder", nargs="?", type=Path, help="the same as --data")
    parser.add_argument("--data", type=Path, help="a folder of public data sets, for those that need it")
    parser.add_argument("--rows", type=int, help="datasets, indexing, stores: how many rows or chunks")
    parser.add_argument(
        "--peers", help="datasets, indexing, retrieval: a Python that has the peers, where this one has not"
    )
    parser.add_argument("--json", type=Path, help="where to write the figures")
    args = parser.parse_args()
    options = {name: value for name in ("rows", "peers") if (value := getattr(args, name)) is not None}
    figures = importlib.import_module(f"tests.benchmarks.{args.name}").run(
        args.data or args.folder, **options
    )
    print(f"{args.name}: {BENCHMARKS[args.name]} ({platform.platform()}, Python {platform.python_version()})")
    print_table(figures)
    if args.json:
        args.json.write_text(json.dumps(figures, indent=2, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
