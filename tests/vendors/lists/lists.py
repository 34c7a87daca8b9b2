"""Small lists of every kind, and real ones."""

import json
from functools import lru_cache

from npm import npm_packages

from auditor.vendors.lists.known import LISTS, KnownList

PACKAGE = "@adguard/dnr-rulesets@3.3.20260320140136"
BY_ID = {known.id: known for known in LISTS}
NUMBERS = {"adguard-japanese": 7}


@lru_cache
def real(id_: str) -> bytes:
    """AdGuard's own list, from its npm package."""
    number = f"ruleset_{NUMBERS[id_]}"
    folder = npm_packages(PACKAGE) / PACKAGE.rpartition("@")[0] / "dist/filters/declarative"
    rules = json.loads((folder / number / f"{number}.json").read_text(encoding="utf-8"))
    return rules[0]["metadata"]["rawFilterList"].encode()


def easylist(*rules: str, title: str = "EasyList", count: int = 150) -> bytes:
    """A list in EasyList's format with these rules and `count` more."""
    more = (f"||ads{number}.invalid^" for number in range(count))
    head = ("[Adblock Plus 2.0]", "! Version: 202611280000", f"! Title: {title}", "! a comment")
    return "\n".join((*head, *rules, *more, "")).encode()


def cookies(count: int = 150) -> bytes:
    """A list in the format of the Open Cookie Database."""
    rows = [
        {
            "cookie": f"acme_{n}",
            "category": "Marketing",
            "domain": "",
            "description": "",
            "wildcardMatch": "0",
        }
        for n in range(count)
    ]
    return json.dumps({"Acme": rows}).encode()


def small(known: KnownList) -> bytes:
    """A small, valid copy of a known list."""
    titles = {
        "adguard-tracking": "AdGuard Tracking Protection filter",
        "adguard-japanese": "AdGuard Japanese filter",
    }
    return cookies() if known.kind == "cookies" else easylist(title=titles.get(known.id, known.title))
