"""What ends a browser from outside, where a page keeps everybody too busy."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Error

from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.browser.program.watchdog import Watchdog


@pytest.fixture
def sleeper(tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A program that names a folder, as a browser does its profile."""
    (tmp_path / "s.py").write_text("import time; time.sleep(100)")
    with subprocess.Popen((sys.executable, str(tmp_path / "s.py"))) as process:
        yield process
        process.kill()


def test_what_takes_too_long_is_ended(sleeper: "subprocess.Popen[bytes]", tmp_path: Path) -> None:
    with Watchdog([str(tmp_path)]).within(0.01):
        assert sleeper.wait(60) == -signal.SIGKILL


def test_what_ends_in_time_and_what_is_not_ours_is_left_alone(
    sleeper: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    with Watchdog([str(tmp_path)]).within(60):
        pass
    with Watchdog([str(tmp_path)]).until_ended() as dog:
        dog.ends_within(60)
    Watchdog([str(tmp_path / "other")]).bite()
    assert sleeper.poll() is None


def test_a_browser_that_was_ended_is_gone() -> None:
    asyncio.run(_ended())


async def _ended() -> None:
    async with open_browser(BrowserSettings(allow_private=True)) as opened:
        assert opened.alive
        await asyncio.to_thread(opened.watchdog.bite)
        with pytest.raises(Error):
            async with opened.context():
                pass
        assert not opened.alive
