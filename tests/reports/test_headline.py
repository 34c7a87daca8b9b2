from dataclasses import replace

from auditor.model.finding import Subject
from auditor.model.ground import Ground
from auditor.model.wording import said
from auditor.reports.parts.headline import beside_its_quote, heading, news, question
from reports.sample_documents import CONSENT, LASTS, STOP
from reports.sample_findings import findings

FOUND = replace(findings()[0], claims=(STOP, LASTS), seen=(2, 3))
SAW = "On 21 November 2026, from DE, the browser kept _ga."


def test_a_heading_has_the_subject_and_the_rule_s_words() -> None:
    assert heading(FOUND) == "Google Analytics: cookies for analytics or advertising before any choice"
    assert question(FOUND).startswith("Looked for cookies for analytics")
    assert heading(replace(FOUND, title="")) == "Google Analytics: cookie before consent"
    assert heading(replace(FOUND, title="GPC ignored")) == "Google Analytics: GPC ignored"


def test_an_address_keeps_what_tells_it_apart() -> None:
    far = Subject(kind="address", key="k", name="https://a.example/" + "x" * 200 + "?opt=out")
    assert heading(replace(FOUND, subject=far)).startswith("a.example/xxx")
    assert "?opt=out: cookies" in heading(replace(FOUND, subject=far))


def test_what_stands_beside_is_not_said_twice() -> None:
    whole = f"{said(Ground(claims=(STOP, LASTS)))} {SAW} Seen in 2 of 3 visits."
    assert news(replace(FOUND, message=whole)) == SAW
    assert beside_its_quote(replace(FOUND, message=whole)) == f"{SAW} Seen in 2 of 3 visits."


def test_a_finding_that_took_in_others_is_still_told_once() -> None:
    """The message was written before the sentences of its like were put with it."""
    whole = f"{said(Ground(claims=(STOP,)))} {SAW}"
    assert news(replace(FOUND, message=whole, claims=(STOP, CONSENT))) == SAW


def test_why_nothing_is_quoted_is_not_said_twice_either() -> None:
    bare = replace(FOUND, claims=(), claim_absent="the documents do not name it")
    assert news(replace(bare, message=f"The documents do not name it. {SAW}")) == SAW


def test_other_words_stay_whole() -> None:
    assert news(replace(FOUND, message=SAW)) == SAW
    assert news(replace(FOUND, message=said(Ground(claims=(STOP,))))) != ""
