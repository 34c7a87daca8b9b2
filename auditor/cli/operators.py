"""Who runs a site: the company that its documents name, recognized by its legal form."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.document import Document

_FORMS: Final = (
    "Incorporated|Corporation|[Ii]nc|Corp|LLC|Ltd|Limited|LLP|PLC|plc|GmbH|AG|SE|KG|UG|SAS|SARL|S\\.A|SA|SpA"
    "|B\\.V|BV|N\\.V|NV|AB|ASA|AS|Oy|Oyj|ApS|A/S|K\\.K|KK"
)
_REST: Final = r"[\w&'’-]{0,40}"
_LATIN: Final = re.compile(rf"(?<![\w&])(?:[A-Z0-9]{_REST},? ){{0,5}}\w{_REST},? (?:{_FORMS})(?!\w)")
_KANA: Final = r"[぀-ヿ㐀-鿿Ａ-Ｚａ-ｚA-Za-z0-9&・ー]"
_JAPANESE: Final = re.compile(rf"(?:株式|有限|合同)会社{_KANA}{{1,30}}|{_KANA}{{1,30}}(?:株式|有限|合同)会社")
_BROKEN: Final = re.compile(r"を|は|が|の|に|で|へ|から|より|及び|および|または|又は")
"""Particles that mark the start or end of a name; と is omitted because names contain it (みなと)."""

_WE: Final = re.compile(
    r"\.?\s{0,2}[(（][^()（）]{0,60}(?:\b(?:we|us|our|the company)\b|当社|弊社|以下)"
    r"|\.?,? (?:sets forth|establishes|respects|values|is committed)\b"
    r"|(?:が運営|は、?(?:本|当)サイト)",
    re.IGNORECASE,
)
"""What follows the name of the company that speaks: `X Inc. ("we")`, `株式会社X（以下「当社」）`."""
_BY: Final = re.compile(r"(?:operated|run|owned|managed|provided|maintained) by $", re.IGNORECASE)

MAX_CHARACTERS: Final = 200_000


def operator(documents: Sequence[Document]) -> str | None:
    """The company that speaks as "we", else the one named most often. None if no company is named or two are
    named equally often: a wrong operator is worse than none.
    """
    names = [found for document in documents for found in _names(document)]
    speaking = Counter(name for name, speaks in names if speaks)
    for named in (speaking, Counter(name for name, _ in names)):
        ranked = named.most_common(2)
        if len(ranked) == 1 or (ranked and ranked[0][1] > ranked[1][1]):
            return ranked[0][0]
    return None


def _names(document: Document) -> Iterator[tuple[str, bool]]:
    """Each company named, and whether it speaks as "we"."""
    text = document.text[:MAX_CHARACTERS]
    for pattern in (_LATIN, _JAPANESE):
        for found in pattern.finditer(text):
            name = found[0] if pattern is _LATIN else _whole(found[0])
            after = _WE.match(text, found.end())
            before = _BY.search(text, max(0, found.start() - 20), found.start())
            if name:
                yield name, bool(after or before)


def _whole(name: str) -> str:
    """The company's name without the surrounding particles; empty if no name is left."""
    part = next((part for part in _BROKEN.split(name) if "会社" in part), "")
    return part if len(part) > len("株式会社") else ""
