"""`auditor findings`: list discrepancies and the decisions on them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
from pydantic import TypeAdapter

from auditor.cli import terminal
from auditor.cli.formats import format_option
from auditor.cli.gather import gathered
from auditor.cli.options import FILE, PLACES, Places
from auditor.cli.screen import put
from auditor.cli.stored import site_name
from auditor.model.decision import Decision
from auditor.model.finding import Finding
from auditor.model.schema import SCHEMA_VERSION
from auditor.store.database import Store


@dataclass(frozen=True, slots=True)
class Which:
    """Which findings to list, and how to show them."""

    site: str | None
    open: bool
    every: bool
    format: str
    output: Path | None


WHICH = gathered(
    "which",
    Which,
    click.argument("site", required=False),
    click.option("--open", is_flag=True, help="Only findings that await a decision."),
    click.option("--every", is_flag=True, help="Include what matched and what could not be tested."),
    format_option(("terminal", "json")),
    click.option("--output", type=FILE, metavar="FILE", help="Write the listing to this file."),
)


@click.command("findings", short_help="List discrepancies and the decisions on them.")
@WHICH
@PLACES
def COMMAND(which: Which, places: Places) -> int:  # noqa: N802
    """List the discrepancies of SITE, or of every site, from the newest judgement of each.

    A finding is open if nobody has decided on it, if its acceptance has expired, or if it was seen again
    after it counted as fixed.
    """
    with Store.open(places.store, create=False) as store:
        name = site_name(store, which.site) if which.site else None
        found = store.open_findings(name) if which.open else store.findings(name)
        decisions = store.decisions_in_force()
    shown = [each for each in found if which.every or each.verdict == "contradicted"]
    listed = _json(shown, decisions) if which.format == "json" else _terminal(shown, decisions)
    put(listed, which.output)
    return 0


def _terminal(found: Sequence[Finding], decisions: Mapping[str, Decision]) -> str:
    lines = terminal.lines()
    out: list[str] = []
    for finding in found:
        state = decisions[finding.fingerprint].state if finding.fingerprint in decisions else "open"
        said = finding.severity if finding.verdict == "contradicted" else finding.verdict
        out += lines.hanging(
            "", f"{finding.fingerprint} · {finding.site} · {finding.rule} · {said} · {state}", "bold"
        )
        out += lines.hanging("  ", finding.message)
    if not found:
        out.append("No discrepancies stored.")
    return "\n".join(out) + "\n"


def _json(found: Sequence[Finding], decisions: Mapping[str, Decision]) -> str:
    one, decided = TypeAdapter(Finding), TypeAdapter(Decision | None)
    rows = [
        one.dump_python(finding, mode="json")
        | {"decision": decided.dump_python(decisions.get(finding.fingerprint), mode="json")}
        for finding in found
    ]
    return (
        json.dumps({"schema_version": SCHEMA_VERSION, "findings": rows}, ensure_ascii=False, indent=2) + "\n"
    )
