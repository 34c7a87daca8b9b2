"""/healthz and /metrics on loopback, for the operators of the scheduler.

Metrics use Prometheus' text format (https://prometheus.io/docs/instrumenting/exposition_formats/).
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Final

from auditor.crawl.schedule import State
from auditor.errors import AuditorError

_HEAD_S: Final = 5.0
_LONGEST: Final = 8_192


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The result of a plan's newest run, from the store."""

    sites: int | None
    states: Mapping[str, int]
    findings: int


Outcomes = Callable[[], Mapping[str, Outcome]]


@asynccontextmanager
async def answering(port: int, states: Mapping[str, State], outcomes: Outcomes) -> AsyncIterator[int]:
    """Serve on loopback at `port` (0: any free one) until the block ends; yields the port. Raises OSError."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            async with asyncio.timeout(_HEAD_S):
                head = await reader.readuntil(b"\r\n\r\n")
            writer.write(_answer(head, states, outcomes))
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", port, limit=_LONGEST)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()


def _answer(head: bytes, states: Mapping[str, State], outcomes: Outcomes) -> bytes:
    method, _, rest = head.partition(b" ")
    path = rest.partition(b" ")[0].partition(b"?")[0]
    kind, body, status = "text/plain; charset=utf-8", "not found\n", "404 Not Found"
    if method != b"GET":
        body, status = "GET alone\n", "405 Method Not Allowed"
    elif path == b"/healthz":
        kind, body, status = "application/json", _health(states), "200 OK"
    elif path == b"/metrics":
        try:
            body, status = metrics(states, outcomes()), "200 OK"
            kind = "text/plain; version=0.0.4; charset=utf-8"
        except AuditorError as error:
            body, status = f"{error}\n", "503 Service Unavailable"
    content = body.encode()
    lines = (
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(content)}",
        "Connection: close",
    )
    return "\r\n".join((*lines, "", "")).encode() + content


def _health(states: Mapping[str, State]) -> str:
    plans = {
        name: {
            "running": state.running,
            "runs": state.runs,
            "last_exit_code": state.code,
            "ended": state.ended.isoformat() if state.ended else None,
            "due": state.due.isoformat() if state.due else None,
        }
        for name, state in states.items()
    }
    return json.dumps({"status": "ok", "plans": plans}) + "\n"


def metrics(states: Mapping[str, State], outcomes: Mapping[str, Outcome]) -> str:
    """The metrics of every plan."""
    each = list(states.items())
    found = list(outcomes.items())
    parts = (
        _metric(
            "auditor_plan_running",
            "gauge",
            "1 while a run of the plan is in progress",
            ((p, s.running) for p, s in each),
        ),
        _metric("auditor_runs_total", "counter", "Runs that ended", ((p, s.runs) for p, s in each)),
        _metric(
            "auditor_runs_broken_total",
            "counter",
            "Runs that failed or were stopped",
            ((p, s.broken) for p, s in each),
        ),
        _metric(
            "auditor_run_ended_timestamp_seconds",
            "gauge",
            "When the last run ended",
            ((p, s.ended.timestamp()) for p, s in each if s.ended),
        ),
        _metric(
            "auditor_plan_due_timestamp_seconds",
            "gauge",
            "When the next run is due",
            ((p, s.due.timestamp()) for p, s in each if s.due),
        ),
        _metric(
            "auditor_run_sites",
            "gauge",
            "Sites of the newest run",
            ((p, o.sites) for p, o in found if o.sites),
        ),
        _metric(
            "auditor_run_findings",
            "gauge",
            "Discrepancies of the newest run",
            ((p, o.findings) for p, o in found),
        ),
        _states(found),
    )
    return "".join(parts)


def _states(found: Iterable[tuple[str, Outcome]]) -> str:
    lines = [
        "# HELP auditor_run_sites_by_state Sites of the newest run by result",
        "# TYPE auditor_run_sites_by_state gauge",
    ]
    for plan, outcome in found:
        for state, number in sorted(outcome.states.items()):
            labels = f'plan="{_label(plan)}",state="{_label(state)}"'
            lines.append(f"auditor_run_sites_by_state{{{labels}}} {number}")
    return "\n".join(lines) + "\n"


def _metric(name: str, kind: str, words: str, values: Iterable[tuple[str, float]]) -> str:
    def lines() -> Iterator[str]:
        yield f"# HELP {name} {words}"
        yield f"# TYPE {name} {kind}"
        for plan, value in values:
            yield f'{name}{{plan="{_label(plan)}"}} {float(value):.15g}'

    return "\n".join(lines()) + "\n"


def _label(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
