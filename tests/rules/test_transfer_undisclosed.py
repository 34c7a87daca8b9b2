from dataclasses import replace

import pytest
from cases import ID, accused, attribution, case, claim, cookie, document, request, visit

from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.rules.transfer_undisclosed import RULE

SENDING = (
    visit(
        cookies=(cookie("_adw"),),
        requests=(request(f"https://hit.adway.example/p?u={ID}", resource="image"),),
    ),
)
STAYS = claim(
    "transfer", "No information goes outside the EEA.", polarity="does_not", recipient="outside the EEA"
)
TO_JAPAN = claim("transfer", "We transfer information to Japan.", recipient="to Japan")


def seated(country: str | None, *claims: Claim, text: str = "Privacy policy.") -> Case:
    known = attribution(SENDING)
    hosts = {name: replace(facts, country=country) for name, facts in known.hosts.items()}
    given = replace(known, hosts=hosts)
    return case(*claims, visits=SENDING, attribution=given, documents=(document(text),))


def test_a_company_of_a_country_that_a_denial_rules_out() -> None:
    (finding,) = RULE.judge(seated("US", STAYS))
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "warning",
        "adway.example",
    )
    assert finding.confidence <= 0.5
    assert "cannot be seen" in finding.message


@pytest.mark.parametrize(
    "words",
    [
        "Online-Kennungen verlassen den Europäischen Wirtschaftsraum nicht.",
        "Les identifiants ne quittent pas l’Espace économique européen.",
        "Online identifiers do not leave the EEA.",
    ],
)
def test_what_does_not_leave_a_region_stays_in_its_countries(words: str) -> None:
    stays = claim("transfer", words, polarity="does_not", object=words.split(" ne", maxsplit=1)[0])
    assert [f.verdict for f in RULE.judge(seated("US", stays))] == ["contradicted"]
    assert [f.verdict for f in RULE.judge(seated("FR", stays))] == ["upheld"]


def test_a_company_of_a_country_that_a_list_leaves_out_is_a_note() -> None:
    (finding,) = RULE.judge(seated("US", TO_JAPAN, text="We transfer information to Japan."))
    assert (finding.verdict, finding.severity) == ("contradicted", "note")


@pytest.mark.parametrize(
    ("country", "said", "text"),
    [
        ("DE", STAYS, "…"),
        (None, STAYS, "…"),
        ("US", TO_JAPAN, "We transfer information to Japan and the United States."),
        ("US", TO_JAPAN, "We transfer information to Japan. We work with Adway."),
        (
            "US",
            claim("transfer", "個人データを外国に提供しません。", polarity="does_not", language="ja"),
            "…",
        ),
        ("US", claim("transfer", "We may transfer data to other countries."), "…"),
        (
            "US",
            claim(
                "transfer",
                "Personal data is not transferred outside the EEA.",
                polarity="does_not",
                object="personal data",
                recipient="outside the EEA",
            ),
            "…",
        ),
        (
            "US",
            claim(
                "transfer",
                "We do not transfer your account data outside the EEA.",
                polarity="does_not",
                object="data",
                recipient="outside the EEA",
            ),
            "…",
        ),
        (
            "US",
            claim(
                "transfer",
                "No information goes outside the EEA without safeguards.",
                polarity="does_not",
                recipient="outside the EEA",
            ),
            "…",
        ),
    ],
)
def test_what_is_allowed_open_or_conditional_is_not_accused(country: str, said: Claim, text: str) -> None:
    assert accused(RULE.judge(seated(country, said, text=text))) == []


def test_no_tracker_elsewhere_is_upheld_and_no_visit_untested() -> None:
    assert [f.verdict for f in RULE.judge(seated("DE", STAYS))] == ["upheld"]
    assert [f.verdict for f in RULE.judge(case(STAYS))] == ["untested"]


def test_what_is_kept_in_one_country_alone_goes_to_no_other() -> None:
    kept = "All information is kept exclusively in Germany."
    stays = claim("transfer", kept, polarity="does_not", object="All information")
    (finding,) = RULE.judge(seated("US", stays))
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")
    beside, *_ = RULE.judge(
        seated("US", stays, TO_JAPAN, text="We transfer information to Japan, and to the US.")
    )
    assert beside.verdict == "untested"
