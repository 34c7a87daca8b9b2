from dataclasses import replace

import pytest
from cases import accused, case, claim, cookie, document, gap, opting_out, verdicts, visit

from auditor.model.observation import Choice
from auditor.rules.cookie_undeclared import RULE


def row(name: str, **fields: object):
    return claim("cookie_declared", f"{name} | first party | one year", cookie=name, **fields)


LISTED = (row("sessionid"), row("_tly_*", vendor="tally"))


def test_a_cookie_that_no_row_and_no_vendor_covers() -> None:
    seen = visit(cookies=(cookie("visitor_score"), cookie("_tly_AB12CD34"), cookie("sessionid")))
    (finding,) = RULE.judge(case(*LISTED, visits=(seen,)))
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")
    assert (finding.subject.kind, finding.subject.key) == ("cookie", "visitor_score")


def test_one_vendors_six_cookies_are_one_finding() -> None:
    names = ("_adw", "adw_uid")
    seen = visit(cookies=tuple(cookie(name) for name in names))
    (finding,) = RULE.judge(case(*LISTED, visits=(seen,)))
    assert len(finding.instances) == 2
    assert finding.subject.key == "_adw"


@pytest.mark.parametrize("name", ["sessionid", "_tly_ZZ99ZZ99", "_tly", "csrftoken", "consent", "lm_optout"])
def test_what_is_covered(name: str) -> None:
    (finding,) = RULE.judge(case(*LISTED, visits=(visit(cookies=(cookie(name),)),)))
    assert finding.verdict == "upheld"


def test_a_vendor_named_in_the_text_covers_its_cookies() -> None:
    text = document("We also work with Adway Inc. for advertising.")
    assert (
        accused(RULE.judge(case(*LISTED, visits=(visit(cookies=(cookie("_adw"),)),), documents=(text,))))
        == []
    )


def test_without_a_list_there_is_nothing_to_be_missing_from() -> None:
    assert list(RULE.judge(case(visits=(visit(cookies=(cookie("visitor_score"),)),)))) == []


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        ("The cookie sessionid keeps you signed in.", False),
        ("The cookie sessionid keeps you signed in. No other cookies are set.", True),
    ],
)
def test_a_cookie_that_a_sentence_names_in_passing_is_no_list(sentences: str, told: bool) -> None:
    said = claim("cookie_declared", "The cookie sessionid keeps you signed in.", cookie="sessionid")
    kept = visit(cookies=(cookie("visitor_score"),))
    found = list(RULE.judge(case(said, visits=(kept,), documents=(document(sentences),))))
    assert bool(found) is told


def test_a_list_of_examples_is_not_a_list_of_all() -> None:
    text = "We use cookies such as sessionid and lang."
    said = [claim("cookie_declared", text, cookie=name) for name in ("sessionid", "lang")]
    (finding,) = RULE.judge(case(*said, visits=(visit(cookies=(cookie("visitor_score"),)),)))
    assert finding.severity == "note"


def test_third_parties_cookies_announced_without_names_are_a_note() -> None:
    loose = claim("third_party_collection", "Third-party companies set cookies on this site.")
    seen = visit(cookies=(cookie("zz", domain="who-knows.example"),))
    (finding,) = RULE.judge(case(*LISTED, loose, visits=(seen,)))
    assert finding.severity == "note"


def test_a_vendors_own_opt_out_page_may_set_what_it_likes() -> None:
    away = opting_out(
        "https://leadmill.example/out", cookies=(cookie("theirs", step="act", domain="leadmill.example"),)
    )
    assert accused(RULE.judge(case(*LISTED, visits=(visit(), away)))) == []


@pytest.mark.parametrize(
    ("visits", "documents"),
    [
        ((), (document(),)),
        ((visit(gaps=(gap("page"),)),), (document(),)),
        (
            (visit(cookies=(cookie("visitor_score"),)),),
            (document(), document(id="d2", text="", problem="it timed out", status=None)),
        ),
    ],
    ids=["no visit", "not reached", "a second policy that could not be read"],
)
def test_untested(visits: tuple, documents: tuple) -> None:
    assert verdicts(RULE.judge(case(*LISTED, visits=visits, documents=documents))) == {
        "shop.example": "untested"
    }


def test_a_cookie_that_comes_with_accept_is_not_weaker_for_that() -> None:
    accepted = visit("accepted", cookies=(cookie("visitor_score", step="after"),))
    (finding,) = RULE.judge(case(*LISTED, visits=(visit(), visit("rejected"), accepted)))
    assert (finding.severity, finding.seen) == ("warning", (1, 1))


def test_a_list_that_is_not_whole_covers_and_accuses_nobody() -> None:
    partial = document("_tly_* | Tally", kind="banner", whole=False)
    seen = visit(cookies=(cookie("visitor_score"),))
    assert list(RULE.judge(case(*LISTED, visits=(seen,), documents=(partial,)))) == []
    policy = document("sessionid", id="policy")
    of_policy = replace(LISTED[0], quote=replace(LISTED[0].quote, document="policy"))
    of_banner = row("visitor_score")
    (finding,) = RULE.judge(case(of_policy, of_banner, visits=(seen,), documents=(policy, partial)))
    assert finding.verdict == "upheld"
    other = visit(cookies=(cookie("visitor_score"), cookie("hidden_trail")))
    (finding,) = RULE.judge(case(of_policy, of_banner, visits=(other,), documents=(policy, partial)))
    assert (finding.verdict, finding.subject.key) == ("contradicted", "hidden_trail")


def test_a_declaration_that_could_not_be_read_leaves_it_open() -> None:
    seen = visit(cookies=(cookie("visitor_score"),), gaps=(gap("declarations"),))
    (finding,) = RULE.judge(case(*LISTED, visits=(seen,)))
    assert finding.verdict == "untested"


def test_the_finding_says_whose_list_it_is() -> None:
    documents = (document(id="policy"), document("sessionid", kind="banner"))
    seen = visit(cookies=(cookie("visitor_score"),))
    (finding,) = RULE.judge(case(*LISTED, visits=(seen,), documents=documents))
    assert finding.message.startswith("The list of cookies in the consent banner names 2 cookies")


def test_a_banner_s_list_without_a_policy_leaves_it_open() -> None:
    seen = visit(cookies=(cookie("visitor_score"),))
    (finding,) = RULE.judge(case(*LISTED, visits=(seen,), documents=(document(kind="banner"),)))
    assert finding.verdict == "untested"


def test_a_sentence_that_tells_of_one_cookie_in_passing_is_no_list() -> None:
    seen = visit(cookies=(cookie("visitor_score"),))
    passing = claim("cookie_declared", "We test pages with the cookie ab_variant.", cookie="ab_variant")
    assert list(RULE.judge(case(passing, visits=(seen,)))) == []
    several = [
        claim("cookie_declared", "We set ab_variant and lang.", cookie=n) for n in ("ab_variant", "lang")
    ]
    assert accused(RULE.judge(case(*several, visits=(seen,))))
    tool = claim("vendor_use", "We set ab_variant and lang.", vendor="tally")
    assert list(RULE.judge(case(*several, tool, visits=(seen,)))) == []


def test_a_list_that_is_not_exhaustive_makes_it_a_note() -> None:
    row = claim("cookie_declared", "visitor | 30 days", cookie="visitor")
    text = "This list is not exhaustive.\nvisitor | 30 days"
    listed = document(text)
    (finding,) = accused(
        RULE.judge(case(row, documents=(listed,), visits=(visit(cookies=(cookie("other_x"),)),)))
    )
    assert finding.severity == "note"


def test_a_company_at_the_head_of_a_sentence_makes_no_list() -> None:
    words = "Shop-House uses cookies to keep your session."
    named = claim("cookie_declared", words, cookie="Shop-House")
    kept = (visit(cookies=(cookie("other_x"),)),)
    assert list(RULE.judge(case(named, documents=(document(words),), visits=kept))) == []


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Le cookie langue garde votre choix.", True),
        ("Das Cookie namens langue hält die Sprache fest.", True),
        ("langueというCookieで言語を覚えます。", True),
        ("La langue se choisit en haut. Les cookies servent au panier.", False),
        ("The cookie Langue keeps a choice.", False),
    ],
)
def test_a_cookie_with_a_plain_word_for_a_name_is_spoken_of_beside_the_word_cookie(
    sentence: str, named: bool
) -> None:
    found = RULE.judge(
        case(*LISTED, visits=(visit(cookies=(cookie("langue"),)),), documents=(document(sentence),))
    )
    assert [each.subject.key for each in accused(found)] == ([] if named else ["langue"])


@pytest.mark.parametrize(
    ("refused", "accepted", "told"),
    [("v1:", "v1:ads", False), ("v1:ads", "v1:ads", True), ("a81f3c9d2277b0e4", "c81f3c9d2277b0e5", True)],
    ids=["the answers differ", "no answer in it", "it tells browsers apart"],
)
def test_what_came_with_the_answers_and_differs_by_them_remembers_them(
    refused: str, accepted: str, told: bool
) -> None:
    visits = (
        visit(),
        visit(
            "rejected",
            choice=Choice(wanted="reject", done=True),
            cookies=(cookie("bar", value=refused, step="act"),),
        ),
        visit(
            "accepted",
            choice=Choice(wanted="accept", done=True),
            cookies=(cookie("bar", value=accepted, step="act"),),
        ),
    )
    assert bool(accused(RULE.judge(case(*LISTED, visits=visits)))) is told
