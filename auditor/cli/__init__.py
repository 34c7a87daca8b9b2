"""The command line: one verb a file, loaded when called."""

import os
import sys
from typing import NoReturn

from auditor.errors import INTERRUPTED, OK, AuditorError


def main() -> NoReturn:
    """Run the command line and end the program with its exit code (auditor/errors.py)."""
    from auditor.cli.program import PROGRAM  # noqa: PLC0415 - click is loaded once it is needed

    try:
        code = PROGRAM.main(standalone_mode=False)
        sys.stdout.flush()
    except AuditorError as error:
        code = say(str(error), error.exit_code)
    except KeyboardInterrupt:
        code = say("interrupted: what was finished is stored", INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output has gone; Python would complain of it once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        code = OK
    sys.exit(code)


def say(text: str, code: int) -> int:
    """Print each line of an error; return `code`."""
    for line in text.splitlines():
        sys.stderr.write(f"auditor: {plain(line)}\n")
    return code


def plain(text: str) -> str:
    """`text` without what a terminal would obey: names that we print come from sites and files."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
