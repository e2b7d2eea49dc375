"""What the advised way would need of the machine: a table of plain figures, rough and said to be so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from core.advice.advice import Advice
from core.advice.needs import PASSES, TYPICAL, TrainingNeed
from desktop import i18n
from desktop.widgets.card import Card
from desktop.widgets.labels import label

METHODS = {"qlora": "QLoRA", "lora": "LoRA"}


class NeedsCard(Card):
    """Rows of a name and a sentence; only those that matter for the outcome."""

    def __init__(self, advice: Advice) -> None:
        super().__init__(name="advice.needs")
        self._needs = needs = advice.needs
        self.set_title(self.tr("On this machine") if needs.here else self.tr("On the machine you named"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        advised = advice.recommendation
        self._add(self.tr("There is"), self._machine())
        if advised.outcome != "tuning":
            self._add(
                self.tr("Documents"),
                self.tr("About {memory} of memory. Indexing 100 pages takes about {time}.").format(
                    memory=i18n.memory(needs.search_memory), time=i18n.duration(_rough(needs.index_seconds))
                ),
            )
        self._add(
            self.tr("Answers"),
            self.tr("About {memory} of memory for a model of {size} billion parameters in 16 bits.").format(
                memory=i18n.memory(needs.answer_memory), size=_billions(TYPICAL)
            ),
        )
        if advised.outcome != "rag" or advised.waits is not None:
            self._add_training(needs.training)
        self.body.addWidget(
            label(self.tr("Rough figures by plain arithmetic, not measured."), "faint", wrap=True)
        )

    def _machine(self) -> str:
        needs = self._needs
        if not needs.here:
            return self.tr("A graphics card with about {memory}.").format(
                memory=i18n.memory(needs.gpu_memory)
            )
        have = self.tr("%n processor core(s), {memory} of memory, {card}.", "", needs.cores)
        # Without a translation Qt leaves the English plural unresolved.
        have = have.replace("(s)", "" if needs.cores == 1 else "s")
        card = self.tr("no NVIDIA graphics card")
        if needs.gpu:
            card = self.tr("{name} with {memory}").format(
                name=needs.gpu, memory=i18n.memory(needs.gpu_memory)
            )
        return have.format(memory=i18n.memory(needs.memory), card=card)

    def _add_training(self, training: TrainingNeed) -> None:
        method = METHODS.get(training.method, self.tr("Full fine-tuning"))
        how = self.tr("{method}. {reason}").format(method=method, reason=i18n.translate(training.reason))
        self._add(self.tr("How to train"), how)
        cost = self.tr(
            "About {memory} of the {budget} that training may use, and about {time} to go {passes} times through "
            "{examples} examples with a model of {size} billion parameters."
        ).format(
            memory=i18n.memory(training.memory),
            budget=i18n.memory(self._needs.budget),
            time=i18n.duration(_rough(training.seconds)),
            passes=PASSES,
            examples=i18n.number(training.examples),
            size=_billions(training.size),
        )
        self._add(self.tr("Training"), cost)
        if not training.fits:
            self._add(
                self.tr("Too little"),
                self.tr(
                    "Not even a small model can be trained in this memory. Use another machine for training."
                ),
                kind="caution",
            )
        elif training.overnight is None:
            self._add(
                self.tr("In one night"),
                self.tr(
                    "No model is done with these examples. Begin with fewer examples or a faster machine."
                ),
                kind="caution",
            )
        else:
            self._add(
                self.tr("In one night"),
                self.tr("A model of up to {size} billion parameters is done.").format(
                    size=_billions(training.overnight)
                ),
            )

    def _add(self, name: str, words: str, kind: str = "") -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(name, "small"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label(words, kind, wrap=True), row, 1)


def _rough(seconds: float) -> float:
    """To the minute or to the hour: more would promise what plain arithmetic cannot keep."""
    step = 1 if seconds < 90 else 60 if seconds < 3 * 3600 else 3600
    return max(1, round(seconds / step)) * step


def _billions(size: float) -> str:
    return i18n.decimal(size, 0 if size == int(size) else 1)
