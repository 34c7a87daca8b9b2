"""The machine on which the figures were measured."""

import os
import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import auditor


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """The machine and the software versions."""

    at: str
    cores: int
    processor: str
    memory_gb: float
    system: str
    load_before: float
    """Load average of the minute before, which shows the noise from other processes."""
    python: str
    playwright: str
    auditor: str


def machine() -> Machine:
    """The machine that this runs on, with its current load."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    processor = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    return Machine(
        at=datetime.now(UTC).isoformat(timespec="minutes"),
        cores=len(os.sched_getaffinity(0)),
        processor=processor or platform.machine(),
        memory_gb=round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1),
        system=f"{platform.system()} {platform.release()}",
        load_before=os.getloadavg()[0],
        python=platform.python_version(),
        playwright=version("playwright"),
        auditor=auditor.__version__,
    )
