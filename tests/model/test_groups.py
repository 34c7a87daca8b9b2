from cases import SITE, case, cookie, request, visit

from auditor.model.groups import by_vendor
from auditor.model.seen import anywhere, cookies, requests


def groups(*cookies_kept, requests_made=()):
    built = case(visits=(visit(cookies=cookies_kept, requests=requests_made),))
    windows = anywhere(built)
    made = (s for s in requests(built, windows) if s.facts.party == "third")
    return built, by_vendor(built, (*cookies(built, windows), *made))


def test_the_key_is_the_vendors_domain_where_one_was_contacted() -> None:
    _, (group,) = groups(
        cookie("_tly"), cookie("_tly_AA11BB22"), requests_made=(request("https://js.tally.example/t"),)
    )
    assert group.key == "tally.example"
    assert group.subject().kind == "vendor"
    assert group.name == "Tally"


def test_else_it_is_the_shortest_name() -> None:
    built, (group,) = groups(cookie("_tly_AA11BB22"), cookie("_tly"))
    assert group.key == "_tly"
    assert [i.key for i in group.instances(built)] == ["_tly", "_tly_*"]


def test_what_has_no_vendor_stands_by_itself() -> None:
    _, found = groups(cookie("one"), cookie("two"), cookie("x", domain="else.example"))
    assert {g.key for g in found} == {"one", "two", "else.example"}
    assert {g.subject().kind for g in found} == {"cookie"}


def test_one_name_in_many_visits_is_one_instance() -> None:
    visits = tuple(visit(number=n, cookies=(cookie(f"_s_{n}123456"),)) for n in (1, 2, 3))
    built = case(visits=visits)
    (group,) = by_vendor(built, cookies(built, anywhere(built)))
    assert group.seen(visits) == (3, 3)
    assert {i.key for i in group.instances(built)} == {"_s_*"}
    assert built.site.name == SITE


def test_what_comes_with_accept_is_no_chance() -> None:
    visits = (visit(), visit("rejected"), visit("accepted", cookies=(cookie("one", step="after"),)))
    built = case(visits=visits)
    (group,) = by_vendor(built, cookies(built, anywhere(built)))
    assert group.seen_alike(visits) == (1, 1)
    again = (*visits, visit("accepted", number=2))
    assert group.seen_alike(again) == (1, 2)
