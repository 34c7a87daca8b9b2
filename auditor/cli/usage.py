"""Turn click's usage errors into one line, like every other error."""

import re
from typing import Final

import click

from auditor.errors import UsageError, did_you_mean

_MEANT: Final = re.compile(r"\.? \(?Did you mean (?:one of: )?(.+?)\?\)?$")
"""The end of click's message about an unknown option, which may come in brackets."""


def one_line(error: click.ClickException) -> UsageError:
    """The usage error as one line: what is wrong, what may have been meant, and where to find help."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    where = context.command_path if context else "auditor"
    said = _MEANT.sub(r", did you mean \1?", " ".join(_said(error).split())).rstrip(".")
    then = "" if said.endswith("?") else ":"
    return UsageError(f"{said[:1].lower()}{said[1:]}{then} see `{where} --help`")


def _said(error: click.ClickException) -> str:
    if not isinstance(error, click.BadParameter) or isinstance(error, click.MissingParameter):
        return error.format_message()
    if error.param is None:
        return error.format_message()
    name = error.param.opts[-1] if isinstance(error.param, click.Option) else error.param.name
    meant = ""
    if isinstance(error.param.type, click.Choice):
        known = [str(each) for each in error.param.type.choices]
        meant = did_you_mean(error.message.partition(" is not")[0].strip("'"), known)
    message = error.message.rstrip(".").replace("a valid integer range", "a whole number")
    return f"{name}: {message}{meant}"
