"""CSV whose cells no spreadsheet reads as formulas."""

import csv
from collections.abc import Iterable
from io import StringIO

from auditor.model.optout import PastTry
from auditor.reports.parts.safe import cell


def history(tries: Iterable[PastTry]) -> str:
    """Earlier tries of an opt-out in one cell, one per line."""
    return "\n".join(f"{past.at.isoformat() if past.at else 'not tried'} {past.verdict}" for past in tries)


def sheet(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """CSV as in RFC 4180: CRLF line ends, quotes where needed, the heads first."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(heads)
    writer.writerows(tuple(map(cell, row)) for row in rows)
    return out.getvalue()
