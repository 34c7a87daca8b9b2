"""What a site lists for machines, however it lists it."""

import gzip

from hypothesis import given
from hypothesis import strategies as st

from auditor.policy.finding import sitemap

HOME = "https://shop.example/"


def urlset(*urls: str) -> str:
    return "<urlset>" + "".join(f"<url><loc> {url}\n</loc></url>" for url in urls) + "</urlset>"


def test_robots_txt_names_sitemaps_in_any_case_and_the_usual_place_is_last() -> None:
    robots = "User-agent: *\r\nsitemap:/a.xml\r\nSITEMAP: https://cdn.example/b.xml\nSitemap: javascript:1\n"
    assert sitemap.sitemaps(robots, HOME) == (
        "https://shop.example/a.xml",
        "https://cdn.example/b.xml",
        "https://shop.example/sitemap.xml",
    )


def test_documents_are_known_by_their_addresses_and_only_the_sites_own() -> None:
    text = urlset(
        "https://shop.example/about",
        "https://www.shop.example/legal/privacy?a=1&amp;b=2",
        "https://shop.example/cookie-policy",
        "https://other.example/privacy",
        "https://shop.example/privacy",
    )
    assert [(each.kind, each.url) for each in sitemap.pages(text, HOME)] == [
        ("privacy", "https://shop.example/privacy"),
        ("cookie", "https://shop.example/cookie-policy"),
        ("privacy", "https://www.shop.example/legal/privacy?a=1&b=2"),
    ]


def test_an_index_names_sitemaps_of_pages_first_and_no_pages() -> None:
    text = "<s:sitemapindex><s:loc>https://a.example/posts.xml</s:loc><s:loc>https://a.example/p.xml</s:loc>"
    assert sitemap.inner(text) == ("https://a.example/p.xml", "https://a.example/posts.xml")
    assert sitemap.pages(text, HOME) == ()
    assert sitemap.inner(urlset("https://a.example/")) == ()


def test_a_packed_sitemap_is_unpacked_and_a_bomb_is_cut() -> None:
    assert sitemap.text_of(gzip.compress(b"<urlset>")) == "<urlset>"
    bomb = gzip.compress(b"<loc>" * 20_000_000, 9)
    assert len(sitemap.text_of(bomb)) <= 20_000_000
    assert sitemap.text_of(b"\x1f\x8bbroken") == ""


@given(st.binary(max_size=300))
def test_no_bytes_raise(content: bytes) -> None:
    text = sitemap.text_of(content)
    sitemap.sitemaps(text, HOME)
    sitemap.pages(f"<loc>{text}</loc>", HOME)
    sitemap.inner(f"<sitemapindex><loc>{text}</loc>")
