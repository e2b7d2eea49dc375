"""Near-duplicates planted among real rows: how many are found, how many others with them, in what time and memory.

The real rows hold near-duplicates of their own. Those are taken out first, by a judge that has nothing in common with
the search (shared runs of three words, then the words themselves), so that every pair found that was not planted
counts as wrong. Planted are copies with 5 to 20 % of their words, or of their characters, replaced, left out, added
or swapped, anywhere in the row.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import threading
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from core.datasets.duplicates import ListOfTexts, Parts, find
from core.datasets.shingles import normal

ROWS = 50_000
PLANTED = 3_000
SEED = 20
FROM, TO = 0.05, 0.20
_WORD = re.compile(r"[぀-鿿]|[^\W_]+(?:[\u0300-\u036f\u0900-\u0dff]+[^\W_]*)*")
_SENTENCE = re.compile(r"(?<=[.!?。！？।])\s*")


def run(data: Path | None) -> dict[str, float]:
    """Keys: rows, planted, found (pairs), recall, precision, recall_words, recall_characters, seconds, peak_mb (what
    the search took on top of the rows), natural (near-duplicates that were taken out before)."""
    if data is None:
        raise SystemExit("near_duplicates needs --data FOLDER with gpteacher, gsm8k, squad and xquad rows.")
    chance = random.Random(SEED)
    read = real_rows(data)
    chance.shuffle(read)
    distinct = thinned(read)
    base = distinct[: ROWS - PLANTED]
    vocabulary = [word for parts in base[:2000] for part in parts for word in part.split()]
    texts = list(base)
    planted: dict[tuple[int, int], str] = {}
    for n, original in enumerate(chance.sample(range(len(base)), PLANTED)):
        kind = ("words", "characters")[n % 2]
        planted[original, len(texts)] = kind
        texts.append(edited(base[original], chance.uniform(FROM, TO), kind, vocabulary, chance))
    return {"rows": len(texts), "natural": len(read) - len(distinct)} | measured(texts, planted)


def measured(texts: list[Parts], planted: dict[tuple[int, int], str]) -> dict[str, float]:
    prepared: list[Parts] = [tuple(map(normal, parts)) for parts in texts]
    start = time.perf_counter()
    with Peak() as peak:
        pairs = find(ListOfTexts(prepared))
    seconds = time.perf_counter() - start
    found = set(pairs.all)
    right = planted.keys() & found
    each = Counter(planted.values())
    hit = Counter(planted[pair] for pair in right)
    return {
        "planted": len(planted),
        "found": len(found),
        "recall": len(right) / len(planted),
        "precision": len(right) / len(found),
        "recall_words": hit["words"] / each["words"],
        "recall_characters": hit["characters"] / each["characters"],
        "seconds": seconds,
        "peak_mb": peak.mb,
    }


def real_rows(data: Path) -> list[Parts]:
    """Questions, contexts and answers of every set in `data`, and single sentences and answers as short plain rows."""
    rows: list[Parts] = []
    passages: dict[str, None] = {}
    for name in ("squad_dev", "xquad_en", "xquad_hi", "xquad_zh", "xquad_ar"):
        for row in _read(data, name):
            answer = row["answers"][0]["text"] if row["answers"] else "-"
            rows.append((row["question"], answer, row["context"]))
            passages[row["context"]] = None
    for name in ("gsm8k_train", "gsm8k_test"):
        for row in _read(data, name):
            rows += [(row["question"], row["answer"], ""), (row["answer"], "", ""), (row["question"], "", "")]
    for name in ("gpteacher_toolformer", "gpteacher_roleplay"):
        rows += [(row["instruction"], row["output"], row["input"]) for row in _read(data, name)]
    for passage in passages:
        rows += [(sentence, "", "") for sentence in _SENTENCE.split(passage) if len(sentence) >= 20]
    return rows


def thinned(rows: list[Parts]) -> list[Parts]:
    """The rows without those that the judge calls alike to an earlier one."""
    often = Counter(line for parts in rows for part in parts for line in set(part.splitlines()))
    kept: list[Parts] = []
    bags: list[tuple[Counter[str], ...]] = []
    having: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for parts in rows:
        # A line of many rows is a form that was filled in; a whole passage that several ask about is none.
        own = ["\n".join(line for line in part.splitlines() if often[line] < 50) for part in parts]
        words = [_WORD.findall(part.casefold()) for part in own]
        bag = tuple(map(Counter, words))
        runs = {tuple(some[i : i + 3]) for some in words for i in range(max(1, len(some) - 2))} - {()}
        near = Counter(row for some in runs for row in having[some][-40:])
        if any(_same_words(bag, bags[row]) for row, n in near.items() if n >= min(3, len(runs))):
            continue
        for some in runs:
            having[some].append(len(kept))
        kept.append(parts)
        bags.append(bag)
    return kept


def _same_words(a: tuple[Counter[str], ...], b: tuple[Counter[str], ...]) -> bool:
    """Whether most words are the same in each part (twice the common ones to all of them, at least 0.6)."""
    return all(2 * (x & y).total() >= 0.6 * (x.total() + y.total()) - 1 for x, y in zip(a, b, strict=True))


def edited(parts: Parts, share: float, kind: str, vocabulary: list[str], chance: random.Random) -> Parts:
    """A copy with a share of its words or characters changed; Chinese has no words here."""
    by_words = kind == "words" and sum(map(len, parts)) < 12 * sum(len(part.split()) for part in parts)
    units = [part.split(" ") if by_words and part else list(part) for part in parts]
    letters = [letter for part in parts for letter in part if not letter.isspace()]
    places = [(i, j) for i, part in enumerate(units) for j in range(len(part))]
    for i, j in sorted(chance.sample(places, max(1, round(share * len(places)))), reverse=True):
        unit, other = units[i], chance.choice(vocabulary if by_words else letters)
        match chance.randrange(4):
            case 0:
                unit[j] = other
            case 1 if len(unit) > 1:
                del unit[j]
            case 2 if j + 1 < len(unit):
                unit[j], unit[j + 1] = unit[j + 1], unit[j]
            case _:
                unit.insert(j, other)
    return tuple((" " if by_words else "").join(unit) for unit in units)


class Peak:
    """The most memory the process had inside the block, less what it had before, in MB; looked at 50 times a second."""

    mb = 0.0

    def __enter__(self) -> Peak:
        import psutil

        self._process = psutil.Process()
        self._before = self._process.memory_info().rss
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(0.02):
            self.mb = max(self.mb, (self._process.memory_info().rss - self._before) / 1e6)


def _read(data: Path, name: str) -> list[dict[str, Any]]:
    with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
