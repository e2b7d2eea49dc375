"""The Export screen: from a model, or what a run has learnt, to a folder that other programs and machines run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from core.errors import UserError
from core.export import record
from core.export.record import Made
from core.text import QT_TRANSLATE_NOOP, text
from desktop import i18n, theme
from desktop.context import Changes, Context
from desktop.export.export_card import ExportCard
from desktop.export.gguf_card import GgufCard
from desktop.export.olive_page import OlivePage
from desktop.export.setup_card import SetupCard
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs, layouts
from desktop.widgets.background import Background
from desktop.widgets.card import Card
from desktop.widgets.labels import label
from desktop.widgets.screen import Screen
from desktop.widgets.segmented import SegmentedControl


class ExportScreen(Screen):
    """What is on disk is read anew each time: the cards are no second copy of it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="export", scrolls=True)
        self.set_title(self.tr("Export"))
        self.set_subtitle(
            self.tr("A model as ONNX, for processors, NVIDIA cards and Windows, held against the original.")
        )
        self._looking = Background(self, latest_only=True)
        self._looking.failed.connect(context.show_error)
        self._building: JobHandle | None = None
        self._verifying: dict[str, JobHandle] = {}
        self.cards: list[ExportCard] = []
        self.setup = SetupCard(context)
        self.setup.wanted.connect(self._export)
        self.setup.stopped.connect(self._stop)
        self.gguf = GgufCard(context)
        self.gguf.wanted.connect(self._make_gguf)
        self.empty = Card(self.tr("Exports"), name="export.none")
        self.empty.body.addWidget(
            label(
                self.tr(
                    "There are none yet. Each appears here with its size and, once it is verified, how near it is to "
                    "the original."
                ),
                "second",
                wrap=True,
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._exports = QWidget()
        inside = QVBoxLayout(self._exports)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP)
        inside.addWidget(self.setup)
        inside.addWidget(self.empty)
        inside.addLayout(self._list)
        inside.addWidget(self.gguf)
        self.olive: OlivePage | None = None
        self.pages = SegmentedControl(
            [("exports", self.tr("Exports")), ("olive", self.tr("Olive"))],
            name="export.page",
            label=self.tr("Page"),
        )
        self.pages.changed.connect(self.show_page)
        self.add_action(self.pages)
        self.body.addWidget(self._exports)
        self.body.addStretch(1)
        context.jobs.opened.connect(self._follow)
        for handle in context.jobs.active():
            self._follow(handle)

    # -- what is shown -------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        if changes.models or changes.runs or changes.project or changes.settings:
            self.setup.fill()
            self.look()
            if self.olive is not None:
                self.olive.fill()

    def shown(self) -> None:
        self.setup.fill()
        self.look()

    def go(self, **arguments: Any) -> None:
        """`run`: the id of a run, or `model`: the id of a model, to be exported."""
        if arguments.get("olive"):
            self.show_page("olive")
        elif arguments.get("run") or arguments.get("model"):
            self.show_page("exports")
            self.setup.choose(run=str(arguments.get("run", "")), model=str(arguments.get("model", "")))

    def show_page(self, key: str) -> None:
        """The exports, or the page of Microsoft's Olive, which is made when it is first asked for."""
        if key == "olive" and self.olive is None:
            self.olive = OlivePage(self.context)
            self.olive.fill()
            self.body.insertWidget(1, self.olive)
        self.pages.set_current(key)
        self._exports.setVisible(key == "exports")
        if self.olive is not None:
            self.olive.setVisible(key == "olive")

    def look(self) -> None:
        """Read the exports anew; a slow disk does not hold up the window."""
        self._looking.run(record.list_exports, self._show)

    def _show(self, found: tuple[list[Made], list[UserError]]) -> None:
        holder = QApplication.focusWidget()
        focused = holder.objectName() if holder is not None and self.isAncestorOf(holder) else ""
        layouts.clear(self._list)
        self.cards = []
        made, problems = found
        for index, one in enumerate(made):
            card = ExportCard(one, index)
            card.verify.connect(self._verify)
            card.package.connect(self._package)
            card.ask.connect(lambda made: self.context.go("chat", model=str(made.folder)))
            card.delete.connect(self._delete)
            card.set_busy(str(one.folder) in self._verifying)
            self._list.addWidget(card)
            self.cards.append(card)
        for problem in problems:
            self.context.show_error(problem)
        self.empty.setVisible(not made)
        if focused and (same := self.findChild(QPushButton, focused)):
            same.setFocus()

    # -- what the person does ------------------------------------------------------------------------------

    def _source(self) -> dict[str, str]:
        source, project = self.setup.chosen, self.context.project
        if source is None:
            return {}
        if source.run and project is not None:
            return {"project": str(project.folder), "run": source.run}
        return {"model": source.model}

    def _export(self) -> None:
        source, name = self._source(), self.setup.name.text().strip()
        if not source or self._building is not None:
            return
        self.context.jobs.submit(
            "export_onnx",
            {**source, "name": name, "precision": self.setup.precision, "provider": self.setup.provider},
            text(QT_TRANSLATE_NOOP("core", "Export “{name}”"), name=name),
        )

    def _stop(self) -> None:
        if self._building is not None:
            self._building.stop()
            self.setup.stop.setEnabled(False)

    def _verify(self, made: Made) -> None:
        project = self.context.project
        self.context.jobs.submit(
            "verify_export",
            {"folder": str(made.folder), "project": str(project.folder) if project else ""},
            text(QT_TRANSLATE_NOOP("core", "Verify “{name}”"), name=made.name),
        )

    def _package(self, made: Made) -> None:
        path = dialogs.save_file(
            self,
            self.tr("Package “{name}”").format(name=made.name),
            str(Path(QDir.homePath()) / f"{made.name}.zip"),
            self.tr("ZIP file (*.zip);;Folder (*)"),
        )
        if path is None:
            return
        form = "zip" if path.suffix.lower() == ".zip" else "folder"
        handle = self.context.jobs.submit(
            "package_export",
            {"folder": str(made.folder), "to": str(path), "form": form},
            text(QT_TRANSLATE_NOOP("core", "Package “{name}”"), name=made.name),
        )
        handle.finished.connect(self._packaged)

    def _packaged(self, result: dict[str, Any]) -> None:
        said = self.tr("The package is at {path} ({size}).").format(
            path=result["path"], size=i18n.size(result["size"])
        )
        if result["verified"] == "broken":
            self.context.show_message(
                "caution", said, self.tr("Verifying found it broken: do not hand it over.")
            )
        elif not result["verified"]:
            self.context.show_message("good", said, self.tr("It was not compared with the original yet."))
        else:
            self.context.show_message("good", said)

    def _delete(self, made: Made) -> None:
        if not dialogs.confirm(
            self,
            self.tr("Delete “{name}”?").format(name=made.name),
            self.tr("Its folder is removed ({size}). The model it was made of stays.").format(
                size=i18n.size(made.size)
            ),
            self.tr("Delete the export"),
            danger=True,
        ):
            return
        try:
            record.delete(made.folder)
        except UserError as error:
            self.context.show_error(error)
        self.context.announce(models=True)

    def _make_gguf(self) -> None:
        source, chosen = self._source(), self.setup.chosen
        if not source or chosen is None:
            return
        path = dialogs.save_file(
            self,
            self.tr("Make a GGUF file"),
            str(Path(QDir.homePath()) / f"{chosen.name.replace('/', '-')}.gguf"),
            self.tr("GGUF file (*.gguf)"),
        )
        if path is None:
            return
        handle = self.context.jobs.submit(
            "export_gguf",
            {**source, "to": str(path), "numbers": self.gguf.numbers.current()},
            text(QT_TRANSLATE_NOOP("core", "Make “{name}”"), name=path.name),
        )
        handle.finished.connect(
            lambda result: self.context.show_message(
                "good",
                self.tr("The GGUF file is at {path} ({size}).").format(
                    path=result["path"], size=i18n.size(result["size"])
                ),
            )
        )

    # -- following the jobs --------------------------------------------------------------------------------

    def _follow(self, handle: JobHandle) -> None:
        """An export or a comparison was started, here or elsewhere."""
        if handle.job.task == "export_onnx":
            self._building = handle
            self.setup.set_busy(True)
            handle.progressed.connect(self.setup.show_progress)
            handle.finished.connect(self._exported)
            handle.ended.connect(self._built)
        elif handle.job.task == "verify_export":
            folder = str(handle.job.params["folder"])
            self._verifying[folder] = handle
            handle.progressed.connect(lambda event: self._card(folder, "show_progress", event))
            handle.ended.connect(lambda: self._verified(folder))
            self._card(folder, "set_busy", True)

    def _exported(self, result: dict[str, Any]) -> None:
        said = self.tr("“{name}” is exported ({size}).").format(
            name=result["name"], size=i18n.size(result["size"])
        )
        self.context.show_message("good", said)
        made = record.read(Path(result["folder"]))
        # What is made for a machine that is not here cannot be compared here.
        if self.setup.then_verify.isChecked() and made.about.provider == "cpu":
            self._verify(made)

    def _built(self) -> None:
        self._building = None
        self.setup.set_busy(False)
        self.context.announce(models=True)

    def _verified(self, folder: str) -> None:
        self._verifying.pop(folder, None)
        self.look()

    def _card(self, folder: str, method: str, argument: Any) -> None:
        for card in self.cards:
            if str(card.made.folder) == folder:
                getattr(card, method)(argument)
