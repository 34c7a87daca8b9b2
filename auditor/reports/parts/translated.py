"""Translations of the reports and the review desk: one folder of `languages/` per language, named by its tag.

`labels.toml` and `desk.toml` hold labels, `sentences.toml` the forms of findings' sentences (retold.py). Each
line maps the English to its translation; what has no line stays English.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Final

_ROOM: Final = files("auditor.reports.parts") / "languages"


@cache
def tags() -> tuple[str, ...]:
    """Tags (BCP 47) of the languages other than English that have translations."""
    return tuple(sorted(each.name for each in _ROOM.iterdir() if each.is_dir() and each.name[0] != "_"))


def read(tag: str, name: str) -> dict[str, str]:
    """The translations in the file `name` of a language, by their English originals."""
    found: dict[str, str] = tomllib.loads((_ROOM / tag / f"{name}.toml").read_text(encoding="utf-8"))
    return found
