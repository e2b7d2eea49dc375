"""What is to be answered, and where in its conversation the answer goes: behind a new question, beside the answers that
a question has already, or at the end of one that broke off.

Does not know how an answer comes about.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.chat.conversation import Answer, Conversation, Message, Question
from core.chat.history import History
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Asked:
    """`earlier`: what was said before the question. `version`: how many answers it has already. `begun`: the answer
    that is to be gone on with; None: a new one."""

    question: Question
    earlier: list[Message]
    version: int = 0
    begun: Answer | None = None


def ask(
    history: History | None,
    talk: Conversation,
    words: str,
    *,
    question: str = "",
    after: str | None = None,
    again: bool = False,
    go_on: str = "",
) -> Asked:
    """Put a question into a conversation, unless it is there. `question`, `after`, `again` and `go_on` as in
    `core.chat.answer.run`. Raises `UserError` where there is nothing to ask."""
    if go_on:
        return _gone_on(talk, go_on)
    if again and not question:
        last = talk.last_question
        if last is None:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "There is no question in this conversation to ask again."),
                QT_TRANSLATE_NOOP("core", "Type a question."),
            )
        question = last.id
    known = talk.tree.get(question)
    if isinstance(known, Question):
        talk.choose(known.id)
        return _asked(talk, known)
    if not words.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The question is empty."), QT_TRANSLATE_NOOP("core", "Type a question.")
        )
    made = Question(text=words.strip(), id=question) if question else Question(text=words.strip())
    if history:
        history.add(talk, made, after)
    else:
        talk.messages.append(made)
    return _asked(talk, made)


def _asked(talk: Conversation, question: Question) -> Asked:
    earlier = talk.messages[: talk.messages.index(question)]
    return Asked(question, earlier, len(talk.tree.following(question.id)))


def _gone_on(talk: Conversation, answer: str) -> Asked:
    begun, question = talk.tree.get(answer), talk.question_of(answer)
    if not isinstance(begun, Answer) or question is None or begun.arm.engine == "quotes" or not begun.text:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This answer cannot be gone on with."),
            QT_TRANSLATE_NOOP("core", "Ask the question again."),
        )
    talk.choose(question.id)
    return Asked(question, talk.messages[: talk.messages.index(question)], begun=begun)
