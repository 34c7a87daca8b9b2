"""Hosts of addresses."""

import pytest

from auditor.domains import host_of, is_host


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("stun:stun.example:3478", "stun.example"),
        ("turns:turn.example:5349?transport=tcp", "turn.example"),
        ("TURN:[2001:db8::1]:3478", "2001:db8::1"),
        ("https://Shop.Example:8443/a", "shop.example"),
        ("mailto:someone@shop.example", ""),
        ("https://Straße.example/weg", "xn--strae-oqa.example"),
        ("https://strasse.example/weg", "strasse.example"),
        ("http://foo_bar.\N{HOT BEVERAGE}。example:8080", "foo_bar.xn--53h.example"),
        ("https://\ud800.example/", "\ud800.example"),
    ],
)
def test_the_host_of_an_address(url, host):
    assert host_of(url) == host


@pytest.mark.parametrize(
    ("host", "whether"),
    [
        ("shop.example", True), ("shop.example.", True), ("_dmarc.shop.example", True), ("店.example", True),
        ("192.0.2.1", True), ("2001:db8::1", True), ("", False), ("..", False), ("a b", False),
        ("a..example", False), ("a%20b", False), ("a" * 64, False), ("a." * 126 + "example", False),
    ],
)  # fmt: skip
def test_what_can_be_a_host(host, whether):
    assert is_host(host) is whether
