"""What a survey of a set comes to where rows are cut at a length: how long rows are, what is lost, what is learnt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from core.datasets.rows import Runs, to_runs
from core.text import Text
from core.training import trainer
from core.training.config import TrainConfig
from core.training.survey import Survey

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

BINS = 40
Kind = Literal["cut", "untrained", "unread", "longest"]


class Bin(msgspec.Struct):
    """Rows of `first` to `last` tokens; `cut` of them are longer than what is read. The last bin may hold all that
    are longer still (`open`)."""

    first: int
    last: int
    rows: int
    cut: int = 0
    open: bool = False


class Reason(msgspec.Struct):
    """Why `rows` rows cannot be trained on; said of the one with the number `number`."""

    reason: Text
    rows: int
    number: int


class Figures(msgspec.Struct):
    """`rows` and `validation_rows` can be used as they are cut; `untrained` would have nothing to learn, and `unread`
    cannot be read. Tokens are those of usable rows to train on, once over: `tokens` as cut, `trained` of them learnt,
    `beyond` cut off. `steps` and `epochs` are for the settings asked for, `seconds` and `rate` (rows a second) for
    making the survey."""

    max_length: int
    rows: int
    validation_rows: int
    tokens: int
    trained: int
    beyond: int
    longest: int
    longest_number: int
    middle: int
    cut: int
    untrained: int
    needed: int
    unread: int
    bins: list[Bin]
    reasons: list[Reason]
    notes: list[Text]
    drafts: int
    rejected: int
    epochs: int
    steps: int
    together: int
    seconds: float
    rate: float


class Measured:
    """A survey as arrays, cut at `max_length` tokens."""

    def __init__(self, survey: Survey, max_length: int) -> None:
        import numpy as np

        self.survey = survey
        self.max_length = max_length
        self.rows = np.frombuffer(survey.rows, np.int64)
        self.numbers = np.frombuffer(survey.numbers, np.int32)
        self.is_validation = np.frombuffer(survey.parts, np.int8).astype(bool)
        self.lengths = np.frombuffer(survey.lengths, np.int32).astype(np.int64)
        counts = np.frombuffer(survey.counts, np.int32)
        pairs = np.frombuffer(survey.stretches, np.int32).reshape(-1, 2).astype(np.int64)
        owner = np.repeat(np.arange(len(counts)), counts)
        inside = np.minimum(pairs, max_length)
        self.trained = np.bincount(owner, inside[:, 1] - inside[:, 0], len(counts)).astype(np.int64)
        # Each row's first learnt token, counted from 1; 0 where nothing is learnt at all.
        self.first = np.zeros(len(counts), np.int64)
        begins = np.cumsum(counts) - counts
        some = counts > 0
        self.first[some] = pairs[begins[some], 0] + 1

    @property
    def is_cut(self) -> Any:
        return self.lengths > self.max_length

    @property
    def usable(self) -> Any:
        """Rows of which something is learnt."""
        return self.trained > 0

    def find(self, kind: Kind) -> Runs:
        """The ids of the rows of one kind, in the dataset's order."""
        import numpy as np

        if kind == "unread":
            groups = [np.frombuffer(one.rows, np.int64) for one in self.survey.unread]
            return to_runs(np.concatenate(groups).tolist()) if groups else []
        if kind == "longest":
            return to_runs(self.rows[[int(self.lengths.argmax())]].tolist()) if len(self.rows) else []
        return to_runs(self.rows[self.is_cut if kind == "cut" else ~self.usable].tolist())

    def rows_to_train(self) -> int:
        return int((self.usable & ~self.is_validation).sum())


def figures(measured: Measured, config: TrainConfig, drafts: int = 0, rejected: int = 0) -> Figures:
    """The figures for training with `config`, whose longest row is that of `measured`."""
    survey, most = measured.survey, measured.max_length
    usable, validation = measured.usable, measured.is_validation
    train = usable & ~validation
    rows, held = int(train.sum()), int((usable & validation).sum())
    if not held and config.validation_share and rows > 1:
        held = min(max(1, round(rows * config.validation_share)), rows - 1)
        rows -= held
    if rows and config.share < 1:
        rows = max(1, round(rows * config.share))
    lengths = measured.lengths
    longest = int(lengths.argmax()) if len(lengths) else -1
    missing = measured.first[~usable]
    share = rows / max(1, int(train.sum()))
    return Figures(
        max_length=most,
        rows=rows,
        validation_rows=held,
        tokens=round(share * int(lengths[train].clip(max=most).sum())),
        trained=round(share * int(measured.trained[train].sum())),
        beyond=round(share * int((lengths[train] - most).clip(min=0).sum())),
        longest=int(lengths[longest]) if longest >= 0 else 0,
        longest_number=int(measured.numbers[longest]) if longest >= 0 else 0,
        middle=_middle(lengths),
        cut=int(measured.is_cut.sum()),
        untrained=int((~usable).sum()),
        needed=int(missing.max()) if len(missing) and missing.min() > 0 else 0,
        unread=sum(len(one.rows) // 8 for one in survey.unread),
        bins=bins(lengths, most),
        reasons=[Reason(one.reason, len(one.rows) // 8, one.number) for one in survey.unread],
        notes=survey.notes,
        drafts=drafts,
        rejected=rejected,
        epochs=config.epochs,
        steps=trainer.steps(rows, config) if rows else 0,
        together=config.batch_size * config.accumulation,
        seconds=survey.seconds,
        rate=survey.rate,
    )


def bins(lengths: Numbers, most: int) -> list[Bin]:
    """A histogram of lengths in at most `BINS` bins of a round width. `most` is a bin's end, or beyond the last one.

    A few rows far longer than all others share the last bin.
    """
    import numpy as np

    if not len(lengths):
        return []
    top = int(lengths.max())
    usual = int(np.percentile(lengths, 99) * 1.25) + 1
    end = top if top <= 2 * usual else usual
    if most < top:
        end = max(end, min(most + most // 4, top))
    width = _round_up(end / BINS)
    edges = np.arange(0, end + width, width)
    counts, _ = np.histogram(np.minimum(lengths, edges[-1]), np.append(edges[:-1], edges[-1]) + 0.5)
    longer, _ = np.histogram(np.minimum(lengths[lengths > most], edges[-1]), edges + 0.5)
    counts[0] += int((lengths == 0).sum())
    made = [
        Bin(int(edges[i]) + 1, int(edges[i + 1]), int(counts[i]), int(longer[i])) for i in range(len(counts))
    ]
    if top > made[-1].last:
        made[-1].last, made[-1].open = top, True
    return made


def _round_up(width: float) -> int:
    power = int(10 ** max(0, math.floor(math.log10(max(width, 1)))))
    return next(power * factor for factor in (1, 2, 4, 5, 8, 10, 20) if power * factor >= width)


def _middle(lengths: Any) -> int:
    import numpy as np

    return int(np.median(lengths)) if len(lengths) else 0
