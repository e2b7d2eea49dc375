"""Models: what is on this computer, small ones worth having, and those of the hub. Loads no weights."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from core.errors import UserError
from core.models import catalog, importing
from core.models.hub import download, record
from core.models.hub.listing import Details
from core.models.library import Broken, Library
from core.models.model import Model
from core.text import plural
from desktop import i18n
from desktop.context import Changes, Context
from desktop.models import running_dialog, scanning, usage
from desktop.models.details_dialog import DetailsDialog
from desktop.models.download_card import DownloadCard
from desktop.models.downloads import Downloads, Key
from desktop.models.hub_access import HubAccess
from desktop.models.hub_page import HubPage
from desktop.models.model_card import ModelCard
from desktop.models.scanning import Scan
from desktop.models.worth_page import WorthPage
from desktop.widgets import dialogs, layouts
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.screen import Screen
from desktop.widgets.segmented import SegmentedControl


class ModelsScreen(Screen):
    """The list is read from the folders each time it is shown: nothing here is a second copy of what is on disk."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="models", scrolls=True)
        self.library = Library(context.settings)
        self.downloads = Downloads(context, self)
        self._scan: Scan | None = None
        self._wanted: Key | None = None
        self._looking = Background(self, latest_only=True)
        self._looking.failed.connect(context.show_error)
        self._work = Background(self)
        self._work.failed.connect(context.show_error)
        self.set_title(self.tr("Models"))
        self.set_subtitle(
            self.tr("The language models you can chat with and train: those here, and those to be had.")
        )
        self.add_action(
            button(self.tr("Hub access…"), name="models.access", icon="key", on_click=self.ask_access)
        )
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
        self.download_cards: list[DownloadCard] = []
        self.pages = SegmentedControl(
            [
                ("here", self.tr("On this computer")),
                ("worth", self.tr("Worth having")),
                ("hub", self.tr("Search the hub")),
            ],
            name="models.pages",
            label=self.tr("Which models to show"),
        )
        self.pages.changed.connect(self._turn)
        self.worth = WorthPage()
        self.worth.wanted.connect(self.want)
        self.hub = HubPage(context)
        self.hub.looked.connect(self._ask_details)
        self._moving = QVBoxLayout()
        self._moving.setSpacing(10)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._here = self._make_here()
        self.body.addWidget(self.pages)
        self.body.addLayout(self._moving)
        for page in (self._here, self.worth, self.hub):
            self.body.addWidget(page)
        self.body.addStretch(1)
        self._turn("here")
        self.downloads.changed.connect(self._show_downloads)
        self.downloads.ended.connect(lambda: self.context.announce(models=True))
        self.setAcceptDrops(True)

    def refresh(self, changes: Changes) -> None:
        if changes.models or changes.settings:
            self.look()

    def shown(self) -> None:
        self.look()

    def look(self) -> None:
        """Read the folders anew; a slow disk does not hold up the window."""
        self._looking.run(partial(scanning.scan, self.library), self._show)

    # -- adding and taking away ------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask for a folder and add the model in it."""
        folder = dialogs.open_folder(self, self.tr("Add a model folder"))
        if folder is not None:
            self.add([folder])

    def add(self, paths: list[Path]) -> None:
        """Add each model, given by its folder or a file of it; what is wrong with one does not keep out the others."""
        added: dict[Path, None] = {}
        for path in paths:
            try:
                folder = importing.folder_of(path)
                if folder in added:
                    continue
                model = self.library.add_folder(folder)
            except UserError as error:
                self.context.show_error(error)
                continue
            added[folder] = None
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

    def delete(self, folder: Path) -> None:
        """Delete a model's files, after saying what needs them and asking."""
        self._work.run(partial(usage.of, folder, self.context.settings), partial(self._ask_delete, folder))

    def choose_running(self, model: Model) -> None:
        """Ask how the model is to compute, and keep it in the settings."""
        if running_dialog.ask(self, self.context.settings, model):
            self.context.announce(settings=True)

    def check(self, folder: Path) -> None:
        """Hold a downloaded model's files against their checksums, and fetch anew what is damaged."""
        if note := record.of(folder):
            self.downloads.start(note.name, note.subfolder)

    def _ask_delete(self, folder: Path, uses: list[str]) -> None:
        name = record.display_name(folder) or folder.name
        words = self.tr("{path} goes for good.").format(path=folder)
        if uses:
            words += " " + plural(
                self.tr("%n run(s) need it to be used or gone on with:", "", len(uses)), len(uses)
            )
            words += " " + ", ".join(uses[:5]) + (" …" if len(uses) > 5 else ".")
        title = self.tr("Delete {name}?").format(name=name)
        if dialogs.confirm(self, title, words, self.tr("Delete"), danger=True):
            self._work.run(partial(download.delete, folder), lambda _: self.context.announce(models=True))

    # -- downloads -------------------------------------------------------------------------------------------

    def ask_access(self) -> None:
        """Ask for the hub's token, and a mirror."""
        dialogs.run(HubAccess(self.context, self))

    def want(self, name: str, subfolder: str) -> None:
        """Look at a model of the catalogue on the hub, then ask, then download it."""
        self._wanted = (name, subfolder)
        self.hub.look(name)
        self.context.show_message("info", self.tr("Asking the hub for {name}…").format(name=name))

    def _ask_details(self, details: Details) -> None:
        if self._scan is None:
            return
        name, subfolder = self._wanted if self._wanted and self._wanted[0] == details.id else ("", None)
        self._wanted = None
        entry = catalog.find(details.id)
        dialog = DetailsDialog(
            self,
            details,
            self._scan.machine,
            asks=i18n.core_text(entry.asks) if entry else "",
            subfolder=subfolder if name else None,
        )
        if dialogs.run(dialog):
            self.downloads.start(details.id, dialog.subfolder)

    def _delete_parts(self, key: Key) -> None:
        folder = self.downloads.folder(key)
        title = self.tr("Delete what was downloaded of {name}?").format(name=key[0])
        words = self.tr("It has to be downloaded from the beginning then.")
        if folder and dialogs.confirm(self, title, words, self.tr("Delete"), danger=True):
            self.downloads.forget(key)
            self._work.run(partial(download.delete, folder), lambda _: self.context.announce(models=True))

    def _show_downloads(self) -> None:
        layouts.clear(self._moving)
        self.download_cards = []
        listed = self.downloads.all()
        for index, one in enumerate(listed):
            card = DownloadCard(one, self.downloads.handle(one.key), index)
            card.paused.connect(self.downloads.pause)
            card.resumed.connect(lambda key: self.downloads.start(*key))
            card.deleted.connect(self._delete_parts)
            self._moving.addWidget(card)
            self.download_cards.append(card)
        if self._scan is not None:
            under_way = {one.key for one in listed}
            self.worth.show_state(self._scan.machine, set(self._scan.whole), under_way)

    # -- what is shown ---------------------------------------------------------------------------------------

    def _make_here(self) -> QWidget:
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(self._list)
        self._hint = label(
            self.tr(
                "You can also drop a folder here. It needs the files a model usually comes with: config.json, "
                "tokenizer.json and weights in the safetensors format. Nothing is copied or changed."
            ),
            "small",
            wrap=True,
            name="models.hint",
        )
        box.addWidget(self._hint)
        return made

    def _turn(self, page: str) -> None:
        self._here.setVisible(page == "here")
        self.worth.setVisible(page == "worth")
        self.hub.setVisible(page == "hub")

    def _show(self, scan: Scan) -> None:
        self._scan = scan
        holder = QApplication.focusWidget()
        focused = holder.objectName() if holder is not None and self.isAncestorOf(holder) else ""
        layouts.clear(self._list)
        self.cards = []
        found = scan.found
        everything: list[Model | Broken] = [*found.models, *found.onnx, *found.encoders, *found.broken]
        own = self.library.models_dir.absolute()
        for index, shown in enumerate(everything):
            card = ModelCard(
                shown,
                index,
                self.library.is_removable(shown.path),
                licence=scan.licences.get(shown.path, ""),
                fits=scan.fits.get(shown.path, ()),
                deletable=shown.path.parent == own,
                checkable=shown.path in scan.whole.values(),
            )
            card.removed.connect(self.remove)
            card.deleted.connect(self.delete)
            card.checked.connect(self.check)
            card.tuned.connect(self.choose_running)
            card.exported.connect(lambda id: self.context.go("export", model=id))
            self._list.addWidget(card)
            self.cards.append(card)
        self.downloads.seen(scan.partials)
        if focused and (same := self.findChild(QPushButton, focused)):
            same.setFocus()
        count = len(everything) - len(found.broken)
        self.set_pill(plural(self.tr("%n model(s)", "", count), count))

    # -- dropping a folder ----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = self._paths(event)
        if paths:
            event.acceptProposedAction()
            self.add(paths)

    @staticmethod
    def _paths(event: QDropEvent) -> list[Path]:
        return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
