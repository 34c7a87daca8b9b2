"""`auditor vendors`: what is known of a vendor, a host, a cookie or a storage key."""

import json
from collections.abc import Iterator

import click

from auditor.cli import terminal
from auditor.cli.entry import entry_lines, entry_row
from auditor.cli.formats import format_option
from auditor.cli.options import PLACES, Places
from auditor.errors import DISCREPANCIES, OK, UsageError
from auditor.reports.parts.safe import one_line
from auditor.vendors import catalogue
from auditor.vendors.lookup import Answer, look_up

WHOLE = 3
"""Up to this many entries are shown in full; more are shown as one line each."""


@click.command("vendors", short_help="Look up a vendor, host, cookie or storage key.")
@click.argument("word", metavar="NAME|HOST|ADDRESS|COOKIE|KEY", required=False)
@format_option(("terminal", "json"), "form")
@PLACES
def COMMAND(word: str | None, form: str, places: Places) -> int:  # noqa: N802
    """Show whose a name, host, address, cookie or storage key is, what it is for, and from which sources;
    without an argument, list every vendor in the catalogue. Exits with 1 if nothing is known.
    """
    known = catalogue.with_lists(places.lists)
    if word is None:
        rows = sorted(known.vendors.values(), key=lambda vendor: vendor.name.casefold())
        if form == "json":
            click.echo(json.dumps([entry_row(vendor) for vendor in rows], ensure_ascii=False, indent=2))
        else:
            for vendor in rows:
                place = f", {vendor.country}" if vendor.country else ""
                click.echo(one_line(f"{vendor.name} ({vendor.company}{place}): {vendor.category}", 500))
        return OK
    if not word.strip():
        raise UsageError("the name is empty: give a vendor, host, address, cookie or storage key")
    answer = look_up(word, known)
    click.echo(json.dumps(_row(answer), ensure_ascii=False, indent=2) if form == "json" else _text(answer))
    return OK if answer.known else DISCREPANCIES


def _text(answer: Answer) -> str:
    if not answer.known:
        meant = f"; did you mean {' or '.join(answer.near)}?" if answer.near else ""
        return one_line(f"nothing is known about {answer.asked}{meant}", 500)
    return "\n".join(_lines(answer)).rstrip()


def _lines(answer: Answer) -> Iterator[str]:
    lines = terminal.lines()
    for match in answer.matches:
        if len(answer.matches) <= WHOLE:
            yield from (*entry_lines(match, lines), "")
        else:
            yield one_line(f"{match.vendor.name} ({match.vendor.company}): {match.why}", 500)
    if (entity := answer.entity) is not None:
        yield from lines.hanging("third-party-web  ", f"{entity.name} ({entity.company}): {entity.category}")
        yield from lines.hanging("  domains        ", ", ".join(entity.domains))
    for row in answer.rows:
        where = f" on {row.domain}" if row.domain else ""
        told = f"{row.name}{where}: {row.purpose}, of {row.platform}"
        yield from lines.hanging("Open Cookie Database  ", told)
    if answer.bidder is not None:
        yield from lines.hanging("Prebid.js  ", f"asks it for {answer.bidder.name}: advertising")
    if (kept := answer.disclosed) is not None:
        told = f"{kept.name}: {kept.purpose}, of {kept.bidder} ({kept.url})"
        yield from lines.hanging("disclosed  ", told)
    if (rule := answer.rule) is not None:
        told = f"{rule.text} of {rule.of.title}: a tracker without a name, {rule.of.category}"
        yield from lines.hanging("rule  ", told)


def _row(answer: Answer) -> dict[str, object]:
    entity, rule, kept = answer.entity, answer.rule, answer.disclosed
    return {
        "asked": answer.asked,
        "known": answer.known,
        "vendors": [
            {
                "why": match.why,
                "pattern": match.cookie.name if match.cookie else None,
                **entry_row(match.vendor),
            }
            for match in answer.matches
        ],
        "third_party_web": entity
        and {
            "name": entity.name,
            "company": entity.company,
            "category": entity.category,
            "domains": entity.domains,
        },
        "open_cookie_database": [
            {"platform": row.platform, "name": row.name, "purpose": row.purpose, "domain": row.domain or None}
            for row in answer.rows
        ],
        "prebid": {
            "bidder": answer.bidder and answer.bidder.name,
            "disclosed": kept
            and {"name": kept.name, "bidder": kept.bidder, "purpose": kept.purpose, "url": kept.url},
        },
        "rule": rule and {"text": rule.text, "list": rule.of.id, "category": rule.of.category},
        "near": answer.near,
    }
