"""cookie_before_consent: an analytics or advertising cookie is set before any choice, where consent is
claimed.
"""

from collections.abc import Iterator
from typing import Final

from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.exempt import without_consent
from auditor.model.finding import Finding
from auditor.model.groups import Group, by_vendor
from auditor.model.promise import Promise, consent_promises, nothing_met
from auditor.model.proof import of_banner, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import Window, cookies, known_for, timed, visits_of
from auditor.model.tracker_kinds import categories
from auditor.model.verdict import Weight, clean, untested
from auditor.model.waiting import subject_of, unanswerable, windows_for
from auditor.model.wording import listing, said, times, when

ID: Final = "cookie_before_consent"


def _judge(case: Case) -> Iterator[Finding]:
    for promise in consent_promises(case):
        yield from _answers(case, promise)


def _answers(case: Case, promise: Promise) -> Iterator[Finding]:
    if why := unanswerable(case, promise, "cookies"):
        yield untested(case, ID, subject_of(case, promise), promise.ground, why=why)
        return
    windows = windows_for(case, promise)
    known = categories(case)
    early = (
        seen
        for seen in cookies(case, windows)
        if timed(seen.facts)
        and (seen.facts.party == "third" or not promise.third)
        and (promise.vendors or known_for(seen.facts, promise.purposes))
        and promise.covers(seen.facts.purpose, known.get(seen.facts.vendor or "", ()), seen.facts.vendor)
    )
    groups = by_vendor(case, early)
    for group in groups:
        open_to = promise.leaves_open(known.get(group.vendor or "", ()))
        if why := without_consent(case, group) or open_to:
            yield untested(case, ID, group.subject(), promise.ground, why=why, evidence=group.evidence())
        else:
            yield _contradicted(case, promise, group, windows)
    if not groups:
        visits = visits_of(windows)
        message = f"{said(promise.ground)} {when(visits)}, {nothing_met(case, promise, 'cookie', 'kept')}"
        subject = subject_of(case, promise)
        yield clean(case, ID, subject, promise.ground, windows, needs=("cookies",), message=message)


def _contradicted(case: Case, promise: Promise, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen(visits_of(windows))
    facts = max((item.facts for item in group.cookies), key=lambda f: f.confidence)
    promised = bool(promise.ground.claims)
    weight = Weight(
        severity="error" if promised else "warning",
        confidence=round((0.95 if promised else 0.8) * min(1.0, facts.confidence + 0.05), 2),
        reason=f"{facts.name} is known as {facts.purpose} ({facts.reason or 'by the catalogue'})",
    )
    kinds = " and ".join(sorted({item.facts.purpose for item in group.cookies}))
    message = (
        f"{said(promise.ground)} {when(group.visits)}, the browser kept "
        f"{listing(group.labels)} ({kinds}, {group.name}) before any choice was made.{times(seen)}"
    )
    shown = tuple(visit for visit in group.visits if visit.banner)[:1] or group.visits[:1]
    return against(
        case,
        ID,
        group,
        promise.ground,
        weight,
        message=message,
        seen=seen,
        shown=(
            *(item for visit in shown for item in of_banner(visit)),
            *of_picture(shown, frozenset({"before"})),
        ),
    )


RULE = Rule(
    id=ID,
    title="Analytics or advertising cookies set before any choice",
    compares="The promise to ask for consent, made by the policy or by a banner that offers a refusal, "
    "with the cookies that were kept before a choice was made.",
    severity="error",
    confidence="As certain as the cookie's purpose, at least 0.6; lower where only the banner promises a "
    "choice, and where it was seen in only some visits. A cookie of unknown purpose is never reported.",
    remedy="Load whatever sets these cookies only after the visitor has agreed.",
    sources=(
        Source(
            title="Directive 2002/58/EC, art. 5(3)",
            url="https://eur-lex.europa.eu/eli/dir/2002/58/oj",
        ),
        Source(
            title="EDPB Guidelines 2/2023 on the technical scope of art. 5(3)",
            url="https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive_en",
        ),
    ),
    contradicted_when="The policy says “We set analytics cookies only with your consent”, and `_ga` is set "
    "before anyone has used the banner.",
    upheld_when="Before a choice there are only a session cookie and the banner's own cookie; `_ga` is set "
    "after “Accept”.",
    untested_when="The promise is made to visitors from the EEA and no visit was declared to come from "
    "there; or no "
    "visit could see cookies.",
    judge=_judge,
)
