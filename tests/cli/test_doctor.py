"""doctor: what works here, a line each."""

from collections.abc import Callable

from cli.ended import Ended


def test_on_a_machine_where_tests_run_everything_needed_works(auditor: Callable[..., Ended]) -> None:
    ended = auditor("doctor")
    assert ended.code == 0, ended
    for word in ("Python", "browser", "starts", "virtual time works", "store", "catalogue"):
        assert any(line.startswith("✓") and word in line for line in ended.out.splitlines()), word


def test_what_is_missing_is_told_with_its_mend(auditor: Callable[..., Ended]) -> None:
    ended = auditor("doctor", "--browser", "/nowhere/chromium")
    assert ended.code == 3
    assert "✗ browser: /nowhere/chromium" in ended.out
    assert ended.err == ""
