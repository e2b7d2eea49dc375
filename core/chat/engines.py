"""The engine for an arm: the one place that knows which engines there are."""

from __future__ import annotations

from core.chat.conversation import Arm
from core.chat.generator import Generator
from core.errors import UserError
from core.jobs.context import JobContext
from core.project import Project
from core.settings import Running, Settings
from core.text import QT_TRANSLATE_NOOP


def open_generator(ctx: JobContext, project: Project, arm: Arm) -> Generator:
    """The engine that `arm` names, ready to answer. What it loads stays in this process for the next question.

    Raises `UserError` where the model or the run's adapter cannot be used.
    """
    match arm.engine:
        case "quotes":
            from core.chat import marking
            from core.chat.quotes import Quotes
            from core.knowledge.embedders.opening import open_embedder

            return Quotes(open_embedder(ctx), marking.extractor_of(ctx, project, arm.run))
        case "torch":
            from core.chat.torch_generator import open_torch

            bits = _running(arm).bits
            return open_torch(ctx, project, arm.model, arm.run, bits or None)
        case "onnx":
            from core.chat.onnx_generator import open_onnx

            return open_onnx(ctx, arm.model, arm.run, _running(arm).device)
        case "address":
            from core.chat.address_generator import open_address

            return open_address(ctx, arm.model)
    raise UserError(
        QT_TRANSLATE_NOOP("core", "There is no engine called “{engine}”."),
        QT_TRANSLATE_NOOP("core", "Use “quotes”, “torch”, “onnx” or “address”."),
        engine=str(arm.engine),
    )


def _running(arm: Arm) -> Running:
    """How the person wants this model to compute."""
    return Settings.load().running.get(arm.model, Running())
