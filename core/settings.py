"""What the person chose for the program as a whole. Does not know projects' own contents."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Literal

from core import fields, paths
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

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
    """Kept in one JSON file; unknown keys of newer versions are ignored, missing ones take their defaults."""

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
        maximum=200,
        unit="%",
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
    llama_cpp: str = ""
    """Where llama.cpp's source code is, whose converter makes GGUF files."""

    @classmethod
    def load(cls) -> Settings:
        """The saved settings, or the defaults where none were saved. Raises `UserError` if the file is damaged."""
        file = paths.settings_file()
        if not file.exists():
            return cls()
        return fields.load(cls, file)

    @classmethod
    def load_or_reset(cls) -> tuple[Settings, UserError | None]:
        """The saved settings; a damaged file is set aside (kept, renamed) and the defaults used, with the reason."""
        try:
            return cls.load(), None
        except UserError as error:
            file = paths.settings_file()
            file.replace(file.with_suffix(".damaged.json"))
            return cls(), error

    def save(self) -> None:
        fields.save(paths.settings_file(), self)

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
