"""The ONNX model kept warm between questions, and what it has read. Does not know how an answer is made of tokens."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core.chat import reading
from core.chat.prefixes import Reading, Readings
from core.errors import UserError
from core.jobs.context import JobContext
from core.models import onnx_folder, providers
from core.models.loading import load_tokenizer
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

KEY = "chat.onnx"
GOES_ON = ("CPU", "CUDA")
"""Devices on which GenAI goes on after what it has written. On others every prompt is read from the start, at once."""
SPARE = 1024
"""Tokens more than asked for that there is room for, so that the next turns go on in the same memory."""


class OnnxChatModel:
    """A model of ONNX Runtime GenAI on one device. One answer at a time.

    Raises `UserError` where the folder is not whole, or the device cannot be used: no other takes its place.
    """

    def __init__(self, folder: Path, wanted: providers.Wanted = "auto") -> None:
        self.about = onnx_folder.describe(folder)
        self.stamp = stamp(folder, wanted)
        self.tokenizer = load_tokenizer(folder)
        chosen = providers.choose(wanted, self.about.built_for, providers.look())
        self._model = self._open(folder, chosen)
        self.runs_on = providers.runs_on(chosen.kind, self.about.dtype)
        self.goes_on = self._model.device_type in GOES_ON
        self.on_processor = chosen.kind == "cpu"
        self._readings: Readings[Any] = Readings()
        self._lock = threading.Lock()

    def ends(self) -> set[int]:
        """The tokens that end a turn: those the folder names, and those of its tokenizer."""
        return set(self.about.ends) | reading.marked_ends(self.tokenizer)

    def own_tokenizer(self) -> Any:
        """GenAI's own reading of the folder's tokenizer and template, which other programs use."""
        import onnxruntime_genai as genai

        return genai.Tokenizer(self._model)

    def fresh(self, length: int) -> Any:
        """A generator of GenAI that has read nothing, with room for `length` tokens."""
        return _Room(self._model, length).generator

    def forget(self) -> None:
        """Forget what was read: the next prompt is read from its beginning."""
        with self._lock:
            self._readings.clear()

    @contextmanager
    def reading(self, ids: list[int], length: int) -> Iterator[Reading[Any]]:
        """A generator of GenAI that has read the beginning of `ids`, with room for `length` tokens in all; kept, as far
        as it came, for the next prompt that begins in the same way. One that fails is not kept."""
        with self._lock:
            read, _ = self._readings.take("", ids, lambda one, keep: _shorten(one, keep, length))
            if read.state is None:
                read.state = _Room(self._model, self._roomy(length))
            try:
                yield read
            except GeneratorExit:
                self._keep(read)
                raise
            self._keep(read)

    def _keep(self, read: Reading[Any]) -> None:
        if self.goes_on:
            self._readings.give_back(read)

    def _roomy(self, length: int) -> int:
        context = self.about.context_length or length
        return min(context, length + SPARE) if self.goes_on else min(context, length)

    def _open(self, folder: Path, chosen: providers.Provider) -> Any:
        import onnxruntime_genai as genai

        try:
            config = genai.Config(str(folder))
            providers.apply(config, chosen)
            model = genai.Model(config)
        except Exception as error:  # RuntimeError, its own OrtException, and bare ones from its JSON reader
            first = (str(error).strip().splitlines() or [type(error).__name__])[0]
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The ONNX model in {folder} could not be loaded: {reason}"),
                QT_TRANSLATE_NOOP("core", "Export the model again, or choose another."),
                folder=str(folder),
                reason=literal(first).args["words"],
            ) from error
        expected = {"cuda": "CUDA", "dml": "DML"}.get(chosen.kind)
        if expected and model.device_type.upper() not in (expected, {"DML": "DIRECTML"}.get(expected)):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "ONNX Runtime took {device} instead of what was asked for, {wanted}."
                ),
                QT_TRANSLATE_NOOP("core", "Use a build of the model for the processor."),
                device=str(model.device_type),
                wanted=expected,
            )
        return model


class _Room:
    """A generator of GenAI, and how many tokens there is room for in it."""

    def __init__(self, model: Any, length: int) -> None:
        import onnxruntime_genai as genai

        params = genai.GeneratorParams(model)
        # The likeliest token; where another is wanted, the engine's caller says which.
        params.set_search_options(max_length=length, do_sample=False, num_beams=1)
        self.generator = genai.Generator(model, params)
        self.length = length


def _shorten(read: Reading[Any], keep: int, length: int) -> bool:
    """Take a generator back to its first `keep` tokens; False where it cannot (windowed and recurrent caches), or has
    no room for `length`."""
    if read.state is None or read.state.length < length:
        return False
    try:
        if keep < read.state.generator.token_count():
            read.state.generator.rewind_to(keep)
    except RuntimeError:
        return False
    return True


class Slot:
    """Room for one model: the next one takes the place of the last."""

    def __init__(self) -> None:
        self._model: OnnxChatModel | None = None
        self._lock = threading.Lock()

    def get(self, ctx: JobContext, folder: Path, wanted: providers.Wanted = "auto") -> OnnxChatModel:
        """The model in `folder`, loaded if it is another one than last time, or has changed on disk since."""
        with self._lock:
            if self._model and self._model.stamp == stamp(folder, wanted):
                return self._model
            ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Loading the model…")))
            self._model = None
            gc.collect()
            self._model = OnnxChatModel(folder, wanted)
            return self._model

    @property
    def is_full(self) -> bool:
        return self._model is not None

    def release(self) -> Text | None:
        """Let go of the model; an answer being written still ends with it."""
        with self._lock:
            if self._model is None:
                return None
            self._model = None
        gc.collect()
        return text(
            QT_TRANSLATE_NOOP("core", "The ONNX chat model was put away; the next question loads it again.")
        )


def stamp(folder: Path, wanted: str) -> tuple[Sequence[object], ...]:
    """Changes when a file in the folder does; its own value where the folder is gone."""
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    seen = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files if file.is_file()]
    return ((str(folder), wanted), *seen)
