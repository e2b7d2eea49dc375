"""Source code and settings: the text exactly as it is, with headings where definitions surely begin."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from pathlib import Path

from core.knowledge.loaders.decoding import read_text
from core.knowledge.loaders.extract import Extract, Heading, TooMuchText, current

_BEFORE = (
    "export default public private protected internal abstract final sealed static async partial".split()
)
_BRACES = "(?:" + "|".join(f"{word} " for word in _BEFORE) + ")*"
_KINDS = r"(?:class|interface|enum|struct|trait|impl|union|namespace|module|object|protocol|extension|record)"
_DEFINITIONS = {
    "braces": re.compile(
        rf"^(?:pub(?:\([a-z]+\))? |unsafe )?{_BRACES}"
        rf"(?:{_KINDS}\b[ <].*|(?:function\*?|fn|func|fun) [A-Za-z_(<].*|type \w+ (?:struct|interface)\b.*)$",
        re.MULTILINE,
    ),
    "ruby": re.compile(r"^(?:class|module|def) [A-Za-z_].*$", re.MULTILINE),
    "shell": re.compile(r"^(?:function +[\w:-]+.*|[\w:-]+ *\(\).*)$", re.MULTILINE),
    "sql": re.compile(
        r"^CREATE (?:OR REPLACE )?(?:TEMP(?:ORARY)? |UNIQUE )?(?:TABLE|VIEW|FUNCTION|PROCEDURE|TRIGGER|INDEX)\b.*$",
        re.MULTILINE | re.IGNORECASE,
    ),
    "r": re.compile(r"^[\w.]+ *(?:<-|=) *function\b.*$", re.MULTILINE),
    "matlab": re.compile(r"^(?:function|classdef)\b.*$", re.MULTILINE),
    "sections": re.compile(r"^\[{1,2}[^\[\]\n]+\]{1,2}[ \t]*$", re.MULTILINE),
}
_LANGUAGES = {
    "python": (".py", ".pyi", ".pyw"),
    "braces": (
        ".js", ".mjs", ".cjs", ".jsx", ".ts", ".tsx", ".java", ".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp",
        ".cs", ".go", ".rs", ".php", ".swift", ".kt", ".kts", ".scala", ".dart", ".groovy", ".proto",
    ),
    "ruby": (".rb",),
    "shell": (".sh", ".bash", ".zsh"),
    "sql": (".sql",),
    "r": (".r",),
    "matlab": (".m",),
    "sections": (".toml", ".ini", ".cfg", ".conf"),
    "": (
        ".yaml", ".yml", ".xml", ".css", ".scss", ".lua", ".pl", ".ps1", ".bat", ".vb", ".pas", ".hs", ".clj", ".ex",
        ".exs", ".erl", ".jl", ".f90", ".tex", ".bib",
    ),
}  # fmt: skip
_LANGUAGE = {suffix: language for language, suffixes in _LANGUAGES.items() for suffix in suffixes}
_LONGEST = 120


class CodeLoader:
    suffixes: tuple[str, ...] = tuple(_LANGUAGE)

    def load(self, path: Path) -> Extract:
        words = read_text(path)
        if len(words) > current().characters:
            raise TooMuchText
        language = _LANGUAGE[path.suffix.lower()]
        found = _python(words) if language == "python" else _lines(words, language)
        # Without length: a heading's own words leave the passage below it, and this line belongs to the code.
        headings = tuple(Heading(start, start, level, title) for start, level, title in found)
        return Extract(words, headings)


def _python(words: str) -> Iterator[tuple[int, int, str]]:
    """Classes and functions, and the methods of classes. A file that is no Python of today has no headings."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(words)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    # As the parser counts lines: a form feed or a separator of other scripts ends none.
    starts = [0, *(found.end() for found in re.finditer("\n", words))]
    for node in tree.body:
        yield from _definition(node, starts, words, 1)
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                yield from _definition(inner, starts, words, 2)


def _definition(node: ast.stmt, starts: list[int], words: str, level: int) -> Iterator[tuple[int, int, str]]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
        kind = "class" if isinstance(node, ast.ClassDef) else "def"
        yield starts[first - 1], level, f"{kind} {node.name}"


def _lines(words: str, language: str) -> Iterator[tuple[int, int, str]]:
    pattern = _DEFINITIONS.get(language)
    for found in pattern.finditer(words) if pattern else ():
        title = found[0].rstrip().rstrip("{").rstrip()
        if len(title) <= _LONGEST and not title.endswith(";"):
            yield found.start(), 1, title
