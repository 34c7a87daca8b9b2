"""Progress: a live line on a terminal, every line with -v, nothing with -q or elsewhere."""

import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from auditor.cli.options import Loudness
from auditor.cli.screen import Screen, put

STEPS = [("a.example", "visit: untouched"), ("a.example", "judging\x1b[2J")]


def told(capsys: pytest.CaptureFixture[str], *, quiet: bool = False, verbose: bool = False) -> str:
    screen = Screen(Loudness(quiet=quiet, verbose=verbose))
    for site, line in STEPS:
        screen.tell(site, line)
    screen.note("report: r.html")
    return capsys.readouterr().err


def test_off_a_terminal_only_what_stays_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys) == "report: r.html\n"


def test_quiet_tells_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, quiet=True) == ""


def test_verbose_tells_every_step_on_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, verbose=True).splitlines() == [
        "a.example: visit: untouched",
        "a.example: judging�[2J",
        "report: r.html",
    ]


def test_a_terminal_has_one_live_line_that_is_taken_away(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert told(capsys).split("\r\x1b[K") == [
        "",
        "a.example: visit: untouched",
        "a.example: judging�[2J",
        "report: r.html\n",
    ]


def test_a_warning_is_told_even_when_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    Screen(Loudness(quiet=True, verbose=False)).warn("x: could not look")
    assert capsys.readouterr().err == "auditor: x: could not look\n"


def test_where_nobody_reads_stderr_any_more_the_work_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    read, written = os.pipe()
    os.close(read)
    with suppress(BrokenPipeError), os.fdopen(written, "w", encoding="utf-8") as gone:
        monkeypatch.setattr(sys, "stderr", gone)
        screen = Screen(Loudness(quiet=False, verbose=True))
        screen.tell("a.example", "judging")
        screen.note("report: r.html")
        screen.warn("x: could not look")


def test_the_result_goes_to_stdout_or_to_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    put("report", None)
    assert capsys.readouterr().out == "report\n"
    put("report", tmp_path / "deep" / "r.txt")
    assert (tmp_path / "deep" / "r.txt").read_text() == "report"
    assert capsys.readouterr().out == ""
