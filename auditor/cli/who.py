"""Who is at the terminal."""

import getpass


def user() -> str:
    """Who is logged in; a container may know no name for its user (KeyError; OSError since Python 3.13)."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
