"""Runs, and the sites of each."""

import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from sqlite3 import Connection
from typing import Any, Final

from sqlite_utils import Database

from auditor import __version__
from auditor.model.audit import Run
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.site import Site
from auditor.store.bodies import dump

_TIME: Final = "%Y%m%dT%H%M%SZ"
_TIME_LONG: Final = len("20261120T120000Z")


def new(plan: str | None) -> Run:
    """Create a run that starts now; its id sorts by time."""
    now = datetime.now(UTC)
    return Run(id=f"{now:{_TIME}}-{secrets.token_hex(3)}", started=now, plan=plan, tool_version=__version__)


def add(connection: Connection, run: Run) -> Run:
    """Store a run and return it as stored, with an id that sorts after all earlier ones."""
    (newest,) = connection.execute("SELECT max(id) FROM runs").fetchone()
    run = _after(newest, run)
    connection.execute(
        "INSERT INTO runs (id, started, plan, tool_version, schema_version) VALUES (?, ?, ?, ?, ?)",
        (run.id, run.started.isoformat(), run.plan, run.tool_version, SCHEMA_VERSION),
    )
    return run


def _after(newest: str | None, run: Run) -> Run:
    """Return `run` with an id after `newest`, because the clock may have been set back or two runs may start
    within one second. The start time stays as the clock gave it.
    """
    if newest is None or run.id[:_TIME_LONG] > newest[:_TIME_LONG]:
        return run
    try:
        then = datetime.strptime(newest[:_TIME_LONG], _TIME).replace(tzinfo=UTC) + timedelta(seconds=1)
    except ValueError:  # not written by `new`
        return run
    return replace(run, id=f"{then:{_TIME}}{run.id[_TIME_LONG:]}")


def end(connection: Connection, run: str) -> None:
    """Mark a run as ended now."""
    connection.execute("UPDATE runs SET ended = ? WHERE id = ?", (datetime.now(UTC).isoformat(), run))


def note_sites(connection: Connection, run: str, sites: int) -> None:
    """Record how many sites a run covers."""
    connection.execute("UPDATE runs SET sites = ? WHERE id = ?", (sites, run))


def one(database: Database, run: str) -> Run | None:
    """Return the run with this id, or None."""
    return _newest(database, "id = ?", run)


def newest(database: Database) -> Run | None:
    """The newest run of all."""
    return _newest(database, "1")


def newest_of_site(database: Database, site: str, run: str | None = None) -> Run | None:
    """The newest run with data about a site, or `run` if it has any."""
    where = "id IN (SELECT run FROM audits WHERE site = ?1) AND (?2 IS NULL OR id = ?2)"
    return _newest(database, where, site, run)


def newest_of_plan(database: Database, plan: str | None) -> Run | None:
    """The newest run of a plan, or of the runs without one."""
    return _newest(database, "plan IS ?", plan)


def _newest(database: Database, where: str, *values: str | None) -> Run | None:
    rows = database["runs"].rows_where(where, values, order_by="id DESC", limit=1)
    return next((_run(row) for row in rows), None)


def like(database: Database, start: str) -> tuple[Run, ...]:
    """The runs whose ids begin with `start`, newest first; none if `start` is empty."""
    return tuple(run for run in latest(database, None) if start and run.id.startswith(start))


def latest(database: Database, limit: int | None) -> tuple[Run, ...]:
    """The newest runs, or all of them."""
    rows = database["runs"].rows_where(order_by="id DESC", limit=limit)
    return tuple(_run(row) for row in rows)


def every(database: Database, where: str, values: list[Any]) -> tuple[Run, ...]:
    """The runs that match `where`, oldest first."""
    return tuple(_run(row) for row in database["runs"].rows_where(where, values, order_by="id"))


def begin_site(connection: Connection, run: str, site: Site) -> None:
    """Record a site in a run; its description is updated and its state set to `begun` again."""
    connection.execute(
        "INSERT INTO audits (run, site, state, begun, body, schema_version) VALUES (?, ?, 'begun', ?, ?, ?)"
        " ON CONFLICT (run, site) DO UPDATE SET body = excluded.body, state = 'begun', ended = NULL",
        (run, site.name, datetime.now(UTC).isoformat(), dump(Site, site), SCHEMA_VERSION),
    )


def end_site(connection: Connection, run: str, site: str, state: str, reason: str) -> None:
    """Record how the look at a site ended, now."""
    connection.execute(
        "UPDATE audits SET state = ?, reason = ?, ended = ? WHERE run = ? AND site = ?",
        (state, reason, datetime.now(UTC).isoformat(), run, site),
    )


def states(database: Database, run: str) -> dict[str, tuple[str, str]]:
    """State and reason of each site of a run."""
    rows = database.query("SELECT site, state, reason FROM audits WHERE run = ? ORDER BY site", [run])
    return {row["site"]: (row["state"], row["reason"]) for row in rows}


def sites(database: Database) -> tuple[str, ...]:
    """Every site of any run."""
    return tuple(row["site"] for row in database.query("SELECT DISTINCT site FROM audits ORDER BY site"))


def count_deaths(connection: Connection, run: str) -> dict[str, int]:
    """Count a death for each site that was in progress when the program was killed; return the deaths of
    every unfinished site of an interrupted run.
    """
    connection.execute(
        "UPDATE audits SET deaths = deaths + 1, state = 'unfinished' WHERE run = ? AND state = 'begun'",
        (run,),
    )
    found = connection.execute(
        "SELECT site, deaths FROM audits WHERE run = ? AND state = 'unfinished'", (run,)
    )
    return dict(found)


def put_back(connection: Connection, run: str) -> None:
    """Mark the sites in progress as unfinished without counting a death, because the run stops normally."""
    connection.execute("UPDATE audits SET state = 'unfinished' WHERE run = ? AND state = 'begun'", (run,))


def describe(connection: Connection, run: str, site: Site) -> None:
    """Update the description of a site in a run, and nothing else."""
    connection.execute(
        "UPDATE audits SET body = ?, schema_version = ? WHERE run = ? AND site = ?",
        (dump(Site, site), SCHEMA_VERSION, run, site.name),
    )


def begin_if_new(connection: Connection, run: str, site: Site) -> None:
    """Record a site in a run if it is not there yet, with the little that is known about it."""
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
