"""The states of a finding: their names, keys and what each says."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A state that a person may decide for."""

    state: str
    name: str
    key: str
    """Of the keyboard; empty: none."""
    says: str


GIVEN: Final = (
    Choice(state="confirmed", name="confirmed", key="c", says="It was checked and is so."),
    Choice(state="reported", name="reported", key="r", says="The site's operator was told."),
    Choice(
        state="accepted",
        name="accepted",
        key="a",
        says="It is so, and may stay so, for a time if a day is given.",
    ),
    Choice(state="false_positive", name="false positive", key="f", says="The tool is wrong here."),
    Choice(state="open", name="open again", key="", says="It waits for a decision again."),
)

STATES: Final = {
    "open": "open",
    "confirmed": "confirmed",
    "reported": "reported",
    "accepted": "accepted",
    "false_positive": "false positive",
    "fixed": "fixed",
}
