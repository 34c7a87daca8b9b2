"""Settings of a device by which its owner refuses to be followed: location, advertising identifier."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.passages.reading import Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """One opt-out by setting a sentence, where device, deed and what is refused meet. No address: it is the
    visitor's own machine.
    """
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        setting = words.find("device_setting", text)
        about = words.find("device_setting_about", text) if setting is not None else None
        act = words.find("device_setting_act", text) if about is not None else None
        if act is None or words.has("not_offered", text):
            continue
        yield reading.claim(
            "opt_out",
            passage,
            (setting, act, about),
            mechanism="browser_setting",
            data=words.data(text),
            purpose=words.purposes(text),
            confidence=0.65,
        )


READER = Reader(types=("opt_out",), read=read)
