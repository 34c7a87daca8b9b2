import pytest
from cases import accused, case, claim, document, refusing, request, site, visit

from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.site import Vantage
from auditor.rules.external_transmission_undisclosed import RULE

TOKYO = Vantage(country="JP")
HIT = request("https://hit.adway.example/p", resource="image")
SENDING = visit(requests=(HIT,), vantage=TOKYO)
COOKIES = claim("cookie_use", "当社はCookieを使用します。", language="ja")


def service(
    *claims: Claim, text: str = "外部送信について。", visits: tuple = (SENDING,), binds: bool = True
) -> Case:
    said = (COOKIES, *claims)
    given = (document(text),)
    return case(*said, visits=visits, documents=given, lenses=("none", "jp"), site=site(japan_service=binds))


def test_a_recipient_that_no_document_shows() -> None:
    (finding,) = RULE.judge(service())
    assert (finding.verdict, finding.severity, finding.basis) == ("contradicted", "warning", "expected")
    assert (finding.lens, finding.jurisdiction, finding.subject.key) == ("jp", "Japan", "adway.example")


def test_of_the_three_the_missing_ones_are_told() -> None:
    (finding,) = RULE.judge(service(text="送信先：Adway。"))
    assert "what is sent and what it is used for" in finding.message
    (finding,) = RULE.judge(service(text="送信先：Adway。利用目的：広告の配信。"))
    assert "states what is sent." in finding.message


def test_all_three_shown_is_upheld() -> None:
    text = "送信先：Adway。送信される情報：閲覧したページのURL。利用目的：広告の配信。"
    assert [f.verdict for f in RULE.judge(service(text=text))] == ["upheld"]


@pytest.mark.parametrize(
    "made",
    [
        service(binds=False),
        service(visits=(visit(requests=(HIT,)),)),
        service(visits=()),
        service(claim("opt_out", "Adwayのオプトアウト", vendor="adway")),
    ],
)
def test_other_services_places_and_offered_opt_outs_are_untested(made: Case) -> None:
    (finding,) = RULE.judge(made)
    assert finding.verdict == "untested"


def test_what_waits_for_consent_and_what_the_service_needs_are_exempt() -> None:
    later = request("https://hit.adway.example/p", resource="image", step="after")
    needed = request("https://js.paygate.example/v1")
    asked = refusing(requests=(later, needed), vantage=TOKYO)
    assert accused(RULE.judge(service(visits=(asked,)))) == []


def test_without_the_lens_it_says_nothing() -> None:
    assert list(RULE.judge(case(COOKIES, visits=(SENDING,)))) == []
