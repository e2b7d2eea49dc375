"""A conversation as a file to take elsewhere: Markdown to be read, JSON to be worked on; with the sources.

What is exported is what is shown: of several versions, the chosen one. Does not know the window.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from core import fields
from core.chat.conversation import Answer, Conversation, Feedback, Passage

FORMAT = "ustad conversation 1"


def to_markdown(talk: Conversation) -> str:
    """A heading for each question, the answer as it is, who gave it, and under it the sources it cites."""
    parts = [f"# {_line(talk.title)}"]
    if talk.setup.system:
        parts.append("\n".join(f"> {line}" for line in talk.setup.system.splitlines()))
    for message in talk.messages:
        if isinstance(message, Answer):
            parts.append(_answer(message, talk.feedback.get(message.id, Feedback())))
        else:
            first, *rest = message.text.splitlines()
            parts.append("\n\n".join([f"## {_line(first)}", *(["\n".join(rest).strip()] if rest else [])]))
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def to_json(talk: Conversation) -> bytes:
    """Everything there is of the messages that are shown; `messages` can be read by what takes chat turns (role,
    content), the rest stands beside them."""
    messages: list[dict[str, Any]] = []
    for message in talk.messages:
        about = msgspec.to_builtins(message)
        about["content"] = about.pop("text")
        if judged := talk.feedback.get(message.id):
            about["feedback"] = msgspec.to_builtins(judged)
        messages.append({"role": about.pop("role"), "content": about.pop("content"), **about})
    whole = {
        "format": FORMAT,
        "title": talk.title,
        "created": talk.created,
        "setup": msgspec.to_builtins(talk.setup),
        "messages": messages,
    }
    return fields.to_json(whole)


def _answer(answer: Answer, judged: Feedback) -> str:
    parts = [answer.text]
    cited = {citation.number: citation.quote for citation in reversed(answer.citations)}
    sources = [
        _source(passage, cited[passage.number]) for passage in answer.passages if passage.number in cited
    ]
    if sources:
        parts.append("\n".join(sources))
    if judged.correction:
        parts.append("**Corrected:**\n\n" + judged.correction)
    when = datetime.fromtimestamp(answer.time).strftime("%Y-%m-%d %H:%M")
    said = [answer.arm.name or answer.arm.model or answer.arm.engine, when]
    said += [str(note) for note in answer.notes]
    parts.append("*" + " · ".join(_line(one).replace("*", "\\*") for one in said) + "*")
    return "\n\n".join(parts)


def _source(passage: Passage, quote: str) -> str:
    place = f"{passage.file}, page {passage.page}" if passage.page else passage.file
    return f"- [{passage.number}] {_line(place)}: “{_line(quote)}”"


def _line(words: str) -> str:
    return " ".join(words.split())
