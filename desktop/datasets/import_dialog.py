"""A file before its rows come in: what it is, its first rows, what its columns are, and where the rows go.

While the person looks, the rows already come into a dataset of their own; cancelled, it is as if nothing had been.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.datasets import catalog
from core.datasets.columns import Mapping, guess
from core.datasets.peek import Peek, peek
from core.datasets.readers.csv_dialect import DELIMITERS
from core.datasets.readers.encoded import ENCODINGS
from core.datasets.readers.options import ReadOptions
from core.datasets.readers.unpacking import name_unpacked
from core.datasets.store import Dataset
from core.errors import UserError
from core.project import Project
from core.text import plural
from desktop import i18n, theme
from desktop.datasets import mapping_kinds
from desktop.datasets.background import Background
from desktop.datasets.incoming import Incoming
from desktop.datasets.mapping_panel import MappingPanel
from desktop.job_signals import JobHandle
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.spinner import Spinner
from desktop.widgets.tab_order import OrderedDialog

_TEXT = ("JSON Lines", "JSON", "CSV", "Plain text")
"""Formats whose encoding can be another."""


class ImportDialog(OrderedDialog):
    """Accepted, either `released()` is the job that brings the rows, or `params()` are those to start it with."""

    def __init__(
        self,
        parent: QWidget,
        project: Project,
        file: Path,
        current: Path | None,
        submit: Callable[[dict[str, Any]], JobHandle],
        title: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.import.dialog")
        self.setWindowTitle(title or self.tr("Import “{file}”").format(file=file.name))
        self.resize(1120, 650)
        self.file = file
        self._project = project
        self._current = current
        self._options = ReadOptions()
        self.peek: Peek | None = None
        self._listed = {item.path: item for item in catalog.datasets(project) if item.problem is None}
        self._there: dict[Path, tuple[list[str], Mapping | None]] = {}
        self._new_name = _free_name(project, catalog.clean_name(name_unpacked(file).stem))
        self.new_path = catalog.path_of(project, self._new_name)
        self._handle: JobHandle | None = None
        self._looking = Background(self)
        self._looking.failed.connect(self._refused)
        # Not the dialog's own: closing it does not wait until a stopped job has ended.
        self.incoming = Incoming(submit, parent)
        self.incoming.changed.connect(self._tell)
        self.panel = MappingPanel(droppable=True)
        self.panel.changed.connect(self._decided)
        self._make_parts()
        self._lay_out()
        self._look()

    # -- parts -------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._what = label("", "second", wrap=True, name="datasets.import.what")
        self._notes = label("", "small", wrap=True, name="datasets.import.notes")
        self._status = label("", "second", name="datasets.import.status")
        self._spinner = Spinner()
        self._encoding = self._box("encoding", self.tr("Encoding"))
        self._delimiter = self._box("delimiter", self.tr("Cells separated by"))
        self._sheet = self._box("sheet", self.tr("Sheet"))
        self._header = QCheckBox(self.tr("The first line names the columns"))
        self._header.setObjectName("datasets.import.header")
        self._header.clicked.connect(self._read_otherwise)
        self._reading = QWidget()
        row = QHBoxLayout(self._reading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._captioned: dict[QComboBox, QWidget] = {}
        for box in (self._encoding, self._delimiter, self._sheet):
            box.activated.connect(lambda _: self._read_otherwise())
            both = QWidget()
            inside = QHBoxLayout(both)
            inside.setContentsMargins(0, 0, 8, 0)
            inside.setSpacing(8)
            inside.addWidget(label(box.accessibleName(), "second"))
            inside.addWidget(box)
            row.addWidget(both)
            self._captioned[box] = both
        row.addWidget(self._header)
        row.addStretch(1)
        self._into = self._box("into", self.tr("Into"))
        self._into.addItem(self.tr("New dataset “{name}”").format(name=self._new_name), None)
        for path, item in self._listed.items():
            self._into.addItem(self.tr("Add to “{name}”").format(name=item.name), str(path))
        self._into.setMaximumWidth(340)
        self._into.activated.connect(lambda _: self._decided())
        self._part = self._box("part", self.tr("Part"))
        for key, words in (
            ("", self.tr("Not assigned")),
            ("train", self.tr("Training")),
            ("validation", self.tr("Validation")),
            ("test", self.tr("Test")),
        ):
            self._part.addItem(words, key)
        self._part.activated.connect(lambda _: self._decided())
        self._draft = QCheckBox(self.tr("As drafts, to be reviewed"))
        self._draft.setObjectName("datasets.import.draft")
        self._draft.clicked.connect(self._decided)
        self._fit = QCheckBox(self.tr("In the shape of the rows there"))
        self._fit.setObjectName("datasets.import.fit")
        self._fit.setChecked(True)
        self._fit.hide()
        self._fit.clicked.connect(self._decided)
        self._accept = button(self.tr("Import"), name="dialog.accept", role="primary", on_click=self.accept)
        self._accept.setDefault(True)

    def _box(self, name: str, words: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"datasets.import.{name}")
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(12)
        outer.addWidget(ElidedLabel(self.windowTitle(), "heading", where=Qt.TextElideMode.ElideMiddle))
        outer.addWidget(self._what)
        outer.addWidget(self._reading)
        outer.addWidget(self._notes)
        outer.addWidget(self.panel, 1)
        self._filler = QWidget()
        self._filler.hide()
        outer.addWidget(self._filler, 1)
        self._where = QWidget()
        where = QHBoxLayout(self._where)
        where.setContentsMargins(0, 0, 0, 0)
        where.setSpacing(8)
        for box in (self._into, self._part):
            where.addWidget(label(box.accessibleName(), "second"))
            where.addWidget(box)
            where.addSpacing(8)
        where.addWidget(self._draft)
        where.addSpacing(8)
        where.addWidget(self._fit)
        where.addStretch(1)
        outer.addWidget(self._where)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._spinner)
        buttons.addWidget(self._status, 1)
        buttons.addWidget(button(self.tr("Cancel"), name="dialog.reject", on_click=self.reject))
        buttons.addWidget(self._accept)
        outer.addLayout(buttons)

    # -- looking -----------------------------------------------------------------------------------------------

    def _look(self) -> None:
        file, options = self.file, self._options
        self._accept.setEnabled(False)
        self._what.setText(self.tr("Reading the first rows…"))
        self._looking.run(lambda stopped: peek(file, options, stopped), self._show)

    def _refused(self, error: Exception) -> None:
        self.incoming.want(None)
        fix = f"\n{i18n.translate(error.fix)}" if isinstance(error, UserError) and error.fix else ""
        words = i18n.translate(error.message) if isinstance(error, UserError) else str(error)
        self._what.setText(words + fix)
        self._what.setProperty("kind", "error")
        theme.repolish(self._what)
        self._reading.setVisible(self.peek is not None)
        self._notes.hide()
        # With nothing known of the file there is nothing to decide.
        self._show_choices(self.peek is not None)
        self.panel.setEnabled(False)
        self._accept.setEnabled(False)

    def _show_choices(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        self._where.setVisible(shown)
        self._filler.setVisible(not shown)
        if not shown:
            self._spinner.hide()
            layout = self.layout()
            assert layout is not None
            layout.activate()
            self.resize(680, 200)

    def _show(self, found: Peek) -> None:
        first, self.peek = self.peek is None, found
        self._what.setProperty("kind", "second")
        theme.repolish(self._what)
        self.panel.setEnabled(True)
        self._show_reading(found)
        notes = [i18n.translate(note) for note in found.notes]
        if found.bad:
            n = len(found.bad)
            said = plural(self.tr("%n of the first lines could not be read: {reason}", "", n), n)
            notes.append(said.format(reason=i18n.translate(found.bad[0].reason)))
        self._notes.setText("  ".join(notes))
        self._notes.setVisible(bool(notes))
        if found.parts:
            self._part.setItemText(0, self.tr("As the file says"))
        if first:
            self._into.setCurrentIndex(max(0, self._into.findData(str(self._usual()))))
        self.panel.set_rows(found.columns, found.rows, found.mapping)
        self._decided()
        if first:
            self._accept.setFocus()

    def _show_reading(self, found: Peek) -> None:
        kind = mapping_kinds.words(mapping_kinds.KINDS[mapping_kinds.kind_of(found.mapping)].words)
        parts = [found.format, *([found.encoding] if found.format in _TEXT else [])]
        if found.delimiter:
            parts.append(self.tr("separated by {what}").format(what=self._named(found.delimiter)))
        columns = len(found.columns)
        parts.append(plural(self.tr("%n column(s)", "", columns), columns))
        parts.append(
            self.tr("recognised as: {kind}").format(kind=kind)
            if found.mapping
            else self.tr("shape not recognised")
        )
        self._what.setText("  ·  ".join(parts))
        texts = found.format in _TEXT
        self._fill(
            self._encoding, texts, found.encoding, {name: name for name in ENCODINGS}, self._options.encoding
        )
        self._fill(
            self._delimiter, bool(found.delimiter), self._named(found.delimiter),
            {key: self._named(key) for key in DELIMITERS}, self._options.delimiter,
        )  # fmt: skip
        sheets = {title: title for title in found.sheets}
        self._fill(self._sheet, len(sheets) > 1, self.tr("the first with rows"), sheets, self._options.sheet)
        self._header.setVisible(found.header is not None)
        self._header.setChecked(bool(found.header))
        self._reading.setVisible(texts or len(sheets) > 1)

    def _fill(self, box: QComboBox, wanted: bool, found: str, choices: dict[str, str], chosen: str) -> None:
        self._captioned[box].setVisible(wanted)
        box.clear()
        box.addItem(self.tr("Found: {what}").format(what=found) if not chosen else self.tr("Find out"), "")
        for key, words in choices.items():
            box.addItem(words, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _named(self, delimiter: str) -> str:
        return i18n.core_text(DELIMITERS[delimiter]) if delimiter in DELIMITERS else delimiter

    def _read_otherwise(self) -> None:
        header = self._header.isChecked()
        found = self.peek.header if self.peek is not None else None
        self._options = ReadOptions(
            str(self._encoding.currentData() or ""),
            str(self._delimiter.currentData() or ""),
            header if found is not None and (header != found or self._options.header is not None) else None,
            str(self._sheet.currentData() or ""),
        )
        self.incoming.want(None)
        self._look()

    # -- deciding ----------------------------------------------------------------------------------------------

    def _usual(self) -> Path | None:
        """Where the rows go unless the person says otherwise: to rows of the same columns, or to none at all."""
        if self._current is None or self._current not in self._listed or self.peek is None:
            return None
        columns, _ = self._of(self._current)
        return self._current if not columns or set(columns) == set(self.peek.columns) else None

    def _of(self, path: Path) -> tuple[list[str], Mapping | None]:
        """The columns of a dataset and what they are."""
        if path not in self._there:
            try:
                with Dataset(path) as store:
                    self._there[path] = (store.columns, store.mapping)
            except UserError:
                # It was there a moment ago; the import will say what is the matter with it.
                self._there[path] = ([""], None)
        return self._there[path]

    @property
    def into(self) -> Path | None:
        """The dataset the rows are added to; None: a new one."""
        data = self._into.currentData()
        return Path(data) if data else None

    def params(self) -> dict[str, Any]:
        """What the import is asked for."""
        mapping = self.panel.mapping()
        fits = self.into is not None and not self._fit.isHidden() and self._fit.isChecked()
        made: dict[str, Any] = {
            "project": str(self._project.folder),
            "file": str(self.file.absolute()),
            "dataset": self.into.stem if self.into is not None else self._new_name,
            "split": self._part.currentData() or None,
            "status": "draft" if self._draft.isChecked() else "accepted",
            "reading": msgspec.to_builtins(self._options),
            "drop": self.panel.dropped(),
        }
        if self.into is not None and mapping is not None:
            made |= {"mapping": msgspec.to_builtins(mapping), "fit": fits}
        return made

    def chosen_mapping(self) -> Mapping | None:
        """What the columns are, where a dataset would not take them for just that by itself."""
        mapping = self.panel.mapping()
        if self.peek is None:
            return None
        return mapping if mapping != guess(self.peek.columns, self.peek.rows[:20]) else None

    def _decided(self) -> None:
        if self.peek is None or self._looking.is_busy:
            return
        there = self._of(self.into)[1] if self.into is not None else None
        mapping = self.panel.mapping()
        self._fit.setVisible(there is not None and mapping is not None and mapping != there)
        self.incoming.want(self.params() if self.into is None else None)
        self._tell()

    def _tell(self) -> None:
        if self.peek is None:
            return
        templated = self.panel.kind() in ("template", "chat_template")
        turning = self.incoming.is_turning or bool(self.incoming.problem)
        self._accept.setEnabled(
            not self._looking.is_busy and not turning and not (templated and self.panel.problem())
        )
        running = self.incoming.is_running
        self._spinner.setVisible(running)
        self._spinner.start() if running else self._spinner.stop()
        result, n = self.incoming.result, self.incoming.rows
        if self.into is not None:
            words = self.tr("The rows come in when you press Import.")
        elif result is not None:
            words = plural(self.tr("%n row(s) are in.", "", result["rows"]), result["rows"])
            if bad := result["bad_count"]:
                words += " " + plural(self.tr("%n line(s) left out.", "", bad), bad)
        else:
            words = plural(self.tr("%n row(s) have come in so far", "", n), n) if n else self.tr("Starting…")
        self._status.setText(self.incoming.problem or words)

    # -- ending ------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        self.panel.commit()
        if not self._accept.isEnabled():
            return
        self.incoming.now()
        if self.into is None:
            self._handle = self.incoming.release()
        else:
            self.incoming.discard()
        super().accept()

    def reject(self) -> None:
        self._looking.stop()
        self.incoming.discard()
        super().reject()

    def released(self) -> JobHandle | None:
        """The job that brings the rows of an accepted dialog, where it was started already and still runs."""
        return self._handle


def _free_name(project: Project, name: str) -> str:
    """The name, or the first "name 2" that no dataset has."""
    wanted, again = name, 2
    while catalog.path_of(project, wanted).exists():
        wanted, again = f"{name[:90]} {again}", again + 1
    return wanted
