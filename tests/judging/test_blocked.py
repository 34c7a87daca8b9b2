"""The setting of the browser that a policy advises, tried."""

from auditor.judging.blocked import blocked
from auditor.judging.optouts import records
from auditor.model.visit import BLOCKED, OptOutEndpoint
from tests.cases import ID, case, claim, cookie, gap, request, stored, visit

SETTING = OptOutEndpoint(url=None, mechanism="browser_setting", found="quote", quote="Block our cookies.")
UID = cookie("adw_uid", value=ID, domain="shop.example", asked_lifetime_s=86_400.0 * 365)
SENT = request(f"https://px.adway.example/hit?uid={ID}")


def seen(**fields):
    return case(visits=(visit(cookies=(UID,), requests=(SENT,)), visit(BLOCKED, **fields)))


def test_without_such_a_visit_nothing_is_said():
    assert blocked(case(visits=(visit(cookies=(UID,), requests=(SENT,)),))) is None


def test_where_nothing_goes_out_any_more_it_works():
    outcome = blocked(seen(requests=(request("https://px.adway.example/hit"),)))
    assert outcome.verdict == "works"


def test_what_still_goes_out_is_named():
    outcome = blocked(seen(stored=(stored("adw_uid"),), requests=(SENT,)))
    assert outcome.verdict == "works_partly"
    assert "adw_uid" in outcome.reason
    assert "Adway" in outcome.reason


def test_a_visit_that_could_not_look_proves_nothing():
    assert blocked(seen(gaps=(gap("requests"),))).verdict == "untested"
    assert blocked(seen(gaps=(gap("visit"),))) is None


def test_it_stands_in_the_record_of_the_opt_out():
    tried = case(
        claim("opt_out", "Block our cookies.", mechanism="browser_setting"),
        visits=(visit(), visit(BLOCKED)),
        endpoints=(SETTING,),
    )
    (record,) = records(tried)
    assert record.verdict == "works"
