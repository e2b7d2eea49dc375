"""Holds an export against the model it was made of: the task behind “Verify”.

One side is loaded at a time: the original says what it reads, answers and thinks; then the export does on the same.
What is found is kept beside the export, also where it is bad: that is what verifying is for.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import psutil

from core import fields, runs
from core.errors import UserError, explain_os_errors
from core.export import record, samples
from core.export.engines import Engine, Followed, OnnxEngine, TorchEngine
from core.export.record import REPORT, Made, Origin
from core.export.samples import Sample
from core.export.verdict import TIE, Divergence, Figures, Report, TokenDifference, judge
from core.jobs.context import JobContext
from core.models import providers, weights
from core.models.library import locate
from core.models.model import describe
from core.text import QT_TRANSLATE_NOOP, Text, text

MOST = 48
"""Tokens of a free answer."""
LONGEST = 512
"""Tokens of a text that is compared: scores over the vocabulary for each of its places are held in memory."""
_SHOWN = 200
"""Characters of what both had said before they parted."""


class _Side(msgspec.Struct):
    """What one of the two found on one sample."""

    tokens: list[int]
    answer: list[int]
    ended: bool


class _Original(msgspec.Struct):
    """The original's side, and the text on which both are followed: its tokens and the places compared."""

    sample: Sample
    side: _Side
    whole: list[int]
    places: list[int]
    followed: Followed


def run(ctx: JobContext, *, folder: str, project: str = "") -> dict[str, Any]:
    """Verify the export in `folder`. `project`: the folder of the one whose rows it is measured on, where the export
    is not of a run. Returns {"folder", "grade", "report"}.

    Raises `UserError` where there is nothing to hold it against: the original is gone or has changed, or this computer
    lacks what the export was made for. A bad export is no error: it is the finding.
    """
    made = record.read(Path(folder))
    began = time.monotonic()
    _say(ctx, 0.0, QT_TRANSLATE_NOOP("core", "Comparing the files with their checksums"))
    if reasons := _damage(ctx, made):
        return _keep(ctx, made, Report("broken", reasons, Figures(), created=time.time()))
    providers.choose("auto", made.about.provider, providers.look())
    base, product = original(made.about.origin)
    chosen, note = samples.collect(made.about.origin, project)
    dtype, why = reference(base)
    _say(ctx, 0.02, QT_TRANSLATE_NOOP("core", "Loading the original"))
    longest = _longest(base)
    first = list(_ask_original(ctx, TorchEngine(base, product, dtype), chosen, longest))
    _say(ctx, 0.5, QT_TRANSLATE_NOOP("core", "Loading the export"))
    try:
        engine = OnnxEngine(made.folder)
    except UserError as error:
        return _keep(ctx, made, Report("broken", [error.message], Figures(), created=time.time()))
    report = compare(ctx, first, engine, made, dtype, longest)
    report.notes = [note, *why]
    report.seconds = round(time.monotonic() - began, 1)
    return _keep(ctx, made, report)


def original(about: Origin) -> tuple[Path, Path | None]:
    """The folders of what was exported, as they were then: the base, and what the run made. Raises `UserError` where
    one is gone or has become another."""
    base = locate(about.model)
    if weights.fingerprint(base) != about.fingerprint:
        raise _changed(about.name)
    if not about.run:
        return base, None
    product = runs.read(Path(about.project) / "runs" / about.run).product
    if product is None or record.product_fingerprint(product) != about.product:
        raise _changed(about.run_name)
    return base, product


def reference(base: Path) -> tuple[str, list[Text]]:
    """The numbers in which the original computes: the most exact ones that fit into memory, and what to say of them."""
    about = describe(base)
    if 4.6 * about.parameters < psutil.virtual_memory().available:
        return "float32", []
    note = QT_TRANSLATE_NOOP(
        "core", "The original computed in bfloat16, since there was not enough memory for 32 bits."
    )
    return "bfloat16", [text(note)]


def compare(
    ctx: JobContext,
    first: Sequence[_Original],
    engine: OnnxEngine,
    made: Made,
    dtype: str = "float32",
    longest: int = LONGEST,
) -> Report:
    """The export's side, counted against the original's. An export that breaks down while it computes is broken."""
    figures = Figures()
    report = Report("good", [], figures, created=time.time())
    report.runs_on = engine.runs_on
    losses: list[float] = []
    theirs: list[float] = []
    try:
        for number, one in enumerate(first):
            _say(ctx, 0.5 + 0.5 * number / len(first), QT_TRANSLATE_NOOP("core", "The export answers"))
            tokens = engine.read(one.sample.messages)
            figures.prompts += 1
            figures.prompts_equal_here += engine.read_here(one.sample.messages) == one.side.tokens
            if tokens == one.side.tokens:
                figures.prompts_equal += 1
            elif report.difference is None:
                report.difference = _difference(engine, one, tokens)
            answer, ended = engine.answer(tokens[-longest:], len(one.side.answer) + 1, ctx.check)
            _count_answer(figures, report, engine, one, _Side(tokens, answer, ended))
            followed = engine.follow(one.whole, one.places)
            _count_places(figures, one.followed, followed)
            losses += one.followed.losses
            theirs += followed.losses
    except RuntimeError as error:
        reason = QT_TRANSLATE_NOOP("core", "It breaks down while it computes: {reason}")
        report.grade = "broken"
        report.reasons = [text(reason, reason=(str(error).strip().splitlines() or ["?"])[0])]
        return report
    figures.original_perplexity = _perplexity(losses) or 1.0
    figures.export_perplexity = _perplexity(theirs)
    report.grade, report.reasons = judge(
        figures, made.about.precision, "fp32" if dtype == "float32" else "fp16"
    )
    return report


def _ask_original(
    ctx: JobContext, engine: TorchEngine, chosen: Sequence[Sample], longest: int
) -> Iterator[_Original]:
    for number, sample in enumerate(chosen):
        ctx.check()
        _say(ctx, 0.05 + 0.45 * number / len(chosen), QT_TRANSLATE_NOOP("core", "The original answers"))
        tokens = engine.read(sample.messages)
        answer, ended = engine.answer(tokens[-longest:], MOST, ctx.check)
        if sample.answer:
            whole, places = engine.read_whole(sample.whole)
        else:
            whole, places = tokens + answer, list(range(len(tokens), len(tokens) + len(answer)))
        # From the end, where the answer is.
        cut = max(0, len(whole) - longest)
        whole, places = whole[cut:], [place - cut for place in places if place > cut]
        yield _Original(sample, _Side(tokens, answer, ended), whole, places, engine.follow(whole, places))


def _longest(base: Path) -> int:
    """Tokens of a prompt, so that it and its answer fit into what the model can read."""
    context = describe(base).context_length or LONGEST + MOST
    return max(1, min(LONGEST, context - MOST - 2))


def _count_answer(figures: Figures, report: Report, engine: Engine, one: _Original, theirs: _Side) -> None:
    """Tokens up to where the answers part; the end of an answer counts as one."""
    own = one.side
    equal = next(
        (at for at, (a, b) in enumerate(zip(own.answer, theirs.answer, strict=False)) if a != b),
        min(len(own.answer), len(theirs.answer)),
    )
    total = len(own.answer) + own.ended
    same_end = own.ended and theirs.ended and len(own.answer) == len(theirs.answer)
    whole = equal == len(own.answer) and (same_end or not own.ended)
    margin = _margin(one, equal)
    if not whole and margin <= TIE:
        # Which of two equals comes first is no difference, and what follows is another text.
        total = equal
    figures.tokens += total
    figures.tokens_equal += min(total, equal + same_end)
    if own.ended and not theirs.ended and equal == len(own.answer):
        figures.unending += 1
    if not whole and margin > TIE and report.divergence is None:
        report.divergence = Divergence(
            prompt=one.sample.prompt[-_SHOWN:],
            shared=engine.decode(own.answer[:equal])[-_SHOWN:],
            original=engine.decode(own.answer[equal:]),
            export=engine.decode(theirs.answer[equal:]),
            at=equal,
            margin=round(margin, 4) if math.isfinite(margin) else 0.0,
        )


def _margin(one: _Original, at: int) -> float:
    """By how much the original preferred its token number `at` of the answer; known where the answer itself was
    followed, else infinite: no tie is assumed."""
    begin = len(one.side.tokens)
    place = begin + at
    same = one.whole[:place] == one.side.tokens + one.side.answer[:at]
    if same and place in one.places:
        return one.followed.margins[one.places.index(place)]
    return math.inf


def _count_places(figures: Figures, own: Followed, theirs: Followed) -> None:
    for mine, other, margin in zip(own.top, theirs.top, own.margins, strict=True):
        if mine != other and margin <= TIE:
            continue
        figures.places += 1
        figures.places_equal += mine == other


def _perplexity(losses: Sequence[float]) -> float | None:
    if not losses or not all(math.isfinite(loss) for loss in losses):
        return None
    return math.exp(min(sum(losses) / len(losses), 700.0))


def _difference(engine: Engine, one: _Original, tokens: list[int]) -> TokenDifference:
    own = one.side.tokens
    at = next(
        (at for at, (a, b) in enumerate(zip(own, tokens, strict=False)) if a != b), min(len(own), len(tokens))
    )
    return TokenDifference(
        prompt=one.sample.prompt[-_SHOWN:],
        at=at,
        original=" ".join(str(token) for token in own[at : at + 8]),
        export=" ".join(str(token) for token in tokens[at : at + 8]),
    )


def _damage(ctx: JobContext, made: Made) -> list[Text]:
    """What differs from the files that the builder wrote."""
    said = []
    for name, wanted in made.about.sums.items():
        file = made.folder / name
        if not file.is_file():
            template = QT_TRANSLATE_NOOP("core", "The file {file} is missing.")
        elif record.digest(file, ctx.check) != wanted:
            template = QT_TRANSLATE_NOOP("core", "The file {file} is damaged: its checksum is another.")
        else:
            continue
        said.append(text(template, file=name))
    return said


def _keep(ctx: JobContext, made: Made, report: Report) -> dict[str, Any]:
    with explain_os_errors(made.folder):
        fields.save(made.folder / REPORT, report)
    if report.grade == "broken":
        ctx.warn(
            text(
                QT_TRANSLATE_NOOP("core", "The export “{name}” is not what it should be: {reason}"),
                name=made.name,
                reason=str(report.reasons[0]),
            )
        )
    return {"folder": str(made.folder), "grade": report.grade, "report": fields.to_builtins(report)}


def _changed(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "core", "“{name}” is no longer what was exported, so the export cannot be held against it."
        ),
        QT_TRANSLATE_NOOP("core", "Export it again."),
        name=name,
    )


def _say(ctx: JobContext, done: float, template: str) -> None:
    ctx.progress(done, 1.0, text(template))
