"""The person's votes on a trial's own answers: as a metric, and as verdicts on pairs that a judge is held against.

Only votes on these very answers count. Does not know how they were given.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import msgspec

from core.chat.comparisons import Comparisons
from core.chat.side_by_side import Round, Vote, way_of
from core.evaluation import trials_kept
from core.evaluation.trial import Trial
from core.evaluation.verdicts import Key, Which
from core.project import Project


def load(project: Project, trial_id: str) -> Trial:
    """A kept trial with the votes that there are by now; where they changed, it is kept with them. Raises `UserError`
    as `trials_kept.load`."""
    trial = trials_kept.load(project, trial_id)
    before = [trial.scores(arm, "votes") for arm in range(len(trial.arms))]
    put(project, trial)
    if before != [trial.scores(arm, "votes") for arm in range(len(trial.arms))]:
        trials_kept.save(project, trial)
    return trial


def put(project: Project, trial: Trial) -> int:
    """Write the metric “votes” into the trial's replies and work the figures out anew; returns how many votes counted.

    The best of a vote gets 1 and the others 0; in a tie each gets a half; where all are bad, nothing. Of several votes
    on a question the mean counts. Where nothing changed, nothing is worked out.
    """
    points: dict[tuple[int, int], list[float]] = {}
    counted = 0
    for question, arms, vote in _votes(project, trial):
        counted += 1
        for place, arm in arms.items():
            worth = {"best": float(place == vote.best), "tie": 0.5, "bad": 0.0}[vote.kind]
            points.setdefault((arm, question), []).append(worth)
    found = {key: sum(values) / len(values) for key, values in points.items()}
    if put_scores(trial, "votes", found):
        trial.measure()
    return counted


def put_scores(trial: Trial, metric: str, found: dict[tuple[int, int], float]) -> bool:
    """Make these (arm, question) scores all that there are of a metric; returns whether anything changed."""
    changed = False
    for arm, replies in enumerate(trial.replies):
        for at, reply in enumerate(replies):
            if reply is None or reply.scores.get(metric) == found.get((arm, at)):
                continue
            kept = {key: value for key, value in reply.scores.items() if key != metric}
            if (arm, at) in found:
                kept[metric] = found[arm, at]
            replies[at] = msgspec.structs.replace(reply, scores=kept)
            changed = True
    return changed


def on_pairs(project: Project, trial: Trial) -> dict[Key, Which]:
    """Which of two arms' answers the person took for the better one. A vote for the best of four says nothing of the
    three others among each other; of several votes on a pair the latest counts."""
    found: dict[Key, tuple[float, Which]] = {}
    for question, arms, vote in _votes(project, trial):
        for (place, one), (_, other) in itertools.combinations(
            sorted(arms.items(), key=lambda pair: pair[1]), 2
        ):
            which: Which = "tie"
            if vote.kind == "best":
                if vote.best not in (place, _place(arms, other)):
                    continue
                which = "one" if vote.best == place else "other"
            key = (question, one, other)
            if key not in found or found[key][0] <= vote.time:
                found[key] = vote.time, which
    return {key: which for key, (_, which) in found.items()}


def _place(arms: dict[int, int], wanted: int) -> int:
    return next(place for place, arm in arms.items() if arm == wanted)


def _votes(project: Project, trial: Trial) -> Iterator[tuple[int, dict[int, int], Vote]]:
    """A question's index, the places of a comparison with the trial's arms that stood there, and the vote."""
    by_words: dict[str, list[int]] = {}
    for at, question in enumerate(trial.questions):
        by_words.setdefault(_plain(question.question), []).append(at)
    by_way = {way_of(arm): at for at, arm in reversed(list(enumerate(trial.arms)))}
    for comparison, judged in Comparisons(project).judged():
        assert judged.vote is not None
        for at in by_words.get(_plain(judged.question), []):
            arms = {
                place: arm
                for place in judged.vote.among
                if (arm := by_way.get(way_of(comparison.arms[place]))) is not None
                and _is_same(trial, arm, at, judged, place)
            }
            # A vote for an answer that the trial does not have says nothing of the others' order.
            if len(arms) >= 2 and (judged.vote.kind != "best" or judged.vote.best in arms):
                yield at, arms, judged.vote


def _is_same(trial: Trial, arm: int, at: int, judged: Round, place: int) -> bool:
    """Whether what was voted on is what the trial has."""
    ours, theirs = trial.replies[arm][at], judged.replies.get(place)
    if ours is None or theirs is None or theirs.answer is None:
        return False
    return _plain(theirs.answer.text) in (_plain(ours.text), _plain(ours.said))


def _plain(words: str) -> str:
    return " ".join(words.split())
