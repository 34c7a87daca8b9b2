"""Run commands of this machine that install a browser."""

import os
import subprocess
from typing import Final

MOST: Final = 2_000
"""Maximum characters kept of an error message, which may begin with a long path."""


def run(command: tuple[str, ...], seconds: float) -> str | None:
    """Run `command`; return None where it succeeded within `seconds`, else the reason in one line."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed commands, no shell
            command,
            capture_output=True,
            timeout=seconds,
            check=False,
            env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error).splitlines()[0]
    if done.returncode == 0:
        return None
    said = [line.strip() for line in done.stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    return said[-1][:MOST] if said else f"it ended with {done.returncode}"
