"""CPU seconds and memory of a process tree, from /proc. Works on Linux only.

https://man7.org/linux/man-pages/man5/proc.5.html
"""

import asyncio
import ctypes
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK")
_SUBREAPER = 36
"""PR_SET_CHILD_SUBREAPER of prctl(2)."""
_QUIET_S = 0.06
_PATIENCE_S = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A process as shown in /proc."""

    pid: int
    parent: int
    own_s: float
    """CPU seconds (user and system) of all its threads."""
    reaped_s: float
    """CPU seconds of its descendants that ended and were waited for."""

    @property
    def role(self) -> str:
        """The kind of process: python, node, or one of Chromium's."""
        if self.pid == os.getpid():
            return "python"
        try:
            line = (_PROC / str(self.pid) / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            return "ended"
        words = line.replace("\0", " ").split()  # Chromium's children rewrite theirs with spaces
        name = Path(words[0]).name if words else ""
        if "chrom" not in name and "headless" not in name:
            return "node" if "node" in name else "python" if "python" in name else name or "ended"
        kind = next((w.partition("=")[2] for w in words if w.startswith("--type=")), "browser")
        service = next((w.rpartition(".")[2] for w in words if w.startswith("--utility-sub-type=")), "")
        return {"utility": service or kind, "gpu-process": "gpu"}.get(kind, kind)


def keep_orphans() -> None:
    """Adopt processes whose parent ends (instead of init), so that their usage stays in the tree."""
    ctypes.CDLL(None, use_errno=True).prctl(_SUBREAPER, 1, 0, 0, 0)


def tree(without: tuple[int, ...] = ()) -> Iterator[Process]:
    """Yield this process and all its descendants except the trees of `without`."""
    found: dict[int, list[Process]] = {}
    own = None
    for process in _all():
        if process.pid == os.getpid():
            own = process
        found.setdefault(process.parent, []).append(process)
    waiting = [own] if own else []
    while waiting:
        process = waiting.pop()
        if process.pid not in without:
            yield process
            waiting += found.get(process.pid, ())


def cpu_s(without: tuple[int, ...] = ()) -> float:
    """CPU seconds of the tree so far, including ended processes."""
    return sum(process.own_s + process.reaped_s for process in tree(without))


def cpu_by_role(without: tuple[int, ...] = ()) -> dict[str, float]:
    """CPU seconds of the tree so far, by kind of process. An ended one counts towards its waiting parent."""
    used: dict[str, float] = {}
    for process in tree(without):
        role = process.role
        for kind, seconds in (
            ("renderer" if role == "ended" else role, process.own_s),
            ("renderer" if role in ("zygote", "ended") else role, process.reaped_s),
        ):
            used[kind] = used.get(kind, 0.0) + seconds
    return used


async def settle(without: tuple[int, ...] = ()) -> float:
    """Wait until the tree is idle, because a closed page's processes take a moment to end.

    Return the CPU seconds that the checks themselves took, so that callers can subtract them.
    """
    deadline = time.monotonic() + _PATIENCE_S
    before, own = -1.0, 0.0
    while time.monotonic() < deadline:
        begun = time.thread_time()
        now = cpu_s(without)
        own += time.thread_time() - begun
        if before >= 0 and now - before <= 2 / _TICKS:
            break
        before = now
        await asyncio.sleep(_QUIET_S)
    return own


def pss_mb(without: tuple[int, ...] = ()) -> float:
    """Proportional set size of the tree in MB (10^6 bytes); shared pages count once."""
    return sum(_pss(process.pid) for process in tree(without)) / 1000


def own_pss_mb() -> float:
    """Proportional set size of this process only, in MB."""
    return _pss(os.getpid()) / 1000


def _pss(pid: int) -> float:
    """The proportional set size of a process in kB."""
    try:
        lines = (_PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1.024 for line in lines if line.startswith("Pss:")), 0)


def _all() -> Iterator[Process]:
    for folder in _PROC.iterdir():
        if folder.name.isdigit() and (process := _process(folder)) is not None:
            yield process


def _process(folder: Path) -> Process | None:
    try:
        fields = (folder / "stat").read_text(errors="replace").rpartition(")")[2].split()
    except OSError:
        return None
    user, system, reaped_user, reaped_system = (int(field) / _TICKS for field in fields[11:15])
    return Process(
        pid=int(folder.name),
        parent=int(fields[1]),
        own_s=user + system,
        reaped_s=reaped_user + reaped_system,
    )
