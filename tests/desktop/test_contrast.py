"""Nothing is too pale to read: the table of colours, what the style sheet makes of it, and pixels of real screens."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core import paths
from desktop import theme
from desktop.chat import code_view
from desktop.main_window import MainWindow
from desktop.theme import DARK, LIGHT, Tokens
from desktop.widgets.pill import _COLORS as PILLS
from tests.desktop.test_main_window import contrast

TEXT, GRAPHIC = 4.5, 3.0
"""WCAG 2.2: 1.4.3 for text, 1.4.11 for what shows a control, its state, or a curve."""
GROUNDS = ("ground", "card", "sunken", "hover", "band")
TINTS = ("accent_tint", "good_tint", "caution_tint", "error_tint")
LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])


@LOOKS
def test_text_on_every_ground(look: Tokens) -> None:
    pairs = [(ink, ground) for ink in ("text", "second", "faint", "accent", "error") for ground in GROUNDS]
    pairs += [(ink, tint) for ink in ("text", "second") for tint in TINTS]
    pairs += [(ink, ground) for ground, ink in PILLS.values()]
    pairs += [(ink, ground) for ink in ("good", "caution") for ground in ("ground", "card", "sunken")]
    assert not pale(look, pairs, TEXT)


@LOOKS
def test_lines_rings_and_curves(look: Tokens) -> None:
    rings = [(ring, ground) for ring in ("accent", "text") for ground in ("ground", "card", "sunken")]
    rings += [("ring", "button"), ("ring", "ground"), ("ring", "card")]
    fields = [("field_line", ground) for ground in ("ground", "card")]
    curves = [(f"curve_{at}", "card") for at in range(1, 5)] + [(f"run_{at}", "card") for at in range(1, 7)]
    marks = [(ink, "card") for ink in ("accent", "good", "caution", "error", "button", "faint")]
    assert not pale(look, [*rings, *fields, *curves, *marks], GRAPHIC)


@LOOKS
def test_code_in_its_colours(look: Tokens) -> None:
    from pygments.token import Comment, Keyword, Name, Number, String, Text

    kinds = (Comment, String.Doc, Number.Integer, Keyword, Name.Builtin, Name.Function, Name.Class, Name.Decorator,
             Name.Tag, Name.Attribute, Text)  # fmt: skip
    inks = {code_view._ink(kind) or "text" for kind in kinds}
    assert len(inks) > 4
    assert not pale(look, [(ink, ground) for ink in inks for ground in ("card", "sunken")], TEXT)


@LOOKS
def test_what_the_style_sheet_puts_together(look: Tokens) -> None:
    """Each rule that says both an ink and a ground; what cannot be used is to be legible, if paler."""
    sheet = (paths.resources() / "styles" / "ustad.qss").read_text(encoding="utf-8")
    found = 0
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)):
        said = dict(re.findall(r"(?:^|;)\s*(color|background)\s*:\s*([@#][\w]+)", body))
        if len(said) < 2:
            continue
        found += 1
        ratio = contrast(value(look, said["color"]), value(look, said["background"]))
        assert ratio >= (GRAPHIC if ":disabled" in selector else TEXT), (selector.strip(), ratio)
    assert found > 12


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pixels_of_real_screens(window: MainWindow, qtbot: QtBot, scheme: theme.Scheme) -> None:
    """Words as they are drawn: their strongest pixel against the commonest one around them."""
    theme.apply_to_all(scheme, 100)
    seen = 0
    for key in ("start", "knowledge", "settings"):
        window.go(key)
        qtbot.waitUntil(window.screen_for(key).isVisible)
        image = window.grab().toImage()
        worded: list[QLabel | QAbstractButton] = [
            *window.findChildren(QLabel),
            *window.findChildren(QAbstractButton),
        ]
        for widget in worded:
            if (
                widget.isVisible()
                and widget.isEnabled()
                and widget.text()
                and not widget.text().startswith("<")
            ):
                ratio = measured(image, widget, window)
                if ratio is not None:
                    seen += 1
                    assert ratio >= TEXT, f"{key}: {widget.objectName()} “{widget.text()}” {ratio:.2f}"
    assert seen > 50


def measured(image: QImage, widget: QWidget, window: QWidget) -> float | None:
    """The contrast of a widget's strongest pixel; None where it is out of sight."""
    place = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
    place = place.intersected(image.rect()).adjusted(3, 3, -3, -3)
    if (
        widget.visibleRegion().boundingRect().size() != widget.size()
        or place.width() < 8
        or place.height() < 8
    ):
        return None
    pixels = Counter(
        image.pixel(x, y)
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    )
    ground = QColor(pixels.most_common(1)[0][0]).name()
    return max(contrast(QColor(pixel).name(), ground) for pixel in pixels)


def pale(look: Tokens, pairs: list[tuple[str, str]], least: float) -> list[str]:
    made = [(ink, ground, contrast(getattr(look, ink), getattr(look, ground))) for ink, ground in pairs]
    return [f"{ink} on {ground}: {ratio:.2f}" for ink, ground, ratio in made if ratio < least]


def value(look: Tokens, said: str) -> str:
    return str(getattr(look, said[1:])) if said.startswith("@") else said
