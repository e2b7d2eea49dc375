"""The environment of a checkout or an installed copy: makes it, fills it from the lock, knows whether it is ready."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from installer import machine
from installer.console import QT_TRANSLATE_NOOP, Console, Trouble
from installer.packages import NOT_THERE, Packages, clean_environment

FORMAT = 1
PURPOSES = ["run", "test"]
ROOM = {"cpu": 4, "gpu": 12}
"""GB, with one build of torch or the other."""

TRIES = [
    "import PySide6.QtSvg, PySide6.QtWidgets, PySide6.QtNetwork, qdrant_client, docx, pypdf, pypdfium2, onnxruntime",
    "import accelerate, bitsandbytes, peft, sentence_transformers, torch; "
    "from transformers import AutoModelForCausalLM, AutoTokenizer, Phi3ForCausalLM, Trainer, TrainingArguments",
]
"""Qt and torch each in a process of its own, as in the program."""


LARGE = QT_TRANSLATE_NOOP(
    "installer",
    "PyTorch's small build for processors cannot be had here, so the large one for NVIDIA cards is fetched; "
    "it works on the processor, too.",
)

BATCH = 12
"""Packages that pip installs at a time: pip keeps all of them or, cut short, none."""


class Environment:
    """The environment of one copy of Ustad, for one purpose: ``run`` (the program) or ``test`` (and its tests).

    A checkout has it in itself, as `.venv`, and is installed into it so that changes to the code take effect. An
    installed copy, which may not be written to, names a `folder`; the environment then only knows where the copy is.
    """

    STEPS = 5

    def __init__(self, root: Path, purpose: str, console: Console, folder: Path | None = None) -> None:
        self.folder = folder or root / ".venv"
        self.python = python_of(self.folder)
        self.gpu = machine.has_nvidia_gpu()
        self._root = root
        self._purpose = purpose
        self._installed_copy = folder is not None
        self._folder_of_locks = root / "installer" / "lock"
        self._console = console
        log = (folder.parent / "logs" if folder else root / "build") / "setup.log"
        self._packages = Packages(self.folder, self.python, log, console)

    def ready(self) -> bool:
        """Whether everything is there as locked. Looks at a stamp, at the packages' marks, and starts Python once."""
        try:
            stamp = json.loads(self._stamp(self._purpose).read_text(encoding="utf-8"))
            same = all(stamp[key] == value for key, value in self._wanted(self._purpose).items())
            return same and self._packages.installed().issuperset(stamp["packages"]) and self._python_works()
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def set_up(self) -> None:
        """Make or mend it. Raises `Trouble`; called again, it goes on where it was cut short."""
        for purpose in PURPOSES:
            self._stamp(purpose).unlink(missing_ok=True)
        self._make()
        self._packages.forget_halves()

        self._console.begin("Packages, as locked")
        self._install_locked((self._folder_of_locks / f"{self._purpose}.txt").read_text(encoding="utf-8"))
        self._console.end()

        self._console.begin(f"torch, the build for {'the NVIDIA card' if self.gpu else 'the processor'}")
        self._install_torch()
        self._console.end()

        self._console.begin("Trying what was installed")
        self._try()
        self._console.end()

        self._console.begin("Ustad itself")
        if self._installed_copy:
            self._name_the_copy()
        else:
            self._packages.install(["--no-deps", "--no-build-isolation", "-e", str(self._root)], 1)
        # What the tests need holds all that the program needs.
        for purpose in PURPOSES if self._purpose == "test" else ["run"]:
            stamp = {**self._wanted(purpose), "packages": sorted(self._packages.installed())}
            self._stamp(purpose).write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        self._console.end()

    def renew_languages(self) -> None:
        """Make the window's languages again where their sentences changed since. Raises `Trouble`."""
        from installer.languages import compiling

        if not compiling.stale(self._root):
            return
        command = [str(self.python), str(self._root / "installer" / "translate.py"), "compile"]
        done = subprocess.run(command, capture_output=True, text=True, env=clean_environment(), check=False)
        if done.returncode:
            said = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
            raise Trouble(
                f"The languages of the window could not be made: {' '.join(said)}",
                f"Remove {self.folder} and run the same command again.",
            )

    def _install_locked(self, lock: str) -> None:
        """Install what is locked, some packages at a time. An installed copy brings a few of them along."""
        wanted = re.findall(r"^\w.*(?:\n[ \t]+.*)*", lock, re.MULTILINE)
        brought = self._root / "installer" / "wheels"
        options = ["--find-links", str(brought)] if brought.is_dir() else []
        for at in range(0, len(wanted), BATCH):
            batch = self.folder / "batch.txt"
            batch.write_text("\n".join(wanted[at : at + BATCH]) + "\n", encoding="utf-8")
            arguments = ["--no-deps", "--require-hashes", *options, "-r", str(batch)]
            self._packages.install(arguments, len(wanted), done=at)
            batch.unlink()

    def _install_torch(self) -> None:
        """Install torch. For a processor the small build is tried first, which the common index has not for Linux."""
        arguments, tool = self._torch()
        uv = machine.uv_beside(self._root)
        if sys.platform != "linux" or self.gpu or not self._installed_copy or uv is None:
            self._packages.install(arguments, 1, tool)
            return
        try:
            self._packages.install([f"{arguments[0]}+cpu"], 1)
        except Trouble as trouble:
            if trouble.templates[0] != NOT_THERE:
                raise
            # uv knows where the small build is; a mirror may have no way there.
            options = ["--python", str(self.python), "--torch-backend=cpu"]
            try:
                self._packages.install([*options, arguments[0]], 1, f"{uv}|pip")
            except Trouble:
                self._console.note(LARGE)
                self._check_room(ROOM["gpu"])
                self._packages.install(arguments, 1)

    def _name_the_copy(self) -> None:
        """Have the environment's Python find an installed copy from wherever it is started."""
        asked = [str(self.python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
        done = subprocess.run(asked, capture_output=True, text=True, env=clean_environment(), check=True)
        (Path(done.stdout.strip()) / "ustad.pth").write_text(f"{self._root}\n", encoding="utf-8")

    def _make(self) -> None:
        """The empty environment."""
        self._console.begin(f"Environment {self.folder.name}")
        if self.folder.exists() and self._python_works("pip"):
            self._console.end("there")
            return
        again = self.folder.exists()
        if again:
            self._remove()
        self._check_room(self.room)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "venv", str(self.folder)]
        status, said = _told(command)
        if status and "ensurepip" in said:
            # Debian keeps this part of Python in a package of its own.
            self._remove()
            if uv := machine.uv_beside(self._root):
                command = [uv, "venv", "--seed", "--python", sys.executable, str(self.folder)]
            else:
                package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
                machine.apt_install([package], "This Python cannot make environments.")
            status, said = _told(command)
        if status:
            raise Trouble(
                QT_TRANSLATE_NOOP("installer", "The environment {place} could not be made: {words}"),
                QT_TRANSLATE_NOOP(
                    "installer",
                    "See that the disk has room and that the folder belongs to you, and try again.",
                ),
                place=str(self.folder),
                words=" ".join(said.splitlines()[-1:]),
            )
        self._console.end("was broken, made anew" if again else "made")

    def _remove(self) -> None:
        try:
            shutil.rmtree(self.folder)
        except OSError as error:
            raise Trouble(
                QT_TRANSLATE_NOOP("installer", "The broken environment {place} cannot be removed: {words}."),
                QT_TRANSLATE_NOOP(
                    "installer", "Close every program that uses it, remove the folder, and try again."
                ),
                place=str(self.folder),
                words=str(error.strerror),
            ) from error

    @property
    def room(self) -> int:
        """GB of free disk that a set-up from nothing may take at its height."""
        return ROOM["gpu" if self.gpu else "cpu"]

    def _check_room(self, need: int) -> None:
        free = free_on_disk(self.folder) / 1e9
        if free < need:
            raise Trouble(
                QT_TRANSLATE_NOOP(
                    "installer",
                    "The disk that holds {place} has {free} GB free, and the set-up needs {need} GB.",
                ),
                QT_TRANSLATE_NOOP("installer", "Free {lack} GB there, and try again."),
                place=str(self.folder.parent),
                free=f"{free:.1f}",
                need=str(need),
                lack=f"{need - free:.1f}",
            )

    def _torch(self) -> tuple[list[str], str]:
        """What to install for torch, and with which tool."""
        text = (self._root / "pyproject.toml").read_text(encoding="utf-8")
        found = re.search(r'"torch==([\d.]+)"', text)
        if found is None:
            raise ValueError("pyproject.toml pins no torch")
        version = found[1]
        if self.gpu and sys.platform == "win32":
            # The common index has the processor's build only for Windows; uv knows where the others are.
            return ["--python", str(self.python), "--torch-backend=auto", f"torch=={version}"], "uv|pip"
        # `===` takes the build for NVIDIA cards even where a build for processors is at hand.
        return [f"torch{'===' if self.gpu else '=='}{version}"], "pip"

    def _try(self) -> None:
        """Load what was installed: shows that it works here, and leaves it compiled for a fast first start."""
        env = clean_environment()
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        env["QT_QPA_PLATFORM"] = "offscreen"
        tries = [
            subprocess.Popen(
                [str(self.python), "-c", program],
                env=env,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
            )
            for program in TRIES
        ]
        for process in tries:
            said = process.communicate()[1].strip().splitlines()
            if process.returncode:
                raise Trouble(
                    QT_TRANSLATE_NOOP(
                        "installer", "The packages are installed, but cannot be loaded: {words}"
                    ),
                    QT_TRANSLATE_NOOP(
                        "installer",
                        "Remove {place} and try again; if it stays so, this system lacks what they are built on.",
                    ),
                    place=str(self.folder),
                    words=said[-1] if said else str(process.returncode),
                )

    def _python_works(self, module: str = "sys") -> bool:
        ask = f"import sys, {module}; print(*sys.version_info[:2])"
        command = [str(self.python), "-c", ask]
        env = clean_environment()
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=env, check=True)
            return machine.fits(tuple(int(part) for part in done.stdout.split()))
        except (OSError, ValueError, subprocess.SubprocessError):
            return False

    def _wanted(self, purpose: str) -> dict[str, str]:
        """What a set-up depends on: where these differ from the stamp, it is due again."""
        lock = (self._folder_of_locks / f"{purpose}.txt").read_bytes()
        # The settings of checkers and tests, further down in that file, change nothing here.
        project = (self._root / "pyproject.toml").read_bytes().partition(b"[tool.")[0].strip()
        return {
            "format": str(FORMAT),
            "lock": hashlib.sha256(lock + project).hexdigest(),
            "torch": " ".join(self._torch()[0]),
            "place": str(self._root),
        }

    def _stamp(self, purpose: str) -> Path:
        return self.folder / f"ustad-{purpose}.json"


def python_of(folder: Path) -> Path:
    """The Python of an environment."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def free_on_disk(folder: Path) -> int:
    """Bytes that are free where a folder is, or will be."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def _told(command: list[str]) -> tuple[int, str]:
    """The exit status of a command, and what it said."""
    done = subprocess.run(command, capture_output=True, text=True, env=clean_environment(), check=False)
    return done.returncode, done.stdout.strip() + "\n" + done.stderr.strip()
