"""Lines of comma-separated values that no spreadsheet takes for formulas."""

import csv
from collections.abc import Iterable
from io import StringIO

from auditor.reports.parts.safe import cell


def sheet(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """CSV as RFC 4180 has it: CRLF line ends, quotes where needed, the heads first."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(heads)
    writer.writerows(tuple(map(cell, row)) for row in rows)
    return out.getvalue()
