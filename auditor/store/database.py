"""The store: what the machine writes, in one SQLite file.

Each method is one transaction: whatever ends the program, a finished call is stored and an unfinished one
leaves no trace. All raise StoreBusy if another process keeps the database locked for too long.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from auditor.model.audit import Audit, Judgement, Run
from auditor.model.claim import Claim, Tension
from auditor.model.correction import Corrected
from auditor.model.decision import Decision
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.model.optout import OptOutRecord, PastTry
from auditor.model.site import Site
from auditor.model.version import Version
from auditor.model.visit import Visit, VisitPlan
from auditor.store import decided, integrity, judged, news, prune, runs, seen, versions
from auditor.store.connection import WAIT_S, connect, plain_errors, writing
from auditor.store.evidence import Evidence

DEFAULT = Path("crawls/auditor.db")


class Store:
    """One database file, open. Use it as a context manager, or `close` it."""

    def __init__(self, database: Database, path: Path) -> None:
        self._database = database
        self.path = path

    @classmethod
    def open(cls, path: Path = DEFAULT, *, create: bool = True, wait_s: float | None = None) -> Self:
        """Open the store at `path`, made and brought up to date where needed; `wait_s` is how many seconds
        to wait for another program's lock.

        Raises CouldNotLook where the file cannot be used (or, without `create`, is not there).
        """
        return cls(connect(path, create=create, wait_s=WAIT_S if wait_s is None else wait_s), path)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with plain_errors(self.path), writing(self._database) as connection:
            yield connection

    @contextmanager
    def _read(self) -> Iterator[Database]:
        with plain_errors(self.path):
            yield self._database

    def check_writable(self) -> None:
        """Raise StoreBusy or CouldNotLook where nothing could be stored now."""
        with self._write():
            pass

    # runs

    def begin_run(self, plan: str | None = None) -> Run:
        """Begin a run, now."""
        with self._write() as connection:
            return runs.add(connection, runs.new(plan))

    def end_run(self, run: str) -> None:
        """Mark a run as ended, whatever it found."""
        with self._write() as connection:
            runs.end(connection, run)

    def standing(self, run: str) -> int:
        """How many discrepancies the newest judgements of `run` hold."""
        with self._read() as database:
            return judged.standing(database, run)

    def note_sites(self, run: str, sites: int) -> None:
        """Note how many sites a run is to look at."""
        with self._write() as connection:
            runs.note_sites(connection, run, sites)

    def news(self, run: str, plan: str | None, today: date | None = None) -> news.News:
        """What `run` changed compared with the earlier runs of `plan`."""
        with self._read() as database:
            return news.of(database, run, plan, today or _today())

    def untold(self, plan: str) -> tuple[Run, ...]:
        """The ended runs of `plan` of which not everybody was notified yet, oldest first."""
        with self._read() as database:
            return news.untold(database, plan)

    def note_all_told(self, run: str) -> None:
        """Note that everybody was notified of `run`."""
        with self._write() as connection:
            news.all_told(connection, run)

    def heard(self, run: str) -> frozenset[str]:
        """The addresses that took the news of `run`, by the marks that `note_told` was given."""
        with self._read() as database:
            return news.heard(database, run)

    def note_told(self, run: str, address: str, *, taken: bool) -> None:
        """Note whether an address took the news of `run`."""
        with self._write() as connection:
            news.note(connection, run, address, taken=taken)

    def run(self, run: str) -> Run | None:
        """The run with this id."""
        with self._read() as database:
            return runs.one(database, run)

    def runs(self, limit: int = 50) -> tuple[Run, ...]:
        """The latest runs, newest first."""
        with self._read() as database:
            return runs.latest(database, limit)

    def runs_like(self, start: str) -> tuple[Run, ...]:
        """The runs whose ids begin with `start`, newest first."""
        with self._read() as database:
            return runs.like(database, start)

    def latest_run(self, site: str | None = None) -> Run | None:
        """The newest run, or the newest that holds something of `site`."""
        with self._read() as database:
            return runs.newest(database) if site is None else runs.newest_of_site(database, site)

    def newest_run(self, plan: str) -> Run | None:
        """The newest run of `plan`."""
        with self._read() as database:
            return runs.newest_of_plan(database, plan)

    def interrupted_run(self, plan: str | None) -> Run | None:
        """The newest run of `plan` if it never ended: it can be resumed."""
        with self._read() as database:
            newest = runs.newest_of_plan(database, plan)
        return newest if newest and newest.ended is None else None

    # one site in a run

    def begin_site(self, run: str, site: Site) -> None:
        """Note that `site` is in progress in `run`. Beginning again keeps what was stored."""
        with self._write() as connection:
            runs.begin_site(connection, run, site)

    def count_deaths(self, run: str) -> Mapping[str, int]:
        """How often each unfinished site of an interrupted run was in progress when the program was killed,
        the last time included.
        """
        with self._write() as connection:
            return runs.count_deaths(connection, run)

    def put_back(self, run: str) -> None:
        """Note that a run stopped in an orderly way: its unfinished sites are not to blame."""
        with self._write() as connection:
            runs.put_back(connection, run)

    def describe(self, run: str, site: Site) -> None:
        """Replace the description of `site` in `run` by what is known now."""
        with self._write() as connection:
            runs.describe(connection, run, site)

    def end_site(self, run: str, site: str, state: str, reason: str = "") -> None:
        """Note the state in which `site` ended: `audited`, `could not look`, `claims only`."""
        with self._write() as connection:
            runs.end_site(connection, run, site, state, reason)

    def states(self, run: str) -> Mapping[str, tuple[str, str]]:
        """State and reason by site; a site in progress is `begun`, or `unfinished` if the run was
        interrupted.
        """
        with self._read() as database:
            return runs.states(database, run)

    def sites(self) -> tuple[str, ...]:
        """Every site of any run."""
        with self._read() as database:
            return runs.sites(database)

    # what was read and seen

    def add_documents(
        self,
        run: str,
        site: str,
        documents: Sequence[Document],
        claims: Sequence[Claim] = (),
        tensions: Sequence[Tension] = (),
        corrected: Sequence[Corrected] = (),
    ) -> None:
        """Keep the documents of a site and what was read in them, in the place of those kept before in
        this run.
        """
        with self._write() as connection:
            seen.add_documents(connection, run, site, (documents, claims, tensions, corrected))
            versions.add(connection, site, documents)

    def add_versions(self, site: str, documents: Sequence[Document]) -> None:
        """Keep what was fetched of a site's documents outside of any run."""
        with self._write() as connection:
            versions.add(connection, site, documents)

    def versions(self, site: str) -> tuple[Version, ...]:
        """Every version of a site's documents: document by document, the oldest first."""
        with self._read() as database:
            return versions.of_site(database, site)

    def fetched(self) -> tuple[str, ...]:
        """Every site whose documents were ever fetched, in a run or outside of any."""
        with self._read() as database:
            return versions.sites(database)

    def versions_before(self, site: str, documents: Sequence[Document]) -> tuple[Version, ...]:
        """Of each of `documents` the version right before it, where there is one."""
        with self._read() as database:
            return versions.before(database, site, documents)

    def add_visit(self, run: str, visit: Visit) -> None:
        """Keep a visit, in a transaction of its own. The same attempt again changes nothing."""
        with self._write() as connection:
            seen.add_visit(connection, run, visit)

    def visits(self, run: str, site: str) -> tuple[Visit, ...]:
        """The visits of a site in a run, in the order they were made."""
        with self._read() as database:
            return seen.visits(database, run, site)

    def finished_visit(self, run: str, plan: VisitPlan) -> Visit | None:
        """The stored visit that did what `plan` asks for and saw the page; None where it is still to do."""
        with self._read() as database:
            return seen.finished(database, run, plan)

    def load_seen(self, site: str, run: str | None = None) -> seen.Seen:
        """All that was read and seen of a site, judged or not, in `run` or in the newest that saw it.

        Raises UsageError where nothing is stored of it.
        """
        with self._read() as database:
            return seen.load(database, site, run)

    # judgements

    def add_judgement(self, run: str, site: str, judgement: Judgement) -> None:
        """Keep a judgement beside those before it; the newest one holds."""
        with self._write() as connection:
            judged.add(connection, run, site, judgement)

    def is_judged(self, site: str, run: str) -> bool:
        """Whether a site came as far as a judgement in a run."""
        with self._read() as database:
            return judged.is_judged(database, site, run)

    def knowledge(self, site: str, run: str) -> Mapping[str, str]:
        """Versions of the knowledge that a site was last judged by in a run; empty where it never was."""
        with self._read() as database:
            return judged.knowledge(database, site, run)

    def load_audit(self, site: str, run: str | None = None, today: date | None = None) -> Audit:
        """The audit of a site in `run` (or the newest), with the decisions in force `today`.

        Raises UsageError where nothing is stored of it, CouldNotLook where it was never judged.
        """
        with self._read() as database:
            return judged.load(database, seen.load(database, site, run), today or _today())

    def findings(self, site: str | None = None, run: str | None = None) -> tuple[Finding, ...]:
        """Findings of the newest judgement of each site (or of those of `run`), every verdict."""
        with self._read() as database:
            return judged.findings(database, site, run)

    def found_at(self, fingerprint: str, run: str | None = None) -> tuple[str, str] | None:
        """Site and run of the newest judgement (of `run`) that holds this finding."""
        with self._read() as database:
            return judged.found_at(database, fingerprint, run)

    def open_findings(self, site: str | None = None, today: date | None = None) -> tuple[Finding, ...]:
        """Discrepancies on which nobody has decided, whose acceptance has run out, or which were seen
        again after they were said to be fixed.
        """
        with self._read() as database:
            return judged.open_findings(database, site, today or _today())

    def opt_outs(self, site: str | None = None, run: str | None = None) -> tuple[judged.OptOutRow, ...]:
        """Opt-outs of the newest judgement of each site (or of those of `run`)."""
        with self._read() as database:
            return judged.opt_outs(database, site, run)

    def optout_history(self, url: str, site: str | None = None) -> tuple[judged.OptOutRow, ...]:
        """What became of an opt-out address run by run, oldest first."""
        with self._read() as database:
            return judged.optout_history(database, url, site)

    def past_tries(
        self, records: Sequence[OptOutRecord], site: str, before: str
    ) -> Mapping[str, tuple[PastTry, ...]]:
        """What became of the addresses of `records` in the runs before `before`, the latest first."""
        with self._read() as database:
            return judged.past_tries(database, records, site, before)

    # upkeep

    def problems(self, evidence: Evidence) -> tuple[str, ...]:
        """Everything that is wrong with the store and its evidence, a line each."""
        with self._read() as database:
            return tuple(integrity.problems(database, evidence))

    def sizes(self, evidence: Evidence) -> Mapping[str, int]:
        """Bytes and rows by what they are."""
        with self._read() as database:
            return integrity.sizes(database, self.path, evidence)

    def old(self, before: datetime, evidence: Evidence) -> prune.Forgotten:
        """What `forget` would forget."""
        with self._read() as database:
            return prune.old(database, before, evidence)

    def forget(self, before: datetime, evidence: Evidence) -> None:
        """Forget what began before `before` and no finding needs: rows, then files; then free the room."""
        with self._write() as connection:
            lost = prune.forget(connection, before, evidence)
        with self._read() as database:
            prune.sweep(database, evidence, lost)
            database.vacuum()

    # decisions

    def decide(self, decision: Decision) -> None:
        """Add a decision. Those before it stay."""
        with self._write() as connection:
            decided.add(connection, decision)

    def adopt(self, decisions: tuple[Decision, ...]) -> int:
        """Add those decisions that were never made before (a file that people keep); how many there were."""
        with self._write() as connection:
            return decided.adopt(connection, decisions)

    def decisions(self, fingerprint: str | None = None) -> tuple[Decision, ...]:
        """Every decision ever made, oldest first."""
        with self._read() as database:
            return decided.every(database, fingerprint)

    def decisions_in_force(self, today: date | None = None) -> Mapping[str, Decision]:
        """The latest decision by fingerprint; an acceptance whose last day is past is none."""
        with self._read() as database:
            return decided.in_force(database, today or _today())

    def fingerprints(self) -> tuple[str, ...]:
        """Every fingerprint that a finding ever had."""
        with self._read() as database:
            return judged.fingerprints(database)


def _today() -> date:
    return datetime.now(UTC).date()
