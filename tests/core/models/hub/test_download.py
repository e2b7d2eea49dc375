"""Downloads through the real client of the hub, from a stand-in that counts what it sends and breaks when told."""

from __future__ import annotations

import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core import paths
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Event, Failed, Finished, Metrics, Progress, Stopped, Terminal, Warned
from core.jobs.queue import JobQueue
from core.models.hub import download, record, transfer
from core.models.library import Library
from core.models.remote import keys
from core.settings import Settings
from tests.core.models.hub.conftest import NAME
from tests.hub_server import Hub

WEIGHTS = "model.safetensors"
PATIENCE = 60


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "WAITS", (0.0, 0.0, 0.0))


def place() -> Path:
    return record.place(paths.models_dir(), NAME)


def partial() -> Path:
    return record.partial_place(paths.models_dir(), NAME)


def bring(**more: Any) -> tuple[MemoryContext, dict[str, Any]]:
    ctx = MemoryContext()
    return ctx, download.run(ctx, name=NAME, **more)


def test_a_model_comes_whole_with_progress_and_without_pickles_or_programs(hub: Hub, made: Path) -> None:
    ctx, done = bring()
    assert Path(done["folder"]) == place()
    progress = [event for event in ctx.of(Progress) if event.total]
    assert (
        progress[0].done == 0 and progress[-1].done == progress[-1].total == done["bytes"] == done["fetched"]
    )
    assert [event.done for event in progress] == sorted(event.done for event in progress)
    assert any(event.values["speed"] > 0 for event in ctx.of(Metrics))
    here = {path.name for path in place().iterdir()}
    assert not {"pytorch_model.bin", "modeling_tiny.py", "original", ".gitattributes"} & here
    for name in here - {record.FILE}:
        assert (place() / name).read_bytes() == (made / name).read_bytes()
    assert hub.total() == done["bytes"]
    (model,) = [one for one in Library(Settings()).models() if not one.is_starter]
    assert model.name == NAME and model.path == place()
    from core.models.loading import load_model

    assert load_model(model.path).model is not None
    assert not list((paths.models_dir() / record.PARTIAL).glob("*/"))


def test_the_line_breaks_again_and_again_and_it_goes_on_where_it_stopped(hub: Hub) -> None:
    hub.faults.cut_after, hub.faults.cuts = 1 << 20, 3
    _, done = bring()
    assert hub.total() < done["bytes"] + 4 * transfer.CHUNK
    assert hub.asked.count(f"GET /store/{NAME}//{WEIGHTS}") == 4


def test_a_server_that_knows_no_ranges_sends_all_of_it_again(hub: Hub, made: Path) -> None:
    hub.faults.cut_after, hub.faults.cuts, hub.faults.no_ranges = 1 << 20, 1, True
    ctx, done = bring()
    assert (place() / WEIGHTS).read_bytes() == (made / WEIGHTS).read_bytes()
    assert ctx.of(Progress)[-1].done == done["bytes"]


# -- stopped, killed, resumed ------------------------------------------------------------------------------------


def test_stop_keeps_what_came_and_resume_fetches_the_rest(hub: Hub, made: Path) -> None:
    hub.faults.hold_after, hub.faults.abandon = 3 << 20, True
    ctx = _StoppedAt(2 << 20)
    with pytest.raises(Cancelled):
        download.run(ctx, name=NAME)
    (left,) = record.partials(paths.models_dir())
    assert left.record.name == NAME and 1 << 20 < left.done < left.record.size
    assert not place().exists() and len(Library(Settings()).models()) == 1

    hub.release.set()
    hub.faults.hold_after = None
    before = hub.total()
    _, done = bring()
    assert done["fetched"] == done["bytes"] - left.done
    assert hub.total() - before == done["fetched"]
    assert (place() / WEIGHTS).read_bytes() == (made / WEIGHTS).read_bytes()


class _StoppedAt(MemoryContext):
    """Stopped by the person once so many bytes are here."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def check(self) -> None:
        if sum(left.done for left in record.partials(paths.models_dir())) >= self._count:
            self.cancel()
        super().check()


class Heard:
    """What a queue tells, to be waited for."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.came = threading.Condition()

    def __call__(self, job: object, event: Event) -> None:
        with self.came:
            self.events.append(event)
            self.came.notify_all()

    def until(self, wanted: Callable[[], bool]) -> None:
        """Look again whenever something is told, and ten times a second."""
        with self.came:
            for _ in range(10 * PATIENCE):
                if wanted():
                    return
                self.came.wait(0.1)
        raise AssertionError("it did not come to that")

    def until_end(self, number: int = 1) -> Event:
        with self.came:
            assert self.came.wait_for(lambda: len(self.ends()) >= number, PATIENCE)
            return self.ends()[-1]

    def ends(self) -> list[Event]:
        return [event for event in self.events if isinstance(event, Terminal)]


def on_disk() -> int:
    return sum(left.done for left in record.partials(paths.models_dir()))


@pytest.fixture
def queue() -> Iterator[tuple[JobQueue, Heard]]:
    heard = Heard()
    made = JobQueue(heard)
    yield made, heard
    made.close()


def test_killed_in_the_middle_it_goes_on_without_starting_over(
    hub: Hub, made: Path, queue: tuple[JobQueue, Heard]
) -> None:
    jobs, heard = queue
    hub.faults.hold_after, hub.faults.abandon = 3 << 20, True
    job = jobs.submit("download_model", {"name": NAME})
    heard.until(lambda: on_disk() > 2 << 20)
    os.kill(job.pid, signal.SIGKILL)
    assert isinstance(heard.until_end(), Failed) and job.can_resume
    (left,) = record.partials(paths.models_dir())
    assert left.done > 2 << 20
    hub.faults.hold_after = None
    hub.release.set()

    before = hub.total()
    jobs.resume(job.id)
    end = heard.until_end(2)
    assert isinstance(end, Finished) and end.result["fetched"] == end.result["bytes"] - left.done
    assert hub.total() - before == end.result["fetched"]
    assert (place() / WEIGHTS).read_bytes() == (made / WEIGHTS).read_bytes()


def test_cancel_through_the_queue(hub: Hub, queue: tuple[JobQueue, Heard]) -> None:
    jobs, heard = queue
    hub.faults.hold_after, hub.faults.abandon = 2 << 20, True
    job = jobs.submit("download_model", {"name": NAME})
    heard.until(lambda: on_disk() > 1 << 20)
    jobs.stop(job.id)
    hub.release.set()
    assert isinstance(heard.until_end(), Stopped) and job.can_resume
    download.delete(record.partials(paths.models_dir())[0].folder)
    assert record.partials(paths.models_dir()) == []


def test_two_of_the_same_do_not_write_over_each_other(hub: Hub, queue: tuple[JobQueue, Heard]) -> None:
    jobs, heard = queue
    hub.faults.hold_after = 1 << 20
    jobs.submit("download_model", {"name": NAME})
    assert hub.held.wait(PATIENCE)
    with pytest.raises(UserError, match="is being downloaded already"):
        bring()
    hub.release.set()
    assert isinstance(heard.until_end(), Finished)


# -- damage ------------------------------------------------------------------------------------------------------


def test_a_file_that_comes_damaged_is_found_and_fetched_anew(hub: Hub, made: Path) -> None:
    hub.faults.corrupt = 1
    ctx, _ = bring()
    assert "damaged" in str(ctx.of(Warned)[0].message)
    assert (place() / WEIGHTS).read_bytes() == (made / WEIGHTS).read_bytes()


def test_damaged_twice_is_told_and_nothing_half_is_listed(hub: Hub) -> None:
    hub.faults.corrupt = 2
    with pytest.raises(UserError, match="of “owner/tiny” came damaged twice"):
        bring()
    assert not place().exists() and not (partial() / WEIGHTS).exists()
    _, done = bring()
    assert done["fetched"] == (place() / WEIGHTS).stat().st_size


def test_a_part_that_was_spoilt_on_the_disk_is_found(hub: Hub, made: Path) -> None:
    hub.faults.cut_after, hub.faults.cuts = 1 << 20, 99
    hub.faults.broken = 0
    with pytest.raises(UserError):
        download.run(_Impatient(), name=NAME)
    part = partial() / (WEIGHTS + record.PART)
    part.write_bytes(b"\0" * part.stat().st_size)
    hub.faults.cuts = 0
    ctx, _ = bring()
    assert "damaged" in str(ctx.of(Warned)[0].message)
    assert (place() / WEIGHTS).read_bytes() == (made / WEIGHTS).read_bytes()


class _Impatient(MemoryContext):
    """Gives up at the first broken line."""

    def log(self, line: str) -> None:
        raise UserError("enough")


def test_a_model_that_rotted_on_the_disk_is_mended_with_that_file_alone(hub: Hub, made: Path) -> None:
    bring()
    rotten = place() / WEIGHTS
    data = bytearray(rotten.read_bytes())
    data[5000] ^= 1
    rotten.write_bytes(data)
    (place() / "config.json").unlink()
    before = hub.total()
    ctx, done = bring()
    size = (made / WEIGHTS).stat().st_size + (made / "config.json").stat().st_size
    assert done["fetched"] == hub.total() - before == size
    assert rotten.read_bytes() == (made / WEIGHTS).read_bytes()
    assert {str(event.message).split()[0] for event in ctx.of(Warned)} == {WEIGHTS, "config.json"}
    assert bring()[1]["fetched"] == 0


def test_without_checksums_sizes_are_all_there_is(hub: Hub) -> None:
    hub.faults.no_digests = True
    assert bring()[1]["fetched"] > 0


# -- disk --------------------------------------------------------------------------------------------------------


def test_too_little_room_is_told_before_a_byte_of_weights(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(paths.home())
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1 << 20))
    with pytest.raises(UserError, match="1 MB are free") as caught:
        bring()
    assert "resume" in str(caught.value.fix) and hub.total() == 0


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a small disk needs root"
)
def test_a_disk_that_fills_up_on_the_way_keeps_what_came(
    hub: Hub, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import subprocess

    small = own_home / "models"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(small)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    try:
        monkeypatch.setattr(download, "_ROOM", -(1 << 40))
        with pytest.raises(UserError, match="is full"):
            bring()
        (left,) = record.partials(small)
        assert left.done > 2 << 20
        subprocess.run(["mount", "-o", "remount,size=64m", str(small)], check=True)
        _, done = bring()
        assert done["fetched"] == done["bytes"] - left.done
    finally:
        subprocess.run(["umount", str(small)], check=True)


# -- the hub says no ---------------------------------------------------------------------------------------------


def test_no_network(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(UserError, match=r"The hub at http://127.0.0.1:9 cannot be reached") as caught:
        bring()
    assert "Check the network" in str(caught.value.fix)


def test_the_network_goes_away_for_good_on_the_way(hub: Hub) -> None:
    hub.faults.cut_after, hub.faults.cuts = 0, 99
    with pytest.raises(UserError, match=r"cannot be reached|stopped answering|ended"):
        bring()
    assert record.partials(paths.models_dir())[0].done > 0


def test_a_hub_that_says_nothing_any_more_is_told(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "_SILENCE", 0.3)
    hub.faults.hold_after = 1 << 20
    with pytest.raises(UserError, match="stopped answering"):
        bring()


def test_offline_mode(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(UserError, match="Offline mode is on"):
        bring()
    assert hub.asked == []


def test_gated_without_a_token_with_one_that_is_not_let_in_and_with_one_that_is(hub: Hub) -> None:
    hub.repos[NAME].gated = True
    with pytest.raises(UserError, match="only to those who agreed") as caught:
        bring()
    assert "make a token" in str(caught.value.fix)

    hub.good_tokens.add("hf_strangerstranger")
    keys.save("hub", "hf_strangerstranger")
    with pytest.raises(UserError, match="only to those who agreed") as caught:
        bring()
    assert "the account your token is of" in str(caught.value.fix)

    keys.save("hub", "hf_wrongwrongwrong")
    with pytest.raises(UserError, match="refuses your token"):
        bring()

    keys.save("hub", "hf_goodgoodgood")
    ctx, done = bring()
    assert done["bytes"] > 0
    assert "hf_goodgoodgood" in hub.tokens["hub"] and hub.tokens["store"] == set()
    said = " ".join(map(str, ctx.events)) + "".join(
        path.read_text(errors="replace") for path in paths.models_dir().rglob("*") if path.is_file()
    )
    assert "hf_good" not in said


def test_a_busy_hub_is_waited_for_and_one_that_is_busy_for_long_is_not(hub: Hub) -> None:
    bring_info_first(hub)
    shutil.rmtree(place())
    hub.faults.busy, hub.faults.retry_after = 1, "3600"
    with pytest.raises(UserError, match="no more requests") as caught:
        bring()
    assert "token" in str(caught.value.fix)


def bring_info_first(hub: Hub) -> None:
    """A download whose files, but not the list of them, meet a busy and then a broken hub."""
    from core.models.hub import listing

    told = listing.about

    def then_busy(*args: Any, **more: Any) -> Any:
        info = told(*args, **more)
        hub.faults.busy = hub.faults.broken = 1
        return info

    listing.about = then_busy
    try:
        assert bring()[1]["fetched"] > 0
    finally:
        listing.about = told


def test_names_that_are_none_or_unknown(hub: Hub) -> None:
    with pytest.raises(UserError, match="has no model called “owner/none”"):
        download.run(MemoryContext(), name="owner/none")
    for wrong in ("", "tiny", "../../etc/passwd", "a/..", "owner/ti ny"):
        with pytest.raises(UserError, match="is no name of a model"):
            download.run(MemoryContext(), name=wrong)
    assert download.run(MemoryContext(), name=f"https://hub.example/{NAME}/tree/main?x=1")["name"] == NAME


def test_what_is_no_hub_is_told(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "mailto:x")
    with pytest.raises(UserError, match="no address of a model hub"):
        bring()


# -- what is not taken -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"config.json": b"{}", "pytorch_model.bin": b"x"}, "Python pickles"),
        ({"model.Q4.gguf": b"x"}, "GGUF"),
        ({"adapter_config.json": b"{}", "adapter_model.safetensors": b"x"}, "an adapter"),
        ({"README.md": b"x"}, "no language model here"),
        ({"config.json": b"{}", WEIGHTS: b"x"}, "without a tokenizer"),
    ],
)
def test_what_ustad_cannot_read_is_refused_before_anything_is_fetched(
    hub: Hub, files: dict[str, bytes], says: str
) -> None:
    hub.repos[NAME].files = files
    with pytest.raises(UserError, match=says):
        bring()
    assert hub.total() == 0 and record.partials(paths.models_dir()) == []


def test_a_model_that_needs_its_own_code_is_refused_before_its_weights(hub: Hub) -> None:
    hub.repos[NAME].files["config.json"] = b'{"model_type": "strange", "auto_map": {"AutoModel": "m.M"}}'
    hub.repos[NAME].files[WEIGHTS] = b"x" * (download.SMALL + 1)
    with pytest.raises(UserError, match="owner/tiny needs Python code"):
        bring()
    assert WEIGHTS not in hub.served and record.partials(paths.models_dir()) == []


def test_paths_that_lead_out_of_the_folder_are_left_out(hub: Hub) -> None:
    hub.repos[NAME].files |= {"../evil.json": b"{}", "C:\\evil.json": b"{}", "a/../../evil.json": b"{}"}
    bring()
    assert not list(paths.home().rglob("*evil*"))


def test_one_folder_of_a_repository_of_onnx_builds(hub: Hub) -> None:
    cpu = "cpu_and_mobile/cpu-int4-rtn-block-32"
    config = hub.repos[NAME].files["config.json"]
    small = {"genai_config.json": b"{}", "tokenizer.json": b'{"a": 1}', "config.json": config}
    hub.repos[NAME].files = {
        **{f"{cpu}/{name}": data for name, data in small.items()},
        f"{cpu}/model.onnx": b"graph",
        f"{cpu}/model.onnx.data": b"w" * 200_000,
        f"{cpu}/configuration_phi3.py": b"raise SystemExit",
        **{f"gpu/gpu-int4/{name}": data for name, data in small.items()},
        "gpu/gpu-int4/model.onnx.data": b"v" * 200_000,
        "README.md": b"---\nlicense: mit\n---\n",
    }
    _, done = bring(subfolder=cpu)
    folder = Path(done["folder"])
    assert folder.name == "owner--tiny--cpu-int4-rtn-block-32"
    assert {path.name for path in folder.iterdir()} == {
        "genai_config.json",
        "tokenizer.json",
        "config.json",
        "model.onnx",
        "model.onnx.data",
        "README.md",
        record.FILE,
    }
    with pytest.raises(UserError, match="no model in its folder “nowhere”"):
        bring(subfolder="nowhere")


def test_only_what_lies_in_the_models_folder_is_deleted(hub: Hub, made: Path) -> None:
    bring()
    for elsewhere in (made, paths.models_dir(), paths.home(), place() / "x"):
        with pytest.raises(UserError, match="not in Ustad's own models folder"):
            download.delete(elsewhere)
    download.delete(place())
    assert not place().exists() and made.is_dir()
