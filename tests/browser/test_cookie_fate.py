"""What became of a cookie write: told from the jar, and from what a script could read back."""

from dataclasses import replace

import pytest

from auditor.browser.cookie_fate import kept, only_in_jar
from auditor.browser.cookie_jar import covers, jar_of, key_of
from auditor.browser.cookie_writes import Write
from auditor.model.observation import Cookie

ZERO = 1_793_000_000.0
DAY = 86_400.0


def write(name="id", value="1", at_s=1.0, readable=None, **fields):
    given = {
        "domain": "shop.example",
        "host_only": True,
        "how": "script",
        "raw": f"{name}={value}",
        "frame_url": "https://shop.example/",
    }
    cookie = Cookie(name=name, value=value, at_s=at_s, **(given | fields))
    return Write(cookie=cookie, zero=ZERO + at_s, readable=readable)


def held(name="id", value="1", domain="shop.example", **fields):
    given = {"path": "/", "expires": -1, "httpOnly": False, "secure": False, "sameSite": "Lax"}
    return {"name": name, "value": value, "domain": domain} | given | fields


def jar(*found, at_s=5.0, step="before"):
    return jar_of(found, at_s, step)


def fate(*writes, jars):
    return kept(writes, jars)


def test_what_the_jar_holds_was_kept_as_the_jar_says():
    (cookie,) = fate(write(asked_lifetime_s=500 * DAY), jars=[jar(held(expires=ZERO + 1 + 400 * DAY))])
    assert (cookie.kept_lifetime_s, cookie.same_site, cookie.inferred) == (400 * DAY, "Lax", ())


def test_an_overwritten_cookie_was_granted_what_it_asked_up_to_the_cap():
    first, last = fate(
        write(value="1", asked_lifetime_s=700 * DAY),
        write(value="2", at_s=2.0, asked_lifetime_s=DAY),
        jars=[jar(held(value="2", expires=ZERO + 2 + DAY))],
    )
    assert (first.kept_lifetime_s, first.inferred) == (400 * DAY, ("kept_lifetime_s",))
    assert (last.kept_lifetime_s, last.inferred) == (DAY, ())


def test_a_cookie_that_an_answer_had_taken_away_was_kept_until_then():
    written = [write(how="http", asked_lifetime_s=DAY), write("late", how="http", at_s=3.0)]
    cleared, late = kept(written, [jar()], [(2.0, "shop.example"), (4.0, "other.example")])
    assert (cleared.refused, cleared.kept_lifetime_s) == (None, DAY)
    assert late.refused


def test_a_write_that_a_refused_one_follows_is_the_jar_s():
    first, last = fate(
        write(how="http", asked_lifetime_s=DAY),
        write(value="2", at_s=2.0, readable=False),
        jars=[jar(held(expires=ZERO + 1 + DAY, httpOnly=True))],
    )
    assert (first.kept_lifetime_s, first.inferred) == (DAY, ())
    assert "cannot change a cookie that is HttpOnly" in last.refused
    assert (last.kept_lifetime_s, last.inferred) == (None, ("refused",))


def test_what_a_script_read_back_was_taken_though_the_jar_lost_it():
    (cookie,) = fate(write(readable=True, asked_lifetime_s=DAY), jars=[jar()])
    assert (cookie.refused, cookie.kept_lifetime_s) == (None, DAY)


def test_what_a_script_read_back_of_a_twin_proves_nothing():
    wider = write(readable=True, domain="example", host_only=False)
    (cookie,) = fate(wider, jars=[jar(held())])
    assert cookie.refused is not None


def test_what_is_nowhere_was_refused_and_a_short_life_may_have_ended():
    gone, short = fate(write("gone"), write("short", asked_lifetime_s=5.0), jars=[jar()])
    assert (gone.refused, gone.inferred) == ("the jar does not hold it", ("refused",))
    assert short.refused is None


def test_a_jar_that_was_full_refutes_nothing():
    crowd = [held(f"c{number}") for number in range(160)]
    (cookie,) = fate(write(), jars=[jar(*crowd)])
    assert cookie.refused is None


def test_the_browser_s_own_reason_stands():
    (cookie,) = fate(write(how="http", refused="SameSiteLax"), jars=[jar(held())])
    assert (cookie.refused, cookie.inferred) == ("SameSiteLax", ())


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        (
            {"domain": "other.example", "host_only": False},
            "shop.example cannot set cookies for other.example",
        ),
        ({"http_only": True}, "cannot make a cookie HttpOnly"),
        ({"secure": True, "frame_url": "http://shop.example/"}, "without TLS"),
        ({"same_site": "None"}, "SameSite=None without Secure"),
    ],
)
def test_the_likeliest_reason_is_named(fields, why):
    (cookie,) = fate(write(**fields), jars=[jar()])
    assert why in cookie.refused


def test_names_of_several_domains_paths_and_partitions_are_not_mixed_up():
    writes = [
        write(value="host"),
        write(value="domain", host_only=False),
        write(value="path", path="/x", raw="id=path; path=/x"),
        write(value="part", partition_key="https://top.example"),
    ]
    found = [
        held(value="host", expires=ZERO + 1 + DAY),
        held(value="domain", domain=".shop.example", expires=ZERO + 1 + 2 * DAY),
        held(value="path", path="/x", expires=ZERO + 1 + 3 * DAY),
        held(value="part", partitionKey="https://top.example", expires=ZERO + 1 + 4 * DAY),
    ]
    cookies = fate(*writes, jars=[jar(*found)])
    assert [cookie.kept_lifetime_s for cookie in cookies] == [DAY, 2 * DAY, 3 * DAY, 4 * DAY]
    assert list(only_in_jar(cookies, [jar(*found)], ZERO)) == []


def test_a_frame_without_an_address_takes_its_path_from_the_jar():
    (cookie,) = fate(write(frame_url="about:blank"), jars=[jar(held(path="/deep"))])
    assert (cookie.path, cookie.refused) == ("/deep", None)


def test_the_jar_alone_shows_cookies_values_and_deletions():
    (known,) = fate(write(), jars=[jar(held())])
    looks = [jar(held(), held("new", "n")), jar(held(value="2"), at_s=9.0, step="next_page")]
    found = list(only_in_jar([known], looks, ZERO))
    assert [(c.name, c.value, c.deleted, c.step) for c in found] == [
        ("new", "n", False, "before"),
        ("id", "2", False, "next_page"),
        ("new", "", True, "next_page"),
    ]
    assert {cookie.how for cookie in found} == {"jar"}


def test_what_ended_by_itself_was_not_deleted():
    looks = [jar(held(expires=ZERO + 8)), jar(at_s=9.0)]
    (known,) = fate(write(asked_lifetime_s=7.0), jars=looks)
    assert list(only_in_jar([known], looks, ZERO)) == []


def test_a_deletion_is_told_once():
    known = [write().cookie, replace(write(value="", at_s=6.0).cookie, deleted=True)]
    assert list(only_in_jar(known, [jar(held()), jar(at_s=9.0)], ZERO)) == []


def test_partitions_are_part_of_the_place_in_a_jar():
    cookie = write().cookie
    assert key_of(cookie) != key_of(replace(cookie, partition_key="https://top.example"))


@pytest.mark.parametrize(
    ("path", "asked", "does"),
    [("/", "/x", True), ("/x", "/x/y", True), ("/x", "/xy", False), ("/x/", "/x", False), ("/x", "/x", True)],
)
def test_paths_cover_what_lies_below_them(path, asked, does):
    assert covers(path, asked) is does
