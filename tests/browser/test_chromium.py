"""The browser: it starts with third-party cookies, says when it is gone, and leaves nothing behind."""

import asyncio
import os
import signal
import tempfile
from pathlib import Path

import pytest

from auditor.browser.program import chromium, locate, profile
from auditor.browser.program.chromium import OpenBrowser, open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.errors import BrowserMissing


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where profiles of this test are made."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_it_takes_third_party_cookies_and_looks_like_a_person_s(folder):
    async def drive():
        async with open_browser(BrowserSettings(allow_private=True)) as browser:
            assert list(folder.glob("auditor-profile-*"))
            async with browser.context() as context:
                page = await context.new_page()
                return browser, await page.evaluate("[navigator.webdriver, navigator.userAgent]")

    browser, (automated, agent) = asyncio.run(drive())
    assert browser.third_party_cookies
    assert browser.version.startswith("Chromium 1")
    assert browser.mode in ("shell", "headless")
    assert not automated
    assert agent == browser.user_agent
    assert "Headless" not in agent
    assert not list(folder.glob("auditor-profile-*"))


@pytest.mark.parametrize("by_the_wire", [True, False])
def test_by_the_wire_it_begins_with_no_window_and_leaves_no_folder(monkeypatch, by_the_wire):
    if not by_the_wire:
        monkeypatch.setattr(chromium, "_led", lambda *_: None)

    async def drive():
        async with open_browser(BrowserSettings(allow_private=True)) as browser:
            return browser.third_party_cookies, len(browser._browser.contexts)

    with tempfile.TemporaryDirectory() as place:  # of a short path, as the wire's socket needs
        monkeypatch.setattr(tempfile, "tempdir", place)
        assert asyncio.run(drive()) == (True, 0 if by_the_wire else 1)
        assert not list(Path(place).iterdir())


def test_a_browser_that_blocks_third_party_cookies_is_found_out(monkeypatch):
    blocking = {"profile": {"cookie_controls_mode": 1, "block_third_party_cookies": True}}
    monkeypatch.setattr(profile, "_PREFERENCES", blocking)

    async def drive():
        async with open_browser(BrowserSettings(allow_private=True, mode="headless")) as browser:
            return browser.third_party_cookies

    assert not asyncio.run(drive())


def test_what_a_browser_does_with_cookies_is_tried_once(monkeypatch):
    fresh, opened = OpenBrowser.context, []

    def counted(self, *given, **named):
        opened.append(self.path)
        return fresh(self, *given, **named)

    async def begin() -> tuple[bool, object]:
        settings = BrowserSettings(allow_private=True, user_agent="one that nobody else is called")
        async with open_browser(settings) as browser:
            return browser.third_party_cookies, browser.identity

    async def twice() -> bool:
        return await begin() == await begin()

    monkeypatch.setattr(OpenBrowser, "context", counted)
    assert asyncio.run(twice())
    assert len(opened) == 1


def test_contexts_share_nothing():
    async def drive():
        async with (
            open_browser(BrowserSettings(allow_private=True)) as browser,
            browser.context() as one,
            browser.context() as other,
        ):
            await one.add_cookies([{"name": "a", "value": "1", "url": "https://shop.example"}])
            return await one.cookies(), await other.cookies()

    one, other = asyncio.run(drive())
    assert len(one) == 1
    assert other == []


def test_a_killed_browser_is_noticed(folder):
    async def drive():
        async with open_browser(BrowserSettings(allow_private=True)) as browser:
            (place,) = folder.glob("auditor-profile-*")
            gone = asyncio.Event()
            browser._browser.on("disconnected", lambda _: gone.set())
            _kill(str(place))
            await asyncio.wait_for(gone.wait(), 10)
            return browser.alive

    assert not asyncio.run(drive())
    assert not list(folder.glob("auditor-profile-*"))


def _kill(profile_folder):
    """End the browser that was started with this profile."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                command = (entry / "cmdline").read_bytes().decode("utf-8", "replace")
            except OSError:
                continue
            if profile_folder in command and "--type=" not in command:
                os.kill(int(entry.name), signal.SIGKILL)


def test_what_is_no_browser_is_said_in_one_line_and_leaves_nothing(folder):
    async def drive():
        async with open_browser(BrowserSettings(executable="/bin/true")):
            raise AssertionError

    with pytest.raises(
        BrowserMissing, match=r"/bin/true \(--browser\) does not start: .*is it a browser\?"
    ) as raised:
        asyncio.run(drive())
    assert "\n" not in str(raised.value)
    assert not list(folder.glob("auditor-profile-*"))


def test_the_one_found_is_the_one_started(monkeypatch):
    found = locate.find()
    monkeypatch.setenv(locate.VARIABLE, found.path)

    async def drive():
        async with open_browser(BrowserSettings(allow_private=True)) as browser:
            return browser.path

    assert asyncio.run(drive()) == found.path
