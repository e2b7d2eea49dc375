"""Tips that show words as they are. Qt takes what looks like HTML for HTML, and would load the pictures it names: words
of a project that somebody else has made must not have it look at files, or call other computers."""

from __future__ import annotations

import html


def plain(words: str) -> str:
    """The tip that shows these very words."""
    if not any(sign in words for sign in "<&"):
        return words
    return f"<span style='white-space: pre-wrap'>{html.escape(words)}</span>"
