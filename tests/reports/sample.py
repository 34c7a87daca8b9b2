"""A made-up audit rich enough that every part of a report has something to show."""

from datetime import date, timedelta

from auditor.model.audit import Audit, Judgement, Report, Run
from auditor.model.claim import Tension
from auditor.model.decision import Decision
from auditor.model.optout import OptOutRecord, PastTry, VendorTraffic
from auditor.model.site import Site
from auditor.model.visit import OptOutEndpoint
from reports.sample_documents import CLAIMS, COOKIE_POLICY, MISSING, OPT_OUT, PRIVACY, START, quote
from reports.sample_findings import findings
from reports.sample_vendors import attribution
from reports.sample_visits import visits


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
        reason="the same identifier was sent again, as often as in the control visit",
        redirects=("https://shop.example/?bownowtrace=optout", "https://shop.example/"),
        status=200,
        wrote=("cookie bownow_opt on shop.example for 365 days",),
        traffic=(
            VendorTraffic(
                vendor="bownow",
                requests_before=1,
                requests_after=1,
                requests_control=1,
                identifiers_before=("bownow_tid",),
                identifiers_after=("bownow_tid",),
                same_identifier=True,
            ),
        ),
        visit="visit-4-opted_out",
        tried=START + timedelta(seconds=36),
    )
    mail = OptOutRecord(
        endpoint=OptOutEndpoint(url=None, mechanism="contact", found="quote", quote="Write to us."),
        verdict="not_reachable",
        reason="it asks for a letter, which a browser cannot send",
    )
    return Audit(
        run="20261121T230700Z-ab12cd",
        site=Site(
            name=name,
            operator="Example Shop KK 株式会社エグザンプル",
            entry="https://shop.example/",
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
        opt_out_history={
            OPT_OUT.url: (
                PastTry(at=START - timedelta(days=30), verdict="works", run="20261022T230700Z-0000aa"),
                PastTry(at=None, verdict="untested", run="20260922T230700Z-0000bb"),
            )
        },
        judgement=Judgement(
            at=START + timedelta(minutes=2),
            findings=found,
            opt_outs=(record, mail),
            attribution=attribution(),
            lenses=("none", "eu"),
            versions={"auditor": "0.1.0", "catalogue": "2026.11"},
            summary=(
                "Four statements of the documents do not match what the browser saw, two of them serious. "
                "Analytics starts before the visitor has chosen, and the offered opt-out from "
                "BowNow changes nothing. "
                "Two statements match, and two could not be tested."
            ),
        ),
        decisions={accepted.fingerprint: accepted},
    )


def report(**more: object) -> Report:
    run = Run(
        id="20261121T230700Z-ab12cd", started=START, tool_version="0.1.0", ended=START + timedelta(minutes=2)
    )
    return Report(run=run, audits=more.pop("audits", (audit(),)), **more)
