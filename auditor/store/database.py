"""The store of everything the program writes, in one SQLite file.

Each method is one transaction: however the program ends, a finished call is stored and an unfinished one
leaves no trace. All methods raise StoreBusy if another process keeps the database locked for too long.
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
    """An open database file. Use it as a context manager, or call `close`."""

    def __init__(self, database: Database, path: Path) -> None:
        self._database = database
        self.path = path

    @classmethod
    def open(cls, path: Path = DEFAULT, *, create: bool = True, wait_s: float | None = None) -> Self:
        """Open the store at `path`, creating and updating it as needed; `wait_s` is how many seconds to wait
        for another program's lock.

        Raises CouldNotLook if the file cannot be used (or, without `create`, does not exist).
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
        """Raise StoreBusy or CouldNotLook if nothing could be stored now."""
        with self._write():
            pass

    # runs

    def begin_run(self, plan: str | None = None) -> Run:
        """Start a run now."""
        with self._write() as connection:
            return runs.add(connection, runs.new(plan))

    def end_run(self, run: str) -> None:
        """Mark a run as ended, whatever its result."""
        with self._write() as connection:
            runs.end(connection, run)

    def standing(self, run: str) -> int:
        """How many discrepancies the newest judgements of `run` have."""
        with self._read() as database:
            return judged.standing(database, run)

    def note_sites(self, run: str, sites: int) -> None:
        """Record how many sites a run covers."""
        with self._write() as connection:
            runs.note_sites(connection, run, sites)

    def news(self, run: str, plan: str | None, today: date | None = None) -> news.News:
        """What `run` changed compared with the earlier runs of `plan`."""
        with self._read() as database:
            return news.of(database, run, plan, today or _today())

    def untold(self, plan: str) -> tuple[Run, ...]:
        """The ended runs of `plan` whose news has not reached every recipient yet, oldest first."""
        with self._read() as database:
            return news.untold(database, plan)

    def note_all_told(self, run: str) -> None:
        """Record that all recipients were notified of `run`."""
        with self._write() as connection:
            news.all_told(connection, run)

    def heard(self, run: str) -> frozenset[str]:
        """The addresses that accepted the news of `run`, as the identifiers passed to `note_told`."""
        with self._read() as database:
            return news.heard(database, run)

    def note_told(self, run: str, address: str, *, taken: bool) -> None:
        """Record whether an address accepted the news of `run`."""
        with self._write() as connection:
            news.note(connection, run, address, taken=taken)

    def run(self, run: str) -> Run | None:
        """Return the run with this id, or None."""
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
        """The newest run, or the newest that has data about `site`."""
        with self._read() as database:
            return runs.newest(database) if site is None else runs.newest_of_site(database, site)

    def newest_run(self, plan: str) -> Run | None:
        """The newest run of `plan`."""
        with self._read() as database:
            return runs.newest_of_plan(database, plan)

    def interrupted_run(self, plan: str | None) -> Run | None:
        """The newest run of `plan` if it never ended, so that it can be resumed."""
        with self._read() as database:
            newest = runs.newest_of_plan(database, plan)
        return newest if newest and newest.ended is None else None

    # one site in a run

    def begin_site(self, run: str, site: Site) -> None:
        """Record that `site` is in progress in `run`. Starting again keeps what was stored."""
        with self._write() as connection:
            runs.begin_site(connection, run, site)

    def count_deaths(self, run: str) -> Mapping[str, int]:
        """How many times the program was killed while each unfinished site of an interrupted run was in
        progress, including the last time.
        """
        with self._write() as connection:
            return runs.count_deaths(connection, run)

    def put_back(self, run: str) -> None:
        """Record that a run stopped normally, so that no death is counted for its unfinished sites."""
        with self._write() as connection:
            runs.put_back(connection, run)

    def describe(self, run: str, site: Site) -> None:
        """Update the description of `site` in `run` to what is known now."""
        with self._write() as connection:
            runs.describe(connection, run, site)

    def end_site(self, run: str, site: str, state: str, reason: str = "") -> None:
        """Record the state in which `site` ended: `audited`, `could not look`, `claims only`."""
        with self._write() as connection:
            runs.end_site(connection, run, site, state, reason)

    def states(self, run: str) -> Mapping[str, tuple[str, str]]:
        """State and reason by site. A site in progress is `begun`, or `unfinished` if the run was
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
        """Store the documents of a site and what was read in them, replacing those stored earlier in this
        run.
        """
        with self._write() as connection:
            seen.add_documents(connection, run, site, (documents, claims, tensions, corrected))
            versions.add(connection, site, documents)

    def add_versions(self, site: str, documents: Sequence[Document]) -> None:
        """Store documents of a site that were fetched outside any run."""
        with self._write() as connection:
            versions.add(connection, site, documents)

    def versions(self, site: str) -> tuple[Version, ...]:
        """Every version of a site's documents: document by document, oldest first."""
        with self._read() as database:
            return versions.of_site(database, site)

    def fetched(self) -> tuple[str, ...]:
        """Every site whose documents were ever fetched, in or outside a run."""
        with self._read() as database:
            return versions.sites(database)

    def versions_before(self, site: str, documents: Sequence[Document]) -> tuple[Version, ...]:
        """For each of `documents`, the version right before it, if there is one."""
        with self._read() as database:
            return versions.before(database, site, documents)

    def add_visit(self, run: str, visit: Visit) -> None:
        """Store a visit in its own transaction. Storing the same attempt again changes nothing."""
        with self._write() as connection:
            seen.add_visit(connection, run, visit)

    def visits(self, run: str, site: str) -> tuple[Visit, ...]:
        """The visits of a site in a run, in the order in which they were made."""
        with self._read() as database:
            return seen.visits(database, run, site)

    def finished_visit(self, run: str, plan: VisitPlan) -> Visit | None:
        """The stored visit that carried out `plan` and reached the page; None if it is still to be made."""
        with self._read() as database:
            return seen.finished(database, run, plan)

    def load_seen(self, site: str, run: str | None = None) -> seen.Seen:
        """Everything read and observed of a site, judged or not, in `run` or in the newest run that has the
        site.

        Raises UsageError if nothing is stored about it.
        """
        with self._read() as database:
            return seen.load(database, site, run)

    # judgements

    def add_judgement(self, run: str, site: str, judgement: Judgement) -> None:
        """Add a judgement; the newest one applies, earlier ones are kept."""
        with self._write() as connection:
            judged.add(connection, run, site, judgement)

    def is_judged(self, site: str, run: str) -> bool:
        """Whether a site was judged in a run."""
        with self._read() as database:
            return judged.is_judged(database, site, run)

    def knowledge(self, site: str, run: str) -> Mapping[str, str]:
        """The knowledge versions used for a site's newest judgement in a run; empty if it was
        never judged.
        """
        with self._read() as database:
            return judged.knowledge(database, site, run)

    def load_audit(self, site: str, run: str | None = None, today: date | None = None) -> Audit:
        """The audit of a site in `run` (or the newest), with the decisions in force `today`.

        Raises UsageError if nothing is stored about it, CouldNotLook if it was never judged.
        """
        with self._read() as database:
            return judged.load(database, seen.load(database, site, run), today or _today())

    def findings(self, site: str | None = None, run: str | None = None) -> tuple[Finding, ...]:
        """Findings with any verdict from the newest judgement of each site (or those of `run`)."""
        with self._read() as database:
            return judged.findings(database, site, run)

    def found_at(self, fingerprint: str, run: str | None = None) -> tuple[str, str] | None:
        """Site and run of the newest judgement (of `run`) that has this finding."""
        with self._read() as database:
            return judged.found_at(database, fingerprint, run)

    def open_findings(self, site: str | None = None, today: date | None = None) -> tuple[Finding, ...]:
        """Discrepancies without a decision, with an expired acceptance, or seen again after they were marked
        as fixed.
        """
        with self._read() as database:
            return judged.open_findings(database, site, today or _today())

    def opt_outs(self, site: str | None = None, run: str | None = None) -> tuple[judged.OptOutRow, ...]:
        """Opt-outs from the newest judgement of each site (or those of `run`)."""
        with self._read() as database:
            return judged.opt_outs(database, site, run)

    def past_tries(
        self, records: Sequence[OptOutRecord], site: str, before: str
    ) -> Mapping[str, tuple[PastTry, ...]]:
        """The results for the addresses of `records` in the runs before `before`, latest first."""
        with self._read() as database:
            return judged.past_tries(database, records, site, before)

    # upkeep

    def problems(self, evidence: Evidence) -> tuple[str, ...]:
        """Every problem of the store and its evidence, one line each."""
        with self._read() as database:
            return tuple(integrity.problems(database, evidence))

    def sizes(self, evidence: Evidence) -> Mapping[str, int]:
        """Bytes and row counts by name."""
        with self._read() as database:
            return integrity.sizes(database, self.path, evidence)

    def old(self, before: datetime, evidence: Evidence) -> prune.Forgotten:
        """What `forget` would delete."""
        with self._read() as database:
            return prune.old(database, before, evidence)

    def forget(self, before: datetime, evidence: Evidence) -> None:
        """Delete what started before `before` and no finding needs: rows first, then files; then free the
        space.
        """
        with self._write() as connection:
            lost = prune.forget(connection, before, evidence)
        with self._read() as database:
            prune.sweep(database, evidence, lost)
            database.vacuum()

    # decisions

    def adopt(self, decisions: tuple[Decision, ...]) -> int:
        """Add decisions (from a file that people maintain) that are not stored yet; return how many were
        added. Earlier decisions on the same findings are kept.
        """
        with self._write() as connection:
            return decided.adopt(connection, decisions)

    def decisions_in_force(self, today: date | None = None) -> Mapping[str, Decision]:
        """The latest decision by fingerprint, except acceptances past their last day."""
        with self._read() as database:
            return decided.in_force(database, today or _today())

    def fingerprints(self) -> tuple[str, ...]:
        """The fingerprints of all findings ever stored."""
        with self._read() as database:
            return judged.fingerprints(database)


def _today() -> date:
    return datetime.now(UTC).date()
