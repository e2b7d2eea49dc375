"""What a set on the hub consists of: its configurations and splits, by its card, else by the names of its files.

Does not know the network.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from core.datasets.readers.splits import split_of
from core.datasets.readers.unpacking import PACKINGS

_KINDS = (".parquet", ".arrow", ".jsonl", ".ndjson", ".json", ".csv", ".tsv")
"""Endings of files of rows; of the same rows lying there twice the earlier kind is taken."""
_PAPERS = {"dataset_info.json", "dataset_infos.json", "dataset_dict.json", "state.json", "config.json"}


class HubFile(msgspec.Struct, frozen=True):
    """A file of a set: its path there, its size in bytes (0: not told), and its SHA-256 ("": not told)."""

    path: str
    size: int = 0
    sha256: str = ""


class HubPart(msgspec.Struct, frozen=True):
    """The files of one split of one configuration."""

    config: str
    split: str
    files: list[HubFile]


def parts_of(files: list[HubFile], card: dict[str, Any]) -> list[HubPart]:
    """The parts that can be read; those the card speaks of, else told from the files' names."""
    readable = [file for file in files if _kind(file.path) and not _is_paper(file.path)]
    return _by_card(readable, card) or _by_name(readable)


def _by_card(files: list[HubFile], card: dict[str, Any]) -> list[HubPart]:
    found = []
    configs = card.get("configs")
    for config in configs if isinstance(configs, list) else []:
        if not isinstance(config, dict):
            continue
        name, listed = str(config.get("config_name") or "default"), config.get("data_files")
        under = str(config.get("data_dir") or "").strip("/")
        for item in listed if isinstance(listed, list) else [listed]:
            split = str(item.get("split") or "train") if isinstance(item, dict) else "train"
            paths = item.get("path") if isinstance(item, dict) else item
            patterns = [
                path for path in (paths if isinstance(paths, list) else [paths]) if isinstance(path, str)
            ]
            fits = [_pattern(f"{under}/{one}" if under else one) for one in patterns]
            chosen = [file for file in files if any(fit.fullmatch(file.path) for fit in fits)]
            if chosen:
                found.append(HubPart(name, split, chosen))
    return found


def _by_name(files: list[HubFile]) -> list[HubPart]:
    if not files:
        return []
    groups: dict[tuple[str, str], list[HubFile]] = {}
    for file in files:
        folder, *rest = file.path.split("/")
        own = bool(rest) and not split_of(folder) and folder != "data"
        config = folder if own else "default"
        inside = "/".join(rest) if own else file.path
        split = inside.split("/")[0] if own and "/" in inside else split_of(inside.rsplit(".", 1)[0])
        groups.setdefault((config, split or "train"), []).append(file)
    parts = []
    for (config, split), members in groups.items():
        best = next(kind for kind in _KINDS if any(_kind(file.path) == kind for file in members))
        parts.append(HubPart(config, split, [file for file in members if _kind(file.path) == best]))
    order = {"train": 0, "validation": 1, "test": 2}
    return sorted(parts, key=lambda part: (part.config, order.get(split_of(part.split), 3), part.split))


def _kind(path: str) -> str:
    """The ending of a file of rows, or ""."""
    lower = path.lower()
    packing = next((suffix for suffix in PACKINGS if lower.endswith(suffix)), "")
    bare = lower.removesuffix(packing)
    return next((kind for kind in _KINDS if bare.endswith(kind) and not (packing and kind in _KINDS[:2])), "")


def _is_paper(path: str) -> bool:
    return path.rsplit("/", 1)[-1] in _PAPERS or any(name.startswith(".") for name in path.split("/"))


def _pattern(glob: str) -> re.Pattern[str]:
    """As the hub means it: "**" goes over folders, "*" does not."""
    made = ""
    for part in re.split(r"(\*\*/|\*\*|\*|\?)", glob.removeprefix("./")):
        made += {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(part, re.escape(part))
    return re.compile(made)
