"""Tools and companies that no catalogue knows, read where the words around their names say that they run."""

import pytest

from tests.policy.readers.expectation import read

NAMED = [
    ("Our club counts visits with a tool called Piwicount.", "Piwicount"),
    ("We use Zählwerk Analytics (zaehlwerk.example) to see what is read.", "Zählwerk Analytics"),
    ("The letters are sent with Rapidpost.", "Rapidpost"),
    ("Our hosting provider, Nordhost, keeps server logs for a week.", "Nordhost"),
    ("Payments are handled by Zahlix GmbH.", "Zahlix GmbH"),
    ("We use these service providers:\n\n- Postwerk: newsletters\n- maps of our own", "Postwerk"),
]
NOT_NAMED = [
    "We do not use Zählwerk Analytics (zaehlwerk.example).",
    "This Website is owned and operated by Lighthouse Museum Ltd.",
    "We process data under the Data Protection Act and the General Data Protection Regulation.",
    "We use Cookies so that the Website works for you in Ireland.",
    "If you use Brave Browser, the map does not load.",
    "Write to Ann Smith, our Data Protection Officer.",
    "We send you offers from Harbour Books Ltd, if you like.",
    "We use Google Analytics (google.com).",
    "We use these service providers:\n\nII. Hosting\nIII. Payments",
]


def unlisted(text: str) -> list[str | None]:
    return [c.vendor for c in read(text, "en") if c.reader == "vendor_unlisted"]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_name_with_words_of_use(text: str, name: str) -> None:
    assert unlisted(text) == [name]


@pytest.mark.parametrize("text", NOT_NAMED)
def test_other_capitals_are_no_vendors(text: str) -> None:
    assert unlisted(text) == []
