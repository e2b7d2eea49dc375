"""The environment `.venv`: makes it, fills it from the lock, and knows in a moment whether it is ready."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from installer import machine
from installer.console import Console, Trouble
from installer.languages import compiling
from installer.packages import Packages, clean_environment

FORMAT = 1
PURPOSES = ["run", "test"]
ROOM = {"cpu": 4, "gpu": 12}
"""GB of free disk that a set-up from nothing may take at its height, with one build of torch or the other."""

TRIES = [
    "import PySide6.QtSvg, PySide6.QtWidgets, PySide6.QtNetwork, qdrant_client, docx, pypdf, pypdfium2, onnxruntime",
    "import accelerate, bitsandbytes, peft, sentence_transformers, torch; "
    "from transformers import AutoModelForCausalLM, AutoTokenizer, Phi3ForCausalLM, Trainer, TrainingArguments",
]
"""Qt and torch each in a process of its own, as in the program."""


class Environment:
    """The environment of one checkout, for one purpose: ``run`` (the program) or ``test`` (and its tests)."""

    STEPS = 5

    def __init__(self, root: Path, purpose: str, console: Console) -> None:
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        self._root = root
        self._purpose = purpose
        self._folder_of_locks = root / "installer" / "lock"
        self._console = console
        self._gpu = machine.has_nvidia_gpu()
        self._packages = Packages(self.folder, self.python, root / "build" / "setup.log", console)

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

        lock = self._folder_of_locks / f"{self._purpose}.txt"
        count = len(re.findall(r"^\w", lock.read_text(encoding="utf-8"), re.MULTILINE))
        self._console.begin("Packages, as locked")
        self._packages.install(["--no-deps", "--require-hashes", "-r", str(lock)], count)
        self._console.end()

        self._console.begin(f"torch, the build for {'the NVIDIA card' if self._gpu else 'the processor'}")
        arguments, tool = self._torch()
        self._packages.install(arguments, 1, tool)
        self._console.end()

        self._console.begin("Trying what was installed")
        self._try()
        self._console.end()

        self._console.begin("Ustad itself")
        self._packages.install(["--no-deps", "--no-build-isolation", "-e", str(self._root)], 1)
        # What the tests need holds all that the program needs.
        for purpose in PURPOSES if self._purpose == "test" else ["run"]:
            stamp = {**self._wanted(purpose), "packages": sorted(self._packages.installed())}
            self._stamp(purpose).write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        self._console.end()

    def renew_languages(self) -> None:
        """Make the window's languages again where their sentences changed since. Raises `Trouble`."""
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

    def _make(self) -> None:
        """The empty environment."""
        self._console.begin(f"Environment {self.folder.name}")
        if self.folder.exists() and self._python_works("pip"):
            self._console.end("there")
            return
        again = self.folder.exists()
        if again:
            self._remove()
        self._check_room()
        command = [sys.executable, "-m", "venv", str(self.folder)]
        done = subprocess.run(command, capture_output=True, text=True, env=clean_environment(), check=False)
        if done.returncode and "ensurepip" in done.stdout + done.stderr and shutil.which("apt-get"):
            # Debian keeps this part of Python in a package of its own.
            package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
            machine.apt_install([package], "This Python cannot make environments.")
            self._remove()
            done = subprocess.run(
                command, capture_output=True, text=True, env=clean_environment(), check=False
            )
        if done.returncode:
            said = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
            raise Trouble(
                f"The environment {self.folder} could not be made: {' '.join(said)}",
                "See that the disk has room and that the folder belongs to you, and try again.",
            )
        self._console.end("was broken, made anew" if again else "made")

    def _remove(self) -> None:
        try:
            shutil.rmtree(self.folder)
        except OSError as error:
            raise Trouble(
                f"The broken environment {self.folder} cannot be removed: {error.strerror}.",
                "Close every program that uses it, remove the folder, and try again.",
            ) from error

    def _check_room(self) -> None:
        free = shutil.disk_usage(self._root).free / 1e9
        need = ROOM["gpu" if self._gpu else "cpu"]
        if free < need:
            raise Trouble(
                f"The disk that holds {self._root} has {free:.1f} GB free, and the set-up needs {need} GB.",
                f"Free {need - free:.1f} GB there, or move Ustad to a larger disk, and try again.",
            )

    def _torch(self) -> tuple[list[str], str]:
        """What to install for torch, and with which tool."""
        text = (self._root / "pyproject.toml").read_text(encoding="utf-8")
        found = re.search(r'"torch==([\d.]+)"', text)
        if found is None:
            raise ValueError("pyproject.toml pins no torch")
        version = found[1]
        if self._gpu and sys.platform == "win32":
            # The common index has the processor's build only for Windows; uv knows where the others are.
            return ["--python", str(self.python), "--torch-backend=auto", f"torch=={version}"], "uv pip"
        # `===` takes the build for NVIDIA cards even where a build for processors is at hand.
        return [f"torch{'===' if self._gpu else '=='}{version}"], "pip"

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
                    f"The packages are installed, but cannot be loaded: {said[-1] if said else process.returncode}",
                    f"Remove {self.folder} and try again; if it stays so, this system lacks what they are built on.",
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
