import time

import pytest

from auditor.model.document import Document
from auditor.policy import claims
from auditor.vendors.catalogue import load
from tests.policy.readers.expectation import read

POLICY = """Privacy Policy

1. Cookies
We use cookies and web beacons to measure how visitors use our shop. We do not sell your personal information.

2. Notice for California residents
We have not shared personal information with third parties in the past 12 months.
"""


def document(text, language="en"):
    return Document(id="d", url=None, language=language, text=text)


def test_quotes_are_exact_and_in_order():
    found = read(POLICY, "en")
    assert found
    assert [c.quote.start for c in found] == sorted(c.quote.start for c in found)
    for claim in found:
        assert POLICY[claim.quote.start : claim.quote.end] == claim.quote.text
        assert (
            POLICY.split("\n")[claim.quote.line - 1].startswith(claim.quote.text[:10])
            or claim.quote.text in POLICY
        )
        assert all(word in claim.quote.text for word in claim.because)


def test_the_same_text_gives_the_same_claims():
    assert read(POLICY, "en") == read(POLICY, "en")


def test_a_language_without_words_gives_no_claims():
    assert claims.read(document("Usamos cookies.", "es"), load()) == ()
    assert claims.read(document("We use cookies.", "und"), load()) == ()


def test_one_claim_a_type_and_place():
    keys = [
        (c.type, c.quote.start, c.polarity, c.vendor, c.url, c.mechanism, c.date_kind)
        for c in read(POLICY, "en")
    ]
    assert len(keys) == len(set(keys))


def test_a_section_gives_its_jurisdiction():
    shared = [c for c in read(POLICY, "en") if c.type == "sharing"]
    assert [(c.polarity, c.jurisdiction, c.period) for c in shared] == [
        ("does_not", "California", "in the past 12 months")
    ]


def test_what_was_not_read_is_said():
    assert claims.unread(document("short")) is None
    told = claims.unread(document("x " * claims.MOST_CHARACTERS))
    assert told is not None
    assert f"{claims.MOST_CHARACTERS:,}" in told


@pytest.mark.parametrize("language", ["en", "ja", "ko", "de", "fr"])
@pytest.mark.parametrize(
    "piece",
    [
        "a",
        " ",
        "\n",
        "we do not ",
        "cookies ",
        "not ",
        "a, ",
        "クッキー",
        "提供しない",
        "ne ",
        "share with third parties ",
        "(",
        "_ga ",
    ],
)
def test_hostile_text_ends(piece, language):
    """The bound is that of what takes 20 s, by the square, for 100,000 characters."""
    text = piece * (30_000 // len(piece))
    start = time.process_time()
    claims.read(document(text, language), load())
    assert time.process_time() - start < 1.8


def test_thirty_megabytes_end():
    text = "We share your personal information with third parties. " * (30_000_000 // 55)
    start = time.process_time()
    found = claims.read(document(text), load())
    assert found
    assert time.process_time() - start < 60


def test_what_is_other_than_personal_information_is_left_out_of_it():
    text = '"Privacy information" includes data other than personal information, such as cookie information.'
    found = {c.object: c for c in read(text, "en") if c.type == "definition"}
    assert "cookies" in found["personal information"].excludes
    assert "cookies" in found["Privacy information"].includes


def test_a_denial_of_everything_but_a_term_keeps_its_object():
    (claim,) = [
        c
        for c in read(
            "We will never disclose any data other than personal information to third parties.", "en"
        )
        if c.type == "sharing"
    ]
    assert claim.polarity == "does_not"
    assert claim.object == "any data other than personal information"
