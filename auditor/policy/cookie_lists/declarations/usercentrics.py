"""Usercentrics: the services of a site's settings and of the templates it requests.

`dataProcessor` (or `name`), `dataPurposesList`, `deviceStorage.disclosures` with `identifier`, `type`,
`maxAgeSeconds`, `domain` (interfaces Disclosure and DeviceStorage of docs.usercentrics.com/cmp_browser_sdk).
The disclosures come from the services' vendors: they do not list what the site sets.
"""

from collections.abc import Collection, Iterator, Mapping

from auditor.policy.cookie_lists.declared import (
    MOST_ROWS,
    Declaration,
    Row,
    Shape,
    Tree,
    records,
    span,
    text,
    walk,
)


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    del shown
    services = [
        node for _, node in walk(tree) if isinstance(node, dict) and "templateId" in node and _named(node)
    ][:MOST_ROWS]
    if not services:
        return None
    rows = tuple(row for service in services for row in _rows(service))
    return Declaration(platform="Usercentrics", rows=rows)


def _named(service: Mapping[str, Tree]) -> bool:
    told = any(
        key in service for key in ("dataProcessor", "deviceStorage", "dataPurposes", "dataPurposesList")
    )
    return told and bool(text(service.get("dataProcessor")) or text(service.get("name")))


def _rows(service: Mapping[str, Tree]) -> Iterator[Row]:
    provider = text(service.get("dataProcessor"), 200) or text(service.get("name"), 200)
    listed = service.get("dataPurposesList") or service.get("dataPurposes")
    purpose = (
        ", ".join(filter(None, (text(each, 120) for each in listed[:20]))) if isinstance(listed, list) else ""
    )
    group = text(service.get("categorySlug"), 100)
    yield Row(provider=provider, purpose=purpose, group=group)
    storage = service.get("deviceStorage")
    for each in records(storage.get("disclosures")) if isinstance(storage, dict) else ():
        # `identifier` is the cookie's actual name, `name` one for people
        lasts = span(each.get("maxAgeSeconds")) if text(each.get("type")).lower() == "cookie" else ""
        for name in text(each.get("identifier"), 400).split(","):
            yield Row(
                name=name.strip(),
                provider=provider,
                purpose=text(each.get("description")) or purpose,
                lifetime=lasts,
                group=group,
            )


SHAPE = Shape(read=_read)
