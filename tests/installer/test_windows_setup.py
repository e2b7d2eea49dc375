"""Setup.exe: made by makensis from a small copy, taken apart again, and compared file by file."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import pytest

from installer import icons
from installer.console import Trouble
from installer.windows import setup, verify

ROOT = Path(__file__).resolve().parent.parent.parent
SOME = ("installer/start.py", "core/__init__.py", "resources/icons/ustad.svg", "LICENSE")

needs_makensis = pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis (package nsis)")
needs_seven_zip = pytest.mark.skipif(
    not any(map(shutil.which, ("7zz", "7z", "7za"))), reason="needs 7-Zip (package 7zip or p7zip-full)"
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Mapping[PurePosixPath, Path | bytes]]:
    """A Setup.exe, and what is to be in it: some of the program, and names that NSIS would read as its own words."""
    folder = tmp_path_factory.mktemp("setup")
    odd = folder / "odd"
    odd.write_bytes(bytes(range(256)) * 40)
    copy = {PurePosixPath(place): ROOT / place for place in SOME}
    copy |= {
        PurePosixPath("resources/$INSTDIR `a"): odd,
        PurePosixPath("core/उस्ताद/empty"): folder / "empty",
    }
    (folder / "empty").write_bytes(b"")
    whole = setup.contents(copy, ROOT, folder)
    setup.pack(whole, folder / "Setup.exe", ROOT, folder)
    return folder / "Setup.exe", whole


@needs_makensis
@needs_seven_zip
def test_every_file_is_in_it_with_its_content(
    made: tuple[Path, Mapping[PurePosixPath, Path | bytes]],
) -> None:
    assert verify.differences(*made) == []


@needs_makensis
@needs_seven_zip
def test_a_file_that_lacks_differs_or_is_new_is_named(
    made: tuple[Path, Mapping[PurePosixPath, Path | bytes]],
) -> None:
    file, whole = made
    wanted = {**whole, PurePosixPath("LICENSE"): b"another", PurePosixPath("core/more.py"): b""}
    del wanted[PurePosixPath("core/__init__.py")]
    assert verify.differences(file, wanted) == [
        "LICENSE differs",
        "core/__init__.py should not be there",
        "core/more.py lacks",
    ]


@needs_makensis
def test_made_twice_it_is_the_same(
    made: tuple[Path, Mapping[PurePosixPath, Path | bytes]], tmp_path: Path
) -> None:
    file, whole = made
    shutil.copyfile(file.parent / "ustad.ico", tmp_path / "ustad.ico")
    setup.pack(whole, tmp_path / "Again.exe", ROOT, tmp_path)
    assert (tmp_path / "Again.exe").read_bytes() == file.read_bytes()


@needs_makensis
def test_what_makensis_says_is_told(tmp_path: Path) -> None:
    (tmp_path / "ustad.ico").write_bytes(b"no icon")
    with pytest.raises(Trouble, match="makensis could not make"):
        setup.makensis("launcher.nsi", tmp_path / "a.exe", tmp_path / "ustad.ico", "0.1.0", 0)


@needs_seven_zip
def test_a_file_that_is_no_setup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Setup.exe").write_bytes(b"MZ and nothing else")
    with pytest.raises(Trouble, match="7-Zip cannot read"):
        verify.differences(tmp_path / "Setup.exe", {})


def test_only_folders_of_the_program_are_removed() -> None:
    listing = setup.script({PurePosixPath("core/a.py"): Path("/a"), PurePosixPath("LICENSE"): Path("/b")})
    removed = listing.partition("!macro RemoveProgram\n")[2].splitlines()[:-1]
    assert removed == ['RMDir /r "$INSTDIR\\core"', 'Delete "$INSTDIR\\LICENSE"']


def test_the_icons_hold_every_size() -> None:
    ico = icons.ico(ROOT / icons.MARK)
    count = struct.unpack_from("<H", ico, 4)[0]
    entries = [struct.unpack_from("<BBBBHHII", ico, 6 + 16 * each) for each in range(count)]
    assert [entry[0] or 256 for entry in entries] == list(icons.ICO)
    for *_, length, place in entries:
        assert ico[place : place + 8] == b"\x89PNG\r\n\x1a\n" and len(ico[place : place + length]) == length
    assert sum(entry[6] for entry in entries) + 6 + 16 * count == len(ico)

    icns = icons.icns(ROOT / icons.MARK)
    assert icns[:4] == b"icns" and struct.unpack_from(">I", icns, 4)[0] == len(icns)
    place, sizes = 8, []
    while place < len(icns):
        length, picture = struct.unpack_from(">I", icns, place + 4)[0], icns[place + 8 :]
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack_from(">I", picture, 16)[0] == icons.ICNS[icns[place : place + 4]]
        sizes.append(icns[place : place + 4])
        place += length
    assert sizes == list(icons.ICNS)
