"""The proxy that a person declares as the exit: its credentials come from the environment alone."""

import os
import re
from typing import Final
from urllib.parse import quote

from auditor.errors import UsageError
from auditor.model.site import Vantage

_VARIABLE: Final = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


def address(vantage: Vantage) -> str:
    """The proxy of `vantage` with the values of the environment variables that it names, percent-encoded
    (RFC 3986, 2.1); empty where it has none.

    Raises UsageError for a variable that is not set; its value is never part of an error.
    """

    def value(found: re.Match[str]) -> str:
        held = os.environ.get(found[1])
        if not held:
            raise UsageError(
                f"the proxy {vantage.kept.proxy} needs ${{{found[1]}}}: set this variable in the environment"
            )
        return quote(held, safe="")

    return _VARIABLE.sub(value, vantage.proxy or "")
