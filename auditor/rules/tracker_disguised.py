"""tracker_disguised: a third party's tracker behind the site's own host name, which no document names."""

from collections.abc import Iterator
from typing import Final

from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.disclosure import Disclosure, only_denied, unread
from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.groups import Group, by_vendor
from auditor.model.rule import Rule, Source
from auditor.model.seen import RequestSeen, Window, anywhere, could_not_look, trackers, visits_of
from auditor.model.vendor import HostFacts
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import listing, plain, times, when

ID: Final = "tracker_disguised"


def _judge(case: Case) -> Iterator[Finding]:
    if not case.documents:
        return
    ground = Ground(absent="no document names the vendor behind this host name of the site's own")
    windows = anywhere(case)
    why = (None if windows else could_not_look(case, "requests")) or unread(case)
    if why:
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    disclosure = Disclosure(case)
    every = by_vendor(case, (seen for seen in trackers(case, windows) if seen.facts.disguise))
    groups = tuple(group for group in every if not only_denied(case, group.vendor))
    hidden = [group for group in groups if not _named(group, disclosure)]
    for group in hidden:
        yield _answer(case, group, ground, windows)
    if not hidden and groups == every:
        yield _clean(case, groups, windows)


def _named(group: Group, disclosure: Disclosure) -> bool:
    """Whether the documents name the vendor; the site's own host name does not disclose a vendor."""
    facts = {id(seen.facts): seen.facts for seen in group.requests}.values()
    own = {name for f in facts for name in (f.host, f.registrable_domain)}
    return any(
        disclosure.names(
            (f.vendor, f.vendor_name, f.company, f.family), [name for name in f.names if name not in own]
        )
        for f in facts
    )


def _answer(case: Case, group: Group, ground: Ground, windows: tuple[Window, ...]) -> Finding:
    if all(_may_be_own(seen) for seen in group.requests):
        why = (
            f"requests to {listing(group.labels)} look like those of {plain(group.name, 80)}, which sites "
            "can also run on their own servers: whether they are passed on to anyone cannot be seen from "
            "a browser"
        )
        return untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
    facts = _surest(group)
    company = f" ({facts.company})" if facts.company and facts.company != group.name else ""
    seen = group.seen_alike(visits_of(windows))
    message = (
        f"The documents do not name {group.name}{company}. {when(group.visits)}, the browser contacted it "
        f"under a host name of the site's own, {listing(group.labels)}: "
        f"{plain(facts.reason, 300)}.{times(seen)}"
    )
    return against(case, ID, group, ground, _weight(group), message=message, seen=seen)


def _may_be_own(seen: RequestSeen) -> bool:
    return seen.facts.disguise == "path" and seen.facts.self_hosted


def _surest(group: Group) -> HostFacts:
    return next((s.facts for s in group.requests if s.facts.disguise == "alias"), group.requests[0].facts)


def _weight(group: Group) -> Weight:
    facts = _surest(group)
    weight = Weight(severity="warning", confidence=round(0.9 * facts.confidence, 2), reason=facts.reason)
    if facts.disguise == "path":
        return Weight(
            severity="warning",
            confidence=round(0.8 * weight.confidence, 2),
            reason=f"{weight.reason}; what the site's own host passes on cannot be seen",
        )
    return weight


def _clean(case: Case, groups: tuple[Group, ...], windows: tuple[Window, ...]) -> Finding:
    ground = Ground(absent="the documents as a whole are compared")
    if groups:
        names = listing(group.name for group in groups)
        met = f"found {names} behind host names of the site's own, and the documents name it"
        message = f"{when(visits_of(windows))}, the browser {met}."
    else:
        message = f"{when(visits_of(windows))}, no known tracker was behind a host name of the site's own."
    needs = ("requests", "aliases")
    return clean(case, ID, site_subject(case), ground, windows, needs=needs, message=message)


RULE = Rule(
    id=ID,
    title="Undisclosed trackers under the site's own host names",
    compares="The vendors behind the site's own hosts, as shown by DNS aliases (CNAME) and the form of "
    "requests, with every name that the documents give.",
    severity="warning",
    confidence="As certain as the alias or the form of the request; lower for a path on the site's own "
    "host, because what is forwarded from there cannot be seen, and where it was seen in only some visits.",
    remedy="Name the vendor and what it receives in the policy, or remove it from the site.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 13(1)(e): recipients or categories of recipients",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
        Source(
            title="RFC 1034, section 3.6.2: aliases and canonical names",
            url="https://www.rfc-editor.org/rfc/rfc1034#section-3.6.2",
        ),
    ),
    contradicted_when="The name metrics.shop.example leads to an analytics company's host, and no document "
    "mentions that company.",
    upheld_when="The same name, and the policy says that the company measures visits; or no known tracker "
    "is behind any of the site's own names.",
    untested_when="No name server answered; or the requests look like those of a program that the site may "
    "run itself.",
    judge=_judge,
)
