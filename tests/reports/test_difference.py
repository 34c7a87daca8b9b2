"""Two runs side by side: gone is only what was looked at again."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator

from auditor.model.audit import Audit
from auditor.model.finding import Finding
from auditor.model.observation import Gap
from auditor.model.version import Version
from auditor.reports.difference import (
    SiteDifference,
    difference,
    difference_html,
    difference_json,
    difference_markdown,
    difference_schema,
    difference_terminal,
)
from auditor.reports.parts.behaviour_changes import behaviour_changes
from auditor.reports.parts.finding_changes import finding_changes
from auditor.reports.parts.policy_changes import policy_changes
from auditor.reports.parts.walk import rewritten
from reports.hostile import HOSTILE
from reports.sample import audit, report
from reports.sample_documents import CLAIMS, COOKIE_POLICY, START

WHOLE = audit()
WRONG = [f for f in WHOLE.judgement.findings if f.verdict == "contradicted"]


def _with(*findings: Finding, of: Audit = WHOLE) -> Audit:
    return replace(of, judgement=replace(of.judgement, findings=findings))


def _kinds(before: Audit, after: Audit) -> dict[str, str]:
    return {change.fingerprint: change.kind for change in finding_changes(before, after)}


def test_the_same_run_twice_differs_in_nothing() -> None:
    assert finding_changes(WHOLE, WHOLE) == ()
    assert behaviour_changes(WHOLE, WHOLE)[0] == ()


def test_what_was_looked_at_again_and_not_found_is_gone() -> None:
    (change,) = finding_changes(_with(WRONG[0]), _with())
    assert (change.kind, change.reason) == ("gone", "looked at again, not found")
    kept = replace(WRONG[0], verdict="upheld")
    assert finding_changes(_with(WRONG[0]), _with(kept))[0].reason == "now it matches"


@pytest.mark.parametrize(
    ("blind", "said"),
    [
        (lambda a: replace(a, visits=()), "no such visit was made this time"),
        (lambda a: replace(a, documents=()), "document was not read this time"),
        (lambda a: replace(a, judgement=replace(a.judgement, lenses=())), None),
        (
            lambda a: replace(
                a, visits=tuple(replace(v, gaps=(Gap(what="visit", reason="refused"),)) for v in a.visits)
            ),
            "could not look: refused",
        ),
        (
            lambda a: replace(
                a,
                visits=tuple(
                    replace(v, gaps=(*v.gaps, Gap(what="cookies", reason="the jar was shut")))
                    for v in a.visits
                ),
            ),
            "could not look (cookies): the jar was shut",
        ),
    ],
)
def test_what_was_not_looked_at_again_is_untested_now(
    blind: Callable[[Audit], Audit], said: str | None
) -> None:
    finding = WRONG[0] if said else replace(WRONG[0], basis="expected", lens="eu")
    (change,) = finding_changes(_with(finding), blind(_with()))
    assert change.kind == "untested_now"
    assert (said or "not judged under eu this time") in change.reason


def test_a_finding_that_became_untested_says_why() -> None:
    untested = replace(WRONG[0], verdict="untested", evidence_absent="the banner did not open")
    (change,) = finding_changes(_with(WRONG[0]), _with(untested))
    assert (change.kind, change.reason) == ("untested_now", "the banner did not open")
    (back,) = finding_changes(_with(untested), _with(WRONG[0]))
    assert (back.kind, back.reason) == ("new", "it could not be tested before")


def test_new_and_changed_findings_say_what_is_new() -> None:
    assert _kinds(_with(), _with(WRONG[0])) == {WRONG[0].fingerprint: "new"}
    milder = replace(WRONG[0], severity="note" if WRONG[0].severity != "note" else "error")
    (change,) = finding_changes(_with(WRONG[0]), _with(milder))
    assert change.kind == "changed"
    assert change.reason.startswith("severity ")


def test_vendors_and_cookies_are_compared_where_both_runs_looked() -> None:
    quiet = tuple(replace(v, requests=v.requests[:1], cookies=()) for v in WHOLE.visits)
    changes, left = behaviour_changes(WHOLE, replace(WHOLE, visits=quiet))
    assert {(c.kind, c.what) for c in changes} == {("gone", "vendor"), ("gone", "cookie")}
    assert any(c.name.startswith("_ga (") for c in changes)
    unseen = [c.phase for c in left]
    assert "With Global Privacy Control" in unseen
    assert not any(phase in unseen for c in changes for phase in c.phases)


def test_a_lifetime_that_changed_is_told_with_both() -> None:
    longer = tuple(
        replace(
            v,
            cookies=tuple(
                replace(c, asked_lifetime_s=c.asked_lifetime_s and c.asked_lifetime_s * 3) for c in v.cookies
            ),
        )
        for v in WHOLE.visits
    )
    changes, _ = behaviour_changes(WHOLE, replace(WHOLE, visits=longer))
    assert changes
    assert {c.kind for c in changes} == {"changed"}
    assert all("; before: " in c.detail for c in changes)


def test_policies_are_compared_by_what_they_claim() -> None:
    claims = tuple(c for c in CLAIMS if c.quote.document == COOKIE_POLICY.id)
    before = Version(document=COOKIE_POLICY, first=START, last=START, claims=claims)
    after = replace(before, document=replace(COOKIE_POLICY, id="another"), claims=claims[1:])
    (gone,) = policy_changes([before], [after])
    assert (gone.kind, gone.before) == ("gone", claims[0].quote.text)
    assert policy_changes([before], [before]) == ()
    spans = [replace(claims[0], lifetime_s=days * 86_400.0) for days in (30, 60)]
    stated = [replace(side, claims=(row,)) for side, row in zip((before, after), spans, strict=True)]
    (longer,) = policy_changes(*([side] for side in stated))
    assert longer.fields == ("lifetime: 30 days → 60 days",)
    unread = replace(after, document=replace(COOKIE_POLICY, problem="the address answers 404"))
    assert [c.kind for c in policy_changes([before], [unread])] == ["not read now"]
    assert [c.kind for c in policy_changes([], [after])] == ["new document"]


def test_every_format_tells_it_and_hostile_words_stay_text() -> None:
    run = report().run
    findings = finding_changes(_with(*WRONG), replace(_with(), visits=()))
    site = SiteDifference(
        site="shop.example",
        problem="",
        findings=findings,
        policies=policy_changes([Version(document=COOKIE_POLICY, first=START, last=START)], []),
        behaviour=behaviour_changes(
            WHOLE, replace(WHOLE, visits=tuple(replace(v, cookies=()) for v in WHOLE.visits))
        )[0],
    )
    bad = rewritten(
        site, lambda _, field, text: text if field in {"kind", "severity", "state"} else HOSTILE + text
    )
    for each in (site, bad):
        shown = difference(run, run, (each,))
        told = json.loads(difference_json(shown))
        assert list(Draft202012Validator(difference_schema()).iter_errors(told)) == []
        html = difference_html(shown)
        assert BeautifulSoup(html, "lxml").find_all(["script", "img", "iframe"]) == []
        for text in (html, difference_terminal(shown), difference_markdown(shown)):
            text.encode()
            assert "untested now" in text.lower()
            assert "\x1b" not in text
            assert "\u202e" not in text
