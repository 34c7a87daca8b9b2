"""`python -m benchmarks.endurance`: a crawl of many sites, a tenth of them hostile, killed repeatedly.

It makes three runs over the same web: one undisturbed, one whose program is killed by SIGKILL at random
moments and resumed, and one on dask workers, one of which is killed now and then. All must have the same
results for the honest sites, lose or duplicate no row, leave nothing behind, and use a constant amount of
memory.
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from typing import Any, Final

import click

from benchmarks.hostile import host_of
from benchmarks.results import FOLDER

Findings = frozenset[tuple[str, str, str]]
_EVERY_S: Final = 2.0
_WITHIN_S: Final = 3_600.0


@dataclass(slots=True, kw_only=True)
class Run:
    """The results of one run."""

    name: str
    wall_s: float = 0.0
    cpu_s: float = 0.0
    """CPU time of the program and of all processes that it waited for; killed parts do not count."""
    kills: int = 0
    sites: dict[str, int] = field(default_factory=dict)
    """Number of sites by state."""
    visits: int = 0
    doubled: int = 0
    """Visits that saw their page and are stored twice."""
    database_bytes: int = 0
    evidence_bytes: int = 0
    left_behind: list[str] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    """Resident set size of the coordinator, sampled every two seconds."""
    same_findings: bool | None = None
    problems: int = 0
    """Problems of the store that `auditor doctor --store` finds."""
    reasons: dict[str, str] = field(default_factory=dict)
    """The reason for each site that could not be looked at."""
    exit_code: int | None = None
    """Exit code of the program; None if it did not end by itself within an hour."""
    said: list[str] = field(default_factory=list)
    """The last lines of output of a program that failed."""


@click.command()
@click.option("--sites", type=click.IntRange(10), default=200, show_default=True, help="A tenth are hostile.")
@click.option(
    "--kills", type=click.IntRange(0), default=20, show_default=True, help="Of the program, and of workers."
)
@click.option("--at-once", type=click.IntRange(1, 16), default=4, show_default=True)
@click.option("--only", type=click.Choice(["alone", "killed", "dask"]), multiple=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--output", type=click.Path(path_type=Path), default=FOLDER / "endurance")
def main(*, sites: int, kills: int, at_once: int, only: tuple[str, ...], seed: int, output: Path) -> None:
    """Crawl a web that is a tenth hostile: left alone, killed, and on workers that are killed."""
    chance = random.Random(seed)  # noqa: S311 - moments to kill at, the same ones each time
    folder = Path(tempfile.mkdtemp(prefix="endurance-"))
    try:
        with _web(sites - sites // 10, sites // 10) as rules:
            measured = _measured(Bench(folder, rules, sites, at_once), kills, chance, only)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    output.mkdir(parents=True, exist_ok=True)
    text = json.dumps([_told(run) for run in measured], indent=1)
    (output / "latest.json").write_text(text + "\n", encoding="utf-8")
    click.echo(text)


@dataclass(frozen=True, slots=True)
class Bench:
    """The web and the folder that the runs use."""

    folder: Path
    rules: str
    sites: int
    at_once: int

    def begin(self, name: str, *options: str) -> "Popen[bytes]":
        """Start `auditor crawl` for the plan in a folder for this run."""
        here = self.folder / name
        (here / "tmp").mkdir(parents=True, exist_ok=True)
        plan = here / "plan.toml"
        hostile = [f"http://{host_of(n)}/" for n in range(self.sites // 10)]
        honest = [f"https://shop-{n}.example/" for n in range(self.sites - self.sites // 10)]
        for place, entry in enumerate(hostile):
            honest.insert(place * 9 + 4, entry)
        plan.write_text(
            f"sites = {json.dumps(honest)}\nphases = ['untouched']\npages = 0\nreports = []\n"
            f"at_once = {self.at_once}\n[pace]\ndelay_s = 0\nretries = 0\nrobots = false\n"
        )
        command = (
            sys.executable, "-m", "auditor", "crawl", str(plan), "--store", "a.db", "--reports", "reports",
            "--quiet", "--insecure", "--allow-private", "--fail-on", "never",
            f"--browser-arg=--host-resolver-rules={self.rules}",
        )  # fmt: skip
        environment = os.environ | {"TMPDIR": str(here / "tmp")}
        with (here / "said.txt").open("ab") as said:
            return Popen((*command, *options), cwd=here, env=environment, stdout=DEVNULL, stderr=said)  # noqa: S603 - ourselves


def _measured(bench: Bench, kills: int, chance: random.Random, only: tuple[str, ...]) -> list[Run]:
    found = []
    wanted: Findings | None = None
    if not only or "alone" in only:
        alone = _alone(bench)
        wanted = _findings(bench.folder / "alone" / "a.db")
        found.append(_judged(bench, alone, wanted))
        _say(alone)
    if not only or "killed" in only:
        each_s = (found[0].wall_s if found else bench.sites) / max(1, kills)
        found.append(_judged(bench, _killed(bench, kills, each_s, chance), wanted))
        _say(found[-1])
    if not only or "dask" in only:
        each_s = (found[0].wall_s if found else bench.sites) / max(1, kills)
        found.append(_judged(bench, _on_workers(bench, kills, each_s, chance), wanted))
        _say(found[-1])
    return found


def _alone(bench: Bench) -> Run:
    run = Run(name="alone")
    began, used = time.monotonic(), os.times()
    with bench.begin(run.name) as program:
        _until_ended(program, run)
    run.wall_s, run.cpu_s = time.monotonic() - began, _cpu_s(used)
    return run


def _killed(bench: Bench, kills: int, each_s: float, chance: random.Random) -> Run:
    run = Run(name="killed")
    began = time.monotonic()
    ended = False
    while run.kills < kills and not ended:
        with bench.begin(run.name) as program:
            until = time.monotonic() + 2 + chance.random() * 2 * each_s
            while program.poll() is None and time.monotonic() < until:
                time.sleep(0.05)
            ended = program.poll() is not None
            run.exit_code = program.poll()
            if not ended:
                program.send_signal(signal.SIGKILL)
                run.kills += 1
    if not ended:
        with bench.begin(run.name) as program:
            _until_ended(program, run)
    run.wall_s = time.monotonic() - began
    return run


def _on_workers(bench: Bench, kills: int, each_s: float, chance: random.Random) -> Run:
    run = Run(name="dask")
    began = time.monotonic()
    with bench.begin(run.name, "--engine", "dask") as program:
        due = 0.0
        while program.poll() is None and time.monotonic() - began < _WITHIN_S:
            time.sleep(_EVERY_S)
            run.memory_mb.append(_resident_mb(program.pid))
            workers = _workers(program.pid)
            if not due and _ended(bench.folder / run.name / "a.db"):
                due = time.monotonic()  # until a first site has ended there is nothing to lose
            if run.kills < kills and workers and due and time.monotonic() > due:
                os.kill(chance.choice(workers), signal.SIGKILL)
                run.kills += 1
                due = time.monotonic() + 2 + chance.random() * 2 * each_s
        _end(program, run)
    run.wall_s = time.monotonic() - began
    return run


def _ended(store: Path) -> bool:
    """Whether any site has ended."""
    query = "SELECT 1 FROM audits WHERE state IN ('audited', 'could not look') LIMIT 1"
    try:
        with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as database:
            return database.execute(query).fetchone() is not None
    except sqlite3.OperationalError:  # it does not exist yet, or is being created
        return False


def _judged(bench: Bench, run: Run, wanted: Findings | None) -> Run:
    store = bench.folder / run.name / "a.db"
    with sqlite3.connect(store) as database:
        run.sites = dict(database.execute("SELECT state, count(*) FROM audits GROUP BY state"))
        (run.visits,) = database.execute("SELECT count(*) FROM visits").fetchone()
        (run.doubled,) = database.execute(
            "SELECT count(*) FROM (SELECT 1 FROM visits WHERE reached GROUP BY run, site, vantage, phase,"
            " variant, control_of, repeat HAVING count(*) > 1)"
        ).fetchone()
        run.reasons = dict(
            database.execute("SELECT site, reason FROM audits WHERE state = 'could not look' ORDER BY site")
        )
        (runs,) = database.execute("SELECT count(*) FROM runs").fetchone()
        run.problems += runs != 1
    run.database_bytes = sum(each.stat().st_size for each in store.parent.glob("a.db*"))
    run.evidence_bytes = sum(each.stat().st_size for each in (store.parent / "evidence").glob("??/*"))
    run.same_findings = None if wanted is None else _findings(store) == wanted
    run.problems += _problems(store)
    if run.exit_code != 0:
        said = (store.parent / "said.txt").read_text(encoding="utf-8", errors="replace")
        run.said = said.splitlines()[-20:]
    time.sleep(_EVERY_S)  # a browser's last processes need a moment to end
    run.left_behind = [*_profiles(store.parent / "tmp"), *_processes(str(store.parent))]
    return run


def _findings(store: Path) -> Findings:
    with sqlite3.connect(store) as database:
        found = database.execute(
            "SELECT site, fingerprint, verdict FROM latest_findings WHERE site LIKE 'shop-%'"
        )
        return frozenset(found)


def _problems(store: Path) -> int:
    from auditor.store.database import Store  # noqa: PLC0415 - not for the web's process
    from auditor.store.evidence import Evidence  # noqa: PLC0415 - the same

    with Store.open(store) as opened:
        return len(opened.problems(Evidence(store.parent / "evidence")))


def _until_ended(program: "Popen[bytes]", run: Run) -> None:
    until = time.monotonic() + _WITHIN_S
    while program.poll() is None and time.monotonic() < until:
        time.sleep(_EVERY_S)
        if program.poll() is None:
            run.memory_mb.append(_resident_mb(program.pid))
    _end(program, run)


def _end(program: "Popen[bytes]", run: Run) -> None:
    """Record how the program ended; kill it if it is still running."""
    run.exit_code = program.poll()
    if run.exit_code is None:
        program.kill()


def _resident_mb(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1000 for line in lines if line.startswith("VmRSS")), 0.0)


def _workers(pid: int) -> list[int]:
    """The PIDs of the worker processes that the coordinator's nannies started."""
    below = [int(each) for task in Path("/proc").glob(f"{pid}/task/*") for each in _children(task)]
    return [each for each in below if b"spawn_main" in _line(each)]


def _children(task: Path) -> list[str]:
    try:
        return (task / "children").read_text().split()
    except OSError:
        return []


def _line(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _profiles(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith("auditor-")]


def _processes(marked: str) -> list[str]:
    """The processes whose command line contains the run's folder."""
    found = (int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit())
    return [
        _line(pid)[:80].decode(errors="replace")
        for pid in found
        if marked.encode() in _line(pid) and pid != os.getpid()
    ]


def _cpu_s(before: os.times_result) -> float:
    now = os.times()
    return now.children_user - before.children_user + now.children_system - before.children_system


def _told(run: Run) -> dict[str, Any]:
    """The figures of a run, with memory reduced to its first, median and last sample."""
    memory = [each for each in run.memory_mb if each]
    told = asdict(run) | {"sites_a_minute": 60 * sum(run.sites.values()) / run.wall_s}
    told["memory_mb"] = {
        "samples": len(memory),
        "first_quarter": round(statistics.median(memory[: max(1, len(memory) // 4)]), 1) if memory else 0,
        "last_quarter": round(statistics.median(memory[-max(1, len(memory) // 4) :]), 1) if memory else 0,
        "most": round(max(memory, default=0), 1),
    }
    return {name: round(value, 2) if isinstance(value, float) else value for name, value in told.items()}


def _say(run: Run) -> None:
    print(json.dumps(_told(run)), file=sys.stderr, flush=True)  # noqa: T201 - progress


@contextmanager
def _web(sites: int, nuisances: int) -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.hostile", str(sites), str(nuisances)]
    with Popen(command, stdin=PIPE, stdout=PIPE, text=True) as process:  # noqa: S603 - ourselves
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()


if __name__ == "__main__":
    main()
