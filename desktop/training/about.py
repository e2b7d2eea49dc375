"""What is to be known of a run besides its curves: its name and notes, what it was made of and with, what it takes.

Does not know how a run is kept; it says when name or notes were changed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.runs import Run
from desktop import i18n, theme
from desktop.training.words import method_words, value_words
from desktop.widgets.background import Background
from desktop.widgets.form import buddy
from desktop.widgets.labels import label
from desktop.widgets.layouts import clear, scrolling

SAVE_MS = 600
"""After the last key, before a name or note is saved."""


class About(QWidget):
    """`described` comes with the run, its new name and its new notes."""

    described = Signal(object, str, str)  # Run, name, notes

    def __init__(self) -> None:
        super().__init__()
        self.run: Run | None = None
        self._facts = 0
        self._sizing = Background(self, latest_only=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self.save)
        self.name = QLineEdit()
        self.name.setObjectName("training.name")
        self.name.setMaxLength(120)
        self.name.textEdited.connect(lambda _: self._timer.start())
        self.name.editingFinished.connect(self.save)
        self.notes = QPlainTextEdit()
        self.notes.setObjectName("training.notes")
        self.notes.setPlaceholderText(self.tr("What you tried and what you saw"))
        self.notes.setTabChangesFocus(True)
        self.notes.textChanged.connect(self._timer.start)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(buddy(self.tr("Name"), self.name))
        left.addWidget(self.name)
        left.addSpacing(theme.TIGHT)
        left.addWidget(buddy(self.tr("Notes"), self.notes))
        left.addWidget(self.notes, 1)
        self.facts = QGridLayout()
        self.facts.setContentsMargins(0, 0, 8, 0)
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(6)
        self.facts.setColumnStretch(1, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.facts)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addLayout(left, 2)
        row.addWidget(scrolling(column), 3)

    def show_run(self, run: Run) -> None:
        """Show a run's record. What is being typed is not written over."""
        if self.run is None or self.run.folder != run.folder:
            self.save()
            self.run = run
            self.name.setText(run.about.name)
            self.notes.blockSignals(True)
            self.notes.setPlainText(run.about.notes)
            self.notes.blockSignals(False)
        self.run = run
        self._fill(run)

    def forget(self) -> None:
        """The run is gone: there is nothing to save any more."""
        self._timer.stop()
        self.run = None

    def save(self) -> None:
        """Hand on what was typed, if it says something new."""
        self._timer.stop()
        if self.run is None:
            return
        name, notes = self.name.text().strip() or self.run.about.name, self.notes.toPlainText()
        if (name, notes) != (self.run.about.name, self.run.about.notes):
            self.described.emit(self.run, name, notes)

    def _fill(self, run: Run) -> None:
        about = run.about
        clear(self.facts)
        self._facts = 0
        self._fact(self.tr("Model"), about.model.name or about.model.id)
        self._fact(self.tr("Dataset"), self._rows(run))
        self._fact(self.tr("Method"), method_words(about.method))
        self._fact(self.tr("Trained weights"), self._weights(run))
        self._fact(self.tr("Device"), about.device)
        self._fact(self.tr("Chosen for speed"), "\n".join(i18n.translate(one) for one in about.choices))
        self._fact(self.tr("Most memory"), i18n.memory(about.peak_memory) if about.peak_memory else "")
        self._fact(self.tr("Weights kept"), self._kept(run))
        self._size = label("…", wrap=True)
        self._fact(self.tr("On disk"), "", self._size)
        self._sizing.run(run.sizes, self._show_sizes)
        self._fact(
            self.tr("Versions"), ", ".join(f"{name} {version}" for name, version in about.versions.items())
        )
        self._fact(self.tr("Seed"), value_words("seed", run.setting("seed")))

    def _fact(self, name: str, value: str, shown: QLabel | None = None) -> None:
        if not value and shown is None:
            return
        self.facts.addWidget(label(name, "small"), self._facts, 0, Qt.AlignmentFlag.AlignTop)
        shown = shown or label(value, "", wrap=True, selectable=True)
        # Beside its name, also where it is in Latin letters in a mirrored window.
        shown.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.facts.addWidget(shown, self._facts, 1)
        self._facts += 1

    def _rows(self, run: Run) -> str:
        about = run.about
        if not about.train_rows:
            return about.dataset.name
        said = self.tr("{name}: {train} rows learnt, {validation} to measure on")
        return said.format(
            name=about.dataset.name,
            train=i18n.number(about.train_rows),
            validation=i18n.number(about.validation_rows),
        )

    def _weights(self, run: Run) -> str:
        about = run.about
        if not about.trainable or not about.parameters:
            return ""
        return self.tr("{count} beside the model's {all}").format(
            count=i18n.number(about.trainable), all=i18n.number(about.parameters)
        )

    def _kept(self, run: Run) -> str:
        if run.about.kept_step is None:
            return ""
        return self.tr("of step {step}").format(step=i18n.number(run.about.kept_step))

    def _show_sizes(self, sizes: dict[str, int]) -> None:
        said = self.tr("{all}, of it {result} for the result and {checkpoints} for checkpoints")
        self._size.setText(
            said.format(
                all=i18n.size(sizes["all"]),
                result=i18n.size(sizes["result"]),
                checkpoints=i18n.size(sizes["checkpoints"]),
            )
        )
