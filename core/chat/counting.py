"""Counts the records a question asks about, by a rule that is told: field is a value, field is more than a number.

No language model: a question is only answered if each of its words is a field, a value, a number, the name of the table
or a word that carries nothing; otherwise the words that are not understood are told.
"""

# ruff: noqa: E501 - lists of words are read more easily in long lines
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from core.chat import languages
from core.chat.records import Record, Table
from core.knowledge import words

Test = Literal["is", ">", "≥", "<", "≤", "year"]

_BEFORE: dict[Test, str] = {
    "≥": r"at least|no (?:less|fewer) than|not less than|mindestens|au moins|al menos|por lo menos|pelo menos|almeno|कम से कम|"
    r"کم از کم|على الأقل|至少|不少于|>=|≥",
    "≤": r"at most|no more than|not more than|up to|höchstens|au plus|como máximo|no máximo|al massimo|ज़्यादा से ज़्यादा|زیادہ سے زیادہ|"
    r"على الأكثر|最多|不超过|<=|≤",
    ">": r"(?:more|greater|higher|larger|bigger|older|longer|later) than|over|above|exceed(?:s|ing)?|after|mehr als|über|"
    r"größer als|älter als|nach|plus de|supérieure?s? à|après|más de|mayor(?:es)? (?:que|de)|mais de|maior que|più di|"
    r"أكثر من|أكبر من|超过|大于|多于|高于|>",
    "<": r"(?:less|fewer|lower|smaller|younger|shorter|earlier) than|under|below|before|weniger als|unter|kleiner als|jünger als|"
    r"vor|moins de|inférieure?s? à|avant|menos de|menor(?:es)? (?:que|de)|meno di|أقل من|أصغر من|少于|小于|低于|不到|<",
}
_BEHIND: dict[Test, str] = {
    ">": r"से (?:अधिक|ज़्यादा|ज्यादा|बड़[ेाी])|سے (?:زیادہ|بڑ[ےای])|以上",
    "<": r"से कम|سے کم|以下",
}
_NUMBER = r"[-−]?\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?"
_COMPARED = [
    (test, re.compile(rf"(?<!\w)(?:{said})\s*(?:than\s+)?[$€£₹¥]?\s*(?P<n>{_NUMBER})", re.IGNORECASE))
    for test, said in _BEFORE.items()
] + [
    (test, re.compile(rf"(?P<n>{_NUMBER})\s*\S{{0,12}}?\s*(?:{said})", re.IGNORECASE))
    for test, said in _BEHIND.items()
]
_BETWEEN = re.compile(
    rf"(?:between|zwischen|entre|tra|fra|من|بين)\s+(?P<low>{_NUMBER})\s*(?:and|und|et|y|e|و|–|-|to|bis)\s*(?P<high>{_NUMBER})",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)")
_DATE = re.compile(r"(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}")
_IDLE = frozenset(
    words.stem(words.fold(word))
    for word in (
        "how many much which what who list all every each name show give tell find count number total records record rows row "
        "entries entry items item table sheet spreadsheet file data dataset csv json document documents there listed mentioned "
        "recorded altogether have has had with where whose value field column equal equals than more less fewer greater over under above "
        "below least most between contain contains placed made came come cost costs wie viele welche zeilen einträge datensätze tabelle liste datei anzahl alle "
        "haben hat combien lignes tableau fichier liste tous toutes nombre cuántos cuántas filas registros tabla archivo lista "
        "número todos todas tienen cuenta quanti quante righe tabella quantos quantas linhas tabela कितने कितनी पंक्तियाँ "
        "रिकॉर्ड तालिका सूची संख्या सभी नाम अधिक ज़्यादा ज्यादा कم کتنے کتنی تعداد فہرست تمام زیادہ ریکارڈ جدول كم عدد سجلات الجدول القائمة جميع أكثر أقل "
        "多少 几个 记录 表格 超过"
    ).split()
)


class Condition(msgspec.Struct, frozen=True):
    """What a record must fulfil. `value` for "is", `number` for the others (a year for "year")."""

    field: str
    test: Test
    value: str = ""
    number: float = 0.0

    def holds(self, record: Record) -> bool:
        own = record.values.get(self.field, "")
        if self.test == "is":
            return _folded(own) == _folded(self.value)
        if self.test == "year":
            return str(int(self.number)) in own
        number = number_of(own)
        if number is None:
            return False
        return {
            ">": number > self.number, "≥": number >= self.number, "<": number < self.number, "≤": number <= self.number,
        }[self.test]  # fmt: skip

    def __str__(self) -> str:
        if self.test == "is":
            return f"{self.field} = “{self.value}”"
        shown = f"{self.number:g}" if abs(self.number) < 1e6 else f"{self.number:.0f}"
        return f"{self.field} = {shown}" if self.test == "year" else f"{self.field} {self.test} {shown}"


class Counted(msgspec.Struct, frozen=True):
    """The records of one table that a question asks for. `distinct`: the field whose different values it asks for, and
    how many there are."""

    table: Table
    conditions: list[Condition]
    records: list[Record]
    distinct: str = ""
    different: int = 0

    @property
    def rule(self) -> str:
        return ", ".join(str(condition) for condition in self.conditions)


class NotUnderstood(msgspec.Struct, frozen=True):
    """Why the records do not answer: words of the question that none of `table`'s fields or values has."""

    table: Table
    words: list[str]


def count(question: str, tables: Sequence[Table]) -> list[Counted] | NotUnderstood | None:
    """The records asked for, of each table that the question fits equally well; the words in the way; or None where no
    table has anything to do with it."""
    read = [one for one in (_Reading(question, table).read() for table in tables) if one is not None]
    whole = [(score, found) for score, found, left in read if not left]
    if whole:
        best = max(score for score, _ in whole)
        return [found for score, found in whole if score == best]
    if not read:
        return None
    _, found, left = max(read, key=lambda one: (one[0], -len(one[2])))
    return NotUnderstood(found.table, left) if found.conditions else None


class _Reading:
    """One question read by the fields and values of one table."""

    def __init__(self, question: str, table: Table) -> None:
        self._table = table
        self._said = question
        self._words = languages.split(question)
        self._used: set[int] = set()
        self._conditions: list[Condition] = []
        self._fields = self._named_fields()

    def read(self) -> tuple[int, Counted, list[str]] | None:
        """(how much of the table the question names, what is counted, words left over); None for nothing of it."""
        self._numbers()
        self._values()
        self._years()
        named = self._name_of_table()
        head = self._head()
        distinct = next((field for field, places in self._fields.items() if head in places), "")
        compared = {condition.field for condition in self._conditions}
        for places in self._fields.values():
            self._used |= set(places)
        small = languages.every_small_word()
        left = [
            (place, word.text)
            for place, word in enumerate(self._words)
            if place not in self._used
            and word.folded not in small
            and words.stem(word.folded) not in _IDLE
            and not word.folded.isdigit()
            and len(word.folded) > 1
        ]
        score = 3 * len(self._conditions) + len(self._fields) + named
        if not score and left:
            return None
        if left and left[0][0] == head and (self._conditions or named):
            left = left[1:]  # "How many *orders* …": what the records are called
        records = [
            record for record in self._table.records if all(one.holds(record) for one in self._conditions)
        ]
        different = 0
        if distinct and distinct not in compared:
            different = len({_folded(one.values.get(distinct, "")) for one in records} - {""})
        else:
            distinct = ""
        found = Counted(self._table, self._conditions, records, distinct, different)
        return score, found, [text for _, text in left]

    def _named_fields(self) -> dict[str, list[int]]:
        """Fields whose whole name the question says, and at which words."""
        found = {}
        stems = [words.stem(word.folded) for word in self._words]
        for field in self._table.fields:
            own = [words.stem(word.folded) for word in languages.split(_spaced(field))]
            places = [stems.index(stem) for stem in own if stem in stems]
            if own and len(places) == len(own):
                found[field] = places
        return found

    def _numbers(self) -> None:
        """Comparisons with a number, each for the field it stands nearest to."""
        spans: list[tuple[int, int]] = []
        for between in _BETWEEN.finditer(self._said):
            field = self._field_near(between.start(), between.end())
            low, high = number_of(between["low"]), number_of(between["high"])
            if field and low is not None and high is not None:
                self._conditions += [Condition(field, "≥", number=low), Condition(field, "≤", number=high)]
                spans.append(between.span())
        for test, pattern in _COMPARED:
            for match in pattern.finditer(self._said):
                if any(start < match.end() and match.start() < end for start, end in spans):
                    continue
                field, number = self._field_near(match.start(), match.end()), number_of(match["n"])
                if field and number is not None:
                    self._conditions.append(Condition(field, test, number=number))
                    spans.append(match.span())
        for start, end in spans:
            self._take(start, end)

    def _field_near(self, start: int, end: int) -> str:
        """The field of numbers named nearest to a place in the question; the only one there is, where none is named."""
        numeric = [field for field in self._table.fields if self._is_numeric(field)]
        near = [
            (min(abs(self._words[place].start - end), abs(start - self._words[place].end)), field)
            for field, places in self._fields.items()
            if field in numeric
            for place in places
        ]
        if near:
            return min(near)[1]
        return numeric[0] if len(numeric) == 1 else ""

    def _is_numeric(self, field: str) -> bool:
        own = [value for record in self._table.records[:200] if (value := record.values.get(field, ""))]
        return bool(own) and sum(number_of(value) is not None for value in own) >= 0.8 * len(own)

    def _values(self) -> None:
        """Values that the question says word for word, the longest first; of a field it names, rather than another."""
        said = [word.folded for word in self._words]
        for field, value, own in sorted(
            _distinct(self._table), key=lambda one: (-len(one[2]), one[0] not in self._fields)
        ):
            for at in range(len(said) - len(own) + 1):
                places = set(range(at, at + len(own)))
                if said[at : at + len(own)] == own and not places & self._used:
                    if any(one.field == field for one in self._conditions):
                        continue
                    self._conditions.append(Condition(field, "is", value))
                    self._used |= places
                    break

    def _years(self) -> None:
        """A year that is named ("in 2023"), for the field of dates, where there is one."""
        dated = [
            field
            for field in self._table.fields
            if any(_DATE.search(record.values.get(field, "")) for record in self._table.records[:50])
        ]
        for match in _YEAR.finditer(self._said):
            places = [n for n, word in enumerate(self._words) if word.start == match.start()]
            if dated and places and places[0] not in self._used:
                self._conditions.append(Condition(dated[0], "year", number=float(match[0])))
                self._used |= set(places)

    def _name_of_table(self) -> int:
        """How many words of the table's or the file's name the question says."""
        bare = self._table.file.rsplit("/", 1)[-1]
        own = {
            words.stem(word.folded) for word in languages.split(_spaced(f"{bare} {self._table.name}"))
        } - _IDLE
        hits = {
            n
            for n, word in enumerate(self._words)
            if words.stem(word.folded) in own and not word.folded.isdigit()
        }
        self._used |= hits
        return len(hits)

    def _head(self) -> int:
        """The place of the word right behind "how many", "which", "all the"."""
        small = languages.every_small_word()
        for place, word in enumerate(self._words):
            if place and word.folded not in small and words.stem(word.folded) not in _IDLE:
                return place
        return -1

    def _take(self, start: int, end: int) -> None:
        self._used |= {n for n, word in enumerate(self._words) if word.start >= start and word.end <= end}


def number_of(said: str) -> float | None:
    """The number a value is, whatever stands around it (a currency, a unit); None for anything else."""
    bare = words.fold(said.strip()) if not said.isascii() else said.strip()
    match = re.fullmatch(rf"[^\d\-−]{{0,4}}\s*(?P<n>{_NUMBER})\s*[^\d]{{0,12}}", bare)
    if not match:
        return None
    digits = match["n"].replace("−", "-").replace("\u00a0", "").replace(" ", "")
    if re.fullmatch(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?", digits):
        digits = digits.replace(",", "")
    elif re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits):
        digits = digits.replace(".", "").replace(",", ".")
    else:
        digits = digits.replace(",", ".")
    try:
        return float(digits)
    except ValueError:
        return None


def _distinct(table: Table) -> Iterable[tuple[str, str, list[str]]]:
    """(field, value, its words folded) of every different value that is words, not a number."""
    for field in table.fields:
        counted = Counter(record.values.get(field, "") for record in table.records)
        for value in counted:
            own = [word.folded for word in languages.split(value)]
            # A sentence, or a number, is nothing a question would name in passing.
            if own and len(own) <= 6 and number_of(value) is None and len(value) > 1:
                yield field, value, own


def _spaced(name: str) -> str:
    """order_date and orderDate as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[_.\-/]+", " ", name)


def _folded(value: str) -> str:
    return " ".join(word.folded for word in languages.split(value)) or value.strip()
