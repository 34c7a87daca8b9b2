"""Small objects to store, complete enough to be distinguished."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from auditor.model.audit import Judgement
from auditor.model.claim import Claim, Quote, Tension
from auditor.model.correction import Corrected, Correction
from auditor.model.document import Document
from auditor.model.finding import Evidence, Finding, Subject
from auditor.model.observation import Cookie, Gap, Request, Screenshot, ScriptPlace, Stored
from auditor.model.optout import OptOutRecord
from auditor.model.site import Site
from auditor.model.vendor import Attribution, CookieFacts, HostFacts
from auditor.model.visit import OptOutEndpoint, Visit

SITE = Site(name="shop.example", entry="https://shop.example/", vendors=("Statcount",))
AT = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
OPT_OUT = "https://shop.example/?optout"


def visit(phase: str = "untouched", **changes: Any) -> Visit:
    values: dict[str, Any] = {
        "id": f"shop.example/{phase}",
        "attempt": f"attempt-{phase}",
        "site": SITE.name,
        "phase": phase,
        "entry": "https://shop.example/",
        "started": AT,
        "ended": AT + timedelta(seconds=3),
        "status": 200,
        "cookies": (
            Cookie(name="sid", value="a1", domain="shop.example", asked_lifetime_s=60.0, how="http"),
            Cookie(
                name="_sc",
                value="b2",
                domain="shop.example",
                set_by=ScriptPlace(url="https://s.example/t.js"),
            ),
        ),
        "requests": (
            Request(id="1", url="https://shop.example/", at_s=0.1),
            Request(id="2", url="https://s.example/t.js", at_s=0.2),
            Request(id="3", url="https://s.example/p", at_s=0.3, failure="net::ERR_FAILED"),
        ),
        "stored": (Stored(area="local", origin="https://shop.example", key="k", value="v"),),
        "screenshots": (Screenshot(sha256="ab" * 32, step="before", width=10, height=20),),
        "gaps": (Gap(what="next_page", reason="no link leads on"),),
    }
    return Visit(**values | changes)


def document() -> Document:
    return Document(id="d1", url="https://shop.example/privacy", text="We use cookies.", language="en")


def claim() -> Claim:
    quote = Quote(document="d1", start=0, end=15, line=1, text="We use cookies.")
    return Claim(type="cookie_use", quote=quote)


def corrected() -> Corrected:
    said = replace(
        claim(), quote=Quote(document="https://shop.example/privacy", start=0, end=0, line=0, text="We use")
    )
    word = Correction(standing="struck", claim=said, stated=("vendor",), reason="r", by="b", at=AT.date())
    return Corrected(correction=word, read=(claim(),), problem="it is gone")


def tension() -> Tension:
    return Tension(kind="vague", message="It does not say which.", quotes=(claim().quote,))


def finding(fingerprint: str = "f" * 16, **changes: Any) -> Finding:
    values: dict[str, Any] = {
        "rule": "vendor_undisclosed",
        "verdict": "contradicted",
        "severity": "error",
        "site": SITE.name,
        "subject": Subject(kind="vendor", key="s.example", name="Statcount"),
        "message": "The browser saw Statcount; no document names it.",
        "confidence": 0.9,
        "confidence_reason": "seen in every visit",
        "claims": (claim(),),
        "evidence": (
            Evidence(kind="request", summary="a request", at=AT, fields={"url": "https://s.example/t.js"}),
        ),
        "fingerprint": fingerprint,
    }
    return Finding(**values | changes)


def judgement(*findings: Finding, verdict: str = "ignored", **changes: Any) -> Judgement:
    record = OptOutRecord(
        endpoint=OptOutEndpoint(url=OPT_OUT, vendor="statcount"),
        verdict=verdict,
        reason="it went on",
        tried=AT,
    )
    facts = CookieFacts(name="_sc", domain="shop.example", party="first", purpose="analytics")
    values: dict[str, Any] = {
        "at": AT,
        "findings": findings,
        "opt_outs": (record,),
        "attribution": Attribution(
            hosts={"s.example": HostFacts(host="s.example", registrable_domain="s.example", party="third")},
            cookies={("_sc", "shop.example"): facts},
            stored={("k", "shop.example"): facts},
            named={"Statcount": ("statcount",)},
        ),
        "versions": {"auditor": "0"},
        "summary": "One discrepancy.",
    }
    return Judgement(**values | changes)
