"""A limit on the characters that a visit keeps of what a site sends, so that a flood cannot fill memory."""

from dataclasses import dataclass

_LEAST = 256
"""Characters that each text may have even then: hosts, names and identifiers come first."""


@dataclass(slots=True)
class Allowance:
    """A number of characters for all texts of one kind together."""

    left: int
    spent: bool = False
    """Whether something was cut short because too little was left."""

    def cut(self, text: str, most: int) -> str:
        """At most `most` characters of `text`, and fewer where the allowance is nearly used up."""
        kept = text[:most]
        if len(kept) > max(self.left, _LEAST):
            self.spent = True
            kept = kept[: max(self.left, _LEAST)]
        self.left = max(self.left - len(kept), 0)
        return kept

    def takes(self, size: int) -> bool:
        """Whether `size` characters may be kept in full; if so they are counted."""
        if size > self.left:
            self.spent = True
            return False
        self.left -= size
        return True
