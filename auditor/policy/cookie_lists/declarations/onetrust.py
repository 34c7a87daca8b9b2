"""OneTrust: `…/consent/ID/ID/en.json` and `OneTrust.GetDomainData()`.

`Groups` with `GroupName`, `FirstPartyCookies` (`Name`, `Host`, `description`) and `Hosts` (`HostName`,
`DisplayName`, `Cookies`); the file has them under `DomainData`. Verified against the publisher's Swift
package (public definition of a group) and scripts that export the lists of several sites. Lifetimes are not
read: the file gives them as numbers, and no public source states their unit.
"""

from collections.abc import Collection, Iterator, Mapping

from auditor.policy.cookie_lists.declared import Declaration, Row, Shape, Tree, records, text


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    del shown
    groups = _groups(tree)
    if groups is None:
        return None
    rows = tuple(row for group in records(groups) for row in _rows(group))
    # the list is complete: the platform scans the site, and puts unknown cookies into a group
    return Declaration(platform="OneTrust", rows=rows, whole=True)


def _groups(tree: Tree) -> Tree:
    for holder in (
        (tree, *(tree.get(key) for key in ("onetrust", "DomainData"))) if isinstance(tree, dict) else ()
    ):
        groups = holder.get("Groups") if isinstance(holder, dict) else None
        if any("GroupName" in group and "FirstPartyCookies" in group for group in records(groups)):
            return groups
    return None


def _rows(group: Mapping[str, Tree]) -> Iterator[Row]:
    category = text(group.get("GroupName"), 200)
    for cookie in records(group.get("FirstPartyCookies")):
        yield _row(cookie, category, text(cookie.get("Host"), 200), "First party")
    for host in records(group.get("Hosts")):
        provider = " ".join(
            dict.fromkeys(filter(None, (text(host.get(key), 200) for key in ("DisplayName", "HostName"))))
        )
        cookies = list(records(host.get("Cookies")))
        for cookie in cookies:
            yield _row(cookie, category, provider, "Third party")
        if not cookies and provider:
            yield Row(provider=provider, purpose=text(host.get("Description")), group=category)


def _row(cookie: Mapping[str, Tree], category: str, provider: str, party: str) -> Row:
    return Row(
        name=text(cookie.get("Name"), 200),
        provider=provider,
        purpose=text(cookie.get("description")),
        group=category,
        party=party,
    )


SHAPE = Shape(read=_read)
