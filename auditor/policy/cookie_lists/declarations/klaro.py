"""Klaro: `klaroConfig.services` (dist/config.js of the package klaro): `name`, `title`, `purposes`,
`cookies`.

The cookies are names, regular expressions, or lists of either with a path and a domain: those that are
deleted when consent is withdrawn. The list is not a complete one, and is not shown to visitors.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from auditor.policy.cookie_lists.declared import Declaration, Row, Shape, Tree, records, text

_OPEN_END: Final = re.compile(r"(?:\.\*|\.\+|\[[^\]]{1,60}\][*+]|\\[dw][*+])\$?$")
_LITERAL: Final = re.compile(r"[A-Za-z0-9_\-]+")


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    del shown
    held = tree.get("klaro") if isinstance(tree, dict) else None
    if not isinstance(held, dict) or not isinstance(held.get("services"), list):
        return None
    rows = tuple(row for service in records(held["services"]) for row in _rows(service))
    return Declaration(platform="Klaro", rows=rows)


def _rows(service: Mapping[str, Tree]) -> Iterator[Row]:
    provider = text(service.get("title"), 200) or text(service.get("name"), 200)
    purposes = service.get("purposes")
    group = (
        ", ".join(filter(None, (text(each, 60) for each in purposes[:10])))
        if isinstance(purposes, list)
        else ""
    )
    about = text(service.get("description"))
    yield Row(provider=provider, purpose=about or group, group=group)
    cookies = service.get("cookies")
    for each in cookies[:200] if isinstance(cookies, list) else ():
        first = each[0] if isinstance(each, list) and each else each
        if name := pattern(text(first, 200)):
            yield Row(name=name, provider=provider, purpose=about, group=group)


def pattern(written: str) -> str:
    r"""A cookie's name, or a simple regular expression as a policy would write it: `^_pk_.*$` is `_pk_*`.
    Empty for anything else.
    """
    bare = written.removeprefix("^")
    ended = _OPEN_END.sub("", bare)
    name = ended.removesuffix("$").replace("\\.", ".")
    if not _LITERAL.fullmatch(name.replace(".", "_")):
        return ""
    return f"{name}*" if ended != bare else name


SHAPE = Shape(read=_read)
