"""What was read and observed of a site in a run: documents, claims, tensions, visits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from pydantic import ValidationError
from sqlite_utils import Database

from auditor.errors import CouldNotLook, UsageError
from auditor.model.audit import Run
from auditor.model.claim import Claim, Tension
from auditor.model.correction import Corrected
from auditor.model.document import Document
from auditor.model.site import Site
from auditor.model.visit import Visit, VisitPlan
from auditor.store import older, rows, runs
from auditor.store.bodies import T
from auditor.store.bodies import load as load_body

Read = tuple[Sequence[Document], Sequence[Claim], Sequence[Tension], Sequence[Corrected]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A site in a run, before any judgement."""

    run: Run
    site: Site
    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    tensions: tuple[Tension, ...]
    corrected: tuple[Corrected, ...]
    visits: tuple[Visit, ...]


def insert(connection: Connection, table: str, row: rows.Row) -> int:
    """Insert one row and return its rowid. Table and column names come only from this program."""
    names = ", ".join(row)
    marks = ", ".join(f":{name}" for name in row)
    cursor = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", row)  # noqa: S608 - own names
    return cursor.lastrowid or 0


def add_documents(connection: Connection, run: str, site: str, read: Read) -> None:
    """Replace a site's documents and what was read in them."""
    documents, claims, tensions, corrected = read
    runs.begin_if_new(connection, run, Site(name=site))
    for table, found in (
        ("documents", map(rows.document_row, documents)),
        ("claims", map(rows.claim_row, claims)),
        ("tensions", map(rows.tension_row, tensions)),
        ("corrections", map(rows.corrected_row, corrected)),
    ):
        connection.execute(f"DELETE FROM {table} WHERE run = ? AND site = ?", (run, site))  # noqa: S608 - own names
        for place, row in enumerate(found):
            insert(connection, table, {"run": run, "site": site, "place": place} | row)


def add_visit(connection: Connection, run: str, visit: Visit) -> None:
    """Store a visit and its flat rows; an attempt that is already stored is left unchanged."""
    if connection.execute("SELECT 1 FROM visits WHERE attempt = ?", (visit.attempt,)).fetchone():
        return
    runs.begin_if_new(connection, run, Site(name=visit.site, entry=visit.entry))
    insert(connection, "visits", rows.visit_row(visit, run))
    _insert_all(connection, "cookies", rows.cookie_rows(visit))
    _insert_all(connection, "hosts", rows.host_rows(visit))
    _insert_all(connection, "evidence", rows.evidence_rows(visit))


def visits(database: Database, run: str, site: str) -> tuple[Visit, ...]:
    """The visits of a site in a run in the order in which they were made; only the last of
    several attempts.
    """
    found = database.query(
        "SELECT * FROM visits WHERE run = ? AND site = ? ORDER BY started, rowid", [run, site]
    )
    made = [older.read(row["body"], row) for row in found]
    return tuple({(v.vantage.id, v.phase, v.variant, v.control_of, v.repeat): v for v in made}.values())


def finished(database: Database, run: str, plan: VisitPlan) -> Visit | None:
    """The last attempt at `plan` that reached the entry page from the same vantage. A vantage whose
    declaration has changed since counts as a different one.
    """
    found = database.query(
        "SELECT * FROM visits WHERE run = ? AND site = ? AND vantage = ? AND phase = ? AND repeat = ?"
        " AND variant IS ? AND control_of IS ? AND reached ORDER BY started DESC, rowid DESC LIMIT 1",
        [run, plan.site, plan.vantage.id, plan.phase, plan.repeat, plan.variant, plan.control_of],
    )
    visit = next((older.read(row["body"], row) for row in found), None)
    return visit if visit and visit.reached and visit.vantage == plan.vantage.kept else None


def load(database: Database, site: str, run: str | None) -> Seen:
    """Everything about a site in `run`, or in the newest run that has it."""
    in_run = runs.newest_of_site(database, site, run)
    if in_run is None:
        where = f"in run {run}" if run else "yet"
        raise UsageError(f"nothing is stored for {site} {where}: `auditor audit {site}` audits it")
    described = next(database.query("SELECT body FROM audits WHERE run = ? AND site = ?", [in_run.id, site]))
    return Seen(
        run=in_run,
        site=read_body(Site, described["body"], f"{site} in run {in_run.id}"),
        documents=_all(database, Document, ("documents", in_run.id, site)),
        claims=_all(database, Claim, ("claims", in_run.id, site)),
        tensions=_all(database, Tension, ("tensions", in_run.id, site)),
        corrected=_all(database, Corrected, ("corrections", in_run.id, site)),
        visits=visits(database, in_run.id, site),
    )


def read_body(kind: type[T], body: str, what: str) -> T:
    """Parse an object from its row. Raises CouldNotLook if this version cannot read it."""
    try:
        return load_body(kind, body)
    except ValidationError as error:
        raise CouldNotLook(
            f"the stored data of {what} was written by another version ({error.error_count()} differences):"
            " audit the site again"
        ) from error


def _all(database: Database, kind: type[T], key: tuple[str, str, str]) -> tuple[T, ...]:
    table, run, site = key
    found = database[table].rows_where("run = ? AND site = ?", [run, site], order_by="place")
    return tuple(read_body(kind, row["body"], f"{site} ({table})") for row in found)


def _insert_all(connection: Connection, table: str, found: Iterable[dict[str, Any]]) -> None:
    for row in found:
        insert(connection, table, row)
