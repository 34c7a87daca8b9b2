"""List items without list tags: consecutive lines that begin with the same kind of marker."""

from collections.abc import Iterator, Sequence

from auditor.model.document import Item
from auditor.policy.page.blocks import Block
from auditor.policy.text.introduce import introduces
from auditor.policy.text.lines import Line, ends, lines

_Placed = tuple[int, Line]
"""The offset of a block, and one of its lines."""


def marked_items(blocks: Sequence[Block], starts: Sequence[int], levels: Sequence[int]) -> Iterator[Item]:
    """Items from consecutive lines with one kind of marker ("・", "（1）", "①"), with the sentence that
    introduces them. Numbered lines are mostly sections: they are items only if a sentence introduces them, or
    right under a heading if none of them is a sentence.
    """
    run: list[_Placed] = []
    above: _Placed | None = None
    for at, line in _lines(blocks, starts, levels):
        if line is None or not line.marker or (run and line.marker != run[0][1].marker):
            yield from _run(run, above)
            above = run[-1] if run and line is not None and line.marker else above
            run = []
        if line is None:
            above = None
        elif line.marker:
            run.append((at, line))
        else:
            above = (at, line)
    yield from _run(run, above)


def _lines(
    blocks: Sequence[Block], starts: Sequence[int], levels: Sequence[int]
) -> Iterator[tuple[int, Line | None]]:
    """The lines of the text blocks; None for each heading, item or cell between them."""
    for block, start, level in zip(blocks, starts, levels, strict=True):
        if block.role != "text" or block.cell is not None or level:
            yield start, None
            continue
        for line in lines(block.text, wrapped=False):
            yield start, line


def _run(run: Sequence[_Placed], above: _Placed | None) -> Iterator[Item]:
    if len(run) == 1 and not run[0][1].bullet:
        return
    intro = introduces(above[1].text, above[0] + above[1].start) if above is not None else None
    data = [line for _, line in run if not ends(line.text)]
    bare = bool(data) if run and run[0][1].bullet else above is None and len(data) == len(run)
    if run and (intro is not None or bare):
        for at, line in run:
            yield Item(start=at + line.start, end=at + line.end, intro=intro)
