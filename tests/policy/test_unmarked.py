"""Lists and tables whose marks and columns were lost on the way into a text."""

from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load


def _kinds(text: str) -> dict[str, list[tuple[str, ...]]]:
    page = document.read(text.encode(), url="https://www.example.jp/privacy", content_type="text/plain")
    found: dict[str, list[tuple[str, ...]]] = {}
    for claim in claims.read(page, load()):
        found.setdefault(claim.type, []).append((claim.quote.text, *claim.purpose, *claim.data))
    return found


def test_short_lines_below_what_announces_them_are_items() -> None:
    read = _kinds(
        "How we use information\n\nWe use your data for the following purposes. We ask before any other use."
        "\nMeasuring how the site is used\nNewsletters (by post, e-mail, etc.)\nPreventing abuse and fraud\n"
    )
    assert [claim[1] for claim in read["purpose"]] == ["analytics", "marketing", "security"]


def test_short_lines_that_nothing_announces_are_none() -> None:
    assert "purpose" not in _kinds("Our company\n\nMeasuring instruments\nNewsletters\nPreventing fraud\n")


def test_two_headings_above_one_list_are_the_columns_of_a_table() -> None:
    read = _kinds(
        "Handling of information\n\nWe keep to the law at all times.\n\nUser Data\n"
        "Purpose of Use of User Data\n・ Device model and GPS location\n"
        "・ Service usage history\n・ Measurement of visits to its pages\n"
    )
    assert [claim[1:] for claim in read["data_collected"]] == [("device_info", "location"), ("usage",)]
    assert [claim[1] for claim in read["purpose"]] == ["analytics"]


def test_a_sentence_ends_inside_the_quotation_that_it_closes() -> None:
    text = "We keep to the rules of “Use of Information.” Our site uses cookies.\n"
    assert [claim[0] for claim in _kinds(text)["cookie_use"]] == ["Our site uses cookies."]


def test_a_company_under_the_heading_of_its_product_is_that_product() -> None:
    text = "Google Analytics\n\nOn this site Google Inc. collects your browsing history with cookies.\n"
    page = document.read(text.encode(), url="https://www.example.jp/privacy", content_type="text/plain")
    assert {c.vendor for c in claims.read(page, load()) if c.type == "vendor_use"} == {"google-analytics"}


def test_an_address_shows_the_document_that_a_sentence_names() -> None:
    text = "This notice supplements our Terms of Use (https://www.example.jp/terms-of-use/).\n"
    page = document.read(text.encode(), url="https://www.example.jp/privacy", content_type="text/plain")
    links = [c.url for c in claims.read(page, load()) if c.type == "policy_link"]
    assert links == ["https://www.example.jp/terms-of-use/"]


def test_information_that_is_not_handled_as_personal_is_left_out_of_the_term() -> None:
    text = (
        "We collect “Visitor Data” on our site. We do not handle such data, which by itself tells nobody,"
        " as “personal information”.\n"
    )
    page = document.read(text.encode(), url="https://www.example.jp/privacy", content_type="text/plain")
    left_out = [(c.polarity, c.excludes) for c in claims.read(page, load()) if c.type == "definition"]
    assert left_out == [("does_not", ("Visitor Data",))]
