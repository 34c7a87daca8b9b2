"""Bad input of each kind: one clear line, the right exit code, nothing lost."""

import io
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cli.ended import Ended

from auditor.demo.server import Answer, Asked, Web
from auditor.store.database import Store


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[None]:
    Store.open(tmp_path / "crawls" / "auditor.db").close()
    other = sqlite3.connect(tmp_path / "crawls" / "auditor.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    yield
    other.close()


def site(tmp_path: Path, text: str) -> None:
    (tmp_path / "policies" / "shop").mkdir(parents=True)
    (tmp_path / "policies" / "shop" / "site.toml").write_text(text)


def test_an_unknown_host(auditor: Callable[..., Ended]) -> None:
    ended = auditor("audit", "nobody-has-this-name.invalid", "-q")
    assert ended.code == 3
    (line,) = ended.lines
    assert line.startswith("auditor: nobody-has-this-name.invalid: could not look: ")
    assert "0 questions" not in ended.out


def test_a_refused_connection(auditor: Callable[..., Ended]) -> None:
    ended = auditor("audit", "http://127.0.0.1:9/", "--allow-private", "-q")
    assert ended.code == 3
    (line,) = ended.lines
    assert "could not look: " in line


def test_a_policy_that_is_not_there(auditor: Callable[..., Ended], web_of: Callable[..., Web]) -> None:
    def host(_: Asked) -> Answer:
        return Answer(body="<title>Not found</title>Not found", status=404)

    web = web_of({"shop.example": host})
    rules = f"--browser-arg=--host-resolver-rules={web.resolver_rules}"
    ended = auditor("claims", "http://shop.example/privacy", rules, "--allow-private")
    assert ended.code == 3
    (line,) = ended.lines
    assert line.startswith("auditor: http://shop.example/privacy: could not be read: ")


def test_no_browser(auditor: Callable[..., Ended]) -> None:
    ended = auditor("audit", "shop.example", "--browser", "/nowhere/chromium")
    assert ended.code == 3
    (line,) = ended.lines
    assert "/nowhere/chromium" in line


def test_a_program_that_is_no_browser(auditor: Callable[..., Ended]) -> None:
    ended = auditor("audit", "shop.example", "--browser", "/bin/true")
    assert ended.code == 3
    (line,) = ended.lines
    assert "does not start" in line


def test_a_broken_site_file(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    site(tmp_path, 'entry = "shop.example"\nvendor = ["x"]\n')
    for words in (("audit", "shop"), ("crawl",), ("check",), ("claims", "shop")):
        ended = auditor(*words)
        assert ended.code == 2
        assert [line.partition("site.toml:")[2][:8] for line in ended.lines] == ["1: entry", "2: vendo"]
    assert not (tmp_path / "crawls").exists()


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("[" * 3000 + "]" * 3000, "is nested too deeply"),
        ("9" * 5000, "holds a number with too many digits"),
        ("[" * 9 + "]" * 9, "vendors.1: should be text in quotes"),
    ],
)
def test_a_value_beyond_what_python_reads_is_told_at_its_line(
    auditor: Callable[..., Ended], tmp_path: Path, value: str, said: str
) -> None:
    site(tmp_path, f'operator = "x"\n\nvendors = {value}\nsnapshots = true\n')
    ended = auditor("check")
    assert ended.code == 2
    assert [line.partition("site.toml:")[2] for line in ended.lines] == [f"3: {said}"]


def test_a_broken_site_file_stops_no_other(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    site(tmp_path, "x = 1\n")
    (tmp_path / "policies" / "fine").mkdir()
    (tmp_path / "policies" / "fine" / "site.toml").write_text('operator = "Fine"\n')
    ended = auditor("crawl", "--format", "json")
    assert ended.code == 3
    assert '"claims only"' in ended.out
    assert any("site.toml:1: x: unknown key" in line for line in ended.lines)


@pytest.mark.parametrize(
    "words",
    [
        ("audit", "shop"),
        ("crawl",),
        ("doctor", "--browser", "/nowhere"),
    ],
)
@pytest.mark.usefixtures("locked")
def test_a_locked_database(auditor: Callable[..., Ended], tmp_path: Path, words: tuple[str, ...]) -> None:
    site(tmp_path, "")
    ended = auditor(*words)
    assert ended.code == 3
    assert "another process is using the database" in (ended.out + ended.err)
    assert len(ended.lines) <= 1


@pytest.mark.usefixtures("locked")
def test_reading_goes_on_beside_a_writer(auditor: Callable[..., Ended]) -> None:
    assert auditor("findings").code == auditor("runs").code == 0


def test_an_unwritable_store(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    site(tmp_path, "")
    (tmp_path / "file").write_text("")
    ended = auditor("audit", "shop", "--store", "file/a.db")
    assert ended.code == 2
    (line,) = ended.lines
    assert line.startswith("auditor: file/a.db: cannot be written")


def test_names_on_stdin(
    auditor: Callable[..., Ended], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "policy.txt").write_text("Privacy policy\n\nWe do not use cookies on this website.\n")
    monkeypatch.setattr("sys.stdin", io.StringIO("# mine\n\n  policy.txt \n"))
    assert "do not use cookies" in auditor("claims", "-").out
    for words, said in ((("claims", "-"), "no policy given"), (("audit", "-"), "no site given")):
        monkeypatch.setattr("sys.stdin", io.StringIO("\n# none\n"))
        ended = auditor(*words)
        assert ended.code == 2
        (line,) = ended.lines
        assert said in line


def test_a_saved_policy_given_twice_is_read_once(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    (tmp_path / "policy.txt").write_text("Privacy policy\n\nWe do not use cookies on this website.\n")
    site(tmp_path, '[[document]]\nfile = "../../policy.txt"\n')
    ended = auditor("audit", "shop", "--document", "policy.txt")
    assert "No visit · 1 document · 1 statement" in ended.out


def test_a_store_that_is_something_else_is_left_alone(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine\n")
    (tmp_path / "notes.txt").chmod(0o644)
    for store, said in (("notes.txt", "is not a database"), (".", "is a folder")):
        ended = auditor("findings", "--store", store)
        assert ended.code == 2
        (line,) = ended.lines
        assert said in line
    assert (tmp_path / "notes.txt").stat().st_mode & 0o777 == 0o644
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_broken_accepted_file_stops_no_other(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    site(tmp_path, 'operator = "Shop"\n')
    (tmp_path / "policies" / "shop" / "accepted.toml").write_text("[[accepted]]\nstate = 5\n")
    (tmp_path / "policies" / "fine").mkdir()
    (tmp_path / "policies" / "fine" / "site.toml").write_text('operator = "Fine"\n')
    ended = auditor("crawl", "--format", "json")
    assert ended.code == 3
    assert '"claims only"' in ended.out
    assert any("shop: could not look: policies/shop/accepted.toml:" in line for line in ended.lines)


def test_a_site_file_that_cannot_be_opened_is_not_passed_over(
    auditor: Callable[..., Ended], tmp_path: Path
) -> None:
    site(tmp_path, 'operator = "Shop"\n')
    (tmp_path / "policies" / "loop").mkdir()
    (tmp_path / "policies" / "loop" / "site.toml").symlink_to("site.toml")
    (tmp_path / "policies" / "empty").mkdir()
    assert auditor("crawl").code == 3
    ended = auditor("check")
    assert ended.code == 2
    assert [line.split(": ", 2)[1:] for line in sorted(ended.lines)] == [
        ["policies/empty", "has no site.toml: `auditor add` writes one"],
        ["policies/loop/site.toml", "cannot be read: Too many levels of symbolic links"],
    ]


def test_every_stranger_of_a_plan_is_told_at_its_line(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    site(tmp_path, 'operator = "Shop"\n')
    (tmp_path / "nightly.toml").write_text('sites = [\n  "shop",\n  "shp",\n  "http://",\n]\n')
    ended = auditor("crawl", "nightly.toml")
    assert ended.code == 2
    assert [line.partition("nightly.toml")[2][:13] for line in ended.lines] == [
        ":3: sites.2: ",
        ":4: sites.3: ",
    ]


def test_an_unwritable_reports_folder_is_told_first(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    site(tmp_path, "")
    (tmp_path / "file").write_text("")
    ended = auditor("audit", "shop", "--reports", "file/reports", "-q")
    assert ended.code == 2
    (line,) = ended.lines
    assert "cannot be written" in line
    assert ended.out == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("explain", "cookies_denid"), 'did you mean "cookies_denied"'),
        (("crawl", "nightly"), 'there is no plan "nightly" in crawls/'),
        (("claims", "policies/nope.html"), "no such file"),
        (("claims", "nope"), "is not a site"),
        (("add", "nope"), "is not a site"),
        (("audit",), "no site given"),
        (("audit", "--demo", "shop"), "--demo has its own"),
        (("audit", "a.example", "b.example", "--document", "x.html"), "applies to a single site"),
        (("crawl", "--format", "sarif"), "not available for an overview"),
        (("audit", "a.example", "--format", "pdf"), "name the file to write with --output"),
        (("decide", "abc", "accepted", "--reason", " "), "--reason is empty"),
        (("decide", "abc", "confirmed", "--reason", "r", "--until", "2099-01-01"), "--until applies only to"),
        (("decide", "abc", "accepted", "--reason", "r", "--until", "2001-01-01"), "is in the past"),
        (
            ("decide", "abc", "accepted", "--reason", "r", "--until", "2027-02-30"),
            '"2027-02-30" is not a valid date',
        ),
        (("crawl",), "no site in"),
        (("check",), "no files in"),
        (("claims", "nope.html"), "nope.html: no such file"),
        (("audit", "a.example", "--output", "."), "is a folder: name the file"),
        (("audit", "a.example", "--output", "/dev/null/x"), "cannot be written"),
        (("crawl", "--output", "."), "is a folder: name the file"),
        (("lists", "update", "--mirror", "http://["), "is not a valid address"),
        (("prune", "--older-than", "99999999999"), "is not in the range"),
        (("runs", "--limit", "9" * 23), "is not in the range"),
    ],
)
def test_each_mistake_is_one_clear_line(
    auditor: Callable[..., Ended], words: tuple[str, ...], said: str
) -> None:
    ended = auditor(*words)
    assert ended.code == 2
    (line,) = ended.lines
    assert line.startswith("auditor: ")
    assert said in line


@pytest.mark.parametrize("words", [("judge", "shop"), ("findings",), ("report",), ("optouts",), ("runs",)])
def test_before_the_first_run_there_is_nothing_to_show(
    auditor: Callable[..., Ended], words: tuple[str, ...], tmp_path: Path
) -> None:
    ended = auditor(*words)
    assert ended.code == 3
    (line,) = ended.lines
    assert "nothing stored yet" in line
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_began_no_site_is_no_clean_report(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    assert auditor("audit", "shop.example", "--browser", "/nowhere/chromium").code == 3
    ended = auditor("report")
    assert ended.code == 3
    assert "broken off before its first site" in ended.lines[0]


def test_a_bad_plan(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    (tmp_path / "crawls").mkdir()
    (tmp_path / "crawls" / "nightly.toml").write_text('demoo = true\n\nat_once = 0\n[pace]\ndelay_s = "x"\n')
    ended = auditor("crawl", "nightly")
    assert ended.code == 2
    assert [line.partition("toml:")[2] for line in ended.lines] == [
        '1: demoo: unknown key, did you mean "demo"?',
        "3: at_once: should be at least 1",
        "5: pace.delay_s: should be a number",
    ]
    assert auditor("check").code == 2


@pytest.mark.parametrize("content", [b"", b"   \n"])
def test_a_document_that_holds_nothing(auditor: Callable[..., Ended], tmp_path: Path, content: bytes) -> None:
    (tmp_path / "policy.html").write_bytes(content)
    for words in (("claims", "policy.html"), ("audit", "a.example", "--document", "policy.html")):
        ended = auditor(*words)
        assert ended.code == 2
        (line,) = ended.lines
        assert line.startswith("auditor: policy.html: ")
