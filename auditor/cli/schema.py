"""`auditor schema`: JSON Schemas of the program's output and of the files that people write."""

import json
from collections.abc import Callable
from typing import Any, Final

import click
from pydantic import TypeAdapter

from auditor.files.claim_shapes import ClaimsFile
from auditor.files.plan_shapes import PlanFile
from auditor.files.shapes import AcceptedFile, SiteFile
from auditor.reports import claims, difference, optouts, overview, policies
from auditor.reports import json as report

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def _of(kind: type, title: str) -> dict[str, Any]:
    return {"$schema": DIALECT} | TypeAdapter(kind).json_schema() | {"title": title}


SCHEMAS: Final[dict[str, Callable[[], dict[str, Any]]]] = {
    "report": report.schema,
    "overview": overview.overview_schema,
    "diff": difference.difference_schema,
    "claims": claims.claims_schema,
    "policy": policies.policy_schema,
    "optouts": optouts.optouts_schema,
    "site": lambda: _of(SiteFile, "site.toml of auditor"),
    "plan": lambda: _of(PlanFile, "crawl plan of auditor"),
    "accepted": lambda: _of(AcceptedFile, "accepted.toml of auditor"),
    "corrections": lambda: _of(ClaimsFile, "claims.toml of auditor"),
}


@click.command("schema", short_help="Print a JSON Schema.")
@click.argument("name", type=click.Choice(list(SCHEMAS)), default="report")
def COMMAND(name: str) -> int:  # noqa: N802
    """Print the JSON Schema of a JSON output (report, overview, diff, claims, policy, optouts) or of a file
    that people write (site, plan, accepted, corrections). Default: report.
    """
    click.echo(json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=2))
    return 0
