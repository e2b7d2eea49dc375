"""The look in one table of tokens, light and dark, poured into the palette and the one style sheet.

Does not know any widget; those that paint themselves ask for `color` and listen to `notifier().changed`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from core import paths

Scheme = Literal["system", "light", "dark"]

MARGIN, GAP, PAD, TIGHT = 28, 18, 14, 8
"""Pixels: around a screen, between cards, inside a card, between things that belong together."""

RADIUS = 12
SIZES = {"body": 14, "title": 22, "heading": 15, "small": 13, "tiny": 12, "value": 26, "mono": 13}
WEIGHTS = {"title": QFont.Weight.DemiBold, "heading": QFont.Weight.DemiBold, "value": QFont.Weight.DemiBold}
FONTS = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")
SCRIPTS = (
    "Devanagari",
    "Arabic",
    "Gurmukhi",
    "Kannada",
    "Bengali",
    "Tamil",
    "Telugu",
    "Gujarati",
    "Malayalam",
    "SC",
)
"""Scripts that Inter lacks and that a bare Linux has no letters for; Qt turns to these fonts by itself."""
HEAVY = ("Devanagari", "Arabic", "Gurmukhi", "Kannada", "SC")
"""Scripts with a font for headings, of languages that the window speaks."""
OTHER_FONTS = ("Inter-Italic", "JetBrainsMono-Regular", *(f"NotoSans{script}-Regular" for script in SCRIPTS))
"""No screen starts with these: they are loaded once the window is there."""


class Tokens(NamedTuple):
    """Colours by their part in the window. Every text colour is at least 4.5:1 on every ground it is used on.

    Lines that show where a control is (`field_line`), rings and curves are at least 3:1.

    `run_1` to `run_6` are for curves over each other: found by a search for six colours that stay apart (at least 24
    in CIELAB) also without red, green or blue cones, and that are at least 3:1 on a card.
    """

    dark: bool
    ground: str
    card: str
    sunken: str
    line: str
    field_line: str
    text: str
    second: str
    faint: str
    accent: str
    accent_tint: str
    on_tint: str
    button: str
    button_hover: str
    button_down: str
    ring: str
    hover: str
    good: str
    good_tint: str
    caution: str
    caution_tint: str
    error: str
    error_tint: str
    curve_1: str
    curve_2: str
    curve_3: str
    curve_4: str
    run_1: str
    run_2: str
    run_3: str
    run_4: str
    run_5: str
    run_6: str
    grid: str
    band: str


LIGHT = Tokens(
    dark=False,
    ground="#f5f6fa", card="#ffffff", sunken="#f0f2f7", line="#e5e8ef", field_line="#858e9f",
    text="#1b2130", second="#586274", faint="#626c7f",
    accent="#1f5fd0", accent_tint="#e9f0fd", on_tint="#1a4fae",
    button="#1f5fd0", button_hover="#1a54ba", button_down="#1648a1", ring="#0b0f19", hover="#eceff5",
    good="#067647", good_tint="#e7f6ee", caution="#b54708", caution_tint="#fef3e2",
    error="#b42318", error_tint="#fdecea",
    curve_1="#1f5fd0", curve_2="#dd7727", curve_3="#0a8f6a", curve_4="#8b46c9",
    run_1="#1f5fd0", run_2="#dd7727", run_3="#982f74", run_4="#2ca474", run_5="#2d0158", run_6="#034729",
    grid="#eef0f5", band="#f5f6fa",
)  # fmt: skip

DARK = Tokens(
    dark=True,
    ground="#12141a", card="#1a1d26", sunken="#151820", line="#2a2f3b", field_line="#697386",
    text="#e8ebf2", second="#a3adc0", faint="#8f99ad",
    accent="#6ea4ff", accent_tint="#1d2f52", on_tint="#a9c8ff",
    button="#2e68d2", button_hover="#3770dc", button_down="#275bbb", ring="#ffffff", hover="#242935",
    good="#5fd39a", good_tint="#16322a", caution="#f2b25c", caution_tint="#3a2c17",
    error="#ff8a80", error_tint="#3b1f1f",
    curve_1="#6ea4ff", curve_2="#ffb067", curve_3="#4fd0a5", curve_4="#c79bff",
    run_1="#6ea4ff", run_2="#ffb067", run_3="#a7debc", run_4="#2eebff", run_5="#768ca4", run_6="#099000",
    grid="#252a35", band="#20242e",
)  # fmt: skip


class Notifier(QObject):
    """Says that colours or sizes changed."""

    changed = Signal()


class _State:
    """The one look of this process."""

    tokens = LIGHT
    scheme: Scheme = "system"
    scale = 1.0
    following = False
    script = ""
    applied: tuple[bool, float, str, bool] | None = None


@cache
def notifier() -> Notifier:
    return Notifier()


def tokens() -> Tokens:
    """The colours of now, as hex strings."""
    return _State.tokens


def color(token: str, alpha: float = 1.0) -> QColor:
    """A token as `QColor`, or `token` itself where it is a hex string; `alpha` from 0 to 1."""
    made = QColor(token if token.startswith("#") else getattr(_State.tokens, token))
    made.setAlphaF(alpha)
    return made


def size(kind: str = "body") -> int:
    """Text size in pixels, as scaled by the person."""
    return max(9, round(SIZES[kind] * _State.scale))


def font(kind: str = "body") -> QFont:
    """The font of a kind of text: body, title, heading, small, tiny, value or mono."""
    made = QFont()
    # Named, since a system may have letters of the script in some other font that goes less well with ours.
    script = [f"Noto Sans {_State.script}"] if _State.script else []
    made.setFamilies(["JetBrains Mono" if kind == "mono" else "Inter", *script])
    made.setPixelSize(size(kind))
    made.setWeight(WEIGHTS.get(kind, QFont.Weight.Normal))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if kind == "mono":
        # It would draw "<|" as one arrow, and a template has to be seen letter by letter.
        made.setFeature(QFont.Tag("calt"), 0)
    return made


def row_height() -> int:
    """Height of a row in tables and in the navigation; grows with the font and its script."""
    return max(38, QFontMetrics(QApplication.font()).height() + 18)


def load_fonts(names: Sequence[str] = FONTS) -> None:
    """Make bundled fonts known to the program."""
    folder = paths.resources() / "fonts"
    for name in names:
        file = folder / f"{name}.ttf"
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"font file {file.name} cannot be loaded")


@cache
def load_other_fonts() -> None:
    """Load, once, the fonts that the start did without."""
    load_fonts(OTHER_FONTS)


def set_script(script: str) -> None:
    """The script of the window's language, from the next `apply` on; "" for Latin."""
    if script:
        load_fonts(
            [f"NotoSans{script}-Regular", *([f"NotoSans{script}-SemiBold"] if script in HEAVY else [])]
        )
    _State.script = script


def apply(app: QApplication, scheme: Scheme, text_scale: int = 100, *, styled: bool = True) -> None:
    """Dress the program. `text_scale` in percent. May be called again at any time.

    With `styled` False the style sheet waits for the next call: widgets made in between are polished once, by it,
    and not at every step of their making.
    """
    first = not _State.following
    if first:
        _State.following = True
        load_fonts()
        app.styleHints().colorSchemeChanged.connect(_system_changed)
    _State.scheme = scheme
    _State.scale = text_scale / 100
    # Window frames and native dialogs follow too, where the platform can.
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme, Qt.ColorScheme.Unknown)
    if not first or wanted != Qt.ColorScheme.Unknown:
        app.styleHints().setColorScheme(wanted)
    _dress(app, styled)


def apply_to_all(scheme: Scheme, text_scale: int) -> None:
    """`apply` for the program that runs."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, scheme, text_scale)


def _dress(app: QApplication, styled: bool = True) -> None:
    dark = _State.scheme == "dark" or (
        _State.scheme == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    )
    look = (dark, _State.scale, _State.script, styled)
    if _State.applied == look:
        return
    _State.applied = look
    _State.tokens = DARK if dark else LIGHT
    app.setPalette(palette(_State.tokens))
    app.setFont(font("body"))
    if styled:
        app.setStyleSheet(style_sheet())
    notifier().changed.emit()


@Slot()
def _system_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _State.scheme == "system":
        _dress(app)


def palette(look: Tokens) -> QPalette:
    """The Qt palette of a set of tokens, for whatever the style sheet does not name."""
    made = QPalette()
    role = QPalette.ColorRole
    for part, name in (
        (role.Window, "ground"), (role.WindowText, "text"), (role.Base, "card"), (role.AlternateBase, "sunken"),
        (role.Text, "text"), (role.Button, "card"), (role.ButtonText, "text"), (role.BrightText, "error"),
        (role.ToolTipBase, "card"), (role.ToolTipText, "text"), (role.PlaceholderText, "faint"),
        (role.Highlight, "button"), (role.Link, "accent"), (role.LinkVisited, "accent"), (role.Accent, "accent"),
        (role.Light, "card"), (role.Midlight, "line"), (role.Mid, "field_line"), (role.Dark, "field_line"),
        (role.Shadow, "line"),
    ):  # fmt: skip
        made.setColor(part, QColor(getattr(look, name)))
    made.setColor(role.HighlightedText, QColor("#ffffff"))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(look.faint))
    return made


@cache
def _template() -> str:
    return (paths.resources() / "styles" / "ustad.qss").read_text(encoding="utf-8")


def style_sheet() -> str:
    """The one style sheet: ``@token`` stands for a colour, ``@size-body`` for a text size, ``@icons`` for a folder."""
    values = {name: str(value) for name, value in _State.tokens._asdict().items()}
    values |= {f"size-{kind}": f"{size(kind)}px" for kind in SIZES}
    values["icons"] = (paths.resources() / "icons" / ("dark" if _State.tokens.dark else "light")).as_posix()
    return re.sub(r"@([a-z_0-9-]+)", lambda match: values[match.group(1)], _template())


def repolish(widget: QWidget) -> None:
    """Have the style sheet look again at a widget whose dynamic property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
