"""The PyTorch model kept warm between questions, and the adapters that are switched on it without loading it anew.

Does not know how an answer is generated.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core.chat.prefixes import Reading, Readings
from core.errors import UserError
from core.jobs.context import JobContext
from core.models import adapter as adapters
from core.models import bottleneck, quantising, weights
from core.models.device import choose
from core.models.loading import Loaded, load_model
from core.models.quantising import Bits
from core.text import QT_TRANSLATE_NOOP, Text, text

KEY = "chat.torch"
PREFIX = "PREFIX_TUNING"


class ChatModel:
    """A base model with the adapters that were used on it. One answer at a time: a model has one state."""

    def __init__(self, folder: Path, bits: Bits | None = None) -> None:
        """`bits`: squeeze the weights. Raises `UserError` where that cannot be done here."""
        loaded = _load(folder, bits)
        self.folder = folder
        self.bits = bits
        self.fingerprint = weights.fingerprint(folder)
        self.tokenizer = loaded.tokenizer
        self.runs_on = runs_on(loaded.device, bits or loaded.dtype)
        self._base = loaded.model
        self._tuned: Any = None
        self._kind = ""
        self._names: dict[str, str] = {}
        self._on = ""
        self._readings: Readings[Any] = Readings()
        self._lock = threading.Lock()

    @property
    def base(self) -> Any:
        """The transformers model, for its configuration."""
        return self._base

    @contextmanager
    def using(self, adapter: Path | None) -> Iterator[Any]:
        """The model with this adapter switched on, or with none, for as long as the block lasts. It is called with
        names: `input_ids`, and `past_key_values` for what was read before."""
        with self._lock:
            if adapter is not None:
                name = self._load(adapter)
                self._tuned.set_adapter(name)
                self._on = f"{self._kind} {name}"
                yield AfterPrefix(self._tuned) if self._kind == PREFIX else self._tuned
            elif self._tuned is None or self._kind == PREFIX:
                self._on = ""
                yield self._base
            else:
                self._on = ""
                with self._tuned.disable_adapter():
                    yield self._tuned

    def forget(self) -> None:
        """Forget what was read: the next prompt is read from its beginning."""
        with self._lock:
            self._readings.clear()

    @contextmanager
    def reading(self, model: Any, ids: list[int]) -> Iterator[Reading[Any]]:
        """What `model`, as `using` gives it, has read of the beginning of `ids` before; kept, as far as it came, for
        the next prompt that begins in the same way. One that fails is not kept."""
        read, _ = self._readings.take(self._on, ids, shorten)
        try:
            yield read
        except GeneratorExit:
            self._readings.give_back(read)
            raise
        self._readings.give_back(read)

    def _load(self, adapter: Path) -> str:
        """Put an adapter on the model unless it is there; one trained anew in the same folder is another one."""
        names = adapters.check(adapter, self.folder)
        stamp = f"{adapter}@{(adapter / adapters.WEIGHTS).stat().st_mtime_ns}"
        if stamp in self._names:
            return self._names[stamp]
        from peft import PeftModel, get_peft_model_state_dict

        bottleneck.register()
        if (kind := adapters.kind_of(adapter)) != self._kind:
            self._take_off()
            self._kind = kind
        name = f"adapter_{len(self._names)}"
        try:
            if self._tuned is None:
                self._tuned = PeftModel.from_pretrained(self._base, str(adapter), adapter_name=name)
            else:
                self._tuned.load_adapter(str(adapter), adapter_name=name)
            self._tuned.eval()
            if names != set(get_peft_model_state_dict(self._tuned, adapter_name=name)):
                raise adapters.of_another(adapter, self.folder)
        except (RuntimeError, ValueError, KeyError, UserError) as error:
            self._readings.clear()
            self.fingerprint = ""  # half an adapter is on it now: it is loaded anew for the next question
            raise (
                error if isinstance(error, UserError) else adapters.of_another(adapter, self.folder)
            ) from error
        self._names[stamp] = name
        return name

    def _take_off(self) -> None:
        """Adapters of one kind can be on a model together; those of another take their place."""
        if self._tuned is not None and self._kind != PREFIX:
            self._base = self._tuned.unload()
        self._tuned = None
        self._readings.clear()
        self._names.clear()


def _load(folder: Path, bits: Bits | None) -> Loaded:
    if bits:
        try:
            quantising.check(bits, choose().device)
        except UserError as error:
            fix = QT_TRANSLATE_NOOP(
                "core", "Choose “As they are” for the weights of this model on the Models screen."
            )
            raise UserError(error.message, text(fix)) from error
    return load_model(folder, bits=bits)


def shorten(read: Reading[Any], length: int) -> bool:
    """Cut the keys and values of what was read to its first `length` tokens, where their kind allows that: layers with
    a window, or with one state for all, have forgotten what they were then."""
    if surplus := len(read.ids) - length:
        try:
            read.state.crop(-surplus)  # type: ignore[union-attr]
        except (RuntimeError, ValueError, AttributeError, NotImplementedError, TypeError):
            return False
    return True


def runs_on(device: str, numbers: str) -> Text:
    """The sentence for what computes, where, and in which numbers."""
    template = {
        "cuda": QT_TRANSLATE_NOOP("core", "PyTorch, graphics card, {numbers}"),
        "mps": QT_TRANSLATE_NOOP("core", "PyTorch, graphics part of the Apple chip, {numbers}"),
    }.get(device, QT_TRANSLATE_NOOP("core", "PyTorch, processor, {numbers}"))
    return text(template, numbers=numbers)


class AfterPrefix:
    """A model behind a learnt prefix, as it is called piece by piece: peft itself would put the prefix in place of
    all that was read before."""

    def __init__(self, tuned: Any) -> None:
        self._tuned = tuned
        self.device = tuned.device

    def __call__(self, *, input_ids: Any, past_key_values: Any = None, **rest: Any) -> Any:
        read = self._tuned.get_prompt(input_ids.shape[0]) if past_key_values is None else past_key_values
        return self._tuned.get_base_model()(input_ids=input_ids, past_key_values=read, **rest)


class Slot:
    """Room for one model: the next one takes the place of the last."""

    def __init__(self) -> None:
        self._model: ChatModel | None = None
        self._lock = threading.Lock()

    def get(self, ctx: JobContext, folder: Path, bits: Bits | None = None) -> ChatModel:
        """The model in `folder`, loaded if it is another one than last time, or has changed on disk since."""
        with self._lock:
            kept = self._model
            same = kept and (kept.folder, kept.bits) == (folder, bits)
            if kept and same and kept.fingerprint == weights.fingerprint(folder):
                return kept
            ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Loading the model…")))
            self._model = kept = None
            _give_back()
            self._model = ChatModel(folder, bits)
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
        _give_back()
        return text(
            QT_TRANSLATE_NOOP("core", "The chat model was put away; the next question loads it again.")
        )


def _give_back() -> None:
    """Have Python and torch return what nobody uses any more."""
    gc.collect()
    import torch

    if torch.cuda.is_available():
        torch.cuda.empty_cache()
