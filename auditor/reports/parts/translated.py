"""The words of reports and desk in other languages than English: a folder of `languages/` each, by its tag.

`labels.toml` and `desk.toml` hold labels, `sentences.toml` the forms of what findings say (retold.py); each
line is the English, and the same in the language. What has no line there stays English.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Final

_ROOM: Final = files("auditor.reports.parts") / "languages"


@cache
def tags() -> tuple[str, ...]:
    """Tags (BCP 47) of the languages that there are words in, but for English."""
    return tuple(sorted(each.name for each in _ROOM.iterdir() if each.is_dir() and each.name[0] != "_"))


def read(tag: str, name: str) -> dict[str, str]:
    """What the file `name` of a language holds, by its English."""
    found: dict[str, str] = tomllib.loads((_ROOM / tag / f"{name}.toml").read_text(encoding="utf-8"))
    return found
