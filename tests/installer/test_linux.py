"""The Debian package and the portable archive, made of a small copy and read back file by file."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path, PurePosixPath

import pytest

from desktop import i18n
from installer import build as building
from installer import machine, payload
from installer.console import Console, Trouble
from installer.linux import deb, desktop_entry, portable

ROOT = Path(__file__).resolve().parent.parent.parent
needs_dpkg = pytest.mark.skipif(
    shutil.which("dpkg-deb") is None, reason="needs dpkg-deb, of Debian and Ubuntu"
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small checkout with all kinds of files, its wheels fetched already."""
    root = tmp_path / "checkout"
    for folder in ("core", "desktop", "resources", "installer/lock"):
        (root / folder).mkdir(parents=True)
        (root / folder / "run.txt").write_text(f"in {folder}\n", encoding="utf-8")
    (root / "core" / "__pycache__").mkdir()
    (root / "core" / "__pycache__" / "a.pyc").touch()
    for name in payload.FIRST_RUN:
        shutil.copyfile(ROOT / "installer" / f"{name}.py", root / "installer" / f"{name}.py")
    (root / "resources" / "icons").mkdir()
    shutil.copyfile(ROOT / "resources/icons/ustad.svg", root / "resources/icons/ustad.svg")
    for name in payload.FILES[1:]:
        shutil.copyfile(ROOT / name, root / name)
    uv = tmp_path / "uv"
    uv.write_bytes(b"\x7fELF uv")
    uv.chmod(0o755)
    wheel = tmp_path / "part-1-py3-none-any.whl"
    wheel.write_bytes(b"a wheel")
    fetched = {
        PurePosixPath("installer/bin/uv"): uv,
        PurePosixPath("installer/wheels") / wheel.name: wheel,
    }
    monkeypatch.setattr(payload, "wheels", lambda target, root: fetched if target == "linux" else {})
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return root


def copy_of(root: Path) -> dict[str, bytes]:
    """The files of an installed copy."""
    places = payload.collect(root) | payload.wheels("linux", root)
    return {str(place): file.read_bytes() for place, file in places.items()}


def inside(package: Path, part: str) -> tarfile.TarFile:
    """The files of a package, or those that tell of it."""
    return tarfile.open(fileobj=io.BytesIO(subprocess.check_output(["dpkg-deb", part, package])))


def held(archive: tarfile.TarFile) -> dict[str, bytes]:
    """The contents of an archive's files."""
    found = {}
    for entry in archive:
        if entry.isfile():
            file = archive.extractfile(entry)
            assert file is not None
            found[entry.name.removeprefix("./")] = file.read()
    return found


@needs_dpkg
def test_the_package_holds_the_copy_file_by_file(root: Path, tmp_path: Path) -> None:
    package = deb.build(root, tmp_path / "dist", Console(1))
    assert package.name == f"ustad_{payload.version(root)}_amd64.deb"
    archive = inside(package, "--fsys-tarfile")
    files = held(archive)
    copy = copy_of(root)
    program = {name.removeprefix("usr/lib/ustad/"): data for name, data in files.items() if "/lib/" in name}
    assert program == copy
    others = {name for name in files if not name.startswith("usr/lib/ustad/")}
    drawn = {f"usr/share/icons/hicolor/{size}x{size}/apps/ustad.png" for size in desktop_entry.ICON_SIZES}
    assert others == drawn | {
        "usr/bin/ustad",
        "usr/share/applications/ustad.desktop",
        "usr/share/doc/ustad/copyright",
        "usr/share/icons/hicolor/scalable/apps/ustad.svg",
        "usr/share/metainfo/ustad.metainfo.xml",
    }
    for entry in archive.getmembers():
        assert (entry.uid, entry.gid, entry.mtime) == (0, 0, 1_700_000_000), entry.name
        runs = entry.isdir() or entry.name.endswith(("/usr/bin/ustad", "/installer/bin/uv"))
        assert entry.mode & 0o777 == (0o755 if runs else 0o644), entry.name
    told = held(inside(package, "--ctrl-tarfile"))
    sums = told["md5sums"].decode().splitlines()
    assert sorted(sums) == sorted(f"{hashlib.md5(data).hexdigest()}  {name}" for name, data in files.items())


@needs_dpkg
def test_the_package_names_what_qt_needs(root: Path, tmp_path: Path) -> None:
    package = deb.build(root, tmp_path / "dist", Console(1))
    told = subprocess.check_output(["dpkg-deb", "--field", str(package)], text=True)
    fields = dict(re.findall(r"^([A-Z][\w-]+): (.*)$", told, re.MULTILINE))
    depends = fields["Depends"].split(", ")
    assert {*machine.QT_LIBRARIES.values(), *machine.X_LIBRARIES.values()} < set(depends)
    assert {"python3 (>= 3.11)", "python3-venv", "libc6 (>= 2.34)"} < set(depends)
    assert fields["Architecture"] == "amd64"
    size = sum(map(len, held(inside(package, "--fsys-tarfile")).values()))
    assert (int(fields["Installed-Size"]) - 1) * 1024 < size <= int(fields["Installed-Size"]) * 1024


@needs_dpkg
def test_the_package_and_the_archive_come_out_the_same_twice(root: Path, tmp_path: Path) -> None:
    for builder in (deb, portable):
        first = builder.build(root, tmp_path / "one", Console(1))
        for file in root.rglob("*"):
            file.touch()
        second = builder.build(root, tmp_path / "two", Console(1))
        assert building.digest(first) == building.digest(second)


def test_the_archive_holds_the_copy_and_its_launcher(root: Path, tmp_path: Path) -> None:
    made = portable.build(root, tmp_path / "dist", Console(1))
    top = f"ustad-{payload.version(root)}-linux-x86_64"
    assert made.name == f"{top}.tar.xz"
    with tarfile.open(made) as archive:
        files = {name.removeprefix(f"{top}/"): data for name, data in held(archive).items()}
        modes = {entry.name.removeprefix(f"{top}/"): entry.mode for entry in archive}
    assert {name: data for name, data in files.items() if name not in ("ustad", "portable.txt")} == copy_of(
        root
    )
    assert modes["ustad"] == modes["installer/bin/uv"] == modes[top] == 0o755
    assert modes["portable.txt"] == 0o644


@pytest.mark.skipif(sys.platform != "linux", reason="its launcher is for Linux")
def test_the_archives_launcher_finds_itself_through_a_link(root: Path, tmp_path: Path) -> None:
    made = portable.build(root, tmp_path / "dist", Console(1))
    with tarfile.open(made) as archive:
        archive.extractall(tmp_path / "any where", filter="data")
    (place,) = (tmp_path / "any where").iterdir()
    (place / "installer" / "start.py").write_text("import sys; print(sys.argv)", encoding="utf-8")
    link = tmp_path / "link"
    link.symlink_to(place / "ustad")
    said = subprocess.check_output([str(link), "--tour", "a b"], text=True)
    assert said == f"{[str(place / 'installer/start.py'), '--tour', 'a b']}\n"


def test_the_menu_entry_speaks_every_language() -> None:
    lines = desktop_entry.entry("ustad").splitlines()
    assert lines[0] == "[Desktop Entry]"
    fields = dict(line.split("=", 1) for line in lines[1:])
    assert fields["Exec"] == fields["Icon"] == "ustad"
    assert fields["StartupWMClass"] == "ustad"
    for language in i18n.LANGUAGES:
        assert fields["Comment" if language == "en" else f"Comment[{language}]"]


def test_what_software_centres_read_is_whole() -> None:
    tree = ET.fromstring(desktop_entry.metainfo("0.1.0", 1_700_000_000))
    assert tree.findtext("launchable") == "ustad.desktop"
    assert tree.findtext("project_license") == "Apache-2.0"
    release = tree.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "0.1.0", "date": "2023-11-14"}
    assert len(tree.findall("summary")) == len(i18n.LANGUAGES)


def test_icons_are_drawn_in_their_sizes() -> None:
    for place, drawn in desktop_entry.icons(ROOT).items():
        if place.suffix == ".png":
            width = int.from_bytes(drawn[16:20], "big")
            assert drawn[:8] == b"\x89PNG\r\n\x1a\n"
            assert str(place) == f"{width}x{width}/apps/ustad.png"


def test_what_is_signed_is_the_finished_file(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = tmp_path / "signed.txt"
    program = f"import sys; open({str(note)!r}, 'w').write(sys.argv[-1])"
    script = tmp_path / "sign.py"
    script.write_text(program, encoding="utf-8")
    monkeypatch.setenv(building.SIGN, f'"{sys.executable}" "{script}" --with key')
    made = building.build("portable", root, tmp_path / "dist")
    assert note.read_text(encoding="utf-8") == str(made)
    script.write_text("raise SystemExit(3)", encoding="utf-8")
    with pytest.raises(Trouble, match="failed with exit status 3"):
        building.build("portable", root, tmp_path / "dist")
    monkeypatch.setenv(building.SIGN, "no-such-program-here")
    with pytest.raises(Trouble, match="cannot be run"):
        building.build("portable", root, tmp_path / "dist")
