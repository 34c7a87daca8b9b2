"""How many characters a visit may keep of what a site sends, so that a flood cannot fill the memory."""

from dataclasses import dataclass

_LEAST = 256
"""Characters that each text may have even then: hosts, names and identifiers stand in front."""


@dataclass(slots=True)
class Allowance:
    """So many characters for all texts of one kind together."""

    left: int
    spent: bool = False
    """Whether something was cut short because too little was left."""

    def cut(self, text: str, most: int) -> str:
        """`text`, at most `most` characters of it, and fewer where the allowance is nearly used up."""
        kept = text[:most]
        if len(kept) > max(self.left, _LEAST):
            self.spent = True
            kept = kept[: max(self.left, _LEAST)]
        self.left = max(self.left - len(kept), 0)
        return kept

    def takes(self, size: int) -> bool:
        """Whether `size` characters may be kept whole; they are counted if so."""
        if size > self.left:
            self.spent = True
            return False
        self.left -= size
        return True
