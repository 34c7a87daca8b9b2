import asyncio
from io import BytesIO

from pypdf import PdfReader

from auditor.browser.program.printed import printed
from auditor.reports.html import FORMAT
from reports.sample import report


def test_a_report_is_printed_with_its_words_its_outline_and_numbered_pages() -> None:
    read = PdfReader(BytesIO(asyncio.run(printed(FORMAT.render(report())))))
    text = " ".join(page.extract_text() for page in read.pages)
    assert "Analytics cookies are set only after you have agreed in the banner." in text
    assert f"{len(read.pages)} / {len(read.pages)}" in read.pages[-1].extract_text()
    assert "Method and limits" in str(read.outline)
    assert read.trailer["/Root"]["/MarkInfo"]["/Marked"]
