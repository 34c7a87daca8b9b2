"""CookieYes: `_categories` of its script and of its WordPress plugin (`_ckyConfig`, public source): `slug`,
`name`, `cookies` with `cookieID` and `domain`. Durations are only in its banner's HTML.
"""

from collections.abc import Collection

from auditor.policy.cookie_lists.declared import Declaration, Row, Shape, Tree, records, text


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    del shown
    held = tree.get("cookieyes") if isinstance(tree, dict) else None
    if not isinstance(held, dict) or not isinstance(held.get("categories"), list):
        return None
    rows = tuple(
        Row(
            name=text(cookie.get("cookieID"), 200),
            provider=text(cookie.get("domain"), 200),
            group=text(category.get("name"), 200) or text(category.get("slug"), 200),
        )
        for category in records(held["categories"])
        for cookie in records(category.get("cookies"))
    )
    return Declaration(platform="CookieYes", rows=rows, whole=True)


SHAPE = Shape(read=_read)
