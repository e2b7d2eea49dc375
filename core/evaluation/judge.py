"""The task in which a model judges a trial's answers two by two, in both orders; each verdict is kept as it comes.

Does not know what verdicts come to, nor how a judge is asked in words.
"""

from __future__ import annotations

import hashlib
import itertools
import random
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from core import fields
from core.chat import courtesy, journal
from core.chat.conversation import Arm
from core.chat.engines import open_generator
from core.chat.generator import GenerationConfig, Generator
from core.chat.prompt import Prompt, Turn
from core.chat.torch_generator import CAPABLE
from core.errors import UserError, explain_os_errors
from core.evaluation import judge_prompt, order, trials_kept, verdicts, votes
from core.evaluation.judge_prompt import Said
from core.evaluation.trial import Question, Trial
from core.evaluation.verdicts import Judged, Pair
from core.jobs.context import JobContext
from core.models.library import Library
from core.project import Project
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP, text

SAVE = 20
"""Questions between two savings of the trial."""


class _Kept(msgspec.Struct, frozen=True):
    """A verdict on disk. `said` None: there was none, asked twice."""

    key: str
    said: Said | None = None
    words: str = ""


def run(
    ctx: JobContext, *, project: str, trial: str, judge: dict[str, Any], limit: int | None = None
) -> dict[str, Any]:
    """Have `judge` (the values of an `Arm`) compare the answers of a trial, on `limit` questions at most, spread
    evenly.

    Each two arms are compared on each question, in both orders; the metric “judge” goes into the trial. Asked again,
    only what is missing is judged. Streams ``judged`` (the `Judged` so far) now and then. Returns {"trial": its id,
    "judged": the `Judged`}. Raises `UserError` where the judge cannot be used, or there is nothing to compare.
    """
    owner = Project.open(Path(project))
    made = trials_kept.load(owner, trial)
    arm = msgspec.structs.replace(fields.from_builtins(Arm, judge), documents=False)
    work = _Judging(ctx, owner, made, arm)
    return {"trial": made.id, "judged": msgspec.to_builtins(work.run(limit))}


def pairs_of(trial: Trial, limit: int | None = None) -> list[Pair]:
    """What there is to compare, question by question: each two arms that answered, in an order drawn for each."""
    answered = [at for at in order.spread(trial.questions) if len(_answers(trial, at)) > 1]
    return [
        Pair(question=at, one=one, other=other, same=_words(trial, one, at) == _words(trial, other, at))
        for at in answered[: limit or None]
        for one, other in itertools.combinations(_answers(trial, at), 2)
    ]


def is_small(arm: Arm) -> bool:
    """Whether a model of this machine is too small to judge, as its files tell; False where they do not."""
    if arm.engine not in ("torch", "onnx"):
        return False
    try:
        return Library(Settings.load()).find(arm.model).parameters < CAPABLE
    except UserError:
        return False


def kept_of(project: Project, trial: str) -> Judged | None:
    """What the last judging of a trial came to; None where there was none."""
    file = _file_of(project, trial)
    return fields.load(Judged, file) if file.is_file() else None


class _Judging:
    def __init__(self, ctx: JobContext, project: Project, trial: Trial, arm: Arm) -> None:
        self._ctx = ctx
        self._project = project
        self._trial = trial
        self._arm = arm
        self._name = arm.name or arm.model
        self._waits = courtesy.of(ctx)
        folder = trials_kept.folder(project) / "verdicts"
        self._file = folder / f"{_identity(arm)}.jsonl"
        self._known = _read(self._file)

    def run(self, limit: int | None) -> Judged:
        pairs = pairs_of(self._trial, limit)
        if not pairs:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "There is no question that two ways of answering have answered."),
                QT_TRANSLATE_NOOP("core", "Compare at least two ways of answering first."),
            )
        self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Getting the judge ready…")))
        self._generator = self._open()
        if any((arm.engine, arm.model) == (self._arm.engine, self._arm.model) for arm in self._trial.arms):
            self._ctx.warn(
                QT_TRANSLATE_NOOP(
                    "core",
                    "“{judge}” is also one of those that are judged: models tend to prefer their own words.",
                ),
                judge=self._name,
            )
        done: list[Pair] = []
        asked = 2 * sum(not pair.same for pair in pairs)
        try:
            for number, (_, group) in enumerate(itertools.groupby(pairs, key=lambda pair: pair.question), 1):
                for pair in group:
                    done.append(self._judge(pair))
                    so_far = 2 * sum(not one.same for one in done)
                    note = text(QT_TRANSLATE_NOOP("core", "“{judge}” compares the answers"), judge=self._name)
                    self._ctx.progress(so_far, asked, note)
                if number % SAVE == 0:
                    self._keep(done, partly=True)
        except BaseException:
            self._keep(done, partly=True)  # what was judged stays, however it ends
            raise
        return self._keep(done, partly=False)

    def _open(self) -> Generator:
        if self._arm.engine == "quotes":
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” only quotes, it cannot judge."),
                QT_TRANSLATE_NOOP("core", "Choose a model, or an address from Settings."),
                name=self._name,
            )
        if is_small(self._arm):  # known before it is loaded
            raise self._too_small()
        generator = open_generator(self._ctx, self._project, self._arm)
        if not generator.capable:
            raise self._too_small()
        return generator

    def _too_small(self) -> UserError:
        return UserError(
            QT_TRANSLATE_NOOP(
                "core", "“{name}” is too small to judge: models of its size do not follow such instructions."
            ),
            QT_TRANSLATE_NOOP("core", "Choose a larger model, or an address from Settings."),
            name=self._name,
        )

    def _judge(self, pair: Pair) -> Pair:
        if pair.same:
            return pair
        one, other = (_words(self._trial, arm, pair.question) for arm in (pair.one, pair.other))
        question = self._trial.questions[pair.question]
        # Which order comes first is drawn: a judge that changes in the course of things favours nobody.
        orders = [(one, other), (other, one)]
        turned = random.Random(_key(question, one, other)).random() < 0.5
        said = [self._verdict(question, *both) for both in (reversed(orders) if turned else orders)]
        ahead, behind = reversed(said) if turned else said
        return msgspec.structs.replace(pair, ahead=ahead, behind=behind)

    def _verdict(self, question: Question, first: str, second: str) -> Said | None:
        """What the judge says of two answers in this order; kept, and not asked for twice."""
        key = _key(question, first, second)
        if key in self._known:
            return self._known[key].said
        self._waits.wait(self._ctx)
        self._ctx.check()
        room = judge_prompt.ROOM
        length = self._generator.context_length

        def fits(turns: list[Turn]) -> bool:
            return not length or self._generator.count(turns) + 2 * room <= length

        turns = judge_prompt.turns(question, first, second, fits)
        words, said = "", None
        if turns is not None:
            words = self._say(turns, room)
            said = judge_prompt.read(words)
            if said is None:
                words = self._say(judge_prompt.again(turns, words), room)
                said = judge_prompt.read(words)
        kept = _Kept(key, said, words[:1000])
        journal.append(self._file, [msgspec.json.encode(kept)])
        self._known[key] = kept
        return said

    def _say(self, turns: list[Turn], room: int) -> str:
        config = GenerationConfig(max_new_tokens=room, temperature=0.0)
        asking = Prompt(turns=turns, question=turns[0]["content"])
        with closing(self._generator.stream(asking, config, lambda: self._ctx.cancelled)) as stream:  # type: ignore[type-var]
            words = "".join(stream)
        self._ctx.check()
        return words

    def _keep(self, done: list[Pair], *, partly: bool) -> Judged:
        """Write what the verdicts come to so far into the trial and beside it. Other jobs may have gone on with the
        trial meanwhile: what is on disk is read anew, and only answers that are still the same get scores."""
        trial = trials_kept.load(self._project, self._trial.id)
        still = [pair for pair in done if self._is_same(trial, pair)]
        on_pairs = votes.on_pairs(self._project, trial)
        found = verdicts.judged(self._name, still, on_pairs, partly=partly)
        if votes.put_scores(trial, "judge", verdicts.scores(still)):
            trial.measure()
            trials_kept.save(self._project, trial)
        fields.save(_file_of(self._project, trial.id), found)
        self._ctx.data("judged", found)
        return found

    def _is_same(self, trial: Trial, pair: Pair) -> bool:
        at = pair.question
        return at < len(trial.questions) and all(
            arm < len(trial.arms) and _words(trial, arm, at) == _words(self._trial, arm, at)
            for arm in (pair.one, pair.other)
        )


def _answers(trial: Trial, at: int) -> list[int]:
    return [
        arm
        for arm in range(len(trial.arms))
        if (reply := trial.replies[arm][at]) is not None and reply.error is None
    ]


def _words(trial: Trial, arm: int, at: int) -> str:
    reply = trial.replies[arm][at]
    return (reply.said or reply.text).strip() if reply is not None else ""


def _key(question: Question, first: str, second: str) -> str:
    """Tells verdicts apart: all that the judge reads."""
    read = [question.question, question.expected[:1], question.answerable, question.quote, first, second]
    return hashlib.blake2b(msgspec.json.encode(read), digest_size=12).hexdigest()


def _identity(arm: Arm) -> str:
    """Tells judges apart; of an address, the model that answers there now."""
    model = arm.model
    if arm.engine == "address":
        address = Settings.load().address(arm.model)
        model = f"{address.url} {address.model}"
    told = [judge_prompt.VERSION, arm.engine, model, arm.run]
    return hashlib.blake2b(msgspec.json.encode(told), digest_size=10).hexdigest()


def _file_of(project: Project, trial: str) -> Path:
    """Beside the trial; not a trial, whatever lists them by their ending."""
    return trials_kept.folder(project) / f"{trial}.judged"


def _read(file: Path) -> dict[str, _Kept]:
    """Verdicts kept before; a line cut short by a crash is left out."""
    if not file.exists():
        return {}
    with explain_os_errors(file):
        lines = file.read_bytes().splitlines()
    found = {}
    for line in filter(None, lines):
        try:
            kept = msgspec.json.decode(line, type=_Kept)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
        found[kept.key] = kept
    return found
