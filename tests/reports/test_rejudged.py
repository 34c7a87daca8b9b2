import json

from auditor.model.finding import Finding, Subject
from auditor.model.rejudged import FindingChange, Rejudged
from auditor.reports.parts.lines import Lines
from auditor.reports.rejudged import rejudged_json, rejudged_terminal

FINDING = Finding(
    rule="cookies_denied",
    verdict="contradicted",
    severity="error",
    site="shop.example",
    subject=Subject(kind="site", key="shop.example", name="Shop\x1b[31m"),
    message="The policy says “No cookies”.",
    confidence=0.9,
    confidence_reason="…",
    fingerprint="0123456789abcdef0123",
)
FOUND = (
    Rejudged(
        site="shop.example",
        run="r1",
        changes=(
            FindingChange(kind="new", finding=FINDING, now="error", state="accepted"),
            FindingChange(kind="gone", finding=FINDING, was="upheld"),
        ),
    ),
    Rejudged(site="gone.example", run="r1", reason="its visits cannot be read"),
)


def test_discrepancies_stand_one_by_one_and_the_rest_is_counted() -> None:
    told = rejudged_terminal(FOUND, Lines())
    assert "+ cookies_denied: Shop" in told
    assert "(serious, accepted)" in told
    assert "beside these: 1 gone among what matches" in told
    assert "gone.example: its visits cannot be read" in told
    assert told.endswith("1 site judged again: 1 new, 0 gone, 0 changed.\n")
    assert "\x1b" not in told


def test_programs_get_every_change() -> None:
    sites = json.loads(rejudged_json(FOUND, Lines()))["sites"]
    assert [row["kind"] for row in sites[0]["changes"]] == ["new", "gone"]
    assert (sites[0]["changes"][0]["decision"], sites[1]["reason"]) == (
        "accepted",
        "its visits cannot be read",
    )
