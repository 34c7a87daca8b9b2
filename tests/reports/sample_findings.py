"""Made-up findings of every verdict."""

from datetime import timedelta
from hashlib import sha256

from auditor.model.finding import Evidence, Finding, Instance, Subject
from reports.sample_documents import (
    CART,
    CLIENT_ID,
    CONSENT,
    DECLARED,
    LASTS,
    NO_SHARING,
    OPT_OUT,
    START,
    STOP,
)
from reports.sample_visits import GTAG, PICTURE


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
            "cookie_before_consent",
            "contradicted",
            GA,
            "The policy says that analytics cookies wait for agreement in the banner. The "
            "browser received the "
            "Google Analytics cookie _ga before any choice was made.",
            title="Cookies for analytics or advertising before any choice",
            severity="error",
            claims=(CONSENT,),
            seen=(2, 2),
            confidence=0.96,
            evidence=(
                _saw(
                    "Cookie _ga, set 1.9 s after arrival, before any choice",
                    "untouched",
                    1,
                    fields={
                        "name": "_ga",
                        "domain": "shop.example",
                        "value": CLIENT_ID,
                        "lifetime": "730 days asked, 400 days kept",
                        "setter": GTAG.url,
                    },
                ),
                _saw(
                    "Request to www.google-analytics.com with the same identifier",
                    "untouched",
                    1,
                    "request",
                    fields={
                        "url": f"https://www.google-analytics.com/g/collect?v=2&cid={CLIENT_ID[6:]}",
                        "status": "200",
                    },
                ),
                _saw(
                    "The page on arrival, the banner still open", "untouched", 1, "screenshot", sha256=PICTURE
                ),
            ),
            instances=(
                Instance(key="_ga", label="_ga on shop.example"),
                Instance(key="_ga_*", label="_ga_0000000000 on shop.example"),
            ),
            remedy=(
                "Load the analytics tag only once the banner reports agreement, for example "
                "through the consent mode of the tag manager."
            ),
            sources=("https://eur-lex.europa.eu/eli/dir/2002/58/oj",),
        ),
        finding(
            "opt_out_ignored",
            "contradicted",
            BOWNOW,
            "The policy offers a link that stops the measurement by BowNow. After it was used, the same "
            "identifier was sent again, as often as in the visit without it.",
            severity="error",
            claims=(STOP, LASTS),
            seen=(2, 2),
            evidence=(
                _saw(
                    "After the opt-out: 1 request with bownow_tid; control: 1 request",
                    "opted_out",
                    4,
                    "comparison",
                    step="after",
                    fields={
                        "before": "1 request",
                        "after": "1 request",
                        "control": "1 request",
                        "same identifier": "yes",
                    },
                    table=(
                        ("BowNow", "before", "after the opt-out", "control visit"),
                        ("requests", "1", "1", "not looked at"),
                        ("identifiers", "bownow_tid", "bownow_tid", "bownow_tid"),
                        ("cookies", "none", "bownow_optout", "none"),
                    ),
                ),
            ),
            remedy="Make the address write the vendor's opt-out cookie, and check that the script reads it.",
        ),
        finding(
            "kept_too_long",
            "contradicted",
            Subject(kind="cookie", key="_ga", name="_ga"),
            "The policy gives _ga thirteen months. It asks for two years.",
            claims=(DECLARED,),
            seen=(3, 3),
            severity="note",
            evidence=(
                _saw("_ga asks for 730 days; the browser keeps it for 400", "accepted", 3, step="after"),
            ),
            remedy="Set the lifetime to what the table says.",
        ),
        finding(
            "vendor_undisclosed",
            "contradicted",
            Subject(kind="vendor", key="doubleclick.net", name="Google Ads"),
            "Google Ads receives requests after acceptance; no document of the site names it.",
            claim_absent="None of the two documents read names Google Ads or its company.",
            evidence=(_saw("Request to ad.doubleclick.net", "accepted", 3, "request", step="after"),),
            seen=(1, 2),
            confidence=0.68,
            confidence_reason="seen once in two visits",
            remedy="Name the vendor in the cookie policy.",
        ),
        finding(
            "cookie_undeclared",
            "upheld",
            Subject(kind="cookie", key="cart", name="cart"),
            "The cookie cart is declared and behaves as declared.",
            claims=(CART,),
            severity="note",
        ),
        finding(
            "opt_out_dead",
            "upheld",
            Subject(kind="address", key=OPT_OUT.url or "", name=OPT_OUT.url or ""),
            "The opt-out address answers.",
            claims=(STOP,),
            severity="warning",
        ),
        finding(
            "sharing_denied",
            "untested",
            Subject(kind="claim", key="sharing", name="advertising companies"),
            (
                "The policy denies giving data to advertising companies; whether an exception "
                "covers what was seen cannot be told."
            ),
            claims=(NO_SHARING,),
            evidence_absent="Contracts and roles cannot be seen from a browser.",
            severity="error",
        ),
        finding(
            "signal_ignored",
            "untested",
            Subject(kind="site", key="shop.example", name="shop.example"),
            "What the site does on Global Privacy Control could not be seen.",
            claim_absent="No document speaks of it.",
            evidence_absent="The visit with the signal was answered 403 with a check for automated browsers.",
        ),
    )
