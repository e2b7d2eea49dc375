"""A loss from a Python file of the person's own: read, agreed to, tried out, and only then used.

The file has a function ``loss(scores, labels)``: `scores` are what the model says of each token that is learnt, shape
(tokens, vocabulary), float32, with gradients; `labels` are the tokens that should have been said, shape (tokens,),
int64. It returns a loss for each, shape (tokens,). Python can do anything on a computer, so a file that nobody has
agreed to, or that has changed since, is never run. Does not know the model.
"""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP

Loss = Callable[[Any, Any], Any]
KEPT_AS = "loss.py"
"""In a run's folder: the file as it was when the run began."""
_LONGEST = 1 << 20


def fingerprint(file: Path) -> str:
    """What was agreed to: these bytes and no others. Raises `UserError` if the file is gone or is no Python file."""
    return _digest(_read(file))


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _read(file: Path) -> bytes:
    if file.suffix != ".py":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is not a Python file."),
            QT_TRANSLATE_NOOP("core", "Choose a file whose name ends in .py."),
            path=str(file),
        )
    with explain_os_errors(file):
        data = file.read_bytes()
    if len(data) > _LONGEST:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is too large to be a loss."),
            QT_TRANSLATE_NOOP("core", "Choose the file that has the function “loss”."),
            path=str(file),
        )
    return data


def load(file: Path, agreed: Collection[str]) -> Loss:
    """Run the file and take its function. `agreed`: fingerprints of files that the person agreed to run.

    Raises `UserError` for a file that is not among them, and for one that does not do what a loss must.
    """
    data = _read(file)
    if _digest(data) not in agreed:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "{path} has not been agreed to, or has changed since: Ustad does not run it."
            ),
            QT_TRANSLATE_NOOP("core", "Look at it on the Training screen and agree to it there."),
            path=str(file),
        )
    namespace: dict[str, Any] = {"__name__": "own_loss", "__file__": str(file)}
    try:
        # The bytes that were looked at: the file may change at any moment.
        exec(compile(data, str(file), "exec"), namespace)
    except Exception as error:
        raise _broken(file, error) from error
    found = namespace.get("loss")
    if not callable(found):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} has no function called “loss”."),
            QT_TRANSLATE_NOOP("core", "Write “def loss(scores, labels):” into it."),
            path=str(file),
        )

    from core.training.portions import is_out_of_memory

    def loss(scores: Any, labels: Any) -> Any:
        try:
            made = found(scores, labels)
        except Exception as error:
            if is_out_of_memory(error):
                raise  # the trainer's affair: it tries smaller batches
            raise _broken(file, error) from error
        if getattr(made, "shape", None) != labels.shape:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“loss” in {path} returns {shape}, not one number per token."),
                QT_TRANSLATE_NOOP("core", "Return a tensor of the shape of “labels”, without a mean or sum."),
                path=str(file),
                shape=str(tuple(getattr(made, "shape", ())))
                if hasattr(made, "shape")
                else type(made).__name__,
            )
        return made

    _try_out(file, loss)
    return loss


def _try_out(file: Path, loss: Loss) -> None:
    """On a handful of made-up tokens, so that what is wrong shows before a model is loaded."""
    import torch

    dice = torch.Generator().manual_seed(0)
    scores = torch.randn(5, 11, generator=dice).requires_grad_()
    made = loss(scores, torch.arange(5))
    if not made.requires_grad:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Nothing can be learnt from “loss” in {path}: it has no gradient."),
            QT_TRANSLATE_NOOP("core", "Work with “scores” as they are: without .detach(), .item() or numpy."),
            path=str(file),
        )
    made.sum().backward()
    if not (torch.isfinite(made).all() and torch.isfinite(scores.grad).all()):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“loss” in {path} is not a number for ordinary scores."),
            QT_TRANSLATE_NOOP("core", "Look for divisions by zero and logarithms of zero in it."),
            path=str(file),
        )


def _broken(file: Path, error: Exception) -> UserError:
    lines = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(file)
    ]
    line = getattr(error, "lineno", None) or (lines[-1] if lines else 0) or 0
    return UserError(
        QT_TRANSLATE_NOOP("core", "{path} fails in line {line}: {reason}."),
        QT_TRANSLATE_NOOP("core", "Mend the file, look at it again and agree to it."),
        path=str(file),
        line=line,
        reason=f"{type(error).__name__}: {error}",
    )
