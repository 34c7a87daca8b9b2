"""Decode bytes whose declared encoding may be wrong.

A byte order mark decides first, then escape sequences and strict UTF-8, which other encodings do not pass by
chance; otherwise each candidate is decoded and scored by how much its characters look like written language.
The encoding that a page or header declares only adds to the score (for names see
https://encoding.spec.whatwg.org/).
"""

import codecs
import re
from typing import Final

from auditor.policy.page import jis

_SAMPLE: Final = 60_000
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META: Final = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?\s{0,3}([A-Za-z0-9_:\-]{2,30})|"
    rb"<\?xml[^>]{0,80}?encoding\s{0,3}=\s{0,3}[\"']([A-Za-z0-9_:\-]{2,30})",
    re.IGNORECASE,
)
_HEADER: Final = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_:\-]{2,30})", re.IGNORECASE)
_WEB_NAMES: Final = {
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
}
_CANDIDATES: Final = ("cp932", "euc_jp", "cp949", "gb18030", "big5", "cp1252")
_JAPANESE: Final = {"euc_jp": jis.euc, "iso2022_jp": jis.iso2022}
_LATIN: Final = frozenset("ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜßàâäçèéêëîïôöùûüœŒñáíóúãõ‘’“”„–—…«»©®™§°·•€ \u00a0")
_CHINESE: Final = frozenset("的一是不了在人有我们这中大来上个国到说为和您使用信息隐私政策")
_VOTE: Final = 0.25
_ASCII_END: Final = 0x80
_LEAST_HEAD: Final = 16
_MOSTLY: Final = 0.85


def decode(content: bytes, content_type: str | None = None) -> str:
    """The text of a file or page; undecodable bytes become U+FFFD."""
    for mark, name in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace")
    return _text(content, encoding_of(content, content_type))


def _text(content: bytes, name: str) -> str:
    """Decode bytes; Japanese encodings as browsers do if Python's codec fails."""
    read = _JAPANESE.get(name)
    if read is not None:
        try:
            return content.decode(name)
        except UnicodeDecodeError:
            return read(content)
    return content.decode(name, "replace")


def encoding_of(content: bytes, content_type: str | None = None) -> str:
    """Python's name of the encoding that fits these bytes best."""
    marked = next((name for mark, name in _BOMS if content.startswith(mark)), None)
    return marked or _by_shape(content) or _weighed(content, _declared(content, content_type))


def is_of(content: bytes, web_name: str) -> bool:
    """Whether the encoding that fits the bytes best is the one with this web name; True if the name is
    unknown.
    """
    if content.isascii():
        return True
    name = _WEB_NAMES.get(web_name.lower(), web_name.lower())
    try:
        return codecs.lookup(name).name == codecs.lookup(encoding_of(content)).name
    except LookupError:
        return True


def _by_shape(content: bytes) -> str | None:
    if b"\x1b$" in content and not any(byte >= _ASCII_END for byte in content[:_SAMPLE]):
        return "iso2022_jp"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start > 0 and error.start >= len(content) - 4:
            return "utf-8"
    else:
        return _wide_units(content) or "utf-8"
    return _wide_units(content)


def _wide_units(content: bytes) -> str | None:
    """The kind of UTF-16 without a byte order mark, where every other byte of ASCII is zero; else None."""
    head = content[:2_000]
    if len(head) < _LEAST_HEAD or head.count(0) < len(head) * 0.2:
        return None
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _declared(content: bytes, content_type: str | None) -> tuple[str, ...]:
    names = [(found.group(1) or found.group(2)).decode("ascii") for found in _META.finditer(content[:4_096])]
    names += _HEADER.findall(content_type or "")
    known = []
    for name in names:
        web = _WEB_NAMES.get(name.lower(), name.lower())
        try:
            known.append(codecs.lookup(web).name)
        except LookupError:
            continue
    return tuple(known)


def _weighed(content: bytes, declared: tuple[str, ...]) -> str:
    high = re.search(rb"[\x80-\xff]", content)
    start = max(0, (high.start() if high else 0) - 200)
    sample = _sample(content[start:])
    names = dict.fromkeys((*(codecs.lookup(name).name for name in _CANDIDATES), "utf-8", *declared))
    best, best_weight = "cp1252", float("-inf")
    for name in names:
        try:
            text = _text(sample, name)
        except (LookupError, UnicodeError):
            continue
        weight = _likeness(text, name) + (_VOTE if name in declared else 0.0)
        if weight > best_weight:
            best, best_weight = name, weight
    return best


def _sample(content: bytes) -> bytes:
    """A prefix of the bytes that ends before an ASCII byte, so that no character is cut."""
    sample = content[:_SAMPLE]
    cut = max(sample.rfind(b"\n"), sample.rfind(b">"), sample.rfind(b" "))
    return sample[:cut] if len(content) > _SAMPLE and cut > 0 else sample


def _likeness(text: str, name: str) -> float:
    """How much the non-ASCII characters look like written language, at most about 1; broken ones count
    against.
    """
    beyond = [character for character in text if character > "\x7f"]
    if not beyond:
        return 0.0
    good = 0.0
    hangul = sum("\uac00" <= character <= "\ud7a3" for character in beyond) / len(beyond)
    for character in beyond:
        good += _worth(character, name, hangul)
    return good / len(beyond)


def _worth(character: str, name: str, hangul: float) -> float:
    if character == "\ufffd":
        return -12.0
    if name in ("cp1252", "iso8859-1"):
        return 0.75 if character in _LATIN else -1.5
    if "\u3041" <= character <= "\u30ff":
        return {"cp932": 1.0, "euc_jp": 1.0, "utf-8": 1.0}.get(name, 0.6)
    if "\uac00" <= character <= "\ud7a3":
        return 1.0 if hangul > _MOSTLY else -0.5
    return _worth_of_han(character, name)


def _worth_of_han(character: str, name: str) -> float:
    if "\uff61" <= character <= "\uff9f" or "\ue000" <= character <= "\uf8ff" or character < "\xa0":
        return -2.0
    if "\u4e00" <= character <= "\u9fff":
        if name in ("gb18030", "big5") and character in _CHINESE:
            return 3.0
        return {"cp932": 0.4, "euc_jp": 0.4, "gb18030": 0.35, "big5": 0.35}.get(name, 0.2)
    if "\u3000" <= character <= "\u303f" or "\uff01" <= character <= "\uff5e":
        return 0.6
    return 0.3 if character in _LATIN else -0.5
