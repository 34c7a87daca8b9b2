"""`auditor decide`: a person's decision on a discrepancy."""

import getpass
from datetime import UTC, date, datetime
from typing import get_args

import click

from auditor.cli.options import PLACES, Places
from auditor.cli.stored import fingerprint
from auditor.errors import UsageError
from auditor.model.decision import Decision, State
from auditor.store.database import Store


@click.command("decide", short_help="Decide on a discrepancy.")
@click.argument("finding", metavar="FINGERPRINT")
@click.argument("state", type=click.Choice(get_args(State)))
@click.option("--reason", required=True, help="Why; shown in the next report.")
@click.option(
    "--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Last day on which `accepted` holds."
)
@click.option("--by", metavar="NAME", help="Who decides; else who is logged in.")
@PLACES
def COMMAND(  # noqa: N802 - one option a parameter
    finding: str, state: State, reason: str, until: datetime | None, by: str | None, places: Places
) -> int:
    """Decide on the finding with FINGERPRINT (its first characters do, where no other begins so).

    Decisions are only ever added; the latest holds, and the next report shows it.
    """
    last = until.date() if until else None
    if not reason.strip():
        raise UsageError("--reason is empty: say why, for whoever reads the next report")
    if last and state != "accepted":
        raise UsageError(f'--until goes with "accepted", not with "{state}"')
    if last and last < _today():
        raise UsageError(f"--until {last} is past")
    with Store.open(places.store, create=False) as store:
        whole = fingerprint(store, finding)
        store.decide(
            Decision(
                fingerprint=whole,
                state=state,
                reason=reason.strip(),
                by=by or _user(),
                at=datetime.now(UTC),
                until=last,
            )
        )
    click.echo(f"{whole}: {state}" + (f" until {last}" if last else ""))
    return 0


def _today() -> date:
    return datetime.now(UTC).date()


def _user() -> str:
    """Who is logged in; a container may know no name for its user (KeyError; OSError since Python 3.13)."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
