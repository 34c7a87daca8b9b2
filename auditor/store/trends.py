"""The results of runs, side by side."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlite_utils import Database

_NEWEST: Final = "SELECT max(id) FROM judgements WHERE run = {run} GROUP BY site"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Verdict counts of judgements."""

    run: str
    site: str
    """Empty for a whole run."""
    errors: int
    warnings: int
    notes: int
    untested: int
    upheld: int
    sites: int = 1

    @property
    def contradicted(self) -> int:
        """Discrepancies of every severity."""
        return self.errors + self.warnings + self.notes


_SUMS: Final = ", ".join(
    f"sum({each}) AS {each}" for each in ("errors", "warnings", "notes", "untested", "upheld")
)


def of_runs(database: Database, site: str | None, limit: int) -> tuple[Tally, ...]:
    """The newest runs (that judged `site`), newest first."""
    found = database.query(
        f"SELECT run, {_SUMS}, count(*) AS sites FROM judgements"  # noqa: S608 - own names
        " WHERE id IN (SELECT max(id) FROM judgements WHERE ?1 IS NULL OR site = ?1 GROUP BY run, site)"
        " GROUP BY run ORDER BY run DESC LIMIT ?2",
        [site, limit],
    )
    return tuple(Tally(site=site or "", **row) for row in found)


def of_sites(database: Database, run: str) -> Mapping[str, Tally]:
    """The counts of a run by site."""
    found = database.query(
        "SELECT run, site, errors, warnings, notes, untested, upheld FROM judgements"  # noqa: S608 - own names
        f" WHERE id IN ({_NEWEST.format(run='?')})",
        [run],
    )
    return {row["site"]: Tally(**row) for row in found}
