"""Playwright's driver: it starts, and where it does not one line says so."""

import os
from pathlib import Path

import pytest

from auditor.browser.program import driver
from auditor.errors import BrowserMissing


def broken(folder: Path, says: str) -> str:
    node = folder / "node"
    node.write_text(f"#!/bin/sh\necho '{says}' >&2\nexit 127\n")
    node.chmod(0o755)
    return str(node)


def test_the_driver_of_this_machine_starts() -> None:
    assert driver.problem() is None


def test_a_driver_that_does_not_start_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    node = broken(tmp_path, "node: error while loading shared libraries: libatomic.so.1: cannot open")
    monkeypatch.setattr(driver, "compute_driver_executable", lambda: (node, "cli.js"))
    monkeypatch.setattr(driver.os, "geteuid", lambda: 1000)
    with pytest.raises(BrowserMissing, match="apt-get install libatomic1") as caught:
        driver.obtain()
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 3


def test_a_driver_that_is_not_there_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(driver, "compute_driver_executable", lambda: (str(tmp_path / "none"), "cli.js"))
    with pytest.raises(BrowserMissing, match="does not start") as caught:
        driver.obtain()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "meanwhile"),
    [
        (None, "--max-semi-space-size=2"),
        ("--trace-warnings", "--trace-warnings --max-semi-space-size=2"),
        ("--max-semi-space-size=64", "--max-semi-space-size=64"),
    ],
)
def test_it_starts_with_less_memory_and_leaves_the_environment_as_it_was(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, given: str | None, meanwhile: str
) -> None:
    before = os.environ.get("TMPDIR")
    monkeypatch.delenv("NODE_OPTIONS", raising=False)
    if given is not None:
        monkeypatch.setenv("NODE_OPTIONS", given)
    with driver.spared(tmp_path):
        assert (os.environ["NODE_OPTIONS"], os.environ["TMPDIR"]) == (meanwhile, str(tmp_path))
    assert (os.environ.get("NODE_OPTIONS"), os.environ.get("TMPDIR")) == (given, before)
