import base64
import hashlib
import re
from dataclasses import replace
from pathlib import Path

from bs4 import BeautifulSoup
from playwright.sync_api import sync_playwright

from auditor.browser.program import locate
from auditor.reports.html import FORMAT, MOST_LISTED, MOST_OPEN
from reports.hostile import hostile
from reports.sample import audit, report
from reports.sample_visits import PICTURE

VERDICTS = ("contradicted", "upheld", "untested")
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def _page(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "lxml")


def _evidence(folder: Path) -> str:
    (folder / PICTURE[:2]).mkdir()
    (folder / PICTURE[:2] / f"{PICTURE}.png").write_bytes(PIXEL)
    return str(folder)


def test_both_sides_of_a_finding_stand_beside_each_other() -> None:
    page = _page(FORMAT.render(report()))
    finding = page.select_one("article.finding")
    says, saw = finding.select_one(".policy"), finding.select_one(".browser")
    assert says.mark.text == "Analytics cookies are set only after you have agreed in the banner."
    assert "You can change your mind" in says.blockquote.text
    assert says.select_one(".trail").text == "Cookie Policy › 1. What we use"
    assert says.a["href"].startswith("https://shop.example/cookies#:~:text=Analytics%20cookies")
    assert "Cookie _ga, set 1.9 s after arrival" in saw.text
    assert "GA1.1.… (27 characters)" in saw.text
    assert "Seen in 2 of 2 visits, from DE" in finding.text


def test_a_finding_without_a_sentence_says_why() -> None:
    page = _page(FORMAT.render(report()))
    undisclosed = next(f for f in page.select("article.finding") if "vendor_undisclosed" in f.text)
    assert undisclosed.select_one(".policy .absent").text.startswith("None of the two documents")


def test_two_quotes_of_one_paragraph_are_shown_once() -> None:
    page = _page(FORMAT.render(report()))
    says = next(f for f in page.select("article.finding") if "opt_out_ignored" in f.text).select_one(
        ".policy"
    )
    assert len(says.select("blockquote")) == 1
    assert "".join(mark.text for mark in says.select("mark")) in says.blockquote.text
    assert says.blockquote["lang"] == "ja"


def test_accepted_findings_are_shown_as_accepted() -> None:
    page = _page(FORMAT.render(report()))
    settled = page.select("article.finding.settled")
    assert [each.h3.text for each in settled] == ["_ga: kept too long"]
    assert "Accepted by mari" in settled[0].text
    assert "until 2027-01-31" in settled[0].text
    assert "1 of them accepted" in page.select_one(".tally").text


def test_a_phase_that_could_not_look_never_reads_as_clean() -> None:
    page = _page(FORMAT.render(report()))
    matrix = page.select_one("table.matrix")
    columns = [th.text for th in matrix.thead.find_all("th")]
    at = columns.index("With Global Privacy Control") - 1
    cells = [row.find_all("td")[at] for row in matrix.tbody.find_all("tr")]
    assert {cell.text for cell in cells} == {"could not look"}
    assert "check for automated browsers" in page.find(id="s1-untested").parent.text


def test_a_site_that_was_not_seen_is_not_called_clean() -> None:
    blind = audit()
    unseen = type(blind)(
        run=blind.run,
        site=blind.site,
        documents=(),
        claims=(),
        tensions=(),
        visits=(),
        judgement=type(blind.judgement)(at=blind.judgement.at, findings=()),
    )
    text = _page(FORMAT.render(report(audits=(unseen,)))).text
    assert "The site was not seen, so nothing could be held against its documents." in text
    assert "nothing is known of who is contacted" in text
    assert "Nothing was found not to match" not in text


def test_nothing_can_run_or_come_from_elsewhere() -> None:
    html = FORMAT.render(report())
    page = _page(html)
    style = page.style.string
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{digest}'" in policy
    assert page.find_all(["script", "link", "iframe", "form", "object", "base"]) == []
    assert [tag for tag in page.select("*") if "style" in tag.attrs] == []
    assert "url(" not in style
    assert "@import" not in style


def test_hostile_text_is_shown_as_text() -> None:
    html = FORMAT.render(hostile())
    html.encode()
    page = _page(html)
    assert page.find_all(["script", "iframe", "form"]) == []
    assert [tag for tag in page.select("*") if any(name.startswith("on") for name in tag.attrs)] == []
    assert [i for i in page.find_all("img") if not i["src"].startswith("data:image/")] == []
    targets = [a["href"] for a in page.find_all("a")]
    assert [href for href in targets if not re.match(r"(https?://|#)", href)] == []
    unseen = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\u2028\ufeff\ud800-\udfff]"
    assert re.findall(unseen, html) == []
    assert "⟨U+202E⟩" in html


def test_names_of_places_in_the_page_are_unique_and_found() -> None:
    page = _page(FORMAT.render(report(audits=(audit(), audit("other.example")))))
    names = [tag["id"] for tag in page.find_all(id=True)]
    assert len(names) == len(set(names))
    inner = {a["href"][1:] for a in page.find_all("a") if a["href"].startswith("#")}
    assert inner <= set(names)
    assert len(page.select("h1")) == 1


def test_a_picture_is_embedded_once(tmp_path: Path) -> None:
    html = FORMAT.render(report(audits=(audit(), audit("other.example")), evidence=_evidence(tmp_path)))
    page = _page(html)
    assert [image["id"] for image in page.find_all("img")] == [f"pic-{PICTURE}"]
    assert page.img["src"].startswith("data:image/png;base64,")
    assert f'href="#pic-{PICTURE}"' in html


def test_the_browser_opens_it_without_a_complaint_and_fits_a_phone(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(FORMAT.render(report(evidence=_evidence(tmp_path))), encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=locate.find().path, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 360, "height": 700})
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(file.as_uri())
        wide = page.evaluate("document.documentElement.scrollWidth")
        drawn = page.evaluate("document.images[0].naturalWidth")
        styled = page.evaluate("getComputedStyle(document.querySelector('.sides')).display")
        browser.close()
    assert said == []
    assert wide <= 360
    assert drawn == 1
    assert styled == "grid"


def test_a_first_picture_that_a_finding_shows_is_a_link_in_its_visit(tmp_path: Path) -> None:
    page = _page(FORMAT.render(report(evidence=_evidence(tmp_path))))
    assert len(page.select(f'.visit a[href="#pic-{PICTURE}"]')) == 1


def test_the_number_of_places_that_could_not_be_seen_stands_on_the_first_screen() -> None:
    page = _page(FORMAT.render(report()))
    assert "and 2 places where a visit could not look" in page.select_one(".tally").text


def test_no_word_of_accusation_is_the_tools_own() -> None:
    text = _page(FORMAT.render(report())).text.lower()
    for word in ("violat", "illegal", "lied", "unlawful", "breach"):
        assert word not in text
    assert "no legal conclusion" in text


def test_nothing_found_is_never_more_than_what_could_be_tested() -> None:
    whole = audit()
    calm = replace(whole, judgement=replace(whole.judgement, findings=()))
    blind = replace(calm, visits=whole.visits[-1:])
    shown = _page(FORMAT.render(report(audits=(calm,)))).find(id="s1-contradicted").parent.text
    assert "Nothing that could be tested was found not to match" in shown
    assert "2 places could not be looked at" in shown
    shown = _page(FORMAT.render(report(audits=(blind,)))).find(id="s1-contradicted").parent.text
    assert "The site was not seen" in shown


def test_a_long_list_is_folded_and_nothing_is_left_out() -> None:
    whole = audit()
    first = whole.judgement.findings[0]
    many = tuple(
        replace(first, fingerprint=f"f{n}", verdict=verdict) for n, verdict in enumerate(VERDICTS * 45)
    )
    page = _page(
        FORMAT.render(report(audits=(replace(whole, judgement=replace(whole.judgement, findings=many)),)))
    )
    assert all(page.find(id=f"s1-f{n}") for n in range(len(many)))
    folded = page.select("details.more")
    assert len(folded) == 45 - MOST_OPEN
    assert all(fold.summary.text.strip() for fold in folded)
    assert len(page.select("li.fold > details > ul > li")) == 2 * (45 - MOST_LISTED)


def test_what_was_compared_is_a_table_with_heads() -> None:
    table = _page(FORMAT.render(report())).select_one("table.compared")
    assert [th.text for th in table.select("thead th[scope=col]")][1:] == [
        "before",
        "after the opt-out",
        "control visit",
    ]
    assert [th.text for th in table.select("tbody th[scope=row]")] == ["requests", "identifiers", "cookies"]
    assert [td.text for td in table.select("tbody tr")[0].select("td")] == ["1", "1", "not looked at"]
