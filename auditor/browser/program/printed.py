"""Print a report to PDF with the browser."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.async_api import Error, async_playwright

from auditor.browser.program import locate
from auditor.errors import BrowserMissing

_REAL_MS: Final = 120_000
_FOOT: Final = (
    '<div style="width:100%;font:7pt sans-serif;color:#555;text-align:center">'
    '<span class="pageNumber"></span> / <span class="totalPages"></span></div>'
)


async def printed(html: str) -> bytes:
    """The page `html` as PDF on A4 paper, tagged for screen readers and with an outline. No scripts run and
    nothing is fetched.

    Raises BrowserMissing where there is no browser or it does not print.
    """
    found = locate.find()
    with TemporaryDirectory(prefix="auditor-") as folder:
        page_file = Path(folder) / "report.html"
        page_file.write_text(html, encoding="utf-8")
        try:
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(
                    executable_path=found.path, chromium_sandbox=os.geteuid() != 0, timeout=_REAL_MS
                )
                context = await browser.new_context(java_script_enabled=False, offline=True)
                page = await context.new_page()
                await page.goto(page_file.as_uri(), timeout=_REAL_MS)
                return await page.pdf(
                    format="A4",
                    print_background=True,
                    prefer_css_page_size=True,
                    display_header_footer=True,
                    header_template="<span></span>",
                    footer_template=_FOOT,
                    tagged=True,
                    outline=True,
                )
        except Error as error:
            raise BrowserMissing(
                f"{found.path} did not print the report: {error.message.splitlines()[0]}"
            ) from error
