"""`auditor review`: the review desk, a web app on this machine."""

import os
from dataclasses import dataclass

import click

from auditor.cli import plain
from auditor.cli.gather import gathered
from auditor.cli.known import known_to
from auditor.cli.options import LANGUAGE, PLACES, Places
from auditor.cli.stored import adopt_accepted
from auditor.cli.who import user
from auditor.errors import UsageError
from auditor.store.review import Review

PASSWORD = "AUDITOR_REVIEW_PASSWORD"  # noqa: S105 - the variable's name
SHORTEST = 12
"""Minimum password length for a desk that others can reach (NIST SP 800-63B, 3.1.1.2, asks for 8 or more)."""


@dataclass(frozen=True, slots=True)
class Served:
    """Where the desk is served, and who may open it."""

    host: str
    port: int
    name: tuple[str, ...]
    by: str | None
    password: bool
    user_header: str | None
    proxy: tuple[str, ...]
    language: str


SERVED = gathered(
    "served",
    Served,
    click.option(
        "--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Address to listen on."
    ),
    click.option(
        "--port",
        type=click.IntRange(0, 65535),
        metavar="N",
        default=8600,
        show_default=True,
        help="Port to listen on; 0 picks a free one.",
    ),
    click.option(
        "--name",
        multiple=True,
        metavar="HOST",
        help="Host name under which people open the desk; repeatable.",
    ),
    click.option(
        "--by", metavar="NAME", help="Who decides where nobody signs in. Default: the logged-in user."
    ),
    click.option("--password", is_flag=True, help=f"Require a password: from {PASSWORD}, else typed now."),
    click.option("--user-header", metavar="HEADER", help="Header in which a reverse proxy names the user."),
    click.option(
        "--proxy",
        multiple=True,
        metavar="ADDRESS",
        help="Address of that proxy; repeatable. Default: this machine.",
    ),
    LANGUAGE,
)


@click.command("review", short_help="Review findings in a local web app.")
@SERVED
@PLACES
def COMMAND(served: Served, places: Places) -> int:  # noqa: N802
    """Open the review desk: read findings, decide on them, and correct how a policy was read.

    Only this machine can reach it by default; another --host needs --password or --user-header. Ctrl-C stops
    it. See docs/review.md.
    """
    try:
        import uvicorn  # noqa: PLC0415 - an extra

        from auditor.review.app import app  # noqa: PLC0415 - the same
        from auditor.review.settings import Settings, loopback  # noqa: PLC0415 - the same
    except ImportError as error:
        raise UsageError("the review desk needs an extra: pip install 'auditor[review]'") from error
    if not loopback(served.host) and not (served.password or served.user_header):
        raise UsageError(f"--host {served.host} lets other machines in: add --password or --user-header")
    if not loopback(served.host) and not served.name and served.host in ("0.0.0.0", "::"):  # noqa: S104 - compared
        raise UsageError(
            f"--host {served.host} needs --name: give the host name under which people open the desk"
        )
    with Review.open(places.store, create=False) as store:
        adopt_accepted(store, places, store.sites())
    settings = Settings(
        store=places.store,
        evidence=places.evidence,
        policies=places.policies,
        host=served.host,
        port=served.port,
        names=served.name,
        reviewer=served.by or user(),
        password=_password() if served.password else None,
        user_header=served.user_header,
        catalogue=known_to,
        language=served.language,
        proxies=served.proxy or ("127.0.0.1", "::1"),
    )
    click.echo(
        plain(f"The review desk is open at http://{_shown(served.host)}:{served.port}/ (Ctrl-C stops it)")
    )
    config = uvicorn.Config(
        app(settings), host=served.host, port=served.port, log_level="error", server_header=False,
        proxy_headers=False, timeout_graceful_shutdown=2,
    )  # fmt: skip
    uvicorn.Server(config).run()
    return 0


def _password() -> str:
    given = os.environ.get(PASSWORD) or str(click.prompt("Password for the desk", hide_input=True, err=True))
    if len(given) < SHORTEST:
        raise UsageError(f"the password is too short: use at least {SHORTEST} characters")
    return given


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
