"""`auditor demo`: serve the demo sites for people to look at."""

import time

import click


@click.command("demo", short_help="Serve the demo sites.")
@click.option(
    "--seconds", type=click.IntRange(1), metavar="N", help="Stop after this many seconds. Default: on Ctrl-C."
)
def COMMAND(seconds: int | None) -> int:  # noqa: N802
    """Serve the bundled demo sites on loopback, and print how to open them in a browser.

    `auditor audit --demo` does not need this.
    """
    from auditor.demo.web import demo_sites, demo_web  # noqa: PLC0415 - its parts are an extra

    with demo_web() as web:
        click.echo("The demo sites are being served. Open them with:")
        rules = web.resolver_rules
        click.echo(
            "  chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors"
            f" '--host-resolver-rules={rules}' {demo_sites()[0].entry}"
        )
        for site in demo_sites():
            click.echo(f"  {site.entry}")
        try:
            time.sleep(seconds or 10**8)
        except KeyboardInterrupt:
            click.echo("")
    return 0
