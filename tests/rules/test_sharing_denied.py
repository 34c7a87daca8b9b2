import hashlib

import pytest
from cases import ENTRY, ID, accused, case, claim, cookie, gap, request, visit

from auditor.model.observation import Filled
from auditor.rules.sharing_denied import RULE

BROAD = claim(
    "sharing",
    "We do not share any information with third parties.",
    polarity="does_not",
    object="any information",
)
PERSONAL = claim(
    "sharing", "We do not share personal information.", polarity="does_not", object="personal information"
)
SENDING = visit(
    cookies=(cookie("_adw"),),
    requests=(request(f"https://hit.adway.example/p?u={ID}", resource="image"),),
)


def test_an_identifier_to_an_advertising_host_contradicts_a_broad_denial() -> None:
    (finding,) = RULE.judge(case(BROAD, visits=(SENDING,)))
    assert (finding.verdict, finding.subject.key) == ("contradicted", "adway.example")
    assert "_adw" in finding.message
    assert "cannot be seen from a browser" in finding.message


def test_a_term_that_takes_cookies_in_is_held_to_it() -> None:
    definition = claim(
        "definition",
        "Personal information includes cookies.",
        object="Personal information",
        includes=("cookies",),
    )
    (finding,) = RULE.judge(case(PERSONAL, definition, visits=(SENDING,)))
    assert (finding.verdict, finding.confidence) == ("contradicted", 0.8)


@pytest.mark.parametrize(
    "definition",
    [
        (),
        (claim("definition", "…", object="personal information", includes=("name", "address")),),
        (claim("definition", "…", object="personal information", includes=("name",), excludes=("cookies",)),),
    ],
    ids=["no definition", "does not say", "leaves them out"],
)
def test_a_term_that_does_not_is_not(definition: tuple) -> None:
    (finding,) = RULE.judge(case(PERSONAL, *definition, visits=(SENDING,)))
    assert finding.verdict == "untested"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Visit data stays on our own servers.", "contradicted"),
        ("Visit data is shown to nobody else.", "untested"),
    ],
)
def test_the_sites_own_machines_leave_out_who_acts_for_it_too(text: str, verdict: str) -> None:
    said = claim("sharing", text, polarity="does_not", object="visit data")
    to = request(f"https://js.tally.example/p?u={ID}", resource="image")
    (finding,) = RULE.judge(case(said, visits=(visit(cookies=(cookie("_tly"),), requests=(to,)),)))
    assert finding.verdict == verdict


@pytest.mark.parametrize("exception", ["consent", "outsourcing", "joint_use"])
def test_exceptions_that_a_browser_cannot_exclude(exception: str) -> None:
    said = claim(
        "sharing", BROAD.quote.text, polarity="does_not", object="any information", exceptions=(exception,)
    )
    (finding,) = RULE.judge(case(said, visits=(SENDING,)))
    assert finding.verdict == "untested"


@pytest.mark.parametrize(
    "seen",
    [
        visit(requests=(request("https://hit.adway.example/p", resource="image"),)),
        visit(
            cookies=(cookie("_adw"),), requests=(request(f"https://shop.example/p?u={ID}", resource="image"),)
        ),
    ],
    ids=["no identifier", "the site itself"],
)
def test_what_is_no_sharing(seen: object) -> None:
    (finding,) = RULE.judge(case(BROAD, visits=(seen,)))  # type: ignore[arg-type]
    assert finding.verdict == "upheld"


def test_who_may_act_for_the_site_is_neither_accused_nor_passed_over() -> None:
    counted = visit(
        cookies=(cookie("_tly"),),
        requests=(request(f"https://tally.example/p?u={ID}", resource="image"),),
    )
    (finding,) = RULE.judge(case(BROAD, visits=(counted,)))
    assert finding.verdict == "untested"
    assert "may act only on the site's behalf" in finding.message


def test_a_denial_said_thrice_is_one() -> None:
    assert len(list(RULE.judge(case(BROAD, BROAD, PERSONAL, visits=(SENDING,))))) == 1


@pytest.mark.parametrize("visits", [(), (visit(gaps=(gap("page"),)),), (visit(gaps=(gap("requests"),)),)])
def test_could_not_look_is_never_clean(visits: tuple) -> None:
    (finding,) = RULE.judge(case(BROAD, visits=visits))
    assert finding.verdict == "untested"


def test_without_a_denial_there_is_nothing_to_judge() -> None:
    assert accused(RULE.judge(case(visits=(SENDING,)))) == []


def test_a_vendor_that_another_sentence_describes_and_what_visitors_hand_over() -> None:
    used = claim("vendor_use", "We use Adway.", vendor="adway")
    given = claim(
        "sharing",
        BROAD.quote.text,
        polarity="does_not",
        object="any information",
        heading=("Data you provide",),
    )
    assert accused(RULE.judge(case(BROAD, used, visits=(SENDING,)))) == []
    assert accused(RULE.judge(case(given, visits=(SENDING,)))) == []


@pytest.mark.parametrize(
    ("text", "of", "verdict"),
    [
        ("We never pass on the email address of our contact form.", "email address", "contradicted"),
        ("We do not share saved recipes.", "saved recipes", "untested"),
    ],
)
def test_an_address_that_was_typed_is_held_against_what_is_denied_of_forms(
    text: str, of: str, verdict: str
) -> None:
    address = "dana@mail.example"
    digest = hashlib.sha256(address.encode()).hexdigest()
    typed = visit(
        filled=(Filled(value=address, field="email", page_url=ENTRY),),
        requests=(request(f"https://hit.adway.example/p?em={digest}", resource="image"),),
    )
    denied = claim("sharing", text, polarity="does_not", object=of)
    (finding,) = RULE.judge(case(denied, visits=(typed,)))
    assert (finding.verdict, finding.subject.key) == (verdict, "adway.example")
    assert "received email" in finding.message
