"""The option `--format`, which defaults to the format that the ending of the `--output` file implies."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

import click
from click.core import ParameterSource

TERMINAL: Final = "terminal"
_BY_ENDING: Final = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".pdf": "pdf",
    ".md": "markdown",
    ".csv": "csv",
    ".sarif": "sarif",
    ".xml": "junit",
}

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def format_option(known: Iterable[str], field: str = "format", what: str = "listing") -> Decorator:
    """The option `--format` with the choices `known`, passed to the command as `field`."""
    return click.option(
        "--format",
        field,
        type=click.Choice(list(known)),
        default=TERMINAL,
        show_default=True,
        callback=_by_ending,
        help=f"Format of the {what}.",
    )


def _by_ending(context: click.Context, option: click.Parameter, value: str) -> str:
    """The format given, else the one that the ending of `--output` implies.

    click processes the options that were given before the others, so `--output` is known here.
    """
    output = context.params.get("output")
    given = context.get_parameter_source(option.name or "") is not ParameterSource.DEFAULT
    if given or not isinstance(output, Path) or not isinstance(option.type, click.Choice):
        return value
    named = _BY_ENDING.get(output.suffix.lower(), value)
    return named if named in option.type.choices else value
