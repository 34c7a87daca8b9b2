"""Real packages from npm, fetched once into a cache folder outside of the project."""

import fcntl
import hashlib
import json
import os
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path


def npm_packages(*names: str) -> Path:
    """A folder that holds these packages (`name@version`), each under its name, as they were published.

    What a browser loads is bundled: their dependencies are not fetched, and none of their scripts runs.
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
    """What the archive holds, without the folder that it keeps it in (`package/`, by custom)."""
    with tarfile.open(archive) as packed:
        for member in packed:
            _, _, inner = member.name.partition("/")
            if inner:
                packed.extract(member.replace(name=inner, deep=False), folder, filter="data")
