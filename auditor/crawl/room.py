"""Free disk space, checked before each site: with a full disk every further site would fail."""

import shutil
import tempfile
from pathlib import Path
from typing import Final

from auditor.errors import DiskFull

LEAST: Final = 50_000_000
"""Bytes that are free before a site is begun: a browser's profile and a site's pictures need some of them."""


def check(store: Path) -> None:
    """Raise DiskFull where too little is free beside the database at `store`, or where browsers keep their
    profiles.
    """
    for folder, mend in (
        (store.absolute().parent, "free some, as by `auditor prune`"),
        (Path(tempfile.gettempdir()), "free some, or name another folder in TMPDIR"),
    ):
        free = shutil.disk_usage(folder).free
        if free < LEAST:
            raise DiskFull(
                f"{folder}: {free / 1_000_000:.0f} MB are free, and {LEAST / 1_000_000:.0f} MB are needed:"
                f" {mend}, then run the command again; nothing stored is lost"
            )
