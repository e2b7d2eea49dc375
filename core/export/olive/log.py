"""What Olive writes while it works: which pass it is at, how long each took, its losses, and why it ended badly."""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

_BEGUN = re.compile(r"Running pass (\S+?):(\S+)")
_ENDED = re.compile(r"Pass (\S+?):\S+ finished in ([\d.]+) seconds")
_SHARE = re.compile(r"(\d+)%\|")
_RAISED = re.compile(r"^(?:[\w.]+\.)?(\w*(?:Error|Exception|Interrupt|Refused)): (.+)")
_CAUSES: tuple[tuple[str, str, str], ...] = (
    (
        r"No space left on device|\[Errno 28\]|\[WinError 112\]",
        QT_TRANSLATE_NOOP("core", "Olive could not write its result: the disk is full."),
        QT_TRANSLATE_NOOP("core", "Free some space and start it again."),
    ),
    (
        r"out of memory|not enough memory|MemoryError|allocate memory",
        QT_TRANSLATE_NOOP("core", "There is not enough memory for what Olive was to do."),
        QT_TRANSLATE_NOOP("core", "Close other programs, or choose a smaller model or smaller numbers."),
    ),
    (
        r"Model already has an adapter",
        QT_TRANSLATE_NOOP("core", "Olive does not do this to a model that has an adapter already."),
        QT_TRANSLATE_NOOP("core", "Merge the adapter first: choose the run under “Optimise”, which does so."),
    ),
    (
        r"unsupported type: DynamicCache",
        QT_TRANSLATE_NOOP(
            "core", "Olive's exporter “OnnxConversion” cannot read models of the present transformers."
        ),
        QT_TRANSLATE_NOOP(
            "core", "Use the pass “ModelBuilder” in its place (on a command line: --use_model_builder)."
        ),
    ),
    (
        r"(?:ModuleNotFoundError: No module named|Please install) '?([\w.-]+)",
        QT_TRANSLATE_NOOP("core", "Olive wants a package that the pack does not bring: {found}."),
        QT_TRANSLATE_NOOP("core", "Choose a pass that does without it."),
    ),
    (
        r"not a valid Huggingface model name|OfflineModeIsEnabled|offline mode is enabled|Cannot reach \S+: offline",
        QT_TRANSLATE_NOOP("core", "Olive was to fetch something from the hub, and it works offline here."),
        QT_TRANSLATE_NOOP(
            "core", "Download the model on the Models screen and name its folder; give rows as a file."
        ),
    ),
)


@dataclass
class Step:
    """A pass: `seconds` once it is done; None while it works."""

    name: str
    type: str
    seconds: float | None = None


class Log:
    """Reads line by line. `tell` gets the share of the whole that is done and the step that it is at; `measured` a
    loss and its step's number. `types`: how the passes' types are spelt."""

    def __init__(
        self,
        passes: int,
        tell: Callable[[float, Step], None],
        measured: Callable[[int, float], None],
        types: Iterable[str] = (),
    ) -> None:
        self._passes = max(passes, 1)
        # Olive writes them in small letters.
        self._types = {type.lower(): type for type in types}
        self._tell, self._measured = tell, measured
        self._losses = 0
        self._began = 0.0
        self.steps: list[Step] = []
        self.lines: list[str] = []
        self.saved = False

    def take(self, raw: bytes) -> None:
        """One line, with or without its end."""
        line = raw.decode(errors="replace").rstrip()
        if found := _BEGUN.search(line):
            self._close()
            self.steps.append(Step(found[1], self._types.get(found[2], found[2])))
            self._began = time.monotonic()
            self._say(0.0)
        elif found := _ENDED.search(line):
            self._close(float(found[2]))
        elif self.steps and (found := _SHARE.search(line)):
            self._say(int(found[1]) / 100)
        if "{'loss':" in line:
            self._loss(line)
        self.saved = self.saved or "Saved output model to" in line or "Exported adapter weights to" in line
        if line and "%|" not in line:
            self.lines = [*self.lines[-400:], line]

    def failure(self) -> UserError:
        """Why it made nothing, in a sentence, from its own words."""
        whole = "\n".join(self.lines)
        for pattern, cause, fix in _CAUSES:
            if found := re.search(pattern, whole, re.IGNORECASE):
                said = {"found": found[1]} if "{found}" in cause else {}
                return UserError(cause, fix, **said)
        raised = [found[0] for line in self.lines if (found := _RAISED.match(line))]
        reason = raised[-1] if raised else (self.lines[-1] if self.lines else "it said nothing")
        if not self.steps:
            return UserError(
                QT_TRANSLATE_NOOP("core", "Olive did not take what it was told: {reason}"),
                QT_TRANSLATE_NOOP("core", "Mend what is named there and start it again."),
                reason=reason,
            )
        return UserError(
            QT_TRANSLATE_NOOP("core", "Olive made nothing. It ended in the pass “{step}”: {reason}"),
            QT_TRANSLATE_NOOP("core", "The job's log has all that it said; change the settings named there."),
            step=self.steps[-1].type,
            reason=reason,
        )

    def _say(self, share: float) -> None:
        done = len(self.steps) - 1 + share
        self._tell(min(done / max(self._passes, len(self.steps)), 1.0), self.steps[-1])

    def _close(self, seconds: float | None = None) -> None:
        if self.steps and self.steps[-1].seconds is None:
            self.steps[-1].seconds = time.monotonic() - self._began if seconds is None else seconds
            self._say(1.0)

    def _loss(self, line: str) -> None:
        try:
            values = ast.literal_eval(line[line.index("{'loss':") : line.rindex("}") + 1])
            loss = float(values["loss"])
        except (ValueError, SyntaxError, KeyError):
            return
        self._losses += 1
        self._measured(self._losses, loss)
