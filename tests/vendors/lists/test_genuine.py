import pytest
from vendors.lists.lists import BY_ID, cookies, easylist, real, small

from auditor.vendors.lists import genuine
from auditor.vendors.lists.genuine import refused, version
from auditor.vendors.lists.known import LISTS

EASYLIST = BY_ID["easylist"]
JAPANESE = BY_ID["adguard-japanese"]


@pytest.mark.parametrize("known", LISTS, ids=lambda known: known.id)
def test_a_list_of_its_form_is_taken(known):
    assert refused(known, small(known)) is None


def test_the_real_list_is_taken_and_says_its_version():
    assert refused(JAPANESE, real("adguard-japanese")) is None
    assert version(JAPANESE, real("adguard-japanese")) == "2.0.72.93"


def test_a_list_that_its_own_checksum_contradicts_is_refused():
    content = real("adguard-japanese")
    for wrong in (content[: len(content) * 3 // 4], content.replace(b"||", b"|", 1)):
        assert "checksum" in refused(JAPANESE, wrong)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<!DOCTYPE html><html><title>EasyList</title>sign in to this network</html>", "a page"),
        (b"\n <html></html>", "a page"),
        (easylist(title="EasyPrivacy"), 'calls itself "EasyPrivacy"'),
        (b"\n".join(b"||ads%d.invalid^" % n for n in range(200)), "does not say what it is"),
        (easylist(count=20), "20 rules only"),
        (b"", "does not say"),
        (b"! Title: EasyList\n\xff\xfe", "no text"),
        (b"! Title: EasyList\n\x00", "not a list"),
    ],
)
def test_what_is_no_such_list_is_refused(content: bytes, why: str):
    assert why in refused(EASYLIST, content)


@pytest.mark.parametrize("content", [b"[]", b"{", b'{"Acme": 3}', cookies(5), easylist()])
def test_what_is_no_cookie_database_is_refused(content: bytes):
    assert refused(BY_ID["open-cookie-database"], content)


def test_too_much_and_much_less_than_before_are_refused(monkeypatch: pytest.MonkeyPatch):
    content = easylist()
    assert "less than half" in refused(EASYLIST, content, held_bytes=len(content) * 2 + 1)
    assert refused(EASYLIST, content, held_bytes=len(content) * 2) is None
    monkeypatch.setattr(genuine, "MOST_BYTES", len(content) - 1)
    assert "larger" in refused(EASYLIST, content)
