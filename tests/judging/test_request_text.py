import base64
import gzip
import json
from urllib.parse import quote

import pytest
from cases import request
from hypothesis import given
from hypothesis import strategies as st

from auditor.judging.request_text import decoded, from_base64, parts, texts

PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=8, max_size=200)


@given(PRINTABLE.filter(lambda text: "%" not in text and "\\" not in text))
def test_percent_encoding_is_undone(text: str) -> None:
    assert decoded(quote(text, safe="")) == text
    assert decoded(quote(quote(text, safe=""), safe="")) == text


@given(PRINTABLE, st.booleans(), st.booleans())
def test_base64_of_either_alphabet_is_read(text: str, safe: bool, padded: bool) -> None:
    encode = base64.urlsafe_b64encode if safe else base64.b64encode
    run = encode(text.encode()).decode()
    read = [
        found for found, was_base64 in texts(f"https://t.example/?d={run if padded else run.rstrip('=')}")
    ]
    assert text in read or from_base64(run.rstrip("=")) is None
    if any(c.isupper() for c in run) and any(c.islower() for c in run):
        assert text in read


@pytest.mark.parametrize("cut", [None, -9])
def test_gzip_in_base64_is_unpacked(cut: int | None) -> None:
    packed = gzip.compress(json.dumps({"user": "a81f3c9d2277b0e4", "more": "ö" * 99}).encode())[:cut]
    (found,) = [each for each, was in texts(base64.b64encode(packed).decode().rstrip("=")) if was]
    assert found.startswith('{"user": "a81f3c9d2277b0e4"')


def test_what_only_begins_like_gzip_is_passed_over() -> None:
    assert from_base64(base64.b64encode(b"\x1f\x8b\x08\x00lantern shop").decode()) is None


def test_json_strings_are_read_as_they_mean() -> None:
    assert decoded(r'{"u":"https:\/\/a.example\/?a=1\u0026b=2"}') == '{"u":"https://a.example/?a=1&b=2"}'


@pytest.mark.parametrize("run", ["collect", "a81f3c9d2277b0e4", "12345678901234", "abc", "not-base64-at-all"])
def test_words_numbers_and_hexadecimal_are_no_base64(run: str) -> None:
    assert from_base64(run) is None


def test_a_segment_of_a_path_is_read_by_itself() -> None:
    run = base64.b64encode(json.dumps({"uid": "a81f3c9d2277b0e4"}).encode()).decode()
    found = [text for text, was_base64 in texts(f"https://t.example/collect/v1/{run}") if was_base64]
    assert '{"uid": "a81f3c9d2277b0e4"}' in found


def test_the_parts_of_a_request() -> None:
    asked = request("https://t.example/a/b?u=1&flag#top", body="en=view&ep=2\r\nen=click")
    assert list(parts(asked)) == [
        ("path", "", "a/b"),
        ("query", "u", "1"),
        ("query", "", "flag"),
        ("body", "en", "view"),
        ("body", "ep", "2"),
        ("body", "en", "click"),
    ]
    assert ("body", "", '{"a":"b=c"}') in list(parts(request("https://t.example/", body='{"a":"b=c"}')))


@given(st.text(max_size=400))
def test_any_body_gives_text(body: str) -> None:
    assert all(isinstance(text, str) for text, _ in texts(body))
    list(parts(request(f"https://t.example/?{body}", body=body)))
