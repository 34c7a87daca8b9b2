"""Builders of cases: small made-up visits, cookies and claims, with the vendors behind them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from auditor.judging.flows import flows
from auditor.judging.heard import signals
from auditor.model.case import Case
from auditor.model.claim import Claim, ClaimType, Quote
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.model.observation import (
    Banner,
    BannerButton,
    Choice,
    Cookie,
    Gap,
    Link,
    Moment,
    OptOutAnswer,
    Request,
    Screenshot,
    ScriptPlace,
    Stored,
)
from auditor.model.site import Site
from auditor.model.vendor import Attribution, CookieFacts, HostFacts
from auditor.model.visit import OptOutEndpoint, Visit

SITE = "shop.example"
ENTRY = "https://shop.example/"
START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
YEAR = 365 * 86_400.0
ID = "a81f3c9d2277b0e4"

VENDORS: dict[str, dict[str, Any]] = {
    "tally.example": {
        "vendor": "tally",
        "vendor_name": "Tally",
        "company": "Tally Oy",
        "category": "analytics",
    },
    "adway.example": {
        "vendor": "adway",
        "vendor_name": "Adway",
        "company": "Adway Inc.",
        "family": "wayfare",
        "category": "advertising",
    },
    "leadmill.example": {"vendor": "leadmill", "vendor_name": "Leadmill", "category": "marketing_automation"},
    "askfirst.example": {"vendor": "askfirst", "vendor_name": "AskFirst", "category": "consent_platform"},
    "paygate.example": {"vendor": "paygate", "vendor_name": "PayGate", "category": "payment"},
    "notarobot.example": {"vendor": "notarobot", "vendor_name": "NotARobot", "category": "captcha"},
    "typeface.example": {"vendor": "typeface", "vendor_name": "Typeface", "category": "fonts"},
    "printify.example": {"vendor": "printify", "vendor_name": "Fingerprintify", "category": "security"},
    "playback.example": {"vendor": "playback", "vendor_name": "Playback", "category": "session_recording"},
    "bifork.example": {"vendor": "bifork", "vendor_name": "Bifork", "category": "ab_testing"},
}
"""The vendor behind each registrable domain; every other third party is unknown."""

COOKIES: dict[str, dict[str, Any]] = {
    "_tly": {"purpose": "analytics", "vendor": "tally", "vendor_name": "Tally", "identifier": True},
    "_tly_": {"purpose": "analytics", "vendor": "tally", "vendor_name": "Tally", "identifier": True},
    "_adw": {"purpose": "advertising", "vendor": "adway", "vendor_name": "Adway", "identifier": True},
    "_crm": {
        "purpose": "advertising",
        "vendor": "leads",
        "vendor_name": "Leads",
        "identifier": True,
        "purpose_confidence": 0.55,
    },
    "adw_uid": {"purpose": "advertising", "vendor": "adway", "vendor_name": "Adway", "identifier": True},
    "lm_tid": {"purpose": "advertising", "vendor": "leadmill", "vendor_name": "Leadmill", "identifier": True},
    "lm_optout": {"purpose": "necessary", "vendor": "leadmill", "vendor_name": "Leadmill", "opt_out": True},
    "sessionid": {"purpose": "necessary"},
    "csrftoken": {"purpose": "necessary"},
    "cart": {"purpose": "necessary"},
    "lang": {"purpose": "functional"},
    "lb": {"purpose": "necessary"},
    "__cf_bm": {"purpose": "necessary", "vendor": "cloudflare", "vendor_name": "Cloudflare"},
    "consent": {"purpose": "necessary", "consent_record": True},
    "bifork_group": {"purpose": "analytics", "vendor": "bifork", "vendor_name": "Bifork"},
}
"""What is known about each cookie name; cookies with other names have an unknown purpose."""


def site(**fields: Any) -> Site:
    return replace(Site(name=SITE, entry=ENTRY), **fields)


def document(text: str = "Privacy policy of the shop.", **fields: Any) -> Document:
    return replace(
        Document(id="d1", url=f"{ENTRY}privacy", text=text, language="en", status=200, fetched=START),
        **fields,
    )


def claim(kind: ClaimType, text: str, **fields: Any) -> Claim:
    quote = Quote(document="d1", start=0, end=len(text), line=1, text=text)
    return replace(Claim(type=kind, quote=quote), **fields)


def cookie(name: str, **fields: Any) -> Cookie:
    by = fields.pop("by", "https://shop.example/app.js")
    values: dict[str, Any] = {
        "value": ID,
        "domain": SITE,
        "how": "script",
        "asked_lifetime_s": YEAR,
        "set_by": ScriptPlace(url=by),
        "page_url": ENTRY,
    }
    return Cookie(name=name, **{**values, **fields})


def request(url: str, **fields: Any) -> Request:
    values: dict[str, Any] = {
        "id": f"{url} {sorted(fields.items())!r}",
        "resource": "script",
        "status": 200,
        "page_url": ENTRY,
    }
    return Request(url=url, **{**values, **fields})


def visit(phase: str = "untouched", **fields: Any) -> Visit:
    number = fields.pop("number", 1)
    values: dict[str, Any] = {
        "id": f"{phase}-{number}",
        "attempt": f"{phase}-{number}",
        "site": SITE,
        "entry": ENTRY,
        "final_url": ENTRY,
        "status": 200,
        "started": START + timedelta(minutes=number),
        "ended": START + timedelta(minutes=number + 1),
        "moments": (Moment(step="before", at=START, at_s=0.0, url=ENTRY),),
        "screenshots": (Screenshot(sha256=f"{number:064x}", step="before", width=1, height=1),),
    }
    return Visit(phase=phase, **{**values, **fields})


def refusing(**fields: Any) -> Visit:
    """A visit that pressed "Reject all", with proof of it."""
    choice = Choice(
        wanted="reject", done=True, clicks=("Reject all",), proof="the banner is gone", method="words"
    )
    steps = [
        Moment(step=step, at=START, at_s=0.0, url=ENTRY) for step in ("before", "act", "after", "next_page")
    ]
    return visit("rejected", **{"choice": choice, "banner": banner(), "moments": tuple(steps), **fields})


def opting_out(url: str, **fields: Any) -> Visit:
    """A visit that used an opt-out and returned afterwards."""
    endpoint = OptOutEndpoint(url=url, vendor=fields.pop("vendor", "leadmill"), found="quote")
    answer = OptOutAnswer(url=url, status=200, final_url=url, title="Done")
    steps = [
        Moment(step=step, at=START, at_s=0.0, url=ENTRY) for step in ("before", "act", "after", "return")
    ]
    values = {"variant": url, "opt_out": endpoint, "opt_out_answer": answer, "moments": tuple(steps)}
    return visit("opted_out", **{**values, **fields})


def banner(*roles: str, text: str = "We use cookies.", **fields: Any) -> Banner:
    words = {
        "accept": "Accept all",
        "reject": "Reject all",
        "close": "OK",
        "settings": "Settings",
        "save": "Save",
    }
    buttons = tuple(BannerButton(role=role, text=words[role]) for role in roles or ("accept", "reject"))  # type: ignore[arg-type]
    return Banner(text=text, buttons=buttons, **fields)


def stored(key: str, value: str = ID, **fields: Any) -> Stored:
    return Stored(**{"area": "local", "origin": "https://shop.example", "key": key, "value": value, **fields})


def gap(what: str, reason: str = "the page never answered", **fields: Any) -> Gap:
    return Gap(what=what, reason=reason, **fields)


def link(text: str, url: str) -> Link:
    return Link(url=url, text=text, page_url=ENTRY)


def case(
    *claims: Claim,
    visits: Sequence[Visit] = (),
    documents: Sequence[Document] | None = None,
    **fields: Any,
) -> Case:
    """A case, with vendors from the tables above."""
    values = {"site": site(), "today": date(2026, 11, 22), "attribution": attribution(visits, claims)}
    given = (document(),) if documents is None else tuple(documents)
    made = Case(claims=claims, visits=tuple(visits), documents=given, **{**values, **fields})
    made = made if "signals" in fields else replace(made, signals=signals(made.visits))
    return made if "flows" in fields else replace(made, flows=flows(made))


def attribution(visits: Iterable[Visit], claims: Iterable[Claim] = ()) -> Attribution:
    hosts: dict[str, HostFacts] = {}
    cookies: dict[tuple[str, str], CookieFacts] = {}
    keys: dict[tuple[str, str], CookieFacts] = {}
    for each in visits:
        for name in (_host(r.url) for r in each.requests):
            hosts[name] = host_facts(name)
        for item in each.cookies:
            cookies[item.name, item.domain] = cookie_facts(item.name, item.domain)
        for entry in each.stored:
            keys[entry.key, _host(entry.origin)] = cookie_facts(entry.key, _host(entry.origin))
    named = {c.vendor: (c.vendor.lower(),) for c in claims if c.vendor}
    return Attribution(hosts=hosts, cookies=cookies, stored=keys, named=named)


def host_facts(name: str) -> HostFacts:
    domain = ".".join(name.split(".")[-2:])
    if domain == SITE:
        return HostFacts(host=name, registrable_domain=domain, party="first", confidence=1.0)
    bare = HostFacts(host=name, registrable_domain=domain, party="third", names=(name, domain))
    known = VENDORS.get(domain)
    if known is None:
        return bare
    names = tuple(str(known[k]).lower() for k in ("vendor", "vendor_name", "company", "family") if k in known)
    return replace(bare, **known, confidence=0.95, source="catalogue", names=(*names, name, domain))


def cookie_facts(name: str, domain: str) -> CookieFacts:
    party = "first" if domain == SITE or domain.endswith(f".{SITE}") else "third"
    known = next((COOKIES[key] for key in (name, name[:5]) if key in COOKIES), None)
    if known is None:
        return CookieFacts(name=name, domain=domain, party=party)  # type: ignore[arg-type]
    vendor = known.get("vendor")
    names = (vendor, known.get("vendor_name", "").lower()) if vendor else ()
    return CookieFacts(name=name, domain=domain, party=party, confidence=0.9, names=names, **known)  # type: ignore[arg-type]


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0]


def verdicts(findings: Iterable[Finding]) -> dict[str, str]:
    """The verdict on each subject key."""
    return {finding.subject.key: finding.verdict for finding in findings}


def accused(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.verdict == "contradicted"]
