"""What people mean by SITE."""

from pathlib import Path

import pytest

from auditor.cli.targets import target, targets
from auditor.errors import UsageError
from auditor.files.problems import FileProblems


@pytest.fixture
def policies(tmp_path: Path) -> Path:
    for name, text in (
        ("shop.example", 'operator = "Shop"\n'),
        ("mescius", 'operator = "M"\n'),
        ("broken", "x = 1\n"),
    ):
        (tmp_path / "policies" / name).mkdir(parents=True)
        (tmp_path / "policies" / name / "site.toml").write_text(text)
    return tmp_path / "policies"


@pytest.mark.parametrize(
    ("word", "name", "entry"),
    [
        ("other.example", "other.example", "https://other.example/"),
        ("https://other.example/a?b", "other.example", "https://other.example/a?b"),
        ("http://other.example:8080", "other.example-8080", "http://other.example:8080"),
        ("other.example:8443", "other.example-8443", "https://other.example:8443/"),
        ("localhost:8000", "localhost-8000", "http://localhost:8000/"),
        ("127.0.0.1:1", "127.0.0.1-1", "http://127.0.0.1:1/"),
        ("http://[::1]:80/", "1-80", "http://[::1]:80/"),
        ("やまびこ.example", "xn--28j3c6ax.example", "https://やまびこ.example/"),
        ("other.example/", "other.example", "https://other.example/"),
        ("other.example/ja/?a=b", "other.example", "https://other.example/ja/?a=b"),
        ("shop.example", "shop.example", None),
        ("mescius", "mescius", None),
        ("https://shop.example/start", "shop.example", "https://shop.example/start"),
    ],
)
def test_each_way_to_name_a_site(policies: Path, word: str, name: str, entry: str | None) -> None:
    site = target(word, policies)
    assert (site.name, site.entry) == (name, entry)


def test_a_folder_is_named_by_its_path_too(policies: Path) -> None:
    for word in (policies / "mescius", policies / "mescius" / "site.toml"):
        assert target(str(word), policies).operator == "M"


def test_an_address_takes_the_description_of_its_host(policies: Path) -> None:
    assert target("https://shop.example/", policies).operator == "Shop"


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("mesciu", 'did you mean "mescius"'),
        ("policies/mesciu", 'did you mean "mescius"'),
        ("nowhere", "give an address, a host or a folder"),
        ("ftp://shop.example/", "not an address a browser can visit"),
        ("https:///x", "not an address a browser can visit"),
        ("https://ann:hunter2@shop.example/", "not stored"),
        ("https://[::1/", "is not a valid address"),
        ("https://shop.example:99999/", "is not a valid address"),
        ("https://shop.example/\x1b[2J", "not an address a browser can visit"),
        ("file:///etc/passwd", "not an address a browser can visit"),
        ("../../nowhere", "is not a site"),
        ("http://../x", "is not a valid host name"),
        ("http://a b/", "is not a valid host name"),
        ("shop..example", "is not a valid host name|is not a site"),
        (f"https://{'a' * 64}.example/", "is not a valid host name"),
        (f"https://{'a.' * 126}example/", "is not a valid host name"),
        ("a" * 5000, "is not a site"),
    ],
)
def test_what_is_no_site_is_told_in_one_line(policies: Path, word: str, said: str) -> None:
    with pytest.raises(UsageError, match=said) as caught:
        target(word, policies)
    assert "\n" not in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_a_broken_file_is_told(policies: Path) -> None:
    with pytest.raises(FileProblems, match=r"site\.toml:1: x: unknown key"):
        target("broken", policies)


def test_a_dash_reads_sites_from_stdin(policies: Path) -> None:
    lines = ["# nightly\n", "\n", "  mescius \n", "other.example\n", "mescius\n"]
    assert [site.name for site in targets(["-"], policies, lines)] == ["mescius", "other.example"]


def test_no_site_is_told(policies: Path) -> None:
    for given in ([], ["-"], [""]):
        with pytest.raises(UsageError, match="address"):
            targets(given, policies, [])
