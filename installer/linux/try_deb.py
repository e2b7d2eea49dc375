"""Tries the Debian package in a clean Debian: ``python installer/linux/try_deb.py DEB --root DIR --into DIR``, as root.

Makes a minimal Debian 12 in ``--root`` (debootstrap), installs the package there with a virtual display, starts it as
a plain person, kills its set-up with all that belongs to it once some packages are there, starts it again, waits for
the window, takes the tour (unless ``--no-tour``), and purges the package. Then the portable archive is unpacked and
started, where ``--portable`` names one. Pictures and ``try.json`` go to ``--into``.

The package index is the one that the variables PIP_* and /etc/pip.conf name, as for any person behind a mirror; folders
that they name are shown inside by ``--bind``. About 4 GB of disk; ``--keep`` leaves the root for a look.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

PERSON = "person"
DISPLAY = ":77"
TOOLS = ("xvfb", "openbox", "xauth", "xdotool", "xz-utils")
PASSED_ON = ("PIP_", "UV_", "SSL_CERT", "REQUESTS_CA", "HTTP", "http", "NO_PROXY", "no_proxy")
MINUTES = 60 * 30


class Trial:
    """One clean system, and what happens in it."""

    def __init__(self, root: Path, into: Path) -> None:
        self.root = root
        self.into = into
        self.figures: dict[str, object] = {}
        self.home = root / "home" / PERSON
        self._environment = self.home / ".local/share/Ustad/environment"

    def make(self, binds: list[Path]) -> Iterator[None]:
        """The system, with its kernel's folders and the folders `binds` shown inside while it is used."""
        if not (self.root / "etc/debian_version").exists():
            command = [
                "debootstrap",
                "--variant=minbase",
                "--include=ca-certificates",
                "bookworm",
                str(self.root),
            ]
            subprocess.run(command, check=True)
        for name in ("etc/resolv.conf", "etc/hosts", "etc/pip.conf", "etc/ssl/certs/ca-certificates.crt"):
            if (Path("/") / name).exists():
                shutil.copyfile(Path("/") / name, self.root / name)
        mounted: list[Path] = []
        try:
            for source in [Path("/proc"), Path("/dev"), *binds]:
                place = self.root / source.relative_to("/")
                place.mkdir(parents=True, exist_ok=True)
                subprocess.run(["mount", "--bind", str(source), str(place)], check=True)
                mounted.append(place)
            yield
        finally:
            self.end_all()
            for place in reversed(mounted):
                subprocess.run(["umount", "--lazy", str(place)], check=False)

    def inside(self, *command: str, person: bool = False) -> list[str]:
        """The command that runs another one inside, as root or as the person."""
        variables = [f"{key}={value}" for key, value in os.environ.items() if key.startswith(PASSED_ON)]
        variables += ["PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "DEBIAN_FRONTEND=noninteractive"]
        variables += ["LANG=C.UTF-8", f"HOME=/home/{PERSON}" if person else "HOME=/root"]
        who = ["--userspec", f"{PERSON}:{PERSON}"] if person else []
        display = [f"DISPLAY={DISPLAY}"] if person else []
        return [
            "chroot",
            *who,
            str(self.root),
            "env",
            "-i",
            *variables,
            *display,
            "OMP_NUM_THREADS=1",
            *command,
        ]

    def run(self, *command: str, person: bool = False) -> str:
        """Run to the end; what it said."""
        done = subprocess.run(
            self.inside(*command, person=person),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(command)} failed with {done.returncode}:\n{done.stdout[-3000:]}")
        return done.stdout

    def begin(self, *command: str, log: str) -> subprocess.Popen[bytes]:
        """Start something as the person and let it go on."""
        with (self.into / log).open("ab") as file:
            return subprocess.Popen(self.inside(*command, person=True), stdout=file, stderr=file)

    def install(self, deb: Path) -> None:
        """Install the package, what the display needs, and make the person."""
        self.run("apt-get", "update", "-q")
        shutil.copyfile(deb, self.root / "tmp" / deb.name)
        before, began = used(self.root), time.monotonic()
        self.run("apt-get", "install", "-q", "-y", "--no-install-recommends", *TOOLS)
        tools = used(self.root) - before
        self.run("apt-get", "install", "-q", "-y", "--no-install-recommends", f"/tmp/{deb.name}")
        self.figures["deb_bytes"] = deb.stat().st_size
        self.figures["installed_bytes_with_libraries"] = used(self.root) - before - tools
        self.figures["install_seconds"] = round(time.monotonic() - began)
        if not self.home.exists():
            self.run("useradd", "-m", PERSON)

    def show(self) -> None:
        """The display."""
        memory = self.root / "var/tmp/Xvfb_screen0"
        memory.unlink(missing_ok=True)
        screen = ["-screen", "0", "1280x720x24", "-fbdir", "/var/tmp", "-ac", "-noreset"]
        self.begin("Xvfb", DISPLAY, *screen, log="display.log")
        self.wait(memory.exists, "the display")
        self.begin("openbox", log="display.log")

    def window(self, title: str) -> None:
        """Wait for a window of this title, and take its picture."""
        self.run(
            "timeout",
            str(MINUTES),
            "xdotool",
            "search",
            "--sync",
            "--onlyvisible",
            "--name",
            title,
            person=True,
        )

    def picture(self, name: str) -> None:
        """The whole display as PNG."""
        (self.into / f"{name}.png").write_bytes(png((self.root / "var/tmp/Xvfb_screen0").read_bytes()))

    def packages(self) -> int:
        """How many packages are whole in the person's environment."""
        return len(list(self._environment.glob("lib/python3*/site-packages/*.dist-info/RECORD")))

    def cut_short(self) -> None:
        """Start, and kill all of it once some packages are there."""
        began = time.monotonic()
        starting = self.begin("ustad", log="first.log")
        self.window("Setting up Ustad")
        self.figures["set_up_window_seconds"] = round(time.monotonic() - began, 1)
        self.wait(lambda: self.packages() >= 20 or starting.poll() is not None, "twenty packages")
        self.picture("1 set-up")
        killed = self.of_the_person("/installer/setup_", "/installer/start.py")
        for number in killed:
            os.kill(number, signal.SIGKILL)
        starting.wait()
        self.wait(lambda: not self.of_the_person("/installer/leash.py"), "the end of pip")
        self.figures["killed"] = {"processes": len(killed), "packages_then": self.packages()}

    def go_on(self) -> None:
        """Start again: it goes on, and the program's window opens."""
        began = time.monotonic()
        program = self.begin("ustad", log="second.log")
        self.window("Setting up Ustad")
        self.picture("2 going on")
        self.figures["packages_kept"] = self.packages()
        self.wait(lambda: self.of_the_person("-m desktop") or program.poll() is not None, "the program")
        self.window("^Ustad")
        time.sleep(3)  # for the picture: the window paints itself a moment after it is there
        self.picture("3 ustad")
        self.figures["set_up_seconds"] = round(time.monotonic() - began)
        self.figures["environment_bytes"] = used(self._environment)
        self.figures["packages"] = self.packages()
        self.figures["left_of_the_first_window"] = [
            path.name for path in self._environment.parent.glob("first-*")
        ]
        for number in self.of_the_person("-m desktop"):
            os.kill(number, signal.SIGTERM)
        program.wait()
        began = time.monotonic()
        self.run("ustad", "--exit-when-ready", person=True)
        self.figures["second_start_seconds"] = round(time.monotonic() - began, 1)

    def tour(self) -> None:
        """The program's own tour, on the display."""
        began = time.monotonic()
        status = self.begin("ustad", "--tour", f"/home/{PERSON}/tour", log="tour.log").wait()
        self.figures["tour_status"], self.figures["tour_seconds"] = status, round(time.monotonic() - began)
        if (self.home / "tour").exists():
            shutil.copytree(self.home / "tour", self.into / "tour", dirs_exist_ok=True)

    def purge(self) -> None:
        """Remove the package, and list what is left of it and of the person's."""
        self.run("apt-get", "purge", "-q", "-y", "ustad")
        told = self.run(
            "find", "/usr", "/etc", "/var", "/opt", "-iname", "*ustad*", "-not", "-path", "/var/tmp/*"
        )
        self.figures["left_of_the_package"] = told.split()
        mine = self.home / ".local/share/Ustad"
        self.figures["left_with_the_person"] = sorted(path.name for path in mine.iterdir())

    def portable(self, archive: Path) -> None:
        """Unpack the archive as the person, and start it: it sets itself up, in its own folder."""
        shutil.copyfile(archive, self.root / "tmp" / archive.name)
        self.run("tar", "-xJf", f"/tmp/{archive.name}", "-C", f"/home/{PERSON}", person=True)
        (folder,) = self.home.glob("ustad-*-linux-x86_64")
        began = time.monotonic()
        starting = self.begin(f"/home/{PERSON}/{folder.name}/ustad", "--exit-when-ready", log="portable.log")
        self.window("Setting up Ustad")
        self.figures["portable_bytes"] = archive.stat().st_size
        self.figures["portable_status"] = starting.wait()
        self.figures["portable_seconds"] = round(time.monotonic() - began)
        self.figures["portable_folder_bytes"] = used(folder)

    def of_the_person(self, *parts: str) -> list[int]:
        """The processes of the person whose command holds one of these parts."""
        owner = self.home.stat().st_uid
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                inside = (folder / "root").readlink() == self.root
                if inside and folder.stat().st_uid == owner and any(part in command for part in parts):
                    found.append(int(folder.name))
        return found

    def end_all(self) -> None:
        """End what still runs inside."""
        for folder in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if (folder / "root").readlink() == self.root:
                    os.kill(int(folder.name), signal.SIGKILL)

    @staticmethod
    def wait(until: object, what: str) -> None:
        """Until it is so, half an hour at most."""
        assert callable(until)
        end = time.monotonic() + MINUTES
        while not until():
            if time.monotonic() > end:
                raise SystemExit(f"waited for {what} in vain")
            time.sleep(0.2)


def used(folder: Path) -> int:
    """Bytes on the disk under a folder."""
    return int(
        subprocess.run(
            ["du", "-sxB1", str(folder)], capture_output=True, text=True, check=True
        ).stdout.split()[0]
    )


def png(dump: bytes) -> bytes:
    """The picture in a virtual display's memory (X window dump, 32 bits a pixel) as PNG."""
    head = struct.unpack(">25I", dump[:100])
    width, height, line, colors = head[4], head[5], head[12], head[19]
    start = head[0] + colors * 12
    rows = []
    for at in range(height):
        row = dump[start + at * line : start + at * line + width * 4]
        rgb = bytearray(width * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
        rows.append(b"\0" + bytes(rgb))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", size)
        + chunk(b"IDAT", zlib.compress(b"".join(rows)))
        + chunk(b"IEND", b"")
    )


def main() -> int:
    """The exit status: 1 where the tour failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("deb", type=Path)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument(
        "--bind", type=Path, action="append", default=[], help="a folder that is shown inside, too"
    )
    parser.add_argument(
        "--portable", type=Path, help="the portable archive, tried in the same system afterwards"
    )
    parser.add_argument("--no-tour", action="store_true")
    parser.add_argument(
        "--keep", action="store_true", help="leave the root, and the package in it, for a look"
    )
    args = parser.parse_args()
    if os.geteuid() != 0:
        parser.error("only root can make a system within the system")
    args.into.mkdir(parents=True, exist_ok=True)
    trial = Trial(args.root.resolve(), args.into.resolve())
    try:
        with contextlib.contextmanager(trial.make)(args.bind):
            trial.install(args.deb)
            trial.show()
            trial.cut_short()
            trial.go_on()
            if not args.no_tour:
                trial.tour()
            if not args.keep:
                trial.purge()
            if args.portable:
                trial.portable(args.portable)
    finally:
        told = json.dumps(trial.figures, indent=1)
        (args.into / "try.json").write_text(told + "\n", encoding="utf-8")
        print(told)
    if not args.keep:
        shutil.rmtree(trial.root)
    return int(bool(trial.figures.get("tour_status")))


if __name__ == "__main__":
    sys.exit(main())
