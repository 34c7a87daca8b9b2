"""Means of following visitors beside cookies: beacons, pixels, tags, storage, logs, client identifiers."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.acts import acts
from auditor.policy.reading import Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """One claim a sentence that names such a means; a denial needs a verb that is denied right before it."""
    for passage in reading.prose():
        tracker = reading.words.find("tracker", passage.plain)
        if tracker is None:
            continue
        firm = reading.words.find("tracker_firm", passage.plain)
        for act in acts(reading.words, passage, "cookie_act"):
            if act.polarity == "does_not" and not act.supposed and firm and act.verb.end() < firm.start():
                limit = reading.words.patterns.get("denial_limited")
                if firm.start() - act.verb.end() > 40 or (limit and limit.match(passage.plain, firm.end())):
                    break
                yield reading.claim(
                    "tracker_use", passage, (act.denial, act.verb, firm), polarity="does_not",
                    object=passage.words(firm.span()),
                )  # fmt: skip
                break
        else:
            yield reading.claim("tracker_use", passage, (tracker,), confidence=0.8 if firm else 0.6)


READER = Reader(types=("tracker_use",), read=read)
