"""The versions of each site's documents. A fetch that returns the same text as before adds none."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from sqlite_utils import Database

from auditor.model.document import Document
from auditor.model.version import Version
from auditor.store import rows
from auditor.store.seen import insert, read_body


def add(connection: Connection, site: str, documents: Iterable[Document]) -> None:
    """Store what was fetched: a new version of a document if its text is new, otherwise the repeated fetch.

    Documents that could not be read, or were fetched before the newest version, are ignored.
    """
    for document in documents:
        if document.fetched is None or not document.readable or not document.text:
            continue
        for vantage in document.vantages or ("",):
            _add(connection, (site, vantage, rows.place_of(document)), document, document.fetched)


def _add(connection: Connection, key: tuple[str, str, str], document: Document, at: datetime) -> None:
    newest = connection.execute(
        "SELECT number, id, last FROM versions WHERE site = ? AND vantage = ? AND place = ?"
        " ORDER BY number DESC LIMIT 1",
        key,
    ).fetchone()
    moment = rows.moment(at)
    if newest is not None and moment <= newest[2]:
        return
    if newest is not None and newest[1] == document.id:
        connection.execute(
            "UPDATE versions SET last = ?, fetches = fetches + 1"
            " WHERE site = ? AND vantage = ? AND place = ? AND number = ?",
            (moment, *key, newest[0]),
        )
        return
    named = dict(zip(("site", "vantage", "place"), key, strict=True))
    number = {"number": newest[0] + 1 if newest else 1}
    insert(connection, "versions", named | number | rows.version_row(document, moment))


def sites(database: Database) -> tuple[str, ...]:
    """Every site whose documents were ever fetched."""
    return tuple(row["site"] for row in database.query("SELECT DISTINCT site FROM versions ORDER BY site"))


def of_site(database: Database, site: str) -> tuple[Version, ...]:
    """Every version of a site's documents: document by document, oldest first."""
    found = database.query("SELECT * FROM versions WHERE site = ? ORDER BY place, vantage, number", [site])
    return tuple(_version(row) for row in found)


def before(database: Database, site: str, documents: Iterable[Document]) -> tuple[Version, ...]:
    """For each of `documents`, the version right before it, if there is one."""
    return tuple(version for document in documents for version in _before(database, site, document))


def _before(database: Database, site: str, document: Document) -> Iterator[Version]:
    if document.fetched is None:
        return
    for vantage in document.vantages or ("",):
        found = database.query(
            "SELECT * FROM versions WHERE site = ? AND vantage = ? AND place = ? AND id != ? AND last < ?"
            " ORDER BY number DESC LIMIT 1",
            [site, vantage, rows.place_of(document), document.id, rows.moment(document.fetched)],
        )
        yield from map(_version, found)


def _version(row: dict[str, Any]) -> Version:
    return Version(
        document=read_body(Document, row["body"], f"{row['site']} (versions)"),
        first=datetime.fromisoformat(row["first"]),
        last=datetime.fromisoformat(row["last"]),
        fetches=row["fetches"],
        vantage=row["vantage"],
    )
