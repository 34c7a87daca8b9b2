"""Real packages from npm, fetched once into a cache folder outside the project."""

import fcntl
import hashlib
import json
import os
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path


def npm_packages(*names: str) -> Path:
    """A folder with these packages (`name@version`) as published, each under its name.

    Browser files are already bundled, so dependencies are not fetched and no install script runs.
    """
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "auditor-tests"
    folder = cache / hashlib.sha256(" ".join(("packed", *sorted(names))).encode()).hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    done = folder / "unpacked"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            for name, archive in _packed(folder, names):
                _unpack(archive, folder / "packages" / name)
            done.touch()
    return folder / "packages"


def _packed(folder: Path, names: tuple[str, ...]) -> Iterator[tuple[str, Path]]:
    command = ["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", str(folder), *names]
    told = subprocess.run(command, check=True, capture_output=True, timeout=110, cwd=folder)
    for package in json.loads(told.stdout):
        yield package["name"], folder / package["filename"]


def _unpack(archive: Path, folder: Path) -> None:
    """Unpack the archive without its top folder (`package/`, by convention)."""
    with tarfile.open(archive) as packed:
        for member in packed:
            _, _, inner = member.name.partition("/")
            if inner:
                packed.extract(member.replace(name=inner, deep=False), folder, filter="data")
