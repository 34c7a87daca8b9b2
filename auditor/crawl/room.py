"""Check the free disk space before each site, since every further site would fail on a full disk."""

import shutil
import tempfile
from pathlib import Path
from typing import Final

from auditor.errors import DiskFull

LEAST: Final = 50_000_000
"""Bytes that must be free before a site begins, for the browser's profile and the site's screenshots."""


def check(store: Path) -> None:
    """Raise DiskFull if too little space is free at the database `store` or where browsers keep their
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
