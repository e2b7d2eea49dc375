"""One download as a card: how far it is and how fast, with Pause, Resume and Delete."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from core.jobs.events import Metrics, Progress
from desktop import i18n, motion
from desktop.job_signals import JobHandle
from desktop.models.downloads import Download, Key
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.pill import Pill
from desktop.widgets.time_left import TimeLeft


class DownloadCard(Card):
    """Says by signals what is to be done. `index` numbers the object names."""

    paused = Signal(tuple)
    resumed = Signal(tuple)
    deleted = Signal(tuple)

    def __init__(self, download: Download, handle: JobHandle | None, index: int) -> None:
        super().__init__(name=f"models.download.{index}", pad=14)
        self.key: Key = download.key
        name, subfolder = download.key
        self._left = TimeLeft()
        self._speed = 0.0
        self._progress: Progress | None = None
        words = f"{name} · {subfolder.rpartition('/')[2]}" if subfolder else name
        self.setAccessibleName(words)
        self.pill = Pill(name=f"models.download.{index}.pill")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the download of {name} is").format(name=words))
        self.state = label("", "small", wrap=True, name=f"models.download.{index}.state")
        self.pause = button(
            self.tr("Pause"),
            name=f"models.download.{index}.pause",
            icon="pause",
            on_click=lambda: self.paused.emit(self.key),
        )
        self.resume = button(
            self.tr("Resume"),
            name=f"models.download.{index}.resume",
            icon="play",
            role="primary",
            on_click=lambda: self.resumed.emit(self.key),
        )
        self.delete = button(
            self.tr("Delete"),
            name=f"models.download.{index}.delete",
            icon="trash",
            on_click=lambda: self.deleted.emit(self.key),
        )
        for made in (self.pause, self.resume, self.delete):
            made.setAccessibleName(f"{made.text()}: {words}")
        self._lay_out(words)
        self._show(download)
        if handle is not None:
            if handle.progress is not None:
                self._go_on(handle.progress)
            handle.progressed.connect(self._go_on)
            handle.metered.connect(self._note_speed)

    def _lay_out(self, words: str) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(ElidedLabel(words, "strong", where=Qt.TextElideMode.ElideMiddle), 1)
        first.addWidget(self.pill)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self.bar)
        column.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(column, 1)
        for made in (self.pause, self.resume, self.delete):
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def _show(self, download: Download) -> None:
        job, partial = download.job, download.partial
        self.pause.setVisible(download.active)
        self.resume.setVisible(not download.active)
        self.delete.setVisible(not download.active)
        if job is not None and download.active:
            waits = job.state == "waiting"
            self.pill.set(self.tr("Waits its turn") if waits else self.tr("Under way"), "accent")
        elif job is not None and job.state == "failed":
            self.pill.set(self.tr("Partly downloaded"), "error")
        else:
            self.pill.set(self.tr("Partly downloaded"), "caution")
        if partial is not None:
            total = max(1, partial.record.size)
            self.bar.setValue(round(1000 * partial.done / total))
            self.state.setText(self._bytes(partial.done, partial.record.size))
        if job is not None and job.state == "failed" and job.error is not None:
            self.state.setText(i18n.sentences(job.error, job.fix))
            set_kind(self.state, "error")

    def _note_speed(self, event: Metrics) -> None:
        self._speed = event.values.get("speed", 0.0)
        self._tell()

    def _go_on(self, event: Progress) -> None:
        self._progress = event
        if event.total:
            self._left.note(event.time, event.done, event.total)
        self._tell()

    def _tell(self) -> None:
        event = self._progress
        if event is None:
            return
        if not event.total:
            motion.show_busy(self.bar)
            self.state.setText(i18n.translate(event.note) if event.note else "")
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * event.done / event.total))
        parts = [self._bytes(event.done, event.total)]
        if self._speed:
            parts.append(self.tr("{size} a second").format(size=i18n.size(self._speed)))
        if (seconds := self._left.seconds()) is not None:
            parts.append(self.tr("{time} left").format(time=i18n.duration(seconds)))
        # While all goes well the note says what the card says already.
        if event.note is not None and event.note.template != "Downloading {name}":
            parts.append(i18n.translate(event.note))
        self.state.setText(i18n.joined(parts, " · "))

    def _bytes(self, done: float, total: float) -> str:
        return self.tr("{done} of {total}").format(done=i18n.size(done), total=i18n.size(total))
