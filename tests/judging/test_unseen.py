"""What could not be looked at is never called kept: by every rule, for whatever was left unseen."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest
from cases import (
    ID,
    SITE,
    accused,
    banner,
    case,
    claim,
    cookie,
    gap,
    refusing,
    request,
    stored,
    visit,
)

from auditor.judging.judge import all_rules
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.finding import Finding
from auditor.model.observation import Call, Choice, Moment, ScriptPlace
from auditor.model.visit import Visit

PRINTS = tuple(
    Call(api=api, script=ScriptPlace(url="https://cdn.adway.example/f.js"), frame_url=f"https://{SITE}/")
    for api in ("canvas", "webgl", "audio", "fonts")
)


def did(step: str, **fields: object) -> dict[str, object]:
    """What a site does that keeps to nothing: statistics and advertising by cookies, storage, prints."""
    return {
        "cookies": (
            cookie("_tly", step=step),
            cookie("_adw", step=step),
            cookie("adw_uid", domain="adway.example", how="http", step=step),
        ),
        "requests": (
            request(f"https://in.tally.example/c?u={ID}", resource="fetch", step=step),
            request(f"https://px.adway.example/p?u={ID}", resource="image", step=step),
            request("https://rec.playback.example/r", resource="xhr", step=step),
        ),
        "stored": (stored("_tly", step=step),),
        "calls": tuple(replace(call, step=step) for call in PRINTS),
        **fields,
    }


def chose(wanted: str, phase: str, **fields: object) -> Visit:
    made = Choice(
        wanted=wanted,  # type: ignore[arg-type]
        done=True,
        clicks=("x",),
        proof="it is gone",
        method="words",
        held=True,
        lasted=True,
        purposes_on=("Statistics",),
        purposes_off=("Marketing",),
    )
    steps = tuple(
        Moment(step=step, at=visit().started, at_s=0.0, url="")
        for step in ("before", "act", "after", "next_page", "restart")
    )
    return visit(phase, choice=made, banner=banner(), moments=steps, **did("next_page", **fields))


VISITS: tuple[Visit, ...] = (
    visit(banner=banner(), **did("before")),
    refusing(**did("next_page")),
    chose("withdraw", "withdrawn"),
    chose("partial", "partial"),
    visit("gpc", signal="gpc", **did("before")),
    visit("dnt", signal="dnt", **did("before")),
    visit("blocked", **did("before", cookies=())),
)
DENIED: tuple[Claim, ...] = (
    claim("cookie_use", "We use no cookies.", polarity="does_not"),
    claim("purpose", "We set no analytics cookies.", polarity="does_not", purpose=("analytics",)),
    claim("purpose", "We use no analytics.", polarity="does_not", purpose=("analytics",), data=("usage",)),
    claim("third_party_collection", "No third-party cookies are set.", polarity="does_not"),
    claim("data_collected", "What you do is not recorded.", polarity="does_not", data=("usage",)),
    claim("sharing", "We share no data.", polarity="does_not", object="data"),
    claim("tracker_use", "We use no local storage and no fingerprinting.", polarity="does_not"),
    claim("tracker_use", "There are no web beacons.", polarity="does_not"),
    claim("vendor_use", "We do not use Tally.", polarity="does_not", vendor="tally"),
    claim("consent", "Analytics cookies are set only with your consent.", basis=("consent",)),
    claim("signals", "We honour Global Privacy Control.", signal="gpc"),
    claim("signals", "We honour Do Not Track.", signal="dnt"),
    claim("cookie_declared", "_tly: a day", lifetime_s=86_400.0, cookie="_tly"),
)
UNSEEN: dict[str, Callable[[Visit], Visit]] = {
    "cookies": lambda v: replace(v, cookies=()),
    "requests": lambda v: replace(v, requests=()),
    "storage": lambda v: replace(v, stored=()),
    "calls": lambda v: replace(v, calls=()),
    "page": lambda v: replace(v, cookies=(), requests=(), stored=(), calls=()),
}


def answers(of: Case) -> tuple[Finding, ...]:
    return tuple(finding for rule in all_rules() for finding in rule.judge(of))


@cache
def broken(said: Claim) -> frozenset[tuple[str, str]]:
    """The rules that this claim is broken by, with their subjects, where everything was seen."""
    found = accused(answers(case(said, visits=VISITS)))
    return frozenset((finding.rule, _subject(finding)) for finding in found if finding.claims)


def _subject(finding: Finding) -> str:
    """Which question it answers: means that one sentence denies together are questions of their own."""
    return finding.subject.key if finding.subject.kind == "technology" else ""


@pytest.mark.parametrize("said", DENIED, ids=lambda said: said.quote.text)
def test_what_would_have_broken_it_unseen_is_never_upheld(said: Claim) -> None:
    sets = (chosen for size in range(1, len(UNSEEN) + 1) for chosen in combinations(UNSEEN, size))
    for unseen in sets:
        visits = VISITS
        for what in unseen:
            gaps = tuple(gap(each) for each in unseen)
            visits = tuple(replace(UNSEEN[what](each), gaps=gaps) for each in visits)
        found = [f for f in answers(case(said, visits=visits)) if f.claims]
        left = {(f.rule, _subject(f)) for f in accused(found)}
        kept = {(f.rule, _subject(f)) for f in found if f.verdict == "upheld"}
        assert not kept & (broken(said) - left), unseen


def test_everything_seen_breaks_every_one_of_them() -> None:
    assert [said.quote.text for said in DENIED if not broken(said)] == []
