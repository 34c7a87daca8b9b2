"""What axe-core finds on the pages: nothing, in light and dark, wide and narrow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from npm import npm_packages
from playwright.sync_api import Browser, sync_playwright

from auditor.browser.program import locate
from auditor.reports.html import FORMAT
from auditor.reports.overview import render_html
from reports.sample import audit, report
from reports.test_overview import RUN, SUMMARIES

PAGES = {
    "one": FORMAT.render(report()),
    "two": FORMAT.render(report(audits=(audit(), audit("other.example")))),
    "overview": render_html(RUN, SUMMARIES),
}


@pytest.fixture(scope="module")
def axe() -> str:
    return (npm_packages("axe-core@4.14.1") / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=locate.find().path, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.mark.parametrize(
    ("name", "scheme", "width"),
    [("one", "light", 1280), ("two", "dark", 390), ("overview", "light", 1280), ("overview", "dark", 390)],
)
def test_axe_finds_nothing(
    name: str, scheme: str, width: int, axe: str, browser: Browser, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGES[name], encoding="utf-8")
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page.goto(file.as_uri())
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    page.close()
    assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == []
