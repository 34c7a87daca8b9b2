"""The command-line reference, generated from the commands: `python -m auditor.cli.reference`.

docs/cli.md is its output; a test keeps the two in sync.
"""

import sys
from collections.abc import Iterator

import click

from auditor.cli.program import PROGRAM, VERBS

WIDTH = 100


def text() -> str:
    """The reference as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    with click.Context(PROGRAM, info_name="auditor", **PROGRAM.context_settings) as above:
        yield "# The command line"
        yield ""
        yield "Written by `python -m auditor.cli.reference`: change the commands, not this page."
        yield ""
        yield from _fenced(PROGRAM, above)
        for name in VERBS:
            command = PROGRAM.get_command(above, name)
            if command is not None:
                yield from ("", f"## auditor {name}", "")
                with click.Context(command, info_name=name, parent=above, max_content_width=WIDTH) as here:
                    yield from _fenced(command, here)
                for word in getattr(command, "further", ()):
                    yield from ("", f"### auditor {name} {word}", "")
                    inner = command.named(word)  # type: ignore[attr-defined]  # who has further commands names them
                    with click.Context(inner, info_name=f"{name} {word}", parent=above) as here:
                        yield from _fenced(inner, here)


def _fenced(command: click.Command, context: click.Context) -> Iterator[str]:
    context.terminal_width = WIDTH
    yield "```"
    yield from command.get_help(context).splitlines()
    yield "```"


if __name__ == "__main__":
    sys.stdout.write(text())
