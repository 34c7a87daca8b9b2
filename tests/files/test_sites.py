"""site.toml: read into a Site, or everything that is wrong with it at once; written tidily."""

import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import UsageError
from auditor.files import sites
from auditor.files.problems import FileProblems
from auditor.model.site import DeclaredDocument, DeclaredOptOut, Site, Vantage

FULL = """
operator = "Shop Ltd"
entry = "https://shop.example/"
jurisdictions = ["eu", "uk"]
vendors = ["BowNow"]
own_domains = ["Shop-CDN.example"]
pages = ["https://shop.example/about"]
ccpa_business = true

[[document]]
url = "https://shop.example/privacy"
language = "en"

[[document]]
file = "cookies.html"
kind = "cookie"

[[opt_out]]
url = "https://shop.example/?optout"
vendor = "BowNow"
mechanism = "link"

[[vantage]]
country = "DE"
locale = "de-DE"
timezone = "Europe/Berlin"
"""


def folder(tmp_path: Path, text: str) -> Path:
    made = tmp_path / "shop.example"
    made.mkdir(exist_ok=True)
    (made / "site.toml").write_text(text, encoding="utf-8")
    return made


def problems(tmp_path: Path, text: str) -> list[str]:
    with pytest.raises(FileProblems) as caught:
        sites.read(folder(tmp_path, text))
    assert caught.value.exit_code == 2
    return [f"{problem.line}: {problem.problem}" for problem in caught.value.problems]


def test_every_key_is_read(tmp_path: Path) -> None:
    made = folder(tmp_path, FULL)
    (made / "cookies.html").write_text("<p>cookies</p>")
    assert sites.read(made) == Site(
        name="shop.example",
        operator="Shop Ltd",
        entry="https://shop.example/",
        documents=(
            DeclaredDocument(url="https://shop.example/privacy", language="en"),
            DeclaredDocument(file=str(made / "cookies.html"), kind="cookie"),
        ),
        vendors=("BowNow",),
        opt_outs=(DeclaredOptOut(url="https://shop.example/?optout", vendor="BowNow"),),
        jurisdictions=("eu", "uk"),
        own_domains=("shop-cdn.example",),
        pages=("https://shop.example/about",),
        ccpa_business=True,
        vantages=(Vantage(country="DE", locale="de-DE", timezone="Europe/Berlin"),),
    )


def test_an_empty_file_is_a_site_without_an_address(tmp_path: Path) -> None:
    assert sites.read(folder(tmp_path, "")) == Site(name="shop.example")


def test_everything_wrong_is_told_at_once_and_at_its_line(tmp_path: Path) -> None:
    text = """entrry = "https://x.example"
operator = 3
jurisdictions = [
  "eu",
  "us-ka",
]
note = '''
[[document]]
url = 1
'''
[[document]]
url = "https://x.example/privacy"
langauge = "ja"
[[document]]
title = "Cookies"
kind = "cokie"
[[vantage]]
timezone = "Europe/Berln"
"""
    found = problems(tmp_path, text)
    assert found[:3] == [
        '1: entrry: unknown key, did you mean "entry"?',
        "2: operator: should be text in quotes",
        '5: jurisdictions.2: unknown value "us-ka", did you mean "us-ca"?',
    ]
    assert found[3].startswith("7: note: unknown key: use one of operator, entry")
    assert found[4] == '13: document.1.langauge: unknown key, did you mean "language"?'
    assert found[5] == '16: document.2.kind: unknown value "cokie", did you mean "cookie"?'
    assert found[6].startswith('18: vantage.1.timezone: "Europe/Berln" is not a time zone')
    assert len(found) == 7


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('entry = "shop.example"', "write it in full"),
        ('entry = "ftp://shop.example"', "write it in full"),
        ('entry = "https://[::1"', "is not a valid address"),
        ('entry = "https://../x"', "is not a valid address"),
        ('entry = "https://shop.example:99999/"', "is not a valid address"),
        ('entry = "https://ann:hunter2@shop.example/"', "without"),
        ('own_domains = ["https://shop.example"]', "is not a valid host name"),
        ('ccpa_business = "yes"', "should be true or false"),
        ("pages = 3", "should be a list"),
        ("vantage = 3", "should be a list"),
        ("document = [3]", "should be a table"),
        ("[[document]]", "needs a url, a file or a title"),
        ("[[opt_out]]", "is missing"),
        ('[[vantage]]\ncountry = "Germany"', "write it as DE"),
        ('[vantage]\ncountry = "DE"', "write [[vantage]]"),
        ('[[vantage]]\nregion = "CA"', "needs its country"),
        ('[[vantage]]\nid = "a b"', "write it as berlin"),
        ("[[vantage]]\n[[vantage]]", "give each its own"),
        ('[[vantage]]\nid = "a"\n[[vantage]]\nid = "a"', "is already the id of another"),
        ('[[vantage]]\nproxy = "proxy.example:3128"', "not a proxy address"),
        ('[[vantage]]\nproxy = "socks4://proxy.example"', "not a proxy address"),
        ('[[vantage]]\nproxy = "http://proxy.example:x"', "not a proxy address"),
        ('[[vantage]]\nproxy = "http://proxy.example:1/path"', "must end with its port"),
        ('[[vantage]]\nproxy = "http://${P}:hunter2@proxy.example"', "environment variable"),
        ('[[vantage]]\nproxy = "http://ann:hunter2@proxy.example:3128"', "not kept in files"),
        ('operator = "  "', "is empty"),
    ],
)
def test_each_mistake_is_one_clear_line(tmp_path: Path, text: str, said: str) -> None:
    (line,) = problems(tmp_path, text)
    assert said in line
    assert "\n" not in line
    assert "hunter2" not in line


@pytest.mark.parametrize(
    ("text", "line"),
    [("a = ", 1), ("a = 1\na = 2", 2), ('entry = "x\n', 1), ("\n\n[x", 3), ("a = [1,\n2\n", 2)],
)
def test_broken_toml_is_told_at_its_line(tmp_path: Path, text: str, line: int) -> None:
    (found,) = problems(tmp_path, text)
    assert found.startswith(f"{line}: is not valid TOML: ")


def test_what_is_no_utf8_is_told_at_its_line(tmp_path: Path) -> None:
    made = folder(tmp_path, "")
    (made / "site.toml").write_bytes(b'operator = "a"\nentry = "\xff"\n')
    with pytest.raises(FileProblems, match=r"site\.toml:2: is not UTF-8"):
        sites.read(made)


def test_a_missing_file_and_a_folder_in_its_place_are_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblems, match="no such file"):
        sites.read(tmp_path)
    (tmp_path / "site.toml").mkdir()
    with pytest.raises(FileProblems, match="is a folder"):
        sites.read(tmp_path)


def test_a_saved_policy_that_is_not_there_is_told(tmp_path: Path) -> None:
    (line,) = problems(tmp_path, '[[document]]\nfile = "gone.html"\n')
    assert "document.1.file: no such file" in line


def test_one_broken_site_hides_no_other(tmp_path: Path) -> None:
    for name, text in (("a", ""), ("b", "x = 1"), ("c", "y = 1\nz = 2")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "site.toml").write_text(text)
    (tmp_path / "empty").mkdir()
    found, wrong = sites.read_all(tmp_path)
    assert [site.name for site in found] == ["a"]
    assert [problem.path.parent.name for problem in wrong] == ["b", "c", "c"]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    made = folder(tmp_path, FULL)
    (made / "cookies.html").write_text("<p>cookies</p>")
    site = sites.read(made)
    path = sites.write(site, made, force=True)
    assert sites.read(made) == site
    assert 'file = "cookies.html"' in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert sorted(each.name for each in made.iterdir()) == ["cookies.html", "site.toml"]


@settings(deadline=None)  # it writes and reads files
@given(
    operator=st.text(min_size=1).filter(str.strip), vendors=st.lists(st.text(min_size=1).filter(str.strip))
)
def test_any_words_survive_writing(
    tmp_path_factory: pytest.TempPathFactory, operator: str, vendors: list[str]
) -> None:
    made = tmp_path_factory.mktemp("site")
    site = Site(name=made.name, operator=operator, vendors=tuple(vendors))
    sites.write(site, made)
    assert sites.read(made) == site


def test_a_note_stands_on_top_and_is_no_toml(tmp_path: Path) -> None:
    site = Site(name="shop", operator="Shop")
    path = sites.write(site, tmp_path / "shop", note='entry = "x"\r\x1b\u2028pages = [')
    assert path.read_text(encoding="utf-8").startswith('# entry = "x"')
    assert sites.read(tmp_path / "shop") == site


def test_what_is_there_is_not_overwritten(tmp_path: Path) -> None:
    made = folder(tmp_path, "")
    with pytest.raises(UsageError, match="--force"):
        sites.write(Site(name="shop.example", operator="x"), made)
    assert (made / "site.toml").read_text() == ""


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="cannot be written"):
        sites.write(Site(name="x"), tmp_path / "file" / "x")


def test_the_sites_that_ship_can_be_read() -> None:
    found, wrong = sites.read_all(Path(__file__).parents[2] / "policies")
    assert wrong == ()
    assert {site.name for site in found if site.entry} == {"nessum.org"}
    assert len(found) >= 5
    for site in found:
        assert site.operator
        assert site.documents


def test_several_vantages_are_read_in_their_order_and_written_again(tmp_path: Path) -> None:
    text = """entry = "https://shop.example/"
[[vantage]]
id = "berlin"
country = "DE"
locale = "de-DE"
timezone = "Europe/Berlin"
proxy = "http://ann:${BERLIN_PASSWORD}@proxy.example:3128"
[[vantage]]
id = "la"
country = "US"
region = "CA"
proxy = "socks5://127.0.0.1:1080"
"""
    made = folder(tmp_path, text)
    site = sites.read(made)
    assert [(v.id, v.country, v.region) for v in site.vantages] == [
        ("berlin", "DE", None),
        ("la", "US", "CA"),
    ]
    assert site.vantages[0].proxy == "http://ann:${BERLIN_PASSWORD}@proxy.example:3128"
    sites.write(site, made, force=True)
    assert sites.read(made) == site


def test_an_id_that_is_taken_is_told_at_its_line(tmp_path: Path) -> None:
    text = '[[vantage]]\nid = "a"\n\n[[vantage]]\ncountry = "DE"\nid = "a"\n'
    assert problems(tmp_path, text) == [
        '6: vantage.2.id: "a" is already the id of another vantage: give each its own'
    ]
