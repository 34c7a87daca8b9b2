from dataclasses import replace

from cases import case

from auditor.model.finding import Finding, Subject
from auditor.model.ground import Ground
from auditor.model.rejudged import changes
from auditor.model.verdict import Weight, contradicted, untested, upheld

CASE, GROUND = case(), Ground(absent="no document names it")


def wrong(key: str, severity: str = "error") -> Finding:
    weight = Weight(severity=severity, confidence=0.9, reason="known")  # type: ignore[arg-type]
    found = contradicted(CASE, "cookies_denied", _subject(key), GROUND, weight, message="…")
    return replace(found, fingerprint=key)


def open_(key: str) -> Finding:
    return replace(untested(CASE, "cookies_denied", _subject(key), GROUND, why="…"), fingerprint=key)


def kept(key: str) -> Finding:
    return replace(upheld(CASE, "cookies_denied", _subject(key), GROUND, message="…"), fingerprint=key)


def _subject(key: str) -> Subject:
    return Subject(kind="cookie", key=key, name=key)


def test_what_came_went_and_answers_otherwise_discrepancies_first() -> None:
    before = (wrong("stays"), wrong("went"), open_("opened"), wrong("weaker"), kept("left"))
    after = (open_("fresh"), wrong("stays"), kept("opened"), wrong("weaker", "warning"), wrong("came"))
    found = changes(before, after)
    assert {(c.finding.subject.key, c.kind, c.was, c.now) for c in found} == {
        ("came", "new", None, "error"),
        ("weaker", "severity", "error", "warning"),
        ("went", "gone", "error", None),
        ("opened", "verdict", "untested", "upheld"),
        ("fresh", "new", None, "untested"),
        ("left", "gone", "upheld", None),
    }
    accusing = [c.accuses for c in found]
    assert accusing == sorted(accusing, reverse=True)


def test_the_same_findings_change_nothing() -> None:
    assert changes((wrong("a"), kept("b")), (kept("b"), wrong("a"))) == ()
