"""policies/SITE/accepted.toml: decisions on findings that users keep with the site's files."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

from auditor.files import toml
from auditor.files.shapes import AcceptedFile
from auditor.model.decision import Decision

FILE: Final = "accepted.toml"


def read(folder: Path) -> tuple[Decision, ...]:
    """Read the decisions in a site's folder; none if it has no such file.

    Raises FileProblems with everything that is wrong.
    """
    path = folder / FILE
    if not toml.there(path):
        return ()
    shape = toml.read(path, AcceptedFile)
    return tuple(
        Decision(
            fingerprint=entry.fingerprint,
            state=entry.state,
            reason=entry.reason,
            by=entry.by,
            at=datetime.combine(entry.at, time(), UTC),
            until=entry.until,
        )
        for entry in shape.accepted or ()
    )


def place(folder: Path, number: int) -> str:
    """Return the file and line of the decision with this number (from 0) in the file that `read` reads."""
    path = folder / FILE
    line = toml.line(path, ("accepted", number, "fingerprint"))
    return f"{path}:{line}" if line else f"{path}"


def text(decisions: Sequence[Decision]) -> str:
    """The file's text for these decisions; independent of their order."""
    return "\n".join(map(_entry, sorted(decisions, key=lambda each: each.fingerprint)))


def _entry(decision: Decision) -> str:
    values: dict[str, str | date | None] = {
        "fingerprint": decision.fingerprint,
        "state": decision.state,
        "reason": decision.reason,
        "by": decision.by,
        "at": decision.at.astimezone(UTC).date(),
        "until": decision.until,
    }
    lines = (f"{key} = {_value(value)}" for key, value in values.items() if value is not None)
    return "\n".join(("[[accepted]]", *lines, ""))


def _value(value: str | date) -> str:
    return value.isoformat() if isinstance(value, date) else toml.quoted(value)
