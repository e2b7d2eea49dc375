"""How a Linux desktop knows Ustad: the entry of its menus, the icon in all sizes, and what software centres show.

The words of the menus are here and not among the window's sentences, since no Qt reads them.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from installer.console import Trouble

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
COMMENTS = {
    "": "Make a small language model an expert in your own field",
    "hi": "एक छोटे भाषा मॉडल को अपने क्षेत्र का विशेषज्ञ बनाएँ",
    "pa": "ਇੱਕ ਛੋਟੇ ਭਾਸ਼ਾ ਮਾਡਲ ਨੂੰ ਆਪਣੇ ਖੇਤਰ ਦਾ ਮਾਹਰ ਬਣਾਓ",
    "ur": "ایک چھوٹے لسانی ماڈل کو اپنے شعبے کا ماہر بنائیں",
    "kn": "ಒಂದು ಚಿಕ್ಕ ಭಾಷಾ ಮಾದರಿಯನ್ನು ನಿಮ್ಮ ಕ್ಷೇತ್ರದ ಪರಿಣತನನ್ನಾಗಿ ಮಾಡಿ",
    "zh": "让小型语言模型成为你所在领域的专家",
}
NAMES = {"": "Ustad", "hi": "उस्ताद", "pa": "ਉਸਤਾਦ", "ur": "استاد", "kn": "ಉಸ್ತಾದ್"}
KEYWORDS = "language model;fine-tuning;LoRA;RAG;documents;chat;AI;"

DRAW = """
import sys
from pathlib import Path
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
drawing = QSvgRenderer(sys.argv[1])
for size in map(int, sys.argv[3:]):
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(str(Path(sys.argv[2]) / f"{size}.png")):
        sys.exit("an icon could not be written")
"""


def entry(command: str, icon: str = "ustad") -> str:
    """The desktop entry that starts `command`."""
    lines = ["[Desktop Entry]", "Type=Application"]
    for key, many in (
        ("Name", NAMES),
        ("GenericName", {"": "Language model workbench"}),
        ("Comment", COMMENTS),
    ):
        lines += [
            f"{key}[{language}]={words}" if language else f"{key}={words}" for language, words in many.items()
        ]
    lines += [f"Exec={command}", f"Icon={icon}", "Terminal=false", "Categories=Education;Science;"]
    lines += [f"Keywords={KEYWORDS}", "StartupNotify=true", "StartupWMClass=ustad"]
    return "\n".join(lines) + "\n"


def metainfo(version: str, epoch: int) -> str:
    """What software centres show, in AppStream's form. `epoch` is the day of the release, in seconds since 1970."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    summaries = "\n".join(
        f'  <summary xml:lang="{language}">{words}</summary>' if language else f"  <summary>{words}</summary>"
        for language, words in COMMENTS.items()
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>ustad.desktop</id>
  <name>Ustad</name>
{summaries}
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>Apache-2.0</project_license>
  <developer id="ustad"><name>The Ustad maintainers</name></developer>
  <description>
    <p>With your documents, with your examples, or with both: a wizard says which way to go and measures it on your own
    questions. Documents are indexed, rows are edited and checked, models are trained, compared, asked and exported, all
    by point and click and on your own machine. Nothing is sent anywhere.</p>
  </description>
  <launchable type="desktop-id">ustad.desktop</launchable>
  <provides><binary>ustad</binary></provides>
  <content_rating type="oars-1.1"/>
  <releases><release version="{version}" date="{day}"/></releases>
</component>
"""


def icons(root: Path) -> dict[PurePosixPath, bytes]:
    """The icon by its place under an icon theme: drawn from our own picture in each size. Needs PySide6."""
    picture = root / "resources" / "icons" / "ustad.svg"
    with tempfile.TemporaryDirectory() as folder:
        sizes = [str(size) for size in ICON_SIZES]
        command = [sys.executable, "-c", DRAW, str(picture), folder, *sizes]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Trouble(f"The icons could not be drawn: {done.stderr.strip()}")
        made = {
            PurePosixPath(f"{size}x{size}/apps/ustad.png"): (Path(folder) / f"{size}.png").read_bytes()
            for size in ICON_SIZES
        }
    made[PurePosixPath("scalable/apps/ustad.svg")] = picture.read_bytes()
    return made
