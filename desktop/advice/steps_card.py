"""A proof under way: its steps, how far the present one is, Stop, and Go on after a stop. Does not know jobs."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar

from core.advice import proof
from core.advice.proof import Key, Plan
from core.jobs.events import Progress
from desktop import i18n, motion
from desktop.advice.prover import Prover, done
from desktop.widgets import icons
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label
from desktop.widgets.time_left import TimeLeft

SIDE = 18


class StepsCard(Card):
    """`left`: the person puts the proof away."""

    left = Signal()

    def __init__(self, prover: Prover) -> None:
        super().__init__(self.tr("Proving it on your questions"), name="advice.steps")
        self._prover = prover
        self._left = TimeLeft()
        self._lines: list[tuple[QLabel, QLabel]] = []
        plan = prover.plan
        assert plan is not None
        for words in self._words(plan):
            picture, line = QLabel(), label(words, wrap=True)
            picture.setFixedSize(SIDE, SIDE)
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(line, 1)
            self.body.addLayout(row)
            self._lines.append((picture, line))
        self.bar = QProgressBar()
        self.bar.setObjectName("advice.steps.progress")
        self.bar.setAccessibleName(self.tr("Progress of this step"))
        self.bar.setTextVisible(False)
        self.doing = label("", "small", wrap=True, name="advice.steps.doing")
        self.trouble = label("", "error", wrap=True, name="advice.steps.trouble", selectable=True)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.doing)
        self.body.addWidget(self.trouble)
        self.stop = button(
            self.tr("Stop"), name="advice.steps.stop", icon="stop", role="danger", on_click=prover.stop
        )
        self.go_on = button(
            self.tr("Go on"), name="advice.steps.go_on", icon="play", role="primary", on_click=prover.go_on
        )
        self.leave = button(
            self.tr("Put it away"), name="advice.steps.leave", role="quiet", on_click=self.left.emit,
            tip=self.tr("What was trained and asked stays; the proof can be begun anew"),
        )  # fmt: skip
        row = QHBoxLayout()
        for made in (self.stop, self.go_on, self.leave):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        prover.progressed.connect(self._progressed)
        self.review()

    def fits(self, plan: Plan | None) -> bool:
        """Whether these are the steps of the plan: whether answers can be marked shows only on the way."""
        return plan is not None and len(proof.steps(plan)) == len(self._lines)

    def review(self) -> None:
        """Show which step it is at, and what can be done."""
        prover = self._prover
        if prover.plan is None:
            return
        at = done(prover.plan, prover.step) if prover.step else -1
        for number, (picture, _) in enumerate(self._lines):
            icon, color, state = ("circle", "faint", self.tr("To do"))
            if number < at:
                icon, color, state = ("check-circle", "good", self.tr("Done"))
            elif number == at:
                icon, color, state = ("caret-right", "accent", self.tr("Under way"))
                if not prover.running:
                    icon, color, state = ("pause", "caution", self.tr("Stopped here"))
            picture.setPixmap(icons.pixmap(icon, SIDE, color))
            picture.setAccessibleName(state)
            picture.setToolTip(state)
        running = prover.running
        self.bar.setVisible(running)
        self.doing.setVisible(running)
        self.stop.setVisible(running)
        self.go_on.setVisible(not running)
        self.leave.setVisible(not running)
        self.trouble.setText(i18n.sentences(prover.trouble, prover.fix) if prover.trouble else "")
        self.trouble.setVisible(prover.trouble is not None)
        if prover.progress is None:
            motion.show_busy(self.bar)
            self.doing.setText(self.tr("Starting…"))
        else:
            self._progressed(prover.progress)

    def _progressed(self, event: Progress) -> None:
        self._left.note(time.monotonic(), event.done, event.total)
        self.bar.setRange(0, 1000 if event.total else 0)
        if event.total:
            self.bar.setValue(round(1000 * event.done / event.total))
        words = [i18n.translate(event.note)] if event.note else []
        if (seconds := self._left.seconds()) is not None:
            words.append(self.tr("about {time} left for this step").format(time=i18n.duration(seconds)))
        self.doing.setText(i18n.joined(words))

    def _words(self, plan: Plan) -> list[str]:
        shares = {part.run: part.share for part in plan.parts}
        return [self._step_words(key, run, shares.get(run)) for key, run in proof.steps(plan)]

    def _step_words(self, key: Key, run: str, share: float | None) -> str:
        match key:
            case "index":
                return self.tr("Index the documents")
            case "reader":
                return self.tr("Look for the answers in the passages")
            case "train":
                return self._training_words(share)
            case "trial":
                return self.tr("Ask all ways the same questions")
            case _:
                return self.tr("Weigh what was found")

    def _training_words(self, share: float | None) -> str:
        """`share` of the rows; None for the one that marks answers."""
        if share is None:
            return self.tr("Train marking the answer in a passage")
        if share < 1:
            return self.tr("Train on {share} of the rows").format(share=i18n.percent(share))
        return self.tr("Train on the rows")
