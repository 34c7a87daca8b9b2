"""Rights of the visitor, and by which contact."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.addresses_of import below, within
from auditor.policy.reading import Reader, Reading

_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")


def read(reading: Reading) -> Iterator[Claim]:
    """A right with what it is a right to, and the contact that the sentence or the lines below give."""
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        right, act = words.find("rights", text), words.find("rights_act", text)
        if right is None or act is None:
            continue
        found = next(
            iter((*within(reading, passage.sentence.start, passage.sentence.end), *below(reading, passage))),
            None,
        )
        mail = _MAIL.search(passage.text[:4_000])
        yield reading.claim(
            "rights",
            passage,
            (right, act),
            mechanism="link" if found else "contact" if mail or words.has("contact_act", text) else None,
            url=found.url if found else f"mailto:{mail.group()}" if mail else None,
            confidence=0.7,
        )


READER = Reader(types=("rights",), read=read)
