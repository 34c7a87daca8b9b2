"""policies/SITE/accepted.toml: decisions on findings that people keep beside the site."""

from datetime import UTC, datetime, time
from pathlib import Path
from typing import Final

from auditor.files import toml
from auditor.files.shapes import AcceptedFile
from auditor.model.decision import Decision

FILE: Final = "accepted.toml"


def read(folder: Path) -> tuple[Decision, ...]:
    """The decisions of a site's folder; none where it keeps no such file.

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
