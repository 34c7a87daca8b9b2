import pytest
from cases import request

from auditor.model.identifiers import carries, looks_unique


@pytest.mark.parametrize(
    "value", ["a81f3c9d2277b0e4", "GA1.2.1234567890.1700000000", "fb.1.1700000000000.1234567890"]
)
def test_identifiers(value: str) -> None:
    assert looks_unique(value)


@pytest.mark.parametrize(
    "value", ["", "1", "true", "OPT_OUT", "opted-out", "de-DE", "dark", "00000000", "version1", "granted"]
)
def test_states_are_none(value: str) -> None:
    assert not looks_unique(value)


@pytest.mark.parametrize(
    ("value", "url", "body"),
    [
        ("a81f3c9d2277b0e4", "https://t.example/?u=a81f3c9d2277b0e4", None),
        ("a81f3c9d2277b0e4", "https://t.example/", '{"id":"a81f3c9d2277b0e4"}'),
        ("GA1.2.1234567890.1700000000", "https://t.example/?cid=1234567890.1700000000", None),
        ("id=12ab34cd56", "https://t.example/?u=id%3D12ab34cd56", None),
        ("%7B12ab34cd56", "https://t.example/?u={12ab34cd56", None),
    ],
)
def test_an_identifier_is_followed_in_its_forms(value: str, url: str, body: str | None) -> None:
    assert carries(request(url, body=body), (value,))


def test_another_value_is_not_found() -> None:
    assert not carries(request("https://t.example/?u=12345678"), ("a81f3c9d2277b0e4", "1"))
