"""The desk as a person uses it, in a real browser: with keys, with the mouse, on every page."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import uvicorn
from npm import npm_packages
from playwright.sync_api import Browser, Page, expect, sync_playwright
from reports.hostile import HALF, HOSTILE, MARKUP
from reports.sample_documents import CLAIMS, JAPANESE, PRIVACY
from review.desks import fill, settings
from store.samples import SITE, claim, document, finding

from auditor.browser.program import locate
from auditor.model.finding import Evidence, Finding, Instance, Subject
from auditor.review.app import app
from auditor.store.filters import Filter
from auditor.store.review import Review

ODD = HOSTILE.replace(HALF, "")
JAPANESE_CLAIMS = tuple(each for each in CLAIMS if each.quote.document == PRIVACY.id)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=locate.find().path, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Serves a desk over stored findings; its address."""
    running: list[tuple[uvicorn.Server, threading.Thread]] = []

    def serve() -> str:
        config = uvicorn.Config(app(settings(tmp_path)), port=0, log_level="error", lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run)
        thread.start()
        running.append((server, thread))
        while not server.started:
            assert thread.is_alive()
            thread.join(0.02)
        return f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"

    yield serve
    for server, thread in running:
        server.should_exit = True
        thread.join(30)


@contextmanager
def opened(
    browser: Browser, *, width: int = 1280, scheme: str = "light", bypass_csp: bool = False
) -> Iterator[Page]:
    """A page on which nothing went wrong unheard."""
    page = browser.new_page(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        bypass_csp=bypass_csp,
    )
    heard: list[str] = []
    page.on("dialog", lambda dialog: (heard.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on(
        "console", lambda said: heard.append(f"{said.text} {said.location}") if said.type == "error" else None
    )
    yield page
    page.close()
    assert heard == []


def ready(page: Page) -> None:
    """Wait until the page hears keys."""
    page.locator("html[data-keys=heard]").wait_for(state="attached")


def states(folder: Path) -> dict[str, int]:
    with Review.open(folder / "auditor.db") as store:
        return dict(store.count(Filter(gone=True)))


def on_their_own_pages(page: Page) -> None:
    for number, key in enumerate("rcafrca"):
        heading = page.get_by_role("heading", level=1)
        expect(page.get_by_role("button", name="Save and next")).to_be_visible()
        before = page.url
        ready(page)
        assert heading.inner_text().startswith("Statcount")
        page.keyboard.press(key)
        page.keyboard.type(f"because {number}")
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url, was=before: url != was)


def test_ten_findings_are_reviewed_by_keys_alone(
    browser: Browser, served: Callable[..., str], tmp_path: Path
) -> None:
    found = [finding(f"{n:016}", confidence=0.9 - n / 100) for n in range(12)]
    fill(tmp_path, *found, document=document(), claims=(claim(),))
    with opened(browser) as page:
        page.goto(served())
        keys = page.keyboard
        ready(page)
        keys.press("?")
        expect(page.get_by_role("dialog")).to_contain_text("undo the last decision")
        keys.press("Escape")
        keys.press("j")
        expect(page.locator("a.to").first).to_be_focused()
        for number, key in enumerate("caf"):  # in the queue
            keys.press(key)
            expect(page.get_by_role("dialog").get_by_label("Reason")).to_be_focused()
            keys.type(f"because {number}")
            keys.press("Enter")
            expect(page.get_by_role("status")).to_be_visible()
            expect(page.locator("[data-row]")).to_have_count(11 - number)
            ready(page)
            expect(page.locator(".marked-row a.to")).to_be_focused()
        keys.press("Enter")  # and on the findings' own pages
        on_their_own_pages(page)
        assert states(tmp_path) == {
            "accepted": 3,
            "confirmed": 3,
            "false_positive": 2,
            "reported": 2,
            "open": 2,
        }
        ready(page)
        keys.press("u")
        expect(page.get_by_role("status")).to_contain_text("Undone")
        assert states(tmp_path)["open"] == 3


def report_all(page: Page) -> None:
    page.get_by_text("Decide on all 1 at once").click()
    bulk = page.locator("details.bulk")
    bulk.get_by_label("Reported").check()
    bulk.get_by_label("Reason").fill("sent a mail")
    bulk.get_by_role("button").click()


def test_moving_between_findings_searching_and_the_mouse(
    browser: Browser, served: Callable[..., str], tmp_path: Path
) -> None:
    vendors = [
        Subject(kind="vendor", key=f"v{n}", name=name) for n, name in enumerate(("Alpha", "Beta", "Gamma"))
    ]
    found = [
        finding(f"{n:016}", subject=vendor, confidence=0.9 - n / 100) for n, vendor in enumerate(vendors)
    ]
    fill(tmp_path, *found, document=document(), claims=(claim(),))
    with opened(browser) as page:
        page.goto(served())
        page.get_by_role("link", name="Beta").click()
        page.wait_for_url("**/finding/*")
        for key, name in (("j", "Gamma"), ("k", "Beta"), ("k", "Alpha")):
            ready(page)
            page.keyboard.press(key)
            expect(page.get_by_role("heading", level=1)).to_contain_text(name)
        page.get_by_role("radio", name="Accepted").check()
        page.get_by_label("Accepted until").fill("2099-01-31")
        page.get_by_label("Reason").fill("agreed with the operator")
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_role("region", name="History")).to_contain_text("agreed with the operator")
        page.get_by_role("status").get_by_role("button", name="Undo").click()
        expect(page.get_by_role("status")).to_contain_text("is open again")
        page.get_by_label("Comment").fill("see <b>this</b>")
        page.get_by_role("button", name="Add comment").click()
        expect(page.get_by_role("region", name="History")).to_contain_text("see <b>this</b>")
        page.get_by_role("navigation", name="Findings").get_by_role("link", name="Queue").click()
        page.wait_for_url("**/#*")
        ready(page)
        page.keyboard.press("/")
        page.keyboard.type("gam")
        page.keyboard.press("Enter")
        expect(page.locator("[data-row]")).to_have_count(1)
        report_all(page)
        expect(page.get_by_role("heading", name="Nothing matches this filter")).to_be_visible()
        assert states(tmp_path) == {"open": 2, "reported": 1}


def odd(fingerprint: str) -> Finding:
    """A finding in which everything that a site could choose is hostile."""
    seen = Evidence(
        kind="cookie", summary=ODD, visit="shop.example/untouched", phase="untouched", fields={"name": ODD}
    )
    return finding(
        fingerprint,
        title=ODD,
        subject=Subject(kind="vendor", key=ODD, name=ODD),
        message=ODD,
        remedy=ODD,
        confidence_reason=ODD,
        evidence=(seen,),
        sources=(f"{ODD}: javascript:alert(1)",),
        instances=(Instance(key=ODD, label=ODD), Instance(key="b", label=ODD)),
        claims=(replace(claim(), vendor=ODD, cookie=ODD, heading=(ODD,), because=(ODD,)),),
    )


def test_hostile_strings_stay_text(browser: Browser, served: Callable[..., str], tmp_path: Path) -> None:
    text = f"We use cookies.\n{ODD}\n"
    said = replace(document(), text=text, title=ODD)
    run = fill(tmp_path, odd("f" * 16), document=said, claims=odd("f" * 16).claims)
    with opened(browser) as page:
        base = served()
        for path in (
            "/",
            f"/finding/{'f' * 16}",
            "/sites/shop.example/policy/d1",
            f"/runs/{run}",
            "/?q=%3Cscript%3E",
        ):
            page.goto(base + path)
            assert page.locator("main script, main img[src=x], main iframe, main [onerror]").count() == 0
            assert page.locator("a[href^='javascript:']").count() == 0
            shown = page.locator("body").inner_text()
            assert not set(shown) & set("\u202e\u2066\u200b\ufeff\x1b\x00\x9b"), path
        page.goto(f"{base}/finding/{'f' * 16}")
        expect(page.locator("main .message").first).to_contain_text(MARKUP)
        page.get_by_label("Reason").fill(ODD.replace("\x00", ""))
        page.get_by_label("Confirmed").check()
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_role("status")).to_be_visible()
        expect(page.get_by_role("region", name="History")).to_contain_text("<script>alert(1)</script>")


def test_words_are_selected_in_the_document_and_become_a_claim(
    browser: Browser, served: Callable[..., str], tmp_path: Path
) -> None:
    site = replace(SITE, name="shop.example")
    fill(tmp_path, document=PRIVACY, claims=JAPANESE_CLAIMS, site=site)
    folder = tmp_path / "policies" / site.name
    folder.mkdir(parents=True)
    (folder / "site.toml").write_text('entry = "https://shop.example/"\n')
    with opened(browser) as page:
        page.goto(f"{served()}/sites/shop.example/policy/{PRIVACY.id}")
        marked = page.locator("a.claim").first
        marked.click()
        expect(page.locator(".claims-list > li:target")).to_have_count(1)
        words = JAPANESE.splitlines()[0]
        page.locator("[data-document]").click(position={"x": 5, "y": 10}, click_count=3)
        expect(page.locator("[data-quote]")).to_have_value(words)
        form = page.locator("details[data-add] form")
        form.get_by_label("Kind").select_option("data_collected")
        form.get_by_label("does not", exact=True).check()
        form.get_by_label("Reason").fill("読み落とし")
        form.get_by_role("button").click()
        expect(page.get_by_role("status")).to_contain_text("judged again")
        assert words in (folder / "claims.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 375)])
def test_axe_finds_nothing_on_any_page(
    scheme: str, width: int, browser: Browser, served: Callable[..., str], tmp_path: Path
) -> None:
    axe = (npm_packages("axe-core@4.14.1") / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    fill(tmp_path, finding("e" * 16), document=document(), claims=(claim(),))
    run = fill(tmp_path, finding("f" * 16), finding("e" * 16), document=PRIVACY, claims=JAPANESE_CLAIMS)
    base = served()
    with opened(browser, width=width, scheme=scheme, bypass_csp=True) as page:
        for path in ("/", "/?q=nothing", f"/finding/{'f' * 16}", "/runs", f"/runs/{run}", "/diff", "/sites",
                     "/sites/shop.example", f"/sites/shop.example/policy/{PRIVACY.id}", "/help"):  # fmt: skip
            page.goto(base + path)
            page.evaluate(axe)
            found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
            assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == [], path
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
