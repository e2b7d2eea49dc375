"""The wizard's questions, in plain words. Does not know what an answer speaks for; that is in `rules`."""

from __future__ import annotations

from dataclasses import dataclass

from core.text import QT_TRANSLATE_NOOP

UNKNOWN = "unknown"
"""The answer "I don't know", open to every question."""


@dataclass(frozen=True)
class Choice:
    """One answer: its id in the saved advice, its words, and a line that makes it concrete."""

    id: str
    words: str
    help: str = ""


@dataclass(frozen=True)
class Question:
    """One page of the wizard. `topic` names it in a list; `unknown` says what "I don't know" leads to."""

    id: str
    topic: str
    ask: str
    help: str
    choices: tuple[Choice, ...]
    unknown: str

    def words(self, answer: str) -> str:
        """The words of an answer's id."""
        if answer == UNKNOWN:
            return DONT_KNOW
        return next(choice.words for choice in self.choices if choice.id == answer)


DONT_KNOW = QT_TRANSLATE_NOOP("core", "I don't know")

QUESTIONS: tuple[Question, ...] = (
    Question(
        "task",
        QT_TRANSLATE_NOOP("core", "The work"),
        QT_TRANSLATE_NOOP("core", "What shall the model mainly do?"),
        QT_TRANSLATE_NOOP("core", "Think of what people will ask of it on an ordinary day."),
        (
            Choice(
                "answer",
                QT_TRANSLATE_NOOP("core", "Answer questions from what we know"),
                QT_TRANSLATE_NOOP("core", "“How long is the warranty on this part?”"),
            ),
            Choice(
                "special",
                QT_TRANSLATE_NOOP("core", "Do one kind of task very well"),
                QT_TRANSLATE_NOOP(
                    "core", "Sort messages, pick out figures, sum up, write in one style or format"
                ),
            ),
            Choice(
                "flow",
                QT_TRANSLATE_NOOP("core", "Run a business flow that needs knowledge and skill"),
                QT_TRANSLATE_NOOP("core", "Look up the customer's case, then write the reply the way we do"),
            ),
        ),
        QT_TRANSLATE_NOOP(
            "core", "The other answers decide. Write down three things people would ask it, then look again."
        ),
    ),
    Question(
        "outside",
        QT_TRANSLATE_NOOP("core", "Your own data"),
        QT_TRANSLATE_NOOP("core", "Do the answers need facts that only your documents or systems hold?"),
        QT_TRANSLATE_NOOP(
            "core", "Prices, rules, manuals, records: things no model can have read elsewhere."
        ),
        (
            Choice(
                "yes",
                QT_TRANSLATE_NOOP("core", "Yes"),
                QT_TRANSLATE_NOOP("core", "Without our documents the answers would be guesses"),
            ),
            Choice(
                "no",
                QT_TRANSLATE_NOOP("core", "No"),
                QT_TRANSLATE_NOOP(
                    "core", "All it needs stands in the text it is given, or is common knowledge"
                ),
            ),
        ),
        QT_TRANSLATE_NOOP("core", "Nothing is counted for or against documents here."),
    ),
    Question(
        "change",
        QT_TRANSLATE_NOOP("core", "Change"),
        QT_TRANSLATE_NOOP("core", "How often does that knowledge change?"),
        QT_TRANSLATE_NOOP(
            "core", "A document can be replaced in a minute. A trained model has to be trained again."
        ),
        (
            Choice(
                "often",
                QT_TRANSLATE_NOOP("core", "Often"),
                QT_TRANSLATE_NOOP("core", "Every month, or more often than that"),
            ),
            Choice(
                "sometimes",
                QT_TRANSLATE_NOOP("core", "Now and then"),
                QT_TRANSLATE_NOOP("core", "A few times a year"),
            ),
            Choice(
                "hardly",
                QT_TRANSLATE_NOOP("core", "Hardly ever"),
                QT_TRANSLATE_NOOP("core", "What is right today will be right in two years"),
            ),
        ),
        QT_TRANSLATE_NOOP(
            "core", "Nothing is counted. Look at the dates of five of your documents to find out."
        ),
    ),
    Question(
        "sources",
        QT_TRANSLATE_NOOP("core", "Sources"),
        QT_TRANSLATE_NOOP("core", "Must people see where an answer comes from?"),
        QT_TRANSLATE_NOOP(
            "core", "So that they can check it, and so that a wrong answer can be traced and put right."
        ),
        (
            Choice(
                "yes",
                QT_TRANSLATE_NOOP("core", "Yes, always"),
                QT_TRANSLATE_NOOP("core", "An answer nobody can check is of no use to us"),
            ),
            Choice(
                "no",
                QT_TRANSLATE_NOOP("core", "No"),
                QT_TRANSLATE_NOOP("core", "Whoever uses the result can judge it at a glance"),
            ),
        ),
        QT_TRANSLATE_NOOP("core", "Nothing is counted. Ask who will have to answer for a wrong answer."),
    ),
    Question(
        "combine",
        QT_TRANSLATE_NOOP("core", "Putting facts together"),
        QT_TRANSLATE_NOOP("core", "Must one answer often bring together facts from several places?"),
        QT_TRANSLATE_NOOP(
            "core", "As when a reply needs the price list, the contract and the delivery rules at once."
        ),
        (
            Choice("yes", QT_TRANSLATE_NOOP("core", "Yes, often")),
            Choice("no", QT_TRANSLATE_NOOP("core", "No, one place is enough")),
        ),
        QT_TRANSLATE_NOOP(
            "core", "Nothing is counted. Take five real questions and note what you open to answer them."
        ),
    ),
    Question(
        "terms",
        QT_TRANSLATE_NOOP("core", "Ways of expression"),
        QT_TRANSLATE_NOOP("core", "Must the answers keep to fixed professional terms and phrases?"),
        QT_TRANSLATE_NOOP("core", "The same word for the same thing each time, in the manner of your trade."),
        (
            Choice(
                "yes",
                QT_TRANSLATE_NOOP("core", "Yes, exactly"),
                QT_TRANSLATE_NOOP("core", "Medical codes, legal phrases, our house style"),
            ),
            Choice(
                "no",
                QT_TRANSLATE_NOOP("core", "No"),
                QT_TRANSLATE_NOOP("core", "Clear, ordinary language will do"),
            ),
        ),
        QT_TRANSLATE_NOOP(
            "core", "Nothing is counted. Show a model's free answer to a colleague and see what they correct."
        ),
    ),
    Question(
        "examples",
        QT_TRANSLATE_NOOP("core", "Examples"),
        QT_TRANSLATE_NOOP("core", "How many good examples do you have?"),
        QT_TRANSLATE_NOOP(
            "core", "An example is a question or text together with the very answer you would wish for."
        ),
        (
            Choice(
                "few",
                QT_TRANSLATE_NOOP("core", "None, or a small or narrow set"),
                QT_TRANSLATE_NOOP("core", "Under 200, or all of one kind"),
            ),
            Choice(
                "some",
                QT_TRANSLATE_NOOP("core", "A fair number"),
                QT_TRANSLATE_NOOP("core", "Some hundreds, checked, of different kinds"),
            ),
            Choice(
                "many",
                QT_TRANSLATE_NOOP("core", "Many good ones, and more keep coming"),
                QT_TRANSLATE_NOOP("core", "Thousands, checked by people who know, collected all the time"),
            ),
        ),
        QT_TRANSLATE_NOOP(
            "core", "Nothing is counted. Fine-tuning, if advised, then hangs on how many you find."
        ),
    ),
    Question(
        "tasks",
        QT_TRANSLATE_NOOP("core", "One task or several"),
        QT_TRANSLATE_NOOP("core", "Shall one model serve several different tasks?"),
        QT_TRANSLATE_NOOP("core", "Several departments with ways of their own count as several tasks."),
        (
            Choice("one", QT_TRANSLATE_NOOP("core", "One task")),
            Choice(
                "several",
                QT_TRANSLATE_NOOP("core", "Several tasks"),
                QT_TRANSLATE_NOOP("core", "Sales writes offers, service sorts complaints"),
            ),
        ),
        QT_TRANSLATE_NOOP("core", "We reckon with one task. Another can be added at any time."),
    ),
    Question(
        "memory",
        QT_TRANSLATE_NOOP("core", "The machine"),
        QT_TRANSLATE_NOOP("core", "Where would a model be trained?"),
        QT_TRANSLATE_NOOP(
            "core", "The memory decides how it can be trained. Documents alone need little of it."
        ),
        (
            Choice(
                "here",
                QT_TRANSLATE_NOOP("core", "On this computer"),
                QT_TRANSLATE_NOOP("core", "Ustad looks at its memory and reckons with that"),
            ),
            Choice(
                "short",
                QT_TRANSLATE_NOOP("core", "On one that is short of memory"),
                QT_TRANSLATE_NOOP("core", "A graphics card with up to 8 GB"),
            ),
            Choice(
                "fair",
                QT_TRANSLATE_NOOP("core", "On one with a good graphics card"),
                QT_TRANSLATE_NOOP("core", "About 24 GB on the card"),
            ),
            Choice(
                "plenty",
                QT_TRANSLATE_NOOP("core", "On one with much memory and computing power"),
                QT_TRANSLATE_NOOP("core", "80 GB or more on the card"),
            ),
        ),
        QT_TRANSLATE_NOOP("core", "We reckon with this computer."),
    ),
)

BY_ID = {question.id: question for question in QUESTIONS}
