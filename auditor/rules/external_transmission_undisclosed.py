"""external_transmission_undisclosed: the site does not disclose what Japan's law requires about external
transmission.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.disclosure import Disclosure, readable, unread
from auditor.model.finding import Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor
from auditor.model.places import LENS_PLACES
from auditor.model.rule import Rule, Source
from auditor.model.seen import Window, before_choice, could_not_look, trackers, visits_of
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import listing, said, times, when

ID: Final = "external_transmission_undisclosed"
SINCE: Final = date(2023, 6, 16)

_WHAT: Final = words_for("sent_data")
_WHY: Final = words_for("sent_for")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'）)」]+")
"""Addresses are removed before matching: the words in a URL say nothing about what is sent."""


def _judge(case: Case) -> Iterator[Finding]:
    if "jp" not in case.lenses or case.today < SINCE:
        return
    absent = (
        "Japan's Telecommunications Business Act, art. 27-12, is relevant to it: it expects sites to "
        "state what is sent to others, to whom and why"
    )
    ground = Ground(absent=absent, basis="expected", lens="jp", jurisdiction=LENS_PLACES["jp"])
    yield from _answers(case, ground)


def _answers(case: Case, ground: Ground) -> Iterator[Finding]:
    subject = site_subject(case, "external transmission")
    every = before_choice(case)
    windows = here(ground, every)
    if why := _unanswerable(case, ground, every, windows):
        yield untested(case, ID, subject, ground, why=why)
        return
    disclosure = Disclosure(case)
    groups = by_vendor(case, (seen for seen in trackers(case, windows) if seen.facts.outside))
    found = [(group, lacks) for group in groups if (lacks := _lacks(case, group, disclosure))]
    for group, lacks in found:
        if why := _exempt(case, group):
            yield untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
        else:
            yield _contradicted(case, ground, group, lacks, windows)
    if not found:
        names = listing(group.name for group in groups)
        stated = f"{names}, and the documents state what is sent, to whom and why"
        met = stated if groups else "no known tracker"
        message = f"{when(visits_of(windows))}, the browser contacted {met}."
        yield clean(case, ID, subject, ground, windows, needs=("requests",), message=message)


def _unanswerable(
    case: Case, ground: Ground, every: tuple[Window, ...], windows: tuple[Window, ...]
) -> str | None:
    if not case.site.japan_service:
        return (
            "it applies only to messaging, platform, search and online information services, and the "
            "site file does not say that this is one (`japan_service`)"
        )
    if not windows:
        return no_such_place(ground) if every else could_not_look(case, "requests")
    return unread(case)


def _lacks(case: Case, group: Group, disclosure: Disclosure) -> tuple[str, ...]:
    """Which of the three particulars is not disclosed. Words anywhere in a document that names the recipient
    count.
    """
    facts = {id(seen.facts): seen.facts for seen in group.requests}.values()
    if not any(disclosure.names((f.vendor, f.vendor_name, f.company, f.family), f.names) for f in facts):
        return ("to whom", "what", "what for")
    names = {name for f in facts for name in (f.vendor_name, f.vendor, f.company, f.family, *f.names) if name}
    texts = [d.text for d in readable(case) if any(name.casefold() in d.text.casefold() for name in names)]
    texts = texts or [document.text for document in readable(case)]
    texts = [_ADDRESS.sub(" ", text) for text in texts]
    texts += [visit.banner.text for visit in case.visits if visit.banner is not None]
    shown = {"what": _WHAT, "what for": _WHY}
    return tuple(part for part, words in shown.items() if not any(words.search(text) for text in texts))


def _exempt(case: Case, group: Group) -> str | None:
    """Why disclosure is not required: an opt-out with its particulars is offered (art. 27-12, no. 4)."""
    own = {name.casefold() for name in (group.vendor, group.name) if name}
    for claim in case.said("opt_out", polarity="does"):
        if _for(claim, own):
            return f"an opt-out from {group.name} is offered, which may replace the notice"
    return None


def _for(claim: Claim, names: set[str]) -> bool:
    return (claim.vendor or "").casefold() in names or any(n in claim.quote.text.casefold() for n in names)


def _contradicted(
    case: Case, ground: Ground, group: Group, lacks: tuple[str, ...], windows: tuple[Window, ...]
) -> Finding:
    seen = group.seen(visits_of(windows))
    facts = group.requests[0].facts
    weight = Weight(
        severity="warning",
        confidence=round(0.65 * facts.confidence, 2),
        reason="it may be stated in another kind of notice (a dialog, a page within an app)",
    )
    parts = listing(_PARTS[part] for part in lacks)
    message = (
        f"{said(ground)} {when(group.visits)}, requests went to {group.name} ({listing(group.labels)}) "
        f"before any choice, and no document states {parts}.{times(seen)}"
    )
    return against(case, ID, group, ground, weight, message=message, seen=seen)


_PARTS: Final = {
    "to whom": "who receives the data",
    "what": "what is sent",
    "what for": "what it is used for",
}

RULE = Rule(
    id=ID,
    title="External transmissions that are not fully disclosed",
    compares="What Japan's Telecommunications Business Act (art. 27-12) expects to be shown for each "
    "outside recipient (what is sent, to whom, and why), with the trackers contacted before any choice.",
    severity="warning",
    confidence="0.65 times the certainty that the host is a tracker. Judged only where the site file says "
    "`japan_service`, and on visits declared to come from Japan. Exempt are transmissions that the service "
    "needs, those back to the site itself, those that wait for consent, and those that visitors can opt "
    "out of.",
    remedy="State for each recipient what is sent to it and why, in a notice or on a page that is easy to "
    "find.",
    sources=(
        Source(
            title="Telecommunications Business Act (Japan), art. 27-12",
            url="https://www.japaneselawtranslation.go.jp/en/laws/view/3390",
            as_of=SINCE,
        ),
        Source(
            title="Ministry of Internal Affairs and Communications: the rules on external transmission",
            url="https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/gaibusoushin_kiritsu.html",
            as_of=SINCE,
        ),
    ),
    contradicted_when="A social network (`japan_service`), visited from Japan, sends data to an "
    "advertising service that none of its documents names.",
    upheld_when="Its page on external transmission names the service, what is sent to it and why.",
    untested_when="The site file does not say `japan_service`, or an opt-out from the service is offered.",
    judge=_judge,
)
