"""The program: quick to help, clear about what is wrong."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from cli.ended import Ended

from auditor.cli import plain
from auditor.cli.program import PROGRAM, VERBS
from auditor.errors import AuditorError, CouldNotLook

SLEEPING = """
import sys, time, click
from auditor.cli import main
from auditor.cli.program import PROGRAM
def sleep():
    print("here")
    time.sleep(30)
PROGRAM.get_command = lambda *_: click.Command("runs", callback=sleep)
sys.argv = ["auditor", "runs"]
main()
"""

SLOW = ("playwright", "pydantic", "sqlite_utils", "bs4", "lxml", "jinja2", "tldextract", "pypdf", "asyncio")


def test_help_loads_none_of_the_verbs() -> None:
    code = (
        "import sys; sys.argv = ['auditor', '--help']\n"
        "from auditor.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {name.partition(".")[0] for name in ended.stderr.split()} & set(SLOW)
    assert all(verb in ended.stdout for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_says_what_the_list_says(verb: str) -> None:
    command = PROGRAM.get_command(click.Context(PROGRAM), verb)
    assert command is not None
    assert (command.name, command.get_short_help_str(100)) == (verb, VERBS[verb])


def test_an_unknown_verb_is_told_what_was_meant(auditor: Callable[..., Ended]) -> None:
    ended = auditor("adit")
    assert ended.code == 2
    assert 'did you mean "audit"?' in ended.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("audit", "--format", "jsn"), 'did you mean "json"?'),
        (("audit", "--at-once", "99"), "--at-once: 99 is not in the range"),
        (("audit", "--phases", ""), "--phases: names no phase"),
        (("audit", "--nope"), "no such option '--nope', did you mean '"),
        (("review", "--port", "abc"), "--port: 'abc' is not a whole number"),
        (("decide",), "missing argument 'FINGERPRINT'"),
        (("decide", "x", "acceptd", "--reason", "r"), 'did you mean "accepted"?'),
        (("decide", "x", "y\x1b[2J\n", "--reason", "r"), "state: "),
        (("schema", "reprt"), 'did you mean "report"?'),
        (("runs", "--limit", "0"), "--limit: 0 is not in the range"),
    ],
)
def test_wrong_usage_is_one_line_and_ends_with_2(
    auditor: Callable[..., Ended], words: tuple[str, ...], said: str
) -> None:
    ended = auditor(*words)
    assert ended.code == 2
    (line,) = ended.lines
    assert line.startswith("auditor: ")
    assert line.endswith((f": see `auditor {words[0]} --help`", f"? see `auditor {words[0]} --help`"))
    assert said in line
    assert line.isprintable()


def test_without_a_verb_help_is_shown(auditor: Callable[..., Ended]) -> None:
    ended = auditor()
    assert ended.code == 2
    assert all(verb in ended.err for verb in VERBS)


def test_help_and_version_end_well(auditor: Callable[..., Ended]) -> None:
    assert auditor("--help").code == auditor("audit", "-h").code == auditor("--version").code == 0


def _raising(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def command() -> None:
        raise error

    monkeypatch.setattr(PROGRAM, "get_command", lambda *_: click.Command("runs", callback=command))


def test_an_error_is_one_line_and_its_code(
    auditor: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch
) -> None:
    _raising(monkeypatch, CouldNotLook("the site is shut\x1b[2J\u202e"))
    ended = auditor("runs")
    assert (ended.code, ended.lines) == (3, ["auditor: the site is shut�[2J�"])


def test_an_interrupt_ends_with_130(auditor: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch) -> None:
    _raising(monkeypatch, KeyboardInterrupt())
    ended = auditor("runs")
    assert ended.code == 130
    assert "finished work is stored" in ended.err


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m auditor schema | true; exit ${{PIPESTATUS[0]}}"
    ended = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_reader_that_goes_away_changes_no_exit_code(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("no policy at all\n" * 5000)
    command = f"{sys.executable} -m auditor claims page.txt --format json | true; exit ${{PIPESTATUS[0]}}"
    ended = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert ended.returncode == 3, ended
    assert "could not be read" in ended.stderr


def test_a_closed_stderr_changes_no_exit_code() -> None:
    for closed in ("2>&-", ">&- 2>&-", "<&- >&- 2>&-"):
        command = f"{sys.executable} -m auditor explain nope {closed}"
        assert subprocess.run(["bash", "-c", command], check=False).returncode == 2


@pytest.mark.parametrize(
    ("number", "interrupts"),
    [
        (signal.SIGTERM, "default_int_handler"),
        (signal.SIGHUP, "default_int_handler"),
        (signal.SIGINT, "default_int_handler"),
        (signal.SIGTERM, "SIG_IGN"),
    ],
)
def test_what_ends_it_from_outside_is_an_interrupt(number: signal.Signals, interrupts: str) -> None:
    begun = f"import signal\nsignal.signal(signal.SIGINT, signal.{interrupts})\n"
    command = [sys.executable, "-u", "-c", begun + SLEEPING]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(number)
        _, told = process.communicate(timeout=30)
    assert (process.returncode, told.strip()) == (130, "auditor: interrupted: finished work is stored")


def test_the_default_error_could_not_look() -> None:
    assert AuditorError.exit_code == 3


def test_what_steers_a_terminal_is_not_printed() -> None:
    assert plain("a\x1b[31mb\r\u2066c\n") == "a�[31mb��c�"


def test_the_formats_are_those_of_the_reports_and_one_that_a_browser_prints() -> None:
    from auditor.cli.options import PDF
    from auditor.reports import formats

    command = PROGRAM.get_command(click.Context(PROGRAM), "audit")
    assert command is not None
    (option,) = [each for each in command.params if each.name == "format"]
    assert isinstance(option.type, click.Choice)
    assert set(option.type.choices) == {*formats(), PDF}
