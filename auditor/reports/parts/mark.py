"""Text within Markdown: observed text is shown literally, whatever markup it contains."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.reports.parts.safe import clip_middle, link, one_line

_MARKS: Final = re.compile(r"([\\`*_\[\]|~$])")
_STARTS: Final = re.compile(r"^(?=[-+=!])|(?<=^\d)(?=[.)])")
"""Marks that have a meaning only at the start of a line."""
_AUTOLINK: Final = re.compile(r"(?i)\b(https?|ftp)://|\bwww\.")


def escaped(text: str, limit: int = 600) -> str:
    """`text` on one line as plain words: no markup, tag, mention or link in it takes effect (CommonMark 0.31,
    section 2.4; GitHub's autolinks and mentions).
    """
    safe = one_line(text, limit).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    marked = _STARTS.sub(r"\\", _MARKS.sub(r"\\\1", safe)).replace("#", "&#35;")
    plain = _AUTOLINK.sub(lambda m: m[0].replace(":", "&#58;").replace(".", "&#46;"), marked)
    return plain.replace("@", "&#64;")


def code(text: str) -> str:
    """`text` as a code span that it cannot break out of."""
    safe = one_line(text, 200).replace("`", "´").replace("|", "¦")
    return f"`{safe}`" if safe else ""


def linked(text: str, url: str | None) -> str:
    """`text` as a link to `url`, if that address is safe to follow."""
    shown = escaped(clip_middle(text, 90))
    safe = link(url)
    if safe is None:
        return shown
    target = safe.replace("<", "%3C").replace(">", "%3E").replace("|", "%7C").replace("\\", "%5C")
    return f"[{shown}](<{target}>)"


def quoted(text: str) -> Iterator[str]:
    """A block quote."""
    yield f"> {escaped(text, 900)}"


def row(*cells: str) -> Iterator[str]:
    """One table row; the cells are Markdown already."""
    yield f"| {' | '.join(cells)} |"
