from cases import attribution, case, cookie, request, stored, visit

from auditor.model.common import common, tells_apart
from auditor.model.seen import Window, requests
from auditor.model.sent import identifiers
from auditor.model.vendor import Attribution, CookieFacts

ACCOUNT = "UTC_0123456789abcdef"
MINE, YOURS = "tid-83f1c09b27d4e650", "tid-5d2e7a90c4b81f36"


def test_what_every_fresh_browser_is_given_names_the_account_and_no_visitor() -> None:
    here = visit(profile="a", cookies=(cookie("bownow_cid", value=ACCOUNT), cookie("bownow_tid", value=MINE)))
    there = visit(
        "control",
        profile="b",
        cookies=(cookie("bownow_cid", value=ACCOUNT), cookie("bownow_tid", value=YOURS)),
    )
    site_wide = common(case(visits=(here, there)), here)
    assert not tells_apart(ACCOUNT, site_wide)
    assert tells_apart(MINE, site_wide)


def test_the_same_browser_coming_back_makes_nothing_common() -> None:
    first = visit(profile="a", stored=(stored("id", MINE),))
    again = visit("accepted", profile="a", stored=(stored("id", MINE),))
    unknown = visit("control", profile="", stored=(stored("id", MINE),))
    assert common(case(visits=(first, again, unknown)), first) == frozenset()


def test_of_a_record_what_is_its_own_counts() -> None:
    here = visit(profile="a")
    other = f'{{"project":"{ACCOUNT}","id":"{YOURS}"}}'
    there = visit("control", profile="b", stored=(stored("state", other),))
    site_wide = common(case(visits=(here, there)), here)
    assert tells_apart(f'{{"project":"{ACCOUNT}","id":"{MINE}"}}', site_wide)
    assert not tells_apart(f'{{"project":"{ACCOUNT}"}}', site_wide)


def test_an_identifier_that_was_sent_and_taken_away_again_was_sent() -> None:
    name = "_tly"
    seen = visit(
        profile="a",
        cookies=(cookie(name, value=MINE), cookie(name, value="", deleted=True)),
        requests=(request(f"https://tally.example/hit?id={MINE}"),),
    )
    given = case(visits=(seen,), attribution=attribution((seen,)))
    assert identifiers(given, requests(given, (Window(visit=seen),))) == (name,)


def test_what_its_vendor_documents_as_an_identifier_is_never_common() -> None:
    here = visit(profile="a", cookies=(cookie("_tly", value=MINE),))
    there = visit("control", profile="b", cookies=(cookie("_tly", value=MINE),))
    facts = CookieFacts(name="_tly", domain="shop.example", party="first", documented_identifier=True)
    known = Attribution(cookies={("_tly", here.cookies[0].domain): facts})
    assert common(case(visits=(here, there), attribution=known), here) == frozenset()
    assert common(case(visits=(here, there)), here) != frozenset()
