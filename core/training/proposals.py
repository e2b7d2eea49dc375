"""What a search for settings tries next, and which settings mattered, judged by what its trials came to.

By Optuna, which is told all anew each time: what it needs to know is in the search's own folder. Does not know runs.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from core.training import sweeps
from core.training.sweeps import Axis, Sweep, Value

STARTUP = 5
"""Trials at random before what they came to guides the next ones, and before any is cut short."""


def ask(search: Sweep) -> Asked:
    """The next trial after all that was tried; the one under way, if there is one.

    Chance begins anew from the trial's number, so that a search that was interrupted goes on as if it had not been.
    """
    optuna = _optuna()
    trials = search.trials()
    about = search.about
    number = about.begun.number if about.begun else max((trial.number for trial in trials), default=-1) + 1
    sampler = (
        optuna.samplers.RandomSampler(seed=about.seed + number)
        if about.sampler == "random"
        else optuna.samplers.TPESampler(seed=about.seed + number, n_startup_trials=STARTUP, multivariate=True)
    )
    study = _study(search, sampler, _pruner(about.pruner))
    if about.begun:
        study.enqueue_trial(about.begun.values)
    return Asked(study.ask(_distributions(about.axes)), number)


class Asked:
    """Optuna's trial under our number: the study counts only those that it was told of."""

    def __init__(self, trial: Any, number: int) -> None:
        self._trial, self.number = trial, number
        self.params: dict[str, Value] = dict(trial.params)
        self.report: Callable[[float, int], None] = trial.report
        self.should_prune: Callable[[], bool] = trial.should_prune


def _study(search: Sweep, sampler: Any, pruner: Any) -> Any:
    optuna = _optuna()
    study = optuna.create_study(sampler=sampler, pruner=pruner, direction="minimize")
    states = optuna.trial.TrialState
    known = {"finished": states.COMPLETE, "pruned": states.PRUNED, "failed": states.FAIL}
    distributions = _distributions(search.about.axes)
    for trial in search.trials():
        measured = dict(trial.measured)
        if trial.state == "pruned" and trial.score is None:
            continue
        study.add_trial(
            optuna.trial.create_trial(
                state=known[trial.state],
                value=trial.score if trial.state != "failed" else None,
                params=trial.values,
                distributions=distributions,
                intermediate_values=measured,
            )
        )
    return study


def _pruner(kind: str) -> Any:
    """Median (Golovin et al., “Google Vizier”, 2017), or successive halving (Li et al., “A System for Massively
    Parallel Hyperparameter Tuning”, arXiv 1810.05934)."""
    pruners = _optuna().pruners
    if kind == "median":
        return pruners.MedianPruner(n_startup_trials=STARTUP, n_warmup_steps=1)
    if kind == "halving":
        return pruners.SuccessiveHalvingPruner(min_resource=1, reduction_factor=3)
    return pruners.NopPruner()


def _distributions(axes: list[Axis]) -> dict[str, Any]:
    made = _optuna().distributions
    known = sweeps.settings()
    found: dict[str, Any] = {}
    for axis in axes:
        if axis.choices:
            found[axis.field] = made.CategoricalDistribution(tuple(axis.choices))
        elif known[axis.field].type is int:
            assert axis.low is not None and axis.high is not None
            found[axis.field] = made.IntDistribution(int(axis.low), int(axis.high), log=axis.log)
        else:
            found[axis.field] = made.FloatDistribution(axis.low, axis.high, log=axis.log)
    return found


def importance(search: Sweep) -> dict[str, float]:
    """Watanabe, Bansal and Hutter, “PED-ANOVA”, 2023 (arXiv 2304.10255): quick, and good enough for a hint."""
    optuna = _optuna()
    study = _study(search, optuna.samplers.RandomSampler(), optuna.pruners.NopPruner())
    evaluator = optuna.importance.PedAnovaImportanceEvaluator()
    with contextlib.suppress(ValueError, RuntimeError):
        shares = optuna.importance.get_param_importances(study, evaluator=evaluator)
        return {name: float(share) for name, share in shares.items()}
    return {}


def _optuna() -> Any:
    import optuna

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    return optuna
