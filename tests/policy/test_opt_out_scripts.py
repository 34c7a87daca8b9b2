import pytest

from auditor.model.document import Anchor, Document
from auditor.policy.opt_outs.opt_out_scripts import MOST, scripts
from auditor.policy.page import document as documents
from auditor.vendors.catalogue import load


def document(text: str, *anchors: Anchor) -> Document:
    return Document(id="d", url="https://shop.example/privacy", text=text, language="en", anchors=anchors)


@pytest.mark.parametrize(
    ("text", "code", "vendor"),
    [
        ("Run gaOptout() to opt out.", "javascript:gaOptout()", "google-analytics"),
        (
            "window['ga-disable-UA-1234567-1'] = true;",
            "javascript:window['ga-disable-UA-1234567-1'] = true",
            "google-analytics",
        ),
        (
            "window[‘ga-disable-G-AB12CD34EF’] = true;",
            "javascript:window['ga-disable-G-AB12CD34EF'] = true",
            "google-analytics",
        ),
        (
            "Hotjar: hjOptOut('all') を実行すると無効になります。",
            "javascript:hjOptOut('all')",
            "hotjar",
        ),
        ("Call disableTracking() in your console.", "javascript:disableTracking()", None),
    ],
)
def test_functions_that_a_text_names(text: str, code: str, vendor: str | None) -> None:
    (found,) = scripts(document(text), load())
    assert (found.code, found.vendor, found.quote) == (code, vendor, text)


@pytest.mark.parametrize(
    "text",
    [
        "window['ga-disable-UA-XXXXXX-Y'] = true;",
        "The opt out (see below) holds for a year.",
        "Our function render(page) draws the page.",
        "",
    ],
)
def test_what_is_no_function_that_opts_out(text: str) -> None:
    assert scripts(document(text), load()) == ()


def test_links_that_run_a_function_come_first_and_once() -> None:
    text = "Click here to opt out.\nOr gaOptout()."
    anchor = Anchor(url="javascript:gaOptout();", text="here", start=6, end=10)
    (found,) = scripts(document(text, anchor), load())
    assert found.code == "javascript:gaOptout();"
    assert found.quote == "Click here to opt out."


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ('<a href="#" onclick="gaOptout();return false">here</a>', "gaOptout();return false"),
        ('<a onclick="mixpanel.opt_out_tracking()">here</a>', "mixpanel.opt_out_tracking()"),
        (
            """<a href="javascript:;" onclick="_paq.push(['optUserOut'])">here</a>""",
            "_paq.push(['optUserOut'])",
        ),
        (
            """<a href="javascript:window['ga-disable-G-AB12CD34EF']=true">here</a>""",
            "window['ga-disable-G-AB12CD34EF']=true",
        ),
        ('<a href="#" onclick="openOptOut()">here</a>', None),
        ("""<a href="#" onclick="$('#optout').show()">here</a>""", None),
        ("""<a href="#" onclick="gtag('event', 'optout')">here</a>""", None),
        ('<a href="#" onclick="print()">here</a>', None),
        ('<a href="/text" onclick="gaOptout()">here</a>', None),
    ],
)
def test_links_that_call_a_function_when_pressed(link: str, code: str | None) -> None:
    page = f"<main><h1>Privacy</h1><p>You may opt out of the measuring of visits {link}.</p></main>"
    read = documents.read(page.encode(), url="https://shop.example/privacy", content_type="text/html")
    assert [each.code for each in scripts(read, load())] == ([f"javascript:{code}"] if code else [])


def test_a_document_of_many_functions_is_bounded() -> None:
    text = "\n".join(f"optOut{n}()" for n in range(500))
    assert len(scripts(document(text), load())) == MOST
