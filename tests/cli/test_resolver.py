"""`--resolver`: addresses of name servers, and what is none."""

from collections.abc import Callable

import pytest
from cli.ended import Ended

from auditor.cli.options import Browsing


def test_resolvers_are_the_browsers_settings() -> None:
    fields = dict.fromkeys(Browsing.__dataclass_fields__)
    given = Browsing(**fields | {"browser_arg": (), "resolver": ("192.0.2.53", "[2001:db8::53]:5353")})
    assert given.settings().resolvers == ("192.0.2.53", "[2001:db8::53]:5353")


@pytest.mark.parametrize(
    "text", ["dns.example", "192.0.2.53:", "192.0.2.53:0", "192.0.2.53:99999", "\x1b[31m::1"]
)
def test_what_is_no_address_is_told_in_one_line(auditor: Callable[..., Ended], text: str) -> None:
    ended = auditor("audit", "shop.example", "--resolver", "192.0.2.53", "--resolver", text)
    assert ended.code == 2
    (line,) = ended.lines
    assert line.startswith("auditor: --resolver: ")
    assert "is not an address: write it as 192.0.2.53" in line
    assert "\x1b" not in line
