"""The program: its verbs by name, each loaded when it is called."""

from difflib import get_close_matches
from importlib import import_module
from typing import Any, Final

import click

from auditor import __version__
from auditor.errors import USAGE

VERBS: Final[dict[str, str]] = {
    "audit": "Hold a site against its policies, and report.",
    "claims": "Print what a policy promises, with its words.",
    "policy": "Show a site's documents and what changed in them.",
    "crawl": "Audit every site of policies/, or of a plan.",
    "judge": "Judge what was stored again, without a browser.",
    "optouts": "List every opt-out and what became of it.",
    "findings": "List discrepancies and what was decided on them.",
    "decide": "Decide on a discrepancy.",
    "review": "Review findings in a web app on this machine.",
    "add": "Describe a site by what its policy states.",
    "report": "Write the report of what is stored again.",
    "diff": "Show what changed between two runs.",
    "export": "Put a finding, a site or a run into a zip with its evidence.",
    "runs": "List the runs that are stored.",
    "prune": "Forget old runs, but for what findings need.",
    "explain": "Say what a rule compares, and why.",
    "vendors": "Show what is known of a vendor, host or cookie.",
    "lists": "Show or fetch filter lists and cookie lists.",
    "schema": "Print a JSON Schema.",
    "check": "Check the files of policies/ and crawls/.",
    "doctor": "Show what works on this machine.",
    "demo": "Serve the demo web.",
}
"""Every verb, in the order in which people meet them."""


class Verbs(click.Group):
    """A group whose commands are modules: `auditor --help` loads none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Every verb."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - the same
        """The verb's own command."""
        if cmd_name not in VERBS:
            return None
        command = import_module(f"auditor.cli.{cmd_name}").COMMAND
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb that is called, or what may have been meant."""
        if args[0] not in VERBS:
            near = get_close_matches(args[0], VERBS, 1)
            meant = f', did you mean "{near[0]}"?' if near else f": known are {', '.join(VERBS)}"
            ctx.fail(f'there is no verb "{args[0]}"{meant}')
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - the same
        """The verbs with their short help, without loading them."""
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run, and return the exit code; errors rise, click's own as the one line of a UsageError."""
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
            from auditor.cli.usage import told  # noqa: PLC0415 - for what went wrong alone

            raise told(error) from error
        except SystemExit as ended:
            # No verb ends the program itself: click does, for EPIPE alone, outside its handler.
            raise BrokenPipeError from ended
        return done if isinstance(done, int) else 0


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 nothing found, 1 discrepancies, 2 usage or a file is wrong, 3 could not look,"
    " 130 interrupted.",
)
@click.version_option(__version__, prog_name="auditor")
def PROGRAM() -> None:  # noqa: N802 - named like the verbs' own COMMAND
    """Hold what a website does in the browser against what its policies say."""
