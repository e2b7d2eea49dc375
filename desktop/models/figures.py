"""Numbers of models in the words people use for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop import i18n


def parameters(count: int) -> str:
    """4.5 million, 3.8 billion."""
    if count >= 999_500_000:
        template = QCoreApplication.translate("ModelCard", "{count} billion")
        return template.format(count=_one_place(count / 1e9))
    if count >= 99_500:
        template = QCoreApplication.translate("ModelCard", "{count} million")
        return template.format(count=_one_place(count / 1e6))
    return i18n.number(count)


def _one_place(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value >= 99.5 else 1)
