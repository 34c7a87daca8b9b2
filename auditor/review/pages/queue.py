"""The queue: findings, filtered and paginated."""

from dataclasses import replace

from starlette.responses import Response

from auditor.review.asked import address, asked
from auditor.review.desk import Call
from auditor.store.review import PAGE

_COMMON = 10_000
"""Above this many matching findings, the search words are common, and the store looks them up row by row."""


def show(call: Call) -> Response:
    """The findings in order of weight: the most serious and the surest first."""
    wanted = asked(call.query)
    states = call.store.count(replace(wanted, state=""))
    common = sum(states.values()) > _COMMON
    found = call.store.page(wanted, _after(call.query.get("after", "")), PAGE + 1, common=common)
    last = found[PAGE - 1] if len(found) > PAGE else None
    decision, finding = call.store.moment()
    return call.page(
        "queue.html",
        wanted=wanted,
        parts=address(wanted),
        rows=found[:PAGE],
        next=f"{last.rank}.{last.id}" if last else "",
        paged=bool(call.query.get("after")),
        states=states,
        total=states.get(wanted.state, 0) if wanted.state else sum(states.values()),
        choices={name: call.store.choices(name) for name in ("site", "rule", "vendor", "assignee")},
        narrowed=bool(set(address(wanted)) - {"state", "gone"}),
        as_of=f"{decision}.{finding}",
        reasons=call.store.reasons(),
    )


def _after(text: str) -> tuple[int, int] | None:
    """Where the previous page ended; None, for the beginning, if that is not valid."""
    rank, _, identity = text.partition(".")
    if not (rank.isascii() and rank.isdigit() and identity.isascii() and identity.isdigit()):
        return None
    return int(rank[:9]), int(identity[:15])
