"""The folders a project follows: which they are, whether they can be reached, and whether to index by itself.

Does not follow them; it says what is to be followed, and the follower takes it from there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import UserError
from core.knowledge import watching
from core.knowledge.watching import Watched, Watching
from core.project import Project
from desktop import i18n
from desktop.knowledge.follower import Follower
from desktop.widgets import dialogs, layouts
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel, label


class WatchingDialog(QDialog):
    """Changes take effect at once; closing it only closes it."""

    def __init__(self, parent: QWidget, project: Project, follower: Follower) -> None:
        super().__init__(parent)
        self._project = project
        self._follower = follower
        self.setObjectName("knowledge.watching")
        self.setWindowTitle(self.tr("Watched folders"))
        self.setMinimumSize(620, 400)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.tr("Watched folders"), "heading"))
        outer.addWidget(
            label(
                self.tr(
                    "What is added, changed, moved or deleted in these folders is so in the project too. The project "
                    "keeps copies; your files are only read."
                ),
                "second",
                wrap=True,
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout()
        column.addLayout(self._rows)
        column.addStretch(1)
        outer.addWidget(layouts.scrolling(column), 1)
        self._trouble = label("", "error", wrap=True, name="knowledge.watching.trouble")
        self._trouble.hide()
        outer.addWidget(self._trouble)
        self.by_itself = QCheckBox(self.tr("Index changes by itself"))
        self.by_itself.setObjectName("knowledge.by_itself")
        self.by_itself.setToolTip(
            self.tr("Documents that are new or changed are indexed once they have settled")
        )
        self.by_itself.toggled.connect(self._set_by_itself)
        outer.addWidget(self.by_itself)
        close = button(self.tr("Close"), name="knowledge.watching.close", on_click=self.accept)
        add = button(
            self.tr("Watch a folder…"),
            name="knowledge.watch",
            icon="folder-plus",
            role="primary",
            on_click=self.add,
        )
        outer.addLayout(dialogs.foot(add, close))
        follower.followed.connect(self._show)
        self._show()

    def add(self) -> None:
        folder = dialogs.open_folder(self, self.tr("Watch a folder and what is below it"))
        if folder is None:
            return
        try:
            watching.watch(self._project, folder)
        except UserError as error:
            self._trouble.setText(i18n.told(error))
            self._trouble.show()
            return
        self._trouble.hide()
        self._changed()

    def stop(self, name: str) -> None:
        words = self.tr("Its documents stay in the project as they are now. You can remove them in the list.")
        if dialogs.confirm(
            self, self.tr("Stop watching “{name}”?").format(name=name), words, self.tr("Stop watching")
        ):
            watching.stop(self._project, name)
            self._changed()

    def _set_by_itself(self, wanted: bool) -> None:
        found = Watching.of(self._project)
        if found.by_itself != wanted:
            found.by_itself = wanted
            found.save(self._project)
            self._changed()

    def _changed(self) -> None:
        self._follower.reload()
        self._show()

    def _show(self) -> None:
        found = Watching.of(self._project)
        self.by_itself.blockSignals(True)
        self.by_itself.setChecked(found.by_itself)
        self.by_itself.blockSignals(False)
        layouts.clear(self._rows)
        for number, watched in enumerate(found.folders):
            self._rows.addWidget(self._row(number, watched))
        if not found.folders:
            self._rows.addWidget(label(self.tr("No folder is watched yet."), "faint"))

    def _row(self, number: int, watched: Watched) -> QFrame:
        row = QFrame()
        row.setProperty("role", "sunken")
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 10, 10, 10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(watched.folder, "strong", where=Qt.TextElideMode.ElideMiddle))
        if watched.problem:
            words.addWidget(label(i18n.sentences(watched.problem, watched.fix), "error", wrap=True))
        else:
            files = self.tr("%n file(s), copied to “{name}”", "", len(watched.files)).format(
                name=watched.name
            )
            words.addWidget(ElidedLabel(files, "small"))
        line.addLayout(words, 1)
        stop = button(
            self.tr("Stop watching"),
            name=f"knowledge.unwatch.{number}",
            on_click=lambda: self.stop(watched.name),
        )
        stop.setAccessibleName(self.tr("Stop watching “{name}”").format(name=watched.name))
        line.addWidget(stop)
        return row
