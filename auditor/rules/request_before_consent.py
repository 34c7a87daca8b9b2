"""request_before_consent: a tracker is contacted before any choice, where consent is claimed."""

from collections.abc import Iterator
from typing import Final

from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.consent_claims import is_one_of, of_silence
from auditor.model.exempt import without_consent
from auditor.model.finding import Finding
from auditor.model.groups import Group, by_vendor, evidence_of
from auditor.model.promise import Promise, consent_promises, nothing_met
from auditor.model.proof import of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    SURE,
    RequestSeen,
    Window,
    cookies,
    requests,
    stored,
    timed,
    tracker,
    trackers,
    visits_of,
)
from auditor.model.sent import declares_refusal, identifiers, only_loads
from auditor.model.tracker_kinds import purpose_of
from auditor.model.verdict import Weight, clean, untested
from auditor.model.waiting import subject_of, unanswerable, windows_for
from auditor.model.wording import listing, said, times, when

ID: Final = "request_before_consent"
_LOADS: Final = frozenset({"document", "script", "xhr", "fetch"})
"""Resource types that load another party's content into a page."""


def _judge(case: Case) -> Iterator[Finding]:
    for promise in consent_promises(case):
        if not promise.third:  # only about cookies
            yield from _answers(case, promise)


def _answers(case: Case, promise: Promise) -> Iterator[Finding]:
    if why := unanswerable(case, promise, "requests"):
        yield untested(case, ID, subject_of(case, promise), promise.ground, why=why)
        return
    windows = windows_for(case, promise)
    met = [
        seen
        for seen in trackers(case, windows)
        if promise.covers(purpose_of(seen.facts.category), (seen.facts.category,), seen.facts.vendor)
    ]
    silent = of_silence(promise.ground.claims)
    met += _embedded(case, promise, windows) if silent and promise.vendors else []
    groups = by_vendor(case, (seen for seen in met if silent or not declares_refusal(seen)))
    facts = (*(s.facts for s in cookies(case, windows)), *(s.facts for s in stored(case, windows)))
    marked = {known.vendor for known in facts if known.vendor and timed(known)}
    for group in groups:
        yield _answer(case, promise, group, windows, marked=group.vendor in marked)
    if not groups and met and not promise.cookies_only:
        yield _only_refusals(case, promise, by_vendor(case, met))
    elif not groups:
        visits = visits_of(windows)
        message = f"{said(promise.ground)} {when(visits)}, {nothing_met(case, promise, 'host', 'contacted')}"
        subject = subject_of(case, promise)
        yield clean(case, ID, subject, promise.ground, windows, needs=("requests",), message=message)


def _embedded(case: Case, promise: Promise, windows: tuple[Window, ...]) -> list[RequestSeen]:
    """Requests to services that the promise names although they are not trackers: "YouTube loads only after
    your click". A placeholder picture does not count.
    """
    return [
        seen
        for seen in requests(case, windows)
        if is_one_of(seen.facts.vendor, promise.vendors)
        and seen.facts.outside
        and seen.facts.confidence >= SURE
        and not tracker(seen.facts)
        and seen.request.resource in _LOADS
    ]


def _answer(
    case: Case, promise: Promise, group: Group, windows: tuple[Window, ...], *, marked: bool
) -> Finding:
    open_to = promise.leaves_open(seen.facts.category for seen in group.requests)
    if why := without_consent(case, group) or open_to:
        return untested(case, ID, group.subject(), promise.ground, why=why, evidence=group.evidence())
    names = identifiers(case, group.requests)
    category = group.requests[0].facts.category
    if not names and not marked and promise.cookies_only and purpose_of(category) == "analytics":
        why = (
            f"{group.name} was contacted before a choice, but no cookie or identifier of it was seen, and "
            "the promise is about cookies"
        )
        return untested(case, ID, group.subject(), promise.ground, why=why, evidence=group.evidence())
    return _contradicted(case, promise, group, windows, names)


def _only_refusals(case: Case, promise: Promise, groups: tuple[Group, ...]) -> Finding:
    """Untested: every request is itself marked as refused, which is too little to accuse and too much to call
    clean.
    """
    evidence = evidence_of(groups)
    why = (
        f"{listing(group.name for group in groups)} was contacted before a choice, by requests that are "
        "themselves marked as refused"
    )
    return untested(case, ID, subject_of(case, promise), promise.ground, why=why, evidence=evidence)


def _contradicted(
    case: Case, promise: Promise, group: Group, windows: tuple[Window, ...], names: tuple[str, ...]
) -> Finding:
    seen = group.seen(visits_of(windows))
    along = f", with {listing(names)}" if names else ""
    message = (
        f"{said(promise.ground)} {when(group.visits)}, the browser contacted {listing(group.labels)} "
        f"({group.requests[0].facts.category.replace('_', ' ')}, {group.name}) before any choice was "
        f"made{along}."
        f"{times(seen)}"
    )
    return against(
        case,
        ID,
        group,
        promise.ground,
        _weight(promise, group, names),
        message=message,
        seen=seen,
        shown=of_picture(group.visits, frozenset({"before"})),
    )


def _weight(promise: Promise, group: Group, names: tuple[str, ...]) -> Weight:
    facts = group.requests[0].facts
    known = f"{facts.host} is known as {facts.category.replace('_', ' ')} ({facts.reason or facts.source})"
    weight = Weight(
        severity="error" if names and promise.ground.claims else "warning",
        confidence=round(0.95 * facts.confidence, 2),
        reason=known,
    )
    if not promise.ground.claims:
        weight = Weight(severity="warning", confidence=round(0.8 * facts.confidence, 2), reason=known)
    if names:
        return weight
    if all(map(declares_refusal, group.requests)):
        return weight.weaker("its requests are themselves marked as refused", 0.75)
    if only_loads(group.requests):
        return Weight(
            severity=weight.severity,
            confidence=round(0.75 * weight.confidence, 2),
            reason=f"{known}; its script was loaded, and no identifier was seen to be sent",
        )
    return Weight(
        severity=weight.severity,
        confidence=round(0.85 * weight.confidence, 2),
        reason=f"{known}; no identifier was seen to be sent",
    )


RULE = Rule(
    id=ID,
    title="Trackers contacted before any choice",
    compares="The promise to ask for consent, made by the policy or by a banner that offers a refusal, "
    "with the requests to known trackers before a choice was made.",
    severity="error",
    confidence="As certain as it is that the host is a tracker, at least 0.6; lower where no identifier "
    "was sent, where only a script was loaded, where only the banner promises a choice, and where it was "
    "seen in only some visits.",
    remedy="Load these scripts only after the visitor has agreed.",
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
    contradicted_when="The policy says “Advertising partners are contacted only if you agree”, and an "
    "advertising network receives a request with its cookie as soon as the page opens.",
    upheld_when="Before a choice, the site contacts only its own hosts, a font service and the consent "
    "platform.",
    untested_when="No visit could see requests; or the promise is about cookies, and an analytics service "
    "was contacted without any identifier.",
    judge=_judge,
)
