"""Reads visits written by another version of the model, as far as possible; the rest becomes gaps.

What a version did not record must never read as "nothing there". So each of these becomes a `Gap`, and the
rules that need it answer `untested`:

- an observation field that the row lacks (an older version did not collect it),
- an observation that this version cannot read (left out),
- a row written by a newer version (it may contain things that this version ignores),
- a row that cannot be read at all (the visit keeps its phase and is marked as not observed).

`MIGRATIONS` maps a schema version to the function that converts a body of that version to the next one.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from pydantic import ValidationError

from auditor.model.observation import Gap
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.visit import Visit
from auditor.store.bodies import adapter

Body = dict[str, Any]

MIGRATIONS: Final[Mapping[int, Callable[[Body], Body]]] = {}
"""Version 1 is the first, so there is nothing to convert yet."""

OBSERVED: Final[Mapping[str, str]] = {
    "cookies": "cookies",
    "requests": "requests",
    "stored": "storage",
    "calls": "calls",
    "links": "links",
    "signals": "signals",
    "screenshots": "screenshots",
    "aliases": "aliases",
    "moments": "moments",
    "gaps": "visit",
    "banner": "banner",
    "choice": "choice",
    "opt_out_answer": "opt_out",
}
"""Fields of a visit and the name of a gap in each. Lost gaps could have been any, so nothing counts as
observed.
"""

REQUIRED: Final = ("id", "attempt", "site", "phase", "entry", "started", "ended")

ROUNDS: Final = 20
"""The most times a body is repaired; each round repairs every error that is reported."""


def read(body: str, row: Mapping[str, Any]) -> Visit:
    """Read a stored visit; `row` provides the other columns for a body that cannot be read."""
    try:
        raw = json.loads(body)
    except ValueError:
        raw = None
    if not isinstance(raw, dict):
        return _unreadable(row, "its row does not hold a visit")
    version = raw.get("schema_version")
    version = version if isinstance(version, int) else 0
    gaps = [
        _gap(OBSERVED[name], f"{name} were not recorded by that version", version) for name in _absent(raw)
    ]
    if version > SCHEMA_VERSION:
        gaps.append(_gap("schema", f"a newer version; this program reads {SCHEMA_VERSION}", version))
    for step in range(version, SCHEMA_VERSION):
        raw = MIGRATIONS[step](raw) if step in MIGRATIONS else raw
    return _mended(raw, row, gaps, version)


def _absent(raw: Body) -> list[str]:
    return [name for name in OBSERVED if name not in raw]


def _mended(raw: Body, row: Mapping[str, Any], gaps: list[Gap], version: int) -> Visit:
    for _ in range(ROUNDS):
        try:
            visit = adapter(Visit).validate_json(json.dumps(raw))
        except ValidationError as error:
            fields = _mend(raw, error)
            if fields is None:
                break
            gaps += [_gap(OBSERVED.get(f, f), f"some {f} could not be read", version) for f in sorted(fields)]
        else:
            return _with_gaps(visit, gaps)
    return _unreadable(row, f"written by schema version {version}, it could not be read")


def _mend(raw: Body, error: ValidationError) -> set[str] | None:
    """Remove what the errors refer to; return the fields changed, or None if the visit itself is invalid."""
    fields: set[str] = set()
    elements: dict[str, set[int]] = {}
    for problem in error.errors():
        name = str(problem["loc"][0]) if problem["loc"] else ""
        if name in REQUIRED or name not in raw:
            return None
        fields.add(name)
        place = problem["loc"][1] if len(problem["loc"]) > 1 else None
        elements.setdefault(name, set()).add(place if isinstance(place, int) else -1)
    for name, places in elements.items():
        if -1 in places or not isinstance(raw[name], list):
            del raw[name]
        else:
            raw[name] = [value for place, value in enumerate(raw[name]) if place not in places]
    return fields


def _with_gaps(visit: Visit, gaps: list[Gap]) -> Visit:
    return replace(visit, gaps=(*visit.gaps, *gaps)) if gaps else visit


def _unreadable(row: Mapping[str, Any], reason: str) -> Visit:
    return adapter(Visit).validate_python(
        {
            "id": row["id"],
            "attempt": row["attempt"],
            "site": row["site"],
            "phase": row["phase"],
            "variant": row["variant"],
            "repeat": row["repeat"],
            "control_of": row["control_of"],
            "entry": "",
            "started": row["started"],
            "ended": row["ended"],
            "gaps": (Gap(what="visit", reason=f"a stored visit could not be used: {reason}"),),
        }
    )


def _gap(what: str, reason: str, version: int) -> Gap:
    return Gap(what=what, reason=f"stored by schema version {version}: {reason}")
