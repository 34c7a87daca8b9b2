"""The program: its verbs by name, each loaded only when called."""

from importlib import import_module
from typing import Any, Final

import click

from auditor import __version__
from auditor.errors import USAGE, did_you_mean

VERBS: Final[dict[str, str]] = {
    "audit": "Compare what a site does with what its policies say.",
    "claims": "Print what a policy promises, in its own words.",
    "policy": "Show a site's policy documents and how they changed.",
    "crawl": "Audit every site in policies/, or in a plan.",
    "judge": "Judge stored visits again, without a browser.",
    "optouts": "List opt-outs and whether they work.",
    "findings": "List discrepancies and the decisions on them.",
    "decide": "Record a decision on a finding.",
    "review": "Review findings in a local web app.",
    "add": "Write a site file from what a policy states.",
    "report": "Write a report again from the store.",
    "diff": "Show what changed between two runs.",
    "export": "Export a finding, site or run with its evidence as a zip.",
    "runs": "List stored runs.",
    "prune": "Delete old runs, except what findings need.",
    "explain": "Explain what a rule compares, and why.",
    "vendors": "Look up a vendor, host, cookie or storage key.",
    "lists": "Show or update filter lists and cookie lists.",
    "schema": "Print a JSON Schema.",
    "check": "Check the files in policies/ and crawls/.",
    "doctor": "Check what works on this machine.",
    "demo": "Serve the demo sites.",
}
"""Every verb with its short help, in the order that the help lists them."""


class Verbs(click.Group):
    """A group whose commands are modules, none of which `auditor --help` loads."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Every verb."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - the same
        """The verb's command."""
        if cmd_name not in VERBS:
            return None
        command = import_module(f"auditor.cli.{cmd_name}").COMMAND
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Resolve the verb that is called. For an unknown one, the error suggests a similar one."""
        if args[0] not in VERBS:
            meant = did_you_mean(args[0], VERBS, f": use one of {', '.join(VERBS)}")
            ctx.fail(f'unknown verb "{args[0]}"{meant}')
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - the same
        """The verbs with their short help, without loading them."""
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run and return the exit code. Errors propagate, click's own as a one-line UsageError."""
        try:
            done = super().main(*args, **extra)
        except click.exceptions.Exit as ended:
            return ended.exit_code
        except click.Abort as aborted:
            raise KeyboardInterrupt from aborted
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            return USAGE
        except click.ClickException as error:
            from auditor.cli.usage import one_line  # noqa: PLC0415 - needed for errors only

            raise one_line(error) from error
        except SystemExit as ended:
            # No verb exits by itself: only click does, for EPIPE, outside its own error handler.
            raise BrokenPipeError from ended
        return done if isinstance(done, int) else 0


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 nothing at or above --fail-on, 1 discrepancies, 2 usage or file error,"
    " 3 could not look, 130 interrupted.",
)
@click.version_option(__version__, prog_name="auditor")
def PROGRAM() -> None:  # noqa: N802 - named like the verbs' own COMMAND
    """Compare what a website does in the browser with what its policies say."""
