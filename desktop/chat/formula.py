"""A formula written in LaTeX as HTML that Qt's documents draw: Unicode signs, raised and lowered letters, fractions as
a/b, matrices in rows. The signs are those that pylatexenc knows.

Reads what answers write, and says None to what it does not read with certainty: that is then shown as it was written.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import cache, lru_cache
from typing import Any

LONGEST, DEEPEST = 3000, 24
"""Characters of a formula, and levels in it, up to which it is read."""

_TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|\s+|.", re.DOTALL)
_TAG = re.compile(r"<su[bp]>.*?</su[bp]>|<[^>]*>")
_UPRIGHT = {"text", "textrm", "mathrm", "operatorname", "operatorname*", "mathsf", "mathtt", "textsf", "mathop", "mbox",
            "mathit", "textit", "textnormal", "mathnormal"}  # fmt: skip
_BOLD = {"mathbf", "boldsymbol", "bm", "textbf"}
_ACCENTS = {"hat": "\u0302", "widehat": "\u0302", "bar": "\u0304", "tilde": "\u0303", "widetilde": "\u0303",
            "vec": "\u20d7", "dot": "\u0307", "ddot": "\u0308", "check": "\u030c", "breve": "\u0306"}  # fmt: skip
_NOTHING = {"displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "nonumber", "notag", "!", "hline",
            "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "left", "right", "middle",
            "allowbreak"}  # fmt: skip
_SPACES = {",": "\u2009", ";": " ", ":": " ", " ": " ", "quad": "\u2003", "qquad": "\u2003\u2003", "\n": " "}
_OURS = {"ne": "≠", "|": "‖", "implies": "⟹", "iff": "⟺", "bmod": "mod", "top": "⊤", "argmax": "argmax",
         "argmin": "argmin", "colon": ":", "degree": "°", "lvert": "|", "rvert": "|", "lVert": "‖", "rVert": "‖",
         "#": "#", "{": "{", "}": "}", "%": "%", "&": "&", "$": "$", "_": "_", "land": "∧", "lor": "∨",
         "mid": "∣", "dots": "…", "dotsc": "…", "dotsb": "⋯", "gets": "←", "coloneqq": "≔"}  # fmt: skip
_DOUBLE = dict(zip("CHNPQRZ", "ℂℍℕℙℚℝℤ", strict=True))
_SCRIPT = dict(zip("BEFHILMR", "ℬℰℱℋℐℒℳℛ", strict=True))
_BRACKETS = {"pmatrix": "()", "bmatrix": "[]", "Bmatrix": "{}", "vmatrix": "||", "Vmatrix": "‖‖", "matrix": "  ",
             "smallmatrix": "  ", "cases": "{ ", "array": "  "}  # fmt: skip
_PIECES = {"(": "⎛⎜⎝", ")": "⎞⎟⎠", "[": "⎡⎢⎣", "]": "⎤⎥⎦", "|": "│││", "‖": "‖‖‖", "{": "⎧⎨⎩", "}": "⎫⎬⎭"}
_LINES = {
    "aligned",
    "align",
    "align*",
    "gathered",
    "gather",
    "gather*",
    "split",
    "equation",
    "equation*",
    "alignedat",
}
_ALONE = set("∑∏∫∮√∂∇∞∀∃∄¬∅∠⊤⊥|∣‖…⋯⋮⋱°")
"""Signs of mathematics that stand close to what follows."""


class _Unreadable(Exception):
    """Something in the formula is not understood."""


@lru_cache(maxsize=512)
def to_html(source: str, *, display: bool = False) -> str | None:
    """HTML of a formula without its dollars; None where it cannot be read. `display`: it stands by itself."""
    if len(source) > LONGEST:
        return None
    try:
        reader = _Reader(_TOKEN.findall(source.strip()), display)
        made = reader.row(frozenset())
    except _Unreadable:
        return None
    return made.strip() or None


def preload() -> None:
    """Load the signs; called from a thread, so that the first formula does not make the window wait."""
    _signs()


class _Reader:
    """Reads tokens from left to right; each method returns HTML."""

    def __init__(self, tokens: list[str], display: bool) -> None:
        self._tokens, self._at, self._display = tokens, 0, display
        self._depth = 0
        self._aligns = False

    def row(self, ends: frozenset[str]) -> str:
        """All up to one of `ends`, which is left where it is; up to the end where there are none."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise _Unreadable
        made, is_large = "", False
        while (token := self._peek()) and token not in ends:
            if token in ("^", "_"):
                self._at += 1
                raised = self._argument()
                made = made.rstrip(" \u2009") + (
                    f"<sup>{raised}</sup>" if token == "^" else f"<sub>{raised}</sub>"
                )
                made += "\u2009" if is_large else ""
            elif token == "&" and self._aligns:
                self._at += 1
            elif token in ("}", "&", r"\end"):
                raise _Unreadable
            elif token == "\\\\":
                self._at += 1
                made += "<br>" if self._display else "; "
            else:
                atom = self._atom()
                is_large = atom in ("∑", "∏", "∫", "∮") or (len(atom) > 1 and atom.isalpha())
                made += self._spaced(atom, made) + ("\u2009" if is_large and len(atom) > 1 else "")
        if ends and not token:
            raise _Unreadable
        self._depth -= 1
        return made

    def _spaced(self, atom: str, before: str) -> str:
        """Room around signs between two things, not before what only has a sign."""
        if len(html.unescape(atom)) != 1:
            word = atom.isalpha() and before and (before[-1].isalnum() or before[-1] in ">)")
            return f"\u2009{atom}" if word else atom
        sign = html.unescape(atom)
        if sign in _ALONE or (unicodedata.category(sign) != "Sm" and sign not in "∗·⋅↦"):
            return f"{atom} " if sign == "," else atom
        bare = _TAG.sub("", before).rstrip()
        plain = before.rstrip()
        if not plain or (bare and not before.endswith("</sub>") and bare[-1] in "([{,=<>|;"):
            return atom
        return atom if sign == "/" else f" {atom} " if not before.endswith(" ") else f"{atom} "

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _atom(self) -> str:
        token = self._peek()
        self._at += 1
        if token == "{":
            made = self.row(frozenset("}"))
            self._at += 1
            return made
        if token.startswith("\\") and len(token) > 1:
            return self._macro(token[1:])
        if not token.strip():
            return ""
        if token == "'":
            return "′"
        if token in "~":
            return "\u00a0"
        if token in ("#", "%", "$", "\\"):
            raise _Unreadable
        if token.isalpha() and token.isascii():
            return f"<i>{token}</i>"
        return html.escape({"-": "−", "*": "∗"}.get(token, token))

    def _argument(self) -> str:
        while self._peek().isspace():
            self._at += 1
        if not self._peek() or self._peek() in ("}", "&", "^", "_"):
            raise _Unreadable
        return self._atom()

    def _words(self) -> str:
        """What stands in braces, as it is."""
        while self._peek().isspace():
            self._at += 1
        if self._peek() != "{":
            return self._argument()
        self._at += 1
        words, depth = "", 1
        while depth:
            token = self._peek()
            if not token:
                raise _Unreadable
            self._at += 1
            depth += (token == "{") - (token == "}")
            if depth and token not in ("{", "}"):
                words += {"\\ ": " ", "\\_": "_", "\\%": "%", "\\&": "&", "\\,": " "}.get(token, token)
        if "\\" in words or "$" in words:
            raise _Unreadable
        return words

    def _macro(self, name: str) -> str:
        if name in _NOTHING:
            if self._peek() == "." and name in ("left", "right"):
                self._at += 1
            return ""
        if name in _SPACES:
            return _SPACES[name]
        if name in ("frac", "dfrac", "tfrac", "cfrac"):
            return _fraction(self._argument(), self._argument())
        if name in ("binom", "dbinom", "tbinom"):
            return f"({self._argument()} choose {self._argument()})"
        if name == "sqrt":
            return self._root()
        if name in _UPRIGHT:
            return html.escape(self._words())
        if name in _BOLD:
            return f"<b>{self._argument()}</b>"
        if name in ("mathbb", "mathcal", "mathscr", "mathfrak"):
            letters, words = (_DOUBLE if name == "mathbb" else _SCRIPT), _TAG.sub("", self._argument())
            kind = "b" if name == "mathbb" else "i"
            return "".join(letters.get(one, f"<{kind}>{one}</{kind}>") for one in words)
        if name in _ACCENTS:
            return _accented(self._argument(), _ACCENTS[name])
        if name in ("overline", "underline"):
            return f"<span style='text-decoration: {name}'>{self._argument()}</span>"
        if name in ("underbrace", "overbrace", "boxed", "mathstrut", "mathrel", "mathbin", "ensuremath"):
            return self._argument()
        if name in ("overset", "stackrel"):
            above = self._argument()
            return f"{self._argument()}<sup>{above}</sup>"
        if name == "underset":
            below = self._argument()
            return f"{self._argument()}<sub>{below}</sub>"
        if name == "pmod":
            return f" (mod {self._argument()})"
        if name == "not":
            return self._argument() + "\u0338"
        if name == "tag":
            return f"\u2003({html.escape(self._words())})"
        if name == "begin":
            return self._block(self._words())
        return self._sign(name)

    def _sign(self, name: str) -> str:
        sign = _OURS.get(name) or _signs().get(name)
        if not sign:
            raise _Unreadable
        if len(sign) == 1 and "GREEK SMALL" in unicodedata.name(sign, ""):
            return f"<i>{sign}</i>"
        return html.escape(sign)

    def _root(self) -> str:
        degree = ""
        if self._peek() == "[":
            self._at += 1
            degree = f"<sup>{self.row(frozenset(']'))}</sup>"
            self._at += 1
        inside = self._argument()
        return f"{degree}√{inside if _is_single(inside) else f'({inside})'}"

    def _block(self, name: str) -> str:
        """Rows and columns between \\begin and \\end."""
        if name not in _BRACKETS and name not in _LINES:
            raise _Unreadable
        if name in ("array", "alignedat"):
            self._words()  # how its columns are aligned
        rows: list[list[str]] = [[]]
        aligned, self._aligns = self._aligns, name in _LINES
        ends = frozenset(("\\\\", r"\end") if name in _LINES else ("&", "\\\\", r"\end"))
        while True:
            rows[-1].append(self.row(ends).strip())
            token = self._peek()
            self._at += 1
            if token == "\\\\":
                rows.append([])
            elif token == r"\end":
                break
        self._aligns = aligned
        if self._words() != name:
            raise _Unreadable
        rows = [row for row in rows if any(row)]
        if name in _LINES:
            return ("<br>" if self._display else "; ").join(" ".join(filter(None, row)) for row in rows)
        return _grid(rows, _BRACKETS[name]) if self._display and len(rows) > 1 else _inline(rows, name)


def _inline(rows: list[list[str]], name: str) -> str:
    left, right = _BRACKETS[name][0], _BRACKETS[name][1]
    between = ", " if name == "cases" else "\u2002"
    return f"{left}{'; '.join(between.join(row) for row in rows)}{right}".strip()


def _grid(rows: list[list[str]], brackets: str) -> str:
    """Columns of a table, so that what stands under each other is under each other; marked to be taken apart."""
    columns = [
        "<br>".join(row[at] if at < len(row) else "" for row in rows) for at in range(max(map(len, rows)))
    ]
    sides = [_tall(one, len(rows)) for one in brackets]
    cells = [sides[0], *columns, sides[1]]
    return "\x1e" + "\x1f".join(cells) + "\x1e"


def _tall(bracket: str, rows: int) -> str:
    if bracket == " ":
        return ""
    top, middle, bottom = tuple(_PIECES[bracket])
    if bracket in "{}" and rows == 2:
        return f"{'⎰' if bracket == '{' else '⎱'}<br>{'⎱' if bracket == '{' else '⎰'}"
    between = [middle] * (rows - 2)
    if bracket in "{}":
        between = ["⎪" if at != len(between) // 2 else middle for at in range(len(between))]
    return "<br>".join([top, *between, bottom])


def in_cells(made: str) -> list[str]:
    """A formula as cells that stand beside each other: one, where it holds no matrix drawn in rows."""
    return [cell for part in made.split("\x1e") for cell in part.split("\x1f") if cell.strip()]


def _fraction(above: str, below: str) -> str:
    if "<su" not in above + below and all(re.fullmatch(r"\w{1,3}", _plain(part)) for part in (above, below)):
        return f"<sup>{above}</sup>⁄<sub>{below}</sub>\u2009"
    over = f"({above.strip()})" if " " in _plain(above) else above
    return f"{over}/{below if _is_single(below) else f'({below.strip()})'}"


def _is_single(part: str) -> bool:
    """Whether it is one number or letter, with what is raised and lowered beside it."""
    return re.fullmatch(r"\d+(\.\d+)?|[^\W\d][\u0300-\u036f\u20d7′]?", _plain(part)) is not None


def _plain(part: str) -> str:
    return html.unescape(_TAG.sub("", part)).strip()


def _accented(part: str, accent: str) -> str:
    found = re.search(r"\w(?=(<[^>]*>)*$)", part)
    return part[: found.end()] + accent + part[found.end() :] if found else part + accent


@cache
def _signs() -> dict[str, str]:
    """Name of a macro → what it stands for."""
    from pylatexenc.latex2text import get_default_latex_context_db

    found: dict[str, str] = {}
    known: Any = get_default_latex_context_db()
    for spec in known.iter_macro_specs():
        sign = spec.simplify_repl
        if isinstance(sign, str) and sign and "%" not in sign and len(sign) < 8:
            found.setdefault(spec.macroname, sign)
    return found
