"""Per precision, whether a model fits into this machine: a row of pills, and the arithmetic for who asks why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from core.models.fitting import BITS, Fit
from desktop import i18n
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill

_KINDS = {"fits": "good", "tight": "caution", "no": "error"}


class FitLine(QWidget):
    """`name` begins the object names."""

    def __init__(self, fits: Sequence[Fit], *, name: str) -> None:
        super().__init__()
        self._fits = list(fits)
        self._name = name
        flow = Flow(self, gap=6)
        for fit in self._fits:
            words = self._words(fit)
            made = Pill(words, _KINDS[fit.verdict], name=f"{name}.{fit.precision}")
            made.setAccessibleName(words)
            made.setToolTip("\n".join(i18n.translate(sentence) for sentence in fit.sentences()))
            flow.addWidget(made)
        self.why = button(self.tr("Why?"), name=f"{name}.why", role="link", on_click=self.explain)
        self.why.setAccessibleName(self.tr("Why it fits, or does not"))
        flow.addWidget(self.why)

    def explain(self) -> QFrame:
        """Show the arithmetic beside the button; any key or click elsewhere ends it."""
        made = _Arithmetic(
            self, self._fits, [self._words(fit) for fit in self._fits], f"{self._name}.arithmetic"
        )
        made.adjustSize()
        corner = self.mapToGlobal(QPoint(0, self.height() + 4))
        screen = self.screen().availableGeometry()
        made.move(
            max(screen.left(), min(corner.x(), screen.right() - made.width())),
            max(screen.top(), min(corner.y(), screen.bottom() - made.height())),
        )
        made.show()
        return made

    def _words(self, fit: Fit) -> str:
        template = {
            "fits": self.tr("{bits} bit: fits"),
            "tight": self.tr("{bits} bit: tight"),
            "no": self.tr("{bits} bit: will not fit"),
        }[fit.verdict]
        return template.format(bits=BITS[fit.precision])


class _Arithmetic(QFrame):
    """The sentences of each precision, side by side."""

    def __init__(self, parent: QWidget, fits: list[Fit], titles: list[str], name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(" ".join(i18n.translate(one) for fit in fits for one in fit.sentences()))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        # Two abreast: four would be wider than a small window.
        for place, (fit, title) in enumerate(zip(fits, titles, strict=True)):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label(title, "strong"))
            for sentence in fit.sentences():
                column.addWidget(label(i18n.translate(sentence), "small"))
            grid.addLayout(column, place // 2, place % 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.addLayout(grid)
