"""A rich audit in words of its own, so that every part of a report has something to show."""

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from auditor.model.audit import Audit, Judgement, Report, Run
from auditor.model.claim import Claim, Quote, Tension
from auditor.model.decision import Decision
from auditor.model.document import Document, Heading
from auditor.model.finding import Evidence, Finding, Instance, Subject
from auditor.model.observation import (
    Banner,
    BannerButton,
    Call,
    Choice,
    Cookie,
    Gap,
    Moment,
    OptOutAnswer,
    Request,
    Screenshot,
    ScriptPlace,
    Signal,
    Stored,
)
from auditor.model.optout import OptOutRecord, VendorTraffic
from auditor.model.site import Site, Vantage
from auditor.model.vendor import Attribution, CookieFacts, HostFacts
from auditor.model.visit import OptOutEndpoint, Visit

START = datetime(2026, 11, 21, 23, 7, tzinfo=UTC)
CLIENT_ID = "GA1.1.1839204417.1795302420"
DAY = 86_400.0
OPT_OUT = OptOutEndpoint(
    url="https://shop.example/?bownowtrace=optout",
    mechanism="link",
    vendor="bownow",
    found="quote",
    quote="ブラウザごとに、こちらから計測を止められます",
)

ENGLISH = """Cookie Policy

Last updated: 3 March 2024

1. What we use

We use cookies to run the shop and, with your consent, to measure how it is used. Analytics cookies are set only after you have agreed in the banner. You can change your mind at any time.

2. Cookies we set

cart: keeps your basket, 7 days. _ga: tells visits apart, 13 months.

3. Sharing

We do not share what we learn about your visit with advertising companies. Our mail and hosting providers act for us.
"""

JAPANESE = """プライバシーポリシー

計測について

当店は、来訪の様子を知るために BowNow を使います。ブラウザごとに、こちらから計測を止められます。停止の設定は一年のあいだ保たれます。

第三者への提供

ご本人の同意なく、個人データを第三者に渡すことはありません。
"""


def _document(text: str, url: str, kind: str, language: str, title: str) -> Document:
    return Document(
        id=sha256((url + text).encode()).hexdigest()[:16],
        url=url,
        kind=kind,
        title=title,
        language=language,
        text=text,
        sha256=sha256(text.encode()).hexdigest(),
        fetched=START,
        found="link in the footer",
        status=200,
        headings=tuple(
            Heading(start=text.index(h), end=text.index(h) + len(h), level=2, text=h)
            for h in ("1. What we use", "2. Cookies we set", "3. Sharing", "計測について", "第三者への提供")
            if h in text
        ),
    )


COOKIE_POLICY = _document(ENGLISH, "https://shop.example/cookies", "cookie", "en", "Cookie Policy")
PRIVACY = _document(JAPANESE, "https://shop.example/privacy", "privacy", "ja", "プライバシーポリシー")
MISSING = Document(
    id="0" * 16,
    url="https://shop.example/partners",
    kind="other",
    status=404,
    found="referred to by the cookie policy",
    problem="the address answers 404 Not Found",
)


def quote(document: Document, words: str) -> Quote:
    start = document.text.index(words)
    return Quote(
        document=document.id,
        start=start,
        end=start + len(words),
        line=document.text.count("\n", 0, start) + 1,
        text=words,
    )


CONSENT = Claim(
    type="consent",
    quote=quote(COOKIE_POLICY, "Analytics cookies are set only after you have agreed in the banner."),
    heading=("Cookie Policy", "1. What we use"),
    reader="consent",
    because=("only after", "agreed"),
    purpose=("analytics",),
    basis=("consent", "banner"),
)
DECLARED = Claim(
    type="cookie_declared",
    quote=quote(COOKIE_POLICY, "_ga: tells visits apart, 13 months."),
    heading=("Cookie Policy", "2. Cookies we set"),
    reader="cookie_declared",
    cookie="_ga*",
    lifetime_s=395 * DAY,
    purpose=("analytics",),
)
CART = Claim(
    type="cookie_declared",
    quote=quote(COOKIE_POLICY, "cart: keeps your basket, 7 days."),
    heading=("Cookie Policy", "2. Cookies we set"),
    reader="cookie_declared",
    cookie="cart",
    lifetime_s=7 * DAY,
    purpose=("service",),
)
NO_SHARING = Claim(
    type="sharing",
    quote=quote(COOKIE_POLICY, "We do not share what we learn about your visit with advertising companies."),
    polarity="does_not",
    heading=("Cookie Policy", "3. Sharing"),
    reader="sharing",
    recipient="advertising companies",
)
STOP = Claim(
    type="opt_out",
    quote=quote(PRIVACY, "ブラウザごとに、こちらから計測を止められます。"),
    heading=("プライバシーポリシー", "計測について"),
    language="ja",
    reader="opt_out",
    vendor="bownow",
    mechanism="link",
    url=OPT_OUT.url,
)
LASTS = Claim(
    type="opt_out_persistence",
    quote=quote(PRIVACY, "停止の設定は一年のあいだ保たれます。"),
    heading=("プライバシーポリシー", "計測について"),
    language="ja",
    reader="opt_out_persistence",
    lifetime_s=365 * DAY,
)
UPDATED = Claim(
    type="date",
    quote=quote(COOKIE_POLICY, "Last updated: 3 March 2024"),
    reader="date",
    date=date(2024, 3, 3),
    date_kind="updated",
)
CLAIMS = (UPDATED, CONSENT, CART, DECLARED, NO_SHARING, STOP, LASTS)

GTAG = ScriptPlace(
    url="https://www.googletagmanager.com/gtag/js?id=G-0000000000",
    line=412,
    chain=("https://shop.example/app.js",),
)


def _ga(step: str = "before", at_s: float = 0.4) -> Cookie:
    return Cookie(
        name="_ga",
        value=CLIENT_ID,
        domain="shop.example",
        how="script",
        raw=f"_ga={CLIENT_ID}; Max-Age=63072000; Path=/",
        asked_lifetime_s=730 * DAY,
        kept_lifetime_s=400 * DAY,
        set_by=GTAG,
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        at_s=at_s,
        page_at_s=at_s + 1.5,
        step=step,
    )


def _cart() -> Cookie:
    return Cookie(
        name="cart",
        value="empty",
        domain="shop.example",
        host_only=True,
        how="http",
        raw="cart=empty; Max-Age=604800; HttpOnly; Secure; SameSite=Lax",
        http_only=True,
        secure=True,
        same_site="Lax",
        asked_lifetime_s=7 * DAY,
        kept_lifetime_s=7 * DAY,
        response_url="https://shop.example/",
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        at_s=0.1,
        page_at_s=0.0,
    )


def _bownow(step: str = "before", at_s: float = 0.7) -> Cookie:
    return Cookie(
        name="bownow_tid",
        value="6f0c1d2e-0000-4c1a-9b6a-3f8e7d6c5b4a",
        domain="shop.example",
        how="script",
        raw="bownow_tid=6f0c1d2e-0000-4c1a-9b6a-3f8e7d6c5b4a; expires=Wed, 21 Nov 2046 23:07:00 GMT",
        asked_lifetime_s=20 * 365 * DAY,
        kept_lifetime_s=400 * DAY,
        set_by=ScriptPlace(url="https://contents.bownow.example/js/trace.js", line=1),
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        at_s=at_s,
        page_at_s=4.0,
        step=step,
    )


def _ide(step: str = "after", at_s: float = 2.2) -> Cookie:
    return Cookie(
        name="IDE",
        value="AHWqTUm3xQ0s8d7f6g5h4j3k2l1",
        domain="doubleclick.net",
        how="http",
        raw="IDE=AHWqTUm3xQ0s8d7f6g5h4j3k2l1; Max-Age=33696000; Secure; SameSite=None",
        secure=True,
        same_site="None",
        asked_lifetime_s=390 * DAY,
        kept_lifetime_s=390 * DAY,
        response_url="https://ad.doubleclick.net/activity;src=1",
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        at_s=at_s,
        page_at_s=6.5,
        step=step,
    )


def _record(at_s: float = 1.6) -> Cookie:
    return Cookie(
        name="cc_cookie",
        value="%7B%22categories%22%3A%5B%22necessary%22%5D%7D",
        domain="shop.example",
        how="script",
        asked_lifetime_s=182 * DAY,
        kept_lifetime_s=182 * DAY,
        set_by=ScriptPlace(url="https://shop.example/app.js", line=88),
        at_s=at_s,
        page_at_s=0.3,
        step="act",
    )


def _request(number: int, url: str, step: str = "before", at_s: float = 0.5, **more: object) -> Request:
    return Request(
        id=f"r{number}",
        url=url,
        resource="image",
        status=200,
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        initiator=GTAG,
        at_s=at_s,
        page_at_s=at_s + 1,
        step=step,
        **more,
    )


def _requests(step: str = "before") -> tuple[Request, ...]:
    return (
        _request(1, "https://shop.example/", at_s=0.0),
        _request(2, "https://www.googletagmanager.com/gtag/js?id=G-0000000000"),
        _request(
            3,
            f"https://www.google-analytics.com/g/collect?v=2&cid={CLIENT_ID[6:]}&en=page_view",
            step,
            1.9,
            cookies_sent=("_ga",),
        ),
        _request(4, "https://contents.bownow.example/trace?tid=6f0c1d2e", step, 2.0),
        _request(5, "https://fonts.example.net/a.woff2"),
    )


PICTURE = "ab" * 32
BANNER = Banner(
    text="We use cookies for analytics. You decide.",
    platform="cookieconsent",
    buttons=(
        BannerButton(role="accept", text="Accept all"),
        BannerButton(role="reject", text="Reject all"),
        BannerButton(role="settings", text="Manage preferences"),
    ),
    toggles=3,
)


def _visit(phase: str, number: int, **more: object) -> Visit:
    started = START + timedelta(seconds=9 * number)
    return Visit(
        id=f"visit-{number}-{phase}",
        attempt=f"attempt-{number}",
        site="shop.example",
        phase=phase,
        entry="https://shop.example/",
        vantage=Vantage(id="local", country="DE", locale="de-DE", timezone="Europe/Berlin"),
        started=started,
        ended=started + timedelta(seconds=4),
        final_url="https://shop.example/",
        status=200,
        title="Shop",
        browser="Chromium 156.0.1",
        user_agent="Mozilla/5.0 Chrome/156",
        virtual_s=30,
        moments=(
            Moment(step="before", at=started, at_s=0.0, url="https://shop.example/"),
            *more.pop("moments", ()),
        ),
        **more,
    )


def _after(at_s: float, *steps: str) -> tuple[Moment, ...]:
    return tuple(
        Moment(
            step=step, at=START + timedelta(seconds=at_s + i), at_s=at_s + i, url="https://shop.example/next"
        )
        for i, step in enumerate(steps)
    )


def visits() -> tuple[Visit, ...]:
    return (
        _visit(
            "untouched",
            1,
            cookies=(_cart(), _ga(), _bownow()),
            requests=_requests(),
            stored=(
                Stored(
                    area="local",
                    origin="https://shop.example",
                    key="bownow_tid",
                    value='{"value":"6f0c1d2e-0000-4c1a-9b6a-3f8e7d6c5b4a","expires":2426454420}',
                    size=78,
                ),
            ),
            banner=BANNER,
            screenshots=(
                Screenshot(
                    sha256=PICTURE, step="before", width=1280, height=900, caption="The page on arrival"
                ),
            ),
            calls=(Call(api="canvas.toDataURL", script=GTAG, frame_url="https://shop.example/", count=2),),
        ),
        _visit(
            "rejected",
            2,
            moments=_after(1.5, "act", "after", "next_page"),
            cookies=(_cart(), _ga(), _record(), _bownow("after", 2.6), _ide("next_page", 3.8)),
            requests=_requests("after"),
            banner=BANNER,
            choice=Choice(
                wanted="reject",
                done=True,
                clicks=("Reject all",),
                proof="the banner is gone and cc_cookie was written",
                method="words",
                at_s=1.5,
            ),
            signals=(
                Signal(
                    kind="gcs", raw="G100", where="https://www.google-analytics.com/g/collect", step="after"
                ),
            ),
        ),
        _visit(
            "accepted",
            3,
            moments=_after(1.5, "act", "after"),
            cookies=(_cart(), _record(), _ga("after", 2.1), _bownow("after", 2.6), _ide()),
            requests=(
                *_requests("after"),
                _request(6, "https://ad.doubleclick.net/activity;src=1", "after", 2.2),
            ),
            banner=BANNER,
            choice=Choice(
                wanted="accept",
                done=True,
                clicks=("Accept all",),
                proof="the banner is gone",
                method="words",
                at_s=1.5,
            ),
        ),
        _visit(
            "opted_out",
            4,
            variant="bownow",
            moments=_after(1.2, "act", "after"),
            cookies=(_cart(), _bownow()),
            requests=_requests("after"),
            opt_out=OPT_OUT,
            opt_out_answer=OptOutAnswer(
                url=OPT_OUT.url, status=200, final_url="https://shop.example/", title="Shop"
            ),
        ),
        _visit(
            "control",
            5,
            variant="bownow",
            control_of="bownow",
            cookies=(_cart(), _bownow()),
            requests=_requests(),
        ),
        _visit(
            "gpc", 6, gaps=(Gap(what="visit", reason="the site answered 403 with a check for automated browsers"),)
        ),
    )


def attribution() -> Attribution:
    def host(name: str, domain: str, vendor: str | None, title: str | None, category: str) -> HostFacts:
        return HostFacts(
            host=name,
            registrable_domain=domain,
            party="first" if domain == "shop.example" else "third",
            vendor=vendor,
            vendor_name=title,
            company=title,
            category=category,
            country="US" if vendor and vendor.startswith("google") else None,
            confidence=0.95,
            source="catalogue",
        )

    hosts = (
        host("shop.example", "shop.example", None, None, "unknown"),
        host("www.googletagmanager.com", "googletagmanager.com", "google-tag-manager", "Google Tag Manager", "tag_manager"),
        host("www.google-analytics.com", "google-analytics.com", "google-analytics", "Google Analytics", "analytics"),
        host("contents.bownow.example", "bownow.example", "bownow", "BowNow", "marketing_automation"),
        host("ad.doubleclick.net", "doubleclick.net", "google-ads", "Google Ads", "advertising"),
        host("fonts.example.net", "example.net", None, None, "fonts"),
    )
    cookies = (
        CookieFacts(name="cart", domain="shop.example", party="first", purpose="necessary", reason="a basket"),
        CookieFacts(
            name="_ga", domain="shop.example", party="first", purpose="analytics", vendor="google-analytics",
            vendor_name="Google Analytics", pattern="_ga", identifier=True, confidence=0.95,
        ),
        CookieFacts(
            name="bownow_tid", domain="shop.example", party="first", purpose="advertising", vendor="bownow",
            vendor_name="BowNow", pattern="bownow_tid", identifier=True, confidence=0.9,
        ),
        CookieFacts(
            name="IDE", domain="doubleclick.net", party="third", purpose="advertising", vendor="google-ads",
            vendor_name="Google Ads", identifier=True, confidence=0.95,
        ),
        CookieFacts(
            name="cc_cookie", domain="shop.example", party="first", purpose="necessary", consent_record=True
        ),
    )  # fmt: skip
    stored = CookieFacts(
        name="bownow_tid", domain="shop.example", party="first", purpose="advertising", vendor="bownow",
        vendor_name="BowNow", identifier=True,
    )  # fmt: skip
    return Attribution(
        hosts={h.host: h for h in hosts},
        cookies={(c.name, c.domain): c for c in cookies},
        stored={("bownow_tid", "shop.example"): stored},
        versions={"catalogue": "2026.11"},
    )


def finding(rule: str, verdict: str, subject: Subject, message: str, **more: object) -> Finding:
    return Finding(
        rule=rule,
        verdict=verdict,
        severity=more.pop("severity", "warning"),
        site="shop.example",
        subject=subject,
        message=message,
        confidence=more.pop("confidence", 0.92),
        confidence_reason=more.pop(
            "confidence_reason", "the cookie is in the vendor's own documentation, and every visit saw it"
        ),
        fingerprint=sha256((rule + subject.key + verdict).encode()).hexdigest()[:20],
        **more,
    )


GA = Subject(kind="vendor", key="google-analytics.com", name="Google Analytics")
BOWNOW = Subject(kind="vendor", key="bownow.example", name="BowNow")


def _saw(summary: str, phase: str, number: int, kind: str = "cookie", **more: object) -> Evidence:
    return Evidence(
        kind=kind,
        summary=summary,
        visit=f"visit-{number}-{phase}",
        phase=phase,
        step=more.pop("step", "before"),
        at=START + timedelta(seconds=9 * number + 1),
        **more,
    )


def findings() -> tuple[Finding, ...]:
    return (
        finding(
            "cookie_before_consent", "contradicted", GA,
            "The policy says that analytics cookies wait for agreement in the banner. The browser received the "
            "Google Analytics cookie _ga before any choice was made.",
            severity="error", claims=(CONSENT,), seen=(2, 2), confidence=0.96,
            evidence=(
                _saw(
                    "Cookie _ga, set 1.9 s after arrival, before any choice", "untouched", 1,
                    fields={
                        "name": "_ga", "domain": "shop.example", "value": CLIENT_ID,
                        "lifetime": "730 days asked, 400 days kept", "setter": GTAG.url,
                    },
                ),
                _saw(
                    "Request to www.google-analytics.com with the same identifier", "untouched", 1, "request",
                    fields={"url": f"https://www.google-analytics.com/g/collect?v=2&cid={CLIENT_ID[6:]}", "status": "200"},
                ),
                _saw("The page on arrival, the banner still open", "untouched", 1, "screenshot", sha256=PICTURE),
            ),
            instances=(Instance(key="_ga", label="_ga on shop.example"), Instance(key="_ga_*", label="_ga_0000000000 on shop.example")),
            remedy="Load the analytics tag only once the banner reports agreement, for example through the consent mode of the tag manager.",
            sources=("https://eur-lex.europa.eu/eli/dir/2002/58/oj",),
        ),
        finding(
            "opt_out_ignored", "contradicted", BOWNOW,
            "The policy offers a link that stops the measurement by BowNow. After it was used, the same identifier "
            "went out again, as often as in the visit without it.",
            severity="error", claims=(STOP, LASTS), seen=(2, 2),
            evidence=(
                _saw(
                    "After the opt-out: 1 request with bownow_tid; control: 1 request", "opted_out", 4, "comparison", step="after",
                    fields={"before": "1 request", "after": "1 request", "control": "1 request", "same identifier": "yes"},
                ),
            ),
            remedy="Make the address write the vendor's opt-out cookie, and check that the script reads it.",
        ),
        finding(
            "kept_too_long", "contradicted",
            Subject(kind="cookie", key="_ga", name="_ga"),
            "The policy gives _ga thirteen months. It asks for two years.",
            claims=(DECLARED,), seen=(3, 3), severity="note",
            evidence=(_saw("_ga asks for 730 days; the browser keeps it for 400", "accepted", 3, step="after"),),
            remedy="Set the lifetime to what the table says.",
        ),
        finding(
            "vendor_undisclosed", "contradicted",
            Subject(kind="vendor", key="doubleclick.net", name="Google Ads"),
            "Google Ads receives requests after acceptance; no document of the site names it.",
            claim_absent="None of the two documents read names Google Ads or its company.",
            evidence=(_saw("Request to ad.doubleclick.net", "accepted", 3, "request", step="after"),),
            seen=(1, 2), confidence=0.68, confidence_reason="seen once in two visits",
            remedy="Name the vendor in the cookie policy.",
        ),
        finding(
            "cookie_undeclared", "upheld", Subject(kind="cookie", key="cart", name="cart"),
            "The cookie cart is declared and behaves as declared.", claims=(CART,), severity="note",
        ),
        finding(
            "opt_out_dead", "upheld", Subject(kind="address", key=OPT_OUT.url or "", name=OPT_OUT.url or ""),
            "The opt-out address answers.", claims=(STOP,), severity="warning",
        ),
        finding(
            "sharing_denied", "untested", Subject(kind="claim", key="sharing", name="advertising companies"),
            "The policy denies giving data to advertising companies; whether an exception covers what was seen cannot be told.",
            claims=(NO_SHARING,), evidence_absent="Contracts and roles cannot be seen from a browser.", severity="error",
        ),
        finding(
            "signal_ignored", "untested", Subject(kind="site", key="shop.example", name="shop.example"),
            "What the site does on Global Privacy Control could not be seen.",
            claim_absent="No document speaks of it.",
            evidence_absent="The visit with the signal was answered 403 with a check for automated browsers.",
        ),
    )  # fmt: skip


def audit(name: str = "shop.example") -> Audit:
    found = findings()
    accepted = Decision(
        fingerprint=found[2].fingerprint,
        state="accepted",
        reason="the table is corrected with the next release",
        by="mari",
        at=START,
        until=date(2027, 1, 31),
    )
    record = OptOutRecord(
        endpoint=OPT_OUT,
        verdict="ignored",
        reason="the same identifier went out again, as often as in the control visit",
        redirects=("https://shop.example/?bownowtrace=optout", "https://shop.example/"),
        status=200,
        wrote=("cookie bownow_opt on shop.example for 365 days",),
        traffic=(
            VendorTraffic(
                vendor="bownow", requests_before=1, requests_after=1, requests_control=1,
                identifiers_before=("bownow_tid",), identifiers_after=("bownow_tid",), same_identifier=True,
            ),
        ),
        visit="visit-4-opted_out",
        tried=START + timedelta(seconds=36),
    )  # fmt: skip
    mail = OptOutRecord(
        endpoint=OptOutEndpoint(url=None, mechanism="contact", found="quote", quote="Write to us."),
        verdict="not_reachable",
        reason="it asks for a letter, which a browser cannot send",
    )
    return Audit(
        run="20261121T230700Z-ab12cd",
        site=Site(
            name=name, operator="Example Shop KK 株式会社エグザンプル", entry="https://shop.example/",
            jurisdictions=("eu",),
        ),
        documents=(COOKIE_POLICY, PRIVACY, MISSING),
        claims=CLAIMS,
        tensions=(
            Tension(
                kind="missing_target",
                message="A list of partners is referred to, and its address answers 404.",
                quotes=(quote(COOKIE_POLICY, "Our mail and hosting providers act for us."),),
            ),
        ),
        visits=visits(),
        judgement=Judgement(
            at=START + timedelta(minutes=2),
            findings=found,
            opt_outs=(record, mail),
            attribution=attribution(),
            lenses=("none", "eu"),
            versions={"auditor": "0.1.0", "catalogue": "2026.11"},
            summary=(
                "Four statements of the documents do not match what the browser saw, two of them serious. "
                "Analytics starts before the visitor has chosen, and the offered opt-out from BowNow changes nothing. "
                "Two statements match, and two could not be tested."
            ),
        ),
        decisions={accepted.fingerprint: accepted},
    )  # fmt: skip


def report(**more: object) -> Report:
    run = Run(id="20261121T230700Z-ab12cd", started=START, tool_version="0.1.0", ended=START + timedelta(minutes=2))
    return Report(run=run, audits=more.pop("audits", (audit(),)), **more)
