"""Whether a sentence only says where to go ("Click here.", "To do so, visit …"): then its link belongs to the
offer before it. A sentence that says more ("Our terms are here.") is about something else.
"""

import re
from functools import cache
from typing import Final

from auditor.languages import language
from auditor.policy.text.sentences import Kind

_LEFT: Final = 2
"""Most letters that may remain of such a sentence."""
_LETTERS: Final = re.compile(r"[^\W\d_]")


def leads_on(kind: Kind, rest: str, tag: str) -> bool:
    """Whether a sentence, given without its links as `rest`, only leads to its link. A line of a list or
    table always does.
    """
    return kind != "prose" or len(_LETTERS.findall(_words(tag).sub(" ", rest))) <= _LEFT


@cache
def _words(tag: str) -> re.Pattern[str]:
    spoken = [each for each in (language(tag), language("en")) if each is not None]
    return re.compile("|".join(each.links.onward for each in spoken), re.IGNORECASE)
