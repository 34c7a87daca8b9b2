"""Where a browser is found, and what is said where none is."""

import pytest

from auditor.browser.program import locate
from auditor.errors import COULD_NOT_LOOK, BrowserMissing


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A machine without browsers, on which a test installs its own."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "playwright"))
    monkeypatch.delenv(locate.VARIABLE, raising=False)

    def install(path):
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("#!/bin/sh\n")
        place.chmod(0o755)
        return str(place)

    return install


def test_what_is_given_wins_over_the_environment_and_the_machine(machine, monkeypatch):
    given, named = machine("mine/chrome"), machine("other/chrome")
    machine("bin/chromium")
    monkeypatch.setenv(locate.VARIABLE, named)
    assert locate.find(given).path == given
    assert locate.find(None).path == named
    assert locate.find(None).said_by == "AUDITOR_BROWSER"


def test_a_shell_is_preferred_and_a_mode_asked_for_is_kept(machine):
    chromium, shell = machine("bin/chromium"), machine("bin/chromium-headless-shell")
    assert (locate.find().path, locate.find().kind) == (shell, "shell")
    assert locate.find(mode="headless").path == chromium
    assert locate.find(mode="shell").path == shell


def test_playwright_s_own_comes_before_path_and_the_newest_first(machine):
    machine("bin/chromium")
    machine("playwright/chromium-99/chrome-linux/chrome")
    newest = machine("playwright/chromium-1200/chrome-linux64/chrome")
    found = locate.find()
    assert (found.path, found.said_by) == (newest, "playwright")


def test_nothing_found_says_what_to_do(machine):
    with pytest.raises(BrowserMissing, match=r"--browser PATH") as raised:
        locate.find()
    assert raised.value.exit_code == COULD_NOT_LOOK
    assert "\n" not in str(raised.value)


def test_a_path_that_is_no_program_is_one_clear_line(tmp_path):
    text = tmp_path / "notes.txt"
    text.write_text("no program")
    with pytest.raises(BrowserMissing, match="cannot be executed"):
        locate.find(str(text))
    with pytest.raises(BrowserMissing, match="no such file"):
        locate.find(str(tmp_path / "nowhere"))


def test_obtaining_tries_each_way_and_says_so(machine, monkeypatch):
    said = []
    monkeypatch.setattr(
        locate, "_ways", lambda: iter([("a download", (("false",),)), ("a package", (("true",),))])
    )
    outcomes = {"false": "no network", "true": None}

    def run(command, _seconds):
        if command == ("true",):
            machine("bin/chromium")
        return outcomes[command[0]]

    monkeypatch.setattr(locate, "run", run)
    assert locate.obtain(say=said.append).path.endswith("bin/chromium")
    assert said == ["no browser found: trying a download", "no browser found: trying a package"]


def test_obtaining_in_vain_gives_every_reason_in_one_line(machine, monkeypatch):
    monkeypatch.setattr(locate, "_ways", lambda: iter([("a download", (("/nowhere/at/all",),))]))
    with pytest.raises(BrowserMissing, match=r"a download: .*No such file") as raised:
        locate.obtain()
    assert "\n" not in str(raised.value)
