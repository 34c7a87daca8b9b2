"""Where the visitor is, as a person says it on the command line."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cli.ended import Ended

from auditor.cli.standpoint import Standpoint
from auditor.errors import UsageError
from auditor.model.site import Site, Vantage

BERLIN, ANGELES = Vantage(id="berlin", country="DE"), Vantage(id="la", country="US", region="CA")
SITE = Site(name="shop.example", vantages=(BERLIN, ANGELES))


def standpoint(*vantage: str, **fields: str | None) -> Standpoint:
    keys = ("country", "region", "locale", "timezone", "proxy")
    return Standpoint(vantage, **(dict.fromkeys(keys) | fields))


def test_a_site_is_visited_from_all_its_vantages_or_from_those_chosen() -> None:
    assert standpoint().of((SITE,)) == (SITE,)
    assert standpoint("la").of((SITE,))[0].vantages == (ANGELES,)
    assert standpoint("la", "berlin", "la").of((SITE,))[0].vantages == (ANGELES, BERLIN)


def test_one_declared_here_takes_the_place_of_all() -> None:
    (site,) = standpoint(country="JP", proxy="socks5://127.0.0.1:1080").of((SITE,))
    assert site.vantages == (Vantage(country="JP", proxy="socks5://127.0.0.1:1080"),)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (standpoint("berlim"), 'shop.example declares no vantage "berlim", did you mean "berlin"?'),
        (standpoint("tokyo"), "use one of berlin, la"),
        (
            standpoint("la", country="DE"),
            "--vantage picks a declared vantage, --country declares a new one",
        ),
        (standpoint(country="Germany"), '--country: "Germany" is not valid here: write it as DE'),
        (standpoint(region="CA"), "a region needs its country"),
        (standpoint(timezone="Berlin"), "--timezone: .* is not a time zone"),
        (standpoint(proxy="exit.example"), "--proxy: is not a proxy address"),
    ],
)
def test_each_mistake_is_one_clear_line(given: Standpoint, said: str) -> None:
    with pytest.raises(UsageError, match=said.replace("?", r"\?")) as caught:
        given.of((SITE,))
    assert "\n" not in str(caught.value)


def test_a_password_on_the_command_line_is_refused_and_not_repeated(auditor: Callable[..., Ended]) -> None:
    ended = auditor("audit", "https://shop.example/", "--proxy", "http://ann:hunter2@exit.example:1")
    assert ended.code == 2
    assert "environment variable" in ended.err
    assert "hunter2" not in ended.err


def test_a_password_that_is_not_at_hand_is_said_before_anything_is_done(
    auditor: Callable[..., Ended], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("EXIT_PASSWORD", raising=False)
    folder = tmp_path / "policies" / "shop.example"
    folder.mkdir(parents=True)
    proxy = "http://ann:${EXIT_PASSWORD}@exit.example:3128"
    (folder / "site.toml").write_text(f'entry = "https://shop.example/"\n[[vantage]]\nproxy = "{proxy}"\n')
    ended = auditor("audit", "shop.example", "--allow-private")
    assert ended.code == 2
    (line,) = ended.lines
    assert "http://exit.example:3128 needs ${EXIT_PASSWORD}: set this variable" in line


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--viewport", "wide"), "write it as 1366x768"),
        (("--viewport", "10x768"), "write it as 1366x768"),
        (("--user-agent", "a\nb"), "printable ASCII"),
        (("--virtual-seconds", "0"), "--virtual-seconds"),
        (("--form-email", "anna"), "not a valid e-mail address: write it as name@example.org"),
    ],
)
def test_settings_of_the_browser_that_cannot_be_are_said(
    auditor: Callable[..., Ended], words: tuple[str, ...], said: str
) -> None:
    ended = auditor("audit", "https://shop.example/", *words)
    assert ended.code == 2
    assert said in ended.err
