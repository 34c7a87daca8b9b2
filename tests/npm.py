"""Real packages from npm, fetched once into a cache folder outside of the project."""

import fcntl
import hashlib
import os
import subprocess
from pathlib import Path


def npm_packages(*names: str) -> Path:
    """The `node_modules` folder of these packages (`name@version`), installed without their scripts."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "auditor-tests"
    folder = cache / hashlib.sha256(" ".join(sorted(names)).encode()).hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    done = folder / "installed"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            command = [
                "npm",
                "install",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--prefix",
                str(folder),
                *names,
            ]
            subprocess.run(command, check=True, capture_output=True, timeout=110)
            done.touch()
    return folder / "node_modules"
