"""What an opt-out stops, how long it lasts, and what undoes it."""

import re
from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.lifetimes import lifetimes


def read(reading: Reading) -> Iterator[Claim]:
    """opt_out_persistence and opt_out_effect, from sentences near an opt-out."""
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        near = " ".join(p.plain for p in reading.passages[max(0, passage.index - 2) : passage.index])
        refused = words.find("refusal_effect", text)
        if refused is not None:
            yield _of_refusal(reading, passage, refused)
            continue
        offered = words.has("opt_out_firm", f"{near} {text} {passage.heading}")
        offered = offered or words.has("choice_kept", text)
        if not offered and not (words.has("opt_out", near) and words.has("points_below", near)):
            continue
        lasting = words.find("persistence", text)
        if lasting is not None:
            kept = lifetimes(passage.text)
            yield reading.claim(
                "opt_out_persistence",
                passage,
                (lasting,),
                mechanism="link",
                lifetime_s=kept[0].seconds if kept else None,
                confidence=0.75,
            )
        effect = words.find("effect", text)
        if effect is not None:
            yield reading.claim(
                "opt_out_effect", passage, (effect,), purpose=words.purposes(text), confidence=0.65
            )


def _of_refusal(reading: Reading, passage: Passage, refused: re.Match[str]) -> Claim:
    """A claim on what does not run after a refusal, for the vendor if the sentence names exactly one. It is a
    refusal of consent, not an objection, if it says so and names at most one vendor.
    """
    vendors = {mention.vendor for mention in reading.mentions(passage)}
    asked = reading.words.has("refusal_word", passage.plain) and len(vendors) <= 1
    asked = asked and not reading.words.has("browser", passage.plain)  # what a browser refuses
    return reading.claim(
        "opt_out_effect",
        passage,
        (refused,),
        vendor=next(iter(vendors)) if len(vendors) == 1 else None,
        purpose=reading.words.purposes(passage.plain),
        basis=("consent",) if asked else (),
        confidence=0.65,
    )


READER = Reader(types=("opt_out_effect", "opt_out_persistence"), read=read)
