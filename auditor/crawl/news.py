"""Notifications of what a run changed, sent once to the plan's addresses; none if nothing changed."""

import logging
import os
import re
from collections.abc import Callable, Sequence
from hashlib import sha256
from time import sleep
from typing import Any, Final

from auditor.errors import UsageError
from auditor.model.plan import Telling
from auditor.model.wording import count
from auditor.store.news import Changed, News

_NAMED: Final = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_LINES: Final = 20
"""Maximum lines in each part of a message; the review desk shows the rest."""
_LONGEST: Final = 300
WAITS_S: Final = (2.0, 10.0)
"""Real seconds before each retry of an address that did not accept the message."""

Send = Callable[[str, str, str], bool]
"""Takes an address, a title and a text; sends the message and returns whether it was accepted."""


def addresses(telling: Telling) -> tuple[str, ...]:
    """The addresses with their secrets filled in.

    Raises UsageError for a variable that is not set, for an address that apprise does not know, and if
    apprise is not installed.
    """
    found = []
    for place, address in enumerate(telling.to, start=1):
        missing = [name for name in _NAMED.findall(address) if not os.environ.get(name)]
        if missing:
            raise UsageError(f"tell.to.{place}: the environment variable {missing[0]} is not set")
        whole = _NAMED.sub(lambda name: os.environ[name[1]], address)
        if _apprise().Apprise.instantiate(whole, suppress_exceptions=True) is None:
            kind = whole.partition(":")[0][:20]
            raise UsageError(f"tell.to.{place}: apprise does not understand this {kind} address")
        found.append(whole)
    return tuple(found)


def tell(telling: Telling, plan: str, news: News, send: Send | None = None) -> tuple[str, ...]:
    """Send the news of a run to every address. Return those of `telling.to` that did not accept it."""
    title, text = message(plan, news, telling.review)
    return tuple(
        named
        for named, address in zip(telling.to, addresses(telling), strict=True)
        if not _sent(send or _send, address, title, text)
    )


def mark(named: str) -> str:
    """The key of an address in the store: the SHA-256 of its text in the plan."""
    return sha256(named.encode()).hexdigest()


def kinds(named: Sequence[str]) -> str:
    """Addresses shown only by their kind, because the rest may be secret."""
    return ", ".join(
        "an address of the environment" if _NAMED.fullmatch(each) else each.partition(":")[0]
        for each in named
    )


def message(plan: str, news: News, review: str | None) -> tuple[str, str]:
    """The title and plain text of a notification about a run."""
    heads = [
        f"{len(part)} {word}"
        for part, word in ((news.new, "new"), (news.returned, "returned"), (news.gone, "gone"))
        if part
    ]
    if news.failed:
        heads.append(f"{count(len(news.failed), 'site')} could not be looked at")
    parts = [
        _part("New: what the policy says and what the browser saw do not match", news.new),
        _part("Returned", news.returned),
        _part("Gone", news.gone),
        _listed("Could not be looked at", [f"{site}: {reason}" for site, reason in news.failed]),
    ]
    if review:
        parts.append(f"Review: {review.rstrip('/')}/{'?new=1' if news.new else ''}")
    return f"auditor {plan}: {', '.join(heads)}", "\n\n".join(part for part in parts if part)


def _part(head: str, changed: tuple[Changed, ...]) -> str:
    return _listed(head, [f"{each.site}: {each.message} ({each.rule}, {each.severity})" for each in changed])


def _listed(head: str, lines: list[str]) -> str:
    if not lines:
        return ""
    more = [f"- and {len(lines) - _LINES} more"] if len(lines) > _LINES else []
    return "\n".join([f"{head}:", *(f"- {_plain(line)}" for line in lines[:_LINES]), *more])


def _plain(line: str) -> str:
    """A line without markup or mentions, since parts of it come from pages."""
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)
    shown = shown.replace("<", "‹").replace(">", "›").replace("@", "@\N{WORD JOINER}")
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"


def _sent(send: Send, address: str, title: str, text: str) -> bool:
    if send(address, title, text):
        return True
    for wait_s in WAITS_S:
        sleep(wait_s)
        if send(address, title, text):
            return True
    return False


def _send(address: str, title: str, text: str) -> bool:
    apprise = _apprise()
    logging.getLogger("apprise").setLevel(logging.CRITICAL)  # its log lines contain addresses, and so secrets
    one = apprise.Apprise(asset=apprise.AppriseAsset(app_id="auditor", secure_logging=True))
    one.add(address)
    return bool(one.notify(body=text, title=title, body_format=apprise.NotifyFormat.TEXT))


def _apprise() -> Any:
    try:
        import apprise  # noqa: PLC0415 - an extra: only who is told needs it
    except ImportError as error:
        raise UsageError("notifications need apprise: pip install 'auditor[tell]'") from error
    return apprise
