"""Export rows of the queue for other programs."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from auditor.model.schema import SCHEMA_VERSION
from auditor.reports.parts.sheet import sheet
from auditor.store.queued import Row

HEADS: Final = (
    "fingerprint", "site", "rule", "title", "vendor", "subject", "severity", "confidence", "state", "until",
    "assignee", "new", "standing", "first_run", "last_run", "message",
)  # fmt: skip


def as_csv(rows: Sequence[Row]) -> str:
    """CSV (RFC 4180) whose cells no spreadsheet reads as formulas."""
    return sheet(HEADS, (tuple(_text(getattr(row, head)) for head in HEADS) for row in rows))


def as_json(rows: Sequence[Row]) -> str:
    """JSON with its schema version."""
    held = [{head: value for head, value in asdict(row).items() if head in HEADS} for row in rows]
    return (
        json.dumps({"schema_version": SCHEMA_VERSION, "findings": held}, ensure_ascii=False, indent=2) + "\n"
    )


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return "" if value is None else str(value)
