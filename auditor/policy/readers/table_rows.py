"""Tables that do not list cookies: purpose and legal basis, data and purpose, category and recipient."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, Final

from auditor.model.claim import Claim, ClaimType, DataKind, Purpose
from auditor.model.document import Cell
from auditor.policy.cookie_lists.columns import Row, looks_like_name, rows
from auditor.policy.cookie_lists.stated_cookie import led_by
from auditor.policy.opt_outs.addresses_of import Address, mechanism, vendor_of, within
from auditor.policy.opt_outs.opt_out_ways import way_in_words
from auditor.policy.opt_outs.optout_links import opt_out_links
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words import scope
from auditor.policy.words.lifetimes import lifetime
from auditor.policy.words.vocabulary import Vocabulary, plain

_COMPANY: Final = re.compile(
    r"[A-Z][\w&'’.-]{2,40}(?: (?:[A-Z][\w&'’.-]{0,40}|of|for|and|&|de)){0,5}(?:,? (?:inc|ltd|llc)\.?)?"
)
"""A company's name: each word has a capital."""
_ASIDE: Final = re.compile(r"[（(\n]")
"""What ends a company's name in its cell: an aside, or the next line."""
_OF_VISITS: Final[frozenset[DataKind]] = frozenset(
    {
        "cookies",
        "ip_address",
        "device_id",
        "device_info",
        "user_agent",
        "referrer",
        "browsing_history",
        "search_history",
        "ad_interaction",
        "usage",
    }
)
"""Data that a browser sends as it loads a page."""
_DENIED: Final[dict[str, ClaimType]] = {"denied_cell_sale": "sale", "denied_cell_sharing": "sharing"}
"""The words by which a cell denies something, and the type of claim that is denied."""


def read(reading: Reading) -> Iterator[Claim]:
    """Claims by the columns of a row: purpose, consent from a legal basis, data_collected, retention, sharing
    from a recipient, transfer from a country abroad, vendor_use from a known provider, opt_out.
    """
    known = (
        frozenset(link.url for link in opt_out_links(reading.document))
        if reading.document.tables
        else frozenset()
    )
    for table in reading.document.tables:
        heading = _heading(reading, table.start)
        for row in rows(reading.every, table):
            yield from _row(reading, row, heading, known)


def _heading(reading: Reading, at: int) -> tuple[str, ...]:
    first = bisect_left(reading.passages, at, key=lambda passage: passage.sentence.start)
    return reading.passages[first].sentence.heading if first < len(reading.passages) else ()


def _row(reading: Reading, row: Row, heading: tuple[str, ...], known: frozenset[str]) -> Iterator[Claim]:
    words = reading.words
    purpose, basis, data = (words.in_full(plain(row.text(role)))[0] for role in ("purpose", "basis", "data"))
    if not (purpose and data) and _mixed(words, row):
        purpose = data = purpose or data
    common: dict[str, Any] = {
        "quote": reading.quote(row.start, row.end),
        "heading": heading,
        "jurisdiction": scope.jurisdiction((words,), heading),
        "language": reading.document.language,
    }
    recipient = _recipients(words, row) or _sent_to(words, row)
    yield from _ways_out(reading, row, known, common)
    ends = words.purposes(purpose)
    kinds = words.data(data)
    if ends and not row.text("name"):
        because = (row.text("purpose") or row.text("data"))[:120]
        yield Claim(type="purpose", purpose=ends, data=kinds, because=(because,), **common)
    if bases := words.bases(basis):
        yield Claim(type="consent", basis=bases, purpose=ends, because=(row.text("basis")[:120],), **common)
    if kinds:
        none = words.has("no", plain(row.text("collected")).strip())  # "Collected: No"
        yield Claim(
            type="data_collected", polarity="does_not" if none else "does", data=kinds, purpose=ends,
            because=((row.text("data") or row.text("purpose"))[:120],), object=row.text("data")[:120],
            **common,
        )  # fmt: skip
    yield from _kept(words, row, ends, kinds, common)
    if recipient and not words.has("no", plain(recipient)):
        yield Claim(
            type="sharing", recipient=recipient[:200], object=row.text("data")[:120] or None, purpose=ends,
            because=(recipient[:120],), **common,
        )  # fmt: skip
    yield from _denied(words, row, common)
    yield from _abroad(words, row, common)
    collector = row.cells["provider"][-1].text.strip() if _collects(words, row) else ""
    if collector or _tracks(words, plain(recipient)):
        yield Claim(
            type="third_party_collection", recipient=(collector or recipient)[:200], data=kinds, purpose=ends,
            because=((collector or recipient)[:120],), **common,
        )  # fmt: skip
    yield from _vendors(reading, row, ends, common)


def _vendors(
    reading: Reading, row: Row, ends: tuple[Purpose, ...], common: dict[str, Any]
) -> Iterator[Claim]:
    """The vendors that a row names, or the company that it names and the catalogue does not know."""
    named = _named(reading, row)
    if not named and (unlisted := _unlisted(reading, row, common["heading"])) is not None:
        yield Claim(
            type="vendor_use", vendor=unlisted, object=unlisted, purpose=ends, because=(unlisted,),
            confidence=0.65, **common,
        )  # fmt: skip
    for vendor in named:
        yield Claim(
            type="vendor_use",
            vendor=vendor,
            purpose=ends,
            because=(_services(row)[:120],),
            confidence=0.85,
            **common,
        )


def _kept(
    words: Vocabulary,
    row: Row,
    ends: tuple[Purpose, ...],
    kinds: tuple[DataKind, ...],
    common: dict[str, Any],
) -> Iterator[Claim]:
    """How long the data of a row is kept: a duration, or until when ("until you leave")."""
    said = row.text("lifetime")
    if not said or row.text("name"):
        return
    if (kept := lifetime(said)) is not None:
        yield Claim(
            type="retention", purpose=ends, data=kinds, period=kept.words[:120], session=kept.session,
            lifetime_s=None if kept.seconds == float("inf") else kept.seconds, because=(kept.words[:120],),
            **common,
        )  # fmt: skip
    elif words.has("retain_until", words.in_full(plain(said))[0]):
        yield Claim(
            type="retention", purpose=ends, data=kinds, period=said[:120], because=(said[:120],),
            confidence=0.65, **common,
        )  # fmt: skip


def _abroad(words: Vocabulary, row: Row, common: dict[str, Any]) -> Iterator[Claim]:
    """A transfer claim if the country of a row is abroad."""
    country = row.text("country")
    if (abroad := words.find("abroad", plain(country))) is not None:
        data = row.text("data")
        yield Claim(
            type="transfer", recipient=country[:200], object=data[:120] or None,
            data=words.data(plain(data)), because=(abroad.group(),), **common,
        )  # fmt: skip


def _recipients(words: Vocabulary, row: Row) -> str:
    """The recipients that a row names; cells with a denial are left out."""
    cells = (cell.text.strip() for cell in row.cells.get("recipient", ()))
    return " ".join(cell for cell in cells if not any(words.has(key, plain(cell)) for key in _DENIED)).strip()


def _sent_to(words: Vocabulary, row: Row) -> str:
    """The company of a row without recipients, where the column of data says that it is sent: "Tool",
    "Company", "Data sent".
    """
    told = words.has("column_data_sent", plain(row.heads.get("data", "")))
    return row.cells["provider"][-1].text.strip() if told and row.text("provider") else ""


def _mixed(words: Vocabulary, row: Row) -> bool:
    """Whether one column is for both data and purposes: "Data and purpose"."""
    return any(words.has("column_mixed", plain(row.heads.get(role, ""))) for role in ("data", "purpose"))


def _denied(words: Vocabulary, row: Row, common: dict[str, Any]) -> Iterator[Claim]:
    """Denials in cells, which hold only for the data of their row: "We do not sell it"."""
    for cell in (*row.cells.get("recipient", ()), *row.rest):
        for key, type_ in _DENIED.items():
            if words.has(key, plain(cell.text)):
                yield Claim(
                    type=type_, polarity="does_not", object=row.text("data")[:120] or None,
                    exceptions=("other",), because=(cell.text[:120],), **common,
                )  # fmt: skip


def _named(reading: Reading, row: Row) -> tuple[str, ...]:
    """The vendors of a row, without a company beside its own product; a name that is also an ordinary word
    counts where it begins its cell.
    """
    found = dict.fromkeys(mention.vendor for mention in reading.catalogue.mentions(_services(row)))
    for role in ("provider", "recipient"):
        for cell in row.cells.get(role, ()):
            if (alone := led_by(reading.catalogue, cell.text.strip())) is not None:
                found.setdefault(alone)
    vendors = reading.catalogue.vendors
    companies = {known.family for one in found if (known := vendors.get(one)) and known.family != one}
    return tuple(one for one in found if one not in companies)


def _collects(words: Vocabulary, row: Row) -> bool:
    """Whether a column is headed as that of companies that collect ("Businesses that collect")."""
    named = row.text("provider") and not words.has("no", plain(row.text("provider")))
    return bool(named) and words.has("column_collector", plain(row.heads.get("provider", "")))


def _unlisted(reading: Reading, row: Row, heading: tuple[str, ...]) -> str | None:
    """The company that the catalogue does not know in the column of providers ("Lumenta Mail GmbH"), or in a
    table of what is sent from a visitor's browser.
    """
    words, name = reading.words, row.text("provider")
    if (receiving := _receiving(reading, row, heading)) is not None:
        return receiving
    if row.text("name") or not words.has("provider_heading", plain(row.heads.get("provider", ""))):
        return None
    if _COMPANY.fullmatch(name) is None or reading.is_own(name) or words.has("unlisted_not", plain(name)):
        return None
    return None if words.data(plain(name)) else name


def _receiving(reading: Reading, row: Row, heading: tuple[str, ...]) -> str | None:
    """The company of a row of what pages send to others ("送信先"): data of visits, not the names and
    addresses that a courier is given.
    """
    words = reading.words
    heads = " ".join((*row.heads.values(), *heading))
    sent = words.has("sent_from_pages", plain(heads)) and _OF_VISITS & set(
        words.data(plain(row.text("data")))
    )
    if row.text("name") or not sent:
        return None
    for cell in (*row.cells.get("recipient", ()), *row.cells.get("provider", ())):
        name = _ASIDE.split(cell.text.strip(), maxsplit=1)[0].strip()
        firm = words.at("company", plain(name), 0)
        if firm is None or firm.end() != len(name) or reading.is_own(name):
            continue
        if not words.has("firms_at_large", plain(name)):
            return name
    return None


def _tracks(words: Vocabulary, recipient: str) -> bool:
    """Whether a cell of recipients says what they do on the site ("networks that place cookies here")."""
    if not words.has("third_party_tech", recipient):
        return False
    verb = words.find("third_party_act", recipient)
    target = words.find("third_party_object", recipient, verb.end()) if verb is not None else None
    if verb is None or target is None:
        return False
    return words.has("third_party_takes", verb.group()) or words.has("third_party_means", target.group())


def _ways_out(reading: Reading, row: Row, known: frozenset[str], common: dict[str, Any]) -> Iterator[Claim]:
    """Claims from a column of opt-outs: its addresses, except those already `known` as opt-out links; from a
    cell without any, the way that its words describe.
    """
    named = {m.vendor for m in reading.catalogue.mentions(_services(row))}
    vendor = named.pop() if len(named) == 1 else None
    for cell in row.cells.get("opt_out", ()):
        found = _labelled_so(reading, cell)
        if not found and (way := way_in_words(reading.words, plain(cell.text))) is not None:
            yield Claim(
                type="opt_out",
                mechanism=way,
                vendor=vendor,
                because=(cell.text[:120],),
                confidence=0.65,
                **common,
            )
        for address in found:
            if address.url in known:
                continue
            yield Claim(
                type="opt_out",
                url=address.url,
                linked=address.linked,
                mechanism=mechanism(reading.document, address.url, reading.catalogue),
                vendor=vendor_of(address.url, reading.catalogue) or vendor,
                because=(cell.text[:120],),
                confidence=0.75,
                **common,
            )


def _labelled_so(reading: Reading, cell: Cell) -> tuple[Address, ...]:
    """The addresses in a cell of opt-outs; if their lines have labels, only those of opt-outs: "Terms:
    https://…", "To refuse: https://…".
    """
    found = tuple(within(reading, cell.start, cell.end))
    labels = [plain(reading.document.text[cell.start : a.start].rpartition("\n")[2]).rstrip() for a in found]
    told = [said.endswith((":", "：")) and reading.words.has("opt_out", said) for said in labels]
    if any(told):
        return tuple(a for a, out in zip(found, told, strict=True) if out)
    terms = [said.endswith((":", "：")) and reading.words.has("policy_address", said) for said in labels]
    return tuple(a for a, other in zip(found, terms, strict=True) if not other)


def _services(row: Row) -> str:
    """The parties that a row names; a cookie's name is not a company's, even if it contains one
    (`_shopify_y`).
    """
    named = " ".join(word for word in row.text("name").split() if not looks_like_name(word.rstrip(",;")))
    return f"{row.text('provider')} | {row.text('recipient')} | {named}"


READER = Reader(
    types=(
        "purpose",
        "consent",
        "data_collected",
        "retention",
        "sharing",
        "sale",
        "transfer",
        "third_party_collection",
        "vendor_use",
        "opt_out",
    ),
    read=read,
)
