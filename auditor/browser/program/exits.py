"""The proxy that the user declares as the exit. Its credentials come only from the environment."""

import os
import re
from base64 import b64encode
from html import escape
from typing import Final, TypeVar
from urllib.parse import quote, quote_plus, unquote, urlsplit

from auditor.errors import UsageError
from auditor.model.site import Vantage

_T = TypeVar("_T", str, bytes)

_VARIABLE: Final = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


def address(vantage: Vantage) -> str:
    """The proxy URL of `vantage` with the environment variables that it names substituted, percent-encoded
    (RFC 3986, 2.1); empty where it has no proxy.

    Raises UsageError for a variable that is not set. A value is never part of an error.
    """

    def value(found: re.Match[str]) -> str:
        held = os.environ.get(found[1])
        if not held:
            raise UsageError(
                f"the proxy {vantage.kept.proxy} needs ${{{found[1]}}}: set this variable in the environment"
            )
        return quote(held, safe="")

    return _VARIABLE.sub(value, vantage.proxy or "")


_LEAST: Final = 6
"""Minimum characters of a secret to redact: a shorter one occurs in texts by chance."""
_BLOT: Final = "(redacted)"


def secrets(vantage: Vantage) -> tuple[str, ...]:
    """The forms in which the password of a vantage's proxy may come back: the proxy or its error page may
    repeat what it was sent (RFC 7617). Empty where no password can have been sent.
    """
    try:
        parts = urlsplit(address(vantage))
    except UsageError:
        return ()
    name, password = unquote(parts.username or ""), unquote(parts.password or "")
    if not password:
        return ()
    basic = b64encode(f"{name}:{password}".encode()).decode()
    forms = {
        password,
        quote(password),
        quote(password, safe=""),
        quote_plus(password),
        escape(password),
        basic,
        basic.rstrip("="),
        quote(basic, safe=""),
    }
    return tuple(sorted((form for form in forms if len(form) >= _LEAST), key=len, reverse=True))


def blotted(text: _T, hidden: tuple[str, ...]) -> _T:
    """`text` (or bytes) with everything in `hidden` redacted."""
    for each in hidden:
        if isinstance(text, str):
            text = text.replace(each, _BLOT)
        else:
            text = text.replace(each.encode(), _BLOT.encode())
    return text
