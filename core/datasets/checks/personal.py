"""Suspected personal data: addresses, phones, and numbers of cards, accounts and persons."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import LISTED, Finding, Remark, finding
from core.datasets.checks.patterns import KINDS, find
from core.datasets.checks.seen import Seen
from core.text import QT_TRANSLATE_NOOP, literal, text

TITLES = {
    "email": QT_TRANSLATE_NOOP("core", "%n row(s) with an e-mail address"),
    "phone": QT_TRANSLATE_NOOP("core", "%n row(s) with a phone number"),
    "card": QT_TRANSLATE_NOOP("core", "%n row(s) with a payment card's number"),
    "iban": QT_TRANSLATE_NOOP("core", "%n row(s) with a bank account's number (IBAN)"),
    "aadhaar": QT_TRANSLATE_NOOP("core", "%n row(s) with an Aadhaar number"),
    "ssn": QT_TRANSLATE_NOOP("core", "%n row(s) with a US social security number"),
    "cnic": QT_TRANSLATE_NOOP("core", "%n row(s) with a Pakistani identity card's number"),
    "resident": QT_TRANSLATE_NOOP("core", "%n row(s) with a Chinese resident's number"),
}


class Personal:
    def __init__(self, setting: Setting) -> None:
        self._rows = {kind: array("q") for kind in KINDS}
        self._found: dict[str, list[Remark]] = {kind: [] for kind in KINDS}

    def look(self, seen: Seen) -> None:
        for words in seen.texts:
            for kind, begin, end in find(words):
                rows = self._rows[kind]
                if not rows or rows[-1] != seen.id:
                    rows.append(seen.id)
                    if len(self._found[kind]) < LISTED:
                        self._found[kind].append(Remark(seen.id, literal(words[begin:end])))

    def findings(self) -> Iterable[Finding]:
        for kind, rows in self._rows.items():
            if rows:
                yield finding(
                    f"personal_{kind}",
                    "warning",
                    text(TITLES[kind], n=len(rows)),
                    text(
                        QT_TRANSLATE_NOOP(
                            "core",
                            "A model can repeat what it was trained on. The fix puts a placeholder in its place.",
                        )
                    ),
                    rows,
                    "mask_personal",
                    remarks=self._found[kind],
                )
