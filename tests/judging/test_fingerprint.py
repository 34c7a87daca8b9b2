from dataclasses import replace

import pytest
from cases import accused, case, claim, cookie, visit

from auditor.judging.fingerprint import fingerprint, stamped
from auditor.model.finding import Subject
from auditor.rules.cookie_before_consent import RULE

SAID = claim("consent", "We set analytics cookies only with your consent.", basis=("consent",))


def finding():
    (found,) = accused(RULE.judge(case(SAID, visits=(visit(cookies=(cookie("_tly_AB12CD34"),)),))))
    return found


def test_it_is_twenty_hexadecimal_digits() -> None:
    name = stamped(finding()).fingerprint
    assert len(name) == 20
    int(name, 16)


def test_a_reworded_page_a_new_value_and_a_better_catalogue_keep_it() -> None:
    reworded = claim(
        "consent", "Analytics cookies wait for your consent.", basis=("consent",), heading=("Cookies",)
    )
    other = visit("control", cookies=(cookie("_tly_ZZ99YY88", value="ffff0000ffff0000"),))
    (found,) = accused(RULE.judge(case(reworded, visits=(other,))))
    assert fingerprint(found) == fingerprint(finding())
    assert fingerprint(replace(found, subject=replace(found.subject, name="Tally by Acme"))) == fingerprint(
        finding()
    )


@pytest.mark.parametrize(
    "change",
    [
        {"rule": "other"},
        {"site": "else.example"},
        {"basis": "expected", "lens": "eu"},
        {"jurisdiction": "EEA"},
        {"claims": ()},
        {"subject": Subject(kind="cookie", key="_other", name="")},
    ],
)
def test_what_it_is_about_changes_it(change: dict) -> None:
    assert fingerprint(replace(finding(), **change)) != fingerprint(finding())
