"""Words of documents and people made harmless for a model: marks that steer a chat template become ordinary text.

What is shown to the person stays as it is; only what the model reads is changed. Does not judge what words ask for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_CONTROL = re.compile(
    r"<\|[^<>|\n]{1,40}\|>"  # <|im_start|>, <|eot_id|>, <|endoftext|>
    r"|<｜[^<>\n]{1,40}｜>"  # the same with wide bars
    r"|</?s>|<(?:bos|eos|pad|unk|mask|cls|sep)>|\[/?(?:INST|SYS|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\]|<</?SYS>>"
    r"|</?(?:start_of_turn|end_of_turn|tool_call|tool_response|think)>",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\[(\s*\d{1,4}(?:\s*[,;]\s*\d{1,4})*\s*)\]")


def harmless(words: str, marks: Iterable[str] = ()) -> str:
    """`words` with every control mark broken by spaces inside; `marks`: those of the model at hand."""
    words = _CONTROL.sub(lambda found: _broken(found[0]), words)
    for mark in marks:
        if mark and mark in words:
            words = words.replace(mark, _broken(mark))
    return words


def quoted(passage: str) -> str:
    """A passage as a quotation: each line behind a mark, so that none can pass for a line of ours; a number in square
    brackets, which would look like one of our sources, in round ones."""
    lines = _NUMBER.sub(r"(\1)", harmless(passage)).strip().splitlines()
    return "\n".join(f"> {line.strip()}".rstrip() for line in lines if line.strip())


def _broken(mark: str) -> str:
    """<|im_end|> as "< |im_end| >": no tokenizer takes it for the mark, and a reader still can."""
    return f"{mark[0]} {mark[1:-1].strip()} {mark[-1]}" if len(mark) > 2 else " ".join(mark)
