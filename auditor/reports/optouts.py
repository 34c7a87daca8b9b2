"""The listing of opt-out endpoints by `auditor optouts` in each of its formats."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pydantic import TypeAdapter

from auditor.model.optout import VendorTraffic
from auditor.model.schema import SCHEMA_VERSION
from auditor.reports.parts.described import described
from auditor.reports.parts.finding_rows import OptOutRow, opt_out_row
from auditor.reports.parts.lines import Lines
from auditor.reports.parts.sheet import history, sheet
from auditor.reports.parts.words import OPT_OUTS, counted, earlier, plain, when
from auditor.reports.parts.written import dumped

__all__ = ["OptOutRow", "opt_out_row", "optouts_csv", "optouts_json", "optouts_terminal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutsReport:
    """What `auditor optouts --format json` prints."""

    schema_version: int
    opt_outs: tuple[OptOutRow, ...]


_ADAPTER: Final = TypeAdapter(OptOutsReport)
_COLOURS: Final = {"works": "green", "works_partly": "yellow", "ignored": "red", "dead": "red"}
_HEADS: Final = (
    "site", "address", "mechanism", "vendor", "found", "quote", "redirects", "status", "wrote", "verdict",
    "reason", "tried", "history", "page", "done", "after a restart", "limits", "visit", "control",
)  # fmt: skip


def optouts_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of `optouts_json`."""
    return described(OptOutsReport, "auditor opt-outs")


def optouts_json(rows: Sequence[OptOutRow]) -> str:
    """`{"schema_version", "opt_outs"}`."""
    return dumped(_ADAPTER, OptOutsReport(schema_version=SCHEMA_VERSION, opt_outs=tuple(rows)))


def optouts_csv(rows: Sequence[OptOutRow]) -> str:
    """CSV with one opt-out per line."""
    return sheet(_HEADS, (_cells(row) for row in rows))


def optouts_terminal(rows: Sequence[OptOutRow], lines: Lines = Lines()) -> str:  # noqa: B008 - frozen
    """Each opt-out with its answer, what it wrote and what it changed."""
    if not rows:
        return "No opt-out is known.\n"
    return "\n".join(line for row in rows for line in _shown(row, lines))


def _shown(row: OptOutRow, lines: Lines) -> Iterator[str]:
    yield from lines.hanging("", row.address or f"({plain(row.mechanism)})", "bold")
    about = (
        row.site,
        plain(row.mechanism),
        row.vendor or "vendor not named",
        f"found: {row.found or 'not recorded'}",
    )
    yield from lines.hanging("  ", " · ".join(about), "dim")
    yield from lines.hanging("  ", f"{OPT_OUTS[row.verdict]}: {row.reason}", _COLOURS.get(row.verdict))
    if row.quote:
        yield from lines.hanging("  says    ", f"“{row.quote}”")
    if row.status or row.redirects:
        path = " → ".join(row.redirects)
        yield from lines.hanging("  answer  ", f"{row.status or 'none'} {path}")
    if row.done:
        yield from lines.hanging("  done    ", row.done)
    for wrote in row.wrote:
        yield from lines.hanging("  wrote   ", wrote)
    for each in row.traffic:
        control = "–" if each.requests_control is None else each.requests_control
        yield from lines.hanging(
            "  traffic ",
            f"{each.vendor}: {counted(each.requests_before, 'request')} before, {each.requests_after} after, "
            f"{control} without the opt-out{'; same identifier' if each.same_identifier else ''}"
            f"{restarted(each)}",
        )
    for limit in row.limits:
        yield from lines.hanging("  limit   ", limit)
    yield from lines.hanging("  tried   ", when(row.tried) if row.tried else "never")
    for past in row.history:
        yield from lines.hanging("  earlier ", earlier(past))
    yield ""


def restarted(traffic: VendorTraffic) -> str:
    """The vendor's requests after the browser was reopened, in words; empty if that was not tried."""
    if traffic.requests_restart is None:
        return ""
    control = traffic.requests_control_restart
    with_it = f", with {traffic.identifier_restart}" if traffic.identifier_restart else ""
    return (
        f"; after a restart {traffic.requests_restart}{with_it}, "
        f"{'–' if control is None else control} without the opt-out"
    )


def _cells(row: OptOutRow) -> tuple[str, ...]:
    return (
        row.site,
        row.address or "",
        row.mechanism,
        row.vendor or "",
        row.found,
        row.quote or "",
        "\n".join(row.redirects),
        str(row.status or ""),
        "\n".join(row.wrote),
        row.verdict,
        row.reason,
        row.tried.isoformat() if row.tried else "",
        history(row.history),
        row.page or "",
        row.done,
        "\n".join(f"{each.vendor}{restarted(each)}" for each in row.traffic if restarted(each)),
        "\n".join(row.limits),
        row.visit or "",
        row.control or "",
    )
