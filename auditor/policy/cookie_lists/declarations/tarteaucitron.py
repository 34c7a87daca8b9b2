"""tarteaucitron: the services of `tarteaucitron.job` (tarteaucitron.js of the package tarteaucitronjs):
`name`, `type`, `cookies`, grouped under its localised title of the type.

The cookies are those that it deletes when a service is refused, not a complete list.
"""

from collections.abc import Collection, Iterator, Mapping

from auditor.policy.cookie_lists.declared import Declaration, Row, Shape, Tree, records, text


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    del shown
    held = tree.get("tarteaucitron") if isinstance(tree, dict) else None
    if not isinstance(held, dict) or not isinstance(held.get("services"), list):
        return None
    rows = tuple(row for service in records(held["services"]) for row in _rows(service))
    return Declaration(platform="tarteaucitron", rows=rows)


def _rows(service: Mapping[str, Tree]) -> Iterator[Row]:
    provider = text(service.get("name"), 200) or text(service.get("key"), 200)
    group = text(service.get("title"), 100) or text(service.get("type"), 20)
    yield Row(provider=provider, purpose=group, group=group)
    cookies = service.get("cookies")
    for each in cookies[:200] if isinstance(cookies, list) else ():
        if name := text(each, 200):
            yield Row(name=name, provider=provider, group=group)


SHAPE = Shape(read=_read)
