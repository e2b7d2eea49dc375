"""Shows a row as the model will see it, with what is learnt marked. Runs where tokenizers are kept warm."""

from __future__ import annotations

from typing import Any

from core.jobs.context import JobContext
from core.models import chat_template, library


def render_row(
    ctx: JobContext, *, model: str, messages: list[dict[str, str]], max_length: int | None = None
) -> dict[str, Any]:
    """Pieces of text with `trained` and `cut` (beyond `max_length` tokens, so never seen), and the token counts.

    `trained_tokens` counts those that are learnt and not cut.
    """
    from core.models.loading import load_tokenizer

    folder = library.locate(model)
    tokenizer = ctx.kept(("tokenizer", str(folder)), lambda: load_tokenizer(folder))
    rendered = chat_template.render(tokenizer, messages)
    kept = len(rendered.ids) if max_length is None else min(max_length, len(rendered.ids))
    at = rendered.offsets[kept][0] if kept < len(rendered.ids) else len(rendered.text)
    pieces = []
    begin = 0
    for piece in rendered.pieces:
        end = begin + len(piece.text)
        if begin < at:
            pieces.append(
                {"text": rendered.text[begin : min(end, at)], "trained": piece.trained, "cut": False}
            )
        if end > at:
            pieces.append(
                {"text": rendered.text[max(begin, at) : end], "trained": piece.trained, "cut": True}
            )
        begin = end
    for note in rendered.notes:
        ctx.warn(note)
    return {
        "pieces": pieces,
        "tokens": len(rendered.ids),
        "trained_tokens": sum(rendered.trained_mask[:kept]),
    }
