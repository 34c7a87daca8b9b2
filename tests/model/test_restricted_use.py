import pytest
from cases import request

from auditor.model.restricted_use import new_marks

PLACE = "https://hit.adway.example/p?u=a81f3c9d2277b0e4"
USUAL = (request(PLACE), request(f"{PLACE}&opt_out=false&dpm=&consent=granted"))


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ("&opt_out=true", "opt_out"),
        ("&dpm=LDU&dpcc=US", "dpm"),
        ("&lmt=1", "lmt"),
        ("&consent=denied", "consent"),
        ("&x-gpc=1", "x-gpc"),
        ("&ccpa=1YYN", "ccpa"),
        ("&d=%7B%22limited_data_use%22%3Atrue%7D", "limited_data_use"),
    ],
)
def test_a_mark_in_the_vendors_own_words(more: str, named: str) -> None:
    assert new_marks(request(PLACE + more), USUAL) == (named,)


@pytest.mark.parametrize(
    "body",
    ['{"limited_data_use": true}', '{"a": {"limited_data_use":["1"]}}', "a=1&limited_data_use=1"],
)
def test_a_mark_in_the_body(body: str) -> None:
    assert new_marks(request(PLACE, body=body), USUAL) == ("limited_data_use",)


@pytest.mark.parametrize(
    "more",
    [
        "",
        "&opt_out=false",
        "&gpc=0",
        "&ccpa=1YNN",
        "&consent=granted",
        "&lat=48.2",
        "&page=opt-out-of-war",
        "&e=1",
    ],
)
def test_what_is_no_mark(more: str) -> None:
    assert new_marks(request(PLACE + more), USUAL) == ()


def test_what_stands_there_without_the_signal_too_is_no_answer_to_it() -> None:
    assert new_marks(request(f"{PLACE}&lmt=1"), (request(f"{PLACE}&lmt=1"),)) == ()


def test_a_long_request_is_read_in_bounds() -> None:
    assert new_marks(request(PLACE + "&a=1" * 5_000 + "&lmt=1", body="{" + '"opt' * 20_000), ()) == ()
