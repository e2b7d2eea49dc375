"""Sentences, numbers and times as the person reads them."""

from __future__ import annotations

import math
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from core.errors import UserError
from core.text import text
from desktop import i18n


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (59.4, "59 s"),
        (60, "1 min"),
        (95, "1 min 35 s"),
        (599, "9 min 59 s"),
        (1500, "25 min"),
        (3599, "1 h"),
        (6240, "1 h 44 min"),
        (7200, "2 h"),
        (200_000, "2 days"),
        (math.nan, "–"),
        (-1, "–"),
    ],
)
def test_durations(qapp: QApplication, seconds: float, words: str) -> None:
    assert i18n.duration(seconds) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 B"), (999, "999 B"), (1000, "1 kB"), (21_400_000, "21 MB"), (3.14e9, "3.1 GB")],
)
def test_sizes(qapp: QApplication, count: float, words: str) -> None:
    assert i18n.size(count) == words


@pytest.mark.parametrize(
    ("count", "words"), [(25.3e9, "23.6 GB"), (24 * 2**30, "24 GB"), (2**30, "1 GB"), (300 * 2**20, "300 MB")]
)
def test_memory_is_counted_as_on_its_box(qapp: QApplication, count: float, words: str) -> None:
    assert i18n.memory(count) == words


def test_numbers(qapp: QApplication) -> None:
    assert i18n.number(12480) == "12,480"
    assert i18n.decimal(0.76449) == "0.764"
    assert i18n.decimal(0.00002) == "2e-05"
    assert i18n.percent(0.625) in ("62%", "63%")


def test_days_have_names_while_they_are_near(qapp: QApplication) -> None:
    now = datetime(2026, 11, 18, 12, 0).timestamp()
    at = [datetime(2026, 11, day, 16, 20).timestamp() for day in (18, 17, 16, 1)]
    words = [i18n.when(moment, now) for moment in at]
    assert words[0].startswith("Today, ") and words[1].startswith("Yesterday, ")
    assert words[2].startswith("Monday, ") and "2026" in words[3]


def test_a_time_today_runs_from_the_right_in_urdu(qapp: QApplication) -> None:
    if "ur" not in i18n.available():
        pytest.skip("Urdu is not wholly translated.")
    i18n.install(qapp, "ur")
    try:
        now = datetime(2026, 7, 28, 16, 20).timestamp()
        # The day and the time are kept apart each, and have no direction together.
        assert i18n.when(now, now).startswith("\u200f")
    finally:
        i18n.install(qapp, "en")
        QLocale.setDefault(QLocale.c())


def test_short_times_keep_a_place(qapp: QApplication) -> None:
    assert i18n.seconds(0.21, 1) == "0.2 s"


def test_plurals_in_english(qapp: QApplication) -> None:
    template = "%n row(s) in {file}"
    assert i18n.translate(text(template, n=1, file="a")) == "1 row in a"
    assert i18n.translate(text(template, n=1200, file="a")) == "1,200 rows in a"


def test_figures_follow_the_language(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert i18n.number(12480) == "12.480" and i18n.decimal(0.5, 1) == "0,5"
    finally:
        QLocale.setDefault(QLocale.c())


def test_figures_stay_together_in_a_mirrored_window(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert i18n.duration(6240) == "\u20681 h 44 min\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_error_is_told_with_its_fix_and_one_of_ours_with_its_kind(qapp: QApplication) -> None:
    error = UserError("{file} is empty.", "Choose another file.", file="a.csv")
    assert i18n.told(error) == "a.csv is empty. Choose another file."
    assert i18n.told(UserError("Nothing is there.")) == "Nothing is there."
    assert i18n.told(KeyError("name")) == "KeyError: 'name'"
    assert i18n.sentences(None, text("One."), "", "Two.") == "One. Two."


def test_names_of_files_are_free_of_marks(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        marked = i18n.isolate("Report 3")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert marked != "Report 3" == i18n.bare(marked)


def test_the_run_of_words_is_that_of_their_letters() -> None:
    assert i18n.is_right_to_left("“اردو” and more") and not i18n.is_right_to_left("/home/اردو")
    assert i18n.has_right_to_left("/home/اردو") and not i18n.has_right_to_left("12 %")


def test_parts_of_a_line_stand_in_the_order_of_the_window(qapp: QApplication) -> None:
    assert i18n.joined(["Run 1", "", None, "40 rows"]) == "Run 1  ·  40 rows"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        line = i18n.joined(["Run 1", "40 rows"], " · ")
        assert i18n.is_right_to_left(line) and i18n.bare(line) == "Run 1 · 40 rows"
        assert i18n.joined([]) == ""
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
