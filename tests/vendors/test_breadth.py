from auditor.model.vendor import TRACKING
from auditor.vendors.breadth import CATEGORIES, CORRECTED, load


def test_the_list_knows_thousands_of_domains():
    assert len(load().by_domain) + len(load().by_exact_host) > 3_000
    assert load().version


def test_subdomains_belong_to_their_domain():
    found = load().by_host("a.b.tapad.com")
    assert found is not None
    assert found.name == "Tapad"
    assert load().by_host("nobody-knows.example") is None
    assert load().by_host("") is None


def test_vague_categories_are_never_trackers():
    for vague in ("utility", "content", "hosting", "other", "cdn", "tag-manager", "consent-provider"):
        assert CATEGORIES[vague] not in TRACKING


def test_plain_services_filed_under_trackers_are_corrected():
    by_name = {entity.name: entity for entity in load().entities()}
    for name, category in CORRECTED.items():
        assert category not in TRACKING
        assert by_name[name].category == category
    found = load().by_host("widget.judge.me")
    assert found is not None
    assert found.category == "utility"


def test_a_company_that_advertises_too_is_no_tracker_by_its_name_alone():
    for host in ("tools.apple.com", "store.hp.com", "shop.de.com", "shop.net.pl", "cdn.news.com.au"):
        found = load().by_host(host)
        assert found is None or found.category not in TRACKING
