"""A follow-up question put into words of its own by the language model, in a few tokens, and judged before it is used.

Does not know when a question needs that, nor what is searched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace

from core.chat.conversation import Answer, Message, Question
from core.chat.finding import asked_before
from core.chat.generator import GenerationConfig, Generator
from core.chat.neutral import harmless
from core.chat.prompt import Prompt, Turn
from core.knowledge import words

TOKENS = 64
_LAST = 3
"""Questions before that are shown."""
_OWN = 0.6
"""Share of a rewritten question's words that must come from the conversation."""
_INSTRUCTION = (
    "Below are the last questions of a conversation and a new one that leaves something out. Write the new question so "
    "that it can be understood by itself, in its own language. Write the question only, in one line."
)


def rewritten(
    generator: Generator,
    question: str,
    earlier: Sequence[Message],
    rule: str,
    stopped: Callable[[], bool],
) -> str:
    """The question as the model words it; `rule`'s wording where the model's cannot be trusted."""
    before = asked_before(earlier)[-_LAST:]
    answered = next((m.text for m in reversed(earlier) if isinstance(m, Answer) and m.covered), "")
    listed = "\n".join(f"Earlier question: {one}" for one in before)
    shown = f"{_INSTRUCTION}\n\n{listed}\nLast answer: {answered[:300]}\nNew question: {question}\nThe same by itself:"
    turns: list[Turn] = [{"role": "user", "content": harmless(shown)}]
    if generator.context_length and generator.count(turns) + TOKENS > generator.context_length:
        return rule
    config = replace(GenerationConfig(), max_new_tokens=TOKENS, temperature=0.0)
    with closing(generator.stream(Prompt(turns=turns, question=question), config, stopped)) as stream:  # type: ignore[type-var]
        made = "".join(stream).strip()
    said = next((line.strip().strip('"“”„*') for line in made.splitlines() if line.strip()), "")
    return said if _fits(said, question, [*before, answered, *_texts(earlier)], rule) else rule


def _fits(said: str, question: str, conversation: Sequence[str], rule: str) -> bool:
    """Whether the model's words are the question's and the conversation's, and not an answer or an invention."""
    own = set(words.terms(said))
    if not own or len(said) > 300 or "[" in said:
        return False
    known = set(words.terms(" ".join([question, rule, *conversation])))
    kept = set(words.terms(question))
    return len(own & known) / len(own) >= _OWN and (not kept or bool(kept & own))


def _texts(earlier: Sequence[Message]) -> list[str]:
    return [message.text for message in earlier if isinstance(message, Question)][-_LAST:]
