"""Rows that belong together side by side, with what differs marked, and what is to become of them. Only asks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.datasets.columns import Mapping
from core.datasets.differences import Spans, differences
from core.datasets.messages import as_words
from core.datasets.rows import Row
from core.text import plural
from desktop import i18n, theme
from desktop.datasets.split_words import PARTS
from desktop.i18n import is_right_to_left
from desktop.widgets import layouts
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill

TALLEST = 240
"""Pixels of a text before it scrolls."""


class CompareDialog(QDialog):
    """`rows` gives the rows with some ids that are still there. `delete_wanted` carries a row, `keep_wanted` a group
    whose rows are all to stay; `show_wanted` a row to be shown in the table."""

    delete_wanted = Signal(int)
    keep_wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        groups: list[list[int]],
        count: int,
        rows: Callable[[list[int]], list[Row]],
        mapping: Mapping | None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.compare")
        self.setWindowTitle(title)
        self.resize(980, 620)
        self._groups, self._count, self._rows, self._mapping = groups, count, rows, mapping
        self._at = 0
        self._kept: set[int] = set()
        self._shown: list[Row] = []
        self._where = label("", "second", name="datasets.compare.where")
        self._state = Pill(name="datasets.compare.state")
        self._back = icon_button(
            "caret-left",
            name="datasets.compare.back",
            tip=self.tr("The group before"),
            on_click=lambda: self.go(-1),
        )
        self._next = icon_button(
            "caret-right",
            name="datasets.compare.next",
            tip=self.tr("The next group"),
            on_click=lambda: self.go(+1),
        )
        self._other = ElidedBox()
        self._other.setObjectName("datasets.compare.other")
        self._other.setAccessibleName(self.tr("Compare the first with"))
        self._other.currentIndexChanged.connect(lambda _: self._draw())
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label(title, "heading", wrap=True), 1)
        for widget in (self._state, self._other, self._where, self._back, self._next):
            top.addWidget(widget)
        self._texts = QWidget()
        self._texts.setProperty("role", "page")
        self._grid = QGridLayout(self._texts)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._texts)
        self._delete = [
            button(
                words, name=f"datasets.compare.delete.{side}", role="danger", icon="trash",
                on_click=partial(self._delete_row, at),
            )
            for at, (side, words) in enumerate(
                (("left", self.tr("Delete the left")), ("right", self.tr("Delete the right")))
            )
        ]  # fmt: skip
        self._keep = button(
            self.tr("Keep both"),
            name="datasets.compare.keep",
            role="primary",
            icon="check-white",
            on_click=self._keep_all,
        )
        bottom = QHBoxLayout()
        bottom.setSpacing(10)
        bottom.addWidget(self._delete[0])
        bottom.addStretch(1)
        bottom.addWidget(button(self.tr("Close"), name="dialog.reject", on_click=self.reject))
        bottom.addWidget(self._keep)
        bottom.addStretch(1)
        bottom.addWidget(self._delete[1])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(14)
        outer.addLayout(top)
        outer.addWidget(area, 1)
        outer.addLayout(bottom)
        for key, by in (("Alt+Left", -1), ("Alt+Right", +1)):
            shortcut = QShortcut(QKeySequence(key), self, lambda by=by: self.go(by))
            shortcut.setWhatsThis((self._back if by < 0 else self._next).accessibleName())
        self.show_group()
        self.setFocus()

    def go(self, by: int) -> None:
        """Show another group."""
        if 0 <= self._at + by < len(self._groups):
            self._at += by
            self.show_group()

    def show_group(self) -> None:
        """Read the group's rows anew."""
        self._shown = self._rows(self._groups[self._at])
        words = self.tr("Group {number} of {count}").format(
            number=i18n.number(self._at + 1), count=i18n.number(self._count)
        )
        if self._count > len(self._groups):
            words += self.tr(" (the first {n} are shown)").format(n=i18n.number(len(self._groups)))
        self._where.setText(words)
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at + 1 < len(self._groups))
        self._other.blockSignals(True)
        self._other.clear()
        for number in range(2, len(self._shown) + 1):
            self._other.addItem(self.tr("1st and {n} of {count}").format(n=number, count=len(self._shown)))
        self._other.blockSignals(False)
        self._other.setVisible(len(self._shown) > 2)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self._draw()

    def _pair(self) -> list[Row]:
        if len(self._shown) < 2:
            return self._shown
        return [self._shown[0], self._shown[max(0, self._other.currentIndex()) + 1]]

    def _draw(self) -> None:
        layouts.clear(self._grid)
        pair = self._pair()
        kept = self._at in self._kept
        two = len(pair) == 2
        self._state.set(self.tr("Kept") if kept else "" if two else self.tr("Settled"), "good")
        for made in self._delete:
            made.setEnabled(two and not kept)
        self._keep.setEnabled(two and not kept)
        n = len(self._shown)
        self._keep.setText(self.tr("Keep both") if n < 3 else plural(self.tr("Keep all %n row(s)", "", n), n))
        fields = [_fields_of(row, self._mapping) for row in pair]
        names = list(dict.fromkeys(name for some in fields for name, _ in some))
        for side, row in enumerate(pair):
            said = [
                self.tr("The left") if side == 0 else self.tr("The right"),
                i18n.core_text(PARTS[row.split]),
            ]
            if row.source is not None and row.source.file:
                said.append(row.source.file)
            if row.source is not None and row.source.line:
                said.append(self.tr("line {n}").format(n=i18n.number(row.source.line)))
            self._grid.addWidget(ElidedLabel(i18n.joined(said), "strong"), 0, side)
        line = 1
        for name in names:
            texts = [dict(some).get(name, "") for some in fields]
            spans: tuple[Spans, Spans] = differences(*texts) if two else ([], [])
            for side, words in enumerate(texts):
                self._grid.addWidget(label(name, "small"), line, side)
                shown = _Marked(words, spans[side])
                shown.setObjectName(f"datasets.compare.{'left' if side == 0 else 'right'}.{name}")
                shown.setAccessibleName(name)
                self._grid.addWidget(shown, line + 1, side, Qt.AlignmentFlag.AlignTop)
            line += 2
        if not pair:
            self._grid.addWidget(
                label(self.tr("These rows are no longer in the dataset."), "second"), 1, 0, 1, 2
            )
        for side in (0, 1):
            self._grid.setColumnStretch(side, 1)
        self._grid.setRowStretch(line, 1)

    def _delete_row(self, side: int) -> None:
        self.delete_wanted.emit(self._pair()[side].id)
        self.show_group()
        if len(self._shown) < 2:
            self.go(+1)

    def _keep_all(self) -> None:
        self._kept.add(self._at)
        self.keep_wanted.emit([row.id for row in self._shown])
        if self._at + 1 < len(self._groups):
            self.go(+1)
        else:
            self._draw()


class _Marked(QTextEdit):
    """A text with stretches marked, as high as it needs to be, up to a limit."""

    def __init__(self, words: str, spans: Spans) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        mark = QTextCharFormat()
        mark.setBackground(theme.color("caution_tint"))
        mark.setForeground(theme.color("caution"))
        plain = QTextCharFormat()
        plain.setForeground(theme.color("text"))
        self.setAlignment(
            Qt.AlignmentFlag.AlignRight if is_right_to_left(words) else Qt.AlignmentFlag.AlignLeft
        )
        cursor = QTextCursor(self.document())
        at = 0
        for begin, end in [*spans, (len(words), len(words))]:
            cursor.insertText(words[at:begin], plain)
            cursor.insertText(words[begin:end], mark)
            at = end
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(TALLEST, max(40, round(self.document().size().height()) + 18)))


def _fields_of(row: Row, mapping: Mapping | None) -> list[tuple[str, str]]:
    """(name, words) of what a row holds; a conversation turn by turn."""
    found: list[tuple[str, str]] = []
    for name, value in row.fields.items():
        if mapping is not None and name == mapping.turns and isinstance(value, list):
            for number, turn in enumerate(value, 1):
                if isinstance(turn, dict):
                    speaker = as_words(turn.get(mapping.role_key))
                    found.append((f"{number} · {speaker}", as_words(turn.get(mapping.content_key))))
                else:
                    found.append((str(number), as_words(turn)))
        else:
            found.append((name, as_words(value)))
    return found
