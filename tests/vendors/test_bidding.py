from auditor.vendors import catalogue
from auditor.vendors.bidding import load
from auditor.vendors.cookies import purpose
from auditor.vendors.look import Look
from auditor.vendors.vocabulary import consent_name


def test_hosts_are_known_exactly():
    assert load().hosts["ads.servenobid.com"].name == "nobid"
    assert "servenobid.com" not in load().hosts
    assert "otto.de" not in load().hosts


def test_a_bidders_own_domain_is_its_but_not_a_shops_or_anothers():
    found = load().by_host("rtb.buzzoola.com")
    assert found is not None
    assert found.code == "buzzoola"
    assert load().by_host("buzzoola.com") == found
    assert load().by_host("ads.servenobid.com") is not None
    for host in ("servenobid.com", "otto.de", "static.otto.de", "notbuzzoola.com", "com", ""):
        assert load().by_host(host) is None


def test_a_bidder_goes_by_its_name_and_domain_too():
    names = load().hosts["sync.richaudience.com"].names
    assert {"rich audience", "richaudience", "richaudience.com"} <= set(names)
    assert load().hosts["pbs.nextmillmedia.com"].names[0] == "nextmillennium"
    assert "next millennium" in load().hosts["pbs.nextmillmedia.com"].names


def test_what_a_bidder_discloses_is_known_by_name_with_its_disclosure():
    kept = load().kept("appier_pv_counter_7f3a")
    assert kept is not None
    assert (kept.bidder, kept.purpose) == ("appier", "advertising")
    assert kept.url.startswith("https://")
    assert load().kept("session_id") is None


def test_no_name_is_of_a_choice_or_short():
    rows = (*load().exact.values(), *(row for rows in load().beginnings.values() for row in rows))
    assert len(rows) > 150
    for row in rows:
        assert not consent_name(row.name)
        assert len(row.name.rstrip("*")) > 5
        assert row.purpose in {"advertising", "analytics"}


def test_a_disclosed_name_says_what_it_is_for():
    look = Look(name="_mgPbSessionId", domain="paper.example", value="1", storage=True)
    found = purpose(look, catalogue.load())
    assert found.purpose == "advertising"
    assert "discloses" in found.reason
