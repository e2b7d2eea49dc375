"""All sentences of the program: those marked in its code, and those in its data that a person reads."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from installer.languages import sentences
from installer.languages.sentences import Key

ROOT = sentences.ROOT
FOLDERS = ("core", "desktop", "installer")
DATA = {
    "presets.json": ("name",),
    "catalog/models.json": ("languages", "good_at", "asks", "unchecked"),
}
"""Files among the resources, lists of objects; the keys whose words are shown. They are looked up as core's are."""
QT = {
    "QPlatformTheme": (
        "OK", "Save", "Open", "&Yes", "&No", "Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Retry", "Ignore",
        "Abort",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": (
        "&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All",
    ),
    "QFileDialog": (
        "&Look in:", "File &name:", "Files of &type:", "Open", "&Open", "Back", "Forward", "Parent Directory",
        "Create New Folder", "List View", "Detail View", "All Files (*)", "Files",
    ),
    "QFileSystemModel": ("Computer", "Date Modified", "Name", "Size"),
}  # fmt: skip
"""Qt's own words that the window can show; Qt itself has no translation into most of our languages."""
NOOPS = ("QT_TRANSLATE_NOOP", "translate", "QT_TRANSLATE_N_NOOP")


def everything() -> list[Key]:
    """Context and source of every sentence, without repetition."""
    return list(dict.fromkeys([*in_code(), *in_data(), *of_qt()]))


def of_qt() -> list[Key]:
    return [(context, words) for context, many in QT.items() for words in many]


def in_data() -> list[Key]:
    """The sentences in the program's data."""
    found = []
    for name, keys in DATA.items():
        for entry in json.loads((ROOT / "resources" / name).read_text(encoding="utf-8")):
            found += [("core", entry[key]) for key in keys if entry.get(key)]
    return found


def in_code() -> list[Key]:
    """The sentences marked in code, as Qt's own tool finds them."""
    with tempfile.TemporaryDirectory() as folder:
        listing, found = Path(folder) / "files.lst", Path(folder) / "found.ts"
        listing.write_text("\n".join(str(file) for file in _files()), encoding="utf-8")
        tool("lupdate", "-locations", "none", "-no-obsolete", f"@{listing}", "-ts", str(found))
        return [one.key for one in sentences.read(found)]


def seen_in_code() -> Iterator[tuple[Key, Path, int]]:
    """The same, found by reading the code as Python does, with the places: what Qt's tool overlooks is told by this."""
    for file in _files():
        for key, line in _marked(ast.parse(file.read_text(encoding="utf-8")), ""):
            yield key, file.relative_to(ROOT), line


def _marked(node: ast.AST, owner: str) -> Iterator[tuple[Key, int]]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        words = [arg.value if isinstance(arg, ast.Constant) else None for arg in node.args]
        name = getattr(node.func, "attr", getattr(node.func, "id", "")).strip("_")  # also under an alias
        if name == "tr" and words and isinstance(words[0], str):
            yield (owner, words[0]), node.lineno
        elif name in NOOPS and len(words) > 1 and isinstance(words[0], str) and isinstance(words[1], str):
            yield (words[0], words[1]), node.lineno
    for child in ast.iter_child_nodes(node):
        yield from _marked(child, owner)


def tool(name: str, *arguments: str) -> None:
    """Run one of the Linguist tools that come with PySide6; raises `SystemExit` with what it said."""
    program = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{name} failed: {done.stdout.strip()} {done.stderr.strip()}")


def _files() -> list[Path]:
    return sorted(file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py"))
