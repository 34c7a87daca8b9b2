"""`auditor decide`: record a person's decision on a discrepancy."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import get_args

import click

from auditor.cli.gather import gathered
from auditor.cli.options import PLACES, Places, day
from auditor.cli.stored import adopt_accepted, fingerprint, site_name
from auditor.cli.who import user
from auditor.crawl.publish import write
from auditor.errors import UsageError
from auditor.files import accepted
from auditor.model.decision import Decision, Given, Remark
from auditor.store.decided import exported
from auditor.store.filters import Filter
from auditor.store.review import Review


@dataclass(frozen=True, slots=True)
class Said:
    """The decision, or what was asked for instead of one."""

    finding: str | None
    state: Given | None
    reason: str | None
    until: date | None
    by: str | None
    undo: bool
    comment: str | None
    assign: str | None
    export: str | None


SAID = gathered(
    "said",
    Said,
    click.argument("finding", metavar="[FINGERPRINT]", required=False),
    click.argument("state", type=click.Choice(get_args(Given)), required=False),
    click.option("--reason", help="Reason for the decision, shown in the next report."),
    click.option(
        "--until",
        callback=day,
        metavar="DATE",
        help="Last day on which `accepted` applies, such as 2026-11-28.",
    ),
    click.option("--by", metavar="NAME", help="Who decides. Default: the logged-in user."),
    click.option("--undo", is_flag=True, help="Undo the last decision on FINGERPRINT."),
    click.option("--comment", metavar="TEXT", help="Add a comment without deciding."),
    click.option(
        "--assign", metavar="NAME", help="Assign FINGERPRINT to someone; an empty name unassigns it."
    ),
    click.option("--export", metavar="SITE", help="Write the decisions on SITE to its accepted.toml."),
)


@click.command("decide", short_help="Record a decision on a finding.")
@SAID
@PLACES
def COMMAND(said: Said, places: Places) -> int:  # noqa: N802
    """Record a decision on the finding with FINGERPRINT (its first characters are enough if unambiguous).

    Decisions are only ever added; the latest one applies, and the next report shows it. Only a later visit
    can tell that a finding is fixed.
    """
    _check(said)
    with Review.open(places.store, create=False) as store:
        if said.export is not None:
            return _export(store, places, said.export)
        adopt_accepted(store, places, store.sites())
        whole = fingerprint(store, said.finding or "")
        done = _remarked(store, whole, said)
        if said.undo:
            held = store.undo(whole, said.by or user())
            done.append(held.state if held else "nothing to undo")
        elif said.state:
            store.decide_on(_decision(whole, said))
            done.append(said.state + (f" until {said.until}" if said.until else ""))
    click.echo(f"{whole}: {', '.join(done)}")
    return 0


def _check(said: Said) -> None:
    """Raise UsageError if the arguments and options do not go together."""
    if said.export is not None:
        if said.finding:
            raise UsageError("--export takes no FINGERPRINT")
    elif not said.finding:
        raise UsageError("missing argument 'FINGERPRINT': see `auditor decide --help`")
    elif said.state is None and not (said.undo or said.comment or said.assign is not None):
        raise UsageError(f"missing argument 'STATE': one of {', '.join(get_args(Given))}")
    elif said.state:
        _check_decision(said)


def _check_decision(said: Said) -> None:
    if said.undo:
        raise UsageError("--undo takes no state: omit it")
    if not (said.reason or "").strip():
        raise UsageError("--reason is empty: give one, it is shown in the next report")
    if said.until and said.state != "accepted":
        raise UsageError(f'--until applies only to "accepted", not to "{said.state}"')
    if said.until and said.until < _today():
        raise UsageError(f"--until {said.until} is in the past")


def _decision(whole: str, said: Said) -> Decision:
    assert said.state is not None  # ensured by `_check`
    return Decision(
        fingerprint=whole,
        state=said.state,
        reason=(said.reason or "").strip(),
        by=said.by or user(),
        at=datetime.now(UTC),
        until=said.until,
    )


def _remarked(store: Review, whole: str, said: Said) -> list[str]:
    """Store the comment and the assignee, which decide nothing. Return a line for each."""
    done: list[str] = []
    by, at = said.by or user(), datetime.now(UTC)
    if said.comment and said.comment.strip():
        store.remark(Remark(fingerprint=whole, kind="comment", text=said.comment.strip(), by=by, at=at))
        done.append("comment added")
    if said.assign is not None:
        store.remark(Remark(fingerprint=whole, kind="assigned", text=said.assign.strip(), by=by, at=at))
        done.append(f"assigned to {said.assign.strip() or 'nobody'}")
    return done


def _export(store: Review, places: Places, word: str) -> int:
    """Write people's decisions on a site's findings to its accepted.toml, including those already in it."""
    name = site_name(store, word)
    folder = places.policies / name
    adopt_accepted(store, places, [name])
    rows = store.page(Filter(site=name, gone=True), limit=1_000_000)
    known = {row.fingerprint for row in rows} | {each.fingerprint for each in accepted.read(folder)}
    held = [exported(store.history(each)) for each in known]
    decisions = [each.decision for each in held if each]
    write(folder / accepted.FILE, accepted.text(decisions))
    click.echo(f"{folder / accepted.FILE}: {len(decisions)} decision{'' if len(decisions) == 1 else 's'}")
    return 0


def _today() -> date:
    return datetime.now(UTC).date()
