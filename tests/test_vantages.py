"""A site that treats visitors from Berlin and from Los Angeles differently."""

import asyncio
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from exits import leaving_to, nowhere

from auditor.audit import Work, audit_site, judge_again
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.crawl import summaries
from auditor.demo.server import NOT_FOUND, Answer, Asked, Web
from auditor.model.audit import Audit, Report
from auditor.model.extent import Extent
from auditor.model.site import Site, Vantage
from auditor.reports import formats
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import load

HOST = "shop-of-two.example"
POLICY = """<!doctype html><html lang="en"><title>Privacy policy</title><main><h1>Privacy policy</h1>
<p>Example Shop Ltd runs this website. This privacy policy tells which personal data we process.</p>
<p>We use cookies to run our website. We keep your orders for ten years. You can write to us at any
time and ask which personal data about you we process.</p></main>"""
TRACKED = """<script>
document.cookie = "_ga=GA1.1.1234567890.1700000000; path=/; max-age=34560000";
fetch("https://www.google-analytics.com/g/collect?v=2&tid=G-AB12CD34EF&cid=1234567890.1700000000",
  {method: "POST", mode: "no-cors"});
</script>"""
BANNER = """<div id="cookie-banner" role="dialog" style="position:fixed;bottom:0;left:0;right:0;padding:2em;
background:#fff;z-index:9999"><p>We use cookies for analytics. Do you accept all cookies?</p>
<button onclick="this.parentNode.remove()">Accept all cookies</button></div>"""


def page(body: str) -> str:
    return f"""<!doctype html><html lang="en"><title>Shop</title><h1>Welcome to our shop</h1>
<p>Fine goods for everybody, sent to your home within three days.</p>{body}
<footer><a href="/privacy">Privacy policy</a></footer>"""


def shop(body: str):
    def answer(asked: Asked) -> Answer:
        if asked.path == "/privacy":
            return Answer(body=POLICY)
        return Answer(body=page(body)) if asked.path == "/" else NOT_FOUND

    return answer


def web(body: str) -> Web:
    return Web({HOST: shop(body), "www.google-analytics.com": lambda _: Answer(status=204)})


def place(id_: str, country: str, proxy: str | None = None, **fields: str) -> Vantage:
    return Vantage(id=id_, country=country, proxy=proxy, **fields)


def a_site(*vantages: Vantage) -> Site:
    return Site(name=HOST, entry=f"https://{HOST}/", jurisdictions=("eu",), vantages=vantages)


SETTINGS = BrowserSettings(insecure=True, allow_private=True)


async def audited(site: Site, folder: Path, settings: BrowserSettings = SETTINGS, told: list | None = None):
    with Store.open(folder / "auditor.db") as store:
        async with open_browser(settings) as browser:
            run = store.latest_run() if told is not None else None
            work = Work(
                browser=browser,
                catalogue=load(),
                store=store,
                evidence=Evidence(folder / "evidence"),
                run=run or store.begin_run(),
                tell=(told if told is not None else []).append,
                extent=Extent(pages=0),
            )
            store.begin_site(work.run.id, site)
            found = await audit_site(site, work)
        return found, judge_again(HOST, store, load(), found.run)


@pytest.fixture(scope="module")
def of_two(tmp_path_factory: pytest.TempPathFactory) -> tuple[Audit, Audit, list[str], list[str]]:
    async def drive():
        with web(BANNER + TRACKED) as german, web(TRACKED) as american:
            async with leaving_to(german) as near, leaving_to(american, "socks5", ("ann", "a:b@c")) as far:
                berlin = place("berlin", "DE", f"http://127.0.0.1:{near.port}", locale="de-DE")
                angeles = place(
                    "la", "US", f"socks5://ann:${{LA_PASSWORD}}@127.0.0.1:{far.port}", region="CA"
                )
                both = await audited(a_site(berlin, angeles), tmp_path_factory.mktemp("two"))
                return (*both, near.asked, far.asked)

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LA_PASSWORD", "a:b@c")
        return asyncio.run(drive())


def test_each_vantage_sees_what_is_shown_there(of_two) -> None:
    audit, _, near, far = of_two
    seen = {(v.vantage.id, v.phase): v for v in audit.visits}
    assert all(visit.reached for visit in audit.visits)
    assert seen["berlin", "untouched"].banner is not None
    assert seen["la", "untouched"].banner is None
    assert ("berlin", "rejected") in seen
    assert ("la", "rejected") not in seen
    assert len({visit.id for visit in audit.visits}) == len(audit.visits)
    assert f"{HOST}:443" in near
    assert f"{HOST}:443" in far


def test_a_lens_is_judged_by_the_visits_from_its_place_alone(of_two) -> None:
    audit, *_ = of_two
    expected = [f for f in audit.judgement.findings if f.lens == "eu"]
    assert {f.rule for f in expected if f.verdict == "contradicted"} >= {
        "cookie_before_consent",
        "rejection_missing",
    }
    assert {f.vantages for f in expected} == {("berlin",)}
    assert {e.visit for f in expected for e in f.evidence if e.visit} <= {
        v.id for v in audit.visits if v.vantage.id == "berlin"
    }


def test_what_both_were_shown_is_one_finding_with_both_vantages(of_two) -> None:
    audit, *_ = of_two
    promised = [f for f in audit.judgement.findings if f.basis == "promised" and f.verdict == "contradicted"]
    prints = [f.fingerprint for f in audit.judgement.findings]
    assert len(prints) == len(set(prints))
    assert ("berlin", "la") in {f.vantages for f in promised}
    assert [d.vantages for d in audit.documents if d.readable] == [("berlin", "la")]


def test_judging_again_says_the_same(of_two) -> None:
    audit, again, *_ = of_two
    assert [(f.fingerprint, f.verdict, f.vantages) for f in again.judgement.findings] == [
        (f.fingerprint, f.verdict, f.vantages) for f in audit.judgement.findings
    ]


@pytest.mark.parametrize("name", ["terminal", "markdown", "html", "json", "csv"])
def test_every_report_says_from_where_and_no_password(of_two, name: str, tmp_path: Path) -> None:
    audit, *_ = of_two
    with Store.open(tmp_path / "x.db") as store:
        text = formats()[name].render(Report(run=store.begin_run(), audits=(audit,)))
    told = {"csv": "berlin", "json": '"vantages"'}.get(name, "DE (berlin)")
    assert told in text
    assert "LA_PASSWORD" not in text
    assert "a:b@c" not in text
    assert "a%3Ab%40c" not in text
    if name == "json":
        (site,) = json.loads(text)["sites"]
        assert {visit["vantage"]["id"] for visit in site["visits"]} == {"berlin", "la"}


def test_a_proxy_that_is_not_there_is_a_gap_and_nothing_goes_past_it(tmp_path: Path) -> None:
    async def drive():
        with web(TRACKED) as direct:
            rules = f"--host-resolver-rules={direct.resolver_rules}"
            port = await nowhere()
            dead = place("berlin", "DE", f"http://127.0.0.1:{port}")
            found, _ = await audited(a_site(dead), tmp_path, replace(SETTINGS, args=(rules,)))
            return found, port, list(direct.log)

    audit, port, hits = asyncio.run(drive())
    assert hits == []
    (visit,) = audit.visits
    assert not visit.reached
    gap = visit.gap("visit", "page")
    assert gap is not None
    assert gap.reason == f"the proxy 127.0.0.1:{port} refused the connection"
    assert {f.verdict for f in audit.judgement.findings} <= {"untested", "contradicted"}
    assert not [f for f in audit.judgement.findings if f.verdict == "contradicted" and f.lens == "eu"]


def test_what_one_vantage_could_not_see_is_never_clean(tmp_path: Path) -> None:
    async def drive():
        with web("") as clean:
            async with leaving_to(clean) as near:
                berlin = place("berlin", "DE", f"http://127.0.0.1:{near.port}")
                paris = place("paris", "FR", f"http://127.0.0.1:{await nowhere()}")
                return (await audited(a_site(berlin, paris), tmp_path))[0]

    audit = asyncio.run(drive())
    state, reason = summaries.outcome(audit)
    assert state == summaries.AUDITED
    assert re.fullmatch(r"not seen from paris: the proxy 127\.0\.0\.1:\d+ refused the connection", reason)
    assert "though not seen from paris" in audit.judgement.summary
    under_lens = [f for f in audit.judgement.findings if f.lens == "eu"]
    assert under_lens
    assert {(f.verdict, f.vantages) for f in under_lens} == {("untested", ("paris",))}


def test_a_run_that_goes_on_makes_the_visits_of_the_vantage_that_is_left(tmp_path: Path) -> None:
    async def drive():
        with web(TRACKED) as near, web(TRACKED) as far:
            async with leaving_to(near) as one, leaving_to(far) as two:
                berlin = place("berlin", "DE", f"http://127.0.0.1:{one.port}")
                angeles = place("la", "US", f"http://127.0.0.1:{two.port}")
                await audited(a_site(berlin), tmp_path)
                told: list[str] = []
                again, _ = await audited(a_site(berlin, angeles), tmp_path, told=told)
                moved: list[str] = []
                await audited(a_site(replace(berlin, country="AT"), angeles), tmp_path, told=moved)
                return again, told, moved

    again, told, moved = asyncio.run(drive())
    assert {visit.vantage.id for visit in again.visits} == {"berlin", "la"}
    assert [line for line in told if line.startswith("visit: untouched")] == ["visit: untouched (from la)"]
    assert [line for line in moved if line.startswith("visit: untouched")] == [
        "visit: untouched (from berlin)"
    ]
