"""What the person chose for the program as a whole. Does not know projects' own contents."""

from __future__ import annotations

import contextlib
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import core
from core import fields, paths, versions
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

FORMAT = 1
RECENT = 12


@dataclass
class Address:
    """A place that answers by the OpenAI protocol: a program on this machine, or a service elsewhere.

    `id` is its own for good; the key is kept by it, and never here. Prices are per million tokens, in whatever
    money the person counts in; 0: not known, or nothing to pay.
    """

    name: str = fields.option(
        "",
        label=QT_TRANSLATE_NOOP("core", "Name"),
        help=QT_TRANSLATE_NOOP("core", "What you want to see in lists."),
    )
    url: str = fields.option(
        "http://localhost:11434/v1",
        label=QT_TRANSLATE_NOOP("core", "Address"),
        help=QT_TRANSLATE_NOOP("core", "It usually ends in /v1."),
        word="openai_compatible",
    )
    model: str = fields.option("", label=QT_TRANSLATE_NOOP("core", "Model"))
    serves: Literal["answers", "embeddings"] = fields.option(
        "answers",
        label=QT_TRANSLATE_NOOP("core", "What the model is for"),
        choices=(
            ("answers", QT_TRANSLATE_NOOP("core", "Answering")),
            ("embeddings", QT_TRANSLATE_NOOP("core", "Embedding documents, for the search")),
        ),
    )
    context_length: int = fields.option(
        8192,
        label=QT_TRANSLATE_NOOP("core", "Reads and writes at most"),
        word="context_length",
        help=QT_TRANSLATE_NOOP("core", "What the model was made for, or the server was started with."),
        minimum=512,
        maximum=10_000_000,
        unit=QT_TRANSLATE_NOOP("core", "tokens"),
    )
    longest_wait: int = fields.option(
        180,
        label=QT_TRANSLATE_NOOP("core", "Longest wait for an answer"),
        minimum=5,
        maximum=3600,
        unit=QT_TRANSLATE_NOOP("core", "s"),
    )
    price_in: float = fields.option(
        0.0,
        label=QT_TRANSLATE_NOOP("core", "Price of a million tokens read"),
        minimum=0.0,
        maximum=100_000.0,
    )
    price_out: float = fields.option(
        0.0,
        label=QT_TRANSLATE_NOOP("core", "Price of a million tokens written"),
        minimum=0.0,
        maximum=100_000.0,
    )
    id: str = field(default_factory=lambda: uuid.uuid4().hex[:12])


@dataclass
class StoreAddress:
    """A Qdrant server or cluster that can keep the vectors of projects. `id` is its own for good; the key is kept by
    it, and never here."""

    name: str = fields.option(
        "",
        label=QT_TRANSLATE_NOOP("core", "Name"),
        help=QT_TRANSLATE_NOOP("core", "What you want to see in lists."),
    )
    url: str = fields.option(
        "http://localhost:6333",
        label=QT_TRANSLATE_NOOP("core", "Address"),
        help=QT_TRANSLATE_NOOP("core", "Without a port, 6333 is meant. A path may follow."),
    )
    certificate: str = ""
    id: str = field(default_factory=lambda: uuid.uuid4().hex[:12])


@dataclass
class LocalServer:
    """How other programs reach what answers here; the key is kept with the keys of addresses, and never here."""

    port: int = fields.option(
        11711,
        label=QT_TRANSLATE_NOOP("core", "Port"),
        help=QT_TRANSLATE_NOOP("core", "Another one, where a program on this machine has taken this."),
        minimum=1024,
        maximum=65535,
    )
    others: bool = fields.option(
        False,
        label=QT_TRANSLATE_NOOP("core", "Other computers in this network may reach it"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Questions and answers then cross the network unencrypted, and whoever has the key can ask. Leave it off "
            "unless you trust everyone in the network.",
        ),
    )
    at_start: bool = fields.option(False, label=QT_TRANSLATE_NOOP("core", "Switch it on when Ustad starts"))


@dataclass(frozen=True)
class Running:
    """How one model computes when it answers."""

    bits: Literal["", "int8", "nf4"] = fields.option(
        "",
        label=QT_TRANSLATE_NOOP("core", "Weights"),
        word="quantization",
        help=QT_TRANSLATE_NOOP(
            "core",
            "Squeezed weights need a quarter to a half of the memory and make answers a little worse. On a processor "
            "they also make them slower; an ONNX export in int4 is the faster way there.",
        ),
        choices=(
            ("", QT_TRANSLATE_NOOP("core", "As they are")),
            ("int8", QT_TRANSLATE_NOOP("core", "Squeezed to 8 bits")),
            ("nf4", QT_TRANSLATE_NOOP("core", "Squeezed to 4 bits (NF4)")),
        ),
    )
    device: Literal["auto", "cpu", "cuda", "dml", "npu"] = fields.option(
        "auto",
        label=QT_TRANSLATE_NOOP("core", "Device"),
        word="provider",
        choice_words=(("dml", "directml"), ("npu", "npu")),
        help=QT_TRANSLATE_NOOP(
            "core", "Where the device cannot be used, you are told so: another never takes its place."
        ),
        choices=(
            ("auto", QT_TRANSLATE_NOOP("core", "The one it was built for")),
            ("cpu", QT_TRANSLATE_NOOP("core", "Processor")),
            ("cuda", QT_TRANSLATE_NOOP("core", "NVIDIA graphics card (CUDA)")),
            ("dml", QT_TRANSLATE_NOOP("core", "Windows graphics card (DirectML)")),
            ("npu", QT_TRANSLATE_NOOP("core", "Neural processor (NPU)")),
        ),
    )


@dataclass
class Settings:
    """Kept in one JSON file; missing keys take their defaults, and those of a newer version stay as they are."""

    language: Literal["system", "en", "hi", "pa", "ur", "kn", "zh"] = fields.option(
        "system",
        label=QT_TRANSLATE_NOOP("core", "Language"),
        choices=(
            ("system", QT_TRANSLATE_NOOP("core", "Like the system")),
            ("en", "English"),
            ("hi", "हिन्दी"),
            ("pa", "ਪੰਜਾਬੀ"),
            ("ur", "اردو"),
            ("kn", "ಕನ್ನಡ"),
            ("zh", "中文"),
        ),
    )
    """That of the window. It offers those of them that are there."""
    theme: Literal["system", "light", "dark"] = fields.option(
        "system",
        label=QT_TRANSLATE_NOOP("core", "Appearance"),
        choices=(
            ("system", QT_TRANSLATE_NOOP("core", "Like the system")),
            ("light", QT_TRANSLATE_NOOP("core", "Light")),
            ("dark", QT_TRANSLATE_NOOP("core", "Dark")),
        ),
    )
    text_scale: int = fields.option(
        100,
        label=QT_TRANSLATE_NOOP("core", "Text size"),
        minimum=80,
        maximum=250,
        unit="%",
    )
    motion: Literal["system", "reduced", "full"] = fields.option(
        "system",
        label=QT_TRANSLATE_NOOP("core", "Motion"),
        help=QT_TRANSLATE_NOOP("core", "Whether signs of work turn and run, and the text cursor blinks."),
        choices=(
            ("system", QT_TRANSLATE_NOOP("core", "Like the system")),
            ("reduced", QT_TRANSLATE_NOOP("core", "Reduced")),
            ("full", QT_TRANSLATE_NOOP("core", "Full")),
        ),
    )
    projects_folder: str = ""
    model_folders: list[str] = field(default_factory=list)
    recent_projects: list[str] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    stores: list[StoreAddress] = field(default_factory=list)
    server: LocalServer = field(default_factory=LocalServer)
    hub_mirror: str = ""
    """The address of a mirror of the model hub; "": the hub itself."""
    running: dict[str, Running] = field(default_factory=dict)
    """How models compute, by their ids, where it is not as the program would have it."""
    agreed_files: list[str] = field(default_factory=list)
    """Fingerprints of Python files of the person's own that may be run."""
    agreed_trackers: list[str] = field(default_factory=list)
    """Addresses of servers elsewhere that may be told of runs."""
    llama_cpp: str = ""
    """Where llama.cpp's source code is, whose converter makes GGUF files."""
    program: str = ""
    """The version of Ustad that saved them."""
    format: int = FORMAT

    @classmethod
    def load(cls) -> Settings:
        """The saved settings, or the defaults where none were saved. Raises `UserError` if the file is damaged."""
        file = paths.settings_file()
        if not file.exists():
            return cls()
        return fields.load(cls, file)

    @classmethod
    def load_or_reset(cls) -> tuple[Settings, UserError | None]:
        """The saved settings; a damaged file is set aside (kept, renamed) and the defaults used, with the reason.

        At the first start of another version of Ustad a copy of them is kept; where that was a newer one, it is said.
        """
        file = paths.settings_file()
        try:
            settings = cls.load()
        except UserError as error:
            with contextlib.suppress(FileNotFoundError):
                file.replace(_free(file.with_suffix(".damaged.json")))
            return cls(), error
        if settings.program == core.__version__ or not file.exists():
            return settings, None
        try:
            kept = versions.keep(file, f"version-{settings.program or 'earlier'}")
        except UserError as error:
            return settings, error
        if settings.format <= FORMAT:
            return settings, None
        settings.format = FORMAT
        return settings, UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "The settings were saved by a newer version of Ustad; what this one does not know stays there.",
            ),
            QT_TRANSLATE_NOOP("core", "Update Ustad. As they were, they are kept in {path}."),
            path=str(kept),
        )

    def save(self) -> None:
        """Write them; what a newer version of Ustad has said in the file beside them stays."""
        file = paths.settings_file()
        self.program = core.__version__
        said: dict[str, Any] = fields.to_builtins(self)
        others: dict[str, Any] = {}
        if file.exists():
            with contextlib.suppress(UserError):  # a damaged file is set aside when the program starts
                others = fields.load(dict[str, Any], file)
        fields.save(file, said | {key: value for key, value in others.items() if key not in said})

    def address(self, wanted: str) -> Address:
        """The address with this id, or else this name. Raises `UserError` where there is none (any more)."""
        for address in [
            *(one for one in self.addresses if one.id == wanted),
            *(one for one in self.addresses if one.name == wanted),
        ]:
            return address
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The address “{name}” is not in the settings."),
            QT_TRANSLATE_NOOP("core", "Choose another model, or add the address in Settings."),
            name=wanted,
        )

    def store(self, wanted: str) -> StoreAddress:
        """The Qdrant server with this id. Raises `UserError` where there is none (any more)."""
        for store in self.stores:
            if store.id == wanted:
                return store
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The Qdrant server that keeps this index is not in the settings."),
            QT_TRANSLATE_NOOP(
                "core", "Add it in Settings and choose it in Documents, or keep the index in this program."
            ),
        )

    def remember_project(self, folder: str) -> None:
        """Put a project first among the recent ones."""
        self.recent_projects = [folder, *(other for other in self.recent_projects if other != folder)][
            :RECENT
        ]


def _free(file: Path) -> Path:
    """The same name, or with a number, of which there is no file yet."""
    number, free = 1, file
    while free.exists():
        number += 1
        free = file.with_name(f"{file.stem}-{number}{file.suffix}")
    return free
