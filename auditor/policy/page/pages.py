"""Complete a page's layout: unmarked headings, parts for certain residents, and bare URLs."""

from dataclasses import replace
from typing import Final

from auditor.model.document import Anchor, Heading, Item, Table
from auditor.policy.page.addresses import bare_addresses
from auditor.policy.page.layout import Layout
from auditor.policy.text.lines import lines
from auditor.policy.text.titles import headings, is_part

_FEW: Final = 3
_LONG: Final = 1_500
_TWO: Final = 2


def with_parts(layout: Layout, most: int) -> Layout:
    """Add the headings that a page does not mark up, and bare URLs, and cut its layout to `most`
    characters.
    """
    found = layout.headings
    if len(found) < _FEW and len(layout.text) > _LONG:
        found = _merged(found, _unmarked(layout))
    found = _parted(found)
    return _cut(replace(layout, headings=found, anchors=_with_bare(layout)), most)


def _unmarked(layout: Layout) -> tuple[Heading, ...]:
    taken = [(table.start, table.end) for table in layout.tables]
    taken += [(item.start, item.end) for item in layout.items]
    return headings(layout.text, lines(layout.text), taken)


def _merged(marked: tuple[Heading, ...], guessed: tuple[Heading, ...]) -> tuple[Heading, ...]:
    starts = {heading.start for heading in marked}
    base = max((heading.level for heading in marked), default=0)
    added = [
        replace(heading, level=heading.level + base) if base and heading.level > 1 else heading
        for heading in guessed
        if heading.start not in starts
    ]
    return tuple(sorted((*marked, *added), key=lambda heading: heading.start))


def _parted(found: tuple[Heading, ...]) -> tuple[Heading, ...]:
    """Move sections one level down if they have the same level as the titles of whole policies."""
    parts = [heading for heading in found if is_part(heading.text)]
    if len(parts) < _TWO:
        return found
    level = min(heading.level for heading in parts)
    titles = {heading.start for heading in parts if heading.level == level}
    beside = [heading for heading in found if heading.level == level and heading.start not in titles]
    if len(titles) < _TWO or not beside or beside[0].start < min(titles):
        return found
    return tuple(
        replace(heading, level=heading.level + 1)
        if heading.level >= level and heading.start not in titles
        else heading
        for heading in found
    )


def _with_bare(layout: Layout) -> tuple[Anchor, ...]:
    """The links, and the URLs in the text that are not links."""
    covered = sorted((anchor.start, anchor.end) for anchor in layout.anchors)
    added = []
    index = 0
    for bare in bare_addresses(layout.text):
        while index < len(covered) and covered[index][1] <= bare.start:
            index += 1
        if index >= len(covered) or covered[index][0] >= bare.end:
            added.append(bare)
    return tuple(sorted((*layout.anchors, *added), key=lambda anchor: (anchor.start, anchor.end)))


def _cut(layout: Layout, most: int) -> Layout:
    if len(layout.text) <= most:
        return layout

    def inside(mark: Anchor | Heading | Item | Table) -> bool:
        return mark.end <= most

    return replace(
        layout,
        text=layout.text[:most],
        anchors=tuple(filter(inside, layout.anchors)),
        headings=tuple(filter(inside, layout.headings)),
        tables=tuple(filter(inside, layout.tables)),
        items=tuple(filter(inside, layout.items)),
        problem=f"only the first {most:,} characters were read",
    )
