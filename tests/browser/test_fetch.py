"""Documents: pages as rendered, files as their bytes, failures in one line."""

import pytest

from auditor.browser.fetch import fetch, fetch_many
from auditor.demo.server import Answer
from tests.browser.bed import host, opened

POLICY = "<p>" + "We use cookies to remember your cart. " * 30 + "</p><a href='/opt-out'>Opt out</a>"
ATTACHED = (("Content-Disposition", "attachment; filename=x"),)
PAGES = {
    "/privacy": """<title>Privacy</title><h1>Privacy policy</h1>
<details><summary>More</summary>closed words</details>
<p id="late"></p><div id="host"></div><footer><a href="/cookies">Cookies</a></footer>
<script>setTimeout(() => { late.textContent = "brought by a script" }, 3000);
host.attachShadow({mode: "open"}).innerHTML = "<p>inside a shadow root</p>";</script>""",
    "/app": """<title>App</title><main></main><script>
document.querySelector("main").textContent = location.hash === "#/privacy" ? "We use cookies here" : "Home";
</script>""",
    "/framed": "<title>Policy</title><p>Our policy:</p><iframe src='https://policies.example/p'></iframe>",
    "/policy.pdf": Answer(body=b"%PDF-1.4 words", type="application/pdf"),
    "/policy.txt": Answer(body="Nur Text, äöü", type="text/plain; charset=utf-8"),
    "/attached": Answer(body=b"bytes", type="text/html", headers=ATTACHED),
    "/moved": Answer(status=301, headers=(("Location", "/policy.pdf"),)),
    "/gone": Answer(status=410, body="<h1>Gone</h1>"),
    "/embeds": "<title>With a file</title><p>words</p><embed type='application/pdf' src='/policy.pdf'>",
}


@pytest.fixture(scope="module")
def bed():
    with opened({"shop.example": host(PAGES), "policies.example": host({"/p": POLICY})}) as open_bed:
        yield open_bed


def fetched(bed, path):
    return bed.runner.run(fetch(bed.browser, f"https://shop.example{path}"))


def test_a_page_is_given_as_rendered_with_its_links(bed):
    document = fetched(bed, "/privacy")
    text = document.content.decode()
    assert (document.status, document.failure) == (200, None)
    assert document.content_type == "text/html; charset=utf-8"
    for words in ("Privacy policy", "closed words", "brought by a script", "inside a shadow root"):
        assert words in text
    assert [(link.url, link.text, link.place) for link in document.links] == [
        ("https://shop.example/cookies", "Cookies", "footer")
    ]


def test_a_page_that_a_script_routes_to_is_rendered(bed):
    document = fetched(bed, "/app#/privacy")
    assert document.url == "https://shop.example/app#/privacy"
    assert "We use cookies here" in document.content.decode()


def test_a_policy_inside_a_frame_of_another_site_is_part_of_the_page(bed):
    document = fetched(bed, "/framed")
    assert "We use cookies to remember your cart." in document.content.decode()
    assert "https://policies.example/opt-out" in {link.url for link in document.links}


@pytest.mark.parametrize(
    ("path", "content", "kind"),
    [
        ("/policy.pdf", b"%PDF-1.4 words", "application/pdf"),
        ("/policy.txt", "Nur Text, äöü".encode(), "text/plain; charset=utf-8"),
        ("/attached", b"bytes", "text/html"),
        ("/moved", b"%PDF-1.4 words", "application/pdf"),
    ],
)
def test_files_are_given_as_their_bytes(bed, path, content, kind):
    document = fetched(bed, path)
    assert (document.content, document.content_type, document.failure) == (content, kind, None)


def test_a_page_that_shows_a_file_is_a_page(bed):
    assert b"words" in fetched(bed, "/embeds").content
    assert fetched(bed, "/embeds").content_type == "text/html; charset=utf-8"


def test_failures_are_one_line_each_and_stop_no_other(bed):
    urls = [
        "https://shop.example/gone",
        "https://shop.example/none",
        "https://nowhere.example/",
        "file:///etc/hostname",
        "https://shop.example/policy.txt",
    ]
    documents = bed.runner.run(fetch_many(bed.browser, urls))
    assert [document.status for document in documents] == [410, 404, None, None, 200]
    assert [document.failure for document in documents] == [
        "the server answered HTTP 410 Gone",
        "the server answered HTTP 404 Not Found",
        "the name nowhere.example does not resolve (ERR_NAME_NOT_RESOLVED)",
        "only http and https addresses are opened, not file:",
        None,
    ]
    assert documents[0].url == "https://shop.example/gone"


def test_a_document_that_is_too_large_is_said_to_be(bed, monkeypatch):
    monkeypatch.setattr("auditor.browser.fetch.LIMIT", 4)
    document = fetched(bed, "/policy.pdf")
    assert document.content == b"%PDF"
    assert "larger than" in document.failure
