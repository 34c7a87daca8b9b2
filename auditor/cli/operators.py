"""Who runs a site, as its documents name them: the company with a legal form that they name most."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.document import Document

_FORMS: Final = (
    "Incorporated|Corporation|Inc|Corp|LLC|Ltd|Limited|LLP|PLC|plc|GmbH|AG|SE|KG|UG|SAS|SARL|S\\.A|SA|SpA"
    "|B\\.V|BV|N\\.V|NV|AB|ASA|AS|Oy|Oyj|ApS|A/S|K\\.K|KK"
)
_WORD: Final = r"[A-Z0-9][\w&'’.-]{0,40}"
_LATIN: Final = re.compile(rf"(?<![\w&])(?:{_WORD},? ){{1,6}}(?:{_FORMS})(?![\w])\.?")
_KANA: Final = r"[぀-ヿ㐀-鿿Ａ-Ｚａ-ｚA-Za-z0-9&・ー]"
_JAPANESE: Final = re.compile(rf"(?:株式|有限|合同)会社{_KANA}{{1,30}}|{_KANA}{{1,30}}(?:株式|有限|合同)会社")
_BROKEN: Final = re.compile(r"(?:を|は|が|と|の|に|で|へ|から|より|及び|および|または|又は)")

MAX_CHARACTERS: Final = 200_000


def operator(documents: Sequence[Document]) -> str | None:
    """The company named most often, the first named of equals; None where none is named."""
    named = Counter(name for document in documents for name in _names(document))
    return max(named, key=lambda name: named[name], default=None)


def _names(document: Document) -> Iterator[str]:
    text = document.text[:MAX_CHARACTERS]
    for found in _LATIN.finditer(text):
        yield found[0].strip()
    for found in _JAPANESE.finditer(text):
        yield from _whole(found[0])


def _whole(name: str) -> Iterator[str]:
    """The company's name without the particles of the sentence that it stands in."""
    part = next((part for part in _BROKEN.split(name) if "会社" in part), "")
    if len(part) > len("株式会社"):
        yield part
