"""How settings of the search are called in lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def reranker_words(reranker: str) -> str:
    if reranker == "late":
        return QCoreApplication.translate("SettingsModel", "Word by word")
    if not reranker:
        return QCoreApplication.translate("SettingsModel", "Not at all")
    return _last(reranker)


def embedder_words(embedder: str) -> str:
    return _last(embedder) if embedder else QCoreApplication.translate("SettingsModel", "Packaged")


def _last(name: str) -> str:
    """The end of a path or of a name on the hub, which tells most."""
    return name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
