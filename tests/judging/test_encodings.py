import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.judging.encodings import normalised, of_email, of_identifier


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=60))
def test_every_digest_in_every_spelling(value: str) -> None:
    known = dict(of_identifier(value, value))
    for kind in ("md5", "sha1", "sha256"):
        digest = hashlib.new(kind, value.encode()).digest()
        spelled = (digest.hex(), digest.hex().upper(), base64.b64encode(digest).decode().rstrip("="))
        assert [known[each] for each in spelled] == [kind] * 3
        assert known[base64.urlsafe_b64encode(digest).decode().rstrip("=")] == kind


def test_a_uuid_is_known_in_either_case_and_without_hyphens() -> None:
    value = "6f1c1a1e-7f3b-4f61-9d0a-2b1c3d4e5f60"
    known = dict(of_identifier(value, value))
    assert {value, value.upper(), value.replace("-", ""), value.replace("-", "").upper()} <= known.keys()


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        (" Anna.Bell@Shop.Example ", "anna.bell@shop.example"),
        ("Anna.Bell+news@gmail.com", "annabell@gmail.com"),
        ("Anna.Bell+news@gmail.com", "anna.bell@gmail.com"),
        ("anna@googlemail.com", "anna@googlemail.com"),
    ],
)
def test_addresses_as_vendors_normalise_them(typed: str, sent: str) -> None:
    assert sent in normalised(typed)
    known = dict(of_email(typed))
    assert known[hashlib.sha256(sent.encode()).hexdigest()] == "sha256"
    assert known[hashlib.md5(sent.encode()).hexdigest()] == "md5"
    twice = hashlib.sha256(hashlib.md5(sent.encode()).hexdigest().encode()).hexdigest()
    assert known[twice] == "sha256_md5"


def test_dots_are_kept_where_they_tell_people_apart() -> None:
    assert "annabell@shop.example" not in normalised("anna.bell@shop.example")
