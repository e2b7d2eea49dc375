"""Project folders from others: what is in them stays in them. Nothing is read, written, deleted or run elsewhere."""

from __future__ import annotations

import dataclasses
import os
import re
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from PySide6.QtCore import QUrl

from core import inside, quiet, runs
from core.chat.conversation import Arm
from core.chat.history import History
from core.errors import UserError
from core.evaluation import sets, trials_kept
from core.evaluation.trial import Trial
from core.jobs.context import MemoryContext
from core.jobs.queue import JobQueue
from core.knowledge.watching import Watching
from core.models import library, weights
from core.project import Project
from core.settings import Settings
from core.text import Text
from core.training import checkpoints, running, tracking
from desktop.widgets import opening
from desktop.widgets.reading import open_reading
from tests.core.training.making import new_run, quick

PLACES = ("documents", "datasets", "runs", "chats", "knowledge", "trials")


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A folder of the person's own, outside the project."""
    folder = tmp_path / "private"
    folder.mkdir()
    (folder / "id_rsa.txt").write_text("PRIVATE KEY")
    return folder


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """A project that came from elsewhere, and that this process has not opened."""
    folder = tmp_path / "Given"
    folder.mkdir()
    (folder / "project.json").write_text('{"name": "Given"}')
    for place in PLACES:
        (folder / place).mkdir()
    return folder


def link(at: Path, to: Path) -> None:
    if at.is_dir():
        at.rmdir()
    try:
        at.symlink_to(to, target_is_directory=to.is_dir())
    except OSError:
        pytest.skip("this system lets nobody make links")


# -- links ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", PLACES)
def test_a_part_that_lies_elsewhere_is_not_opened(place: str, given: Path, secret: Path) -> None:
    link(given / place, secret)
    with pytest.raises(UserError, match=f"{place} in it leads out of the folder"):
        Project.open(given)
    assert [file.name for file in secret.iterdir()] == ["id_rsa.txt"]


@pytest.mark.parametrize(
    "name",
    ["datasets/a.sqlite", "runs/run/adapter", "knowledge/index-1", "documents/deep/a.txt", "advice.json"],
)
def test_a_link_deep_inside_is_found(name: str, given: Path, secret: Path) -> None:
    (given / name).parent.mkdir(parents=True, exist_ok=True)
    link(given / name, secret / "id_rsa.txt" if "." in name else secret)
    with pytest.raises(UserError, match="leads out of the folder"):
        Project.open(given)
    assert (secret / "id_rsa.txt").read_text() == "PRIVATE KEY"


def test_a_link_over_another_link_is_followed_to_its_end(given: Path, secret: Path) -> None:
    link(given / "documents" / "one", given / "documents" / "two")
    link(given / "documents" / "two", secret)
    with pytest.raises(UserError, match="leads out"):
        Project.open(given)


def test_links_that_stay_inside_are_harmless(given: Path, tmp_path: Path) -> None:
    (given / "documents" / "a.md").write_text("A")
    link(given / "documents" / "b.md", Path("a.md"))
    link(given / "documents" / "round", given / "documents")
    assert Project.open(given).name == "Given"


def test_a_project_that_is_reached_by_a_link_is_the_person_s_own_way(given: Path, tmp_path: Path) -> None:
    link(tmp_path / "shortcut", given)
    assert Project.open(tmp_path / "shortcut").name == "Given"


# -- names ---------------------------------------------------------------------------------------------------

OUT = ["../out.json", "a/../../out.json", "/etc/passwd", "", "a\0b", "//server/share/x"]
OUT_ON_WINDOWS = [
    "C:\\Windows\\win.ini", "C:out.json", "\\\\server\\share\\x", "..\\out.json", "\\out.json", "a\\..\\..\\b",
]  # fmt: skip


@pytest.mark.parametrize("name", OUT)
def test_a_name_that_leads_out_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not stay inside"):
        inside.inside(tmp_path, name)


@pytest.mark.parametrize("name", [*OUT, *OUT_ON_WINDOWS])
def test_a_name_that_leads_out_on_windows_is_known(name: str) -> None:
    assert inside.leads_out(name, PureWindowsPath)


@pytest.mark.parametrize("name", ["a.json", "deep/er/a.json", "..a", "a..b/c", "कृषि.md", "a b.txt"])
def test_a_name_that_stays_is_let_through(name: str, tmp_path: Path) -> None:
    assert inside.inside(tmp_path, name) == tmp_path / name
    assert not inside.leads_out(name, PureWindowsPath) and not inside.leads_out(name, PurePosixPath)


@pytest.mark.parametrize("name", ["\\\\server\\share\\model", "//server/share/model"])
def test_another_computer_is_not_called_because_a_file_names_it(
    name: str, tmp_path: Path, given: Path
) -> None:
    with pytest.raises(UserError, match="another computer"):
        library.locate(name)
    project = Project.open(given)
    for source in (sets.Source(kind="dataset", path=name), sets.Source(kind="file", path=name)):
        with pytest.raises(UserError, match="another computer"):
            sets.read(project, [source], [], lambda: None)
    run = new_run(project, dataclasses.replace(quick("none"), dataset=name))
    with pytest.raises(UserError, match="another computer"):
        running.run(MemoryContext(), run=str(run.folder))
    assert inside.here(Path("//server/share/project"), name)
    Settings(model_folders=["//server/share"]).save()
    if name.startswith("//"):
        assert library.locate(name) == Path(name)


def test_a_trial_is_deleted_by_the_name_of_its_file_and_not_by_what_it_says(
    given: Path, tmp_path: Path
) -> None:
    precious = tmp_path / "precious.json"
    precious.write_text("{}")
    project = Project.open(given)
    trial = Trial(id="harmless", arms=[Arm()], questions=[], primary="exact", source="", split="")
    file = trials_kept.save(project, trial)
    file.write_text(file.read_text().replace("harmless", f"{'../' * 9}{precious.with_suffix('')}"))
    (found,), _ = trials_kept.list_trials(project)
    trials_kept.delete(project, found.id)
    assert precious.exists() and not file.exists()
    with pytest.raises(UserError, match="does not stay inside"):
        trials_kept.delete(project, f"../../{precious.stem}")
    assert precious.exists()


def test_a_search_does_not_strip_a_run_of_another_project(given: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not stay inside"):
        runs.find(Project.open(given).runs_dir, "../../Other/runs/run-1")


def test_a_conversation_reads_no_file_elsewhere_as_its_attachment(given: Path) -> None:
    with pytest.raises(UserError, match="does not stay inside"):
        History(Project.open(given).chats_dir).attached_file("talk", "../../../../private")


def test_a_citation_opens_no_file_elsewhere(given: Path, secret: Path) -> None:
    with pytest.raises(UserError, match="does not stay inside"):
        open_reading(Project.open(given), "../../private/id_rsa.txt", "PRIVATE")


def test_weights_and_checkpoints_name_files_of_their_own_folder_only(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / weights.INDEX).write_text('{"weight_map": {"a": "../other/model.safetensors"}}')
    with pytest.raises(UserError, match="does not stay inside"):
        weights.read(tmp_path / "model")
    outside = tmp_path / "outside.bin"
    outside.write_bytes(b"x")
    made = checkpoints.write(tmp_path / "checkpoints", 1, lambda folder: (folder / "a.bin").write_bytes(b"x"))
    assert checkpoints.is_whole(made)
    seal = (made / checkpoints.SEAL).read_text()
    (made / checkpoints.SEAL).write_text(seal.replace("a.bin", "../../outside.bin"))
    assert not checkpoints.is_whole(made)


# -- who is told of what --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("", True), ("http://localhost:5000", True), ("http://127.0.0.1:5000/", True), ("http://[::1]:5000", True),
        ("https://mlflow.example", False), ("http://127.0.0.1.away.example", False), ("http://127.away.example", False),
        ("http://10.0.0.7:5000", False), ("ours.example", False),
    ],
)  # fmt: skip
def test_a_run_from_elsewhere_tells_nobody_its_author_would_like_told(address: str, may: bool) -> None:
    said: list[Text] = []
    assert bool(tracking.told(address, [], said.append)) == (may and bool(address))
    assert len(said) == (not may)
    assert tracking.told("https://mlflow.example/", ["https://mlflow.example"], said.append)


def test_a_strange_run_is_resumed_without_telling_its_author(given: Path) -> None:
    """Through the front door: the task that goes on with a run. Its rows are not here, so it ends soon."""
    run = new_run(Project.open(given), quick("none", mlflow="https://collect.example/"))
    with pytest.raises(UserError, match="is not there"):
        running.run(MemoryContext(), run=str(run.folder))
    assert any("told nothing" in str(one) for one in runs.read(run.folder).about.warnings)
    assert not (run.folder / "mlflow.json").exists()


# -- what is opened with a click ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "run.js",
        "run.py",
        "run.bat",
        "run.sh",
        "run.html",
        "a.pdf.exe",
        "run.lnk",
        "run.desktop",
        "run.xlsm",
        "run",
    ],
)
def test_a_file_that_could_be_a_program_is_shown_and_not_started(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    class Desk:
        """The system's, as far as it is asked."""

        @staticmethod
        def openUrl(url: QUrl) -> bool:
            asked.append(url.toLocalFile())
            return True

    monkeypatch.setattr(opening, "QDesktopServices", Desk)
    (tmp_path / name).touch()
    assert opening.open_file(tmp_path / name) == "folder" and asked == [str(tmp_path)]
    assert opening.open_file(tmp_path / "handbook.PDF") == "file" and asked[1] == str(
        tmp_path / "handbook.PDF"
    )


def test_no_other_file_of_a_project_is_handed_to_the_system() -> None:
    """Whoever opens one does so through the one door; folders, and what was written just now, are others' matter."""
    allowed = {
        "opening.py", "pointing.py", "dialog.py", "runs_card.py", "packing.py", "export_card.py", "model_card.py",
        "transfers.py",
        "guide_window.py",
    }  # fmt: skip
    root = Path(opening.__file__).parents[1]
    using = {
        file.name
        for file in root.rglob("*.py")
        if "QDesktopServices.openUrl" in file.read_text(encoding="utf-8")
    }
    assert using <= allowed, using - allowed


# -- what is loaded ------------------------------------------------------------------------------------------


class _Planted:
    """Unpickled, it would leave a mark."""

    def __init__(self, mark: Path) -> None:
        self._mark = mark

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self._mark),)


@pytest.mark.parametrize("name", ["optimizer.pt", "scheduler.pt", "rng_state.pth", "scaler.pt"])
def test_a_checkpoint_that_is_a_program_is_not_run(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the training loads it when it goes on, also where the environment would allow everything."""
    import pickle

    import torch

    monkeypatch.setenv("TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD", "1")
    quiet.hush(online=False)
    mark = tmp_path / "mark"
    plain, zipped = tmp_path / f"plain-{name}", tmp_path / f"zipped-{name}"
    plain.write_bytes(pickle.dumps(_Planted(mark), protocol=2))
    torch.save(_Planted(mark), zipped)
    for file in (plain, zipped):
        for asked in ({"weights_only": True}, {}):
            with pytest.raises(pickle.UnpicklingError):
                torch.load(file, **asked)
    assert not mark.exists()


def test_nothing_of_ours_opens_pickles() -> None:
    """Each library that could is told not to, where it is asked; here is said who asks."""
    root = Path(inside.__file__).parent
    wrong = re.compile(
        r"\bpickle\.load|\bjoblib\.load|weights_only=False|trust_remote_code=True|allow_pickle=True"
    )
    assert [file.name for file in root.rglob("*.py") if wrong.search(file.read_text(encoding="utf-8"))] == []


# -- what begins by itself -----------------------------------------------------------------------------------


def test_opening_a_project_begins_nothing_and_agrees_to_nothing(given: Path, own_home: Path) -> None:
    """Queues, watched folders, agreements and addresses are the person's: the same files in a project mean nothing."""
    for name, words in {
        "jobs/1/job.json": '{"id": "1", "task": "train", "params": {}, "title": {"template": "x"}, "state": "running"}',
        "jobs/1/recipe.json": '{"task": "train", "params": {}}',
        "watching/x.json": '{"project": "x", "folders": [{"folder": "/etc", "name": "etc"}]}',
        "settings.json": '{"agreed_files": ["x"], "agreed_trackers": ["a.example"], "addresses": [{"name": "A"}]}',
        "keys.json": '{"hub": "hf_x"}',
    }.items():
        (given / name).parent.mkdir(parents=True, exist_ok=True)
        (given / name).write_text(words)
    project = Project.open(given)
    assert Watching.of(project).folders == [] and Settings.load() == Settings()
    jobs = JobQueue(lambda job, event: None)
    assert jobs.jobs() == []
    jobs.close()
    with pytest.raises(UserError, match="not in the settings"):
        Settings.load().address("A")
    with pytest.raises(UserError, match="not in the settings"):
        Settings.load().store("x")
