"""A site that speaks of itself by its name speaks of the first party."""

import pytest

from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.policy import claims
from auditor.vendors.catalogue import load


def read(text: str, url: str) -> tuple[Claim, ...]:
    return claims.read(Document(id="d", url=url, language="en", text=text), load())


@pytest.mark.parametrize("url", ["https://www.facebook.com/policy", "https://facebook.com/privacy"])
def test_its_own_cookies_are_no_third_party_s(url: str) -> None:
    found = {(c.type, c.polarity) for c in read("Facebook places a cookie on your computer.", url)}
    assert ("cookie_use", "does") in found
    assert not {kind for kind, _ in found} & {"third_party_collection", "vendor_use"}


def test_elsewhere_the_same_words_are_a_third_party_s() -> None:
    found = {
        c.type for c in read("Facebook places a cookie on your computer.", "https://shop.example/privacy")
    }
    assert "third_party_collection" in found
    assert "cookie_use" not in found


def test_a_name_that_no_catalogue_knows() -> None:
    text = "When you visit, Harborlight automatically records your IP address."
    (claim,) = [c for c in read(text, "https://www.harborlight.example/p") if c.type == "data_collected"]
    assert claim.polarity == "does"


def test_we_or_our_partners_is_both() -> None:
    text = "We or our advertising partners collect your IP address when you visit our site."
    found = {c.type for c in read(text, "https://shop.example/privacy")}
    assert {"data_collected", "third_party_collection"} <= found
