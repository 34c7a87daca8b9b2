"""English: what is told by how a sentence is built, whatever its words."""

import pytest

from auditor.policy import claims
from auditor.policy.page.document import read
from auditor.vendors.catalogue import load


def told(text: str) -> set[tuple[str, str]]:
    page = read(
        f"Privacy notice\n\n{text}".encode(),
        url="https://www.example.com/privacy",
        content_type="text/plain",
        language="en",
    )
    return {(claim.type, claim.polarity) for claim in claims.read(page, load())}


@pytest.mark.parametrize(
    ("text", "claim", "said"),
    [
        ("This cookie is needed to route requests.", ("purpose", "does"), True),
        ("We use this data so that pages arrive faster.", ("purpose", "does"), True),
        ("We use these cookies to collect data.", ("purpose", "does"), False),
        ("We never use your data to rank people.", ("purpose", "does"), False),
        ("By clicking below, we will no longer sell your personal data.", ("sale", "does_not"), False),
        ("We no longer sell your personal data.", ("sale", "does_not"), True),
        ("We do not control the use of cookies by these parties.", ("third_party_collection", "does"), True),
        ("Third-party cookies are set by other websites.", ("cookie_use", "does"), False),
        ("A cookie is a small file that we place on your computer.", ("cookie_use", "does"), True),
        ("We pass data to nobody, except:\n\n- To our suppliers.", ("sharing", "does"), True),
        ("We use Matomo to collect your IP address.", ("data_collected", "does"), True),
        ("Google may collect your IP address.", ("data_collected", "does"), False),
    ],
)
def test_what_its_build_tells(text: str, claim: tuple[str, str], said: bool) -> None:
    assert (claim in told(text)) is said
