"""From claims and visits to a judgement. No browser is needed, so better knowledge can re-judge old
visits.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Final

import auditor
from auditor import discover, rules
from auditor.judging import fingerprint, flows, heard, lenses, optouts, standpoints
from auditor.judging.attribution import attribute
from auditor.judging.combine import combine
from auditor.judging.signal_changes import changed
from auditor.judging.summary import summary
from auditor.model.audit import Judgement
from auditor.model.case import Case
from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.model.rule import Rule
from auditor.model.site import Site
from auditor.model.version import Version
from auditor.model.visit import OptOutEndpoint, Visit
from auditor.vendors.catalogue import Catalogue

RULES_VERSION: Final = "15"
"""Raised whenever a rule gives a different answer for the same case."""


def judge(  # noqa: PLR0913 - the parts of a case, and what it is judged by
    site: Site,
    documents: Sequence[Document],
    claims: Sequence[Claim],
    tensions: Sequence[Tension],
    visits: Sequence[Visit],
    endpoints: Sequence[OptOutEndpoint],
    *,
    earlier: Sequence[Version] = (),
    catalogue: Catalogue,
    at: datetime,
) -> Judgement:
    """Judge one site by all rules; findings are in order of importance."""
    attribution = attribute(site, claims, visits, catalogue)
    chosen = lenses.lenses(site, claims)
    case = Case(
        site=site,
        documents=tuple(documents),
        claims=tuple(claims),
        tensions=tuple(tensions),
        visits=tuple(visits),
        endpoints=tuple(endpoints),
        earlier=tuple(earlier),
        attribution=attribution,
        lenses=chosen,
        today=at.date(),
    )
    case = replace(case, flows=flows.flows(case), signals=heard.signals(case.visits))
    cases = tuple(replace(part, opt_outs=optouts.records(part)) for part in standpoints.apart(case))
    found = findings(*cases)
    return Judgement(
        at=at,
        findings=found,
        opt_outs=standpoints.opt_outs(cases),
        attribution=attribution,
        flows=flows.stored(case.flows),
        signals=case.signals,
        signal_changes=changed(cases),
        lenses=chosen,
        versions={
            "auditor": auditor.__version__,
            "rules": RULES_VERSION,
            **attribution.versions,
            **lenses.versions(chosen),
        },
        summary=summary(case, found),
    )


def findings(*cases: Case) -> tuple[Finding, ...]:
    """The findings of all rules for a site, given one case per vantage, combined."""
    return combine(standpoints.findings(cases, _said))


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of auditor/rules, by name."""
    return tuple(discover.offered(rules, "RULE"))


def _said(case: Case) -> Iterator[Finding]:
    for rule in all_rules():
        sources = tuple(f"{source.title}: {source.url}" for source in rule.sources)
        for finding in rule.judge(case):
            complete = replace(
                finding,
                title=rule.title,
                remedy=finding.remedy or rule.remedy,
                sources=finding.sources or sources,
            )
            yield fingerprint.stamped(_vouched(complete))


def _vouched(finding: Finding) -> Finding:
    """The finding, stating which of its claims a person has vouched for."""
    words = dict.fromkeys(claim.vouched for claim in finding.claims if claim.vouched)
    if not words:
        return finding
    told = "; ".join(f"the claim was {each}" for each in words).rstrip(".")
    return replace(finding, confidence_reason=f"{finding.confidence_reason}; {told}")
