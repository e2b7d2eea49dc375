"""A loss of the person's own: never run unasked, and wrong ones said in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserError
from core.jobs.context import MemoryContext
from core.settings import Settings
from core.training import own_loss, running
from tests.core.training.making import OWN_LOSS, new_run, project_with_rows, quick
from tests.tiny_models import make_model


def written(folder: Path, words: str) -> Path:
    file = folder / "mine.py"
    file.write_text(words)
    return file


def loaded(file: Path) -> own_loss.Loss:
    return own_loss.load(file, [own_loss.fingerprint(file)])


def test_the_example_is_a_loss(tmp_path: Path) -> None:
    import torch

    loss = loaded(written(tmp_path, OWN_LOSS))
    scores = torch.tensor([[9.0, 0.0], [0.0, 0.0]])
    sure, unsure = loss(scores, torch.tensor([0, 0])).tolist()
    assert sure == pytest.approx(0, abs=1e-6) and unsure == pytest.approx(0.25 * 0.6931, abs=1e-3)


def test_what_nobody_agreed_to_is_not_run(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    file = written(tmp_path, f"open({str(trace)!r}, 'w').close()\n" + OWN_LOSS)
    agreed = [own_loss.fingerprint(file)]
    with pytest.raises(UserError, match="not been agreed to"):
        own_loss.load(file, [])
    assert not trace.exists()
    own_loss.load(file, agreed)
    assert trace.exists()
    file.write_text(file.read_text() + "\n")
    with pytest.raises(UserError, match="has changed since"):
        own_loss.load(file, agreed)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("def loss(scores labels):", "line 1"),
        ("import torch\nx = 1 / 0\n", "line 2: ZeroDivisionError"),
        ("lost = 1\n", "no function called “loss”"),
        ("def loss(scores, labels):\n    return scores.sum()\n", "not one number per token"),
        ("def loss(scores, labels):\n    return 1.0\n", "returns float"),
        ("def loss(scores, labels):\n    return scores.detach().sum(-1)\n", "no gradient"),
        ("def loss(scores, labels):\n    return (scores - scores).sum(-1).log()\n", "not a number"),
        ("def loss(scores, labels):\n    return scores[99]\n", "fails in line 2: IndexError"),
    ],
)
def test_a_wrong_file_is_refused_with_what_is_wrong(tmp_path: Path, words: str, says: str) -> None:
    with pytest.raises(UserError) as caught:
        loaded(written(tmp_path, words))
    assert says in str(caught.value.message) and caught.value.fix


def test_only_small_python_files_are_looked_at(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not a Python file"):
        own_loss.fingerprint(tmp_path / "loss.txt")
    (tmp_path / "huge.py").write_bytes(b"#" * 2_000_000)
    with pytest.raises(UserError, match="too large"):
        own_loss.fingerprint(tmp_path / "huge.py")


def test_a_run_learns_by_it_and_keeps_it(tmp_path: Path) -> None:
    project = project_with_rows(tmp_path / "project")
    tiny = make_model(tmp_path / "tiny", "llama")
    file = written(tmp_path, "import torch\n\ndef loss(scores, labels):\n    return 3 * torch.nn.functional."
                   "cross_entropy(scores, labels, reduction='none')\n")  # fmt: skip
    settings = {"validation_share": 0.25, "epochs": 2, "dropout": 0.0}
    usual = new_run(project, quick(tiny, **settings), "Usual")
    running.run(MemoryContext(), run=str(usual.folder))
    mine = new_run(project, quick(tiny, own_loss=file, **settings), "Mine")
    with pytest.raises(UserError, match="not been agreed to"):
        running.run(MemoryContext(), run=str(mine.folder))
    assert not (mine.folder / "loss.py").exists()

    choices = Settings.load()
    choices.agreed_files.append(own_loss.fingerprint(file))
    choices.save()
    file_then = file.read_text()
    running.run(MemoryContext(), run=str(mine.folder))
    assert mine.series("loss")[1][0] == pytest.approx(3 * usual.series("loss")[1][0], rel=1e-5)
    found, beside = (mine.series(name)[1][0] for name in ("eval_loss", "eval_cross_entropy"))
    assert found == pytest.approx(3 * beside, rel=1e-5)
    assert (mine.folder / "loss.py").read_text() == file_then
