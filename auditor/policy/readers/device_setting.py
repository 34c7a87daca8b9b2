"""Device settings that stop tracking: location, advertising identifier."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.passages.reading import Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """One opt-out by setting per sentence in which device, action and what is refused meet. It has no
    address: the setting is on the visitor's own device.
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
