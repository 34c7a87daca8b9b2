"""Declarations of consent platforms: each shape by a sample of our own, and what is none."""
# ruff: noqa: E501 - records as the platforms write them

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.policy import claims
from auditor.policy.cookie_lists import declaration
from auditor.vendors.catalogue import load

CATALOGUE = load()
ADDRESS = "https://cdn.consent.example/consent/settings/en.json"


def cookie(name, host="shop.example", about="Keeps what it is for."):
    return {"id": "x", "Name": name, "Host": host, "description": about}


ONETRUST = {
    "DomainData": {
        "CookieListTitle": "Cookie List",
        "Groups": [
            {
                "GroupName": "Strictly Necessary Cookies",
                "OptanonGroupId": "C0001",
                "FirstPartyCookies": [cookie("basket_id", about="Keeps <b>the basket</b>")],
                "Hosts": [],
            },
            {
                "GroupName": "Targeting Cookies",
                "OptanonGroupId": "C0004",
                "FirstPartyCookies": [cookie("_hjSession_<id>")],
                "Hosts": [
                    {
                        "HostName": "doubleclick.net",
                        "DisplayName": "doubleclick.net",
                        "Description": "",
                        "Cookies": [cookie("IDE", "doubleclick.net")],
                    },
                    {"HostName": "criteo.com", "DisplayName": "Criteo", "Cookies": []},
                ],
            },
        ],
    }
}
COOKIEBOT = {
    "cookiebot": {
        "Necessary": [
            ["basket_id", "shop.example", "Keeps the basket together across pages.", "Session", "HTTP Cookie"]
        ],
        "Preference": [],
        "Statistics": [
            [
                "_ga_#",
                "www.google.com",
                "Tells visitors apart to count how often they come.",
                "2 years",
                "HTTP Cookie",
            ]
        ],
        "Advertising": "none",
        "Unclassified": [["lone"], 7],
    }
}
COOKIEYES = {
    "cookieyes": {
        "categories": [
            {
                "slug": "analytics",
                "name": "Analytics",
                "cookies": [{"cookieID": "_ga", "domain": ".shop.example"}],
            },
            {"slug": "other", "cookies": []},
        ]
    }
}
KLARO = {
    "klaro": {
        "services": [
            {
                "name": "matomo",
                "title": "Matomo",
                "purposes": ["analytics"],
                "cookies": ["^_pk_.*$", ["piwik_ignore", "/", "shop.example"], "^(a|b)$"],
            }
        ]
    }
}
VANILLA = {
    "vanilla_cookieconsent": {
        "sections": [
            {"title": "Your choice"},
            {
                "title": "Analytics",
                "linkedCategory": "analytics",
                "cookieTable": {
                    "headers": {
                        "name": "Cookie",
                        "domain": "Domain",
                        "why": "Description",
                        "end": "Expiration",
                    },
                    "body": [
                        {"name": "_ga", "domain": "Google Analytics", "why": "Counts", "end": "12 days"}
                    ],
                },
            },
        ]
    }
}
TARTEAUCITRON = {
    "tarteaucitron": {
        "services": [
            {
                "key": "gtag",
                "name": "Google Analytics (GA4)",
                "type": "analytic",
                "cookies": ["_ga"],
                "title": "Mesure",
            }
        ]
    }
}
USERCENTRICS = {
    "templates": [
        {
            "templateId": "HkocEodjb7",
            "dataProcessor": "Google Analytics",
            "dataPurposesList": ["Analytics"],
            "deviceStorage": {
                "disclosures": [
                    {
                        "identifier": "_ga, _gid",
                        "type": "cookie",
                        "maxAgeSeconds": 63_072_000,
                        "domain": "shop.example",
                    },
                    {"identifier": "seen", "type": "web", "maxAgeSeconds": None},
                ]
            },
        }
    ]
}
VENDORS = {
    "gvlSpecificationVersion": 3,
    "vendorListVersion": 48,
    "purposes": {
        "1": {"id": 1, "name": "Store and/or access information on a device"},
        "4": {"id": 4, "name": "Use profiles to select personalised advertising"},
    },
    "vendors": {
        "91": {"id": 91, "name": "Criteo SA", "purposes": [1, 4], "legIntPurposes": []},
        "128": {"id": 128, "name": "Taboola Europe Limited", "purposes": [1]},
    },
}
RECORDS = {
    "banner": {
        "categories": [
            {"cookies": [{"cookie_name": "visitor_id", "duration": "1 year", "domain": "shop.example"}]}
        ]
    }
}
TABLES = {
    "tables": {
        "switches": 1,
        "tables": [
            {
                "heading": "アクセス解析",
                "rows": [
                    [{"text": "Cookie名"}, {"text": "有効期間"}, {"text": "目的"}],
                    [{"text": "visitor_score"}, {"text": "30日"}, {"text": "アクセス解析のため"}],
                ],
            }
        ],
    }
}


def read(tree, shown=()):
    return declaration.read(json.dumps(tree).encode(), shown)


def as_document(tree, shown=()):
    found = read(tree, shown)
    assert found is not None
    return declaration.document(found, url=ADDRESS, sha256="0" * 64)


def said(tree, shown=()):
    return claims.read(as_document(tree, shown), CATALOGUE)


def cookies(tree):
    return {claim.cookie: claim for claim in said(tree) if claim.type == "cookie_declared"}


EVERY = {
    "OneTrust": (ONETRUST, {"basket_id", "_hjSession_<id>", "IDE"}, True),
    "Cookiebot": (COOKIEBOT, {"basket_id", "_ga_#"}, True),
    "CookieYes": (COOKIEYES, {"_ga"}, True),
    "Klaro": (KLARO, {"_pk_*", "piwik_ignore"}, False),
    "vanilla-cookieconsent": (VANILLA, {"_ga"}, True),
    "tarteaucitron": (TARTEAUCITRON, {"_ga"}, False),
    "Usercentrics": (USERCENTRICS, {"_ga", "_gid", "seen"}, False),
}


@pytest.mark.parametrize("platform", EVERY)
def test_a_platform_is_known_by_the_shape_of_what_it_publishes(platform):
    tree, names, whole = EVERY[platform]
    found = read(tree)
    assert found is not None
    assert (found.platform, found.whole) == (platform, whole)
    assert cookies(tree).keys() == names


@pytest.mark.parametrize("tree", [each[0] for each in EVERY.values()] + [RECORDS, TABLES])
def test_every_cell_and_quote_stands_in_the_text_as_it_is(tree):
    document = as_document(tree)
    assert document.kind == "banner"
    for table in document.tables:
        for cell in (cell for line in table.rows for cell in line):
            assert document.text[cell.start : cell.end] == cell.text
    for heading in document.headings:
        assert document.text[heading.start : heading.end] == heading.text
    for claim in claims.read(document, CATALOGUE):
        assert document.text[claim.quote.start : claim.quote.end] == claim.quote.text


def test_a_document_tells_of_what_platform_it_is():
    assert as_document(ONETRUST).found == "declaration of the consent platform OneTrust"
    unknown = read(RECORDS)
    named = declaration.document(unknown, url=ADDRESS, sha256="0" * 64, platform="Termly")
    assert named.found == "declaration of the consent platform Termly"


def test_the_groups_say_what_cookies_are_for_and_the_hosts_whose_they_are():
    found = cookies(ONETRUST)
    assert found["basket_id"].purpose == ("service",)
    assert found["basket_id"].party == "first"
    assert "basket_id | shop.example | Keeps the basket | First party" in found["basket_id"].quote.text
    assert found["IDE"].purpose == ("targeted_advertising",)
    assert (found["IDE"].provider, found["IDE"].party) == ("doubleclick.net", "third")
    assert {claim.vendor for claim in said(ONETRUST) if claim.type == "vendor_use"} >= {"criteo"}


def test_lifetimes_are_read_where_their_unit_is_stated():
    assert cookies(COOKIEBOT)["_ga_#"].lifetime_s == 2 * 365 * 86_400
    assert cookies(COOKIEBOT)["basket_id"].session
    assert cookies(USERCENTRICS)["_gid"].lifetime_s == 730 * 86_400
    assert cookies(USERCENTRICS)["seen"].lifetime_s is None
    assert cookies(VANILLA)["_ga"].lifetime_s == 12 * 86_400
    assert cookies(TABLES)["visitor_score"].lifetime_s == 30 * 86_400
    assert cookies(ONETRUST)["IDE"].lifetime_s is None


def test_a_category_without_a_table_makes_a_list_that_is_not_whole():
    tree = json.loads(json.dumps(VANILLA))
    tree["vanilla_cookieconsent"]["sections"].append({"title": "Necessary", "linkedCategory": "necessary"})
    assert not read(tree).whole
    tree = json.loads(json.dumps(TABLES))
    tree["tables"]["switches"] = 3
    assert not read(tree).whole


def test_of_the_framework_s_list_only_the_vendors_that_were_shown_are_declared():
    assert read(VENDORS) is None
    found = said(VENDORS, {91, 4_000})
    assert {claim.vendor for claim in found if claim.type == "vendor_use"} == {"criteo"}
    assert "Taboola" not in as_document(VENDORS, {91}).text


def test_lists_of_unknown_platforms_count_where_their_records_are_of_cookies():
    assert cookies(RECORDS)["visitor_id"].lifetime_s == 365 * 86_400
    assert not read(RECORDS).whole
    assert read({"cookies": [{"name": "Chocolate chip", "description": "With nuts."}]}) is None
    assert read({"products": [{"name": "visitor_id", "duration": "1 year"}]}) is None
    assert read({"cookies": [{"name": "visitor_id", "duration": 12}]}) is None


def test_a_table_of_what_a_bakery_sells_is_none():
    heads = [{"text": "Cookie"}, {"text": "Description"}]
    lines = [
        [{"text": name}, {"text": "Fresh from the oven, with butter"}]
        for name in ("Chocolate", "Almond", "Oat")
    ]
    assert (
        read({"tables": {"switches": 1, "tables": [{"heading": "Our cookies", "rows": [heads, *lines]}]}})
        is None
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<!doctype html><title>Not found</title>",
        b"\xff\xfe\x00",
        b"[" * 200_000,
        b'{"a":' * 100_000,
        b"null",
        b'"cookies"',
        b"{" + b" " * (2 << 20) + b"}",
        b'{"Groups": {"GroupName": 1}}',
        b'{"Groups": [{"GroupName": [], "FirstPartyCookies": {"a": 1}, "Hosts": 3}]}',
        b'{"klaro": {"services": [[], 1, {"cookies": {"a": "b"}}]}}',
        b'{"vanilla_cookieconsent": {"sections": [{"cookieTable": {"headers": [], "body": 1}}]}}',
        b'{"cookiebot": {"Necessary": [[[], {}, null]]}}',
        b'{"tables": {"tables": [{"rows": [[{"text": {}}]]}], "switches": "x"}}',
        b'{"vendorListVersion": 1, "vendors": {"1": {"name": 7.5}, "2": null, "3": {"name": []}}}',
    ],
)
def test_what_is_no_declaration_is_none(content):
    assert declaration.read(content, {2, 3}) is None


def test_a_list_without_end_is_cut():
    many = [
        [f"name_{number}", "shop.example", "Something that a visitor reads of it.", "1 day"]
        for number in range(9_000)
    ]
    found = read({"cookiebot": {"Necessary": many}})
    assert len(found.rows) == 2_000


def test_markup_and_separators_of_a_page_do_not_reach_the_text():
    tree = {
        "cookieyes": {
            "categories": [{"name": "A <script>alert(1)</script>|B\n", "cookies": [{"cookieID": "a_b"}]}]
        }
    }
    document = as_document(tree)
    assert document.headings[0].text == "A <script>alert(1)</script>/B"
    assert len(document.tables) == 1


TREES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ["Groups", "GroupName", "FirstPartyCookies", "Hosts", "Cookies", "Name", "klaro", "services", "cookies",
             "name", "purposes", "cookiebot", "Necessary", "tables", "rows", "text", "vendors", "vendorListVersion",
             "templates", "templateId", "dataProcessor", "deviceStorage", "disclosures", "identifier", "sections",
             "vanilla_cookieconsent", "cookieTable", "headers", "body", "cookieyes", "categories", "tarteaucitron"]
        ),
        inner,
        max_size=5,
    ),
    max_leaves=25,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(TREES)
def test_no_tree_raises(tree):
    found = declaration.read(json.dumps(tree).encode(), {1})
    if found is not None:
        document = declaration.document(found, url=ADDRESS, sha256="0" * 64)
        claims.read(document, CATALOGUE)
        assert all(
            document.text[c.start : c.end] == c.text for t in document.tables for r in t.rows for c in r
        )
