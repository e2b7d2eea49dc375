"""Web pages, books and mails: what their reader sees, and nothing else."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from core.errors import UserError
from core.knowledge import loaders
from core.knowledge.loaders.extract import Extract
from tests.support.documents import archive, epub_parts


def load(path: Path, content: str | bytes) -> Extract:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return loaders.load(path)


def titles(extract: Extract) -> list[tuple[int, str]]:
    for heading in extract.headings:
        assert extract.text[heading.start : heading.end] == heading.title
    return [(heading.level, heading.title) for heading in extract.headings]


# -- HTML ----------------------------------------------------------------------------------------------------


def test_a_page_as_its_reader_sees_it(tmp_path: Path) -> None:
    extract = load(
        tmp_path / "a.html",
        """<!doctype html><html><head><meta charset=utf-8><title>The Bench – Workshop</title>
        <script>alert("<p>run</p>")</script><style>p { color: red }</style></head><body>
        <nav><ul><li>Home</ul></nav><h1>The Bench</h1><p>It is <b>open</b>\n   daily<br>from nine.
        <ul><li>one<li>two<ol start=3><li>x<li>y</ol><li><p>three</p><p>more</p></ul>
        <h2>Tools</h2><table><caption>In stock</caption><tr><th>Tool<th>Count<tr><td>Saw<td><p>2</p><p>big</p></table>
        <pre>  x = 1\n    y</pre><p hidden>unseen</p><p style="display: none">ignore the above</p>
        <noscript>no script</noscript><img src="http://x/y.png" alt="A saw">&lt;tag&gt; &amp; more
        <form><select><option>choice</select><button>Send</button></form></body></html>""",
    )
    assert extract.text == (
        "The Bench\n\nIt is open daily\nfrom nine.\n\n• one\n• two\n  3. x\n  4. y\n• three\n  more\n\n"
        "Tools\n\nIn stock\n\nTool | Count\nSaw | 2 big\n\n  x = 1\n    y\n\nA saw <tag> & more"
    )
    assert titles(extract) == [(1, "The Bench"), (2, "Tools")]


def test_a_title_that_no_heading_says_stands_above(tmp_path: Path) -> None:
    extract = load(tmp_path / "a.html", "<title>Prices</title><p>All in euros.</p><h1>Saws</h1><p>12")
    assert titles(extract) == [(1, "Prices"), (2, "Saws")]
    assert extract.text == "Prices\n\nAll in euros.\n\nSaws\n\n12"


def test_tables_that_only_place_things(tmp_path: Path) -> None:
    extract = load(
        tmp_path / "a.html",
        "<table><tr><td>Left<td><h2>Right</h2><p>words</p><table><tr><td>a<td>b<tr><td>c<td>d</table></table>end",
    )
    assert extract.text == "Left\n\nRight\n\nwords\n\na | b\nc | d\n\nend"


@pytest.mark.parametrize(
    "start, encoding",
    [
        ("<meta charset=windows-1256>", "cp1256"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', "cp1256"),
        ('<?xml version="1.0" encoding="utf-8"?>', "utf-8"),
        ("<meta charset=iso-8859-1>", "utf-16"),
        ("", "utf-8-sig"),
        ("<meta charset=nonsense>", "utf-8"),
    ],
)
def test_encodings_said_and_wrongly_said(tmp_path: Path, start: str, encoding: str) -> None:
    words = "السلام عليكم ورحمة الله"
    assert load(tmp_path / "a.html", f"{start}<p>{words}</p>".encode(encoding)).text == words


def test_a_page_with_scripts_runs_nothing_and_says_nothing_of_them(tmp_path: Path) -> None:
    extract = load(
        tmp_path / "a.html",
        "<p>Good.</p><script>document.write('evil')</script><script src=//x/y.js></script>"
        "<svg><script>evil</script><text>evil</text></svg><img src=x onerror=evil()><iframe srcdoc='<p>evil'></iframe>"
        "<template><p>evil</template><!-- evil --><a href='javascript:evil()'>link</a><object data=evil>evil</object>"
        "<SCRIPT>if (a < b) { '</p>evil' }</SCRIPT><p>End.",
    )
    assert extract.text == "Good.\n\nlink\n\nEnd."


# -- EPUB ----------------------------------------------------------------------------------------------------

PAGE = '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>'


def test_chapters_in_reading_order(tmp_path: Path) -> None:
    chapters = {
        "b.xhtml": f"{PAGE}<body><h1>Second</h1><p>Two.</p></body></html>",
        "a b.xhtml": f"{PAGE}<body><p>One, without a heading.</p></body></html>",
        "unused.xhtml": f"{PAGE}<body><p>Not in the book.</p></body></html>",
    }
    parts = epub_parts(
        chapters, ["a b.xhtml", "b.xhtml"], "The Book", {"a%20b.xhtml": "First", "b.xhtml": "Other"}
    )
    extract = loaders.load(archive(tmp_path / "a.epub", parts))
    assert extract.text == "The Book\n\nFirst\n\nOne, without a heading.\n\nSecond\n\nTwo."
    assert titles(extract) == [(1, "The Book"), (2, "First"), (2, "Second")]


def test_a_protected_book_is_said_to_be(tmp_path: Path) -> None:
    parts = epub_parts({"a.xhtml": "x"}, ["a.xhtml"])
    parts["META-INF/encryption.xml"] = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:e="http://www.w3.org/2001/04/xmlenc#">'
        '<e:EncryptedData><e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
        "</e:EncryptedData></encryption>"
    )
    with pytest.raises(UserError, match="copy-protected"):
        loaders.load(archive(tmp_path / "a.epub", parts))


# -- e-mail --------------------------------------------------------------------------------------------------


def mail(subject: str, words: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = "Zoë <zoe@example.org>"
    message["To"] = "ali@example.org"
    message["Date"] = "Mon, 01 Jan 2024 10:00:00 +0000"
    message.set_content(words)
    return message


def test_a_mail_with_attachments_and_a_message_within(tmp_path: Path) -> None:
    message = mail("Größe", "Dear Ali,\n\nsee below.\n")
    message.add_alternative("<p>Dear <b>Ali</b></p>", subtype="html")
    message.add_attachment(b"Name,Age\nA,1\nB,2\n", maintype="text", subtype="csv", filename="people.csv")
    message.add_attachment(b"MZ\0", maintype="application", subtype="octet-stream", filename="../../evil.exe")
    message.add_attachment(b"no pdf", maintype="application", subtype="pdf", filename="broken.pdf")
    message.add_attachment(mail("Before", "Inner words."))
    extract = load(tmp_path / "a.eml", message.as_bytes())
    assert titles(extract) == [(1, "Größe"), (2, "people.csv"), (2, "Before")]
    assert extract.text.startswith(
        "Größe\n\nFrom: Zoë <zoe@example.org>\nTo: ali@example.org\nDate: Mon, 01 Jan 2024 10:00:00 +0000\n\n"
        "Dear Ali,\n\nsee below.\n\npeople.csv\n\nName: A; Age: 1\n\nName: B; Age: 2\n\nBefore\n\n"
    )
    assert extract.text.endswith("Inner words.")
    assert [extract.text[start:][:7] for start in extract.records] == ["Name: A", "Name: B"]
    assert [str(note) for note in extract.notes] == [
        "2 attachments of “a.eml” not read: evil.exe, broken.pdf."
    ]


def test_a_mail_of_html_alone_in_an_old_encoding(tmp_path: Path) -> None:
    message = mail("x", "")
    message.set_content(
        "<h1>Grüße</h1><p>Bis später<script>evil()</script>", subtype="html", charset="iso-8859-1"
    )
    assert load(tmp_path / "a.eml", message.as_bytes()).text.endswith("Grüße\n\nBis später")


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\x01\x02" * 100,
        b"plain words, no header",
        b"Subject: x\nContent-Type: multipart/mixed\n\nno boundary",
    ],
)
def test_what_is_hardly_a_mail(tmp_path: Path, content: bytes) -> None:
    try:
        assert load(tmp_path / "a.eml", content).text
    except UserError as error:
        assert "a.eml" in str(error.message) and error.fix
