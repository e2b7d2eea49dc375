"""The set-up of an installed copy in a window: what is done and why, how far it is, Stop and Go on, and what to mend.

``python setup_window.py FOLDER PACKAGES``: the environment to make, and where PySide6 lies unpacked. It needs nothing
else, and does nothing itself: `setup_steps` works in a process of its own.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path[:1] = [str(ROOT), sys.argv[2]]

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QProcess, QTimer, Signal  # noqa: E402
from PySide6.QtGui import QCloseEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget  # noqa: E402

from core.errors import UserError  # noqa: E402
from core.settings import Settings  # noqa: E402
from desktop import i18n, theme  # noqa: E402
from desktop.widgets import icons  # noqa: E402
from desktop.widgets.buttons import button  # noqa: E402
from desktop.widgets.labels import label, set_kind  # noqa: E402
from desktop.widgets.message_bar import MessageBar  # noqa: E402
from installer.console import Console  # noqa: E402
from installer.environment import Environment, free_on_disk  # noqa: E402
from installer.setup_steps import Reckoning  # noqa: E402
from installer.start import CLOSED  # noqa: E402

WIDTH = 640
STATES = {
    "waits": ("circle", "faint"),
    "works": ("arrow-clockwise", "accent"),
    "done": ("check-circle", "good"),
}
"""Icon and colour of a step."""


class SetupWindow(QWidget):
    """Starts the set-up and shows it. `ended` tells 0 once Ustad can start, `CLOSED` where it was closed before."""

    ended = Signal(int)

    def __init__(self, environment: Environment, worker: list[str], settings: Settings) -> None:
        super().__init__()
        self.setObjectName("setup")
        self._environment = environment
        self._worker = worker
        self._settings = settings
        self._reckoning = Reckoning(Environment.STEPS)
        self._trouble: dict[str, Any] | None = None
        self._process: QProcess | None = None
        self._began = time.monotonic()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._page = QWidget()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_figures)
        self._build()

    def start(self) -> None:
        """Set up, from where it was cut short."""
        self._trouble = None
        self._reckoning = Reckoning(Environment.STEPS)
        self._began = time.monotonic()
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._not_started)
        process.start(self._worker[0], self._worker[1:])
        self._clock.start()
        self._show_state()

    def stop(self) -> None:
        """Stop the set-up; what is done is kept."""
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()
            process.waitForFinished(5000)
        self._clock.stop()
        self._show_state()

    @property
    def working(self) -> bool:
        """Whether the set-up goes on."""
        return self._process is not None

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)
        self.ended.emit(CLOSED)

    def _build(self) -> None:
        """Make all that is shown, in the language of now."""
        self.setWindowTitle(self.tr("Setting up Ustad"))
        self._outer.removeWidget(self._page)
        self._page.deleteLater()
        self._page = QWidget()
        self._page.setFixedWidth(WIDTH)
        self._outer.addWidget(self._page)
        page = self._page_layout = QVBoxLayout(self._page)
        page.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        page.setSpacing(theme.GAP)
        page.addLayout(self._make_head())
        why = label(self._why(), "second", wrap=True, name="setup.why")
        page.addWidget(why)
        steps = QVBoxLayout()
        steps.setSpacing(theme.TIGHT)
        self._steps = [self._make_step(at, title, steps) for at, title in enumerate(self._titles(), 1)]
        page.addLayout(steps)
        self._bar = QProgressBar()
        self._bar.setObjectName("setup.progress")
        self._bar.setAccessibleName(self.tr("How far the set-up is"))
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        page.addWidget(self._bar)
        self._figures = label("", "second", wrap=True, name="setup.figures")
        page.addWidget(self._figures)
        self._message = MessageBar(name="setup.message")
        page.addWidget(self._message)
        page.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        self._close = button(self.tr("Close"), name="setup.close", on_click=self.close)
        self._stop = button(self.tr("Stop"), name="setup.stop", on_click=self.stop)
        self._again = button("", name="setup.again", role="primary", on_click=self.start)
        for made in (self._close, self._stop, self._again):
            row.addWidget(made)
        page.addLayout(row)
        self._show_state()

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.PAD)
        picture = label(name="setup.picture")
        picture.setPixmap(icons.pixmap("ustad", 48, "accent"))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(self.tr("Setting up Ustad"), "title", name="setup.title"))
        words.addWidget(
            label(
                self.tr(
                    "Once, before the first start. Ustad then starts by itself. What is done is kept if you stop."
                ),
                "second",
                wrap=True,
            )
        )
        languages = QComboBox()
        languages.setObjectName("setup.language")
        languages.setAccessibleName(self.tr("Language"))
        for code in i18n.available():
            languages.addItem(i18n.LANGUAGES[code].name, code)
        languages.setCurrentIndex(languages.findData(i18n.current()))
        languages.currentIndexChanged.connect(lambda at: self._speak(languages.itemData(at)))
        head.addWidget(picture)
        head.addLayout(words, 1)
        head.addWidget(languages)
        return head

    def _make_step(self, at: int, title: str, into: QVBoxLayout) -> tuple[Any, Any, str]:
        row = QHBoxLayout()
        row.setSpacing(theme.TIGHT)
        mark, words = label(name=f"setup.mark{at}"), label(title, name=f"setup.step{at}")
        row.addWidget(mark)
        row.addWidget(words, 1)
        into.addLayout(row)
        return mark, words, title

    def _titles(self) -> list[str]:
        return [
            self.tr("Making a place for the packages"),
            self.tr("Fetching the packages"),
            self.tr("Fetching PyTorch, which does the computing"),
            self.tr("Trying what was installed"),
            self.tr("Finishing"),
        ]

    def _why(self) -> str:
        """What was chosen and why, and the room that it takes."""
        if self._environment.gpu:
            chosen = self.tr(
                "A driver for an NVIDIA card is at work here, so the build for such cards is fetched."
            )
        elif sys.platform == "win32":
            chosen = self.tr(
                "No driver for an NVIDIA card was found, so training uses the processor; "
                "ONNX models also use other graphics cards, by DirectML."
            )
        else:
            chosen = self.tr(
                "No driver for an NVIDIA card was found, so the build for the processor is fetched."
            )
        folder = self._environment.folder
        room = self.tr("It takes up to {need} in {folder}, where {free} are free.").format(
            need=i18n.size(self._environment.room * 1e9), folder=folder, free=i18n.size(free_on_disk(folder))
        )
        return f"{chosen} {room}"

    def _speak(self, code: str) -> None:
        """Change the language, here and for the program."""
        speak(code)
        self._settings.language = code  # type: ignore[assignment]
        with contextlib.suppress(UserError):  # a full disk is told by the set-up
            self._settings.save()
        self._build()

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            event = json.loads(bytes(process.readLine().data()))
            if "trouble" in event:
                self._trouble = event
            else:
                self._reckoning.take(event)
        self._show_steps()
        self._show_figures()

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        if self._process is None:
            return  # it was stopped
        self._read()
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        self._process = None
        self._clock.stop()
        if status == 0 and how is QProcess.ExitStatus.NormalExit:
            self.ended.emit(0)
            return
        self._trouble = self._trouble or {
            "trouble": said.splitlines()[-1] if said else self.tr("The set-up was ended by the system."),
            "fix": self.tr("Try again: what is done is kept."),
        }
        self._show_state()

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._finished(1, QProcess.ExitStatus.CrashExit)

    def _show_state(self) -> None:
        self._show_steps()
        self._show_figures()
        self._stop.setVisible(self.working)
        self._close.setVisible(not self.working)
        self._again.setVisible(not self.working)
        self._again.setText(self.tr("Try again") if self._trouble else self.tr("Go on"))
        if self._trouble:
            values = self._trouble.get("values", {})
            cause, fix = (told(self._trouble[part], values) for part in ("trouble", "fix"))
            if log := self._trouble.get("log"):
                fix += "\n" + self.tr("More is told in {file}").format(file=log)
            self._message.show_message("error", cause, fix)
        else:
            self._message.dismiss()
        (self._stop if self.working else self._again).setFocus()
        self._fit()

    def _fit(self) -> None:
        """As high as what is shown now; without the first line Qt would go by what was shown before."""
        self._page_layout.activate()
        self.adjustSize()

    def _show_steps(self) -> None:
        states = {
            "waits": self.tr("{step}: not begun"),
            "works": self.tr("{step}: under way"),
            "done": self.tr("{step}: done"),
        }
        for at, (mark, words, title) in enumerate(self._steps, 1):
            state = self._reckoning.state(at)
            drawn, color = STATES[state]
            if state == "works" and not self.working:
                drawn, color = ("x-circle", "error") if self._trouble else ("pause", "caution")
            mark.setPixmap(icons.pixmap(drawn, 20, color))
            set_kind(words, "strong" if state == "works" else "" if state == "done" else "second")
            words.setAccessibleName(states[state].format(step=title))

    def _show_figures(self) -> None:
        said = []
        if self.working:
            done, total = self._reckoning.packages
            if total > 1:
                said.append(
                    self.tr("{done} of {total} packages").format(
                        done=i18n.number(done), total=i18n.number(total)
                    )
                )
            if self._reckoning.downloaded >= 1e5:
                said.append(self.tr("{size} fetched").format(size=i18n.size(self._reckoning.downloaded)))
            said.append(i18n.duration(time.monotonic() - self._began))
        elif not self._trouble:
            said.append(self.tr("Stopped. What is done is kept."))
        words = " · ".join(said)
        if self.working and self._reckoning.note:
            words += "\n" + told(self._reckoning.note, {})
        more = words.count("\n") != self._figures.text().count("\n")
        self._figures.setText(words)
        self._figures.setVisible(bool(said))
        if more:
            self._fit()
        self._bar.setValue(round(1000 * self._reckoning.share(self._environment.gpu)))


def told(template: str, values: dict[str, str]) -> str:
    """A sentence of the set-up in the language of now."""
    words = QCoreApplication.translate("installer", template)
    return words.format(**values) if values else words


def speak(code: str) -> None:
    """Change the language of this window."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    i18n.install(app, code)
    theme.set_script(i18n.script())
    theme.apply(app, "system")


def main(folder: Path) -> int:
    """Show the window; its exit status."""
    QLoggingCategory.setFilterRules(
        "qt.text.font.db.warning=false"
    )  # Inter has not every script, and need not
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName("Ustad")
    app.setDesktopFileName("ustad")
    app.setQuitOnLastWindowClosed(False)
    try:
        settings = Settings.load()
    except UserError:
        settings = Settings()  # the program itself tells of a damaged file
    theme.load_fonts(theme.OTHER_FONTS)  # the languages' own names
    speak(settings.language)
    theme.apply(app, settings.theme, settings.text_scale)
    app.setWindowIcon(icons.icon("ustad"))
    environment = Environment(ROOT, "run", Console(Environment.STEPS, sys.stderr), folder)
    worker = [sys.executable, str(ROOT / "installer" / "setup_steps.py"), str(folder)]
    window = SetupWindow(environment, worker, settings)
    window.ended.connect(app.exit)
    window.show()
    window.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
