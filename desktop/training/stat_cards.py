"""The four figures above the curve: how far, how well, how well on rows not trained, how long still.

Does not know jobs; it is told steps and values.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.runs import Run
from core.training.callback import recent_steps
from desktop import i18n, theme
from desktop.training.runs_table import loss_words
from desktop.widgets.stat_card import StatCard


class StatCards(QWidget):
    """Fed with what is measured; drawn when `draw` is called, so that a quick run does not repaint for every step."""

    def __init__(self) -> None:
        super().__init__()
        self.progress = StatCard(self.tr("Progress"), "training.progress")
        self.loss = StatCard(self.tr("Training loss"), "training.loss", word="loss")
        self.validation = StatCard(self.tr("Validation loss"), "training.validation", word="overfitting")
        self.time = StatCard(self.tr("Time left"), "training.time")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for card in (self.progress, self.loss, self.validation, self.time):
            row.addWidget(card, 1)
        self.clear()

    def clear(self) -> None:
        self._step = self._total = 0
        self._losses: list[tuple[float, float]] = []
        self._validations: list[tuple[float, float]] = []
        self._seconds: list[tuple[float, float]] = []
        self._speed: float | None = None
        self.phase = ""

    def load(self, run: Run, entries: list[dict[str, float]]) -> None:
        """Take up a run from its record."""
        self.clear()
        self._total = run.about.steps_total
        self._step = run.about.steps_done
        for entry in entries:
            self.add(entry["step"], entry)
        # Time is told from this sitting alone: an earlier one may have run on a busier machine.
        self._seconds = self._seconds[-1:]

    def set_total(self, total: int) -> None:
        self._total = total

    def add(self, step: float, values: dict[str, float]) -> None:
        self._step = max(self._step, int(step))
        if "loss" in values:
            self._losses.append((step, values["loss"]))
        if "eval_loss" in values:
            self._validations.append((step, values["eval_loss"]))
        if "seconds" in values:
            self._seconds.append((step, values["seconds"]))
        self._speed = values.get("tokens_per_second", self._speed)

    def draw(self, run: Run, live: bool) -> None:
        """Show the figures. `live`: the run is under way, so there is a time left."""
        total = self._total or run.about.steps_total
        share = self._step / total if total else 0.0
        if live and not total:
            self.progress.set_value("…", self.phase, 0.0)
        else:
            words = self.tr("{done} of {total} steps").format(
                done=i18n.number(self._step), total=i18n.number(total)
            )
            self.progress.set_value(i18n.percent(share), words, share)
        self._draw_loss(total)
        self._draw_validation(run)
        self._draw_time(run, live, total)

    def _draw_loss(self, total: int) -> None:
        if not self._losses:
            self.loss.set_value("–")
            self.loss.set_pill("")
            return
        window = recent_steps(total)
        now = _mean(self._losses[-window:])
        before = self._losses[-2 * window : -window] or self._losses[:1]
        since = self.tr("since step {step}").format(step=i18n.number(before[-1][0]))
        self.loss.set_value(loss_words(now), since if len(self._losses) > 1 else "")
        _draw_change(self.loss, now - _mean(before) if len(self._losses) > 1 else None)

    def _draw_validation(self, run: Run) -> None:
        if not self._validations:
            self.validation.set_value(
                "–", self.tr("no validation rows") if _without(run) else self.tr("not measured yet")
            )
            self.validation.set_pill("")
            return
        now = self._validations[-1][1]
        if len(self._validations) == 1:
            self.validation.set_value(loss_words(now), self.tr("measured once so far"))
            self.validation.set_pill("")
            return
        since = self.tr("since step {step}").format(step=i18n.number(self._validations[-2][0]))
        self.validation.set_value(loss_words(now), since)
        _draw_change(self.validation, now - self._validations[-2][1])

    def _draw_time(self, run: Run, live: bool, total: int) -> None:
        speed = (
            self.tr("{count} tokens per second").format(count=i18n.number(round(self._speed)))
            if self._speed
            else ""
        )
        if not live:
            self.time.set_title(self.tr("Duration"))
            self.time.set_value(i18n.duration(run.about.seconds) if run.about.seconds else "–", speed)
            return
        self.time.set_title(self.tr("Time left"))
        if len(self._seconds) < 2 or not total:
            self.time.set_value("–", speed)
            return
        (first, began), (last, now) = self._seconds[max(0, len(self._seconds) - 100)], self._seconds[-1]
        each = (now - began) / max(1, last - first)
        self.time.set_value(i18n.duration(max(0.0, (total - last) * each)), speed)


def _mean(values: list[tuple[float, float]]) -> float:
    return sum(value for _, value in values) / len(values)


def _draw_change(card: StatCard, change: float | None) -> None:
    """A falling loss is good; one that stands still within the last digit shown is neither."""
    if change is None or abs(change) < 0.0005:
        card.set_pill("")
        return
    sign = "−" if change < 0 else "+"
    card.set_pill(i18n.isolate(f"{sign}{i18n.decimal(abs(change), 3)}"), "good" if change < 0 else "caution")


def _without(run: Run) -> bool:
    return run.about.steps_total > 0 and run.about.validation_rows == 0
