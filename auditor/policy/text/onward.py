"""Whether a sentence says nothing but where to go ("Click here.", "To do so, visit …"): then its link is
that of the offer before it. One with words of its own ("Our terms are here.") speaks of something else.
"""

import re
from functools import cache
from typing import Final

from auditor.languages import language
from auditor.policy.text.sentences import Kind

_LEFT: Final = 2
"""Letters that may be left of it."""
_LETTERS: Final = re.compile(r"[^\W\d_]")


def leads_on(kind: Kind, rest: str, tag: str) -> bool:
    """Whether a sentence without its links (`rest`) only leads on. A line of a list or table always does."""
    return kind != "prose" or len(_LETTERS.findall(_words(tag).sub(" ", rest))) <= _LEFT


@cache
def _words(tag: str) -> re.Pattern[str]:
    spoken = [each for each in (language(tag), language("en")) if each is not None]
    return re.compile("|".join(each.links.onward for each in spoken), re.IGNORECASE)
