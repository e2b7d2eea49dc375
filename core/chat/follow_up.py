"""What a question means that goes on from the one before: "and for the small pump?" as a question by itself.

A rule of small words, without a language model: a question is rewritten only where it shows that something is missing.
Does not know documents; whether the rewritten question finds more is for the search to see.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

import msgspec

from core.chat import languages
from core.chat.languages import Language, Word
from core.knowledge import words

LONGEST = 300
"""Characters of a rewritten question: beyond, the beginning of the earlier one is left out."""
_END = re.compile(r"[\s?？؟!.।۔。¿]+$")

_POLITE = frozenset(
    words.fold(word)
    for word in "you your thank thanks hello hi danke hallo merci bonjour gracias hola grazie obrigado "
    "धन्यवाद नमस्ते شکریہ شكرا "
    "مرحبا".split()
)
"""Said to whoever answers, not about documents."""


class FollowUp(msgspec.Struct, frozen=True):
    """A question made to stand by itself. `sure`: the asked one surely does not; otherwise what it finds decides."""

    query: str
    sure: bool


def standalone(question: str, before: Sequence[str]) -> FollowUp | None:
    """`question` with what it leaves out taken from the questions `before` (each standing by itself, oldest first).

    None where it stands by itself, or nothing was asked before.
    """
    last = next((one for one in reversed(before) if one.strip()), "").strip()
    question = " ".join(question.split())
    if not last or not question or question.casefold() == last.casefold():
        return None
    if languages.HAN.search(question):
        return _unspaced(question, last)
    language = languages.of(question) or languages.of(last)
    if language is None:
        return None
    if languages.of(question, last) is not language and not languages.HAN.search(last):
        language = languages.of(question, last) or language
    return _Reading(question, last, language).follow_up()


class _Reading:
    """One question beside the one before it."""

    def __init__(self, question: str, last: str, language: Language) -> None:
        self._language = language
        self._last = _END.sub("", last)
        lead = language.leading.match(question)
        opened = lead or language.opening.match(question)
        self._leads = lead is not None
        self._opens = opened is not None
        kept = question[opened.end() :] if opened and not lead else question
        if lead:
            kept = question[_behind_connective(question, lead.end(), language) :]
        self._rest = _END.sub("", kept).strip(" ,;¿")
        self._capital = opened is not None and question[:1].isupper()
        self._words = languages.split(self._rest)
        self._content = [word for word in self._words if self._says(word)]
        self._last_words = languages.split(self._last)
        topic = languages.split(self._topic())
        if topic and len(self._words) > 1 and self._words[-1].folded in {"one", "ones"}:
            # "the small one": one of what the last question was about.
            self._rest = f"{self._rest[: self._words[-1].start]}{topic[-1].text}"
            self._words = languages.split(self._rest)
            self._content = [word for word in self._words if self._says(word)]

    def follow_up(self) -> FollowUp | None:
        if not self._words:
            return None
        language = self._language
        if _POLITE & {word.folded for word in self._words} and len(self._content) <= 1:
            return None
        backward = self._backward()
        if backward is not None and not self._leads:
            few = len(self._content) <= 3 and not self._is_empty_subject(backward)
            pointed = self._pointed_noun(backward)
            sure = self._opens or (few if pointed is None else self._in_last(pointed))
            return FollowUp(self._with_topic(backward, pointed), sure)
        behind = None if self._leads else self._object()
        if behind is not None and (len(self._content) <= 2 or not self._named_before(behind)):
            alone = len(self._content) <= 2 and not self._named_before(behind)
            return FollowUp(self._with_topic(behind, None), alone)
        first = self._words[0].folded
        clause = first in language.asking or first in language.verbs or self._has_verb()
        if not self._content:
            return FollowUp(self._joined(), self._opens or clause)
        if self._leads or (self._opens and not clause and len(self._content) <= 5):
            return FollowUp(self._fitted(), True)
        if self._opens:
            return FollowUp(self._fitted(), False) if len(self._content) <= 2 else None
        if self._is_fragment() and not clause:
            return FollowUp(self._fitted(), True)
        if len(self._content) == 1 and len(self._words) <= 3:
            return FollowUp(self._fitted(), False)
        return None

    # -- what is missing -----------------------------------------------------------------------------------

    def _says(self, word: Word) -> bool:
        """Whether a word has content of its own."""
        return word.folded not in self._language.small and (len(word.folded) > 1 or word.folded.isdigit())

    def _backward(self) -> int | None:
        """The place of a word for something that the question itself has not named before it."""
        for place, word in enumerate(self._words):
            if self._says(word):
                # "Was kostet sie?", "¿Cuánto cuesta eso?": the verb stands before what it is said of.
                behind_question = place == 1 and self._words[0].folded in self._language.asking
                if (
                    behind_question
                    and word.text.islower()
                    and self._language is not languages.LANGUAGES["en"]
                ):
                    continue
                return None
            if word.folded in self._language.backward and not self._is_article(place):
                return place
            if word.folded in self._language.pointing and word.folded != "such":
                return place
        return None

    def _object(self) -> int | None:
        """The place of a word that points back from the end of the question: "How do I clear it?"."""
        for place in range(max(0, len(self._words) - 2), len(self._words)):
            word = self._words[place]
            if word.folded in self._language.backward and not self._is_article(place):
                return place
        return None

    def _named_before(self, place: int) -> bool:
        """Whether the question itself names something before this place: a noun with its article, or a name."""
        own = self._words[:place]
        articled = any(
            one.folded in self._language.articles and self._says(two) for one, two in itertools.pairwise(own)
        )
        return articled or any(self._says(word) and word.text[:1].isupper() for word in own[1:])

    def _is_article(self, place: int) -> bool:
        """French "la", Spanish "la", German "das" before a noun are articles; so is "son" in no language here."""
        word = self._words[place]
        if word.folded not in self._language.articles:
            return False
        following = self._words[place + 1 : place + 2]
        own = word.folded in {"its", "their", "his", "her"}
        return bool(following) and self._says(following[0]) and not own

    def _is_empty_subject(self, place: int) -> bool:
        """ "Is it allowed to …", "how long does it take to …": the word stands for what follows."""
        if self._words[place].folded not in {"it", "es", "il"}:
            return False
        following = {word.folded for word in self._words[place + 2 :]}
        return bool(following & {"to", "that", "zu", "dass", "de", "que"})

    def _pointed_noun(self, place: int) -> Word | None:
        """The noun behind "this", where there is one."""
        if self._words[place].folded not in self._language.pointing:
            return None
        following = self._words[place + 1 : place + 2]
        if not following or not self._says(following[0]):
            return None
        behind = self._words[place + 2 : place + 3]
        # "How long does this take?": a verb at the end, with nothing behind it, is no noun.
        return following[0] if behind or self._in_last(following[0]) else None

    def _in_last(self, word: Word) -> bool:
        stem = words.stem(word.folded)
        return any(words.stem(one.folded) == stem for one in self._last_words)

    def _has_verb(self) -> bool:
        return any(word.folded in self._language.verbs for word in self._words)

    def _is_fragment(self) -> bool:
        """ "In winter?", "सर्दियों में?": a few words around a preposition."""
        edge = self._words[-1] if self._language.place_behind else self._words[0]
        return len(self._words) <= 6 and edge.folded in self._language.place and len(self._content) <= 3

    # -- putting it in -------------------------------------------------------------------------------------

    def _with_topic(self, place: int, pointed: Word | None) -> str:
        """What the last question was about, in the place of the word that points back to it."""
        topic = self._topic()
        word = self._words[place]
        if not topic:
            return self._joined()
        start, end = word.start, word.end
        if pointed is not None:
            if words.stem(pointed.folded) not in {words.stem(one.folded) for one in languages.split(topic)}:
                return _shortened(topic, self._rest)
            end = pointed.end
        said = f"{self._rest[:start]}{topic}{self._rest[end:]}"
        return _shortened("", said[:1].upper() + said[1:] if self._capital else said)

    def _topic(self) -> str:
        """The thing the last question was about: what stands behind its first article, else all that has content."""
        language, own = self._language, self._last_words
        for place, word in enumerate(own):
            if word.folded in language.articles and place + 1 < len(own) and self._says(own[place + 1]):
                end = place + 1
                while end + 1 < len(own):
                    if self._says(own[end + 1]):
                        end += 1
                    elif step := self._joins(own, end + 1):
                        end += step
                    else:
                        break
                end = self._without_verb(own, place + 1, end)
                return self._last[own[place].start : own[end].end]
        said = [word for word in own if self._says(word)]
        named = [word for word in said if word.text[:1].isupper() and word.start]
        chosen = named or said
        return " ".join(word.text for word in chosen)

    def _joins(self, own: list[Word], place: int) -> int:
        """How many words to step on over "of the" to the word with content behind it; 0 where there is none."""
        if own[place].folded not in {"of", "des", "de", "du", "del", "der"}:
            return 0
        return next((step for step in (1, 2) if self._says_at(own, place + step)), -1) + 1

    def _says_at(self, own: list[Word], place: int) -> bool:
        return place < len(own) and self._says(own[place])

    def _without_verb(self, own: list[Word], first: int, last: int) -> int:
        """Leave a verb at the end of a question out: "is the large pump *serviced*", "wird die Pumpe *gewartet*"."""
        if last == first or last + 1 < len(own):
            return last
        if self._language is languages.LANGUAGES["de"]:
            nouns = [place for place in range(first, last + 1) if own[place].text[:1].isupper()]
            return nouns[-1] if nouns else last
        if self._language is languages.LANGUAGES["en"] and self._says(own[last - 1]):
            does = {word.folded for word in own} & {"do", "does", "did"}
            if does or own[last].folded.endswith(("ed", "ing", "en", "ept", "old", "ade")):
                return last - 1
        return last

    def _fitted(self) -> str:
        """The last question with its own part replaced by the new one, or with the new one added."""
        number = [word for word in self._content if word.folded.isdigit()]
        numbers = [word for word in self._last_words if word.folded.isdigit()]
        if len(self._content) == len(number) == len(numbers) == 1:
            return self._replaced(numbers[0].start, numbers[0].end, number[0].text)
        span = self._same_noun() or self._same_place()
        if span:
            return self._replaced(*span)
        return self._joined()

    def _same_noun(self) -> tuple[int, int, str] | None:
        """ "the small pump" takes the place of "the large pump"."""
        if len(self._content) < 2:
            return None
        first, last = self._content[0], self._content[-1]
        stems = [words.stem(word.folded) for word in self._last_words]
        for shared, leftwards in ((last, True), (first, False)):
            stem = words.stem(shared.folded)
            if stem not in stems:
                continue
            place = end = stems.index(stem)
            step = -1 if leftwards else 1
            while 0 <= end + step < len(stems) and self._says(self._last_words[end + step]):
                end += step
            begin, end = min(place, end), max(place, end)
            if not leftwards:
                end = min(end, place + len(self._content) - 1)
            words_in = self._rest[first.start : last.end]
            return self._last_words[begin].start, self._last_words[end].end, words_in
        return None

    def _same_place(self) -> tuple[int, int, str] | None:
        """ "on Sundays" takes the place of "on weekdays"."""
        if (
            self._language.place_behind
            or not self._words
            or self._words[0].folded not in self._language.place
        ):
            return None
        places = [n for n, word in enumerate(self._last_words) if word.folded == self._words[0].folded]
        if not places:
            return None
        end = places[-1]
        while end + 1 < len(self._last_words) and (
            self._says(self._last_words[end + 1])
            or self._last_words[end + 1].folded in self._language.articles
        ):
            end += 1
        return self._last_words[places[-1]].start, self._last_words[end].end, self._rest

    def _replaced(self, start: int, end: int, by: str) -> str:
        return _shortened("", f"{self._last[:start]}{by}{self._last[end:]}")

    def _joined(self) -> str:
        """Both, one behind the other."""
        fragment = self._words[0].folded in self._language.place or self._language.place_behind
        return _shortened(self._last + ("" if fragment else " –"), self._rest)


def _behind_connective(question: str, end: int, language: Language) -> int:
    """Where what is asked begins: behind "and what about", but before the "for" of "and for"."""
    opened = language.opening.match(question)
    matched = question[:end]
    if opened is None or not matched.strip():
        return end
    own = languages.split(matched)
    keep = [word for word in own[1:] if word.folded in language.place or word.folded in language.articles]
    if keep and keep[-1] is own[-1] and len(own) == 2:
        return own[-1].start
    if own and own[-1].folded in {"for", "für", "bei", "pour"}:
        return own[-1].start
    if len(own) == 1 and language.place_behind:
        return end
    return end


def _unspaced(question: str, last: str) -> FollowUp | None:
    """The rule for Chinese: what a question begins or ends with."""
    led = languages.UNSPACED_LEADING.match(question)
    ends = languages.UNSPACED_TRAILING.search(question)
    rest = _END.sub("", question[led.end() if led else 0 : ends.start() if ends else len(question)])
    length = len(languages.HAN.findall(rest))
    if (led or ends) and length <= 12:
        return FollowUp(_shortened(_END.sub("", last), rest or question), True)
    if languages.UNSPACED_BACKWARD.match(question) and length <= 14:
        return FollowUp(_shortened(_END.sub("", last), rest), True)
    return None


def _shortened(last: str, rest: str) -> str:
    """Both as one question, no longer than a question should be."""
    room = max(0, LONGEST - len(rest) - 2)
    if len(last) > room:
        last = last[len(last) - room :].split(" ", 1)[-1]
    mark = "？" if languages.HAN.search(rest or last) else "؟" if re.search("[\u0600-\u06ff]", rest) else "?"
    return f"{last} {rest}".strip() + mark
