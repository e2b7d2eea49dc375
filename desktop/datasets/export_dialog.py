"""How rows go out: in which format and shape, which of them, and where to; beside it, what the file will begin with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.datasets import export_preview
from core.datasets.export_preview import Preview
from core.datasets.exporting import file_of_part
from core.datasets.outgoing import Choice
from core.datasets.readers.unpacking import PACKINGS, name_unpacked
from core.datasets.rows import Counts, Runs, Split
from core.datasets.shapes import SHAPES
from core.datasets.store import Dataset
from core.datasets.text_template import TextTemplate
from core.datasets.writers import WRITERS, hub_folder
from core.datasets.writers.writer import DatasetWriter
from core.errors import UserError
from core.text import plural
from desktop import i18n, theme
from desktop.datasets.background import Background
from desktop.datasets.filter_words import part_words
from desktop.datasets.mapping_kinds import EXAMPLE_CHAT
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.labels import label, set_kind

PAUSE = 200
"""Milliseconds of rest before the preview is made again."""
_FOLDER = "folder"
_UNPACKED = ("Parquet", "Excel")


class ExportDialog(QDialog):
    """Accepted, `params()` are those of the job."""

    def __init__(self, parent: QWidget | None, dataset: Path, shown: Runs | None) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.export.dialog")
        self.setWindowTitle(self.tr("Export “{name}”").format(name=dataset.stem))
        self.resize(1000, 600)
        self._dataset = dataset
        self._shown = shown
        self._templates = {"template": "", "chat_template": EXAMPLE_CHAT}
        with Dataset(dataset) as store:
            self._counts = store.counts()
            mapping = store.mapping
            columns = [name for name in store.columns if mapping is not None and name in mapping.columns()]
        try:
            self._templates["template"] = TextTemplate.of_columns(columns).template if columns else ""
        except UserError:
            # A name with a dot or a bracket in it cannot stand in a template.
            self._templates["template"] = ""
        self._work = Background(self)
        self._work.failed.connect(self._refused)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self._can = False
        self._make_parts()
        self._lay_out()
        self._where.changed.connect(self._tell_place)
        self._folder.changed.connect(self._tell_place)
        self._changed()

    # -- parts -------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._format = self._box("format", self.tr("Format"))
        for writer in WRITERS:
            self._format.addItem(f"{writer.name} ({writer.suffixes[0]})", writer.suffixes[0])
        self._format.addItem(self.tr("Folder of the datasets library"), _FOLDER)
        self._packing = self._box("packing", self.tr("Packed"))
        self._packing.addItem(self.tr("Not packed"), "")
        for suffix, words in ((".gz", "gzip (.gz)"), (".zst", "Zstandard (.zst)")):
            self._packing.addItem(words, suffix)
        self._shape = self._box("shape", self.tr("Rows are written"))
        self._shape.addItem(self.tr("As they are"), "")
        for key, (words, _) in SHAPES.items():
            self._shape.addItem(i18n.core_text(words), key)
        self._shape.addItem(self.tr("Text by a template"), "template")
        self._shape.addItem(self.tr("Text by a chat template (Jinja)"), "chat_template")
        self._which = self._box("which", self.tr("Which rows"))
        counts = self._counts
        self._which.addItem(self._counted(self.tr("All accepted rows"), counts.total), None)
        if self._shown is not None:
            self._which.addItem(self.tr("Those the table shows"), "shown")
        for key, words, n in _parts(counts):
            if n and n < counts.total:
                self._which.addItem(self._counted(words, n), f"part:{key}")
        self._apart = QCheckBox(self.tr("Each part of the split in a file of its own"))
        self._apart.setObjectName("datasets.export.apart")
        self._apart.clicked.connect(self._changed)
        self._editor = QPlainTextEdit()
        self._editor.setObjectName("datasets.export.template")
        self._editor.setAccessibleName(self.tr("Template"))
        self._editor.setFont(theme.font("mono"))
        self._editor.setTabChangesFocus(True)
        self._editor.setFixedHeight(5 * QFontMetrics(theme.font("mono")).lineSpacing() + 18)
        self._editor.textChanged.connect(self._typed)
        self._place = label("", "small", wrap=True, name="datasets.export.place")
        self._where = FilePicker("save", name="datasets.export.file", title=self.tr("File"))
        self._folder = FilePicker("folder", name="datasets.export.folder", title=self.tr("Folder"))
        place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        place = place if place.is_dir() else Path.home()
        self._where.set_path(place / f"{self._dataset.stem}.jsonl")
        self._folder.set_path(place / self._dataset.stem)
        self._sample = QPlainTextEdit()
        self._sample.setObjectName("datasets.export.sample")
        self._sample.setAccessibleName(self.tr("How the file begins"))
        self._sample.setReadOnly(True)
        self._sample.setFont(theme.font("mono"))
        self._outcome = label("", "strong", wrap=True, name="datasets.export.outcome")
        self._remarks = label("", "small", wrap=True, name="datasets.export.remarks")
        self._accept = button(
            self.tr("Export"), name="dialog.accept", role="primary", icon="export", on_click=self.accept
        )
        self._accept.setDefault(True)

    def _box(self, name: str, words: str) -> QComboBox:
        box = ElidedBox()
        box.setObjectName(f"datasets.export.{name}")
        box.setAccessibleName(words)
        box.activated.connect(lambda _: self._changed())
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _counted(self, words: str, n: int) -> str:
        return f"{words} ({i18n.number(n)})"

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for box in (self._format, self._packing, self._shape):
            form.addRow(box.accessibleName(), box)
        form.addRow(self._editor)
        form.addRow(self._which.accessibleName(), self._which)
        form.addRow(self._apart)
        form.addRow(self.tr("File"), self._where)
        form.addRow(self.tr("New folder"), self._folder)
        form.addRow(self._place)
        fields: list[QWidget] = [
            self._format,
            self._packing,
            self._shape,
            self._which,
            self._where,
            self._folder,
        ]
        for field in fields:
            if (words := form.labelForField(field)) is not None:
                words.setMinimumHeight(field.sizeHint().height())
        self._form = form
        left = QWidget()
        left.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        left.setFixedWidth(440)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(label(self._sample.accessibleName(), "second"))
        right.addWidget(self._sample, 1)
        right.addWidget(self._outcome)
        right.addWidget(self._remarks)
        both = QHBoxLayout()
        both.setSpacing(22)
        both.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        both.addLayout(right, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addLayout(both, 1)
        outer.addLayout(foot(self._accept, cancel_button(self)))

    # -- what is decided ---------------------------------------------------------------------------------------

    @property
    def is_folder(self) -> bool:
        return bool(self._format.currentData() == _FOLDER)

    @property
    def file(self) -> Path | None:
        """Where to; the ending is that of the format."""
        if self.is_folder:
            return self._folder.path()
        path = self._where.path()
        # "/" is a beginning of many names, and none yet.
        return self._with_ending(path) if path is not None and path.name else None

    def params(self) -> dict[str, Any]:
        """What the job is asked for, beside the project."""
        which, shape = self._which.currentData(), str(self._shape.currentData())
        templated = shape in self._templates
        return {
            "dataset": self._dataset.stem,
            "file": str(self.file.absolute()) if self.file is not None else "",
            "split": which.removeprefix("part:") if which and which != "shown" else None,
            "shape": "" if templated else shape,
            "template": self._templates["template"] if shape == "template" else "",
            "chat_template": self._templates["chat_template"] if shape == "chat_template" else "",
            "rows": self._shown if which == "shown" else None,
            "apart": self._apart.isChecked() and not self._apart.isHidden(),
            "folder": self.is_folder,
        }

    def _writer(self) -> DatasetWriter:
        if self.is_folder:
            return hub_folder.WRITER
        return next(writer for writer in WRITERS if writer.suffixes[0] == self._format.currentData())

    def _with_ending(self, path: Path) -> Path:
        packing = str(self._packing.currentData()) if not self._packing.isHidden() else ""
        bare = path.with_suffix("") if path.suffix.lower() in PACKINGS else path
        known = {suffix for writer in WRITERS for suffix in writer.suffixes}
        wanted = self._writer().suffixes
        if bare.suffix.lower() not in wanted:
            bare = (bare.with_suffix("") if bare.suffix.lower() in known else bare).with_name(
                (bare.stem if bare.suffix.lower() in known else bare.name) + wanted[0]
            )
        return bare.with_name(bare.name + packing)

    def _changed(self) -> None:
        """Something was chosen."""
        templated = self._shape.currentData() in self._templates
        self._form.setRowVisible(self._editor, templated)
        if templated:
            self._editor.blockSignals(True)
            self._editor.setPlainText(self._templates[self._shape.currentData()])
            self._editor.blockSignals(False)
        self._form.setRowVisible(self._packing, not self.is_folder and self._writer().name not in _UNPACKED)
        self._form.setRowVisible(self._where, not self.is_folder)
        self._form.setRowVisible(self._folder, self.is_folder)
        parts = sum(n > 0 for _, _, n in _parts(self._counts))
        whole = not str(self._which.currentData() or "").startswith("part:")
        self._form.setRowVisible(self._apart, not self.is_folder and parts > 1 and whole)
        if (path := self._where.path()) is not None:
            self._where.blockSignals(True)
            self._where.set_path(self._with_ending(path))
            self._where.blockSignals(False)
        self._tell_place()
        self._look()

    def _typed(self) -> None:
        self._templates[self._shape.currentData()] = self._editor.toPlainText()
        self._pause.start()

    # -- what will be ------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Make the first rows as they will stand in the file, in a thread."""
        params, writer, path = self.params(), self._writer(), self._dataset
        choice = Choice(_split(params["split"]), params["rows"])
        self._can = False
        self._accept.setEnabled(False)

        def work(stopped: Any) -> Preview:
            with Dataset(path) as store:
                forms = (params["shape"], params["template"], params["chat_template"])
                return export_preview.preview(store, choice, writer, *forms, stopped=stopped)

        self._work.run(work, self._show)

    def _show(self, found: Preview) -> None:
        self._sample.setPlainText(found.sample[:20_000])
        kept = found.rows - found.refused
        words = plural(self.tr("%n row(s) will be written.", "", found.rows), found.rows)
        if found.refused and found.looked == found.rows:
            words = plural(self.tr("%n row(s) will be written", "", kept), kept) + ", "
            words += plural(self.tr("%n cannot be: {reason}", "", found.refused), found.refused)
            words = words.format(reason=i18n.translate(found.reason) if found.reason else "")
        elif found.refused:
            words = self.tr("Of the first {looked} rows {n} cannot be written: {reason}").format(
                looked=i18n.number(found.looked),
                n=i18n.number(found.refused),
                reason=i18n.translate(found.reason) if found.reason else "",
            )
        self._outcome.setText(words)
        set_kind(self._outcome, "caution" if found.refused else "strong")
        remarks = [i18n.translate(note) for note in found.notes]
        if found.drafts:
            n = found.drafts
            remarks.append(plural(self.tr("Not written, since not reviewed yet: %n draft(s).", "", n), n))
        if found.rejected:
            n = found.rejected
            remarks.append(plural(self.tr("Not written: %n rejected row(s).", "", n), n))
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self._can = found.rows > 0 and found.refused < found.rows
        self._tell_place()

    def _refused(self, error: Exception) -> None:
        self._sample.setPlainText("")
        words = [str(error)]
        if isinstance(error, UserError):
            words = [i18n.translate(part) for part in (error.message, error.fix) if part is not None]
        self._outcome.setText(words[0])
        set_kind(self._outcome, "caution")
        self._remarks.setText("\n".join(words[1:]))
        self._remarks.setVisible(len(words) > 1)
        self._can = False
        self._tell_place()

    def _tell_place(self) -> None:
        """Say what stands in the way at the place chosen."""
        words, kind, free = "", "small", True
        path = self.file
        if path is None:
            words, free = self.tr("Choose where to."), False
        elif not path.parent.is_dir():
            words, kind, free = (
                self.tr("There is no folder {path}.").format(path=path.parent),
                "caution",
                False,
            )
        elif self.is_folder:
            if path.exists() and (path.is_file() or any(path.iterdir())):
                words, kind, free = self.tr("This is there already, with something in it."), "caution", False
        else:
            apart = self._apart.isChecked() and not self._apart.isHidden()
            files = [file_of_part(path, key) for key, _, n in _parts(self._counts) if n] if apart else [path]
            there = [file.name for file in files if file.exists()]
            if there:
                words, kind = self.tr("Will be replaced: {names}").format(names=", ".join(there)), "caution"
            elif apart:
                words = ", ".join(file.name for file in files)
            elif name_unpacked(path).suffix and path != self._where.path():
                words = self.tr("Will be called {name}").format(name=path.name)
        self._place.setText(words)
        set_kind(self._place, kind)
        self._place.setVisible(bool(words))
        self._accept.setEnabled(free and self._can and not self._work.is_busy)

    def accept(self) -> None:
        if self._pause.isActive():
            # What was typed last is looked at first.
            self._pause.stop()
            self._look()
            return
        if self._accept.isEnabled():
            super().accept()

    def done(self, result: int) -> None:
        self._work.stop()
        super().done(result)


def _parts(counts: Counts) -> list[tuple[Split, str, int]]:
    return [
        ("train", part_words("train"), counts.train),
        ("validation", part_words("validation"), counts.validation),
        ("test", part_words("test"), counts.test),
        ("", part_words(""), counts.unassigned),
    ]


def _split(name: str | None) -> Split | None:
    return next((key for key in ("train", "validation", "test", "") if key == name), None)
