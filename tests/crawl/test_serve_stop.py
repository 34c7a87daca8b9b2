"""What `crawl serve` leaves behind when it is stopped."""

import asyncio
import signal
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from auditor.cli.crawl_serve import _Runs

PLAN: Any = SimpleNamespace(name="weekly")


def test_a_run_whose_wait_is_cancelled_is_still_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    places: Any = SimpleNamespace(options=())
    screen: Any = SimpleNamespace(note=lambda line: None)
    runs = _Runs(places, (), {"weekly": tmp_path / "weekly.toml"}, screen)

    async def cancelled_and_stopped() -> int | None:
        task = asyncio.create_task(runs.run(PLAN))
        async with asyncio.timeout(10):
            while "weekly" not in runs.programs:  # noqa: ASYNC110 - what is awaited is the program's own start
                await asyncio.sleep(0.01)
        running = runs.programs["weekly"]
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await runs.stop()
        return running.returncode

    assert asyncio.run(cancelled_and_stopped()) == -signal.SIGTERM
