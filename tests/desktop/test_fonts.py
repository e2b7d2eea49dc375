"""The fonts that come along show the scripts people write in, also on a machine that has no others."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from core import paths
from desktop import theme

WORDS = {
    "Devanagari": "राजधानी", "Arabic": "پاکستان ہے", "Gurmukhi": "ਪੰਜਾਬ", "Kannada": "ಕನ್ನಡ", "Bengali": "বাংলা",
    "Tamil": "தமிழ்", "Telugu": "తెలుగు", "Gujarati": "ગુજરાતી", "Malayalam": "മലയാളം",
    "SC": "训练数据集",
}  # fmt: skip


@pytest.mark.parametrize("script", theme.SCRIPTS)
def test_each_script_has_all_its_letters(themed: QApplication, script: str) -> None:
    family = f"Noto Sans {script}"
    assert family in QFontDatabase.families()
    letters = QRawFont(str(paths.resources() / "fonts" / f"NotoSans{script}-Regular.ttf"), 14)
    assert all(letters.supportsCharacter(ord(letter)) for letter in WORDS[script].replace(" ", ""))
