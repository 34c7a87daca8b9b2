"""Opens one SQLite file, brings its tables up to date, and writes to it in short transactions.

Write-ahead logging keeps every committed transaction if the program is killed, and allows reading during
writes (https://www.sqlite.org/wal.html). Writers take the lock at once (BEGIN IMMEDIATE), so that waiting for
it is all that can go wrong between two of them.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from auditor.errors import CouldNotLook, DiskFull, StoreBusy, UsageError
from auditor.store.schema import STEPS

WAIT_S = 10.0
"""Seconds to wait for another program's lock."""

_MAGIC = b"SQLite format 3\0"
"""The first bytes of every SQLite file (https://www.sqlite.org/fileformat2.html, 1.3.1)."""

BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def connect(path: Path, *, create: bool, wait_s: float) -> Database:
    """Open `path` and bring its tables up to date.

    Raises UsageError if `path` cannot be a store of auditor's, CouldNotLook if nothing is stored yet or it is
    damaged, StoreBusy if another process keeps it locked for longer than `wait_s` seconds.
    """
    try:
        if not create and not path.exists():
            raise CouldNotLook(f"{path}: nothing stored yet: run `auditor audit SITE` first")
        if path.is_dir():
            raise UsageError(f"{path}: is a folder: name a file in it with --store")
        path.parent.mkdir(parents=True, exist_ok=True)
        _refuse_unwritable(path)
        with plain_errors(path):
            _refuse_another_programs(path)
        _private(path)
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be written: {error.strerror}: choose another with --store"
        ) from error
    with plain_errors(path):
        connection = sqlite3.connect(path, timeout=wait_s, isolation_level=None)
        try:
            database = Database(connection)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            _migrate(database, path)
        except BaseException:
            connection.close()
            raise
    return database


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Convert SQLite's errors to ours: one line that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        if code in BUSY:
            raise StoreBusy(
                f"{path}: another process is using the database: stop it or wait, then run the command again;"
                " nothing stored is lost"
            ) from error
        if code == sqlite3.SQLITE_FULL:
            raise DiskFull(
                f"{path}: the disk is full: free some space, then run the command again;"
                " nothing stored is lost"
            ) from error
        if code == sqlite3.SQLITE_CORRUPT:
            raise CouldNotLook(
                f"{path}: {error}: restore a backup, or save what can be read with `sqlite3 {path} .recover`"
            ) from error
        if code == sqlite3.SQLITE_NOTADB:
            raise UsageError(f"{path}: is not a database: choose another file with --store") from error
        if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError | sqlite3.InterfaceError):
            raise  # a defect in this program, not something a user can fix
        raise CouldNotLook(f"{path}: {error}: choose another file with --store") from error


@contextmanager
def writing(database: Database) -> Iterator[sqlite3.Connection]:
    """Run one transaction: either all of it is kept, or none."""
    connection: sqlite3.Connection = database.conn
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _refuse_unwritable(path: Path) -> None:
    """Refuse a read-only store, since write-ahead logging needs to create files beside it."""
    for needed in (path, path.parent):
        if path.exists() and not os.access(needed, os.W_OK):
            raise UsageError(
                f"{path}: {needed} is read-only, and SQLite writes beside what it reads: copy the file to"
                " a folder you can write to, and name the copy with --store"
            )


def _refuse_another_programs(path: Path) -> None:
    """Refuse a database that has tables that are not ours."""
    if not path.is_file() or not path.stat().st_size:
        return
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as looked:
        names = {name for (name,) in looked.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if names and "runs" not in names:
        raise UsageError(f"{path}: belongs to another program: choose another file with --store")


def _private(path: Path) -> None:
    """Make the file readable only by its owner before SQLite opens it, since its WAL inherits the mode. Leave
    a file that is not a database unchanged.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if os.read(descriptor, len(_MAGIC)) in (b"", _MAGIC):
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def _migrate(database: Database, path: Path) -> None:
    connection: sqlite3.Connection = database.conn
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(STEPS):
        raise CouldNotLook(
            f"{path}: written by a newer auditor (tables at step {version}, this program knows {len(STEPS)}):"
            " upgrade auditor or choose another file with --store"
        )
    if version == len(STEPS):
        return
    with writing(database):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for step in STEPS[version:]:
            for statement in statements(step):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")


def statements(script: str) -> Iterator[str]:
    """Split a script into statements, since `executescript` would commit the surrounding transaction."""
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            yield held
            held = ""
