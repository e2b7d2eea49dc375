"""Texts in English that come with the program: what an embedding model is to go on seeing as it did.

Keeping the outputs of the untuned model on texts of what it knew is learning without forgetting (Li and Hoiem, 2016,
arXiv 1606.09282). Does not know models.
"""

from __future__ import annotations

import re

import msgspec

from core import paths
from core.errors import explain_os_errors
from core.knowledge import sentences

_MARKS = re.compile(r"^[#>*\-\s]+|\*\*|`", re.MULTILINE)
SHORTEST, LONGEST = 20, 600
"""Characters."""


def texts() -> list[str]:
    """Paragraphs, sentences, questions and answers, each once, in a fixed order. Raises `UserError` where the
    program's own files cannot be read."""
    found: list[str] = []
    folder = paths.resources() / "sample_project"
    for file in sorted((folder / "source").glob("*.md")):
        with explain_os_errors(file):
            words = file.read_text(encoding="utf-8")
        for paragraph in words.split("\n\n"):
            plain = " ".join(_MARKS.sub("", paragraph).split())
            found.append(plain[:LONGEST])
            found += [plain[start:end] for start, end in sentences.spans(plain)]
    for file in sorted((folder / "rows").glob("*.jsonl")):
        with explain_os_errors(file):
            lines = file.read_bytes().splitlines()
        for line in lines:
            found += [value for value in msgspec.json.decode(line).values() if isinstance(value, str)]
    return [one for one in dict.fromkeys(found) if len(one) >= SHORTEST]
