"""PDF files of as many makings as can be had from Python: each maker another program, each file another difficulty.

Of the makers only Qt is the program's own; the others come with the extra `bench`, and one that is missing is named.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from core import paths
from core.knowledge import loaders

FONTS = paths.resources() / "fonts"
SAMPLE = paths.resources() / "sample_project" / "documents"

ARABIC = (
    "يقع المرصد البحري على الشاطئ الغربي للخليج، وقد بني قبل مئة عام لقياس المد والجزر.",
    "يفتح المرصد أبوابه للزوار كل يوم من الساعة التاسعة صباحا حتى الخامسة مساء ما عدا يوم الجمعة.",
    "تحفظ السجلات القديمة في غرفة جافة، ولا يجوز لأحد أن يحملها خارج المبنى دون إذن مكتوب.",
    "عند هبوب الرياح الشديدة تسحب الأجهزة من الماء، ويكتب وقت سحبها في الدفتر رقم 12.",
    "يراجع المهندسون المقاييس مرة في الشهر، ويقارنون القراءات بما سجلته المحطات المجاورة.",
    "من أراد نسخة من الخرائط فليكتب إلى المكتب قبل أسبوعين على الأقل.",
)
HINDI = (
    "यह वेधशाला नदी के किनारे एक पुरानी इमारत में है और यहाँ जल का स्तर प्रतिदिन मापा जाता है।",
    "वर्षा के दिनों में कर्मचारी हर दो घंटे पर मापक की जाँच करते हैं और परिणाम रजिस्टर में लिखते हैं।",
    "यंत्रों की मरम्मत केवल प्रशिक्षित व्यक्ति ही कर सकते हैं, क्योंकि उनमें बहुत नाज़ुक पुर्ज़े होते हैं।",
    "आगंतुकों को प्रवेश द्वार पर अपना नाम और आने का समय लिखना होता है।",
    "पुस्तकालय में तीन सौ से अधिक मानचित्र रखे हैं, जिनमें सबसे पुराना सन् 1874 का है।",
    "किसी भी दुर्घटना की सूचना तुरंत मुख्य अधिकारी को दी जानी चाहिए।",
)
CHINESE = (
    "这座观测站位于海湾西岸，建于一百年前，用来测量潮汐的高低。",
    "观测站每天上午九点开放，下午五点关闭，星期五休息，参观不收费用。",
    "旧的记录保存在干燥的房间里，没有书面许可，任何人不得带出大楼。",
    "遇到大风时要把仪器从水中取出，并在第十二号登记簿里写下时间。",
    "工程师每月检查一次量具，并把读数与邻近各站的记录相比较。",
    "需要地图副本的人，请至少提前两个星期写信给办公室。",
)


def english() -> list[str]:
    """Paragraphs of the sample handbook, each of two sentences or more."""
    found: list[str] = []
    for name in ("welcome.md", "travel-and-expenses.md", "it-and-information.md"):
        found += loaders.load(SAMPLE / name).text.split("\n\n")
    return [" ".join(one.split()) for one in found if len(one) > 120]


def cycled(count: int) -> Iterator[str]:
    """Paragraphs without end that are all different: each says its number."""
    for number, paragraph in zip(range(count), itertools.cycle(english())):
        yield f"Paragraph {number + 1} of the long report. {paragraph}"


# -- ReportLab -------------------------------------------------------------------------------------------------


def reportlab_columns(path: Path) -> None:
    """Two justified columns under a running head, a foot with the page's number, and a foot note."""
    from reportlab.lib.enums import TA_JUSTIFY
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    width, height = A4
    styles = getSampleStyleSheet()
    body = ParagraphStyle(
        "body", fontName="Times-Roman", fontSize=9.5, leading=12, alignment=TA_JUSTIFY, spaceAfter=6
    )

    def around(canvas: Any, _: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(50, height - 30, "Proceedings of the Tide Society")
        canvas.drawRightString(width - 50, height - 30, "Volume 12")
        canvas.drawCentredString(width / 2, 25, f"{canvas.getPageNumber()}")
        canvas.drawString(50, 48, f"1 Foot note of page {canvas.getPageNumber()}: measured at low water.")

    frames = [Frame(50, 65, 240, height - 110), Frame(305, 65, 240, height - 110)]
    story: list[Any] = [Paragraph("On the Keeping of Instruments", styles["Title"])]
    for number, paragraph in enumerate(cycled(40)):
        if number % 8 == 0:
            story.append(Paragraph(f"{number // 8 + 1} Observations", styles["Heading2"]))
        story.append(Paragraph(paragraph, body))
    template = BaseDocTemplate(str(path), pagesize=A4)
    template.addPageTemplates([PageTemplate("two", frames, onPage=around)])
    template.build(story)


def reportlab_tables(path: Path) -> None:
    """Long tables over several pages, a head repeated on each, narrow cells with wrapped words."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    styles = getSampleStyleSheet()
    words = itertools.cycle(" ".join(english()).split())
    rows: list[list[Any]] = [["Station", "Reading", "Unit", "Remark", "Keeper"]]
    for number in range(1, 90):
        remark = Paragraph(" ".join(itertools.islice(words, 9)), styles["BodyText"])
        rows.append([f"T-{number:03d}", f"{number * 37 % 911 / 10:.1f}", "cm", remark, next(words)])
    story = [Paragraph("Readings of the year", styles["Title"]), Spacer(1, 12)]
    story += [Table(rows, colWidths=[70, 70, 50, 380, 120], repeatRows=1)]
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(story)


def reportlab_chinese(path: Path) -> None:
    """A font that is only named, not in the file, as Asian PDFs often have it."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    body = ParagraphStyle(
        "body", fontName="STSong-Light", fontSize=11, leading=17, wordWrap="CJK", spaceAfter=9
    )
    story = [
        Paragraph("".join(CHINESE[n:] + CHINESE[:n]) + f"第{n + 1}段到此为止。", body) for n in range(6)
    ] * 2
    SimpleDocTemplate(str(path)).build(story)


def reportlab_form(path: Path) -> None:
    """A form: printed questions with fields to fill in."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path))
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(60, 790, "Request for the loan of an instrument")
    canvas.setFont("Helvetica", 11)
    asked = ("Name of the borrower", "Department and room", "Instrument and number", "Day of return")
    for number, question in enumerate(asked):
        canvas.drawString(60, 740 - 40 * number, f"{question}:")
        canvas.acroForm.textfield(
            name=f"f{number}", x=230, y=732 - 40 * number, width=250, height=20, value="as agreed"
        )
    text = canvas.beginText(60, 540)
    for paragraph in english()[:5]:
        words = paragraph.split()
        for first in range(0, len(words), 13):
            text.textLine(" ".join(words[first : first + 13]))
        text.textLine("")
    canvas.drawText(text)
    canvas.save()


def reportlab_long(path: Path) -> None:
    """Five hundred pages."""
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

    styles = getSampleStyleSheet()
    story: list[Any] = []
    for page, pair in enumerate(zip(*[cycled(1000)] * 2, strict=False)):
        if page % 25 == 0:
            story.append(Paragraph(f"Chapter {page // 25 + 1}", styles["Heading1"]))
        story += [Paragraph(one, styles["BodyText"]) for one in pair] + [PageBreak()]
    SimpleDocTemplate(str(path)).build(story)


def reportlab_letters(path: Path) -> None:
    """Every word placed by itself, wide-spaced headings, words at an angle, lines drawn from the last to the first."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path))
    for page, paragraph in enumerate(english()[:4]):
        text = canvas.beginText(60, 780)
        text.setFont("Helvetica-Bold", 15)
        text.setCharSpace(6)
        text.textLine(f"NOTICE {page + 1}")
        text.setCharSpace(0)
        canvas.drawText(text)
        words = paragraph.split()
        lines = [" ".join(words[first : first + 11]) for first in range(0, len(words), 11)]
        for number in reversed(range(len(lines))):
            at = 60.0
            for word in lines[number].split():
                canvas.setFont("Helvetica", 11)
                canvas.drawString(at, 740 - 15 * number, word)
                at += canvas.stringWidth(word, "Helvetica", 11) + 3.2
        canvas.saveState()
        canvas.translate(300, 300)
        canvas.rotate(35)
        canvas.drawString(0, 0, "Copy for the archive, not to be lent")
        canvas.restoreState()
        canvas.showPage()
    canvas.save()


# -- fpdf2 -----------------------------------------------------------------------------------------------------


def _fpdf(path: Path, paragraphs: Sequence[str], font: str, *, align: str = "J", owner: str = "") -> None:
    from fpdf import FPDF

    made = FPDF()
    made.add_page()
    if owner:
        made.set_encryption(owner_password=owner)
    made.add_font("own", fname=FONTS / font)
    made.set_font("own", size=12)
    made.set_text_shaping(True)
    for paragraph in paragraphs:
        made.multi_cell(0, 7, paragraph, align=align)
        made.ln(3)
    made.output(str(path))


def fpdf_justified(path: Path) -> None:
    _fpdf(path, list(cycled(20)), "Inter-Regular.ttf")


def fpdf_locked_for_changes(path: Path) -> None:
    """Encrypted, but not against reading: it opens without a password."""
    _fpdf(path, list(cycled(9)), "Inter-Regular.ttf", owner="secret", align="L")


def fpdf_hindi(path: Path) -> None:
    _fpdf(
        path, [" ".join(HINDI[n:] + HINDI[:n]) for n in range(5)], "NotoSansDevanagari-Regular.ttf", align="L"
    )


def fpdf_arabic(path: Path) -> None:
    _fpdf(
        path, [" ".join(ARABIC[n:] + ARABIC[:n]) for n in range(5)], "NotoSansArabic-Regular.ttf", align="R"
    )


# -- Typst -----------------------------------------------------------------------------------------------------


def _typst(path: Path, head: str, paragraphs: Sequence[str]) -> None:
    import typst

    source = path.with_suffix(".typ")
    escaped = ["".join(f"\\{c}" if c in "#$*_`<>@[]\\~/=+-" else c for c in one) for one in paragraphs]
    source.write_text(head + "\n\n" + "\n\n".join(escaped), encoding="utf-8")
    typst.compile(str(source), output=str(path), font_paths=[str(FONTS)])
    source.unlink()


def typst_article(path: Path) -> None:
    """Justified in two columns, words divided, ligatures, small capitals, foot notes."""
    paragraphs = list(cycled(30))
    _typst(
        path,
        '#set page(columns: 2, header: [Annals of Measurement], numbering: "1")\n'
        '#set par(justify: true, first-line-indent: 1em)\n#set text(size: 9.5pt, lang: "en", hyphenate: true)\n'
        "= On difficult offices\n#smallcaps[The Society of Surveyors] met in the first affiliated office; the staff "
        "filed fifty official findings#footnote[Filed in the offices of the first floor, officially.] efficiently.\n",
        paragraphs,
    )  # fmt: skip


def typst_arabic(path: Path) -> None:
    head = '#set text(font: "Noto Sans Arabic", lang: "ar", dir: rtl)\n#set par(justify: true)\n= المرصد البحري\n'
    _typst(path, head, [" ".join(ARABIC[n:] + ARABIC[:n]) for n in range(6)])


def typst_hindi(path: Path) -> None:
    head = '#set text(font: "Noto Sans Devanagari", lang: "hi")\n= वेधशाला\n'
    _typst(path, head, [" ".join(HINDI[n:] + HINDI[:n]) for n in range(6)])


# -- Qt, Skia, WeasyPrint, matplotlib, pypdf ------------------------------------------------------------------


def qt_handbook(path: Path) -> None:
    """As this program's own framework prints: headings, a table, Arabic and Hindi beside English."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

    texts = english()
    rows = "".join(f"<tr><td>{n}</td><td>{one[:60]}</td></tr>" for n, one in enumerate(texts[:8]))
    body = "".join(f"<p align='justify'>{one}</p>" for one in texts[:10])
    made = QTextDocument()
    made.setHtml(
        f"<h1>Handbook</h1>{body}<h2>Table</h2><table border=1>{rows}</table><h2>Languages</h2>"
        f"<p dir='rtl'>{' '.join(ARABIC)}</p><p>{' '.join(HINDI)}</p>"
    )
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15))
    writer.setResolution(300)
    made.documentLayout().setPaintDevice(writer)
    made.setPageSize(writer.pageLayout().paintRectPixels(300).size().toSizeF())
    made.print_(writer)


def skia_pages(path: Path) -> None:
    """The maker behind a browser's "save as PDF"."""
    import skia

    font = skia.Font(skia.Typeface.MakeFromFile(str(FONTS / "Inter-Regular.ttf")), 11)
    stream = skia.FILEWStream(str(path))
    paint = skia.Paint(AntiAlias=True)
    with skia.PDF.MakeDocument(stream) as document:
        texts = iter(cycled(12))
        for _ in range(3):
            with document.page(595, 842) as canvas:
                down = 70.0
                for paragraph in itertools.islice(texts, 4):
                    words = paragraph.split()
                    for first in range(0, len(words), 14):
                        canvas.drawString(" ".join(words[first : first + 14]), 60, down, font, paint)
                        down += 15
                    down += 12
    stream.flush()


def weasyprint_report(path: Path) -> None:
    """A web page as a report: three columns with divided words, floats, a table, running heads."""
    from weasyprint import HTML

    texts = list(cycled(24))
    cells = "".join(
        f"<tr><td>{n}</td><td>{one[:50]}</td><td>{n * 7} cm</td></tr>" for n, one in enumerate(texts[:12])
    )
    style = """
        @page { size: A4; margin: 2cm; @top-center { content: "Report on tides" }
                @bottom-right { content: counter(page) } }
        .columns { clear: both; columns: 3; hyphens: auto; text-align: justify; font-size: 9pt }
        .aside { float: right; width: 40%; font-variant: small-caps }
        [lang=ar] { font-family: "Noto Sans Arabic" }
    """
    columns = "".join(f"<p>{one}</p>" for one in texts[:20])
    HTML(
        string=f"<html lang=en><style>{style}</style><h1>Report</h1><p class=aside>{texts[20]}</p><p>{texts[21]}</p>"
        f"<div class=columns>{columns}</div><table>{cells}</table><p dir=rtl lang=ar>{' '.join(ARABIC)}</p>"
    ).write_pdf(str(path))


def matplotlib_pages(path: Path) -> None:
    """Figures with words among curves; letters are drawn as little programs (Type 3)."""
    import matplotlib as mpl

    mpl.use("pdf")
    from matplotlib import pyplot
    from matplotlib.backends.backend_pdf import PdfPages

    with PdfPages(str(path)) as pages:
        for number, paragraph in enumerate(itertools.islice(cycled(6), 6)):
            figure = pyplot.figure(figsize=(8.3, 11.7))
            axes = figure.add_axes((0.12, 0.62, 0.8, 0.3))
            axes.plot([n * number % 7 for n in range(20)])
            axes.set_title(f"Tide at station {number + 1}")
            axes.set_xlabel("Hours since midnight")
            figure.text(0.1, 0.5, paragraph, wrap=True, fontsize=9, va="top")
            pages.savefig(figure)
            pyplot.close(figure)


def turned(path: Path) -> None:
    """Pages turned by a quarter, a half and three quarters, and one cut to a part of itself."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for number, page in enumerate(PdfReader(SAMPLE / "products-and-warranty.pdf").pages):
        page.rotate((0, 90, 180, 270)[number % 4])
        if number == 4:
            page.cropbox.lower_left = (30, 120)
        writer.add_page(page)
    writer.write(path)


MAKERS: tuple[Callable[[Path], None], ...] = (
    reportlab_columns, reportlab_tables, reportlab_chinese, reportlab_form, reportlab_long, reportlab_letters,
    fpdf_justified, fpdf_locked_for_changes, fpdf_hindi, fpdf_arabic, typst_article, typst_arabic, typst_hindi,
    qt_handbook, skia_pages, weasyprint_report, matplotlib_pages, turned,
)  # fmt: skip


def make(folder: Path) -> tuple[list[Path], list[str]]:
    """The files made, and for each maker that is not installed its name."""
    made, missing = [], []
    for maker in MAKERS:
        path = folder / f"{maker.__name__}.pdf"
        try:
            maker(path)
        except ImportError as error:
            missing.append(f"{maker.__name__}: {error.name or error}")
            continue
        made.append(path)
    return made, missing
