"""How a project's documents are read and searched: embedding model, store, sizes; what each choice means beforehand.

Saves the choice. Does not index: it says whether a new index is needed, and whoever opened it begins that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.errors import UserError
from core.jobs.events import Failed, Progress
from core.knowledge.catalogue import Catalogue
from core.knowledge.embedders import fetching, known
from core.knowledge.embedders.from_runs import tuned_models
from core.knowledge.embedders.known import Entry
from core.knowledge.options import IndexOptions, Options, SearchOptions
from core.knowledge.rerankers.opening import LATE
from core.models.remote import trouble
from core.project import Project
from desktop import i18n
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.knowledge.reranker_choice import RerankerChoice
from desktop.knowledge.store_choice import StoreChoice
from desktop.widgets import dialogs, layouts
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import Form, buddy
from desktop.widgets.labels import label, set_kind

_FOLDER, _ADDRESS = "folder:", "address:"
_READS = 254
"""Tokens the packaged model reads."""


class OptionsDialog(QDialog):
    """`needs_index`, once accepted: whether what was chosen asks for a new index."""

    def __init__(self, parent: QWidget | None, context: Context, project: Project) -> None:
        super().__init__(parent)
        self.setObjectName("knowledge.options.dialog")
        self.setWindowTitle(self.tr("How documents are read and searched"))
        self.setMinimumWidth(720)
        self.needs_index = False
        self._context = context
        self._project = project
        self._before = Options.of(project)
        self._fetching: JobHandle | None = None
        self._refused: dict[str, str] = {}
        """Why the download of a model failed, until it is tried again."""
        self._present: dict[str, bool] = {}
        self._look = Background(self)
        self._look.failed.connect(context.show_error)

        self.embedder = ElidedBox()
        self.embedder.setObjectName("knowledge.options.embedder")
        self.embedder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.folder = button(
            self.tr("From a folder…"), name="knowledge.options.folder", icon="folder-open",
            on_click=self.choose_folder,
        )  # fmt: skip
        self.about = label("", "small", wrap=True, name="knowledge.options.about")
        self.fetch = button(
            self.tr("Download"),
            name="knowledge.options.fetch",
            icon="download-simple",
            on_click=self.download,
        )
        self.bar = QProgressBar()
        self.bar.setObjectName("knowledge.options.bar")
        self.bar.setAccessibleName(self.tr("Download"))
        self.bar.setRange(0, 1000)
        self.store_choice = StoreChoice(context, Catalogue(project).count())
        self.store = self.store_choice.box
        self.reranker = RerankerChoice()
        self.index_form = Form(IndexOptions, name="knowledge.options", columns=2)
        self.search_form = Form(SearchOptions, name="knowledge.options", columns=2)
        self.consequence = label("", "small", wrap=True, name="knowledge.options.consequence")
        self.save = button(self.tr("Save"), name="dialog.accept", role="primary", on_click=self._save)
        self.save.setDefault(True)
        self._fill()
        self._lay_out()
        self.index_form.set_value(self._before.index)
        self.search_form.set_value(self._before.search)
        self.embedder.currentIndexChanged.connect(self._tell)
        self.reranker.changed.connect(self._tell)
        self.index_form.changed.connect(self._tell)
        self.store_choice.changed.connect(self._tell)
        names = [entry.id for entry in known.entries() if entry.runs_here]
        self._look.run(lambda: {name: fetching.present(name) is not None for name in names}, self._know)
        self._tell()

    def _fill(self) -> None:
        self.embedder.addItem(self.tr("all-MiniLM-L6-v2 (packaged)"), "")
        for entry in known.entries():
            self.embedder.addItem(entry.name, entry.id)
        for name, tuned in tuned_models(self._project).items():
            self.embedder.addItem(self.tr("“{run}”, tuned here").format(run=tuned.name), name)
        for address in self._context.settings.addresses:
            if address.serves != "embeddings":
                continue
            self.embedder.addItem(
                self.tr("{model}, at {name}").format(model=address.model, name=address.name),
                _ADDRESS + address.id,
            )
        _select(self.embedder, self._before.index.embedder)
        self.store_choice.set_value(self._before.index.store)
        self.reranker.set_value(self._before.search.reranker)

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setSpacing(10)
        inside.addWidget(buddy(self.tr("Embedding model"), self.embedder, word="embedding"))
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.embedder, 1)
        first.addWidget(self.folder)
        inside.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.about, 1)
        second.addWidget(self.fetch, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(second)
        inside.addWidget(self.bar)
        inside.addSpacing(4)
        inside.addWidget(self.index_form)
        pair = QHBoxLayout()
        pair.setSpacing(18)
        pair.addWidget(self.store_choice, 1)
        pair.addWidget(self.reranker, 1)
        inside.addSpacing(4)
        inside.addLayout(pair)
        inside.addSpacing(4)
        inside.addWidget(self.search_form)
        inside.addStretch(1)
        page = layouts.page(inside)
        page.installEventFilter(self)
        self._area = layouts.scrolling(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 18, 20)
        outer.setSpacing(10)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(self._area, 1)
        outer.addLayout(dialogs.foot(self.save, dialogs.cancel_button(self), beside=self.consequence))
        self.bar.hide()
        self.resize(720, 560)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What scrolls does not tell the dialog that it needs more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            dialogs.fit(self, area=self._area)
        return super().eventFilter(watched, event)

    # -- what the person does --------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        folder = dialogs.open_folder(self, self.tr("The folder of a sentence-transformers model"))
        if folder is not None:
            _select(self.embedder, f"{_FOLDER}{folder}", folder.name)

    def download(self) -> None:
        """Fetch the chosen model, or stop fetching it."""
        if self._fetching is not None:
            self._fetching.stop()
            return
        name = self._chosen()
        self._refused.pop(name, None)
        handle = self._context.jobs.submit("fetch_embedder", {"name": name})
        self._fetching = handle
        handle.progressed.connect(self._progress)
        handle.finished.connect(lambda _result: self._fetched(name))
        handle.failed.connect(lambda event: self._failed(name, event))
        handle.ended.connect(self._ended)
        self._tell()

    def _save(self) -> None:
        try:
            index = replace(
                self.index_form.value(), embedder=self._chosen(), store=str(self.store.currentData() or "")
            )
            search = replace(self.search_form.value(), reranker=self.reranker.value())
            Options(index, search).save(self._project)
        except UserError as error:
            self._say(i18n.told(error), "error")
            return
        self.needs_index = index != self._before.index
        self.accept()

    # -- the download ----------------------------------------------------------------------------------------

    def _progress(self, event: Progress) -> None:
        if event.total:
            self.bar.setValue(int(1000 * event.done / event.total))

    def _fetched(self, name: str) -> None:
        self._present[name] = True

    def _failed(self, name: str, event: Failed) -> None:
        self._refused[name] = i18n.sentences(event.message, event.fix)

    def _ended(self) -> None:
        self._fetching = None
        self._tell()

    def _know(self, present: dict[str, bool]) -> None:
        self._present |= present
        self._tell()

    # -- telling ---------------------------------------------------------------------------------------------

    def _chosen(self) -> str:
        return str(self.embedder.currentData() or "")

    def _tell(self) -> None:
        name = self._chosen()
        entry = known.find(name)
        self.about.setText(self._meaning(name, entry))
        lacks = entry is not None and not name.startswith(_FOLDER) and not self._present.get(name, False)
        working = self._fetching is not None
        self.fetch.setVisible(working or (lacks and entry is not None and entry.runs_here))
        self.fetch.setText(self.tr("Stop") if working else self.tr("Download"))
        self.bar.setVisible(working)
        self.embedder.setEnabled(not working)
        self.folder.setEnabled(not working)
        self.save.setEnabled(not lacks and not working)
        self._tell_length(entry, name)
        if name in self._refused and lacks and not working:
            self._say(self._refused[name], "error")
        elif lacks:
            self._say(self.tr("Download the model, then save.") if entry and entry.runs_here else "", "small")
        elif self._changed():
            self._say(self.tr("A new index is made; the present one answers until it is ready."), "caution")
        else:
            self._say("", "small")

    def _changed(self) -> bool:
        try:
            form = self.index_form.value()
        except UserError:
            return False
        chosen = replace(form, embedder=self._chosen(), store=str(self.store.currentData() or ""))
        return bool(chosen != self._before.index)

    def _meaning(self, name: str, entry: Entry | None) -> str:
        """Languages, speed, size and licence, and what is lost."""
        lines = []
        if not name:
            lines.append(
                self.tr(
                    "Knows English; other languages are found by their words. Quick, and needs no download."
                )
            )
        elif entry is not None:
            lines.append(
                self.tr(
                    "Knows about {languages} languages. Reads up to {tokens} tokens. At most about {speed} % as quick "
                    "as the packaged one. Download {size}, licence {licence}."
                ).format(
                    languages=entry.languages,
                    tokens=i18n.number(entry.max_tokens),
                    speed=i18n.number(int(entry.speed)),
                    size=i18n.size(entry.size),
                    licence=entry.licence,
                )
            )
            if not entry.runs_here:
                lines.append(
                    self.tr(
                        "It needs a program of its makers, which Ustad does not run: use it through an address."
                    )
                )
            elif self._present.get(name):
                lines.append(self.tr("It is on this machine."))
        elif name.startswith(_ADDRESS):
            id = name.removeprefix(_ADDRESS).partition("#")[0]
            place = next((one for one in self._context.settings.addresses if one.id == id), None)
            if place is not None:
                lines.append(
                    self.tr(
                        "All passages and questions are sent to {host}, which must have a model for embeddings there."
                    ).format(host=trouble.host_of(place.url))
                )
                if place.price_in:
                    price = i18n.decimal(place.price_in, 2)
                    lines.append(self.tr("A million tokens cost {price}.").format(price=price))
        elif (tuned := tuned_models(self._project).get(name)) is not None:
            lines.append(
                self.tr("Tuned by the run “{run}” on questions and passages.").format(run=tuned.name)
            )
            if tuned.recall is not None:
                lines.append(
                    self.tr("On held-out questions it found the right passage first in {share}.").format(
                        share=i18n.percent(tuned.recall)
                    )
                )
        else:
            lines.append(self.tr("A model of your own; no program in its folder is run."))
        no_tokens = name.startswith(_ADDRESS) or (entry is not None and not entry.comparable)
        if no_tokens and self.reranker.value() == LATE:
            lines.append(self.tr("It gives no vectors of single words, so that comparison is left out."))
        return " ".join(lines)

    def _tell_length(self, entry: Entry | None, name: str) -> None:
        reads = entry.max_tokens if entry else _READS if not name else 0
        try:
            longest = self.index_form.value().chunk_tokens
        except UserError:
            return
        if reads and longest > reads - 50:
            words = self.tr("The model reads {tokens}; the rest is found by its words alone.")
            self.index_form.set_note("chunk_tokens", words.format(tokens=i18n.number(reads)), "caution")
        else:
            self.index_form.set_note("chunk_tokens", "")

    def _say(self, words: str, kind: str) -> None:
        self.consequence.setText(words)
        set_kind(self.consequence, kind)


def _select(box: QComboBox, value: str, words: str = "") -> None:
    """Choose an entry; one that is not in the list is added, so that a choice is never changed by looking at it."""
    place: Any = box.findData(value)
    if place < 0:
        shown = words or value.removeprefix(_FOLDER).removeprefix(_ADDRESS)
        box.addItem(shown, value)
        place = box.count() - 1
    box.setCurrentIndex(place)
