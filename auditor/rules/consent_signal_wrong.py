"""consent_signal_wrong: a consent string or consent mode reports consent after a refusal or a withdrawal, or
before any choice.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from auditor.model.another_day import LATER_PAGES, later_page
from auditor.model.case import Case
from auditor.model.exempt import statistics_exempt
from auditor.model.finding import Finding, Instance, Subject
from auditor.model.ground import Ground, here
from auditor.model.heard import Heard, deaf, heard, of_signal, where_from
from auditor.model.promise import Promise, consent_promises
from auditor.model.proof import MOST, of_banner, of_choice, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.said import FRAMEWORKS, USES, Framework, Use
from auditor.model.seen import AFTER, Window, after_refusal, after_withdrawal, refused, visits_of
from auditor.model.verdict import Weight, clean, contradicted, site_subject, untested, weigh
from auditor.model.visit import REJECTED
from auditor.model.waiting import unanswerable, windows_for
from auditor.model.wording import listing, plain, said, times, when

ID: Final = "consent_signal_wrong"
_NEEDS: Final = ("signals", "requests")
_ANALYTICS: Final[frozenset[Use]] = frozenset({"analytics"})
_ADVERTISING: Final[frozenset[Use]] = frozenset(
    {"advertising", "personalised_advertising", "advertising_data"}
)


_Act = Literal["the refusal", "the withdrawal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What the signals of some windows are compared with."""

    key: str
    ground: Ground
    windows: tuple[Window, ...]
    uses: frozenset[Use]
    moment: str
    """For the message: “after the refusal”."""
    act: _Act | None
    """The visitor's act of saying no; None before any choice."""


def _judge(case: Case) -> Iterator[Finding]:
    yield from _after(case)
    yield from _after_withdrawal(case)
    for promise in consent_promises(case):
        yield from _before(case, promise)


def _after(case: Case) -> Iterator[Finding]:
    windows = after_refusal(case)
    if windows:
        yield from _held(case, windows, key="after refusal", moment="after the refusal", act="the refusal")
        return
    tried = tuple(Window(visit=visit) for visit in case.in_phase(REJECTED) if not refused(visit))
    if any(heard(case, tried)):
        why = "the refusal could not be proven, so no signal can be compared with it"
        yield untested(case, ID, site_subject(case, "signals after refusal"), _ground(case, tried), why=why)


def _after_withdrawal(case: Case) -> Iterator[Finding]:
    """Judge only pages opened after the withdrawal: an earlier page may still report the old consent."""
    made = after_withdrawal(case)
    windows = tuple(Window(visit=each.visit, steps=each.steps & LATER_PAGES) for each in made)
    moment = "on pages opened after consent was withdrawn"
    if windows:
        yield from _held(case, windows, key="after withdrawal", moment=moment, act="the withdrawal")


def _held(case: Case, windows: tuple[Window, ...], *, key: str, moment: str, act: _Act) -> Iterator[Finding]:
    uses = _ADVERTISING if statistics_exempt(case) else _ADVERTISING | _ANALYTICS
    ground = _ground(case, windows)
    question = _Question(key=key, ground=ground, windows=windows, uses=uses, moment=moment, act=act)
    return _answers(case, question)


def _ground(case: Case, windows: tuple[Window, ...]) -> Ground:
    """The documents' promise of a choice that applies to these visitors; else a ground without a claim."""
    for promise in consent_promises(case):
        if promise.ground.claims and here(promise.ground, windows):
            return promise.ground
    return Ground(
        absent=("no quotation is needed: the signal is compared with the refusal that the site itself offers")
    )


def _before(case: Case, promise: Promise) -> Iterator[Finding]:
    statistics = "analytics" in promise.purposes and not statistics_exempt(case)
    uses = (_ANALYTICS if statistics else frozenset()) | (
        _ADVERTISING if "advertising" in promise.purposes else frozenset()
    )
    key = f"before choice {' '.join(sorted(promise.purposes))}"
    windows = windows_for(case, promise)
    if why := unanswerable(case, promise, "signals"):
        if any(heard(case, windows)):
            yield untested(case, ID, site_subject(case, f"signals {key}"), promise.ground, why=why)
        return
    yield from _answers(
        case,
        _Question(
            key=key,
            ground=promise.ground,
            windows=windows,
            uses=uses,
            moment="before any choice",
            act=None,
        ),
    )


def _answers(case: Case, question: _Question) -> Iterator[Finding]:
    by_framework: dict[Framework, list[Heard]] = {}
    for each in heard(case, question.windows):
        by_framework.setdefault(each.said.framework, []).append(each)
    told = [
        _wrong(case, question, framework, members)
        for framework, members in by_framework.items()
        if any(_grants(each, question) for each in members)
    ]
    yield from told
    if by_framework and not told:
        names = listing(FRAMEWORKS[framework] for framework in by_framework)
        visits = visits_of(question.windows)
        message = (
            f"{said(question.ground)} {when(visits)}, {question.moment} {names} granted nothing that "
            "requires consent."
        )
        subject = site_subject(case, f"signals {question.key}")
        shown = [of_signal(each) for members in by_framework.values() for each in members][:MOST]
        yield clean(
            case,
            ID,
            subject,
            question.ground,
            question.windows,
            needs=_NEEDS,
            message=message,
            evidence=shown,
        )
    elif not by_framework and question.act and (why := deaf(question.windows)):
        subject = site_subject(case, f"signals {question.key}")
        yield untested(case, ID, subject, question.ground, why=why)


def _grants(each: Heard, question: _Question) -> frozenset[Use]:
    """Which of the uses that need consent the signal grants; a grant of storage alone counts for none."""
    return frozenset(each.said.granted) & question.uses


def _wrong(case: Case, question: _Question, framework: Framework, members: list[Heard]) -> Finding:
    wrong = [each for each in members if _grants(each, question)]
    visits = tuple(dict.fromkeys(each.visit for each in wrong))
    seen = (len({v.id for v in visits}), len({each.visit.id for each in members}))
    uses = [use for use in USES if any(use in _grants(each, question) for each in wrong)]
    name = FRAMEWORKS[framework]
    message = (
        f"{said(question.ground)} {when(visits)}, {question.moment} {name} reported consent for "
        f"{listing(USES[use] for use in uses)}: {plain(wrong[0].said.words, 160)}.{times(seen)}"
    )
    first = visits[0]
    shown = (*of_choice(first), *of_picture(visits, AFTER)) if question.act else of_banner(first)
    return contradicted(
        case,
        ID,
        Subject(kind="technology", key=f"{framework} {question.key}", name=name),
        question.ground,
        weigh(_weight(question, members, wrong), seen),
        message=message,
        evidence=(*(of_signal(each) for each in wrong[:MOST]), *shown),
        seen=seen,
        instances=[
            Instance(key=f"{e.said.kind} {where_from(e)}", label=f"{e.said.kind}, {where_from(e)}")
            for e in wrong
        ],
    )


def _weight(question: _Question, members: list[Heard], wrong: list[Heard]) -> Weight:
    advertising = any(_grants(each, question) & _ADVERTISING for each in wrong)
    if question.act:
        weight = Weight(severity="error", confidence=0.9, reason=f"{question.act} was proven")
    elif question.ground.claims:
        weight = Weight(severity="warning", confidence=0.8, reason="no choice had been made yet")
    else:
        weight = Weight(
            severity="warning",
            confidence=0.65,
            reason="no choice had been made yet, and no document promises to wait",
        )
    if not advertising and not question.ground.claims:
        weight = weight.weaker("only for analytics, some of which may run without consent", 0.75)
    granted = {(each.visit.id, use) for each in wrong for use in each.said.granted}
    if any(
        (each.visit.id, use) in granted
        for each in members
        for use in each.said.denied
        if use in question.uses
    ):
        weight = weight.weaker("the same visit also reported it as denied", 0.75)
    steps = {each.said.step for each in wrong}
    if question.act and steps == {"after"} and any(later_page(each.visit) for each in wrong):
        weight = weight.weaker("only right after the refusal, and on no later page", 0.85)
    return weight


RULE = Rule(
    id=ID,
    title="Consent signals that report consent the visitor did not give",
    compares="What consent strings and consent modes report, in the page and in its requests (IAB TCF, the "
    "TCF section of GPP, and the consent calls and parameters of Google, Microsoft, Meta and TikTok), with "
    "a proven refusal or withdrawal, or with the lack of any choice where consent is promised.",
    severity="error",
    confidence="0.9 after a proven refusal or withdrawal; before a choice, 0.8 where a document promises "
    "to wait for it and 0.65 where only the banner does. Lower where only analytics is granted, where the "
    "same visit also reports “denied”, and where it had stopped by the next page. Not counted: legitimate "
    "interest, which is not consent; strings of platforms that are still loading, of other sites' frames, "
    "or of a framework that does not apply to the visit; purposes without any vendor; defaults for "
    "regions; opt-out strings of US states.",
    remedy="Have the consent platform write the visitor's choice into every string and mode it feeds, with "
    "“denied” as the default, before the first tag runs.",
    sources=(
        Source(
            title="IAB Europe TCF, Consent string and vendor list formats v2",
            url="https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework",
        ),
        Source(
            title="Google, Set up consent mode on websites",
            url="https://developers.google.com/tag-platform/security/guides/consent",
        ),
        Source(title="Regulation (EU) 2016/679, art. 7", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
    ),
    contradicted_when="“Reject all” is pressed. On the next page, the TC string sent to an ad exchange "
    "grants consent for purposes 1 to 10 and 134 vendors.",
    upheld_when="After “Reject all”, the TC string grants no consent and Google's tags send `gcs=G100`.",
    untested_when="The refusal could not be proven, so the signals cannot be compared with it.",
    judge=_judge,
)
