"""Rights of the visitor, and the contact for exercising them."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.opt_outs.addresses_of import below, within
from auditor.policy.passages.no_ends import among_ends, kept_until
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading

_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")

_SHORT: Final = 200
"""The longest sentence that is little more than an address, in characters."""


def read(reading: Reading) -> Iterator[Claim]:
    """A claim per right with what it is a right to, and the contact that the sentence or the lines below
    give.
    """
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        right, act = words.find("rights", text), words.find("rights_act", text)
        if right is None and act is not None and _of_rights(reading, passage):
            right = act
        if right is None or act is None:
            right, act = _contact_of(reading, passage), None
        if right is None or words.at("explains", text, 0) or words.has("no_right", text):
            continue
        if among_ends(reading, passage) or kept_until(reading, passage):
            continue
        denied = words.find("rights_denied", text)
        found = next(
            iter((*within(reading, passage.sentence.start, passage.sentence.end), *below(reading, passage))),
            None,
        )
        mail = _MAIL.search(passage.text[:4_000])
        yield reading.claim(
            "rights",
            passage,
            (denied, right, act),
            polarity="does_not" if denied else "does",
            mechanism="link" if found else "contact" if mail or words.has("contact_act", text) else None,
            url=found.url if found else f"mailto:{mail.group()}" if mail else None,
            confidence=0.7,
        )


def _of_rights(reading: Reading, passage: Passage) -> bool:
    """Whether it is an item of a list of rights."""
    if passage.sentence.kind != "item":
        return False
    headed = not passage.intro and reading.words.has("rights_heading", passage.heading)
    return headed or reading.words.has("rights_intro", passage.intro)


def _contact_of(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """The address in a short sentence that says where to exercise the rights of the previous sentence, or of
    the heading right above: "Access and erasure", then "Write to us at …".
    """
    before = reading.passages[passage.index - 1] if passage.index else None
    if before is None or len(passage.text) > _SHORT:
        return None
    if before.sentence.kind == "heading" and reading.words.has("rights_over", before.plain):
        return _MAIL.search(passage.plain) or reading.words.find("contact_act", passage.plain)
    if before.sentence.heading != passage.sentence.heading:
        return None
    if not reading.words.has("rights_contact", passage.plain):
        return None
    given = reading.words.has("rights", before.plain) and reading.words.has("rights_act", before.plain)
    return _MAIL.search(passage.plain) if given else None


READER = Reader(types=("rights",), read=read)
