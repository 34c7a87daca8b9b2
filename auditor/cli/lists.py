"""`auditor lists`: show which lists are installed, and fetch them."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from urllib.parse import urlsplit

import click

from auditor.cli import plain
from auditor.cli.formats import format_option
from auditor.cli.options import FOLDER, PLACES, Places
from auditor.errors import COULD_NOT_LOOK, OK, UsageError
from auditor.vendors.lists import held, update
from auditor.vendors.lists.filters import available
from auditor.vendors.lists.held import Copy
from auditor.vendors.lists.known import LISTS, KnownList
from auditor.vendors.lists.update import Outcome

MISSING = "filter lists are not used without the filter engine: pip install 'auditor[lists]'"


@click.command("lists", short_help="Show or update filter lists and cookie lists.")
@click.argument("action", type=click.Choice(["update"]), required=False)
@click.option(
    "--from", "source", type=FOLDER, metavar="DIR", help="Take the lists from files in this folder."
)
@click.option("--mirror", metavar="URL", help="Fetch each list from under this URL, by its file name.")
@format_option(("terminal", "json"), "form")
@PLACES
def COMMAND(  # noqa: N802
    action: str | None, source: Path | None, mirror: str | None, form: str, places: Places
) -> int:
    """Show which lists are installed, with version, date and hash; `update` fetches them.

    They are kept beside the database, and each judgement records which it used. They are fetched over HTTPS,
    only when changed; a broken or incomplete download leaves the previous copy in place. On a machine without
    internet, --from takes them from files named as this command shows.
    """
    _check(action, source, mirror)
    outcomes = _updated(places.lists, source, mirror) if action else ()
    copies = {known: held.copy(places.lists, known) for known in LISTS}
    _show(form, copies, outcomes)
    if any(copies[known] for known in LISTS if known.kind == "filters") and not available():
        click.echo(f"auditor: {MISSING}", err=True)
    return COULD_NOT_LOOK if any(outcome.done == "failed" for outcome in outcomes) else OK


def _check(action: str | None, source: Path | None, mirror: str | None) -> None:
    if action is None and (source or mirror):
        raise UsageError("--from and --mirror need `auditor lists update`")
    if source and mirror:
        raise UsageError("--from and --mirror cannot be combined: use one of them")
    if mirror:
        _check_mirror(mirror)
    if source and not source.is_dir():
        raise UsageError(f"--from {source}: not a folder")


def _check_mirror(mirror: str) -> None:
    try:
        parts = urlsplit(mirror)
        known = bool(parts.hostname) and parts.port != 0
    except ValueError:
        known = False
    if not known:
        raise UsageError(f'--mirror: "{mirror}" is not a valid address: write it as https://host/…')


def _show(form: str, copies: Mapping[KnownList, Copy | None], outcomes: tuple[Outcome, ...]) -> None:
    if form == "json":
        rows = [_row(*each, outcomes) for each in copies.items()]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for known, copy in copies.items():
        click.echo(plain(_line(known, copy)))
    for outcome in outcomes:
        if outcome.done == "failed":
            kept = "the previous copy is kept" if outcome.copy else "there is no previous copy"
            click.echo(f"auditor: {plain(f'{outcome.known.title}: {outcome.why}; {kept}')}", err=True)


def _updated(folder: Path, source: Path | None, mirror: str | None) -> tuple[Outcome, ...]:
    if source is None:
        return tuple(update.from_network(folder, known, mirror) for known in LISTS)
    found = tuple(filter(None, (update.from_folder(folder, known, source) for known in LISTS)))
    if not found:
        wanted = ", ".join(known.file for known in LISTS)
        raise UsageError(f"--from {source}: none of {wanted} found there")
    return found


def _line(known: KnownList, copy: Copy | None) -> str:
    if copy is None:
        return f"{known.title}: not installed ({known.file}; {known.licence}; {known.url})"
    size = f"{copy.size / 1_000_000:.1f} MB"
    return f"{known.title}: {copy.named_version}, {size}, of {copy.fetched_at}, from {copy.origin}"


def _row(known: KnownList, copy: Copy | None, outcomes: tuple[Outcome, ...]) -> dict[str, object]:
    row: dict[str, object] = {
        "id": known.id,
        "title": known.title,
        "file": known.file,
        "url": known.url,
        "licence": known.licence,
        "copy": asdict(copy) if copy else None,
    }
    done = next((outcome for outcome in outcomes if outcome.known == known), None)
    return row | {"done": done.done, "why": done.why} if done else row
