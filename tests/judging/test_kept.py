from datetime import UTC, datetime

from auditor.judging.kept import kept_cookies, kept_keys
from auditor.model.observation import Choice, Cookie, ScriptPlace, Stored
from auditor.model.visit import OptOutEndpoint, Visit

NOW = datetime(2026, 11, 21, tzinfo=UTC)
ID, OTHER = "a81f3c9d2277b0e4", "77b0e4d1c2a81f39"
YEAR = 365 * 86_400.0


def visit(profile: str, *cookies: Cookie, **more: object) -> Visit:
    given = {
        "id": profile,
        "attempt": profile,
        "site": "shop",
        "phase": "untouched",
        "entry": "https://shop.example/",
    }
    return Visit(**{**given, "profile": profile, "started": NOW, "ended": NOW, "cookies": cookies, **more})  # type: ignore[arg-type]


def cookie(value: str = ID, **more: object) -> Cookie:
    return Cookie(
        **{"name": "zqx", "value": value, "domain": "shop.example", "kept_lifetime_s": YEAR, **more}
    )  # type: ignore[arg-type]


def only(*visits: Visit):
    (kept,) = kept_cookies(visits).values()
    return kept


def test_what_differs_between_visitors_and_lasts_is_unique():
    assert only(visit("a", cookie(ID)), visit("b", cookie(OTHER))).unique


def test_what_two_visitors_share_is_not():
    assert not only(visit("a", cookie(ID)), visit("b", cookie(ID))).unique


def test_what_ends_with_the_session_is_not():
    assert not only(visit("a", cookie(ID, kept_lifetime_s=None))).unique


def test_a_refused_cookie_is_none():
    assert kept_cookies([visit("a", cookie(refused="SameSite"))]) == {}


def test_the_last_live_value_and_the_longest_life_stand_for_it():
    kept = only(visit("a", cookie("one"), cookie("two", kept_lifetime_s=60.0), cookie("", deleted=True)))
    assert (kept.value, kept.lifetime_s) == ("two", YEAR)


def test_a_cookie_that_is_only_deleted_is_kept_without_a_life():
    assert only(visit("a", cookie("", deleted=True, kept_lifetime_s=None))).lifetime_s is None


def test_the_setter_is_the_scripts_host_before_the_responses():
    place = ScriptPlace(url="https://cdn.tally.example/t.js")
    assert only(visit("a", cookie(set_by=place))).setter == "cdn.tally.example"
    assert only(visit("a", cookie(response_url="https://in.tally.example/p"))).setter == "in.tally.example"


def test_written_by_the_choice_alone():
    chosen = {"choice": Choice(wanted="reject", done=True), "phase": "rejected"}
    assert only(visit("a", cookie(step="act"), **chosen)).at_choice
    assert not only(visit("a", cookie(step="before"), **chosen)).at_choice
    assert not only(visit("a", cookie(step="act"), **chosen), visit("b", cookie())).at_choice


def test_written_by_the_opt_out_alone():
    opted = {"opt_out": OptOutEndpoint(url="https://shop.example/?out"), "phase": "opted_out"}
    assert only(visit("a", cookie(step="act"), **opted)).after_opt_out
    assert not only(visit("a", cookie(step="before"), **opted)).after_opt_out
    assert not only(visit("a", cookie(step="act"), **opted), visit("b", cookie())).after_opt_out


def test_storage_lasts_but_for_the_session_area():
    local = Stored(area="local", origin="https://shop.example", key="k", value=ID)
    session = Stored(area="session", origin="https://shop.example", key="s", value=ID)
    kept = kept_keys([visit("a", stored=(local, session))])
    assert kept["k", "shop.example"].unique
    assert not kept["s", "shop.example"].unique
