"""The verbs together, on a small web: audit, look again, judge again, decide."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cli.ended import Ended

from auditor.demo.server import Answer, Asked, Web

POLICY = """<!doctype html><html lang="en"><title>Privacy policy</title><h1>Privacy policy</h1>
<p>This website is run by Plain Words Ltd. It does not use cookies. We write here once a week about words,
and we do not ask who reads it.</p><p>Last updated: 1 May 2026</p></html>"""

HOME = """<!doctype html><html lang="en"><title>Plain words</title><h1>Plain words</h1>
<footer><a href="/privacy">Privacy policy</a></footer>
<script>document.cookie = "visitor=a8f3c91e77d24b06; max-age=31536000"</script></html>"""


ACCEPTED = """[[accepted]]
fingerprint = "{fingerprint}"
reason = "agreed with the owner"
by = "Ann"
at = 2026-10-01
until = {until}
"""


def shop(asked: Asked) -> Answer:
    if asked.path == "/privacy":
        return Answer(body=POLICY)
    return Answer(body=HOME) if asked.path == "/" else Answer(status=404)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Ended, tuple[str, ...]]]:
    """The folder that an audit of the small web leaves, how it ended, and the options that it needs."""
    folder = tmp_path_factory.mktemp("audited")
    with Web({"plain.example": shop}) as web:
        rules = f"--browser-arg=--host-resolver-rules={web.resolver_rules}"
        options = (rules, "--allow-private", "--insecure")
        called = (sys.executable, "-m", "auditor", "audit", "plain.example", *options)
        ended = subprocess.run(called, cwd=folder, capture_output=True, text=True, check=False)
        yield folder, Ended(ended.returncode, ended.stdout, ended.stderr), options


@pytest.fixture
def audited(
    auditor: Callable[..., Ended], kept: tuple[Path, Ended, tuple[str, ...]], tmp_path: Path
) -> tuple[Ended, tuple[str, ...]]:
    """That audit, in a copy of its folder for each test; and the options that it needs."""
    folder, ended, options = kept
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    return ended, options


def test_the_verbs_work_together(
    auditor: Callable[..., Ended], audited: tuple[Ended, tuple[str, ...]], tmp_path: Path
) -> None:
    first, _ = audited
    assert first.code == 1, first
    assert "cookies_denied" in first.out
    (report,) = (tmp_path / "reports").glob("plain.example/*/report.html")
    assert first.lines == [f"report: {report.relative_to(tmp_path)}"]
    written = json.loads((report.parent / "report.json").read_text())
    assert written["sites"][0]["site"]["name"] == "plain.example"

    listed = auditor("findings", "--open")
    assert listed.code == 0
    (fingerprint,) = re.findall(r"^(\S+) · plain\.example · cookies_denied · error", listed.out, re.MULTILINE)

    wrong = auditor("decide", fingerprint[:-1] + "~", "accepted", "--reason", "agreed")
    assert (wrong.code, len(wrong.lines)) == (2, 1)
    assert f'did you mean "{fingerprint}"' in wrong.err
    decided = auditor(
        "decide", fingerprint[:10], "accepted", "--reason", "agreed", "--by", "Ann", "--until", "2099-01-01"
    )
    assert (decided.code, decided.out) == (0, f"{fingerprint}: accepted until 2099-01-01\n")

    again = auditor("judge", "plain.example", "--fail-on", "error")
    assert "agreed" in again.out
    shown = auditor("report", "plain.example", "--output", "out.json")  # the ending says the format
    assert (shown.code, shown.out) == (again.code, "")
    rows = json.loads((tmp_path / "out.json").read_text())["sites"][0]["findings"]
    assert {row["fingerprint"] for row in rows} >= {fingerprint}
    assert fingerprint not in auditor("findings", "--open").out
    assert fingerprint in auditor("findings", "--format", "json").out

    assert auditor("optouts", "--format", "json").code == 0
    assert "plain.example" in auditor("runs").out
    assert "plain.example" in auditor("report").out
    assert auditor("judge", "plan.example").err.strip().endswith('did you mean "plain.example"?')


def test_a_site_is_described_by_its_policy(
    auditor: Callable[..., Ended], audited: tuple[Ended, tuple[str, ...]], tmp_path: Path
) -> None:
    _, options = audited
    added = auditor("add", "https://plain.example/privacy", *options)
    assert (added.code, added.out) == (0, "policies/plain.example/site.toml\n")
    written = (tmp_path / added.out.strip()).read_text()
    assert 'operator = "Plain Words Ltd' in written
    assert 'entry = "https://plain.example/"' in written
    assert 'url = "https://plain.example/privacy"' in written
    assert auditor("add", "https://plain.example/privacy", *options).code == 2
    assert auditor("check").code == 0
    claims = json.loads(auditor("claims", "plain.example", *options, "--format", "json").out)
    assert any(row["type"] == "cookie_use" and row["polarity"] == "does_not" for row in claims["claims"])


STRUCK = """[[claim]]
standing = "struck"
document = "https://plain.example/privacy"
quote = "It does not use cookies."
type = "cookie_use"
reason = "it is about the newsletter"
by = "Ann"
at = 2026-11-28
"""


def test_what_people_say_of_a_claim_decides_the_next_judgement(
    auditor: Callable[..., Ended], audited: tuple[Ended, tuple[str, ...]], tmp_path: Path
) -> None:
    folder = tmp_path / "policies" / "plain.example"
    folder.mkdir(parents=True)
    (folder / "site.toml").write_text('entry = "https://plain.example/"\n')
    word = folder / "claims.toml"
    word.write_text(STRUCK)
    struck = auditor("judge", "plain.example")
    assert (struck.code, "cookies_denied" in struck.out) == (0, False)
    word.write_text(STRUCK.replace("struck", "confirmed"))
    confirmed = auditor("judge", "plain.example", "--format", "markdown")
    assert confirmed.code == 1
    assert "the claim was confirmed by Ann on 2026-11-28: it is about the newsletter" in confirmed.out
    word.write_text(STRUCK.replace("It does not", "It did not"))
    gone = auditor("judge", "plain.example")
    assert gone.code == 1
    assert "“It did not use cookies.” stands no more in https://plain.example/privacy" in gone.err
    word.write_text(STRUCK.replace("at = 2026-11-28", "at = 1"))
    assert "claims.toml:8: claim.1.at: " in auditor("judge", "plain.example").err
    checked = auditor("check")
    assert (checked.code, len(checked.lines)) == (2, 1)


def test_what_is_given_stands_before_the_ending_of_a_file(
    auditor: Callable[..., Ended], audited: tuple[Ended, tuple[str, ...]], tmp_path: Path
) -> None:
    auditor("report", "plain.example", "--format", "csv", "--output", "out.html")
    assert (tmp_path / "out.html").read_text().startswith("record,")
    auditor("findings", "--output", "listed.csv")  # no such format of that listing: as without a file
    assert " · plain.example · " in (tmp_path / "listed.csv").read_text().splitlines()[0]


def test_decisions_of_the_file_that_stand_for_nothing_are_told(
    auditor: Callable[..., Ended], audited: tuple[Ended, tuple[str, ...]], tmp_path: Path
) -> None:
    folder = tmp_path / "policies" / "plain.example"
    folder.mkdir(parents=True)
    kept = folder / "accepted.toml"
    listed = auditor("findings", "--open")
    (known,) = re.findall(r"^(\S+) · plain\.example · cookies_denied", listed.out, re.MULTILINE)
    kept.write_text(ACCEPTED.format(fingerprint="0" * 20, until="2099-01-01"))
    unknown = auditor("judge", "plain.example")
    assert f"accepted.toml:2: {'0' * 20}: no finding has this fingerprint" in unknown.err
    kept.write_text(
        ACCEPTED.format(fingerprint=known, until="2099-12-01").replace("at = 2", "at = 2099-01-01 #")
    )
    (folder / "site.toml").write_text("")
    for words in (("judge", "plain.example"), ("check",)):
        assert f"accepted.toml:2: {known}: its date, 2099-01-01, is in the future" in auditor(*words).err
    kept.write_text(ACCEPTED.format(fingerprint=known, until="2099-01-01"))
    assert "accepted.toml" not in auditor("judge", "plain.example").err


def test_judging_everything_again_shows_what_changed(
    auditor: Callable[..., Ended], audited: tuple[Ended, tuple[str, ...]], tmp_path: Path
) -> None:
    folder = tmp_path / "policies" / "plain.example"
    folder.mkdir(parents=True)
    (folder / "site.toml").write_text('entry = "https://plain.example/"\n')
    word = folder / "claims.toml"
    same = auditor("judge", "--since", "2020-01-01")
    assert (same.code, same.out) == (0, "1 site judged again: no discrepancy changed.\n")
    word.write_text(STRUCK)
    without = auditor("judge", "--since", "2020-01-01", "plain.example")
    assert without.code == 0
    assert "- cookies_denied: plain.example (no longer found, was serious)" in without.out
    word.write_text(STRUCK.replace("struck", "confirmed"))
    back = auditor("judge", "--since", "2020-01-01", "--format", "json")
    (change,) = [
        each for each in json.loads(back.out)["sites"][0]["changes"] if each["rule"] == "cookies_denied"
    ]
    assert (back.code, change["kind"], change["now"], change["decision"]) == (1, "new", "error", "open")
    for until, code, state in (("2099-01-01", 0, "accepted"), ("2026-11-01", 1, "open")):
        (folder / "accepted.toml").write_text(ACCEPTED.format(fingerprint=change["fingerprint"], until=until))
        word.write_text(STRUCK)
        auditor("judge", "--since", "2020-01-01")
        word.write_text(STRUCK.replace("struck", "confirmed"))
        again = auditor("judge", "--since", "2020-01-01", "--format", "json")
        states = {c["rule"]: c["decision"] for c in json.loads(again.out)["sites"][0]["changes"]}
        assert (again.code, states["cookies_denied"]) == (code, state), until
    for words in (
        ("--since", "2099-01-01"),
        ("--since", "soon"),
        ("--since", "2020-01-01", "--format", "html"),
        (),
    ):
        wrong = auditor("judge", *words)
        assert (wrong.code, len(wrong.lines)) == (2, 1)


def test_a_changed_policy_is_told_by_what_it_claims(
    auditor: Callable[..., Ended],
    audited: tuple[Ended, tuple[str, ...]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, options = audited
    once = auditor("policy", "plain.example", "--format", "json")
    (document,) = json.loads(once.out)["documents"]
    assert (document["url"], document["language"]) == ("https://plain.example/privacy", "en")
    assert document["versions"][0]["found"] == "link in the footer: Privacy policy"
    assert auditor("policy", "plain.example", "--fetch", *options).out.count("fetched 2 times") == 1
    monkeypatch.setattr(f"{__name__}.POLICY", POLICY.replace("It does not use", "We use"))
    changed = auditor("policy", "plain.example", "--fetch", "--text", *options)
    assert "+ new: cookie_use “We use cookies.”" in changed.out
    assert "- gone: cookie_use (does not) “It does not use cookies.”" in changed.out
    assert "- This website is run by Plain Words Ltd. It does not use cookies." in changed.out
    monkeypatch.setattr(f"{__name__}.POLICY", "<title>Just a moment...</title><p>Checking your browser.</p>")
    walled = auditor("policy", "plain.example", "--fetch", *options)
    assert (walled.code, "could not be read" in walled.out) == (3, True)
    refused = auditor("policy", "plain.example", "--snapshot")
    assert (refused.code, len(refused.lines)) == (2, 1)
    folder = tmp_path / "policies" / "plain.example"
    folder.mkdir(parents=True)
    (folder / "site.toml").write_text("")
    assert auditor("policy", "plain.example", "--snapshot", "--format", "markdown").code == 0
    (path,) = (folder / "snapshots").iterdir()
    assert "We use cookies." in path.read_text()


def test_a_saved_policy_needs_no_browser(auditor: Callable[..., Ended], tmp_path: Path) -> None:
    (tmp_path / "policy.html").write_text(POLICY)
    read = auditor("claims", "policy.html", "--format", "json", "--browser", "/nowhere")
    assert read.code == 0
    assert json.loads(read.out)["documents"]
    added = auditor("add", "policy.html", "--name", "plain", "--browser", "/nowhere")
    assert added.code == 0
    assert auditor("claims", "plain", "--browser", "/nowhere").code == 0
    crawled = auditor("crawl", "--browser", "/nowhere")
    assert crawled.code == 0
    assert "claims only" in crawled.out
