"""Models: what is on this computer, what each is for, and how to add one's own. Loads no weights."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from core.errors import UserError
from core.models.library import Broken, Found, Library
from core.models.model import Model
from core.text import plural
from desktop.context import Changes, Context
from desktop.models.model_card import ModelCard
from desktop.widgets import dialogs, layouts
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.screen import Screen


class ModelsScreen(Screen):
    """The list is read from the folders each time it is shown: nothing here is a second copy of what is on disk."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="models", scrolls=True)
        self.library = Library(context.settings)
        self._looking = Background(self, latest_only=True)
        self._looking.failed.connect(context.show_error)
        self.set_title(self.tr("Models"))
        self.set_subtitle(self.tr("The language models on this computer that you can chat with and train."))
        self.add_action(
            button(
                self.tr("Add a model folder…"),
                name="models.add",
                icon="folder-plus",
                role="primary",
                shortcut="Ctrl+Shift+O",
                on_click=self.choose_folder,
            )
        )
        self.cards: list[ModelCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        self._hint = label(
            self.tr(
                "You can also drop a folder here. It needs the files a model usually comes with: config.json, "
                "tokenizer.json and weights in the safetensors format. Nothing is copied or changed."
            ),
            "small",
            wrap=True,
            name="models.hint",
        )
        self.body.addWidget(self._hint)
        self.body.addStretch(1)
        self.setAcceptDrops(True)

    def refresh(self, changes: Changes) -> None:
        if changes.models or changes.settings:
            self.look()

    def shown(self) -> None:
        self.look()

    def look(self) -> None:
        """Read the folders anew; a slow disk does not hold up the window."""
        self._looking.run(self.library.scan, self._show)

    def choose_folder(self) -> None:
        """Ask for a folder and add the model in it."""
        folder = dialogs.open_folder(self, self.tr("Add a model folder"))
        if folder is not None:
            self.add([folder])

    def add(self, folders: list[Path]) -> None:
        """Add each model; what is wrong with one does not keep out the others."""
        added = 0
        for folder in folders:
            try:
                model = self.library.add_folder(folder)
            except UserError as error:
                self.context.show_error(error)
                continue
            added += 1
            self.context.show_message("good", self.tr("{name} is in the list now.").format(name=model.name))
        if added:
            self.context.announce(models=True)

    def remove(self, folder: Path) -> None:
        """Take a model off the list, after asking."""
        agreed = dialogs.confirm(
            self,
            self.tr("Take {name} off the list?").format(name=folder.name),
            self.tr("Its files stay where they are: {path}").format(path=folder),
            self.tr("Take off the list"),
        )
        if not agreed:
            return
        try:
            self.library.remove(folder)
        except UserError as error:
            self.context.show_error(error)
        self.context.announce(models=True)

    def _show(self, found: Found) -> None:
        holder = self.focusWidget()
        focused = holder.objectName() if holder else ""
        layouts.clear(self._list)
        self.cards = []
        everything: list[Model | Broken] = [*found.models, *found.encoders, *found.broken]
        for index, shown in enumerate(everything):
            card = ModelCard(shown, index, self.library.is_removable(shown.path))
            card.removed.connect(self.remove)
            self._list.addWidget(card)
            self.cards.append(card)
        if focused and (same := self.findChild(QPushButton, focused)):
            same.setFocus()
        count = len(found.models) + len(found.encoders)
        self.set_pill(plural(self.tr("%n model(s)", "", count), count))

    # -- dropping a folder ----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._folders(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folders = self._folders(event)
        if folders:
            event.acceptProposedAction()
            self.add(folders)

    @staticmethod
    def _folders(event: QDropEvent) -> list[Path]:
        """The folders among what is dragged; for a file of a model, its folder."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return list(dict.fromkeys(path if path.is_dir() else path.parent for path in paths))
