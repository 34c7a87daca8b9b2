"""Runs, and the sites looked at in each."""

import secrets
from datetime import UTC, datetime
from sqlite3 import Connection
from typing import Any

from sqlite_utils import Database

from auditor import __version__
from auditor.model.audit import Run
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.site import Site
from auditor.store.bodies import dump


def new(plan: str | None) -> Run:
    """A run that begins now; its id sorts by time."""
    now = datetime.now(UTC)
    return Run(
        id=f"{now:%Y%m%dT%H%M%SZ}-{secrets.token_hex(3)}", started=now, plan=plan, tool_version=__version__
    )


def add(connection: Connection, run: Run) -> None:
    """Keep a run."""
    connection.execute(
        "INSERT INTO runs (id, started, plan, tool_version, schema_version) VALUES (?, ?, ?, ?, ?)",
        (run.id, run.started.isoformat(), run.plan, run.tool_version, SCHEMA_VERSION),
    )


def one(database: Database, where: str, values: list[Any] | None = None) -> Run | None:
    """The newest run for which `where` holds."""
    rows = database["runs"].rows_where(where, values or [], order_by="started DESC, id DESC", limit=1)
    return next((_run(row) for row in rows), None)


def latest(database: Database, limit: int | None) -> tuple[Run, ...]:
    """The newest runs, or all of them."""
    rows = database["runs"].rows_where(order_by="started DESC, id DESC", limit=limit)
    return tuple(_run(row) for row in rows)


def every(database: Database, where: str, values: list[Any]) -> tuple[Run, ...]:
    """The runs for which `where` holds, oldest first."""
    return tuple(_run(row) for row in database["runs"].rows_where(where, values, order_by="id"))


def begin_site(connection: Connection, run: str, site: Site) -> None:
    """Note a site in a run; its description is brought up to date, its state is `begun` again."""
    connection.execute(
        "INSERT INTO audits (run, site, state, begun, body, schema_version) VALUES (?, ?, 'begun', ?, ?, ?)"
        " ON CONFLICT (run, site) DO UPDATE SET body = excluded.body, state = 'begun', ended = NULL",
        (run, site.name, datetime.now(UTC).isoformat(), dump(Site, site), SCHEMA_VERSION),
    )


def describe(connection: Connection, run: str, site: Site) -> None:
    """Bring the description of a site in a run up to date; nothing else of it changes."""
    connection.execute(
        "UPDATE audits SET body = ?, schema_version = ? WHERE run = ? AND site = ?",
        (dump(Site, site), SCHEMA_VERSION, run, site.name),
    )


def begin_if_new(connection: Connection, run: str, site: Site) -> None:
    """Note a site in a run where nobody did, with no more than is known of it."""
    known = connection.execute("SELECT 1 FROM audits WHERE run = ? AND site = ?", (run, site.name))
    if known.fetchone() is None:
        begin_site(connection, run, site)


def _run(row: dict[str, Any]) -> Run:
    return Run(
        id=row["id"],
        started=datetime.fromisoformat(row["started"]),
        ended=datetime.fromisoformat(row["ended"]) if row["ended"] else None,
        plan=row["plan"],
        tool_version=row["tool_version"],
        sites=row["sites"],
    )
