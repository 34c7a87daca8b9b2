"""The command line: one verb per file, loaded when called."""

import os
import signal
import sys
from contextlib import suppress
from typing import NoReturn

from auditor.errors import COULD_NOT_LOOK, INTERRUPTED, OK, AuditorError


def main() -> NoReturn:
    """Run the command line and end the program with its exit code (auditor/errors.py)."""
    from auditor.cli.program import PROGRAM  # noqa: PLC0415 - click is loaded once it is needed

    _open_streams()
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, _as_interrupt)
    try:
        code = PROGRAM.main(prog_name="auditor", standalone_mode=False)
        sys.stdout.flush()
    except AuditorError as error:
        code = say(str(error), error.exit_code)
    except KeyboardInterrupt:
        _hush()
        code = say("interrupted: finished work is stored", INTERRUPTED)
    except BrokenPipeError:
        unread()
        code = OK
    except OSError as error:  # a folder without access, a full disk: nothing we could fix
        place = f"{error.filename}: " if error.filename else ""
        code = say(f"{place}cannot be used: {error.strerror or error}", COULD_NOT_LOOK)
    sys.exit(code)


def _open_streams() -> None:
    """Reopen standard streams that the caller closed; otherwise the next file opened gets their number."""
    for number, name in ((0, "stdin"), (1, "stdout"), (2, "stderr")):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, os.O_RDWR)  # the lowest free number: that of the closed stream
            setattr(sys, name, os.fdopen(opened, "w" if number else "r", encoding="utf-8"))


def _as_interrupt(_number: int, _frame: object) -> None:
    """Handle a signal from outside (a service manager, a closed terminal) like Ctrl-C, so that the browser
    and its folders are cleaned up. If SIGINT is ignored, as shells set it for background jobs, raising the
    signal would do nothing, so the exception is raised directly.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        raise KeyboardInterrupt
    signal.raise_signal(signal.SIGINT)


def _hush() -> None:
    """Silence logging: Ctrl-C also reaches the browser's driver, and asyncio would log every open call."""
    import logging  # noqa: PLC0415 - not for every start

    logging.disable(logging.CRITICAL)


def unread() -> None:
    """Discard further output once its reader is gone, so that Python does not complain at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def say(text: str, code: int) -> int:
    """Print each line of an error; return `code`."""
    with suppress(OSError):  # stderr may be closed; the exit code reports the error too
        for line in text.splitlines():
            sys.stderr.write(f"auditor: {plain(line)}\n")
    return code


def plain(text: str) -> str:
    """`text` without control characters, since printed names come from sites and files."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
