"""Who is at the terminal."""

import getpass


def user() -> str:
    """The login name; a container may have none for its user (KeyError; OSError since Python 3.13)."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
