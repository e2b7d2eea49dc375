"""Documents for tests, made from their parts."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def archive(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return path


def relations(*targets: tuple[str, str, str]) -> str:
    """(id, kind, target) of each."""
    listed = "".join(
        f'<Relationship Id="{name}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for name, kind, target in targets
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{listed}</Relationships>'
    )


def shape(lines: Sequence[tuple[str, int]], placeholder: str = "") -> str:
    kind = f'<p:ph type="{placeholder}"/>' if placeholder else ""
    paragraphs = "".join(
        f'<a:p><a:pPr lvl="{depth}"/><a:r><a:t>{words}</a:t></a:r></a:p>' for words, depth in lines
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="1" name="x"/><p:cNvSpPr/><p:nvPr>{kind}</p:nvPr></p:nvSpPr><p:spPr/>'
        f"<p:txBody><a:bodyPr/>{paragraphs}</p:txBody></p:sp>"
    )


def table(rows: Sequence[Sequence[str]]) -> str:
    cells = "".join(
        "<a:tr>"
        + "".join(f"<a:tc><a:txBody><a:p><a:r><a:t>{c}</a:t></a:r></a:p></a:txBody></a:tc>" for c in row)
        + "</a:tr>"
        for row in rows
    )
    data = f"<a:graphicData><a:tbl>{cells}</a:tbl></a:graphicData>"
    return f"<p:graphicFrame><a:graphic>{data}</a:graphic></p:graphicFrame>"


def group(*shapes: str) -> str:
    return f"<p:grpSp><p:nvGrpSpPr/><p:grpSpPr/>{''.join(shapes)}</p:grpSp>"


def pptx_parts(slides: Sequence[str], notes: Mapping[int, str] | None = None) -> dict[str, str]:
    """`slides`: the shapes of each; they are shown in this order, and numbered otherwise in the archive."""
    notes = notes or {}
    count = len(slides)
    listed = "".join(f'<p:sldId id="{256 + n}" r:id="s{n}"/>' for n in range(count))
    parts = {
        "_rels/.rels": relations(("r1", "officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f"<p:presentation {_P} {_R}><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(
            *((f"s{n}", "slide", f"slides/slide{count - n}.xml") for n in range(count))
        ),
    }
    for n, shapes in enumerate(slides):
        name = f"slide{count - n}.xml"
        parts[f"ppt/slides/{name}"] = (
            f"<p:sld {_P} {_A} {_R}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"
        )
        if n in notes:
            parts[f"ppt/slides/_rels/{name}.rels"] = relations(
                ("n", "notesSlide", f"../notesSlides/n{n}.xml")
            )
            parts[f"ppt/notesSlides/n{n}.xml"] = (
                f"<p:notes {_P} {_A}><p:cSld><p:spTree>{notes[n]}</p:spTree></p:cSld></p:notes>"
            )
    return parts


def epub_parts(
    chapters: Mapping[str, str], spine: Sequence[str], title: str = "", toc: Mapping[str, str] | None = None
) -> dict[str, str]:
    """`chapters`: XHTML by name; `spine`: their order; `toc`: what the table of contents calls them."""
    links = "".join(f'<li><a href="{name}">{words}</a></li>' for name, words in (toc or {}).items())
    items = "".join(f'<item id="{n}" href="{n}" media-type="application/xhtml+xml"/>' for n in chapters)
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        "OPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></metadata><manifest>{items}'
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>'
        f"<spine>{''.join(f'<itemref idref={chr(34)}{n}{chr(34)}/>' for n in spine)}</spine></package>",
        "OPS/nav.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol>{links}</ol></nav></body></html>',
        **{f"OPS/{name}": page for name, page in chapters.items()},
    }


def pdf(objects: list[bytes]) -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    made = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(made) + b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        table,
    )


Word = tuple[float, float, float, str]
"""Left, base line and size of the type in points, and the words."""


def pdf_of_words(pages: Sequence[Sequence[Word]]) -> bytes:
    """A PDF with these words in this order, in Helvetica, on pages of 600 by 800 points."""
    first = 4
    listed = " ".join(f"{first + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>",
        f"<</Type /Pages /Count {len(pages)} /Kids [{listed}]>>".encode(),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
    ]
    for n, words in enumerate(pages):
        drawn = "".join(f"BT /F1 {size} Tf {x} {y} Td ({said}) Tj ET\n" for x, y, size, said in words).encode(
            "cp1252"
        )
        objects.append(
            b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources <</Font <</F1 3 0 R>>>> "
            b"/Contents %d 0 R>>" % (first + 2 * n + 1)
        )
        objects.append(b"<</Length %d>>\nstream\n" % len(drawn) + drawn + b"endstream")
    return pdf(objects)
