"""Finds personal data in a text by patterns, and tells by check digits and known prefixes what only looks like it.

Checksums: Luhn (ISO/IEC 7812-1) for cards, modulo 97 (ISO 13616) for IBANs, Verhoeff (1969) for Aadhaar numbers,
modulo 11-2 (ISO 7064) for Chinese residents' numbers. Digits of other scripts are read as digits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

KINDS = ("email", "iban", "card", "resident", "aadhaar", "ssn", "cnic", "phone")
"""In this order: what is one kind is not looked at for a later one."""
PLACEHOLDERS = {
    "email": "[EMAIL]", "iban": "[IBAN]", "card": "[CARD NUMBER]", "resident": "[ID NUMBER]",
    "aadhaar": "[ID NUMBER]", "ssn": "[ID NUMBER]", "cnic": "[ID NUMBER]", "phone": "[PHONE]",
}  # fmt: skip

_DIGITS = str.maketrans(
    {zero + n: str(n) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xCE6, 0xFF10) for n in range(10)}
)
_W = r"\w\u0300-\u036f\u0900-\u0dff"
"""Letters, with the vowel signs that Indic scripts add to them."""
_EMAIL = re.compile(
    rf"(?<![{_W}.+-])[{_W}+-](?:[{_W}.+-]{{0,62}}[{_W}+-])?@(?:[{_W}-]{{1,63}}\.){{1,4}}[A-Za-z]{{2,24}}(?![{_W}-])"
)
_NO_EMAIL = re.compile(r"@(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.\w+)?$", re.IGNORECASE)
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])")
_CARD = re.compile(r"(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d-]|[.,]\d)")
_RESIDENT = re.compile(r"(?<![\dA-Za-z])[1-8]\d{16}[\dXx](?![\dA-Za-z])")
_AADHAAR = re.compile(r"(?<![\d.,+-])[2-9]\d{3}([ -])\d{4}\1\d{4}(?![\d-]|[ ]\d|[.,]\d)")
_AADHAAR_NAMED = re.compile(
    r"(?:aadhaa?r|आधार|آدھار|ਆਧਾਰ|ಆಧಾರ್)[^\d]{0,40}(?P<number>[2-9]\d{11})(?!\d)", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_WORTH_A_LOOK = re.compile(r"\d(?:[ .()-]{0,3}\d){7}|[A-Z]{2}\d{2} ?[A-Z0-9]{4}")
"""What all numbers below have in them: most texts have nothing of the kind, and this is quick to see."""
_SSN = re.compile(r"(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])")
_CNIC = re.compile(r"(?<![\d-])[1-7]\d{4}-\d{7}-\d(?![\d-])")
_PHONE = re.compile(
    r"(?<![\w.,/=+-])(?:"
    r"\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){2,4}"  # international
    r"|\(\d{3}\) ?\d{3}[ .-]\d{4}|[2-9]\d{2}([.-])[2-9]\d{2}\1\d{4}"  # North America
    r"|0?[6-9]\d{4} \d{5}"  # India, in two halves
    r"|03\d{2}[ -]\d{7}"  # Pakistan
    r"|1[3-9]\d[ -]\d{4}[ -]\d{4}"  # China
    r"|(?<=[:：])(?: ?)(?:[6-9]\d{9}|03\d{9}|1[3-9]\d{9})"  # unbroken only behind a colon
    r")(?![\w/=-]|[.,]\d)"
)
_NAMED_PHONE = re.compile(
    r"(?:phone|mobile|whatsapp|tel(?:ephone)?|cell|फ़?ोन|मोबाइल|فون|موبائل|电话|手机)\b[^\d\n]{0,15}"
    r"(?P<number>\+?\d(?:[ .-]?\d){8,12})(?!\d)",
    re.IGNORECASE,
)


def find(words: str) -> list[tuple[str, int, int]]:
    """(kind, begin, end) of each find in `words`, in their order; none overlap."""
    found: list[tuple[str, int, int]] = []
    if "@" in words:
        found += [
            ("email", *match.span()) for match in _EMAIL.finditer(words) if not _NO_EMAIL.search(match[0])
        ]
    if not _DIGIT.search(words):
        return found
    plain = words if words.isascii() else words.translate(_DIGITS)
    if not _WORTH_A_LOOK.search(plain):
        return found
    for kind, pattern, is_one in _NUMBERS:
        for match in pattern.finditer(plain):
            begin, end = match.span("number") if "number" in match.groupdict() else match.span()
            apart = all(end <= other or begin >= until for _, other, until in found)
            if apart and is_one(plain[begin:end]):
                found.append((kind, begin, end))
    return sorted(found, key=lambda one: one[1])


def masked(words: str) -> str:
    """The text with a placeholder in the place of each find."""
    found = find(words)
    for kind, begin, end in reversed(found):
        words = words[:begin] + PLACEHOLDERS[kind] + words[end:]
    return words


def luhn(digits: str) -> bool:
    """Whether the last digit is right by Luhn's rule."""
    doubled = [int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits))]
    return sum(n - 9 * (n > 9) for n in doubled) % 10 == 0


def mod97(iban: str) -> bool:
    """Whether the check digits of an IBAN without spaces are right."""
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1


def verhoeff(digits: str) -> bool:
    """Whether the last digit is right by Verhoeff's rule, computed in the dihedral group of the pentagon."""
    check = 0
    for at, digit in enumerate(reversed(digits)):
        check = _turned(check, _shuffled(at % 8, int(digit)))
    return check == 0


def mod11_2(number: str) -> bool:
    """Whether the last sign of a Chinese resident's number is right, and the date in it is one."""
    total = sum(int(digit) << (17 - at) for at, digit in enumerate(number[:17]))
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return "10X98765432"[total % 11] == number[17].upper() and 1900 <= born.year <= 2100


def _turned(a: int, b: int) -> int:
    """Numbers from 5 on are reflections of the pentagon, the others turns."""
    if a < 5:
        return (a + b) % 5 if b < 5 else 5 + (a + b) % 5
    return 5 + (a - b) % 5 if b < 5 else (a - b) % 5


def _shuffled(times: int, digit: int) -> int:
    for _ in range(times):
        digit = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)[digit]
    return digit


def _is_card(words: str) -> bool:
    digits = re.sub(r"\D", "", words)
    prefix, n = int(digits[:4]), len(digits)
    known = (
        (digits[0] == "4" and n in (13, 16, 19))
        or ((5100 <= prefix < 5600 or 2221 <= prefix <= 2720) and n == 16)
        or (digits[:2] in ("34", "37") and n == 15)
        or ((prefix == 6011 or 6440 <= prefix < 6600) and n == 16)
        or (3528 <= prefix <= 3589 and n == 16)
        or (digits[:2] == "62" and 16 <= n <= 19)
        or (digits[:2] in ("60", "81", "82") and n == 16)
    )
    return known and luhn(digits)


def _is_phone(words: str) -> bool:
    digits = re.sub(r"\D", "", words)
    return 8 <= len(digits) <= 15 and len(set(digits)) > 2


def _any(words: str) -> bool:
    return True


_NUMBERS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("iban", _IBAN, lambda words: len(words) >= 15 and mod97(words.replace(" ", ""))),
    ("card", _CARD, _is_card),
    ("resident", _RESIDENT, mod11_2),
    ("aadhaar", _AADHAAR, lambda words: verhoeff(re.sub(r"\D", "", words))),
    ("aadhaar", _AADHAAR_NAMED, verhoeff),
    ("ssn", _SSN, _any),
    ("cnic", _CNIC, _any),
    ("phone", _PHONE, _is_phone),
    ("phone", _NAMED_PHONE, _is_phone),
)
