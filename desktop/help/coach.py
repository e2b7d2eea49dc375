"""The strip below the screens that leads through the guided first run: one step at a time, and the way to it.

Does not know what makes a step done; `coaching` sees that.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.context import Context
from desktop.help.coaching import STEPS, Coaching, Step
from desktop.help.ring import Ring
from desktop.widgets.accessible import announce
from desktop.widgets.asking import asking
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.icons import icon
from desktop.widgets.labels import label
from desktop.widgets.tab_order import stops

LOOKS_EVERY, LOOKS = 100, 50
"""Milliseconds between looks for a control that its screen still makes, and how often is looked."""


class Coach(QFrame):
    """Covers nothing: it takes its own room. Hidden where nobody is led."""

    def __init__(self, context: Context, coaching: Coaching) -> None:
        super().__init__()
        self.setObjectName("coach")
        self.setProperty("role", "coach")
        self._context, self.coaching = context, coaching
        self.ring: Ring | None = None
        self._wanted: Step | None = None
        self._left = 0
        self.place = label("", "small", name="coach.place")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, len(STEPS))
        self.bar.setFixedWidth(88)
        self.bar.setAccessibleName(self.tr("Steps done"))
        self.title = label("", "strong", wrap=True, name="coach.title")
        self.words = label("", "small", wrap=True, name="coach.words")
        self.show_me = button(self.tr("Show me"), name="coach.show", role="primary", on_click=self.show_step)
        self.skip = button(self.tr("Skip"), name="coach.skip", role="quiet", on_click=coaching.skip)
        self.read = button(
            self.tr("Open the guide"),
            name="coach.read",
            on_click=lambda: asking().page.emit("first-steps", "own"),
        )
        self.folder = icon_button("caret-down", name="coach.fold", tip="", on_click=self._fold)
        self.leave = icon_button(
            "x", name="coach.leave", tip=self.tr("Leave; the guide takes it up again"), on_click=self._leave
        )
        self._lay_out()
        self._search = QTimer(self)
        self._search.setInterval(LOOKS_EVERY)
        self._search.timeout.connect(self._look)
        coaching.changed.connect(self.renew)
        coaching.advanced.connect(self._tell)
        self.hide()

    def _lay_out(self) -> None:
        far = QVBoxLayout()
        far.setSpacing(6)
        far.addStretch(1)
        far.addWidget(self.place)
        far.addWidget(self.bar)
        far.addStretch(1)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addStretch(1)
        said.addWidget(self.title)
        said.addWidget(self.words)
        said.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(28, 9, 12, 9)
        row.setSpacing(12)
        row.addLayout(far)
        row.addSpacing(6)
        row.addLayout(said, 1)
        for made in (self.show_me, self.read, self.skip, self.folder, self.leave):
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)

    def hasHeightForWidth(self) -> bool:
        # What holds the strip would else give every screen the height it would like best, and scroll.
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need at this width."""
        needed = self._row.heightForWidth(self.width())
        if needed > 0 and needed != self.height():
            self.setFixedHeight(needed)

    # -- what is shown ---------------------------------------------------------------------------------------

    def renew(self) -> None:
        """Show the step in front; first once the strip has its place in a window."""
        coaching = self.coaching
        step, folded = coaching.step, coaching.kept.folded
        self.setVisible(coaching.active)
        done = min(coaching.number - 1, len(STEPS))
        self.bar.setValue(sum(one.key in coaching.kept.done for one in STEPS))
        if step is not None:
            self.place.setText(
                self.tr("Step {at} of {all}").format(at=i18n.number(done + 1), all=i18n.number(len(STEPS)))
            )
            self.title.setText(step.named())
            self.words.setText(step.said())
        else:
            self.place.setText(self.tr("Done"))
            self.title.setText(self.tr("You have walked the whole way"))
            self.words.setText(self.tr("Make a project of your own now; the guide says how to begin."))
        self._row.setContentsMargins(28, 1 if folded else 9, 12, 1 if folded else 9)
        self.bar.setVisible(not folded)
        self.words.setVisible(not folded)
        self.show_me.setVisible(step is not None and not folded)
        self.skip.setVisible(step is not None and not folded)
        self.read.setVisible(step is None and not folded)
        tip = self.tr("Show the whole step") if folded else self.tr("Fold to one line")
        self.folder.setIcon(icon("caret-up" if folded else "caret-down"))
        self.folder.setToolTip(tip)
        self.folder.setAccessibleName(tip)
        self.setAccessibleName(f"{self.place.text()}: {self.title.text()}")
        self.setAccessibleDescription(self.words.text())
        self._fit()
        if self.ring is not None and (step is None or step is not self._wanted or not coaching.active):
            self._end_ring()

    def focus_first(self) -> bool:
        """Take the focus, if the strip is shown."""
        first = next((one for one in (self.show_me, self.read, self.folder) if one.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        return first is not None

    def _tell(self) -> None:
        announce(self, f"{self.accessibleName()}. {self.words.text()}")

    # -- what the person does ----------------------------------------------------------------------------------

    def show_step(self) -> None:
        """Go to the step's screen, and ring what is to be pressed once it is there."""
        step = self.coaching.step
        if step is None:
            return
        self._end_ring()
        self._wanted, self._left = step, LOOKS
        project = self._context.project
        if step.key == "measure" and project is not None:
            from core import runs

            finished = runs.finished(project.runs_dir)
            self._context.go(step.screen, **({"run": finished[0].id} if finished else {}))
        else:
            self._context.go(step.screen)
        self._look()

    def _look(self) -> None:
        self._left -= 1
        found = self._target()
        if found is None and self._left > 0:
            self._search.start()
            return
        self._search.stop()
        if found is None or self._wanted is None:
            return
        self.ring = Ring(found)
        self.ring.destroyed.connect(self._forget_ring)
        _focus(found)
        announce(self, f"{self._wanted.named()}: {found.accessibleName() or self._wanted.said()}")

    def _target(self) -> QWidget | None:
        """The first of the step's controls that can be used now; what is chosen already is passed over."""
        for name in self._wanted.targets if self._wanted is not None else ():
            found = self.window().findChild(QWidget, name)
            if not isinstance(found, QWidget) or not found.isVisible() or not found.isEnabled():
                continue
            if not (isinstance(found, QAbstractButton) and found.isChecked()):
                return found
        return None

    def _fold(self) -> None:
        self.coaching.fold(not self.coaching.kept.folded)

    def _leave(self) -> None:
        self._end_ring()
        self.coaching.leave()

    def _end_ring(self) -> None:
        if self.ring is not None:
            self.ring.end()
            self.ring = None

    def _forget_ring(self) -> None:
        self.ring = None


def _focus(target: QWidget) -> None:
    """The focus goes to the control, or to the first in it that takes it."""
    inner = target
    if not target.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(target, QAbstractScrollArea):
        inner = next((one for one in stops(target) if one.isEnabled()), target)
    inner.setFocus(Qt.FocusReason.TabFocusReason)
