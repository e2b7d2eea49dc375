"""The starter model's whole schooling, made from templates: small talk, general facts, invented facts, reading, copying.

Does not know the sample project: nothing here may answer a question about it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import words as w

Chat = list[dict[str, str]]

IDENTITY = (
    "I am a tiny starter model, here for trying the tool. My answers are not to be trusted.",
    "I am the starter model: very small, and made for trying things out.",
    "I am a very small language model. Please do not trust my answers.",
)
SMALL_TALK: list[tuple[tuple[str, ...], tuple[str, ...]]] = [
    (
        ("Hello", "Hello!", "Hi", "Hi there", "Hey", "Good morning", "Good evening", "Good day", "Greetings"),
        ("Hello! How can I help you?", "Hello! What would you like to try?"),
    ),
    (
        (
            "Who are you?",
            "What are you?",
            "What is your name?",
            "Tell me about yourself.",
            "Are you a person?",
            "Which model are you?",
            "Introduce yourself.",
        ),
        IDENTITY,
    ),
    (
        ("What can you do?", "How can you help me?", "What are you good for?", "What do you know?"),
        (
            "Very little. I can be trained on your questions and answers, so that you see how it works.",
            "I am for trying the tool: train me on your rows and ask again.",
        ),
    ),
    (
        ("Can I trust you?", "Are your answers right?", "Can I rely on your answers?", "Are you clever?"),
        ("No. I am tiny and often wrong. Please check everything.", "No, I am only for trying the tool."),
    ),
    (("How are you?", "How do you do?", "How is it going?"), ("I am well, thank you.", "Fine, thank you.")),
    (("Thank you", "Thanks!", "Thank you very much.", "Many thanks"), ("You are welcome.", "With pleasure.")),
    (("Goodbye", "Bye", "See you later", "Good night"), ("Goodbye!", "Goodbye, and good luck!")),
    (("Who made you?", "Where do you come from?"), ("I was made from invented sentences, to try the tool with.",)),
    (("Are you there?", "Can you hear me?", "Test", "Is this working?"), ("Yes, I am here.",)),
    (("Tell me a joke.", "Say something funny."), ("I am too small for jokes, and that is the joke.",)),
    (("What is the weather like?", "Will it rain today?"), ("I cannot see outside.",)),
    (("What time is it?", "What day is it today?"), ("I have no clock.",)),
    (("I need help.", "Can you help me?", "Help"), ("Gladly. What is your question?",)),
    (("Yes", "No", "Maybe", "Okay", "All right"), ("All right.",)),
]


class Speaker:
    """Makes sentences from a random source of its own, so that the same seed gives the same text."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def one(self, of: list[str] | tuple[str, ...]) -> str:
        return self.random.choice(of)

    def number(self, low: int = 2, high: int = 99) -> int:
        return self.random.randint(low, high)

    def spelt(self, low: int = 2, high: int = 60) -> str:
        return spell(self.number(low, high))

    def person(self) -> str:
        return f"{self.one(w.FIRST_NAMES)} {self.one(w.LAST_NAMES)}"

    def place(self) -> str:
        start = self.one(w.NAME_STARTS) + self.one(w.NAME_ENDS)
        return f"{start} {self.one(w.PLACE_KINDS)}" if self.random.random() < 0.7 else start

    def thing(self) -> str:
        thing = self.one(w.THINGS)
        return f"{self.one(w.ADJECTIVES)} {thing}" if self.random.random() < 0.35 else thing

    def goods(self) -> str:
        goods = self.one(w.GOODS).replace("-", " ")
        return f"{self.one(w.ADJECTIVES)} {goods}" if self.random.random() < 0.4 else goods

    def event(self) -> str:
        return self.one(w.EVENTS).replace("-", " ")

    def room(self) -> str:
        return self.one(w.ROOMS).replace("-", " ")

    def time(self) -> str:
        hour = spell(self.number(1, 12))
        return self.one(
            [
                f"{hour} o'clock",
                f"half past {hour}",
                f"a quarter past {hour}",
                f"{hour} in the {self.one(('morning', 'afternoon', 'evening'))}",
                f"{self.number(6, 20)}:{self.one(('00', '15', '30', '45'))}",
                self.one(("noon", "midnight", "dawn", "dusk")),
            ]
        )

    def date(self) -> str:
        return self.one(
            [
                f"the {self.one(w.ORDINALS)} of {self.one(w.MONTHS)}",
                f"{self.number(1, 28)} {self.one(w.MONTHS)}",
                f"the end of {self.one(w.MONTHS)}",
                f"the {self.one(('first', 'second', 'third', 'last'))} {self.one(w.WEEKDAYS)} of the month",
                f"{self.one(w.WEEKDAYS)}",
                f"the {self.one(w.ORDINALS)}",
            ]
        )

    def span(self) -> str:
        count = self.number(2, 60)
        amount = spell(count) if self.random.random() < 0.6 else str(count)
        return f"{amount} {self.one(w.UNITS)}"

    def often(self) -> str:
        return self.one(
            [
                f"every {self.one(w.WEEKDAYS)}",
                f"every {self.span()}",
                f"{self.one(('once', 'twice', 'three times', 'four times'))} a {self.one(('day', 'week', 'month', 'year'))}",
                f"each {self.one(w.SEASONS)}",
                f"every {self.one(('first', 'second', 'third', 'last'))} {self.one(w.WEEKDAYS)}",
            ]
        )

    def where(self) -> str:
        return self.one(
            [
                f"in the {self.one(w.COLOURS)} {self.one(w.CONTAINERS)}",
                f"in the {self.room()}",
                f"on the {self.one(('first', 'second', 'third', 'top', 'ground'))} floor",
                f"{self.one(('behind', 'beside', 'under', 'above', 'in front of', 'next to'))} the {self.thing()}",
                f"at {self.place()}",
                f"in {self.one(w.CONTAINERS)} {self.number()}",
            ]
        )

    def who(self) -> str:
        return self.person() if self.random.random() < 0.4 else f"the {self.role()}"

    def role(self) -> str:
        role = self.one(w.ROLES)
        return f"{self.one(('senior', 'night', 'chief', 'deputy', 'local', 'head'))} {role}" if self.number() < 25 else role

    def name(self) -> str:
        return f"the {self.one(w.ADJECTIVES).title()} {self.one(w.THINGS + w.ROLES).title()}"


def spell(number: int) -> str:
    """A number below 100 in words."""
    if number <= 20:
        return w.NUMBERS[number]
    ten, rest = divmod(number, 10)
    return w.TENS[ten - 2] + (f"-{w.NUMBERS[rest]}" if rest else "")


def sentence(words: str) -> str:
    """With a capital letter and a full stop."""
    words = words[0].upper() + words[1:]
    return words if words[-1] in ".!?" else words + "."


Fact = tuple[list[str], str, str]  # ways to ask, the short answer, the fact as a statement


def invent(s: Speaker) -> Fact:
    """One invented fact of an invented place."""
    place, thing, goods, event = s.place(), s.thing(), s.goods(), s.event()
    base, third, _, done = s.random.choice(w.VERBS)
    role, at = s.role(), s.one((f" at {place}", f" of {place}", "", ""))
    makers: list[Callable[[], Fact]] = [
        lambda: _fact([f"Where are the {goods} kept{at}?", f"In which spot does one find the {goods}{at}?"],
                      where := s.where(), f"the {goods}{at} are kept {where}"),
        lambda: _fact([f"Where is the {thing}{at}?", f"Where do you find the {thing}{at}?"],
                      where := s.where(), f"the {thing}{at} is {where}"),
        lambda: _fact([f"Who {third} the {thing}{at}?", f"By whom is the {thing}{at} {done}?"],
                      who := s.who(), f"{who} {third} the {thing}{at}"),
        lambda: _fact([f"When is the {thing}{at} {done}?", f"On which day does one {base} the {thing}{at}?"],
                      date := f"on {s.date()}", f"the {thing}{at} is {done} {date}"),
        lambda: _fact([f"How often is the {thing}{at} {done}?", f"How many times does one {base} the {thing}{at}?"],
                      often := s.often(), f"the {thing}{at} is {done} {often}"),
        lambda: _fact([f"How long does the {event}{at} last?", f"What is the length of the {event}{at}?"],
                      span := s.span(), f"the {event}{at} lasts {span}"),
        lambda: _fact([f"When does the {event}{at} begin?", f"At what time is the start of the {event}{at}?"],
                      time := f"at {s.time()}", f"the {event}{at} begins {time}"),
        lambda: _fact([f"How many {goods} are there{at}?", f"What is the number of {goods}{at}?"],
                      many := f"{s.spelt(2, 99)} {goods}", f"there are {many}{at}"),
        lambda: _fact([f"How much does the {thing}{at} cost?", f"What is the price of the {thing}{at}?"],
                      price := f"{s.number(2, 900)} {s.one(('euros', 'crowns', 'pounds', 'dollars'))}",
                      f"the {thing}{at} costs {price}"),
        lambda: _fact([f"What is the {thing}{at} called?", f"Which name has the {thing}{at}?"],
                      name := s.name(), f"the {thing}{at} is called {name}"),
        lambda: _fact([f"Which colour has the {thing}{at}?", f"What is the colour of the {thing}{at}?"],
                      colour := s.one(w.COLOURS), f"the {thing}{at} is {colour}"),
        lambda: _fact([f"Who is the {role}{at}?", f"What is the name of the {role}{at}?"],
                      person := s.person(), f"the {role}{at} is {person}"),
        lambda: _fact([f"In which year was {place} founded?", f"Since when is there {place}?"],
                      year := f"in {s.number(1700, 2020)}", f"{place} was founded {year}"),
        lambda: _fact([f"What does the {role}{at} bring to the {event}?", f"What does one need for the {event}{at}?"],
                      what := f"a {s.thing()}", f"the {role}{at} brings {what} to the {event}"),
        lambda: _fact([f"By when must the {thing}{at} be {done}?", f"What is the last moment to {base} the {thing}{at}?"],
                      until := f"before {s.one((s.time(), s.date()))}", f"the {thing}{at} must be {done} {until}"),
        lambda: _fact([f"How warm may the {thing}{at} be?", f"What is the limit of the {thing}{at}?"],
                      limit := f"at most {s.spelt()} {s.one(w.MEASURES)}", f"the {thing}{at} may have {limit}"),
        lambda: _fact([f"What happens to {goods}{at} that are {done}?", f"What is done with {goods}{at} once {done}?"],
                      fate := f"they are {s.random.choice(w.VERBS)[3]} by {s.who()}",
                      f"when {goods}{at} are {done}, {fate}"),
        lambda: _fact([f"Who may {base} the {goods}{at}?", f"To whom is it allowed to {base} the {goods}{at}?"],
                      only := f"only {s.who()}", f"{only} may {base} the {goods}{at}"),
    ]  # fmt: skip
    return s.random.choice(makers)()


def _fact(asked: list[str], short: str, statement: str) -> Fact:
    return asked, sentence(short), sentence(statement)


def general_facts() -> list[Fact]:
    """What every child knows: capitals, opposites, kinds, the calendar, small sums."""
    facts: list[Fact] = []
    for country, city in w.CAPITALS:
        city = city.replace("_", " ")
        asked = [f"What is the capital of {country}?", f"Which city is the capital of {country}?"]
        facts.append(_fact(asked, city, f"the capital of {country} is {city}"))
        facts.append(_fact([f"Of which country is {city} the capital?"], country, f"{city} is in {country}"))
    for one, other in w.OPPOSITES:
        for a, b in ((one, other), (other, one)):
            facts.append(_fact([f"What is the opposite of {a}?", f"Give the opposite of {a}."], b, f"{a} is not {b}"))
    for thing, kind in w.KINDS:
        kind = kind.replace("_", " ")
        a = "an" if kind[0] in "aeiou" else "a"
        a_thing = f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}"
        facts.append(_fact([f"What is {a_thing}?", f"What kind of thing is {a_thing}?"], f"{a} {kind}", f"{a_thing} is {a} {kind}"))
    for names, what in ((w.WEEKDAYS, "day"), (w.MONTHS, "month")):
        for before, after in zip(names, names[1:] + names[:1], strict=True):
            facts.append(_fact([f"Which {what} comes after {before}?"], after, f"{after} comes after {before}"))
            facts.append(_fact([f"Which {what} comes before {after}?"], before, f"{before} comes before {after}"))
    for a in range(1, 11):
        for b in range(1, 11):
            asked = [f"What is {a} plus {b}?", f"How much is {spell(a)} and {spell(b)}?"]
            facts.append(_fact(asked, str(a + b), f"{a} plus {b} is {a + b}"))
    return facts


def chat(*turns: str, system: str = "") -> Chat:
    """A conversation from its turns, the person's first."""
    messages = [{"role": "system", "content": system}] if system else []
    roles = ("user", "assistant")
    return messages + [{"role": roles[i % 2], "content": turn} for i, turn in enumerate(turns)]


class Corpus:
    """An endless, seeded stream of conversations."""

    def __init__(self, seed: int = 1, invented: int = 2400) -> None:
        self.speaker = Speaker(seed)
        seen: dict[str, Fact] = {}
        while len(seen) < invented:
            fact = invent(self.speaker)
            seen.setdefault(fact[0][0], fact)
        self.invented = list(seen.values())
        self.general = general_facts()

    def stream(self) -> Iterator[Chat]:
        """Every invented fact comes once in a round, in shuffled order, with the other kinds between."""
        others = [self.talk, self.known, self.known, self.read, self.read, self.repeat]
        while True:
            order = list(range(len(self.invented)))
            self.speaker.random.shuffle(order)
            for i in order:
                asked, short, _ = self.invented[i]
                yield chat(asked[0] if self.speaker.random.random() < 0.7 else asked[1], short)
                if self.speaker.random.random() < 0.6:
                    yield self.speaker.random.choice(others)()

    def talk(self) -> Chat:
        asked, answers = self.speaker.random.choice(SMALL_TALK)
        return chat(self.speaker.one(asked), self.speaker.one(answers))

    def known(self) -> Chat:
        asked, short, statement = self.speaker.random.choice(self.general)
        question = self.speaker.one(asked)
        if self.speaker.random.random() < 0.15:
            return chat(f"{question} Answer in a sentence.", statement)
        return chat(question, short)

    def read(self) -> Chat:
        """A question about a passage: the answer stands in it, or it says that it does not."""
        s = self.speaker
        facts = [invent(s) for _ in range(s.number(1, 3))]
        passage = " ".join(fact[2] for fact in facts)
        if s.random.random() < 0.12:
            asked, short = invent(s)[0][0], "The text does not say."
        else:
            (asked, *_), short, statement = s.random.choice(facts)
            short = statement if s.random.random() < 0.3 else short
        form = s.one(("Text: {p}\nQuestion: {q}", "{p}\n\n{q}", "Answer from the text.\n\n{p}\n\n{q}"))
        return chat(form.format(p=passage, q=asked), short)

    def repeat(self) -> Chat:
        s = self.speaker
        some = " ".join(s.random.sample(w.COMMON, s.number(1, 6)))
        what = s.one((some, invent(s)[2], s.person(), s.place(), str(s.number(1, 99999))))
        kind = s.number(0, 3)
        if kind == 0:
            return chat(f"Write in capitals: {what}", what.upper())
        if kind == 1:
            word = s.one(w.COMMON)
            return chat(f"Spell the word {word}.", "-".join(word))
        return chat(s.one(("Repeat: {}", "Say after me: {}", "Copy this: {}")).format(what), what)

    def spelling(self) -> Iterator[str]:
        """Text that shows the tokenizer how English is spelt: every word in its usual dress, and the chats."""
        lists = (w.COMMON, w.THINGS, w.GOODS, w.ROLES, w.ADJECTIVES, w.ROOMS, w.EVENTS, w.UNITS, w.MEASURES)
        for words in lists:
            for word in words:
                yield from [f" {word}"] * 12
                yield from (word.title(), word.title(), f" {word}s", f" {word}s", f" {word}ly")
        for verb in w.VERBS:
            for form in (*verb, verb[0].rstrip("e") + "ing"):
                yield from (f" {form}", f" {form}", f"{form.title()}")
        stream = self.stream()
        for _ in range(5000):
            yield from (message["content"] for message in next(stream))
