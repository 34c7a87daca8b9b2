"""Cookie tables in the shapes that consent platforms give them."""

from auditor.model.claim import Claim
from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load

DAY = 86_400


def declared(content: str, content_type: str = "text/html") -> dict[str, Claim]:
    page = document.read(
        content.encode(),
        url="https://www.example.org/cookies",
        content_type=content_type,
        language="en",
    )
    return {c.cookie: c for c in claims.read(page, load()) if c.type == "cookie_declared" and c.cookie}


def test_hosts_with_merged_cells_and_lists_of_names() -> None:
    found = declared(
        "<h2>Targeting Cookies</h2><table><tr><th>Cookie Subgroup</th><th>Cookies</th><th>Cookies used</th>"
        "<th>Lifespan</th></tr><tr><td rowspan=2>shop.example</td><td>OptanonConsent</td><td>First Party</td>"
        "<td>365 Days</td></tr><tr><td>lang_id</td><td>First Party</td><td>Session</td></tr>"
        "<tr><td>doubleclick.net</td><td>test_cookie, IDE</td><td>Third Party</td>"
        "<td>15 minutes, 390 days</td></tr></table>"
    )
    assert found["OptanonConsent"].provider == "shop.example"
    assert found["lang_id"].session
    assert (found["test_cookie"].lifetime_s, found["IDE"].lifetime_s) == (900, 390 * DAY)
    assert found["IDE"].party == "third"
    assert found["OptanonConsent"].party == "first"


def test_a_count_behind_a_name() -> None:
    found = declared(
        "<h2>Statistics (1)</h2><table><tr><th>Name</th><th>Provider</th><th>Purpose</th>"
        "<th>Maximum Storage Duration</th><th>Type</th></tr><tr><td>_ga [x2]</td><td>Google</td>"
        "<td>Counts visits</td><td>2 years</td><td>HTTP Cookie</td></tr></table>"
    )
    assert found["_ga"].lifetime_s == 730 * DAY


def test_bars_without_a_rule() -> None:
    found = declared(
        "Cookie list\n\nCookie name | Provider | Purpose | Expiry\n"
        "PHPSESSID | shop.example | Keeps the session | Session\n"
        "_gcl_au | Google Ads | Conversion tracking | 90 days\n",
        "text/plain",
    )
    assert found["PHPSESSID"].provider == "shop.example"
    assert (found["_gcl_au"].vendor, found["_gcl_au"].lifetime_s) == ("google-ads", 90 * DAY)


def test_a_definition_list() -> None:
    found = declared(
        "<h2>Targeting cookies</h2><dl><dt>IDE</dt><dd>Provider: doubleclick.net. Purpose: advertising. "
        "Expiry: 13 months.</dd><dt>_fbp</dt><dd>Tells browsers apart for three months.</dd></dl>"
    )
    assert found["IDE"].provider == "doubleclick.net"
    assert found["IDE"].lifetime_s is not None
    assert found["IDE"].purpose == ("targeted_advertising",)
    assert found["_fbp"].lifetime_s is not None


def test_a_name_ahead_of_its_labels() -> None:
    found = declared(
        "<h2>Cookies we set</h2><ul><li>Session cookie (sid) — Purpose: keeps you signed in / "
        "Duration: 2 years</li></ul>"
    )
    assert found["sid"].lifetime_s == 730 * DAY


def test_a_column_of_kinds_that_labels_the_names() -> None:
    found = declared(
        "Our cookies\n\nKind of cookie | What it does | When it expires\n---|---|---\n"
        "Visitor ID: _utma | Tells visitors apart | Two years\n"
        "Visit: _utmc | Notes the end of a visit | When you exit the browser\n"
        "__csrf_token | Keeps forms safe | When you exit the browser\n",
        "text/plain",
    )
    assert set(found) == {"_utma", "_utmc", "__csrf_token"}
    assert found["_utma"].lifetime_s == 730 * DAY
    assert found["_utmc"].session


def test_bars_of_two_columns_without_a_rule() -> None:
    page = document.read(
        b"How long our cookies stay\n\nCookie type | Typical duration\nStatistics | Up to 13 months\n"
        b"Functional (language) | Up to 1 year\n",
        url=None,
        path="cookies.txt",
        content_type="text/plain",
        language="en",
        kind="cookie",
    )
    kept = [c.lifetime_s for c in claims.read(page, load()) if c.type in ("retention", "cookie_declared")]
    assert len(kept) == 2
