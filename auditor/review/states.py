"""The states of a finding: their names, keys and meanings."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A state that a person may choose."""

    state: str
    name: str
    key: str
    """Keyboard shortcut; empty: none."""
    says: str


GIVEN: Final = (
    Choice(state="confirmed", name="confirmed", key="c", says="Checked and correct."),
    Choice(state="reported", name="reported", key="r", says="The site's operator was informed."),
    Choice(
        state="accepted",
        name="accepted",
        key="a",
        says="Correct, and tolerated: until the day given, if any.",
    ),
    Choice(state="false_positive", name="false positive", key="f", says="The tool is wrong here."),
    Choice(state="open", name="open again", key="", says="Awaits a decision again."),
)

STATES: Final = {
    "open": "open",
    "confirmed": "confirmed",
    "reported": "reported",
    "accepted": "accepted",
    "false_positive": "false positive",
    "fixed": "fixed",
}
